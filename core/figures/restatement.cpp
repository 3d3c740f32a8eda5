// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/restatement.h"

#include "core/database/connection.h"
#include "core/figures/figuresjson.h"
#include "core/storage/noun.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int journalWindow = 1000;

// What a record says, before or after: every text under the name of its field, those of its lines too.
using Facts = QHash<QString, QSet<QString>>;

void collect(const QString &name, const QJsonValue &value, Facts &facts)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            collect(it.key(), it.value(), facts);
    } else if (value.isArray()) {
        for (const auto &each : value.toArray())
            collect(name, each, facts);
    } else {
        facts[name].insert(value.isNull() ? QString() : value.toVariant().toString());
    }
}

// A record as the search for causes sees it: twice, before and after.
struct Candidate
{
    qsizetype index = 0;
    QString kind;
    QString ref;
    QList<Facts> sides;
    QList<PartialDate> dates;
};

Candidate candidateOf(qsizetype index, const RecordChange &record)
{
    Candidate candidate{index, record.kind, record.ref, {}, {}};
    for (const auto &json : {record.before, record.after}) {
        if (!json)
            continue;
        Facts facts;
        collect({}, *json, facts);
        const PartialDate span = spanIn(*json).value_or(PartialDate());
        if (!span.isNull()) {
            facts[u"month"_s].insert(span.first.toString(u"yyyy-MM"_s));
            facts[u"day"_s].insert(span.first.toString(Qt::ISODate));
        }
        if (record.kind == "case"_L1)
            facts[u"basis"_s] = {u"itemised"_s};
        candidate.sides.append(facts);
        candidate.dates.append(span);
    }
    return candidate;
}

// The kinds of records that a section of the figures is made from; empty: any.
QStringList kindsOf(const QString &section)
{
    static const QHash<QString, QStringList> kinds{
        {u"exchanges"_s, {u"exchange"_s}},
        {u"statements"_s, {u"exchange"_s, u"statement"_s, u"difference"_s, u"monthclose"_s}},
        {u"programme"_s, {u"programme"_s, u"item"_s, u"event"_s, u"operation"_s, u"exchange"_s, u"link"_s}},
        {u"operations"_s, {u"operation"_s, u"result"_s, u"case"_s}},
        {u"operation"_s, {u"operation"_s, u"result"_s, u"case"_s}},
        {u"declared"_s, {u"result"_s}},
        {u"seizures"_s, {u"case"_s}},
        {u"seized"_s, {u"case"_s}},
        {u"indicators"_s, {u"indicator"_s, u"case"_s, u"referral"_s}},
        {u"not_precise"_s, {u"exchange"_s, u"operation"_s, u"case"_s}}};
    if (const auto known = kinds.constFind(section); known != kinds.constEnd())
        return *known;
    for (const Noun &noun : nouns()) { // referrals are made from referrals
        if (section == noun.kind || section == QString(noun.kind + u's'))
            return {noun.kind};
    }
    return {};
}

// Where a figure stands: its section, what tells it from others, and the days it is of.
struct Place
{
    QString section;
    QList<std::pair<QString, QString>> which;
    QString operation; // its operation's code
    PartialDate days;
};

Place placeOf(const FigurePath &path, const QJsonObject &figures, const PartialDate &whole)
{
    Place place;
    place.days = whole;
    QJsonObject at = figures;
    for (const FigureStep &step : path) {
        const bool between = place.section.isEmpty() || place.section == "compared"_L1;
        if (!step.key.isEmpty()) {
            at = at.value(step.key).toObject();
            if (const PartialDate days = daysIn(at.value(u"period"_s).toObject()); days.first.isValid())
                place.days = days;
            if (place.section.isEmpty() || (between && !kindsOf(step.key).isEmpty()))
                place.section = step.key;
            continue;
        }
        for (const auto &[name, value] : step.which) {
            if (name == "code"_L1 && place.operation.isEmpty() && place.section == "operations"_L1)
                place.operation = value;
            else if (name == "period"_L1)
                place.days = daysIn(QJsonDocument::fromJson(value.toUtf8()).object());
            else
                place.which.append({name, value});
        }
    }
    return place;
}

bool says(const Facts &facts, const QList<std::pair<QString, QString>> &which)
{
    return std::all_of(which.begin(), which.end(), [&facts](const auto &part) {
        const auto fact = facts.constFind(part.first);
        return fact == facts.constEnd() || fact->contains(part.second);
    });
}

bool touches(const PartialDate &date, const PartialDate &days)
{
    return date.isNull() || days.isNull() || (date.first <= days.last && days.first <= date.last);
}

bool belongsTo(const Candidate &candidate, const Facts &facts, const QString &operation)
{
    return facts.value(u"operation"_s).contains(operation) || facts.value(u"part_of"_s).contains(operation) ||
           (candidate.kind == "operation"_L1 && facts.value(u"code"_s).contains(operation));
}

// `exactly`: what the path says too, not only the kind and the days.
bool causes(const Candidate &candidate, const Place &place, bool exactly)
{
    const QStringList kinds = kindsOf(place.section);
    if (!kinds.isEmpty() && !kinds.contains(candidate.kind))
        return false;
    for (qsizetype side = 0; side < candidate.sides.size(); ++side) {
        const Facts &facts = candidate.sides.at(side);
        const bool there = place.operation.isEmpty() ? touches(candidate.dates.at(side), place.days)
                                                     : belongsTo(candidate, facts, place.operation);
        if (there && (!exactly || says(facts, place.which)))
            return true;
    }
    return false;
}

