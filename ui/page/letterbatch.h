// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"
#include "ui/page/envelope.h"
#include "ui/page/labelsheet.h"

#include <optional>
#include <vector>

/// What goes on paper besides the letters, and where.
struct BatchPlan
{
    bool letters = true;
    std::optional<Envelope> envelopes = {}; ///< one for each letter
    std::optional<LabelSheet> labels = {};  ///< all addresses on sheets of labels
    int firstLabel = 0;                     ///< the first free one of the first sheet
    bool addressesFirst = false;            ///< an envelope before its letter, the labels before all letters
    QStringList sender = {};                ///< on envelopes
    friend bool operator==(const BatchPlan &, const BatchPlan &) = default;
};

/// Several letters for one print job. Laid out one after the other, so that a thousand take no more room than
/// the longest.
class LetterBatch
{
public:
    LetterBatch(std::vector<atbilde::Letter> letters, BatchPlan plan);

    /// Letters, and one more where there are labels.
    [[nodiscard]] int steps() const;

    /// What is printed in this step. Refused: AddressMissing with the number of the letter that needs one for
    /// its envelope, and as letters, envelopes and labels are.
    [[nodiscard]] atbilde::Result<std::vector<Sheet>> sheets(int step) const;

private:
    [[nodiscard]] atbilde::Result<std::vector<Sheet>> sheetsFor(const atbilde::Letter &letter) const;
    [[nodiscard]] atbilde::Result<std::vector<Sheet>> labels() const;

    std::vector<atbilde::Letter> m_letters;
    BatchPlan m_plan;
};
