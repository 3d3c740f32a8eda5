// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/attachedactions.h"

#include "core/storage/approvalstore.h"
#include "core/storage/attachedto.h"
#include "core/storage/attachmentstore.h"
#include "core/storage/exchangestore.h"
#include "core/storage/followupstore.h"
#include "core/transfer/attachmentfile.h"
#include "ui/inputs/approving.h"
#include "ui/inputs/choices.h"
#include "ui/inputs/filechooser.h"
#include "ui/inspector/attachmentopener.h"
#include "ui/leaving/leavingdialog.h"
#include "ui/words/errortexts.h"

#include <QFileDialog>
#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int entriesLookedAt = 256;

// How often the record was changed since it was approved.
Result<int> correctionsSince(Connection &connection, const Approval &approval, const StoredRecord &record)
{
    Journal journal(connection);
    LIAISON_ASSIGN(const auto approved, journal.list(u"approval"_s, approval.id.value, 0, entriesLookedAt));
    LIAISON_ASSIGN(const auto changes, journal.list(record.kind, record.id, 0, entriesLookedAt));
    const qint64 since = approved.isEmpty() ? 0 : approved.last().id;
    return int(std::count_if(changes.begin(), changes.end(), [since](const auto &entry) { return entry.id > since; }));
}

} // namespace

Result<AttachedRecords> readAttached(Connection &connection, const StoredRecord &record)
{
    AttachedRecords attached;
    const Noun &noun = *nounOf(record.kind);
    const AttachedTo target{noun.number, record.id};
    if (noun.kind == "exchange"_L1) {
        const PartialDate date = ExchangeStore(connection)
                                     .find(record.id)
                                     .map([](const Exchange &e) { return e.date; })
                                     .value_or(PartialDate());
        const QString month = date.isNull() ? QString() : date.first.toString(u"yyyy-MM"_s);
        if (!date.isNull() && month == date.last.toString(u"yyyy-MM"_s))
            attached.month = month;
    }
    LIAISON_ASSIGN(const QString approval, ApprovalStore::approvalOf(connection, noun, record.id, record.json));
    if (!approval.isEmpty()) {
        LIAISON_ASSIGN(attached.approval, ApprovalStore(connection).find(approval));
        LIAISON_ASSIGN(attached.approvedBy,
                       officerOn(connection, attached.approval->officer, attached.approval->approvedOn));
        LIAISON_ASSIGN(attached.corrections, correctionsSince(connection, *attached.approval, record));
    }
    LIAISON_ASSIGN(const QList<qint64> followUps, attachedIds(connection, u"followup"_s, target));
    LIAISON_ASSIGN(attached.followUps, FollowUpStore(connection).list(followUps));
    std::stable_sort(attached.followUps.begin(), attached.followUps.end(), [](const FollowUp &a, const FollowUp &b) {
        const bool aOpen = a.status == "open"_L1;
        const bool bOpen = b.status == "open"_L1;
        return aOpen != bOpen ? aOpen : a.due < b.due;
    });
    LIAISON_ASSIGN(const QList<qint64> attachments, attachedIds(connection, u"attachment"_s, target));
    LIAISON_ASSIGN(attached.attachments, AttachmentStore(connection).list(attachments));
    return attached;
}

AttachedActions::AttachedActions(Session &session, QWidget *parent)
    : QObject(parent), m_session(session), m_window(parent), m_opener(new AttachmentOpener(this))
{
}

void AttachedActions::markDone(const FollowUp &followUp)
{
    FollowUp done = followUp;
    done.status = u"done"_s;
    done.doneOn = m_session.workingDay();
    m_session.write(
        this, u"followup"_s,
        [done, author = m_session.author()](Connection &connection, TaskControl &) -> Done {
            LIAISON_TRY(FollowUpStore(connection).save(done, author));
            return {};
        },
        unlessFailed(this, &AttachedActions::failed,
                     [this, ref = followUp.ref] { Q_EMIT noticeWanted(tr("%1 is done.").arg(oneLine(ref))); }));
}

