// SPDX-License-Identifier: GPL-3.0-or-later
// The sheets of an XLSX.
#include "app/tablereader/reading.h"
#include "app/tablereader/xlsxparts.h"

#include <charconv>
#include <cmath>
#include <limits>

namespace liaison::tablereader {

using workbook::CellKind;
using workbook::FaultKind;
using workbook::NumberLook;

namespace {

// "AB12" is column 27, counted from nought; -1: it is none.
qint64 columnOf(std::string_view reference)
{
    qint64 column = 0;
    for (const char c : reference) {
        if (c < 'A' || c > 'Z' || column > std::numeric_limits<int>::max() / 26)
            break;
        column = column * 26 + (c - 'A') + 1;
    }
    return column - 1;
}

// Not a number where the text is none.
double numberOf(std::string_view text)
{
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole ? number : std::numeric_limits<double>::quiet_NaN();
}

// Writes the rows of one sheet.
class SheetRows : public XmlPart
{
public:
    SheetRows(const XlsxWorkbook &workbook, const XlsxStyles &styles, const SharedStrings &strings, Output &output)
        : m_since1904(workbook.since1904()), m_styles(styles), m_strings(strings), m_output(output)
    {
    }

protected:
    void begin(std::string_view name, const Attributes &attributes) override
    {
        if (name == "sheetData") {
            m_inRows = true;
        } else if (!m_inRows) {
            return;
        } else if (name == "c") {
            beginCell(attributes);
        } else if (name == "row") {
            const qint64 line = attributes.has("r") ? wholeNumber(attributes["r"], 0) : m_line + 1;
            if (line <= m_line)
                stop(FaultKind::Damaged);
            m_line = line;
            m_column = -1;
        } else if (name == "v" || name == "t") {
            m_collects = !m_inReading;
            m_hasValue = true;
        } else if (name == "f") {
            m_collectsFormula = true;
            m_formula.resize(0);
            m_hasFormula = true;
        } else if (name == "rPh") {
            m_inReading = true;
        }
    }

    void end(std::string_view name) override
    {
        if (!m_inRows)
            return;
        m_collects = false;
        m_collectsFormula = false;
        if (name == "c")
            endCell();
        else if (name == "row")
            take(m_output.row(m_line));
        else if (name == "rPh")
            m_inReading = false;
        else if (name == "sheetData")
            m_inRows = false;
    }

    void text(std::string_view text) override
    {
        QByteArray &to = m_collectsFormula ? m_formula : m_value;
        if (!m_collects && !m_collectsFormula)
            return;
        if (to.size() + qsizetype(text.size()) > workbook::longestCell)
            stop(FaultKind::CellTooLong);
        else
            to.append(text.data(), static_cast<qsizetype>(text.size()));
    }

private:
    void take(const Read<void> &outcome)
    {
        if (!outcome)
            stop(outcome);
    }

    void put(CellKind kind, std::string_view text) { take(m_output.cell(m_column, kind, text)); }
    void put(CellKind kind, const QByteArray &text) { put(kind, view(text)); }
    static std::string_view view(const QByteArray &text) { return {text.constData(), std::size_t(text.size())}; }

    void beginCell(const Attributes &attributes)
    {
        ++m_column;
        m_type = Type::Number;
        m_style = 0;
        attributes.each([this](std::string_view name, std::string_view value) {
            if (name == "r")
                m_column = columnOf(value);
            else if (name == "t")
                m_type = typeOf(value);
            else if (name == "s")
                m_style = wholeNumber(value, 0);
        });
        m_value.resize(0);
        m_hasValue = false;
        m_hasFormula = false;
    }

    enum class Type { Number, Shared, Text, Flag, Error, Date };

    static Type typeOf(std::string_view type)
    {
        if (type == "s")
            return Type::Shared;
        if (type == "str" || type == "inlineStr")
            return Type::Text;
        if (type == "b")
            return Type::Flag;
        if (type == "e")
            return Type::Error;
        return type == "d" ? Type::Date : Type::Number;
    }

    void endCell()
    {
        if (!m_hasValue || (m_value.isEmpty() && m_type != Type::Text)) {
            // A formula that nobody computed: as empty it would be lost in silence.
            if (m_hasFormula && m_type != Type::Text)
                put(CellKind::Error, QByteArray("=" + m_formula));
            return;
        }
        switch (m_type) {
        case Type::Number:
            return putNumber();
        case Type::Shared: {
            const qint64 number = wholeNumber(view(m_value), -1);
            return m_strings.has(number) ? putText(m_strings.at(number)) : stop(FaultKind::Damaged);
        }
        case Type::Text:
            return m_hasFormula && workbook::isErrorText(m_value) ? put(CellKind::Error, m_value)
                                                                  : putText(view(m_value));
        case Type::Flag:
            return put(CellKind::Flag, std::string_view(m_value == "1" || m_value == "true" ? "true" : "false"));
        case Type::Error:
            return put(CellKind::Error, m_value);
        case Type::Date:
            return put(CellKind::Date, workbook::dayText(view(m_value)));
        }
    }

