// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/authority.h"
#include "core/casework/register.h"
#include "core/intake/proposal.h"
#include "core/store/lists/earlierrequests.h"
#include "core/store/lists/likelyrequests.h"
#include "core/store/lists/likelysubjects.h"

#include <QWidget>

#include <map>
#include <memory>
#include <optional>
#include <vector>

class QCheckBox;
class QLabel;
class QVBoxLayout;
namespace Ui {
class ProposalPanel;
}

/// A request that a document may belong to, and whose it is.
struct PossibleRequest
{
    atbilde::LikelyRequest likely;
    QString person;
};

/// What the program proposes for a document, for the clerk to correct: which rights, who, since when; or that
/// it is a letter of the supervisory authority. It decides nothing; its buttons are facts for the screen.
class ProposalPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProposalPanel(QWidget *parent = nullptr);
    ~ProposalPanel() override;

    void show(const atbilde::Registration &registration, const std::optional<atbilde::Proposal> &proposal,
              const QDate &today);
    using QWidget::show;
    void showOfficers(const std::vector<atbilde::Officer> &officers, atbilde::OfficerId chosen);
    /// People who may be the one who asks, and what they asked before that this may repeat.
    void showLikely(const std::vector<atbilde::LikelySubject> &likely,
                    const std::vector<atbilde::EarlierRequest> &before);
    /// Requests the document may belong to; one of them may take it, when the clerk says so.
    void showPossible(const std::vector<PossibleRequest> &possible);
    /// Requests of the person chosen, one of which this one may repeat.
    void showEarlier(const std::vector<atbilde::Request> &earlier);
    /// Proposes a letter of the authority, because of these words; after `show`.
    void proposeAuthority(const atbilde::Clue &clue);
    /// Why this officer may not act here; empty: may.
    void forbid(const QString &why);

    [[nodiscard]] bool isAuthorityLetter() const;
    [[nodiscard]] atbilde::Registration registration() const;
    [[nodiscard]] atbilde::AuthorityLetter authorityLetter() const;
    /// What keeps the form from being taken as it is, in a sentence; empty when nothing does. Leads the
    /// keyboard there.
    [[nodiscard]] QString complaint();

    /// Opens the line that asks for the number or the reason.
    void askNumber();
    void askReason();
    /// Enter, wherever the keyboard is in the panel.
    void accept();
    /// Closes the open line; false where none is.
    bool retreat();

Q_SIGNALS:
    void registrationWanted();
    void attachmentWanted(const QString &requestNumber);
    void dismissalWanted(const QString &reason);
    /// Somebody else may be alike now.
    void personEdited(const atbilde::Subject &subject);
    /// This person, who is known, asks; invalid: somebody new.
    void personUsed(atbilde::SubjectId id);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addRights();
    void fillChoices();
    void connectFields();
    void showSubject(const atbilde::Subject &subject);
    void showClues();
    void showParts();
    void showReceipt();
    void showRow(QWidget *field, bool shown);
    void takeDelivery(const QDate &day);
    void fillEarlier();
    [[nodiscard]] bool isLetter() const;
    [[nodiscard]] QDate shownReceipt() const;
    void showComplaint();
    void usePerson(const atbilde::Subject &subject);
    void useNewPerson();
    void setPersonEditable(bool editable);
    void drawLikely();
    void drawPossible();
    [[nodiscard]] QWidget *lineFor(const PossibleRequest &possible);
    void showEarlierReceipt();
    void takeEarlierReceipt();
    [[nodiscard]] QWidget *lineFor(const atbilde::LikelySubject &likely);
    [[nodiscard]] atbilde::Subject subject() const;

    std::unique_ptr<Ui::ProposalPanel> m_ui;
    std::map<atbilde::Right, QCheckBox *> m_rights;
    std::map<atbilde::Right, QLabel *> m_clues;
    QVBoxLayout *m_likelyLayout;
    QVBoxLayout *m_possibleLayout;
    atbilde::Registration m_proposed;
    std::optional<atbilde::Proposal> m_proposal;
    std::vector<atbilde::LikelySubject> m_likely;
    std::vector<atbilde::EarlierRequest> m_before;
    std::vector<PossibleRequest> m_possible;
    std::vector<atbilde::Request> m_earlier;
    std::optional<atbilde::Clue> m_authorityClue;
    atbilde::SubjectId m_used; ///< valid: an existing person
    QString m_forbidden;
};
