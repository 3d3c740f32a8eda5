// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/forms.h"

#include "core/base/strictjson.h"
#include "core/database/query.h"

#include <QJsonDocument>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

const Author tester{u"tester"_s, {}, 0};

std::string listed(const Errors &errors)
{
    std::string text;
    for (const Error &error : errors)
        text += describe(error) + "; ";
    return text;
}

} // namespace

QJsonObject form(const char *json)
{
    const auto read = parseJson(json);
    if (!read || !read->isObject())
        throw std::runtime_error("test form: not a JSON object");
    return read->toObject();
}

StoredRecord addForm(Connection &connection, const QString &kind, const QJsonObject &form)
{
    const auto saved = RecordStore::of(connection, kind)->saveJson(form, {}, tester);
    if (!saved)
        throw std::runtime_error("test form: " + listed(saved.error()));
    return *saved;
}

StoredRecord addForm(Connection &connection, const QString &kind, const char *json)
{
    return addForm(connection, kind, form(json));
}

QStringList refusals(Connection &connection, const QString &kind, const char *json)
{
    const auto saved = RecordStore::of(connection, kind)->saveJson(form(json), {}, tester);
    if (saved)
        return {u"saved"_s};
    QStringList errors;
    for (const Error &error : saved.error())
        errors.append(error.field + u' ' + kindName(error.kind));
    return errors;
}

QString kindName(ErrorKind kind)
{
    static const QHash<int, QString> names{
        {int(ErrorKind::Required), u"Required"_s},
        {int(ErrorKind::Malformed), u"Malformed"_s},
        {int(ErrorKind::OutOfRange), u"OutOfRange"_s},
        {int(ErrorKind::TooLong), u"TooLong"_s},
        {int(ErrorKind::UnknownCode), u"UnknownCode"_s},
        {int(ErrorKind::UnknownField), u"UnknownField"_s},
        {int(ErrorKind::UnknownKind), u"UnknownKind"_s},
        {int(ErrorKind::DatesOutOfOrder), u"DatesOutOfOrder"_s},
        {int(ErrorKind::AmbiguousCurrency), u"AmbiguousCurrency"_s},
        {int(ErrorKind::Fractional), u"Fractional"_s},
        {int(ErrorKind::Duplicate), u"Duplicate"_s},
        {int(ErrorKind::Mismatch), u"Mismatch"_s},
        {int(ErrorKind::AlreadyStated), u"AlreadyStated"_s},
        {int(ErrorKind::Circular), u"Circular"_s},
        {int(ErrorKind::NotPermitted), u"NotPermitted"_s},
        {int(ErrorKind::Unexplained), u"Unexplained"_s},
        {int(ErrorKind::NotFound), u"NotFound"_s},
        {int(ErrorKind::Conflict), u"Conflict"_s},
        {int(ErrorKind::Referenced), u"Referenced"_s},
    };
    return names.value(int(kind), QString::number(int(kind)));
}

qint64 countRows(Connection &connection, const QString &from)
{
    Query rows(connection, u"SELECT count(*) FROM "_s + from);
    if (!rows.run() || !rows.next())
        throw std::runtime_error("test count: no answer");
    return rows.integer(0);
}

} // namespace liaison
