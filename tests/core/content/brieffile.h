// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/content/briefcontent.h"
#include "tests/support/forms.h"
#include "tests/support/records.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace liaison;

// A file of the mechanism on 20 April 2017, and the briefs made from it.
struct BriefFile
{
    BriefFile()
    {
        Clock::set(QDateTime({2017, 4, 20}, {4, 0}, Qt::UTC));
        addAgencies(file);
    }
    ~BriefFile() { Clock::set({}); }

    void log(const QString &date, qint64 pieces, const QString &direction = u"received"_s,
             const QString &counterpart = u"GDC"_s, const QString &ref = {})
    {
        Exchange exchange = exchangeOn(date, counterpart, pieces);
        exchange.direction = direction;
        exchange.ref = ref;
        exchange.acknowledged = exchange.date.last;
        add(file, exchange);
    }

    BriefContent brief(const char *period = "2017Q1", const QString &counterpart = u"GDC"_s)
    {
        const auto content = briefContent(file.connection(), *parsePeriod(QLatin1StringView(period)), counterpart);
        if (!content)
            FAIL(describe(content.error()));
        return *content;
    }

    TestCaseFile file;
};

inline const TalkingPoint *pointOf(const BriefContent &content, TalkingPoint::What what)
{
    for (const TalkingPoint &point : content.points) {
        if (point.what == what)
            return &point;
    }
    return nullptr;
}
