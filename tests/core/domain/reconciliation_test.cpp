// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/reconciliation.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <rapidcheck.h>

namespace reconciliation_test {

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

const PartialDate march = PartialDate::month({2017, 3, 1});

SideEntry entry(const QString &ref, int day, const QString &direction, qint64 pieces, const QString &subject = {})
{
    SideEntry one;
    one.ref = ref;
    one.date = PartialDate::day(QDate(2017, 3, 1).addDays(day - 1));
    one.direction = direction;
    one.mode = u"monthly"_s;
    one.pieces = pieces;
    one.subject = subject;
    return one;
}

ReconciliationInput input(const QList<SideEntry> &ours, const QList<SideEntry> &theirs)
{
    ReconciliationInput all;
    all.month = march;
    all.ours = ours;
    all.theirs = theirs;
    return all;
}

Difference decision(qint64 id, const QString &exchange, const QString &theirEntry)
{
    Difference one;
    one.id = {id};
    one.statement = u"ST"_s;
    one.exchange = exchange;
    one.entry = theirEntry;
    return one;
}

Difference explained(qint64 id, const QString &exchange, const QString &theirEntry, const QString &code)
{
    Difference one = decision(id, exchange, theirEntry);
    one.explanation = code;
    if (code == "carried_over"_L1)
        one.otherMonth = PartialDate::month({2017, 4, 1});
    return one;
}

Difference paired(qint64 id, const QString &exchange, const QString &theirEntry, const QString &pairing)
{
    Difference one = decision(id, exchange, theirEntry);
    one.pairing = pairing;
    return one;
}

// "matched A=X open" for every finding, in order.
QStringList words(const Reconciliation &reconciliation)
{
    static const QStringList classes{u"proposed"_s,    u"differ"_s,  u"only ours"_s,
                                     u"only theirs"_s, u"matched"_s, u"not compared"_s};
    QStringList lines;
    for (const Finding &finding : reconciliation.findings) {
        lines.append(classes.at(int(finding.kind)) + u' ' + (finding.ours ? finding.ours->ref : u"-"_s) + u'=' +
                     (finding.theirs ? finding.theirs->ref : u"-"_s) + (finding.isOpen() ? u" open"_s : QString()));
    }
    lines.sort();
    return lines;
}

QString anyOf(const std::vector<QString> &values)
{
    return *rc::gen::elementOf(values);
}

// Few references, days and subjects, so that everything meets everything.
QList<SideEntry> anyEntries(const QString &prefix, const QString &otherPrefix)
{
    QList<SideEntry> entries;
    const int count = *rc::gen::inRange(0, 8);
    for (int i = 0; i < count; ++i) {
        SideEntry one = entry(prefix + QString::number(i), *rc::gen::inRange(1, 32),
                              anyOf({u"sent"_s, u"received"_s, u"mutual"_s}), *rc::gen::inRange(1, 4),
                              anyOf({u""_s, u"watches in transit"_s, u"watches by post"_s, u"手機電池"_s}));
        const int reference = *rc::gen::inRange(0, 6);
        if (reference == 0)
            one.ref = u"SHARED-"_s + QString::number(i);
        else if (reference == 1)
            one.ref = u"EX-2017-000"_s + QString::number(i);
        else if (reference == 2)
            one.otherRef = otherPrefix + QString::number(*rc::gen::inRange(0, 8));
        if (*rc::gen::inRange(0, 8) == 0)
            one.date = {};
        entries.append(one);
    }
    return entries;
}

QList<Difference> anyDecisions(const ReconciliationInput &all)
{
    QList<Difference> decisions;
    const int count = all.ours.isEmpty() || all.theirs.isEmpty() ? 0 : *rc::gen::inRange(0, 5);
    for (int i = 0; i < count; ++i) {
        const QString ours = all.ours.at(*rc::gen::inRange<qsizetype>(0, all.ours.size())).ref;
        const QString theirs = all.theirs.at(*rc::gen::inRange<qsizetype>(0, all.theirs.size())).ref;
        switch (*rc::gen::inRange(0, 5)) {
        case 0:
            decisions.append(paired(i + 1, ours, theirs, u"same"_s));
            break;
        case 1:
            decisions.append(paired(i + 1, ours, theirs, u"different"_s));
            break;
        case 2:
            decisions.append(explained(i + 1, ours, {}, anyOf({u"carried_over"_s, u"their_error"_s})));
            break;
        case 3:
            decisions.append(explained(i + 1, {}, theirs, anyOf({u"carried_over"_s, u"not_logged"_s})));
            break;
        default:
            decisions.append(explained(i + 1, ours, theirs, u"counting_rule"_s));
        }
    }
    return decisions;
}

ReconciliationInput anyInput()
{
    ReconciliationInput all = input(anyEntries(u"A"_s, u"B"_s), anyEntries(u"B"_s, u"A"_s));
    all.decisions = anyDecisions(all);
    all.tolerance = *rc::gen::inRange(0, 9);
    all.listsEntries = *rc::gen::inRange(0, 6) != 0;
    return all;
}

ReconciliationInput seenFromTheOtherSide(ReconciliationInput all)
{
    std::swap(all.ours, all.theirs);
    for (Difference &one : all.decisions)
        std::swap(one.exchange, one.entry);
    return all;
}

QStringList mirrored(const Reconciliation &reconciliation)
{
    Reconciliation other = reconciliation;
    for (Finding &finding : other.findings) {
        std::swap(finding.ours, finding.theirs);
        if (finding.kind == FindingClass::OnlyOurs)
            finding.kind = FindingClass::OnlyTheirs;
        else if (finding.kind == FindingClass::OnlyTheirs)
            finding.kind = FindingClass::OnlyOurs;
    }
    return words(other);
}

QStringList refsOf(const QList<SideEntry> &entries)
{
    QStringList refs;
    for (const SideEntry &one : entries)
        refs.append(one.ref);
    refs.sort();
    return refs;
}

} // namespace

