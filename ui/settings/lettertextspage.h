// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/officetexts.h"
#include "core/letter/textcheck.h"
#include "core/result.h"

#include <QWidget>

#include <optional>

class Desk;
class PlaceholderMarks;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QTabWidget;
class QTreeWidget;
class StandingNote;
class TextPreview;
class TextVersions;

/// The letter texts of the office: which are shipped and which worded here, one of them to be worded, what is
/// wrong with it while it is typed, the page it would become and its versions. What was typed and not saved
/// stays when the page is read again.
class LetterTextsPage : public QWidget
{
    Q_OBJECT

public:
    explicit LetterTextsPage(Desk &desk);
    ~LetterTextsPage() override;

    void refresh();
    /// Shows a text; what was typed in another is asked about first.
    void choose(atbilde::Language language, const QString &key);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildList(QSplitter *splitter);
    QWidget *buildEditor();
    void connectParts();
    void load();
    void showList();
    void showVersions();
    void showPlaceholders();
    void showProblems();
    void showPreview();
    void showRole();
    void typed();
    void insertPlaceholder();
    void save();
    void restore(int version);
    void discard();
    void said(const std::optional<atbilde::Result<atbilde::TextVersion>> &result);
    void rename();
    void arrange();
    bool mayLeave();
    [[nodiscard]] atbilde::LetterText text() const;
    [[nodiscard]] bool isTouched() const;

    Desk &m_desk;
    atbilde::OfficeTexts m_texts;
    atbilde::Language m_language = atbilde::Language::Latvian;
    QString m_key;
    atbilde::TextInUse m_shown; ///< as stored when it was read
    bool m_loaded = false;

    StandingNote *m_note;
    StandingNote *m_complaint;
    QLabel *m_languageLabel;
    QComboBox *m_languages;
    QTreeWidget *m_list;
    QSplitter *m_splitter;
    QTabWidget *m_tabs;
    QLabel *m_subjectLabel;
    QLineEdit *m_subject;
    QPlainTextEdit *m_body;
    PlaceholderMarks *m_marks;
    QComboBox *m_placeholders;
    QPushButton *m_insert;
    QListWidget *m_problems;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QPushButton *m_save;
    QPushButton *m_discard;
    TextPreview *m_preview;
    TextVersions *m_versions;
};
