// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"

#include <functional>

namespace liaison {

// The salt stands once, in the first 16 bytes of a case file, and without it no passphrase fits. The tag of the first
// page covers it, so that a single damaged bit of it can be found again: one of 128 salts gives a key that fits.

// The salt that differs from this one in one bit and fits. NotFound (field "salt") when none does, Cancelled, and the
// errors of `fits`.
Result<QByteArray> searchSalt(const QByteArray &damaged, const std::function<Result<bool>(const QByteArray &)> &fits,
                              const Progress &progress = {});

enum class SaltMending { NotNeeded, Mended };

// Looks for a damaged bit of the file's salt and sets it right in the file, once the first page authenticates with it:
// nothing else is changed, and nothing at all when the passphrase fits as it is. Takes up to 128 times as long as
// opening (tens of seconds). Errors: those of opening; WrongPassphrase when no salt fits either; Locked while anybody
// has the file open; ReadOnly.
Result<SaltMending> mendSalt(const QString &path, const Credentials &credentials, const Progress &progress = {});

} // namespace liaison
