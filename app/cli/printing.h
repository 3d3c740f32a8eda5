// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

namespace liaison {

class Connection;

// Standard output and standard error, both in UTF-8 and without what would steer a terminal (core/base/visibletext).
// Standard output is looked after: finishPrinting() says whether
// everything arrived.
void printLine(const QString &line);
void printJson(const QJsonValue &document);
void complain(const QString &line);
// The exit code, or RequestFailed with a word of complaint when standard output could not be written.
int finishPrinting(int exitCode);

// So many lines about refused data are written, and then their number.
constexpr qsizetype mostComplaints = 100;

// What an error says of the case file that is open is looked into before it is told (CaseFile::examined).
void examineErrorsWith(std::function<Error(const Error &)> examination);

// Says on standard error why a command failed, and gives its exit code.
ExitCode failed(const Failure &failure);
ExitCode misused(const QString &sentence);
// What a command has to say when it succeeded: one JSON document or one sentence, as it was asked for.
ExitCode answer(const Invocation &invocation, const QJsonObject &json, const QString &sentence);
// Says on standard error what of the data is refused; the exit code is that of the gravest.
ExitCode refused(const Errors &errors);
// Why, in a sentence; a file that an error suspects is looked into first.
QString examinedSentence(const Error &error);
// One line of refused data: "record 2: seizures[1].quantity: sentence".
QString refusedLine(const Error &error, qint64 record);

// One line on standard error for each of these references that can be taken for that of another record of the kind, the
// first hundred. The records are kept all the same.
void pointOutLookAlikes(Connection &connection, const QString &kind, const QStringList &refs);

// One JSON array written entry by entry, so that a long list needs no memory.
class JsonArrayPrinter
{
public:
    void print(const QJsonObject &entry);
    void finish(); // also prints an empty array

private:
    bool m_begun = false;
};

// Rows under aligned heads. Widths come from the first rows; longer cells later push their row to the right.
class TextTable
{
public:
    // Longer cells than `widest` are cut with an ellipsis.
    explicit TextTable(QStringList heads, QSet<qsizetype> rightAligned = {}, int widest = 48);
    void add(const QStringList &cells);
    void flush(); // prints what is held; call once at the end

private:
    void print(const QStringList &cells) const;

    static constexpr qsizetype measuredRows = 256;
    QStringList m_heads;
    QSet<qsizetype> m_rightAligned;
    int m_widest;
    QList<QStringList> m_rows;
    QList<int> m_widths;
};

} // namespace liaison
