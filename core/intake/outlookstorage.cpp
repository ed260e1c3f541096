// SPDX-License-Identifier: GPL-3.0-or-later
// GLib comes first: its headers use words that Qt's keywords would replace.
#include <gsf/gsf.h>

#include "core/intake/outlookstorage.h"

#include "core/intake/charset.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <memory>

namespace atbilde {
namespace {

constexpr gsf_off_t longestStream = 100 * 1024 * 1024;
constexpr int deepestStorage = 8;
constexpr int mostChildren = 1000;
constexpr qsizetype mostNames = 20'000;

constexpr quint16 typeNumber = 0x0003;
constexpr quint16 typeMoment = 0x0040;
constexpr quint16 typeStorage = 0x000D;
constexpr quint16 typeNarrow = 0x001E;
constexpr quint16 typeWide = 0x001F;
constexpr quint16 typeBinary = 0x0102;

constexpr QByteArrayView propertyStream = "__properties_version1.0";
constexpr QByteArrayView valueStream = "__substg1.0_";

// Length of what stands before the rows of the property stream (MS-OXMSG 2.4.1).
constexpr qsizetype headOfFile = 32;
constexpr qsizetype headOfMessage = 24;
constexpr qsizetype headOfOther = 8;

constexpr std::array wanted{
    outlook::messageClass,     outlook::subject,        outlook::representedName, outlook::representedAddress,
    outlook::transportHeaders, outlook::senderName,     outlook::senderAddress,   outlook::body,
    outlook::compressedRtf,    outlook::html,           outlook::messageId,       outlook::references,
    outlook::inReplyTo,        outlook::displayName,    outlook::address,         outlook::content,
    outlook::shortFileName,    outlook::longFileName,   outlook::mimeType,        outlook::smtpAddress,
    outlook::senderSmtp,       outlook::representedSmtp};

struct Unref
{
    void operator()(void *object) const { g_object_unref(object); }
};
template <class T>
using Ref = std::unique_ptr<T, Unref>;

/// What is wrong with a file from outside is no news for the console.
void beSilent(const gchar *, GLogLevelFlags, const gchar *, gpointer) {}

void prepare()
{
    static const bool prepared = [] {
        gsf_init();
        for (const char *domain :
             {static_cast<const char *>(nullptr), "libgsf", "libgsf:msole", "libgsf:msvba", "GLib-GObject"}) {
            const int levels = G_LOG_LEVEL_MASK & ~G_LOG_LEVEL_ERROR;
            g_log_set_handler(domain, static_cast<GLogLevelFlags>(levels), &beSilent, nullptr);
        }
        return true;
    }();
    Q_UNUSED(prepared);
}

struct ValueName
{
    quint16 property = 0;
    quint16 type = 0;
};

/// "__substg1.0_0037001F"
std::optional<ValueName> valueName(QByteArrayView name)
{
    if (!name.startsWith(valueStream) || name.size() != valueStream.size() + 8)
        return std::nullopt;
    bool isHex = false;
    const uint tag = name.sliced(valueStream.size()).toByteArray().toUInt(&isHex, 16);
    if (!isHex)
        return std::nullopt;
    return ValueName{static_cast<quint16>(tag >> 16), static_cast<quint16>(tag & 0xFFFF)};
}

void readRows(const QByteArray &rows, qsizetype head, OutlookItem &item)
{
    for (qsizetype at = head; at + 16 <= rows.size(); at += 16) {
        const quint32 tag = qFromLittleEndian<quint32>(rows.constData() + at);
        const quint16 type = static_cast<quint16>(tag & 0xFFFF);
        const quint16 property = static_cast<quint16>(tag >> 16);
        if (type == typeNumber)
            item.numbers.insert(property, qFromLittleEndian<qint32>(rows.constData() + at + 8));
        else if (type == typeMoment)
            item.numbers.insert(property, qFromLittleEndian<qint64>(rows.constData() + at + 8));
    }
}

class Reading
{
public:
    explicit Reading(qint64 budget) : m_budget(budget) {}

