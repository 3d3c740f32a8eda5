// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

namespace liaison::personsettings {

// Sizes, columns, order and filters are kept on this computer, apart for each person. Nothing of a case file goes here.
// The shell names the person (an officer's uid) after unlocking; before that there is one common place.
void setPerson(const QString &person);
QVariant value(const QString &key, const QVariant &fallback = {});
void setValue(const QString &key, const QVariant &value);
void remove(const QString &key);

} // namespace liaison::personsettings
