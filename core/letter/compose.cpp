// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/compose.h"

#include "core/letter/letterbody.h"
#include "core/letter/placeholder.h"
#include "core/letter/rendering.h"
#include "core/letter/textvalues.h"
#include "core/letter/typography.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

/// Work on one letter: facts and texts stay, letter and gaps grow.
struct Work
{
    const LetterFacts &facts;
    const LetterLanguage &texts;
    Language language;
    Composition result;
    bool regulationNamed = false; ///< "(turpmāk – VDAR)" stands already
    bool remedyWanted = false;

    void lack(const QStringList &codes)
    {
        for (const QString &code : codes) {
            if (!result.missing.contains(code))
                result.missing.append(code);
        }
    }
};

QString versionOf(const LetterLanguage &texts, const QStringList &keys)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &key : keys) {
        const LetterText text = texts.texts.value(key);
        hash.addData(text.subject.toUtf8());
        hash.addData("\n");
        hash.addData(text.body.toUtf8());
    }
    return QString::fromLatin1(hash.result().toHex().first(12));
}

Result<QString> phraseIn(Work &work, const QString &key, const TextValues &values)
{
    const Result<Rendering> line = rendered({work.texts.phrase(key), {}}, key, values);
    if (!line)
        return line.error();
    work.lack(line->missing);
    return typeset(line->subject, work.language);
}

/// The whole Regulation's name stands once, with its abbreviation; afterwards the abbreviation does.
QString abbreviated(QString body, Work &work)
{
    const QString first = work.texts.phrase(u"gdpr.first"_s);
    const QString full = work.texts.phrase(u"gdpr.full"_s);
    const QString again = work.texts.phrase(u"gdpr.again"_s);
    if (work.regulationNamed)
        return body.replace(first, again).replace(full, again);
    work.regulationNamed = body.contains(first);
    return body;
}

/// Renders one text into the letter and tells the subject it would have.
Result<QString> addText(Work &work, const QString &key, const TextValues &values, QSet<QString> &names)
{
    if (!work.texts.texts.contains(key))
        return Refusal{RefusalReason::LetterTextUnknown, {key}};
    const Result<Rendering> text = rendered(work.texts.texts.value(key), key, values);
    if (!text)
        return text.error();
    names.unite(text->names);
    work.lack(text->missing);
    work.remedyWanted = work.remedyWanted || text->names.contains(u"REMEDY"_s);
    work.result.letter.body += blocksOf(abbreviated(text->body, work), values.tables, work.language);
    return typeset(text->subject, work.language);
}

/// One claim: its texts one after the other, under a heading when the letter answers several.
std::optional<Refusal> addClaim(Work &work, const Decision &decision, const QStringList &keys, bool alone)
{
    LetterPart part{letterKindOf(decision), decision.right, keys, versionOf(work.texts, keys), {}};
    QSet<QString> names;
    QString heading;
    const qsizetype start = work.result.letter.body.size();
    for (const QString &key : keys) {
        // The second text of a claim need not name the request again.
        const TextValues values = valuesOf(work.facts, decision, alone && heading.isEmpty(), work.texts);
        const Result<QString> subject = addText(work, key, values, names);
        if (!subject)
            return subject.error();
        if (heading.isEmpty())
            heading = *subject;
    }
    if (alone)
        work.result.letter.subject = heading;
    else
        work.result.letter.body.insert(start, {BlockKind::Heading, {}, {{heading, true}}, {}});
    part.elements = elementsOf(names, decision.right, part.kind);
    work.result.letter.parts.append(part);
    return std::nullopt;
}

using Claims = QList<std::pair<Decision, QStringList>>;

/// The same was decided on every claim, and the text speaks of the whole request.
bool isOneAnswer(const Claims &claims)
{
    if (claims.size() < 2)
        return false;
    const auto &[first, keys] = claims.first();
    if (keys.size() != 1 || !answersWholeRequest(keys.first()))
        return false;
    return std::ranges::all_of(claims, [&](const auto &claim) {
        Decision alike = claim.first;
        alike.right = first.right;
        return alike == first && claim.second == keys;
    });
}

/// Such a text stands once and names all the rights; each claim keeps a part of its own.
std::optional<Refusal> addWhole(Work &work, const Claims &claims)
{
    const auto &[first, keys] = claims.first();
    LetterFacts facts = work.facts;
    facts.rights.clear();
    for (const auto &claim : claims)
        facts.rights.append(claim.first.right);
    QSet<QString> names;
    const Result<QString> subject =
        addText(work, keys.first(), valuesOf(facts, first, true, work.texts), names);
    if (!subject)
        return subject.error();
    work.result.letter.subject = *subject;
    for (const auto &[decision, unused] : claims) {
        const LetterKind kind = letterKindOf(decision);
        work.result.letter.parts.append({kind, decision.right, keys, versionOf(work.texts, keys),
                                         elementsOf(names, decision.right, kind)});
    }
    return std::nullopt;
}

