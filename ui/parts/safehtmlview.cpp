// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/safehtmlview.h"

SafeHtmlView::SafeHtmlView(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void SafeHtmlView::show(const QString &safe)
{
    setHtml(safe);
}

QVariant SafeHtmlView::loadResource(int, const QUrl &)
{
    return {};
}

void SafeHtmlView::doSetSource(const QUrl &, QTextDocument::ResourceType) {}
