// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/batchpanel.h"

#include "core/casework/letterpaper.h"
#include "core/casework/printed.h"
#include "core/store/lists/letterfile.h"
#include "ui/desk/desk.h"
#include "ui/dialogue/dialogue.h"
#include "ui/dialogue/printdoor.h"
#include "ui/letter/letterfiles.h"
#include "ui/look/grid.h"
#include "ui/look/icons.h"
#include "ui/look/lettering.h"
#include "ui/parts/banner.h"
#include "ui/wording/refusals.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;
using atbilde::Letter;
using atbilde::LetterId;
using atbilde::Occasion;
using atbilde::Office;
using atbilde::Refusal;
using atbilde::Result;

namespace {

/// In the list of addresses; the envelopes stand between by their codes.
const QString nowhere = u"none"_s;
const QString onLabels = u"labels"_s;

} // namespace

BatchPanel::BatchPanel(Desk &desk, PrintDoor &printing, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_printing(printing),
      m_title(new QLabel(this)),
      m_words(new QLabel(this)),
      m_banner(new Banner(this)),
      m_withLetters(new QCheckBox(this)),
      m_addressesLabel(new QLabel(this)),
      m_addresses(new QComboBox(this)),
      m_sheetLabel(new QLabel(this)),
      m_sheet(new QComboBox(this)),
      m_firstLabel(new QLabel(this)),
      m_first(new QSpinBox(this)),
      m_orderLabel(new QLabel(this)),
      m_order(new QComboBox(this)),
      m_print(new QPushButton(this)),
      m_preview(new QPushButton(this)),
      m_saveOne(new QPushButton(this)),
      m_saveEach(new QPushButton(this)),
      m_progress(new QProgressBar(this)),
      m_stop(new QPushButton(this))
{
    build();
    connect(m_withLetters, &QCheckBox::toggled, this, &BatchPanel::nameParts);
    connect(m_addresses, &QComboBox::currentIndexChanged, this, &BatchPanel::nameParts);
    connect(m_sheet, &QComboBox::currentIndexChanged, this, &BatchPanel::nameParts);
    connect(m_print, &QPushButton::clicked, this, &BatchPanel::print);
    connect(m_preview, &QPushButton::clicked, this, &BatchPanel::preview);
    connect(m_saveOne, &QPushButton::clicked, this, &BatchPanel::saveOne);
    connect(m_saveEach, &QPushButton::clicked, this, &BatchPanel::saveEach);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_run)
            m_run->stop();
    });
    rename();
}

void BatchPanel::build()
{
    m_title->setFont(lettered(font(), Lettering::Title));
    m_words->setWordWrap(true);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_title, m_words, m_addressesLabel, m_sheetLabel, m_firstLabel, m_orderLabel})
        label->setTextFormat(Qt::PlainText);
    m_withLetters->setChecked(true);
    m_addresses->addItem(QString(), nowhere);
    for (const Envelope envelope : allEnvelopes)
        m_addresses->addItem(QString(), codeOf(envelope));
    m_addresses->addItem(QString(), onLabels);
    for (size_t i = 0; i < allLabelSheets.size(); ++i)
        m_sheet->addItem(QString());
    m_order->addItems({QString(), QString()});
    m_first->setMinimum(1);
    const std::vector<std::pair<QWidget *, QString>> named{
        {m_withLetters, u"withLetters"_s}, {m_addresses, u"addresses"_s},    {m_sheet, u"labelSheet"_s},
        {m_first, u"firstLabel"_s},        {m_order, u"addressOrder"_s},     {m_print, u"printBatch"_s},
        {m_preview, u"previewBatch"_s},    {m_saveOne, u"saveBatch"_s},      {m_saveEach, u"saveEach"_s},
        {m_stop, u"stopBatch"_s},          {m_progress, u"batchProgress"_s}, {m_banner, u"batchBanner"_s}};
    for (const auto &[widget, name] : named)
        widget->setObjectName(name);
    for (QComboBox *box : {m_addresses, m_sheet, m_order})
        box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);

    auto *form = new QFormLayout;
    form->setSpacing(grid::unit);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(m_withLetters);
    const std::vector<std::pair<QLabel *, QWidget *>> rows{{m_addressesLabel, m_addresses},
                                                           {m_sheetLabel, m_sheet},
                                                           {m_firstLabel, m_first},
                                                           {m_orderLabel, m_order}};
    for (const auto &[label, field] : rows) {
        label->setBuddy(field);
        form->addRow(label, field);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid::unit);
    for (QPushButton *button : {m_print, m_preview, m_saveOne, m_saveEach})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *running = new QHBoxLayout;
    running->setSpacing(grid::unit);
    running->addWidget(m_progress, 1);
    running->addWidget(m_stop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::unit, 0, 0, 0);
    layout->setSpacing(grid::unit);
    layout->addWidget(m_title);
    layout->addWidget(m_words);
    layout->addWidget(m_banner);
    layout->addLayout(form);
    layout->addLayout(buttons);
    layout->addLayout(running);
    layout->addStretch(1);
    m_print->setIcon(icon(Symbol::Print));
    m_preview->setIcon(icon(Symbol::View));
    m_saveOne->setIcon(icon(Symbol::Pdf));
    m_saveEach->setIcon(icon(Symbol::Folder));
}

