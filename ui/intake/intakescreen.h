// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/store/lists/tray.h"
#include "ui/parts/banner.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class Desk;
class ImportRun;
class MessagePreview;
class Preferences;
class ProposalPanel;
class QAction;
class QTimer;
class TrayModel;
namespace atbilde {
struct Document;
struct Request;
struct Subject;
}
namespace Ui {
class IntakeScreen;
}

/// The tray of unregistered documents: list, the document itself, and what the program proposes. Enter registers, A
/// attaches to a request, X sets aside.
class IntakeScreen : public QWidget
{
    Q_OBJECT

public:
    IntakeScreen(Desk &desk, Preferences &preferences);
    ~IntakeScreen() override;

    void refresh();
    /// "Import…" and "Import folder…", for a menu.
    [[nodiscard]] QAction *importFilesAction() const { return m_importFiles; }
    [[nodiscard]] QAction *importFolderAction() const { return m_importFolder; }
    void importPaths(const QStringList &paths);

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
    void rename();
    void follow();
    void readMore();
    void showDocument(atbilde::DocumentId id);
    void showDocument(const atbilde::Document &document, const QByteArray &content);
    void showLikely(const atbilde::Subject &subject);
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
    MessagePreview *m_preview;
    ProposalPanel *m_panel;
    ImportRun *m_import;
    QAction *m_importFiles;
    QAction *m_importFolder;
    QTimer *m_reading; ///< a document looked at this long has been read
    std::optional<atbilde::TrayKey> m_next;
    atbilde::DocumentId m_shown;
    int m_row = 0; ///< where the selection stood, for when its document leaves the tray
};
