// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/approval.h"
#include "core/domain/attachment.h"
#include "core/domain/followup.h"
#include "core/storage/officeron.h"
#include "core/storage/recordstore.h"
#include "ui/inputs/recipientedit.h"
#include "ui/work/session.h"

namespace liaison {

class AttachmentOpener;

// What hangs on one record.
struct AttachedRecords
{
    QList<FollowUp> followUps; // open ones first, by their due date
    QList<Attachment> attachments;
    std::optional<Approval> approval; // of the record, or of the month that it is dated in
    NamedOfficer approvedBy;          // as of that day
    int corrections = 0;              // of the record, since then
    QString month;                    // "2017-03": of an exchange that is dated in one month
};

Result<AttachedRecords> readAttached(Connection &connection, const StoredRecord &record);

// What can be done with follow-ups and attachments of a record: on workers, and told in a notice or an error. On the
// screen thread.
class AttachedActions : public QObject
{
    Q_OBJECT

public:
    explicit AttachedActions(Session &session, QWidget *parent);

    QDate workingDay() const { return m_session.workingDay(); }
    QString officerName(const QString &ref) const { return m_session.officerName(ref); }
    void markDone(const FollowUp &followUp); // on the working day
    void chooseAndAttach(const RecordName &record);
    void attach(const RecordName &record, const QString &path);
    void open(const Attachment &attachment);
    void chooseAndExport(const Attachment &attachment);
    void exportTo(const Attachment &attachment, const QString &path, const Errand &errand = {});
    void remove(const Attachment &attachment);
    void approve(const RecordName &record, const QString &month); // the record, or all exchanges of the month
    void withdraw(const Approval &approval);
    AttachmentOpener &opener() { return *m_opener; }

Q_SIGNALS:
    void noticeWanted(const QString &text);
    void failed(const liaison::Error &error);

private:
    Session &m_session;
    QWidget *m_window;
    AttachmentOpener *m_opener;
    Question m_reading;
};

} // namespace liaison
