// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/retention.h"

#include "ui/wording/dates.h"
#include "ui/wording/journal.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Retention
{
    Q_DECLARE_TR_FUNCTIONS(Retention)
};

QString momentIn(const QJsonObject &object, const QString &key)
{
    return shownMoment(QDateTime::fromString(object[key].toString(), Qt::ISODateWithMs));
}

} // namespace

QString wordFor(RetentionItem item)
{
    switch (item) {
    case RetentionItem::IdentityCopy:
        return Retention::tr("Copies of identity documents");
    case RetentionItem::Package:
        return Retention::tr("Packages with a person's data");
    case RetentionItem::CaseFile:
        return Retention::tr("The case: letters, documents, decisions, tasks");
    case RetentionItem::DisputedCase:
        return Retention::tr("The case after a complaint or a court case");
    case RetentionItem::RegisterLine:
        return Retention::tr("What is left for the statistics: number, dates, right, outcome");
    }
    Q_UNREACHABLE();
}

QString beginningOf(RetentionItem item)
{
    switch (item) {
    case RetentionItem::IdentityCopy:
        return Retention::tr("from the check of identity");
    case RetentionItem::Package:
        return Retention::tr("from the day it was made");
    case RetentionItem::CaseFile:
    case RetentionItem::RegisterLine:
        return Retention::tr("from the day the case was closed");
    case RetentionItem::DisputedCase:
        return Retention::tr("from the final end of the dispute");
    }
    Q_UNREACHABLE();
}

QString inWords(const RetentionPeriod &period)
{
    return period.unit == RetentionPeriod::Unit::Days ? Retention::tr("%n day(s)", nullptr, period.count)
                                                      : Retention::tr("%n year(s)", nullptr, period.count);
}

QString wordFor(RetentionHindrance hindrance)
{
    switch (hindrance) {
    case RetentionHindrance::Held:
        return Retention::tr("it is on hold");
    case RetentionHindrance::Disputed:
        return Retention::tr(
            "there is a complaint or a court case and its end is not recorded or not long enough ago");
    case RetentionHindrance::Restricted:
        return Retention::tr("a restriction holds on the person's data");
    case RetentionHindrance::BreachOpen:
        return Retention::tr("a personal data breach noticed on it is not closed");
    case RetentionHindrance::Followed:
        return Retention::tr("another open request refers to it");
    case RetentionHindrance::Awaiting:
        return Retention::tr("a reminder or the reply of a recipient is awaited");
    }
    Q_UNREACHABLE();
}

QString certificateText(const QByteArray &certificate, const QString &organisation)
{
    const QJsonObject object = QJsonDocument::fromJson(certificate).object();
    QStringList lines{Retention::tr("CERTIFICATE OF ERASURE"), organisation, {}};
    lines << Retention::tr("Confirmed: %1, %2")
                 .arg(momentIn(object, u"confirmedAt"_s), object[u"confirmedBy"_s].toString());
    lines << Retention::tr("Finished: %1, %2")
                 .arg(momentIn(object, u"finishedAt"_s), object[u"finishedBy"_s].toString());
    lines << QString();
    const QJsonArray cases = object[u"cases"_s].toArray();
    lines << Retention::tr(
        "The time set for keeping them was over for these requests. Their letters, documents, decisions, "
        "tasks and "
        "the data of the person were erased; number, dates, right and outcome stay for the statistics.");
    lines << QString();
    for (const QJsonValue each : cases) {
        const QDate closed = QDate::fromString(each[u"closed"_s].toString(), Qt::ISODate);
        lines << Retention::tr("%1, closed %2; documents: %3, letters: %4")
                     .arg(each[u"number"_s].toString(), shownDate(closed))
                     .arg(each[u"documents"_s].toInteger())
                     .arg(each[u"letters"_s].toInteger());
    }
    lines << QString();
    lines << Retention::tr("Requests: %1. Documents: %2. Letters: %3. Size of the documents: %4.")
                 .arg(cases.size())
                 .arg(object[u"documents"_s].toInteger())
                 .arg(object[u"letters"_s].toInteger())
                 .arg(QLocale().formattedDataSize(object[u"bytes"_s].toInteger()));
    lines << Retention::tr("The full-text index was rebuilt, the free space of the database was cleaned and "
                           "its side files were emptied. "
                           "Backups made earlier still hold these data until they expire; when one is "
                           "restored, the data are erased again first.");
    lines << Retention::tr("Head of the journal: %1").arg(object[u"head"_s].toString());
    return lines.join(u'\n');
}
