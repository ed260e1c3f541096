// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/texts.h"
#include "core/letter/textcheck.h"
#include "tests/support/hostile.h"
#include "tests/support/testoffice.h"

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
Said said(bool json, Act act, const QString &place = {}, const QString &officer = {})
{
    Said said;
    QTextStream out(&said.out);
    QTextStream err(&said.err);
    Console console{out,
                    err,
                    Language::English,
                    json,
                    place,
                    officer,
                    QDateTime(QDate(2026, 11, 9), QTime(10, 0), Qt::UTC),
                    [] { return QByteArray(); }};
    console.isUsualPlace = place.isEmpty();
    said.code = act(console);
    out.flush();
    err.flush();
    return said;
}

Said texts(const QStringList &words, bool json = false)
{
    return said(json, [&](const Console &console) { return runTexts(console, words); });
}

Said textsOf(const TestOffice &office, const QStringList &words, bool json = false,
             const QString &officer = u"das"_s)
{
    return said(
        json, [&](const Console &console) { return runTexts(console, words); }, office.place(), officer);
}

QString written(const TestOffice &office, const QString &text)
{
    const QString path = office.folder.filePath(u"text.txt"_s);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text.toUtf8());
    return path;
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
        QCOMPARE(texts({u"show"_s}).code, exitMisused);
        QCOMPARE(texts({u"save"_s, u"T01"_s}).code, exitMisused);
        QCOMPARE(texts({u"show"_s, u"T01"_s, u"--version"_s, u"x"_s}).code, exitMisused);
        QCOMPARE(texts({u"show"_s, u"T01"_s, u"--in"_s, u"de"_s}).code, exitMisused);
        QCOMPARE(texts({u"chekc"_s}).code, exitMisused);
        QCOMPARE(texts({u"check"_s, u"T01"_s}).code, exitMisused);
        QVERIFY(!texts({u"chekc"_s}).err.isEmpty());
    }

    void aTextIsSavedShownAndRestored()
    {
        const TestOffice office;
        LetterText text = shippedTexts().latvian.texts[u"T01"_s];
        const QString path = written(office, text.subject + u"\r\n\r\nPaldies! "_s + text.body);
        const QStringList save{u"save"_s,   u"T01"_s, u"--in"_s,     u"lv"_s,
                               u"--file"_s, path,     u"--reason"_s, u"x"_s};
        QCOMPARE(textsOf(office, save, false, u"izpilditajs"_s).code, exitRefused);
        QCOMPARE(textsOf(office, {u"save"_s, u"T01"_s, u"--in"_s, u"lv"_s, u"--file"_s, path}).code,
                 exitRefused);
        const Said saved = textsOf(office, save, true);
        QCOMPARE(saved.code, exitDone);
        QCOMPARE(saved.json()[u"version"_s], 1);
        QCOMPARE(textsOf(office, save).code, exitRefused); // it reads so already
        const Said shown = textsOf(office, {u"show"_s, u"T01"_s, u"--in"_s, u"lv"_s}, true);
        QCOMPARE(shown.json()[u"state"_s], u"worded"_s);
        QVERIFY(shown.json()[u"body"_s].toString().startsWith(u"Paldies! "_s));
        QCOMPARE(shown.json()[u"versions"_s].toArray().size(), 1);
        QVERIFY(textsOf(office, {u"list"_s}).out.contains(u"worded by the office"_s));
        const QStringList back{u"restore"_s, u"T01"_s, u"--in"_s, u"lv"_s, u"--reason"_s, u"y"_s};
        QCOMPARE(textsOf(office, back).code, exitDone);
        QCOMPARE(textsOf(office, back).code, exitRefused);
        QVERIFY(!textsOf(office, {u"show"_s, u"T01"_s, u"--in"_s, u"lv"_s}).out.contains(u"Paldies!"_s));
        QVERIFY(textsOf(office, {u"show"_s, u"T01"_s, u"--in"_s, u"lv"_s, u"--version"_s, u"1"_s})
                    .out.contains(u"Paldies!"_s));
        QCOMPARE(textsOf(office, {u"show"_s, u"T01"_s, u"--version"_s, u"7"_s}).code, exitRefused);
    }

    void aFileIsCheckedBeforeItIsSaved()
    {
        const TestOffice office;
        const QString path = written(office, u"Par atteikumu\n\n{{#alone}}{{nickname}}{{/alone}}\n"_s);
        const Said checked = textsOf(office, {u"check"_s, u"T19"_s, u"--file"_s, path, u"--in"_s, u"lv"_s});
        QCOMPARE(checked.code, exitRefused);
        QVERIFY(checked.err.contains(u"nickname"_s));
        QVERIFY(checked.err.contains(u"Reasons: facts and law"_s));
        const Said saved = textsOf(office, {u"save"_s, u"T19"_s, u"--file"_s, path, u"--reason"_s, u"x"_s});
        QCOMPARE(saved.code, exitRefused);
        QVERIFY(saved.err.contains(u"nickname"_s));
        QCOMPARE(textsOf(office, {u"check"_s, u"T19"_s, u"--file"_s, path + u"x"_s}).code, exitRefused);
        QCOMPARE(textsOf(office, {u"check"_s, u"T99"_s, u"--file"_s, path}).code, exitRefused);
        QCOMPARE(textsOf(office, {u"check"_s}).code, exitDone);
    }
};

ATBILDE_TEST_MAIN(TestTexts)
#include "tst_texts.moc"
