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
class DocumentPreview;
class Preferences;
class ProposalPanel;
class QAction;
class QTimer;
class ScanFolder;
class TrayModel;
class Work;
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
    void countShelves();
    void showSide(const atbilde::Document &document);
    void readAgain();
    void part(const std::vector<QList<atbilde::PageChoice>> &parts);
    void joinAgain(atbilde::DocumentId document);
    void save(const QString &name, const QByteArray &bytes);
    void saveDocument();
    void saveEnclosure(const atbilde::Attachment &file, const QByteArray &bytes);
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
    const atbilde::Reader &m_reader;
    TrayModel *m_model;
    DocumentPreview *m_preview;
    ProposalPanel *m_panel;
    ImportRun *m_import;
    ScanFolder *m_scans;
    Work *m_reading; ///< of pages, again or in parts
    QAction *m_writeNote;
    QAction *m_importFiles;
    QAction *m_importFolder;
    QTimer *m_looking; ///< a document looked at this long has been read
    std::optional<atbilde::TrayKey> m_next;
    atbilde::DocumentId m_shown;
    atbilde::DocumentState m_shelf = atbilde::DocumentState::InTray;
    int m_row = 0; ///< where the selection stood, for when its document leaves the tray
};
