// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/printing.h"

#include "app/cli/columns.h"
#include "core/base/visibletext.h"
#include "core/storage/referencesearch.h"
#include "ui/words/errortexts.h"
#include "ui/words/lookalikewords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <cerrno>
#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

std::function<Error(const Error &)> &examination()
{
    static std::function<Error(const Error &)> current;
    return current;
}

void write(FILE *file, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), file);
}

} // namespace

void printLine(const QString &line)
{
    write(stdout, visibleText(line).toUtf8() + '\n');
}

void printJson(const QJsonValue &document)
{
    const QJsonDocument json =
        document.isArray() ? QJsonDocument(document.toArray()) : QJsonDocument(document.toObject());
    write(stdout, visibleJson(json.toJson(QJsonDocument::Indented)));
}

void complain(const QString &line)
{
    write(stderr, visibleText(line).toUtf8() + '\n');
}

int finishPrinting(int exitCode)
{
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return exitCode;
    complain(Invocation::tr("The answer could not be written: %1.").arg(QString::fromLocal8Bit(std::strerror(errno))));
    return exitCode == Succeeded ? RequestFailed : exitCode;
}

void examineErrorsWith(std::function<Error(const Error &)> with)
{
    examination() = std::move(with);
}

ExitCode failed(const Failure &failure)
{
    const Error &error = failure.error;
    if (error.kind == ErrorKind::ReasonMissing) {
        complain(Invocation::tr("This is marked TLP:%1 and should not leave those it is meant for: say with --reason "
                                "why it must. Nothing was written.")
                     .arg(error.detail));
        return RequestFailed;
    }
    if (error.kind == ErrorKind::Required && error.field == "passphrase"_L1) {
        complain(Invocation::tr("No passphrase was given. Use --passphrase-file or the environment variable "
                                "LIAISON_PASSPHRASE."));
        return failure.code;
    }
    complain(examinedSentence(error));
    return failure.code;
}

ExitCode misused(const QString &sentence)
{
    complain(sentence);
    return WrongUsage;
}

ExitCode answer(const Invocation &invocation, const QJsonObject &json, const QString &sentence)
{
    if (invocation.json)
        printJson(json);
    else
        printLine(sentence);
    return Succeeded;
}

ExitCode refused(const Errors &errors)
{
    ExitCode code = DataRefused;
    for (const Error &error : errors) {
        complain(refusedLine(error, 0));
        code = std::min(code, exitCodeOf(error));
    }
    return code;
}

QString examinedSentence(const Error &error)
{
    return errorSentence(examination() ? examination()(error) : error);
}

QString refusedLine(const Error &error, qint64 record)
{
    QStringList parts;
    if (record > 0)
        parts.append(Invocation::tr("record %1").arg(record));
    if (!error.field.isEmpty())
        parts.append(oneLine(error.field));
    parts.append(examinedSentence(error));
    return parts.join(u": "_s);
}

void pointOutLookAlikes(Connection &connection, const QString &kind, const QStringList &refs)
{
    const auto found = lookAlikes(connection, kind, refs);
    if (!found) // the records are kept; a word about them is no reason to fail
        return;
    for (const LookAlike &one : found->first(std::min<qsizetype>(found->size(), mostComplaints)))
        complain(lookAlikeSentence(one));
    if (found->size() > mostComplaints)
        complain(Invocation::tr("… and %1 more references that look like others.").arg(found->size() - mostComplaints));
}

void JsonArrayPrinter::print(const QJsonObject &entry)
{
    write(stdout, m_begun ? ",\n" : "[\n");
    m_begun = true;
    write(stdout, visibleJson(QJsonDocument(entry).toJson(QJsonDocument::Compact)));
}

void JsonArrayPrinter::finish()
{
    write(stdout, m_begun ? "\n]\n" : "[]\n");
}

TextTable::TextTable(QStringList heads, QSet<qsizetype> rightAligned, int widest)
    : m_heads(std::move(heads)), m_rightAligned(std::move(rightAligned)), m_widest(widest)
{
}

void TextTable::add(const QStringList &cells)
{
    QStringList shown;
    for (const QString &cell : cells)
        shown.append(oneLine(cell, m_widest));
    if (!m_widths.isEmpty()) {
        print(shown);
        return;
    }
    m_rows.append(shown);
    if (m_rows.size() >= measuredRows)
        flush();
}

void TextTable::flush()
{
    if (!m_widths.isEmpty() || m_rows.isEmpty())
        return;
    for (qsizetype column = 0; column < m_heads.size(); ++column) {
        int width = columnsOf(m_heads.at(column));
        for (const QStringList &row : m_rows)
            width = std::max(width, columnsOf(row.value(column)));
        m_widths.append(width);
    }
    print(m_heads);
    for (const QStringList &row : m_rows)
        print(row);
    m_rows.clear();
}

void TextTable::print(const QStringList &cells) const
{
    QString line;
    for (qsizetype column = 0; column < m_heads.size(); ++column) {
        const QString cell = cells.value(column);
        const QString space(std::max(0, m_widths.at(column) - columnsOf(cell)), u' ');
        line += m_rightAligned.contains(column) ? QString(space + cell) : QString(cell + space);
        line += u"  "_s;
    }
    while (line.endsWith(u' '))
        line.chop(1);
    printLine(line);
}

} // namespace liaison
