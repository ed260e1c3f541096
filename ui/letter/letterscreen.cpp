// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/letterscreen.h"

#include "core/casework/correctletter.h"
#include "core/casework/finalise.h"
#include "core/casework/printed.h"
#include "core/store/lists/letterfile.h"
#include "ui/desk/desk.h"
#include "ui/dialogue/dialogue.h"
#include "ui/letter/batchpanel.h"
#include "ui/letter/letterfiles.h"
#include "core/letter/rendering.h"
#include "core/store/lists/letterfile.h"
#include "ui/desk/desk.h"
#include "ui/dialogue/dialogue.h"
#include "ui/letter/compareview.h"
#include "ui/letter/drafting.h"
#include "ui/letter/hunspellcheck.h"
#include "ui/letter/lettereditor.h"
#include "ui/letter/letterlistmodel.h"
#include "ui/letter/sendpanel.h"
#include "ui/look/lettering.h"
#include "ui/window/preferences.h"
#include "ui/wording/dates.h"
#include "ui/wording/letters.h"
#include "ui/wording/refusals.h"
#include "ui_letterscreen.h"

#include <QPrinter>
#include <QScrollBar>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;
using atbilde::Letter;
using atbilde::LetterId;
using atbilde::Occasion;
using atbilde::Office;
using atbilde::Refusal;
using atbilde::RefusalReason;
using atbilde::RequestId;
using atbilde::Result;

namespace {

const QString splitterKey = u"letters/splitter"_s;
const QString sheetKey = u"letters/writing"_s;
const QString textKey = u"letters/needs"_s;
const QString columnsKey = u"letters/columns"_s;
constexpr int pageSize = 200;
constexpr QChar gapBegins(0xe001);
constexpr QChar gapEnds(0xe002);

/// The text with its gaps in words, and where they are.
QString withChips(const QString &text, std::vector<PlainTextView::Mark> &marks)
{
    QString shown;
    qsizetype from = 0;
    for (qsizetype begin = text.indexOf(gapBegins); begin >= 0; begin = text.indexOf(gapBegins, from)) {
        const qsizetype end = text.indexOf(gapEnds, begin);
        if (end < 0)
            break;
        shown += text.mid(from, begin - from);
        const QString chip = u'[' + shownLetterElement(text.mid(begin + 1, end - begin - 1)) + u']';
        marks.push_back({shown.size(), chip.size()});
        shown += chip;
        from = end + 1;
    }
    return shown + text.mid(from);
}

/// For the page of a letter that is being written.
Letter withGapsInWords(Letter letter)
{
    for (atbilde::Block &block : letter.body) {
        for (atbilde::Run &run : block.runs) {
            if (atbilde::hasGap(run.text))
                run.text = u'[' + shownLetterElement(run.placeholder) + u']';
        }
    }
    return letter;
}

} // namespace

