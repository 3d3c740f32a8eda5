// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/resultlines.h"

#include "core/fields/recordjson.h"
#include "core/values/owncodes.h"
#include "ui/forms/fieldreading.h"
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

ResultLines::ResultLines(Of of, QWidget *parent) : QWidget(parent), m_of(of), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(grid::half);
    setJson({});
}

QString ResultLines::numberField() const
{
    return m_of == Of::Goods ? u"quantity"_s : u"value"_s;
}

QString ResultLines::choiceField() const
{
    return m_of == Of::Goods ? u"unit"_s : u"value_basis"_s;
}

ReadingEdit *ResultLines::makeEdit() const
{
    if (m_of == Of::Goods) {
        auto *edit = new EstimateEdit;
        edit->setPlaceholder(tr("about 100 000"));
        return edit;
    }
    auto *edit = new MoneyEdit;
    edit->setDefaultCurrency(m_defaultCurrency);
    edit->setPlaceholder(tr("about HK$13,880,000"));
    return edit;
}

void ResultLines::setDefaultCurrency(const QString &currency)
{
    m_defaultCurrency = currency;
    for (const Line &line : std::as_const(m_lines)) {
        if (auto *money = qobject_cast<MoneyEdit *>(line.edit))
            money->setDefaultCurrency(currency);
    }
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
    for (const Code &code : codesOf(choiceField()))
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
    if (m_of == Of::Values) // where a source does not say what kind of value it gives, that is what is recorded
        select(m_lines.last(), u"not_stated"_s);
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
    const QString number = m_of == Of::Goods ? tr("Goods") : tr("Value");
    const QString choice = m_of == Of::Goods ? tr("Unit") : tr("Value basis");
    for (int i = 0; i < m_lines.size(); ++i) {
        const QString place = QString::number(i + 1);
        m_lines.at(i).edit->setFieldName(tr("%1, line %2", "a field, its number").arg(number, place));
        m_lines.at(i).choice->setAccessibleName(tr("%1, line %2", "a field, its number").arg(choice, place));
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

QJsonValue ResultLines::typed() const
{
    QJsonArray all;
    for (const Line &line : m_lines) {
        if (!line.edit->isEmpty())
            all.append(QJsonObject{{u"text"_s, line.edit->text()}, {u"code"_s, line.choice->currentData().toString()}});
    }
    return all;
}

void ResultLines::setTyped(const QJsonValue &typed)
{
    clear();
    const QJsonArray lines = typed.toArray();
    for (const auto &entry : lines) {
        const Line &line = addLine();
        line.edit->setText(entry.toObject().value(u"text"_s).toString());
        select(line, entry.toObject().value(u"code"_s).toString());
    }
    addEmptyLine();
}

QJsonArray ResultLines::json() const
{
    if (typed() == m_typedBefore)
        return m_before;
    QJsonArray lines;
    for (const Line &line : m_lines) {
        if (line.edit->isEmpty())
            continue;
        QJsonObject json{{numberField(), line.edit->text()}, {choiceField(), line.choice->currentData().toString()}};
        if (const auto *estimate = qobject_cast<EstimateEdit *>(line.edit)) {
            if (const auto amount = estimate->value())
                json.insert(numberField(), estimateJson(*amount));
        } else if (const auto value = static_cast<const MoneyEdit *>(line.edit)->value()) {
            json.insert(numberField(), moneyJson(*value)); // in the currency that it is read in
            for (const auto &before : m_before) {
                const QJsonObject was = before.toObject();
                if (moneyOf(was.value(numberField())).currency == value->currency &&
                    was.value(choiceField()) == json.value(choiceField()) && was.contains(u"beside"_s))
                    json.insert(u"beside"_s, was.value(u"beside"_s));
            }
        }
        lines.append(json);
    }
    return lines;
}

void ResultLines::setJson(const QJsonArray &lines)
{
    clear();
    for (const auto &entry : lines) {
        const Line &line = addLine();
        const QJsonValue number = entry.toObject().value(numberField());
        auto *money = qobject_cast<MoneyEdit *>(line.edit);
        if (number.isNull())
            line.edit->setText(Formats().notStated());
        else if (money)
            money->setValue(moneyOf(number));
        else
            static_cast<EstimateEdit *>(line.edit)->setValue(estimateOf(number));
        select(line, entry.toObject().value(choiceField()).toString());
    }
    addEmptyLine();
    m_before = lines;
    m_typedBefore = typed();
}

} // namespace liaison
