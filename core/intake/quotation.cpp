// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/quotation.h"

#include "core/intake/message.h"

#include <QRegularExpression>

#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr qsizetype longestIntroduction = 300;

const QRegularExpression &replyPrefix()
{
    static const QRegularExpression prefix(
        uR"(^\s*((re|aw|sv|atb|atbilde|antw|odp|ats)\.?\s*(\[\d+\])?\s*:\s*)+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return prefix;
}

const QRegularExpression &forwardPrefix()
{
    static const QRegularExpression prefix(
        uR"(^\s*((re|aw|atb)\s*:\s*)*(fwd?|pārs|pārsūtīts|pārsūtīt|wg|tr|vs)\.?\s*:)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return prefix;
}

/// "On 3 Nov 2026, at 10:00, SIA wrote:" and its kin; may be broken over two lines.
bool introducesQuotation(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    if (!trimmed.endsWith(u':') || trimmed.size() > longestIntroduction)
        return false;
    static const QRegularExpression introduction(
        uR"((^on\s.*wrote:$)|(wrote:$)|(rakstīja\s*:$)|(rakstīja\s*\([^)]*\)\s*:$)|(raksta:$)|(написал\w*:$)|(schrieb.*:$))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return introduction.match(trimmed).hasMatch();
}

bool isSeparator(QStringView line)
{
    static const QRegularExpression separator(
        uR"(^\s*(-{3,}\s*(original message|sākotnējais ziņojums|sākotnējā ziņa|oriģinālā vēstule|oriģinālais ziņojums|iepriekšējā vēstule)\s*-{3,})\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return line.contains("---"_L1) && separator.match(line).hasMatch();
}

/// A "From:" line with at least two of the others right below it.
bool isHeadOfQuotation(const QList<QStringView> &lines, qsizetype at)
{
    static const QRegularExpression first(uR"(^\s*\*?(from|no|sūtītājs)\s*:\*?\s)"_s,
                                          QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression further(
        uR"(^\s*\*?(sent|date|to|cc|subject|nosūtīts|nosūtīšanas datums|datums|kam|adresāts|kopija|temats?|tēma)\s*:\*?)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (!lines[at].contains(u':') || !first.match(lines[at]).hasMatch())
        return false;
    int found = 0;
    for (qsizetype i = at + 1; i < std::min(lines.size(), at + 6); ++i)
        found += further.match(lines[i]).hasMatch() ? 1 : 0;
    return found >= 2;
}

bool isQuoted(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    return trimmed.startsWith(u'>') || trimmed.startsWith(u"|>");
}

/// The first line below that says something.
qsizetype nextSpoken(const QList<QStringView> &lines, qsizetype from)
{
    while (from < lines.size() && lines[from].trimmed().isEmpty())
        ++from;
    return from;
}

} // namespace

bool isForward(const QString &subject, const QString &text)
{
    if (forwardPrefix().match(subject).hasMatch() || text.contains(forwardedMark))
        return true;
    static const QRegularExpression mark(
        uR"(^\s*(-{3,}\s*(forwarded message|pārsūtīt\w* (ziņa|vēstule|ziņojums))\s*-{3,}|begin forwarded message:))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption |
            QRegularExpression::MultilineOption);
    return (text.contains("---"_L1) || text.contains("egin forwarded"_L1)) && mark.match(text).hasMatch();
}

bool isReply(const QString &subject)
{
    return replyPrefix().match(subject).hasMatch() && !forwardPrefix().match(subject).hasMatch();
}

QString bareSubject(const QString &subject)
{
    QString bare = subject;
    for (;;) {
        QRegularExpressionMatch match = forwardPrefix().match(bare);
        if (!match.hasMatch())
            match = replyPrefix().match(bare);
        if (!match.hasMatch())
            return bare.trimmed();
        bare.remove(0, match.capturedEnd());
    }
}

QString withoutQuotations(const QString &text, bool forwarded)
{
    if (forwarded)
        return text;
    const QList<QStringView> lines = QStringView(text).split(u'\n');
    std::vector<bool> quoted(static_cast<size_t>(lines.size()), false);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool twoLines = i + 1 < lines.size() &&
                              lines[i].trimmed().startsWith(u"On ", Qt::CaseInsensitive) &&
                              introducesQuotation(lines[i + 1]);
        if (isQuoted(lines[i])) {
            quoted[static_cast<size_t>(i)] = true;
        } else if (introducesQuotation(lines[i]) || twoLines) {
            // Answers below or between the quoted lines are the sender's own; without ">" all below is
            // quoted.
            const qsizetype next = nextSpoken(lines, i + (twoLines ? 2 : 1));
            const bool marked = next < lines.size() && isQuoted(lines[next]);
            const qsizetype end = marked ? next : lines.size();
            for (qsizetype line = i; line < end; ++line)
                quoted[static_cast<size_t>(line)] = true;
            i = end - 1;
        } else if (isSeparator(lines[i]) || isHeadOfQuotation(lines, i)) {
            for (qsizetype line = i; line < lines.size(); ++line)
                quoted[static_cast<size_t>(line)] = true;
            break;
        }
    }
    QString own = text;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!quoted[static_cast<size_t>(i)])
            continue;
        const qsizetype begin = lines[i].data() - QStringView(text).data();
        for (qsizetype at = begin; at < begin + lines[i].size(); ++at)
            own[at] = u' ';
    }
    return own;
}

} // namespace atbilde
