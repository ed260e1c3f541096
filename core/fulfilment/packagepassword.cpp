// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fulfilment/packagepassword.h"

#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {

QString suggestedPassword()
{
    constexpr auto characters = "abcdefghjkmnpqrstuvwxyz23456789"_L1; // no i, l, o, 0, 1
    constexpr int groups = 4;
    constexpr int groupLength = 5;
    if (sodium_init() < 0)
        qFatal("libsodium cannot start");
    QString password;
    for (int i = 0; i < groups * groupLength; ++i) {
        if (i > 0 && i % groupLength == 0)
            password += u'-';
        password += QChar(characters[randombytes_uniform(static_cast<quint32>(characters.size()))]);
    }
    return password;
}

Result<void> checkPassword(const QString &password)
{
    if (password.trimmed().toUcs4().size() < leastPasswordLength)
        return Refusal{RefusalReason::PasswordTooShort, {leastPasswordLength}};
    return {};
}

} // namespace atbilde
