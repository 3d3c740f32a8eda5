// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields/fields.h"

#include "core/domain/agency.h"
#include "core/domain/approval.h"
#include "core/domain/attachment.h"
#include "core/domain/caserecord.h"
#include "core/domain/declaredresult.h"
#include "core/domain/difference.h"
#include "core/domain/event.h"
#include "core/domain/exchange.h"
#include "core/domain/followup.h"
#include "core/domain/indicator.h"
#include "core/domain/item.h"
#include "core/domain/monthclose.h"
#include "core/domain/officer.h"
#include "core/domain/operation.h"
#include "core/domain/programme.h"
#include "core/domain/rate.h"
#include "core/domain/referral.h"
#include "core/domain/resourcelink.h"
#include "core/domain/statement.h"

#include <catch2/catch.hpp>

namespace fields_test {

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

struct Crate
{
    QString mark;
    qint64 number = 0;
    bool operator==(const Crate &) const = default;
};

struct Sealing
{
    QString seal;
    QStringList colours;
    bool operator==(const Sealing &) const = default;
};

struct Shipment
{
    QString ref;
    QString parent;
    PartialDate sent;
    QDate arrived;
    qint64 weight = 0;
    QString sender;
    QString tlp = u"AMBER"_s;
    Sealing sealing;
    QList<Crate> crates;
    QString state() const { return arrived.isValid() ? u"there"_s : u"under way"_s; }
    bool operator==(const Shipment &) const = default;

    static const Fields<Shipment> &fields();
};

const Fields<Crate> &crateFields()
{
    using namespace fieldtypes;
    static const Fields<Crate> table{line(u"mark"_s, &Crate::mark).required(),
                                     whole(u"number"_s, &Crate::number, 1, 99).required().placeInLines()};
    return table;
}

const Fields<Shipment> &Shipment::fields()
{
    using S = Shipment;
    namespace f = fieldtypes;
    static const Fields<S> table = [] {
        Field<S> state = f::custom<S>(
            u"state"_s, [](const S &s, int) { return QJsonValue(s.state()); },
            [](JsonReader &reader, S &s) {
                QString given;
                reader.text(u"state"_s, given);
                if (!given.isEmpty() && given != s.state())
                    reader.error(ErrorKind::OutOfRange, u"state"_s, given);
            });
        return Fields<S>{f::reference(u"ref"_s, &S::ref),
                         state.derived(),
                         f::record(u"parent"_s, &S::parent, u"shipment"_s).acyclic(),
                         f::span(u"sent"_s, &S::sent).required(),
                         f::day(u"arrived"_s, &S::arrived).notBefore(u"sent"_s),
                         f::whole(u"weight"_s, &S::weight, 1, 1000),
                         f::line(u"sender"_s, &S::sender).searched(2),
                         f::code(u"tlp"_s, &S::tlp, u"tlp"_s).required(),
                         f::in(u"sealing"_s, &S::sealing, f::line(u"seal"_s, &Sealing::seal).searched(1)),
                         f::in(u"sealing"_s, &S::sealing, f::texts(u"colours"_s, &Sealing::colours)),
                         f::lines(u"crates"_s, &S::crates, crateFields()).most(2)};
    }();
    return table;
}

QStringList told(const Errors &errors)
{
    QStringList texts;
    for (const Error &error : errors)
        texts.append(error.field);
    return texts;
}

Shipment whole()
{
    Shipment shipment;
    shipment.ref = u"S-1"_s;
    shipment.parent = u"S-0"_s;
    shipment.sent = PartialDate::month({2017, 3, 1});
    shipment.arrived = {2017, 3, 9};
    shipment.weight = 12;
    shipment.sender = u"Chan"_s;
    shipment.sealing = {u"A 77"_s, {u"red"_s, u"blue"_s}};
    shipment.crates = {{u"X"_s, 1}, {u"Y"_s, 2}};
    return shipment;
}

template <typename T>
void comesBack(const char *kind)
{
    INFO(kind);
    Errors errors;
    const QJsonObject json = toJson(T());
    const T back = fromJson<T>(json, {}, errors);
    CHECK(toJson(back) == json);
    for (const Error &error : errors) // an empty record lacks something, but it has no field that it does not know
        CHECK(error.kind != ErrorKind::UnknownField);
    QStringList names;
    for (const FieldInfo &info : T::fields().infos()) {
        CHECK_FALSE(names.contains(info.name));
        names.append(info.name);
        CHECK(json.contains(info.name.section(u'.', 0, 0)));
    }
    CHECK(T::fields().infos().size() >= json.size());
}

} // namespace

