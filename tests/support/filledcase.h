// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/filledstore.h"

// One request with a row of every kind the workflow writes, each with every field filled that can be.

struct FilledCase
{
    explicit FilledCase(TestOffice &test, int serial = 1)
    {
        using namespace atbilde;
        Store &store = test.office->store;
        subject = store.subjects.add(somebody(QStringLiteral("Anna"), QStringLiteral("Ābola")));
        request = store.requests.add(someRequest(test, subject, serial), {});
        Document stored;
        stored.state = DocumentState::InRequest;
        stored.request = request;
        stored.sha256 = QByteArray(32, char(serial));
        stored.receivedOn = QDate(2026, 11, 3);
        stored.enteredAt = test.now;
        document = store.documents.add(stored, "bytes");
        FrozenLetter frozen;
        frozen.request = request;
        frozen.textKey = QStringLiteral("T02");
        frozen.number = QStringLiteral("DS-2026/%1-1").arg(serial, 4, 10, QLatin1Char('0'));
        frozen.dated = QDate(2026, 11, 4);
        frozen.document = document;
        frozen.finalisedBy = test.handler.id;
        frozen.finalisedAt = test.now;
        letter = store.letters.add(frozen);

        representative = {request,
                          RepresentativeKind::Advocate,
                          QStringLiteral("Ģ. Šķēle"),
                          QStringLiteral("orderis Nr. 7"),
                          QStringLiteral("piekļuve"),
                          QDate(2027, 1, 2),
                          QStringLiteral("Iela 1\nRīga"),
                          QStringLiteral("g@birojs.example"),
                          true,
                          test.handler.id,
                          QDate(2026, 11, 5)};
        store.representatives.put(representative);
        check = {{},
                 request,
                 true,
                 QStringLiteral("cita adrese"),
                 IdentityMethod::IdCopy,
                 IdentityResult::Insufficient,
                 QStringLiteral("pase"),
                 QStringLiteral("klienta kartīte"),
                 test.handler.id,
                 QDate(2026, 11, 5),
                 document,
                 {}};
        check.id = store.identityChecks.add(check);
        extension = {request,
                     true,
                     true,
                     QStringLiteral("daudz sistēmu"),
                     test.handler.id,
                     QDate(2026, 11, 6),
                     test.approver.id,
                     QDate(2026, 11, 7),
                     letter,
                     QDate(2026, 11, 8)};
        store.extensions.put(extension);
        fee = {request,
               QStringLiteral("12,50"),
               QStringLiteral("papīrs"),
               QStringLiteral("trešā reize"),
               QDate(2026, 11, 20),
               letter,
               QDate(2026, 11, 18),
               QDate(2026, 11, 21)};
        store.fees.put(fee);
        breach = {{},
                  QStringLiteral("PD-2026/%1").arg(serial),
                  2026,
                  serial,
                  request,
                  test.now,
                  QStringLiteral("cits adresāts"),
                  QStringLiteral("sekas"),
                  QStringLiteral("pasākumi"),
                  BreachRisk::HighRisk,
                  test.now.addSecs(60),
                  QStringLiteral("DVI 3"),
                  QStringLiteral("brīvdienas"),
                  QDate(2026, 11, 10),
                  letter,
                  QStringLiteral("nav riska"),
                  {}};
        breach.id = store.breaches.add(breach);
        complaint = {request, ComplaintTo::Court, QDate(2026, 11, 9), QStringLiteral("A42"),
                     QStringLiteral("zvanīja")};
        store.complaints.add(complaint);
        task = {{},
                request,
                Right::Erasure,
                TaskKind::Erase,
                QStringLiteral("crm"),
                QStringLiteral("it-firma"),
                QStringLiteral("e-pasts"),
                QDate(2026, 11, 23),
                TaskResult::Done,
                QStringLiteral("dzēsts"),
                QStringLiteral("vecs"),
                QStringLiteral("jauns"),
                QStringLiteral("Ivars"),
                QDate(2026, 11, 12),
                document,
                QDate(2026, 12, 12),
                2,
                QDate(2026, 11, 11)};
        task.id = store.tasks.add(task);
        finding = {{},
                   request,
                   QStringLiteral("crm"),
                   QStringLiteral("contact"),
                   QStringLiteral("orders"),
                   QStringLiteral("e-pasta adrese"),
                   QStringLiteral("a'b@x.example"),
                   Origin::Derived,
                   false,
                   QDate(2025, 1, 2),
                   QStringLiteral("15(4)"),
                   QStringLiteral("cita persona")};
        finding.id = store.findings.add(finding);
        notice = {{},
                  request,
                  Right::Rectification,
                  QStringLiteral("banka"),
                  letter,
                  QDate(2026, 11, 9),
                  QDate(2026, 11, 23),
                  QDate(2026, 11, 15),
                  QStringLiteral("izdarīts"),
                  1,
                  QDate(2026, 11, 14),
                  NoticeWaiver::Impossible,
                  QStringLiteral("likvidēta")};
        notice.id = store.notices.add(notice);
        restriction = {{},
                       subject,
                       request,
                       RestrictionCause::Unlawful,
                       QStringLiteral("adrese"),
                       QDate(2026, 11, 5),
                       QDate(2027, 11, 5),
                       QStringLiteral("līdz spriedumam"),
                       {QStringLiteral("crm"), QStringLiteral("a b\"c")},
                       {QStringLiteral("crm")},
                       letter,
                       QDate(2026, 11, 8),
                       QDate(2026, 11, 30),
                       {}};
        restriction.id = store.restrictionMarks.add(restriction);
        objection = {{}, subject, request, true, QStringLiteral("reklāma"), QDate(2026, 11, 5), {}};
        objection.id = store.objectionMarks.add(objection);
        suppression = {SuppressionKind::Phone, QByteArray(32, char(100 + serial)), QDate(2026, 11, 5),
                       request};
        store.suppressionEntries.add(suppression);
        consent = {{},
                   subject,
                   QStringLiteral("newsletter"),
                   QDate(2025, 5, 5),
                   QStringLiteral("veidlapa 2"),
                   QDate(2026, 11, 5),
                   request};
        consent.id = store.consents.add(consent);
        reminder = {
            {}, request, ReminderCause::RestrictionEnds, QDate(2027, 1, 1), QStringLiteral("pārbaudīt"), {}};
        reminder.id = store.reminders.add(reminder);
    }

    atbilde::SubjectId subject;
    atbilde::RequestId request;
    atbilde::DocumentId document;
    atbilde::LetterId letter;
    atbilde::Representative representative;
    atbilde::IdentityCheck check;
    atbilde::ExtensionRecord extension;
    atbilde::FeeRequest fee;
    atbilde::Breach breach;
    atbilde::Complaint complaint;
    atbilde::Task task;
    atbilde::Finding finding;
    atbilde::Notice notice;
    atbilde::RestrictionMark restriction;
    atbilde::ObjectionMark objection;
    atbilde::SuppressionEntry suppression;
    atbilde::Consent consent;
    atbilde::Reminder reminder;
};
