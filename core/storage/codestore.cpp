// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/codestore.h"

#include "core/base/reference.h"

#include "core/database/query.h"
#include "core/database/transaction.h"
#include "core/fields/recordjson.h"
#include "core/storage/codetables.h"

#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

Names namesFrom(const QString &text)
{
    Names names;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto name = object.begin(); name != object.end(); ++name)
        names.insert(name.key(), name->toString());
    return names;
}

} // namespace

QStringList CodeStore::lists()
{
    return codeTables();
}

Result<QList<Code>> CodeStore::list(const QString &list)
{
    if (!lists().contains(list))
        return fail(ErrorKind::UnknownCode, u"list"_s, list);
    Query rows(m_connection,
               u"SELECT code, names, position FROM "_s + list + u" WHERE own = 1 ORDER BY position, code"_s);
    LIAISON_TRY(rows.run());
    QList<Code> codes;
    while (rows.next())
        codes.append({rows.text(0), namesFrom(rows.text(1)), int(rows.integer(2)), true});
    LIAISON_TRY(rows.end());
    return codes;
}

Done CodeStore::add(const QString &list, const Code &given, const Author &author)
{
    Code code = given;
    code.code = referenceText(given.code);
    if (!lists().contains(list))
        return fail(ErrorKind::UnknownCode, u"list"_s, list);
    if (given.code.isEmpty())
        return fail(ErrorKind::Required, u"code"_s);
    if (!isReference(given.code))
        return fail(ErrorKind::Malformed, u"code"_s, given.code);
    if (std::all_of(code.names.begin(), code.names.end(), [](const QString &name) { return name.trimmed().isEmpty(); }))
        return fail(ErrorKind::Required, u"names"_s);
    LIAISON_ASSIGN(Transaction transaction, Transaction::begin(m_connection));
    Query known(m_connection, u"SELECT code FROM "_s + list);
    LIAISON_TRY(known.run());
    while (known.next()) {
        if (referenceKey(known.text(0)) == referenceKey(code.code))
            return fail(ErrorKind::Duplicate, u"code"_s, code.code);
    }
    LIAISON_TRY(known.end());
    Query put(m_connection, u"INSERT INTO "_s + list +
                                u" (code, names, position, own) SELECT :code, :names, "
                                "1 + coalesce(max(position), 0), 1 FROM "_s +
                                list);
    const QByteArray names = QJsonDocument(namesJson(code.names)).toJson(QJsonDocument::Compact);
    LIAISON_TRY(put.bind(u":code"_s, code.code).bind(u":names"_s, QString::fromUtf8(names)).run());
    LIAISON_TRY(note(list, code, true, author));
    LIAISON_ASSIGN(const OwnCodes all, ownCodes());
    LIAISON_TRY(transaction.commit());
    setOwnCodes(all);
    return {};
}

Done CodeStore::remove(const QString &list, const QString &code, const Author &author)
{
    LIAISON_ASSIGN(const QList<Code> own, this->list(list));
    const auto found = std::find_if(own.begin(), own.end(), [&](const Code &one) { return one.code == code; });
    if (found == own.end())
        return fail(ErrorKind::NotFound, u"code"_s, code);
    LIAISON_ASSIGN(Transaction transaction, Transaction::begin(m_connection));
    if (list == "ipr_type"_L1) { // exchanges hold several in one text, which no foreign key looks into
        Query used(m_connection, u"SELECT x.ref FROM exchange AS x, json_each(x.ipr) AS e WHERE e.value = :code "
                                 "LIMIT 1"_s);
        LIAISON_TRY(used.bind(u":code"_s, code).run());
        if (used.next())
            return fail(ErrorKind::Referenced, u"code"_s, u"exchange "_s + used.text(0));
        LIAISON_TRY(used.end());
    }
    Query drop(m_connection, u"DELETE FROM "_s + list + u" WHERE code = :code AND own = 1"_s);
    LIAISON_TRY(drop.bind(u":code"_s, code).run());
    LIAISON_TRY(note(list, *found, false, author));
    LIAISON_ASSIGN(const OwnCodes all, ownCodes());
    LIAISON_TRY(transaction.commit());
    setOwnCodes(all);
    return {};
}

Result<CodeStore::OwnCodes> CodeStore::ownCodes()
{
    OwnCodes all;
    for (const QString &name : lists()) {
        LIAISON_ASSIGN(const QList<Code> own, list(name));
        if (!own.isEmpty())
            all.insert(name, own);
    }
    return all;
}

Done CodeStore::publish()
{
    LIAISON_ASSIGN(const OwnCodes all, ownCodes());
    setOwnCodes(all);
    return {};
}

Done CodeStore::note(const QString &list, const Code &code, bool added, const Author &author)
{
    const QJsonObject json{{u"list"_s, list}, {u"code"_s, code.code}, {u"names"_s, namesJson(code.names)}};
    JournalEntry entry;
    entry.officer = author.officer;
    entry.reason = author.reason;
    entry.action = u"setting"_s;
    entry.kind = u"setting"_s;
    entry.ref = u"code_list/"_s + list + u'/' + code.code;
    if (added)
        entry.after = json;
    else
        entry.before = json;
    LIAISON_TRY(Journal(m_connection).append(entry));
    return {};
}

} // namespace liaison
