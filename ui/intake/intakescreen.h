// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/intake/proposal.h"
#include "core/casework/note.h"
#include "core/intake/reader.h"
#include "core/store/lists/tray.h"
#include "ui/parts/banner.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class Desk;
class ImportRun;
class MailFetch;
class DocumentPreview;
class DocumentWork;
class Preferences;
class ProposalPanel;
class QAction;
class QTimer;
class ScanFolder;
class TrayModel;
namespace atbilde {
struct Document;
struct Request;
struct Subject;
} // namespace atbilde
namespace Ui {
class IntakeScreen;
}

/// The tray of unregistered documents: list, the document itself, and what the program proposes. Enter
/// registers, A attaches to a request, X sets aside. Beside it the quarantine and what was set aside.
class IntakeScreen : public QWidget
{
    Q_OBJECT

public:
    /// `reader` must outlive this.
    IntakeScreen(Desk &desk, Preferences &preferences, const atbilde::Reader &reader);
    ~IntakeScreen() override;

    void refresh();
    /// "New note", "Import…" and "Import folder…", for a menu.
    [[nodiscard]] QAction *noteAction() const { return m_writeNote; }
    [[nodiscard]] QAction *importFilesAction() const { return m_importFiles; }
    [[nodiscard]] QAction *importFolderAction() const { return m_importFolder; }
    void importPaths(const QStringList &paths);
    /// Shows how the mailboxes are read, and lets the officer read them now.
    void followMail(MailFetch &mail);
    /// Takes in what a scanner puts there; empty: nothing.
    void watchScans(const QString &folder);

Q_SIGNALS:
    void requestChosen(atbilde::RequestId id);
    /// Something was done, to be said in the window.
    void announced(const BannerMessage &message);
    /// The same, and it can be taken back.
    void undoOffered(const QString &text, const std::function<void()> &undo);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void arrange();
    void addKeys();
    void addImport();
    void addShelves();
    void addNotes();
    void addScans();
    void takeScans(const QStringList &files);
    void followShelf();
    void showProgress(qsizetype done, qsizetype all);
    void showMail();
    void stopReading();
    void countShelves();
    void showSide(const atbilde::Document &document);
    void addWork();
    void choose(atbilde::DocumentId document);
    void paste();
    void beginNote(const QString &text);
    void keepNote(const atbilde::Note &note);
    void leaveNote();
    void rename();
    void follow();
    void readMore();
    void showDocument(atbilde::DocumentId id);
    void showDocument(const atbilde::Document &document, const QByteArray &content);
    void showLikely(const atbilde::Subject &subject);
    void retellDocument();
    void showPossible(const atbilde::Result<atbilde::Message> &message,
                      const std::optional<atbilde::Proposal> &proposal);
    void showRole();
    void showEarlier(atbilde::SubjectId id);
    void registerDocument();
    void tellRegistered(const atbilde::Request &request);
    void attach(const QString &requestNumber);
    void dismiss(const QString &reason);
    void returnToTray(atbilde::DocumentId document);
    void markRead();
    void askFiles();
    void askFolder();

    std::unique_ptr<Ui::IntakeScreen> m_ui;
    Desk &m_desk;
    Preferences &m_preferences;
    TrayModel *m_model;
    DocumentPreview *m_preview;
    ProposalPanel *m_panel;
    ImportRun *m_import;
    ScanFolder *m_scans;
    MailFetch *m_mail = nullptr;
    DocumentWork *m_work;
    QAction *m_writeNote;
    QAction *m_importFiles;
    QAction *m_importFolder;
    QTimer *m_looking; ///< a document looked at this long has been read
    std::optional<atbilde::TrayKey> m_next;
    atbilde::DocumentId m_shown;
    atbilde::DocumentState m_shelf = atbilde::DocumentState::InTray;
    bool m_isScanImport = false; ///< the import under way was begun by the scanner
    int m_row = 0; ///< where the selection stood, for when its document leaves the tray
};
