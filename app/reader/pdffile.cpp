// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/pdffile.h"

#include "app/reader/picturefile.h"

#include <QPdfSelection>

namespace atbilde {
namespace {

/// What PDFium puts where a word was parted at the end of a line.
bool isPartingHyphen(QChar c)
{
    return c.unicode() == 0x0002 || c.unicode() == 0xFFFE;
}

QString cleaned(const QString &raw)
{
    QString text;
    text.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const QChar c = raw[i];
        if (isPartingHyphen(c)) {
            while (i + 1 < raw.size() && (raw[i + 1] == u'\r' || raw[i + 1] == u'\n'))
                ++i;
        } else if (c == u'\r') {
            if (i + 1 == raw.size() || raw[i + 1] != u'\n')
                text += u'\n';
        } else if (c == u'\n' || c == u'\t' || c.unicode() >= 32) {
            text += c;
        }
    }
    return text.normalized(QString::NormalizationForm_C);
}

} // namespace

PdfFile::PdfFile(const QByteArray &bytes) : m_bytes(bytes), m_buffer(&m_bytes)
{
    m_buffer.open(QIODevice::ReadOnly);
    m_document.load(&m_buffer);
    const auto error = m_document.error();
    if (error == QPdfDocument::Error::IncorrectPassword ||
        error == QPdfDocument::Error::UnsupportedSecurityScheme)
        m_state = State::Locked;
    else if (m_document.status() == QPdfDocument::Status::Ready && m_document.pageCount() > 0)
        m_state = State::Readable;
}

bool PdfFile::isSigned() const
{
    return m_bytes.contains("/ByteRange");
}

int PdfFile::pageCount() const
{
    return m_document.pageCount();
}

QString PdfFile::textOf(int page)
{
    return cleaned(m_document.getAllText(page).text());
}

QSizeF PdfFile::sizeOf(int page) const
{
    return m_document.pagePointSize(page);
}

QImage PdfFile::drawn(int page, const QSize &size)
{
    if (size.isEmpty() || qint64(size.width()) * size.height() > mostPoints)
        return {};
    return onWhite(m_document.render(page, size));
}

} // namespace atbilde