TEST_CASE("reconciliation: every entry is in exactly one finding", "[reconciliation]")
{
    REQUIRE(rc::check([] {
        const ReconciliationInput all = anyInput();
        QStringList ours;
        QStringList theirs;
        for (const Finding &finding : reconcile(all).findings) {
            RC_ASSERT(finding.ours || finding.theirs);
            if (finding.ours)
                ours.append(finding.ours->ref);
            if (finding.theirs)
                theirs.append(finding.theirs->ref);
            const bool pair = finding.kind == FindingClass::Matched || finding.kind == FindingClass::PiecesDiffer ||
                              finding.kind == FindingClass::Proposed;
            RC_ASSERT(pair == (finding.ours && finding.theirs));
            if (finding.kind == FindingClass::Matched)
                RC_ASSERT(finding.difference() == 0);
        }
        ours.sort();
        theirs.sort();
        RC_ASSERT(ours == refsOf(all.ours));
        RC_ASSERT(theirs == refsOf(all.theirs));
    }));
}

TEST_CASE("reconciliation: the order of the input does not matter", "[reconciliation]")
{
    REQUIRE(rc::check([] {
        const ReconciliationInput all = anyInput();
        ReconciliationInput turned = all;
        std::reverse(turned.ours.begin(), turned.ours.end());
        std::rotate(turned.theirs.begin(), turned.theirs.begin() + turned.theirs.size() / 2, turned.theirs.end());
        std::reverse(turned.decisions.begin(), turned.decisions.end());
        RC_ASSERT(words(reconcile(turned)) == words(reconcile(all)));
    }));
}

TEST_CASE("reconciliation: both sides see the same", "[reconciliation]")
{
    REQUIRE(rc::check([] {
        ReconciliationInput all = anyInput();
        all.listsEntries = true; // counts alone are theirs only
        RC_ASSERT(words(reconcile(seenFromTheOtherSide(all))) == mirrored(reconcile(all)));
    }));
}

TEST_CASE("reconciliation: what is explained or confirmed stays so at any tolerance", "[reconciliation]")
{
    REQUIRE(rc::check([] {
        ReconciliationInput all = anyInput();
        all.tolerance = 0;
        all.listsEntries = true;
        const bool settled = reconcile(all).open() == 0;
        all.tolerance = 8;
        // A wider look may propose a pair of two entries, but never of two that are explained both.
        RC_ASSERT(!settled || reconcile(all).open() == 0);
    }));
}

