// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/nameintext.h"

#include "core/intake/languageguess.h"
#include "core/intake/phrases.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr auto letters = QRegularExpression::UseUnicodePropertiesOption;

/// Two to four capitalised words: "Jānis Bērziņš", "Anna Marija Kalniņa-Liepa".
const QString namePattern = u"(\\p{Lu}[\\p{L}’'-]+(?:[ \\t]+\\p{Lu}[\\p{L}’'.-]*){1,3})"_s;

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

/// The length of a full name that begins at `at`: two to four capitalised words on one line, "Jānis Bērziņš",
/// "Anna Marija Kalniņa-Liepa"; 0 for none.
qsizetype nameLengthAt(QStringView text, qsizetype at)
{
    const auto isInner = [](QChar c) { return c.isLetter() || c == u'\u2019' || c == u'\'' || c == u'-'; };
    qsizetype end = at;
    int words = 0;
    for (qsizetype next = at; words < 4 && next < text.size() && text[next].isUpper();) {
        qsizetype stop = next + 1;
        while (stop < text.size() && (isInner(text[stop]) || (words > 0 && text[stop] == u'.')))
            ++stop;
        if (words == 0 && stop - next < 2)
            return 0;
        ++words;
        end = stop;
        next = stop;
        while (next < text.size() && (text[next] == u' ' || text[next] == u'\t'))
            ++next;
        if (next == stop)
            break;
    }
    return words >= 2 ? end - at : 0;
}

/// Words that close a letter, by length so that the longer ones win; 0 when the line does not begin with any.
qsizetype closingLength(QStringView line)
{
    static constexpr std::array closings{
        QStringView(u"jau iepriekš paldies"),
        QStringView(u"yours faithfully"),
        QStringView(u"yours sincerely"),
        QStringView(u"ar sveicieniem"),
        QStringView(u"ar sveicienu"),
        QStringView(u"best regards"),
        QStringView(u"kind regards"),
        QStringView(u"patiesā cieņā"),
        QStringView(u"warm regards"),
        QStringView(u"all the best"),
        QStringView(u"best wishes"),
        QStringView(u"respectfully"),
        QStringView(u"yours truly"),
        QStringView(u"many thanks"),
        QStringView(u"pateicībā"),
        QStringView(u"sincerely"),
        QStringView(u"thank you"),
        QStringView(u"ar cieņu"),
        QStringView(u"ar cienu"),
        QStringView(u"paldies"),
        QStringView(u"regards"),
        QStringView(u"cienjā"),
        QStringView(u"cieņā"),
        QStringView(u"cienā"),
        QStringView(u"thanks"),
        QStringView(u"cheers"),
        QStringView(u"yours"),
        QStringView(u"best"),
    };
    if (line.isEmpty())
        return 0;
    const QChar first = line.front().toLower();
    for (const QStringView closing : closings) {
        if (first == closing.front() && line.startsWith(closing, Qt::CaseInsensitive) &&
            (line.size() == closing.size() || !line[closing.size()].isLetterOrNumber()))
            return closing.size();
    }
    return 0;
}

/// Behind closing words, on their line or one of the next two.
Guess signedName(const QString &text)
{
    static constexpr QStringView between = u" \t,!.\u2013-";
    Guess last;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype found = text.indexOf(u'\n', begin);
        const qsizetype end = found < 0 ? text.size() : found;
        qsizetype at = begin;
        while (at < end && (text[at] == u' ' || text[at] == u'\t'))
            ++at;
        const qsizetype closing =
            closingLength(QStringView(text).sliced(at, std::min<qsizetype>(end - at, 24)));
        if (closing > 0) {
            qsizetype name = at + closing;
            int lines = 0;
            while (name < text.size() && (between.contains(text[name]) || text[name] == u'/' ||
                                          (text[name] == u'\n' && ++lines <= 3)))
                ++name;
            const qsizetype length = nameLengthAt(text, name);
            const QString value = text.sliced(name, length);
            if (length > 0 && isName(value))
                last = {
                    value.simplified(),
                    0.9,
                    {Clue{ClueSource::Text, text.sliced(at, name + length - at).simplified().left(120), at}}};
        }
        begin = end + 1;
    }
    return last;
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
                return {match.captured(1).simplified(),
                        0.85,
                        {Clue{ClueSource::Text, match.captured(0).simplified().left(120),
                              match.capturedStart(0)}}};
        }
    }
    return {};
}

} // namespace

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

Guess nameInText(const QString &text)
{
    Guess said = signedName(text);
    if (said.value.isEmpty())
        said = nameAtTheEnd(text);
    if (said.value.isEmpty())
        said = introducedName(text);
    return said;
}

} // namespace atbilde
