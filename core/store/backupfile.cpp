// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backupfile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

#include <sodium.h>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr QByteArrayView magic("ATBILDE BACKUP 1\n");
constexpr qsizetype magicStem = 15; ///< without the number of the form
constexpr qsizetype longestHeader = 64 * 1024;
constexpr qsizetype piece = 64 * 1024;
constexpr qsizetype keyBytes = crypto_secretstream_xchacha20poly1305_KEYBYTES;
constexpr qsizetype overhead = crypto_secretstream_xchacha20poly1305_ABYTES;

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

struct Header
{
    BackupLabel label;
    QJsonObject object;
    QByteArray bytes; ///< as they stand in the file
};

void startSodium()
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot start");
}

/// Both halves of the pair of keys a password stands for.
struct Pair
{
    QByteArray publicKey = QByteArray(crypto_box_PUBLICKEYBYTES, '\0');
    QByteArray secretKey = QByteArray(crypto_box_SECRETKEYBYTES, '\0');
};

Pair pairOf(const QString &password, const QByteArray &salt)
{
    const QByteArray text = password.normalized(QString::NormalizationForm_C).toUtf8();
    QByteArray seed(crypto_box_SEEDBYTES, '\0');
    if (crypto_pwhash(bytesOf(seed), static_cast<unsigned long long>(seed.size()), text.constData(),
                      static_cast<unsigned long long>(text.size()), bytesOf(salt),
                      crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE,
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        qFatal("too little memory for a password");
    Pair pair;
    crypto_box_seed_keypair(bytesOf(pair.publicKey), bytesOf(pair.secretKey), bytesOf(seed));
    sodium_memzero(seed.data(), size_t(seed.size()));
    return pair;
}

QJsonObject officeSlot(const QByteArray &fileKey, const QByteArray &officeKey)
{
    QByteArray nonce(crypto_secretbox_NONCEBYTES, '\0');
    randombytes_buf(nonce.data(), size_t(nonce.size()));
    QByteArray locked(fileKey.size() + qsizetype(crypto_secretbox_MACBYTES), '\0');
    crypto_secretbox_easy(bytesOf(locked), bytesOf(fileKey), static_cast<unsigned long long>(fileKey.size()),
                          bytesOf(nonce), bytesOf(officeKey));
    return {{u"to"_s, u"office"_s},
            {u"nonce"_s, QString::fromLatin1(nonce.toBase64())},
            {u"key"_s, QString::fromLatin1(locked.toBase64())}};
}

QJsonObject passwordSlot(const QByteArray &fileKey, const BackupLock &lock)
{
    QByteArray locked(fileKey.size() + qsizetype(crypto_box_SEALBYTES), '\0');
    crypto_box_seal(bytesOf(locked), bytesOf(fileKey), static_cast<unsigned long long>(fileKey.size()),
                    bytesOf(lock.publicKey));
    return {{u"to"_s, u"password"_s},
            {u"salt"_s, QString::fromLatin1(lock.salt.toBase64())},
            {u"key"_s, QString::fromLatin1(locked.toBase64())}};
}

QByteArray decoded(const QJsonObject &slot, const QString &key)
{
    return QByteArray::fromBase64(slot[key].toString().toLatin1());
}

std::optional<QByteArray> keyFromSlot(const QJsonObject &slot, const BackupKeys &keys)
{
    QByteArray fileKey(keyBytes, '\0');
    const QByteArray locked = decoded(slot, u"key"_s);
    if (slot[u"to"_s] == "office"_L1 && keys.officeKey.size() == crypto_secretbox_KEYBYTES) {
        const QByteArray nonce = decoded(slot, u"nonce"_s);
        if (nonce.size() == crypto_secretbox_NONCEBYTES &&
            locked.size() == keyBytes + qsizetype(crypto_secretbox_MACBYTES) &&
            crypto_secretbox_open_easy(bytesOf(fileKey), bytesOf(locked),
                                       static_cast<unsigned long long>(locked.size()), bytesOf(nonce),
                                       bytesOf(keys.officeKey)) == 0)
            return fileKey;
    }
    if (slot[u"to"_s] == "password"_L1 && !keys.password.isEmpty()) {
        const QByteArray salt = decoded(slot, u"salt"_s);
        if (salt.size() != crypto_pwhash_SALTBYTES ||
            locked.size() != keyBytes + qsizetype(crypto_box_SEALBYTES))
            return std::nullopt;
        const Pair pair = pairOf(keys.password, salt);
        if (crypto_box_seal_open(bytesOf(fileKey), bytesOf(locked),
                                 static_cast<unsigned long long>(locked.size()), bytesOf(pair.publicKey),
                                 bytesOf(pair.secretKey)) == 0)
            return fileKey;
    }
    return std::nullopt;
}

std::optional<QByteArray> keyOf(const Header &header, const BackupKeys &keys)
{
    for (const QJsonValue slot : header.object[u"slots"_s].toArray()) {
        if (const auto key = keyFromSlot(slot.toObject(), keys))
            return key;
    }
    return std::nullopt;
}

/// Reads up to the end of the header.
Result<Header> headerOf(QFile &file, const QString &path)
{
    if (!QFileInfo::exists(path) || !file.open(QIODevice::ReadOnly))
        return Refusal{RefusalReason::BackupMissing, {path}};
    const QByteArray begins = file.read(magic.size());
    if (begins != magic) {
        if (begins.size() == magic.size() && begins.left(magicStem) == magic.first(magicStem))
            return Refusal{RefusalReason::BackupNewer, {path}};
        return Refusal{RefusalReason::BackupBroken, {path}};
    }
    const QByteArray length = file.read(4);
    const qsizetype size = length.size() == 4 ? qsizetype(qFromLittleEndian<quint32>(length.constData())) : 0;
    Header header;
    header.bytes = size <= longestHeader ? file.read(size) : QByteArray();
    header.object = QJsonDocument::fromJson(header.bytes).object();
    header.label = {header.object[u"office"_s].toString(),
                    QDateTime::fromString(header.object[u"madeAt"_s].toString(), Qt::ISODateWithMs),
                    header.object[u"schema"_s].toInteger(), header.object[u"head"_s].toString()};
    if (size == 0 || header.bytes.size() != size || !header.label.madeAt.isValid())
        return Refusal{RefusalReason::BackupBroken, {path}};
    return header;
}

/// Encrypts one piece after the other.
class Sealing
{
public:
    Sealing(QFile &file, const QByteArray &key, const QByteArray &header) : m_file(file), m_bound(header)
    {
        QByteArray start(crypto_secretstream_xchacha20poly1305_HEADERBYTES, '\0');
        crypto_secretstream_xchacha20poly1305_init_push(&m_state, bytesOf(start), bytesOf(key));
        m_good = m_file.write(start) == start.size();
    }
    void put(const QByteArray &plain, bool last)
    {
        QByteArray sealed(plain.size() + overhead, Qt::Uninitialized);
        const auto tag = last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0;
        crypto_secretstream_xchacha20poly1305_push(
            &m_state, bytesOf(sealed), nullptr, bytesOf(plain), static_cast<unsigned long long>(plain.size()),
            bytesOf(m_bound), static_cast<unsigned long long>(m_bound.size()),
            static_cast<unsigned char>(tag));
        m_bound.clear(); // the first piece binds the header, the rest hang on the first
        m_good = m_good && m_file.write(sealed) == sealed.size();
    }
    [[nodiscard]] bool isGood() const { return m_good; }

private:
    QFile &m_file;
    QByteArray m_bound;
    crypto_secretstream_xchacha20poly1305_state m_state{};
    bool m_good = false;
};

class Opening
{
public:
    Opening(QFile &file, const QByteArray &key, const QByteArray &header) : m_file(file), m_bound(header)
    {
        const QByteArray start = m_file.read(crypto_secretstream_xchacha20poly1305_HEADERBYTES);
        m_good = start.size() == crypto_secretstream_xchacha20poly1305_HEADERBYTES &&
                 crypto_secretstream_xchacha20poly1305_init_pull(&m_state, bytesOf(start), bytesOf(key)) == 0;
    }
    /// Nothing where the bytes are not what was written.
    std::optional<QByteArray> next(qsizetype size)
    {
        const QByteArray sealed = m_good ? m_file.read(size + overhead) : QByteArray();
        if (sealed.size() < overhead)
            return std::nullopt;
        QByteArray plain(sealed.size() - overhead, Qt::Uninitialized);
        unsigned char tag = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(
                &m_state, bytesOf(plain), nullptr, &tag, bytesOf(sealed),
                static_cast<unsigned long long>(sealed.size()), bytesOf(m_bound),
                static_cast<unsigned long long>(m_bound.size())) != 0)
            return std::nullopt;
        m_bound.clear();
        m_ended = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        return plain;
    }
    [[nodiscard]] bool hasEnded() const { return m_ended; }

private:
    QFile &m_file;
    QByteArray m_bound;
    crypto_secretstream_xchacha20poly1305_state m_state{};
    bool m_good = false;
    bool m_ended = false;
};

bool openPrivate(QFile &file)
{
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate, QFile::ReadOwner | QFile::WriteOwner);
}

