// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/reader.h"

#include <QWidget>

class ScanView;
class PlainTextView;
class QLabel;
class QPushButton;
class QStackedWidget;

/// One file that came inside a message or a container: its pages, its text, or why it is not shown here.
class EnclosureView : public QWidget
{
    Q_OBJECT

public:
    /// `reader` must outlive this.
    explicit EnclosureView(const atbilde::Reader &reader, QWidget *parent = nullptr);

    void show(const atbilde::Attachment &file, const QByteArray &bytes);
    using QWidget::show;
    /// It could not be taken out.
    void showMissing(const atbilde::Attachment &file, const QString &why);
    void clear();

Q_SIGNALS:
    void left();
    void savingWanted(const atbilde::Attachment &file, const QByteArray &bytes);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rename();
    void nameIt(const atbilde::Attachment &file);

    QPushButton *m_back;
    QLabel *m_name;
    QPushButton *m_save;
    QStackedWidget *m_body;
    ScanView *m_pages;
    PlainTextView *m_text;
    QLabel *m_note;
    atbilde::Attachment m_file;
    QByteArray m_bytes;
};
