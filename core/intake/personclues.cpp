// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/personclues.h"

#include "core/intake/languageguess.h"
#include "core/intake/ownwords.h"
#include "core/intake/phrases.h"
#include "core/person/collation.h"
#include "core/person/contact.h"
#include "core/person/personalcode.h"

#include <QRegularExpression>
#include <QSet>

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
        uR"(\b(SIA|AS|IK|UAB|OÜ|Ltd|LLC|GmbH|Inc|noreply|no-reply|info|klient\w*|daļa|nodaļa|team|department|support|service|serviss|officer|director|manager|direktor\w*|vadītāj\w*|speciālist\w*|iela|ielā|street|road)\b)"_s,
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

/// Words every letter has are no name, however they are capitalised: "Kind Regards", "LŪDZU DZĒST".
bool isOrdinary(const QString &name)
{
    const QStringList parts = name.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(parts, [](const QString &part) { return isLittleWord(plainWord(part)); });
}

/// A clerk's note says who came: "Zvanīja Aivars Dūms. Pieņēma S. Liepiņa."
bool isNoteWord(const QString &plain)
{
    static const QSet<QString> words{u"zvanija"_s,    u"ieradas"_s,    u"pienema"_s,   u"klients"_s,
                                     u"kliente"_s,    u"registreja"_s, u"sarunajas"_s, u"persona"_s,
                                     u"caler"_s,      u"caled"_s,      u"visitor"_s,   u"customer"_s,
                                     u"registered"_s, u"taken"_s,      u"noted"_s,     u"received"_s};
    return words.contains(plain);
}

bool isName(const QString &name)
{
    return !isNoteWord(plainWord(name.section(u' ', 0, 0))) && !looksLikeOffice(name) && !isOrdinary(name);
}

Guess signedName(const QString &text)
{
    // The closing words alone decide; the name stands behind them or on one of the next two lines.
    static const QRegularExpression signature(
        uR"(^[ \t]*(?:(?i)ar cieņu|cieņā|ar sveicienu|ar sveicieniem|ar cienu|cienā|cienjā|patiesā cieņā|paldies|jau iepriekš paldies|pateicībā|kind regards|best regards|warm regards|regards|best wishes|all the best|best|yours sincerely|yours faithfully|yours truly|yours|sincerely|respectfully|many thanks|thanks|thank you|cheers)(?-i)[ \t]*[,!.–-]*[ \t]*\n{0,3}[ \t]*(?:/s/|/)?[ \t]*)"_s +
            namePattern,
        letters | everyLine);
    QRegularExpressionMatch last;
    for (auto matches = signature.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (isName(match.captured(1)))
            last = match;
    }
    return last.hasMatch() ? guessAt(last, 1, 0.9) : Guess();
}

/// The last line that says something is a name, or ends in one behind a full stop: "... Laura Eglīte". Lines
/// with numbers and addresses may stand below it.
Guess nameAtTheEnd(const QString &text)
{
    static const QRegularExpression whole(uR"(^\s*(?:/[^/\n]{0,20}/|\(\p{Ll}[^)\n]{0,20}\))?\s*)"_s +
                                              namePattern + uR"(\s*[.,]?\s*$)"_s,
                                          letters);
    static const QRegularExpression behindSentence(
        uR"((?:[.!?]|(?i:\bar cieņu|\bcieņā|\bar sveicieniem|\bpaldies|\bregards|\bthanks),?)\s+)"_s +
            namePattern + uR"(\s*[.,]?\s*$)"_s,
        letters);
    static const QRegularExpression beforeContact(
        uR"([.!?]\s+(?:(?i)ar cieņu,?|cieņā,?|regards,?|thanks,?|paldies,?)?(?-i)\s*)"_s + namePattern +
            uR"(,\s*(?i:tālr|tel|mob|phone|e-pasts))"_s,
        letters);
    qsizetype end = text.size();
    for (int looked = 0; looked < 8 && end > 0; ++looked) {
        const qsizetype begin = text.lastIndexOf(u'\n', end - 1) + 1;
        const QString line = text.sliced(begin, std::min<qsizetype>(end - begin, 2000));
        end = begin - 1;
        if (line.trimmed().isEmpty()) {
            --looked;
            if (end <= 0)
                break;
            continue;
        }
        for (const QRegularExpression *pattern : {&whole, &behindSentence, &beforeContact}) {
            const QRegularExpressionMatch match = pattern->match(line);
            if (!match.hasMatch() || !isName(match.captured(1)))
                continue;
            Guess guess{match.captured(1).simplified(), pattern == &whole ? 0.85 : 0.75, {}};
            guess.clues.append(
                {ClueSource::Text, match.captured(1).simplified(), begin + match.capturedStart(1)});
            return guess;
        }
        const bool contact = std::ranges::any_of(line, [](QChar c) { return c.isDigit() || c == u'@'; }) ||
                             line.trimmed().size() < 40;
        if (!contact || line.trimmed().endsWith(u'.') || line.trimmed().endsWith(u'!') ||
            line.trimmed().endsWith(u'?'))
            break;
    }
    return {};
}

