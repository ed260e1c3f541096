// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/shelfpanel.h"

#include "core/intake/quarantine.h"
#include "ui/look/grid.h"
#include "ui/look/icons.h"
#include "ui/look/lettering.h"
#include "ui/wording/intakewords.h"
#include "ui/wording/messages.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using atbilde::DocumentState;
using namespace Qt::Literals::StringLiterals;

ShelfPanel::ShelfPanel(QWidget *parent)
    : QWidget(parent),
      m_title(new QLabel(this)),
      m_why(new QLabel(this)),
      m_proof(new QLabel(this)),
      m_readAgain(new QPushButton(icon(Symbol::Refresh), {}, this)),
      m_return(new QPushButton(icon(Symbol::Undo), {}, this)),
      m_save(new QPushButton(icon(Symbol::Export), {}, this))
{
    m_title->setFont(lettered(font(), Lettering::Heading));
    for (QLabel *label : {m_title, m_why, m_proof}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_why->setObjectName(u"shelfWhy"_s);
    m_proof->setFont(lettered(font(), Lettering::Small));
    m_proof->setForegroundRole(QPalette::PlaceholderText);
    m_readAgain->setObjectName(u"readAgain"_s);
    m_return->setObjectName(u"returnToTray"_s);
    m_save->setObjectName(u"saveDocument"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::unit, 0, 0, 0);
    layout->setSpacing(grid::unit);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_title, m_why, m_readAgain, m_return, m_save, m_proof})
        layout->addWidget(part);
    layout->addStretch(1);
    connect(m_readAgain, &QPushButton::clicked, this, &ShelfPanel::readingAgainWanted);
    connect(m_return, &QPushButton::clicked, this, &ShelfPanel::returnWanted);
    connect(m_save, &QPushButton::clicked, this, &ShelfPanel::savingWanted);
    rename();
}

void ShelfPanel::show(const atbilde::Document &document)
{
    m_document = document;
    showWords();
}

void ShelfPanel::showWords()
{
    const bool quarantined = m_document.state == DocumentState::Quarantined;
    m_title->setText(quarantined ? tr("In quarantine") : tr("Set aside"));
    const auto cause = atbilde::quarantineCauseFromCode(m_document.quarantine);
    m_why->setText(quarantined ? (cause ? sentenceFor(*cause) : QString())
                               : tr("Reason: %1").arg(m_document.dismissedBecause));
    // A line may break after every eighth sign of the sum.
    QString sum = QString::fromLatin1(m_document.sha256.toHex(' ').replace(' ', ""));
    for (qsizetype at = 8; at < sum.size(); at += 9)
        sum.insert(at, u' ');
    m_proof->setText(tr("%1\nSHA-256: %2", "size, check sum").arg(sizeInWords(m_document.size), sum));
    m_readAgain->setVisible(quarantined);
    m_return->setVisible(!quarantined);
}

void ShelfPanel::forbid(const QString &why)
{
    for (QPushButton *button : {m_readAgain, m_return}) {
        button->setEnabled(why.isEmpty());
        button->setToolTip(why.toHtmlEscaped());
    }
}

void ShelfPanel::rename()
{
    m_readAgain->setText(tr("Read it again"));
    m_return->setText(tr("Return to the tray"));
    m_save->setText(tr("Save the file elsewhere…"));
}

void ShelfPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        rename();
        showWords();
    }
    QWidget::changeEvent(event);
}
