// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/automatic.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

// Whoever begins a subject so is a machine, whatever follows.
constexpr std::array<QStringView, 22> replySubjects{
    u"automatic reply",
    u"automatic response",
    u"automated reply",
    u"automated response",
    u"autoreply",
    u"auto-reply",
    u"auto reply",
    u"auto response",
    u"auto-response",
    u"automātiskā atbilde",
    u"automātiska atbilde",
    u"automatiska atbilde",
    u"automātiskā ziņa",
    u"automātisks paziņojums",
    u"automātiskais atbildētājs",
    u"prombūtnes paziņojums",
    u"prombutnes pazinojums",
    u"автоматический ответ",
    u"автоответ",
    u"abwesenheitsnotiz",
    u"automatische antwort",
    u"odpowiedź automatyczna",
};
// A person may begin so too ("Prombūtnes dati"): they must be all there is, or end in a colon or the like.
constexpr std::array<QStringView, 14> absenceSubjects{
    u"out of office", u"out of the office", u"ārpus biroja",    u"arpus biroja", u"prombūtne",
    u"prombūtnē",     u"prombutne",         u"esmu prombūtnē",  u"atvaļinājumā", u"esmu atvaļinājumā",
    u"on vacation",   u"on holiday",        u"on annual leave", u"нет на месте",
};

constexpr std::array<QStringView, 28> bounceSubjects{
    u"undelivered mail",
    u"undeliverable",
    u"undelivered:",
    u"delivery status notification",
    u"mail delivery failed",
    u"mail delivery failure",
    u"mail delivery system",
    u"returned mail",
    u"failure notice",
    u"delivery failure",
    u"delivery has failed",
    u"delivery failed",
    u"message delivery failure",
    u"mail system error",
    u"could not deliver",
    u"warning: could not send message",
    u"warning: message",
    u"message you sent blocked",
    u"delayed mail",
    u"delivery delayed",
    u"delivery incomplete",
    u"non-delivery",
    u"nepiegādā",
    u"nevar piegādāt",
    u"nav piegādā",
    u"piegāde neizdevās",
    u"piegādes statusa paziņojums",
    u"недоставленное сообщение",
};

constexpr std::array<QStringView, 5> mailSystems{u"mailer-daemon", u"postmaster", u"mail-daemon",
                                                 u"mailerdaemon", u"mdaemon"};

bool isMailSystem(const QString &address)
{
    const QString local = address.section(u'@', 0, 0).toLower();
    return std::ranges::any_of(mailSystems, [&](QStringView known) { return local == known; }) ||
           local.startsWith("mailer-daemon"_L1) || local.startsWith("microsoftexchange329e"_L1);
}

bool beginsWithAny(const QString &subject, const auto &known)
{
    return std::ranges::any_of(known, [&](QStringView one) { return subject.startsWith(one); });
}

bool saysReply(const QString &subject)
{
    const QString lower = subject.trimmed().toLower();
    if (beginsWithAny(lower, replySubjects))
        return true;
    return std::ranges::any_of(absenceSubjects, [&](QStringView known) {
        if (!lower.startsWith(known))
            return false;
        const QStringView rest = QStringView(lower).sliced(known.size()).trimmed();
        static constexpr QStringView marks = u":-–—!.([";
        return rest.isEmpty() || marks.contains(rest.front()) || rest.startsWith(u"reply") ||
               rest.startsWith(u"until") || rest.startsWith(u"līdz") || rest.startsWith(u"no ");
    });
}

bool saysBounce(const QString &subject)
{
    return beginsWithAny(subject.trimmed().toLower(), bounceSubjects);
}

using Header = std::function<QString(const char *)>;

bool isThere(const Header &header, const char *name)
{
    return !header(name).isEmpty();
}

bool isBounce(const Header &header, const QString &fromAddress, const QString &subject,
              const QByteArray &reportType)
{
    if (reportType == "delivery-status" || isThere(header, "X-Failed-Recipients") ||
        isThere(header, "X-MS-Exchange-Message-Is-Ndr"))
        return true;
    const bool noReturn = header("Return-Path").trimmed() == "<>"_L1;
    // A postmaster is a person too where the subject says nothing of the kind.
    return isMailSystem(fromAddress) ? noReturn || saysBounce(subject) : noReturn && saysBounce(subject);
}

bool isReply(const Header &header, const QString &subject, const QString &submitted,
             const QString &precedence)
{
    if (submitted == "auto-replied"_L1 || submitted == "auto-notified"_L1 || precedence == "auto_reply"_L1)
        return true;
    for (const char *name : {"X-Autoreply", "X-Auto-Reply", "X-Autorespond", "X-Autoresponder",
                             "X-Mail-Autoreply", "X-AutoReply-From", "X-Autoreply-Domain"}) {
        if (isThere(header, name))
            return true;
    }
    if (header("X-POST-MessageClass").toLower().contains("autoresponder"_L1) ||
        header("Delivered-To").trimmed().toLower() == "autoresponder"_L1)
        return true;
    // Alone it only asks others not to answer by machine; with an empty return path it is an absence notice.
    const bool quiet =
        isThere(header, "X-Auto-Response-Suppress") && header("Return-Path").trimmed() == "<>"_L1;
    return saysReply(subject) || (quiet && isThere(header, "In-Reply-To"));
}

bool isList(const Header &header, const QString &precedence)
{
    for (const char *name : {"List-Id", "List-Unsubscribe", "List-Post", "X-Google-Group-Id",
                             "X-Mailing-List", "Mailing-List", "X-Mailman-Version"}) {
        if (isThere(header, name))
            return true;
    }
    return precedence == "bulk"_L1 || precedence == "list"_L1 || precedence == "junk"_L1;
}

} // namespace

std::optional<Automatic> automaticBy(const Header &header, const QString &fromAddress, const QString &subject,
                                     const QByteArray &reportType)
{
    // A read receipt is a report too, but nothing went astray.
    if (reportType == "disposition-notification")
        return Automatic::AutoReply;
    if (isBounce(header, fromAddress, subject, reportType))
        return Automatic::Bounce;
    const QString submitted = header("Auto-Submitted").section(u';', 0, 0).trimmed().toLower();
    const QString precedence = header("Precedence").trimmed().toLower();
    if (isReply(header, subject, submitted, precedence))
        return Automatic::AutoReply;
    if (isList(header, precedence))
        return Automatic::List;
    if (isThere(header, "X-Atbilde-Loop")) // our own, come back
        return Automatic::AutoGenerated;
    const bool machine = !submitted.isEmpty() && submitted != "no"_L1;
    return machine || reportType == "feedback-report" ? std::optional(Automatic::AutoGenerated)
                                                      : std::nullopt;
}

} // namespace atbilde
