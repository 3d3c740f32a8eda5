// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "ui/cases/casespage.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/desk/deskpage.h"
#include "ui/directory/directorypage.h"
#include "ui/events/eventspage.h"
#include "ui/exchanges/exchangespage.h"
#include "ui/followups/followupspage.h"
#include "ui/operations/operationspage.h"
#include "ui/programme/programmepage.h"
#include "ui/rates/ratespage.h"
#include "ui/referrals/referralspage.h"
#include "ui/reports/reportspage.h"
#include "ui/settings/settingspage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct PageWords
{
    Q_DECLARE_TR_FUNCTIONS(liaison::PageTitles)
};

template <typename T>
Page *make(Session &session)
{
    return new T(session);
}

} // namespace

QList<PageSpec> pageSpecs()
{
    return {
        {u"desk"_s, PageWords::tr("Desk"), u"user-home"_s, {}, make<DeskPage>},
        {u"exchanges"_s,
         PageWords::tr("Exchanges"),
         u"document-swap"_s,
         {u"exchange"_s, u"statement"_s, u"difference"_s, u"monthclose"_s},
         make<ExchangesPage>},
        {u"referrals"_s,
         PageWords::tr("Referrals"),
         u"mail-forward"_s,
         {u"referral"_s, u"indicator"_s},
         make<ReferralsPage>},
        {u"operations"_s,
         PageWords::tr("Operations"),
         u"view-list-details"_s,
         {u"operation"_s, u"result"_s},
         make<OperationsPage>},
        {u"cases"_s, PageWords::tr("Cases"), u"package"_s, {u"case"_s, u"seizure"_s}, make<CasesPage>},
        {u"followups"_s, PageWords::tr("Follow-ups"), u"view-task"_s, {u"followup"_s}, make<FollowUpsPage>},
        {u"programme"_s,
         PageWords::tr("Programme"),
         u"format-list-ordered"_s,
         {u"item"_s, u"programme"_s, u"link"_s},
         make<ProgrammePage>},
        {u"events"_s, PageWords::tr("Events"), u"view-calendar"_s, {u"event"_s}, make<EventsPage>},
        {u"directory"_s,
         PageWords::tr("Directory"),
         u"x-office-address-book"_s,
         {u"agency"_s, u"officer"_s},
         make<DirectoryPage>},
        {u"dashboard"_s, PageWords::tr("Dashboard"), u"office-chart-bar"_s, {}, make<DashboardPage>},
        {u"reports"_s, PageWords::tr("Reports"), u"document-print-preview"_s, {}, make<ReportsPage>},
        {u"rates"_s, PageWords::tr("Exchange rates"), u"view-currency-list"_s, {u"rate"_s}, make<RatesPage>},
        {u"settings"_s, PageWords::tr("Settings"), u"configure"_s, {}, make<SettingsPage>},
    };
}

QString pageOfKind(const QString &kind)
{
    const QList<PageSpec> specs = pageSpecs();
    for (const PageSpec &spec : specs) {
        if (spec.kinds.contains(kind))
            return spec.key;
    }
    return {};
}

} // namespace liaison
