// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogue/dialogue.h"

#include <QtTest>

#include <deque>

/// Answers in the order in which the answers were given before, and records what was asked. Being asked what
/// nobody expected fails the test; so does `isDone` after it when an answer was never called for.
class ScriptedDialogue : public Dialogue
{
public:
    /// The next question must have this key and offer this choice.
    void willAnswer(const QString &question, const QString &choice)
    {
        m_script.push_back({Kind::Ask, question, QStringList{choice}});
    }
    void willBeTold() { m_script.push_back({Kind::Tell, {}, {}}); }
    void willAnswerText(const std::optional<QString> &text)
    {
        m_script.push_back({Kind::AskText, {}, text ? QStringList{*text} : QStringList{}});
    }
    void willOpen(const QStringList &files) { m_script.push_back({Kind::OpenFiles, {}, files}); }
    void willSave(const QString &file) { m_script.push_back({Kind::SaveFile, {}, {file}}); }
    void willChooseFolder(const QString &folder) { m_script.push_back({Kind::ChooseFolder, {}, {folder}}); }

    /// Every answer was called for.
    [[nodiscard]] bool isDone() const { return m_script.empty(); }

    std::vector<Question> asked;
    QStringList told;   ///< titles and texts of statements, one line each
    QStringList titles; ///< of everything asked, in order

    QString ask(const Question &question) override
    {
        asked.push_back(question);
        titles << question.title;
        const Line line = next(Kind::Ask, question.title);
        if (!line.question.isEmpty() && line.question != question.key)
            QTest::qFail(qPrintable(u"asked \"%1\", expected \"%2\""_qs.arg(question.key, line.question)),
                         __FILE__, __LINE__);
        const QString answer = line.answers.value(0);
        for (const Choice &choice : question.choices) {
            if (choice.key == answer)
                return answer;
        }
        QTest::qFail(qPrintable(u"\"%1\" does not offer \"%2\""_qs.arg(question.title, answer)), __FILE__,
                     __LINE__);
        return {};
    }

    void tell(const QString &title, const QString &text, const QString &) override
    {
        titles << title;
        told << title + u' ' + text;
        (void)next(Kind::Tell, title);
    }

    std::optional<QString> askText(const QString &title, const QString &, const QString &,
                                   const QString &) override
    {
        titles << title;
        const Line line = next(Kind::AskText, title);
        return line.answers.isEmpty() ? std::nullopt : std::optional(line.answers.first());
    }

    QStringList openFiles(const QString &title, const std::vector<FileKind> &) override
    {
        titles << title;
        return next(Kind::OpenFiles, title).answers;
    }

    QString saveFile(const QString &title, const QString &, const FileKind &) override
    {
        titles << title;
        return next(Kind::SaveFile, title).answers.value(0);
    }

    QString chooseFolder(const QString &title) override
    {
        titles << title;
        return next(Kind::ChooseFolder, title).answers.value(0);
    }

private:
    enum class Kind { Ask, Tell, AskText, OpenFiles, SaveFile, ChooseFolder };

    struct Line
    {
        Kind kind;
        QString question;
        QStringList answers;
    };

    Line next(Kind kind, const QString &title)
    {
        if (m_script.empty() || m_script.front().kind != kind) {
            QTest::qFail(qPrintable(u"not expected: \"%1\""_qs.arg(title)), __FILE__, __LINE__);
            return {kind, {}, {}};
        }
        const Line line = m_script.front();
        m_script.pop_front();
        return line;
    }

    std::deque<Line> m_script;
};
