// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/message.h"
#include "core/intake/reader.h"
#include "core/intake/proposal.h"
#include "core/refusal.h"
#include "core/request/document.h"
#include "ui/look/tone.h"

#include <QWidget>

#include <optional>
#include <vector>

class Beside;
class EnclosureView;
class ScanView;
class PlainTextView;
class QFormLayout;
class QLabel;
class QListWidget;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;
class SafeHtmlView;

/// A document as it is: who really sent it, what to beware of, its text with the words that led to the
/// proposal, its pages, and what is enclosed. Nothing is loaded, nothing can be clicked open; the web version
/// of a message is shown only when it is asked for, and made safe.
class DocumentPreview : public QWidget
{
    Q_OBJECT

public:
    /// `reader` must outlive this.
    explicit DocumentPreview(const atbilde::Reader &reader, QWidget *parent = nullptr);

    void show(const atbilde::Document &document, const atbilde::Message &message,
              const std::optional<atbilde::Proposal> &proposal, const QByteArray &bytes);
    /// The stored bytes cannot be read: says why, unless that stands beside it, and shows the text kept at
    /// import.
    void showUnreadable(const atbilde::Document &document, const QString &why);
    using QWidget::show;
    /// Opens the attachment the keyboard is on; false where it is on none.
    [[nodiscard]] bool openChosen();

Q_SIGNALS:
    /// Each list of pages becomes a document of its own.
    void partingWanted(const std::vector<QList<atbilde::PageChoice>> &parts);
    void savingWanted(const atbilde::Attachment &file, const QByteArray &bytes);

protected:
    void changeEvent(QEvent *event) override;

private:
    void clear();
    void rename();
    void addHeader(const QString &name, const QString &value);
    void addHeaders(const atbilde::Document &document, const atbilde::Message &message,
                    const std::optional<atbilde::Proposal> &proposal);
    void warn(Tone tone, const QString &sentence);
    void warn(const atbilde::Message &message);
    void list(const QList<atbilde::Attachment> &attachments);
    void offerViews();
    void showView(int tab);
    void openEnclosure(int index);

    const atbilde::Reader &m_reader;
    Beside *m_beside;
    QLabel *m_subject;
    QFormLayout *m_headers;
    QVBoxLayout *m_warnings;
    QTabBar *m_views;
    QStackedWidget *m_body;
    PlainTextView *m_text;
    SafeHtmlView *m_web;
    ScanView *m_pages;
    EnclosureView *m_enclosure;
    QWidget *m_rest; ///< takes the room where there is nothing to read
    QListWidget *m_attachments;
    QByteArray m_bytes;
    atbilde::Message m_message;
    bool m_mayPart = false;
};
