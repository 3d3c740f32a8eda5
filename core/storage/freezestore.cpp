// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/freezestore.h"

#include "core/base/clock.h"
#include "core/database/json.h"
#include "core/database/query.h"
#include "core/database/transaction.h"
#include "core/domain/reason.h"
#include "core/journal/settingstore.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

const QString frame = u"f.id, f.uid, f.ref, f.report, f.subject, f.date_from, f.date_to, f.marking, f.officer, "
                      "f.frozen_at, f.reason, r.ref, f.journal, f.program, f.digest"_s;
const QString source = u" FROM freeze AS f LEFT JOIN freeze AS r ON r.id = f.restates "_s;
constexpr int contentColumn = 15;

Freeze freezeFromRow(const Query &rows)
{
    Freeze freeze;
    freeze.id = {rows.integer(0)};
    freeze.uid = rows.text(1);
    freeze.ref = rows.text(2);
    freeze.report = rows.text(3);
    freeze.subject = rows.text(4);
    freeze.period = {rows.date(5), rows.date(6)};
    freeze.marking = rows.text(7);
    freeze.officer = rows.text(8);
    freeze.frozenAt = QDateTime::fromString(rows.text(9), Qt::ISODateWithMs);
    freeze.reason = rows.text(10);
    freeze.restates = rows.text(11);
    freeze.journal = rows.integer(12);
    freeze.program = rows.text(13);
    freeze.digest = rows.text(14);
    return freeze;
}

QString searchTextOf(const Freeze &freeze)
{
    return QStringList{freeze.report, freeze.subject, freeze.officer, freeze.reason}.join(u'\n');
}

// Whether a record was changed after that row of the journal.
Result<bool> changedSince(Connection &connection, qint64 journal)
{
    Query rows(connection,
               u"SELECT 1 FROM journal WHERE id > :id AND record IS NOT NULL AND kind NOT IN ('freeze', 'approval') "
               "AND action <> 'export' "
               "LIMIT 1"_s);
    LIAISON_TRY(rows.bind(u":id"_s, journal).run());
    const bool changed = rows.next();
    LIAISON_TRY(rows.end());
    return changed;
}

} // namespace

FreezeStore::FreezeStore(Connection &connection) : RecordStore(connection, u"freeze"_s) {}

Result<Freeze> FreezeStore::find(qint64 id)
{
    Query rows(connection(), u"SELECT "_s + frame + u", f.content"_s + source + u"WHERE f.id = :id"_s);
    LIAISON_TRY(rows.bind(u":id"_s, id).run());
    if (rows.next()) {
        Freeze freeze = freezeFromRow(rows);
        freeze.content = rows.bytes(contentColumn);
        return freeze;
    }
    LIAISON_TRY(rows.end());
    return fail(ErrorKind::NotFound, u"freeze"_s, QString::number(id));
}

Result<Freeze> FreezeStore::find(const QString &ref)
{
    LIAISON_ASSIGN(const qint64 id, idOf(ref));
    return find(id);
}

Result<QList<Freeze>> FreezeStore::list(const QString &report, const QString &subject)
{
    Query rows(connection(),
               u"SELECT "_s + frame + source +
                   u"WHERE (:report = '' OR (f.report = :report AND f.subject = :subject)) ORDER BY f.id DESC"_s);
    LIAISON_TRY(rows.bind(u":report"_s, report).bind(u":subject"_s, subject).run());
    QList<Freeze> freezes;
    while (rows.next())
        freezes.append(freezeFromRow(rows));
    LIAISON_TRY(rows.end());
    return freezes;
}

Result<std::optional<Freeze>> FreezeStore::last(const QString &report, const QString &subject)
{
    LIAISON_ASSIGN(const QList<Freeze> freezes, list(report, subject));
    if (freezes.isEmpty())
        return std::optional<Freeze>();
    LIAISON_ASSIGN(const Freeze newest, find(freezes.first().id.value));
    return std::optional(newest);
}

Result<StoredRecord> FreezeStore::stored(qint64 id)
{
    LIAISON_ASSIGN(const Freeze freeze, find(id));
    LIAISON_ASSIGN(const int firstMonth, SettingStore(connection()).programmeFirstMonth());
    return StoredRecord{noun().kind, id, 1, freeze.uid, freeze.ref, toJson(freeze, firstMonth)};
}

Result<SearchedRecord> FreezeStore::searched(qint64 id)
{
    LIAISON_ASSIGN(const Freeze freeze, find(id));
    LIAISON_ASSIGN(StoredRecord record, stored(id));
    return SearchedRecord{std::move(record), searchTextOf(freeze)};
}

tl::expected<StoredRecord, Errors> FreezeStore::saveJson(const QJsonObject &, const SaveTarget &, const Author &)
{
    return tl::unexpected<Errors>(Errors{{ErrorKind::Permanent, u"freeze"_s, {}}});
}

Done FreezeStore::checkRestated(Freeze &report)
{
    LIAISON_ASSIGN(const auto newest, last(report.report, report.subject));
    if (report.restates.isEmpty()) {
        if (newest)
            return fail(ErrorKind::AlreadyFrozen, u"report"_s, newest->ref);
        return {};
    }
    const auto named = idOf(report.restates);
    if (!named && named.error().kind == ErrorKind::NotFound)
        return fail(ErrorKind::UnknownCode, u"restates"_s, report.restates);
    if (!named)
        return fail(named.error());
    if (!newest || newest->id.value != *named)
        return fail(ErrorKind::OutOfRange, u"restates"_s, report.restates);
    report.restates = newest->ref;
    return {};
}

