// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/linesinput.h"

#include <QTableWidget>
#include <functional>

namespace liaison {

// One column of a list of parts: a field of each part ("label.en"), in words.
struct PartColumn
{
    QString path;
    std::function<QString()> title;
    int width = 120; // at text scale 1
    bool stretch = false;
    QString codeList = {}; // its codes are shown and typed in words
};

// The parts of a record (indicators, outcomes, areas) as a grid, a part in each row: type into the last row to add one,
// Ctrl+Delete takes a row away; Tab leaves the grid, the arrows move in it. Fields of a part that have no column are
// kept. On the screen thread.
class PartsEdit : public QTableWidget, public LinesInput
{
    Q_OBJECT

public:
    explicit PartsEdit(const QList<PartColumn> &columns, QWidget *parent = nullptr);

    QJsonArray json() const override;
    void setJson(const QJsonArray &parts) override; // not reported

Q_SIGNALS:
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void shareWidth();
    void appendRow(const QJsonObject &part);
    void fit();
    bool isEmptyRow(int row) const;
    QString shown(const PartColumn &column, const QJsonValue &value) const;
    QJsonValue typed(const PartColumn &column, const QString &text) const;

    QList<PartColumn> m_columns;
    bool m_filling = false;
};

} // namespace liaison
