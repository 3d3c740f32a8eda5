// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/money.h"
#include "core/values/period.h"

#include <QVariant>
#include <limits>
#include <variant>

namespace liaison {

class Connection;

// What a field of a list holds, and so how a cell of it reads.
enum class CellType {
    Text,     // QString
    Code,     // QString, a code of `codeList`
    NameSet,  // QString, JSON names by language
    TextSet,  // QString, a JSON array of texts
    Number,   // qint64
    Flag,     // qint64, 0 or 1
    Date,     // PartialDate
    Estimate, // Estimate
    Money,    // Money
};

using Cell = std::variant<std::monostate, QString, qint64, PartialDate, Estimate, Money>;

// What the cell holds; of another type or nothing, T().
template <typename T>
T valueOf(const Cell &cell)
{
    const T *value = std::get_if<T>(&cell);
    return value ? *value : T();
}

// A field of a kind of record by which lists can be shown, sorted and filtered. The names are those of the record's
// JSON.
struct ListField
{
    QString name;
    CellType type = CellType::Text;
    QString codeList;        // with CellType::Code: a code list, or "agency", "operation", "direction", …
    QStringList expressions; // SQL: one for most, two for Date and Estimate, three for Money
    // SQL that a given value must meet in place of being equal to the field, %1 being the value (of a date its first
    // day): "in that list", "before that day".
    QString condition{};
    // SQL to sort by in place of the field, never NULL and a text.
    QString order{};
};

// The kinds that can be listed: those with a store, and "seizure" (lines with the fields of their case).
QStringList listKinds();
const QList<ListField> &listFields(const QString &kind);
// Whether records of the kind belong to periods; a risk indicator has dates, but is of no period.
bool isOfPeriods(const QString &kind);

struct FieldCondition
{
    // A list field; "within_operation": in that operation or one of its parts; "day", "month", "year": dated in that
    // one; "known": begun on that day or before.
    QString field;
    // As people write it. Empty: the field is empty, the date not known so exactly. Conditions on one field are
    // alternatives; those on different fields all hold.
    QString value;
    bool operator==(const FieldCondition &) const = default;
};

// Which records: what a list shows, what an export writes, and what every figure hands on so that it can be opened.
struct RecordFilter
{
    QString kind{};
    std::optional<Period> period{};
    // In place of the records inside the period: those whose date only overlaps it and is not precise enough to count.
    bool imprecise = false;
    QList<FieldCondition> where{};
    QString search{}; // words, as in search everywhere

    RecordFilter with(const QString &field, const QString &value) const;
    bool operator==(const RecordFilter &) const = default;
};

struct RecordOrder
{
    QString field{}; // empty: by date, newest first (by code for kinds without a date)
    bool descending = false;
};

struct RecordRow
{
    qint64 id = 0;
    QString ref;
    QVariant key; // the value sorted by
    QList<Cell> cells;
};

struct GroupCount
{
    QStringList values; // one for each field; empty text: nothing stated
    qint64 records = 0;
};

// Windows of records in order, by keyset: never OFFSET. Filtering and sorting are SQL's. Lives on its connection's
// thread.
class RecordList
{
public:
    explicit RecordList(Connection &connection) : m_connection(connection) {}

    // At most `limit` rows after the given one (null: from the start). Errors: UnknownKind, UnknownField with its name.
    Result<QList<RecordRow>> list(const RecordFilter &filter, const QStringList &fields, const RecordOrder &order,
                                  const RecordRow *after, int limit);
    static constexpr int all = std::numeric_limits<int>::max();
    // Ids, or references, of the records that the filter finds; at most so many.
    Result<QList<qint64>> ids(const RecordFilter &filter, const RecordOrder &order);
    Result<QStringList> refs(const RecordFilter &filter, const RecordOrder &order, int limit = all);
    Result<qint64> count(const RecordFilter &filter);
    // How many records the filter finds by what the fields hold, in no order. Fields of one expression only.
    Result<QList<GroupCount>> countBy(const RecordFilter &filter, const QStringList &fields);
    // Distinct values of a text field that begin with the text (any case), most frequent first: for completion.
    Result<QStringList> values(const QString &kind, const QString &field, const QString &beginning, int limit);

private:
    Connection &m_connection;
};

} // namespace liaison
