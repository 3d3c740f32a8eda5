// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/slicedimport.h"

#include "core/database/query.h"
#include "core/database/secretkey.h"
#include "core/storage/undo.h"
#include "tests/support/forms.h"
#include "tests/support/records.h"

#include <catch2/catch.hpp>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

namespace slicedimport_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

const Author author{u"importer"_s, {}, 0};

// Rates of consecutive days, each with a reference: long enough for several slices.
QByteArray manyRates(int rows, const QByteArray &last = {})
{
    QByteArray csv = "ref,base,quote,rate,date,type,source\n";
    const QDate first(2000, 1, 1);
    for (int i = 0; i < rows; ++i) {
        csv += "RX-" + QByteArray::number(i + 1) + ",USD,HKD,7.75," + first.addDays(i).toString(Qt::ISODate).toUtf8() +
               ",day,monthly\n";
    }
    return csv + last;
}

constexpr int rows = 1200;

ImportPlan sliced()
{
    ImportPlan plan;
    plan.kind = u"rate"_s;
    plan.mostAtOnce = 100;
    return plan;
}

qint64 countRates(TestCaseFile &file)
{
    return countRows(file.connection(), u"rate"_s);
}

// Another program's save, which does not wait.
bool savesAtOnce(const QString &path)
{
    const auto connection = Connection::open(path, Access::ReadWrite, *TestCaseFile::key());
    REQUIRE(connection);
    sqlite3_busy_timeout((*connection)->handle(), 0);
    const auto store = RecordStore::of(**connection, u"agency"_s);
    static int number = 0;
    const QString code = u"OTHER%1"_s.arg(++number);
    const auto saved = store->saveJson(
        QJsonObject{{u"code"_s, code}, {u"names"_s, QJsonObject{{u"en"_s, code}}}, {u"side"_s, u"CN-GD"_s}}, {},
        Author{u"other"_s, {}, 0});
    if (!saved)
        UNSCOPED_INFO(describe(saved.error().first()));
    return saved.has_value();
}

// A program that breaks down when so many rows are in.
void breakDownAfter(TestCaseFile &file, const QByteArray &csv, const ImportPlan &plan, qint64 done)
{
    const QString path = file.path();
    file.close();
    const pid_t child = ::fork();
    if (child == 0) {
        const auto own = CaseFile::open(path, TestCaseFile::key());
        if (own)
            (void)importTable(**own, readCsv(csv).value(), plan, author, [done](qint64 now, qint64 total) {
                if (now - total / 2 >= done)
                    ::_exit(0);
                return true;
            });
        ::_exit(1);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE((WIFEXITED(status) && WEXITSTATUS(status) == 0));
    file.reopen();
}

} // namespace

TEST_CASE("others save between the slices of a long import, and while it is tried out", "[import][slices]")
{
    TestCaseFile file;
    int pauses = 0;
    int saved = 0;
    const auto outcome = importTable(file.caseFile(), readCsv(manyRates(rows)).value(), sliced(), author,
                                     [&](qint64 done, qint64 total) {
                                         CHECK(total == 2 * rows);
                                         if (done % 512 == 0 || done >= rows) {
                                             ++pauses;
                                             CHECK(savesAtOnce(file.path()));
                                             ++saved;
                                         }
                                         return true;
                                     });
    REQUIRE(outcome);
    CHECK(outcome->kept);
    CHECK(outcome->added == rows);
    CHECK(pauses > 3);
    CHECK(saved == pauses);
    CHECK(countRates(file) == rows);
    CHECK(countRows(file.connection(), u"pending_import"_s) == 0);
    CHECK(countRows(file.connection(), u"pending_import_slice"_s) == 0);
    CHECK(Journal(file.connection()).verify());
    CHECK(file.caseFile().check()->findings.isEmpty());
    CHECK(QDir(file.folder()).entryList({u"*unfinished*"_s}).isEmpty());
}

TEST_CASE("a row that is refused stops a long import before anything is in the file", "[import][slices]")
{
    TestCaseFile file;
    const qint64 journal = countRows(file.connection(), u"journal"_s);
    const QByteArray csv = manyRates(rows, "RX-LAST,USD,HKD,nothing,2017-01-01,day,monthly\n");
    auto outcome = importTable(file.caseFile(), readCsv(csv).value(), sliced(), author);
    REQUIRE(outcome);
    CHECK_FALSE(outcome->kept);
    CHECK(outcome->refusedRows == 1);
    CHECK(outcome->refused.first().line == rows + 2);
    CHECK(countRates(file) == 0);
    CHECK(countRows(file.connection(), u"journal"_s) == journal);

    ImportPlan plan = sliced();
    plan.dryRun = true;
    outcome = importTable(file.caseFile(), readCsv(manyRates(rows)).value(), plan, author);
    REQUIRE(outcome);
    CHECK_FALSE(outcome->kept);
    CHECK(outcome->added == rows);
    CHECK(countRates(file) == 0);

    plan = sliced();
    plan.onError = ImportPlan::OnError::Skip;
    outcome = importTable(file.caseFile(), readCsv(csv).value(), plan, author);
    REQUIRE(outcome);
    CHECK(outcome->kept);
    CHECK(outcome->refusedRows == 1);
    CHECK(countRates(file) == rows);
}