/// "Es, Jānis Bērziņš", "Iesniedzējs: ...", "Zvanīja ...", "Jānis Bērziņš, personas kods ...".
Guess introducedName(const QString &text)
{
    static const QRegularExpression introduced(
        uR"((?:(?i)\bes,|\bes esmu|mani sauc|vārds,? uzvārds:|vārds un uzvārds:|vārds uzvārds|mans vārds ir|my name is|my full name is|full name:|\bname:|iesniedzēj[sa]:|pieteicēj[sa]:|datu subjekts:|zvanīja|ieradās|rakstīja|klients|kliente|\bno:|\bno|caller|called:?|visitor|customer|\bi am|this is|\bI,)(?-i)[ \t]+)"_s +
            namePattern + uR"((?=\s*[.,;(\n]|\s*$|\s+[\p{Ll}(]))"_s,
        letters);
    static const QRegularExpression described(
        namePattern +
            uR"((?:,\s*|\s*\(|\s*\n\s*)(?i:p\.\s?k\.|personas kod|pers\. ?kod|dzim|tālr|tel\b|tel\.|mob\b|dzīvo|deklar|e-?past|born|date of birth|personal code))"_s,
        letters);
    for (const QRegularExpression *pattern : {&introduced, &described}) {
        for (auto matches = pattern->globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            if (isName(match.captured(1)))
                return guessAt(match, 1, 0.85);
        }
    }
    return {};
}

Guess nameFromText(const QString &text)
{
    Guess said = signedName(text);
    if (said.value.isEmpty())
        said = nameAtTheEnd(text);
    if (said.value.isEmpty())
        said = introducedName(text);
    return said;
}

/// "SIA Vējupe, Jānis" is nobody; a name has two words and no address in it.
bool isNamed(const QString &name)
{
    return name.contains(u' ') && !name.contains(u'@') && !looksLikeOffice(name);
}

