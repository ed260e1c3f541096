// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadline/deadline.h"
#include "core/person/officer.h"
#include "core/register/processing.h"
#include "core/request/requestfacts.h"
#include "core/store/lists/requestfile.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

/// One case as the screen read it: everything its parts show, of one moment.
struct ShownCase
{
    atbilde::RequestFile file;
    atbilde::ProcessingRegister record;
    std::vector<atbilde::Officer> officers;
    atbilde::RequestFacts facts;
    atbilde::Role role = atbilde::Role::Reader;
    QDate today;
    QDateTime now;         ///< UTC
    QString officerName;   ///< who looks at it
    QString relatedNumber; ///< of the request this one repeats or is about; may be empty
    std::optional<atbilde::Deadline> deadline;
};

/// The names behind the codes of the register, in the language spoken now; the code itself where the register
/// does not hold it any more.
[[nodiscard]] QString systemName(const ShownCase &shown, const QString &code);
[[nodiscard]] QString partyName(const ShownCase &shown, const QString &code);
[[nodiscard]] QString categoryName(const ShownCase &shown, const QString &code);
[[nodiscard]] QString officerName(const ShownCase &shown, atbilde::OfficerId id);
