// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/textpreview.h"

#include "core/letter/compose.h"
#include "ui/look/grid.h"
#include "ui/parts/pageview.h"
#include "ui/wording/refusals.h"
#include "ui/wording/words.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using atbilde::Composition;
using atbilde::Result;
using atbilde::SampleCase;

TextPreview::TextPreview(QWidget *parent)
    : QWidget(parent),
      m_label(new QLabel(this)),
      m_case(new QComboBox(this)),
      m_problem(new QLabel(this)),
      m_pages(new PageView(this))
{
    m_case->setObjectName(u"sampleCase"_s);
    m_case->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_case->setMinimumContentsLength(8);
    m_label->setBuddy(m_case);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_pages->setObjectName(u"samplePages"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(grid::unit);
    line->addWidget(m_label);
    line->addWidget(m_case, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::unit);
    layout->addLayout(line);
    layout->addWidget(m_problem);
    layout->addWidget(m_pages, 1);
    connect(m_case, &QComboBox::activated, this, &TextPreview::paint);
    rename();
}

int TextPreview::pageCount() const
{
    return m_pages->pageCount();
}

QString TextPreview::nameOf(const SampleCase &sample) const
{
    if (sample.decision)
        return tr("%1 – %2").arg(wordFor(sample.decision->right), wordFor(sample.decision->outcome));
    QStringList names;
    for (const atbilde::Right right : sample.rights)
        names.append(wordFor(right));
    return names.join(u", "_s);
}

void TextPreview::show(const QList<SampleCase> &cases, const atbilde::LetterTexts &texts)
{
    QStringList names;
    for (const SampleCase &sample : cases)
        names.append(nameOf(sample));
    QStringList shown;
    for (int i = 0; i < m_case->count(); ++i)
        shown.append(m_case->itemText(i));
    m_cases = cases;
    m_texts = texts;
    if (names != shown) {
        m_case->clear();
        m_case->addItems(names);
    }
    m_case->setEnabled(names.size() > 1);
    paint();
}

void TextPreview::paint()
{
    const qsizetype chosen = m_case->currentIndex();
    m_problem->hide();
    if (chosen < 0 || chosen >= m_cases.size())
        return m_pages->show(std::nullopt);
    const SampleCase &sample = m_cases.at(chosen);
    const Result<Composition> made = atbilde::composition(sample.facts, sample.text, m_texts);
    Result<LetterPages> pages = made ? LetterPages::of(made->letter) : Result<LetterPages>(made.error());
    if (pages)
        return m_pages->show(std::move(*pages));
    // While somebody types, the last page that could be made stays.
    m_problem->setText(sentenceFor(pages.error()));
    m_problem->show();
}

void TextPreview::rename()
{
    m_label->setText(tr("Made-up &case"));
    m_case->setAccessibleName(tr("Made-up case"));
}

void TextPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rename();
    QWidget::changeEvent(event);
}
