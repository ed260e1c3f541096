// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/sheets.h"

#include <QCoreApplication>

using namespace atbilde;

namespace {

struct SheetWords
{
    Q_DECLARE_TR_FUNCTIONS(SheetWords)
};

} // namespace

QString sentenceFor(Precondition precondition)
{
    switch (precondition) {
    case Precondition::DataInaccurate:
        return SheetWords::tr("The data are inaccurate, or incomplete for the purpose.");
    case Precondition::ErasureGround:
        return SheetWords::tr("One of the six grounds for erasure applies.");
    case Precondition::RestrictionGround:
        return SheetWords::tr("One of the four grounds for restriction applies.");
    case Precondition::ProvidedByPerson:
        return SheetWords::tr("The person provided the data, or they were observed; they were not derived.");
    case Precondition::ConsentOrContract:
        return SheetWords::tr("The processing rests on consent or on a contract.");
    case Precondition::Automated:
        return SheetWords::tr("The data are processed by automated means, not on paper.");
    case Precondition::PublicTaskOrInterests:
        return SheetWords::tr("The processing rests on a public task or on legitimate interests.");
    case Precondition::PersonalSituation:
        return SheetWords::tr("The person gives grounds relating to his or her particular situation.");
    case Precondition::DirectMarketing:
        return SheetWords::tr("The data are used for direct marketing.");
    case Precondition::SolelyAutomated:
        return SheetWords::tr(
            "No person took part in the decision, and its effect is legal or similarly significant.");
    case Precondition::ConsentGiven:
        return SheetWords::tr("The processing rests on consent.");
    }
    Q_UNREACHABLE();
}

QString sentenceFor(Interaction interaction)
{
    switch (interaction) {
    case Interaction::AccessBeforeErasure:
        return SheetWords::tr("Access is answered first; the data are erased afterwards.");
    case Interaction::PortabilityBeforeErasure:
        return SheetWords::tr("The data are handed over first and erased afterwards.");
    case Interaction::FreezeDeletion:
        return SheetWords::tr("No deletion routine may run over the data that were asked for.");
    case Interaction::RestrictWhileVerified:
        return SheetWords::tr("While the accuracy is being verified, the data are restricted.");
    case Interaction::RestrictWhileWeighed:
        return SheetWords::tr("While the objection is being weighed, the data are restricted.");
    case Interaction::EraseAfterObjection:
        return SheetWords::tr("Once the objection is upheld, it is a ground for erasure.");
    case Interaction::EraseAfterWithdrawal:
        return SheetWords::tr(
            "Where no other legal basis is left, the withdrawal of consent is a ground for erasure.");
    case Interaction::KeepForSuppression:
        return SheetWords::tr(
            "The least that is needed stays on the suppression list, so that the objection can be honoured.");
    case Interaction::RestrictWhatIsKept:
        return SheetWords::tr("What is kept is used for that one purpose only, until an end date.");
    case Interaction::NoticeBeforeLifting:
        return SheetWords::tr("Before the restriction is lifted, the person is told.");
    }
    Q_UNREACHABLE();
}
