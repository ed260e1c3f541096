// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fulfilment/suppression.h"

#include "core/codes.h"
#include "core/person/collation.h"
#include "core/person/contact.h"

#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr CodeTable<SuppressionKind, allSuppressionKinds.size()> kindCodes{{
    {SuppressionKind::Email, "email"_L1},
    {SuppressionKind::Phone, "phone"_L1},
    {SuppressionKind::Post, "post"_L1},
}};

QString emailForm(QStringView text)
{
    const std::optional<QString> address = normalisedEmail(text);
    if (!address)
        return {};
    const qsizetype at = address->lastIndexOf(u'@');
    QStringView local = QStringView(*address).first(at);
    if (const qsizetype tag = local.indexOf(u'+'); tag > 0)
        local = local.first(tag);
    return folded(local) + address->sliced(at);
}

QString postForm(QStringView text)
{
    const qsizetype nameEnd = text.indexOf(u'\n');
    if (nameEnd < 0)
        return {};
    const auto plain = [](QStringView part) {
        QString letters;
        for (const QChar letter : folded(part)) {
            if (letter.isLetterOrNumber())
                letters += letter;
        }
        return letters;
    };
    const QString name = plain(text.first(nameEnd));
    const QString address = plain(text.sliced(nameEnd));
    return name.isEmpty() || address.isEmpty() ? QString() : name + u'\n' + address;
}

} // namespace

QString codeOf(SuppressionKind kind)
{
    return codeIn(kindCodes, kind);
}

std::optional<SuppressionKind> suppressionKindFromCode(QStringView code)
{
    return valueIn(kindCodes, code);
}

QByteArray newSuppressionKey()
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot start");
    QByteArray key(suppressionBytes, '\0');
    randombytes_buf(key.data(), size_t(key.size()));
    return key;
}

QString suppressionForm(SuppressionKind kind, QStringView text)
{
    switch (kind) {
    case SuppressionKind::Email:
        return emailForm(text);
    case SuppressionKind::Phone:
        return normalisedPhone(text).value_or(QString());
    case SuppressionKind::Post:
        return postForm(text);
    }
    Q_UNREACHABLE();
}

QByteArray suppressionHash(SuppressionKind kind, QStringView text, const QByteArray &key)
{
    const QString form = suppressionForm(kind, text);
    if (form.isEmpty())
        return {};
    const QByteArray bytes = (codeOf(kind) + u'\n' + form).toUtf8();
    QByteArray hash(suppressionBytes, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), size_t(hash.size()),
                       reinterpret_cast<const unsigned char *>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()),
                       reinterpret_cast<const unsigned char *>(key.constData()), size_t(key.size()));
    return hash;
}

} // namespace atbilde
