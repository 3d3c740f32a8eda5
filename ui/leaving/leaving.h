// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/gate.h"
#include "core/listing/recordlist.h"

#include <QImage>
#include <QString>
#include <functional>

class QObject;

namespace liaison {

class Session;

// What somebody wants out of the window otherwise than as a list or report: rows on the clipboard, a chart as a picture
// or table. Its marking is that of the records behind it.
struct Leaving
{
    Outgoing what; // its marking and author are found by letOut()
    QString kind;  // records behind it, by their ids …
    QList<qint64> ids;
    QList<RecordFilter> behind; // … and by filters
    QString target;             // the file; empty: the clipboard
    QByteArray bytes;           // of the file
    QString text;               // for the clipboard
    bool rows = false;          // the text is rows (ui/leaving/rowstext): a table, too
    QImage picture;             // for the clipboard
};

// Who is told, while the context lives, of how it went.
struct LeavingTold
{
    std::function<void(const Error &)> failed;
    std::function<void(const QString &words)> left{}; // that it left, for the status line
};

// Lets it out through the gate; asks the officer why, and to whom it goes, where its marking wants a reason. What
// carries no marking goes to the clipboard without an entry. On the screen thread.
void letOut(Session &session, QObject *context, const Leaving &leaving, const LeavingTold &told);

} // namespace liaison
