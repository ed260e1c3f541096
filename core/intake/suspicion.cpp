// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/suspicion.h"

#include "core/intake/filename.h"

#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr qsizetype longestMark = 200;

// Letters of other scripts that are drawn as Latin ones: а е о р с х у і ј ѕ ԁ һ ӏ ԛ ԝ ɡ.
constexpr QStringView latinLike = u"аеорсхуіјѕԁһӏԛԝɡ";

enum class Script { Neutral, Latin, LatinLike, Other };

Script scriptOf(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Latin:
        return Script::Latin;
    case QChar::Script_Cyrillic:
    case QChar::Script_Greek:
    case QChar::Script_Armenian:
    case QChar::Script_Cherokee:
        return Script::LatinLike;
    default:
        return c.isLetter() ? Script::Other : Script::Neutral;
    }
}

bool isWithoutWidth(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x200B || u == 0x2060 || u == 0xFEFF || u == 0x180E;
}

/// Joiners belong to some scripts and to pictures made of letters, and a soft hyphen to long words.
bool isJoiner(QChar c)
{
    return c.unicode() == 0x200C || c.unicode() == 0x200D || c.unicode() == 0x00AD;
}

bool hidesLetters(QStringView name)
{
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (isWithoutWidth(name[i]))
            return true;
        const bool inside = i > 0 && i + 1 < name.size();
        if (inside && isJoiner(name[i]) && scriptOf(name[i - 1]) < Script::Other &&
            scriptOf(name[i - 1]) != Script::Neutral && name[i + 1].isLetter())
            return true;
    }
    return false;
}

/// One word, or one label of a domain.
bool mixesScripts(QStringView word)
{
    bool latin = false;
    bool other = false;
    for (const QChar c : word) {
        const Script script = scriptOf(c);
        latin = latin || script == Script::Latin;
        other = other || script == Script::LatinLike;
    }
    return latin && other;
}

template <class Separates>
bool anyWordMixes(QStringView text, Separates separates)
{
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !separates(text[i]))
            continue;
        if (mixesScripts(text.sliced(begin, i - begin)))
            return true;
        begin = i + 1;
    }
    return false;
}

bool isWhollyLatinLike(QStringView label)
{
    bool any = false;
    for (const QChar c : label) {
        if (c.isLetter() && !latinLike.contains(c.toLower()))
            return false;
        any = any || c.isLetter();
    }
    return any;
}

constexpr std::array<QStringView, 14> forwardPrefixes{
    u"fwd:",  u"fw:",  u"pd:",        u"pārs:", u"pārs.:", u"wg:",       u"i:fwd:",
    u"fwd :", u"fw :", u"pārsūtīts:", u"vs:",   u"tr:",    u"pārsūtīt:", u"pārsūtīta:"};

// Between dashes, or with a colon behind.
constexpr std::array<QStringView, 12> forwardMarks{u"forwarded message",
                                                   u"begin forwarded message",
                                                   u"original message forwarded",
                                                   u"pārsūtīta ziņa",
                                                   u"pārsūtītā ziņa",
                                                   u"pārsūtīta vēstule",
                                                   u"pārsūtītā vēstule",
                                                   u"pārsūtīts ziņojums",
                                                   u"pārsūtītais ziņojums",
                                                   u"sākas pārsūtītā ziņa",
                                                   u"forwarded by",
                                                   u"message/rfc822"};

/// "Re: Fwd: ..." answers a forward, it is none.
bool isForwardSubject(const QString &subject)
{
    const QString lower = subject.trimmed().toLower();
    return std::ranges::any_of(forwardPrefixes, [&](QStringView known) { return lower.startsWith(known); });
}

bool isForwardMark(QStringView line)
{
    QStringView words = line.trimmed();
    if (words.size() > longestMark || words.size() < 8)
        return false;
    const bool dashed = words.startsWith(u"---");
    if (!dashed && !words.endsWith(u':'))
        return false;
    while (words.startsWith(u'-'))
        words = words.sliced(1);
    while (words.endsWith(u'-') || words.endsWith(u':'))
        words.chop(1);
    const QString said = words.trimmed().toString().toLower();
    return std::ranges::any_of(forwardMarks, [&](QStringView known) {
        return said == known || (dashed && known == u"forwarded by" && said.startsWith(known));
    });
}

