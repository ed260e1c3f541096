// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/automatic.h"
#include "tests/support/hostile.h"

#include <QMap>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

using Headers = QMap<QByteArray, QString>;

QString judged(const Headers &headers, const QString &from, const QString &subject,
               const QByteArray &report = {})
{
    const auto automatic =
        automaticBy([&headers](const char *name) { return headers.value(name); }, from, subject, report);
    return automatic ? codeOf(*automatic) : u"-"_s;
}

} // namespace

class TestAutomatic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSubjectAloneMayTell_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("automatic");
        for (const char *subject :
             {"Automatic reply: Datu pieprasījums", "Automātiska atbilde: x", "Automātiskā atbilde",
              "Autoreply", "Auto-reply: x", "Out of office", "Out of Office: x",
              "Out of the office until 5 May", "Prombūtnē", "Prombūtne: līdz 5. maijam", "Esmu prombūtnē",
              "Atvaļinājumā līdz pirmdienai", "Ārpus biroja", "Prombūtnes paziņojums", "Автоответ: x",
              "Automātisks paziņojums par saņemšanu"})
            QTest::newRow(subject) << QString::fromUtf8(subject) << u"auto_reply"_s;
        for (const char *subject :
             {"Automātiska lēmuma pieņemšana", "Automātiskie lēmumi", "Automated decision-making",
              "Auto līzings", "Auto: līzinga dati", "Prombūtnes dati manā personas lietā",
              "Out of office hours data", "Re: Automatic reply: x", "Atb: Automātiska atbilde",
              "Atvaļinājumā izmantotie dati", "Datu dzēšana", "Undeliverable promises", "", "Returned mail"})
            QTest::newRow(subject) << QString::fromUtf8(subject) << u"-"_s;
    }

    void aSubjectAloneMayTell()
    {
        QFETCH(QString, subject);
        QFETCH(QString, automatic);
        QCOMPARE(judged({}, u"janis@pasts.example"_s, subject), automatic);
    }

    void headersTell_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("automatic");
        const auto row = [](const char *name, const char *value, const char *automatic) {
            QTest::newRow(qPrintable(u"%1: %2"_s.arg(QLatin1StringView(name), QLatin1StringView(value))))
                << QByteArray(name) << QString::fromLatin1(value) << QString::fromLatin1(automatic);
        };
        row("Auto-Submitted", "auto-replied", "auto_reply");
        row("Auto-Submitted", "auto-replied; owner-email=x", "auto_reply");
        row("Auto-Submitted", "auto-generated", "auto_generated");
        row("Auto-Submitted", "no", "-");
        row("Precedence", "auto_reply", "auto_reply");
        row("Precedence", "bulk", "list");
        row("X-Autoreply", "yes", "auto_reply");
        row("X-Autorespond", "x", "auto_reply");
        row("List-Id", "<x.groups.example>", "list");
        row("X-Google-Group-Id", "1", "list");
        row("X-MS-Exchange-Message-Is-Ndr", "x", "bounce");
        row("X-Failed-Recipients", "a@pasts.example", "bounce");
        // Outlook puts it on ordinary mail too.
        row("X-Auto-Response-Suppress", "All", "-");
        row("Return-Path", "<>", "-");
        row("X-Mailer", "Outlook", "-");
    }

    void headersTell()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, value);
        QFETCH(QString, automatic);
        QCOMPARE(judged({{name, value}}, u"janis@pasts.example"_s, u"Datu dzēšana"_s), automatic);
    }

    void aMailSystemTellsOfFailure()
    {
        const QString daemon = u"MAILER-DAEMON@mx.pasts.example"_s;
        const QString person = u"janis@pasts.example"_s;
        QCOMPARE(judged({}, daemon, u"failure notice"_s), u"bounce"_s);
        QCOMPARE(judged({{"Return-Path", u"<>"_s}}, daemon, u"x"_s), u"bounce"_s);
        QCOMPARE(judged({}, u"postmaster@pasts.example"_s, u"Undeliverable: x"_s), u"bounce"_s);
        QCOMPARE(judged({}, u"postmaster@pasts.example"_s, u"Nepiegādājams: x"_s), u"bounce"_s);
        QCOMPARE(judged({{"Return-Path", u"<>"_s}}, person, u"Undeliverable: x"_s), u"bounce"_s);
        QCOMPARE(judged({}, u"postmaster@pasts.example"_s, u"Datu dzēšana"_s), u"-"_s);
        QCOMPARE(judged({}, person, u"Undeliverable: x"_s), u"-"_s);
        QCOMPARE(judged({}, person, u"x"_s, "delivery-status"), u"bounce"_s);
        QCOMPARE(judged({}, person, u"x"_s, "disposition-notification"), u"auto_reply"_s);
        QCOMPARE(judged({}, person, u"x"_s, "feedback-report"), u"auto_generated"_s);
    }
};

ATBILDE_TEST_MAIN(TestAutomatic)
#include "tst_automatic.moc"
