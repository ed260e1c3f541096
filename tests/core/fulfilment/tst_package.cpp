// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fulfilment/package.h"

#include "core/fulfilment/findingtable.h"
#include "core/fulfilment/withholding.h"
#include "tests/support/findingsample.h"
#include "tests/support/hostile.h"
#include "tests/support/unzipped.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

#include <libxml/parser.h>
#include <libxml/xmlschemas.h>
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

/// Something of everything: two systems, three categories, three bases, every origin, withheld on both
/// grounds, and something of a person who did not ask.
PackageContents sample(Right right = Right::Access)
{
    PackageContents contents;
    contents.right = right;
    contents.request = RequestId(1);
    contents.number = u"DS-2026/0045"_s;
    contents.madeOn = today;
    contents.person = u"Jānis Bērziņš"_s;
    contents.organisation = sampleOrganisation();
    contents.record = sampleRegisterWithFraud();

    Finding name = finding("crm", "identity", "delivery", u"vārds"_s, u"Jānis"_s);
    name.recordedOn = QDate(2024, 2, 29);
    Finding seen = finding("crm", "electronic", "marketing", u"pēdējā pieslēgšanās"_s, u"2026-10-01 10:15"_s);
    seen.origin = Origin::Observed;
    Finding score = finding("crm", "electronic", "delivery", u"klienta vērtējums"_s, u"MARKER-DERIVED"_s);
    score.origin = Origin::Derived;
    Finding paper = finding("archive", "contact", "delivery", u"anketa"_s, u"MARKER-PAPER"_s);
    paper.isAutomated = false;
    Finding basis = finding("crm", "contact", "fraud", u"brīdinājums"_s, u"MARKER-BASIS"_s);
    Finding letter = finding("crm", "contact", "delivery", u"kaimiņa vēstule"_s, u"MARKER-WITHHELD-1"_s);
    letter.withheldGround = codeOf(Withholding::OthersRights);
    letter.withheldReason = u"vēstule satur kaimiņa veselības datus"_s;
    Finding report = finding("archive", "identity", "fraud", u"ziņojums"_s, u"MARKER-WITHHELD-2"_s);
    report.withheldGround = codeOf(Withholding::Law);
    report.withheldReason = u"NILLTPFN likuma 56. pants"_s;
    Finding other = finding("crm", "contact", "delivery", u"MARKER-OTHER-NAME"_s, u"MARKER-OTHER-VALUE"_s);
    other.request = RequestId(2);
    contents.findings = {
        name,   finding("crm", "contact", "delivery", u"e-pasts"_s, u"janis@inbox.example"_s),
        seen,   score,
        paper,  basis,
        letter, report,
        other};
    return contents;
}

QMap<QString, QByteArray> filesOf(const PackageContents &contents)
{
    const Result<QByteArray> zip = packageOf(contents);
    return zip ? unzipped(*zip, contents.password.toUtf8()).files : QMap<QString, QByteArray>();
}

bool isValidJson(const QByteArray &schema, const QByteArray &json)
{
    const QJsonValue schemaValue = QJsonDocument::fromJson(schema).object();
    const QJsonValue value = QJsonDocument::fromJson(json).object();
    valijson::Schema parsed;
    valijson::SchemaParser().populateSchema(valijson::adapters::QtJsonAdapter(schemaValue), parsed);
    return valijson::Validator().validate(parsed, valijson::adapters::QtJsonAdapter(value), nullptr);
}

void beSilent(void *, const char *, ...) {}

bool isValidXml(const QByteArray &xsd, const QByteArray &xml)
{
    xmlSetGenericErrorFunc(nullptr, beSilent);
    xmlSchemaParserCtxtPtr parser = xmlSchemaNewMemParserCtxt(xsd.constData(), static_cast<int>(xsd.size()));
    xmlSchemaPtr schema = xmlSchemaParse(parser);
    xmlDocPtr document = xmlReadMemory(xml.constData(), static_cast<int>(xml.size()), nullptr, nullptr,
                                       XML_PARSE_NONET | XML_PARSE_HUGE);
    xmlSchemaValidCtxtPtr check = schema ? xmlSchemaNewValidCtxt(schema) : nullptr;
    const bool valid = check && document && xmlSchemaValidateDoc(check, document) == 0;
    xmlSchemaFreeValidCtxt(check);
    xmlFreeDoc(document);
    xmlSchemaFree(schema);
    xmlSchemaFreeParserCtxt(parser);
    return valid;
}

