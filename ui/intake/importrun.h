// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/import.h"
#include "ui/parts/banner.h"

#include <QObject>

class Desk;
class Work;

/// Brings files into the tray: a few at once, many beside the window with progress and a way to stop.
class ImportRun : public QObject
{
    Q_OBJECT

public:
    /// More files than these are read beside the window.
    static constexpr qsizetype fewFiles = 20;

    explicit ImportRun(Desk &desk, QObject *parent = nullptr);

    /// Files and folders. Does nothing while another import runs.
    void take(const QStringList &paths);
    [[nodiscard]] bool isRunning() const;
    void cancel();

Q_SIGNALS:
    void progressed(qsizetype done, qsizetype all);
    /// The end, with a summary; the first document that is new, where there is one.
    void imported(const BannerMessage &summary, atbilde::DocumentId first);

private:
    void summarise(const atbilde::Result<std::vector<atbilde::Imported>> &result);

    Desk &m_desk;
    Work *m_work;
};
