// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QTextEdit;

/// One of the texts an edited letter can be held against.
struct ShownVersion
{
    QString label = {}; ///< "9 Nov 2026, 10:15, Anna Ozola"
    atbilde::Letter letter = {};
};

/// The text in the editor beside another version, word by word: what was taken out is struck through, what
/// was put in is underlined. From here a version is taken up again.
class CompareView : public QWidget
{
    Q_OBJECT

public:
    /// What looking at both texts settles.
    enum class Settles { Nothing, Basis, Branches };

    explicit CompareView(QWidget *parent = nullptr);

    /// `chosen`: the version shown first.
    void show(std::vector<ShownVersion> versions, const atbilde::Letter &typed, Settles settles, int chosen);
    using QWidget::show;
    /// The officer typed on.
    void showTyped(const atbilde::Letter &typed);

Q_SIGNALS:
    void restoreAsked(const atbilde::Letter &letter);
    void keepAsked();
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void compare();
    void rename();

    std::vector<ShownVersion> m_versions;
    atbilde::Letter m_typed;
    Settles m_settles = Settles::Nothing;
    QComboBox *m_choice;
    QLabel *m_choiceLabel;
    QTextEdit *m_text;
    QPushButton *m_restore;
    QPushButton *m_keep;
    QPushButton *m_close;
};
