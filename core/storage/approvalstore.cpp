// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/approvalstore.h"

#include "core/base/clock.h"
#include "core/database/query.h"
#include "core/domain/reason.h"
#include "core/journal/settingstore.h"
#include "core/storage/attachedto.h"
#include "core/storage/foureyes.h"
#include "core/storage/officerstore.h"
#include "core/storage/signing.h"

using namespace Qt::StringLiterals;

namespace liaison {

ApprovalStore::ApprovalStore(Connection &connection) : NounStore(connection, u"approval"_s) {}

tl::expected<StoredRecord, Errors> ApprovalStore::saveJson(const QJsonObject &json, const SaveTarget &target,
                                                           const Author &author)
{
    QJsonObject complete = json;
    if (complete.value(u"officer"_s).toString().isEmpty())
        complete.insert(u"officer"_s, author.officer);
    if (complete.value(u"approved_on"_s).toString().isEmpty())
        complete.insert(u"approved_on"_s, dayJson(Clock::today()));
    auto saved = NounStore::saveJson(complete, target, author);
    // Whoever is signed in without being in the Directory is no supervisor either.
    if (!saved && saved.error().contains({ErrorKind::UnknownCode, u"officer"_s, author.officer}))
        return tl::unexpected<Errors>(Errors{{ErrorKind::NotPermitted, u"approved_by"_s, author.officer}});
    return saved;
}

Result<Approval> ApprovalStore::approve(const RecordName &record, const QString &month, const QString &note,
                                        const Author &author)
{
    LIAISON_ASSIGN(const Officer supervisor, OfficerStore(connection()).supervisor(u"approved_by"_s, author.officer));
    Approval approval;
    approval.attachedTo = record;
    approval.month = month;
    approval.officer = supervisor.ref;
    approval.approvedOn = Clock::today();
    approval.note = note;
    return save(approval, author);
}

Result<Approval> ApprovalStore::findOf(const RecordName &record, const QString &month)
{
    std::optional<AttachedTo> target;
    if (month.isEmpty()) {
        LIAISON_ASSIGN(target, targetOf(connection(), record, {}));
    }
    Query rows(connection(), u"SELECT id FROM approval WHERE month = :month OR "
                             "(attached_kind = :number AND attached_id = :id)"_s);
    rows.bind(u":month"_s, target ? QVariant() : QVariant(month));
    rows.bind(u":number"_s, target ? QVariant(target->number) : QVariant());
    LIAISON_TRY(rows.bind(u":id"_s, target ? QVariant(target->id) : QVariant()).run());
    if (rows.next())
        return read(rows.integer(0));
    LIAISON_TRY(rows.end());
    return fail(ErrorKind::NotFound, u"approval"_s, target ? record.text() : month);
}

Result<QString> ApprovalStore::approvalOf(Connection &connection, const Noun &noun, qint64 id, const QJsonObject &json)
{
    Query rows(connection, u"SELECT ref FROM approval WHERE attached_kind = :number AND attached_id = :id "
                           "LIMIT 1"_s);
    LIAISON_TRY(rows.bind(u":number"_s, noun.number).bind(u":id"_s, id).run());
    if (rows.next())
        return rows.text(0);
    LIAISON_TRY(rows.end());
    if (noun.kind != "exchange"_L1)
        return QString();
    LIAISON_ASSIGN(const int firstMonth, SettingStore(connection).programmeFirstMonth());
    const auto date = parsePartialDate(json.value(u"date"_s).toString(), firstMonth);
    if (!date || date->isNull())
        return QString();
    Query months(connection, u"SELECT ref FROM approval WHERE month BETWEEN :first AND :last LIMIT 1"_s);
    LIAISON_TRY(months.bind(u":first"_s, date->first.toString(u"yyyy-MM"_s))
                    .bind(u":last"_s, date->last.toString(u"yyyy-MM"_s))
                    .run());
    const QString ref = months.next() ? months.text(0) : QString();
    LIAISON_TRY(months.end());
    return ref;
}

Done ApprovalStore::eraseOf(const Noun &approved, qint64 id, const Author &author)
{
    LIAISON_ASSIGN(const QList<qint64> ids, attachedIds(connection(), noun().kind, {approved.number, id}));
    for (const qint64 each : ids) {
        LIAISON_ASSIGN(const StoredRecord approval, stored(each));
        LIAISON_TRY(erase(approval, author));
    }
    return {};
}

Done ApprovalStore::permit(const StoredRecord *before, const StoredRecord *after, const Author &author)
{
    if (before)
        LIAISON_TRY(requireReason(author.reason, before->ref));
    if (author.undoes) // it was that officer's own change, and permitted
        return {};
    LIAISON_TRY(requireDayOfSigning(u"approved_on"_s, before, after));
    LIAISON_ASSIGN(const Officer supervisor, OfficerStore(connection()).supervisor(u"approved_by"_s, author.officer));
    if (!after)
        return {};
    if (after->json.value(u"officer"_s).toString() != supervisor.ref)
        return fail(ErrorKind::NotPermitted, u"approved_by"_s, author.officer);
    return requireOtherEyes(connection(), RecordName::fromText(after->json.value(u"attached_to"_s).toString()),
                            after->json.value(u"month"_s).toString(), supervisor);
}

Result<ColumnValues> ApprovalStore::columns(Approval &record)
{
    if (!record.attachedTo.isNull()) {
        LIAISON_ASSIGN(const AttachedTo target,
                       targetOf(connection(), record.attachedTo, {u"followup"_s, u"attachment"_s, u"approval"_s}));
        Query same(connection(), u"SELECT ref FROM approval WHERE attached_kind = :number AND attached_id = :target "
                                 "AND id <> :id"_s);
        same.bind(u":number"_s, target.number).bind(u":target"_s, target.id).bind(u":id"_s, record.id.value);
        LIAISON_TRY(same.run());
        if (same.next())
            return fail(ErrorKind::Duplicate, u"attached_to"_s, record.attachedTo.text());
        LIAISON_TRY(same.end());
    }
    return NounStore::columns(record);
}

} // namespace liaison
