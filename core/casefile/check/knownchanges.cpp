// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/check/knownchanges.h"

#include "core/database/query.h"
#include "core/journal/settingstore.h"
#include "core/values/partialdate.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// What a field holds that nothing was put into, in a form that does not have it yet.
bool isEmpty(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return !value.toBool();
    case QJsonValue::Double:
        return value.toDouble() == 0.0;
    case QJsonValue::String:
        return value.toString().isEmpty();
    case QJsonValue::Array:
        return value.toArray().isEmpty();
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        return std::all_of(object.begin(), object.end(), [](const QJsonValue &each) { return isEmpty(each); });
    }
    default:
        return true;
    }
}

// Takes out of both what is in both.
template <typename List, typename Same>
bool pairOff(List told, List has, Same same)
{
    if (told.size() != has.size())
        return false;
    for (qsizetype i = 0; i < told.size(); ++i) {
        const auto match = std::find_if(has.begin(), has.end(), [&](const auto &one) { return same(told.at(i), one); });
        if (match == has.end())
            return false;
        has.erase(match);
    }
    return true;
}

} // namespace

Result<KnownChanges> KnownChanges::read(Connection &connection)
{
    KnownChanges changes;
    LIAISON_TRY(changes.readReferences(connection));
    LIAISON_TRY(changes.readFirstMonths(connection));
    return changes;
}

Done KnownChanges::readReferences(Connection &connection)
{
    Query renamed(connection, u"SELECT kind, record FROM journal WHERE record IS NOT NULL GROUP BY kind, record "
                              "HAVING min(ref) <> max(ref)"_s);
    LIAISON_TRY(renamed.run());
    Query refs(connection, u"SELECT ref FROM journal WHERE kind = :kind AND record = :record ORDER BY id DESC"_s);
    while (renamed.next()) {
        LIAISON_TRY(refs.bind(u":kind"_s, renamed.text(0)).bind(u":record"_s, renamed.integer(1)).run());
        QString now;
        while (refs.next()) {
            const QString ref = refs.text(0);
            if (now.isEmpty())
                now = ref;
            else if (ref != now && !m_renamed.contains(ref, now))
                m_renamed.insert(ref, now);
        }
        LIAISON_TRY(refs.end());
    }
    return renamed.end();
}

Done KnownChanges::readFirstMonths(Connection &connection)
{
    LIAISON_ASSIGN(m_firstMonth, SettingStore(connection).programmeFirstMonth());
    Query months(connection, u"SELECT DISTINCT after ->> 'value' FROM journal WHERE kind = 'setting' AND "
                             "ref = 'programme_first_month'"_s);
    LIAISON_TRY(months.run());
    while (months.next())
        m_firstMonths.append(int(months.text(0).toInt()));
    return months.end();
}

QStringList KnownChanges::unexplained(const QStringList &derived, const QJsonObject &told, const QJsonObject &has) const
{
    QStringList fields;
    QStringList names = told.keys();
    for (const QString &name : has.keys()) {
        if (!told.contains(name))
            names.append(name);
    }
    for (const QString &name : std::as_const(names)) {
        if (!derived.contains(name) && !isSameValue(told.value(name), has.value(name)))
            fields.append(name);
    }
    return fields;
}

bool KnownChanges::isSameValue(const QJsonValue &told, const QJsonValue &has) const
{
    if (told == has)
        return true;
    if (told.isUndefined() || has.isUndefined())
        return isEmpty(told.isUndefined() ? has : told);
    if (told.isString() && has.isString())
        return isSame(told.toString(), has.toString());
    if (told.isArray() && has.isArray())
        return isSameList(told.toArray(), has.toArray());
    return told.isObject() && has.isObject() && isSameObject(told.toObject(), has.toObject());
}

bool KnownChanges::isSameList(const QJsonArray &told, const QJsonArray &has) const
{
    const auto same = [this](const QJsonValue &a, const QJsonValue &b) { return isSameValue(a, b); };
    if (std::equal(told.begin(), told.end(), has.begin(), has.end(), same))
        return true;
    // Lists of references stand in their order.
    const bool texts = std::all_of(told.begin(), told.end(), [](const QJsonValue &each) { return each.isString(); });
    return texts && pairOff(told.toVariantList(), has.toVariantList(), [this](const QVariant &a, const QVariant &b) {
               return isSame(a.toString(), b.toString());
           });
}

bool KnownChanges::isSameObject(const QJsonObject &told, const QJsonObject &has, const QStringList &derived) const
{
    return unexplained(derived, told, has).isEmpty();
}

bool KnownChanges::isSame(const QString &told, const QString &has) const
{
    if (told == has || isRenamed(told, has) || isSameDate(told, has))
        return true;
    // "exchange EX-2017-0003": a record named with its kind.
    const qsizetype space = told.indexOf(u' ');
    return space > 0 && told.left(space + 1) == has.left(space + 1) && nounOf(told.left(space)) != nullptr &&
           isRenamed(told.mid(space + 1), has.mid(space + 1));
}

bool KnownChanges::isRenamed(const QString &told, const QString &has) const
{
    if (m_renamed.contains(told, has))
        return true;
    // The reference of an item begins with that of its programme.
    for (auto renamed = m_renamed.begin(); renamed != m_renamed.end(); ++renamed) {
        const qsizetype length = renamed.key().size();
        if (told.size() > length && told.at(length) == u'-' && told.startsWith(renamed.key()) &&
            has == QString(renamed.value() + told.mid(length)))
            return true;
    }
    return false;
}

bool KnownChanges::isSameDate(const QString &told, const QString &has) const
{
    if (m_firstMonths.size() < 2)
        return false;
    const auto now = parsePartialDate(has, m_firstMonth);
    return now && std::any_of(m_firstMonths.begin(), m_firstMonths.end(), [&](int month) {
               const auto then = parsePartialDate(told, month);
               return then && *then == *now;
           });
}

bool KnownChanges::haveSameWords(const QString &told, const QString &has) const
{
    static const QRegularExpression space(u"[ \\n]+"_s);
    return pairOff(told.split(space), has.split(space),
                   [this](const QString &a, const QString &b) { return isSame(a, b); });
}

} // namespace liaison
