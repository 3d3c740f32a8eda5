// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/recordeditor.h"

#include "core/fields/recordjson.h"
#include "core/storage/noun.h"
#include "tests/support/records.h"
#include "tests/support/screen/wait.h"
#include "ui/cases/caseform.h"
#include "ui/directory/agencyform.h"
#include "ui/directory/officerform.h"
#include "ui/events/eventform.h"
#include "ui/exchanges/exchangeform.h"
#include "ui/exchanges/statementform.h"
#include "ui/followups/followupform.h"
#include "ui/forms/resultlines.h"
#include "ui/inputs/filecompletion.h"
#include "ui/look/theme.h"
#include "ui/operations/operationform.h"
#include "ui/operations/resultform.h"
#include "ui/programme/programmeforms.h"
#include "ui/rates/rateform.h"
#include "ui/referrals/indicatorform.h"
#include "ui/referrals/referralform.h"

#include <QLineEdit>
#include <algorithm>
#include <catch2/catch.hpp>

namespace recordeditor_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

// What nobody types: made by the program, or said by where the form stands.
bool isTyped(const QString &kind, const FieldInfo &info)
{
    static const QStringList others{u"followup.ref"_s, u"statement.ref"_s, u"statement.addressee"_s,
                                    u"result.ref"_s,   u"result.basis"_s,  u"item.ref"_s};
    return !info.derived && info.name != u"illustrative" && !others.contains(kind + u'.' + info.name);
}

} // namespace

TEST_CASE("every field of a kind stands on its form, and completes where its noun says so", "[forms]")
{
    Theme::get().install();
    TestCaseFile file;
    addAgencies(file);
    Session session(file.shared(), u"Chan Tai-man"_s);
    REQUIRE(waitForTasks());
    QWidget page;
    const QList<RecordEditor *> forms{
        new CaseForm(session, &page),      new AgencyForm(session, &page),    makeOfficerForm(session, &page),
        makeEventForm(session, &page),     new ExchangeForm(session, &page),  new StatementForm(session, &page),
        makeFollowUpForm(session, &page),  makeOperationForm(session, &page), new ResultForm(session, &page),
        makeProgrammeForm(session, &page), makeItemForm(session, &page),      makeLinkForm(session, &page),
        makeRateForm(session, &page),      makeIndicatorForm(session, &page), new ReferralForm(session, &page)};
    qsizetype completing = 0;
    for (const RecordEditor *form : forms) {
        const QStringList shown = form->fields()->typed().keys();
        for (const FieldInfo &info : fieldsOf(form->kind())) {
            INFO(form->kind().toStdString() << "." << info.name.toStdString());
            if (isTyped(form->kind(), info))
                CHECK((shown.contains(info.name) || shown.contains(info.name + u".en"_s)));
            if (info.completes) {
                CHECK(FileCompletion::of(qobject_cast<QLineEdit *>(form->fields()->input(info.name))));
                ++completing;
            }
        }
    }
    // None of them stands on no form.
    qsizetype declared = 0;
    for (const Noun &noun : nouns()) {
        declared += std::count_if(noun.fields().begin(), noun.fields().end(),
                                  [](const FieldInfo &info) { return info.completes; });
    }
    CHECK(declared > 0);
    CHECK(completing == declared);
}

TEST_CASE("what a source prints beside a value stays with it when its number is corrected", "[forms]")
{
    Theme::get().install();
    const QJsonObject beside{{u"minor"_s, 640000}, {u"currency"_s, u"USD"_s}, {u"qualifier"_s, u"about"_s}};
    const QJsonArray given{QJsonObject{{u"value"_s, moneyJson({Estimate::about(5'000'000), u"HKD"_s})},
                                       {u"value_basis"_s, u"estimated_market"_s},
                                       {u"beside"_s, beside}}};
    ResultLines lines(ResultLines::Of::Values);
    lines.setJson(given);
    CHECK(lines.json() == given);
    const auto typed = [&](const QString &text, const QString &basis) {
        lines.setTyped(QJsonArray{QJsonObject{{u"text"_s, text}, {u"code"_s, basis}}});
        return lines.json().first().toObject();
    };
    CHECK(typed(u"HK$60,000"_s, u"estimated_market"_s).value(u"beside"_s).toObject() == beside);
    CHECK(typed(u"HK$60,000"_s, u"estimated_market"_s).value(u"value"_s) ==
          moneyJson({Estimate::exact(6'000'000), u"HKD"_s}));
    CHECK_FALSE(typed(u"HK$60,000"_s, u"not_stated"_s).contains(u"beside"_s));
    CHECK_FALSE(typed(u"CNY 60,000"_s, u"estimated_market"_s).contains(u"beside"_s));
    CHECK(typed(u"plenty"_s, u"not_stated"_s).value(u"value"_s) == u"plenty"_s); // so that its error names it
}

} // namespace recordeditor_test
