// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"
#include "core/figures/reconciliationfigures.h"

namespace liaison {

// What a person asks to have settled in a reconciliation, as written on the command line.
struct SettlingRequests
{
    std::vector<std::string> confirm; // OURS=THEIRS, or "all": every proposal
    std::vector<std::string> part;    // OURS=THEIRS: two different exchanges
    std::vector<std::string> explain; // REF=CODE[:TEXT], OURS=THEIRS=CODE[:TEXT]; carried_over:2017-04[:TEXT]
};

// Settles it, one request after the other, inside the caller's transaction. Errors: Malformed, UnknownCode or Mismatch
// with the field "confirm", "part" or "explain" and the request as detail; those of the store.
Done settle(Connection &connection, const QString &counterpart, const Period &month, int tolerance,
            const SettlingRequests &requests, const Author &author);

} // namespace liaison
