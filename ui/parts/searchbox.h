// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

class QTimer;

/// The one search field: a glass in front, the key that leads to it behind, Escape empties and leaves.
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent = nullptr);

    /// Shown at the end of the empty field.
    void setKey(const QKeySequence &key);

    /// Puts the keyboard here with the old text selected.
    void call();

Q_SIGNALS:
    /// While typing, shortly after the last key; empty when the field was emptied.
    void textSearched(const QString &text);
    /// Enter.
    void searchSubmitted(const QString &text);
    /// Arrow down: to the results.
    void resultsWanted();
    /// Escape in the empty field: back to the screen.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void tellNow();

    QTimer *m_pause;
    QKeySequence m_key;
    QString m_told;
};
