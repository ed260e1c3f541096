// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/right/sheet.h"

#include <QWidget>

#include <optional>

class QLabel;
class QVBoxLayout;

/// What the law asks of one right before it applies, how sure the office must be of who asks, and who is
/// told; the article of each line stands behind it and is read on hover.
class RightView : public QWidget
{
    Q_OBJECT

public:
    explicit RightView(QWidget *parent = nullptr);

    void show(atbilde::Right right);
    using QWidget::show;

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();
    void addLine(const QString &sentence, const QString &article);

    QLabel *m_title;
    QVBoxLayout *m_lines;
    std::optional<atbilde::Right> m_right;
};
