// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/linesinput.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace liaison {

class ReadingEdit;

// What was achieved: goods, each a number and its unit, or values, each an amount and what it is a value of. A number
// is typed as people write it, with its reading; there is always an empty line to go on with. On the screen thread.
class ResultLines : public QWidget, public LinesInput
{
    Q_OBJECT

public:
    enum class Of { Goods, Values };
    explicit ResultLines(Of of, QWidget *parent = nullptr);

    void setDefaultCurrency(const QString &currency); // of values
    bool isEmpty() const { return typed().toArray().isEmpty(); }

    // Lines that nobody touched stay as they were set, with what no line shows; what a source prints beside a value
    // stays with the value of that currency and basis.
    QJsonArray json() const override;
    void setJson(const QJsonArray &lines) override;
    QJsonValue typed() const override; // [{"text", "code"}]
    void setTyped(const QJsonValue &typed) override;

Q_SIGNALS:
    void edited();

private:
    struct Line
    {
        QWidget *row;
        ReadingEdit *edit;
        QComboBox *choice;
    };

    ReadingEdit *makeEdit() const;
    QString numberField() const;
    QString choiceField() const;
    void clear();
    Line &addLine();
    void addEmptyLine();
    void select(const Line &line, const QString &code) const;
    void removeLine(QWidget *row);
    void nameLines();
    void followInTabOrder(QWidget *edit, QWidget *choice);

    Of m_of;
    QString m_defaultCurrency;
    QVBoxLayout *m_layout;
    QList<Line> m_lines;
    QJsonArray m_before; // as it was set
    QJsonValue m_typedBefore;
    QPointer<QWidget> m_tabTail; // what the next line follows; of a line that is going, while lines are replaced
};

} // namespace liaison
