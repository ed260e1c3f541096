// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/frame.h"

#include "core/letter/letterbody.h"
#include "core/letter/rendering.h"
#include "core/letter/textvalues.h"
#include "core/letter/typography.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

Result<QString> phraseIn(Work &work, const QString &key, const TextValues &values)
{
    const Result<Rendering> line = rendered({work.texts.phrase(key), {}}, key, values);
    if (!line)
        return line.error();
    work.lack(line->missing);
    return typeset(line->subject, work.language);
}

/// Notices answer no letter of the addressee's.
bool isReply(const QString &key)
{
    return key != "T10"_L1 && key != "T16"_L1 && key != "T28"_L1 && key != "T29"_L1;
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

} // namespace

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

std::optional<Refusal> addLeading(Work &work, const QString &phrase)
{
    const Result<Rendering> line =
        rendered({{}, work.texts.phrase(phrase)}, phrase, valuesOf(work.facts, work.texts));
    if (!line)
        return line.error();
    work.lack(line->missing);
    work.result.letter.body = blocksOf(line->body, {}, work.language) + work.result.letter.body;
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
    if (!work.facts.journalMark.isEmpty())
        letter.journalMark = work.texts.phrase(u"mark.journal"_s).arg(work.facts.journalMark);
    letter.paper = work.facts.paper;
}

} // namespace atbilde
