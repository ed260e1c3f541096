// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>
#include <QTextCharFormat>

class QPalette;

/// Shows in a letter text what is not written as it stands: placeholders and conditions as chips, those
/// nobody knows in the tone of an alarm and underlined, the mark of the remedy.
class PlaceholderMarks : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit PlaceholderMarks(QTextDocument *document);

    /// The colours changed.
    void dress(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    QTextCharFormat m_value;
    QTextCharFormat m_condition;
    QTextCharFormat m_unknown;
};
