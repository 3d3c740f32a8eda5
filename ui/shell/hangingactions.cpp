// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/hangingactions.h"

#include "core/base/clock.h"
#include "core/storage/attachedto.h"
#include "core/storage/attachmentstore.h"
#include "core/storage/followupstore.h"
#include "core/transfer/attachmentfile.h"
#include "ui/shared/errortexts.h"
#include "ui/shell/attachmentopener.h"

#include <QFileDialog>
#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

Result<Hangings> readHangings(Connection &connection, const RecordName &record)
{
    Hangings hangings;
    LIAISON_ASSIGN(const AttachedTo target, targetOf(connection, record));
    LIAISON_ASSIGN(const QList<qint64> followUps, hangingIds(connection, u"followup"_s, target));
    FollowUpStore owed(connection);
    for (const qint64 id : followUps) {
        LIAISON_ASSIGN(const FollowUp followUp, owed.find(id));
        hangings.followUps.append(followUp);
    }
    std::stable_sort(hangings.followUps.begin(), hangings.followUps.end(), [](const FollowUp &a, const FollowUp &b) {
        const bool aOpen = a.status == "open"_L1;
        const bool bOpen = b.status == "open"_L1;
        return aOpen != bOpen ? aOpen : a.due < b.due;
    });
    LIAISON_ASSIGN(const QList<qint64> attachments, hangingIds(connection, u"attachment"_s, target));
    AttachmentStore files(connection);
    for (const qint64 id : attachments) {
        LIAISON_ASSIGN(const Attachment attachment, files.find(id));
        hangings.attachments.append(attachment);
    }
    return hangings;
}

HangingActions::HangingActions(Session &session, QWidget *parent)
    : QObject(parent), m_session(session), m_window(parent), m_opener(new AttachmentOpener(this))
{
}

void HangingActions::markDone(const FollowUp &followUp)
{
    FollowUp done = followUp;
    done.status = u"done"_s;
    done.doneOn = Clock::today();
    m_session.write(
        this, u"followup"_s,
        [done, author = m_session.author()](Connection &connection, TaskControl &) -> Done {
            LIAISON_TRY(FollowUpStore(connection).save(done, author));
            return {};
        },
        [this, ref = followUp.ref](const Done &saved) {
            if (saved)
                Q_EMIT noticeWanted(tr("%1 is done.").arg(oneLine(ref)));
            else
                Q_EMIT failed(saved.error());
        });
}

void HangingActions::chooseAndAttach(const RecordName &record)
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Attach a file"));
    if (!path.isEmpty())
        attach(record, path);
}

void HangingActions::attach(const RecordName &record, const QString &path)
{
    m_session.write(
        this, u"attachment"_s,
        [record, path, author = m_session.author()](Connection &connection, TaskControl &) {
            return attachFile(connection, record, path, {}, {}, author);
        },
        [this](const Result<Attachment> &attached) {
            if (attached)
                Q_EMIT noticeWanted(tr("%1 is attached.").arg(oneLine(attached->name)));
            else
                Q_EMIT failed(attached.error());
        });
}

void HangingActions::open(const Attachment &attachment)
{
    if (!AttachmentOpener::mayOpen(attachment.type)) {
        Q_EMIT failed({ErrorKind::OutOfRange, u"media_type"_s, attachment.type});
        return;
    }
    m_session.read(
        this, m_reading,
        [id = attachment.id.value](Connection &connection, TaskControl &) {
            return AttachmentStore(connection).content(id);
        },
        [this, attachment](const Result<QByteArray> &content) {
            if (!content) {
                Q_EMIT failed(content.error());
                return;
            }
            const auto shown = m_opener->open(attachment.name, attachment.type, *content);
            if (!shown)
                Q_EMIT failed(shown.error());
            else
                Q_EMIT noticeWanted(tr("%1 is shown from a temporary file, which is wiped when the case file is "
                                       "locked or closed.")
                                        .arg(oneLine(attachment.name)));
        });
}

void HangingActions::chooseAndExport(const Attachment &attachment)
{
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Export the attachment"), attachment.name, {},
                                                      nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        exportTo(attachment, path);
}

void HangingActions::exportTo(const Attachment &attachment, const QString &path)
{
    m_session.write(
        this, u"attachment"_s,
        [id = attachment.id.value, path, author = m_session.author(), readOnly = m_session.caseFile()->isReadOnly()](
            Connection &connection, TaskControl &) { return exportAttachment(connection, id, path, author, readOnly); },
        [this, path](const Done &done) {
            if (done)
                Q_EMIT noticeWanted(tr("Written to %1.").arg(oneLine(path, 300)));
            else
                Q_EMIT failed(done.error());
        });
}

void HangingActions::remove(const Attachment &attachment)
{
    m_session.write(
        this, u"attachment"_s,
        [attachment, author = m_session.author()](Connection &connection, TaskControl &) {
            return AttachmentStore(connection).remove(attachment.id.value, attachment.revision, author);
        },
        [this, name = attachment.name](const Done &done) {
            if (done)
                Q_EMIT noticeWanted(tr("%1 is removed. Ctrl+Z brings it back.").arg(oneLine(name)));
            else
                Q_EMIT failed(done.error());
        });
}

} // namespace liaison