LetterScreen::LetterScreen(Desk &desk, Preferences &preferences, std::unique_ptr<PrintDoor> printing,
                           std::unique_ptr<SpellCheck> spelling)
    : m_desk(desk),
      m_preferences(preferences),
      m_printing(std::move(printing)),
      m_ui(std::make_unique<Ui::LetterScreen>()),
      m_model(new LetterListModel(this)),
      m_batch(new BatchPanel(m_desk, *m_printing)),
      m_mail(new QPushButton(this)),
      m_outbox(new QPushButton(this)),
      m_sendPanel(new SendPanel(desk, this)),
      m_spelling(spelling ? std::move(spelling) : std::make_unique<HunspellCheck>()),
      m_editor(new LetterEditor(*m_spelling)),
      m_compare(new CompareView),
      m_drafting(new Drafting(desk, *m_spelling, *m_editor, *m_compare, this))
{
    m_ui->setupUi(this);
    m_ui->pages->addWidget(m_batch);
    m_ui->textLayout->addWidget(m_editor, 1);
    m_ui->sidesLayout->addWidget(m_compare, 1);
    m_compare->hide();
    m_ui->letters->setModel(m_model);
    m_ui->title->setFont(lettered(font(), Lettering::Title));
    m_ui->needsTitle->setFont(lettered(font(), Lettering::Heading));
    m_ui->textTitle->setFont(lettered(font(), Lettering::Heading));
    m_ui->textKey->addItem(QString(), answerKey);
    m_ui->textKey->addItem(QString(), acknowledgementKey);
    setFocusProxy(m_ui->letters);
    if (!m_ui->splitter->restoreState(m_preferences.layout(splitterKey)))
        m_ui->splitter->setSizes({320, 800});
    if (!m_ui->sheetSplitter->restoreState(m_preferences.layout(sheetKey)))
        m_ui->sheetSplitter->setSizes({420, 480});
    if (!m_ui->textSplitter->restoreState(m_preferences.layout(textKey)))
        m_ui->textSplitter->setSizes({420, 160});
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->sheetSplitter->setStretchFactor(0, 1);
    m_ui->sheetSplitter->setStretchFactor(1, 1);
    m_ui->textSplitter->setStretchFactor(0, 1);
    if (!m_ui->letters->header()->restoreState(m_preferences.layout(columnsKey))) {
        const int letter = fontMetrics().averageCharWidth();
        const std::array widths{23, 24, 15, 30, 24};
        for (int column = 0; column < LetterListModel::columns; ++column)
            m_ui->letters->setColumnWidth(column, widths.at(size_t(column)) * letter);
    }
    addSending();
    connectParts();
    dress();
    rename();
    showSheet();
}

LetterScreen::~LetterScreen() = default;

/// The way out by e-mail stands beside the other ways out.
void LetterScreen::addSending()
{
    m_mail->setObjectName(u"mail"_s);
    m_outbox->setObjectName(u"outbox"_s);
    m_ui->buttonLayout->insertWidget(m_ui->buttonLayout->indexOf(m_ui->dispatch), m_mail);
    m_ui->listLayout->addWidget(m_outbox);
    m_ui->sheetLayout->insertWidget(m_ui->sheetLayout->indexOf(m_ui->sheetSplitter), m_sendPanel);
    connect(m_mail, &QPushButton::clicked, this,
            [this] { m_sendPanel->open(*m_sheet->letter, m_sheet->content->number); });
    connect(m_outbox, &QPushButton::clicked, this, &LetterScreen::outboxWanted);
    connect(m_sendPanel, &SendPanel::queued, this, &LetterScreen::mailQueued);
    connect(m_sendPanel, &SendPanel::announced, m_ui->banner, &Banner::say);
}

void LetterScreen::connectParts()
{
    connect(m_ui->filter, &QComboBox::currentIndexChanged, this, &LetterScreen::showList);
    connect(m_ui->letters->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                // The list is not read again here: letters may be being chosen one after the other.
                if (const auto id = m_model->idAt(index.row()); id && (!m_sheet || m_sheet->letter != id))
                    open(*id);
            });
    connect(m_ui->letters->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LetterScreen::showBatch);
    connect(m_ui->letters->verticalScrollBar(), &QScrollBar::valueChanged, this, &LetterScreen::readOn);
    connect(m_ui->textKey, &QComboBox::activated, this, [this] {
        if (m_sheet)
            showDraft(m_sheet->seen.id, m_ui->textKey->currentData().toString());
    });
    connect(m_ui->finalise, &QPushButton::clicked, this, &LetterScreen::askToFinalise);
    connect(m_ui->print, &QPushButton::clicked, this, &LetterScreen::print);
    connect(m_ui->preview, &QPushButton::clicked, this, &LetterScreen::preview);
    connect(m_ui->save, &QPushButton::clicked, this, &LetterScreen::savePdf);
    const auto openRequest = [this] {
        if (m_sheet)
            Q_EMIT requestChosen(m_sheet->seen.id);
    };
    connect(m_ui->dispatch, &QPushButton::clicked, this, openRequest);
    connect(m_ui->openRequest, &QPushButton::clicked, this, openRequest);
    connect(m_ui->needs, &CompletenessList::missingChosen, this, &LetterScreen::jumpTo);
    connect(m_ui->versions, &QPushButton::clicked, m_drafting, &Drafting::compare);
    connect(m_ui->correct, &QPushButton::clicked, this, [this] { showCorrection(*m_sheet->letter); });
    connect(m_drafting, &Drafting::settled, this, &LetterScreen::followDraft);
    connect(m_drafting, &Drafting::saved, this, &LetterScreen::followDraft);
    connect(m_drafting, &Drafting::comparing, this, [this](bool on) {
        m_compare->setVisible(on);
        showPages();
        nameButtons();
    });
    connect(m_ui->previousPage, &QToolButton::clicked, this, [this] { turnPage(-1); });
    connect(m_ui->nextPage, &QToolButton::clicked, this, [this] { turnPage(1); });
    connect(m_ui->fitWidth, &QToolButton::clicked, m_ui->page, &PageView::fitWidth);
    connect(m_ui->fullSize, &QToolButton::clicked, this, [this] { m_ui->page->zoomTo(1); });
    connect(m_ui->page, &PageView::pageTurned, this, &LetterScreen::rename);
    connect(m_ui->page, &PageView::zoomed, this, &LetterScreen::rename);
}

