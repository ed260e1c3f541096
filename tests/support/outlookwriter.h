// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// GLib comes first: its headers use words that Qt's keywords would replace.
#include <gsf/gsf.h>

#include <QByteArray>
#include <QString>
#include <QtEndian>

#include <utility>
#include <vector>

/// Writes messages as Outlook saves them (MS-OXMSG), property by property.
struct OutlookParts
{
    std::vector<std::pair<quint32, QByteArray>> streams; ///< by tag: number and type, 0x0037001F
    std::vector<std::pair<quint32, qint64>> numbers;     ///< by tag
    std::vector<OutlookParts> recipients;
    std::vector<OutlookParts> attachments;
    std::vector<OutlookParts> message; ///< in an attachment: the message it is

    OutlookParts &text(quint16 property, const QString &value)
    {
        QByteArray bytes(value.size() * 2, Qt::Uninitialized);
        qToLittleEndian<char16_t>(value.utf16(), value.size(), bytes.data());
        streams.emplace_back(quint32(property) << 16 | 0x001F, bytes);
        return *this;
    }
    OutlookParts &narrow(quint16 property, const QByteArray &value)
    {
        streams.emplace_back(quint32(property) << 16 | 0x001E, value);
        return *this;
    }
    OutlookParts &binary(quint16 property, const QByteArray &value)
    {
        streams.emplace_back(quint32(property) << 16 | 0x0102, value);
        return *this;
    }
    OutlookParts &number(quint16 property, qint64 value)
    {
        numbers.emplace_back(quint32(property) << 16 | 0x0003, value);
        return *this;
    }
    /// Seconds since 1970.
    OutlookParts &moment(quint16 property, qint64 seconds)
    {
        numbers.emplace_back(quint32(property) << 16 | 0x0040, (seconds + 11'644'473'600) * 10'000'000);
        return *this;
    }

    [[nodiscard]] QByteArray file() const
    {
        gsf_init();
        GsfOutput *sink = gsf_output_memory_new();
        GsfOutfile *root = gsf_outfile_msole_new(sink);
        writeInto(root, 32);
        close(GSF_OUTPUT(root));
        const QByteArray bytes(
            reinterpret_cast<const char *>(gsf_output_memory_get_bytes(GSF_OUTPUT_MEMORY(sink))),
            gsf_output_size(sink));
        g_object_unref(sink);
        return bytes;
    }

private:
    static void close(GsfOutput *output)
    {
        gsf_output_close(output);
        g_object_unref(output);
    }

    static void writeStream(GsfOutfile *storage, const QByteArray &name, const QByteArray &bytes)
    {
        GsfOutput *stream = gsf_outfile_new_child(storage, name.constData(), FALSE);
        gsf_output_write(stream, static_cast<size_t>(bytes.size()),
                         reinterpret_cast<const guint8 *>(bytes.constData()));
        close(stream);
    }

    static QByteArray hex(quint32 number)
    {
        return QByteArray::number(number, 16).toUpper().rightJustified(8, '0');
    }

    static void writeItems(GsfOutfile *storage, const QByteArray &name,
                           const std::vector<OutlookParts> &items)
    {
        for (size_t i = 0; i < items.size(); ++i) {
            GsfOutput *child =
                gsf_outfile_new_child(storage, (name + hex(static_cast<quint32>(i))).constData(), TRUE);
            items[i].writeInto(GSF_OUTFILE(child), 8);
            close(child);
        }
    }

    void writeInto(GsfOutfile *storage, qsizetype head) const
    {
        QByteArray rows(head, '\0');
        for (const auto &[tag, value] : numbers) {
            QByteArray row(16, '\0');
            qToLittleEndian<quint32>(tag, row.data());
            qToLittleEndian<qint64>(value, row.data() + 8);
            rows += row;
        }
        writeStream(storage, "__properties_version1.0", rows);
        for (const auto &[tag, bytes] : streams)
            writeStream(storage, "__substg1.0_" + hex(tag), bytes);
        writeItems(storage, "__recip_version1.0_#", recipients);
        writeItems(storage, "__attach_version1.0_#", attachments);
        if (!message.empty()) {
            GsfOutput *child = gsf_outfile_new_child(storage, "__substg1.0_3701000D", TRUE);
            message.front().writeInto(GSF_OUTFILE(child), 24);
            close(child);
        }
    }
};
