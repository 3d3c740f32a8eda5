// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/money.h"
#include "core/values/period.h"
#include "core/values/quantity.h"
#include "ui/words/language.h"

namespace liaison {

struct Event;
struct MeasureKind;
struct MeasurePart;
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
    const QLocale &monthNames() const { return m_monthNames; }

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

    // A number of a measure, with its unit or currency: "about 1,300 pieces", "HK$13,880,000 (2 not stated)", "14".
    QString amount(const MeasureKind &kind, const EstimateSum &of, Style style = Style::Words) const;
    QString amount(const MeasurePart &part, Style style = Style::Words) const;
    // The same where the unit stands elsewhere.
    QString number(const MeasureKind &kind, const EstimateSum &of, Style style = Style::Words) const;
    QString ground(const MeasureKind &kind) const;      // the counting rule, the basis of a value; empty: not said
    QString groundNote(const MeasureKind &kind) const;  // beside a number: "interception", "basis not stated"
    QString measure(const MeasureKind &kind) const;     // pieces · cases (interception) · HKD, estimated market value
    QString measureAxis(const MeasureKind &kind) const; // Pieces · Cases (interception) · Value (HKD)

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
    QString dates(const Event &event) const; // its days where they are known; else how exactly they are known
    QString date(const PartialDate &date, Style style = Style::Words) const; // March 2017; none: not stated
    QString period(const Period &period) const;                              // 2016/17 (1 Jul 2016 – 30 Jun 2017)

    QString references(const QStringList &refs, qsizetype most) const; // the first of them and how many more
    QString codeName(const QString &list, const QString &code) const;  // a built-in code in words; else the code itself
    QString place(const QString &code) const;
    QString currency(const QString &code) const;
    QString unit(const QString &code, qint64 count = 2) const; // pieces, kg
    QString notStated(Style style = Style::Words) const;

private:
    LIAISON_TR_IN("liaison::Formats", m_language)
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
