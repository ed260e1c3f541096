// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search.h"

#include "tests/support/hostile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

using Kind = SearchIndex::Kind;
using Hits = std::vector<SearchIndex::Hit>;

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_database = std::make_unique<Database>(m_folder.filePath(u"a.atbilde"_s), Database::Mode::CreateNew);
        SearchIndex index(*m_database);
        index.put(Kind::Subject, 1, {u"Jānis Bērziņš"_s, u"janis@pasts.example"_s});
        index.put(Kind::Document, 2, {u"Datu dzēšana"_s, u"O'Brien raksta: NEAR un OR un NOT"_s});
        index.put(Kind::Letter, 3, {u"DS-2026/0045-1"_s, u"Atbilde Bērziņam"_s});
        index.put(Kind::Request, 4, {u"DS-2026/0045"_s, {}});
    }

    void itFindsWithoutRegardToCaseAndDiacritics_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("id");
        QTest::newRow("without diacritics") << u"berzins"_s << qint64(1);
        QTest::newRow("as it is written") << u"Bērziņš"_s << qint64(1);
        QTest::newRow("in capitals") << u"BĒRZIŅŠ JĀNIS"_s << qint64(1);
        QTest::newRow("letters in pieces")
            << u"Bērziņš"_s.normalized(QString::NormalizationForm_D) << qint64(1);
        QTest::newRow("the beginning of the last word") << u"janis berz"_s << qint64(1);
        QTest::newRow("an address") << u"janis@pasts.example"_s << qint64(1);
        QTest::newRow("a word that is an operator elsewhere") << u"raksta NEAR"_s << qint64(2);
        QTest::newRow("an apostrophe") << u"o'brien"_s << qint64(2);
        QTest::newRow("quotes and brackets") << u"\"dzēšana\") OR (\""_s << qint64(2);
        QTest::newRow("a number of a letter") << u"DS-2026/0045-1"_s << qint64(3);
        QTest::newRow("with a picture beside the word") << u"berzins \U0001F600"_s << qint64(1);
    }

    void itFindsWithoutRegardToCaseAndDiacritics()
    {
        QFETCH(QString, text);
        QFETCH(qint64, id);
        const Hits hits = SearchIndex(*m_database).find(text, 10);
        QCOMPARE(hits.size(), 1u);
        QCOMPARE(hits.front().id, id);
    }

    void itDoesNotFindWhatIsNotThere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("only signs") << u"\"*()^:-+ {}"_s;
        QTest::newRow("only a picture") << u"\U0001F600"_s;
        QTest::newRow("only a mark") << u"\u0301"_s;
        QTest::newRow("half a character") << QString(QChar(0xd83d));
        QTest::newRow("a star is no wildcard") << u"b*rzins"_s;
        QTest::newRow("a column is no filter") << u"words:kalnins"_s;
        QTest::newRow("one word is missing") << u"janis kalnins"_s;
        QTest::newRow("the end of a word") << u"rzins"_s;
        QTest::newRow("only the last word is a beginning") << u"jan berzins"_s;
        QTest::newRow("a zero byte") << QString(u"ja\0ni"_s) + QChar(0) + u"s x"_s;
    }

    void itDoesNotFindWhatIsNotThere()
    {
        QFETCH(QString, text);
        QCOMPARE(SearchIndex(*m_database).find(text, 10), Hits());
    }

    void hitsSayWhatTheyAreTheNewestFirst()
    {
        QCOMPARE(SearchIndex(*m_database).find(u"DS-2026/0045"_s, 10),
                 (Hits{{Kind::Request, 4}, {Kind::Letter, 3}}));
        QCOMPARE(SearchIndex(*m_database).find(u"DS-2026/0045"_s, 1), (Hits{{Kind::Request, 4}}));
        QCOMPARE(SearchIndex(*m_database).find(u"berzi"_s, 10),
                 (Hits{{Kind::Letter, 3}, {Kind::Subject, 1}}));
    }

    void whatIsIndexedAgainIsFoundByItsNewWordsOnly()
    {
        SearchIndex index(*m_database);
        index.put(Kind::Subject, 9, {u"Vecais Vārds"_s});
        index.put(Kind::Subject, 9, {u"Jaunais Vārds"_s});
        QCOMPARE(index.find(u"vecais"_s, 10), Hits());
        QCOMPARE(index.find(u"jaunais"_s, 10), (Hits{{Kind::Subject, 9}}));
    }

    void aWholeLetterPastedIntoTheSearchIsQuick()
    {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(SearchIndex(*m_database).find(QString(100'000, u'a'), 10), Hits());
        QCOMPARE(SearchIndex(*m_database).find(u"janis "_s.repeated(20'000), 10).size(), 1u);
        QVERIFY(timer.elapsed() < 1000);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};

ATBILDE_TEST_MAIN(TestSearch)
#include "tst_search.moc"
