// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/registerkind.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace atbilde {

/// What a field of a register holds.
enum class FieldShape {
    Code,  ///< the entry's own: small letters, digits, "-" and "_", at most 40
    Line,  ///< a text in one language or none
    Email, ///< an e-mail address
    Pair,  ///< a text in both languages
    Truth,
    Number,  ///< whole, `least` to `most`
    Choice,  ///< one code of a list of ours
    Entry,   ///< code of an entry of another register; may be empty
    Entries, ///< codes of entries of another register, each once
};

/// One field of a register as its table, its form and its CSV column need it.
struct RegisterField
{
    QLatin1StringView key; ///< in JSON, and the name of the CSV column
    FieldShape shape = FieldShape::Line;
    bool isNeeded = false;                         ///< may not be empty; of a Pair neither language
    std::optional<RegisterKind> of = std::nullopt; ///< Entry, Entries: the register the codes are in
    QByteArray list = {};                          ///< Choice: the list of `Code` its words are in
    QStringList choices = {};
    int least = 0;
    int most = 0;
    friend bool operator==(const RegisterField &, const RegisterField &) = default;
};

/// In the order of the form. The first field is the code, the second says what the entry is.
[[nodiscard]] const std::vector<RegisterField> &fieldsOf(RegisterKind kind);

/// "purpose" as "purpose_lv" and "purpose_en", any other field as it is called.
[[nodiscard]] QStringList columnsOf(const RegisterField &field);

} // namespace atbilde
