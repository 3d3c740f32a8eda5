// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace liaison {

// How the values of a field are written, as an example to follow ("about 1,300"); empty: there is nothing to show.
QString exampleFor(const QString &field);

// What heads of tables call the fields of the kind, in every language, as wordKey() has it; and the field. A word of
// two fields is left out.
QHash<QString, QString> headWords(const QString &kind);

} // namespace liaison
