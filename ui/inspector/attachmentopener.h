// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QLockFile>
#include <QObject>
#include <QTemporaryDir>
#include <functional>
#include <memory>

namespace liaison {

// Shows attachments with the desktop's own programs, through files in a folder of one's own that are overwritten and
// removed when the case file is locked or closed. What a desktop might run is never opened. On the screen thread.
class AttachmentOpener : public QObject
{
    Q_OBJECT

public:
    explicit AttachmentOpener(QObject *parent = nullptr);
    ~AttachmentOpener() override;

    // Whether files of that type are only read by the programs that show them. Others can be exported.
    static bool mayOpen(const QString &mediaType);
    // The file it was put into. Errors: OutOfRange (field "media_type") for a type that is not opened; CannotWrite.
    Result<QString> open(const QString &name, const QString &mediaType, const QByteArray &content);
    // Wipes what programs that were killed have left. A folder in use by one that runs stays.
    static void sweep();
    void wipe();                                                 // overwrites and removes every file
    void setShow(std::function<bool(const QString &path)> show); // in place of the desktop: for tests

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QLockFile> m_lock; // says that somebody uses the folder
    std::function<bool(const QString &path)> m_show;
    int m_next = 0;
};

} // namespace liaison
