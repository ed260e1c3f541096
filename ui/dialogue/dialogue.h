// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// One answer the officer may give. Its label is a verb ("Send letter", "Do not save"), never "OK" or "Yes".
struct Choice
{
    enum class Weight {
        Ordinary,
        Destructive, ///< cannot be undone; never the default
        Retreat      ///< leaves all as it was; Escape gives it
    };

    QString key = {}; ///< what `ask` returns
    QString label = {};
    Weight weight = Weight::Ordinary;
    friend bool operator==(const Choice &, const Choice &) = default;
};

struct Question
{
    enum class Gravity { Plain, Warning };

    QString key = {};     ///< names the question in tests; not shown
    QString title = {};   ///< one line: what is asked
    QString text = {};    ///< what it means; may be empty
    QString details = {}; ///< to be unfolded and copied; may be empty
    Gravity gravity = Gravity::Plain;
    std::vector<Choice> choices = {}; ///< the first ordinary one is the default
    friend bool operator==(const Question &, const Question &) = default;
};

/// Which files may be chosen: "E-mail messages" and {"*.eml", "*.msg"}.
struct FileKind
{
    QString name = {};
    QStringList patterns = {};
    friend bool operator==(const FileKind &, const FileKind &) = default;
};

/// The one door through which the program asks the officer something and waits. Tests put a
/// scripted one in its place. Where an inline panel serves, use that instead.
class Dialogue
{
public:
    virtual ~Dialogue() = default;

    /// The key of the choice taken. Closing the question is the retreat, or an empty key where none is
    /// offered.
    [[nodiscard]] virtual QString ask(const Question &question) = 0;

    /// A statement to be read and closed. `details` can be unfolded and copied.
    virtual void tell(const QString &title, const QString &text, const QString &details = {}) = 0;

    /// A line of text; nothing when the officer retreats. `accept` is the verb on the button.
    [[nodiscard]] virtual std::optional<QString> askText(const QString &title, const QString &label,
                                                         const QString &accept,
                                                         const QString &proposed = {}) = 0;

    /// Absolute paths; empty when the officer retreats.
    [[nodiscard]] virtual QStringList openFiles(const QString &title, const std::vector<FileKind> &kinds) = 0;
    [[nodiscard]] virtual QString saveFile(const QString &title, const QString &proposed,
                                           const FileKind &kind) = 0;
    [[nodiscard]] virtual QString chooseFolder(const QString &title) = 0;
};
