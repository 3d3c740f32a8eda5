// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/personsettings.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace liaison::personsettings {

namespace {

QString &person()
{
    static QString current = u"common"_s;
    return current;
}

QString placeOf(const QString &key)
{
    return u"people/"_s + person() + u'/' + key;
}

} // namespace

void setPerson(const QString &name)
{
    QString clean = name;
    clean.replace(u'/', u'_').replace(u'\\', u'_'); // both part groups in QSettings
    person() = clean.isEmpty() ? u"common"_s : clean;
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

} // namespace liaison::personsettings
