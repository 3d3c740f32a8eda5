// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/secretkey.h"

#include "core/casefile/casefile.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>
#include <algorithm>
#include <array>
#include <sodium.h>

namespace liaison {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 readBytes = 64 * 1024;

static_assert(SecretKey::saltBytes == crypto_pwhash_SALTBYTES);

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
}

// The same words typed on another system may arrive composed differently: the key is made from their NFC form.
QByteArray normalized(const QByteArray &passphrase)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString typed = decoder(passphrase);
    if (decoder.hasError())
        return QByteArray(passphrase.constData(), passphrase.size());
    QString composed = typed.normalized(QString::NormalizationForm_C);
    QByteArray bytes = composed.toUtf8();
    for (QString *text : {&typed, &composed}) {
        if (!text->isEmpty())
            sodium_memzero(text->data(), static_cast<size_t>(text->size()) * sizeof(QChar));
    }
    return bytes;
}

Result<QByteArray> keyFileDigest(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorKind::NoSuchFile, u"keyFile"_s, path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::CannotRead, u"keyFile"_s, path);

    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, crypto_generichash_BYTES);
    QByteArray block(readBytes, Qt::Uninitialized);
    qint64 total = 0;
    while (true) {
        const qint64 got = file.read(block.data(), block.size());
        if (got < 0)
            return fail(ErrorKind::CannotRead, u"keyFile"_s, path);
        if (got == 0)
            break;
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(block.constData()),
                                  static_cast<unsigned long long>(got));
        total += got;
    }
    wipe(block);
    if (total == 0) // an empty key file adds nothing: most likely the wrong file was chosen
        return fail(ErrorKind::Required, u"keyFile"_s, path);
    QByteArray digest(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash_final(&state, reinterpret_cast<unsigned char *>(digest.data()),
                             static_cast<size_t>(digest.size()));
    return digest;
}

} // namespace

Result<std::shared_ptr<const SecretKey>> SecretKey::derive(const Credentials &credentials, QByteArrayView salt,
                                                           const KeyCost &cost)
{
    if (sodium_init() < 0)
        return fail(ErrorKind::Internal, {}, u"libsodium cannot start"_s);
    if (salt.size() != saltBytes)
        return fail(ErrorKind::Internal, {}, u"salt of wrong length"_s);

    QByteArray secret = normalized(credentials.passphrase);
    if (!credentials.keyFile.isEmpty()) {
        auto digest = keyFileDigest(credentials.keyFile);
        if (!digest) {
            wipe(secret);
            return fail(std::move(digest).error());
        }
        const QByteArray passphrase = secret;
        secret = QByteArray(passphrase.size() + digest->size(), Qt::Uninitialized);
        std::copy(passphrase.begin(), passphrase.end(), secret.begin());
        std::copy(digest->begin(), digest->end(), secret.begin() + passphrase.size());
        sodium_memzero(const_cast<char *>(passphrase.constData()), static_cast<size_t>(passphrase.size()));
        wipe(*digest);
    }

    auto *bytes = static_cast<unsigned char *>(sodium_malloc(keyBytes + saltBytes));
    if (bytes == nullptr) {
        wipe(secret);
        return fail(ErrorKind::OutOfMemory);
    }
    const std::shared_ptr<const SecretKey> key(new SecretKey(bytes));
    std::copy(salt.begin(), salt.end(), reinterpret_cast<char *>(bytes + keyBytes));
    const int outcome =
        crypto_pwhash(bytes, keyBytes, secret.constData(), static_cast<unsigned long long>(secret.size()),
                      bytes + keyBytes, cost.passes, static_cast<size_t>(cost.memory), crypto_pwhash_ALG_ARGON2ID13);
    wipe(secret);
    if (outcome != 0)
        return fail(ErrorKind::OutOfMemory);
    sodium_mprotect_readonly(bytes);
    return key;
}

Result<std::shared_ptr<const SecretKey>> SecretKey::deriveNew(const Credentials &credentials)
{
    if (sodium_init() < 0)
        return fail(ErrorKind::Internal, {}, u"libsodium cannot start"_s);
    std::array<char, saltBytes> salt{};
    randombytes_buf(salt.data(), salt.size());
    return derive(credentials, QByteArrayView(salt.data(), saltBytes));
}

Result<std::shared_ptr<const SecretKey>> SecretKey::fromBytes(QByteArrayView keyAndSalt)
{
    if (sodium_init() < 0)
        return fail(ErrorKind::Internal, {}, u"libsodium cannot start"_s);
    if (keyAndSalt.size() != keyBytes + saltBytes)
        return fail(ErrorKind::Internal, {}, u"key of wrong length"_s);
    auto *bytes = static_cast<unsigned char *>(sodium_malloc(keyBytes + saltBytes));
    if (bytes == nullptr)
        return fail(ErrorKind::OutOfMemory);
    std::copy(keyAndSalt.begin(), keyAndSalt.end(), reinterpret_cast<char *>(bytes));
    sodium_mprotect_readonly(bytes);
    return std::shared_ptr<const SecretKey>(new SecretKey(bytes));
}

SecretKey::~SecretKey()
{
    sodium_free(m_bytes);
}

} // namespace liaison
