// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/reportfreeze.h"
#include "core/database/query.h"
#include "core/storage/freezestore.h"
#include "core/storage/undo.h"
#include "tests/support/forms.h"
#include "tests/support/records.h"

#include <QJsonDocument>
#include <catch2/catch.hpp>

namespace restatement_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

const Author author{u"Lee Siu-ling"_s, {}, 0};
const Author because{u"Lee Siu-ling"_s, u"one entry came late"_s, 0};

Period quarter()
{
    return parsePeriod(u"2017Q1"_s).value();
}

Freeze freezeQuarter(TestCaseFile &file, const QString &restates = {})
{
    const auto content = quarterlyContent(file.connection(), quarter());
    REQUIRE(content);
    Freeze report = freezeOf(*content, 7);
    report.restates = restates;
    const auto frozen =
        FreezeStore(file.connection()).freeze(report, {{u"en"_s, "%PDF-en"}, {u"pt"_s, "%PDF-pt"}}, because);
    if (!frozen)
        FAIL(describe(frozen.error()));
    return *frozen;
}

Restatement changesOf(TestCaseFile &file, const Freeze &freeze)
{
    const auto changed = restatement(file.connection(), freeze);
    if (!changed)
        FAIL(describe(changed.error()));
    return *changed;
}

// A change of the log shows in the months beside the counterparts' statements as well: those apart, the others apart.
QStringList figuresIn(const Restatement &changed, bool ofStatements = false)
{
    QStringList texts;
    for (const ChangedFigure &figure : changed.figures) {
        const QString path = figurePathText(figure.change.path);
        if (path.contains(u"statements["_s) == ofStatements)
            texts.append(path);
    }
    return texts;
}

// The references behind one figure.
QStringList causesIn(const Restatement &changed, const QString &path)
{
    QStringList refs;
    for (const ChangedFigure &figure : changed.figures) {
        if (figurePathText(figure.change.path) != path)
            continue;
        for (const qsizetype index : figure.causes)
            refs.append(changed.records.at(index).ref + u' ' + recordChangeCode(changed.records.at(index).what));
    }
    return refs;
}

void fill(TestCaseFile &file)
{
    addAgencies(file);
    add(file, exchangeOn(u"2017-01-10"_s, u"GDC"_s, 5));
    add(file, exchangeOn(u"2017-02-10"_s, u"MOC"_s, 3));
    add(file, caseOn(u"2017-03-01"_s, u"HKC"_s));
}

void change(TestCaseFile &file, const QString &kind, const QString &ref, const QString &field, const QJsonValue &value)
{
    const auto store = RecordStore::of(file.connection(), kind);
    const auto record = store->stored(store->idOf(ref).value());
    REQUIRE(record);
    QJsonObject form = record->json;
    form.insert(field, value);
    REQUIRE(store->saveJson(form, {record->id, record->revision, {}, false}, author));
}

void remove(TestCaseFile &file, const QString &kind, const QString &ref)
{
    const auto store = RecordStore::of(file.connection(), kind);
    const auto record = store->stored(store->idOf(ref).value());
    REQUIRE(record);
    REQUIRE(store->remove(record->id, record->revision, author));
}

} // namespace

TEST_CASE("a frozen report stays as it was published", "[freeze]")
{
    TestCaseFile file;
    fill(file);
    const Freeze freeze = freezeQuarter(file);
    CHECK(freeze.ref == u"FZ-2017-0001"_s);
    CHECK(freeze.report == u"quarterly"_s);
    CHECK(freeze.subject == u"2017Q1"_s);
    CHECK(freeze.officer == u"Lee Siu-ling"_s);
    CHECK(freeze.digest == digestOf(freeze.content));
    CHECK(freeze.frozenAt.isValid());
    CHECK(canonicalJson(QJsonDocument::fromJson(freeze.content).object()) == freeze.content);
    CHECK(changesOf(file, freeze).isEmpty());
    add(file, exchangeOn(u"2017-03-10"_s, u"GDC"_s, 7));
    change(file, u"exchange"_s, u"EX-2017-0001"_s, u"pieces"_s, 50);
    const auto again = FreezeStore(file.connection()).find(u"fz-2017-0001"_s);
    REQUIRE(again);
    CHECK(*again == freeze);
    CHECK(FreezeStore(file.connection()).document(freeze.id.value, u"pt"_s).value() == "%PDF-pt");
    CHECK_FALSE(FreezeStore(file.connection()).document(freeze.id.value, u"zh_HK"_s));
}

