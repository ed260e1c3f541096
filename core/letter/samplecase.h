// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letterfacts.h"

namespace atbilde {

/// A made-up case on which a letter text can be tried out before anybody gets it.
struct SampleCase
{
    std::optional<Decision> decision; ///< what was decided, where the text answers a claim
    QList<Right> rights;              ///< asked for, where it does not
    QString text;                     ///< as what to compose it
    LetterFacts facts;
};

/// The cases in which this text is used, each once: by right and outcome, for the acknowledgement by what
/// was received. Organisation and register are the office's own; dates follow `today`.
[[nodiscard]] QList<SampleCase> sampleCases(const QString &key, Language language,
                                            const Organisation &organisation,
                                            const ProcessingRegister &record, const QDate &today);

} // namespace atbilde
