// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// GLib comes first: its headers use words that Qt's keywords would replace.
#include <gmime/gmime.h>

#include "core/intake/mailbytes.h"

#include <QByteArray>

#include <memory>

namespace atbilde {

// GMime as our own files may hold it: what it lends stays a bare pointer, what it gives is owned. For the
// readers of mail alone; nobody else needs to know the library.

struct Unref
{
    void operator()(void *object) const { g_object_unref(object); }
};
struct Free
{
    void operator()(char *text) const { g_free(text); }
    void operator()(GMimeParserOptions *options) const { g_mime_parser_options_free(options); }
    void operator()(GMimeReferences *references) const { g_mime_references_free(references); }
    void operator()(GDateTime *moment) const { g_date_time_unref(moment); }
};
template <class T>
using Ref = std::unique_ptr<T, Unref>;
template <class T>
using Owned = std::unique_ptr<T, Free>;

/// One set for the whole program; GMime takes options it only reads as non-const.
[[nodiscard]] GMimeParserOptions *parserOptions();

/// A message parsed in place: the parts point into the bytes, which must outlive it.
struct MimeMessage
{
    MailBytes mail;
    GByteArray view{};
    Ref<GMimeMessage> message; ///< null for what is no message at all
};

[[nodiscard]] std::unique_ptr<MimeMessage> mimeMessage(const QByteArray &bytes);

/// The decoded bytes of a part, or a whole message in it.
struct PartBytes
{
    Ref<GMimeStream> stream{g_mime_stream_mem_new()};

    /// Lives as long as the stream.
    [[nodiscard]] QByteArray view() const;
};

[[nodiscard]] PartBytes contentOf(GMimeObject *object);

} // namespace atbilde
