// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/compose.h"

#include "core/letter/writtennames.h"
#include "tests/support/hostile.h"
#include "tests/support/lettersample.h"

#include <QCoreApplication>
#include <QFile>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

QString goldenPath(const QString &name, Language language)
{
    return QStringLiteral(ATBILDE_TEST_FOLDER) + u"/data/"_s + name + u'.' + codeOf(language) + u".txt"_s;
}

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Codes named in the refusal.
QStringList missingIn(const Result<Letter> &letter)
{
    QStringList codes;
    if (!letter && letter.error().reason == RefusalReason::LetterIncomplete) {
        for (const Fact &fact : letter.error().facts)
            codes.append(std::get<Code>(fact).code);
    }
    return codes;
}

int count(const Letter &letter, BlockKind kind)
{
    return int(std::ranges::count_if(letter.body, [kind](const Block &block) { return block.kind == kind; }));
}

} // namespace

class TestCompose : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLetterIsItsGoldenText_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Language>("language");
        for (const Language language : allLanguages) {
            for (const SampleLetter &sample : sampleLetters(language))
                QTest::newRow(qPrintable(sample.name + u' ' + codeOf(language))) << sample.name << language;
        }
    }

    void everyLetterIsItsGoldenText()
    {
        QFETCH(QString, name);
        QFETCH(Language, language);
        for (const SampleLetter &sample : sampleLetters(language)) {
            if (sample.name != name)
                continue;
            const Result<Letter> letter = compose(sample.facts, sample.text);
            QVERIFY2(letter, qPrintable(missingIn(letter).join(u' ')));
            const QString text = plainText(*letter);
            const QString path = goldenPath(name, language);
            if (qEnvironmentVariable("ATBILDE_REWRITE") == u'1') {
                QFile file(path);
                QVERIFY(file.open(QIODevice::WriteOnly));
                file.write(text.toUtf8());
            }
            QVERIFY2(QFile::exists(path), qPrintable(path + u": no expectation"_s));
            QCOMPARE(text, read(path));
            QVERIFY(missingElements(*letter).isEmpty());
        }
    }

    void everyTextHasAGoldenLetterInBothLanguages()
    {
        for (const Language language : allLanguages) {
            QStringList texts;
            for (const SampleLetter &sample : sampleLetters(language))
                texts.append(sample.text);
            for (const QString &key : letterTextKeys())
                QVERIFY2(texts.contains(key), qPrintable(key));
        }
    }

    void theLetterSurvivesStorage()
    {
        for (const SampleLetter &sample : sampleLetters(Language::Latvian)) {
            const Result<Letter> letter = compose(sample.facts, sample.text);
            QVERIFY(letter);
            const Result<Letter> again = letterFromJson(jsonOf(*letter));
            QVERIFY2(again, qPrintable(sample.name));
            QCOMPARE(*again, *letter);
        }
        QVERIFY(!letterFromJson("{"));
        QVERIFY(!letterFromJson(R"({"text": "T01", "language": "de"})"));
    }

    void theRemedyStandsOnceHoweverManyClaims()
    {
        for (const SampleLetter &sample : sampleLetters(Language::Latvian)) {
            const Result<Letter> letter = compose(sample.facts, sample.text);
            const bool without =
                QStringList{u"T01"_s, u"T03"_s, u"T16"_s, u"T25"_s, u"T26"_s, u"T28"_s, u"T29"_s}.contains(
                    sample.text) ||
                sample.name == "answer-taken_back"_L1;
            QCOMPARE(count(*letter, BlockKind::Remedy), without ? 0 : 1);
        }
    }

    void severalClaimsShareOneHeadAndHaveAHeadingEach()
    {
        const LetterFacts facts = lettersample::with(
            lettersample::facts(Language::Latvian),
            {lettersample::erasure(Language::Latvian), lettersample::marketingObjection(Language::Latvian)});
        const Result<Letter> letter = compose(facts, u"answer"_s);
        QVERIFY(letter);
        QCOMPARE(count(*letter, BlockKind::Heading), 2);
        QCOMPARE(letter->parts.size(), 2);
        QCOMPARE(plainText(letter->body).count(u"DS-2026/0045"_s), 1);
        QCOMPARE(letter->subject, u"Par Jūsu pieprasījumu"_s);
    }

    void oneClaimIsAnsweredByItsOwnText()
    {
        const LetterFacts facts = lettersample::with(lettersample::facts(Language::English),
                                                     {lettersample::erasure(Language::English)});
        QCOMPARE(plainText(*compose(facts, u"answer"_s)), plainText(*compose(facts, u"T07"_s)));
    }

    void whatIsDecidedAlikeIsSaidOnceButEachClaimKeepsItsPart()
    {
        Decision first = lettersample::notOurs(Language::Latvian, true);
        Decision second = first;
        second.right = Right::Erasure;
        const LetterFacts facts = lettersample::with(lettersample::facts(Language::Latvian), {first, second});
        const Result<Letter> letter = compose(facts, u"answer"_s);
        QVERIFY(letter);
        QCOMPARE(count(*letter, BlockKind::Heading), 0);
        QCOMPARE(letter->parts.size(), 2);
        QCOMPARE(letter->parts.last().right, std::optional(Right::Erasure));
        QCOMPARE(plainText(letter->body).count(u"Veikals Bite"_s), 1);
        QVERIFY(plainText(letter->body)
                    .contains(u"piekļuvi Jūsu personas datiem un Jūsu personas datu dzēšanu"_s));
        second.reason = u"cits iemesls"_s;
        const Result<Letter> apart =
            compose(lettersample::with(lettersample::facts(Language::Latvian), {first, second}), u"answer"_s);
        QVERIFY(apart);
        QCOMPARE(count(*apart, BlockKind::Heading), 2);
    }

    void aRepresentativeIsToldOfWhomTheLetterSpeaks()
    {
        LetterFacts facts = lettersample::with(lettersample::facts(Language::Latvian),
                                               {lettersample::erasure(Language::Latvian)});
        QVERIFY(!plainText(*compose(facts, u"answer"_s)).contains(u"kas pārstāv"_s));
        facts.represented = lettersample::janisBerzins();
        facts.addressee = addresseeAsTyped(u" Anna  Liepa "_s, {}, u"anna@example.com"_s, Language::Latvian);
        const Result<Letter> letter = compose(facts, u"answer"_s);
        QVERIFY(letter);
        QCOMPARE(letter->addressee.first(), u"Anna Liepa"_s);
        QCOMPARE(letter->salutation, u"Labdien!"_s);
        QVERIFY(plainText(QList<Block>{letter->body.first()}).contains(u"pārstāv Jāni Bērziņu"_s));
        facts.represented = NameForms{};
        QCOMPARE(missingIn(compose(facts, u"answer"_s)), QStringList{u"represented"_s});
    }

    void aLetterToAnOrganisationNeverSpeaksToThePerson()
    {
        for (const Language language : allLanguages) {
            for (const SampleLetter &sample : sampleLetters(language)) {
                if (!goesToOrganisation(sample.text))
                    continue;
                LetterFacts facts = sample.facts;
                facts.represented = lettersample::janisBerzins();
                const QString text = plainText(*compose(facts, sample.text));
                QVERIFY2(!text.contains(u"Bērziņ"_s), qPrintable(sample.name));
                QVERIFY2(!text.contains(u"Jūsu personas dat"_s), qPrintable(sample.name));
                QVERIFY2(!text.contains(u"your personal data"_s), qPrintable(sample.name));
            }
        }
    }

    void aMissingAddressOfAnOrganisationNamesIt()
    {
        LetterFacts facts = lettersample::facts(Language::Latvian);
        facts.rights = {Right::Access};
        facts.forwarded = ForwardedRequest{u"SIA Bite"_s, {}, {}, true, u"klients 7"_s};
        facts.annexes = {{u"Pieprasījums"_s, 1, {}}};
        const Result<Letter> letter = compose(facts, u"T29"_s);
        QVERIFY(!letter);
        QCOMPARE(letter.error(), (Refusal{RefusalReason::AddressMissing, {u"SIA Bite"_s}}));
    }

    void theLastItemOfAListEndsTheSentence()
    {
        LetterFacts facts = lettersample::facts(Language::Latvian);
        facts.rights = {Right::Access};
        facts.question = Question{};
        facts.question->reason = u"adrese nav zināma"_s;
        facts.question->answerBy = QDate(2026, 12, 1);
        facts.question->inPerson = false;
        facts.question->byKnownAddress = false;
        const Result<Letter> letter = compose(facts, u"T02"_s);
        QVERIFY(letter);
        const auto item = std::ranges::find_if(
            letter->body, [](const Block &block) { return block.kind == BlockKind::ListItem; });
        QVERIFY(item != letter->body.end());
        QVERIFY(plainText(QList<Block>{*item}).endsWith(u'.'));
    }

    void aDraftHasNoNumberAndSaysSo()
    {
        LetterFacts facts = lettersample::with(lettersample::facts(Language::Latvian),
                                               {lettersample::erasure(Language::Latvian)});
        facts.outgoingNumber.clear();
        const Result<Letter> letter = compose(facts, u"answer"_s);
        QVERIFY(letter);
        QVERIFY(letter->isDraft);
        QCOMPARE(letter->draftMark, u"PROJEKTS"_s);
        QVERIFY(
            !compose(lettersample::with(lettersample::facts(Language::Latvian), facts.decisions), u"answer"_s)
                 ->isDraft);
    }

    void whatIsMissingIsNamed_data()
    {
        QTest::addColumn<LetterFacts>("facts");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("missing");
        using namespace lettersample;
        constexpr Language lv = Language::Latvian;
        const auto row = [](const char *name, const LetterFacts &given, const char *text,
                            const char *missing) {
            QTest::newRow(name) << given << QString::fromLatin1(text) << QString::fromLatin1(missing);
        };
        row("nothing decided", facts(lv), "answer", "decision");
        LetterFacts half = with(facts(lv), {erasure(lv)});
        half.rights.append(Right::Access);
        row("one claim of two decided", half, "answer", "decision");
        Decision decision = erasure(lv);
        decision.recipientsNotified.reset();
        row("nobody said whether recipients were told", with(facts(lv), {decision}), "answer",
            "recipients_notified");
        decision = erasure(lv);
        decision.ground.clear();
        row("erased without a ground", with(facts(lv), {decision}), "answer", "ground ground_text");
        decision = erasure(lv);
        decision.doneOn.reset();
        decision.dataConcerned.clear();
        row("nothing erased", with(facts(lv), {decision}), "answer", "done erased_list");
        decision = erasureInPart(lv);
        decision.lawReference.clear();
        row("a legal duty without its law", with(facts(lv), {decision}), "answer", "law_ref");
        decision = erasureInPart(lv);
        decision.reason = u"  "_s;
        row("refused without reasons", with(facts(lv), {decision}), "answer", "refusal_reason");
        decision = marketingObjection(lv);
        decision.suppressionData.clear();
        row("suppression list without data", with(facts(lv), {decision}), "answer", "suppression_data");
        LetterFacts bare = with(facts(lv), {access(lv)});
        row("access without a register", bare, "answer",
            "purposes categories retention source annex_ref annex_format");
        LetterFacts silent = accessFacts(lv, access(lv));
        silent.activities.last().retention = {};
        row("one purpose without a period", silent, "answer", "retention");
        LetterFacts noReason = accessFacts(lv, accessInPart(lv));
        noReason.decisions.first().access.withheld.clear();
        row("partly, but nothing withheld", noReason, "answer", "reasons");
        LetterFacts nobody = with(facts(lv), {erasure(lv)});
        nobody.addressee.name = {};
        nobody.addressee.address.clear();
        row("no name and no address", nobody, "answer", "addressee address");
        LetterFacts unsigned_ = with(facts(lv), {erasure(lv)});
        unsigned_.organisation.signatory = {};
        unsigned_.letterDate = {};
        row("nobody signs on no day", unsigned_, "answer", "letter_date file_retention signatory");
        LetterFacts lazy = facts(lv);
        lazy.rights = {Right::Access};
        lazy.extension = ExtensionNotice{QDate(2027, 2, 3), false, false, u"daudz darba"_s, false};
        row("extended for neither reason of the law", lazy, "T04", "extension_reason");
        decision = objectionRefused(lv);
        decision.objection.balancing = {};
        row("grounds that nobody weighed", with(facts(lv), {decision}), "answer",
            "balancing_interest balancing_necessity balancing_impact balancing_conclusion");
        decision = unfounded(lv, false);
        decision.abuseFacts.clear();
        row("abuse without a proof", with(facts(lv), {decision}), "answer", "abuse_facts");
        LetterFacts fee = facts(lv);
        fee.rights = {Right::Access};
        fee.fee = FeeNotice{};
        row("a fee of nothing for nothing", fee, "T15", "facts fee_amount fee_calc fee_due");
        row("no letter of the authority", facts(lv), "T26",
            "request_date authority_date authority_ref authority_answer");
        row("no breach", facts(lv), "T28",
            "breach_noticed breach_what breach_consequences breach_measures breach_advice");
        LetterFacts sentOn = facts(lv);
        sentOn.rights = {Right::Access};
        sentOn.forwarded = ForwardedRequest{};
        row("forwarded to nobody", sentOn, "T29", "addressee address subject_ref annex_ref");
        LetterFacts told = facts(lv);
        told.notice = RecipientNotice{};
        told.notice->recipient = u"SIA Tests"_s;
        told.notice->email = u"dati@tests.example"_s;
        told.notice->action = Right::Objection;
        told.notice->actionOn = QDate(2026, 11, 20);
        row("recipients are told of three things only", told, "T16",
            "action subject_ref data_list confirm_due");
        row("neither asked nor impossible", facts(lv), "T21", "decision");
        row("nothing taken back", facts(lv), "T25", "decision");
        row("a text that does not answer this claim", with(facts(lv), {erasureRefused(lv)}), "T07",
            "decision");
    }

    void whatIsMissingIsNamed()
    {
        QFETCH(LetterFacts, facts);
        QFETCH(QString, text);
        QFETCH(QString, missing);
        const Result<Letter> letter = compose(facts, text);
        QVERIFY(!letter);
        QCOMPARE(letter.error().reason, RefusalReason::LetterIncomplete);
        QStringList expected = missing.split(u' ');
        QStringList named = missingIn(letter);
        expected.sort();
        named.sort();
        QCOMPARE(named, expected);
    }

    void eachElementOfArticle15IsMissedWhereTheTextDroppedIt_data()
    {
        QTest::addColumn<QString>("point");
        for (const char *point : {"purposes", "categories", "recipients", "retention", "source", "automated",
                                  "transfers", "annex_ref"})
            QTest::newRow(point) << QString::fromLatin1(point);
    }

    void eachElementOfArticle15IsMissedWhereTheTextDroppedIt()
    {
        QFETCH(QString, point);
        for (const Language language : allLanguages) {
            const LetterFacts facts = lettersample::accessFacts(language, lettersample::access(language));
            LetterTexts texts = shippedTexts();
            QString &body = texts.in(language).texts[u"T05"_s].body;
            const QString tag = language == Language::Latvian ? u"{{%1}}"_s : u"{{%1_en}}"_s;
            QVERIFY(body.contains(tag.arg(point)));
            body.remove(tag.arg(point));
            const QStringList expected =
                point == "purposes"_L1 ? QStringList{u"action"_s, u"content"_s} : QStringList{u"content"_s};
            QCOMPARE(missingIn(compose(facts, u"answer"_s, texts)), expected);
        }
    }

    void eachElementOfArticle15IsMissedWhereTheRegisterIsSilent_data()
    {
        QTest::addColumn<LetterFacts>("facts");
        QTest::addColumn<QStringList>("missing");
        using namespace lettersample;
        const auto row = [](const char *name, auto change, const QStringList &missing) {
            LetterFacts facts = accessFacts(Language::Latvian, access(Language::Latvian));
            change(facts);
            QTest::newRow(name) << facts << missing;
        };
        row("a purpose", [](LetterFacts &f) { f.activities.first().purpose = {}; }, {u"purposes"_s});
        row("categories",
            [](LetterFacts &f) {
                for (ProcessingActivity &activity : f.activities)
                    activity.categories.clear();
            },
            {u"categories"_s});
        row("a period", [](LetterFacts &f) { f.activities.first().retention = {}; }, {u"retention"_s});
        row("a source", [](LetterFacts &f) { f.activities.first().source = {}; }, {u"source"_s});
        row("the copy", [](LetterFacts &f) { f.annexes.clear(); }, {u"annex_format"_s, u"annex_ref"_s});
        row("its format", [](LetterFacts &f) { f.annexes.first().format.clear(); }, {u"annex_format"_s});
        row("the reason why a law withholds something",
            [](LetterFacts &f) {
                f.withheld = {{u"lieta"_s, {}, true}};
            },
            {u"law_withheld_reason"_s});
        row("the reason why something of others is withheld",
            [](LetterFacts &f) {
                f.withheld = {{u"kaimiņa vārds"_s, u" "_s, false}};
            },
            {u"redaction_reason"_s});
    }

    void eachElementOfArticle15IsMissedWhereTheRegisterIsSilent()
    {
        QFETCH(LetterFacts, facts);
        QFETCH(QStringList, missing);
        QStringList named = missingIn(compose(facts, u"answer"_s));
        named.sort();
        QCOMPARE(named, missing);
    }

    void whatNobodyGetsAndNobodyDecidesAutomaticallyIsSaidInWords()
    {
        LetterFacts facts =
            lettersample::accessFacts(Language::Latvian, lettersample::access(Language::Latvian));
        for (ProcessingActivity &activity : facts.activities) {
            activity.recipients.clear();
            activity.automatedDecisions = {};
            activity.transfers = {};
        }
        const QString text = plainText(*compose(facts, u"answer"_s));
        QVERIFY(text.contains(u"dati nav izpausti citiem saņēmējiem"_s));
        QVERIFY(text.contains(u"netiek veikta"_s));
        QVERIFY(text.contains(u"dati netiek nosūtīti"_s));
        QVERIFY(text.contains(u"Datu valsts inspekcijā"_s));
    }

    void aHundredsOfPagesAnnexIsCounted()
    {
        LetterFacts facts =
            lettersample::accessFacts(Language::Latvian, lettersample::access(Language::Latvian));
        facts.annexes = {{u"Personas datu kopija"_s, 200, u"uz papīra"_s},
                         {u"Sarakste"_s, 101, {}},
                         {u"Ieraksti"_s, 0, u"ZIP"_s}};
        QCOMPARE(compose(facts, u"answer"_s)->attachments,
                 (QStringList{u"Pielikumā:"_s, u"1. Personas datu kopija uz 200\u00a0lapām."_s,
                              u"2. Sarakste uz 101\u00a0lapas."_s, u"3. Ieraksti, 1\u00a0datne."_s}));
    }

    void namesTheRulesAreNotSureOfAreAskedFor()
    {
        LetterFacts facts = lettersample::facts(Language::Latvian);
        QVERIFY(doubtfulNames(facts).isEmpty());
        facts.addressee.name = declined(u"Māris"_s, u"Klints"_s, SalutationKind::Masculine);
        facts.addressee.salutation = SalutationKind::Masculine;
        QCOMPARE(doubtfulNames(facts),
                 (QList<DoubtfulName>{{false, GrammaticalCase::Dative, u"Mārim Klintim"_s},
                                      {false, GrammaticalCase::Genitive, u"Klints"_s}}));
        facts.addressee.language = Language::English;
        QVERIFY(doubtfulNames(facts).isEmpty());
        facts.addressee.language = Language::Latvian;
        facts.represented = declined(u"Иван"_s, u"Озолс"_s, SalutationKind::Neutral);
        facts.addressee.name = lettersample::agneseKalnina();
        QCOMPARE(doubtfulNames(facts),
                 (QList<DoubtfulName>{{false, GrammaticalCase::Accusative, u"Иван Озолс"_s}}));
    }

    void aMissingAddressIsItsOwnRefusal()
    {
        LetterFacts facts = lettersample::with(lettersample::facts(Language::Latvian),
                                               {lettersample::erasure(Language::Latvian)});
        facts.addressee.address = u" \n "_s;
        const Result<Letter> letter = compose(facts, u"answer"_s);
        QVERIFY(!letter);
        QCOMPARE(letter.error().reason, RefusalReason::AddressMissing);
        QCOMPARE(std::get<QString>(letter.error().facts.first()), u"Jānis Bērziņš"_s);
        facts.addressee.email = u"janis@example.com"_s;
        QVERIFY(compose(facts, u"answer"_s));
    }

    void aGapIsMarkedInTheDraftAndNeverBlank()
    {
        Decision decision = lettersample::erasureInPart(Language::Latvian);
        decision.keptPurpose.clear();
        const Result<Composition> draft =
            composition(lettersample::with(lettersample::facts(Language::Latvian), {decision}), u"answer"_s);
        QVERIFY(draft);
        QCOMPARE(draft->missing, QStringList{u"kept_purpose"_s});
        QVERIFY(plainText(draft->letter).contains(QChar(0xe001) + u"kept_purpose"_s + QChar(0xe002)));
        QVERIFY(missingElements(draft->letter).contains(u"letter_text"_s));
    }

    void aTextNobodyKnowsIsRefused()
    {
        const LetterFacts facts = lettersample::facts(Language::Latvian);
        QCOMPARE(compose(facts, u"T99"_s).error().reason, RefusalReason::LetterTextUnknown);
        QCOMPARE(compose(facts, u"t01"_s).error().reason, RefusalReason::LetterTextUnknown);
    }

    void aBrokenTextIsRefusedAndThePlaceNamed_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("place");
        QTest::newRow("unknown placeholder") << u"Sveiki, {{nickname}}!"_s << u"{{nickname}}"_s;
        QTest::newRow("open section") << u"{{#partial}} Daļēji"_s << u"{{#partial}}"_s;
        QTest::newRow("sections crossed")
            << u"{{#fee}}{{#refuse}}{{/fee}}{{/refuse}}"_s << u"{{/fee}}{{/refuse}}"_s;
        QTest::newRow("three braces") << u"{{{received_loc}}}"_s << u"{{{received_loc}}}"_s;
        QTest::newRow("a partial") << u"{{> file}}"_s << u"{{> file}}"_s;
        QTest::newRow("a day without its case") << u"{{received}}"_s << u"{{received}}"_s;
        QTest::newRow("braces not closed") << u"{{received_loc"_s << u"{{received_loc"_s;
        QTest::newRow("other delimiters") << u"{{=<% %>=}}"_s << u"{{=<% %>=}}"_s;
    }

    void aBrokenTextIsRefusedAndThePlaceNamed()
    {
        QFETCH(QString, body);
        QFETCH(QString, place);
        LetterTexts texts = shippedTexts();
        texts.latvian.texts[u"T07"_s].body = body;
        const Result<Letter> letter = compose(lettersample::with(lettersample::facts(Language::Latvian),
                                                                 {lettersample::erasure(Language::Latvian)}),
                                              u"answer"_s, texts);
        QVERIFY(!letter);
        QCOMPARE(letter.error().reason, RefusalReason::LetterTextBroken);
        QCOMPARE(std::get<QString>(letter.error().facts.at(0)), u"T07"_s);
        QCOMPARE(std::get<QString>(letter.error().facts.at(1)), place);
    }

    void aTextThatLostItsReasonsCannotBecomeALetter()
    {
        LetterTexts texts = shippedTexts();
        texts.latvian.texts[u"T08"_s].body = u"Datus nedzēsīsim ({{case_no}}, {{received_loc}})."_s;
        const Result<Letter> letter =
            compose(lettersample::with(lettersample::facts(Language::Latvian),
                                       {lettersample::erasureRefused(Language::Latvian)}),
                    u"answer"_s, texts);
        QCOMPARE(missingIn(letter), (QStringList{u"reasons"_s, u"complaint"_s, u"court"_s}));
    }

    void bracesInWhatPeopleWroteAreNoPlaceholders()
    {
        Decision decision = lettersample::erasureRefused(Language::Latvian);
        decision.reason = u"{{controller_name}} & <b>tiesa</b>"_s;
        const LetterFacts facts = lettersample::with(lettersample::facts(Language::Latvian), {decision});
        QCOMPARE(missingIn(compose(facts, u"answer"_s)), QStringList{u"letter_text"_s});
        decision.reason = u"A & B < C"_s;
        const Result<Letter> letter =
            compose(lettersample::with(lettersample::facts(Language::Latvian), {decision}), u"answer"_s);
        QVERIFY(plainText(*letter).contains(u"A & B < C"_s));
    }

    void namesOfOneLetterAndOfAThousandStandAsTheyAre()
    {
        for (const qsizetype length : {1, 1000}) {
            LetterFacts facts = lettersample::with(lettersample::facts(Language::Latvian),
                                                   {lettersample::erasure(Language::Latvian)});
            const QString name = QString(length, u'Ž');
            facts.addressee.name =
                NameForms{{{}, name}, {{}, name}, {{}, name}, {{}, name}, {{}, name}, {{}, name}, true};
            facts.addressee.salutation = SalutationKind::Neutral;
            const Result<Letter> letter = compose(facts, u"answer"_s);
            QVERIFY(letter);
            QCOMPARE(letter->addressee.first(), name);
        }
    }

    void aPersonalCodeKeepsOutOfTheSubject()
    {
        LetterTexts texts = shippedTexts();
        texts.latvian.texts[u"T07"_s].subject = u"Par 161175-19997 datu dzēšanu"_s;
        const Result<Letter> letter = compose(lettersample::with(lettersample::facts(Language::Latvian),
                                                                 {lettersample::erasure(Language::Latvian)}),
                                              u"answer"_s, texts);
        QCOMPARE(missingIn(letter), QStringList{u"subject"_s});
    }

    void typewriterSpacesAndQuotesAreSetForPrint()
    {
        const Result<Letter> letter =
            compose(lettersample::accessFacts(Language::Latvian, lettersample::access(Language::Latvian)),
                    u"answer"_s);
        const QString text = plainText(*letter);
        QVERIFY(text.contains(u"SIA „Ziemeļvējš Loģistika”"_s));
        QVERIFY(text.contains(u"15.\u00a0pantu"_s));
        QVERIFY(text.contains(u"6.\u00a0panta 1.\u00a0punkta b)\u00a0apakšpunkts"_s));
        QVERIFY(text.contains(u"2026.\u00a0gada 3.\u00a0novembrī"_s) ||
                text.contains(u"2026.\u00a0gada\u00a03.\u00a0novembrī"_s));
        QVERIFY(!text.contains(u'"'));
    }

    void theVersionFollowsTheText()
    {
        const LetterFacts facts = lettersample::with(lettersample::facts(Language::Latvian),
                                                     {lettersample::erasure(Language::Latvian)});
        LetterTexts texts = shippedTexts();
        const QString version = compose(facts, u"answer"_s)->parts.first().version;
        QCOMPARE(version.size(), 12);
        QCOMPARE(compose(facts, u"answer"_s, texts)->parts.first().version, version);
        texts.latvian.texts[u"T07"_s].body += u"\nPielikums."_s;
        QVERIFY(compose(facts, u"answer"_s, texts)->parts.first().version != version);
    }

    void frozenLettersNeedTheirRemedy()
    {
        const LetterFacts facts = lettersample::with(lettersample::facts(Language::Latvian),
                                                     {lettersample::erasureRefused(Language::Latvian)});
        Letter letter = *compose(facts, u"answer"_s);
        QVERIFY(missingElements(letter).isEmpty());
        letter.body.removeIf([](const Block &block) { return block.kind == BlockKind::Remedy; });
        QCOMPARE(missingElements(letter), (QStringList{u"complaint"_s, u"court"_s}));
        letter.number.clear();
        QVERIFY(missingElements(letter).contains(u"number"_s));
    }
};

ATBILDE_TEST_MAIN(TestCompose)
#include "tst_compose.moc"
