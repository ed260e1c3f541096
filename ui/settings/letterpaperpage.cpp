// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/letterpaperpage.h"

#include "core/casework/administer.h"
#include "core/casework/letterpaper.h"
#include "ui/desk/desk.h"
#include "ui/dialogue/dialogue.h"
#include "ui/look/grid.h"
#include "ui/look/icons.h"
#include "ui/look/lettering.h"
#include "ui/page/letterfont.h"
#include "ui/page/letterpage.h"
#include "ui/page/logo.h"
#include "ui/page/pdffile.h"
#include "ui/parts/banner.h"
#include "ui/parts/pageview.h"
#include "ui/parts/standingnote.h"
#include "ui/settings/papersample.h"
#include "ui/wording/refusals.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>

using namespace Qt::Literals::StringLiterals;
using atbilde::Occasion;
using atbilde::Office;
using atbilde::Refusal;
using atbilde::RefusalReason;
using atbilde::Result;
using atbilde::Stationery;

namespace {

QSpinBox *millimetres(const atbilde::Span &span, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(span.least, span.most);
    return box;
}

QHBoxLayout *lineOf(const QList<QWidget *> &parts)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(grid::unit);
    for (QWidget *part : parts)
        line->addWidget(part);
    line->addStretch(1);
    return line;
}

} // namespace

LetterPaperPage::LetterPaperPage(Desk &desk, std::unique_ptr<PrintDoor> printing)
    : m_desk(desk),
      m_printing(std::move(printing)),
      m_readOnly(new StandingNote(this)),
      m_banner(new Banner(this)),
      m_form(new QFormLayout),
      m_title(new QLabel(this)),
      m_words(new QLabel(this)),
      m_fontLabel(new QLabel(this)),
      m_font(new QComboBox(this)),
      m_marginsLabel(new QLabel(this)),
      m_left(millimetres(atbilde::leftSpan, this)),
      m_right(millimetres(atbilde::rightSpan, this)),
      m_top(millimetres(atbilde::topSpan, this)),
      m_bottom(millimetres(atbilde::bottomSpan, this)),
      m_windowLabel(new QLabel(this)),
      m_window(new QComboBox(this)),
      m_logoLabel(new QLabel(this)),
      m_logoPicture(new QLabel(this)),
      m_chooseLogo(new QPushButton(icon(Symbol::Image), {}, this)),
      m_removeLogo(new QPushButton(this)),
      m_logoSideLabel(new QLabel(this)),
      m_logoSide(new QComboBox(this)),
      m_logoHeightLabel(new QLabel(this)),
      m_logoHeight(millimetres(atbilde::logoSpan, this)),
      m_footerLabel(new QLabel(this)),
      m_nextPageHead(new QCheckBox(this)),
      m_page(new PageView(this)),
      m_save(new QPushButton(this)),
      m_discard(new QPushButton(this)),
      m_testPage(new QPushButton(icon(Symbol::Print), {}, this)),
      m_testPdf(new QPushButton(icon(Symbol::Pdf), {}, this))
{
    for (int i = 0; i < atbilde::mostFooterLines; ++i) {
        m_footer.append(new QLineEdit(this));
        m_footer.last()->setMaxLength(atbilde::longestFooterLine);
        m_footer.last()->setObjectName(u"footer%1"_s.arg(i));
    }
    build();
    connectFields();
    rename();
}

LetterPaperPage::~LetterPaperPage() = default;

void LetterPaperPage::addRow(QLabel *&label, QWidget *field, const QString &name)
{
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(field);
    field->setObjectName(name);
    m_form->addRow(label, field);
}

