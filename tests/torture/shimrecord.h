// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/torture/plan.h"

#include <sys/types.h>

namespace liaison::torture {

// Notes in the plan's record what the shim lets through, when a record is kept. The index of a log (-shm) is left out:
// it is memory and means nothing after a power failure.

void recordMade(Plan &plan, int number, const char *path);
void recordWritten(Plan &plan, int number, const void *bytes, std::size_t length, off_t offset);
void recordTruncated(Plan &plan, int number, off_t length);
void recordSynced(Plan &plan, int number);
void recordNames(Plan &plan, Change::What what, const char *from, const char *to); // Rename, Link, Unlink
// A link made from an open file: "/proc/self/fd/N".
void recordLinked(Plan &plan, int folder, const char *from, const char *to);

} // namespace liaison::torture
