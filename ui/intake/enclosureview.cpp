// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/enclosureview.h"

#include "core/intake/incoming.h"
#include "ui/intake/scanview.h"
#include "ui/look/grid.h"
#include "ui/look/icons.h"
#include "ui/look/lettering.h"
#include "ui/parts/plaintextview.h"
#include "ui/wording/messages.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using atbilde::Attachment;
using atbilde::FileKind;
using namespace Qt::Literals::StringLiterals;

EnclosureView::EnclosureView(const atbilde::Reader &reader, QWidget *parent)
    : QWidget(parent),
      m_back(new QPushButton(icon(Symbol::ChevronLeft), {}, this)),
      m_name(new QLabel(this)),
      m_save(new QPushButton(icon(Symbol::Export), {}, this)),
      m_body(new QStackedWidget(this)),
      m_pages(new ScanView(reader, this)),
      m_text(new PlainTextView(this)),
      m_note(new QLabel(this))
{
    m_back->setObjectName(u"leaveEnclosure"_s);
    m_save->setObjectName(u"saveEnclosure"_s);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_name->setFont(lettered(font(), Lettering::Heading));
    m_note->setObjectName(u"enclosureNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignCenter);
    m_text->setObjectName(u"enclosureText"_s);
    for (QWidget *page : std::initializer_list<QWidget *>{m_pages, m_text, m_note})
        m_body->addWidget(page);
    auto *head = new QHBoxLayout;
    head->addWidget(m_back);
    head->addWidget(m_name, 1);
    head->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::half);
    layout->addLayout(head);
    layout->addWidget(m_body, 1);
    connect(m_back, &QPushButton::clicked, this, &EnclosureView::left);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT savingWanted(m_file, m_bytes); });
    rename();
}

void EnclosureView::nameIt(const Attachment &file)
{
    m_file = file;
    m_name->setText(
        tr("%1 – %2, %3", "attachment: name, type, size").arg(file.name, file.type, sizeInWords(file.size)));
}

void EnclosureView::show(const Attachment &file, const QByteArray &bytes)
{
    nameIt(file);
    m_bytes = bytes;
    m_save->setEnabled(true);
    const FileKind kind = atbilde::fileKind(bytes);
    if (kind == FileKind::Pdf || kind == FileKind::Image) {
        m_body->setCurrentWidget(m_pages);
        m_pages->show(bytes, kind, kind == FileKind::Image ? 1 : ScanView::unknownPages, false);
        return;
    }
    // What a reader would need asking for is told by name only; mail and texts are read here.
    const bool isText = kind == FileKind::Message || kind == FileKind::Outlook || kind == FileKind::Text;
    const auto message =
        isText ? std::optional(atbilde::readIncoming(bytes, file.name, atbilde::NoReader())) : std::nullopt;
    if (!file.dangerous && message && *message) {
        m_text->show((*message)->text);
        m_body->setCurrentWidget(m_text);
        return;
    }
    m_note->setText(file.dangerous ? tr("This file could harm the computer and is not shown here.")
                                   : tr("Files of this kind are not shown here."));
    m_body->setCurrentWidget(m_note);
}

void EnclosureView::showMissing(const Attachment &file, const QString &why)
{
    nameIt(file);
    m_bytes.clear();
    m_save->setEnabled(false);
    m_note->setText(why);
    m_body->setCurrentWidget(m_note);
}

void EnclosureView::clear()
{
    m_bytes.clear();
    m_pages->clear();
    m_text->clear();
}

void EnclosureView::rename()
{
    m_back->setText(tr("Back"));
    m_back->setAccessibleName(tr("Back to the message"));
    m_save->setText(tr("Save…"));
    m_save->setAccessibleName(tr("Save the attachment elsewhere"));
    m_text->setAccessibleName(tr("Text of the attachment"));
}

void EnclosureView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rename();
    QWidget::changeEvent(event);
}
