// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <utility>

namespace liaison {

// One step from the top of the figures down to one of them: a member by its name, or an element of a list by what tells
// it from the others ("counterpart" is "GDC", "direction" is "sent").
struct FigureStep
{
    QString key;                                // of a member; empty for an element
    QList<std::pair<QString, QString>> which{}; // of an element
    int ordinal = 0;                            // among elements that nothing tells apart: 1, 2, …

    bool operator==(const FigureStep &) const = default;
};
using FigurePath = QList<FigureStep>;

// One figure that two sets of figures do not agree on. A number with its qualifier is one figure: {"value" or "minor",
// "qualifier", "not_stated"}. Undefined: the set has no such figure.
struct FigureChange
{
    FigurePath path;
    QJsonValue before;
    QJsonValue after;
};

// Every figure in which the two sets differ, in the order of their paths. Pure, and generic over the JSON form of
// figures: it knows no list of keys. Elements of lists are matched by what they are about, not by their place, so the
// order of elements and members makes no difference. Equal sets differ in nothing.
QList<FigureChange> figureDiff(const QJsonObject &before, const QJsonObject &after);

// "exchanges[counterpart=GDC,direction=sent,mode=monthly].pieces"; different paths have different texts.
QString figurePathText(const FigurePath &path);

} // namespace liaison
