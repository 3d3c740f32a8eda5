// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/seizurelines.h"

#include "core/values/owncodes.h"
#include "ui/words/codewords.h"
#include "ui/words/errortexts.h"
#include "ui/words/formats.h"

#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct About
{
    QStringView field;
    QStringView codeList;
};

constexpr About columns[] = {
    {u"category", u"category"}, {u"description", u""}, {u"brand", u""}, {u"right_holder", u""},
    {u"quantity", u""},         {u"unit", u"unit"},    {u"value", u""}, {u"value_basis", u"value_basis"},
    {u"ipr", u"ipr_type"}};

const QString piece = u"H87"_s;
const QString notStatedBasis = u"not_stated"_s;

QString pathOf(int line, int column)
{
    return u"seizures["_s + QString::number(line) + u"]."_s + SeizureLines::fieldOf(column);
}

} // namespace

SeizureLines::SeizureLines(QObject *parent) : QAbstractTableModel(parent), m_basis(notStatedBasis) {}

QString SeizureLines::fieldOf(int column)
{
    return columns[column].field.toString();
}

QString SeizureLines::codeListOf(int column)
{
    return columns[column].codeList.toString();
}

SeizureLines::Line SeizureLines::newLine(int after) const
{
    Line line(ColumnCount);
    line[Unit] = piece;
    line[Basis] = m_basis;
    if (after >= 0 && after < m_lines.size())
        line[Ipr] = m_lines.at(after).at(Ipr); // the goods of one case mostly infringe the same kind of right
    return line;
}

// Written so that it is read back as it is.
SeizureLines::Line SeizureLines::lineOf(const Seizure &seizure)
{
    const Formats formats;
    Line line(ColumnCount);
    line[Category] = seizure.category;
    line[Description] = seizure.description;
    line[Brand] = seizure.brand;
    line[RightHolder] = seizure.rightHolder;
    line[Amount] = seizure.quantity.amount.isStated() ? formats.estimate(seizure.quantity.amount, Formats::Style::Short)
                                                      : QString();
    const bool readBack = parseEstimate(line.at(Amount)).value_or(Estimate()) == seizure.quantity.amount;
    if (seizure.quantity.amount.isStated() && !readBack)
        line[Amount] = estimateText(seizure.quantity.amount);
    line[Unit] = seizure.quantity.unit;
    if (seizure.value.minor.isStated()) {
        line[Value] = formats.money(seizure.value, Formats::Style::Short);
        if (parseMoney(line.at(Value)).value_or(Money()) != seizure.value)
            line[Value] = moneyText(seizure.value);
    }
    line[Basis] = seizure.valueBasis;
    line[Ipr] = seizure.ipr;
    return line;
}

bool SeizureLines::isBlank(int line) const
{
    const Line &cells = m_lines.at(line);
    for (const int column : {Category, Description, Brand, RightHolder, Amount, Value}) {
        if (!cells.at(column).trimmed().isEmpty())
            return false;
    }
    return true;
}

QString SeizureLines::currencyAt(int line) const
{
    for (int before = line - 1; before >= 0; --before) {
        const auto money = parseMoney(m_lines.at(before).at(Value));
        if (money && money->minor.isStated())
            return money->currency;
    }
    return m_defaultCurrency;
}

Result<Estimate> SeizureLines::amountOf(int line) const
{
    const QString text = m_lines.at(line).at(Amount).trimmed();
    return text.isEmpty() ? Estimate::notStated() : parseEstimate(text);
}

Result<Money> SeizureLines::valueOf(int line) const
{
    const QString text = m_lines.at(line).at(Value).trimmed();
    return text.isEmpty() ? Money() : parseMoney(text, currencyAt(line));
}

QJsonObject SeizureLines::formOf(int line) const
{
    const Line &cells = m_lines.at(line);
    QJsonObject form;
    for (int column = 0; column < ColumnCount; ++column)
        form.insert(fieldOf(column), cells.at(column).trimmed());
    const auto amount = amountOf(line);
    if (amount)
        form.insert(u"quantity"_s, estimateJson(*amount));
    const auto value = valueOf(line);
    if (value)
        form.insert(u"value"_s, moneyJson(*value));
    if (cells.at(Ipr).isEmpty())
        form.insert(u"ipr"_s, QJsonValue());
    return form;
}

QJsonArray SeizureLines::json() const
{
    QJsonArray lines;
    for (int line = 0; line < m_lines.size(); ++line) {
        if (!isBlank(line))
            lines.append(formOf(line));
    }
    return lines;
}

void SeizureLines::setJson(const QJsonArray &lines)
{
    beginResetModel();
    m_lines.clear();
    m_refused.clear();
    Errors none;
    for (const auto &line : lines)
        m_lines.append(lineOf(Seizure::fromJson(line.toObject(), {}, none, {})));
    m_basis = m_lines.isEmpty() ? m_basis : m_lines.last().at(Basis);
    settle();
    endResetModel();
}

QJsonValue SeizureLines::typed() const
{
    QJsonArray typed;
    for (int line = 0; line < m_lines.size(); ++line) {
        if (!isBlank(line))
            typed.append(QJsonArray::fromStringList(m_lines.at(line)));
    }
    return typed;
}

