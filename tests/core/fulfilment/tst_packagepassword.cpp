// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fulfilment/packagepassword.h"
#include "tests/support/hostile.h"

#include <QRegularExpression>
#include <QSet>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestPackagePassword : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void suggestionsCanBeReadOutAndDiffer()
    {
        const QRegularExpression form(u"^([a-hjkmnp-z2-9]{5}-){3}[a-hjkmnp-z2-9]{5}$"_s);
        QSet<QString> seen;
        QString all;
        for (int i = 0; i < 500; ++i) {
            const QString password = suggestedPassword();
            QVERIFY2(form.match(password).hasMatch(), qPrintable(password));
            QVERIFY(checkPassword(password));
            seen.insert(password);
            all += password;
        }
        QCOMPARE(seen.size(), 500);
        QCOMPARE(QSet<QChar>(all.begin(), all.end()).size(), 32); // all 31 and the hyphen
    }

    void aShortPasswordIsRefused_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<bool>("isEnough");
        QTest::newRow("twelve") << u"ābcdefghijkl"_s << true;
        QTest::newRow("eleven") << u"ābcdefghijk"_s << false;
        QTest::newRow("eleven and a blank") << u"ābcdefghijk "_s << false;
        QTest::newRow("six emoji") << u"🔒🔑🔒🔑🔒🔑"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void aShortPasswordIsRefused()
    {
        QFETCH(QString, password);
        QFETCH(bool, isEnough);
        const Result<void> checked = checkPassword(password);
        QCOMPARE(checked.has_value(), isEnough);
        if (!isEnough)
            QCOMPARE(checked.error(), (Refusal{RefusalReason::PasswordTooShort, {qint64(12)}}));
    }
};

ATBILDE_TEST_MAIN(TestPackagePassword)
#include "tst_packagepassword.moc"
