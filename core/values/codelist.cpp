// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/codelist.h"

#include "core/base/visibletext.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE must stand outside of every namespace; without it a static library's resources may be left out.
static void registerCodeLists()
{
    Q_INIT_RESOURCE(data);
}

namespace liaison {

namespace {

struct CodeList
{
    QList<Code> codes;
    QHash<QString, qsizetype> places; // of each code in the list
    QHash<QString, QStringList> members;
    bool isFixed = false;
};

CodeList readList(const QString &name)
{
    QFile file(u":/liaison/codelists/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qCritical("The code list %s is missing from the program", qUtf8Printable(name));
        return {};
    }
    CodeList list;
    const QJsonObject content = QJsonDocument::fromJson(file.readAll()).object();
    list.isFixed = content.value("fixed"_L1).toBool();
    const QJsonArray codes = content.value("codes"_L1).toArray();
    for (const auto &value : codes) {
        const QJsonObject object = value.toObject();
        Code code{object.value("code"_L1).toString(), {}, static_cast<int>(list.codes.size()), false};
        const QJsonObject names = object.value("names"_L1).toObject();
        for (auto entry = names.begin(); entry != names.end(); ++entry)
            code.names.insert(entry.key(), entry.value().toString());
        for (const auto &other : object.value("also_called"_L1).toArray())
            code.alsoCalled.append(other.toString());
        QStringList members;
        for (const auto &member : object.value("members"_L1).toArray())
            members.append(member.toString());
        if (!members.isEmpty())
            list.members.insert(code.code, members);
        list.places.insert(code.code, list.codes.size());
        list.codes.append(code);
    }
    return list;
}

const QHash<QString, CodeList> &allLists()
{
    static const QHash<QString, CodeList> lists = [] {
        registerCodeLists();
        QHash<QString, CodeList> read;
        for (const QString &file : QDir(u":/liaison/codelists"_s).entryList()) {
            const QString name = file.section(u'.', 0, 0);
            read.insert(name, readList(name));
        }
        return read;
    }();
    return lists;
}

const CodeList *findList(const QString &name)
{
    const auto found = allLists().constFind(name);
    return found == allLists().cend() ? nullptr : &*found;
}

} // namespace

QString nameIn(const Names &names, const QString &language, const QString &fallback)
{
    for (const auto &key : {language, u"en"_s}) {
        if (const QString name = names.value(key); !name.isEmpty())
            return visibleRow(name);
    }
    for (const auto &name : names) {
        if (!name.isEmpty())
            return visibleRow(name);
    }
    return fallback;
}

QStringList codeListNames()
{
    return allLists().keys();
}

bool isFixedList(const QString &list)
{
    const CodeList *found = findList(list);
    return found && found->isFixed;
}

QList<Code> builtInCodes(const QString &list)
{
    const CodeList *found = findList(list);
    return found ? found->codes : QList<Code>();
}

std::optional<Code> builtInCode(const QString &list, const QString &code)
{
    const CodeList *found = findList(list);
    const qsizetype place = found ? found->places.value(code, -1) : -1;
    return place < 0 ? std::nullopt : std::optional(found->codes.at(place));
}

QStringList destinationGroupMembers(const QString &group)
{
    const CodeList *found = findList(u"destination_group"_s);
    return found ? found->members.value(group) : QStringList();
}

} // namespace liaison
