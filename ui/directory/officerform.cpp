// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/officerform.h"

#include "core/domain/officer.h"
#include "ui/forms/recordeditor.h"
#include "ui/words/errortexts.h"
#include "ui/work/session.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct OfficerFormWords
{
    Q_DECLARE_TR_FUNCTIONS(liaison::OfficerForm)
};

FormTable officerForm()
{
    const FormField ref{.field = u"ref"_s, .hint = [] {
                            return OfficerFormWords::tr(
                                "Initials, for example. Made when it is saved, unless you give one.");
                        }};
    const FormField postings{.field = u"postings"_s,
                             .parts = {{u"post"_s, [] { return fieldName(u"post"_s); }, 240, true},
                                       {u"agency"_s, [] { return fieldName(u"agency"_s); }, 120},
                                       {u"from"_s, [] { return fieldName(u"posted_from"_s); }, 130},
                                       {u"to"_s, [] { return fieldName(u"posted_to"_s); }, 130}}};
    FormTable table{.kind = u"officer"_s,
                    .bands = {{{1, {{u"name"_s}, {u"agency"_s}, {u"role"_s}}},
                               {1, {{u"post"_s}, {u"posted_from"_s}, {u"posted_to"_s}}},
                               {1, {{u"contact"_s}, ref, {u"note"_s}}}},
                              {{1, {postings}}}},
                    .height = 400};
    table.newTitle = [] { return OfficerFormWords::tr("New officer or contact"); };
    table.title = [](const Session &, const QJsonObject &json) { return json.value(u"name"_s).toString(); };
    table.defaults = [](const Session &session) {
        Officer officer;
        officer.agency = session.homeAgency();
        return toJson(officer);
    };
    return table;
}

} // namespace

RecordEditor *makeOfficerForm(Session &session, QWidget *page)
{
    return new RecordEditor(session, officerForm(), page);
}

} // namespace liaison