QList<qsizetype> causesOf(const Place &place, const QList<Candidate> &candidates)
{
    QList<qsizetype> found;
    for (const bool exactly : {true, false}) {
        for (const Candidate &candidate : candidates) {
            if (causes(candidate, place, exactly))
                found.append(candidate.index);
        }
        if (!found.isEmpty())
            break;
    }
    return found;
}

// A member that the program did not count when the report was frozen, and that counts nothing.
bool isNewAndEmpty(const FigureChange &change)
{
    if (!change.before.isUndefined() || change.path.last().key.isEmpty())
        return false;
    return change.after.isNull() || change.after == 0 || change.after == false || change.after == u""_s;
}

// The sections that both have.
QJsonObject onlySections(const QJsonObject &figures, const QJsonObject &of)
{
    QJsonObject common;
    for (auto it = figures.begin(); it != figures.end(); ++it) {
        if (of.contains(it.key()))
            common.insert(it.key(), it.value());
    }
    return common;
}

} // namespace

QString recordChangeCode(RecordChange::What what)
{
    static const QStringList codes{u"entered"_s, u"corrected"_s, u"removed"_s};
    return codes.at(int(what));
}

Result<QList<RecordChange>> changedRecords(Connection &connection, qint64 since)
{
    QList<JournalEntry> entries; // newest first
    Journal journal(connection);
    for (qint64 before = 0;;) {
        LIAISON_ASSIGN(const auto window, journal.list({}, 0, before, journalWindow));
        for (const JournalEntry &entry : window) {
            if (entry.id > since && entry.record != 0 && entry.kind != "freeze"_L1 && entry.kind != "approval"_L1 &&
                nounOf(entry.kind))
                entries.append(entry);
        }
        if (window.size() < journalWindow || window.last().id <= since)
            break;
        before = window.last().id;
    }
    QList<RecordChange> changes;
    QHash<std::pair<QString, qint64>, qsizetype> known;
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
        const std::pair key(entry->kind, entry->record);
        if (!known.contains(key)) {
            known.insert(key, changes.size());
            RecordChange change;
            change.kind = entry->kind;
            change.id = entry->record;
            change.before = entry->before;
            changes.append(change);
        }
        RecordChange &change = changes[known.value(key)];
        change.ref = entry->ref;
        change.after = entry->after;
        change.officer = entry->officer;
        change.at = entry->at;
        change.entries.append(entry->id);
    }
    for (RecordChange &change : changes) {
        if (change.before) // a removed record's form keeps its identity in the journal
            change.before->remove(u"uid"_s);
        change.what = !change.before  ? RecordChange::What::Entered
                      : !change.after ? RecordChange::What::Removed
                                      : RecordChange::What::Corrected;
    }
    changes.removeIf([](const RecordChange &change) { return change.before == change.after; });
    return changes;
}

Restatement restate(const Freeze &freeze, const QJsonObject &now, const QList<RecordChange> &changed)
{
    Restatement restatement;
    restatement.freeze = freeze;
    const QJsonObject frozen = freeze.figures();
    QList<Candidate> candidates;
    for (qsizetype i = 0; i < changed.size(); ++i)
        candidates.append(candidateOf(i, changed.at(i)));
    QMap<qsizetype, qsizetype> kept; // the records that are a cause, in their order
    for (const FigureChange &change : figureDiff(frozen, onlySections(now, frozen))) {
        // The day on which something was counted is no figure.
        if (isNewAndEmpty(change) || change.path.last().key == "as_of"_L1)
            continue;
        const QJsonObject &side = change.before.isUndefined() ? now : frozen;
        const QList<qsizetype> causes = causesOf(placeOf(change.path, side, freeze.period), candidates);
        for (const qsizetype index : causes)
            kept.insert(index, 0);
        restatement.figures.append({change, causes});
    }
    for (auto it = kept.begin(); it != kept.end(); ++it) {
        it.value() = restatement.records.size();
        restatement.records.append(changed.at(it.key()));
    }
    for (ChangedFigure &figure : restatement.figures) {
        for (qsizetype &index : figure.causes)
            index = kept.value(index);
    }
    return restatement;
}

QJsonObject restatementJson(const Restatement &restatement)
{
    const auto recordJson = [](const RecordChange &record) {
        return QJsonObject{{u"kind"_s, record.kind},
                           {u"ref"_s, record.ref},
                           {u"what"_s, recordChangeCode(record.what)},
                           {u"officer"_s, record.officer},
                           {u"at"_s, record.at.toUTC().toString(Qt::ISODate)},
                           {u"journal"_s, arrayJson(record.entries, [](qint64 entry) { return entry; })}};
    };
    const auto sideJson = [](const QJsonValue &value) {
        return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
    };
    const auto figureJson = [&](const ChangedFigure &figure) {
        const auto refOf = [&](qsizetype cause) { return restatement.records.at(cause).ref; };
        return QJsonObject{{u"figure"_s, figurePathText(figure.change.path)},
                           {u"before"_s, sideJson(figure.change.before)},
                           {u"after"_s, sideJson(figure.change.after)},
                           {u"records"_s, arrayJson(figure.causes, refOf)}};
    };
    return {{u"freeze"_s, toJson(restatement.freeze)},
            {u"changes"_s, arrayJson(restatement.figures, figureJson)},
            {u"records"_s, arrayJson(restatement.records, recordJson)}};
}

} // namespace liaison
