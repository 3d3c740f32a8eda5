// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/money.h"
#include "core/values/period.h"
#include "core/values/quantity.h"
#include "ui/words/language.h"

namespace liaison {

struct Operation;

// Values of the domain in the words of one language: on screens the screen's, in a report the report's own.
// A small value; safe on any thread.
class Formats
{
public:
    enum class Style {
        Words, // about 1,300 · not stated
        Short, // ≈1,300 · –
    };

    explicit Formats(const QString &language = screenLanguage());

    QString language() const { return m_language; }
    const QLocale &locale() const { return m_locale; }

    QString number(qint64 value) const;
    QString estimate(const Estimate &estimate, Style style = Style::Words) const;
    QString quantity(const Quantity &quantity, Style style = Style::Words) const; // about 1,300 pieces
    QString money(const Money &money, Style style = Style::Words) const;          // about HK$13,880,000

    // Totals tell how many parts were not stated: 23,000 (2 not stated).
    QString sum(const EstimateSum &sum, Style style = Style::Words) const;
    QString quantitySum(const EstimateSum &sum, const QString &unit, Style style = Style::Words) const;
    QString moneySum(const EstimateSum &minor, const QString &currency, Style style = Style::Words) const;
    // Totals that must not be added stand in a list: 415,358 pieces + 42,718 kg. None: not stated.
    QString together(const QStringList &totals, Style style = Style::Words) const;

    QString share(qint64 part, qint64 whole) const;   // 92 of 635 (14.5%); without a whole only the part
    QString percent(qint64 part, qint64 whole) const; // 14.5%; – without a whole
    QString days(qint64 count) const;                 // 12 days
    QString qualifierMark(Qualifier qualifier) const; // ≈ > < or nothing

    QString day(const QDate &date) const;                       // 1 Mar 2017
    QString shortDay(const QDate &date) const;                  // 1 Mar, where the year is known
    QString shortMonth(const QDate &date) const;                // Mar 2017
    QString moment(const QDateTime &moment) const;              // 1 Mar 2017 14:05, local time
    QString dates(const QDate &first, const QDate &last) const; // 21 Aug – 1 Sep 2017
    // "21 Aug – 1 Sep 2017 · 12 days", "since 1 Apr 2017, not ended": with how exactly they are known.
    QString dates(const Operation &operation, int programmeFirstMonth) const;
    QString date(const PartialDate &date, Style style = Style::Words) const; // March 2017; none: not stated
    QString period(const Period &period) const;                              // 2016/17 (1 Jul 2016 – 30 Jun 2017)

    QString codeName(const QString &list, const QString &code) const; // a built-in code in words; else the code itself
    QString place(const QString &code) const;
    QString currency(const QString &code) const;
    QString unit(const QString &code, qint64 count = 2) const; // pieces, kg
    QString notStated(Style style = Style::Words) const;

private:
    // Looks like every other tr() to lupdate, but answers in this language.
    QString tr(const char *source, const char *comment = nullptr, int n = -1) const;
    QString precision(const PartialDate &date, int programmeFirstMonth) const; // "month"; empty for a day
    QString qualified(Qualifier qualifier, const QString &amount, Style style) const;
    QString withNotStated(const QString &text, const EstimateSum &sum, Style style) const;
    Qualifier qualifierOf(const EstimateSum &sum) const;
    QString amountWithUnit(qint64 amount, const QString &unit) const;
    QString amountOfMoney(qint64 minor, const QString &currency) const;

    QString m_language;
    QLocale m_locale;
    QLocale m_monthNames;
};

} // namespace liaison
