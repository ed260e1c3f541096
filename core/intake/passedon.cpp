// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/passedon.h"

#include "core/intake/phrases.h"
#include "core/intake/quotation.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr auto caseless =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
constexpr int mostHands = 8;
constexpr int headLines = 10;
constexpr int oldestYears = 3;
constexpr qsizetype mostWordsBetween = 400; ///< characters somebody adds who only passes on

QString domainOf(const QString &address)
{
    return address.section(u'@', -1).toLower();
}

/// "jūnijs", "jūnijā", "jun." as 6; nothing for another word.
int monthOf(QStringView word)
{
    static constexpr std::array begins{
        std::pair{"jan"_L1, 1},  std::pair{"feb"_L1, 2},  std::pair{"mar"_L1, 3},  std::pair{"apr"_L1, 4},
        std::pair{"maj"_L1, 5},  std::pair{"may"_L1, 5},  std::pair{"jun"_L1, 6},  std::pair{"jul"_L1, 7},
        std::pair{"aug"_L1, 8},  std::pair{"sep"_L1, 9},  std::pair{"okt"_L1, 10}, std::pair{"oct"_L1, 10},
        std::pair{"nov"_L1, 11}, std::pair{"dec"_L1, 12},
    };
    const QString plain = plainWord(word);
    const auto found =
        std::ranges::find_if(begins, [&](const auto &month) { return plain.startsWith(month.first); });
    return found == begins.end() ? 0 : found->second;
}

struct Line
{
    qsizetype begin;
    QStringView text;
};

std::vector<Line> linesOf(const QString &text, qsizetype from)
{
    std::vector<Line> lines;
    while (from <= text.size()) {
        const qsizetype found = text.indexOf(u'\n', from);
        const qsizetype end = found < 0 ? text.size() : found;
        lines.push_back({from, QStringView(text).sliced(from, end - from)});
        from = end + 1;
    }
    return lines;
}

/// What stands behind "From:" and its kin: 'f', 'd' for the day, 's' for anything else; 0 for no such line.
char headerKind(QStringView line, QString &value)
{
    static const QRegularExpression pattern(
        uR"(^\s*\*?(?:(from|no|sūtītājs)|(sent|date|nosūtīts|nosūtīšanas datums|datums)|(to|cc|kam|kopija|adresāts|subject|temats?|tēma))\s*:\*?\s*(.*)$)"_s,
        caseless);
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch())
        return 0;
    value = match.captured(4).trimmed();
    return match.hasCaptured(1) && !match.captured(1).isEmpty()   ? 'f'
           : match.hasCaptured(2) && !match.captured(2).isEmpty() ? 'd'
                                                                  : 's';
}

void readSender(const QString &value, PassedOn &passed)
{
    static const QRegularExpression address(uR"(([^\s<>"'\[\]:;,]+@[^\s<>"'\[\]:;,]+))"_s);
    const QRegularExpressionMatch match = address.match(value);
    passed.address = match.captured(1);
    if (passed.address.startsWith("mailto:"_L1))
        passed.address.remove(0, 7);
    QString name = match.hasMatch() ? value.first(match.capturedStart(1)) : value;
    name.remove(QRegularExpression(u"[<>\"\\[\\]]|mailto:"_s));
    passed.name = name.simplified();
}

std::optional<PassedOn> headAt(const std::vector<Line> &lines, size_t at)
{
    QString value;
    if (headerKind(lines[at].text, value) != 'f')
        return std::nullopt;
    PassedOn passed;
    passed.head = lines[at].begin;
    readSender(value, passed);
    int further = 0;
    size_t line = at + 1;
    for (; line < std::min(lines.size(), at + headLines); ++line) {
        const char kind = headerKind(lines[line].text, value);
        if (kind == 0)
            break;
        ++further;
        if (kind == 'd') {
            passed.sentLine = lines[line].text.trimmed().toString();
            passed.sentAt = lines[line].begin;
        }
    }
    if (further < 1)
        return std::nullopt;
    passed.words = line < lines.size() ? lines[line].begin : lines.back().begin + lines.back().text.size();
    return passed;
}

std::optional<PassedOn> nextHead(const QString &text, qsizetype from)
{
    const std::vector<Line> lines = linesOf(text, from);
    for (size_t i = 0; i + 1 < lines.size(); ++i) {
        if (auto head = headAt(lines, i))
            return head;
    }
    return std::nullopt;
}

bool isOurs(const QString &address, const Message &message)
{
    return std::ranges::any_of(message.to, [&](const MailAddress &ours) {
        return !ours.address.isEmpty() && domainOf(ours.address) == domainOf(address);
    });
}

} // namespace

std::optional<WrittenDay> writtenDayIn(QStringView line, QDate latest)
{
    // "2026. gada 3. novembrī", "3. novembrī 2026", "November 3, 2026", "03.11.2026", "2026-11-03"
    static const QRegularExpression pattern(
        uR"((?<!\d)(?:(\d{4})\.?\s*gada\s*(\d{1,2})\.?\s*(\p{L}{3,12})|(\d{1,2})\.?(?:st|nd|rd|th)?\s+(\p{L}{3,12})\.?,?\s+(\d{4})|(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,\s+(\d{4})|(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})|(\d{4})-(\d{2})-(\d{2}))(?!\d))"_s,
        caseless);
    for (auto matches = pattern.globalMatch(line.first(std::min<qsizetype>(line.size(), 400)));
         matches.hasNext();) {
        const QRegularExpressionMatch m = matches.next();
        const auto number = [&m](int group) { return m.capturedView(group).toInt(); };
        QDate day;
        if (!m.capturedView(1).isEmpty())
            day = QDate(number(1), monthOf(m.capturedView(3)), number(2));
        else if (!m.capturedView(4).isEmpty())
            day = QDate(number(6), monthOf(m.capturedView(5)), number(4));
        else if (!m.capturedView(7).isEmpty())
            day = QDate(number(9), monthOf(m.capturedView(7)), number(8));
        else if (!m.capturedView(10).isEmpty())
            day = QDate(number(12), number(11), number(10));
        else
            day = QDate(number(13), number(14), number(15));
        if (day.isValid() && day <= latest && day > latest.addYears(-oldestYears))
            return WrittenDay{day, m.capturedStart(), m.capturedLength()};
    }
    return std::nullopt;
}

std::optional<PassedOn> passedOnByColleague(const Message &message)
{
    if (!isForward(message.subject, message.text) || !isOurs(message.fromAddress, message))
        return std::nullopt;
    std::optional<PassedOn> inner = nextHead(message.text, 0);
    // Through several hands: as long as a colleague adds only a few words above the next head.
    for (int hand = 1; inner && hand < mostHands && isOurs(inner->address, message); ++hand) {
        const std::optional<PassedOn> next = nextHead(message.text, inner->words);
        if (!next || next->head - inner->words > mostWordsBetween)
            break;
        inner = next;
    }
    if (!inner)
        return std::nullopt;
    const QDate latest =
        message.receivedOn.isValid() ? message.receivedOn : message.sentAt.value_or(QDateTime()).date();
    if (latest.isValid() && inner->sentAt >= 0) {
        if (const auto day = writtenDayIn(inner->sentLine, latest.addDays(1)))
            inner->sentOn = day->day;
    }
    return inner;
}

} // namespace atbilde
