// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/csvreader.h"

#include "core/reading/textdecoding.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

tl::unexpected<Error> malformed(const QString &what, qint64 line)
{
    return fail(ErrorKind::Malformed, u"table."_s + what, QString::number(line));
}

tl::unexpected<Error> tooLarge(const QString &what, qint64 limit)
{
    return fail(ErrorKind::TooLarge, what, QString::number(limit));
}

// Whichever the first line has most of outside of quoted cells.
QChar separatorOf(const QString &text)
{
    QHash<QChar, int> counts;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u'\n' || c == u'\r'))
            break;
        else if (!quoted)
            ++counts[c];
    }
    QChar best = u',';
    for (const QChar candidate : {u';', u'\t'}) {
        if (counts.value(candidate) > counts.value(best))
            best = candidate;
    }
    return best;
}

// "sep=;" as the first line tells a spreadsheet the separator, and is no row. Null: it is not there.
QChar statedSeparator(const QString &text)
{
    static const QRegularExpression line(u"^\"?sep=([^\"\r\n])\"?(?:\r\n|\r|\n|$)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = line.match(text.left(16));
    return match.hasMatch() ? match.captured(1).front() : QChar();
}

// Goes through the text once, cell by cell.
class Parser
{
public:
    explicit Parser(QString text) : m_text(std::move(text)), m_separator(statedSeparator(m_text))
    {
        if (m_separator.isNull())
            m_separator = separatorOf(m_text);
        else
            skipLine();
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    qint64 line() const { return m_line; }

    // Ends with TooLarge at the first cell beyond `most`.
    Result<QStringList> row(qsizetype most)
    {
        QStringList cells;
        while (true) {
            LIAISON_ASSIGN(const QString text, cell());
            if (cells.size() == most)
                return tooLarge(u"columns"_s, mostColumns);
            cells.append(text);
            if (atEnd())
                return cells;
            const QChar after = m_text.at(m_at++);
            if (after == m_separator)
                continue;
            if (after == u'\r' && m_at < m_text.size() && m_text.at(m_at) == u'\n')
                ++m_at;
            ++m_line;
            return cells;
        }
    }

private:
    void skipLine()
    {
        while (!atEnd() && m_text.at(m_at) != u'\n' && m_text.at(m_at) != u'\r')
            ++m_at;
        if (!atEnd() && m_text.at(m_at++) == u'\r' && !atEnd() && m_text.at(m_at) == u'\n')
            ++m_at;
        ++m_line;
    }

    bool endsCell(QChar c) const { return c == m_separator || c == u'\n' || c == u'\r'; }

    Result<QString> cell()
    {
        if (atEnd() || m_text.at(m_at) != u'"') {
            const qsizetype begin = m_at;
            while (!atEnd() && !endsCell(m_text.at(m_at)))
                ++m_at;
            if (m_at - begin > longestCell)
                return tooLarge(u"cell"_s, longestCell);
            return m_text.mid(begin, m_at - begin).trimmed();
        }
        const qint64 opened = m_line;
        QString text;
        for (++m_at; !atEnd(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (c == u'"') {
                ++m_at;
                if (atEnd() || endsCell(m_text.at(m_at)) || onlySpaces())
                    return text;
                if (m_text.at(m_at) != u'"')
                    return malformed(u"quoted"_s, m_line);
            }
            if (c == u'\n')
                ++m_line;
            if (text.size() == longestCell)
                return tooLarge(u"cell"_s, longestCell);
            text.append(c);
        }
        return malformed(u"quote"_s, opened);
    }

    // Passes over spaces when nothing else stands behind the quote.
    bool onlySpaces()
    {
        qsizetype at = m_at;
        while (at < m_text.size() && m_text.at(at) == u' ')
            ++at;
        if (at == m_at || (at < m_text.size() && !endsCell(m_text.at(at))))
            return false;
        m_at = at;
        return true;
    }

    QString m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    qint64 m_line = 1;
};

} // namespace

Result<TextTableRows> readCsv(const QByteArray &bytes, const QString &encoding)
{
    if (bytes.size() > largestCsv)
        return tooLarge(u"input"_s, largestCsv);
    LIAISON_ASSIGN(DecodedText decoded, decodeText(bytes, encoding));
    Parser parser(std::move(decoded.text));
    TextTableRows table;
    table.encoding = decoded.encoding;
    table.isGuess = decoded.isGuess;
    while (!parser.atEnd()) {
        const qint64 line = parser.line();
        LIAISON_ASSIGN(QStringList cells, parser.row(mostColumns));
        while (!table.heads.isEmpty() && cells.size() > table.heads.size() && cells.last().isEmpty())
            cells.removeLast();
        if (cells.size() == 1 && cells.first().trimmed().isEmpty())
            continue;
        if (table.heads.isEmpty()) {
            for (QString &head : cells)
                head = head.trimmed();
            for (qsizetype i = 0; i < cells.size(); ++i) {
                if (!cells.at(i).isEmpty() && cells.indexOf(cells.at(i)) < i)
                    return malformed(u"heads"_s, line);
            }
            table.heads = cells;
            continue;
        }
        if (cells.size() > table.heads.size())
            return malformed(u"row"_s, line);
        while (cells.size() < table.heads.size())
            cells.append(QString());
        if (table.rows.size() == mostRows)
            return tooLarge(u"rows"_s, mostRows);
        table.rows.append(cells);
        table.lines.append(line);
    }
    if (table.heads.isEmpty())
        return fail(ErrorKind::Required, u"table"_s);
    return table;
}

} // namespace liaison
