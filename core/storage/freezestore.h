// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/freeze.h"
#include "core/storage/recordstore.h"

namespace liaison {

// Frozen reports. They are added and never changed or removed: the tables refuse it (Permanent). Lives on its
// connection's thread.
class FreezeStore : public RecordStore
{
public:
    explicit FreezeStore(Connection &connection);

    Result<StoredRecord> stored(qint64 id) override;
    Result<SearchedRecord> searched(qint64 id) override;
    // Always Permanent: a freeze is made from a report, never from a form.
    tl::expected<StoredRecord, Errors> saveJson(const QJsonObject &json, const SaveTarget &target,
                                                const Author &author) override;

    // Keeps the report with its printed documents. The reference, the moment, the officer and the digest are made here;
    // the journal's position is that of its counting. Errors: Conflict when a record was changed after that: it is to
    // be counted again; AlreadyFrozen (detail: its reference) when the report of that subject is frozen
    // and `restates` names nothing; UnknownCode (field "restates") when it names no freeze; OutOfRange (field
    // "restates", detail: the right one) when it names another than the last freeze of that report and subject.
    Result<Freeze> freeze(Freeze report, const QList<FreezeDocument> &documents, const Author &author);
    Result<Freeze> find(qint64 id);
    Result<Freeze> find(const QString &ref);
    // The newest freeze of the report and subject; nothing when there is none.
    Result<std::optional<Freeze>> last(const QString &report, const QString &subject);
    // All of them, or those of one report and subject: newest first, without their content.
    Result<QList<Freeze>> list(const QString &report = {}, const QString &subject = {});
    Result<QStringList> languages(qint64 id);
    // The report as it was printed in that language. NotFound.
    Result<QByteArray> document(qint64 id, const QString &language);
    // What does not fit its digest, the journal's copy of that digest included: references, as findings of `check`.
    Result<Errors> verify();

protected:
    Done permit(const StoredRecord *, const StoredRecord *, const Author &) override { return {}; } // never changed

private:
    Done checkRestated(Freeze &report);
};

} // namespace liaison