TEST_CASE("reconciliation: their sent is our received", "[reconciliation]")
{
    SideEntry theirs = entry(u"T1"_s, 6, u"sent"_s, 3);
    theirs.otherRef = u"O1"_s;
    CHECK(words(reconcile(input({entry(u"O1"_s, 6, u"received"_s, 3)}, {theirs}))) == QStringList{u"matched O1=T1"_s});
    CHECK(words(reconcile(input({entry(u"o1"_s, 6, u"mutual"_s, 3)}, {theirs}))) == QStringList{u"matched o1=T1"_s});
    CHECK(words(reconcile(input({entry(u"O1"_s, 6, u"sent"_s, 3)}, {theirs}))) ==
          QStringList{u"only ours O1=- open"_s, u"only theirs -=T1 open"_s});
    CHECK(words(reconcile(input({entry(u"O1"_s, 6, u"received"_s, 2)}, {theirs}))) ==
          QStringList{u"differ O1=T1 open"_s});
}

TEST_CASE("reconciliation: running numbers of two offices are not taken for one reference", "[reconciliation]")
{
    const auto classOf = [](SideEntry ours, SideEntry theirs) {
        return words(reconcile(input({std::move(ours)}, {std::move(theirs)}))).join(u", "_s);
    };
    // The same number that the program gave in both offices, for two different exchanges.
    CHECK(classOf(entry(u"EX-2017-0003"_s, 6, u"sent"_s, 3, u"watches"_s),
                  entry(u"EX-2017-0003"_s, 8, u"received"_s, 5, u"batteries"_s))
              .startsWith(u"only ours"_s));
    CHECK(classOf(entry(u"GD-0003"_s, 6, u"sent"_s, 3, u"watches"_s),
                  entry(u"GD-0003"_s, 8, u"received"_s, 5, u"batteries"_s)) == u"differ GD-0003=GD-0003 open"_s);
    // Months apart it is chance whoever gave the number.
    SideEntry late = entry(u"GD-0003"_s, 6, u"received"_s, 3);
    late.date = PartialDate::day({2017, 3, 28});
    CHECK(classOf(entry(u"GD-0003"_s, 6, u"sent"_s, 3), late).startsWith(u"only ours"_s));
}

TEST_CASE("reconciliation: likeness is proposed, and a person decides", "[reconciliation]")
{
    ReconciliationInput all = input(
        {entry(u"O1"_s, 6, u"received"_s, 3, u"Watches in transit"_s),
         entry(u"O2"_s, 20, u"received"_s, 2, u"手機電池 batteries"_s)},
        {entry(u"T1"_s, 8, u"sent"_s, 3, u"watches, transit"_s), entry(u"T2"_s, 21, u"sent"_s, 2, u"手机电池"_s)});
    CHECK(words(reconcile(all)) == QStringList{u"proposed O1=T1 open"_s, u"proposed O2=T2 open"_s});
    all.tolerance = 1;
    CHECK(words(reconcile(all)) ==
          QStringList{u"only ours O1=- open"_s, u"only theirs -=T1 open"_s, u"proposed O2=T2 open"_s});
    all.tolerance = 5;
    all.decisions = {paired(1, u"O1"_s, u"T1"_s, u"same"_s), paired(2, u"O2"_s, u"T2"_s, u"different"_s)};
    CHECK(words(reconcile(all)) ==
          QStringList{u"matched O1=T1"_s, u"only ours O2=- open"_s, u"only theirs -=T2 open"_s});
    // A person may pair what nothing else would.
    all.decisions = {paired(1, u"O1"_s, u"T2"_s, u"same"_s)};
    CHECK(words(reconcile(all)) ==
          QStringList{u"differ O1=T2 open"_s, u"only ours O2=- open"_s, u"only theirs -=T1 open"_s});
}

TEST_CASE("reconciliation: an explanation holds for the pieces that were explained", "[reconciliation]")
{
    SideEntry theirs = entry(u"T1"_s, 6, u"sent"_s, 5);
    theirs.otherRef = u"O1"_s;
    ReconciliationInput all = input({entry(u"O1"_s, 6, u"received"_s, 3)}, {theirs});
    Finding finding = reconcile(all).findings.first();
    Difference one = decisionAbout(u"ST"_s, finding);
    one.id = {1};
    one.explanation = u"counting_rule"_s;
    all.decisions = {one};
    CHECK(reconcile(all).open() == 0);
    CHECK(reconcile(all).explained() == 1);
    all.ours[0].pieces = 4;
    CHECK(reconcile(all).open() == 1);
    CHECK(reconcile(all).findings.first().outdated);
    all.ours[0].pieces = 5; // corrected: nothing is left to explain
    CHECK(words(reconcile(all)) == QStringList{u"matched O1=T1"_s});
}

