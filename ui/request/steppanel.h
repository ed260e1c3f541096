// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/steps.h"
#include "ui/request/showncase.h"

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;
class StepFieldEdit;

/// The form of a step: asks for what `fieldsOf` says and nothing else, with what can be known filled in. It
/// stays as it was typed until the step was taken or the officer folds it.
class StepPanel : public QFrame
{
    Q_OBJECT

public:
    explicit StepPanel(QWidget *parent = nullptr);

    /// Opens with proposals; what is in `given` stands instead of them.
    void ask(atbilde::Step step, const ShownCase &shown, const atbilde::StepInput &given = {});
    void fold();
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] atbilde::Step step() const { return m_step; }
    [[nodiscard]] atbilde::StepInput input() const;

    /// The answer was no; everything typed stays.
    void complain(const QString &complaint);
    void putFile(const QString &name, const QByteArray &bytes);

Q_SIGNALS:
    void given(atbilde::Step step, const atbilde::StepInput &input);
    void previewWanted(atbilde::Step step, const atbilde::StepInput &input);
    void fileWanted();
    void folded();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void clear();
    void give();
    /// Complains and gives nothing where a field is not as it must be.
    [[nodiscard]] bool isComplete();
    void rename();

    bool m_isOpen = false;
    atbilde::Step m_step = atbilde::Step::Assess;
    ShownCase m_shown;
    std::vector<StepFieldEdit *> m_fields;
    QString m_fileName;
    QByteArray m_file;
    QLabel *m_title;
    QLabel *m_article;
    QScrollArea *m_scroll;
    QVBoxLayout *m_rows;
    QLabel *m_complaint;
    QPushButton *m_accept;
    QPushButton *m_preview;
    QPushButton *m_retreat;
};
