// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/personclues.h"

#include "core/person/collation.h"
#include "core/person/contact.h"
#include "core/person/personalcode.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;
constexpr auto letters = QRegularExpression::UseUnicodePropertiesOption;
constexpr auto everyLine = QRegularExpression::MultilineOption;

/// Two to four capitalised words: "Jānis Bērziņš", "Anna Marija Kalniņa-Liepa".
const QString namePattern = u"(\\p{Lu}[\\p{L}’'-]+(?:[ \\t]+\\p{Lu}[\\p{L}’'.-]*){1,3})"_s;

Guess guessAt(const QRegularExpressionMatch &match, int group, double confidence)
{
    const QString value = match.captured(group).simplified();
    return {value,
            confidence,
            {Clue{ClueSource::Text, match.captured(0).simplified().left(120), match.capturedStart(0)}}};
}

bool looksLikeOffice(const QString &name)
{
    static const QRegularExpression office(
        uR"(\b(SIA|AS|IK|UAB|OÜ|Ltd|LLC|GmbH|Inc|noreply|no-reply|info|klient\w*|daļa|nodaļa|team|department|support|service)\b)"_s,
        letters);
    return office.match(name).hasMatch();
}

/// "Bērziņš, Jānis" is written by some mail programs; "JĀNIS BĒRZIŅŠ" by some people.
QString usualName(QString name)
{
    name = name.simplified();
    while (name.size() > 1 && (name.startsWith(u'"') || name.startsWith(u'\'')) &&
           name.back() == name.front())
        name = name.sliced(1, name.size() - 2).trimmed();
    if (name.count(u',') == 1)
        name = name.section(u',', 1).trimmed() + u' ' + name.section(u',', 0, 0).trimmed();
    if (name.size() > 3 && name == name.toUpper()) {
        bool begins = true;
        for (QChar &c : name) {
            const bool letter = c.isLetter();
            c = letter && !begins ? c.toLower() : c;
            begins = !letter;
        }
    }
    return name;
}

Guess nameFromText(const QString &text)
{
    // The closing words alone decide; the name stands behind them or on one of the next two lines.
    static const QRegularExpression signature(
        uR"(^[ \t]*(?:(?i)ar cieņu|cieņā|ar sveicienu|ar sveicieniem|ar cienu|cienā|cienjā|patiesā cieņā|paldies|jau iepriekš paldies|pateicībā|kind regards|best regards|warm regards|regards|best wishes|yours sincerely|yours faithfully|yours truly|sincerely|respectfully|many thanks|thanks|thank you|cheers)(?-i)[ \t]*[,!.–-]*[ \t]*\n{0,3}[ \t]*(?:/s/|/)?[ \t]*)"_s +
            namePattern,
        letters | everyLine);
    QRegularExpressionMatch last;
    for (auto matches = signature.globalMatch(text); matches.hasNext();)
        last = matches.next();
    if (last.hasMatch() && !looksLikeOffice(last.captured(1)))
        return guessAt(last, 1, 0.9);
    static const QRegularExpression introduced(
        uR"((?:(?i)\bes,|mani sauc|vārds,? uzvārds:|vārds uzvārds|mans vārds ir|my name is|my full name is|full name:|name:|iesniedzējs:|datu subjekts:|\bI,)(?-i)[ \t]*)"_s +
            namePattern,
        letters);
    const QRegularExpressionMatch match = introduced.match(text);
    return match.hasMatch() && !looksLikeOffice(match.captured(1)) ? guessAt(match, 1, 0.85) : Guess();
}

void proposeName(const Message &message, const QString &text, Proposal &proposal)
{
    // A mail system and a newsletter are nobody.
    if (message.automatic == Automatic::Bounce || message.automatic == Automatic::List)
        return;
    Guess said = nameFromText(text);
    said.value = usualName(said.value);
    const QString header = usualName(message.fromName);
    const bool named = header.contains(u' ') && !header.contains(u'@') && !looksLikeOffice(header);
    const Clue clue{ClueSource::Header, message.fromName, -1};
    if (said.value.isEmpty()) {
        if (named)
            proposal.name = {header, 0.75, {clue}};
        return;
    }
    proposal.name = said;
    if (named && folded(header) == folded(said.value)) {
        // Written the same: the one with the letters of the language is the better.
        proposal.name.confidence = 0.97;
        proposal.name.clues.append(clue);
    }
}

