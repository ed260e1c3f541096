// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/codewords.h"

#include "ui/wording/casewords.h"
#include "ui/wording/intakewords.h"
#include "ui/wording/letters.h"
#include "ui/wording/mailwords.h"
#include "ui/wording/sendingwords.h"
#include "ui/wording/personwords.h"
#include "ui/wording/retention.h"
#include "ui/wording/words.h"

#include <QCoreApplication>

#include <array>
#include <optional>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct CodeWords
{
    Q_DECLARE_TR_FUNCTIONS(CodeWords)
};

/// Acts that are no steps of the table but can be refused by role all the same.
QString actWord(const QString &act)
{
    if (act == "register"_L1)
        return CodeWords::tr("Register");
    if (act == "attach"_L1)
        return CodeWords::tr("Attach to a request");
    if (act == "dismiss"_L1)
        return CodeWords::tr("Not a request");
    if (act == "return_to_tray"_L1)
        return CodeWords::tr("Return to the tray");
    if (act == "import"_L1)
        return CodeWords::tr("Import");
    if (act == "write_note"_L1)
        return CodeWords::tr("Write a note");
    if (act == "part_document"_L1)
        return CodeWords::tr("Part a document");
    if (act == "change_mailboxes"_L1)
        return CodeWords::tr("Change the mailboxes");
    if (act == "change_letter_texts"_L1)
        return CodeWords::tr("Word the letter texts");
    if (act == "fetch"_L1)
        return CodeWords::tr("Fetch mail");
    if (act == "change_sending"_L1)
        return CodeWords::tr("Change how mail is sent");
    if (act == "send"_L1)
        return CodeWords::tr("Send mail");
    if (act == "change_office"_L1)
        return CodeWords::tr("Change the office's settings");
    if (act == "change_person"_L1)
        return CodeWords::tr("Change a person");
    if (act == "assign"_L1)
        return CodeWords::tr("Assign");
    if (act == "create_office"_L1)
        return CodeWords::tr("Create the office");
    if (act == "add_officer"_L1)
        return CodeWords::tr("Add an officer");
    if (act == "change_organisation"_L1)
        return CodeWords::tr("Change the organisation's profile");
    if (act == "print_letters"_L1)
        return CodeWords::tr("Record letters as printed");
    if (act == "change_register"_L1)
        return CodeWords::tr("Change a register");
    if (act == "change_consents"_L1)
        return CodeWords::tr("Enter or withdraw a consent");
    if (act == "change_suppression"_L1)
        return CodeWords::tr("Change the suppression list");
    if (act == "purge"_L1)
        return CodeWords::tr("Erase what was kept long enough");
    if (act == "backup"_L1)
        return CodeWords::tr("Make or restore a backup");
    if (act == "fill"_L1)
        return CodeWords::tr("Fill with synthetic requests");
    return act;
}

/// A list whose codes have words: the code's word, nothing for a code that is not in it.
struct CodeList
{
    QByteArrayView name;
    std::optional<QString> (*word)(const QString &code);
};

template <auto fromCode>
std::optional<QString> wordIn(const QString &code)
{
    const auto value = fromCode(code);
    return value ? std::optional(wordFor(*value)) : std::nullopt;
}

std::optional<QString> sentenceIn(const QString &code)
{
    const auto condition = conditionFromCode(code);
    return condition ? std::optional(sentenceFor(*condition)) : std::nullopt;
}

constexpr std::array codeLists{
    CodeList{"right", wordIn<rightFromCode>},
    CodeList{"outcome", wordIn<outcomeFromCode>},
    CodeList{"state", wordIn<stateFromCode>},
    CodeList{"step", wordIn<stepFromCode>},
    CodeList{"condition", sentenceIn},
    CodeList{"role", wordIn<roleFromCode>},
    CodeList{"channel", wordIn<channelFromCode>},
    CodeList{"closing", wordIn<closingReasonFromCode>},
    CodeList{"mailbox_field", wordIn<mailboxFieldFromCode>},
    CodeList{"sending_field", wordIn<sendingFieldFromCode>},
    CodeList{"mail_state", wordIn<mailStateFromCode>},
    CodeList{"mail_problem", wordIn<mailProblemOf>},
    CodeList{"document_state", wordIn<documentStateFromCode>},
    CodeList{"file_kind", wordIn<fileKindFromCode>},
    CodeList{"decision_field", wordIn<decisionFieldFromCode>},
    CodeList{"step_field", wordIn<stepFieldFromCode>},
    CodeList{"identity_method", wordIn<identityMethodFromCode>},
    CodeList{"identity_result", wordIn<identityResultFromCode>},
    CodeList{"representative", wordIn<representativeKindFromCode>},
    CodeList{"task_kind", wordIn<taskKindFromCode>},
    CodeList{"task_result", wordIn<taskResultFromCode>},
    CodeList{"restriction_cause", wordIn<restrictionCauseFromCode>},
    CodeList{"waiver", wordIn<noticeWaiverFromCode>},
    CodeList{"suppression", wordIn<suppressionKindFromCode>},
    CodeList{"reminder_cause", wordIn<reminderCauseFromCode>},
    CodeList{"breach_risk", wordIn<breachRiskFromCode>},
    CodeList{"complaint_to", wordIn<complaintToFromCode>},
    CodeList{"retention_hindrance", wordIn<retentionHindranceFromCode>},
    CodeList{"request_kind", wordIn<requestKindFromCode>},
};

} // namespace

QString wordFor(const Code &code)
{
    if (code.list == "letter_element")
        return shownLetterElement(code.code);
    if (code.list == "letter_text")
        return shownLetterText(code.code);
    if (code.list == "act")
        return actWord(code.code);
    if (code.list == "register_kind")
        return wordForRegister(code.code);
    for (const CodeList &list : codeLists) {
        if (code.list == list.name)
            return list.word(code.code).value_or(code.code);
    }
    return code.code;
}
