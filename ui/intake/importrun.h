// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/import.h"
#include "ui/parts/banner.h"

#include <QObject>

class Desk;
class Work;

/// Brings files into the tray beside the window, for reading a scan takes seconds; with progress and a way to
/// stop.
class ImportRun : public QObject
{
    Q_OBJECT

public:
    /// `reader` must outlive this.
    ImportRun(Desk &desk, const atbilde::Reader &reader, QObject *parent = nullptr);

    /// Files, folders and files of many messages. Does nothing while another import runs.
    void take(const QStringList &paths);
    /// Bytes that are in no file: what was pasted.
    void take(const QByteArray &bytes, const QString &name);
    [[nodiscard]] bool isRunning() const;
    void cancel();

Q_SIGNALS:
    void progressed(qsizetype done, qsizetype all);
    /// The end, with a summary; the first document that is new, where there is one.
    void imported(const BannerMessage &summary, atbilde::DocumentId first);
    /// These files are kept, in the tray or in quarantine, or were here already.
    void kept(const QStringList &paths);

private:
    void begin(const std::function<atbilde::Result<std::vector<atbilde::Imported>>(
                   atbilde::Office &, const atbilde::Occasion &, const atbilde::ImportProgress &)> &import);
    void summarise(const atbilde::Result<std::vector<atbilde::Imported>> &result);

    Desk &m_desk;
    const atbilde::Reader &m_reader;
    Work *m_work;
};
