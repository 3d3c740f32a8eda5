// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listing/markings.h"

#include "core/database/query.h"
#include "core/storage/attachedto.h"
#include "core/storage/noun.h"
#include "core/storage/recordstore.h"
#include "core/values/grading.h"
#include "core/values/recordname.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int listWindow = 256;

// SQL for the marking of the record :id; null for kinds that carry none.
QString ownMarking(const QString &kind)
{
    static const QHash<QString, QString> queries{
        {u"exchange"_s, u"SELECT tlp FROM exchange WHERE id = :id"_s},
        {u"case"_s, u"SELECT tlp FROM case_record WHERE id = :id"_s},
        {u"seizure"_s,
         u"SELECT c.tlp FROM seizure AS s JOIN case_record AS c ON c.id = s.case_record WHERE s.id = :id"_s},
        {u"referral"_s, u"SELECT tlp FROM referral WHERE id = :id"_s},
        {u"statement"_s, u"SELECT tlp FROM statement WHERE id = :id"_s},
        {u"freeze"_s, u"SELECT marking FROM freeze WHERE id = :id"_s},
        {u"difference"_s, u"SELECT coalesce(x.tlp, s.tlp) FROM difference AS d LEFT JOIN exchange AS x ON x.id = "
                          "d.exchange LEFT JOIN statement AS s ON s.id = d.statement WHERE d.id = :id"_s},
        {u"monthclose"_s,
         u"SELECT s.tlp FROM monthclose AS m JOIN statement AS s ON s.id = m.statement WHERE m.id = :id"_s},
    };
    return queries.value(kind);
}

Result<QString> markingOfTarget(Connection &connection, const Noun &noun, qint64 id)
{
    Query rows(connection, u"SELECT attached_kind, attached_id FROM "_s + noun.table + u" WHERE id = :id"_s);
    LIAISON_TRY(rows.bind(u":id"_s, id).run());
    const bool hangs = rows.next() && !rows.isNull(0);
    const int number = hangs ? int(rows.integer(0)) : 0;
    const qint64 target = hangs ? rows.integer(1) : 0;
    LIAISON_TRY(rows.end());
    for (const Noun &other : nouns()) {
        if (other.number == number)
            return markingOf(connection, other.kind, {target});
    }
    return QString();
}

bool hangsOnOthers(const QString &kind)
{
    return kind == "followup"_L1 || kind == "attachment"_L1 || kind == "approval"_L1;
}

Result<QString> markingOfOne(Connection &connection, const QString &kind, qint64 id)
{
    if (hangsOnOthers(kind))
        return markingOfTarget(connection, *nounOf(kind), id);
    const QString query = ownMarking(kind);
    if (query.isEmpty())
        return QString();
    Query rows(connection, query);
    LIAISON_TRY(rows.bind(u":id"_s, id).run());
    const QString marking = rows.next() ? rows.text(0) : QString();
    LIAISON_TRY(rows.end());
    return marking;
}

// The field of a list that holds the marking of its rows.
QString markingField(const QString &kind)
{
    for (const ListField &field : listFields(kind)) {
        if (field.codeList == "tlp"_L1)
            return field.name;
    }
    return {};
}

} // namespace

QString stricterMarking(const QString &a, const QString &b)
{
    if (a.isEmpty() || b.isEmpty())
        return a.isEmpty() ? b : a;
    return tlpCode(strictest(tlpFromCode(a).value_or(Tlp::Red), tlpFromCode(b).value_or(Tlp::Red)));
}

Result<QString> markingOf(Connection &connection, const QString &kind, const QList<qint64> &ids)
{
    QString marking;
    for (const qint64 id : ids) {
        LIAISON_ASSIGN(const QString one, markingOfOne(connection, kind, id));
        marking = stricterMarking(marking, one);
    }
    return marking;
}

Result<QString> markingOf(Connection &connection, const RecordFilter &filter)
{
    RecordList list(connection);
    QString marking;
    if (const QString field = markingField(filter.kind); !field.isEmpty()) {
        LIAISON_ASSIGN(const auto groups, list.countBy(filter, {field}));
        for (const GroupCount &group : groups)
            marking = stricterMarking(marking, group.values.first());
        return marking;
    }
    if (!hangsOnOthers(filter.kind) && ownMarking(filter.kind).isEmpty())
        return marking;
    QList<RecordRow> rows;
    do {
        const std::optional<RecordRow> last = rows.isEmpty() ? std::nullopt : std::optional(rows.last());
        LIAISON_ASSIGN(rows, list.list(filter, {}, {}, last ? &*last : nullptr, listWindow));
        for (const RecordRow &row : std::as_const(rows)) {
            LIAISON_ASSIGN(const QString one, markingOfOne(connection, filter.kind, row.id));
            marking = stricterMarking(marking, one);
        }
    } while (rows.size() == listWindow);
    return marking;
}

} // namespace liaison
