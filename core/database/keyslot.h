// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/database/keycost.h"

#include <QByteArray>
#include <QJsonObject>
#include <memory>

namespace liaison {

class PersonKey;
struct Credentials;

// A person's two secret keys as they are kept: sealed under his or her own
// passphrase, with a cost and a salt of their own. It tells nobody's name.
// docs/file-format.md, "The keys of people". Plain values; any thread.
struct KeySlot
{
    static constexpr int saltBytes = 16;
    static constexpr int nonceBytes = 24;

    QString id; // a UUID: it goes by that wherever the key is named
    KeyCost cost;
    QByteArray salt;
    QByteArray sealing; // public X25519 key: the file's key is sealed to it
    QByteArray signing; // public Ed25519 key
    QByteArray nonce;
    QByteArray sealed; // XChaCha20-Poly1305 of PersonKey::secret, all of the
                       // above and the case file as associated data

    bool operator==(const KeySlot &) const = default;

    // Seals the key under the passphrase and key file at that cost, for the case
    // file of that name among keys. Takes the time that the cost takes.
    static Result<KeySlot> seal(const PersonKey &key, const QString &caseFile, const Credentials &credentials,
                                const KeyCost &cost);
    // WrongPassphrase where it is not the right one, or anything in the slot was
    // changed.
    Result<std::shared_ptr<PersonKey>> open(const QString &caseFile, const Credentials &credentials) const;

    QJsonObject toJson() const;
    // Malformed where a part is missing or cannot be.
    static Result<KeySlot> fromJson(const QJsonObject &object);
};

} // namespace liaison
