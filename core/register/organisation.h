// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>

namespace atbilde {

/// A place name as letters need it: "Rīga", "Rīgā" and "Rīga" in an English letter.
struct PlaceName
{
    QString nominative;
    QString locative;
    QString english;
    friend bool operator==(const PlaceName &, const PlaceName &) = default;
};

/// Whom people may ask about their request. `accusative` stands after "sazināties ar".
struct ContactPerson
{
    QString name;
    QString accusative;
    QString phone;
    QString email;
    friend bool operator==(const ContactPerson &, const ContactPerson &) = default;
};

/// When the office asks for a copy of an identity document. The law wants a reasonable doubt and nothing more
/// than needed (12(6), 5(1)(c)): `Always` is not in line with it and `InDoubt` only where no milder way
/// serves.
enum class IdentityCopy { Never, InDoubt, Always };

inline constexpr std::array allIdentityCopies{IdentityCopy::Never, IdentityCopy::InDoubt,
                                              IdentityCopy::Always};

/// "never", "in_doubt", "always".
[[nodiscard]] QString codeOf(IdentityCopy copy);
[[nodiscard]] std::optional<IdentityCopy> identityCopyFromCode(QStringView code);

struct Signatory
{
    QString position;
    QString positionEnglish;
    QString name;
    friend bool operator==(const Signatory &, const Signatory &) = default;
};

/// The controller whose name stands on every letter, and its manners of numbering and keeping.
struct Organisation
{
    QString name; ///< as registered: it is the author of every letter (law 4.1)
    QString registrationNumber;
    QString address;
    QString phone;
    QString email;
    QString website;
    PlaceName place;  ///< where letters are dated
    PlaceName office; ///< where a person may show a document; nominative unused
    ContactPerson contact;
    Signatory signatory;
    QString incomingPattern = QStringLiteral("DS-{year}/{seq4}");
    QString outgoingPattern = QStringLiteral("DS-{year}/{seq4}-{n}");
    QString authorityPattern = QStringLiteral("DVI-{year}/{seq4}"); ///< letters of the supervisory authority
    QString breachPattern = QStringLiteral("PD-{year}/{seq4}");
    IdentityCopy identityCopy = IdentityCopy::Never;
    int fileRetentionYears = 3; ///< how long a closed request is kept, 1 to 100

    friend bool operator==(const Organisation &, const Organisation &) = default;
};

/// Stable keys, indented, ends with a line feed: as stored and as `init --organisation` reads it.
[[nodiscard]] QByteArray jsonOf(const Organisation &organisation);

/// Refused: not JSON, an unknown or misspelt field (named with its path, "contact.name"), a field of the
/// wrong type, no name, registration number, address, e-mail or signatory, a pattern without year and serial.
[[nodiscard]] Result<Organisation> organisationFromJson(const QByteArray &json);

/// "DS-{year}/{seq4}" with 2026 and 45 gives "DS-2026/0045"; {seq} may carry the least number of digits, {n}
/// is the letter's number within the request.
[[nodiscard]] QString numberFrom(const QString &pattern, int year, int serial, int letter = 0);

/// Every number must differ: the pattern needs {year} and {seq}, that of outgoing letters {n} too.
[[nodiscard]] bool isIncomingPattern(const QString &pattern);
[[nodiscard]] bool isOutgoingPattern(const QString &pattern);

} // namespace atbilde
