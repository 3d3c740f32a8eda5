// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/officerstore.h"

#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace liaison {

OfficerStore::OfficerStore(Connection &connection) : NounStore(connection, u"officer"_s) {}

Result<qint64> OfficerStore::idOf(const QString &ref)
{
    const auto byRef = RecordStore::idOf(ref);
    if (byRef || byRef.error().kind != ErrorKind::NotFound)
        return byRef;
    Statement rows(connection(), u"SELECT id FROM officer WHERE name = :name ORDER BY id"_s);
    LIAISON_TRY(rows.bind(u":name"_s, ref).run());
    if (!rows.next())
        return byRef;
    const qint64 id = rows.integer(0);
    return rows.next() ? byRef : Result<qint64>(id); // two officers of one name: the reference must be given
}

Result<Officer> OfficerStore::supervisor(const QString &field, const QString &name)
{
    const auto officer = find(name);
    if (!officer && officer.error().kind != ErrorKind::NotFound)
        return officer;
    if (!officer || officer->role != "supervisor"_L1)
        return fail(ErrorKind::NotPermitted, field, name);
    return officer;
}

Result<Officer> OfficerStore::read(qint64 id)
{
    Statement rows(
        connection(),
        u"SELECT o.id, o.revision, o.uid, o.ref, o.name, a.code, o.post, o.posted_from, o.posted_to, o.role, "
        "o.contact, o.note FROM officer AS o JOIN agency AS a ON a.id = o.agency WHERE o.id = :id"_s);
    LIAISON_TRY(rows.bind(u":id"_s, id).run());
    if (!rows.next()) {
        LIAISON_TRY(rows.end());
        return fail(ErrorKind::NotFound, u"officer"_s, QString::number(id));
    }
    Officer officer;
    officer.id = {rows.integer(0)};
    officer.revision = rows.integer(1);
    officer.uid = rows.text(2);
    officer.ref = rows.text(3);
    officer.name = rows.text(4);
    officer.agency = rows.text(5);
    officer.post = rows.text(6);
    officer.postedFrom = rows.date(7);
    officer.postedTo = rows.date(8);
    officer.role = rows.text(9);
    officer.contact = rows.text(10);
    officer.note = rows.text(11);
    return officer;
}

Result<ColumnValues> OfficerStore::columns(Officer &record)
{
    LIAISON_ASSIGN(const QVariant agency, reference(u"agency"_s, u"agency"_s, record.agency));
    return ColumnValues{{u"ref"_s, record.ref},
                        {u"name"_s, record.name},
                        {u"agency"_s, agency},
                        {u"post"_s, record.post},
                        {u"posted_from"_s, dayForm(record.postedFrom).toVariant()},
                        {u"posted_to"_s, dayForm(record.postedTo).toVariant()},
                        {u"role"_s, record.role},
                        {u"contact"_s, record.contact},
                        {u"note"_s, record.note}};
}

QString OfficerStore::refOf(const Officer &record) const
{
    return record.ref;
}

void OfficerStore::giveRef(Officer &record, const QString &ref) const
{
    record.ref = ref;
}

int OfficerStore::yearOf(const Officer &) const
{
    return 0;
}

QStringList OfficerStore::searchTexts(const Officer &record) const
{
    return {record.name, record.post, record.agency, record.contact, record.note};
}

QJsonObject OfficerStore::form(const Officer &record, const FormContext &) const
{
    return record.toForm();
}

} // namespace liaison
