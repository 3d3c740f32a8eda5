// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attachment.h"
#include "core/storage/nounstore.h"

namespace liaison {

// Files on records of any kind. Contents lie in the case file by their SHA-256, each once; the content of an attachment
// that was removed stays until the file is opened the next time, so that the removal can be undone.
class AttachmentStore : public NounStore<Attachment>
{
public:
    explicit AttachmentStore(Connection &connection);

    // Puts the content into the file and saves the attachment; type, size and digest are found here. Errors: those of
    // save; TooLong over the limit of the file (field "size", detail the limit in bytes); Required for no content.
    Result<Attachment> attach(const Attachment &attachment, const QByteArray &content, const Author &author);
    // The bytes as they were attached; Damaged when they do not fit the digest any more.
    Result<QByteArray> content(qint64 id);
    // Removes contents that belong to no attachment.
    static Done purge(Connection &connection);

protected:
    Result<ColumnValues> columns(Attachment &record) override;
};

} // namespace liaison