TEST_CASE("reconciliation: what is carried over is compared in the other month", "[reconciliation]")
{
    SideEntry theirs = entry(u"T1"_s, 30, u"sent"_s, 5);
    theirs.otherRef = u"O1"_s;
    ReconciliationInput all = input({entry(u"O1"_s, 30, u"received"_s, 5)}, {theirs});
    all.decisions = {explained(1, u"O1"_s, {}, u"carried_over"_s)};
    CHECK(words(reconcile(all)) == QStringList{u"only ours O1=-"_s, u"only theirs -=T1 open"_s});

    ReconciliationInput april = input({}, {});
    april.month = PartialDate::month({2017, 4, 1});
    SideEntry carried = entry(u"O1"_s, 30, u"received"_s, 5);
    carried.carriedFrom = march;
    april.ours = {carried};
    april.theirs = {theirs};
    CHECK(words(reconcile(april)) == QStringList{u"matched O1=T1"_s});
}

TEST_CASE("reconciliation: counts are compared where nothing is listed", "[reconciliation]")
{
    ReconciliationInput all = input({entry(u"O1"_s, 6, u"received"_s, 5), entry(u"O2"_s, 7, u"sent"_s, 2)}, {});
    all.listsEntries = false;
    all.sent = 5;
    all.received = 3;
    Reconciliation answer = reconcile(all);
    CHECK(words(answer) == QStringList{u"not compared O1=-"_s, u"not compared O2=-"_s});
    REQUIRE(answer.counts.size() == 2);
    CHECK(answer.counts.at(0).agrees()); // their sent, our received
    CHECK(answer.counts.at(1).isOpen());
    CHECK(answer.open() == 1);

    Difference one = decisionAbout(u"ST"_s, answer.counts.at(1));
    one.explanation = u"their_error"_s;
    all.decisions = {one};
    CHECK(reconcile(all).open() == 0);
    all.received = 4; // they corrected it, wrongly again
    CHECK(reconcile(all).open() == 1);

    // What was carried over leaves the count.
    all.received = 2;
    all.sent = 0;
    all.decisions = {explained(1, u"O1"_s, {}, u"carried_over"_s)};
    CHECK(reconcile(all).open() == 0);
}

TEST_CASE("reconciliation: unsplit counts are compared as a whole, or not at all", "[reconciliation]")
{
    ReconciliationInput all = input({entry(u"O1"_s, 6, u"mutual"_s, 8)}, {});
    all.listsEntries = false;
    all.sent = 5;
    all.received = 3;
    CHECK(reconcile(all).open() == 0);
    CHECK(reconcile(all).counts.first().count == u"total"_s);
    all.received.reset(); // not stated is not zero
    all.sent = 8;
    CHECK(reconcile(all).open() == 1);
    CHECK_FALSE(reconcile(all).counts.first().compared);
}

TEST_CASE("reconciliation: a list that does not make its own count is a difference", "[reconciliation]")
{
    ReconciliationInput all = input({entry(u"X1"_s, 6, u"received"_s, 5)}, {entry(u"X1"_s, 6, u"sent"_s, 5)});
    all.sent = 6;
    const Reconciliation answer = reconcile(all);
    CHECK(answer.count(FindingClass::Matched) == 1);
    REQUIRE(answer.counts.size() == 1);
    CHECK(answer.counts.first().againstEntries);
    CHECK(answer.open() == 1);
}

TEST_CASE("reconciliation: what changed since sign-off is named", "[reconciliation]")
{
    ReconciliationInput all = input({entry(u"O1"_s, 6, u"received"_s, 5), entry(u"O2"_s, 7, u"received"_s, 1)},
                                    {entry(u"T1"_s, 6, u"sent"_s, 5)});
    all.sent = 5;
    const QList<SignedLine> before = signedLines(all);
    CHECK(changesSince(before, before).isEmpty());
    std::reverse(all.ours.begin(), all.ours.end());
    CHECK(changesSince(before, signedLines(all)).isEmpty());
    all.ours = {entry(u"O1"_s, 6, u"received"_s, 4), entry(u"O3"_s, 9, u"received"_s, 1)};
    all.sent = 6;
    const QList<SignedChange> changes = changesSince(before, signedLines(all));
    QStringList told;
    for (const SignedChange &change : changes)
        told.append(QString::number(int(change.what)) + change.before.ref + u'>' + change.now.ref);
    told.sort();
    CHECK(told == QStringList{u"0>O3"_s, u"1O2>"_s, u"2>"_s, u"2O1>O1"_s});
}

} // namespace reconciliation_test
