// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchanges/findingrows.h"

#include "ui/words/codewords.h"
#include "ui/words/errortexts.h"
#include "ui/words/formats.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct FindingRowWords
{
    Q_DECLARE_TR_FUNCTIONS(liaison::FindingRowWords)
};

Tone toneOf(const FindingRow &row)
{
    if (!row.isCompared)
        return Tone::Neutral;
    if (row.isOpen())
        return row.finding && row.finding->kind == FindingClass::Proposed ? Tone::Due : Tone::Wrong;
    return row.finding && row.finding->kind == FindingClass::Matched ? Tone::Accent : Tone::Neutral;
}

QList<Chip> chipsOf(const FindingRow &row)
{
    const QString language = Formats().language();
    if (row.count) {
        return {{row.count->agrees() ? FindingRowWords::tr("count agrees") : FindingRowWords::tr("count differs"),
                 row.count->isOpen() ? Tone::Wrong : Tone::Neutral}};
    }
    if (!row.isCompared)
        return {{FindingRowWords::tr("logged"), Tone::Neutral}};
    return {{CodeWords::word(u"finding"_s, findingCode(row.finding->kind), language), toneOf(row)}};
}

using EntryOf = const std::optional<SideEntry> &(*)(const FindingRow &);

const std::optional<SideEntry> &ours(const FindingRow &row)
{
    static const std::optional<SideEntry> none;
    return row.finding ? row.finding->ours : none;
}

const std::optional<SideEntry> &theirs(const FindingRow &row)
{
    static const std::optional<SideEntry> none;
    return row.finding ? row.finding->theirs : none;
}

template <EntryOf entryOf>
QString refText(const FindingRow &row)
{
    const auto &entry = entryOf(row);
    if (!entry)
        return row.count ? QString() : u"–"_s;
    if (entry->carriedFrom.isNull())
        return oneLine(entry->ref);
    return FindingRowWords::tr("%1 (from %2)", "an entry, the month it was carried over from")
        .arg(oneLine(entry->ref), Formats().shortMonth(entry->carriedFrom.first));
}

template <EntryOf entryOf>
QString dateText(const FindingRow &row)
{
    const auto &entry = entryOf(row);
    if (!entry || entry->date.isNull())
        return {};
    return entry->date.isDay() ? Formats().shortDay(entry->date.first) : Formats().date(entry->date);
}

QString oursPieces(const FindingRow &row)
{
    const Formats formats;
    if (row.count)
        return row.count->compared ? formats.number(*row.count->compared) : u"?"_s;
    return row.finding->ours ? formats.number(row.finding->ours->pieces) : QString();
}

QString theirsPieces(const FindingRow &row)
{
    const Formats formats;
    if (row.count)
        return row.count->stated ? formats.number(*row.count->stated) : u"?"_s;
    return row.finding->theirs ? formats.number(row.finding->theirs->pieces) : QString();
}

QString subjectText(const FindingRow &row)
{
    if (row.count) {
        const QString direction = row.count->count == "total"_L1
                                      ? FindingRowWords::tr("all pieces together")
                                      : CodeWords::word(u"direction"_s, row.count->count, Formats().language());
        return row.count->againstEntries
                   ? FindingRowWords::tr("Their count, %1, beside their own entries").arg(direction)
                   : FindingRowWords::tr("Their count, %1, beside our log").arg(direction);
    }
    const QString mine = row.finding->ours ? row.finding->ours->subject : QString();
    const QString other = row.finding->theirs ? row.finding->theirs->subject : QString();
    if (mine.isEmpty() || other.isEmpty() || mine == other)
        return oneLine(mine.isEmpty() ? other : mine);
    return oneLine(mine + u" | "_s + other);
}

} // namespace

QString FindingRow::key() const
{
    if (count)
        return u"count:"_s + count->count;
    const auto part = [](const std::optional<SideEntry> &entry) {
        return entry ? QString(entry->statement + u'/' + entry->ref) : QString();
    };
    return part(finding->ours) + u'\n' + part(finding->theirs);
}

QList<FindingRow> findingRows(const ReconciledMonth &month)
{
    QList<FindingRow> rows;
    for (const CountFinding &count : month.reconciliation.counts) {
        if (!count.agrees())
            rows.append({{}, count, true});
    }
    for (const Finding &finding : month.reconciliation.findings) {
        rows.append({finding, {}, true});
        for (const CarryOver &carryOver : month.carryOvers) {
            if (mayBeCarriedOver(finding) && finding.ours->ref == carryOver.exchange)
                rows.last().carryOver = carryOver;
        }
    }
    if (month.statement)
        return rows;
    for (const SideEntry &entry : month.logged) {
        Finding logged;
        logged.kind = FindingClass::NotCompared;
        logged.ours = entry;
        rows.append({logged, {}, false});
    }
    return rows;
}

QList<ColumnOf<FindingRow>> findingColumns()
{
    using Row = FindingRow;
    return {chipColumn<Row>(u"class"_s, FindingRowWords::tr("Comparison"), 128, chipsOf),
            textColumn<Row>(u"our_ref"_s, FindingRowWords::tr("Our log"), 144, refText<ours>),
            textColumn<Row>(u"our_date"_s, FindingRowWords::tr("Date"), 72, dateText<ours>),
            numberColumn<Row>(u"our_pieces"_s, FindingRowWords::tr("Pieces"), 64, oursPieces),
            textColumn<Row>(u"their_ref"_s, FindingRowWords::tr("Their statement"), 144, refText<theirs>),
            textColumn<Row>(u"their_date"_s, FindingRowWords::tr("Date"), 72, dateText<theirs>),
            numberColumn<Row>(u"their_pieces"_s, FindingRowWords::tr("Pieces"), 64, theirsPieces),
            textColumn<Row>(u"subject"_s, FindingRowWords::tr("Subject"), 160, subjectText).stretched(),
            textColumn<Row>(u"explanation"_s, FindingRowWords::tr("Explanation"), 180, decisionWords)};
}

QString decisionWords(const FindingRow &row)
{
    const auto &decision = row.decision();
    const Formats formats;
    if (!decision && row.carryOver) {
        return FindingRowWords::tr("perhaps carried over to %1: %2", "a month, a reference")
            .arg(formats.date(row.carryOver->month), oneLine(row.carryOver->entry.ref));
    }
    if (!decision)
        return {};
    if (decision->explanation.isEmpty())
        return row.finding && row.finding->pairedBy == PairedBy::Person ? FindingRowWords::tr("confirmed as the same")
                                                                        : QString();
    QString words = CodeWords::word(u"explanation"_s, decision->explanation, formats.language());
    if (!decision->otherMonth.isNull())
        words = FindingRowWords::tr("carried over to %1", "a month").arg(formats.date(decision->otherMonth));
    if (!decision->text.isEmpty())
        words += u": "_s + oneLine(decision->text);
    return row.isOutdated() ? FindingRowWords::tr("no longer holds: %1").arg(words) : words;
}

Chip monthStateChip(ReconciliationState state)
{
    const QString word = CodeWords::word(u"month_state"_s, monthStateCode(state), Formats().language());
    switch (state) {
    case ReconciliationState::SignedOff:
        return {word, Tone::Accent};
    case ReconciliationState::Open:
    case ReconciliationState::ChangedSince:
        return {word, Tone::Wrong};
    case ReconciliationState::Explained:
        return {word, Tone::Due};
    case ReconciliationState::NoStatement:
        break;
    }
    return {word, Tone::Neutral};
}

} // namespace liaison
