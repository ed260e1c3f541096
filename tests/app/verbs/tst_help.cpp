// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/help.h"
#include "tests/support/hostile.h"
#include "ui/wording/language.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

QString printed(const QStringList &words, int expected = exitDone)
{
    QString said;
    QTextStream out(&said);
    const Console console{out, out, Language::English,          false, u"unused"_s,
                          {},  {},  [] { return QByteArray(); }};
    if (helpVerb(console, words) != expected)
        return u"another exit code"_s;
    out.flush();
    return said;
}

} // namespace

class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVerbIsDescribedInBothLanguages()
    {
        OfficerLanguage officer(Language::English);
        for (const Verb &verb : allVerbs()) {
            officer.speak(Language::English);
            const QString english = whatItDoes(verb.name);
            QVERIFY2(english.endsWith(u'.'), qPrintable(verb.name));
            officer.speak(Language::Latvian);
            QVERIFY2(whatItDoes(verb.name).endsWith(u'.'), qPrintable(verb.name));
            QVERIFY2(whatItDoes(verb.name) != english, qPrintable(verb.name));
        }
    }

    void theHelpPageNamesEveryVerbOnALineOfItsOwn()
    {
        const QStringList lines = printed({}).split(u'\n');
        for (const Verb &verb : allVerbs())
            QCOMPARE(lines.filter(QRegularExpression(u"^  %1  "_s.arg(verb.name))).size(), 1);
    }

    void oneVerbTellsWhatMayFollow()
    {
        QVERIFY(printed({u"deadline"_s}).contains(u"--suspended FROM..TO"_s));
    }

    void aVerbThatIsNoneIsWrongUsage() { QVERIFY(printed({u"fly"_s}, exitMisused).contains(u"fly"_s)); }

    void theManualLeavesNoHyphenThatBreaksAWordToCopy()
    {
        const QString manual = printed({u"--man"_s});
        QVERIFY(manual.startsWith(".TH ATBILDE 1"_L1));
        for (const Verb &verb : allVerbs())
            QVERIFY2(manual.contains(QString(u".B "_s + verb.name + u'\n')), qPrintable(verb.name));
        QVERIFY(manual.contains(u"\\-\\-received DATE"_s));
        QVERIFY(!manual.contains(u" --received"_s));
    }
};

ATBILDE_TEST_MAIN(TestHelp)
#include "tst_help.moc"
