// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/lettertextspage.h"

#include "core/casework/lettertexts.h"
#include "core/casework/processingrecord.h"
#include "core/letter/placeholder.h"
#include "ui/desk/desk.h"
#include "ui/dialogue/dialogue.h"
#include "ui/look/grid.h"
#include "ui/look/icons.h"
#include "ui/parts/standingnote.h"
#include "ui/settings/placeholdermarks.h"
#include "ui/settings/textpreview.h"
#include "ui/settings/textversions.h"
#include "ui/wording/letters.h"
#include "ui/wording/refusals.h"
#include "ui/wording/words.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using atbilde::Language;
using atbilde::LetterText;
using atbilde::Occasion;
using atbilde::Office;
using atbilde::RefusalReason;
using atbilde::Result;
using atbilde::TextInUse;
using atbilde::TextProblem;
using atbilde::TextState;
using atbilde::TextVersion;
using atbilde::Wording;

namespace {

constexpr int keyRole = Qt::UserRole;
constexpr int wideEnough = 900; ///< for the page beside the text
constexpr int listWidth = 220;
constexpr int wideListWidth = 300;

/// What may stand for a placeholder: where it is a day, its case is told too.
QString shownPlaceholder(const QString &nameInText)
{
    const auto placeholder = atbilde::placeholderOf(nameInText);
    const QString name = placeholder ? QString(placeholder->name) : nameInText;
    const QString shown = shownLetterElement(name);
    return shown == name ? nameInText : nameInText + u" – "_s + shown;
}

/// Conditions come in pairs; whoever inserts one gets both ends.
QString insertedFor(const QString &name)
{
    const auto placeholder = atbilde::placeholderOf(name);
    const bool isCondition = placeholder && (placeholder->kind == atbilde::PlaceholderKind::Flag ||
                                             placeholder->kind == atbilde::PlaceholderKind::Decided);
    return isCondition ? u"{{#%1}}{{/%1}}"_s.arg(name) : u"{{%1}}"_s.arg(name);
}

} // namespace

LetterTextsPage::LetterTextsPage(Desk &desk)
    : m_desk(desk),
      m_key(u"T01"_s),
      m_note(new StandingNote(this)),
      m_complaint(new StandingNote(this)),
      m_languageLabel(new QLabel(this)),
      m_languages(new QComboBox(this)),
      m_splitter(new QSplitter(this)),
      m_tabs(new QTabWidget(this)),
      m_preview(new TextPreview(this)),
      m_versions(new TextVersions(this))
{
    buildList(m_splitter);
    m_tabs->setObjectName(u"textTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildEditor(), {});
    m_tabs->addTab(m_versions, {});
    m_tabs->addTab(m_preview, {});
    m_splitter->addWidget(m_tabs);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({listWidth, 600});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::unit);
    layout->addWidget(m_note);
    layout->addWidget(m_complaint);
    layout->addWidget(m_splitter, 1);
    m_note->setObjectName(u"textsReadOnly"_s);
    m_complaint->setObjectName(u"textsComplaint"_s);
    m_note->say({});
    m_complaint->say({});
    m_marks->dress(palette());
    connectParts();
    rename();
}

LetterTextsPage::~LetterTextsPage() = default;

void LetterTextsPage::buildList(QSplitter *splitter)
{
    auto *side = new QWidget(splitter);
    m_list = new QTreeWidget(side);
    m_list->setObjectName(u"textList"_s);
    m_list->setColumnCount(2);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_languages->setObjectName(u"letterLanguage"_s);
    m_languageLabel->setBuddy(m_languages);
    for (const Language language : atbilde::allLanguages)
        m_languages->addItem(QString(), codeOf(language));
    auto *line = new QHBoxLayout;
    line->setSpacing(grid::unit);
    line->addWidget(m_languageLabel);
    line->addWidget(m_languages, 1);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::unit);
    layout->addLayout(line);
    layout->addWidget(m_list, 1);
}

