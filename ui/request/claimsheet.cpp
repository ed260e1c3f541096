// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/claimsheet.h"

#include "core/right/ground.h"
#include "ui/look/grid.h"
#include "ui/look/icons.h"
#include "ui/look/lettering.h"
#include "ui/parts/banner.h"
#include "ui/parts/dateedit.h"
#include "ui/request/sheetvalues.h"
#include "ui/wording/articles.h"
#include "ui/wording/grounds.h"
#include "ui/wording/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using atbilde::Claim;
using atbilde::codeOf;
using atbilde::Decision;
using atbilde::Document;
using atbilde::Ground;
using atbilde::GroundKind;
using atbilde::Outcome;
using atbilde::ReviewResult;
using atbilde::Right;
using namespace Qt::Literals::StringLiterals;
using F = SheetField;

namespace {

constexpr int listLines = 3;
constexpr int correctionRows = 3;
/// There may be no safeguards; these must be told beside the interest.
constexpr std::array restOfBalancing{F::BalancingNecessity, F::BalancingImpact, F::BalancingConclusion};
constexpr std::array legalBases{"6(1)(e)"_L1, "6(1)(f)"_L1};

bool isChoice(F field)
{
    return field == F::Ground || field == F::Exception || field == F::LegalBasis ||
           field == F::ReviewResult || field == F::RecipientsNotified;
}

bool isFuture(F field)
{
    return field == F::KeptUntil || field == F::BackupUntil;
}

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

QString cell(const QTableWidget &table, int row, int column)
{
    const QTableWidgetItem *item = table.item(row, column);
    return item ? item->text().trimmed() : QString();
}

} // namespace

ClaimSheet::ClaimSheet(QWidget *parent)
    : QScrollArea(parent),
      m_title(new QLabel),
      m_hint(new QLabel),
      m_banner(new Banner),
      m_outcomeLabel(new QLabel),
      m_outcome(new QComboBox),
      m_save(new QPushButton),
      m_takeBack(new QPushButton),
      m_body(new QWidget)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_title->setFont(lettered(font(), Lettering::Heading));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    m_outcome->setObjectName(u"outcome"_s);
    m_outcomeLabel->setBuddy(m_outcome);
    m_save->setObjectName(u"saveDecision"_s);
    m_takeBack->setObjectName(u"takeBack"_s);

    auto *rows = new QVBoxLayout(m_body);
    rows->setContentsMargins(grid::wide, grid::unit, grid::wide, grid::wide);
    rows->setSpacing(grid::unit + grid::half);
    rows->addWidget(m_title);
    rows->addWidget(m_hint);
    rows->addWidget(m_banner);
    rows->addWidget(m_outcomeLabel);
    rows->addWidget(m_outcome);
    for (const F field : allSheetFields)
        addRow(field, rows);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_takeBack);
    buttons->addStretch(1);
    rows->addLayout(buttons);
    rows->addStretch(1);
    setWidget(m_body);

    connect(m_outcome, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_loading) {
            fillChoices();
            arrange();
        }
    });
    connect(m_save, &QPushButton::clicked, this, &ClaimSheet::save);
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        forgetDraft(m_state.claim.id);
        load(m_state.claim.decision);
    });
    rename();
}

ClaimSheet::~ClaimSheet() = default;

void ClaimSheet::addRow(F field, QVBoxLayout *rows)
{
    Row row;
    row.field = field;
    row.place = new QWidget(m_body);
    row.label = new QLabel(row.place);
    row.label->setWordWrap(true);
    row.editor = editorFor(field, row.place);
    row.editor->setObjectName(u"field-"_s + nameOf(field));
    row.label->setBuddy(row.editor);
    row.complaint = new QLabel(row.place);
    row.complaint->setObjectName(u"complaint-"_s + nameOf(field));
    row.complaint->setWordWrap(true);
    row.complaint->hide();
    auto *layout = new QVBoxLayout(row.place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::half);
    layout->addWidget(row.label);
    layout->addWidget(row.editor);
    layout->addWidget(row.complaint);
    rows->addWidget(row.place);
    m_rows.push_back(row);
}