TEST_CASE("a long import that is cancelled is undone", "[import][slices]")
{
    TestCaseFile file;
    qint64 in = 0;
    const auto outcome =
        importTable(file.caseFile(), readCsv(manyRates(rows)).value(), sliced(), author, [&](qint64 done, qint64) {
            in = std::max(in, done - rows);
            return done <= rows;
        });
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().kind == ErrorKind::Cancelled);
    CHECK(in > 0);
    CHECK(countRates(file) == 0);
    CHECK(countRows(file.connection(), u"pending_import"_s) == 0);
    CHECK(file.caseFile().check()->findings.isEmpty());
}

TEST_CASE("an import that was interrupted is told, and the same table completes it", "[import][slices]")
{
    TestCaseFile file;
    ImportPlan plan = sliced();
    plan.match = ImportPlan::Match::Add; // nothing but the import itself knows which rows are in
    QByteArray csv = manyRates(rows);
    csv.replace("ref,", "unread,");
    breakDownAfter(file, csv, plan, 1);
    const qint64 in = countRates(file);
    REQUIRE(in > 0);
    REQUIRE(in < rows);
    REQUIRE(file.caseFile().told().size() == 1);
    CHECK(file.caseFile().told().first() == Error{ErrorKind::HalfImported, u"rate"_s, u"%1/%2"_s.arg(in).arg(rows)});
    CHECK(QDir(file.folder()).entryList({u"*unfinished*"_s}).isEmpty());

    const auto outcome = importTable(file.caseFile(), readCsv(csv).value(), plan, author);
    REQUIRE(outcome);
    CHECK(outcome->kept);
    CHECK(outcome->before == in);
    CHECK(outcome->added == rows - in);
    CHECK(countRates(file) == rows);
    file.reopen();
    CHECK(file.caseFile().told().isEmpty());
    CHECK(file.caseFile().check()->findings.isEmpty());
}

TEST_CASE("an import that was interrupted is taken back, but for what somebody changed since", "[import][slices]")
{
    TestCaseFile file;
    breakDownAfter(file, manyRates(rows), sliced(), 1);
    const qint64 in = countRates(file);
    const auto left = PendingImports(file.connection()).interrupted(file.path());
    REQUIRE(left);
    REQUIRE(left->size() == 1);
    CHECK(left->first().done == in);
    CHECK(left->first().officer == author.officer);

    const auto store = RecordStore::of(file.connection(), u"rate"_s);
    const auto changed = store->stored(store->idOf(u"RX-3"_s).value());
    REQUIRE(changed);
    QJsonObject form = changed->json;
    form.insert(u"rate"_s, u"7.80"_s);
    REQUIRE(store->saveJson(form, {changed->id, changed->revision, {}, false}, author));

    // Given up half-way, it goes on.
    auto back = takeBackImport(file.caseFile(), left->first(), author, [](qint64, qint64) { return false; });
    if (!back) {
        CHECK(back.error().kind == ErrorKind::Cancelled);
        const auto again = PendingImports(file.connection()).interrupted(file.path());
        back = takeBackImport(file.caseFile(), again->first(), author);
    }
    REQUIRE(back);
    CHECK(back->kept == 1);
    CHECK(countRates(file) == 1);
    CHECK(PendingImports(file.connection()).interrupted(file.path())->isEmpty());
    const auto report = file.caseFile().check();
    REQUIRE(report);
    for (const Error &finding : report->findings)
        FAIL_CHECK(describe(finding));
    CHECK(takeBackImport(file.caseFile(), left->first(), author).error() == Error{ErrorKind::Locked, u"import"_s, {}});
}

TEST_CASE("two programs do not import one table at once", "[import][slices]")
{
    TestCaseFile file;
    const TextTableRows table = readCsv(manyRates(rows)).value();
    std::optional<Error> second;
    const auto outcome = importTable(file.caseFile(), table, sliced(), author, [&](qint64 done, qint64) {
        if (done > rows && !second) {
            const auto other = importTable(file.caseFile(), table, sliced(), author);
            second = other ? Error{} : other.error();
            CHECK(PendingImports(file.connection()).interrupted(file.path())->isEmpty());
        }
        return true;
    });
    REQUIRE(outcome);
    REQUIRE(second);
    CHECK(*second == Error{ErrorKind::Locked, u"import"_s, {}});
}

TEST_CASE("an import is told from every other by its table and by how it is read", "[import][slices]")
{
    const TextTableRows table = readCsv("ref,rate\nA,1\nB,2\n").value();
    const ImportPlan plan = sliced();
    const QString digest = digestOf(table, plan);
    CHECK(digest.size() == 64);
    CHECK(digest == digestOf(readCsv("ref,rate\r\nA,1\r\nB,2\r\n").value(), plan));
    CHECK(digest != digestOf(readCsv("ref,rate\nA,1\nB,3\n").value(), plan));
    CHECK(digest != digestOf(readCsv("ref,rate\nA1,\nB,2\n").value(), plan));
    ImportPlan other = plan;
    other.match = ImportPlan::Match::Add;
    CHECK(digest != digestOf(table, other));
    other = plan;
    other.values = {{u"base"_s, u"USD"_s}};
    CHECK(digest != digestOf(table, other));
}

} // namespace slicedimport_test
