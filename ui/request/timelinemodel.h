// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/lists/requestfile.h"
#include "ui/look/icons.h"

#include <QAbstractListModel>

/// What happened to a request, newest first: journal entries as sentences, letters and documents.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// What can be read behind a line.
    struct Readable
    {
        QString title;
        QString text; ///< empty where the file holds none
    };

    using QAbstractListModel::QAbstractListModel;

    void show(const atbilde::RequestFile &file);

    /// The letter or document of a line; nothing for an entry of the journal.
    [[nodiscard]] std::optional<Readable> readableAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// Sentences are in the language spoken now: to be called when it changed.
    void retranslate();

private:
    struct Line
    {
        QDateTime at;
        QString text;
        Symbol symbol = Symbol::Journal;
        std::optional<Readable> readable;
    };

    [[nodiscard]] static std::vector<Line> linesOf(const atbilde::RequestFile &file);

    atbilde::RequestFile m_file;
    std::vector<Line> m_lines;
};
