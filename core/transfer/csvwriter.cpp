// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/csvwriter.h"

#include "core/base/platform.h"
#include "core/journal/unfinishedoutgoing.h"

#include <QRegularExpression>
#include <utility>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// What begins a formula in some spreadsheet program, full-width forms included. White space before it is skipped by
// some.
const QRegularExpression &formula()
{
    static const QRegularExpression pattern(u"^'*(?:[\\t\\r\\n]|\\s*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

QString quoted(const QString &cell)
{
    static const QRegularExpression special(u"[\",\\r\\n]"_s);
    const bool hasWhiteEnds = cell.trimmed().size() != cell.size(); // a reader may take it away unless quoted
    if (!hasWhiteEnds && !cell.contains(special))
        return cell;
    QString doubled = cell;
    doubled.replace(u'"', u"\"\""_s);
    return u'"' + doubled + u'"';
}

} // namespace

QString withoutFormula(const QString &text)
{
    return formula().match(text).hasMatch() ? QString(u'\'' + text) : text;
}

QString withFormula(const QString &cell)
{
    const bool marked = cell.startsWith(u'\'') && formula().match(cell).hasMatch();
    return marked ? cell.mid(1) : cell;
}

Done CsvWriter::write(const QStringList &cells)
{
    QStringList written;
    for (const QString &cell : cells)
        written.append(quoted(withoutFormula(cell)));
    const QByteArray mark = std::exchange(m_begun, true) ? QByteArray() : QByteArrayLiteral("\xEF\xBB\xBF");
    const QByteArray line = mark + written.join(u',').toUtf8() + "\r\n";
    platform::forgetFailure();
    if (m_out.write(line) == line.size())
        return {};
    return fail(fileError(platform::lastFailure(), m_name));
}

} // namespace liaison