void AttachedActions::approve(const RecordName &record, const QString &month)
{
    liaison::approve(m_session, this, month.isEmpty() ? record : RecordName(), month,
                     unlessFailed(this, &AttachedActions::failed, [this](const Approval &) {
                         Q_EMIT noticeWanted(
                             tr("Approved. From now on it is changed only by a correction that says why."));
                     }));
}

void AttachedActions::withdraw(const Approval &approval)
{
    withdrawApproval(m_session, m_window, tr("Withdraw the approval"), approval,
                     unlessFailed(this, &AttachedActions::failed,
                                  [this] { Q_EMIT noticeWanted(tr("The approval is withdrawn.")); }));
}

void AttachedActions::chooseAndAttach(const RecordName &record)
{
    auto *dialog = chooserForOpening(m_window, tr("Attach a file"), {}, {});
    connect(dialog, &QFileDialog::fileSelected, this, [this, record](const QString &path) { attach(record, path); });
    dialog->open();
}

void AttachedActions::attach(const RecordName &record, const QString &path)
{
    m_session.write(
        this, u"attachment"_s,
        [record, path, author = m_session.author()](Connection &connection, TaskControl &) {
            return attachFile(connection, record, path, {}, {}, author);
        },
        unlessFailed(this, &AttachedActions::failed, [this](const Attachment &attached) {
            Q_EMIT noticeWanted(tr("%1 is attached.").arg(oneLine(attached.name)));
        }));
}

void AttachedActions::open(const Attachment &attachment)
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
        unlessFailed(this, &AttachedActions::failed, [this, attachment](const QByteArray &content) {
            const auto shown = m_opener->open(attachment.name, attachment.type, content);
            if (!shown)
                Q_EMIT failed(shown.error());
            else
                Q_EMIT noticeWanted(tr("%1 is shown from a temporary file, which is wiped when the case file is "
                                       "locked or closed.")
                                        .arg(oneLine(attachment.name)));
        }));
}

void AttachedActions::chooseAndExport(const Attachment &attachment)
{
    auto *dialog = chooserForSaving(m_window, tr("Export the attachment"), {}, {}, {}, attachment.name);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is overwritten: that is said afterwards
    const auto *to = recipientIn(dialog, agencyChoices(m_session));
    connect(dialog, &QFileDialog::fileSelected, this, [this, attachment, to](const QString &path) {
        exportTo(attachment, path, {{}, to->recipient()});
    });
    dialog->open();
}

void AttachedActions::exportTo(const Attachment &attachment, const QString &path, const Errand &errand)
{
    m_session.write(
        this, u"attachment"_s,
        [id = attachment.id.value, path, author = m_session.author(errand.reason), to = errand.recipient](
            Connection &connection, TaskControl &) { return exportAttachment(connection, id, path, author, to); },
        [this, attachment, path, errand](const Done &done) {
            const auto again = [this, attachment, path](const Errand &said) { exportTo(attachment, path, said); };
            if (done)
                Q_EMIT noticeWanted(tr("Written to %1.").arg(oneLine(path, 300)));
            else if (!askedWhyItLeaves(m_window, done.error(), agencyChoices(m_session), errand, again))
                Q_EMIT failed(done.error());
        });
}

void AttachedActions::remove(const Attachment &attachment)
{
    m_session.write(
        this, u"attachment"_s,
        [attachment, author = m_session.author()](Connection &connection, TaskControl &) {
            return AttachmentStore(connection).remove(attachment.id.value, attachment.revision, author);
        },
        unlessFailed(this, &AttachedActions::failed, [this, name = attachment.name] {
            Q_EMIT noticeWanted(tr("%1 is removed. Ctrl+Z brings it back.").arg(oneLine(name)));
        }));
}

} // namespace liaison
