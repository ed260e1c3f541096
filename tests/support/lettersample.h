// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letterfacts.h"
#include "tests/support/registersample.h"

/// A letter to be composed: name of its golden file without language, the text, the facts.
struct SampleLetter
{
    QString name;
    QString text;
    atbilde::LetterFacts facts;
};

namespace lettersample {

using namespace atbilde;

/// The text in the language of the letter.
inline QString in(Language language, const char16_t *latvian, const char16_t *english)
{
    return QString::fromUtf16(language == Language::Latvian ? latvian : english);
}

/// Declined by hand: golden files must not move with the rules of declension.
inline NameForms janisBerzins()
{
    const auto form = [](const char16_t *given, const char16_t *surname) {
        return NameInCase{QString::fromUtf16(given), QString::fromUtf16(surname)};
    };
    return {form(u"Jānis", u"Bērziņš"),
            form(u"Jāņa", u"Bērziņa"),
            form(u"Jānim", u"Bērziņam"),
            form(u"Jāni", u"Bērziņu"),
            form(u"Jānī", u"Bērziņā"),
            form(u"Jāni", u"Bērziņ"),
            false};
}

inline NameForms agneseKalnina()
{
    const auto form = [](const char16_t *given, const char16_t *surname) {
        return NameInCase{QString::fromUtf16(given), QString::fromUtf16(surname)};
    };
    return {form(u"Agnese", u"Kalniņa"),
            form(u"Agneses", u"Kalniņas"),
            form(u"Agnesei", u"Kalniņai"),
            form(u"Agnesi", u"Kalniņu"),
            form(u"Agnesē", u"Kalniņā"),
            form(u"Agnese", u"Kalniņa"),
            false};
}

inline LetterFacts facts(Language language)
{
    LetterFacts facts;
    facts.organisation = sampleOrganisation();
    facts.addressee = {janisBerzins(),
                       SalutationKind::Masculine,
                       language,
                       QStringLiteral("Brīvības iela 12 - 34, Rīga, LV-1010"),
                       {}};
    facts.requestNumber = QStringLiteral("DS-2026/0045");
    facts.receivedOn = QDate(2026, 11, 3);
    facts.answerBy = QDate(2026, 12, 3);
    facts.letterDate = QDate(2026, 11, 22);
    facts.outgoingNumber = QStringLiteral("DS-2026/0045-1");
    facts.preparer = {QStringLiteral("I. Kļaviņa"), QStringLiteral("+371 60001107"),
                      QStringLiteral("inese.klavina@ziemelvejs.example")};
    return facts;
}

inline LetterFacts with(LetterFacts facts, const QList<Decision> &decisions)
{
    facts.decisions = decisions;
    for (const Decision &decision : decisions)
        facts.rights.append(decision.right);
    return facts;
}

inline Decision access(Language language)
{
    Decision decision;
    decision.right = Right::Access;
    decision.doneOn = QDate(2026, 11, 20);
    Q_UNUSED(language)
    return decision;
}

inline LetterFacts accessFacts(Language language, const Decision &decision)
{
    LetterFacts facts = with(lettersample::facts(language), {decision});
    facts.record = sampleRegister();
    facts.activities = facts.record.activities;
    facts.annexes = {{in(language, u"Personas datu kopija", u"Copy of the personal data"), 3,
                      in(language, u"PDF, 3 lapas", u"PDF, 3 pages")}};
    return facts;
}

inline Decision erasure(Language language)
{
    Decision decision;
    decision.right = Right::Erasure;
    decision.ground = QStringLiteral("17(1)(a)");
    decision.doneOn = QDate(2026, 11, 20);
    decision.dataRequested = {in(language, u"visus savus personas datus", u"all your personal data")};
    decision.dataConcerned = {
        in(language, u"klienta konta dati", u"customer account data"),
        in(language, u"tālruņa numurs", u"telephone number"),
        in(language, u"sarakste ar klientu dienestu", u"correspondence with customer service")};
    decision.recipientsNotified = true;
    decision.backupUntil = QDate(2027, 2, 18);
    return decision;
}

inline Decision erasureInPart(Language language)
{
    Decision decision = erasure(language);
    decision.outcome = Outcome::Partly;
    decision.exception = QStringLiteral("17(3)(b)");
    decision.lawReference =
        in(language, u"Grāmatvedības likuma 28. pantā", u"Section 28 of the Accounting Law");
    decision.reason =
        in(language, u"rēķini ir grāmatvedības attaisnojuma dokumenti, kas jāglabā piecus gadus",
           u"invoices are accounting source documents that have to be kept for five years.");
    decision.dataKept = {in(language, u"Jums izrakstītie rēķini", u"invoices issued to you"),
                         in(language, u"to apmaksas dati", u"data on their payment")};
    decision.keptUntil = QDate(2031, 12, 31);
    decision.keptPurpose = in(language, u"grāmatvedības uzskaite", u"bookkeeping");
    decision.backupUntil.reset();
    return decision;
}

inline Decision erasureRefused(Language language)
{
    Decision decision = erasureInPart(language);
    decision.outcome = Outcome::Refused;
    decision.ground.clear();
    decision.doneOn.reset();
    decision.recipientsNotified.reset();
    decision.exception = QStringLiteral("17(3)(e)");
    decision.dataRequested = {in(language, u"līguma un norēķinu datus", u"contract and payment data")};
    decision.dataKept = {in(language, u"līgums Nr. 118", u"contract No. 118"),
                         in(language, u"norēķinu vēsture", u"payment history")};
    decision.reason = in(language, u"tiesā tiek izskatīts strīds par neapmaksātu piegādi",
                         u"a dispute over an unpaid delivery is pending before the court");
    decision.keptUntil = QDate(2028, 6, 30);
    decision.keptPurpose =
        in(language, u"prasības celšana un uzturēšana tiesā", u"bringing and pursuing the claim in court");
    return decision;
}

inline Decision erasureWithoutGround(Language language)
{
    Decision decision = erasureRefused(language);
    decision.exception.clear();
    decision.ground = QStringLiteral("R5");
    decision.reason = in(language, u"līgums ar Jums ir spēkā un dati ir nepieciešami tā izpildei",
                         u"the contract with you is in force and the data are needed to perform it");
    decision.keptPurpose = in(language, u"līguma izpilde", u"performance of the contract");
    return decision;
}

inline Decision marketingObjection(Language language)
{
    Decision decision;
    decision.right = Right::MarketingObjection;
    decision.ground = QStringLiteral("21(2)");
    decision.doneOn = QDate(2026, 11, 4);
    decision.suppressionData = {in(language, u"e-pasta adrese", u"e-mail address")};
    decision.objection.serviceMessagesGoOn = true;
    return decision;
}

inline Decision rectification(Language language)
{
    Decision decision;
    decision.right = Right::Rectification;
    decision.ground = QStringLiteral("16/corrected");
    decision.doneOn = QDate(2026, 11, 10);
    decision.recipientsNotified = true;
    decision.corrections = {
        {in(language, u"Dzīvesvietas adrese", u"Home address"),
         QStringLiteral("Brīvības iela 12 - 33, Rīga, LV-1010"),
         QStringLiteral("Brīvības iela 12 - 34, Rīga, LV-1010")},
        {in(language, u"Tālruņa numurs", u"Telephone number"), {}, QStringLiteral("+371 20001122")}};
    return decision;
}

inline Decision rectificationInPart(Language language)
{
    Decision decision = rectification(language);
    decision.outcome = Outcome::Partly;
    decision.dataRequested = {
        in(language, u"2025. gada sūdzības teksts", u"the text of the complaint of 2025")};
    decision.reason = in(language, u"sūdzības teksts reģistrēts tā, kā tas saņemts",
                         u"the text of the complaint is recorded as it was received");
    return decision;
}

inline Decision rectificationRefused(Language language)
{
    Decision decision = rectificationInPart(language);
    decision.outcome = Outcome::Refused;
    decision.ground = QStringLiteral("R5");
    decision.noteAdded = in(language, u"klients nepiekrīt sūdzības vērtējumam",
                            u"the customer disagrees with the assessment of the complaint");
    return decision;
}

inline Decision restriction(Language language)
{
    Decision decision;
    decision.right = Right::Restriction;
    decision.ground = QStringLiteral("18(1)(a)");
    decision.doneOn = QDate(2026, 11, 5);
    decision.dataConcerned = {in(language, u"parāda apmērs", u"amount of the debt"),
                              in(language, u"maksājumu termiņi", u"due dates of payments")};
    decision.recipientsNotified = false;
    return decision;
}

inline Decision restrictionRefused(Language language)
{
    Decision decision = restriction(language);
    decision.outcome = Outcome::Refused;
    decision.ground = QStringLiteral("R5");
    decision.reason =
        in(language, u"datu precizitāte netiek apstrīdēta, un tie ir nepieciešami līguma izpildei",
           u"the accuracy of the data is not contested and they are needed to perform the contract");
    return decision;
}

inline Decision portability(Language language)
{
    Decision decision;
    decision.right = Right::Portability;
    decision.ground = QStringLiteral("20(1)/contract");
    decision.doneOn = QDate(2026, 11, 20);
    decision.portability.format = QStringLiteral("JSON, CSV");
    decision.portability.files = {QStringLiteral("dati.json"), QStringLiteral("sutijumi.csv")};
    decision.portability.checksum =
        QStringLiteral("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
    decision.portability.delivery = in(language, u"Datnes nosūtām uz Jūsu e-pasta adresi šifrētā arhīvā.",
                                       u"The files are sent to your e-mail address in an encrypted archive.");
    return decision;
}

inline Decision portabilityInPart(Language language)
{
    Decision decision = portability(language);
    decision.outcome = Outcome::Partly;
    decision.portability.otherController = QStringLiteral("SIA \"Dienvidu kravas\"");
    decision.portability.transferImpossible =
        in(language, u"tas datus šādā formātā nepieņem", u"it does not accept data in this format");
    decision.portability.excluded = {in(language, u"klienta kredītvērtējums", u"your credit rating")};
    decision.portability.excludedReason =
        in(language, u"šos datus esam secinājuši paši, nevis saņēmuši no Jums",
           u"we derived these data ourselves and did not receive them from you");
    return decision;
}

inline Decision portabilityRefused(Language language)
{
    Decision decision = portability(language);
    decision.outcome = Outcome::Refused;
    decision.ground = QStringLiteral("R5");
    decision.reason = in(language, u"prasītos datus apstrādājam, lai izpildītu juridisku pienākumu",
                         u"we process the data in question to comply with a legal obligation");
    return decision;
}

inline Decision objectionUpheld(Language language)
{
    Decision decision;
    decision.right = Right::Objection;
    decision.ground = QStringLiteral("21(1)");
    decision.doneOn = QDate(2026, 11, 18);
    decision.objection.purpose = in(language, u"krāpšanas novēršana", u"fraud prevention");
    decision.objection.legalBasis = QStringLiteral("6(1)(f)");
    decision.keptPurpose = in(language, u"grāmatvedības uzskaite", u"bookkeeping");
    return decision;
}

inline Decision objectionRefused(Language language)
{
    Decision decision = objectionUpheld(language);
    decision.outcome = Outcome::Refused;
    decision.ground.clear();
    decision.exception = QStringLiteral("21(1)/compelling");
    decision.doneOn.reset();
    decision.keptPurpose.clear();
    decision.reason = in(language, u"pēdējā gada laikā ar Jūsu kontu veikti trīs krāpšanas mēģinājumi",
                         u"three attempts at fraud were made with your account during the past year");
    decision.objection.personsGrounds = in(language, u"norādījāt, ka pārbaudes kavē piegādes Jūsu uzņēmumam",
                                           u"you stated that the checks delay deliveries to your business");
    decision.objection.scope = in(language, u"jaunu pasūtījumu pārbaude", u"checking of new orders");
    decision.objection.restrictionLiftedOn = QDate(2026, 12, 1);
    decision.objection.balancing = {
        in(language, u"klientu un uzņēmuma aizsardzība pret krāpšanu",
           u"protection of customers and of the company against fraud"),
        in(language, u"krāpšanu var pamanīt, tikai salīdzinot jaunu pasūtījumu ar iepriekšējiem",
           u"fraud can be noticed only by comparing a new order with earlier ones"),
        in(language, u"piegāde var aizkavēties par dažām stundām",
           u"a delivery may be delayed by a few hours"),
        in(language, u"pārbaudi veic darbinieks, un tās dati tiek dzēsti pēc 30 dienām",
           u"the check is made by a member of staff and its data are erased after 30 days"),
        in(language, u"krāpšanas nodarītais kaitējums būtu lielāks nekā īslaicīga kavēšanās",
           u"the harm done by fraud would be greater than a short delay")};
    return decision;
}

inline Decision objectionRefusedForClaims(Language language)
{
    Decision decision = objectionRefused(language);
    decision.exception = QStringLiteral("21(1)/claims");
    decision.reason = in(language, u"tiesā tiek izskatīta prasība par neapmaksātu piegādi",
                         u"a claim over an unpaid delivery is pending before the court");
    decision.objection.balancing = {};
    decision.objection.restrictionLiftedOn.reset();
    return decision;
}

inline Decision consentWithdrawn(Language language)
{
    Decision decision;
    decision.right = Right::ConsentWithdrawal;
    decision.ground = QStringLiteral("7(3)");
    decision.doneOn = QDate(2026, 11, 3);
    decision.objection.purpose = in(language, u"jaunumu nosūtīšana e-pastā", u"sending of news by e-mail");
    decision.objection.erasedOn = QDate(2026, 11, 6);
    decision.objection.otherBasis = in(language, u"līguma izpildei nepieciešamā kontaktinformācija",
                                       u"contact data needed for the performance of the contract");
    return decision;
}

inline Decision unfounded(Language language, bool withFee)
{
    Decision decision;
    decision.right = Right::Access;
    decision.outcome = Outcome::Refused;
    decision.ground = withFee ? QStringLiteral("R2") : QStringLiteral("R1");
    decision.reason =
        in(language, u"kopš 2026. gada 1. septembra saņemti septiņi vienāda satura pieprasījumi",
           u"seven requests with the same content have been received since 1 September 2026");
    decision.abuseFacts = {
        in(language, u"pieprasījumi saņemti 1., 8., 15., 22. un 29. septembrī, 6. un 13. oktobrī",
           u"requests were received on 1, 8, 15, 22 and 29 September and on 6 and 13 October"),
        in(language, u"starplaiks starp tiem ir septiņas dienas",
           u"the interval between them is seven days")};
    if (withFee) {
        decision.fee = Fee{QStringLiteral("35"), in(language, u"divas darba stundas", u"two hours of work"),
                           QDate(2026, 12, 10)};
    }
    return decision;
}

inline Decision review(Language language)
{
    Decision decision;
    decision.right = Right::AutomatedDecision;
    decision.ground = QStringLiteral("22(3)");
    decision.doneOn = QDate(2026, 11, 20);
    decision.reason = in(language, u"parāds bija samaksāts pirms lēmuma pieņemšanas",
                         u"the debt had been paid before the decision was taken");
    decision.review = {QDate(2026, 10, 28), QStringLiteral("Nr. K-77"), ReviewResult::Annulled,
                       in(language, u"maksājumu vēsture un kavēto dienu skaits",
                          u"payment history and the number of days in arrears")};
    if (language == Language::English)
        decision.review.reference = QStringLiteral("No. K-77");
    return decision;
}

inline Decision notOurs(Language language, bool forwarded)
{
    Decision decision;
    decision.right = Right::Access;
    decision.outcome = Outcome::NotApplicable;
    decision.ground = QStringLiteral("R8");
    decision.reason =
        in(language, u"pasūtījumu pieņēma un datus glabā veikals, mēs sūtījumu tikai piegādājām",
           u"the shop took the order and keeps the data; we only delivered the consignment");
    decision.realController = RealController{QStringLiteral("SIA \"Veikals Bite\""),
                                             QStringLiteral("dati@bite.example"), std::nullopt};
    if (forwarded)
        decision.realController->forwardedOn = QDate(2026, 11, 5);
    return decision;
}

inline Decision notApplicable(Language language)
{
    Decision decision;
    decision.right = Right::Objection;
    decision.outcome = Outcome::NotApplicable;
    decision.ground = QStringLiteral("R5");
    decision.lawReference = in(language, u"Vispārīgās datu aizsardzības regulas 21. panta 1. punktā",
                               u"Article 21(1) of the General Data Protection Regulation");
    decision.reason =
        in(language, u"datus apstrādājam līguma izpildei, nevis leģitīmo interešu ievērošanai",
           u"we process the data to perform a contract and not on the basis of legitimate interests");
    return decision;
}

inline Decision notIdentifiable(Language language)
{
    Decision decision;
    decision.right = Right::Access;
    decision.outcome = Outcome::NotIdentifiable;
    decision.ground = QStringLiteral("R3");
    decision.reason = in(language, u"mūsu sistēmās ir vairākas personas ar šādu vārdu un uzvārdu",
                         u"our systems hold several persons of this name");
    return decision;
}

inline Decision givenUp()
{
    Decision decision;
    decision.right = Right::Erasure;
    decision.outcome = Outcome::Withdrawn;
    decision.doneOn = QDate(2026, 11, 12);
    return decision;
}

inline Decision nothingFound(Language language)
{
    Decision decision = access(language);
    decision.access.nothingFound = true;
    decision.access.searchedBy = {in(language, u"vārds un uzvārds", u"name"),
                                  in(language, u"e-pasta adrese", u"e-mail address")};
    decision.access.searchedIn = {in(language, u"klientu datubāze", u"customer database"),
                                  in(language, u"papīra arhīvs", u"paper archive")};
    return decision;
}

inline Decision accessInPart(Language language)
{
    Decision decision = access(language);
    decision.outcome = Outcome::Partly;
    decision.ground = QStringLiteral("R10");
    decision.access.withheld = {
        in(language, u"cita klienta vārds un tālruņa numurs 2026. gada 4. maija vēstulē",
           u"name and telephone number of another customer in a letter of 4 May 2026")};
    decision.access.withheldReason =
        in(language, u"vēstuli rakstījusi cita persona", u"the letter was written by another person");
    decision.access.passwordChannel = in(language, u"Jūsu tālruņa numuru", u"your telephone number");
    return decision;
}

/// What each text says in the other cases the law knows: other grounds, less or more done, nobody told.
inline QList<SampleLetter> furtherLetters(Language language)
{
    QList<SampleLetter> letters;
    const auto one = [&](const char *name, const LetterFacts &facts) {
        letters.append({QString::fromLatin1(name), QString::fromLatin1(name).section(u'-', 0, 0), facts});
    };
    const auto claim = [&](const char *name, const Decision &decision) {
        one(name, with(facts(language), {decision}));
    };

    LetterFacts received = facts(language);
    received.rights = {Right::Access};
    one("T01-one_right", received);
    received.rights = {Right::MarketingObjection};
    received.addressee.salutation = SalutationKind::Neutral;
    one("T01-marketing", received);

    LetterFacts asked = facts(language);
    asked.rights = {Right::Access};
    asked.question = Question{};
    asked.question->reason = in(language, u"pieprasījums nosūtīts no mums nezināmas e-pasta adreses",
                                u"the request was sent from an e-mail address unknown to us");
    asked.question->answerBy = QDate(2026, 12, 1);
    asked.question->byCopy = true;
    asked.question->blackedOut =
        in(language, u"fotogrāfiju un dokumenta numuru", u"the photograph and the number");
    one("T02-copy", asked);
    asked.question->byCopy = false;
    asked.question->suspends = false;
    one("T02-late", asked);

    LetterFacts extended = facts(language);
    extended.rights = {Right::Access};
    extended.extension =
        ExtensionNotice{QDate(2027, 2, 3), true, false,
                        in(language, u"dati atrodas 14 sistēmās", u"the data are held in 14 systems"), true};
    one("T04-complex_interim", extended);
    extended.extension = ExtensionNotice{QDate(2027, 2, 3), false, true,
                                         in(language, u"šogad saņemti seši Jūsu pieprasījumi",
                                            u"six requests of yours have been received this year"),
                                         false};
    one("T04-number", extended);

    LetterFacts byLaw = accessFacts(language, access(language));
    byLaw.withheld = {{in(language, u"pārbaudes lietas materiāli", u"the materials of an inspection"),
                       in(language,
                          u"tos sniegt liedz Noziedzīgi iegūtu līdzekļu legalizācijas un terorisma un "
                          u"proliferācijas finansēšanas novēršanas likums",
                          u"the Law on the Prevention of Money Laundering forbids it"),
                       true}};
    one("T05-withheld_by_law", byLaw);
    byLaw.withheld.prepend({in(language, u"kaimiņa vārds sūdzībā", u"the name of a neighbour in a complaint"),
                            in(language, u"kaimiņš nav piekritis", u"the neighbour has not agreed"), false});
    one("T05-withheld_both", byLaw);

    Decision completed = rectification(language);
    completed.ground = QStringLiteral("16/completed");
    completed.recipientsNotified = false;
    claim("T06-completed", completed);

    for (const auto &[name, ground] :
         {std::pair{"T07-consent", "17(1)(b)"}, std::pair{"T07-objection", "17(1)(c)"},
          std::pair{"T07-unlawful", "17(1)(d)"}, std::pair{"T07-duty", "17(1)(e)"},
          std::pair{"T07-child", "17(1)(f)"}}) {
        Decision erased = erasure(language);
        erased.ground = QString::fromLatin1(ground);
        erased.backupUntil.reset();
        erased.recipientsNotified = false;
        claim(name, erased);
    }
    for (const auto &[name, exception] :
         {std::pair{"T08-expression", "17(3)(a)"}, std::pair{"T08-health", "17(3)(c)"},
          std::pair{"T08-archive", "17(3)(d)"}}) {
        Decision kept = erasureRefused(language);
        kept.exception = QString::fromLatin1(exception);
        kept.reason = in(language, u"dati publicēti rakstā par sabiedrībai svarīgu jautājumu",
                         u"the data were published in an article on a matter of public interest");
        claim(name, kept);
    }
    for (const auto &[name, ground] :
         {std::pair{"T09-unlawful", "18(1)(b)"}, std::pair{"T09-claims", "18(1)(c)"},
          std::pair{"T09-objection", "18(1)(d)"}}) {
        Decision restricted = restriction(language);
        restricted.ground = QString::fromLatin1(ground);
        restricted.recipientsNotified = true;
        claim(name, restricted);
    }

    Decision quiet = marketingObjection(language);
    quiet.objection.serviceMessagesGoOn = false;
    claim("T11-no_contract", quiet);

    Decision sent = portability(language);
    sent.ground = QStringLiteral("20(1)/consent");
    sent.portability.otherController = QStringLiteral("SIA \"Dienvidu kravas\"");
    sent.portability.transferredOn = QDate(2026, 11, 19);
    claim("T13-direct", sent);

    Decision withdrawn = consentWithdrawn(language);
    withdrawn.objection.erasedOn.reset();
    withdrawn.objection.otherBasis.clear();
    claim("T14-bare", withdrawn);

    Decision excessive = unfounded(language, false);
    excessive.ground = QStringLiteral("R2");
    claim("T15-excessive", excessive);

    Decision upheld = objectionUpheld(language);
    upheld.keptPurpose.clear();
    upheld.objection.erasedOn = QDate(2026, 11, 19);
    claim("T22-erased", upheld);

    for (const auto &[name, result] : {std::pair{"T23-changed", ReviewResult::Changed},
                                       std::pair{"T23-annulled", ReviewResult::Annulled}}) {
        Decision reviewed = review(language);
        reviewed.review.result = result;
        claim(name, reviewed);
    }
    for (const auto &[name, ground] : {std::pair{"T27-no_authority", "R4"}, std::pair{"T27-law", "R7"},
                                       std::pair{"T27-not_personal", "R9"}}) {
        Decision refused = notApplicable(language);
        refused.right = Right::Access;
        refused.ground = QString::fromLatin1(ground);
        refused.outcome = refused.ground == QLatin1String("R9") ? Outcome::NotApplicable : Outcome::Refused;
        refused.reason = in(language, u"pieprasījumam pievienotā pilnvara nav parakstīta",
                            u"the power of attorney enclosed with the request is not signed");
        claim(name, refused);
    }

    Decision restrictedInPart = restriction(language);
    restrictedInPart.outcome = Outcome::Partly;
    restrictedInPart.reason = restrictionRefused(language).reason;
    one("answer-restricted_in_part", with(facts(language), {restrictedInPart}));
    Decision stoppedInPart = objectionRefused(language);
    stoppedInPart.outcome = Outcome::Partly;
    stoppedInPart.ground = QStringLiteral("21(1)");
    stoppedInPart.doneOn = QDate(2026, 11, 18);
    one("answer-stopped_in_part", with(facts(language), {stoppedInPart}));

    // Written to whoever represents the person: a woman by name, her name declined.
    LetterFacts represented = received;
    represented.rights = {Right::Access};
    represented.represented = janisBerzins();
    represented.addressee = {agneseKalnina(),
                             SalutationKind::Feminine,
                             language,
                             QStringLiteral("Tērbatas iela 2, Rīga, LV-1011"),
                             {}};
    one("T01-represented", represented);
    return letters;
}

} // namespace lettersample

/// Every text of the program in one language, each from fixed facts, and the combined answers.
inline QList<SampleLetter> sampleLetters(atbilde::Language language)
{
    using namespace lettersample;
    QList<SampleLetter> letters;
    const auto one = [&](const char *name, const LetterFacts &facts) {
        letters.append({QString::fromLatin1(name), QString::fromLatin1(name).section(u'-', 0, 0), facts});
    };
    const auto claim = [&](const char *name, const Decision &decision) {
        one(name, with(facts(language), {decision}));
    };

    LetterFacts received = facts(language);
    received.rights = {Right::Access, Right::Erasure};
    received.senderReference = QStringLiteral("1-4/17");
    received.senderDate = QDate(2026, 10, 30);
    one("T01", received);
    received = facts(language);
    received.addressee.name = agneseKalnina();
    received.addressee.salutation = SalutationKind::Feminine;
    received.rights = {Right::Objection, Right::MarketingObjection};
    one("T01-objection", received);
    received.addressee.salutation = SalutationKind::Neutral;
    received.addressee.address.clear();
    received.addressee.email = QStringLiteral("agnese.kalnina@example.com");
    received.rights = {Right::ConsentWithdrawal};
    one("T01-withdrawal", received);
    received.stopped =
        StoppedAtOnce{QDate(2026, 11, 4),
                      {in(language, u"jaunumu nosūtīšana e-pastā", u"sending of news by e-mail"),
                       in(language, u"reklāmas zvani", u"advertising calls")}};
    received.rights = {Right::MarketingObjection, Right::ConsentWithdrawal};
    one("T01-stopped", received);

    LetterFacts asked = facts(language);
    asked.rights = {Right::Access};
    asked.question = Question{in(language, u"pieprasījums nosūtīts no mums nezināmas e-pasta adreses",
                                 u"the request was sent from an e-mail address unknown to us"),
                              QDate(2026, 12, 1),
                              std::nullopt,
                              true,
                              true,
                              true,
                              true,
                              {}};
    asked.question->otherWay = in(language, u"nosaukt līguma numuru un pēdējā rēķina summu",
                                  u"state the contract number and the amount of the last invoice");
    one("T02", asked);
    asked.question->reason = in(language, u"kopš 2011. gada ar Jums noslēgti 46 līgumi",
                                u"46 contracts have been concluded with you since 2011");
    one("T03", asked);
    asked.question->suspends = false;
    one("T03-late", asked);
    asked.question->reason = in(language, u"pieprasījums saņemts no cita uzņēmuma e-pasta adreses",
                                u"the request came from the e-mail address of another company");
    asked.question->byCopy = true;
    asked.question->byAccount = false;
    asked.question->otherWay.clear();
    one("T02-copy_late", asked);

    LetterFacts extended = facts(language);
    extended.rights = {Right::Access, Right::Portability};
    extended.extension =
        ExtensionNotice{QDate(2027, 2, 3), true, true,
                        in(language, u"dati atrodas 14 sistēmās un jāizdala citu personu dati",
                           u"the data are held in 14 systems and data of others must be separated"),
                        false};
    one("T04", extended);

    one("T05", accessFacts(language, access(language)));
    LetterFacts inPart = accessFacts(language, accessInPart(language));
    inPart.annexes = {
        {in(language, u"Personas datu kopija", u"Copy of the personal data"), 0, QStringLiteral("ZIP")},
        {in(language, u"Sarakste papīra formā", u"Correspondence on paper"), 21, {}}};
    one("T05-redacted", inPart);
    claim("T06", rectification(language));
    claim("T07", erasure(language));
    claim("T08", erasureRefused(language));
    claim("T08-partly", erasureInPart(language));
    claim("T08-no_ground", erasureWithoutGround(language));
    claim("T09", restriction(language));

    LetterFacts lifted = facts(language);
    lifted.lift = LiftNotice{
        QDate(2026, 8, 14),
        QDate(2026, 12, 1),
        {in(language, u"parāda apmērs", u"amount of the debt")},
        in(language, u"datu precizitāte ir pārbaudīta", u"the accuracy of the data has been verified"),
        in(language, u"datus izmantosim norēķiniem ar Jums",
           u"we will use the data to settle accounts with you"),
        QDate(2026, 11, 27)};
    one("T10", lifted);

    claim("T11", marketingObjection(language));
    claim("T12", objectionRefused(language));
    claim("T12-claims", objectionRefusedForClaims(language));
    claim("T13", portability(language));
    claim("T13-partly", portabilityInPart(language));
    claim("T14", consentWithdrawn(language));
    claim("T15", unfounded(language, false));
    claim("T15-fee", unfounded(language, true));
    LetterFacts charged = facts(language);
    charged.rights = {Right::Access, Right::Portability};
    charged.fee =
        FeeNotice{true,
                  in(language, u"šis ir astotais vienāda satura pieprasījums",
                     u"this is the eighth request with the same content"),
                  unfounded(language, false).abuseFacts,
                  QStringLiteral("35"),
                  in(language, u"divas darba stundas pa 17,50 EUR", u"two hours of work at EUR 17.50 each"),
                  QDate(2026, 12, 10),
                  in(language, u"konts LV97HABA0012345678910, maksājuma mērķī norādot pieprasījuma numuru",
                     u"account LV97HABA0012345678910, stating the number of the request")};
    one("T15-fee_asked", charged);

    LetterFacts told = facts(language);
    told.notice = RecipientNotice{
        QStringLiteral("SIA \"Mākoņkalns\""),
        QStringLiteral("Skolas iela 3, Valmiera, LV-4201"),
        {},
        true,
        Right::Erasure,
        QDate(2026, 11, 20),
        QStringLiteral("klients Nr. 20417"),
        {in(language, u"klienta konta dati", u"customer account data")},
        {},
        in(language, u"2024. gada 5. februāra līgums Nr. 12", u"contract No. 12 of 5 February 2024"),
        in(language, u"2024. gada 5. februāra līgumu Nr. 12", u"contract No. 12 of 5 February 2024"),
        QDate(2026, 11, 27)};
    if (language == Language::English)
        told.notice->subjectReference = QStringLiteral("customer No. 20417");
    one("T16", told);
    told.notice->isProcessor = false;
    told.notice->action = Right::Rectification;
    told.notice->newValues = QStringLiteral("Brīvības iela 12 - 34, Rīga, LV-1010");
    one("T16-recipient", told);
    told.notice->action = Right::Restriction;
    told.notice->isProcessor = true;
    told.notice->disclosure.clear();
    told.notice->processingAgreement.clear();
    one("T16-restricted", told);

    claim("T17", nothingFound(language));
    claim("T18", rectificationRefused(language));
    claim("T19", restrictionRefused(language));
    claim("T20", portabilityRefused(language));
    claim("T21", notIdentifiable(language));
    LetterFacts silent = with(facts(language), {notIdentifiable(language)});
    silent.question = Question{};
    silent.question->askedOn = QDate(2026, 11, 5);
    silent.question->answerBy = QDate(2026, 11, 20);
    one("T21-no_answer", silent);
    silent.decisions.clear();
    silent.rights = {Right::Access, Right::Erasure};
    one("T21-undecided", silent);
    silent.question->askedOn.reset();
    silent.question->reason = in(language, u"video ieraksti tiek glabāti bez norādes par personu",
                                 u"the recordings are kept without any indication of the person");
    one("T21-impossible", silent);
    claim("T22", objectionUpheld(language));
    claim("T23", review(language));
    claim("T24", notOurs(language, true));
    claim("T24-not_forwarded", notOurs(language, false));
    claim("T25", givenUp());
    LetterFacts takenBack = facts(language);
    takenBack.rights = {Right::Access, Right::Erasure};
    takenBack.withdrawnOn = QDate(2026, 11, 12);
    one("T25-whole", takenBack);

    LetterFacts inspected = facts(language);
    inspected.requestNumber = QStringLiteral("DVI-2026/0002");
    inspected.outgoingNumber = QStringLiteral("DVI-2026/0002-1");
    inspected.authority = AuthorityReply{
        QStringLiteral("2-4.3/618"), QDate(2026, 11, 2),
        in(language,
           u"Pieprasījums saņemts 2026. gada 3. septembrī, un atbilde nosūtīta 2026. gada 1. oktobrī.\n\n"
           u"Dati nav dzēsti, jo grāmatvedības dokumenti jāglabā piecus gadus.",
           u"The request was received on 3 September 2026 and answered on 1 October 2026.\n\n"
           u"The data were not erased because accounting documents have to be kept for five years.")};
    inspected.annexes = {{in(language, u"Atbildes kopija", u"Copy of the reply"), 2, {}},
                         {in(language, u"Apstrādes darbību reģistra izraksts",
                             u"Extract from the record of processing activities"),
                          1,
                          {}}};
    one("T26", inspected);
    claim("T27", notApplicable(language));

    LetterFacts breached = facts(language);
    breached.breach = BreachNotice{
        QDate(2026, 11, 20),
        in(language, u"vēstule ar Jūsu vārdu, adresi un rēķina summu nosūtīta citai personai",
           u"a letter with your name, address and the amount of an invoice was sent to another person"),
        in(language, u"saņēmējs uzzinājis Jūsu adresi un parāda apmēru",
           u"the recipient has learnt your address and the amount of the debt"),
        in(language, u"vēstule ir saņemta atpakaļ, un adreses turpmāk pārbaudīs divi darbinieki",
           u"the letter has been returned, and addresses will be checked by two members of staff"),
        in(language, u"ja kāds sazinās ar Jums par šo rēķinu, lūdzam ziņot mums",
           u"if anybody contacts you about this invoice, please let us know")};
    one("T28", breached);

    LetterFacts sentOn = facts(language);
    sentOn.rights = {Right::Access, Right::Objection};
    sentOn.forwarded =
        ForwardedRequest{QStringLiteral("SIA \"Veikals Bite\""),
                         QStringLiteral("Skolas iela 7, Cēsis, LV-4101"), QStringLiteral("dati@bite.example"),
                         true, in(language, u"pasūtījums Nr. 88-104", u"order No. 88-104")};
    sentOn.annexes = {{in(language, u"Datu subjekta pieprasījums", u"The data subject's request"), 1, {}}};
    one("T29", sentOn);
    sentOn.forwarded->onBehalf = false;
    sentOn.rights = {Right::Erasure};
    one("T29-not_processor", sentOn);

    one("answer-access_and_erasure", accessFacts(language, access(language)));
    letters.last().facts =
        with(letters.last().facts, {erasureInPart(language), marketingObjection(language)});
    letters.last().facts.decisions.prepend(access(language));
    one("answer-corrected_in_part", with(facts(language), {rectificationInPart(language)}));
    one("answer-every_other_right",
        with(facts(language), {restriction(language), portability(language), objectionRefused(language),
                               review(language), consentWithdrawn(language), givenUp()}));
    one("answer-taken_back", with(facts(language), {givenUp(), givenUp()}));
    letters.last().facts.decisions.first().right = Right::Access;
    letters.last().facts.rights = {Right::Access, Right::Erasure};
    LetterFacts represented = with(facts(language), {erasureRefused(language)});
    represented.represented = janisBerzins();
    represented.addressee = addresseeAsTyped(QStringLiteral("Zvērinātu advokātu birojs \"Liepa\""),
                                             QStringLiteral("Tērbatas iela 2, Rīga, LV-1011"),
                                             QStringLiteral("birojs@liepa.example"), language);
    one("answer-to_representative", represented);
    return letters + furtherLetters(language);
}
