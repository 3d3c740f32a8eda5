// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchanges/statementform.h"

#include "ui/exchanges/statementlines.h"
#include "ui/words/formats.h"
#include "ui/work/session.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liaison {

StatementForm::StatementForm(Session &session, QWidget *parent) : RecordEditor(session, table(), parent)
{
    auto *lines = new StatementLines;
    fields()->addLines(u"entries"_s, lines);
    below()->addWidget(lines, 1);
    lines->followInTabOrder(fields()->input(u"note"_s));
    connect(lines, &StatementLines::edited, this, &StatementForm::touched);
}

FormTable StatementForm::table()
{
    const auto called = [](const QString &field, const FormWords &label) {
        return FormField{.field = field, .label = label};
    };
    FormField agency = called(u"agency"_s, [] { return tr("Counterpart"); });
    agency.others = true;
    FormTable table{
        .kind = u"statement"_s,
        .bands = {{{3, {agency, called(u"period"_s, [] { return tr("Month"); })}},
                   {2,
                    {called(u"sent"_s, [] { return tr("Pieces they sent us"); }),
                     called(u"received"_s, [] { return tr("Pieces they received"); })}},
                   {2,
                    {called(u"mutual"_s, [] { return tr("Pieces, both ways"); }),
                     called(u"date"_s, [] { return tr("Date of the statement"); })}},
                   {3, {called(u"tlp"_s, [] { return tr("Marking"); }), {.field = u"note"_s, .line = true}}}}},
        .height = 460};
    table.newTitle = [] { return tr("What the counterpart says it sent and received"); };
    table.title = [](const Session &, const QJsonObject &json) {
        const auto month = parsePartialDate(json.value(u"period"_s).toString());
        return tr("Statement of %1, %2", "an agency, a month")
            .arg(json.value(u"agency"_s).toString(), month ? Formats().date(*month) : QString());
    };
    table.defaults = [](const Session &session) {
        return QJsonObject{{u"date"_s, session.workingDay().toString(Qt::ISODate)}};
    };
    return table;
}

void StatementForm::focusFirst()
{
    goTo(text(u"agency"_s).isEmpty() ? u"agency"_s : u"sent"_s);
}

} // namespace liaison