QStringList valuesInJson(const QByteArray &json)
{
    QStringList values;
    for (const QJsonValueRef item : QJsonDocument::fromJson(json).object()[u"items"_s].toArray())
        values.append(item.toObject()[u"value"_s].toString());
    return values;
}

QStringList valuesInXml(const QByteArray &bytes)
{
    QStringList values;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"value")
            values.append(xml.readElementText());
    }
    return xml.hasError() ? QStringList{xml.errorString()} : values;
}

QStringList columnIn(const QByteArray &csv, const QString &column)
{
    QStringList cells;
    const Result<CsvTable> table = csvFrom(csv);
    if (!table)
        return {u"not a table"_s};
    for (const QStringList &row : table->rows)
        cells.append(row[*columnOf(*table, column)]);
    return cells;
}

} // namespace

class TestPackage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAccessPackageHoldsEverythingNotWithheld()
    {

        const auto files = filesOf(sample());
        QCOMPARE(files.keys(),
                 (QStringList{u"SHA256SUMS"_s, u"data/contact.csv"_s, u"data/contact.json"_s,
                              u"data/contact.xml"_s, u"data/electronic.csv"_s, u"data/electronic.json"_s,
                              u"data/electronic.xml"_s, u"data/identity.csv"_s, u"data/identity.json"_s,
                              u"data/identity.xml"_s, u"index.html"_s, u"manifest.json"_s,
                              u"schema/data.schema.json"_s, u"schema/data.xsd"_s, u"withheld.csv"_s}));
        const QStringList contact{u"janis@inbox.example"_s, u"MARKER-PAPER"_s, u"MARKER-BASIS"_s};
        QCOMPARE(valuesInJson(files[u"data/contact.json"_s]), contact);
        QCOMPARE(valuesInXml(files[u"data/contact.xml"_s]), contact);
        QCOMPARE(columnIn(files[u"data/contact.csv"_s], u"value"_s), contact);
        QCOMPARE(columnIn(files[u"withheld.csv"_s], u"name"_s),
                 (QStringList{u"kaimiņa vēstule"_s, u"ziņojums"_s}));
        QCOMPARE(columnIn(files[u"withheld.csv"_s], u"article"_s),
                 (QStringList{u"GDPR 15(4)"_s, u"GDPR 23(1)"_s}));
    }

    void aPortabilityPackageHoldsOnlyWhatArticleTwentyCovers()
    {
        const auto files = filesOf(sample(Right::Portability));
        QVERIFY(!files.contains(u"withheld.csv"_s));
        QCOMPARE(valuesInJson(files[u"data/contact.json"_s]), QStringList{u"janis@inbox.example"_s});
        QCOMPARE(valuesInJson(files[u"data/electronic.json"_s]), QStringList{u"2026-10-01 10:15"_s});
        QCOMPARE(columnIn(files[u"excluded.csv"_s], u"reason"_s),
                 (QStringList{u"derived"_s, u"paper"_s, u"basis"_s, u"withheld"_s, u"withheld"_s}));
        for (const QByteArray &content : files) {
            for (const char *marker : {"MARKER-DERIVED", "MARKER-PAPER", "MARKER-BASIS"})
                QVERIFY(!content.contains(marker));
        }
    }

    void nobodyElsesDataAndNothingWithheldGetsOut()
    {
        for (const Right right : {Right::Access, Right::Portability}) {
            const auto files = filesOf(sample(right));
            QVERIFY(!files.isEmpty());
            for (const QByteArray &content : files) {
                QVERIFY(!content.contains("MARKER-WITHHELD"));
                QVERIFY(!content.contains("MARKER-OTHER"));
            }
        }
    }

    void everyFileSatisfiesItsSchema()
    {
        for (const Right right : {Right::Access, Right::Portability}) {
            const auto files = filesOf(sample(right));
            const QByteArray schema = files[u"schema/data.schema.json"_s];
            const QByteArray xsd = files[u"schema/data.xsd"_s];
            for (auto file = files.begin(); file != files.end(); ++file) {
                if (file.key().startsWith("data/"_L1) && file.key().endsWith(".json"_L1))
                    QVERIFY2(isValidJson(schema, *file), qPrintable(file.key()));
                if (file.key().startsWith("data/"_L1) && file.key().endsWith(".xml"_L1))
                    QVERIFY2(isValidXml(xsd, *file), qPrintable(file.key()));
            }
        }
    }

    void theSchemasRefuseWhatIsWrong()
    {
        const auto files = filesOf(sample());
        const QByteArray json = files[u"data/contact.json"_s];
        const QByteArray xml = files[u"data/contact.xml"_s];
        const auto broken = [](QByteArray text, const char *from, const char *to) {
            Q_ASSERT(text.contains(from));
            return text.replace(from, to);
        };
        for (const QByteArray &wrong :
             {broken(json, "\"origin\": \"provided\"", "\"origin\": \"given\""),
              broken(json, "\"automated\": true", "\"automated\": \"yes\""),
              broken(json, "\"value\":", "\"worth\":"), broken(json, "6(1)(b)", "6(1)(g)")})
            QVERIFY(!isValidJson(files[u"schema/data.schema.json"_s], wrong));
        for (const QByteArray &wrong :
             {broken(xml, "origin=\"provided\"", "origin=\"given\""), broken(xml, "<value>", "<worth>"),
              broken(xml, " system=\"crm\"", " system=\"sap\""),
              broken(xml, "legalBasis=\"6(1)(b)\"", "legalBasis=\"b\"")})
            QVERIFY(!isValidXml(files[u"schema/data.xsd"_s], wrong));
    }

    void theSumsAreThoseOfTheFiles()
    {
        const auto files = filesOf(sample());
        const QList<QByteArray> lines = files[u"SHA256SUMS"_s].trimmed().split('\n');
        QCOMPARE(lines.size(), files.size() - 1);
        for (const QByteArray &line : lines) {
            QCOMPARE(line.mid(64, 2), QByteArray("  "));
            const QByteArray content = files.value(QString::fromLatin1(line.mid(66)));
            QCOMPARE(line.left(64), QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
        }
        const QJsonObject manifest = QJsonDocument::fromJson(files[u"manifest.json"_s]).object();
        QCOMPARE(manifest[u"kind"_s].toString(), u"access"_s);
        QCOMPARE(manifest[u"number"_s].toString(), u"DS-2026/0045"_s);
        QCOMPARE(manifest[u"madeOn"_s].toString(), u"2026-11-22"_s);
        QCOMPARE(manifest[u"organisation"_s][u"name"_s].toString(), sampleOrganisation().name);
        const QJsonArray list = manifest[u"files"_s].toArray();
        QCOMPARE(list.size(), files.size() - 2);
        for (const QJsonValue file : list) {
            const QByteArray content = files.value(file[u"name"_s].toString());
            QCOMPARE(file[u"size"_s].toInteger(), content.size());
            QCOMPARE(file[u"sha256"_s].toString().toLatin1(),
                     QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
        }
    }

    void theSameContentsGiveTheSameBytes()
    {
        const QByteArray first = *packageOf(sample());
        QCOMPARE(*packageOf(sample()), first);
        PackageContents later = sample();
        later.madeOn = today.addDays(1);
        QVERIFY(*packageOf(later) != first);
    }

    void hostileValuesStayValues_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("markup") << u"</td><script>alert(1)</script><!-- ]]> &amp; \" '"_s;
        QTest::newRow("formula") << u"=cmd|' /C calc'!A0"_s;
        QTest::newRow("telephone") << u"+371 29123456"_s;
        QTest::newRow("placeholder") << u"{{person}} {{{number}}} {{#isAccess}}"_s;
        QTest::newRow("separators") << u"a,b;c\td"_s;
        QTest::newRow("lines") << u"\nBrīvības iela 1\n\n  Rīga \n"_s;
        QTest::newRow("quotes") << u"SIA \"\"Ābols\"\" “citāts”"_s;
        QTest::newRow("emoji") << u"👩‍⚖️ ģērbtuve"_s;
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("100,000 characters") << u"ā<&\"'"_s.repeated(20'000);
    }

    void hostileValuesStayValues()
    {
        QFETCH(QString, value);
        PackageContents contents = sample();
        contents.findings = {finding("crm", "contact", "delivery", value.left(50) + u'x', value)};
        const auto files = filesOf(contents);
        QCOMPARE(valuesInJson(files[u"data/contact.json"_s]), QStringList{value});
        QCOMPARE(valuesInXml(files[u"data/contact.xml"_s]), QStringList{value});
        QCOMPARE(columnIn(files[u"data/contact.csv"_s], u"value"_s), QStringList{value});
        QVERIFY(isValidJson(files[u"schema/data.schema.json"_s], files[u"data/contact.json"_s]));
        QVERIFY(isValidXml(files[u"schema/data.xsd"_s], files[u"data/contact.xml"_s]));
        QVERIFY(!files[u"index.html"_s].contains("<script"));
        QVERIFY(files[u"index.html"_s].contains(value.toHtmlEscaped().replace(u'\'', "&apos;"_L1).toUtf8()));
    }

    void whatNoFormCanCarryIsReplacedInAll()
    {
        PackageContents contents = sample();
        contents.findings = {
            finding("crm", "contact", "delivery", u"n"_s, u"a\0b\u0008c\r\nd\re\uFFFFf"_s + QChar(0xD800))};
        const QString clean = u"a\uFFFDb\uFFFDc\nd\ne\uFFFDf\uFFFD"_s;
        const auto files = filesOf(contents);
        QCOMPARE(valuesInJson(files[u"data/contact.json"_s]), QStringList{clean});
        QCOMPARE(valuesInXml(files[u"data/contact.xml"_s]), QStringList{clean});
        QCOMPARE(columnIn(files[u"data/contact.csv"_s], u"value"_s), QStringList{clean});
    }

    void aCsvOfAPackageCanBeTakenInElsewhere()
    {
        const auto findings =
            findingsFromCsv(filesOf(sample())[u"data/contact.csv"_s], sampleRegisterWithFraud(), today);
        QVERIFY(findings);
        QCOMPARE(findings->size(), 3U);
    }

    void thePageSpeaksBothLanguagesTheRequestsFirst()
    {
        PackageContents contents = sample();
        const QByteArray latvian = filesOf(contents)[u"index.html"_s];
        QVERIFY(latvian.startsWith("<!DOCTYPE html>\n<html lang=\"lv\">"));
        QVERIFY(latvian.indexOf("Jūsu personas datu kopija") < latvian.indexOf("Copy of your personal data"));
        contents.language = Language::English;
        const QByteArray english = filesOf(contents)[u"index.html"_s];
        QVERIFY(english.startsWith("<!DOCTYPE html>\n<html lang=\"en\">"));
        QVERIFY(english.indexOf("Jūsu personas datu kopija") > english.indexOf("Copy of your personal data"));
        for (const char *part :
             {"Jānis Bērziņš", "SIA &quot;Ziemeļvējš Loģistika&quot;", "22.11.2026.", "29.02.2024.",
              "klientu datubāze", "customer database", "sūtījumu piegāde un norēķini ar klientiem",
              "līguma izpilde", "for the term of the contract and five years after it ends",
              "vēstule satur kaimiņa veselības datus", "VDAR 15. panta 4. punkts", "Article 23(1) GDPR",
              "sha256sum -c SHA256SUMS", "dati@ziemelvejs.example", "Inese Kļaviņa", "+371 60001107"})
            QVERIFY2(latvian.contains(part), part);
        QVERIFY(!latvian.contains("{{"));
        QVERIFY(!latvian.contains("http://") && !latvian.contains("https://"));
        QVERIFY(!latvian.contains("excluded.csv"));
    }

    void thePageOfAPortabilityPackageSaysWhatIsNotCovered()
    {
        const QByteArray page = filesOf(sample(Right::Portability))[u"index.html"_s];
        for (const char *part :
             {"Jūsu personas dati pārnesamā formātā", "klienta vērtējums", "Article 20(1)(a) GDPR",
              "VDAR 20. panta 1. punkta b) apakšpunkts", "VDAR 20. panta 4. punkts", "excluded.csv"})
            QVERIFY2(page.contains(part), part);
        QVERIFY(!page.contains("withheld.csv"));
    }

    void everythingWithheldLeavesTheAnnex()
    {
        PackageContents contents = sample();
        std::erase_if(contents.findings, [](const Finding &found) { return found.withheldGround.isEmpty(); });
        const auto files = filesOf(contents);
        QVERIFY(files.contains(u"withheld.csv"_s));
        QVERIFY(!files.contains(u"data/contact.json"_s));
    }

    void documentsGoInUnderNamesThatTellNothing()
    {
        PackageContents contents = sample();
        contents.documents = {{u"Jāņa Bērziņa līgums"_s, u"application/pdf"_s, "%PDF-1.7"},
                              {u"piezīme"_s, u"no/such-type"_s, "abc"}};
        const auto files = filesOf(contents);
        QCOMPARE(files.value(u"documents/document-01.pdf"_s), QByteArray("%PDF-1.7"));
        QCOMPARE(files.value(u"documents/document-02"_s), QByteArray("abc"));
        QVERIFY(
            files[u"index.html"_s].contains("<a href=\"documents/document-01.pdf\">Jāņa Bērziņa līgums</a>"));
    }

    void categoriesWithOddCodesGetPlainNames()
    {
        PackageContents contents = sample();
        contents.record.categories = {{u"Veselība"_s, {u"veselība"_s, u"health"_s}}, {u"../x"_s, {}}};
        contents.findings = {finding("crm", "contact", "delivery", u"a"_s, u"1"_s),
                             finding("crm", "../x", "delivery", u"b"_s, u"2"_s)};
        contents.findings[0].category = u"Veselība"_s;
        int count = 0;
        for (const QString &name : filesOf(contents).keys()) {
            QVERIFY(!name.contains(".."_L1));
            count += name.startsWith("data/category-"_L1) ? 1 : 0;
        }
        QCOMPARE(count, 6);
    }

    void aPasswordHidesEverythingButTheNames()
    {
        PackageContents contents = sample();
        contents.password = u"ļoti-slepens-vārds"_s;
        const QByteArray zip = *packageOf(contents);
        QCOMPARE(unzipped(zip).names, QStringList{u"README.txt"_s});
        QVERIFY(!zip.contains("janis@inbox.example"));
        const Unzipped found = unzipped(zip, contents.password.toUtf8());
        QCOMPARE(found.error, QString());
        QCOMPARE(valuesInJson(found.files[u"data/identity.json"_s]), QStringList{u"Jānis"_s});
        for (const QByteArray &content : found.files)
            QVERIFY(!content.contains(contents.password.toUtf8()));
    }

    void whatCannotBePackedIsRefused()
    {
        PackageContents contents = sample();
        contents.password = u"short"_s;
        QCOMPARE(packageOf(contents).error(), (Refusal{RefusalReason::PasswordTooShort, {qint64(12)}}));

        contents = sample();
        contents.request = RequestId(3);
        QCOMPARE(packageOf(contents).error(), (Refusal{RefusalReason::FindingsMissing, {contents.number}}));

        contents = sample(Right::Portability);
        std::erase_if(contents.findings, [](const Finding &found) { return found.isAutomated; });
        QCOMPARE(packageOf(contents).error(),
                 (Refusal{RefusalReason::NothingPortable, {contents.number}, u"GDPR 20(1)"_s}));

        contents = sample();
        contents.record.systems.removeLast();
        QCOMPARE(packageOf(contents).error(), (Refusal{RefusalReason::RegisterEntryMissing,
                                                       {Code{"register_kind", u"system"_s}, u"archive"_s}}));
    }
};

ATBILDE_TEST_MAIN(TestPackage)
#include "tst_package.moc"
