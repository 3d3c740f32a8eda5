// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/codewords.h"

#include "core/values/owncodes.h"
#include "ui/words/language.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

using CodeAndWords = QList<std::pair<QString, QString>>;

} // namespace

QList<std::pair<QString, QString>> CodeWords::all(const QString &list, const QString &language)
{
    // A report's language need not be that of the screen.
    const auto tr = [&language](const char *source, const char *remark = nullptr) {
        return translateIn(language, "liaison::CodeWords", source, remark);
    };
    if (list == "direction"_L1)
        return {{u"sent"_s, tr("sent")}, {u"received"_s, tr("received")}, {u"mutual"_s, tr("both ways")}};
    if (list == "referral_direction"_L1)
        return {{u"made"_s, tr("made")}, {u"received"_s, tr("received")}};
    if (list == "referral_state"_L1) {
        return {{u"made"_s, tr("made", "a referral")},
                {u"acknowledged"_s, tr("acknowledged")},
                {u"in_progress"_s, tr("in progress")},
                {u"outcome"_s, tr("outcome")},
                {u"closed"_s, tr("closed")}};
    }
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
    if (list == "item_origin"_L1)
        return {{u"new"_s, tr("new")}, {u"carried_over"_s, tr("carried over")}};
    if (list == "item_status"_L1) {
        return {{u"planned"_s, tr("planned")},
                {u"in_progress"_s, tr("in progress")},
                {u"implemented"_s, tr("implemented")},
                {u"dropped"_s, tr("dropped")}};
    }
    if (list == "event_status"_L1) {
        return {{u"planned"_s, tr("planned")},
                {u"held"_s, tr("held")},
                {u"postponed"_s, tr("postponed")},
                {u"cancelled"_s, tr("cancelled")}};
    }
    if (list == "followup_status"_L1)
        return {{u"open"_s, tr("open")}, {u"done"_s, tr("done")}, {u"dropped"_s, tr("dropped")}};
    if (list == "role"_L1) {
        return {{u"contact"_s, tr("contact")},
                {u"officer"_s, tr("officer")},
                {u"supervisor"_s, tr("supervisor")},
                {u"analyst"_s, tr("analyst")}};
    }
    if (list == "explanation"_L1) {
        return {{u"carried_over"_s, tr("carried over to another month")},
                {u"counting_rule"_s, tr("counted by another rule")},
                {u"not_logged"_s, tr("not logged yet by the other side")},
                {u"their_error"_s, tr("their error")},
                {u"our_error"_s, tr("our error")},
                {u"other"_s, tr("other reason")}};
    }
    if (list == "pairing"_L1)
        return {{u"same"_s, tr("the same exchange")}, {u"different"_s, tr("two different exchanges")}};
    if (list == "finding"_L1) {
        return {{u"matched"_s, tr("matched")},           {u"pieces_differ"_s, tr("pieces differ")},
                {u"proposed"_s, tr("perhaps the same")}, {u"only_ours"_s, tr("only ours")},
                {u"only_theirs"_s, tr("only theirs")},   {u"not_compared"_s, tr("counted only")}};
    }
    if (list == "month_state"_L1) {
        return {{u"no_statement"_s, tr("no statement")},
                {u"open"_s, tr("differences open")},
                {u"explained"_s, tr("ready to sign off")},
                {u"signed_off"_s, tr("signed off")},
                {u"changed_since"_s, tr("changed since sign-off")}};
    }
    if (list == "month_status"_L1) {
        return {{u"nothing"_s, tr("nothing logged")},
                {u"running"_s, tr("not over yet")},
                {u"open"_s, tr("open")},
                {u"closed"_s, tr("closed")}};
    }
    if (list == "close_check"_L1) {
        return {{u"nothing_logged"_s, tr("nothing logged with a usual counterpart")},
                {u"ungraded"_s, tr("entries without grading")},
                {u"to_acknowledge"_s, tr("received, not acknowledged by us")},
                {u"not_acknowledged"_s, tr("sent, not acknowledged by them")},
                {u"referrals_overdue"_s, tr("referrals past their due date, without an outcome")},
                {u"statement_missing"_s, tr("statement missing")},
                {u"differences_open"_s, tr("differences not explained")},
                {u"not_signed_off"_s, tr("reconciled, not signed off")},
                {u"changed_since"_s, tr("changed since sign-off")}};
    }
    if (list == "date_precision"_L1) {
        return {{u"day"_s, tr("known to the day")},
                {u"month"_s, tr("known to the month")},
                {u"year"_s, tr("known to the year")},
                {u"span"_s, tr("known to a longer span only")}};
    }
    if (list == "report"_L1) {
        return {{u"quarterly"_s, tr("Quarterly report")},
                {u"operation"_s, tr("Operation result sheet")},
                {u"progress"_s, tr("Annual progress paper")},
                {u"brief"_s, tr("Meeting brief")}};
    }
    if (list == "rate_type"_L1) {
        return {{u"day"_s, tr("of one day")},
                {u"average"_s, tr("average of a period")},
                {u"fixed"_s, tr("fixed from its date on")}};
    }
    if (list == "basis"_L1)
        return {{u"declared"_s, tr("declared")}, {u"itemised"_s, tr("itemised")}};
    CodeAndWords words;
    for (const Code &code : codesOf(list))
        words.append({code.code, nameIn(code.names, language, code.code)});
    return words;
}

QString CodeWords::word(const QString &list, const QString &code, const QString &language)
{
    if (code.isEmpty())
        return {};
    if (list == "place"_L1 && isPlace(code))
        return placeName(code, language);
    if (const auto known = codeOf(list, code))
        return nameIn(known->names, language, code);
    for (const auto &[known, word] : all(list, language)) {
        if (known == code)
            return word;
    }
    return code;
}

} // namespace liaison
