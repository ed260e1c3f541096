// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

// ZIP put together by hand, for no honest program writes what hostile ones send.

struct ZipSampleFile
{
    QByteArray name;
    QByteArray content;
    bool isPacked = false;
    quint32 claimedSize = 0; ///< unless 0, what both headers claim in place of the true size
    bool isStreamed = false; ///< sizes stand behind the file, as programs write that do not know them before
};

inline quint32 crcOf(QByteArrayView bytes)
{
    quint32 crc = 0xFFFFFFFFU;
    for (const char c : bytes) {
        crc ^= static_cast<uchar>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1U) != 0 ? (crc >> 1U) ^ 0xEDB88320U : crc >> 1U;
    }
    return ~crc;
}

inline QByteArray littleEndian(quint32 value, int bytes)
{
    QByteArray text;
    for (int i = 0; i < bytes; ++i)
        text += static_cast<char>(value >> (8 * i) & 255U);
    return text;
}

inline QByteArray zipSample(const QList<ZipSampleFile> &files)
{
    QByteArray zip;
    QByteArray directory;
    for (const ZipSampleFile &file : files) {
        // What zlib puts around the packed bytes has no place in a ZIP.
        const QByteArray packed =
            file.isPacked ? qCompress(file.content).mid(4 + 2).chopped(4) : file.content;
        const auto size = file.claimedSize > 0 ? file.claimedSize : static_cast<quint32>(file.content.size());
        const QByteArray sizes = littleEndian(crcOf(file.content), 4) +
                                 littleEndian(static_cast<quint32>(packed.size()), 4) + littleEndian(size, 4);
        const QByteArray start = littleEndian(20, 2) + littleEndian(file.isStreamed ? 0x0808 : 0x0800, 2) +
                                 littleEndian(file.isPacked ? 8 : 0, 2) + littleEndian(0, 2) +
                                 littleEndian(0x21, 2);
        const QByteArray end = littleEndian(static_cast<quint32>(file.name.size()), 2) + littleEndian(0, 2);
        directory += "PK\x01\x02" + littleEndian(20, 2) + start + sizes + end + littleEndian(0, 2 + 2 + 2) +
                     littleEndian(0, 4) + littleEndian(static_cast<quint32>(zip.size()), 4) + file.name;
        zip += "PK\x03\x04" + start + (file.isStreamed ? QByteArray(12, '\0') : sizes) + end + file.name +
               packed + (file.isStreamed ? "PK\x07\x08" + sizes : QByteArray());
    }
    const auto count = static_cast<quint32>(files.size());
    const auto start = static_cast<quint32>(zip.size());
    return zip + directory + "PK\x05\x06" + littleEndian(0, 4) + littleEndian(count, 2) +
           littleEndian(count, 2) + littleEndian(static_cast<quint32>(directory.size()), 4) +
           littleEndian(start, 4) + littleEndian(0, 2);
}

/// A container as it should be: its type first, then these files.
inline QByteArray containerSample(const QList<ZipSampleFile> &files)
{
    return zipSample(QList<ZipSampleFile>{{"mimetype", "application/vnd.etsi.asic-e+zip"}} + files);
}
