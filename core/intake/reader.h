// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/filekind.h"
#include "core/intake/message.h"
#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace atbilde {

/// What was seen in a PDF, a picture or a signed container.
struct Reading
{
    int pages = 0;           ///< of a PDF or a picture
    QString text;            ///< of all pages read, in order, pages parted by an empty line; lines end in LF
    QList<Attachment> files; ///< inside a container, `mimetype` and META-INF left out
    QList<Signature> signatures;
    QList<MessageFlag> flags; ///< Locked, PagesLeftOut, ScanRead, SignedPdf, BidiName ...
    friend bool operator==(const Reading &, const Reading &) = default;
};

/// One page of a new PDF: of the file given, turned by quarters clockwise.
struct PageChoice
{
    int page = 0;  ///< from 0
    int turns = 0; ///< 0 to 3 quarters clockwise
    friend bool operator==(const PageChoice &, const PageChoice &) = default;
};

/// Looks into files whose formats are dangerous to read – PDF, pictures, signed containers – elsewhere than
/// in this program: a crash, an endless loop or a bomb costs one answer and nothing more. Each call may take
/// seconds (a page of a scan is recognised in about one), so not on the thread of a window. Safe to call from
/// several threads. Refused: PagesNotRead where it failed or took too long, FileBroken for a file that is not
/// what it seems.
class Reader
{
public:
    Reader() = default;
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;
    virtual ~Reader() = default;

    /// Text (from the text layer, else recognised in Latvian and English), pages, files and signatures.
    /// `kind`: Pdf, Image or Container.
    [[nodiscard]] virtual Result<Reading> look(const QByteArray &bytes, FileKind kind) const = 0;

    /// One page as PNG, `width` pixels wide at most (20 to 4000), turned by quarters clockwise. Pdf or Image.
    /// Refused also: PageNotFound.
    [[nodiscard]] virtual Result<QByteArray> pagePicture(const QByteArray &bytes, FileKind kind, int page,
                                                         int width, int turns) const = 0;

    /// The bytes of `Reading::files[index]` of a container. Refused also: PageNotFound.
    [[nodiscard]] virtual Result<QByteArray> fileInside(const QByteArray &bytes, int index) const = 0;

    /// A PDF of these pages in this order. Refused also: PageNotFound.
    [[nodiscard]] virtual Result<QByteArray> pagesAsPdf(const QByteArray &bytes, FileKind kind,
                                                        const QList<PageChoice> &pages) const = 0;
};

/// A reader does not know the name of the file: what it refuses, with the name.
[[nodiscard]] Refusal named(Refusal refusal, const QString &fileName);

/// For where no reader is at hand: looks into nothing, so that files are kept and their content stays unread.
class NoReader final : public Reader
{
public:
    [[nodiscard]] Result<Reading> look(const QByteArray &bytes, FileKind kind) const override;
    [[nodiscard]] Result<QByteArray> pagePicture(const QByteArray &bytes, FileKind kind, int page, int width,
                                                 int turns) const override;
    [[nodiscard]] Result<QByteArray> fileInside(const QByteArray &bytes, int index) const override;
    [[nodiscard]] Result<QByteArray> pagesAsPdf(const QByteArray &bytes, FileKind kind,
                                                const QList<PageChoice> &pages) const override;
};

/// Largest file that is looked into; larger ones are kept whole.
inline constexpr qint64 largestLookedInto = 100 * 1024 * 1024;

} // namespace atbilde
