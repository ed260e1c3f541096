// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/command.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

using Task = ReaderCommand::Task;

QString written(const PageChoice &choice)
{
    return u"%1:%2"_s.arg(choice.page).arg(choice.turns);
}

std::optional<int> number(const QString &text)
{
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    return isNumber && value >= 0 ? std::optional(value) : std::nullopt;
}

std::optional<PageChoice> choiceFrom(const QString &text)
{
    const QStringList parts = text.split(u':');
    if (parts.size() != 2)
        return std::nullopt;
    const auto page = number(parts[0]);
    const auto turns = number(parts[1]);
    if (!page || !turns || *turns > 3)
        return std::nullopt;
    return PageChoice{*page, *turns};
}

std::optional<FileKind> kindFrom(const QString &code, bool withContainer)
{
    const auto kind = fileKindFromCode(code);
    const bool isKnown =
        kind == FileKind::Pdf || kind == FileKind::Image || (withContainer && kind == FileKind::Container);
    return isKnown ? kind : std::nullopt;
}

std::optional<ReaderCommand> lookFrom(const QStringList &arguments)
{
    const auto kind = kindFrom(arguments.value(1), true);
    if (!kind || arguments.size() > 3)
        return std::nullopt;
    return ReaderCommand{.task = Task::Look, .kind = *kind, .trustedFolder = arguments.value(2)};
}

std::optional<ReaderCommand> pictureFrom(const QStringList &arguments)
{
    const auto kind = kindFrom(arguments.value(1), false);
    const auto page = choiceFrom(arguments.value(2));
    const auto width = number(arguments.value(3));
    if (!kind || !page || !width || arguments.size() != 4)
        return std::nullopt;
    return ReaderCommand{.task = Task::Picture, .kind = *kind, .pages = {*page}, .width = *width};
}

std::optional<ReaderCommand> insideFrom(const QStringList &arguments)
{
    const auto index = number(arguments.value(1));
    if (!index || arguments.size() != 2)
        return std::nullopt;
    return ReaderCommand{.task = Task::Inside, .index = *index};
}

std::optional<ReaderCommand> pagesFrom(const QStringList &arguments)
{
    const auto kind = kindFrom(arguments.value(1), false);
    if (!kind || arguments.size() < 3)
        return std::nullopt;
    ReaderCommand command{.task = Task::Pages, .kind = *kind};
    for (const QString &argument : arguments.sliced(2)) {
        const auto page = choiceFrom(argument);
        if (!page)
            return std::nullopt;
        command.pages << *page;
    }
    return command;
}

} // namespace

QStringList argumentsOf(const ReaderCommand &command)
{
    switch (command.task) {
    case Task::Look:
        return {u"look"_s, codeOf(command.kind), command.trustedFolder};
    case Task::Picture:
        return {u"picture"_s, codeOf(command.kind), written(command.pages.value(0)),
                QString::number(command.width)};
    case Task::Inside:
        return {u"inside"_s, QString::number(command.index)};
    case Task::Pages: {
        QStringList arguments{u"pages"_s, codeOf(command.kind)};
        for (const PageChoice &choice : command.pages)
            arguments << written(choice);
        return arguments;
    }
    }
    Q_UNREACHABLE();
}

std::optional<ReaderCommand> readerCommandFrom(const QStringList &arguments)
{
    const QString task = arguments.value(0);
    if (task == "look"_L1)
        return lookFrom(arguments);
    if (task == "picture"_L1)
        return pictureFrom(arguments);
    if (task == "inside"_L1)
        return insideFrom(arguments);
    return task == "pages"_L1 ? pagesFrom(arguments) : std::nullopt;
}

} // namespace atbilde
