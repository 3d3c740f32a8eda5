// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/changewords.h"

#include "core/fields/recordjson.h"
#include "ui/words/codewords.h"
#include "ui/words/errortexts.h"

#include <QHash>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// Looks like every other tr() to lupdate, but answers in the language of the formats.
class ChangeWords
{
public:
    explicit ChangeWords(QString language) : m_language(std::move(language)) {}

    LIAISON_TR_IN("liaison::ChangeWords", m_language)

    // Members, because lupdate files texts under the class in which it meets them.
    QString incomplete(const QString &total, const QString &parts) const
    {
        return tr("%1 (%2 not stated)", "a total, how many of its parts").arg(total, parts);
    }
    QString flag(bool on) const { return on ? tr("yes") : tr("no"); }
    QString listed() const { return tr("listed"); }
    QString entered(const QString &ref) const { return tr("%1 (entered since)").arg(ref); }
    QString removed(const QString &ref) const { return tr("%1 (removed)").arg(ref); }
    QString corrected(const QString &ref) const { return tr("%1 (corrected)").arg(ref); }

    QString member(const QString &key) const
    {
        const QHash<QString, QString> words{{u"exchanges"_s, tr("exchanges")},
                                            {u"operations"_s, tr("operations")},
                                            {u"declared"_s, tr("declared")},
                                            {u"itemised"_s, tr("itemised")},
                                            {u"seizures"_s, tr("seizures")},
                                            {u"seized"_s, tr("seized in all")},
                                            {u"compared"_s, tr("compared with")},
                                            {u"previous"_s, tr("the period before")},
                                            {u"year_before"_s, tr("the year before")},
                                            {u"by_category"_s, tr("by category")},
                                            {u"by_channel"_s, tr("by channel")},
                                            {u"by_destination"_s, tr("by destination")},
                                            {u"by_month"_s, tr("by month")},
                                            {u"by_day"_s, tr("by day")},
                                            {u"records"_s, tr("records")},
                                            {u"pieces"_s, tr("pieces")},
                                            {u"cases"_s, tr("cases")},
                                            {u"cases_by_rule"_s, tr("cases by counting rule")},
                                            {u"items"_s, tr("goods")},
                                            {u"values"_s, tr("value")},
                                            {u"arrests"_s, tr("arrests")},
                                            {u"lines"_s, tr("lines")},
                                            {u"days"_s, tr("days")},
                                            {u"results"_s, tr("results")},
                                            {u"differences"_s, tr("differences")},
                                            {u"difference"_s, tr("difference")},
                                            {u"not_precise"_s, tr("date not precise enough")},
                                            {u"illustrative_records"_s, tr("illustrative records")},
                                            {u"referrals"_s, tr("referrals")},
                                            {u"statements"_s, tr("statements")},
                                            {u"indicators"_s, tr("risk indicators")},
                                            {u"programme"_s, tr("programme")},
                                            {u"events"_s, tr("events")},
                                            {u"links"_s, tr("resource links")},
                                            {u"followups"_s, tr("follow-ups")},
                                            {u"due"_s, tr("due")},
                                            {u"done"_s, tr("done")},
                                            {u"dropped"_s, tr("dropped")},
                                            {u"open"_s, tr("open")},
                                            {u"overdue"_s, tr("overdue")}};
        const auto known = words.constFind(key);
        return known == words.constEnd() ? QString(key).replace(u'_', u' ') : *known;
    }

private:
    QString m_language;
};

