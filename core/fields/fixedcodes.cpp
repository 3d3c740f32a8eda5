// SPDX-License-Identifier: GPL-3.0-or-later
// The codes that are part of the program's own rules.
#include "core/fields/field.h"

#include "core/values/codelist.h"
#include "core/values/grading.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace liaison {

const QStringList &fixedCodes(const QString &list)
{
    static const QHash<QString, QStringList> lists = [] {
        QHash<QString, QStringList> made;
        for (const QString &name : codeListNames()) {
            if (!isFixedList(name))
                continue;
            for (const Code &code : builtInCodes(name))
                made[name].append(code.code);
        }
        made.insert(u"source_grade"_s, sourceGrades(GradingScheme::Europol) + sourceGrades(GradingScheme::Admiralty));
        made.insert(u"information_grade"_s, informationGrades(GradingScheme::Admiralty));
        return made;
    }();
    static const QStringList none;
    const auto found = lists.constFind(list);
    return found == lists.constEnd() ? none : *found;
}

} // namespace liaison
