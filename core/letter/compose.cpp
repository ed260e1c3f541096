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

std::optional<Refusal> addClaims(Work &work, const QList<std::pair<Decision, QStringList>> &claims)
{
    if (claims.isEmpty()) {
        work.lack({u"decision"_s});
        return std::nullopt;
    }
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
    QList<std::pair<Decision, QStringList>> claims;
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

std::optional<Refusal> addOne(Work &work, const QString &key)
{
    const std::optional<LetterKind> kind = kindOfText(key);
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
    QList<std::pair<Decision, QStringList>> claims;
    for (const Decision &decision : work.facts.decisions) {
        if (textsFor(decision).contains(key))
            claims.append({decision, {key}});
    }
    return addClaims(work, claims);
}

std::optional<Refusal> addHead(Work &work, bool isReply)
{
    Letter &letter = work.result.letter;
    const TextValues values = valuesOf(work.facts, work.texts);
    letter.letterhead.append(typeset(work.facts.organisation.name, work.language));
    for (const QString &key : {u"head.registration"_s, u"head.contact"_s}) {
        const Result<QString> line = phraseIn(work, key, values);
        if (!line)
            return line.error();
        letter.letterhead.append(*line);
    }
    QStringList keys{u"head.place"_s, u"head.number"_s};
    if (isReply)
        keys.append(u"head.reference"_s);
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

void addAddressee(Work &work, const QString &text)
{
    Letter &letter = work.result.letter;
    if (text == "T16"_L1) {
        const RecipientNotice notice = work.facts.notice.value_or(RecipientNotice{});
        letter.addressee = addressLines(notice.recipient, notice.address, notice.email, work.language);
        letter.salutation = work.texts.phrase(u"salutation.organisation"_s);
    } else {
        const Addressee &person = work.facts.addressee;
        const GrammaticalCase wanted =
            work.language == Language::Latvian ? GrammaticalCase::Dative : GrammaticalCase::Nominative;
        letter.addressee =
            addressLines(person.name.in(wanted).full(), person.address, person.email, work.language);
        letter.salutation = typeset(salutation(person.name, person.salutation, work.language), work.language);
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

    const bool isReply = text != "T10"_L1 && text != "T16"_L1;
    std::optional<Refusal> refusal = addHead(work, isReply);
    addAddressee(work, text);
    if (!refusal)
        refusal = text == "answer"_L1 ? addAnswer(work) : addOne(work, text);
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
        return Refusal{RefusalReason::AddressMissing, {facts.addressee.name.nominative.full()}};
    Refusal refusal{RefusalReason::LetterIncomplete};
    for (const QString &code : made->missing)
        refusal.facts.append(Code{"letter_element", code});
    return refusal;
}

} // namespace atbilde
