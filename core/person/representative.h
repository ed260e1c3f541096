// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/person/nameforms.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace atbilde {

/// Why somebody may speak for the data subject (law 1.1).
enum class RepresentativeKind {
    Proxy,    ///< by power of attorney (pilnvara)
    Advocate, ///< sworn advocate, by a warrant (orderis)
    Parent,   ///< for a child
    Guardian, ///< for a ward, by a court's or orphans' court's decision
    App,      ///< a service that sends requests for people
    Heir,     ///< for a dead person: the Regulation does not cover them (recital 27)
};

inline constexpr std::array allRepresentativeKinds{RepresentativeKind::Proxy,  RepresentativeKind::Advocate,
                                                   RepresentativeKind::Parent, RepresentativeKind::Guardian,
                                                   RepresentativeKind::App,    RepresentativeKind::Heir};

[[nodiscard]] QString codeOf(RepresentativeKind kind);
[[nodiscard]] std::optional<RepresentativeKind> representativeKindFromCode(QStringView code);

/// Somebody who asks in the name of the data subject, with the authority that was shown. Belongs to one
/// request: authority is never inherited.
struct Representative
{
    RequestId request;
    RepresentativeKind kind = RepresentativeKind::Proxy;
    QString name;
    QString authority; ///< the document that was shown: kind, number, date
    QString scope;     ///< what it allows; empty: everything the request asks
    QDate expiresOn;   ///< invalid: no end
    QString address;   ///< where the answer goes; empty: to the subject
    QString email;
    bool accepted = false; ///< the authority suffices; false: ground R4
    OfficerId checkedBy;
    QDate checkedOn;
    SalutationKind salutationKind = SalutationKind::Neutral;
    QString nameDative;      ///< as an officer corrected it, for the address; empty: as the rules decline it
    QString surnameGenitive; ///< the same for the salutation: "Bērziņa" kungs
    friend bool operator==(const Representative &, const Representative &) = default;
};

/// The forms a letter to the representative uses. An organisation's name is not declined; a name with words
/// around it that are no name ("Dr. Jānis Liepa") stays as typed and is doubtful until somebody corrects it.
[[nodiscard]] NameForms formsOf(const Representative &representative);

/// A company, an office, a service: its name has quotation marks, digits or the word for what it is.
[[nodiscard]] bool isOrganisationName(const QString &name);

} // namespace atbilde
