// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/document.h"

#include <QWidget>

class QLabel;
class QPushButton;

/// What can be done with a document that is not to be registered: one in quarantine, or one that was set
/// aside.
class ShelfPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ShelfPanel(QWidget *parent = nullptr);

    void show(const atbilde::Document &document);
    using QWidget::show;
    /// Why this officer may not act here; empty: may. Saving the file is reading and stays.
    void forbid(const QString &why);

Q_SIGNALS:
    void readingAgainWanted();
    void returnWanted();
    void savingWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void rename();
    void showWords();

    QLabel *m_title;
    QLabel *m_why;
    QLabel *m_proof;
    QPushButton *m_readAgain;
    QPushButton *m_return;
    QPushButton *m_save;
    atbilde::Document m_document;
};
