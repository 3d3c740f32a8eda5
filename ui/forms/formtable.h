// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/partsedit.h"

#include <QJsonObject>

namespace liaison {

class Session;

using FormWords = std::function<QString()>; // asked for anew when the language is switched

// One field of a form by its name in the table of fields of its kind, which says what input it gets and what it offers;
// here stands what is special about it on this form. Without a field: the title of what stands below it.
struct FormField
{
    QString field{};
    FormWords label{};       // else the field's name; of words in several languages with %1 for the language
    FormWords hint{};        // below it while nothing is wrong
    FormWords none{};        // what having no code or record is called
    FormWords placeholder{}; // in an empty line
    int height = 0;          // of several lines, at text scale 1; 0: as usual
    bool line = false;       // typed into one line where its type would get more, or a choice
    bool quiet = false;      // how it is read does not stand beside it
    bool others = false;     // agencies but the home agency
    bool codes = false;      // what is chosen stands there by its code alone
    QList<PartColumn> parts{};
};

struct FormColumn
{
    int stretch = 1;
    QList<FormField> fields{};
};

// What a kind's form is: its fields where they stand, and what it says. A plain value.
struct FormTable
{
    QString kind;
    QList<QList<FormColumn>> bands; // rows of columns, one below the other
    int height = 0;                 // with which nobody scrolls, at text scale 1
    bool beside = false;            // labels stand beside their fields, not above
    bool goesOn = false;            // what was begun and not saved is gone on with unasked
    FormWords newTitle{};
    std::function<QString(const Session &, const QJsonObject &)> title{}; // else reference and title of the record
    std::function<QJsonObject(const Session &)> defaults{};               // what a new record begins with
};

} // namespace liaison
