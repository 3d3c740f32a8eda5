// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/personkey.h"

#include "core/database/secretkey.h"

#include <algorithm>
#include <sodium.h>

namespace liaison {

using namespace Qt::StringLiterals;

namespace {

constexpr int sealingBytes = crypto_box_SECRETKEYBYTES;
constexpr int seedBytes = crypto_sign_SEEDBYTES;
constexpr int fileKeyBytes = SecretKey::keyBytes + SecretKey::saltBytes;

static_assert(sealingBytes + seedBytes == PersonKey::secretBytes);
static_assert(crypto_box_PUBLICKEYBYTES == PersonKey::publicBytes);
static_assert(crypto_sign_PUBLICKEYBYTES == PersonKey::publicBytes);
static_assert(crypto_sign_BYTES == PersonKey::signatureBytes);

// docs/file-format.md, "Signatures": what is signed is never anything else.
QByteArray signedBytes(const QByteArray &hash)
{
    return QByteArrayLiteral("liaison journal entry v1") + '\0' + hash;
}

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

} // namespace

PersonKey::PersonKey(QString id, unsigned char *bytes) : m_id(std::move(id)), m_bytes(bytes) {}

PersonKey::~PersonKey()
{
    sodium_free(m_bytes);
}

Result<std::shared_ptr<PersonKey>> PersonKey::generate(const QString &id)
{
    if (sodium_init() < 0)
        return fail(ErrorKind::Internal, {}, u"libsodium cannot start"_s);
    QByteArray random(secretBytes, Qt::Uninitialized);
    randombytes_buf(random.data(), secretBytes);
    auto key = fromSecret(id, random);
    sodium_memzero(random.data(), secretBytes);
    return key;
}

Result<std::shared_ptr<PersonKey>> PersonKey::fromSecret(const QString &id, QByteArrayView secret)
{
    if (sodium_init() < 0)
        return fail(ErrorKind::Internal, {}, u"libsodium cannot start"_s);
    if (secret.size() != secretBytes)
        return fail(ErrorKind::Malformed, u"key"_s);
    auto *bytes = static_cast<unsigned char *>(sodium_malloc(secretBytes + crypto_sign_SECRETKEYBYTES));
    if (bytes == nullptr)
        return fail(ErrorKind::Internal, {}, u"no memory for the key"_s);
    std::shared_ptr<PersonKey> key(new PersonKey(id, bytes));
    std::copy(secret.begin(), secret.end(), reinterpret_cast<char *>(bytes));
    QByteArray unused(publicBytes, Qt::Uninitialized);
    crypto_sign_seed_keypair(bytesOf(unused), bytes + secretBytes, bytes + sealingBytes);
    sodium_mprotect_readonly(bytes);
    return key;
}

QByteArray PersonKey::sealing() const
{
    QByteArray key(publicBytes, Qt::Uninitialized);
    crypto_scalarmult_base(bytesOf(key), m_bytes);
    return key;
}

QByteArray PersonKey::signing() const
{
    QByteArray key(publicBytes, Qt::Uninitialized);
    crypto_sign_ed25519_sk_to_pk(bytesOf(key), m_bytes + secretBytes);
    return key;
}

void PersonKey::setOwner(qint64 officer, const QString &ref, const QString &name)
{
    m_officer = officer;
    m_ref = ref;
    m_name = name;
}

QByteArray PersonKey::sign(const QByteArray &hash) const
{
    const QByteArray message = signedBytes(hash);
    QByteArray signature(signatureBytes, Qt::Uninitialized);
    crypto_sign_detached(bytesOf(signature), nullptr, bytesOf(message), static_cast<unsigned long long>(message.size()),
                         m_bytes + secretBytes);
    return signature;
}

bool PersonKey::isSignature(const QByteArray &signature, const QByteArray &hash, const QByteArray &signing)
{
    if (signature.size() != signatureBytes || signing.size() != publicBytes || sodium_init() < 0)
        return false;
    const QByteArray message = signedBytes(hash);
    return crypto_sign_verify_detached(bytesOf(signature), bytesOf(message),
                                       static_cast<unsigned long long>(message.size()), bytesOf(signing)) == 0;
}

QByteArray PersonKey::seal(const SecretKey &fileKey, const QByteArray &sealing)
{
    if (sealing.size() != publicBytes || sodium_init() < 0)
        return {};
    QByteArray sealed(fileKeyBytes + crypto_box_SEALBYTES, Qt::Uninitialized);
    if (crypto_box_seal(bytesOf(sealed), fileKey.key(), fileKeyBytes, bytesOf(sealing)) != 0)
        return {};
    return sealed;
}

Result<std::shared_ptr<const SecretKey>> PersonKey::unseal(const QByteArray &sealed) const
{
    if (sealed.size() != qsizetype(fileKeyBytes + crypto_box_SEALBYTES))
        return fail(ErrorKind::WrongPassphrase);
    auto *bytes = static_cast<unsigned char *>(sodium_malloc(fileKeyBytes));
    if (bytes == nullptr)
        return fail(ErrorKind::Internal, {}, u"no memory for the key"_s);
    const int outcome = crypto_box_seal_open(bytes, bytesOf(sealed), static_cast<unsigned long long>(sealed.size()),
                                             bytesOf(sealing()), m_bytes);
    auto key = outcome == 0 ? SecretKey::fromBytes(QByteArrayView(reinterpret_cast<char *>(bytes), fileKeyBytes))
                            : Result<std::shared_ptr<const SecretKey>>(fail(ErrorKind::WrongPassphrase));
    sodium_free(bytes);
    return key;
}

} // namespace liaison