void proposeName(const Message &message, const QString &text, const std::optional<PassedOn> &passed,
                 Proposal &proposal)
{
    // A mail system, a newsletter and an answering machine are nobody.
    if (message.automatic && message.automatic != Automatic::AutoGenerated)
        return;
    Guess said = nameFromText(text);
    said.value = usualName(said.value);
    const QString shown = passed ? passed->name : message.fromName;
    const QString header = usualName(shown);
    const bool named = isNamed(header);
    const Clue clue =
        passed ? Clue{ClueSource::Text, shown, passed->head} : Clue{ClueSource::Header, shown, -1};
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

/// An address the writer gives as his own: "E-pasts: ...", or the only one in a letter.
Guess addressInText(const QString &text, bool labelledOnly)
{
    static const QRegularExpression labelled(
        uR"(\b(?:e-?pasts?|e-?pasta adrese|e-?mail(?: address)?)\s*(?::|ir|is)?\s*([A-Z0-9._%+-]{1,64}@[A-Z0-9.-]{1,190}\.[A-Z]{2,20})\b)"_s,
        caseless | letters);
    static const QRegularExpression any(uR"(\b([A-Z0-9._%+-]{1,64}@[A-Z0-9.-]{1,190}\.[A-Z]{2,20})\b)"_s,
                                        caseless | letters);
    if (!text.contains(u'@'))
        return {};
    if (const QRegularExpressionMatch match = labelled.match(text); match.hasMatch())
        return guessAt(match, 1, 0.8);
    if (labelledOnly)
        return {};
    QRegularExpressionMatch last;
    for (auto matches = any.globalMatch(text); matches.hasNext();)
        last = matches.next();
    return last.hasMatch() ? guessAt(last, 1, 0.6) : Guess();
}

void proposeAddresses(const Message &message, const QString &text, const std::optional<PassedOn> &passed,
                      Proposal &proposal)
{
    const bool machine = message.automatic == Automatic::AutoGenerated;
    if (passed) {
        if (!passed->address.isEmpty())
            proposal.email = {passed->address, 0.85, {Clue{ClueSource::Text, passed->address, passed->head}}};
        else
            proposal.email = addressInText(text, false);
        proposal.replyAddress = proposal.email;
    } else if (message.fromAddress.isEmpty() || machine) {
        // A letter has no sender's line, and a web form writes in the person's stead.
        proposal.email = addressInText(text, machine);
        proposal.replyAddress = proposal.email;
    }
    if (proposal.email.value.isEmpty() && !passed) {
        const Clue clue{ClueSource::Header, message.fromAddress, -1};
        if (!message.fromAddress.isEmpty())
            proposal.email = {message.fromAddress, machine ? 0.5 : 0.95, {clue}};
        const bool differs = message.has(MessageFlag::ReplyToDiffers);
        const QString reply = differs ? message.replyTo : message.fromAddress;
        if (!reply.isEmpty())
            proposal.replyAddress = {reply, differs ? 0.6 : 0.9, {Clue{ClueSource::Header, reply, -1}}};
    }
    if (!text.contains(u'@'))
        return;
    static const QRegularExpression wished(
        uR"(\b(?:atbild\w*|repl\w+|respon\w+|answer\w*|nosūt\w*|sūtīt|send)\b[^\n@]{0,60}?\b([A-Z0-9._%+-]{1,64}@[A-Z0-9.-]{1,190}\.[A-Z]{2,20})\b)"_s,
        caseless | letters);
    const QRegularExpressionMatch match = wished.match(text);
    if (match.hasMatch() && match.captured(1).compare(proposal.replyAddress.value, Qt::CaseInsensitive) != 0)
        proposal.replyAddress = guessAt(match, 1, 0.55);
}

void proposePhone(const QString &text, Proposal &proposal)
{
    static const QRegularExpression international(
        uR"((?<![\d+])((?:\+|00)\s?371[ -]?\(?[2689](?:[ -]?\)?\d){7})(?!\d))"_s);
    static const QRegularExpression labelledPhone(
        uR"(\b(?:tālr\w*|talr\w*|tel|telefon\w*|mob\w*|phone|mobile|cell|zvaniet|call|t)\b[.:]*[^\d\n+]{0,15}([2689](?:[ -]?\d){7})(?!\d))"_s,
        caseless | letters);
    static const QRegularExpression foreign(uR"((?<![\w+])((?:\+|00)[1-9](?:[ ()-]{0,2}\d){8,13})(?!\d))"_s);
    static const QRegularExpression ownLine(uR"(^[ \t]*([26](?:[ -]?\d){7})[ \t]*$)"_s, everyLine);
    struct Way
    {
        const QRegularExpression &pattern;
        double confidence;
    };
    for (const auto &[pattern, confidence] :
         {Way{international, 0.9}, Way{labelledPhone, 0.8}, Way{foreign, 0.8}, Way{ownLine, 0.6}}) {
        const QRegularExpressionMatch match = pattern.match(text);
        if (!match.hasMatch())
            continue;
        proposal.phone = guessAt(match, 1, confidence);
        proposal.phone.value = normalisedPhone(proposal.phone.value).value_or(proposal.phone.value);
        return;
    }
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
    proposePhone(text, proposal);
    static const QRegularExpression customer(
        uR"(\b(?:klienta|līguma|abonenta|lietotāja|customer|client|account|contract|member(?:ship)?)\s*(?:numur\w*|nr|kod\w*|id|number|no|reference|ref)\b[.:]*\s*(?:ir|is)?[\s:#-]{0,3}((?=[A-Z0-9/-]*\d)[A-Z0-9][A-Z0-9/-]{2,24}))"_s,
        caseless | letters);
    const QRegularExpressionMatch number = customer.match(text);
    if (number.hasMatch())
        proposal.customerNumber = guessAt(number, 1, 0.85);
}

/// Where in a line the address itself begins that ends at its end: behind "dzīvo" or "adrese:", at the house
/// or street. The line is one sentence at most.
qsizetype addressBegin(QStringView line)
{
    static const QRegularExpression sentenceEnd(
        uR"((?:[:;]|(?<!\bdz|\bNr|\bk|\bst|\bpag|\bnov|\biec|\bc)\.)\s+)"_s, letters | caseless);
    static const QRegularExpression lead(
        uR"((?:\b(?:dzīvo\w*|dzīvoj\w*|deklarēt\w*|dzīvesviet\w*|pārcēl\w*|adrese|adresi|adresē|uz|address is|live at|living at|at)\b[ ,:]*(?:ir |uz |is )?)+)"_s,
        letters | caseless);
    static const QRegularExpression noPart(
        uR"(^[^,]*(?:\d{6}[-–]?\d{5}|@|\+371|\b(?:p\.\s?k|personas kods|tālr|tel)\b)[^,]*,\s*)"_s,
        letters | caseless);
    qsizetype begin = 0;
    for (auto matches = sentenceEnd.globalMatch(line); matches.hasNext();)
        begin = matches.next().capturedEnd();
    for (auto matches = lead.globalMatch(line.sliced(begin)); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (begin + match.capturedEnd() < line.size()) {
            begin += match.capturedEnd();
            break;
        }
    }
    for (QRegularExpressionMatch match = noPart.match(line.sliced(begin)); match.hasMatch();
         match = noPart.match(line.sliced(begin)))
        begin += match.capturedEnd();
    return begin;
}

/// The lines around that belong together: to the empty lines above and below.
QStringView blockAround(const QString &text, qsizetype at)
{
    const qsizetype above = text.lastIndexOf(u"\n\n"_s, at);
    const qsizetype below = text.indexOf(u"\n\n"_s, at);
    const qsizetype begin = above < 0 ? 0 : above + 2;
    return QStringView(text).sliced(begin, (below < 0 ? text.size() : below) - begin);
}

/// A letter says on top to whom it goes: that address is ours.
bool isAddressee(const QString &text, qsizetype at)
{
    static const QRegularExpression office(
        uR"((\b(?:SIA|AS|Ltd|LLC|valde\w*|speciālist\w*|Data Protection|officer)\b)|^\s*(?:To|Kam|Adresāts)\s*:)"_s,
        letters);
    return office.match(blockAround(text, at)).hasMatch();
}

Guess postalAddress(const QString &text, bool letter)
{
    static const QRegularExpression coded(uR"(([^\n]{5,160}?,?\s*LV\s?[-–—]?\s?\d{4})\b)"_s);
    for (auto matches = coded.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (letter && isAddressee(text, match.capturedStart(1)))
            continue;
        const QString line = match.captured(1);
        const qsizetype begin = addressBegin(line);
        const QString value = line.sliced(begin).simplified();
        if (value.size() < 10)
            continue;
        return {value, 0.85, {Clue{ClueSource::Text, value, match.capturedStart(1) + begin}}};
    }
    return {};
}

/// The line under the name at the top or the foot of a letter: "14 Elm Grove, Leeds LS6 2AB".
Guess addressUnderName(const QString &text, const QString &name)
{
    if (name.isEmpty())
        return {};
    static const QRegularExpression under(uR"(^[ \t]*([^\n@:]{2,60},[^\n@:]{2,100})$)"_s,
                                          letters | everyLine);
    for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        const qsizetype lineEnd = text.indexOf(u'\n', at);
        if (lineEnd < 0 || lineEnd != at + name.size())
            continue;
        const QRegularExpressionMatch match = under.match(text, lineEnd + 1, QRegularExpression::NormalMatch,
                                                          QRegularExpression::AnchorAtOffsetMatchOption);
        const QString line = match.captured(1).trimmed();
        if (match.hasMatch() && std::ranges::any_of(line, [](QChar c) { return c.isDigit(); }))
            return {line, 0.6, {Clue{ClueSource::Text, line, match.capturedStart(1)}}};
    }
    return {};
}

void proposeAddress(const QString &text, bool letter, Proposal &proposal)
{
    proposal.address = postalAddress(text, letter);
    if (!proposal.address.value.isEmpty())
        return;
    static const QRegularExpression labelled(
        uR"(^[^\n]{0,60}?\b(?:adrese|dzīvesvietas adrese|deklarētā adrese|address)\s*(?::|ir|is)\s*([^\n]{5,160}?)[.;]?\s*$)"_s,
        caseless | letters | everyLine);
    static const QRegularExpression digit(u"\\d"_s);
    const QRegularExpressionMatch match = labelled.match(text);
    if (match.hasMatch() && !match.captured(1).contains(u'@') && match.captured(1).contains(digit))
        proposal.address = guessAt(match, 1, 0.7);
    else
        proposal.address = addressUnderName(text, proposal.name.value);
}

} // namespace

void proposePerson(const Message &message, const QString &ownText, const std::optional<PassedOn> &passed,
                   Proposal &proposal)
{
    proposeName(message, ownText, passed, proposal);
    proposeAddresses(message, ownText, passed, proposal);
    proposeNumbers(ownText, proposal);
    proposeAddress(ownText, letterStart(message, ownText) >= 0, proposal);
}

} // namespace atbilde