QWidget *ClaimSheet::editorFor(F field, QWidget *parent)
{
    Decision probe;
    const auto changed = [this] {
        if (!m_loading && m_complaining)
            arrange();
    };
    if (field == F::Corrections)
        return correctionsEditor(parent);
    if (field == F::Copy)
        return copyEditor(parent);
    if (isChoice(field)) {
        auto *combo = new QComboBox(parent);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(12);
        connect(combo, &QComboBox::currentIndexChanged, this, [this, combo] {
            combo->setToolTip(combo->currentText().toHtmlEscaped());
            if (!m_loading)
                arrange();
        });
        return combo;
    }
    if (flagOf(probe, field)) {
        auto *box = new QCheckBox(parent);
        connect(box, &QCheckBox::toggled, this, [this] {
            if (!m_loading)
                arrange();
        });
        return box;
    }
    if (dayOf(probe, field)) {
        auto *day = new DateEdit(parent);
        connect(day, &DateEdit::dayChosen, this, changed);
        return day;
    }
    if (listOf(probe, field) || isLong(field)) {
        auto *text = new QPlainTextEdit(parent);
        text->setTabChangesFocus(true);
        text->setFixedHeight(fontMetrics().lineSpacing() * listLines + grid::wide);
        connect(text, &QPlainTextEdit::textChanged, this, changed);
        return text;
    }
    auto *line = new QLineEdit(parent);
    connect(line, &QLineEdit::textChanged, this, changed);
    return line;
}

QWidget *ClaimSheet::correctionsEditor(QWidget *parent)
{
    auto *place = new QWidget(parent);
    m_corrections = new QTableWidget(correctionRows, 3, place);
    m_corrections->setObjectName(u"corrections"_s);
    m_corrections->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_corrections->verticalHeader()->hide();
    m_corrections->setTabKeyNavigation(true);
    m_corrections->setMinimumHeight(m_corrections->rowHeight(0) * (correctionRows + 1) + grid::unit);
    m_addCorrection = new QPushButton(icon(Symbol::Add), QString(), place);
    connect(m_addCorrection, &QPushButton::clicked, m_corrections,
            [this] { m_corrections->insertRow(m_corrections->rowCount()); });
    connect(m_corrections, &QTableWidget::itemChanged, this, [this] {
        if (!m_loading && m_complaining)
            arrange();
    });
    auto *layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::half);
    layout->addWidget(m_corrections);
    layout->addWidget(m_addCorrection, 0, Qt::AlignLeft);
    return place;
}

QWidget *ClaimSheet::copyEditor(QWidget *parent)
{
    auto *place = new QWidget(parent);
    m_packages = new QLabel(place);
    m_packages->setObjectName(u"packages"_s);
    m_packages->setTextFormat(Qt::PlainText);
    m_packages->setWordWrap(true);
    m_packageTitle = new QLineEdit(place);
    m_packageTitle->setObjectName(u"packageTitle"_s);
    m_addPackage = new QPushButton(icon(Symbol::Attachment), QString(), place);
    m_addPackage->setObjectName(u"addPackage"_s);
    connect(m_addPackage, &QPushButton::clicked, this,
            [this] { Q_EMIT packageWanted(m_packageTitle->text().trimmed()); });
    auto *row = new QHBoxLayout;
    row->addWidget(m_packageTitle, 1);
    row->addWidget(m_addPackage);
    auto *layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::half);
    layout->addWidget(m_packages);
    layout->addLayout(row);
    return place;
}

