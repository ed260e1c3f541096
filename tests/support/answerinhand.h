// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/outbox.h"
#include "core/casework/sendoutbox.h"
#include "tests/support/caseinhand.h"

/// A request whose answer is finalised and waits to leave, in an office that can send.
class AnswerInHand : public CaseInHand
{
public:
    explicit AnswerInHand(const atbilde::Sending &sending)
    {
        bringTo(atbilde::State::Approved);
        letter = finaliseAnswer(*office, by(clerk), seen(), fakePdf).value();
        if (sending.isSetUp() && !changeSending(*office, by(administrator), sending, {}))
            qFatal("sending cannot be set up");
    }

    atbilde::Result<atbilde::OutgoingMail> queue(const atbilde::MailWish &wish = {})
    {
        return queueLetter(*office, by(clerk), letter.id, wish);
    }
    /// Moves the clock on.
    void pass(qint64 minutes) { now = now.addSecs(60 * minutes); }

    atbilde::FrozenLetter letter;
};
