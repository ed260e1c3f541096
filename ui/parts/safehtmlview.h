// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

/// The web version of a message, to be read only. It is given HTML that was made safe before, and all the
/// same loads nothing, follows nothing and runs nothing.
class SafeHtmlView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit SafeHtmlView(QWidget *parent = nullptr);

    /// `safe`: from `safeHtml`, nothing else.
    void show(const QString &safe);
    using QTextBrowser::show;

    /// Always nothing.
    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;
};
