// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <memory>

namespace liaison {

class SecretKey;

// The two secret keys of one person, or of the recovery code in the safe: one
// that the file's key is sealed to (X25519) and one that signs (Ed25519). In
// locked memory that is wiped when it goes; shared between threads.
class PersonKey
{
public:
    static constexpr int publicBytes = 32;
    static constexpr int secretBytes = 64; // X25519 secret key, then the Ed25519 seed
    static constexpr int signatureBytes = 64;

    // New random keys.
    static Result<std::shared_ptr<PersonKey>> generate(const QString &id);
    // From the bytes that secret() gave. Malformed where they are not that many.
    static Result<std::shared_ptr<PersonKey>> fromSecret(const QString &id, QByteArrayView secret);
    ~PersonKey();
    Q_DISABLE_COPY_MOVE(PersonKey)

    QString id() const { return m_id; }
    QByteArray sealing() const; // public, X25519
    QByteArray signing() const; // public, Ed25519
    const unsigned char *secret() const { return m_bytes; }

    // Whose it is, as the open file says; set once, before the key is shared. A
    // recovery key is nobody's.
    void setOwner(qint64 officer, const QString &ref, const QString &name);
    bool isRecovery() const { return m_officer == 0; }
    qint64 officer() const { return m_officer; } // id in the file
    QString ref() const { return m_ref; }
    QString name() const { return m_name; }

    // Of an entry of the journal, by its hash.
    QByteArray sign(const QByteArray &hash) const;
    static bool isSignature(const QByteArray &signature, const QByteArray &hash, const QByteArray &signing);

    // The file's key, sealed to that public key so that only its owner can open
    // it; empty where the public key is none.
    static QByteArray seal(const SecretKey &fileKey, const QByteArray &sealing);
    // WrongPassphrase where it was not sealed to this person.
    Result<std::shared_ptr<const SecretKey>> unseal(const QByteArray &sealed) const;

private:
    PersonKey(QString id, unsigned char *bytes);

    QString m_id;
    unsigned char *m_bytes; // X25519 secret key, Ed25519 seed, Ed25519 secret
                            // key; allocated by sodium_malloc
    qint64 m_officer = 0;
    QString m_ref;
    QString m_name;
};

} // namespace liaison