QWidget *LetterTextsPage::buildEditor()
{
    auto *editor = new QWidget(this);
    m_subjectLabel = new QLabel(editor);
    m_subject = new QLineEdit(editor);
    m_body = new QPlainTextEdit(editor);
    m_marks = new PlaceholderMarks(m_body->document());
    m_placeholders = new QComboBox(editor);
    m_insert = new QPushButton(icon(Symbol::Add), {}, editor);
    m_problems = new QListWidget(editor);
    m_reasonLabel = new QLabel(editor);
    m_reason = new QLineEdit(editor);
    m_save = new QPushButton(editor);
    m_discard = new QPushButton(editor);
    m_subject->setObjectName(u"textSubject"_s);
    m_body->setObjectName(u"textBody"_s);
    m_placeholders->setObjectName(u"placeholders"_s);
    m_insert->setObjectName(u"insertPlaceholder"_s);
    m_problems->setObjectName(u"textProblems"_s);
    m_reason->setObjectName(u"textReason"_s);
    m_save->setObjectName(u"saveText"_s);
    m_discard->setObjectName(u"discardText"_s);
    m_subjectLabel->setBuddy(m_subject);
    m_reasonLabel->setBuddy(m_reason);
    m_body->setTabChangesFocus(true);
    m_placeholders->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_placeholders->setMinimumContentsLength(10);
    m_problems->setWordWrap(true);
    m_problems->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_problems->setMaximumHeight(96);
    m_save->setDefault(true);
    auto *subject = new QHBoxLayout;
    subject->addWidget(m_subjectLabel);
    subject->addWidget(m_subject, 1);
    auto *insert = new QHBoxLayout;
    insert->addWidget(m_placeholders, 1);
    insert->addWidget(m_insert);
    auto *reason = new QHBoxLayout;
    reason->addWidget(m_reasonLabel);
    reason->addWidget(m_reason, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    buttons->addWidget(m_discard);
    for (QHBoxLayout *line : {subject, insert, reason, buttons})
        line->setSpacing(grid::unit);
    auto *layout = new QVBoxLayout(editor);
    layout->setContentsMargins(0, grid::unit, 0, 0);
    layout->setSpacing(grid::unit);
    layout->addLayout(subject);
    layout->addWidget(m_body, 1);
    layout->addLayout(insert);
    layout->addWidget(m_problems);
    layout->addLayout(reason);
    layout->addLayout(buttons);
    return editor;
}

void LetterTextsPage::connectParts()
{
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item)
            choose(m_language, item->data(0, keyRole).toString());
    });
    connect(m_languages, &QComboBox::activated, this,
            [this](int index) { choose(atbilde::allLanguages[std::size_t(index)], m_key); });
    connect(m_subject, &QLineEdit::textEdited, this, &LetterTextsPage::typed);
    connect(m_body, &QPlainTextEdit::textChanged, this, &LetterTextsPage::typed);
    connect(m_insert, &QPushButton::clicked, this, &LetterTextsPage::insertPlaceholder);
    connect(m_save, &QPushButton::clicked, this, &LetterTextsPage::save);
    connect(m_reason, &QLineEdit::returnPressed, this, &LetterTextsPage::save);
    connect(m_discard, &QPushButton::clicked, this, &LetterTextsPage::discard);
    connect(m_versions, &TextVersions::restoreWanted, this, &LetterTextsPage::restore);
    connect(&m_desk, &Desk::officeOpened, this, [this] { m_loaded = false; });
    connect(&m_desk, &Desk::officerChanged, this, &LetterTextsPage::showRole);
}

LetterText LetterTextsPage::text() const
{
    return {atbilde::hasSubject(m_key) ? m_subject->text() : QString(), m_body->toPlainText()};
}

bool LetterTextsPage::isTouched() const
{
    return m_loaded && text() != m_shown.text;
}

void LetterTextsPage::refresh()
{
    if (!m_desk.hasOffice())
        return;
    auto texts = m_desk.read([](Office &office) { return atbilde::officeTexts(office.store); });
    if (!texts)
        return;
    m_texts = std::move(*texts);
    if (!isTouched())
        load();
    showList();
    showVersions();
    showRole();
}

bool LetterTextsPage::mayLeave()
{
    if (!isTouched())
        return true;
    Question question{u"leaveText"_s, tr("Leave what was typed?"),
                      tr("The letter text “%1” was changed and not saved.").arg(shownLetterText(m_key))};
    question.choices = {{u"stay"_s, tr("Go on writing"), Choice::Weight::Retreat},
                        {u"leave"_s, tr("Discard the changes"), Choice::Weight::Destructive}};
    return m_desk.dialogue().ask(question) == "leave"_L1;
}

