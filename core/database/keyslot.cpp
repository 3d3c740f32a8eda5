// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/keyslot.h"

#include "core/base/ids.h"
#include "core/casefile/casefile.h"
#include "core/database/personkey.h"
#include "core/database/secretkey.h"

#include <QtEndian>
#include <sodium.h>

namespace liaison {

using namespace Qt::StringLiterals;

namespace {

constexpr int slotTagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;

static_assert(KeySlot::nonceBytes == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(SecretKey::keyBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

const unsigned char *unsignedOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

// Each part with its length before it: no two slots have the same bytes here.
QByteArray associated(const KeySlot &slot, const QString &caseFile)
{
    QByteArray data = "liaison key slot v1" + QByteArray(1, '\0');
    const auto add = [&data](const QByteArray &part) {
        const quint64 length = qToBigEndian(static_cast<quint64>(part.size()));
        data.append(reinterpret_cast<const char *>(&length), sizeof length);
        data.append(part);
    };
    add(caseFile.toUtf8());
    add(slot.id.toUtf8());
    add("argon2id13");
    add(QByteArray::number(slot.cost.passes));
    add(QByteArray::number(slot.cost.memory));
    for (const QByteArray &part : {slot.salt, slot.sealing, slot.signing})
        add(part);
    return data;
}

QByteArray randomKeyBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(count));
    return bytes;
}

QString hexText(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

} // namespace

Result<KeySlot> KeySlot::seal(const PersonKey &key, const QString &caseFile, const Credentials &credentials,
                              const KeyCost &cost)
{
    if (sodium_init() < 0)
        return fail(ErrorKind::Internal, {}, u"libsodium cannot start"_s);
    KeySlot slot{key.id(), cost, randomKeyBytes(saltBytes), key.sealing(), key.signing(), randomKeyBytes(nonceBytes),
                 {}};
    LIAISON_ASSIGN(const auto wrapping, SecretKey::derive(credentials, slot.salt, cost));
    const QByteArray data = associated(slot, caseFile);
    slot.sealed.resize(PersonKey::secretBytes + slotTagBytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char *>(slot.sealed.data()), nullptr,
                                               key.secret(), PersonKey::secretBytes, unsignedOf(data),
                                               static_cast<unsigned long long>(data.size()), nullptr,
                                               unsignedOf(slot.nonce), wrapping->key());
    return slot;
}

Result<std::shared_ptr<PersonKey>> KeySlot::open(const QString &caseFile, const Credentials &credentials) const
{
    LIAISON_ASSIGN(const auto wrapping, SecretKey::derive(credentials, salt, cost));
    auto *secret = static_cast<unsigned char *>(sodium_malloc(PersonKey::secretBytes));
    if (secret == nullptr)
        return fail(ErrorKind::Internal, {}, u"no memory for the key"_s);
    const QByteArray data = associated(*this, caseFile);
    const int outcome = crypto_aead_xchacha20poly1305_ietf_decrypt(
        secret, nullptr, nullptr, unsignedOf(sealed), static_cast<unsigned long long>(sealed.size()), unsignedOf(data),
        static_cast<unsigned long long>(data.size()), unsignedOf(nonce), wrapping->key());
    auto key = outcome == 0
                   ? PersonKey::fromSecret(id, QByteArrayView(reinterpret_cast<char *>(secret), PersonKey::secretBytes))
                   : Result<std::shared_ptr<PersonKey>>(fail(ErrorKind::WrongPassphrase));
    sodium_free(secret);
    return key;
}

QJsonObject KeySlot::toJson() const
{
    return {{u"id"_s, id},
            {u"kdf"_s, u"argon2id13"_s},
            {u"passes"_s, qint64(cost.passes)},
            {u"memory"_s, cost.memory},
            {u"salt"_s, hexText(salt)},
            {u"sealing"_s, hexText(sealing)},
            {u"signing"_s, hexText(signing)},
            {u"nonce"_s, hexText(nonce)},
            {u"sealed"_s, hexText(sealed)}};
}

Result<KeySlot> KeySlot::fromJson(const QJsonObject &object)
{
    const auto bytes = [&object](const QString &name) {
        return QByteArray::fromHex(object.value(name).toString().toLatin1());
    };
    KeySlot slot{object.value(u"id"_s).toString(),
                 {quint64(object.value(u"passes"_s).toInteger()), object.value(u"memory"_s).toInteger()},
                 bytes(u"salt"_s),
                 bytes(u"sealing"_s),
                 bytes(u"signing"_s),
                 bytes(u"nonce"_s),
                 bytes(u"sealed"_s)};
    const bool sound = isUid(slot.id) && object.value(u"kdf"_s) == u"argon2id13"_s && slot.cost.isPossible() &&
                       slot.salt.size() == saltBytes && slot.sealing.size() == PersonKey::publicBytes &&
                       slot.signing.size() == PersonKey::publicBytes && slot.nonce.size() == nonceBytes &&
                       slot.sealed.size() == PersonKey::secretBytes + slotTagBytes;
    if (!sound)
        return fail(ErrorKind::Malformed, u"key"_s, slot.id);
    return slot;
}

} // namespace liaison
