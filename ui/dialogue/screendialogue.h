// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogue/dialogue.h"

#include <QCoreApplication>

class QFileDialog;

/// Asks with real windows, over the window that is active at that moment.
class ScreenDialogue : public Dialogue
{
    Q_DECLARE_TR_FUNCTIONS(ScreenDialogue)

public:
    [[nodiscard]] QString ask(const Question &question) override;
    void tell(const QString &title, const QString &text, const QString &details) override;
    [[nodiscard]] std::optional<QString> askText(const QString &title, const QString &label,
                                                 const QString &accept, const QString &proposed) override;
    [[nodiscard]] QStringList openFiles(const QString &title, const std::vector<FileKind> &kinds) override;
    [[nodiscard]] QString saveFile(const QString &title, const QString &proposed,
                                   const FileKind &kind) override;
    [[nodiscard]] QString chooseFolder(const QString &title) override;

private:
    [[nodiscard]] static QStringList answered(QFileDialog &dialog);
};