TEST_CASE("late, corrected, moved and removed records show against the freeze, each with its cause", "[freeze]")
{
    TestCaseFile file;
    fill(file);
    const Freeze freeze = freezeQuarter(file);
    const QString gdc = u"exchanges[counterpart=GDC,direction=received,mode=monthly]"_s;
    const QString moc = u"exchanges[counterpart=MOC,direction=received,mode=monthly]"_s;

    add(file, exchangeOn(u"2017-03-31"_s, u"GDC"_s, 7)); // entered late
    Restatement changed = changesOf(file, freeze);
    CHECK(figuresIn(changed) == QStringList{gdc + u".pieces"_s, gdc + u".records"_s});
    CHECK(changed.figures.first().change.before == 5);
    CHECK(changed.figures.first().change.after == 12);
    CHECK(causesIn(changed, gdc + u".pieces"_s) == QStringList{u"EX-2017-0003 entered"_s});
    CHECK(changed.records.first().officer == u"Chan Tai-man"_s);

    change(file, u"exchange"_s, u"EX-2017-0001"_s, u"pieces"_s, 6); // corrected
    remove(file, u"exchange"_s, u"EX-2017-0002"_s);
    changed = changesOf(file, freeze);
    CHECK(causesIn(changed, gdc + u".pieces"_s) == QStringList{u"EX-2017-0003 entered"_s, u"EX-2017-0001 corrected"_s});
    CHECK(causesIn(changed, moc + u".pieces"_s) == QStringList{u"EX-2017-0002 removed"_s});

    change(file, u"case"_s, u"CS-2017-0001"_s, u"date"_s, u"2017-04-01"_s); // moved out of the period
    changed = changesOf(file, freeze);
    const QStringList figures = figuresIn(changed);
    CHECK(std::any_of(figures.begin(), figures.end(),
                      [](const QString &each) { return each.startsWith(u"seizures."_s); }));
    for (const ChangedFigure &figure : changed.figures) {
        if (figurePathText(figure.change.path).startsWith(u"seiz"_s)) {
            REQUIRE(figure.causes.size() == 1);
            CHECK(changed.records.at(figure.causes.first()).ref == u"CS-2017-0001"_s);
        }
    }
}

TEST_CASE("what is again as it was changes nothing, nor do records of other periods", "[freeze]")
{
    TestCaseFile file;
    fill(file);
    const Freeze freeze = freezeQuarter(file);
    change(file, u"exchange"_s, u"EX-2017-0001"_s, u"pieces"_s, 50);
    REQUIRE(undoLastChange(file.connection(), author));
    add(file, exchangeOn(u"2017-04-01"_s, u"GDC"_s, 7));
    change(file, u"exchange"_s, u"EX-2017-0001"_s, u"subject"_s, u"reworded"_s);
    const Restatement changed = changesOf(file, freeze);
    CHECK(changed.isEmpty());
    CHECK(changed.records.isEmpty());
}

TEST_CASE("a back-dated record of the quarter before shows in the comparison", "[freeze]")
{
    TestCaseFile file;
    fill(file);
    const Freeze freeze = freezeQuarter(file);
    add(file, exchangeOn(u"2016-12-05"_s, u"GDC"_s, 4));
    const Restatement changed = changesOf(file, freeze);
    REQUIRE(changed.figures.size() == 1);
    CHECK(figuresIn(changed).first().startsWith(u"compared.previous.exchanges"_s));
    REQUIRE(changed.figures.first().causes.size() == 1);
    CHECK(changed.records.first().ref == u"EX-2016-0001"_s);
}

