// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/paper/documentreading.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace liaison::report {

namespace {

// Calls `visit` with every block, those inside other blocks too.
template <typename Visit>
void walk(const std::vector<Block> &blocks, const Visit &visit)
{
    for (const Block &block : blocks) {
        visit(block);
        if (const auto *together = std::get_if<KeepTogether>(&block)) {
            walk(together->blocks, visit);
        } else if (const auto *side = std::get_if<SideBySide>(&block)) {
            walk(side->left, visit);
            walk(side->right, visit);
        } else if (const auto *illustrated = std::get_if<Illustrated>(&block)) {
            for (const auto *part : {&illustrated->heading, &illustrated->chart, &illustrated->text})
                walk(*part, visit);
        }
    }
}

template <typename T>
QList<T> allOf(const std::vector<Block> &blocks)
{
    QList<T> found;
    walk(blocks, [&](const Block &block) {
        if (const auto *it = std::get_if<T>(&block))
            found.append(*it);
    });
    return found;
}

// "about HK$1,300 (2 not stated)" is 1300; "–" and "not stated" are nothing.
std::optional<qint64> numberIn(const QString &text)
{
    if (text == u"–" || text == u"not stated")
        return 0;
    static const QRegularExpression digits(u"[0-9][0-9,]*"_s);
    const auto match = digits.match(text);
    const bool several = text.section(u'\n', 1).startsWith(u'(') ? false : text.contains(u'\n');
    if (!match.hasMatch() || several)
        return std::nullopt;
    return match.captured().remove(u',').toLongLong();
}

} // namespace

QList<Table> tablesOf(const std::vector<Block> &blocks)
{
    return allOf<Table>(blocks);
}

QList<Chart> chartsOf(const std::vector<Block> &blocks)
{
    return allOf<Chart>(blocks);
}

QStringList sentencesOf(const std::vector<Block> &blocks)
{
    QStringList sentences;
    walk(blocks, [&](const Block &block) {
        if (const auto *heading = std::get_if<Heading>(&block))
            sentences.append(heading->text);
        else if (const auto *paragraph = std::get_if<Paragraph>(&block))
            sentences.append(paragraph->text);
        else if (const auto *notes = std::get_if<Notes>(&block))
            sentences += notes->notes;
    });
    return sentences;
}

QList<Figure> figuresOf(const std::vector<Block> &blocks)
{
    QList<Figure> figures;
    for (const HeadlineFigures &row : allOf<HeadlineFigures>(blocks))
        figures += row.figures;
    return figures;
}

Table tableNamed(const Document &document, const QString &caption)
{
    for (const Table &table : tablesOf(document.blocks)) {
        if (table.caption == caption)
            return table;
    }
    return {};
}

QStringList rowsOf(const Table &table)
{
    QStringList rows;
    for (const Row &row : table.rows) {
        QStringList cells;
        for (const Cell &cell : row.cells)
            cells.append(cell.text);
        const QString kind = row.kind == RowKind::Total ? u"= "_s : row.kind == RowKind::SubHead ? u"# "_s : QString();
        rows.append(QString(kind + cells.join(u" | "_s)));
    }
    return rows;
}

QStringList wrongTotals(const Table &table)
{
    QStringList wrong;
    QMap<qsizetype, qint64> sums;
    for (const Row &row : table.rows) {
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const auto number = numberIn(row.cells.at(i).text);
            if (table.columns.at(i).align != Align::Right || !number)
                continue;
            if (row.kind == RowKind::Plain)
                sums[i] += *number;
            else if (row.kind == RowKind::Total && row.cells.at(i).mark.isEmpty() && sums.value(i) != *number)
                wrong.append(QString(table.columns.at(i).title + u" of " + row.cells.first().text));
        }
        if (row.kind != RowKind::Plain)
            sums.clear();
    }
    return wrong;
}

} // namespace liaison::report
