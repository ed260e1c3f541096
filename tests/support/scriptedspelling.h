// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/letter/spellcheck.h"

#include <QHash>
#include <QSet>

/// Knows every word but those it was told are wrong.
class ScriptedSpelling : public SpellCheck
{
public:
    State state(atbilde::Language) override { return installed; }
    bool isRight(const QString &word, atbilde::Language) override
    {
        return installed != State::Ready || learnt.contains(word) || !wrong.contains(word);
    }
    QStringList suggestions(const QString &word, atbilde::Language) override { return wrong.value(word); }
    void learn(const QString &word, atbilde::Language language) override
    {
        learnt.insert(word);
        Q_EMIT changed(language);
    }

    State installed = State::Ready;
    QHash<QString, QStringList> wrong;
    QSet<QString> learnt;
};
