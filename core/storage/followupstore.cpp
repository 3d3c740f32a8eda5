// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/followupstore.h"

#include "core/storage/attachedto.h"
#include "core/storage/query.h"

using namespace Qt::StringLiterals;

namespace liaison {

FollowUpStore::FollowUpStore(Connection &connection) : NounStore(connection, u"followup"_s) {}

Result<FollowUp> FollowUpStore::read(qint64 id)
{
    Query rows(connection(), u"SELECT f.id, f.revision, f.uid, f.ref, f.subject, f.due, p.ref, f.status, "
                             "f.done_on, f.note, f.illustrative, f.attached_kind, f.attached_id "
                             "FROM followup AS f LEFT JOIN officer AS p ON p.id = f.owner WHERE f.id = :id"_s);
    LIAISON_TRY(rows.bind(u":id"_s, id).run());
    if (!rows.next()) {
        LIAISON_TRY(rows.end());
        return fail(ErrorKind::NotFound, u"followup"_s, QString::number(id));
    }
    FollowUp followUp;
    int column = 0;
    followUp.id = {rows.integer(column++)};
    followUp.revision = rows.integer(column++);
    followUp.uid = rows.text(column++);
    followUp.ref = rows.text(column++);
    followUp.subject = rows.text(column++);
    followUp.due = rows.date(column++);
    followUp.owner = rows.text(column++);
    followUp.status = rows.text(column++);
    followUp.doneOn = rows.date(column++);
    followUp.note = rows.text(column++);
    followUp.illustrative = rows.integer(column++) != 0;
    const AttachedTo target{int(rows.integer(column)), rows.integer(column + 1)};
    LIAISON_ASSIGN(followUp.attachedTo, nameOf(connection(), target));
    return followUp;
}

Result<ColumnValues> FollowUpStore::columns(FollowUp &record)
{
    LIAISON_ASSIGN(const AttachedTo target,
                   targetOf(connection(), record.attachedTo, {u"followup"_s, u"attachment"_s}));
    LIAISON_ASSIGN(const QVariant owner, reference(u"owner"_s, u"officer"_s, record.owner));
    return ColumnValues{{u"ref"_s, record.ref},
                        {u"attached_kind"_s, target.number},
                        {u"attached_id"_s, target.id},
                        {u"subject"_s, record.subject},
                        {u"due"_s, dayJson(record.due).toVariant()},
                        {u"owner"_s, owner},
                        {u"status"_s, record.status},
                        {u"done_on"_s, dayJson(record.doneOn).toVariant()},
                        {u"note"_s, record.note},
                        {u"illustrative"_s, record.illustrative ? 1 : 0}};
}

QString FollowUpStore::refOf(const FollowUp &record) const
{
    return record.ref;
}

void FollowUpStore::giveRef(FollowUp &record, const QString &ref) const
{
    record.ref = ref;
}

int FollowUpStore::yearOf(const FollowUp &record) const
{
    return record.due.year();
}

QStringList FollowUpStore::searchTexts(const FollowUp &record) const
{
    return {record.subject, record.note, record.owner, record.attachedTo.ref};
}

QJsonObject FollowUpStore::json(const FollowUp &record, const JsonContext &) const
{
    return record.toJson();
}

} // namespace liaison
