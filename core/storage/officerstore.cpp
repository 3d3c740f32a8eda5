// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/officerstore.h"

#include "core/domain/supervised.h"
#include "core/storage/query.h"

using namespace Qt::StringLiterals;

namespace liaison {

OfficerStore::OfficerStore(Connection &connection) : NounStore(connection, u"officer"_s) {}

Result<qint64> OfficerStore::idOf(const QString &ref)
{
    const auto byRef = RecordStore::idOf(ref);
    if (byRef || byRef.error().kind != ErrorKind::NotFound)
        return byRef;
    Query rows(connection(), u"SELECT id FROM officer WHERE name = :name ORDER BY id"_s);
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

Done OfficerStore::permit(const StoredRecord *before, const StoredRecord *after, const Author &author)
{
    LIAISON_TRY(NounStore::permit(before, after, author));
    if (!changesRole(before ? &before->json : nullptr, after ? &after->json : nullptr))
        return {};
    LIAISON_ASSIGN(const QStringList supervisors, supervisorsBefore(before, after));
    if (supervisors.isEmpty() || supervisors.contains(author.officer))
        return {};
    return fail(ErrorKind::NotPermitted, u"role"_s, author.officer);
}

// The row is written already: that record counts as it was.
Result<QStringList> OfficerStore::supervisorsBefore(const StoredRecord *before, const StoredRecord *after)
{
    const auto namesIn = [](const QJsonObject &json) {
        return QStringList{json.value(u"ref"_s).toString(), json.value(u"name"_s).toString()};
    };
    QStringList names;
    if (before && before->json.value(u"role"_s).toString() == "supervisor"_L1)
        names += namesIn(before->json);
    Query rows(connection(), u"SELECT ref, name FROM officer WHERE role = 'supervisor' AND id <> :id"_s);
    LIAISON_TRY(rows.bind(u":id"_s, before ? before->id : after->id).run());
    while (rows.next())
        names += {rows.text(0), rows.text(1)};
    LIAISON_TRY(rows.end());
    return names;
}

Result<Officer> OfficerStore::read(qint64 id)
{
    Query rows(connection(),
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
    LIAISON_TRY(rows.end());
    Query postings(connection(), u"SELECT a.code, p.post, p.from_first, p.from_last, p.to_first, p.to_last "
                                 "FROM posting AS p JOIN agency AS a ON a.id = p.agency WHERE p.officer = :id "
                                 "ORDER BY p.position"_s);
    LIAISON_TRY(postings.bind(u":id"_s, id).run());
    while (postings.next()) {
        officer.postings.append({postings.text(0),
                                 postings.text(1),
                                 {postings.date(2), postings.date(3)},
                                 {postings.date(4), postings.date(5)}});
    }
    LIAISON_TRY(postings.end());
    return officer;
}

Result<ColumnValues> OfficerStore::columns(Officer &record)
{
    LIAISON_ASSIGN(const QVariant agency, reference(u"agency"_s, u"agency"_s, record.agency));
    for (qsizetype i = 0; i < record.postings.size(); ++i)
        LIAISON_TRY(reference(u"postings[%1].agency"_s.arg(i), u"agency"_s, record.postings.at(i).agency));
    return ColumnValues{{u"ref"_s, record.ref},
                        {u"name"_s, record.name},
                        {u"agency"_s, agency},
                        {u"post"_s, record.post},
                        {u"posted_from"_s, dayJson(record.postedFrom).toVariant()},
                        {u"posted_to"_s, dayJson(record.postedTo).toVariant()},
                        {u"role"_s, record.role},
                        {u"contact"_s, record.contact},
                        {u"note"_s, record.note}};
}

Done OfficerStore::writeParts(qint64 id, const Officer &record)
{
    Query clear(connection(), u"DELETE FROM posting WHERE officer = :id"_s);
    LIAISON_TRY(clear.bind(u":id"_s, id).run());
    for (qsizetype i = 0; i < record.postings.size(); ++i) {
        const Posting &posting = record.postings.at(i);
        LIAISON_ASSIGN(const QVariant agency, reference(u"postings"_s, u"agency"_s, posting.agency));
        Query add(connection(), u"INSERT INTO posting (officer, position, agency, post, from_first, from_last, "
                                "to_first, to_last) VALUES (:id, :position, :agency, :post, :from_first, "
                                ":from_last, :to_first, :to_last)"_s);
        add.bind(u":id"_s, id).bind(u":position"_s, i).bind(u":agency"_s, agency).bind(u":post"_s, posting.post);
        add.bind(u":from_first"_s, dayJson(posting.from.first).toVariant());
        add.bind(u":from_last"_s, dayJson(posting.from.last).toVariant());
        add.bind(u":to_first"_s, dayJson(posting.to.first).toVariant());
        LIAISON_TRY(add.bind(u":to_last"_s, dayJson(posting.to.last).toVariant()).run());
    }
    return {};
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
    QStringList texts{record.name, record.post, record.agency, record.contact, record.note};
    for (const Posting &posting : record.postings)
        texts += {posting.post, posting.agency};
    return texts;
}

QJsonObject OfficerStore::json(const Officer &record, const JsonContext &context) const
{
    return record.toJson(context.programmeFirstMonth);
}

} // namespace liaison
