// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/workplace.h"

#include "ui/words/language.h"

#include <QSettings>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison::workplace {

namespace {

const QString idleKey = u"security/idleMinutes"_s;
const QString rememberKey = u"security/remembersFiles"_s;
const QString languageKey = u"appearance/language"_s;
constexpr int usualIdleMinutes = 10;
constexpr int mostIdleMinutes = 8 * 60;

} // namespace

int idleMinutes()
{
    return std::clamp(QSettings().value(idleKey, usualIdleMinutes).toInt(), 0, mostIdleMinutes);
}

void setIdleMinutes(int minutes)
{
    QSettings().setValue(idleKey, std::clamp(minutes, 0, mostIdleMinutes));
}

bool remembersFiles()
{
    return QSettings().value(rememberKey, false).toBool();
}

void setRemembersFiles(bool remembers)
{
    QSettings settings;
    settings.setValue(rememberKey, remembers);
    if (remembers)
        return;
    settings.remove(u"recent"_s);
    settings.beginGroup(u"people"_s);
    const QStringList people = settings.childGroups();
    for (const QString &person : people) {
        for (const auto &key : {u"/folders"_s, u"/backup/folder"_s, u"/reports/folder"_s})
            settings.remove(person + key);
    }
}

QString language()
{
    const QString stored = QSettings().value(languageKey).toString();
    return isLanguage(stored) ? stored : systemLanguage();
}

void setLanguage(const QString &code)
{
    QSettings().setValue(languageKey, code);
}

} // namespace liaison::workplace
