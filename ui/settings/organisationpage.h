// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/organisation.h"

#include <QWidget>

#include <map>
#include <memory>

class Desk;
class QLineEdit;
class QRadioButton;
namespace Ui {
class OrganisationPage;
}

/// The organisation's profile to correct: what stands on letters, how numbers are made, how long files are
/// kept, and whether copies of identity documents are asked for. What was typed and not saved stays when it
/// is read again.
class OrganisationPage : public QWidget
{
    Q_OBJECT

public:
    explicit OrganisationPage(Desk &desk);
    ~OrganisationPage() override;

    void refresh();
    /// What the fields say; what has no field here is as it was read.
    [[nodiscard]] atbilde::Organisation organisation() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectFields();
    void load(const atbilde::Organisation &organisation);
    void showRole();
    void showExamples();
    void showCopyWarning();
    void showNumberHint();
    void followName();
    void save();
    void discard();
    void rename();
    void alignLabels();
    void tellChanged();
    /// What keeps the form from being taken, in a sentence, and the field to mend; empty when nothing does.
    [[nodiscard]] QString complaint(QLineEdit *&field) const;
    [[nodiscard]] QString complaintAbout(const QLineEdit *pattern) const;

    std::unique_ptr<Ui::OrganisationPage> m_ui;
    Desk &m_desk;
    std::map<atbilde::IdentityCopy, QRadioButton *> m_copies;
    atbilde::Organisation m_shown; ///< as stored when it was read
    bool m_loaded = false;
    bool m_accusativeTyped = false; ///< by the officer; else it follows the name
};
