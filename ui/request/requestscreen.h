// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/takestep.h"
#include "core/deadline/deadline.h"
#include "core/deadline/urgency.h"
#include "core/casework/steps.h"
#include "ui/request/showncase.h"

#include <QWidget>

#include <memory>

class Desk;
class Preferences;
class TimelineModel;
namespace Ui {
class RequestScreen;
}

/// One request: who, by when, what was asked, what was decided, what happened, and the steps that lead on.
class RequestScreen : public QWidget
{
    Q_OBJECT

public:
    RequestScreen(Desk &desk, Preferences &preferences);
    ~RequestScreen() override;

    void show(atbilde::RequestId id);
    using QWidget::show;
    /// Reads the request again; what was typed and not saved stays.
    void refresh();
    [[nodiscard]] atbilde::RequestId request() const;

Q_SIGNALS:
    /// The officer is to see the page before it is finalised: "answer" or "T01".
    void letterWanted(atbilde::RequestId request, const QString &textKey);
    void personChosen(atbilde::SubjectId person);
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectParts();
    void draw();
    void drawHead();
    void drawStages();
    void drawOwners();
    void drawClaims();
    void drawDeadline();
    void drawSheet();
    [[nodiscard]] bool readCase(atbilde::Office &office);
    /// Opens the form of a step with what is known already, or takes a step that asks for nothing.
    void begin(atbilde::Step step, const atbilde::StepInput &known);
    void take(atbilde::Step step, const atbilde::StepInput &input);
    void preview(atbilde::Step step, const atbilde::StepInput &input);
    void attachFile();
    /// The form is folded: the parts of the request are there again.
    void shelve();
    void save(const atbilde::Decision &decision);
    void addPackage(const QString &title);
    void giveTo(atbilde::OfficerId owner);
    void read(const QModelIndex &line);
    void dress();
    [[nodiscard]] atbilde::SeenRequest seen() const;
    [[nodiscard]] const atbilde::RequestFacts &facts() const { return m_shown.facts; }

    std::unique_ptr<Ui::RequestScreen> m_ui;
    Desk &m_desk;
    Preferences &m_preferences;
    TimelineModel *m_timeline;
    std::optional<atbilde::RequestFile> m_file;
    ShownCase m_shown;
    atbilde::Urgency m_urgency;
    bool m_drawing = false;
};
