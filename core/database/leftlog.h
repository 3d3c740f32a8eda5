// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace liaison {

class SecretKey;

// A log that lies beside a case file which nobody has open: a program broke down, or another copy was put there.
struct LeftLog
{
    enum class Verdict {
        None,    // there is no log, or nothing in it
        Own,     // what it holds belongs to the file
        Foreign, // it was begun on another state of the file
        Unusable // the file is sound without it and not with it
    };
    Verdict verdict = Verdict::None;
    // Changes of the file that were in the log and cannot be read from it: pages, not records.
    qint64 lost = 0;
};

// Looks without changing file or log; SQLite may make its index anew. Nobody else may open the file meanwhile.
// `indexInUse`: a program that opened another file under this name goes on using its log.
Result<LeftLog> examineLeftLog(const QString &realPath, const SecretKey &key, bool indexInUse);

} // namespace liaison