TEST_CASE("a second freeze is refused unless it names the one that it restates", "[freeze]")
{
    TestCaseFile file;
    fill(file);
    const Freeze first = freezeQuarter(file);
    FreezeStore store(file.connection());
    const auto tryAgain = [&](const QString &restates, const Author &by = because) {
        Freeze report = freezeOf(*quarterlyContent(file.connection(), quarter()), 7);
        report.restates = restates;
        const auto again = store.freeze(report, {}, by);
        return again ? Error{} : again.error();
    };
    CHECK(tryAgain({}) == Error{ErrorKind::AlreadyFrozen, u"report"_s, first.ref});
    CHECK(tryAgain(first.ref, author) == Error{ErrorKind::Required, u"reason"_s, first.ref});
    CHECK(tryAgain(u"FZ-1"_s) == Error{ErrorKind::UnknownCode, u"restates"_s, u"FZ-1"_s});
    CHECK(tryAgain(first.ref) == Error{ErrorKind::Unchanged, u"report"_s, first.ref});
    CHECK(countRows(file.connection(), u"freeze"_s) == 1);
    add(file, exchangeOn(u"2017-03-31"_s, u"GDC"_s, 7));
    const Freeze second = freezeQuarter(file, u"fz-2017-0001"_s);
    CHECK(second.restates == first.ref);
    CHECK(changesOf(file, second).isEmpty());
    CHECK_FALSE(changesOf(file, first).isEmpty());
    CHECK(tryAgain(first.ref).kind == ErrorKind::OutOfRange); // restated already
    CHECK(store.last(u"quarterly"_s, u"2017Q1"_s).value()->ref == second.ref);
    CHECK(store.list().value().size() == 2);
}

TEST_CASE("a report counted before a change is not frozen after it", "[freeze]")
{
    TestCaseFile file;
    fill(file);
    const Freeze report = freezeOf(*quarterlyContent(file.connection(), quarter()), 7);
    add(file, exchangeOn(u"2017-03-31"_s, u"GDC"_s, 7));
    const auto frozen = FreezeStore(file.connection()).freeze(report, {}, author);
    REQUIRE_FALSE(frozen);
    CHECK(frozen.error().kind == ErrorKind::Conflict);
    CHECK(countRows(file.connection(), u"freeze"_s) == 0);
}

TEST_CASE("a freeze is never changed, removed or undone", "[freeze]")
{
    TestCaseFile file;
    fill(file);
    const Freeze freeze = freezeQuarter(file);
    FreezeStore store(file.connection());
    const auto permanent = [&](const Done &done) {
        REQUIRE_FALSE(done);
        CHECK(done.error().kind == ErrorKind::Permanent);
    };
    permanent(store.remove(freeze.id.value, 1, author));
    permanent(execute(file.connection(), u"UPDATE freeze SET officer = 'nobody'"_s));
    permanent(execute(file.connection(), u"DELETE FROM freeze"_s));
    permanent(execute(file.connection(), u"UPDATE freeze_document SET pdf = x'00'"_s));
    permanent(execute(file.connection(), u"DELETE FROM freeze_document"_s));
    const auto added = store.saveJson(toJson(freeze), {}, author);
    REQUIRE_FALSE(added);
    CHECK(added.error().first().kind == ErrorKind::Permanent);
    const auto undone = undoLastChange(file.connection(), author);
    CHECK_FALSE(undone); // this officer has made nothing else
    CHECK(*store.find(freeze.id.value) == freeze);
    CHECK(store.verify().value().isEmpty());
}