    OutlookItem item(GsfInfile *storage, qsizetype head, int depth, qint64 codePage)
    {
        OutlookItem found;
        const int count = childCount(storage);
        std::vector<Ref<GsfInput>> recipients;
        std::vector<Ref<GsfInput>> attachments;
        Ref<GsfInput> nested;
        for (int i = 0; i < count; ++i) {
            const QByteArrayView name = nameOf(storage, i);
            if (name == propertyStream)
                readRows(bytesOf(Ref<GsfInput>(gsf_infile_child_by_index(storage, i)).get()), head, found);
            else if (name.startsWith("__recip_version1.0_"))
                recipients.emplace_back(gsf_infile_child_by_index(storage, i));
            else if (name.startsWith("__attach_version1.0_"))
                attachments.emplace_back(gsf_infile_child_by_index(storage, i));
            else if (const std::optional<ValueName> value = valueName(name))
                readValue(storage, i, *value, found, nested);
        }
        found.codePage = found.numbers.value(outlook::codePage, codePage);
        for (const Ref<GsfInput> &one : recipients)
            below(one.get(), headOfOther, depth, found.codePage, found.recipients);
        for (const Ref<GsfInput> &one : attachments)
            below(one.get(), headOfOther, depth, found.codePage, found.attachments);
        if (nested) {
            below(nested.get(), headOfMessage, depth, found.codePage, found.message);
            // Only the outermost is kept as a file: it holds all below it.
            if (!found.message.empty() && depth == 1)
                found.messageFile = asFile(GSF_INFILE(nested.get()), depth);
        }
        return found;
    }

    bool tooMany = false;
    bool tooDeep = false;

private:
    int childCount(GsfInfile *storage)
    {
        const int count = gsf_infile_num_children(storage);
        tooMany = tooMany || count > mostChildren;
        return std::clamp(count, 0, mostChildren);
    }

    static QByteArrayView nameOf(GsfInfile *storage, int index)
    {
        const char *name = gsf_infile_name_by_index(storage, index);
        return name == nullptr ? QByteArrayView() : QByteArrayView(name);
    }

    static bool isStorage(GsfInput *input)
    {
        return input != nullptr && GSF_IS_INFILE(input) && gsf_infile_num_children(GSF_INFILE(input)) >= 0;
    }

    QByteArray bytesOf(GsfInput *stream)
    {
        if (stream == nullptr || isStorage(stream))
            return {};
        const gsf_off_t size = gsf_input_size(stream);
        if (size <= 0)
            return {};
        if (size > longestStream || size > m_budget) {
            tooMany = true;
            return {};
        }
        QByteArray bytes(size, Qt::Uninitialized);
        if (gsf_input_seek(stream, 0, G_SEEK_SET) ||
            gsf_input_read(stream, static_cast<size_t>(size), reinterpret_cast<guint8 *>(bytes.data())) ==
                nullptr)
            return {};
        m_budget -= size;
        return bytes;
    }

    void readValue(GsfInfile *storage, int index, const ValueName &value, OutlookItem &item,
                   Ref<GsfInput> &nested)
    {
        if (std::ranges::find(wanted, value.property) == wanted.end())
            return;
        Ref<GsfInput> child(gsf_infile_child_by_index(storage, index));
        if (value.type == typeWide)
            item.wide.insert(value.property, bytesOf(child.get()));
        else if (value.type == typeNarrow)
            item.narrow.insert(value.property, bytesOf(child.get()));
        else if (value.type == typeBinary)
            item.binary.insert(value.property, bytesOf(child.get()));
        else if (value.type == typeStorage && value.property == outlook::content && isStorage(child.get()))
            nested = std::move(child);
    }

    void below(GsfInput *storage, qsizetype head, int depth, qint64 codePage, std::vector<OutlookItem> &found)
    {
        if (!isStorage(storage))
            return;
        if (depth >= deepestStorage || --m_storages < 0) {
            tooDeep = tooDeep || depth >= deepestStorage;
            tooMany = tooMany || m_storages < 0;
            return;
        }
        found.push_back(item(GSF_INFILE(storage), head, depth + 1, codePage));
    }

    /// A message in an attachment differs from a file of its own in the head of its property stream alone.
    QByteArray asFile(GsfInfile *storage, int depth)
    {
        const Ref<GsfOutput> sink(gsf_output_memory_new());
        const Ref<GsfOutfile> file(gsf_outfile_msole_new(sink.get()));
        copy(storage, file.get(), true, depth);
        gsf_output_close(GSF_OUTPUT(file.get())); // closes the sink too
        const guint8 *bytes = gsf_output_memory_get_bytes(GSF_OUTPUT_MEMORY(sink.get()));
        const gsf_off_t size = gsf_output_size(sink.get());
        return bytes == nullptr ? QByteArray() : QByteArray(reinterpret_cast<const char *>(bytes), size);
    }