void LetterPaperPage::build()
{
    m_title->setFont(lettered(font(), Lettering::Heading));
    m_words->setWordWrap(true);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_form->setSpacing(grid::unit);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (QComboBox *box : {m_font, m_window, m_logoSide})
        box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_window->addItems({QString(), QString()});
    m_logoSide->addItems({QString(), QString()});
    const QList<QPair<QSpinBox *, QString>> boxes{
        {m_left, u"left"_s}, {m_right, u"right"_s}, {m_top, u"top"_s}, {m_bottom, u"bottom"_s}};
    for (const auto &[box, name] : boxes)
        box->setObjectName(name);
    addRow(m_fontLabel, m_font, u"letterFont"_s);
    m_marginsLabel->setBuddy(m_left);
    m_form->addRow(m_marginsLabel, lineOf({m_left, m_right}));
    m_form->addRow(static_cast<QWidget *>(nullptr), lineOf({m_top, m_bottom}));
    addRow(m_windowLabel, m_window, u"window"_s);
    m_logoLabel->setBuddy(m_chooseLogo);
    m_form->addRow(m_logoLabel, lineOf({m_logoPicture, m_chooseLogo, m_removeLogo}));
    addRow(m_logoSideLabel, m_logoSide, u"logoSide"_s);
    addRow(m_logoHeightLabel, m_logoHeight, u"logoHeight"_s);
    m_footerLabel->setBuddy(m_footer.first());
    m_form->addRow(m_footerLabel, m_footer.first());
    for (QLineEdit *line : m_footer.mid(1))
        m_form->addRow(static_cast<QWidget *>(nullptr), line);
    m_form->addRow(m_nextPageHead);
    m_chooseLogo->setObjectName(u"chooseLogo"_s);
    m_removeLogo->setObjectName(u"removeLogo"_s);
    m_nextPageHead->setObjectName(u"nextPageHead"_s);
    m_save->setObjectName(u"savePaper"_s);
    m_discard->setObjectName(u"discardPaper"_s);
    m_testPage->setObjectName(u"printTestPage"_s);
    m_testPdf->setObjectName(u"saveTestPage"_s);
    m_banner->setObjectName(u"paperBanner"_s);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, grid::unit, 0);
    column->setSpacing(grid::unit);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addLayout(m_form);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->setMinimumWidth(300);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(scroll);
    splitter->addWidget(m_page);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    m_page->setMinimumWidth(220);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::wide, 0, 0, 0);
    layout->setSpacing(grid::unit);
    layout->addWidget(m_readOnly);
    layout->addWidget(m_banner);
    layout->addWidget(splitter, 1);
    layout->addLayout(lineOf({m_save, m_discard, m_testPage, m_testPdf}));
}

void LetterPaperPage::connectFields()
{
    for (QSpinBox *box : {m_left, m_right, m_top, m_bottom, m_logoHeight})
        connect(box, &QSpinBox::valueChanged, this, &LetterPaperPage::showPage);
    for (QComboBox *box : {m_font, m_window, m_logoSide})
        connect(box, &QComboBox::currentIndexChanged, this, &LetterPaperPage::showPage);
    for (QLineEdit *line : m_footer)
        connect(line, &QLineEdit::textChanged, this, &LetterPaperPage::showPage);
    connect(m_nextPageHead, &QCheckBox::toggled, this, &LetterPaperPage::showPage);
    connect(m_chooseLogo, &QPushButton::clicked, this, &LetterPaperPage::chooseLogo);
    connect(m_removeLogo, &QPushButton::clicked, this, &LetterPaperPage::removeLogo);
    connect(m_save, &QPushButton::clicked, this, &LetterPaperPage::save);
    connect(m_discard, &QPushButton::clicked, this, &LetterPaperPage::discard);
    connect(m_testPage, &QPushButton::clicked, this, &LetterPaperPage::printTestPage);
    connect(m_testPdf, &QPushButton::clicked, this, &LetterPaperPage::saveTestPage);
    connect(&m_desk, &Desk::officeOpened, this, [this] { m_loaded = false; });
    connect(&m_desk, &Desk::officerChanged, this, &LetterPaperPage::showRole);
}

void LetterPaperPage::refresh()
{
    if (!m_desk.hasOffice())
        return;
    showRole();
    const auto stored = m_desk.read(
        [](Office &office) { return std::pair(atbilde::stationery(office.store), office.organisation()); });
    if (!stored)
        return;
    m_organisation = stored->second;
    if (!m_loaded || stationery() == m_shown)
        load(stored->first);
    else if (stored->first != m_shown)
        say({RefusalReason::ChangedMeanwhile, {m_organisation.name}});
}

void LetterPaperPage::load(const Stationery &paper)
{
    m_loading = true;
    m_shown = paper;
    m_loaded = true;
    m_banner->dismiss();
    if (m_font->count() == 0)
        m_font->addItems(letterFamilies());
    if (m_font->findText(paper.font) < 0)
        m_font->addItem(paper.font); // of another computer: not chosen away without a word
    m_font->setCurrentText(paper.font);
    m_left->setValue(paper.left);
    m_right->setValue(paper.right);
    m_top->setValue(paper.top);
    m_bottom->setValue(paper.bottom);
    m_window->setCurrentIndex(int(paper.window));
    m_logoSide->setCurrentIndex(int(paper.logoSide));
    m_logoHeight->setValue(paper.logoHeight);
    m_logo = paper.logo;
    m_logoImage = paper.logoImage;
    for (qsizetype i = 0; i < m_footer.size(); ++i)
        m_footer[i]->setText(paper.footer.value(i));
    m_nextPageHead->setChecked(paper.nextPageHead);
    m_loading = false;
    showPage();
}

