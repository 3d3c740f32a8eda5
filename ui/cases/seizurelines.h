// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/seizure.h"
#include "ui/forms/linesinput.h"

#include <QAbstractTableModel>

namespace liaison {

// The seizure lines of one case while they are typed: every cell keeps what was typed, shows how it is read, and says
// what is wrong with it. Lines without anything in them are not saved. On the screen thread.
class SeizureLines : public QAbstractTableModel, public LinesInput
{
    Q_OBJECT

public:
    enum Column { Category, Description, Brand, RightHolder, Amount, Unit, Value, Basis, Ipr, ColumnCount };
    enum Role {
        WrongRole = Qt::UserRole + 1, // the sentence of what is wrong; empty: nothing
        ReadingRole,                  // how a number is read, in words
    };

    explicit SeizureLines(QObject *parent = nullptr);

    static QString fieldOf(int column);    // its name in the record's JSON
    static QString codeListOf(int column); // empty: the cell is no code

    QJsonArray json() const override; // without empty lines
    void setJson(const QJsonArray &lines) override;
    QJsonValue typed() const override;
    void setTyped(const QJsonValue &typed) override;

    int addLine(int after = -1); // -1: at the end; where it stands
    int duplicateLine(int line);
    void removeLine(int line);
    bool isBlank(int line) const;

    // What "$" or a bare number means where no line before has said a currency.
    void setDefaultCurrency(const QString &currency);
    Errors showErrors(const Errors &errors) override;
    QStringList wrongSentences() const;
    QModelIndex firstWrong() const;

    // What all lines come to: one entry for each unit, and for each currency and basis. Never merged.
    QStringList quantityTotals() const;
    QStringList valueTotals() const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void edited();                         // by the person
    void refused(const QModelIndex &cell); // the first that is wrong

private:
    using Line = QStringList; // what was typed, by column

    Line newLine(int after) const;
    static Line lineOf(const Seizure &seizure);
    QJsonObject formOf(int line) const;
    Result<Estimate> amountOf(int line) const;
    Result<Money> valueOf(int line) const;
    QString currencyAt(int line) const;
    QString shown(int line, int column) const;
    QString reading(int line, int column) const;
    std::optional<Error> unreadable(int line, int column) const;
    int lineOfForm(int index) const;
    void settle();

    QList<Line> m_lines;
    QHash<std::pair<int, int>, Error> m_refused; // by line and column, as the store answered
    QString m_defaultCurrency;
    QString m_basis; // the one chosen last
};

} // namespace liaison
