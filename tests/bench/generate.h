// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"

namespace liaison::bench {

struct Size
{
    int operations = 200;
    int cases = 200'000;
    int lines = 1'000'000;
    int exchanges = 60'000;
    int referrals = 50'000;
    int events = 5'000;
    int items = 500;
    int statements = 390; // of two counterparts, a month each, back from the end of the log
};

// A case file of that size in the given place, the same at every run.
std::shared_ptr<CaseFile> generate(const QString &path, const Credentials &credentials, const Size &size);

} // namespace liaison::bench