Stationery LetterPaperPage::stationery() const
{
    Stationery paper;
    paper.font = m_font->currentText();
    paper.left = m_left->value();
    paper.right = m_right->value();
    paper.top = m_top->value();
    paper.bottom = m_bottom->value();
    paper.window = atbilde::PaperSide(m_window->currentIndex());
    paper.logoSide = atbilde::PaperSide(m_logoSide->currentIndex());
    paper.logoHeight = m_logoHeight->value();
    paper.logo = m_logo;
    paper.logoImage = m_logoImage;
    for (const QLineEdit *line : m_footer) {
        if (!line->text().trimmed().isEmpty())
            paper.footer.append(line->text().trimmed());
    }
    paper.nextPageHead = m_nextPageHead->isChecked();
    return paper;
}

void LetterPaperPage::showRole()
{
    const Result<void> may = atbilde::mayChangeOrganisation(m_desk.officer());
    m_readOnly->say({Tone::Notice, may ? QString() : sentenceFor(may.error())});
    for (QWidget *field : std::initializer_list<QWidget *>{m_font, m_left, m_right, m_top, m_bottom, m_window,
                                                           m_logoSide, m_logoHeight, m_nextPageHead})
        field->setEnabled(may.has_value());
    for (QLineEdit *line : m_footer)
        line->setReadOnly(!may);
    for (QPushButton *button : {m_save, m_discard, m_chooseLogo})
        button->setVisible(may.has_value());
    showLogo();
}

