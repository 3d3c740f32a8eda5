// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/codewords.h"

#include "core/domain/owncodes.h"
#include "ui/shared/language.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

using Words = QList<std::pair<QString, QString>>;

} // namespace

QList<std::pair<QString, QString>> CodeWords::all(const QString &list, const QString &language)
{
    // A report's language need not be that of the screen.
    const auto tr = [&language](const char *source) { return translateIn(language, "liaison::CodeWords", source); };
    if (list == "direction"_L1)
        return {{u"sent"_s, tr("sent")}, {u"received"_s, tr("received")}, {u"mutual"_s, tr("both ways")}};
    if (list == "mode"_L1) {
        return {{u"monthly"_s, tr("monthly")},
                {u"real_time"_s, tr("real-time")},
                {u"regular"_s, tr("regular")},
                {u"ad_hoc"_s, tr("ad hoc")},
                {u"meeting"_s, tr("meeting or visit")}};
    }
    if (list == "operation_type"_L1)
        return {{u"joint"_s, tr("joint")}, {u"parallel"_s, tr("parallel")}, {u"case_driven"_s, tr("case-driven")}};
    if (list == "operation_status"_L1)
        return {{u"planned"_s, tr("planned")}, {u"running"_s, tr("running")}, {u"ended"_s, tr("ended")}};
    if (list == "case_status"_L1) {
        return {{u"open"_s, tr("open")},
                {u"under_investigation"_s, tr("under investigation")},
                {u"closed"_s, tr("closed")}};
    }
    if (list == "followup_status"_L1)
        return {{u"open"_s, tr("open")}, {u"done"_s, tr("done")}, {u"dropped"_s, tr("dropped")}};
    if (list == "role"_L1) {
        return {{u"contact"_s, tr("contact")},
                {u"officer"_s, tr("officer")},
                {u"supervisor"_s, tr("supervisor")},
                {u"analyst"_s, tr("analyst")}};
    }
    if (list == "date_precision"_L1) {
        return {{u"day"_s, tr("known to the day")},
                {u"month"_s, tr("known to the month")},
                {u"year"_s, tr("known to the year")},
                {u"span"_s, tr("known to a longer span only")}};
    }
    if (list == "rate_type"_L1) {
        return {{u"day"_s, tr("of one day")},
                {u"average"_s, tr("average of a period")},
                {u"fixed"_s, tr("fixed from its date on")}};
    }
    if (list == "basis"_L1)
        return {{u"declared"_s, tr("declared")}, {u"itemised"_s, tr("itemised")}};
    Words words;
    for (const Code &code : codesOf(list))
        words.append({code.code, nameIn(code.names, language, code.code)});
    return words;
}

QString CodeWords::word(const QString &list, const QString &code, const QString &language)
{
    if (code.isEmpty())
        return {};
    if (list == "place"_L1)
        return isPlace(code) ? placeName(code, language) : code;
    if (const auto known = codeOf(list, code))
        return nameIn(known->names, language, code);
    for (const auto &[known, word] : all(list, language)) {
        if (known == code)
            return word;
    }
    return code;
}

} // namespace liaison
