// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/directorypage.h"

#include "ui/directory/agencyform.h"
#include "ui/directory/officerform.h"
#include "ui/forms/recordeditor.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

QList<ListColumn> agencyColumns()
{
    return {{{u"code"_s}, 116},     {{u"names"_s}, 380, true, DirectoryPage::tr("Name")},
            {{u"side"_s}, 104},     {{u"kind"_s}, 136},
            {{u"aliases"_s}, 170},  {{u"valid_to"_s}, 110},
            {{u"successor"_s}, 200}};
}

QList<ListColumn> officerColumns()
{
    return {{{u"name"_s}, 180},        {{u"agency"_s}, 112},    {{u"post"_s}, 180, true}, {{u"role"_s}, 100},
            {{u"posted_from"_s}, 110}, {{u"posted_to"_s}, 110}, {{u"contact"_s}, 180},    {{u"ref"_s}, 100}};
}

RecordPane::Words agencyListWords()
{
    return {
        DirectoryPage::tr("Agencies"), DirectoryPage::tr("Find an agency by any of its names"),
        DirectoryPage::tr("No agencies here"),
        DirectoryPage::tr("The administrations taking part stand here, with their names in four languages. Your own "
                          "comes first."),
        DirectoryPage::tr("New agency")};
}

RecordPane::Words officerListWords()
{
    return {DirectoryPage::tr("Officers and contacts"), DirectoryPage::tr("Find an officer"),
            DirectoryPage::tr("No officers here"),
            DirectoryPage::tr("Liaison officers and contacts stand here, with their posts. Those of your unit can sign "
                              "in to this file."),
            DirectoryPage::tr("New officer or contact")};
}

} // namespace

DirectoryPage::DirectoryPage(Session &session, QWidget *parent) : RecordPage(session, parent)
{
    const RecordPane::Parts lists[] = {{u"agency"_s,
                                        u"directory/agencies"_s,
                                        new AgencyForm(session, this),
                                        {u"side"_s, u"kind"_s},
                                        agencyColumns,
                                        agencyListWords},
                                       {u"officer"_s,
                                        u"directory/officers"_s,
                                        makeOfficerForm(session, this),
                                        {u"agency"_s, u"role"_s},
                                        officerColumns,
                                        officerListWords}};
    for (const RecordPane::Parts &list : lists)
        addTab(makePane(list));
    start();
}

RecordPage::Words DirectoryPage::words() const
{
    return {tr("Directory"), {}, tr("Agencies or officers"), {tr("Agencies"), tr("Officers and contacts")}};
}

} // namespace liaison
