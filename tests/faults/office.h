// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/backup.h"
#include "core/casework/purge.h"
#include "core/casework/verify.h"
#include "tests/support/testoffice.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QtTest>

// Offices that are worked in by a program of their own, which is killed or whose disk fails.

/// How much is tried: modestly beside the other tests, at length by `./dev faults`.
inline int manyTimes(int modest, int atLength)
{
    return qEnvironmentVariableIsSet("ATBILDE_FAULTS") ? atLength : modest;
}

/// The numbers behind "ack" in what a worker said; the last is how far the journal must have come.
inline qint64 lastAcknowledged(const QByteArray &said)
{
    qint64 last = 0;
    for (const QByteArray &line : said.split('\n')) {
        if (line.startsWith("ack "))
            last = qMax(last, line.mid(4).toLongLong());
    }
    return last;
}

/// Whole and all there; an erasure that was begun is carried through, and every backup that is listed opens.
inline QString whatIsWrongAt(const QString &place, qint64 acknowledged, const QDateTime &now)
{
    using namespace atbilde;
    QElapsedTimer clock;
    clock.start();
    Office office(place);
    const std::optional<Entry> head = office.store.journal.head();
    if (clock.elapsed() > 3000)
        return QStringLiteral("opened after %1 ms").arg(clock.elapsed());
    if (!head || head->id.value() < acknowledged)
        return QStringLiteral("acknowledged %1, there are %2")
            .arg(acknowledged)
            .arg(head ? head->id.value() : 0);
    const auto damages = [&] {
        const Verification found = verifyOffice(office);
        QStringList words;
        for (const Damage &damage : found.damages)
            words << QStringLiteral("%1 %2 %3").arg(codeOf(damage.kind), damage.place).arg(damage.row);
        return words.join(QLatin1String("; "));
    };
    if (const QString words = damages(); !words.isEmpty())
        return words;
    if (const auto unfinished = unfinishedPurge(office)) {
        const Officer approver = office.store.officers.findByCode(QStringLiteral("das")).value();
        if (!carryOut(office, {approver, now}, unfinished->id))
            return QStringLiteral("the erasure cannot be carried on");
        if (const QString words = damages(); !words.isEmpty())
            return words;
    }
    const QString folder = backupPlan(office).folder;
    for (const Backup &backup : backupsIn(folder, office.store.database.officeMark())) {
        const QString copy = place + QStringLiteral(".tried");
        if (!backup.isReadable || !unpackBackup(backup.file, {officeBackupKey(office), {}}, copy))
            return QStringLiteral("a backup is listed that does not open");
        QFile::remove(copy);
        QFile::remove(backup.file); // once is enough
    }
    return {};
}
