// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/intake/reader.h"
#include "ui/parts/banner.h"

#include <QObject>

#include <functional>
#include <vector>

class Desk;
class Work;

/// What a document of the tray or the quarantine can be put to beside being registered: read again, parted,
/// saved elsewhere.
class DocumentWork : public QObject
{
    Q_OBJECT

public:
    /// `reader` must outlive this.
    DocumentWork(Desk &desk, const atbilde::Reader &reader, QObject *parent = nullptr);

    void readAgain(atbilde::DocumentId document);
    void part(atbilde::DocumentId document, const std::vector<QList<atbilde::PageChoice>> &parts);
    void save(atbilde::DocumentId document);
    /// A file from inside a document; one that could do harm only after a question.
    void save(const atbilde::Attachment &file, const QByteArray &bytes);

Q_SIGNALS:
    /// The first of the parts.
    void parted(atbilde::DocumentId first);
    void announced(const BannerMessage &message);
    void undoOffered(const QString &text, const std::function<void()> &undo);

private:
    void joinAgain(atbilde::DocumentId document);
    void write(const QString &name, const QByteArray &bytes);

    Desk &m_desk;
    const atbilde::Reader &m_reader;
    Work *m_work;
};
