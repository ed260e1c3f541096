// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/letterinhand.h"
#include "core/casework/takestep.h"
#include "core/letter/completeness.h"
#include "core/letter/letter.h"
#include "ui/letter/compareview.h"

#include <QStringList>

#include <optional>

/// The letters that can be written for a request from its letter screen.
inline const QString answerKey = QStringLiteral("answer");
inline const QString acknowledgementKey = QStringLiteral("T01");

/// One letter and what the officer must know beside it, read at one moment.
struct LetterSheet
{
    atbilde::SeenRequest seen = {};
    QString textKey = {};
    QString person = {};
    QString requestNumber = {};
    QString nextNumber = {};                      ///< the number a draft would get
    std::optional<atbilde::LetterId> letter = {}; ///< a finalised one
    bool isDispatched = false;
    QByteArray sha256 = {}; ///< of the frozen file
    QDate undeliveredOn = {}; ///< it left and came back
    QString replacedBy = {};                          ///< number of the letter that took its place
    std::optional<atbilde::LetterId> corrects = {};   ///< a draft: of the letter that takes this one's place
    QString correctedNumber = {};                     ///< of that letter
    std::optional<atbilde::LetterInHand> inHand = {}; ///< a draft
    bool mayEdit = false;                             ///< by this officer; a final one: may be corrected
    std::optional<atbilde::Letter> content = {};      ///< nothing where it cannot be composed at all
    QStringList missing = {};                         ///< of a draft
    QString refusal = {};                             ///< why it cannot be a letter yet, a sentence
    QString cannotFreeze = {};                        ///< why it cannot be finalised now, a sentence
};

/// Refused: LetterNotFound; what is wrong with the stored letter.
[[nodiscard]] atbilde::Result<LetterSheet>
frozenSheet(atbilde::Office &office, const atbilde::Occasion &occasion, atbilde::LetterId letter);

/// The correction of a final letter, as it would leave today. Refused: as below, LetterReplaced.
[[nodiscard]] atbilde::Result<LetterSheet>
correctionSheet(atbilde::Office &office, const atbilde::Occasion &occasion, atbilde::LetterId letter);

/// As the letter would leave today. Refused: RequestNotFound, LetterTextUnknown, LetterTextBroken.
[[nodiscard]] atbilde::Result<LetterSheet> draftSheet(atbilde::Office &office,
                                                      const atbilde::Occasion &occasion,
                                                      atbilde::RequestId request, const QString &textKey);

/// After typing: what the letter reads, lacks and why it cannot leave.
void follow(LetterSheet &sheet, const atbilde::LetterInHand &inHand);

/// The composed text first, then the versions, the newest first.
[[nodiscard]] std::vector<ShownVersion> shownVersions(atbilde::Office &office,
                                                      const atbilde::LetterInHand &inHand);

/// What the letter needs, and the gaps composition found in its text.
[[nodiscard]] QList<atbilde::CompletenessLine> linesOf(const LetterSheet &sheet);
