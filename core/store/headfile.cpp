// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/headfile.h"

#include "core/store/chaincheck.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr QByteArrayView firstWord("atbilde-head");
constexpr qint64 longest = 64 * 1024;

QByteArray lineOf(const QString &office, const ChainHead &head)
{
    // Of one width, so that a longer file before leaves nothing behind.
    return firstWord.toByteArray() + ' ' + office.toLatin1() + ' ' +
           QByteArray::number(head.entry).rightJustified(20, ' ') + ' ' + head.hash.toHex() + '\n';
}

} // namespace

std::vector<ChainHead> HeadFile::heads(const QString &office) const
{
    std::vector<ChainHead> heads;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > longest)
        return heads;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() != 4 || words[0] != firstWord || words[1] != office.toLatin1())
            continue;
        heads.push_back({words[2].toLongLong(), QByteArray::fromHex(words[3])});
    }
    return heads;
}

void HeadFile::keep(const QString &office, const ChainHead &head, Database &database)
{
    if (!m_isRead) {
        m_isRead = true;
        for (const ChainHead &known : heads(office)) {
            if (compareWithHead(database, known))
                m_lost.push_back(known);
        }
    }
    write(office, head);
}

void HeadFile::accept(const QString &office, const ChainHead &head)
{
    m_isRead = true;
    m_lost.clear();
    write(office, head);
}

void HeadFile::write(const QString &office, const ChainHead &head) const
{
    QByteArray bytes;
    for (const ChainHead &lost : m_lost)
        bytes += lineOf(office, lost);
    bytes += lineOf(office, head);
    const int file =
        ::open(QFile::encodeName(m_path).constData(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0)
        return;
    if (::pwrite(file, bytes.constData(), size_t(bytes.size()), 0) == ssize_t(bytes.size()))
        (void)!::ftruncate(file, off_t(bytes.size()));
    ::close(file);
}

} // namespace atbilde