// What tells an element from the others, in the words of its code list.
QString partWords(const QString &name, const QString &value, const Formats &formats)
{
    if (name == "period"_L1) {
        const QJsonObject period = QJsonDocument::fromJson(value.toUtf8()).object();
        const QDate first = QDate::fromString(period.value(u"from"_s).toString(), Qt::ISODate);
        const QDate last = QDate::fromString(period.value(u"to"_s).toString(), Qt::ISODate);
        return first.isValid() ? formats.dates(first, last) : value;
    }
    if (value.isEmpty())
        return formats.notStated();
    static const QHash<QString, QString> lists{{u"direction"_s, u"direction"_s},
                                               {u"mode"_s, u"mode"_s},
                                               {u"basis"_s, u"basis"_s},
                                               {u"category"_s, u"category"_s},
                                               {u"channel"_s, u"channel"_s},
                                               {u"destination"_s, u"place"_s},
                                               {u"origin"_s, u"place"_s},
                                               {u"counting_rule"_s, u"counting_rule"_s},
                                               {u"value_basis"_s, u"value_basis"_s}};
    if (name == "unit"_L1)
        return formats.unit(value);
    if (const auto list = lists.constFind(name); list != lists.constEnd()) {
        const QString word = CodeWords::word(*list, value, formats.language());
        return name == "category"_L1 && word != value ? QString(value + u' ' + word) : word;
    }
    return oneLine(value, 80);
}

QString partOf(const FigurePath &path, const QString &name)
{
    for (auto step = path.crbegin(); step != path.crend(); ++step) {
        for (const auto &[part, value] : step->which) {
            if (part == name)
                return value;
        }
    }
    return {};
}

QString estimateWords(const FigurePath &path, const QJsonObject &object, const Formats &formats)
{
    const Qualifier qualifier = qualifierFromCode(object.value(u"qualifier"_s).toString()).value_or(Qualifier::Exact);
    const bool money = object.contains(u"minor"_s);
    const QJsonValue number = object.value(money ? u"minor"_s : u"value"_s);
    const Estimate estimate = number.isDouble() ? Estimate{number.toInteger(), qualifier} : Estimate::notStated();
    QString words = money                               ? formats.money({estimate, partOf(path, u"currency"_s)})
                    : partOf(path, u"unit"_s).isEmpty() ? formats.estimate(estimate)
                                                        : formats.quantity({estimate, partOf(path, u"unit"_s)});
    if (const qint64 parts = object.value(u"not_stated"_s).toInteger(); parts > 0 && estimate.isStated())
        words = ChangeWords(formats.language()).incomplete(words, formats.number(parts));
    return words;
}

} // namespace

QString reportName(const QString &report, const QString &language)
{
    return CodeWords::word(u"report"_s, report, language);
}

QString figureWords(const FigurePath &path, const Formats &formats)
{
    const ChangeWords words(formats.language());
    QStringList parts;
    for (const FigureStep &step : path) {
        if (!step.key.isEmpty() && step.key != "list"_L1)
            parts.append(words.member(step.key));
        // A record of its own goes by its reference; what else tells it apart is in the record.
        const bool hasRef =
            std::any_of(step.which.begin(), step.which.end(), [](const auto &part) { return part.first == "ref"_L1; });
        for (const auto &[name, value] : step.which) {
            if (!hasRef || name == "ref"_L1)
                parts.append(partWords(name, value, formats));
        }
    }
    // The year of a programme names it and its period: once is enough.
    parts.erase(std::unique(parts.begin(), parts.end()), parts.end());
    QString text = parts.join(u" · "_s);
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString figureValueWords(const FigurePath &path, const QJsonValue &value, const Formats &formats)
{
    const ChangeWords words(formats.language());
    if (value.isUndefined())
        return u"–"_s;
    if (value.isNull())
        return formats.notStated();
    if (value.isBool())
        return words.flag(value.toBool());
    if (value.isDouble())
        return formats.number(value.toInteger());
    if (value.isString())
        return oneLine(value.toString(), 80);
    const QJsonObject object = value.toObject();
    if (object.contains(u"qualifier"_s))
        return estimateWords(path, object, formats);
    return words.listed();
}

QString recordChangeWords(const RecordChange &change, const Formats &formats)
{
    const ChangeWords words(formats.language());
    const QString ref = oneLine(change.ref, 60);
    switch (change.what) {
    case RecordChange::What::Entered:
        return words.entered(ref);
    case RecordChange::What::Removed:
        return words.removed(ref);
    case RecordChange::What::Corrected:
        break;
    }
    return words.corrected(ref);
}

} // namespace liaison