void BatchPanel::show(const std::vector<LetterId> &letters)
{
    if (m_run || letters == m_letters)
        return;
    m_letters = letters;
    m_banner->dismiss();
    rename();
}

BatchPlan BatchPanel::plan() const
{
    BatchPlan plan;
    plan.letters = m_withLetters->isChecked();
    const QString addresses = m_addresses->currentData().toString();
    plan.envelopes = envelopeFromCode(addresses);
    if (addresses == onLabels) {
        plan.labels = allLabelSheets.at(size_t(m_sheet->currentIndex()));
        plan.firstLabel = m_first->value() - 1;
    }
    plan.addressesFirst = m_order->currentIndex() == 1;
    return plan;
}

std::optional<std::vector<Letter>> BatchPanel::letters()
{
    const auto read = m_desk.read([&](Office &office) -> Result<std::vector<Letter>> {
        std::vector<Letter> letters;
        for (const LetterId id : m_letters) {
            const auto file = letterFile(office.store, id);
            if (!file)
                return Refusal{atbilde::RefusalReason::LetterNotFound, {QString::number(id.value())}};
            Result<Letter> letter = atbilde::letterFromJson(file->letter.content);
            if (!letter)
                return letter.error();
            hangLogo(office.store, *letter);
            letters.push_back(std::move(*letter));
        }
        return letters;
    });
    if (read && !*read)
        sayRefusal(read->error());
    return read && *read ? std::optional(**read) : std::nullopt;
}

std::optional<LetterBatch> BatchPanel::batch()
{
    std::optional<std::vector<Letter>> read = letters();
    const auto organisation = m_desk.read([](Office &office) { return office.organisation(); });
    if (!read || !organisation)
        return std::nullopt;
    BatchPlan wanted = plan();
    wanted.sender = QStringList{organisation->name} + organisation->address.split(u'\n');
    return LetterBatch(std::move(*read), wanted);
}

void BatchPanel::print()
{
    if (!m_printing.hasPrinter())
        return offerPdf();
    std::optional<LetterBatch> wanted = batch();
    if (!wanted)
        return;
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(tr("Letters", "name of a print job"));
    if (m_printing.choosePrinter(*printer, this))
        start(new BatchRun(std::move(*wanted), std::move(printer), this), [this] { offerRecord(); });
}