void LetterScreen::refresh()
{
    if (!m_desk.hasOffice())
        return;
    showList();
    if (!m_sheet)
        return showSheet();
    // What is being typed is not taken away; saving tells whether somebody else wrote meanwhile.
    if (m_drafting->isUnsaved())
        return;
    readSheet();
    showSheet();
    m_sendPanel->refresh();
}

void LetterScreen::showList()
{
    if (!m_desk.hasOffice())
        return;
    const bool onlyToPost = m_ui->filter->currentIndex() == 1;
    const int wanted = std::max(pageSize, m_model->rowCount());
    auto page = m_desk.read([&](Office &office) { return letterPage(office.store, onlyToPost, wanted); });
    if (!page)
        return;
    m_next = page->next;
    const QSignalBlocker quiet(m_ui->letters->selectionModel());
    const std::vector<LetterId> chosen = chosenLetters();
    m_model->show(std::move(page->rows));
    if (chosen.size() > 1) {
        for (const LetterId id : chosen)
            m_ui->letters->selectionModel()->select(m_model->index(m_model->rowOf(id), 0),
                                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
    } else if (m_sheet && m_sheet->letter)
        m_ui->letters->setCurrentIndex(m_model->index(m_model->rowOf(*m_sheet->letter), 0));
    m_ui->letters->viewport()->update();
}

void LetterScreen::readOn()
{
    const QScrollBar *bar = m_ui->letters->verticalScrollBar();
    if (!m_next || bar->value() + bar->pageStep() < bar->maximum())
        return;
    const bool onlyToPost = m_ui->filter->currentIndex() == 1;
    const auto page =
        m_desk.read([&](Office &office) { return letterPage(office.store, onlyToPost, pageSize, m_next); });
    m_next = page ? page->next : std::nullopt;
    if (page)
        m_model->append(page->rows);
}

void LetterScreen::showDraft(RequestId request, const QString &key)
{
    const auto done = m_desk.read([&](Office &office) -> std::optional<LetterId> {
        const auto file = requestFile(office.store, request);
        std::optional<LetterId> last;
        for (const atbilde::FrozenLetter &letter :
             file ? file->letters : std::vector<atbilde::FrozenLetter>()) {
            // What was final before a reopening is history; the next answer is still to be written.
            const bool old = file->request.reopenedAt.isValid() && letter.isAnswer &&
                             letter.finalisedAt < file->request.reopenedAt;
            if (letter.textKey == key && !old)
                last = letter.id;
        }
        return last;
    });
    if (done && *done)
        return show(**done);
    m_sendPanel->leave();
    m_drafting->leave();
    m_sheet = LetterSheet{.seen = {request, 0}, .textKey = key};
    m_ui->banner->dismiss();
    readSheet();
    showList();
    showSheet();
}

void LetterScreen::showCorrection(LetterId letter)
{
    m_drafting->leave();
    m_sheet = LetterSheet{.textKey = m_sheet ? m_sheet->textKey : QString(), .corrects = letter};
    m_ui->banner->dismiss();
    readSheet();
    showSheet();
}

void LetterScreen::show(LetterId letter)
{
    take(letter);
    showList();
    showSheet();
}

void LetterScreen::open(LetterId letter)
{
    take(letter);
    showSheet();
}

void LetterScreen::take(LetterId letter)
{
    m_drafting->leave();
    if (!m_sheet || m_sheet->letter != letter)
        m_sendPanel->leave();
    m_sheet = LetterSheet{.letter = letter};
    m_ui->banner->dismiss();
    readSheet();
}

void LetterScreen::readSheet()
{
    const auto sheet = m_desk.attempt([&](Office &office, const Occasion &occasion) {
        if (m_sheet->letter)
            return frozenSheet(office, occasion, *m_sheet->letter);
        if (m_sheet->corrects)
            return correctionSheet(office, occasion, *m_sheet->corrects);
        return draftSheet(office, occasion, m_sheet->seen.id, m_sheet->textKey);
    });
    if (sheet && *sheet) {
        m_sheet = **sheet;
    } else if (sheet) {
        m_sheet->content.reset();
        m_sheet->inHand.reset();
        m_sheet->mayEdit = false;
        m_sheet->refusal = sentenceFor(sheet->error());
    }
}

std::vector<LetterId> LetterScreen::chosenLetters() const
{
    QModelIndexList rows = m_ui->letters->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    std::vector<LetterId> letters;
    for (const QModelIndex &row : std::as_const(rows)) {
        if (const auto id = m_model->idAt(row.row()))
            letters.push_back(*id);
    }
    return letters;
}

/// Several letters are chosen to be printed together.
bool LetterScreen::showBatch()
{
    const std::vector<LetterId> letters = chosenLetters();
    const bool many = letters.size() > 1 || m_batch->isRunning();
    if (many) {
        m_batch->show(letters);
        m_ui->pages->setCurrentWidget(m_batch);
    } else if (m_ui->pages->currentWidget() == m_batch) {
        m_ui->pages->setCurrentWidget(m_sheet ? m_ui->sheet : static_cast<QWidget *>(m_ui->nothing));
    }
    return many;
}

void LetterScreen::showSheet()
{
    if (!showBatch())
        m_ui->pages->setCurrentWidget(m_sheet ? m_ui->sheet : static_cast<QWidget *>(m_ui->nothing));
    if (m_sheet) {
        const QSignalBlocker quiet(m_ui->textKey);
        m_ui->textKey->setCurrentIndex(m_ui->textKey->findData(m_sheet->textKey));
        m_ui->needs->show(linesOf(*m_sheet));
        showWriting();
        showPages();
        showText();
    }
    rename();
}

// A letter nobody can write yet has no page: what would be printed does not exist.
void LetterScreen::showPages()
{
    std::optional<LetterPages> pages;
    const bool written = m_sheet->content && (m_sheet->refusal.isEmpty() || m_sheet->mayEdit);
    if (written) {
        Result<LetterPages> laidOut = LetterPages::of(withGapsInWords(*m_sheet->content));
        if (laidOut)
            pages = std::move(*laidOut);
        else
            m_sheet->refusal = sentenceFor(laidOut.error());
    }
    m_ui->pageSide->setVisible(pages.has_value() && m_compare->isHidden());
    m_ui->page->show(std::move(pages));
    sayWhatStandsAgainst();
}

void LetterScreen::sayWhatStandsAgainst()
{
    const auto &inHand = m_sheet->inHand;
    const bool compares = inHand && m_sheet->mayEdit && (inHand->beside || inHand->basisChanged);
    if (!m_sheet->refusal.isEmpty()) {
        BannerMessage message{.tone = Tone::Warning, .text = m_sheet->refusal};
        if (compares) {
            message.offer = tr("Compare");
            message.accept = [this] { m_drafting->compare(); };
        }
        if (m_ui->banner->text() != message.text || m_ui->banner->isHidden())
            m_ui->banner->say(message);
    } else if (m_sheet->undeliveredOn.isValid()) {
        m_ui->banner->say({.tone = Tone::Alarm,
                           .text = tr("Not delivered: the letter came back on %1. The time for the answer runs; send it "
                                      "again.").arg(shownDate(m_sheet->undeliveredOn))});
    } else if (!m_sheet->cannotFreeze.isEmpty()) {
        m_ui->banner->say({.tone = Tone::Notice, .text = m_sheet->cannotFreeze});
    } else if (!m_sheet->replacedBy.isEmpty()) {
        m_ui->banner->say(
            {.tone = Tone::Notice,
             .text = tr("Letter %1 has taken the place of this one.").arg(m_sheet->replacedBy)});
    } else if (m_ui->banner->tone() == Tone::Warning) {
        m_ui->banner->dismiss();
    }
}

void LetterScreen::showWriting()
{
    const bool editing = m_sheet->inHand && m_sheet->mayEdit;
    if (editing)
        m_drafting->show(*m_sheet->inHand);
    else
        m_drafting->leave();
    if (!editing)
        m_compare->hide();
    m_editor->setVisible(editing);
    m_ui->text->setVisible(!editing);
    m_ui->textTitle->setVisible(!editing);
}

void LetterScreen::followDraft()
{
    if (!m_sheet || !m_drafting->inHand())
        return;
    follow(*m_sheet, *m_drafting->inHand());
    m_ui->needs->show(linesOf(*m_sheet));
    showPages();
    showText();
    rename();
}

void LetterScreen::jumpTo(const QString &code)
{
    if (!m_drafting->jumpTo(code))
        Q_EMIT requestChosen(m_sheet->seen.id);
}

void LetterScreen::showText()
{
    std::vector<PlainTextView::Mark> marks;
    const QString text = m_sheet->content ? withChips(plainText(*m_sheet->content), marks) : QString();
    m_ui->text->show(text);
    m_ui->text->mark(marks);
}

void LetterScreen::nameButtons()
{
    const bool frozen = m_sheet && m_sheet->letter;
    const bool printable = m_ui->page->pageCount() > 0 && (!m_sheet || m_sheet->refusal.isEmpty());
    const QString why = !m_sheet                     ? QString()
                        : m_sheet->refusal.isEmpty() ? m_sheet->cannotFreeze
                                                     : m_sheet->refusal;
    m_ui->finalise->setVisible(!frozen);
    m_ui->finalise->setEnabled(printable && why.isEmpty());
    m_ui->finalise->setToolTip(why.isEmpty() ? tr("Gives the letter its number and freezes it")
                                             : why.toHtmlEscaped());
    m_ui->finalise->setAccessibleDescription(why);
    m_ui->dispatch->setVisible(frozen && !m_sheet->isDispatched && m_sheet->replacedBy.isEmpty());
    m_mail->setVisible(frozen && m_sheet->content && m_sheet->replacedBy.isEmpty());
    m_ui->textKey->setVisible(!frozen && m_sheet && !m_sheet->corrects);
    m_ui->versions->setVisible(m_sheet && m_sheet->inHand && m_sheet->mayEdit);
    m_ui->correct->setVisible(frozen && m_sheet->mayEdit);
    for (QPushButton *button : {m_ui->print, m_ui->preview, m_ui->save})
        button->setEnabled(printable);
}

void LetterScreen::askToFinalise()
{
    if (!m_drafting->save())
        return;
    if (!m_sheet->refusal.isEmpty())
        return sayWhatStandsAgainst();
    m_ui->banner->say(
        {.tone = Tone::Notice,
         .text = tr("The letter gets the number %1. Its text and PDF are frozen then and cannot be "
                    "changed any more.")
                     .arg(m_sheet->nextNumber),
         .offer = tr("Finalise %1").arg(m_sheet->nextNumber),
         .accept = [this] { finalise(); }});
}

void LetterScreen::finalise()
{
    const atbilde::SeenRequest seen = m_sheet->seen;
    const bool acknowledges = m_sheet->textKey == acknowledgementKey;
    const std::optional<LetterId> old = m_sheet->corrects;
    const auto frozen = m_desk.perform([&](Office &office, const Occasion &occasion) {
        if (old)
            return correctLetter(office, occasion, seen, *old, pdfOf);
        return acknowledges ? acknowledge(office, occasion, seen, pdfOf)
                            : finaliseAnswer(office, occasion, seen, pdfOf);
    });
    if (!frozen)
        return refresh();
    show(frozen->id);
    m_ui->banner->say(
        {.tone = Tone::Good,
         .text = tr("Letter %1 is final. Print or send it, then record how it left.").arg(frozen->number),
         .offer = tr("Record dispatch"),
         .accept = [this] { Q_EMIT requestChosen(m_sheet->seen.id); }});
}

void LetterScreen::print()
{
    const Result<LetterPages> pages = LetterPages::of(*m_sheet->content);
    if (!m_printing->hasPrinter())
        return offerPdf(tr("No printer is set up on this computer. The letter can be saved as PDF."));
    QPrinter printer(QPrinter::HighResolution);
    prepareFor(printer, *m_sheet->content);
    if (!pages || !m_printing->choosePrinter(printer, this))
        return;
    if (!printLetter(*pages, printer))
        return offerPdf(tr("The printer did not take the letter. It can be saved as PDF."));
    if (!m_sheet->letter)
        return;
    m_ui->banner->say({.tone = Tone::Notice,
                       .text = tr("Handed to the printer. Look whether every page is on paper: only then is "
                                  "the letter recorded as printed."),
                       .offer = tr("All is on paper"),
                       .accept = [this, letter = *m_sheet->letter] { recordAsPrinted(letter); }});
}

void LetterScreen::recordAsPrinted(LetterId letter)
{
    const auto done = m_desk.perform(
        [&](Office &office, const Occasion &occasion) { return recordPrinted(office, occasion, {letter}); });
    if (done)
        m_ui->banner->say({.tone = Tone::Good, .text = tr("Recorded as printed."), .passes = true});
}

void LetterScreen::offerPdf(const QString &text)
{
    m_ui->banner->say({.tone = Tone::Warning,
                       .text = text,
                       .offer = tr("Save as PDF…"),
                       .accept = [this] { savePdf(); }});
}

void LetterScreen::preview()
{
    const Result<LetterPages> pages = LetterPages::of(*m_sheet->content);
    QPrinter printer(QPrinter::HighResolution);
    prepareFor(printer, *m_sheet->content);
    if (!pages)
        return;
    m_printing->preview(
        printer, [&](QPrinter &device) { (void)printLetter(*pages, device); }, this);
}

QByteArray LetterScreen::pdfToSave()
{
    if (m_sheet->letter) {
        return m_desk.read([&](Office &office) { return letterPdf(office.store, *m_sheet->letter); })
            .value_or(QByteArray());
    }
    const Result<QByteArray> pdf = pdfOf(*m_sheet->content);
    return pdf ? *pdf : QByteArray();
}

void LetterScreen::savePdf()
{
    const QByteArray pdf = pdfToSave();
    if (pdf.isEmpty())
        return;
    const QString number =
        m_sheet->letter ? m_sheet->content->number : tr("%1 draft", "file name").arg(m_sheet->requestNumber);
    Dialogue &dialogue = m_desk.dialogue();
    const QString path = dialogue.saveFile(tr("Save PDF"), atbilde::fileNameOf(number) + u".pdf"_s,
                                           {tr("PDF documents"), {u"*.pdf"_s}});
    if (path.isEmpty())
        return;
    if (const Result<void> written = writeWhole(path, pdf); !written)
        return sayRefusal(written.error());
    m_ui->banner->say({.tone = Tone::Good, .text = tr("Saved as %1.").arg(path), .passes = true});
}

void LetterScreen::sayRefusal(const Refusal &refusal)
{
    m_ui->banner->say({.tone = Tone::Alarm, .text = sentenceFor(refusal)});
}

void LetterScreen::turnPage(int by)
{
    m_ui->page->goToPage(m_ui->page->currentPage() + by);
}

void LetterScreen::rename()
{
    m_mail->setText(tr("E-mail…"));
    m_outbox->setText(tr("Outbox"));
    m_outbox->setToolTip(tr("Outbox and post list"));
    m_ui->textKey->setItemText(0, shownLetterText(answerKey));
    m_ui->textKey->setItemText(1, shownLetterText(acknowledgementKey));
    const int count = m_ui->page->pageCount();
    const int page = m_ui->page->currentPage();
    m_ui->pageNumber->setText(tr("Page %1 of %2").arg(page + 1).arg(count));
    m_ui->previousPage->setEnabled(page > 0);
    m_ui->nextPage->setEnabled(page + 1 < count);
    m_ui->fitWidth->setChecked(m_ui->page->fitsWidth());
    m_ui->nothing->say(Symbol::Letters, tr("No letter is open."),
                       tr("Choose one from the list, or write one from a request."));
    if (m_sheet) {
        m_ui->title->setText(m_sheet->corrects
                                 ? tr("Correction of %1, %2", "number of a letter and its person")
                                       .arg(m_sheet->correctedNumber, m_sheet->person)
                             : m_sheet->letter && m_sheet->content
                                 ? tr("%1, %2", "number of a letter and its person")
                                       .arg(m_sheet->content->number, m_sheet->person)
                                 : tr("Draft for %1, %2", "number of a request and its person")
                                       .arg(m_sheet->requestNumber, m_sheet->person));
    }
    const QString sum = m_sheet ? QString::fromLatin1(m_sheet->sha256.toHex(' ')) : QString();
    m_ui->fileHash->setText(tr("SHA-256 of the frozen file: %1").arg(sum));
    m_ui->fileHash->setVisible(!sum.isEmpty());
    nameButtons();
}

void LetterScreen::dress()
{
    m_mail->setIcon(icon(Symbol::Email));
    m_outbox->setIcon(icon(Symbol::Send));
    m_ui->print->setIcon(icon(Symbol::Print));
    m_ui->preview->setIcon(icon(Symbol::View));
    m_ui->save->setIcon(icon(Symbol::Pdf));
    m_ui->finalise->setIcon(icon(Symbol::Lock));
    m_ui->dispatch->setIcon(icon(Symbol::Send));
    m_ui->versions->setIcon(icon(Symbol::Clock));
    m_ui->correct->setIcon(icon(Symbol::Edit));
    m_ui->openRequest->setIcon(icon(Symbol::Requests));
    m_ui->previousPage->setIcon(icon(Symbol::ChevronUp));
    m_ui->nextPage->setIcon(icon(Symbol::ChevronDown));
}

void LetterScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_model->retranslate();
        if (m_sheet) {
            readSheet();
            showSheet();
        }
        rename();
    } else if (event->type() == QEvent::PaletteChange) {
        dress();
    }
    QWidget::changeEvent(event);
}

void LetterScreen::hideEvent(QHideEvent *event)
{
    (void)m_drafting->save();
    m_preferences.setLayout(splitterKey, m_ui->splitter->saveState());
    m_preferences.setLayout(sheetKey, m_ui->sheetSplitter->saveState());
    m_preferences.setLayout(textKey, m_ui->textSplitter->saveState());
    m_preferences.setLayout(columnsKey, m_ui->letters->header()->saveState());
    QWidget::hideEvent(event);
}
