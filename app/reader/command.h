// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/reader.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace atbilde {

/// What the reader program is asked, as its arguments:
/// `look KIND [TRUSTED-FOLDER]`, `picture KIND PAGE:TURNS WIDTH`, `inside INDEX`, `pages KIND PAGE:TURNS...`;
/// KIND is a code of `FileKind`, pages and turns as in `PageChoice`.
struct ReaderCommand
{
    enum class Task { Look, Picture, Inside, Pages } task = Task::Look;
    FileKind kind = FileKind::Container;
    QList<PageChoice> pages = {};
    int width = 0;
    int index = 0;
    QString trustedFolder = {};
    friend bool operator==(const ReaderCommand &, const ReaderCommand &) = default;
};

[[nodiscard]] QStringList argumentsOf(const ReaderCommand &command);
/// Nothing for arguments that are not exactly of that form.
[[nodiscard]] std::optional<ReaderCommand> readerCommandFrom(const QStringList &arguments);

} // namespace atbilde
