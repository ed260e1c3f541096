// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/message.h"
#include "core/intake/proposal.h"
#include "core/refusal.h"
#include "core/request/document.h"

#include <QWidget>

#include <optional>

class PlainTextView;
class QFormLayout;
class QLabel;
class QListWidget;
class QVBoxLayout;

/// A message as it is: who really sent it, what to beware of, its text with the words that led to the proposal, and
/// what is attached. Nothing is loaded, nothing can be clicked open.
class MessagePreview : public QWidget
{
    Q_OBJECT

public:
    explicit MessagePreview(QWidget *parent = nullptr);

    void show(const atbilde::Document &document, const atbilde::Message &message,
              const std::optional<atbilde::Proposal> &proposal);
    /// The stored bytes cannot be read any more: says why and shows the text kept at import.
    void showUnreadable(const atbilde::Document &document, const QString &why);
    using QWidget::show;

private:
    void clear();
    void addHeader(const QString &name, const QString &value);
    void warn(const QString &sentence);
    void list(const QList<atbilde::Attachment> &attachments);

    QLabel *m_subject;
    QFormLayout *m_headers;
    QVBoxLayout *m_warnings;
    PlainTextView *m_text;
    QListWidget *m_attachments;
};
