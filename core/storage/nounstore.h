// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/transaction.h"
#include "core/fields/fields.h"
#include "core/storage/fieldrows.h"
#include "core/storage/recordstore.h"

#include <algorithm>

namespace liaison {

// The store of one noun, typed: find, save, remove with validation, revision check, journal and search text in one
// transaction. A noun's store says how its row and its parts are read and written. Lives on its connection's thread.
template <typename T>
class NounStore : public RecordStore
{
public:
    using RecordStore::RecordStore;

    Result<T> find(qint64 id) { return read(id); }
    Result<T> find(const QString &ref)
    {
        LIAISON_ASSIGN(const qint64 id, idOf(ref));
        return read(id);
    }

    // The records of these ids in their order, without those that do not exist.
    Result<QList<T>> list(const QList<qint64> &ids)
    {
        static const QString select = selectOf(noun(), T::fields().infos()) +
                                      QStringLiteral(" WHERE rec.id IN (SELECT value FROM json_each(:ids))");
        Query rows(connection(), select);
        LIAISON_ASSIGN(QList<T> found, rows.bind(QStringLiteral(":ids"), idsColumn(ids)).list([this](const Query &row) {
            return fromRow(row);
        }));
        LIAISON_TRY(readParts(found));
        if (found.size() < 2)
            return found;
        QHash<qint64, qsizetype> places;
        for (qsizetype i = 0; i < ids.size(); ++i)
            places.insert(ids.at(i), i);
        std::sort(found.begin(), found.end(),
                  [&](const T &a, const T &b) { return places.value(a.id.value) < places.value(b.id.value); });
        return found;
    }
    // The records whose ids are the first column of the query's rows, in their order.
    Result<QList<T>> list(Query &rows)
    {
        LIAISON_ASSIGN(const auto ids, rows.list([](const Query &row) { return row.integer(0); }));
        return list(ids);
    }

    // Saves a new record (id 0) or the next revision of one; what says the same as before is no revision and leaves no
    // trace in the journal. The answer is the record as it now stands.
    // Errors: those of validate() (the first), UnknownCode, Duplicate, Conflict, NotFound, Locked, ReadOnly, DiskFull.
    Result<T> save(const T &record, const Author &author)
    {
        auto saved = save(record, SaveTarget{record.id.value, record.revision, record.uid, false}, author,
                          record.id.isNull() ? QStringLiteral("create") : QStringLiteral("update"));
        if (!saved)
            return fail(saved.error().first());
        return std::move(*saved);
    }

    Result<StoredRecord> stored(qint64 id) override
    {
        LIAISON_ASSIGN(const T record, read(id));
        return toStored(record);
    }

    Result<SearchedRecord> searched(qint64 id) override
    {
        LIAISON_ASSIGN(const T record, read(id));
        LIAISON_ASSIGN(StoredRecord answer, toStored(record));
        return SearchedRecord{std::move(answer), searchTexts(record).join(QLatin1Char('\n'))};
    }

    tl::expected<StoredRecord, Errors> saveJson(const QJsonObject &json, const SaveTarget &target,
                                                const Author &author) override
    {
        const auto context = jsonContext();
        if (!context)
            return tl::unexpected<Errors>(Errors{context.error()});
        Errors errors;
        const T record = T::fields().fromJson(json, *context, errors);
        if (!errors.isEmpty()) {
            addOther(errors, record.validate());
            addOther(errors, unknownIn(record));
            return tl::unexpected<Errors>(errors);
        }
        const auto saved = save(record, target, author,
                                target.id && !target.keepId ? QStringLiteral("update") : QStringLiteral("create"));
        if (!saved)
            return tl::unexpected<Errors>(saved.error());
        return toStored(*saved, *context);
    }

protected:
    Result<T> read(qint64 id)
    {
        LIAISON_ASSIGN(QList<T> found, list({id}));
        if (found.isEmpty())
            return fail(ErrorKind::NotFound, noun().kind, QString::number(id));
        return std::move(found.first());
    }
    // The row's columns; all codes and references, those of its parts too, are checked here and turned into ids. The
    // record has the id it will be saved under, 0 when it is new.
    virtual Result<ColumnValues> columns(T &record)
    {
        const auto &fields = T::fields();
        for (qsizetype i = 0; i < fields.all().size(); ++i) {
            if (fields.all().at(i).lines.size)
                LIAISON_TRY(requireLines(fields.infos().at(i), linesOf(record, i)));
        }
        return fieldColumns(fields.infos(), fields.places(record), record.id.value);
    }
    // What is not in the records' own rows, in as many statements for all of them as for one.
    virtual Done readParts(QList<T> &records)
    {
        const auto &fields = T::fields();
        QHash<qint64, QList<FieldPlace>> places;
        for (T &record : records)
            places.insert(record.id.value, fields.places(record));
        LIAISON_TRY(readJoined(fields.infos(), places));
        for (qsizetype i = 0; i < fields.all().size(); ++i) {
            if (fields.infos().at(i).table.isEmpty() || !fields.all().at(i).lines.size)
                continue;
            QHash<qint64, StoredLines> lines;
            for (T &record : records)
                lines.insert(record.id.value, linesOf(record, i));
            LIAISON_TRY(readLines(fields.infos().at(i), lines));
        }
        return {};
    }
    virtual Done writeParts(qint64 id, const T &record)
    {
        const auto &fields = T::fields();
        T same = record;
        LIAISON_TRY(writeJoined(fields.infos(), fields.places(same), id));
        for (qsizetype i = 0; i < fields.all().size(); ++i) {
            if (!fields.infos().at(i).table.isEmpty() && fields.all().at(i).lines.size)
                LIAISON_TRY(writeLines(fields.infos().at(i), linesOf(same, i), id));
        }
        return {};
    }
    virtual QString refOf(const T &record) const
    {
        if (const QString *ref = referenceIn(T::fields().infos(), placesOf(record)))
            return *ref;
        return {};
    }
    virtual void giveRef(T &record, const QString &ref) const
    {
        if (QString *own = referenceIn(T::fields().infos(), T::fields().places(record)))
            *own = ref;
    }
    virtual int yearOf(const T &record) const { return firstDayIn(T::fields().infos(), placesOf(record)).year(); }
    virtual QStringList searchTexts(const T &record) const { return T::fields().searchTexts(record); }
    virtual QJsonObject json(const T &record, const JsonContext &context) const
    {
        return T::fields().toJson(record, context.programmeFirstMonth);
    }
    static QHash<qint64, T *> placesById(QList<T> &records)
    {
        QHash<qint64, T *> places;
        for (T &record : records)
            places.insert(record.id.value, &record);
        return places;
    }
    // A record from a row of selectOf, without what is not in its row.
    T fromRow(const Query &rows) const
    {
        T record;
        record.id = {rows.integer(0)};
        record.revision = rows.integer(1);
        record.uid = rows.text(2);
        readFields(rows, 3, T::fields().infos(), T::fields().places(record));
        return record;
    }

private:
    // For reading only.
    static QList<FieldPlace> placesOf(const T &record) { return T::fields().places(const_cast<T &>(record)); }

