// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/resultlines.h"

#include "core/values/owncodes.h"
#include "ui/inputs/readingedits.h"
#include "ui/look/buttons.h"
#include "ui/look/theme.h"
#include "ui/words/formats.h"
#include "ui/words/language.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liaison {

ResultLines::ResultLines(const QString &list, const QString &numberName, const QString &choiceName, QWidget *parent)
    : QWidget(parent), m_list(list), m_numberName(numberName), m_choiceName(choiceName), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(grid::half);
}

void ResultLines::clear()
{
    for (const Line &line : std::as_const(m_lines)) {
        line.row->hide();
        line.row->deleteLater();
    }
    m_lines.clear();
}

ResultLines::Line &ResultLines::addLine()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::unit);
    ReadingEdit *edit = makeEdit();
    edit->setParent(row);
    auto *choice = new QComboBox(row);
    for (const Code &code : codesOf(m_list))
        choice->addItem(nameIn(code.names, screenLanguage(), code.code), code.code);
    auto *remove = iconButton(u"list-remove"_s, tr("Take this line away"), row);
    layout->addWidget(edit, 3);
    layout->addWidget(choice, 2);
    layout->addWidget(remove);
    m_layout->addWidget(row);
    row->show();
    remove->setFocusPolicy(Qt::NoFocus); // by the keyboard one empties the line instead
    followInTabOrder(edit->lineEdit(), choice);
    m_lines.append({row, edit, choice});
    if (m_lines.size() == 1)
        setFocusProxy(edit);
    // What is typed on after an empty line goes to the next field, not into the unit of nothing.
    const auto letIn = [edit, choice] { choice->setFocusPolicy(edit->isEmpty() ? Qt::ClickFocus : Qt::StrongFocus); };
    letIn();
    connect(edit->lineEdit(), &QLineEdit::textChanged, choice, letIn);
    connect(edit, &ReadingEdit::edited, this, [this] {
        if (!m_lines.isEmpty() && !m_lines.last().edit->isEmpty())
            addEmptyLine();
        Q_EMIT edited();
    });
    connect(choice, &QComboBox::activated, this, &ResultLines::edited);
    connect(remove, &QToolButton::clicked, this, [this, row] { removeLine(row); });
    nameLines();
    return m_lines.last();
}

// Tab goes from line to line, not to a new line after all other fields of the form.
void ResultLines::followInTabOrder(QWidget *edit, QWidget *choice)
{
    if (m_tabTail)
        setTabOrder(m_tabTail, edit);
    setTabOrder(edit, choice);
    m_tabTail = choice;
}

void ResultLines::addEmptyLine()
{
    if (m_lines.isEmpty() || !m_lines.last().edit->isEmpty())
        addLine();
}

void ResultLines::removeLine(QWidget *row)
{
    m_lines.removeIf([row](const Line &line) { return line.row == row; });
    if (!m_lines.isEmpty())
        m_tabTail = m_lines.last().choice;
    row->hide();
    row->deleteLater(); // its own button was clicked
    addEmptyLine();
    setFocusProxy(m_lines.first().edit);
    m_lines.last().edit->setFocus(Qt::OtherFocusReason);
    nameLines();
    Q_EMIT edited();
}

void ResultLines::nameLines()
{
    for (int i = 0; i < m_lines.size(); ++i) {
        const QString number = QString::number(i + 1);
        m_lines.at(i).edit->setFieldName(tr("%1, line %2", "a field, its number").arg(m_numberName, number));
        m_lines.at(i).choice->setAccessibleName(tr("%1, line %2", "a field, its number").arg(m_choiceName, number));
    }
}

void ResultLines::select(const Line &line, const QString &code) const
{
    int at = line.choice->findData(code);
    if (at < 0 && !code.isEmpty()) { // of the users' own list, or of another file
        line.choice->addItem(code, code);
        at = line.choice->count() - 1;
    }
    line.choice->setCurrentIndex(std::max(0, at));
}

QJsonArray ResultLines::typed() const
{
    QJsonArray all;
    for (const Line &line : m_lines) {
        if (!line.edit->isEmpty())
            all.append(QJsonObject{{u"text"_s, line.edit->text()}, {u"code"_s, line.choice->currentData().toString()}});
    }
    return all;
}

void ResultLines::restore(const QJsonArray &typed)
{
    clear();
    for (const auto &entry : typed) {
        const Line &line = addLine();
        line.edit->setText(entry.toObject().value(u"text"_s).toString());
        select(line, entry.toObject().value(u"code"_s).toString());
    }
    addEmptyLine();
}

GoodsLines::GoodsLines(QWidget *parent) : ResultLines(u"unit"_s, tr("Goods"), tr("Unit"), parent)
{
    setItems({});
}

ReadingEdit *GoodsLines::makeEdit()
{
    auto *edit = new EstimateEdit;
    edit->setPlaceholder(tr("about 100 000"));
    return edit;
}

QList<Quantity> GoodsLines::items(Errors &errors) const
{
    QList<Quantity> items;
    for (const Line &line : lines()) {
        if (line.edit->isEmpty())
            continue;
        const auto amount = static_cast<const EstimateEdit *>(line.edit)->value();
        if (amount)
            items.append({*amount, line.choice->currentData().toString()});
        else
            errors.append({amount.error().kind, u"items[%1].quantity"_s.arg(items.size()), line.edit->text()});
    }
    return items;
}

void GoodsLines::setItems(const QList<Quantity> &items)
{
    clear();
    for (const Quantity &item : items) {
        const Line &line = addLine();
        if (item.amount.isStated())
            static_cast<EstimateEdit *>(line.edit)->setValue(item.amount);
        else
            line.edit->setText(Formats().notStated());
        select(line, item.unit);
    }
    addEmptyLine();
}

ValueLines::ValueLines(QWidget *parent) : ResultLines(u"value_basis"_s, tr("Value"), tr("Value basis"), parent)
{
    setValues({});
}

ReadingEdit *ValueLines::makeEdit()
{
    auto *edit = new MoneyEdit;
    edit->setDefaultCurrency(m_defaultCurrency);
    edit->setPlaceholder(tr("about HK$13,880,000"));
    return edit;
}

void ValueLines::setDefaultCurrency(const QString &currency)
{
    m_defaultCurrency = currency;
    for (const Line &line : lines())
        static_cast<MoneyEdit *>(line.edit)->setDefaultCurrency(currency);
}

QList<ResultValue> ValueLines::values(Errors &errors) const
{
    QList<ResultValue> values;
    for (const Line &line : lines()) {
        if (line.edit->isEmpty())
            continue;
        const auto value = static_cast<const MoneyEdit *>(line.edit)->value();
        if (value)
            values.append({*value, line.choice->currentData().toString()});
        else
            errors.append({value.error().kind, u"values[%1].value"_s.arg(values.size()), line.edit->text()});
    }
    return values;
}

void ValueLines::setValues(const QList<ResultValue> &values)
{
    clear();
    for (const ResultValue &value : values) {
        const Line &line = addLine();
        if (value.value.minor.isStated())
            static_cast<MoneyEdit *>(line.edit)->setValue(value.value);
        else
            line.edit->setText(Formats().notStated());
        select(line, value.basis);
    }
    addEmptyLine();
    // Where a source does not say what kind of value it gives, that is what is recorded.
    for (const Line &line : lines()) {
        if (line.edit->isEmpty())
            select(line, u"not_stated"_s);
    }
}

} // namespace liaison