bool synced(QFile &file)
{
    return file.flush() && ::fsync(file.handle()) == 0;
}

bool sealFile(QFile &from, QFile &to, const QByteArray &key, const QByteArray &header,
              const QByteArray &contents, const BackupReport &report)
{
    Sealing sealing(to, key, header);
    sealing.put(contents, false);
    const qint64 all = from.size();
    for (qint64 done = 0; done < all && sealing.isGood();) {
        const QByteArray plain = from.read(piece);
        if (plain.isEmpty())
            return false;
        done += plain.size();
        sealing.put(plain, done >= all);
        if (report && !report(done, all))
            return false;
    }
    return sealing.isGood() && synced(to);
}

} // namespace

void syncFolderOf(const QString &path)
{
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(),
                              O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

BackupLock lockFor(const QString &password)
{
    startSodium();
    BackupLock lock;
    lock.salt = QByteArray(crypto_pwhash_SALTBYTES, '\0');
    randombytes_buf(lock.salt.data(), size_t(lock.salt.size()));
    lock.publicKey = pairOf(password, lock.salt).publicKey;
    return lock;
}

Result<void> writeBackup(const QString &plain, const QString &target, const BackupLabel &label,
                         const QJsonObject &contents, const QByteArray &officeKey, const BackupLock &lock,
                         const BackupReport &report)
{
    startSodium();
    QFile from(plain);
    if (!from.open(QIODevice::ReadOnly))
        return Refusal{RefusalReason::FileNotReadable, {plain, from.errorString()}};
    QByteArray key(keyBytes, '\0');
    crypto_secretstream_xchacha20poly1305_keygen(bytesOf(key));
    QJsonArray keySlots{officeSlot(key, officeKey)};
    if (lock.isValid())
        keySlots.append(passwordSlot(key, lock));
    const QByteArray inside = QJsonDocument(contents).toJson(QJsonDocument::Compact);
    const QByteArray header =
        QJsonDocument(QJsonObject{{u"office"_s, label.office},
                                  {u"madeAt"_s, label.madeAt.toUTC().toString(Qt::ISODateWithMs)},
                                  {u"schema"_s, label.schema},
                                  {u"head"_s, label.head},
                                  {u"contents"_s, inside.size()},
                                  {u"slots"_s, keySlots}})
            .toJson(QJsonDocument::Compact);
    const QString partName = target + u".part"_s;
    QFile part(partName);
    QByteArray length(4, '\0');
    qToLittleEndian(quint32(header.size()), length.data());
    bool good = openPrivate(part) && part.write(magic.toByteArray() + length + header) > 0;
    good = good && sealFile(from, part, key, header, inside, report);
    const QString why = part.errorString();
    part.close();
    sodium_memzero(key.data(), size_t(key.size()));
    // Over a name that is there already only when that is the caller's own wish.
    if (!good ||
        ::rename(QFile::encodeName(partName).constData(), QFile::encodeName(target).constData()) != 0) {
        QFile::remove(partName);
        return Refusal{RefusalReason::FileNotWritten, {target, why}};
    }
    syncFolderOf(target);
    return {};
}

Result<BackupLabel> labelOf(const QString &path)
{
    QFile file(path);
    const Result<Header> header = headerOf(file, path);
    if (!header)
        return header.error();
    return header->label;
}

namespace {

/// Up to and with what is said to be inside.
struct Begun
{
    QJsonObject contents;
    Opening opening;
};

Result<Begun> begin(QFile &file, const QString &path, const BackupKeys &keys)
{
    startSodium();
    const Result<Header> header = headerOf(file, path);
    if (!header)
        return header.error();
    const std::optional<QByteArray> key = keyOf(*header, keys);
    if (!key)
        return Refusal{RefusalReason::BackupKeyWrong, {path}};
    Opening opening(file, *key, header->bytes);
    const qint64 size = header->object[u"contents"_s].toInteger();
    const std::optional<QByteArray> inside =
        size > 0 && size < longestHeader ? opening.next(size) : std::nullopt;
    if (!inside)
        return Refusal{RefusalReason::BackupBroken, {path}};
    return Begun{QJsonDocument::fromJson(*inside).object(), opening};
}

} // namespace

Result<QJsonObject> contentsOf(const QString &path, const BackupKeys &keys)
{
    QFile file(path);
    const Result<Begun> begun = begin(file, path, keys);
    if (!begun)
        return begun.error();
    return begun->contents;
}

Result<QJsonObject> unpackBackup(const QString &path, const BackupKeys &keys, const QString &target,
                                 const BackupReport &report)
{
    QFile file(path);
    Result<Begun> begun = begin(file, path, keys);
    if (!begun)
        return begun.error();
    QFile to(target);
    if (!openPrivate(to))
        return Refusal{RefusalReason::FileNotWritten, {target, to.errorString()}};
    const auto refused = [&](const Refusal &refusal) {
        to.close();
        QFile::remove(target);
        return refusal;
    };
    const qint64 all = file.size();
    while (!begun->opening.hasEnded()) {
        const std::optional<QByteArray> plain = begun->opening.next(piece);
        if (!plain)
            return refused({RefusalReason::BackupBroken, {path}});
        if (to.write(*plain) != plain->size())
            return refused({RefusalReason::FileNotWritten, {target, to.errorString()}});
        if (report && !report(file.pos(), all))
            return refused({RefusalReason::Stopped});
    }
    if (!file.atEnd()) // something was put behind it
        return refused({RefusalReason::BackupBroken, {path}});
    if (!synced(to))
        return refused({RefusalReason::FileNotWritten, {target, to.errorString()}});
    return begun->contents;
}

} // namespace atbilde
