// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/statedfigure.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

bool isOverWhole(const Estimate &part, const Estimate &whole)
{
    if (!part.isStated() || !whole.isStated())
        return false;
    return *part.value > *whole.value || (*part.value == *whole.value && part.qualifier == Qualifier::MoreThan &&
                                          whole.qualifier == Qualifier::Exact);
}

// A whole that is larger than stated makes the share smaller.
Qualifier turned(Qualifier qualifier)
{
    if (qualifier == Qualifier::MoreThan)
        return Qualifier::LessThan;
    return qualifier == Qualifier::LessThan ? Qualifier::MoreThan : qualifier;
}

QString partPath(const QString &list, qsizetype index)
{
    return list + u'[' + QString::number(index) + u"]."_s;
}

} // namespace

std::optional<Share> shareOf(const Estimate &part, const Estimate &whole)
{
    if (!part.isStated() || !whole.isStated() || *whole.value <= 0 || *whole.value > StatedFigure::most ||
        isOverWhole(part, whole))
        return std::nullopt;
    EstimateSum both;
    both.add({0, part.qualifier}).add({0, turned(whole.qualifier)});
    return Share{(*part.value * 2000 + *whole.value) / (2 * *whole.value), both.qualifier()};
}

QString shareText(const Share &share)
{
    return QString::number(share.tenths / 10) + u'.' + QString::number(share.tenths % 10);
}

void validateFigures(const QString &list, const QList<StatedFigure> &figures, Errors &errors)
{
    QSet<QString> codes;
    for (qsizetype i = 0; i < figures.size(); ++i) {
        const StatedFigure &figure = figures.at(i);
        const QString path = partPath(list, i);
        if (figure.label.isEmpty())
            errors.append({ErrorKind::Required, path + u"label"_s, {}});
        if (figure.unit.isEmpty())
            errors.append({ErrorKind::Required, path + u"unit"_s, {}});
        if (!figure.code.isEmpty() && !isReference(figure.code))
            errors.append({ErrorKind::Malformed, path + u"code"_s, figure.code});
        if (!figure.code.isEmpty() && codes.contains(figure.code))
            errors.append({ErrorKind::Duplicate, path + u"code"_s, figure.code});
        codes.insert(figure.code);
        for (const auto &[field, number] :
             {std::pair(u"amount"_s, figure.amount), std::pair(u"whole"_s, figure.whole)}) {
            if (number.isStated() && *number.value > StatedFigure::most)
                errors.append({ErrorKind::OutOfRange, path + field, QString::number(*number.value)});
        }
        if (figure.whole.isStated() && *figure.whole.value == 0)
            errors.append({ErrorKind::OutOfRange, path + u"whole"_s, u"0"_s});
        else if (isOverWhole(figure.amount, figure.whole))
            errors.append({ErrorKind::OutOfRange, path + u"amount"_s,
                           u"%1/%2"_s.arg(*figure.amount.value).arg(*figure.whole.value)});
    }
}

QJsonArray figuresToJson(const QList<StatedFigure> &figures, int programmeFirstMonth)
{
    QJsonArray forms;
    for (const StatedFigure &figure : figures) {
        forms.append(QJsonObject{{u"code"_s, textOrNull(figure.code)},
                                 {u"label"_s, namesJson(figure.label)},
                                 {u"amount"_s, estimateJson(figure.amount)},
                                 {u"whole"_s, estimateJson(figure.whole)},
                                 {u"unit"_s, figure.unit},
                                 {u"as_of"_s, figure.asOf.isNull()
                                                  ? QJsonValue(QJsonValue::Null)
                                                  : QJsonValue(partialDateText(figure.asOf, programmeFirstMonth))},
                                 {u"note"_s, figure.note}});
    }
    return forms;
}

QList<StatedFigure> figuresFromJson(JsonReader &read, const QString &list, Errors &errors)
{
    QList<StatedFigure> figures;
    const QJsonArray parts = read.array(list);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        JsonReader part(parts.at(i).toObject(), read.context(), errors, partPath(list, i));
        StatedFigure figure;
        part.text(u"code"_s, figure.code, refLimit);
        part.names(u"label"_s, figure.label);
        part.estimate(u"amount"_s, figure.amount);
        part.estimate(u"whole"_s, figure.whole);
        part.text(u"unit"_s, figure.unit, refLimit);
        part.date(u"as_of"_s, figure.asOf);
        part.text(u"note"_s, figure.note);
        part.finish();
        figures.append(figure);
    }
    return figures;
}

} // namespace liaison
