// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace liaison::torture {

// The files that every run begins with, made once: a folder for each way a case file can lie there.
//   empty    nothing but what is read from outside (rows.csv, picture.bin, records.json)
//   clean    case.liaison, closed as it should be
//   logged   the same with five more exchanges in the log of a program that was killed
//   old      case.liaison of version 10
//   backup   clean, and backup.liaison, an older copy of it
//   logged-backup   logged, and backup.liaison
//   old-backup      clean, and backup.liaison of version 10
// Says what went wrong by throwing.
class Stock
{
public:
    explicit Stock(const QString &folder);

    // A fresh copy of one of these in the folder, in place of whatever is there.
    void layOut(const QString &name, const QString &folder) const;

private:
    QString m_folder;
};

} // namespace liaison::torture