void LetterPaperPage::showLogo()
{
    const bool may = atbilde::mayChangeOrganisation(m_desk.officer()).has_value();
    QPixmap picture;
    (void)picture.loadFromData(m_logoImage, "PNG");
    m_logoPicture->setVisible(!picture.isNull());
    if (!picture.isNull())
        m_logoPicture->setPixmap(picture.scaled(120, 40, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    m_removeLogo->setVisible(may && !m_logo.isEmpty());
    for (QWidget *part : std::initializer_list<QWidget *>{m_logoSide, m_logoHeight})
        part->setEnabled(may && !m_logo.isEmpty());
}

void LetterPaperPage::showPage()
{
    if (m_loading || !m_loaded)
        return;
    showLogo();
    Result<LetterPages> pages = LetterPages::of(sampleOn(stationery(), m_organisation, m_desk.today()));
    if (!pages)
        return say(pages.error());
    m_page->show(std::move(*pages));
}

void LetterPaperPage::chooseLogo()
{
    const QStringList chosen = m_desk.dialogue().openFiles(
        tr("Logo"), {{tr("Pictures"), {u"*.png"_s, u"*.jpg"_s, u"*.jpeg"_s, u"*.svg"_s}}});
    if (chosen.isEmpty())
        return;
    QFile file(chosen.first());
    if (!file.open(QIODevice::ReadOnly))
        return say({RefusalReason::FileNotReadable, {chosen.first(), file.errorString()}});
    const QByteArray bytes = file.read(8 * 1024 * 1024);
    const Result<QByteArray> logo = logoFrom(QFileInfo(file).fileName(), bytes);
    if (!logo)
        return say(logo.error());
    m_banner->dismiss();
    m_logoImage = *logo;
    m_logo = QString::fromLatin1(QCryptographicHash::hash(*logo, QCryptographicHash::Sha256).toHex());
    showPage();
}

void LetterPaperPage::removeLogo()
{
    m_logo.clear();
    m_logoImage.clear();
    showPage();
}

void LetterPaperPage::save()
{
    const Stationery typed = stationery();
    const auto done = m_desk.attempt([&](Office &office, const Occasion &occasion) {
        return changeStationery(office, occasion, typed, m_shown);
    });
    if (!done)
        return;
    if (!*done)
        return say(done->error());
    load(typed);
    m_banner->say({.tone = Tone::Good,
                   .text = tr("The letter paper was saved. New letters are written on it."),
                   .passes = true});
    Q_EMIT m_desk.changed();
}

void LetterPaperPage::discard()
{
    m_loaded = false;
    refresh();
}

void LetterPaperPage::printTestPage()
{
    const Result<Sheet> sheet = testPage(stationery(), testPageWords());
    if (!sheet)
        return say(sheet.error());
    if (!m_printing->hasPrinter())
        return offerPdf(tr("No printer is set up on this computer. The test page can be saved as PDF."));
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(sheet->paper);
    printer.setDocName(testPageWords().title);
    if (!m_printing->choosePrinter(printer, this))
        return;
    SheetPainter sheets(printer);
    if (!sheets.add(*sheet) || !sheets.close())
        return offerPdf(tr("The printer did not take the test page. It can be saved as PDF."));
    m_banner->say(
        {.tone = Tone::Good, .text = tr("The test page was handed to the printer."), .passes = true});
}

void LetterPaperPage::saveTestPage()
{
    const Result<Sheet> sheet = testPage(stationery(), testPageWords());
    if (!sheet)
        return say(sheet.error());
    const QString path =
        m_desk.dialogue().saveFile(tr("Save the test page"), tr("test page", "file name") + u".pdf"_s,
                                   {tr("PDF documents"), {u"*.pdf"_s}});
    if (path.isEmpty())
        return;
    PdfFile pdf(testPageWords().title, m_desk.today());
    const QByteArray bytes = pdf.add(*sheet) ? pdf.close() : QByteArray();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return say({RefusalReason::FileNotWritten, {path, file.errorString()}});
    m_banner->say({.tone = Tone::Good, .text = tr("Saved as %1.").arg(path), .passes = true});
}

void LetterPaperPage::offerPdf(const QString &text)
{
    m_banner->say({.tone = Tone::Warning, .text = text, .offer = tr("Save as PDF…"), .accept = [this] {
                       saveTestPage();
                   }});
}

void LetterPaperPage::say(const Refusal &refusal)
{
    m_banner->say({.tone = Tone::Warning, .text = sentenceFor(refusal)});
}

void LetterPaperPage::renameFields()
{
    m_fontLabel->setText(tr("Font"));
    m_marginsLabel->setText(tr("Margins"));
    const QList<QPair<QSpinBox *, QString>> margins{
        {m_left, tr("Left")}, {m_right, tr("Right")}, {m_top, tr("Top")}, {m_bottom, tr("Bottom")}};
    for (const auto &[box, side] : margins) {
        box->setPrefix(side + u' ');
        box->setAccessibleName(tr("%1 margin, millimetres", "Left").arg(side));
    }
    for (QSpinBox *box : {m_left, m_right, m_top, m_bottom, m_logoHeight})
        box->setSuffix(tr(" mm"));
    m_windowLabel->setText(tr("Window of the envelopes"));
    m_logoSideLabel->setText(tr("Place of the logo"));
    for (QComboBox *box : {m_window, m_logoSide}) {
        box->setItemText(0, tr("On the left"));
        box->setItemText(1, tr("On the right"));
    }
    m_logoLabel->setText(tr("Logo"));
    m_logoHeightLabel->setText(tr("Height of the logo"));
    m_chooseLogo->setText(tr("Choose…"));
    m_chooseLogo->setAccessibleName(tr("Choose a logo"));
    m_removeLogo->setText(tr("Remove"));
    m_removeLogo->setAccessibleName(tr("Remove the logo"));
    m_logoPicture->setAccessibleName(tr("Logo"));
    m_footerLabel->setText(tr("Footer"));
    for (qsizetype i = 0; i < m_footer.size(); ++i)
        m_footer[i]->setAccessibleName(tr("Line %1 of the footer").arg(i + 1));
    m_nextPageHead->setText(tr("Name and number at the top of further pages"));
}

void LetterPaperPage::rename()
{
    m_title->setText(tr("Letter paper"));
    m_words->setText(
        tr("Letters written from now on stand on this paper. Final letters keep theirs. The font "
           "must be installed on every computer of the office."));
    m_save->setText(tr("Save"));
    m_discard->setText(tr("Discard changes"));
    m_testPage->setText(tr("Print test page…"));
    m_testPdf->setText(tr("Test page as PDF…"));
    renameFields();
    if (m_desk.hasOffice())
        showRole();
    showPage();
}

void LetterPaperPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rename();
    QWidget::changeEvent(event);
}