// What is shown there may be printed from there, too.
void BatchPanel::preview()
{
    const std::optional<LetterBatch> wanted = batch();
    if (!wanted)
        return;
    std::optional<Refusal> refusal;
    QPrinter printer(QPrinter::HighResolution);
    m_printing.preview(
        printer,
        [&](QPrinter &device) {
            SheetPainter sheets(device);
            for (int step = 0; step < wanted->steps() && !refusal; ++step) {
                const Result<std::vector<Sheet>> laidOut = wanted->sheets(step);
                if (!laidOut)
                    refusal = laidOut.error();
                for (const Sheet &sheet : laidOut ? *laidOut : std::vector<Sheet>())
                    (void)sheets.add(sheet);
            }
            (void)sheets.close();
        },
        this);
    if (refusal)
        sayRefusal(*refusal);
}

void BatchPanel::saveOne()
{
    std::optional<LetterBatch> wanted = batch();
    if (!wanted)
        return;
    const QString path =
        m_desk.dialogue().saveFile(tr("Save all letters in one PDF"), tr("letters", "file name") + u".pdf"_s,
                                   {tr("PDF documents"), {u"*.pdf"_s}});
    if (path.isEmpty())
        return;
    auto *run = new BatchRun(std::move(*wanted), tr("Letters", "name of a print job"), m_desk.today(), this);
    start(run, [this, run, path] {
        if (const Result<void> written = writeWhole(path, run->pdf()); !written)
            return sayRefusal(written.error());
        m_banner->say({.tone = Tone::Good, .text = tr("Saved as %1.").arg(path), .passes = true});
    });
}

void BatchPanel::saveEach()
{
    const QString folder = m_desk.dialogue().chooseFolder(tr("Folder for the letters"));
    if (folder.isEmpty())
        return;
    const auto files = m_desk.read([&](Office &office) { return frozenFiles(office, m_letters); });
    if (!files)
        return;
    const Result<int> written = writeFiles(folder, *files, m_desk.dialogue());
    if (!written)
        return sayRefusal(written.error());
    m_banner->say({.tone = Tone::Good,
                   .text = tr("%n file(s) were saved in %1.", nullptr, *written).arg(folder),
                   .passes = true});
}

void BatchPanel::start(BatchRun *run, const std::function<void()> &done)
{
    m_banner->dismiss();
    m_run = run;
    connect(run, &BatchRun::advanced, this, [this](int step, int of) {
        m_progress->setMaximum(of);
        m_progress->setValue(step);
    });
    connect(run, &BatchRun::ended, this, [this, done](BatchRun::End end) { follow(end, done); });
    nameParts();
    run->start();
}

void BatchPanel::follow(BatchRun::End end, const std::function<void()> &done)
{
    BatchRun *run = std::exchange(m_run, nullptr);
    run->deleteLater();
    nameParts();
    switch (end) {
    case BatchRun::End::Done:
        return done();
    case BatchRun::End::Stopped:
        return m_banner->say(
            {.tone = Tone::Notice,
             .text = tr("Stopped. No file was written; a printer may have got some pages.")});
    case BatchRun::End::Refused:
        return sayRefusal(run->refusal());
    case BatchRun::End::PrinterFailed:
        return m_banner->say({.tone = Tone::Alarm,
                              .text = tr("The printer did not take the letters. Nothing counts as printed."),
                              .offer = tr("Save as PDF…"),
                              .accept = [this] { saveOne(); }});
    }
}

void BatchPanel::offerRecord()
{
    if (!plan().letters)
        return m_banner->say({.tone = Tone::Good, .text = tr("Handed to the printer."), .passes = true});
    const std::vector<LetterId> printed = m_letters;
    m_banner->say({.tone = Tone::Notice,
                   .text = tr("Handed to the printer. Look whether every page is on paper: only then are the "
                              "letters recorded as printed."),
                   .offer = tr("All are on paper"),
                   .accept = [this, printed] { record(printed); }});
}

void BatchPanel::record(const std::vector<LetterId> &letters)
{
    const auto done = m_desk.perform(
        [&](Office &office, const Occasion &occasion) { return recordPrinted(office, occasion, letters); });
    if (done)
        m_banner->say({.tone = Tone::Good, .text = tr("Recorded as printed."), .passes = true});
}

