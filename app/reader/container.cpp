// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/container.h"

#include "app/reader/containerfiles.h"
#include "app/reader/refused.h"
#include "app/reader/signatures.h"
#include "core/intake/attachmentkind.h"
#include "core/intake/charset.h"
#include "core/intake/filename.h"
#include "core/intake/mailreader.h"

#include <algorithm>

namespace atbilde {
namespace {

constexpr int mostTexts = 10;
constexpr qsizetype longestPlainText = 1024 * 1024;

QString plainText(const QByteArray &content)
{
    QString text =
        decodedText(QByteArrayView(content).first(std::min(content.size(), longestPlainText)), {}).text;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n').remove(QChar(0));
    return text;
}

bool isListedOnly(FileKind kind)
{
    return kind != FileKind::Text && kind != FileKind::Pdf && kind != FileKind::Image;
}

/// What one file says.
QString textIn(const QByteArray &content, FileKind kind, const InnerLook &inner, QList<MessageFlag> &flags)
{
    if (kind == FileKind::Text)
        return plainText(content);
    if (!inner)
        return {};
    const Result<Reading> reading = inner(content, kind);
    if (!reading) {
        flags << MessageFlag::NotLookedInto;
        return {};
    }
    flags += reading->flags;
    return reading->text;
}

void addText(Reading &reading, const QString &name, const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    if (!reading.text.isEmpty())
        reading.text += QStringLiteral("\n\n");
    reading.text += attachmentMark(name) + u'\n' + text.trimmed();
    if (reading.text.size() > longestText) {
        reading.text.truncate(longestText);
        reading.flags << MessageFlag::TruncatedText;
    }
}

} // namespace

Result<Reading> lookIntoContainer(const QByteArray &bytes, const TrustedCertificates &trusted,
                                  const InnerLook &inner)
{
    const auto files = containerFiles(bytes);
    if (!files)
        return files.error();
    Reading reading;
    QStringList names;
    int texts = 0;
    for (const ContainerFile &file : *files) {
        if (!file.isPayload())
            continue;
        if (holdsDirectionMarks(file.name))
            reading.flags << MessageFlag::BidiName;
        reading.files << attachmentFrom(file.content, typeOfContent(file.content, file.name), file.name,
                                        reading.files.size() + 1);
        names << reading.files.back().name;
        const FileKind kind = fileKind(file.content);
        if (isListedOnly(kind))
            continue;
        if (++texts <= mostTexts && reading.text.size() < longestText)
            addText(reading, names.back(), textIn(file.content, kind, inner, reading.flags));
    }
    reading.signatures = signaturesOf(*files, names, trusted);
    std::ranges::sort(reading.flags);
    reading.flags.erase(std::ranges::unique(reading.flags).begin(), reading.flags.end());
    return reading;
}

Result<QByteArray> fileInContainer(const QByteArray &bytes, int index)
{
    const auto files = containerFiles(bytes);
    if (!files)
        return files.error();
    int at = 0;
    for (const ContainerFile &file : *files) {
        if (file.isPayload() && at++ == index)
            return file.content;
    }
    return pageNotFound(index);
}

} // namespace atbilde
