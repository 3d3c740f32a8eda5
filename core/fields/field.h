// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields/recordjson.h"
#include "core/values/decimal.h"
#include "core/values/estimate.h"
#include "core/values/recordname.h"

#include <variant>

namespace liaison {

// What a field holds. It decides how the field is written in JSON, in which columns it is stored, how it is asked for
// in a form and how it reads in a list.
enum class FieldType {
    Reference,   // QString: the reference or code that people name the record by
    Line,        // QString of one line
    Text,        // QString of several lines
    Code,        // QString: a code of the list `of`
    Codes,       // QStringList of codes of the list `of`
    Texts,       // QStringList, free
    NameSet,     // Names, a line in each language
    LongNameSet, // Names, several lines in each language
    Record,      // QString: the reference of a record of the kind `of`
    Records,     // QStringList of references of records of the kind `of`, joined by a table of their own
    Attached,    // RecordName: the record of any kind that this one hangs on
    Span,        // PartialDate
    Month,       // PartialDate, a whole month
    Day,         // QDate
    Whole,       // qint64
    Count,       // std::optional<qint64>; nothing: not stated, which is not zero
    Flag,        // bool
    Estimate,    // Estimate
    Decimal,     // Decimal, more than zero
    Lines,       // a list of things with fields of their own: `lines`
    Custom,      // what the noun itself reads and writes
};

// One field of a noun as everything that is not typed sees it: lists, tables to import, words, forms, conflicts.
struct FieldInfo
{
    QString name; // in JSON and in errors; with a dot inside an object of its own ("focus.event")
    FieldType type = FieldType::Line;
    QString of{}; // code list, or kind of record
    // In the record's table; a second one for Span (from, to), Estimate (value, qualifier), Decimal (digits, scale) and
    // Attached (number of the noun, id). Empty: not in the record's own row.
    QString column{};
    QString secondColumn{};
    int limit = lineLimit;
    qint64 least = 0;
    qint64 most = 0;
    bool required = false;
    bool nullable = false;       // empty is null in JSON and in the file
    bool keptEmpty = false;      // nullable in JSON only: its column holds an empty text
    bool acyclic = false;        // Record: following it must not lead back
    bool derived = false;        // follows from the others: written, and looked at but not taken over when it is read
    bool isPlaceInLines = false; // Whole of a line: without a number the line's place, from one
    bool brief = false;          // among the few that tell records apart in one line of text
    bool completes = false;      // what stands in the same field of other records is offered while it is typed
    int searched = 0;            // place of the field in the record's search text; 0: not in it
    bool dates = false;          // Span, Day: its first year stands in a new reference
    QString notBefore{};         // Day: the field whose first day it must not precede
    // Records and Lines: the table that joins or holds them; empty by the schema's convention (KIND_KIND).
    QString table{};
    QString lineColumn{}; // Lines: the column of a line's place; from zero when it is called "position", else from one
    bool plain = false;   // Code: read as it stands, in no words
    bool isoInLists = false; // Day: lists show and find it as a text
    bool inLists = true;
    bool inTables = true;   // a column of tables to export and import
    bool linesCell = false; // Custom: lines with fields of their own, in tables as those of type Lines
    QStringList refused{};  // Attached: kinds that nothing of this noun hangs on
    QString marked{}; // Records: the column that tells those of this field (1) from those of others (0) in the table
    int mark = 1;     // its value
    bool inOrder = false; // Records: they keep the order in which they were given
    QList<FieldInfo> lines{};

    bool isStored() const { return !column.isEmpty(); }
    // The object of JSON that it stands in, which then is also the column: "focus" of "focus.event"; empty: none.
    const QString &part() const { return partName; }
    QString nameInPart() const { return partName.isEmpty() ? name : name.mid(partName.size() + 1); }

    QString partName{};
};

// Where the value of a field stands in a record.
using FieldPlace = std::variant<std::monostate, QString *, QStringList *, Names *, RecordName *, PartialDate *, QDate *,
                                qint64 *, std::optional<qint64> *, bool *, Estimate *, Decimal *>;

// The value in JSON. Not for Lines and Custom.
QJsonValue fieldToJson(const FieldInfo &info, const FieldPlace &place, int programmeFirstMonth);
// Reads it; what is wrong with it goes to the reader's errors. `line` is the place in a list of lines, from one.
void fieldFromJson(const FieldInfo &info, const FieldPlace &place, JsonReader &reader, int line = 0);
// Adds what the value alone lets know is wrong: Required, Malformed, UnknownCode of a list that nobody can add to,
// OutOfRange. Other lists, and references, are the store's to check.
void checkField(const FieldInfo &info, const FieldPlace &place, const QString &path, Errors &errors);
// Circular: a record that names itself. DatesOutOfOrder: before the day of `notBefore`.
void checkFieldBesideOthers(const FieldInfo &info, const FieldPlace &place, const QList<FieldInfo> &infos,
                            const QList<FieldPlace> &places, const QString &path, Errors &errors);
// Appends what search finds the field by.
void addSearchTexts(const FieldPlace &place, QStringList &texts);

// Codes of the lists that belong to the program (direction, mode, status …), in the order in which they are offered;
// empty for lists that a case file can add to.
const QStringList &fixedCodes(const QString &list);

} // namespace liaison