void ClaimSheet::show(const SheetState &state)
{
    const bool sameClaim = state.claim.id == m_state.claim.id;
    keepDraft();
    const bool storedChanged = sameClaim && state.claim.decision != m_state.claim.decision;
    const auto draft = m_drafts.find(state.claim.id);
    const bool typed = draft != m_drafts.end();
    m_state = state;
    if (!sameClaim) {
        m_banner->dismiss();
        m_complaining = false;
    }
    if (typed && sameClaim) {
        // The fields stay untouched, the cursor too; only what surrounds them is new.
        if (storedChanged) {
            m_banner->say(
                {Tone::Warning,
                 tr("Somebody else has saved a decision on this claim meanwhile. What you typed is kept."),
                 tr("Show theirs"), [this] { m_takeBack->click(); }});
        }
    } else {
        load(state.claim.decision);
        if (typed) {
            const Decision kept = draft->second;
            const std::optional<Decision> stored = m_stored;
            load(kept);
            m_stored = stored;
        }
    }
    rename();
    arrange();
}

void ClaimSheet::load(const std::optional<Decision> &decision)
{
    m_loading = true;
    fillOutcomes();
    m_outcome->setCurrentIndex(decision ? m_outcome->findData(codeOf(decision->outcome)) : -1);
    fillChoices();
    Decision values = decision.value_or(Decision{m_state.claim.right});
    for (const Row &row : m_rows)
        write(row, values);
    m_loading = false;
    m_complaining = false;
    arrange();
    m_stored = this->decision();
}

void ClaimSheet::fillOutcomes()
{
    const QString chosen = m_outcome->currentData().toString();
    m_outcome->clear();
    for (const Outcome outcome : atbilde::lawfulOutcomes(m_state.claim.right))
        m_outcome->addItem(wordFor(outcome), codeOf(outcome));
    m_outcome->setCurrentIndex(m_outcome->findData(chosen));
}

void ClaimSheet::fillChoices()
{
    const bool before = m_loading;
    m_loading = true;
    const auto outcome = atbilde::outcomeFromCode(m_outcome->currentData().toString());
    const auto fill = [](QComboBox *combo, const std::vector<std::pair<QString, QString>> &choices) {
        const QString chosen = combo->currentData().toString();
        combo->clear();
        for (const auto &[words, code] : choices) {
            combo->addItem(words, code);
            combo->setItemData(combo->count() - 1, words.toHtmlEscaped(), Qt::ToolTipRole);
        }
        combo->setCurrentIndex(qMax(0, combo->findData(chosen)));
    };
    std::vector<std::pair<QString, QString>> grounds{{tr("None chosen"), {}}};
    std::vector<std::pair<QString, QString>> exceptions = grounds;
    if (outcome) {
        for (const Ground &ground : atbilde::groundsFor(m_state.claim.right, *outcome)) {
            auto &list = ground.kind == GroundKind::Exception ? exceptions : grounds;
            list.emplace_back(wordsFor(ground), QString(ground.code));
        }
    }
    const auto combo = [this](F field) { return static_cast<QComboBox *>(rowOf(field).editor); };
    fill(combo(F::Ground), grounds);
    fill(combo(F::Exception), exceptions);
    std::vector<std::pair<QString, QString>> bases{{tr("None chosen"), {}}};
    for (const QLatin1StringView basis : legalBases)
        bases.emplace_back(articleInWords(u"GDPR "_s + basis), basis);
    fill(combo(F::LegalBasis), bases);
    std::vector<std::pair<QString, QString>> results{{tr("None chosen"), {}}};
    for (const ReviewResult result : atbilde::allReviewResults)
        results.emplace_back(wordFor(result), codeOf(result));
    fill(combo(F::ReviewResult), results);
    fill(combo(F::RecipientsNotified), {{tr("Not looked at yet"), {}},
                                        {tr("Yes, all were told"), u"yes"_s},
                                        {tr("Nobody else had the data"), u"no"_s}});
    m_loading = before;
}