    void copy(GsfInfile *from, GsfOutfile *to, bool isMessage, int depth)
    {
        const int count = childCount(from);
        for (int i = 0; i < count; ++i) {
            const Ref<GsfInput> child(gsf_infile_child_by_index(from, i));
            const QByteArrayView name = nameOf(from, i);
            const bool storage = isStorage(child.get());
            if (!child || name.isEmpty() || (storage && (depth >= 2 * deepestStorage || --m_storages < 0)))
                continue;
            const Ref<GsfOutput> copied(gsf_outfile_new_child(to, name.data(), storage ? TRUE : FALSE));
            if (!copied)
                continue;
            if (storage) {
                copy(GSF_INFILE(child.get()), GSF_OUTFILE(copied.get()), false, depth + 1);
            } else {
                QByteArray bytes = bytesOf(child.get());
                if (isMessage && name == propertyStream && bytes.size() >= headOfMessage)
                    bytes.insert(headOfMessage, QByteArray(headOfFile - headOfMessage, '\0'));
                gsf_output_write(copied.get(), static_cast<size_t>(bytes.size()),
                                 reinterpret_cast<const guint8 *>(bytes.constData()));
            }
            gsf_output_close(copied.get());
        }
    }

    qint64 m_budget;
    int m_storages = 4 * mostChildren;
};

/// libgsf goes down the tree of names by recursion, and a hostile file makes of it one long chain. How many
/// names there can be is told by the length of their stream (MS-CFB 2.2, 2.3).
bool hasShortDirectory(const QByteArray &bytes)
{
    constexpr qsizetype headerSize = 512;
    constexpr qsizetype nameSize = 128;
    const auto number = [&bytes](qsizetype at) { return qFromLittleEndian<quint32>(bytes.constData() + at); };
    if (bytes.size() < headerSize)
        return false;
    const int shift = qFromLittleEndian<quint16>(bytes.constData() + 30);
    if (shift < 7 || shift > 16)
        return false;
    const qsizetype sector = qsizetype(1) << shift;
    const auto place = [sector](quint32 index) { return (qsizetype(index) + 1) * sector; };
    const auto tableSector = [&](qsizetype index) -> std::optional<quint32> {
        if (index < 109)
            return number(76 + index * 4);
        const qsizetype perSector = sector / 4 - 1;
        quint32 at = number(68);
        for (index -= 109; index >= perSector; index -= perSector) {
            if (place(at) + sector > bytes.size())
                return std::nullopt;
            at = number(place(at) + sector - 4);
        }
        return place(at) + sector > bytes.size() ? std::nullopt
                                                 : std::optional(number(place(at) + index * 4));
    };
    qsizetype names = 0;
    for (quint32 at = number(48); place(at) + sector <= bytes.size(); names += sector / nameSize) {
        if (names > mostNames)
            return false;
        const std::optional<quint32> table = tableSector(qsizetype(at) / (sector / 4));
        if (!table || place(*table) + sector > bytes.size())
            return true; // the chain ends in the dark; the library reads no further either
        at = number(place(*table) + (qsizetype(at) % (sector / 4)) * 4);
    }
    return true;
}

/// iconv's name of a Windows code page; empty for none.
QByteArray charsetOf(qint64 codePage)
{
    if (codePage == 65001)
        return "utf-8";
    if (codePage == 20127)
        return "us-ascii";
    if (codePage >= 28591 && codePage <= 28606)
        return "iso-8859-" + QByteArray::number(codePage - 28590);
    return codePage > 0 && codePage < 20000 ? "cp" + QByteArray::number(codePage) : QByteArray();
}

} // namespace

QString OutlookItem::text(quint16 property, bool *guessed) const
{
    const auto found = wide.constFind(property);
    if (found != wide.constEnd()) {
        QString text;
        text.resize(found->size() / 2);
        qFromLittleEndian<char16_t>(found->constData(), text.size(), text.data());
        while (text.endsWith(QChar::Null))
            text.chop(1);
        return text;
    }
    QByteArray bytes = narrow.value(property);
    while (bytes.endsWith('\0'))
        bytes.chop(1);
    const DecodedText decoded = decodedText(bytes, charsetOf(codePage));
    if (guessed != nullptr && decoded.guessed)
        *guessed = true;
    return decoded.text;
}

std::optional<OutlookContent> outlookContent(const QByteArray &bytes)
{
    if (!hasShortDirectory(bytes))
        return std::nullopt;
    prepare();
    const Ref<GsfInput> input(
        gsf_input_memory_new(reinterpret_cast<const guint8 *>(bytes.constData()), bytes.size(), FALSE));
    if (!input)
        return std::nullopt;
    GError *error = nullptr;
    const Ref<GsfInfile> file(gsf_infile_msole_new(input.get(), &error));
    g_clear_error(&error);
    if (!file)
        return std::nullopt;
    const Ref<GsfInput> properties(gsf_infile_child_by_name(file.get(), propertyStream.data()));
    if (!properties)
        return std::nullopt;
    Reading reading(4 * bytes.size());
    OutlookContent content;
    content.message = reading.item(file.get(), headOfFile, 0, 0);
    content.tooMany = reading.tooMany;
    content.tooDeep = reading.tooDeep;
    return content;
}

} // namespace atbilde
