// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/names.h"

#include "tests/support/caseinhand.h"
#include "tests/support/hostile.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Said
{
    int code = 0;
    QString out;
    QString err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

Said names(const CaseInHand &c, const QStringList &words, const QString &officer = u"lietvede"_s)
{
    Said said;
    QTextStream out(&said.out);
    QTextStream err(&said.err);
    const Console console{out,     err,   Language::English,          true, c.place(),
                          officer, c.now, [] { return QByteArray(); }};
    said.code = namesVerb(console, QStringList{u"DS-2026/0001"_s} + words);
    out.flush();
    err.flush();
    return said;
}

} // namespace

class TestNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFormsAreShownCorrectedAndGivenBackToTheRules()
    {
        const CaseInHand c;
        QCOMPARE(names(c, {}).json()[u"dative"_s], u"Jānim Bērziņam"_s);
        const Said corrected = names(c, {u"--dative"_s, u"Jānim Bērziņšam"_s, u"--gender"_s, u"m"_s,
                                         u"--genitive"_s, u"Jāņa Bērziņša"_s});
        QCOMPARE(corrected.code, exitDone);
        QCOMPARE(corrected.json()[u"dative"_s], u"Jānim Bērziņšam"_s);
        QCOMPARE(corrected.json()[u"salutationLv"_s], u"Godātais Bērziņša kungs!"_s);
        QCOMPARE(corrected.json()[u"corrected"_s], true);
        QCOMPARE(names(c, {}).json()[u"dative"_s], u"Jānim Bērziņšam"_s);
        QCOMPARE(names(c, {u"--rules"_s}).json()[u"dative"_s], u"Jānim Bērziņam"_s);
    }

    void whatCannotBeAFormOfTheNameIsRefused()
    {
        const CaseInHand c;
        QCOMPARE(names(c, {u"--dative"_s, u"Jānim"_s}).code, exitMisused);
        QCOMPARE(names(c, {u"--dative"_s, QString()}).code, exitMisused);
        QCOMPARE(names(c, {u"--gender"_s, u"x"_s}).code, exitMisused);
        QCOMPARE(names(c, {u"--gender"_s, u"f"_s}, u"lasitajs"_s).code, exitRefused);
        QCOMPARE(names(c, {}).json()[u"dative"_s], u"Jānim Bērziņam"_s);
    }
};

ATBILDE_TEST_MAIN(TestNames)
#include "tst_names.moc"
