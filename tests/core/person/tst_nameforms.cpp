// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/person/nameforms.h"
#include "tests/support/hostile.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(atbilde::SalutationKind)

namespace {

struct Row
{
    QString name;
    SalutationKind kind;
    QStringList columns;
};

QList<Row> rowsOf(const QString &file)
{
    QFile csv(QStringLiteral(ATBILDE_TEST_FOLDER) + u"/data/"_s + file);
    if (!csv.open(QIODevice::ReadOnly))
        qFatal("cannot open %s", qPrintable(csv.fileName()));
    QList<Row> rows;
    const QStringList lines = QString::fromUtf8(csv.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.sliced(1)) {
        const QStringList columns = line.split(u',');
        rows.append({columns.at(0),
                     columns.at(1) == "m"_L1 ? SalutationKind::Masculine : SalutationKind::Feminine,
                     columns});
    }
    return rows;
}

} // namespace

class TestNameForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examplesOfTheLawReference_data()
    {
        QTest::addColumn<QStringList>("columns");
        QTest::addColumn<int>("kind");
        const QList<Row> rows = rowsOf(u"names.csv"_s);
        QCOMPARE(rows.size(), 51);
        for (const Row &row : rows)
            QTest::newRow(qPrintable(row.name)) << row.columns << static_cast<int>(row.kind);
    }

    void examplesOfTheLawReference()
    {
        QFETCH(QStringList, columns);
        QFETCH(int, kind);
        const auto salutationKind = static_cast<SalutationKind>(kind);
        const NameInCase name = nameFromText(columns.at(0));
        const NameForms forms = declined(name.given, name.surname, salutationKind);
        QCOMPARE(forms.nominative.full(), columns.at(0));
        QCOMPARE(forms.genitive.full(), columns.at(2));
        QCOMPARE(forms.dative.full(), columns.at(3));
        QCOMPARE(forms.accusative.full(), columns.at(4));
        QCOMPARE(forms.vocative.full(), columns.at(5));
        QCOMPARE(salutation(forms, salutationKind, Language::Latvian), columns.at(6));
        QCOMPARE(guessedSalutationKind(name.given, name.surname), salutationKind);
    }

    void furtherAttestedNames_data()
    {
        QTest::addColumn<QStringList>("columns");
        QTest::addColumn<int>("kind");
        for (const Row &row : rowsOf(u"more-names.csv"_s))
            QTest::newRow(qPrintable(row.name)) << row.columns << static_cast<int>(row.kind);
    }

    void furtherAttestedNames()
    {
        QFETCH(QStringList, columns);
        QFETCH(int, kind);
        const auto salutationKind = static_cast<SalutationKind>(kind);
        const NameInCase name = nameFromText(columns.at(0));
        const NameForms forms = declined(name.given, name.surname, salutationKind);
        QCOMPARE(forms.nominative.full(), columns.at(0));
        QCOMPARE(forms.genitive.full(), columns.at(2));
        QCOMPARE(forms.dative.full(), columns.at(3));
        QCOMPARE(forms.accusative.full(), columns.at(4));
        QCOMPARE(forms.locative.full(), columns.at(5));
        QCOMPARE(forms.vocative.full(), columns.at(6));
        QVERIFY(!forms.doubtful);
    }

    void locativeOfEveryClass_data()
    {
        QTest::addColumn<QString>("surname");
        QTest::addColumn<bool>("isMan");
        QTest::addColumn<QString>("locative");
        QTest::newRow("1") << u"Ozols"_s << true << u"Ozolā"_s;
        QTest::newRow("2") << u"Lācis"_s << true << u"Lācī"_s;
        QTest::newRow("3 of a man") << u"Markus"_s << true << u"Markū"_s;
        QTest::newRow("3 of a woman") << u"Markus"_s << false << u"Markū"_s;
        QTest::newRow("4") << u"Liepa"_s << true << u"Liepā"_s;
        QTest::newRow("5") << u"Egle"_s << false << u"Eglē"_s;
        QTest::newRow("6") << u"Klints"_s << false << u"Klintī"_s;
        QTest::newRow("adjective of a man") << u"Sausais"_s << true << u"Sausajā"_s;
        QTest::newRow("adjective of a woman") << u"Mazā"_s << false << u"Mazajā"_s;
        QTest::newRow("indeclinable") << u"Petrenko"_s << false << u"Petrenko"_s;
    }

    void locativeOfEveryClass()
    {
        QFETCH(QString, surname);
        QFETCH(bool, isMan);
        const NameForms forms =
            declined({}, surname, isMan ? SalutationKind::Masculine : SalutationKind::Feminine);
        QTEST(forms.locative.full(), "locative");
    }

    void anOfficerIsAskedToLook_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("surname");
        QTest::addColumn<SalutationKind>("kind");
        QTest::addColumn<QString>("dative");
        const auto man = SalutationKind::Masculine;
        const auto woman = SalutationKind::Feminine;
        QTest::newRow("noun of two syllables") << u"Leons"_s << u"Briedis"_s << man << u"Leonam Briedim"_s;
        QTest::newRow("sixth declension or first") << u"Māris"_s << u"Klints"_s << man << u"Mārim Klintim"_s;
        QTest::newRow("noun in -ens") << u"Jānis"_s << u"Akmens"_s << man << u"Jānim Akmenim"_s;
        QTest::newRow("woman with a man's surname")
            << u"Anna"_s << u"Bērziņš"_s << woman << u"Annai Bērziņš"_s;
        QTest::newRow("man with a woman's surname")
            << u"Jānis"_s << u"Bērziņa"_s << man << u"Jānim Bērziņam"_s;
        QTest::newRow("woman's given name for a man") << u"Anna"_s << u"Ozols"_s << man << u"Annam Ozolam"_s;
        QTest::newRow("foreign -ā of a woman") << u"Anna"_s << u"Dimā"_s << woman << u"Annai Dimajai"_s;
        QTest::newRow("English spelling") << u"John"_s << u"Smith"_s << man << u"John Smith"_s;
        QTest::newRow("English -s") << u"James"_s << u"Wells"_s << man << u"James Wells"_s;
        QTest::newRow("Cyrillic") << u"Иван"_s << u"Петров"_s << man << u"Иван Петров"_s;
        QTest::newRow("Chinese") << QString() << u"王小明"_s << woman << u"王小明"_s;
        QTest::newRow("Lithuanian spelling") << u"Jonas"_s << u"Petraitis"_s << man << u"Jonas Petraitim"_s;
        QTest::newRow("one letter") << QString() << u"Š"_s << man << u"Š"_s;
        QTest::newRow("no gender to guess")
            << u"A."_s << u"Liepa"_s << SalutationKind::Neutral << u"A. Liepa"_s;
        QTest::newRow("contradiction")
            << u"Anna"_s << u"Bērziņš"_s << SalutationKind::Neutral << u"Anna Bērziņš"_s;
    }

    void anOfficerIsAskedToLook()
    {
        QFETCH(QString, given);
        QFETCH(QString, surname);
        QFETCH(SalutationKind, kind);
        const NameForms forms = declined(given, surname, kind);
        QVERIFY(forms.doubtful);
        QTEST(forms.dative.full(), "dative");
        QCOMPARE(forms.nominative, (NameInCase{given, surname}));
    }

    void capitalsStayCapitals()
    {
        const NameForms forms = declined(u"JĀNIS"_s, u"BĒRZIŅŠ-LĀCIS"_s, SalutationKind::Masculine);
        QCOMPARE(forms.genitive.full(), u"JĀŅA BĒRZIŅA-LĀČA"_s);
        QCOMPARE(forms.vocative.full(), u"JĀNI BĒRZIŅ-LĀCI"_s);
        QCOMPARE(declined(u"INGA"_s, u"MAZĀ"_s, SalutationKind::Feminine).dative.full(), u"INGAI MAZAJAI"_s);
    }

    void decomposedLettersAndSpacesAreRepaired()
    {
        const QString decomposed = u"Bērziņš"_s.normalized(QString::NormalizationForm_D);
        const NameForms forms = declined(u"  Jānis\u00A0 Pēteris "_s, decomposed, SalutationKind::Masculine);
        QCOMPARE(forms.nominative.full(), u"Jānis Pēteris Bērziņš"_s);
        QCOMPARE(forms.dative.full(), u"Jānim Pēterim Bērziņam"_s);
    }

    void theKindIsGuessed_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("surname");
        QTest::addColumn<SalutationKind>("kind");
        const auto row = [](const char *name, const QString &given, const QString &surname,
                            SalutationKind kind) { QTest::newRow(name) << given << surname << kind; };
        row("man with a surname in -a", u"Aivars"_s, u"Liepa"_s, SalutationKind::Masculine);
        row("woman with a surname in -us", u"Sanita"_s, u"Markus"_s, SalutationKind::Feminine);
        row("man with a given name in -a", u"Ilja"_s, u"Petrenko"_s, SalutationKind::Masculine);
        row("name of both, woman's surname", u"Nikita"_s, u"Ivanova"_s, SalutationKind::Feminine);
        row("name of both, man's surname", u"Saša"_s, u"Ivanovs"_s, SalutationKind::Masculine);
        row("indeclinable given name of a woman", u"Marī"_s, u"Liepa"_s, SalutationKind::Feminine);
        row("initial", u"J."_s, u"Bērziņš"_s, SalutationKind::Masculine);
        row("second given name of the other gender", u"Zigfrīds Anna"_s, u"Meierovics"_s,
            SalutationKind::Masculine);
        row("decomposed letters", u"Anna"_s, u"Kalniņa"_s.normalized(QString::NormalizationForm_D),
            SalutationKind::Feminine);
        row("one word only", {}, u"Aspazija"_s, SalutationKind::Feminine);
        row("nothing", {}, {}, SalutationKind::Neutral);
        row("contradiction", u"Anna"_s, u"Bērziņš"_s, SalutationKind::Neutral);
        row("other contradiction", u"Jānis"_s, u"Kalniņa"_s, SalutationKind::Neutral);
        row("name of both, surname of both", u"Saša"_s, u"Petrenko"_s, SalutationKind::Neutral);
        row("foreign name", u"John"_s, u"Smith"_s, SalutationKind::Neutral);
        row("other script", u"Иван"_s, u"Петров"_s, SalutationKind::Neutral);
    }

    void theKindIsGuessed()
    {
        QFETCH(QString, given);
        QFETCH(QString, surname);
        QTEST(guessedSalutationKind(given, surname), "kind");
    }

    void neutralNamesDeclineByTheGuess()
    {
        QCOMPARE(declined(u"Jānis"_s, u"Ozols"_s, SalutationKind::Neutral),
                 declined(u"Jānis"_s, u"Ozols"_s, SalutationKind::Masculine));
        QVERIFY(!declined(u"Li"_s, u"Vei"_s, SalutationKind::Neutral).doubtful); // alike for both
    }

    void salutations()
    {
        const NameForms man = declined(u"Jānis"_s, u"Bērziņš"_s, SalutationKind::Masculine);
        const NameForms woman = declined(u"Ilze"_s, u"Kalniņa"_s, SalutationKind::Feminine);
        QCOMPARE(salutation(man, SalutationKind::Neutral, Language::Latvian), u"Labdien!"_s);
        QCOMPARE(salutation(man, SalutationKind::Masculine, Language::English), u"Dear Mr Bērziņš"_s);
        QCOMPARE(salutation(woman, SalutationKind::Feminine, Language::English), u"Dear Ms Kalniņa"_s);
        QCOMPARE(salutation(man, SalutationKind::Neutral, Language::English), u"Dear Jānis Bērziņš"_s);
        const NameForms given = declined(u"Jānis"_s, {}, SalutationKind::Masculine);
        QCOMPARE(salutation(given, SalutationKind::Masculine, Language::Latvian), u"Godātais Jāni!"_s);
        QCOMPARE(salutation(given, SalutationKind::Masculine, Language::English), u"Dear Jānis"_s);
        QCOMPARE(salutation({}, SalutationKind::Feminine, Language::Latvian), u"Labdien!"_s);
        QCOMPARE(salutation({}, SalutationKind::Feminine, Language::English), u"Dear Sir or Madam"_s);
    }

    void correctedFormsSurviveTheStore()
    {
        NameForms forms = declined(u"Leons"_s, u"Briedis"_s, SalutationKind::Masculine);
        forms.genitive.surname = u"Brieda"_s;
        QCOMPARE(nameFormsFromJson(toJson(forms)), forms);
        QVERIFY(!nameFormsFromJson({}));
        QJsonObject broken = toJson(forms);
        broken.insert(u"locative"_s, u"Leonā Briedī"_s);
        QVERIFY(!nameFormsFromJson(broken));
    }

    void womensCounterpartsDeclineAsWomen_data()
    {
        QTest::addColumn<QString>("man");
        QTest::addColumn<QString>("woman");
        const QList<std::pair<QString, QString>> pairs{{u"Bērziņš"_s, u"Bērziņa"_s},
                                                       {u"Ozols"_s, u"Ozola"_s},
                                                       {u"Lācis"_s, u"Lāce"_s},
                                                       {u"Rubenis"_s, u"Rubene"_s},
                                                       {u"Bērzītis"_s, u"Bērzīte"_s},
                                                       {u"Kovaļevskis"_s, u"Kovaļevska"_s},
                                                       {u"Visockis"_s, u"Visocka"_s},
                                                       {u"Dārznieks"_s, u"Dārzniece"_s},
                                                       {u"Ivanovs"_s, u"Ivanova"_s},
                                                       {u"Sausais"_s, u"Sausā"_s},
                                                       {u"Kalniņš-Lācis"_s, u"Kalniņa-Lāce"_s}};
        for (const auto &[man, woman] : pairs)
            QTest::newRow(qPrintable(man)) << man << woman;
    }

    void womensCounterpartsDeclineAsWomen()
    {
        QFETCH(QString, man);
        QFETCH(QString, woman);
        const NameForms his = declined({}, man, SalutationKind::Masculine);
        const NameForms hers = declined({}, woman, SalutationKind::Feminine);
        QVERIFY(!his.doubtful);
        QVERIFY(!hers.doubtful);
        // Every part of hers: genitive in -s, dative in -i, accusative as his or its counterpart, vocative as
        // nominative.
        for (const QString &part : hers.genitive.surname.split(u'-'))
            QVERIFY(part.endsWith(u's'));
        for (const QString &part : hers.dative.surname.split(u'-'))
            QVERIFY(part.endsWith(u'i'));
        for (const QString &part : his.dative.surname.split(u'-'))
            QVERIFY(part.endsWith(u'm'));
        QCOMPARE(hers.vocative, hers.nominative);
        QVERIFY(guessedSalutationKind({}, man) == SalutationKind::Masculine);
    }

    void noTextBreaksTheRules()
    {
        QRandomGenerator random(20261122);
        const QString alphabet =
            u"aābcčdeēfgģhiījkķlļmnņoprsšuūvzžAĀŠŅisšaeāo  --'.\u0301\u0327\u200DПетя王İıßﬁ\t\n0"_s;
        for (int round = 0; round < 10'000; ++round) {
            QString given;
            QString surname;
            for (QString *name : {&given, &surname}) {
                const int length = random.bounded(12);
                for (int i = 0; i < length; ++i) {
                    *name += random.bounded(10) ? alphabet.at(random.bounded(alphabet.size()))
                                                : QChar(static_cast<char16_t>(random.bounded(0x10000)));
                }
            }
            for (const SalutationKind kind : allSalutationKinds) {
                const NameForms forms = declined(given, surname, kind);
                QCOMPARE(forms.nominative.given, given.normalized(QString::NormalizationForm_C).simplified());
                QCOMPARE(forms.nominative.surname,
                         surname.normalized(QString::NormalizationForm_C).simplified());
                for (const GrammaticalCase grammaticalCase : allGrammaticalCases)
                    QCOMPARE(forms.in(grammaticalCase).surname.isEmpty(), forms.nominative.surname.isEmpty());
                QCOMPARE(forms, declined(given, surname, kind));
            }
            const NameInCase taken = nameFromText(given + u' ' + surname);
            QVERIFY(!taken.surname.isEmpty() || (given + surname).simplified().isEmpty());
        }
    }

    void aThousandLettersAreSafe()
    {
        const QString longName = u"Bērziņ"_s.repeated(200) + u"š"_s;
        QCOMPARE(declined({}, longName, SalutationKind::Masculine).dative.surname,
                 longName.chopped(1) + u"am"_s);
        const QString manyWords = u"Jānis "_s.repeated(20'000) + u"Ozols"_s;
        QVERIFY(declined(manyWords, u"Ozols"_s, SalutationKind::Masculine)
                    .dative.given.startsWith(u"Jānim Jānim"));
        QCOMPARE(nameFromText(manyWords).surname, u"Ozols"_s);
        QCOMPARE(nameFromText(QString(100'000, QChar(0x0301))).given, QString());
    }

    void namesAreTakenApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("surname");
        const auto row = [](const char *name, const QString &text, const QString &given,
                            const QString &surname) { QTest::newRow(name) << text << given << surname; };
        row("plain", u"Jānis Bērziņš"_s, u"Jānis"_s, u"Bērziņš"_s);
        row("two given names", u"Anna Marija Ozola"_s, u"Anna Marija"_s, u"Ozola"_s);
        row("one word", u"Bērziņš"_s, {}, u"Bērziņš"_s);
        row("one letter", u"Š"_s, {}, u"Š"_s);
        row("nothing", u"  "_s, {}, {});
        row("spaces", u"  Jānis \u00A0 Bērziņš\n"_s, u"Jānis"_s, u"Bērziņš"_s);
        row("decomposed", u"Jānis Bērziņš"_s.normalized(QString::NormalizationForm_D), u"Jānis"_s,
            u"Bērziņš"_s);
        row("double surname with a dash", u"Anna Krūmiņa – Liepa"_s, u"Anna"_s, u"Krūmiņa-Liepa"_s);
        row("comma", u"Bērziņš, Jānis"_s, u"Jānis"_s, u"Bērziņš"_s);
        row("remark after a comma", u"Jānis Bērziņš, SIA Loks"_s, u"Jānis"_s, u"Bērziņš"_s);
        row("degree", u"Dr. iur. Jānis Bērziņš, PhD"_s, u"Jānis"_s, u"Bērziņš"_s);
        row("kundze", u"Anna Kalniņa kundze"_s, u"Anna"_s, u"Kalniņa"_s);
        row("only a title", u"Dr."_s, {}, u"Dr."_s);
        row("quotes", u"\"Jānis Bērziņš\""_s, u"Jānis"_s, u"Bērziņš"_s);
        row("brackets", u"Jānis Bērziņš (Loks)"_s, u"Jānis"_s, u"Bērziņš"_s);
        row("surname first in capitals", u"BĒRZIŅŠ Jānis"_s, u"Jānis"_s, u"Bērziņš"_s);
        row("surname last in capitals", u"Jānis BĒRZIŅŠ"_s, u"Jānis"_s, u"Bērziņš"_s);
        row("all in capitals", u"INGA KALNIŅA-LAPIŅA"_s, u"Inga"_s, u"Kalniņa-Lapiņa"_s);
        row("all in small letters", u"ludvigs van bēthovens"_s, u"Ludvigs"_s, u"van Bēthovens"_s);
        row("particle", u"Ludvigs van Bēthovens"_s, u"Ludvigs"_s, u"van Bēthovens"_s);
        row("junior", u"Jānis Bērziņš jun."_s, u"Jānis"_s, u"Bērziņš jun."_s);
        row("initial", u"J. Bērziņš"_s, u"J."_s, u"Bērziņš"_s);
        row("mixed case is kept", u"Džons McDonalds"_s, u"Džons"_s, u"McDonalds"_s);
        row("Chinese", u"王小明"_s, {}, u"王小明"_s);
        row("bidirectional control", u"Jānis \u202EBērziņš"_s, u"Jānis"_s, u"Bērziņš"_s);
        row("line break for a header", u"Jānis\r\nBcc: Ozols"_s, u"Jānis Bcc:"_s, u"Ozols"_s);
    }

    void namesAreTakenApart()
    {
        QFETCH(QString, text);
        const NameInCase name = nameFromText(text);
        QTEST(name.given, "given");
        QTEST(name.surname, "surname");
    }
};

ATBILDE_TEST_MAIN(TestNameForms)
#include "tst_nameforms.moc"
