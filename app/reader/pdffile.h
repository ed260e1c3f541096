// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QBuffer>
#include <QByteArray>
#include <QImage>
#include <QPdfDocument>
#include <QSizeF>
#include <QString>

namespace atbilde {

/// A PDF to be read and looked at; nothing in it is ever carried out.
class PdfFile
{
public:
    enum class State { Readable, Locked, Broken };

    explicit PdfFile(const QByteArray &bytes);

    [[nodiscard]] State state() const { return m_state; }
    /// Does it bear an electronic signature (ISO 32000-1, 12.8.1)?
    [[nodiscard]] bool isSigned() const;
    [[nodiscard]] int pageCount() const;
    /// The text laid under or on the page, lines ending in LF.
    [[nodiscard]] QString textOf(int page);
    /// In points of 1/72 inch, as the page is to be held.
    [[nodiscard]] QSizeF sizeOf(int page) const;
    /// Drawn on white; a null image where it cannot be.
    [[nodiscard]] QImage drawn(int page, const QSize &size);

private:
    QByteArray m_bytes;
    QBuffer m_buffer;
    QPdfDocument m_document;
    State m_state = State::Broken;
};

} // namespace atbilde
