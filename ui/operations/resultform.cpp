// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operations/resultform.h"

#include "ui/forms/resultlines.h"
#include "ui/inputs/choices.h"
#include "ui/words/language.h"

using namespace Qt::StringLiterals;

namespace liaison {

FormTable ResultForm::table()
{
    const QList<FormField> fields{
        {.field = u"operation"_s,
         .label = [] { return tr("&Operation"); },
         .none = [] { return tr("none: a period as a whole"); }},
        {.field = u"period"_s,
         .label = [] { return tr("&Period"); },
         .hint =
             [] {
                 return tr("2013/14, 2017Q1 or 2013-07-01..2014-06-30: the whole span that the result is stated for.");
             }},
        {.field = u"agency"_s, .label = [] { return tr("&Agency"); }},
        {.label = [] { return tr("What was achieved, as it was stated"); }},
        {.field = u"cases"_s, .label = [] { return tr("&Cases"); }},
        {.field = u"counting_rule"_s,
         .label = [] { return tr("Cases &counted by"); },
         .none = [] { return tr("the source does not say"); }},
        {.field = u"items"_s,
         .label = [] { return tr("&Goods"); },
         .hint = [] { return tr("One line for each unit: they are never added up."); }},
        {.field = u"values"_s,
         .label = [] { return tr("&Value"); },
         .hint = [] { return tr("One line for each currency and value basis."); }},
        {.field = u"arrests"_s, .label = [] { return tr("Persons a&rrested"); }},
        {.label = [] { return tr("Where it was stated"); }},
        {.field = u"source"_s,
         .label = [] { return tr("&Source"); },
         .placeholder = [] { return tr("press release, letter, minutes …"); }},
        {.field = u"note"_s, .label = [] { return tr("&Note"); }, .height = 72}};
    FormTable table{.kind = u"result"_s, .bands = {{{1, fields}}}, .beside = true};
    table.newTitle = [] { return tr("Declare a result"); };
    table.title = [](const Session &session, const QJsonObject &json) {
        const QString agency = session.agencyName(json.value(u"agency"_s).toString(), screenLanguage());
        const QString operation = json.value(u"operation"_s).toString();
        return operation.isEmpty() ? tr("Result of %1", "an agency").arg(agency)
                                   : tr("Result of %1 in %2", "an agency, an operation")
                                         .arg(agency, session.operationName(operation, screenLanguage()));
    };
    return table;
}

bool ResultForm::goesOn(const QJsonObject &draft) const
{
    const QString agency = subject().value(u"agency"_s).toString();
    return draft.value(u"operation"_s).toString() == subject().value(u"operation"_s).toString() &&
           (agency.isEmpty() || draft.value(u"agency"_s).toString() == agency);
}

void ResultForm::focusFirst()
{
    goTo(text(u"agency"_s).isEmpty() ? u"agency"_s : u"cases"_s);
}

void ResultForm::showDependent()
{
    fields()->row(u"period"_s)->setVisible(text(u"operation"_s).isEmpty());
    input<ResultLines>(u"values"_s)->setDefaultCurrency(currencyOf(session().sideOf(text(u"agency"_s))));
}

QJsonObject ResultForm::form() const
{
    QJsonObject form = RecordEditor::form();
    if (!text(u"operation"_s).isEmpty())
        form.insert(u"period"_s, QJsonValue());
    return form;
}

QStringList ResultForm::showErrors(const Errors &errors)
{
    Errors placed = errors;
    for (Error &error : placed) { // without an operation it is of a period
        if (error.field == "operation"_L1 && error.kind == ErrorKind::Required)
            error.field = u"period"_s;
    }
    return RecordEditor::showErrors(placed);
}

} // namespace liaison