void proposeAddresses(const Message &message, const QString &text, Proposal &proposal)
{
    if (!message.fromAddress.isEmpty())
        proposal.email = {message.fromAddress, 0.95, {Clue{ClueSource::Header, message.fromAddress, -1}}};
    const bool differs = message.has(MessageFlag::ReplyToDiffers);
    const QString reply = differs ? message.replyTo : message.fromAddress;
    if (!reply.isEmpty())
        proposal.replyAddress = {reply, differs ? 0.6 : 0.9, {Clue{ClueSource::Header, reply, -1}}};
    static const QRegularExpression wished(
        uR"(\b(?:atbild\w*|repl\w+|respon\w+|answer\w*|nosūt\w*|sūtīt|send)\b[^\n@]{0,60}?\b([A-Z0-9._%+-]{1,64}@[A-Z0-9.-]{1,190}\.[A-Z]{2,20})\b)"_s,
        caseless | letters);
    const QRegularExpressionMatch match = wished.match(text);
    if (match.hasMatch() && match.captured(1).compare(reply, Qt::CaseInsensitive) != 0)
        proposal.replyAddress = guessAt(match, 1, 0.55);
}

void proposeNumbers(const QString &text, Proposal &proposal)
{
    if (const QList<PersonalCodeInText> codes = personalCodesIn(text); !codes.isEmpty()) {
        const PersonalCodeInText &first = codes.first();
        proposal.personalCode = {
            first.code.text(),
            0.9,
            {Clue{ClueSource::Text, text.mid(first.position, first.length), first.position}}};
    }
    static const QRegularExpression international(
        uR"((?<![\d+])((?:\+|00)\s?371[ -]?[26]\d(?:[ -]?\d){6})(?!\d))"_s);
    static const QRegularExpression labelledPhone(
        uR"(\b(?:tālr\w*|talr\w*|tel|telefon\w*|mob\w*|phone|mobile|cell|t)\b[.:]*[^\d\n+]{0,15}([26]\d(?:[ -]?\d){6})(?!\d))"_s,
        caseless | letters);
    QRegularExpressionMatch phone = international.match(text);
    const bool full = phone.hasMatch();
    if (!full)
        phone = labelledPhone.match(text);
    if (phone.hasMatch()) {
        proposal.phone = guessAt(phone, 1, full ? 0.9 : 0.8);
        proposal.phone.value = normalisedPhone(proposal.phone.value).value_or(proposal.phone.value);
    }
    static const QRegularExpression customer(
        uR"(\b(?:klienta|līguma|abonenta|lietotāja|customer|client|account|contract|member(?:ship)?)\s*(?:numur\w*|nr|kod\w*|id|number|no|reference|ref)\b[.:]*\s*(?:ir|is)?[\s:#-]{0,3}((?=[A-Z0-9/-]*\d)[A-Z0-9][A-Z0-9/-]{2,24}))"_s,
        caseless | letters);
    const QRegularExpressionMatch number = customer.match(text);
    if (number.hasMatch())
        proposal.customerNumber = guessAt(number, 1, 0.85);
}

void proposeAddress(const QString &text, Proposal &proposal)
{
    static const QRegularExpression labelled(
        uR"(^[^\n]{0,60}?\b(?:adrese|dzīvesvietas adrese|deklarētā adrese|address)\s*(?::|ir|is)\s*([^\n]{5,160}?)[.;]?\s*$)"_s,
        caseless | letters | everyLine);
    static const QRegularExpression coded(uR"(([^\n.;:]{5,120}?,?\s*LV\s?[-–]\s?\d{4})\b)"_s);
    const QRegularExpressionMatch postal = coded.match(text);
    if (postal.hasMatch()) {
        proposal.address = guessAt(postal, 1, 0.85);
        return;
    }
    const QRegularExpressionMatch match = labelled.match(text);
    if (match.hasMatch() && !match.captured(1).contains(u'@') &&
        match.captured(1).contains(QRegularExpression(u"\\d"_s)))
        proposal.address = guessAt(match, 1, 0.7);
}

} // namespace

void proposePerson(const Message &message, const QString &ownText, Proposal &proposal)
{
    proposeName(message, ownText, proposal);
    proposeAddresses(message, ownText, proposal);
    proposeNumbers(ownText, proposal);
    proposeAddress(ownText, proposal);
}

} // namespace atbilde
