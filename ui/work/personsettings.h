// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

namespace liaison::personsettings {

// Sizes, columns, order and filters are kept on this computer, apart for each person. Nothing of a case file goes here,
// and no name: a person is a token, made of the name and a number that only this computer has. On the screen thread.
// The shell names the person after unlocking; before that there is one common place.
void setPerson(const QString &person);
QVariant value(const QString &key, const QVariant &fallback = {});
void setValue(const QString &key, const QVariant &value);
void remove(const QString &key);

// The folder used last for something. Kept until the program ends, and on this computer only where paths are remembered
// (workplace::remembersFiles).
QString folder(const QString &key);
void setFolder(const QString &key, const QString &path);

// Takes away what older versions wrote down: names of people become their tokens, and paths go where none are to be
// remembered. The settings' file becomes its owner's alone.
void tidy();

} // namespace liaison::personsettings
