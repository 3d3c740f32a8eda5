// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/item.h"

#include "core/domain/programme.h"
#include "core/fields/field.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

const Fields<ExchangeSelection> &selectionFields()
{
    using S = ExchangeSelection;
    using namespace fieldtypes;
    static const Fields<S> table{record(u"counterpart"_s, &S::counterpart, u"agency"_s).required(),
                                 code(u"direction"_s, &S::direction, u"direction"_s).keptEmpty(),
                                 code(u"mode"_s, &S::mode, u"mode"_s).keptEmpty(), span(u"period"_s, &S::period)};
    return table;
}

// A reference alone stands for the programme and the number that it is made of.
void readRef(JsonReader &reader, Item &item)
{
    QString ref;
    reader.text(u"ref"_s, ref, refLimit);
    const qsizetype dash = ref.lastIndexOf(u'-');
    if (!reader.has(u"programme"_s) && !reader.has(u"number"_s) && dash > 0) {
        item.programme = ref.left(dash);
        item.number = ref.mid(dash + 1).toLongLong();
    }
}

} // namespace

QString Item::ref() const
{
    return programme.isEmpty() || number < 1 ? QString() : itemRef(programme, number);
}

const Fields<Item> &Item::fields()
{
    using R = Item;
    using namespace fieldtypes;
    static const Fields<Item> table{
        custom<R>(
            u"ref"_s, [](const R &r, int) { return QJsonValue(r.ref()); }, readRef)
            .brief(),
        record(u"programme"_s, &R::programme, u"programme"_s).required(),
        whole(u"number"_s, &R::number, 1, Item::mostNumber).required(),
        names(u"title"_s, &R::title).brief().required().searched(1),
        code(u"area"_s, &R::area, u"programme_area"_s).brief().plain().completes(),
        code(u"origin"_s, &R::origin, u"item_origin"_s).brief(),
        record(u"carried_from"_s, &R::carriedFrom, u"item"_s).acyclic(),
        records(u"lead"_s, &R::lead, u"agency"_s).brief().table(u"item_agency"_s).marked(u"leads"_s, 1).inOrder(),
        records(u"partners"_s, &R::partners, u"agency"_s).table(u"item_agency"_s).marked(u"leads"_s, 0).inOrder(),
        code(u"status"_s, &R::status, u"item_status"_s).brief().required(),
        longNames(u"progress"_s, &R::progress).searched(2),
        custom<R>(
            u"indicators"_s, [](const R &r, int firstMonth) { return figuresToJson(r.measures, firstMonth); },
            [](JsonReader &reader, R &r) { r.measures = figuresFromJson(reader, u"indicators"_s, reader.errors()); })
            .linesCell(),
        records(u"events"_s, &R::events, u"event"_s).brief(),
        records(u"operations"_s, &R::operations, u"operation"_s),
        records(u"exchanges"_s, &R::exchanges, u"exchange"_s),
        lines(u"exchange_selections"_s, &R::exchangeSelections, selectionFields())
            .table(u"item_selection"_s, u"position"_s),
        records(u"links"_s, &R::links, u"link"_s),
        text(u"note"_s, &R::note).searched(3),
        flag(u"illustrative"_s, &R::illustrative)};
    return table;
}

Errors Item::validate() const
{
    Errors errors = fields().check(*this);
    if (!carriedFrom.isEmpty() && origin != "carried_over"_L1)
        errors.append({ErrorKind::OutOfRange, u"origin"_s, origin});
    if (!carriedFrom.isEmpty() && carriedFrom.compare(ref(), Qt::CaseInsensitive) == 0)
        errors.append({ErrorKind::Circular, u"carried_from"_s, carriedFrom});
    for (const QString &agency : lead) {
        if (partners.contains(agency))
            errors.append({ErrorKind::Duplicate, u"partners"_s, agency});
    }
    validateFigures(u"indicators"_s, measures, errors);
    return errors;
}

void Item::complete(const JsonContext &context)
{
    Q_UNUSED(context)
    if (!carriedFrom.isEmpty() && origin.isEmpty())
        origin = u"carried_over"_s;
}

} // namespace liaison
