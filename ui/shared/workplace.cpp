// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/workplace.h"

#include "ui/shared/language.h"

#include <QSettings>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison::workplace {

namespace {

const QString idleKey = u"security/idleMinutes"_s;
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
