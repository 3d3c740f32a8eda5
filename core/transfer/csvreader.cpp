// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/csvreader.h"

#include <QHash>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

tl::unexpected<Error> malformed(qint64 line)
{
    return fail(ErrorKind::Malformed, u"table"_s, u"line %1"_s.arg(line));
}

// Where half of a surrogate pair stands alone: the decoders of UTF-16 and UTF-32 let it pass. −1: nowhere.
qsizetype halfPairIn(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isSurrogate())
            continue;
        if (text.at(i).isLowSurrogate() || i + 1 == text.size() || !text.at(i + 1).isLowSurrogate())
            return i;
        ++i;
    }
    return -1;
}

tl::unexpected<Error> tooLarge(const QString &what, qint64 limit)
{
    return fail(ErrorKind::TooLarge, what, QString::number(limit));
}

Result<QString> decoded(const QByteArray &bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8);
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    QString text = decoder(bytes);
    const qsizetype wrong = decoder.hasError() ? text.indexOf(QChar::ReplacementCharacter) : halfPairIn(text);
    if (decoder.hasError() || wrong >= 0)
        return malformed(text.left(wrong).count(u'\n') + 1);
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    return text;
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

// Goes through the text once, cell by cell.
class Parser
{
public:
    explicit Parser(QString text) : m_text(std::move(text)), m_separator(separatorOf(m_text)) {}

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
                if (atEnd() || endsCell(m_text.at(m_at)))
                    return text;
                if (m_text.at(m_at) != u'"')
                    return malformed(m_line);
            }
            if (c == u'\n')
                ++m_line;
            if (text.size() == longestCell)
                return tooLarge(u"cell"_s, longestCell);
            text.append(c);
        }
        return malformed(opened);
    }

    QString m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    qint64 m_line = 1;
};

} // namespace

Result<TextTableRows> readCsv(const QByteArray &bytes)
{
    if (bytes.size() > largestCsv)
        return tooLarge(u"input"_s, largestCsv);
    LIAISON_ASSIGN(QString text, decoded(bytes));
    Parser parser(std::move(text));
    TextTableRows table;
    while (!parser.atEnd()) {
        const qint64 line = parser.line();
        LIAISON_ASSIGN(QStringList cells, parser.row(mostColumns));
        if (cells.size() == 1 && cells.first().trimmed().isEmpty())
            continue;
        if (table.heads.isEmpty()) {
            for (QString &head : cells)
                head = head.trimmed();
            for (qsizetype i = 0; i < cells.size(); ++i) {
                if (!cells.at(i).isEmpty() && cells.indexOf(cells.at(i)) < i)
                    return malformed(line);
            }
            table.heads = cells;
            continue;
        }
        if (cells.size() > table.heads.size())
            return malformed(line);
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