void LetterTextsPage::choose(Language language, const QString &key)
{
    if (m_loaded && language == m_language && key == m_key)
        return;
    if (!mayLeave())
        return showList();
    m_language = language;
    m_key = key;
    m_complaint->say({});
    load();
    showList();
    showVersions();
    showRole();
}

void LetterTextsPage::load()
{
    if (m_texts.inUse.isEmpty())
        return;
    m_shown = m_texts.find(m_language, m_key);
    m_loaded = false; // what is set below was not typed
    m_subject->setText(m_shown.text.subject);
    m_subject->setCursorPosition(0);
    m_body->setPlainText(m_shown.text.body);
    m_reason->clear();
    m_loaded = true;
    m_subject->setVisible(atbilde::hasSubject(m_key));
    m_subjectLabel->setVisible(atbilde::hasSubject(m_key));
    showPlaceholders();
    typed();
}

void LetterTextsPage::showList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const QString &key : atbilde::editableTextKeys()) {
        if (m_texts.inUse.isEmpty())
            break;
        const TextInUse &used = m_texts.find(m_language, key);
        auto *item = new QTreeWidgetItem(m_list, {shownLetterText(key), wordFor(used.state)});
        item->setData(0, keyRole, key);
        item->setToolTip(0, shownLetterText(key));
        if (used.state == TextState::Worded)
            item->setIcon(1, icon(Symbol::Edit));
        if (used.state == TextState::Damaged)
            item->setIcon(1, icon(Symbol::Warning));
        if (key == m_key)
            m_list->setCurrentItem(item);
    }
    m_languages->setCurrentIndex(m_languages->findData(codeOf(m_language)));
}

void LetterTextsPage::showVersions()
{
    const auto versions =
        m_desk.read([&](Office &office) { return atbilde::textVersions(office.store, m_language, m_key); });
    if (versions)
        m_versions->show(*versions, textOf(atbilde::shippedTexts().in(m_language), m_key), m_shown.number,
                         atbilde::mayWordLetters(m_desk.officer()).has_value());
}

void LetterTextsPage::showPlaceholders()
{
    m_placeholders->clear();
    for (const QString &name : atbilde::placeholdersFor(m_language, m_key))
        m_placeholders->addItem(shownPlaceholder(name), name);
}

void LetterTextsPage::typed()
{
    if (!m_loaded)
        return;
    showProblems();
    showPreview();
    showRole();
}

void LetterTextsPage::showProblems()
{
    m_problems->clear();
    for (const TextProblem &problem : checkText(text(), m_language, m_key)) {
        auto *item = new QListWidgetItem(icon(blocksUse(problem) ? Symbol::Warning : Symbol::Info),
                                         sentenceFor(problem), m_problems);
        item->setData(Qt::UserRole, blocksUse(problem));
    }
    if (m_problems->count() == 0)
        m_problems->addItem(
            new QListWidgetItem(icon(Symbol::Check), tr("The text holds everything the law asks for.")));
}

void LetterTextsPage::showPreview()
{
    auto letters = m_texts.texts;
    putText(letters.in(m_language), m_key, text());
    const auto cases = m_desk.read([&](Office &office) {
        return sampleCases(m_key, m_language, office.organisation(), atbilde::processingRecord(office.store),
                           m_desk.today());
    });
    if (cases)
        m_preview->show(*cases, letters);
}

void LetterTextsPage::showRole()
{
    const Result<void> may = atbilde::mayWordLetters(m_desk.officer());
    const bool isDamaged = m_shown.state == TextState::Damaged;
    QString note = may || !m_desk.hasOffice() ? QString() : sentenceFor(may.error());
    if (isDamaged)
        note = sentenceFor(
            TextProblem{TextProblem::Kind::Damaged, m_language, m_key, QString::number(m_shown.newest)});
    m_note->say({isDamaged ? Tone::Warning : Tone::Notice, note});
    m_subject->setReadOnly(!may);
    m_body->setReadOnly(!may);
    bool blocked = false;
    for (int row = 0; row < m_problems->count(); ++row)
        blocked = blocked || m_problems->item(row)->data(Qt::UserRole).toBool();
    for (QWidget *part : std::initializer_list<QWidget *>{m_placeholders, m_insert, m_reasonLabel, m_reason,
                                                          m_save, m_discard})
        part->setVisible(may.has_value());
    m_save->setEnabled((isTouched() || isDamaged) && !blocked);
    m_discard->setEnabled(isTouched());
}

