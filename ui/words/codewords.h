// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <utility>

namespace liaison {

// Words for codes in the language asked for: of the built-in lists and of the codes that users added. A code without a
// word is shown as it is. Any thread.
namespace CodeWords {

QString word(const QString &list, const QString &code, const QString &language);
// Codes with their words, in the order of the list: for combo boxes.
QList<std::pair<QString, QString>> all(const QString &list, const QString &language);

} // namespace CodeWords

} // namespace liaison
