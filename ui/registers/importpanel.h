// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/language.h"
#include "core/register/registercsv.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

/// What an import would change, entry by entry and field by field, before anything is written.
class ImportPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPanel(QWidget *parent = nullptr);

    /// `record` is what is stored now.
    void show(const QString &fileName, const atbilde::RegisterImport &preview,
              const atbilde::ProcessingRegister &record);
    using QWidget::show;

Q_SIGNALS:
    void accepted();
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void draw();

    QString m_fileName;
    atbilde::RegisterImport m_preview;
    atbilde::ProcessingRegister m_record;
    QLabel *m_title;
    QLabel *m_numbers;
    QTreeWidget *m_changes;
    QPushButton *m_import;
    QPushButton *m_dismiss;
};