std::optional<Refusal> addClaims(Work &work, const Claims &claims)
{
    if (claims.isEmpty()) {
        work.lack({u"decision"_s});
        return std::nullopt;
    }
    if (isOneAnswer(claims))
        return addWhole(work, claims);
    const bool alone = claims.size() == 1;
    if (!alone) {
        QSet<QString> names;
        const Result<QString> subject = addText(work, u"answer"_s, valuesOf(work.facts, work.texts), names);
        if (!subject)
            return subject.error();
        work.result.letter.subject = *subject;
    }
    for (const auto &[decision, keys] : claims) {
        if (const std::optional<Refusal> refusal = addClaim(work, decision, keys, alone))
            return refusal;
    }
    if (!alone) {
        for (LetterPart &part : work.result.letter.parts) {
            if (!part.elements.contains(LetterElement::Reference))
                part.elements.prepend(LetterElement::Reference); // the lead names the request for all
        }
    }
    return std::nullopt;
}

std::optional<Refusal> addAnswer(Work &work)
{
    Claims claims;
    for (const Decision &decision : work.facts.decisions)
        claims.append({decision, textsFor(decision)});
    for (const Right right : work.facts.rights) {
        const bool decided = std::ranges::any_of(
            work.facts.decisions, [right](const Decision &decision) { return decision.right == right; });
        if (!decided)
            work.lack({u"decision"_s});
    }
    return addClaims(work, claims);
}

/// What the text is when it answers no claim. Three texts can be either: a fee asked before the work, an
/// identity never proven and a request taken back may come before any claim is decided.
std::optional<LetterKind> kindAlone(const LetterFacts &facts, const QString &key)
{
    const auto decided = [&](Outcome outcome) {
        return std::ranges::any_of(facts.decisions,
                                   [outcome](const Decision &each) { return each.outcome == outcome; });
    };
    if (key == "T15"_L1 && facts.fee)
        return LetterKind::FeeAsked;
    if (key == "T21"_L1 && facts.question && !decided(Outcome::NotIdentifiable))
        return LetterKind::NotIdentifiable;
    if (key == "T25"_L1 && facts.withdrawnOn && !decided(Outcome::Withdrawn))
        return LetterKind::Withdrawn;
    return kindOfText(key);
}

std::optional<Refusal> addOne(Work &work, const QString &key)
{
    const std::optional<LetterKind> kind = kindAlone(work.facts, key);
    if (kind) {
        QSet<QString> names;
        const Result<QString> subject = addText(work, key, valuesOf(work.facts, work.texts), names);
        if (!subject)
            return subject.error();
        work.result.letter.subject = *subject;
        work.result.letter.parts.append({*kind,
                                         std::nullopt,
                                         {key},
                                         versionOf(work.texts, {key}),
                                         elementsOf(names, std::nullopt, *kind)});
        return std::nullopt;
    }
    Claims claims;
    for (const Decision &decision : work.facts.decisions) {
        if (textsFor(decision).contains(key))
            claims.append({decision, {key}});
    }
    return addClaims(work, claims);
}

/// Notices answer no letter of the addressee's.
bool isReply(const QString &key)
{
    return key != "T10"_L1 && key != "T16"_L1 && key != "T28"_L1 && key != "T29"_L1;
}

std::optional<Refusal> addHead(Work &work, const QString &text)
{
    Letter &letter = work.result.letter;
    TextValues values = valuesOf(work.facts, work.texts);
    QString reference = u"head.reference"_s;
    if (text == "T26"_L1) {
        const AuthorityReply reply = work.facts.authority.value_or(AuthorityReply{});
        values.days.insert(u"request_date"_s, reply.date.value_or(QDate()));
        values.texts.insert(u"sender_ref"_s, reply.reference.simplified());
        reference = u"head.reference.letter"_s;
    }
    letter.letterhead.append(typeset(work.facts.organisation.name, work.language));
    for (const QString &key : {u"head.registration"_s, u"head.contact"_s}) {
        const Result<QString> line = phraseIn(work, key, values);
        if (!line)
            return line.error();
        letter.letterhead.append(*line);
    }
    QStringList keys{u"head.place"_s, u"head.number"_s};
    if (isReply(text))
        keys.append(reference);
    for (const QString &key : std::as_const(keys)) {
        const Result<QString> line = phraseIn(work, key, values);
        if (!line)
            return line.error();
        letter.references.append(*line);
    }
    return std::nullopt;
}

/// A name is one line, an address as many as it was written in; without either the line is not there and
/// the completeness list says so.
QStringList addressLines(const QString &name, const QString &address, const QString &email, Language language)
{
    QStringList lines{typeset(name.simplified(), language)};
    for (const QString &line : address.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.simplified().isEmpty())
            lines.append(typeset(line.simplified(), language));
    }
    if (!email.simplified().isEmpty())
        lines.append(email.simplified());
    return lines;
}

/// An authority, a recipient, another controller: never declined but for the one authority, which the texts
/// name.
QStringList organisationLines(const Work &work, const QString &text)
{
    if (text == "T26"_L1) {
        return addressLines(work.texts.phrase(u"authority.name"_s), work.texts.phrase(u"authority.address"_s),
                            work.texts.phrase(u"authority.email"_s), work.language);
    }
    if (text == "T29"_L1) {
        const ForwardedRequest to = work.facts.forwarded.value_or(ForwardedRequest{});
        return addressLines(to.controller, to.address, to.email, work.language);
    }
    const RecipientNotice notice = work.facts.notice.value_or(RecipientNotice{});
    return addressLines(notice.recipient, notice.address, notice.email, work.language);
}

