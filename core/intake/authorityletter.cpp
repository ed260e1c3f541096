// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/authorityletter.h"

#include "core/intake/quotation.h"
#include "core/person/collation.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr qsizetype longestCover = 200; ///< characters that a colleague writes above what is passed on
constexpr std::size_t headLines = 9;    ///< a letterhead and what stands below it

const QString domain = u"dvi.gov.lv"_s;

struct Line
{
    QString text;  ///< trimmed, never empty
    QString plain; ///< small letters without diacritics, for comparing
    qsizetype position = 0;
};

std::vector<Line> linesFrom(const QString &text, qsizetype from)
{
    std::vector<Line> lines;
    qsizetype position = from;
    while (position < text.size() && lines.size() < headLines) {
        qsizetype end = text.indexOf(u'\n', position);
        end = end < 0 ? text.size() : end;
        const QString line = text.sliced(position, end - position);
        if (const QString trimmed = line.simplified(); !trimmed.isEmpty())
            lines.push_back({trimmed, folded(trimmed), position + line.indexOf(trimmed.front())});
        position = end + 1;
    }
    return lines;
}

bool isOfDomain(const QString &address)
{
    const QString host = address.section(u'@', -1).trimmed().toLower();
    return address.contains(u'@') && (host == domain || host.endsWith(u'.' + domain));
}

/// "Datu valsts inspekcija" alone on its line, or with nothing but its contacts behind it; a sentence goes on
/// otherwise.
bool isLetterhead(const QString &plain)
{
    static const QRegularExpression head(
        u"^(latvijas republikas? |lr )?(datu valsts inspekcija|data state inspectorate( of (the republic of "
        u")?latvia)?)"
        "[\\s,;|.–-]*($|(elijas iela|blaumana iela|reg\\.|registracijas|talr|tel[.:]|t\\. "
        "|www|e-past|e-mail|pasts@|phone|"
        "data state inspectorate))"_s);
    return head.match(plain).hasMatch();
}

/// A line above the letterhead.
bool isState(const QString &plain)
{
    return plain == "latvijas republika"_L1 || plain == "republic of latvia"_L1;
}

/// Somebody writes to the authority: who complains stands below its name.
bool isApplicant(const QString &plain)
{
    static const QRegularExpression applicant(
        u"^(iesniedzej|sudzibas iesniedzej|pieteicej|no[: ]|from:|personas kods|p\\. "
        u"?k\\.|dzivo|deklareta|iesniegums|sudziba|"
        "kopija|copy|cc:|complaint|applicant|complainant|cien)"_s);
    return applicant.match(plain).hasMatch();
}

std::optional<Clue> letterheadIn(const std::vector<Line> &lines)
{
    const auto first = std::ranges::find_if_not(lines, isState, &Line::plain);
    if (first == lines.end() || !isLetterhead(first->plain))
        return std::nullopt;
    if (std::any_of(std::next(first), lines.end(), [](const Line &line) { return isApplicant(line.plain); }))
        return std::nullopt;
    return Clue{ClueSource::Text, first->text, first->position};
}

/// The sender line of a mail that was passed on, where little was written above it.
std::optional<Clue> passedOn(const QString &subject, const QString &text)
{
    if (!isForward(subject, text))
        return std::nullopt;
    static const QRegularExpression sender(
        u"^[ *]*(?:no|from|sūtītājs|von|от)[ *]*:[ *]*(?<who>[^\\n]*@(?:[a-z0-9-]+\\.)*dvi\\.gov\\.lv\\b(?![.-])[^\\n]*)$"_s,
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption |
            QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch found = sender.match(text);
    if (!found.hasMatch())
        return std::nullopt;
    const QString cover = text.left(found.capturedStart()).simplified();
    if (cover.size() > longestCover)
        return std::nullopt;
    return Clue{ClueSource::Text, found.captured(u"who"_s).trimmed(), found.capturedStart(u"who"_s)};
}

} // namespace

std::optional<Clue> authorityLetterClue(const QString &senderAddress, const QString &subject,
                                        const QString &text)
{
    if (isOfDomain(senderAddress))
        return Clue{ClueSource::Header, senderAddress.trimmed(), -1};
    if (const std::optional<Clue> head = letterheadIn(linesFrom(text, 0)))
        return head;
    return passedOn(subject, text);
}

} // namespace atbilde