TEST_CASE("a record comes back from its JSON by its table of fields", "[fields]")
{
    const Shipment shipment = whole();
    const QJsonObject json = toJson(shipment);
    CHECK(json.value(u"sent"_s) == u"2017-03"_s);
    CHECK(json.value(u"state"_s) == u"there"_s);
    CHECK(json.value(u"sealing"_s).toObject().value(u"colours"_s) == QJsonArray{u"red"_s, u"blue"_s});
    CHECK(json.value(u"crates"_s).toArray().at(1) == QJsonObject{{u"mark"_s, u"Y"_s}, {u"number"_s, 2}});
    Errors errors;
    CHECK(fromJson<Shipment>(json, {}, errors) == shipment);
    CHECK(errors.isEmpty());
    CHECK(toJson(Shipment()).value(u"parent"_s).isNull());
    CHECK(toJson(Shipment()).value(u"weight"_s).isNull());
    CHECK(toJson(Shipment()).value(u"sender"_s) == u""_s);
}

TEST_CASE("what is wrong is told by its field, in the order of the table", "[fields]")
{
    CHECK(whole().fields().check(whole()).isEmpty());
    Shipment shipment = whole();
    shipment.parent = u"s-1"_s;
    shipment.sent = {};
    shipment.weight = 2000;
    shipment.tlp = u"PINK"_s;
    shipment.crates = {{{}, 1}, {u"Y"_s, 200}, {u"Z"_s, 3}};
    CHECK(told(shipment.fields().check(shipment)) == QStringList{u"parent"_s, u"sent"_s, u"weight"_s, u"tlp"_s,
                                                                 u"crates"_s, u"crates[0].mark"_s,
                                                                 u"crates[1].number"_s});
    shipment = whole();
    shipment.sent = PartialDate::month({2017, 4, 1});
    CHECK(told(shipment.fields().check(shipment)) == QStringList{u"arrived"_s});
}

TEST_CASE("fields that do not exist, and what does not follow from the others, are refused", "[fields]")
{
    QJsonObject json = toJson(whole());
    json.insert(u"state"_s, u"under way"_s);
    json.insert(u"colour"_s, u"red"_s);
    json.insert(u"sealing"_s, QJsonObject{{u"seal"_s, u"A"_s}, {u"wax"_s, true}});
    json.insert(u"tlp"_s, u"tlp:green"_s);
    Errors errors;
    const Shipment read = fromJson<Shipment>(json, {}, errors);
    CHECK(told(errors) == QStringList{u"sealing.wax"_s, u"state"_s, u"colour"_s});
    CHECK(read.tlp == u"GREEN"_s);
    CHECK(read.sealing.seal == u"A"_s);
}

TEST_CASE("lines without a number go by their place, and no more are read than there may be", "[fields]")
{
    QJsonArray crates;
    for (const auto &mark : {u"X"_s, u"Y"_s, u"Z"_s, u"Q"_s, u"R"_s})
        crates.append(QJsonObject{{u"mark"_s, mark}});
    Errors errors;
    const Shipment read = fromJson<Shipment>({{u"crates"_s, crates}}, {}, errors);
    REQUIRE(read.crates.size() == 3);
    CHECK(read.crates.at(2).number == 3);
}

TEST_CASE("search texts stand in their own order", "[fields]")
{
    CHECK(whole().fields().searchTexts(whole()) == QStringList{u"A 77"_s, u"Chan"_s});
}

TEST_CASE("every noun writes every one of its fields, and reads them back", "[fields]")
{
    comesBack<Exchange>("exchange");
    comesBack<Operation>("operation");
    comesBack<DeclaredResult>("result");
    comesBack<CaseRecord>("case");
    comesBack<Agency>("agency");
    comesBack<Officer>("officer");
    comesBack<Referral>("referral");
    comesBack<Indicator>("indicator");
    comesBack<Programme>("programme");
    comesBack<Item>("item");
    comesBack<Event>("event");
    comesBack<ResourceLink>("link");
    comesBack<Statement>("statement");
    comesBack<Difference>("difference");
    comesBack<MonthClose>("monthclose");
    comesBack<FollowUp>("followup");
    comesBack<Attachment>("attachment");
    comesBack<Approval>("approval");
}

} // namespace fields_test
