// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/fields/fields.h"
#include "core/values/recordname.h"

namespace liaison {

using AttachmentId = Id<struct AttachmentTag>;

// A file kept inside the case file, on any record. Its content is told by its SHA-256; the name is that of the file it
// came from, without any folder.
struct Attachment
{
    AttachmentId id;
    qint64 revision = 0;
    QString uid;
    QString ref;
    RecordName attachedTo;
    QString name;
    QString type;    // MIME type, found from name and content
    qint64 size = 0; // bytes
    QString sha256;  // lower-case hexadecimal
    QString note;

    bool operator==(const Attachment &) const = default;
    static const Fields<Attachment> &fields();
    Errors validate() const;
};

// Whether text can be the name of a file in any folder of any computer: not empty, no path, no control characters, not
// "." or "..", at most 200 bytes.
bool isFileName(const QString &text);

} // namespace liaison
