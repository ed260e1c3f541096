// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

#include <vector>

/// A letter or message to be read: plain text that can be selected, copied and walked with the keyboard. It
/// loads nothing, follows nothing and takes no markup, whatever the text says.
class PlainTextView : public QTextEdit
{
    Q_OBJECT

public:
    /// A stretch of the text worth showing, in UTF-16 units.
    struct Mark
    {
        qsizetype from = 0;
        qsizetype length = 0;
        friend bool operator==(const Mark &, const Mark &) = default;
    };

    explicit PlainTextView(QWidget *parent = nullptr);

    /// Control characters are shown as a replacement sign; directions cannot be turned round by hidden marks.
    void show(const QString &text);
    using QTextEdit::show;

    /// Underlined and tinted. Marks outside the text are left out.
    void mark(const std::vector<Mark> &marks);

    /// Always nothing.
    QVariant loadResource(int type, const QUrl &name) override;

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void changeEvent(QEvent *event) override;

private:
    std::vector<Mark> m_marks;
};
