// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/lists/queue.h"

#include <QWidget>

#include <memory>
#include <optional>

class Desk;
class Preferences;
class QButtonGroup;
class QueueModel;
namespace Ui {
class QueueScreen;
}

/// The list of requests: filters with their counts, sorted by any column the store can sort by, read page by page.
class QueueScreen : public QWidget
{
    Q_OBJECT

public:
    QueueScreen(Desk &desk, Preferences &preferences);
    ~QueueScreen() override;

    void refresh();
    /// Looks among all requests, closed ones too. Empty words show the filter from before.
    void search(const QString &words);
    /// Gives the keyboard to the lines.
    void focusList();

Q_SIGNALS:
    void requestChosen(atbilde::RequestId id);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    using Filter = atbilde::QueueQuery::Filter;

    void addFilters();
    void prepareTable();
    void restoreChoices();
    void choose(Filter filter);
    void sortBy(int column, Qt::SortOrder order);
    void findWords(const QString &words);
    void read();
    void readMore();
    void countFilters();
    void sayWhyEmpty();
    void open(const QModelIndex &index);
    void rename();
    void remember();

    std::unique_ptr<Ui::QueueScreen> m_ui;
    Desk &m_desk;
    Preferences &m_preferences;
    QueueModel *m_model;
    QButtonGroup *m_filters;
    atbilde::QueueQuery m_query;
    std::optional<atbilde::QueueKey> m_next;
    std::optional<Filter> m_filterBefore; ///< of a search everywhere
    atbilde::RequestId m_selected;
};
