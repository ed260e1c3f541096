// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/lists/personfile.h"

#include <QWidget>

#include <memory>
#include <vector>

class Desk;
class PeopleModel;
class PersonSheet;
class Preferences;
class QModelIndex;
namespace Ui {
class PersonScreen;
}

/// The people who ask: a list to search, and everything about one of them.
class PersonScreen : public QWidget
{
    Q_OBJECT

public:
    PersonScreen(Desk &desk, Preferences &preferences);
    ~PersonScreen() override;

    void show(atbilde::SubjectId id);
    using QWidget::show;
    void search(const QString &words);
    /// Reads list and person again; what was typed and not saved stays.
    void refresh();
    [[nodiscard]] atbilde::SubjectId person() const { return m_person; }

Q_SIGNALS:
    void requestChosen(atbilde::RequestId request);

protected:
    void changeEvent(QEvent *event) override;

private:
    void readList();
    void readPerson();
    void drawFile();
    void drawRequests();
    void drawConsents();
    void drawRepresentatives();
    void drawAlike();
    [[nodiscard]] QString linesFor(const atbilde::Request &request) const;
    void drawEmpty();
    void save(const atbilde::Subject &subject);
    void choose(const QModelIndex &row);
    void rename();

    std::unique_ptr<Ui::PersonScreen> m_ui;
    Desk &m_desk;
    Preferences &m_preferences;
    PeopleModel *m_people;
    PersonSheet *m_sheet;
    atbilde::SubjectId m_person;
    atbilde::PersonFile m_file;
    bool m_selecting = false;
};
