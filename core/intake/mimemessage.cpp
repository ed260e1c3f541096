// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/mimemessage.h"

namespace atbilde {

GMimeParserOptions *parserOptions()
{
    static const Owned<GMimeParserOptions> options = [] {
        g_mime_init();
        Owned<GMimeParserOptions> fresh(g_mime_parser_options_new());
        // Headers with bare 8-bit letters name no character set.
        const char *fallback[] = {"utf-8", "windows-1257", nullptr};
        g_mime_parser_options_set_fallback_charsets(fresh.get(), fallback);
        return fresh;
    }();
    return options.get();
}

std::unique_ptr<MimeMessage> mimeMessage(const QByteArray &bytes)
{
    auto result = std::make_unique<MimeMessage>();
    result->mail = mailBytes(bytes);
    const QByteArray &content = result->mail.bytes;
    // The stream only reads; GByteArray has no const form. It is lent, never freed by GLib.
    result->view.data = reinterpret_cast<guint8 *>(const_cast<char *>(content.constData()));
    result->view.len = static_cast<guint>(content.size());
    GMimeParserOptions *options = parserOptions();
    const Ref<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_stream_mem_set_byte_array(GMIME_STREAM_MEM(stream.get()), &result->view);
    g_mime_stream_mem_set_owner(GMIME_STREAM_MEM(stream.get()), FALSE);
    const Ref<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    g_mime_parser_set_persist_stream(parser.get(), TRUE);
    result->message.reset(g_mime_parser_construct_message(parser.get(), options));
    return result;
}

QByteArray PartBytes::view() const
{
    const GByteArray *array = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return QByteArray::fromRawData(reinterpret_cast<const char *>(array->data), qsizetype(array->len));
}

PartBytes contentOf(GMimeObject *object)
{
    PartBytes bytes;
    if (GMIME_IS_MESSAGE_PART(object)) {
        GMimeMessage *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
        if (inner != nullptr)
            g_mime_object_write_to_stream(GMIME_OBJECT(inner), nullptr, bytes.stream.get());
    } else if (GMIME_IS_PART(object)) {
        if (GMimeDataWrapper *content = g_mime_part_get_content(GMIME_PART(object)))
            g_mime_data_wrapper_write_to_stream(content, bytes.stream.get());
    }
    return bytes;
}

} // namespace atbilde