void ClaimSheet::write(const Row &row, Decision &from)
{
    if (isChoice(row.field)) {
        QString code;
        if (row.field == F::ReviewResult)
            code = from.review.result ? codeOf(*from.review.result) : QString();
        else if (row.field == F::RecipientsNotified)
            code = from.recipientsNotified ? (*from.recipientsNotified ? u"yes"_s : u"no"_s) : QString();
        else
            code = *textOf(from, row.field);
        auto *combo = static_cast<QComboBox *>(row.editor);
        combo->setCurrentIndex(qMax(0, combo->findData(code)));
    } else if (row.field == F::Corrections) {
        m_corrections->clearContents();
        m_corrections->setRowCount(qMax(correctionRows, int(from.corrections.size()) + 1));
        for (int i = 0; i < int(from.corrections.size()); ++i) {
            const atbilde::Correction &correction = from.corrections.at(i);
            m_corrections->setItem(i, 0, new QTableWidgetItem(correction.data));
            m_corrections->setItem(i, 1, new QTableWidgetItem(correction.before));
            m_corrections->setItem(i, 2, new QTableWidgetItem(correction.after));
        }
    } else if (const bool *flag = flagOf(from, row.field)) {
        static_cast<QCheckBox *>(row.editor)->setChecked(*flag);
    } else if (const std::optional<QDate> *day = dayOf(from, row.field)) {
        static_cast<DateEdit *>(row.editor)->show(day->value_or(QDate()));
    } else if (const QStringList *list = listOf(from, row.field)) {
        static_cast<QPlainTextEdit *>(row.editor)->setPlainText(list->join(u'\n'));
    } else if (const QString *text = textOf(from, row.field)) {
        if (isLong(row.field))
            static_cast<QPlainTextEdit *>(row.editor)->setPlainText(*text);
        else
            static_cast<QLineEdit *>(row.editor)->setText(*text);
    }
}

void ClaimSheet::read(const Row &row, Decision &into) const
{
    const bool shown = !row.place->isHidden();
    if (isChoice(row.field)) {
        const QString code =
            shown ? static_cast<QComboBox *>(row.editor)->currentData().toString() : QString();
        if (row.field == F::ReviewResult)
            into.review.result = atbilde::reviewResultFromCode(code);
        else if (row.field == F::RecipientsNotified)
            into.recipientsNotified = code.isEmpty() ? std::nullopt : std::optional(code == "yes"_L1);
        else
            *textOf(into, row.field) = code;
    } else if (row.field == F::Corrections) {
        into.corrections.clear();
        for (int i = 0; shown && i < m_corrections->rowCount(); ++i) {
            const atbilde::Correction correction{cell(*m_corrections, i, 0), cell(*m_corrections, i, 1),
                                                 cell(*m_corrections, i, 2)};
            if (correction != atbilde::Correction())
                into.corrections.append(correction);
        }
    } else if (bool *flag = flagOf(into, row.field)) {
        *flag = shown && static_cast<QCheckBox *>(row.editor)->isChecked();
    } else if (std::optional<QDate> *day = dayOf(into, row.field)) {
        *day = shown ? static_cast<DateEdit *>(row.editor)->day() : std::nullopt;
    } else if (QStringList *list = listOf(into, row.field)) {
        *list = shown ? linesOf(static_cast<QPlainTextEdit *>(row.editor)->toPlainText()) : QStringList();
    } else if (QString *text = textOf(into, row.field)) {
        if (!shown)
            text->clear();
        else if (isLong(row.field))
            *text = static_cast<QPlainTextEdit *>(row.editor)->toPlainText().trimmed();
        else
            *text = static_cast<QLineEdit *>(row.editor)->text().trimmed();
    }
}

std::optional<Decision> ClaimSheet::decision() const
{
    const auto outcome = atbilde::outcomeFromCode(m_outcome->currentData().toString());
    if (!outcome)
        return std::nullopt;
    // What the sheet has no field for (a fee, the checksum of a hand-over) stays as it was decided.
    Decision decision = m_state.claim.decision.value_or(Decision{});
    decision.right = m_state.claim.right;
    decision.outcome = *outcome;
    for (const Row &row : m_rows)
        read(row, decision);
    tidy(decision);
    return decision;
}

bool ClaimSheet::isTyped() const
{
    return m_state.claim.id.isValid() && decision() != m_stored;
}

std::vector<SheetField> ClaimSheet::fields() const
{
    std::vector<SheetField> shown;
    for (const Row &row : m_rows) {
        if (!row.place->isHidden())
            shown.push_back(row.field);
    }
    return shown;
}