Result<Freeze> FreezeStore::freeze(Freeze report, const QList<FreezeDocument> &documents, const Author &author)
{
    LIAISON_ASSIGN(Transaction transaction, Transaction::begin(connection()));
    if (!report.restates.isEmpty())
        LIAISON_TRY(requireReason(author.reason, report.restates));
    LIAISON_TRY(checkRestated(report));
    LIAISON_ASSIGN(const bool changed, changedSince(connection(), report.journal));
    if (changed)
        return fail(ErrorKind::Conflict, u"freeze"_s, report.subject);
    report.frozenAt = Clock::nowUtc();
    report.officer = author.officer;
    report.reason = author.reason;
    report.digest = digestOf(report.content);
    if (!report.restates.isEmpty()) {
        LIAISON_ASSIGN(const auto newest, last(report.report, report.subject));
        if (newest && newest->digest == report.digest)
            return fail(ErrorKind::Unchanged, u"report"_s, newest->ref);
    }
    LIAISON_ASSIGN(report.ref, newRef(report.period.first.year()));
    LIAISON_ASSIGN(const QVariant restated, reference(u"restates"_s, u"freeze"_s, report.restates));
    LIAISON_ASSIGN(const qint64 id, writeRow({}, {{u"ref"_s, report.ref},
                                                  {u"report"_s, report.report},
                                                  {u"subject"_s, report.subject},
                                                  {u"date_from"_s, report.period.first},
                                                  {u"date_to"_s, report.period.last},
                                                  {u"marking"_s, report.marking},
                                                  {u"officer"_s, report.officer},
                                                  {u"frozen_at"_s, report.frozenAt},
                                                  {u"reason"_s, report.reason},
                                                  {u"restates"_s, restated},
                                                  {u"journal"_s, report.journal},
                                                  {u"program"_s, report.program},
                                                  {u"content"_s, report.content},
                                                  {u"digest"_s, report.digest}}));
    for (const FreezeDocument &document : documents) {
        Query add(connection(), u"INSERT INTO freeze_document (freeze, language, pdf, digest) "
                                "VALUES (:freeze, :language, :pdf, :digest)"_s);
        add.bind(u":freeze"_s, id).bind(u":language"_s, document.language).bind(u":pdf"_s, document.pdf);
        LIAISON_TRY(add.bind(u":digest"_s, digestOf(document.pdf)).run());
    }
    LIAISON_ASSIGN(const StoredRecord record, stored(id));
    LIAISON_TRY(afterWrite(u"create"_s, std::nullopt, record, searchTextOf(report), author));
    LIAISON_ASSIGN(Freeze frozen, find(id));
    LIAISON_TRY(transaction.commit());
    return frozen;
}

Result<QStringList> FreezeStore::languages(qint64 id)
{
    Query rows(connection(), u"SELECT language FROM freeze_document WHERE freeze = :id ORDER BY language"_s);
    LIAISON_TRY(rows.bind(u":id"_s, id).run());
    QStringList languages;
    while (rows.next())
        languages.append(rows.text(0));
    LIAISON_TRY(rows.end());
    return languages;
}

Result<QByteArray> FreezeStore::document(qint64 id, const QString &language)
{
    Query rows(connection(), u"SELECT pdf FROM freeze_document WHERE freeze = :id AND language = :language"_s);
    LIAISON_TRY(rows.bind(u":id"_s, id).bind(u":language"_s, language).run());
    if (rows.next())
        return rows.bytes(0);
    LIAISON_TRY(rows.end());
    return fail(ErrorKind::NotFound, u"language"_s, language);
}

Result<Errors> FreezeStore::verify()
{
    Errors findings;
    const auto damaged = [&findings](const QString &ref) {
        const Error finding{ErrorKind::Damaged, u"freeze"_s, ref};
        if (!findings.contains(finding))
            findings.append(finding);
    };
    // The journal keeps the digest of every freeze, and its chain shows a change of that.
    Query rows(connection(), u"SELECT f.ref, f.content, f.digest, (SELECT j.after ->> 'digest' FROM journal AS j "
                             "WHERE j.kind = 'freeze' AND j.record = f.id AND j.action = 'create') FROM freeze AS f "
                             "ORDER BY f.id"_s);
    LIAISON_TRY(rows.run());
    while (rows.next()) {
        const QString digest = rows.text(2);
        if (digestOf(rows.bytes(1)) != digest || rows.text(3) != digest)
            damaged(rows.text(0));
    }
    LIAISON_TRY(rows.end());
    Query documents(connection(), u"SELECT f.ref, d.pdf, d.digest FROM freeze_document AS d "
                                  "JOIN freeze AS f ON f.id = d.freeze ORDER BY f.id"_s);
    LIAISON_TRY(documents.run());
    while (documents.next()) {
        if (digestOf(documents.bytes(1)) != documents.text(2))
            damaged(documents.text(0));
    }
    LIAISON_TRY(documents.end());
    // A freeze that the journal knows is there.
    Query missing(connection(), u"SELECT j.ref FROM journal AS j WHERE j.kind = 'freeze' AND j.action = 'create' "
                                "AND NOT EXISTS (SELECT 1 FROM freeze AS f WHERE f.id = j.record)"_s);
    LIAISON_TRY(missing.run());
    while (missing.next())
        damaged(missing.text(0));
    LIAISON_TRY(missing.end());
    return findings;
}

} // namespace liaison