void SeizureLines::setTyped(const QJsonValue &typed)
{
    beginResetModel();
    m_lines.clear();
    m_refused.clear();
    const QJsonArray lines = typed.toArray();
    for (const auto &cells : lines) {
        Line line = cells.toVariant().toStringList();
        line.resize(ColumnCount);
        m_lines.append(line);
    }
    settle();
    endResetModel();
}

// There is always a line to type into.
void SeizureLines::settle()
{
    if (m_lines.isEmpty())
        m_lines.append(newLine(-1));
}

int SeizureLines::addLine(int after)
{
    const int at = after < 0 || after >= m_lines.size() ? int(m_lines.size()) : after + 1;
    beginInsertRows({}, at, at);
    m_lines.insert(at, newLine(at - 1));
    m_refused.clear();
    endInsertRows();
    return at;
}

int SeizureLines::duplicateLine(int line)
{
    beginInsertRows({}, line + 1, line + 1);
    m_lines.insert(line + 1, m_lines.at(line));
    m_refused.clear();
    endInsertRows();
    Q_EMIT edited();
    return line + 1;
}

void SeizureLines::removeLine(int line)
{
    if (m_lines.size() == 1) { // the one to type into stays
        m_lines[0] = newLine(-1);
        m_refused.clear();
        Q_EMIT dataChanged(index(0, 0), index(0, ColumnCount - 1));
    } else {
        beginRemoveRows({}, line, line);
        m_lines.removeAt(line);
        m_refused.clear();
        endRemoveRows();
    }
    Q_EMIT edited();
}

void SeizureLines::setDefaultCurrency(const QString &currency)
{
    if (currency == m_defaultCurrency)
        return;
    m_defaultCurrency = currency;
    Q_EMIT dataChanged(index(0, Value), index(int(m_lines.size()) - 1, Value));
}

// Lines that are empty are not in the form, so its lines are counted without them.
int SeizureLines::lineOfForm(int wanted) const
{
    int seen = -1;
    for (int line = 0; line < m_lines.size(); ++line) {
        if (!isBlank(line) && ++seen == wanted)
            return line;
    }
    return -1;
}

Errors SeizureLines::showErrors(const Errors &errors)
{
    static const QRegularExpression place(u"^seizures\\[(\\d+)\\]\\.([a-z_]+)"_s);
    Errors elsewhere;
    m_refused.clear();
    for (const Error &error : errors) {
        const auto match = place.match(error.field);
        const int line = match.hasMatch() ? lineOfForm(match.captured(1).toInt()) : -1;
        int column = 0;
        while (column < ColumnCount && fieldOf(column) != match.captured(2))
            ++column;
        if (line < 0 || column == ColumnCount)
            elsewhere.append(error);
        else
            m_refused.insert({line, column}, {error.kind, pathOf(line, column), error.detail});
    }
    Q_EMIT dataChanged(index(0, 0), index(int(m_lines.size()) - 1, ColumnCount - 1));
    if (const QModelIndex wrong = firstWrong(); !errors.isEmpty() && wrong.isValid())
        Q_EMIT refused(wrong);
    return elsewhere;
}

std::optional<Error> SeizureLines::unreadable(int line, int column) const
{
    const QString typed = m_lines.at(line).at(column).trimmed();
    if (column == Amount && !amountOf(line))
        return Error{amountOf(line).error().kind, pathOf(line, column), typed};
    if (column == Value && !valueOf(line))
        return Error{valueOf(line).error().kind, pathOf(line, column), typed};
    const QString list = codeListOf(column);
    if (!list.isEmpty() && !typed.isEmpty() && !codeOf(list, typed) && CodeWords::word(list, typed, u"en"_s) == typed)
        return Error{ErrorKind::UnknownCode, pathOf(line, column), typed};
    return std::nullopt;
}

QStringList SeizureLines::wrongSentences() const
{
    QStringList sentences;
    for (int line = 0; line < m_lines.size(); ++line) {
        for (int column = 0; column < ColumnCount; ++column) {
            const QString sentence = index(line, column).data(WrongRole).toString();
            if (!sentence.isEmpty())
                sentences.append(sentence);
        }
    }
    return sentences;
}

QModelIndex SeizureLines::firstWrong() const
{
    for (int line = 0; line < m_lines.size(); ++line) {
        for (int column = 0; column < ColumnCount; ++column) {
            if (!index(line, column).data(WrongRole).toString().isEmpty())
                return index(line, column);
        }
    }
    return {};
}

int SeizureLines::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int SeizureLines::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

bool SeizureLines::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    QString &cell = m_lines[index.row()][index.column()];
    const QString typed = value.toString();
    if (cell == typed)
        return true;
    cell = typed;
    if (index.column() == Basis)
        m_basis = typed;
    m_refused.remove({index.row(), index.column()});
    Q_EMIT dataChanged(index, index);
    if (index.column() == Value && index.row() + 1 < m_lines.size()) // the currency of a bare number follows
        Q_EMIT dataChanged(this->index(index.row() + 1, Value), this->index(int(m_lines.size()) - 1, Value));
    Q_EMIT edited();
    return true;
}

Qt::ItemFlags SeizureLines::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsEditable : Qt::NoItemFlags;
}

void SeizureLines::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    Q_EMIT dataChanged(index(0, 0), index(int(m_lines.size()) - 1, ColumnCount - 1));
}

} // namespace liaison