QString ClaimSheet::complaintAt(F field) const
{
    return rowOf(field).complaint->text();
}

const ClaimSheet::Row &ClaimSheet::rowOf(F field) const
{
    return *std::ranges::find(m_rows, field, &Row::field);
}

/// Shows the fields this right and outcome ask for; required ones are marked in words.
void ClaimSheet::arrange()
{
    const auto outcome = atbilde::outcomeFromCode(m_outcome->currentData().toString());
    const bool nothingFound = m_state.claim.right == Right::Access && outcome == Outcome::Fulfilled &&
                              static_cast<QCheckBox *>(rowOf(F::NothingFound).editor)->isChecked();
    std::vector<F> wanted;
    std::vector<F> required;
    if (outcome) {
        const QString ground = static_cast<QComboBox *>(rowOf(F::Ground).editor)->currentData().toString();
        const QString exception =
            static_cast<QComboBox *>(rowOf(F::Exception).editor)->currentData().toString();
        wanted = sheetFields(m_state.claim.right, *outcome, nothingFound, ground, exception);
        for (const atbilde::DecisionField field :
             atbilde::requiredFacts(m_state.claim.right, *outcome, nothingFound, ground, exception)) {
            required.push_back(sheetFieldOf(field));
            if (field == atbilde::DecisionField::Balancing)
                required.insert(required.end(), restOfBalancing.begin(), restOfBalancing.end());
        }
    }
    const bool mayDecide = m_state.mayNot.isEmpty();
    for (const Row &row : m_rows) {
        row.place->setVisible(std::ranges::count(wanted, row.field) > 0);
        row.editor->setEnabled(mayDecide);
        const QString label = labelFor(row.field, m_state.claim.right);
        const bool isRequired = std::ranges::count(required, row.field) > 0;
        row.label->setText(isRequired ? tr("%1 (required)").arg(label) : label);
        row.editor->setAccessibleName(row.label->text());
        if (auto *day = qobject_cast<DateEdit *>(row.editor)) {
            day->setToday(m_state.today);
            if (!isFuture(row.field))
                day->setBounds(row.field == F::ReviewDecidedOn ? QDate() : m_state.receivedOn, m_state.today);
        }
    }
    m_outcome->setEnabled(mayDecide);
    m_save->setEnabled(mayDecide);
    m_save->setToolTip(m_state.mayNot.toHtmlEscaped());
    m_save->setAccessibleDescription(m_state.mayNot);
    m_save->setVisible(mayDecide);
    m_takeBack->setVisible(mayDecide && m_state.claim.decision.has_value());
    showPackages();
    if (m_complaining) {
        if (const std::optional<Decision> now = decision())
            (void)markMissing(*now);
    } else {
        for (const Row &row : m_rows)
            complain(row.field, {});
    }
}

void ClaimSheet::keepDraft()
{
    if (!m_state.claim.id.isValid())
        return;
    if (isTyped() && decision())
        m_drafts[m_state.claim.id] = *decision();
    else
        m_drafts.erase(m_state.claim.id);
}

void ClaimSheet::forgetDraft(atbilde::ClaimId claim)
{
    m_drafts.erase(claim);
    if (claim == m_state.claim.id) {
        m_stored = decision();
        m_complaining = false;
        m_banner->dismiss();
    }
}

void ClaimSheet::forgetEverything()
{
    m_drafts.clear();
    m_state = {};
    m_stored.reset();
}

