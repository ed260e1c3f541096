// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/texts.h"
#include "core/letter/lettertexts.h"
#include "tests/support/hostile.h"

#include <QCoreApplication>
#include <QJsonArray>
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

template <class Act>
Said said(bool json, Act act)
{
    Said said;
    QTextStream out(&said.out);
    QTextStream err(&said.err);
    const Console console{out, err, Language::English,          json, u"unused"_s,
                          {},  {},  [] { return QByteArray(); }};
    said.code = act(console);
    out.flush();
    err.flush();
    return said;
}

Said texts(const QStringList &words, bool json = false)
{
    return said(json, [&](const Console &console) { return runTexts(console, words); });
}

Said report(const LetterTexts &given, bool json = false)
{
    return said(json, [&](const Console &console) { return reportTexts(console, given); });
}

} // namespace

class TestTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShippedTextsPass()
    {
        const Said plain = texts({u"check"_s});
        QCOMPARE(plain.code, exitDone);
        QVERIFY(plain.out.contains(u"30"_s));
        QVERIFY(plain.err.isEmpty());
        const Said json = texts({u"check"_s}, true);
        QCOMPARE(json.code, exitDone);
        QCOMPARE(json.json()[u"texts"_s], 30);
        QVERIFY(json.json()[u"problems"_s].toArray().isEmpty());
    }

    void aBrokenTextIsNamedAndRefused()
    {
        LetterTexts broken = shippedTexts();
        broken.latvian.texts[u"T19"_s].body.replace(u"{{refusal_reason}}"_s, u"{{refusal_raison}}"_s);
        const Said plain = report(broken);
        QCOMPARE(plain.code, exitRefused);
        QVERIFY(plain.out.isEmpty());
        QVERIFY(plain.err.contains(u"T19"_s));
        QVERIFY(plain.err.contains(u"refusal_raison"_s));
        QVERIFY(plain.err.contains(u"Reasons: facts and law"_s));
        const Said json = report(broken, true);
        QCOMPARE(json.code, exitRefused);
        const QJsonArray problems = json.json()[u"problems"_s].toArray();
        QCOMPARE(problems.size(), 3);
        QCOMPARE(problems.first()[u"problem"_s], u"unknown_placeholder"_s);
        QCOMPARE(problems.first()[u"text"_s], u"T19"_s);
        QCOMPARE(problems.first()[u"language"_s], u"lv"_s);
    }

    void anythingElseIsAWrongWord()
    {
        QCOMPARE(texts({}).code, exitMisused);
        QCOMPARE(texts({u"chekc"_s}).code, exitMisused);
        QCOMPARE(texts({u"check"_s, u"T01"_s}).code, exitMisused);
        QVERIFY(!texts({u"chekc"_s}).err.isEmpty());
    }
};

ATBILDE_TEST_MAIN(TestTexts)
#include "tst_texts.moc"