    static StoredLines linesOf(T &record, qsizetype field)
    {
        const LinesOf<T> &lines = T::fields().all().at(field).lines;
        return {lines.size(record), [&record, &lines] { lines.append(record); },
                [&record, &lines](qsizetype line, qsizetype part) { return lines.place(record, line, part); }};
    }

    // Adds the errors of fields that have none yet.
    static void addOther(Errors &errors, const Errors &more)
    {
        for (const Error &error : more) {
            const auto same = [&](const Error &known) {
                return known.field == error.field || known.field.startsWith(error.field + QLatin1Char('.')) ||
                       known.field.startsWith(error.field + QLatin1Char('['));
            };
            if (std::none_of(errors.cbegin(), errors.cend(), same))
                errors.append(error);
        }
    }

    // What the codes and references of a record that cannot be saved name in vain.
    Errors unknownIn(T record)
    {
        (void)takeUnknown();
        (void)columns(record);
        return takeUnknown();
    }

    Result<StoredRecord> toStored(const T &record)
    {
        LIAISON_ASSIGN(const JsonContext context, jsonContext());
        return toStored(record, context);
    }

    StoredRecord toStored(const T &record, const JsonContext &context) const
    {
        return {noun().kind, record.id.value, record.revision, record.uid, refOf(record), json(record, context)};
    }

    // Everything that is wrong with the record's fields, codes and references; else what went wrong in saving.
    tl::expected<T, Errors> save(T record, const SaveTarget &target, const Author &author, const QString &action)
    {
        record.id.value = target.id;
        Errors errors = record.validate();
        if (!errors.isEmpty()) {
            addOther(errors, unknownIn(record));
        } else {
            auto saved = write(std::move(record), target, author, action);
            if (saved)
                return std::move(*saved);
            errors = takeUnknown();
            if (errors.isEmpty())
                errors.append(saved.error());
        }
        return tl::unexpected<Errors>(errors);
    }

    Result<T> write(T record, const SaveTarget &target, const Author &author, const QString &action)
    {
        (void)takeUnknown();
        LIAISON_ASSIGN(Transaction transaction, Transaction::begin(connection()));
        T unchanged;
        std::optional<StoredRecord> before;
        if (target.id && !target.keepId) {
            LIAISON_ASSIGN(unchanged, read(target.id));
            LIAISON_ASSIGN(before, toStored(unchanged));
        }
        if (!refOf(record).isEmpty())
            forgetGivenRefs();
        else if (!noun().refPrefix.isEmpty()) {
            LIAISON_ASSIGN(const QString ref, newRef(yearOf(record)));
            giveRef(record, ref);
        }
        LIAISON_ASSIGN(const ColumnValues values, columns(record));
        if (hasUnknown())
            return fail(ErrorKind::UnknownCode); // save() tells which
        LIAISON_ASSIGN(const qint64 id, writeRow(target, values));
        LIAISON_TRY(writeParts(id, record));
        LIAISON_ASSIGN(T saved, read(id));
        LIAISON_ASSIGN(const StoredRecord after, toStored(saved));
        // Nothing to keep and nothing to undo: the transaction is given up, the record stays at its revision.
        if (before && before->json == after.json && !author.undoes)
            return unchanged;
        LIAISON_TRY(afterWrite(action, before, after, searchTexts(saved).join(QLatin1Char('\n')), author));
        LIAISON_TRY(transaction.commit());
        return saved;
    }
};

} // namespace liaison