    void putText(std::string_view text)
    {
        if (text.find("_x") == std::string_view::npos)
            put(CellKind::Text, text);
        else
            put(CellKind::Text, unescaped(text));
    }

    void putNumber()
    {
        const double number = numberOf(view(m_value));
        const NumberLook look = m_styles.look(m_style);
        const auto text =
            look == NumberLook::Plain ? workbook::numberText(number) : workbook::dayText(number, look, m_since1904);
        if (text)
            put(look == NumberLook::Plain ? CellKind::Number : CellKind::Date, *text);
        else // no number, or no day: it is shown as an error
            put(CellKind::Error, m_value);
    }

    bool m_since1904;
    const XlsxStyles &m_styles;
    const SharedStrings &m_strings;
    Output &m_output;
    bool m_inRows = false;
    bool m_collects = false;
    bool m_collectsFormula = false;
    bool m_inReading = false;
    bool m_hasValue = false;
    bool m_hasFormula = false;
    qint64 m_line = 0;
    qint64 m_column = -1;
    Type m_type = Type::Number;
    qint64 m_style = 0;
    QByteArray m_value;
    QByteArray m_formula;
};

// The name of the part that is of that type; empty: there is none.
QByteArray partOf(const QHash<QByteArray, Relation> &relations, const QByteArray &type)
{
    for (const Relation &relation : relations) {
        if (relation.type == type)
            return relation.target;
    }
    return {};
}

Read<void> readIfThere(XmlPart &reading, Archive &archive, const QByteArray &part)
{
    return part.isEmpty() || !archive.has(part) ? Read<void>() : reading.read(archive, part);
}

// Those that are to be read, one after the other until one has cells.
QList<qsizetype> candidates(const QList<XlsxSheet> &sheets, const Wanted &wanted)
{
    QList<qsizetype> found;
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        if (wanted.isFirst() ? !sheets.at(i).hidden : sheets.at(i).name == wanted.sheet)
            found.append(i);
    }
    if (found.isEmpty() && wanted.number() >= 0 && wanted.number() < sheets.size())
        found.append(wanted.number());
    return found;
}

} // namespace

Read<void> readXlsx(Archive &archive, const Wanted &wanted, Output &output)
{
    const auto roots = relationsOf(archive, {});
    if (!roots)
        return fault(roots.error());
    const QByteArray part = partOf(*roots, "officeDocument");
    if (part.endsWith(".bin"))
        return fault(FaultKind::OldKind);
    XlsxWorkbook workbook;
    if (const auto read = workbook.read(archive, part); !read)
        return read;
    if (!workbook.isWorkbook())
        return fault(FaultKind::Foreign);
    const auto relations = relationsOf(archive, part);
    if (!relations)
        return fault(relations.error());
    QList<XlsxSheet> sheets; // not those that are only a chart
    for (const XlsxSheet &sheet : workbook.sheets()) {
        if (relations->value(sheet.relation).type == "worksheet")
            sheets.append(sheet);
    }
    for (const XlsxSheet &sheet : std::as_const(sheets))
        output.sheet({sheet.name.constData(), std::size_t(sheet.name.size())}, sheet.hidden);
    const QList<qsizetype> wantedSheets = candidates(sheets, wanted);
    if (wantedSheets.isEmpty())
        return fault(wanted.isFirst() ? FaultKind::NoCells : FaultKind::NoSuchSheet);
    XlsxStyles styles;
    if (const auto read = readIfThere(styles, archive, partOf(*relations, "styles")); !read)
        return read;
    SharedStrings strings;
    if (const auto read = readIfThere(strings, archive, partOf(*relations, "sharedStrings")); !read)
        return read;
    for (const qsizetype index : wantedSheets) {
        output.choose(int(index));
        SheetRows rows(workbook, styles, strings, output);
        const auto read = rows.read(archive, relations->value(sheets.at(index).relation).target);
        if (!read || output.rows() > 0)
            return read;
    }
    return fault(FaultKind::NoCells);
}

} // namespace liaison::tablereader
