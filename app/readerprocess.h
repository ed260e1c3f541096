// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/reader.h"

#include <QString>

#include <chrono>
#include <functional>

namespace atbilde {

struct ReaderCommand;

/// How `ReaderProcess` works; whatever is not given is as usual.
struct ReaderProcessRules
{
    QString program = {}; ///< empty: `atbilde-reader` beside the running program
    /// Where certificates lie whose signatures the office trusts; empty: nobody's issuer is trusted.
    QString trustedFolder = {};
    /// Asked a few times a second while waiting; true ends the waiting with PagesNotRead.
    std::function<bool()> isCancelled = {};
    /// How long a look may take; everything else a third of it.
    std::chrono::milliseconds patience = std::chrono::minutes(3);
};

/// A `Reader` that starts the limited program `atbilde-reader` for every call and waits for it. Needs no
/// event loop and keeps nothing between calls. Whatever happens to the program – it is missing, crashes, is
/// too slow, answers rubbish – is PagesNotRead and nothing more. The file name in refusals is empty: it is
/// not known here.
class ReaderProcess : public Reader
{
public:
    explicit ReaderProcess(ReaderProcessRules rules = {});

    [[nodiscard]] Result<Reading> look(const QByteArray &bytes, FileKind kind) const override;
    [[nodiscard]] Result<QByteArray> pagePicture(const QByteArray &bytes, FileKind kind, int page, int width,
                                                 int turns) const override;
    [[nodiscard]] Result<QByteArray> fileInside(const QByteArray &bytes, int index) const override;
    [[nodiscard]] Result<QByteArray> pagesAsPdf(const QByteArray &bytes, FileKind kind,
                                                const QList<PageChoice> &pages) const override;

private:
    /// Empty where there is none.
    [[nodiscard]] QByteArray answerTo(const ReaderCommand &command, const QByteArray &bytes) const;

    ReaderProcessRules m_rules;
};

} // namespace atbilde
