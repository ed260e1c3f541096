// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/registerkind.h"
#include "ui/look/icons.h"

#include <QString>

#include <array>
#include <optional>

/// One list of the registers screen: a register of the office, or what cases left behind for longer than
/// themselves.
enum class RegisterPage {
    Activities,
    Systems,
    Parties,
    Categories,
    Retention,
    Consents,
    Suppression,
    Restrictions,
    Objections,
    ErasuresAgain, ///< what comes back when a backup is restored
};

inline constexpr std::array allRegisterPages{RegisterPage::Activities,  RegisterPage::Systems,
                                             RegisterPage::Parties,     RegisterPage::Categories,
                                             RegisterPage::Retention,   RegisterPage::Consents,
                                             RegisterPage::Suppression, RegisterPage::Restrictions,
                                             RegisterPage::Objections,  RegisterPage::ErasuresAgain};

/// As remembered between two runs: "activities" ...
[[nodiscard]] QString codeOf(RegisterPage page);
[[nodiscard]] std::optional<RegisterPage> registerPageFromCode(QStringView code);

/// The register of the office that the page edits; nothing for a page that only shows.
[[nodiscard]] std::optional<atbilde::RegisterKind> registerOf(RegisterPage page);

[[nodiscard]] QString nameOf(RegisterPage page);
/// What the list is for, in a sentence.
[[nodiscard]] QString purposeOf(RegisterPage page);
[[nodiscard]] Symbol symbolOf(RegisterPage page);

/// Why the list is empty, and what to do.
[[nodiscard]] QString emptyBecause(RegisterPage page);
[[nodiscard]] QString emptyNext(RegisterPage page);
