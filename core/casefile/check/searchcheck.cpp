// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textfold.h"
#include "core/casefile/check/contentchecks.h"
#include "core/casefile/check/plainmemory.h"
#include "core/database/connection.h"
#include "core/database/query.h"

#include <QHash>
#include <array>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int textWindow = 512;
// Of the index that is compared with: what it splits into words is what counts, not how it finds beginnings of words.
const QByteArray makeIndex = "CREATE VIRTUAL TABLE words USING fts5 (tokens, content = '', detail = none, "
                             "tokenize = \"unicode61 remove_diacritics 0 categories 'L* N* M* Co'\");"
                             "CREATE VIRTUAL TABLE temp.instances USING fts5vocab (main, words, instance)";

struct FinishStatement
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Prepared = std::unique_ptr<sqlite3_stmt, FinishStatement>;

Result<Prepared> prepared(sqlite3 *handle, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr) != SQLITE_OK)
        return fail(databaseError(handle));
    return Prepared(statement);
}

// Sums over words and the records they stand in: whatever the order, equal for equal indexes.
struct Sum
{
    std::array<quint64, 2> parts{};
    quint64 words = 0;

    void add(const QByteArrayView &word, qint64 record)
    {
        ++words;
        for (size_t i = 0; i < parts.size(); ++i)
            parts.at(i) += qHashBits(word.data(), size_t(word.size()), size_t(record) * 31 + i);
    }
    bool operator==(const Sum &) const = default;
};

Done addInstances(sqlite3 *handle, Sum &sum)
{
    LIAISON_ASSIGN(const Prepared rows, prepared(handle, "SELECT term, doc FROM temp.instances"));
    int step = SQLITE_ROW;
    while ((step = sqlite3_step(rows.get())) == SQLITE_ROW) {
        const auto *term = static_cast<const char *>(sqlite3_column_blob(rows.get(), 0));
        sum.add(QByteArrayView(term, sqlite3_column_bytes(rows.get(), 0)), sqlite3_column_int64(rows.get(), 1));
    }
    return step == SQLITE_DONE ? Done() : fail(databaseError(handle));
}

// How many words each record has, as the index keeps it beside the words.
Done addSizes(sqlite3 *handle, const char *sql, Sum &sum)
{
    LIAISON_ASSIGN(const Prepared rows, prepared(handle, sql));
    int step = SQLITE_ROW;
    while ((step = sqlite3_step(rows.get())) == SQLITE_ROW) {
        const auto *size = static_cast<const char *>(sqlite3_column_blob(rows.get(), 1));
        sum.add(QByteArrayView(size, sqlite3_column_bytes(rows.get(), 1)), sqlite3_column_int64(rows.get(), 0));
    }
    return step == SQLITE_DONE ? Done() : fail(databaseError(handle));
}

// A view of the words, in memory alone: a connection that is for reading only refuses even that unless it is let.
Done letMakeView(sqlite3 *handle, const QByteArray &sql)
{
    LIAISON_ASSIGN(const qint64 readsOnly, readNumber(handle, "PRAGMA query_only"));
    LIAISON_TRY(runSql(handle, "PRAGMA query_only = OFF"));
    const Done made = runSql(handle, sql);
    LIAISON_TRY(runSql(handle, readsOnly != 0 ? "PRAGMA query_only = ON" : "PRAGMA query_only = OFF"));
    return made;
}

Result<Sum> sumOfIndex(sqlite3 *handle)
{
    LIAISON_TRY(
        letMakeView(handle, "CREATE VIRTUAL TABLE temp.instances USING fts5vocab (main, search_index, instance)"));
    Sum sum;
    const Done added = addInstances(handle, sum);
    (void)letMakeView(handle, "DROP TABLE temp.instances");
    if (!added)
        return fail(added.error());
    LIAISON_TRY(addSizes(handle, "SELECT id, sz FROM search_index_docsize", sum));
    return sum;
}

Done fillWindow(CheckRun &run, sqlite3 *memory, qint64 &last, int &rows)
{
    LIAISON_ASSIGN(const Prepared put, prepared(memory, "INSERT INTO words (rowid, tokens) VALUES (?, ?)"));
    Query texts(run.connection(), u"SELECT id, ref, text FROM search_text WHERE id > :last ORDER BY id LIMIT "_s +
                                      QString::number(textWindow));
    LIAISON_TRY(texts.bind(u":last"_s, last).run());
    rows = 0;
    while (texts.next()) {
        ++rows;
        last = texts.integer(0);
        const QByteArray tokens = searchTokens(texts.text(1) + u'\n' + texts.text(2)).toUtf8();
        sqlite3_bind_int64(put.get(), 1, last);
        sqlite3_bind_text(put.get(), 2, tokens.constData(), int(tokens.size()), SQLITE_TRANSIENT);
        if (sqlite3_step(put.get()) != SQLITE_DONE)
            return fail(databaseError(memory));
        sqlite3_reset(put.get());
    }
    return texts.end();
}

Result<Sum> sumOfTexts(CheckRun &run)
{
    LIAISON_ASSIGN(const SqliteHandle memory, plainMemory());
    LIAISON_TRY(runSql(memory.get(), makeIndex));
    Sum sum;
    qint64 last = 0;
    int rows = textWindow;
    while (rows == textWindow) {
        LIAISON_TRY(run.proceed());
        LIAISON_TRY(runSql(memory.get(), "BEGIN"));
        LIAISON_TRY(fillWindow(run, memory.get(), last, rows));
        LIAISON_TRY(runSql(memory.get(), "COMMIT"));
        LIAISON_TRY(addInstances(memory.get(), sum));
        LIAISON_TRY(addSizes(memory.get(), "SELECT id, sz FROM words_docsize", sum));
        LIAISON_TRY(runSql(memory.get(), "INSERT INTO words (words) VALUES ('delete-all')"));
    }
    return sum;
}

} // namespace

Done checkSearchIndex(CheckRun &run)
{
    LIAISON_ASSIGN(const Sum expected, sumOfTexts(run));
    LIAISON_ASSIGN(const Sum found, sumOfIndex(run.connection().handle()));
    if (found != expected)
        run.find(u"search_index"_s, {});
    return {};
}

} // namespace liaison
