// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/answer.h"
#include "app/reader/command.h"
#include "app/reader/refused.h"
#include "tests/support/hostile.h"

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

Reading fullReading()
{
    return {.pages = 3,
            .text = u"Teksts ar āčē\nun otru rindu"_s,
            .files = {{.name = u"a.pdf"_s,
                       .declaredType = u"x/y"_s,
                       .type = u"application/pdf"_s,
                       .size = 12,
                       .sha256 = QByteArray(32, '\x07'),
                       .dangerous = true}},
            .signatures = {{.state = SignatureState::IssuerNotTrusted,
                            .signer = u"Žaneta"_s,
                            .signerCode = u"PNOLV-010190-12345"_s,
                            .issuer = u"Izdevējs"_s,
                            .claimedAt = QDateTime({2026, 3, 1}, {10, 0}, Qt::UTC),
                            .unsignedFiles = {u"b.txt"_s}},
                           {}},
            .flags = {MessageFlag::BidiName, MessageFlag::ScanRead}};
}

} // namespace

class TestAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_reading_arrives_as_it_was_sent();
    void bytes_arrive_as_they_were_sent();
    void a_refusal_arrives_data();
    void a_refusal_arrives();
    void anything_else_counts_as_not_read();
    void commands_arrive_as_they_were_given_data();
    void commands_arrive_as_they_were_given();
    void other_arguments_are_no_command_data();
    void other_arguments_are_no_command();
};

void TestAnswer::a_reading_arrives_as_it_was_sent()
{
    for (const Reading &reading : {fullReading(), Reading()}) {
        const auto arrived = readingFrom(answerOf(Result<Reading>(reading)));
        QVERIFY(arrived.has_value());
        QCOMPARE(*arrived, reading);
    }
}

void TestAnswer::bytes_arrive_as_they_were_sent()
{
    for (const QByteArray &bytes : {QByteArray("a\0b", 3), QByteArray("")}) {
        const auto arrived = bytesFrom(answerOf(Result<QByteArray>(bytes)));
        QVERIFY(arrived.has_value());
        QCOMPARE(*arrived, bytes);
    }
}

void TestAnswer::a_refusal_arrives_data()
{
    QTest::addColumn<Refusal>("refusal");
    QTest::newRow("broken") << fileBroken(FileKind::Container);
    QTest::newRow("not read") << pagesNotRead();
    QTest::newRow("no such page") << pageNotFound(4);
}

void TestAnswer::a_refusal_arrives()
{
    QFETCH(Refusal, refusal);
    QCOMPARE(readingFrom(answerOf(Result<Reading>(refusal))).error(), refusal);
    QCOMPARE(bytesFrom(answerOf(Result<QByteArray>(refusal))).error(), refusal);
}

void TestAnswer::anything_else_counts_as_not_read()
{
    const QByteArray good = answerOf(Result<Reading>(fullReading()));
    QList<QByteArray> others{{}, "rubbish", good + "x", "ATBILDE-READER 2\n" + good.mid(17)};
    for (qsizetype length = 0; length < good.size(); ++length)
        others << good.first(length);
    others << answerOf(Result<QByteArray>(QByteArray("bytes"))); // a right answer to another question
    for (const QByteArray &other : others)
        QCOMPARE(readingFrom(other).error(), pagesNotRead());
    QCOMPARE(bytesFrom(good).error(), pagesNotRead());
    // Whatever one byte becomes, it is read without harm.
    for (qsizetype at = 0; at < good.size(); ++at) {
        for (const char change : {'\x01', '\x20', '\x80', '\xFF'}) {
            QByteArray changed = good;
            changed[at] = static_cast<char>(changed[at] ^ change);
            static_cast<void>(readingFrom(changed));
        }
    }
}

void TestAnswer::commands_arrive_as_they_were_given_data()
{
    using Task = ReaderCommand::Task;
    QTest::addColumn<ReaderCommand>("command");
    QTest::newRow("look") << ReaderCommand{.task = Task::Look, .kind = FileKind::Pdf};
    QTest::newRow("look with trusted ones")
        << ReaderCommand{.task = Task::Look, .kind = FileKind::Container, .trustedFolder = u"/a b"_s};
    QTest::newRow("picture") << ReaderCommand{
        .task = Task::Picture, .kind = FileKind::Image, .pages = {{2, 3}}, .width = 400};
    QTest::newRow("inside") << ReaderCommand{.task = Task::Inside, .index = 7};
    QTest::newRow("pages") << ReaderCommand{
        .task = Task::Pages, .kind = FileKind::Pdf, .pages = {{1, 0}, {0, 2}}};
}

void TestAnswer::commands_arrive_as_they_were_given()
{
    QFETCH(ReaderCommand, command);
    QCOMPARE(readerCommandFrom(argumentsOf(command)), std::optional(command));
}

void TestAnswer::other_arguments_are_no_command_data()
{
    QTest::addColumn<QString>("arguments");
    for (const char *row :
         {"", "look", "look text", "look pdf a b", "picture pdf 0:0", "picture container 0:0 10",
          "picture pdf 0:4 10", "picture pdf -1:0 10", "picture pdf 0 10", "inside", "inside -1", "inside a",
          "pages pdf", "pages pdf 0:0 x", "pages container 0:0", "write pdf"})
        QTest::newRow(row) << QString::fromLatin1(row);
}

void TestAnswer::other_arguments_are_no_command()
{
    QFETCH(QString, arguments);
    QVERIFY(!readerCommandFrom(arguments.split(u' ')));
}

Q_DECLARE_METATYPE(Refusal)
Q_DECLARE_METATYPE(ReaderCommand)

ATBILDE_TEST_MAIN(TestAnswer)

#include "tst_answer.moc"
