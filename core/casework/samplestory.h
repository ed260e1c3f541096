// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar.h"
#include "core/person/subject.h"
#include "core/request/request.h"
#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace atbilde {

/// What somebody of the sample office does with a document or a request: the code of a step, or "register",
/// "register_authority", "package", "dismiss", "attach", "import_again". `words` are the reason, the remarks
/// or the tracking number it needs.
struct SampleStep
{
    QString what;
    QString words;
    QJsonObject fields; ///< further fields of the step by their codes
    QDateTime at;       ///< UTC
    friend bool operator==(const SampleStep &, const SampleStep &) = default;
};

/// One letter to the sample office and all that became of it.
struct SampleStory
{
    Subject person;
    std::vector<Right> rights;
    Channel channel = Channel::Email;
    QString owner;      ///< code of an officer
    QDateTime arrived;  ///< UTC
    QByteArray message; ///< as a mail server hands it over
    QString packageTitle;
    QString packageName;
    QByteArray package;
    std::vector<Decision> decisions;
    std::vector<SampleStep> steps; ///< none: the letter is still in the tray
    friend bool operator==(const SampleStory &, const SampleStory &) = default;
};

/// The stories of `resources/sample/requests.json`, with their days counted back from `now` and moved to
/// working days; nothing in them happens later than `now`. Refused: the file is not as it should be
/// (FieldMissing, FieldNotUnderstood and what `decisionFromJson` refuses).
[[nodiscard]] Result<std::vector<SampleStory>> sampleStories(const QByteArray &json, const Calendar &calendar,
                                                             const QDateTime &now);

} // namespace atbilde
