// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/torture/scenario.h"

#include <functional>
#include <map>

namespace liaison::torture {

// How much is to be done.
struct Measure
{
    qint64 most = 6;    // runs of one row; 0: all there are
    qint64 single = -1; // the run with this number and no other
    quint64 seed = 1;
    int jobs = 2;    // processes at a time
    int seconds = 4; // of the rows that last as long as they are given

    void takeAll()
    {
        most = 0;
        seconds = 180;
    }
};

// One row of the table, added up over its runs.
struct Row
{
    QString name; // "kill: add"
    qint64 runs = 0;
    Verdict sum;
    QStringList words; // the first of what was wrong, or is worth telling, with the run's number
};

using Run = std::function<Verdict(qint64 number, const QString &folder)>;

// Makes as many of the runs 0 … count − 1 as the measure says, spread evenly, each job in a folder of its own.
Row carryOut(const QString &name, qint64 count, const QString &folder, const Measure &measure, const Run &run);

// What is known to fail and why, by the name of its row (or its beginning, with "*"): tests/torture/expected.txt. A
// line: name | columns | reason.
class KnownFaults
{
public:
    explicit KnownFaults(const QString &path);

    // What remains wrong in the row when that which is known is left out.
    bool isAccepted(const Row &row) const;
    QString reason(const Row &row) const;

private:
    struct Known
    {
        QString name;
        QStringList columns;
        QString reason;
    };
    QList<Known> m_known;
};

void printHead();
void print(const Row &row, const KnownFaults &known);

} // namespace liaison::torture
