// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/figurediff.h"

#include <QJsonArray>
#include <QMap>
#include <algorithm>
#include <catch2/catch.hpp>
#include <rapidcheck.h>

namespace figurediff_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

using Flat = QMap<QString, QJsonValue>;

// Every figure of a set, by the text of its path.
Flat flat(const QJsonObject &figures)
{
    Flat all;
    for (const FigureChange &change : figureDiff({}, figures))
        all.insert(figurePathText(change.path), change.after);
    return all;
}

Flat applied(Flat figures, const QList<FigureChange> &changes)
{
    for (const FigureChange &change : changes) {
        if (change.after.isUndefined())
            figures.remove(figurePathText(change.path));
        else
            figures.insert(figurePathText(change.path), change.after);
    }
    return figures;
}

QJsonValue estimate(int value)
{
    static const QStringList qualifiers{u"exact"_s, u"about"_s, u"more_than"_s};
    return QJsonObject{{u"value"_s, value}, {u"qualifier"_s, qualifiers.at(value % 3)}, {u"not_stated"_s, value % 2}};
}

// Some figures in the shape of ours: counts by counterpart, totals with units, single numbers, lists of references.
QJsonObject someFigures()
{
    QJsonObject figures;
    QJsonArray exchanges;
    for (const QString &counterpart : {u"GDC"_s, u"MCS"_s, u"A,b]"_s}) {
        for (const QString &direction : {u"sent"_s, u"received"_s}) {
            if (*rc::gen::inRange(0, 3) == 0)
                continue;
            exchanges.append(QJsonObject{{u"counterpart"_s, counterpart},
                                         {u"direction"_s, direction},
                                         {u"records"_s, *rc::gen::inRange(0, 3)},
                                         {u"pieces"_s, *rc::gen::inRange(0, 3)}});
        }
    }
    QJsonArray operations;
    for (const QString &code : {u"SPRING"_s, u"AUTUMN"_s}) {
        if (*rc::gen::inRange(0, 4) == 0)
            continue;
        QJsonArray items;
        for (const QString &unit : {u"H87"_s, u"KGM"_s}) {
            QJsonObject item = estimate(*rc::gen::inRange(0, 5)).toObject();
            item.insert(u"unit"_s, unit);
            items.append(item);
        }
        operations.append(QJsonObject{{u"code"_s, code},
                                      {u"status"_s, *rc::gen::element(u"running"_s, u"ended"_s)},
                                      {u"cases"_s, estimate(*rc::gen::inRange(0, 4))},
                                      {u"items"_s, items}});
    }
    QJsonArray refs;
    for (const QString &ref : {u"EX-1"_s, u"EX-2"_s, u"EX-3"_s}) {
        if (*rc::gen::arbitrary<bool>())
            refs.append(ref);
    }
    figures.insert(u"exchanges"_s, exchanges);
    figures.insert(u"operations"_s, operations);
    figures.insert(u"not_precise"_s, QJsonObject{{u"exchanges"_s, refs}});
    figures.insert(u"open"_s, *rc::gen::inRange(0, 3));
    if (*rc::gen::arbitrary<bool>())
        figures.insert(u"median"_s, QJsonValue());
    return figures;
}

QJsonValue shuffled(const QJsonValue &value)
{
    if (value.isObject()) {
        QJsonObject object;
        const QJsonObject given = value.toObject();
        for (auto it = given.begin(); it != given.end(); ++it)
            object.insert(it.key(), shuffled(it.value()));
        return object;
    }
    if (!value.isArray())
        return value;
    std::vector<QJsonValue> elements;
    for (const auto &each : value.toArray())
        elements.push_back(shuffled(each));
    for (size_t i = elements.size(); i > 1; --i)
        std::swap(elements.at(i - 1), elements.at(*rc::gen::inRange<size_t>(0, i)));
    QJsonArray array;
    for (const QJsonValue &each : elements)
        array.append(each);
    return array;
}

QStringList texts(const QList<FigureChange> &changes)
{
    QStringList all;
    for (const FigureChange &change : changes)
        all.append(figurePathText(change.path));
    return all;
}

} // namespace

