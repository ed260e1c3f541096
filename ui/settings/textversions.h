// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/officetexts.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QTextBrowser;
class QTreeWidget;

/// The versions of one letter text: when, who, why, and what each changed in the shipped text.
class TextVersions : public QWidget
{
    Q_OBJECT

public:
    explicit TextVersions(QWidget *parent = nullptr);

    /// Newest first; the shipped text stands below them all.
    void show(const std::vector<atbilde::TextVersion> &versions, const atbilde::LetterText &shipped,
              int inUse, bool mayRestore);
    using QWidget::show;

Q_SIGNALS:
    /// 0: the shipped text.
    void restoreWanted(int version);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rename();
    void compare();
    [[nodiscard]] int chosen() const;

    QTreeWidget *m_list;
    QLabel *m_heading;
    QTextBrowser *m_difference;
    QPushButton *m_restore;
    std::vector<atbilde::TextVersion> m_versions;
    atbilde::LetterText m_shipped;
    int m_inUse = 0;
    bool m_mayRestore = false;
};
