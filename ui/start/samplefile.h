// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"
#include "core/values/period.h"

namespace liaison::samplefile {

// The sample of this computer: a case file like any other, made of public figures, with a passphrase that everybody
// may know.
QString path();
QString passphrase();
bool isSample(const QString &path);
Period period(); // the year that it says most about

struct Opened
{
    std::shared_ptr<CaseFile> file;
    QString officer;
};

// Opens the sample, makes it first when there is none; one that cannot be opened any more is left alone and another
// made beside it. For a worker.
Result<Opened> open();

} // namespace liaison::samplefile
