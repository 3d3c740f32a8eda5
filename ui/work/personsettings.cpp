// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/personsettings.h"

#include "ui/work/workplace.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHash>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace liaison::personsettings {

namespace {

const QString common = u"common"_s;
const QString saltKey = u"security/salt"_s;
constexpr qsizetype tokenLength = 32;

QString &person()
{
    static QString current = common;
    return current;
}

QHash<QString, QString> &foldersOfNow()
{
    static QHash<QString, QString> folders;
    return folders;
}

QString placeOf(const QString &key)
{
    return u"people/"_s + person() + u'/' + key;
}

QByteArray salt()
{
    QSettings settings;
    QByteArray known = settings.value(saltKey).toByteArray();
    if (known.isEmpty()) {
        QList<quint32> numbers(4);
        QRandomGenerator::system()->fillRange(numbers.data(), numbers.size());
        known = QByteArray(reinterpret_cast<const char *>(numbers.constData()), 16).toHex();
        settings.setValue(saltKey, known);
    }
    return known;
}

QString tokenOf(const QString &name)
{
    const QByteArray salted = salt() + name.toUtf8();
    const QByteArray digest = QCryptographicHash::hash(salted, QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex().first(tokenLength));
}

bool isToken(const QString &group)
{
    static const QRegularExpression hexadecimal(u"^[0-9a-f]{32}$"_s);
    return group == common || hexadecimal.match(group).hasMatch();
}

} // namespace

void setPerson(const QString &name)
{
    QString clean = name;
    clean.replace(u'/', u'_').replace(u'\\', u'_'); // as the groups of older versions were called
    person() = clean.isEmpty() ? common : tokenOf(clean);
}

QVariant value(const QString &key, const QVariant &fallback)
{
    return QSettings().value(placeOf(key), fallback);
}

void setValue(const QString &key, const QVariant &value)
{
    QSettings().setValue(placeOf(key), value);
}

void remove(const QString &key)
{
    QSettings().remove(placeOf(key));
}

QString folder(const QString &key)
{
    const QString now = foldersOfNow().value(placeOf(key));
    return now.isEmpty() ? value(u"folders/"_s + key).toString() : now;
}

void setFolder(const QString &key, const QString &path)
{
    foldersOfNow().insert(placeOf(key), path);
    if (workplace::remembersFiles())
        setValue(u"folders/"_s + key, path);
}

void tidy()
{
    QSettings settings;
    settings.beginGroup(u"people"_s);
    const QStringList groups = settings.childGroups();
    for (const QString &group : groups) {
        if (isToken(group))
            continue;
        settings.beginGroup(group);
        QHash<QString, QVariant> kept;
        const QStringList keys = settings.allKeys();
        for (const QString &key : keys) {
            if (!key.endsWith("older"_L1) && !key.endsWith("olders"_L1)) // "backupFolder", "reports/folder"
                kept.insert(key, settings.value(key));
        }
        settings.endGroup();
        settings.remove(group);
        for (auto it = kept.cbegin(); it != kept.cend(); ++it)
            settings.setValue(tokenOf(group) + u'/' + it.key(), it.value());
    }
    settings.endGroup();
    if (!workplace::remembersFiles())
        workplace::setRemembersFiles(false); // forgets what there is
    settings.sync();
    QFile::setPermissions(settings.fileName(), QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace liaison::personsettings
