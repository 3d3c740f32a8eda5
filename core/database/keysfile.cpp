// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/keysfile.h"

#include "core/base/strictjson.h"
#include "core/database/personkey.h"
#include "core/database/secretkey.h"
#include "core/database/sidefiles.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace liaison {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestKeysFile = 4 * 1024 * 1024; // bytes: thousands of people
const QString keysFormat = u"liaison-keys"_s;
constexpr int keysVersion = 1;

QJsonObject jsonOf(const KeysFile::Entry &entry)
{
    QJsonObject object = entry.slot.toJson();
    QJsonArray keys;
    for (auto it = entry.fileKeys.begin(); it != entry.fileKeys.end(); ++it)
        keys.append(QJsonObject{{u"salt"_s, QString::fromLatin1(it.key().toHex())},
                                {u"key"_s, QString::fromLatin1(it.value().toHex())}});
    object.insert(u"file_keys"_s, keys);
    return object;
}

Result<KeysFile::Entry> entryFrom(const QJsonObject &object)
{
    KeysFile::Entry entry;
    LIAISON_ASSIGN(entry.slot, KeySlot::fromJson(object));
    for (const auto &value : object.value(u"file_keys"_s).toArray()) {
        const QJsonObject key = value.toObject();
        entry.fileKeys.insert(QByteArray::fromHex(key.value(u"salt"_s).toString().toLatin1()),
                              QByteArray::fromHex(key.value(u"key"_s).toString().toLatin1()));
    }
    return entry;
}

} // namespace

QString KeysFile::pathFor(const QString &caseFilePath)
{
    return caseFilePath + u".keys"_s;
}

Result<KeysFile> KeysFile::read(const QString &caseFilePath)
{
    const QString path = pathFor(caseFilePath);
    QFile file(path);
    if (!file.exists())
        return fail(ErrorKind::NoSuchFile, {}, path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::CannotRead, {}, path);
    const auto damaged = fail(ErrorKind::KeysDamaged, {}, path);
    if (file.size() > largestKeysFile)
        return damaged;
    const auto json = parseJson(file.readAll());
    if (!json || json->toObject().value(u"format"_s) != keysFormat ||
        json->toObject().value(u"version"_s) != keysVersion)
        return damaged;
    KeysFile keys;
    keys.caseFile = json->toObject().value(u"casefile"_s).toString();
    for (const auto &value : json->toObject().value(u"slots"_s).toArray()) {
        auto entry = entryFrom(value.toObject());
        if (entry)
            keys.entries.append(std::move(*entry));
        else
            keys.isPartlyDamaged = true; // the others still open
    }
    return keys;
}

Done KeysFile::write(const QString &caseFilePath) const
{
    QJsonArray array;
    for (const Entry &entry : entries)
        array.append(jsonOf(entry));
    const QJsonObject object{
        {u"format"_s, keysFormat}, {u"version"_s, keysVersion}, {u"casefile"_s, caseFile}, {u"slots"_s, array}};
    const QString path = pathFor(caseFilePath);
    UnfinishedFile unfinished(path);
    LIAISON_TRY(unfinished.made());
    {
        QFile file(unfinished.path());
        const QByteArray bytes = QJsonDocument(object).toJson();
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
            return fail(ErrorKind::CannotWrite, {}, path);
    }
    return unfinished.finishOver(path);
}

Done KeysFile::remove(const QString &caseFilePath)
{
    const QString path = pathFor(caseFilePath);
    if (QFile::exists(path) && !QFile::remove(path))
        return fail(ErrorKind::CannotWrite, {}, path);
    return {};
}

KeysFile KeysFile::of(const QString &caseFile, const QList<KeySlot> &keySlots,
                      const QList<std::shared_ptr<const SecretKey>> &fileKeys)
{
    KeysFile file{caseFile, {}};
    for (const KeySlot &slot : keySlots) {
        Entry entry{slot, {}};
        for (const auto &key : fileKeys) {
            const QByteArray salt(reinterpret_cast<const char *>(key->salt()), SecretKey::saltBytes);
            entry.fileKeys.insert(salt, PersonKey::seal(*key, slot.sealing));
        }
        file.entries.append(entry);
    }
    return file;
}

} // namespace liaison
