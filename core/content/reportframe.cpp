// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/reportframe.h"

#include "core/database/query.h"
#include "core/journal/journal.h"
#include "core/journal/settingstore.h"
#include "core/storage/agencystore.h"

#include <map>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// A report about nothing that is marked still leaves the house: it starts from the usual marking of liaison papers.
constexpr Tlp usualMarking = Tlp::Amber;

const QString operationCases =
    u"SELECT DISTINCT c.tlp FROM case_record AS c WHERE c.operation IN (WITH RECURSIVE part (id) "
    "AS (SELECT id FROM operation WHERE code = :operation UNION SELECT q.id FROM operation AS q "
    "JOIN part ON q.part_of = part.id) SELECT id FROM part)"_s;

Result<QMap<QString, NamedAgency>> agenciesInForce(Connection &connection, const QDate &on)
{
    std::map<QString, Agency> all;
    RecordList list(connection);
    LIAISON_ASSIGN(const auto rows, list.list(RecordFilter{u"agency"_s, {}, false, {}, {}}, {}, {}, nullptr, 100'000));
    AgencyStore store(connection);
    for (const RecordRow &row : rows) {
        LIAISON_ASSIGN(const Agency agency, store.find(row.id));
        all.emplace(agency.code, agency);
    }
    QMap<QString, NamedAgency> named;
    for (const auto &[code, agency] : all) {
        const Agency *current = &agency;
        for (size_t step = 0; step < all.size(); ++step) { // never round in a circle of successors
            if (!current->validTo.isValid() || on <= current->validTo || current->successor.isEmpty())
                break;
            const auto next = all.find(current->successor);
            if (next == all.end())
                break;
            current = &next->second;
        }
        named.insert(code, {current->code, current->names, current->side});
    }
    return named;
}

} // namespace

Result<std::optional<Tlp>> strictestOf(Query &rows)
{
    LIAISON_TRY(rows.run());
    std::optional<Tlp> strict;
    while (rows.next()) {
        if (const auto tlp = tlpFromCode(rows.text(0)))
            strict = strict ? strictest(*strict, *tlp) : *tlp;
    }
    LIAISON_TRY(rows.end());
    return strict;
}

std::optional<Tlp> stricter(const std::optional<Tlp> &a, const std::optional<Tlp> &b)
{
    return a && b ? strictest(*a, *b) : a ? a : b;
}

Done markFrame(ReportFrame &frame, const std::optional<Tlp> &inside, const QString &asked)
{
    const auto wanted = tlpFromCode(asked);
    if (!asked.isEmpty() && !wanted)
        return fail(ErrorKind::UnknownCode, u"marking"_s, asked);
    frame.leastMarking = inside ? tlpCode(*inside) : QString();
    frame.marking = tlpCode(stricter(inside, wanted).value_or(usualMarking));
    return {};
}

Result<ReportFrame> reportFrame(Connection &connection, const Period &period)
{
    ReportFrame frame;
    frame.period = period;
    const SettingStore settings(connection);
    LIAISON_ASSIGN(frame.homeAgency, settings.homeAgency());
    LIAISON_ASSIGN(frame.sample, settings.isSample());
    LIAISON_ASSIGN(frame.agencies, agenciesInForce(connection, period.lastDay()));
    LIAISON_ASSIGN(frame.head, journalHead(connection));
    frame.journal = frame.head.number;
    return frame;
}

Result<std::optional<Tlp>> markingOfOperation(Connection &connection, const QString &code)
{
    Query rows(connection, operationCases);
    rows.bind(u":operation"_s, code);
    return strictestOf(rows);
}

Result<std::optional<Tlp>> markingOfRecords(Connection &connection, const QList<RecordName> &records)
{
    static const QMap<QString, QString> tables{{u"exchange"_s, u"exchange"_s},
                                               {u"referral"_s, u"referral"_s},
                                               {u"statement"_s, u"statement"_s},
                                               {u"case"_s, u"case_record"_s}};
    std::optional<Tlp> strict;
    for (const RecordName &record : records) {
        const auto table = tables.constFind(record.kind);
        if (table == tables.constEnd())
            continue;
        Query rows(connection, u"SELECT tlp FROM "_s + *table + u" WHERE ref = :ref"_s);
        rows.bind(u":ref"_s, record.ref);
        LIAISON_ASSIGN(const auto marking, strictestOf(rows));
        strict = stricter(strict, marking);
    }
    return strict;
}

QString ReportFrame::agencyName(const QString &agency, const QString &language) const
{
    const auto found = agencies.constFind(agency);
    return found == agencies.constEnd() ? agency : nameIn(found->names, language, found->code);
}

QString ReportFrame::sideOf(const QString &agency) const
{
    return agencies.value(agency).side;
}

} // namespace liaison
