// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/completeness.h"

#include <QListWidget>

/// What the law and letter practice ask of the letter, line by line: there or missing, in words and with a
/// symbol; a missing one says what to do.
class CompletenessList : public QListWidget
{
    Q_OBJECT

public:
    explicit CompletenessList(QWidget *parent = nullptr);

    void show(const QList<atbilde::CompletenessLine> &lines);
    using QWidget::show;

Q_SIGNALS:
    /// Enter or double click on a missing line.
    void missingChosen(const QString &code);

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();

    QList<atbilde::CompletenessLine> m_lines;
};
