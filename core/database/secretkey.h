// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/database/keycost.h"

#include <QByteArrayView>
#include <memory>

namespace liaison {

struct Credentials;

// The key of a case file and the salt it was derived with, in locked memory that is wiped when it goes. It never
// changes and may be shared between threads.
class SecretKey
{
public:
    static constexpr int keyBytes = 32;
    static constexpr int saltBytes = 16;

    // Argon2id (128 MiB, 3 passes unless another cost is given) over the passphrase and, if one is used, the digest of
    // the key file. Takes about a tenth of a second. Fails when the key file cannot be read (field "keyFile").
    static Result<std::shared_ptr<const SecretKey>> derive(const Credentials &credentials, QByteArrayView salt,
                                                           const KeyCost &cost = {});
    // The same with a new random salt, for a new file.
    static Result<std::shared_ptr<const SecretKey>> deriveNew(const Credentials &credentials);

    // A key that was derived before: its bytes, then those of its salt.
    static Result<std::shared_ptr<const SecretKey>> fromBytes(QByteArrayView keyAndSalt);

    ~SecretKey();
    Q_DISABLE_COPY_MOVE(SecretKey)

    const unsigned char *key() const { return m_bytes; }
    const unsigned char *salt() const { return m_bytes + keyBytes; }

private:
    explicit SecretKey(unsigned char *bytes) : m_bytes(bytes) {}

    unsigned char *m_bytes; // key, then salt; allocated by sodium_malloc
};

} // namespace liaison