TEST_CASE("check finds a freeze that was changed beside the program", "[freeze][check]")
{
    TestCaseFile file;
    fill(file);
    const Freeze freeze = freezeQuarter(file);
    CHECK(file.caseFile().check()->findings.isEmpty());
    const QString trigger = u"DROP TRIGGER freeze_stays"_s;
    REQUIRE(execute(file.connection(), trigger));
    const Error damaged{ErrorKind::Damaged, u"freeze"_s, freeze.ref};
    SECTION("its figures")
    {
        REQUIRE(execute(file.connection(), u"UPDATE freeze SET content = x'7b7d'"_s));
        CHECK(file.caseFile().check()->findings.contains(damaged));
    }
    SECTION("its figures with a digest that fits")
    {
        Query forge(file.connection(), u"UPDATE freeze SET content = :content, digest = :digest"_s);
        REQUIRE(forge.bind(u":content"_s, QByteArray("{}")).bind(u":digest"_s, digestOf("{}")).run());
        CHECK(file.caseFile().check()->findings.contains(damaged));
    }
    SECTION("its printed form")
    {
        REQUIRE(execute(file.connection(), u"DROP TRIGGER freeze_document_stays"_s));
        REQUIRE(execute(file.connection(), u"UPDATE freeze_document SET pdf = x'00' WHERE language = 'pt'"_s));
        CHECK(file.caseFile().check()->findings.contains(damaged));
    }
    SECTION("it is gone")
    {
        REQUIRE(execute(file.connection(), u"DROP TRIGGER freeze_remains"_s));
        REQUIRE(execute(file.connection(), u"DROP TRIGGER freeze_document_remains"_s));
        REQUIRE(execute(file.connection(), u"DELETE FROM freeze_document"_s));
        REQUIRE(execute(file.connection(), u"DELETE FROM freeze"_s));
        CHECK(file.caseFile().check()->findings.contains(damaged));
    }
}

TEST_CASE("an operation's sheet is frozen; its removal shows as all of its figures gone", "[freeze]")
{
    TestCaseFile file;
    addAgencies(file);
    addForm(file.connection(), u"operation"_s,
            R"({"code": "SPRING", "name": {"en": "Spring"}, "type": "joint", "coordinator": "HKC",
                "participants": ["HKC", "GDC"], "first_day": "2017-03-01", "last_day": "2017-03-12", "status": "ended"})");
    addForm(file.connection(), u"result"_s, R"({"ref": "R1", "operation": "SPRING", "agency": "HKC", "cases": "14"})");
    const auto content = operationContent(file.connection(), u"SPRING"_s);
    REQUIRE(content);
    const auto freeze = FreezeStore(file.connection()).freeze(freezeOf(*content), {}, author);
    REQUIRE(freeze);
    CHECK(freeze->subject == u"SPRING"_s);
    change(file, u"result"_s, u"R1"_s, u"cases"_s, u"more than 15"_s);
    Restatement changed = changesOf(file, *freeze);
    REQUIRE_FALSE(changed.isEmpty());
    CHECK(figuresIn(changed).contains(u"operations[code=SPRING].results[agency=HKC,basis=declared].cases"_s));
    CHECK(causesIn(changed, u"operations[code=SPRING].results[agency=HKC,basis=declared].cases"_s) ==
          QStringList{u"R1 corrected"_s});
    remove(file, u"result"_s, u"R1"_s);
    remove(file, u"operation"_s, u"SPRING"_s);
    changed = changesOf(file, *freeze);
    CHECK(changed.records.size() == 2);
    for (const ChangedFigure &figure : changed.figures)
        CHECK((figure.change.after.isUndefined() || figurePathText(figure.change.path).startsWith(u"period"_s)));
}

TEST_CASE("the next report says what changed in its frozen predecessors", "[freeze]")
{
    TestCaseFile file;
    fill(file);
    const Freeze freeze = freezeQuarter(file);
    add(file, exchangeOn(u"2017-03-31"_s, u"GDC"_s, 7));
    for (const QString &text : {u"2017Q1"_s, u"2017Q2"_s, u"2018Q1"_s}) {
        auto content = quarterlyContent(file.connection(), parsePeriod(text).value());
        REQUIRE(content);
        CHECK(content->frame.restatements.isEmpty());
        REQUIRE(addRestatements(file.connection(), *content));
        REQUIRE(content->frame.restatements.size() == 1);
        CHECK(content->frame.restatements.first().freeze.ref == freeze.ref);
        CHECK(figuresIn(content->frame.restatements.first()).size() == 2);
        CHECK(!figuresIn(content->frame.restatements.first(), true).isEmpty());
    }
    auto unrelated = quarterlyContent(file.connection(), parsePeriod(u"2017Q4"_s).value());
    REQUIRE(addRestatements(file.connection(), *unrelated));
    CHECK(unrelated->frame.restatements.isEmpty());
}

} // namespace restatement_test