/// A representative is told of whom the letter speaks.
std::optional<Refusal> addRepresented(Work &work)
{
    const Result<QString> line = phraseIn(work, u"represented"_s, valuesOf(work.facts, work.texts));
    if (!line)
        return line.error();
    work.result.letter.body.prepend({BlockKind::Paragraph, {}, {{*line}}, {}});
    return std::nullopt;
}

void addAddressee(Work &work, const QString &text)
{
    Letter &letter = work.result.letter;
    if (goesToOrganisation(text)) {
        letter.addressee = organisationLines(work, text);
        letter.salutation = work.texts.phrase(u"salutation.organisation"_s);
    } else {
        const Addressee &person = work.facts.addressee;
        const GrammaticalCase wanted =
            work.language == Language::Latvian ? GrammaticalCase::Dative : GrammaticalCase::Nominative;
        letter.addressee =
            addressLines(person.name.in(wanted).full(), person.address, person.email, work.language);
        // A representative may be a company: who is not known to be a person is not greeted by name.
        const bool byName = !work.facts.represented || person.salutation != SalutationKind::Neutral;
        letter.salutation =
            byName ? typeset(salutation(person.name, person.salutation, work.language), work.language)
                   : work.texts.phrase(u"salutation.organisation"_s);
    }
    letter.salutation += work.texts.phrase(u"salutation.end"_s);
}

void addFoot(Work &work)
{
    Letter &letter = work.result.letter;
    const Signatory &signatory = work.facts.organisation.signatory;
    const bool latvian = work.language == Language::Latvian;
    letter.attachments = attachmentLines(work.facts.annexes, work.texts, work.language);
    letter.closing = work.texts.phrase(u"closing"_s);
    letter.signatoryPosition = latvian ? signatory.position : signatory.positionEnglish;
    letter.signatoryName = signatory.name;
    if (work.facts.isSignedElectronically)
        letter.signatureRemark = work.texts.phrase(u"signature.electronic"_s);
    // The preparer's note belongs to Latvian office practice (law 4.1).
    if (latvian && !work.facts.preparer.name.isEmpty()) {
        const Preparer &preparer = work.facts.preparer;
        letter.preparer.append(preparer.phone.isEmpty() ? preparer.name
                                                        : preparer.name + u", "_s + preparer.phone);
        if (!preparer.email.isEmpty())
            letter.preparer.append(preparer.email);
    }
    letter.draftMark = work.texts.phrase(u"mark.draft"_s);
    letter.pageMark = work.texts.phrase(u"mark.page"_s);
}

} // namespace

Result<Composition> composition(const LetterFacts &facts, const QString &text, const LetterTexts &texts)
{
    if (!letterTextKeys().contains(text))
        return Refusal{RefusalReason::LetterTextUnknown, {text}};
    const Language language = facts.addressee.language;
    Work work{facts, texts.in(language), language, {}};
    Letter &letter = work.result.letter;
    letter.text = text;
    letter.language = language;
    letter.isDraft = facts.outgoingNumber.isEmpty();
    letter.date = facts.letterDate;
    letter.number = facts.outgoingNumber;
    letter.requestNumber = facts.requestNumber;

    std::optional<Refusal> refusal = addHead(work, text);
    addAddressee(work, text);
    if (!refusal)
        refusal = text == "answer"_L1 ? addAnswer(work) : addOne(work, text);
    if (!refusal && facts.represented && !goesToOrganisation(text))
        refusal = addRepresented(work);
    if (refusal)
        return *refusal;
    if (work.remedyWanted && !work.texts.remedy.isEmpty())
        letter.body.append({BlockKind::Remedy, {}, {{typeset(work.texts.remedy, language)}}, {}});
    addFoot(work);

    QStringList missing = missingElements(letter);
    // Where the gaps have names, "the text has gaps" says nothing more; and what is not decided has no
    // subject.
    if (!work.result.missing.isEmpty())
        missing.removeAll(u"letter_text"_s);
    if (letter.parts.isEmpty())
        missing.removeAll(u"subject"_s);
    work.lack(missing);
    return work.result;
}

Result<Letter> compose(const LetterFacts &facts, const QString &text, const LetterTexts &texts)
{
    const Result<Composition> made = composition(facts, text, texts);
    if (!made)
        return made.error();
    if (made->missing.isEmpty())
        return made->letter;
    if (made->missing == QStringList{u"address"_s})
        return Refusal{RefusalReason::AddressMissing,
                       {goesToOrganisation(text) ? made->letter.addressee.value(0)
                                                 : facts.addressee.name.nominative.full()}};
    Refusal refusal{RefusalReason::LetterIncomplete};
    for (const QString &code : made->missing)
        refusal.facts.append(Code{"letter_element", code});
    return refusal;
}

} // namespace atbilde
