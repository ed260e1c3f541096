// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/letter/spellcheck.h"

#include <QHash>

#include <memory>

class Hunspell;
class QThread;

/// The dictionaries of hunspell: lv_LV; en_GB, or else en_US. Each is loaded once, on a thread of its own.
class HunspellCheck : public SpellCheck
{
    Q_OBJECT

public:
    explicit HunspellCheck(QStringList folders = usualFolders(), QObject *parent = nullptr);
    ~HunspellCheck() override;

    [[nodiscard]] static QStringList usualFolders();

    [[nodiscard]] State state(atbilde::Language language) override;
    [[nodiscard]] bool isRight(const QString &word, atbilde::Language language) override;
    [[nodiscard]] QStringList suggestions(const QString &word, atbilde::Language language) override;
    void learn(const QString &word, atbilde::Language language) override;

private:
    struct Dictionary;
    void load(atbilde::Language language);
    [[nodiscard]] Dictionary &of(atbilde::Language language);
    [[nodiscard]] Hunspell *readyFor(atbilde::Language language);

    QStringList m_folders;
    std::unique_ptr<Dictionary> m_latvian;
    std::unique_ptr<Dictionary> m_english;
};