/// A forward without a word of its own begins with the head of what is forwarded, as Outlook writes it.
bool isForwardedHead(const QList<QStringView> &lines)
{
    static constexpr std::array<QStringView, 3> first{u"from:", u"no:", u"sūtītājs:"};
    static constexpr std::array<QStringView, 10> further{u"sent:",     u"to:",    u"subject:", u"date:",
                                                         u"cc:",       u"kam:",   u"tēma:",    u"temats:",
                                                         u"nosūtīts:", u"datums:"};
    const auto startsWithAny = [](QStringView line, const auto &known) {
        const QString lower = line.trimmed().left(40).toString().toLower().remove(u'*');
        return std::ranges::any_of(known, [&](QStringView one) { return lower.startsWith(one); });
    };
    qsizetype at = 0;
    while (at < lines.size() && at < 20 && lines[at].trimmed().isEmpty())
        ++at;
    if (at >= lines.size() || !startsWithAny(lines[at], first))
        return false;
    int found = 0;
    for (qsizetype i = at + 1; i < std::min(lines.size(), at + 6); ++i)
        found += startsWithAny(lines[i], further) ? 1 : 0;
    return found >= 2;
}

bool isForwarded(const Message &message)
{
    if (isForwardSubject(message.subject))
        return true;
    const QList<QStringView> lines = QStringView(message.text).split(u'\n');
    return isForwardedHead(lines) || std::ranges::any_of(lines, isForwardMark);
}

} // namespace

bool looksLikeAnother(const QString &name)
{
    return hidesLetters(name) || anyWordMixes(name, [](QChar c) { return !c.isLetterOrNumber(); });
}

bool hasLookAlikeDomain(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    QString domain = address.sliced(at + 1).toLower();
    if (domain.contains("xn--"_L1))
        domain = QUrl::fromAce(domain.toLatin1(), QUrl::IgnoreIDNWhitelist);
    if (hidesLetters(domain))
        return true;
    const QList<QStringView> labels = QStringView(domain).split(u'.');
    return std::ranges::any_of(labels, [](QStringView label) {
        const bool ascii = std::ranges::all_of(label, [](QChar c) { return c.unicode() < 128; });
        return !ascii && (mixesScripts(label) || isWhollyLatinLike(label));
    });
}

bool hasDoubleExtension(const QString &fileName)
{
    static const QStringList documents{u"pdf"_s,  u"doc"_s,   u"docx"_s, u"xls"_s, u"xlsx"_s, u"ppt"_s,
                                       u"pptx"_s, u"odt"_s,   u"ods"_s,  u"rtf"_s, u"txt"_s,  u"csv"_s,
                                       u"jpg"_s,  u"jpeg"_s,  u"png"_s,  u"gif"_s, u"bmp"_s,  u"tif"_s,
                                       u"tiff"_s, u"heic"_s,  u"mp3"_s,  u"mp4"_s, u"avi"_s,  u"zip"_s,
                                       u"edoc"_s, u"asice"_s, u"eml"_s,  u"msg"_s};
    const QStringList parts = fileName.toLower().split(u'.');
    if (parts.size() < 3)
        return false;
    const QString real = parts.last().trimmed();
    const QString shown = parts[parts.size() - 2].trimmed();
    return documents.contains(shown) && isDangerous(u"x."_s + real, {});
}

void judgeAppearance(Message &message)
{
    QList<MessageFlag> &flags = message.flags;
    if (holdsDirectionMarks(message.fromName))
        flags << MessageFlag::BidiName;
    if (message.fromName.contains(u'@') && !message.fromAddress.isEmpty() &&
        !message.fromName.contains(message.fromAddress, Qt::CaseInsensitive))
        flags << MessageFlag::NameIsAddress;
    if (!message.replyTo.isEmpty() && message.replyTo.compare(message.fromAddress, Qt::CaseInsensitive) != 0)
        flags << MessageFlag::ReplyToDiffers;
    if (looksLikeAnother(message.fromName) || looksLikeAnother(message.fromAddress) ||
        hasLookAlikeDomain(message.fromAddress) || hasLookAlikeDomain(message.replyTo))
        flags << MessageFlag::LookAlikeName;
    if (std::ranges::any_of(message.attachments,
                            [](const Attachment &one) { return hasDoubleExtension(one.name); }))
        flags << MessageFlag::DoubleExtension;
    if (message.automatic != Automatic::Bounce && isForwarded(message))
        flags << MessageFlag::Forwarded;
    std::ranges::sort(flags);
    flags.erase(std::ranges::unique(flags).begin(), flags.end());
}

} // namespace atbilde
