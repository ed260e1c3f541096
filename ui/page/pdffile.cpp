// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/pdffile.h"

#include <QCryptographicHash>
#include <QHashFunctions>
#include <QPdfWriter>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pdfResolution = 600;

/// Qt writes the fonts of a document in the order of a hash table, whose seed is another in every process.
/// Tables made meanwhile are ordered alike everywhere; those there before keep their own seed.
class EvenOrder
{
public:
    EvenOrder() { QHashSeed::setDeterministicGlobalSeed(); }
    ~EvenOrder() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(EvenOrder)
};

/// What PDF/A wants to be told of itself; equal to what stands in the document's own dictionary.
QByteArray metadata(const QString &title, const QDate &dated)
{
    const QString text = uR"(<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
  <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" rdf:about="">
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1</rdf:li></rdf:Alt></dc:title>
    </rdf:Description>
    <rdf:Description xmlns:xmp="http://ns.adobe.com/xap/1.0/" rdf:about="" xmp:CreatorTool="Atbilde" xmp:CreateDate="%2T00:00:00Z" xmp:ModifyDate="%2T00:00:00Z"/>
    <rdf:Description xmlns:pdf="http://ns.adobe.com/pdf/1.3/" rdf:about="" pdf:Producer="Qt %3"/>
    <rdf:Description xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" rdf:about="" pdfaid:part="1" pdfaid:conformance="B"/>
  </rdf:RDF>
</x:xmpmeta>
<?xpacket end='w'?>
)"_s;
    return text.arg(title.toHtmlEscaped(), dated.toString(Qt::ISODate), QString::fromLatin1(qVersion()))
        .toUtf8();
}

/// Replaces the bytes from `begin` to `end`; the places in the table of the file move with them.
void replaceEarly(QByteArray &pdf, qsizetype begin, qsizetype end, const QByteArray &with)
{
    const qsizetype by = with.size() - (end - begin);
    pdf.replace(begin, end - begin, with);
    if (by == 0)
        return;
    const qsizetype start = pdf.lastIndexOf("startxref\n") + 10;
    const qsizetype startEnd = pdf.indexOf('\n', start);
    const qsizetype table = pdf.mid(start, startEnd - start).toLongLong() + by;
    pdf.replace(start, startEnd - start, QByteArray::number(table));
    // "xref", "0 COUNT", then a line of twenty bytes for each object, ten digits first.
    qsizetype line = pdf.indexOf('\n', pdf.indexOf('\n', table) + 1) + 1;
    for (; pdf.mid(line + 10, 1) == " " && line + 20 <= pdf.size(); line += 20) {
        const qlonglong place = pdf.mid(line, 10).toLongLong();
        if (place > begin)
            pdf.replace(line, 10, QByteArray::number(place + by).rightJustified(10, '0'));
    }
}

/// The moment of writing becomes the letter's date, the random mark of the file the hash of the file.
void takeOutTheClock(QByteArray &pdf, const QDate &dated)
{
    const QByteArray key("/CreationDate (");
    const qsizetype begin = pdf.indexOf(key) + key.size();
    const qsizetype end = pdf.indexOf(')', begin);
    if (begin < key.size() || end < 0)
        return;
    replaceEarly(pdf, begin, end, "D:" + dated.toString(u"yyyyMMdd").toLatin1() + "000000Z");

    const qsizetype mark = pdf.lastIndexOf("/ID [ <");
    if (mark < 0)
        return;
    constexpr qsizetype digits = 32;
    const qsizetype first = mark + 7;
    const qsizetype second = first + digits + 3; // "> <" between them
    pdf.replace(first, digits, QByteArray(digits, '0'));
    pdf.replace(second, digits, QByteArray(digits, '0'));
    const QByteArray sum = QCryptographicHash::hash(pdf, QCryptographicHash::Md5).toHex();
    pdf.replace(first, digits, sum);
    pdf.replace(second, digits, sum);
}

} // namespace

PdfFile::PdfFile(const QString &title, const QDate &dated)
    : m_dated(dated.isValid() ? dated : QDate(2000, 1, 1)), m_buffer(&m_bytes)
{
    const EvenOrder even;
    m_buffer.open(QIODevice::WriteOnly);
    m_writer = std::make_unique<QPdfWriter>(&m_buffer);
    m_writer->setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    m_writer->setResolution(pdfResolution);
    m_writer->setTitle(title);
    m_writer->setCreator(u"Atbilde"_s);
    m_writer->setDocumentXmpMetadata(metadata(title, m_dated));
    m_painter = std::make_unique<SheetPainter>(*m_writer);
}

PdfFile::~PdfFile() = default;

bool PdfFile::add(const Sheet &sheet)
{
    const EvenOrder even;
    return m_painter->add(sheet);
}

QByteArray PdfFile::close()
{
    const EvenOrder even;
    const bool whole = m_painter->close();
    m_writer.reset();
    if (!whole)
        return {};
    takeOutTheClock(m_bytes, m_dated);
    return m_bytes;
}
