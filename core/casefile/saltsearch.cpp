// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/saltsearch.h"

#include "core/database/secretkey.h"
#include "core/database/storedfile.h"

using namespace Qt::StringLiterals;

namespace liaison {

Result<QByteArray> searchSalt(const QByteArray &damaged, const std::function<Result<bool>(const QByteArray &)> &fits,
                              const Progress &progress)
{
    const qsizetype bits = damaged.size() * 8;
    for (qsizetype bit = 0; bit < bits; ++bit) {
        if (progress && !progress(bit, bits))
            return fail(ErrorKind::Cancelled);
        QByteArray salt = damaged;
        salt[bit / 8] = char(uchar(salt.at(bit / 8)) ^ (1U << (bit % 8)));
        LIAISON_ASSIGN(const bool found, fits(salt));
        if (found)
            return salt;
    }
    return fail(ErrorKind::NotFound, u"salt"_s);
}

Result<SaltMending> mendSalt(const QString &path, const Credentials &credentials, const Progress &progress)
{
    LIAISON_ASSIGN(StoredFile file, StoredFile::open(path));
    LIAISON_TRY(file.looksLikeCaseFile());
    LIAISON_ASSIGN(const QByteArray stored, file.salt());
    LIAISON_ASSIGN(const auto asItIs, SecretKey::derive(credentials, stored));
    LIAISON_ASSIGN(const bool right, file.isKey(*asItIs));
    if (right)
        return SaltMending::NotNeeded;
    if (!file.isWritable())
        return fail(ErrorKind::ReadOnly, {}, path);
    std::shared_ptr<const SecretKey> key;
    const auto salt = searchSalt(
        stored,
        [&](const QByteArray &candidate) -> Result<bool> {
            LIAISON_ASSIGN(key, SecretKey::derive(credentials, candidate));
            return file.fitsWithSalt(*key, candidate);
        },
        progress);
    if (!salt && salt.error().kind == ErrorKind::NotFound)
        return fail(ErrorKind::WrongPassphrase, {}, path);
    if (!salt)
        return fail(salt.error());
    LIAISON_TRY(file.lockAlone());
    LIAISON_TRY(file.writeSalt(*salt));
    return SaltMending::Mended;
}

} // namespace liaison
