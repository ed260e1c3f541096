// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/language.h"
#include "core/person/officer.h"
#include "core/register/organisation.h"

#include <QWidget>

#include <memory>
#include <vector>

class Dialogue;
namespace Ui {
class WelcomeScreen;
}

/// What a new office begins with.
struct NewOffice
{
    QString place = {};                           ///< of its file
    atbilde::Organisation organisation = {};
    std::vector<atbilde::Officer> officers = {};  ///< the administrator first
    friend bool operator==(const NewOffice &, const NewOffice &) = default;
};

/// The first page: where there is no office yet, or the one there is cannot be opened.
class WelcomeScreen : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomeScreen(Dialogue &dialogue);
    ~WelcomeScreen() override;

    /// An office is to be made, at `place` unless chosen otherwise.
    void showNew(const QString &place, atbilde::Language language);
    /// The office at hand cannot be opened: why, and what to do.
    void showFailure(const QString &why);
    /// Making it did not work; the form stays as it was filled in.
    void complain(const QString &why);
    void offerSample(bool offered);

Q_SIGNALS:
    void officeWanted(const NewOffice &office);
    void sampleWanted();
    void openingWanted(); ///< once more
    void languageChosen(atbilde::Language language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillExample();
    void create();
    void choosePlace();
    [[nodiscard]] atbilde::Organisation organisation() const;
    [[nodiscard]] std::vector<atbilde::Officer> officers() const;
    [[nodiscard]] QString complaintAbout(const NewOffice &office) const;

    std::unique_ptr<Ui::WelcomeScreen> m_ui;
    Dialogue &m_dialogue;
};
