// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/document.h"
#include "core/request/request.h"
#include "ui/request/sheetfields.h"

#include <QScrollArea>

#include <map>
#include <vector>

class Banner;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

/// What the sheet shows beside the claim itself.
struct SheetState
{
    atbilde::Claim claim;
    std::vector<atbilde::Document> packages;                 ///< copies that go with the answer
    atbilde::Language language = atbilde::Language::Latvian; ///< of the letter
    QDate receivedOn;
    QDate today;
    QString mayNot; ///< why nothing can be decided now; empty: it can
};

/// One claim: how it ends, on what ground, and everything its answer must say. What was typed and not saved
/// stays until it is saved or taken back, whatever is shown meanwhile.
class ClaimSheet : public QScrollArea
{
    Q_OBJECT

public:
    explicit ClaimSheet(QWidget *parent = nullptr);
    ~ClaimSheet() override;

    void show(const SheetState &state);
    using QWidget::show;

    /// What the fields say; nothing while no outcome is chosen.
    [[nodiscard]] std::optional<atbilde::Decision> decision() const;
    /// Something typed differs from what is stored.
    [[nodiscard]] bool isTyped() const;
    /// The fields shown, in order.
    [[nodiscard]] std::vector<SheetField> fields() const;
    /// What is wrong with a field, in words; empty where nothing is.
    [[nodiscard]] QString complaintAt(SheetField field) const;
    /// The decision of this claim was stored: what was typed is no draft any more.
    void forgetDraft(atbilde::ClaimId claim);
    /// Another office is open: its claims may have the same ids.
    void forgetEverything();
    void focusFirst();

Q_SIGNALS:
    void decisionSaved(const atbilde::Decision &decision);
    void packageWanted(const QString &title);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        SheetField field;
        QWidget *place = nullptr;
        QLabel *label = nullptr;
        QWidget *editor = nullptr;
        QLabel *complaint = nullptr;
    };

    void addRow(SheetField field, QVBoxLayout *rows);
    [[nodiscard]] QWidget *editorFor(SheetField field, QWidget *parent);
    [[nodiscard]] QWidget *correctionsEditor(QWidget *parent);
    [[nodiscard]] QWidget *copyEditor(QWidget *parent);
    void load(const std::optional<atbilde::Decision> &decision);
    void write(const Row &row, atbilde::Decision &from);
    void read(const Row &row, atbilde::Decision &into) const;
    void fillChoices();
    void fillOutcomes();
    void arrange();
    void keepDraft();
    void save();
    [[nodiscard]] bool markMissing(const atbilde::Decision &decision);
    void complain(SheetField field, const QString &complaint);
    void showPackages();
    void rename();
    [[nodiscard]] const Row &rowOf(SheetField field) const;

    SheetState m_state;
    std::vector<Row> m_rows;
    std::map<atbilde::ClaimId, atbilde::Decision> m_drafts;
    std::optional<atbilde::Decision> m_stored; ///< as the fields would say it
    bool m_loading = false;
    bool m_complaining = false; ///< a save was tried: fields say what they lack
    QLabel *m_title;
    QLabel *m_hint;
    Banner *m_banner;
    QLabel *m_outcomeLabel;
    QComboBox *m_outcome;
    QTableWidget *m_corrections = nullptr;
    QLabel *m_packages = nullptr;
    QLineEdit *m_packageTitle = nullptr;
    QPushButton *m_addPackage = nullptr;
    QPushButton *m_addCorrection = nullptr;
    QPushButton *m_save;
    QPushButton *m_takeBack;
    QWidget *m_body;
};
