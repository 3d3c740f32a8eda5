// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/homeagency.h"

#include "core/database/transaction.h"
#include "core/journal/settingstore.h"
#include "core/storage/agencystore.h"
#include "core/transfer/samplecasefile.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

const QString reason = u"new case file"_s; // marks the record in the journal, and a number follows

std::optional<QJsonObject> knownAgency(const QString &code)
{
    for (const auto &entry : sampleRecords(u"agencies"_s)) {
        QJsonObject json = entry.toObject();
        if (json.value(u"code"_s).toString().compare(code, Qt::CaseInsensitive) == 0) {
            json.remove(u"successor"_s); // that agency is not in this file
            return json;
        }
    }
    return std::nullopt;
}

QJsonObject homeForm(const HomeAgency &home)
{
    QJsonObject json = knownAgency(home.code).value_or(QJsonObject{{u"code"_s, home.code}, {u"side"_s, u"ZZ"_s}});
    if (!home.side.isEmpty())
        json.insert(u"side"_s, home.side);
    if (!home.name.isEmpty() || !json.contains(u"names"_s))
        json.insert(u"names"_s, home.name.isEmpty() ? home.code : home.name);
    return json;
}

} // namespace

Done setUpHomeAgency(Connection &connection, const HomeAgency &home, const Author &author)
{
    if (!isReference(home.code))
        return fail(home.code.isEmpty() ? ErrorKind::Required : ErrorKind::Malformed, u"home"_s, home.code);
    LIAISON_ASSIGN(Transaction transaction, Transaction::begin(connection));
    Author making = author;
    // The first row of the journal tells one case file from another, also from one made in the same millisecond.
    making.reason = reason + u" %1"_s.arg(QRandomGenerator::system()->generate64(), 16, 16, QChar(u'0'));
    const auto saved = AgencyStore(connection).saveJson(homeForm(home), {}, making);
    if (!saved)
        return fail(saved.error().first());
    LIAISON_TRY(SettingStore(connection).setHomeAgency(saved->ref, author));
    return transaction.commit();
}

Result<std::optional<SaveTarget>> untouchedHomeAgency(Connection &connection, const QJsonObject &json)
{
    const QString code = json.value(u"code"_s).toString();
    LIAISON_ASSIGN(const QString home, SettingStore(connection).homeAgency());
    if (home.isEmpty() || code.compare(home, Qt::CaseInsensitive) != 0)
        return std::optional<SaveTarget>();
    AgencyStore store(connection);
    const auto agency = store.find(code);
    if (!agency && agency.error().kind != ErrorKind::NotFound)
        return fail(agency.error());
    if (!agency || agency->revision != 1)
        return std::optional<SaveTarget>();
    LIAISON_ASSIGN(const auto history, Journal(connection).list(u"agency"_s, agency->id.value, 0, 1));
    if (history.isEmpty() || !history.first().reason.startsWith(reason))
        return std::optional<SaveTarget>();
    return std::optional(SaveTarget{agency->id.value, agency->revision, {}, false});
}

} // namespace liaison
