// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/declaredresult.h"

#include <QJsonArray>
#include <QPointer>
#include <QWidget>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace liaison {

class EstimateEdit;
class MoneyEdit;
class ReadingEdit;

// Lines of a declared result: a number as people write it, with its reading, and what it is a number of. There is
// always an empty line to go on with. On the screen thread.
class ResultLines : public QWidget
{
    Q_OBJECT

public:
    // What was typed: [{"text", "code"}].
    QJsonArray typed() const;
    void restore(const QJsonArray &typed);

Q_SIGNALS:
    void edited();

protected:
    struct Line
    {
        QWidget *row;
        ReadingEdit *edit;
        QComboBox *choice;
    };

    // `list`: the code list that lines choose from; `numberName` and `choiceName` are for screen readers.
    ResultLines(const QString &list, const QString &numberName, const QString &choiceName, QWidget *parent);

    virtual ReadingEdit *makeEdit() = 0;
    void clear();
    Line &addLine();
    void addEmptyLine();
    const QList<Line> &lines() const { return m_lines; }
    void select(const Line &line, const QString &code) const;

private:
    void removeLine(QWidget *row);
    void nameLines();
    void followInTabOrder(QWidget *edit, QWidget *choice);

    QString m_list;
    QString m_numberName;
    QString m_choiceName;
    QVBoxLayout *m_layout;
    QList<Line> m_lines;
    QPointer<QWidget> m_tabTail; // what the next line follows; of a line that is going, while lines are replaced
};

// Goods: a number and its unit.
class GoodsLines : public ResultLines
{
    Q_OBJECT

public:
    explicit GoodsLines(QWidget *parent = nullptr);

    QList<Quantity> items(Errors &errors) const; // fields "items[n].quantity"
    void setItems(const QList<Quantity> &items);

protected:
    ReadingEdit *makeEdit() override;
};

// Values: an amount with its currency, and what it is a value of.
class ValueLines : public ResultLines
{
    Q_OBJECT

public:
    explicit ValueLines(QWidget *parent = nullptr);

    void setDefaultCurrency(const QString &currency);
    QList<ResultValue> values(Errors &errors) const; // fields "values[n].value"
    void setValues(const QList<ResultValue> &values);

protected:
    ReadingEdit *makeEdit() override;

private:
    QString m_defaultCurrency;
};

} // namespace liaison