void LetterTextsPage::insertPlaceholder()
{
    const QString inserted = insertedFor(m_placeholders->currentData().toString());
    m_body->insertPlainText(inserted);
    if (inserted.contains("{{/"_L1)) {
        QTextCursor cursor = m_body->textCursor();
        cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::MoveAnchor,
                            int(inserted.size() - inserted.indexOf("{{/"_L1)));
        m_body->setTextCursor(cursor);
    }
    m_body->setFocus(Qt::OtherFocusReason);
}

void LetterTextsPage::save()
{
    const Wording wording{m_language, m_key, text(), m_reason->text(), m_shown.newest};
    said(m_desk.attempt(
        [&](Office &office, const Occasion &occasion) { return wordLetterText(office, occasion, wording); }));
}

void LetterTextsPage::restore(int version)
{
    if (!mayLeave())
        return;
    const std::optional<QString> reason = m_desk.dialogue().askText(
        tr("Restore a letter text"), tr("Why is it restored?"), tr("Restore"), m_reason->text());
    if (!reason)
        return;
    const Wording wording{m_language, m_key, {}, *reason, m_shown.newest};
    said(m_desk.attempt([&](Office &office, const Occasion &occasion) {
        return restoreLetterText(office, occasion, wording, version);
    }));
}

void LetterTextsPage::said(const std::optional<Result<TextVersion>> &result)
{
    if (!result)
        return;
    if (!*result) {
        m_complaint->say({Tone::Warning, sentenceFor(result->error())});
        if (result->error().reason == RefusalReason::ReasonMissing)
            m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_complaint->say({});
    m_loaded = false; // what was typed is stored now
    Q_EMIT m_desk.changed();
    refresh();
}

void LetterTextsPage::discard()
{
    m_complaint->say({});
    load();
    showRole();
}

void LetterTextsPage::rename()
{
    m_languageLabel->setText(tr("Letters in"));
    for (int i = 0; i < m_languages->count(); ++i)
        m_languages->setItemText(i, wordFor(atbilde::allLanguages[std::size_t(i)]));
    m_languages->setAccessibleName(tr("Language of the letters"));
    m_list->setHeaderLabels({tr("Text"), tr("State")});
    m_list->setAccessibleName(tr("Letter texts"));
    m_subjectLabel->setText(tr("S&ubject"));
    m_body->setAccessibleName(tr("The text with its placeholders"));
    m_placeholders->setAccessibleName(tr("Placeholders"));
    m_insert->setText(tr("&Insert"));
    m_problems->setAccessibleName(tr("What is wrong with the text"));
    m_reasonLabel->setText(tr("&Why"));
    m_reason->setPlaceholderText(tr("Why the text reads differently now"));
    m_save->setText(tr("&Save"));
    m_discard->setText(tr("&Discard"));
    m_tabs->setTabText(m_tabs->indexOf(m_versions) - 1, tr("Text"));
    m_tabs->setTabText(m_tabs->indexOf(m_versions), tr("Versions"));
    if (const int index = m_tabs->indexOf(m_preview); index >= 0)
        m_tabs->setTabText(index, tr("Preview"));
}

void LetterTextsPage::arrange()
{
    const bool isWide = width() >= wideEnough;
    const bool isBeside = m_splitter->indexOf(m_preview) >= 0;
    if (isWide == isBeside)
        return;
    if (isWide) {
        m_splitter->addWidget(m_preview);
        m_splitter->setStretchFactor(2, 1);
        const int rest = (width() - wideListWidth) / 2;
        m_splitter->setSizes({wideListWidth, rest, rest});
    } else {
        m_tabs->addTab(m_preview, tr("Preview"));
    }
    m_preview->show();
}

void LetterTextsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void LetterTextsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        rename();
        showList();
        if (m_loaded) {
            showPlaceholders();
            typed();
        }
    }
    if (event->type() == QEvent::PaletteChange)
        m_marks->dress(palette());
    QWidget::changeEvent(event);
}
