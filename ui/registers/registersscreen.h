// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/consents.h"
#include "core/fulfilment/mailingcheck.h"
#include "core/register/registercsv.h"
#include "ui/registers/registerpage.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class ConsentForm;
class Desk;
class EntryForm;
class ImportPanel;
class Preferences;
class QModelIndex;
class RegisterFilter;
class RegisterModel;
class SuppressionPanel;
struct BannerMessage;
namespace Ui {
class RegistersScreen;
}

/// The registers of the office and what cases left behind: a list of lists, one of them as a table, and below
/// it the chosen entry to edit. What was typed and not saved stays until the officer saves it or lets it go.
class RegistersScreen : public QWidget
{
    Q_OBJECT

public:
    RegistersScreen(Desk &desk, Preferences &preferences);
    ~RegistersScreen() override;

    void show(RegisterPage page);
    using QWidget::show;
    /// Reads the list again; what was typed and not saved stays.
    void refresh();
    [[nodiscard]] RegisterPage page() const { return m_page; }

Q_SIGNALS:
    void requestChosen(atbilde::RequestId request);
    void announced(const BannerMessage &message);
    void undoOffered(const QString &text, const std::function<void()> &undo);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectParts();
    void choosePage(int row);
    void turnTo(RegisterPage page);
    void read();
    void fitColumns();
    void drawList();
    void drawEmpty();
    void chooseRow(const QModelIndex &row);
    void open(const QString &key);
    void openNew();
    void openRequest(const QModelIndex &row);
    [[nodiscard]] bool isTyped() const;
    /// True, and says so, where something typed would be lost.
    [[nodiscard]] bool holdsBack();
    void select(const QString &key);
    void arrange();
    void save();
    void saveEntry();
    void saveConsent();
    void refuse(const atbilde::Refusal &refusal);
    void discard();
    void remove();
    void withdraw(const QDate &on);
    void previewImport();
    void acceptImport();
    void leaveImport();
    void exportList();
    void checkMailing();
    void saveCleaned();
    void changeSuppression(bool add);
    [[nodiscard]] std::optional<QByteArray> readFile(const QString &path);
    void writeFile(const QString &path, const QByteArray &bytes);
    void dress();
    void rename();

    std::unique_ptr<Ui::RegistersScreen> m_ui;
    Desk &m_desk;
    Preferences &m_preferences;
    RegisterModel *m_model;
    RegisterFilter *m_filter;
    EntryForm *m_form;
    ConsentForm *m_consent;
    SuppressionPanel *m_suppression;
    ImportPanel *m_import;
    RegisterPage m_page = RegisterPage::Activities;
    atbilde::ProcessingRegister m_record;
    std::vector<atbilde::ConsentRow> m_consents;
    std::vector<qint64> m_counts;
    QString m_key;                                ///< of the entry in the form; empty: a new one
    std::optional<atbilde::RegisterEntry> m_seen; ///< as it was when shown
    QByteArray m_csv;                             ///< being previewed
    QByteArray m_cleaned;
    QString m_mailingName;
    bool m_mayEdit = false;
    bool m_selecting = false;
};