TEST_CASE("figures differ figure by figure", "[figurediff]")
{
    const QJsonObject before{
        {u"exchanges"_s,
         QJsonArray{QJsonObject{{u"counterpart"_s, u"GDC"_s}, {u"direction"_s, u"sent"_s}, {u"pieces"_s, 40}}}},
        {u"values"_s, QJsonArray{QJsonObject{{u"currency"_s, u"HKD"_s},
                                             {u"minor"_s, 1388000000},
                                             {u"qualifier"_s, u"about"_s},
                                             {u"not_stated"_s, 0}}}}};
    QJsonObject after = before;
    after.insert(u"exchanges"_s,
                 QJsonArray{QJsonObject{{u"counterpart"_s, u"MCS"_s}, {u"direction"_s, u"sent"_s}, {u"pieces"_s, 2}},
                            QJsonObject{{u"counterpart"_s, u"GDC"_s}, {u"direction"_s, u"sent"_s}, {u"pieces"_s, 41}}});
    after.insert(u"values"_s, QJsonArray{QJsonObject{{u"currency"_s, u"HKD"_s},
                                                     {u"minor"_s, 1388000000},
                                                     {u"qualifier"_s, u"more_than"_s},
                                                     {u"not_stated"_s, 0}}});
    const QList<FigureChange> changes = figureDiff(before, after);
    CHECK(texts(changes) == QStringList{u"exchanges[counterpart=GDC,direction=sent].pieces"_s,
                                        u"exchanges[counterpart=MCS,direction=sent].pieces"_s,
                                        u"values[currency=HKD]"_s});
    CHECK(changes.at(0).before == 40);
    CHECK(changes.at(0).after == 41);
    CHECK(changes.at(1).before.isUndefined());
    CHECK(changes.at(2).before.toObject().value(u"qualifier"_s) == u"about"_s);
    CHECK(changes.at(2).after.toObject().value(u"qualifier"_s) == u"more_than"_s);
}

TEST_CASE("elements that only their own texts tell apart, or nothing", "[figurediff]")
{
    const auto with = [](std::initializer_list<QJsonObject> elements) {
        QJsonArray array;
        for (const QJsonObject &each : elements)
            array.append(each);
        return QJsonObject{{u"new_list"_s, array}};
    };
    const QJsonObject one{{u"colour"_s, u"red"_s}, {u"n"_s, 1}};
    const QJsonObject two{{u"colour"_s, u"blue"_s}, {u"n"_s, 2}};
    CHECK(texts(figureDiff(with({one, two}), with({two, QJsonObject{{u"colour"_s, u"red"_s}, {u"n"_s, 3}}}))) ==
          QStringList{u"new_list[colour=red].n"_s});
    CHECK(figureDiff(with({one, one, two}), with({two, one, one})).isEmpty());
    CHECK(texts(figureDiff(with({one, one}), with({one}))) == QStringList{u"new_list[colour=red#2].n"_s});
    CHECK(texts(figureDiff({{u"refs"_s, QJsonArray{u"A"_s, u"B"_s}}}, {{u"refs"_s, QJsonArray{u"B"_s}}})).size() == 1);
}

TEST_CASE("the difference of figures keeps its rules", "[figurediff][property]")
{
    CHECK(rc::check("nothing differs from itself, in whatever order", [] {
        const QJsonObject figures = someFigures();
        RC_ASSERT(figureDiff(figures, figures).isEmpty());
        RC_ASSERT(figureDiff(figures, shuffled(figures).toObject()).isEmpty());
    }));
    CHECK(rc::check("the difference takes one set to the other and leaves no figure out", [] {
        const QJsonObject before = someFigures();
        const QJsonObject after = someFigures();
        RC_ASSERT(applied(flat(before), figureDiff(before, after)) == flat(after));
    }));
    CHECK(rc::check("it does not depend on any order, and turned round it is the same", [] {
        const QJsonObject before = someFigures();
        const QJsonObject after = someFigures();
        const auto changes = figureDiff(before, after);
        const auto again = figureDiff(shuffled(before).toObject(), shuffled(after).toObject());
        const auto back = figureDiff(after, before);
        RC_ASSERT(texts(changes) == texts(again));
        RC_ASSERT(texts(changes) == texts(back));
        for (qsizetype i = 0; i < changes.size(); ++i) {
            RC_ASSERT(changes.at(i).before == back.at(i).after);
            RC_ASSERT(changes.at(i).after == again.at(i).after);
            RC_ASSERT(!(changes.at(i).before == changes.at(i).after));
        }
    }));
}

} // namespace figurediff_test
