// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/reportframe.h"

#include "core/database/json.h"
#include "core/database/query.h"
#include "core/journal/journal.h"
#include "core/journal/settingstore.h"
#include "core/storage/agencystore.h"
#include "core/storage/noun.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// A report about nothing that is marked still leaves the house: it starts from the usual marking of liaison papers.
constexpr Tlp usualMarking = Tlp::Amber;

Result<QMap<QString, NamedAgency>> agenciesInForce(Connection &connection, const QDate &on)
{
    Query ids(connection, u"SELECT id FROM agency"_s);
    LIAISON_ASSIGN(const auto agencies, AgencyStore(connection).list(ids));
    QHash<QString, const Agency *> all;
    for (const Agency &agency : agencies)
        all.insert(agency.code, &agency);
    QMap<QString, NamedAgency> named;
    for (const Agency &agency : agencies) {
        const Agency *current = &agency;
        for (qsizetype step = 0; step < all.size(); ++step) { // never round in a circle of successors
            if (!current->validTo.isValid() || on <= current->validTo || !all.contains(current->successor))
                break;
            current = all.value(current->successor);
        }
        named.insert(agency.code, {current->code, current->names, current->side});
    }
    return named;
}

} // namespace

Result<std::optional<Tlp>> strictestOf(Query &rows)
{
    std::optional<Tlp> strict;
    LIAISON_TRY(rows.forEach([&](const Query &row) { strict = stricter(strict, tlpFromCode(row.text(0))); }));
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
    LIAISON_ASSIGN(frame.programmeFirstMonth, settings.programmeFirstMonth());
    LIAISON_ASSIGN(frame.homeAgency, settings.homeAgency());
    LIAISON_ASSIGN(frame.sample, settings.isSample());
    LIAISON_ASSIGN(frame.agencies, agenciesInForce(connection, period.lastDay()));
    LIAISON_ASSIGN(frame.head, journalHead(connection));
    frame.journal = frame.head.number;
    return frame;
}

Result<std::optional<Tlp>> markingOfOperations(Connection &connection, const QStringList &codes)
{
    Query rows(connection, u"SELECT DISTINCT tlp FROM case_record WHERE operation IN ("_s +
                               operationIds(u"IN (SELECT value FROM json_each(:codes))"_s) + u')');
    return strictestOf(rows.bind(u":codes"_s, textsColumn(codes)));
}

Result<std::optional<Tlp>> markingOfRecords(Connection &connection, const QList<RecordName> &records)
{
    std::optional<Tlp> strict;
    for (const QString &kind : {u"exchange"_s, u"referral"_s, u"statement"_s, u"case"_s}) {
        QStringList refs;
        for (const RecordName &record : records) {
            if (record.kind == kind)
                refs.append(record.ref);
        }
        Query rows(connection, u"SELECT DISTINCT tlp FROM "_s + nounOf(kind)->table +
                                   u" WHERE ref IN (SELECT value FROM json_each(:refs))"_s);
        LIAISON_ASSIGN(const auto marking, strictestOf(rows.bind(u":refs"_s, textsColumn(refs))));
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
