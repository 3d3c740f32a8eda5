// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields/fields.h"

// Grading, handling and marking, as every noun that is passed between agencies has them (docs/domain.md 4): members
// sourceGrade, informationGrade, handling, handlingNote, tlp.
namespace liaison::fieldtypes {

template <typename T>
Field<T> sourceGrade()
{
    return code(QStringLiteral("source_grade"), &T::sourceGrade, QStringLiteral("source_grade")).plain();
}
template <typename T>
Field<T> informationGrade()
{
    return code(QStringLiteral("information_grade"), &T::informationGrade, QStringLiteral("information_grade")).plain();
}
template <typename T>
Field<T> handling()
{
    return code(QStringLiteral("handling"), &T::handling, QStringLiteral("handling")).required();
}
template <typename T>
Field<T> handlingNote()
{
    return line(QStringLiteral("handling_note"), &T::handlingNote).outOfLists();
}
template <typename T>
Field<T> tlp()
{
    return code(QStringLiteral("tlp"), &T::tlp, QStringLiteral("tlp")).required();
}

} // namespace liaison::fieldtypes