void BatchPanel::offerPdf()
{
    m_banner->say({.tone = Tone::Warning,
                   .text = tr("No printer is set up on this computer. The letters can be saved as PDF."),
                   .offer = tr("Save as PDF…"),
                   .accept = [this] { saveOne(); }});
}

void BatchPanel::sayRefusal(const Refusal &refusal)
{
    m_banner->say({.tone = Tone::Alarm, .text = sentenceFor(refusal)});
}

void BatchPanel::nameParts()
{
    const bool labels = m_addresses->currentData().toString() == onLabels;
    const bool any = m_addresses->currentData().toString() != nowhere;
    for (QWidget *part : std::initializer_list<QWidget *>{m_sheetLabel, m_sheet, m_firstLabel, m_first})
        part->setVisible(labels);
    for (QWidget *part : std::initializer_list<QWidget *>{m_orderLabel, m_order})
        part->setVisible(any && m_withLetters->isChecked());
    m_first->setMaximum(allLabelSheets.at(size_t(std::max(0, m_sheet->currentIndex()))).count());
    const bool ready = !m_run && !m_letters.empty() && (any || m_withLetters->isChecked());
    for (QPushButton *button : {m_print, m_preview, m_saveOne})
        button->setEnabled(ready);
    m_saveEach->setEnabled(!m_run && !m_letters.empty());
    m_progress->setVisible(m_run != nullptr);
    m_stop->setVisible(m_run != nullptr);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_withLetters, m_addresses, m_sheet, m_first, m_order})
        part->setEnabled(!m_run);
}

void BatchPanel::renameChoices()
{
    const auto millimetres = [this](double width, double height) {
        return tr("%1 × %2 mm").arg(locale().toString(width, 'g', 4), locale().toString(height, 'g', 4));
    };
    m_addresses->setItemText(0, tr("No envelopes or labels"));
    for (int i = 0; i < int(allEnvelopes.size()); ++i) {
        const Envelope envelope = allEnvelopes.at(size_t(i));
        m_addresses->setItemText(i + 1, tr("Envelopes %1 (%2)")
                                            .arg(codeOf(envelope), millimetres(sizeOf(envelope).width(),
                                                                               sizeOf(envelope).height())));
    }
    m_addresses->setItemText(m_addresses->count() - 1, tr("Sheets of labels"));
    for (int i = 0; i < m_sheet->count(); ++i) {
        const LabelSheet &sheet = allLabelSheets.at(size_t(i));
        m_sheet->setItemText(i, u"%1 × %2, "_s.arg(sheet.columns).arg(sheet.rows) +
                                    millimetres(sheet.width, sheet.height));
    }
    m_order->setItemText(0, tr("Behind the letters"));
    m_order->setItemText(1, tr("Before the letters"));
}

void BatchPanel::renameButtons()
{
    m_print->setText(tr("Print…"));
    m_preview->setText(tr("Print preview…"));
    m_saveOne->setText(tr("One PDF…"));
    m_saveOne->setToolTip(tr("All letters, with envelopes or labels, in one file"));
    m_saveEach->setText(tr("A file each…"));
    m_saveEach->setToolTip(tr("Each letter as it was frozen, in a file named by its number"));
    m_stop->setText(tr("Stop"));
}

void BatchPanel::rename()
{
    m_title->setText(tr("%n letter(s) selected", nullptr, int(m_letters.size())));
    m_words->setText(tr("They go on paper in the order of the list."));
    m_withLetters->setText(tr("The letters themselves"));
    m_addressesLabel->setText(tr("Addresses"));
    m_sheetLabel->setText(tr("Label sheet"));
    m_firstLabel->setText(tr("First free label"));
    m_first->setToolTip(tr("Counted row by row, for a sheet from which some labels are gone"));
    m_orderLabel->setText(tr("Where"));
    m_progress->setAccessibleName(tr("Progress"));
    renameChoices();
    renameButtons();
    nameParts();
}

void BatchPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rename();
    QWidget::changeEvent(event);
}
