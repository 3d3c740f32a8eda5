// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/statedgoods.h"
#include "core/fields/field.h"
#include "core/journal/journal.h"
#include "core/storage/noun.h"

#include <QVariant>
#include <memory>
#include <utility>

namespace liaison {

class Connection;
struct StoredLines;

// Columns of a record's own table and the values to write.
using ColumnValues = QList<std::pair<QString, QVariant>>;

// A record as it stands in the file, in its JSON.
struct StoredRecord
{
    QString kind;
    qint64 id = 0;
    qint64 revision = 0;
    QString uid;
    QString ref;
    QJsonObject json;
};

// The same with the text that search everywhere finds it by.
struct SearchedRecord
{
    StoredRecord record;
    QString searchText;
};

// How a record is to be saved.
struct SaveTarget
{
    qint64 id = 0;       // 0: a new record
    qint64 revision = 0; // the revision that was read; not looked at for a new record
    QString uid;         // of a new record that comes from elsewhere or is restored; else made
    bool keepId = false; // a removed record is put back under its id
};

// Records of any one kind through their JSON: what the command line, the history, undo and import work with.
// Typed stores (exchangestore.h, …) are NounStores and also this. Lives on its connection's thread.
class RecordStore
{
public:
    virtual ~RecordStore() = default;
    Q_DISABLE_COPY_MOVE(RecordStore)

    // The store of a kind; null for a kind that does not exist.
    static std::unique_ptr<RecordStore> of(Connection &connection, const QString &kind);

    const Noun &noun() const { return m_noun; }
    // The record with that reference or code (in any case and form, core/base/reference; agencies also by alias).
    // NotFound.
    virtual Result<qint64> idOf(const QString &ref);
    // The records of these references or codes, written as they are stored, in the order of their ids.
    Result<QList<qint64>> idsOf(const QStringList &refs);
    virtual Result<StoredRecord> stored(qint64 id) = 0;
    virtual Result<SearchedRecord> searched(qint64 id) = 0;
    // The record that a row of a table to import is about: the one with its reference, or with what else tells records
    // of the kind apart (the pair, date and source of a rate). Nothing when it is about none.
    virtual Result<std::optional<qint64>> matching(const QJsonObject &json);
    // Reads the form, checks and saves it. All the errors of the form at once.
    virtual tl::expected<StoredRecord, Errors> saveJson(const QJsonObject &json, const SaveTarget &target,
                                                        const Author &author) = 0;
    // Removes the record. Referenced when others depend on it (the detail names one), Conflict when it was changed
    // since.
    Done remove(qint64 id, qint64 revision, const Author &author);

protected:
    RecordStore(Connection &connection, const QString &kind);

    Connection &connection() const { return m_connection; }
    Result<JsonContext> jsonContext() const;
    // Inserts or updates the row of the record's own table; Conflict or NotFound when nothing was updated.
    Result<qint64> writeRow(const SaveTarget &target, const ColumnValues &columns);
    // The columns with the reference in the form in which it is stored. Duplicate when another record has it in that.
    Result<ColumnValues> withStoredRef(const SaveTarget &target, ColumnValues columns);
    // A reference nobody uses: prefix, year, running number.
    Result<QString> newRef(int year);
    // A reference that people gave may hold a higher number than those given here.
    void forgetGivenRefs() { m_given.clear(); }
    // Whether that officer may make the change (before null: a new record; after null: it goes). What is approved takes
    // a reason: Required, field "reason", with the reference of the approval.
    virtual Done permit(const StoredRecord *before, const StoredRecord *after, const Author &author);
    // Takes the row, its search text away and tells the journal; inside a transaction.
    Done erase(const StoredRecord &record, const Author &author);
    Done afterWrite(const QString &action, const std::optional<StoredRecord> &before, const StoredRecord &after,
                    const QString &searchText, const Author &author);
    // Id of a record that another record names; null for empty text. A name that means nothing is noted as UnknownCode
    // of the field (takeUnknown), so that all of them are told at once.
    Result<QVariant> reference(const QString &field, const QString &kind, const QString &ref);
    // Checks that the code list has the code, and notes it like an unknown name; empty text passes.
    Done requireCode(const QString &field, const QString &list, const QString &code);
    // The units and value bases of "items" and "values".
    Done requireGoodsCodes(const StatedGoods &goods);
    // The columns of the fields that have any. Codes and references are checked and turned into ids; the errors of a
    // line begin with `path`. `id` is that of the record, 0 when it is new.
    Result<ColumnValues> fieldColumns(const QList<FieldInfo> &infos, const QList<FieldPlace> &places, qint64 id,
                                      const QString &path = {});
    // The references of fields of type Records, of records by their ids; and the writing of them, in place of those
    // that are there.
    Done readJoined(const QList<FieldInfo> &infos, const QHash<qint64, QList<FieldPlace>> &places);
    Done writeJoined(const QList<FieldInfo> &infos, const QList<FieldPlace> &places, qint64 id);
    // The same for a field of type Lines with a table. requireLines checks codes and references of any.
    Done requireLines(const FieldInfo &info, const StoredLines &lines);
    Done readLines(const FieldInfo &info, const QHash<qint64, StoredLines> &lines);
    Done writeLines(const FieldInfo &info, const StoredLines &lines, qint64 id);
    bool hasUnknown() const { return !m_unknown.isEmpty(); }
    // What was noted since the last call.
    Errors takeUnknown() { return std::exchange(m_unknown, {}); }
    // Circular when a record that points through `column` at `to` would come back to itself.
    Done refuseCycle(const QString &field, const QString &column, qint64 id, const QVariant &to, const QString &ref);

private:
    Done requireCodes(const FieldInfo &info, const FieldPlace &place, const QString &path);

    Connection &m_connection;
    const Noun &m_noun;
    Errors m_unknown;
    QHash<QString, qint64> m_given; // the last running number given, by the stem of its references
};

} // namespace liaison
