// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFileDialog;
class QWidget;

namespace liaison {

// The dialog by which every path is chosen: it deletes itself when it is closed; the caller connects fileSelected() and
// calls open(). It never looks into a file to find out what it is: a descriptor of the open case file that is opened
// and closed in this process drops SQLite's locks on it. On the screen thread.
QFileDialog *chooserForOpening(QWidget *parent, const QString &title, const QString &folder, const QString &filter);
QFileDialog *chooserForSaving(QWidget *parent, const QString &title, const QString &folder, const QString &filter,
                              const QString &ending, const QString &name = {});
QFileDialog *chooserForFolder(QWidget *parent, const QString &title, const QString &folder);

} // namespace liaison