void ClaimSheet::focusFirst()
{
    for (const Row &row : m_rows) {
        if (!complaintAt(row.field).isEmpty()) {
            ensureWidgetVisible(row.place);
            row.editor->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_outcome->setFocus(Qt::OtherFocusReason);
}

void ClaimSheet::save()
{
    const std::optional<Decision> now = decision();
    if (!now) {
        m_banner->say({Tone::Warning, tr("Choose how this claim ends first.")});
        m_outcome->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_complaining = true;
    if (!markMissing(*now)) {
        focusFirst();
        return;
    }
    m_banner->dismiss();
    Q_EMIT decisionSaved(*now);
}

/// True where nothing is missing and every day can be understood.
bool ClaimSheet::markMissing(const Decision &decision)
{
    bool complete = true;
    std::vector<F> missing;
    for (const atbilde::DecisionField field : atbilde::missingFacts(decision, !m_state.packages.empty()))
        missing.push_back(sheetFieldOf(field));
    if (std::ranges::count(missing, F::BalancingInterest) > 0) {
        // The weighing is one fact in several rows: the complaint stands where something is empty.
        Decision weighed = decision;
        std::erase(missing, F::BalancingInterest);
        missing.insert(missing.end(), restOfBalancing.begin(), restOfBalancing.end());
        missing.push_back(F::BalancingInterest);
        std::erase_if(missing, [&](F field) {
            const QString *text = textOf(weighed, field);
            return text && !text->trimmed().isEmpty();
        });
    }
    for (const Row &row : m_rows) {
        QString complaint;
        if (auto *day = qobject_cast<DateEdit *>(row.editor); day && !row.place->isHidden())
            complaint = day->complaint();
        if (complaint.isEmpty() && std::ranges::count(missing, row.field) > 0)
            complaint = tr("This is missing: the answer has to say it.");
        complain(row.field, complaint);
        complete = complete && complaint.isEmpty();
    }
    return complete;
}

void ClaimSheet::complain(F field, const QString &complaint)
{
    const Row &row = rowOf(field);
    row.complaint->setText(complaint);
    row.complaint->setVisible(!complaint.isEmpty());
    row.editor->setAccessibleDescription(complaint);
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, inkOf(Tone::Alarm, palette()));
    row.complaint->setPalette(ink);
}

void ClaimSheet::showPackages()
{
    QStringList names;
    for (const Document &package : m_state.packages) {
        names.append(package.subject.isEmpty()
                         ? package.fileName
                         : tr("%1 (%2)", "title, file name").arg(package.subject, package.fileName));
    }
    m_packages->setText(names.isEmpty() ? tr("Nothing has been added yet.") : names.join(u'\n'));
}

void ClaimSheet::rename()
{
    m_title->setText(tr("%1 – %2", "right, article")
                         .arg(wordFor(m_state.claim.right), articleInWords(articleOf(m_state.claim.right))));
    m_hint->setText(m_state.mayNot.isEmpty()
                        ? tr("Write in the language of the letter: %1. Without a full stop at the end.")
                              .arg(wordFor(m_state.language))
                        : m_state.mayNot);
    m_outcomeLabel->setText(tr("&Outcome"));
    m_outcome->setPlaceholderText(tr("Choose how this claim ends"));
    m_outcome->setAccessibleName(tr("Outcome"));
    m_save->setText(tr("&Save decision"));
    m_takeBack->setText(tr("Discard changes"));
    m_addPackage->setText(tr("Add a file…"));
    m_packageTitle->setPlaceholderText(tr("Its name in the letter"));
    m_packageTitle->setAccessibleName(tr("Its name in the letter"));
    m_addCorrection->setText(tr("Add a line"));
    m_corrections->setHorizontalHeaderLabels({tr("Data"), tr("Before"), tr("After")});
    m_corrections->setAccessibleName(tr("Corrections"));
    for (const Row &row : m_rows) {
        const QString hint = hintFor(row.field);
        if (auto *line = qobject_cast<QLineEdit *>(row.editor))
            line->setPlaceholderText(hint);
        else if (auto *text = qobject_cast<QPlainTextEdit *>(row.editor))
            text->setPlaceholderText(hint);
        else if (auto *box = qobject_cast<QCheckBox *>(row.editor))
            box->setText(labelFor(row.field, m_state.claim.right));
        if (qobject_cast<QCheckBox *>(row.editor))
            row.label->hide();
    }
}

void ClaimSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        rename();
        m_loading = true;
        fillOutcomes();
        m_loading = false;
        fillChoices();
        arrange();
    }
    QScrollArea::changeEvent(event);
}
