// SPDX-License-Identifier: GPL-3.0-or-later
// The sheets of an ODS.
#include "app/tablereader/reading.h"
#include "app/tablereader/xmlpart.h"
#include "core/workbook/celltext.h"

#include <QSet>
#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace liaison::tablereader {

using workbook::CellKind;
using workbook::FaultKind;

namespace {

// What stands in a cell and is not its value: notes, readings above Chinese signs, drawings and tables.
bool isBeside(std::string_view name)
{
    constexpr std::array<std::string_view, 18> beside{
        "annotation", "ruby-text", "note",    "frame", "g",       "custom-shape", "rect", "caption",   "ellipse",
        "table",      "circle",    "polygon", "line",  "control", "polyline",     "path", "connector", "measure"};
    return std::find(beside.begin(), beside.end(), name) != beside.end();
}

std::optional<QByteArray> plainNumber(std::string_view text)
{
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return workbook::numberText(number);
}

// A count of repetitions.
qint64 times(std::string_view text)
{
    constexpr qint64 most = 10'000'000;
    return std::clamp<qint64>(wholeNumber(text, 1), 1, most);
}

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

// Whether a sheet has the name that is wanted.
class SheetNames : public XmlPart
{
public:
    explicit SheetNames(const Wanted &wanted) : m_wanted(wanted) {}
    bool found() const { return m_found; }

protected:
    void begin(std::string_view name, const Attributes &attributes) override
    {
        m_found = name == "table" && m_wanted.isNamed(attributes["name"]);
        if (m_found)
            stopHere();
    }
    void end(std::string_view /*name*/) override {}

private:
    const Wanted &m_wanted;
    bool m_found = false;
};

// Tells the sheets as they come, and writes the rows of the one that is wanted.
class Sheets : public XmlPart
{
public:
    // `number`: of the sheet that is wanted when none has the name; -1: none.
    Sheets(const Wanted &wanted, int number, Output &output) : m_wanted(wanted), m_number(number), m_output(output) {}

    bool found() const { return m_found; }

protected:
    void begin(std::string_view name, const Attributes &attributes) override
    {
        if (m_beside > 0 || (m_inCell && isBeside(name))) {
            ++m_beside;
        } else if (m_inCell) {
            beginText(name, attributes);
        } else if (name == "table") {
            beginSheet(attributes);
        } else if (name == "style") {
            m_style = attributes["family"] == "table" ? bytesOf(attributes["name"]) : QByteArray();
        } else if (name == "table-properties") {
            if (!m_style.isEmpty() && attributes["display"] == "false")
                m_hiddenStyles.insert(m_style);
        } else if (m_reads) {
            if (name == "table-row")
                beginRow(attributes);
            else if (name == "table-cell" || name == "covered-table-cell")
                beginCell(attributes, name != "table-cell");
        }
    }

    void end(std::string_view name) override
    {
        if (m_beside > 0) {
            --m_beside;
        } else if (name == "table") {
            m_reads = false;
        } else if (m_inCell && (name == "p" || name == "h")) {
            m_inParagraph = false;
        } else if (m_inCell && (name == "table-cell" || name == "covered-table-cell")) {
            endCell();
        } else if (m_reads && name == "table-row") {
            endRow();
        }
    }

    void text(std::string_view text) override
    {
        if (!m_inParagraph || m_beside > 0)
            return;
        for (const char c : text) { // white space is one space
            const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
            if (!space || !m_afterSpace)
                append(space ? ' ' : c);
            m_afterSpace = space;
        }
    }

private:
    void append(char c)
    {
        if (m_text.size() == workbook::longestCell)
            stop(FaultKind::CellTooLong);
        else
            m_text.append(c);
    }

    void take(const Read<void> &outcome)
    {
        if (!outcome)
            stop(outcome);
    }

    void beginSheet(const Attributes &attributes)
    {
        const bool hidden = m_hiddenStyles.contains(bytesOf(attributes["style-name"]));
        const std::string_view name = attributes["name"];
        m_output.sheet(name, hidden);
        const int index = m_sheets++;
        const bool first = m_wanted.isFirst() && !hidden && m_output.rows() == 0;
        m_reads =
            first || (!m_found && !m_wanted.isFirst() && (m_number >= 0 ? index == m_number : m_wanted.isNamed(name)));
        if (!m_reads)
            return;
        m_found = true;
        m_output.choose(index);
        m_line = 0;
    }

    void beginRow(const Attributes &attributes)
    {
        m_rowTimes = times(attributes["number-rows-repeated"]);
        m_column = 0;
        m_output.clearRow();
    }

    void endRow()
    {
        for (qint64 i = 1; i <= m_rowTimes && m_output.rowHasCells() && !isStopped(); ++i)
            take(m_output.again(m_line + i));
        m_line += m_rowTimes;
    }

    void beginCell(const Attributes &attributes, bool covered)
    {
        m_inCell = true;
        m_covered = covered;
        m_cellTimes = times(attributes["number-columns-repeated"]);
        m_type = bytesOf(attributes["value-type"]);
        m_isError = isErrorType(attributes);
        m_isFormula = attributes.has("formula");
        m_formula = bytesOf(attributes["formula"].substr(0, 200));
        for (const char *name : {"value", "date-value", "time-value", "boolean-value"}) {
            m_value = bytesOf(attributes[name]);
            if (!m_value.isEmpty())
                break;
        }
        m_hasStringValue = attributes.has("string-value");
        if (m_hasStringValue)
            m_value = bytesOf(attributes["string-value"]);
        m_text.resize(0);
        m_paragraphs = 0;
    }

    // LibreOffice says so in an attribute of its own beside that of the format, which is called the same.
    static bool isErrorType(const Attributes &attributes) { return attributes.any("value-type", "error"); }

    void beginText(std::string_view name, const Attributes &attributes)
    {
        if (name == "p" || name == "h") {
            if (m_paragraphs++ > 0)
                append('\n');
            m_inParagraph = true;
            m_afterSpace = true; // none at the beginning
        } else if (name == "s") {
            for (qint64 i = std::min<qint64>(times(attributes["c"]), 1000); i > 0; --i)
                append(' ');
        } else if (name == "tab") {
            append('\t');
        } else if (name == "line-break") {
            append('\n');
            m_afterSpace = true;
        }
    }

    void endCell()
    {
        m_inCell = false;
        m_inParagraph = false;
        if (!m_covered)
            putCells();
        m_column += m_cellTimes;
    }

    void putCells()
    {
        CellKind kind = CellKind::Text;
        const QByteArray text = cellText(kind);
        for (qint64 i = 0; i < m_cellTimes && !text.isEmpty() && !isStopped(); ++i)
            take(m_output.cell(m_column + i, kind, view(text)));
    }

    static std::string_view view(const QByteArray &text) { return {text.constData(), std::size_t(text.size())}; }

    QByteArray cellText(CellKind &kind) const
    {
        if (m_isError || (m_isFormula && workbook::isErrorText(m_text.trimmed()))) {
            kind = CellKind::Error;
            return m_text.isEmpty() ? QByteArray("#") : m_text.trimmed();
        }
        if (m_isFormula && m_type.isEmpty() && m_text.isEmpty()) { // nobody computed it
            kind = CellKind::Error;
            return m_formula;
        }
        if (m_type == "boolean") {
            kind = CellKind::Flag;
            return m_value;
        }
        if (m_type == "date" || m_type == "time") {
            kind = CellKind::Date;
            return m_type == "date" ? workbook::dayText(view(m_value)) : workbook::timeText(view(m_value));
        }
        if (m_type == "float" || m_type == "percentage" || m_type == "currency") {
            const auto number = plainNumber(view(m_value));
            kind = number ? CellKind::Number : CellKind::Error;
            return number.value_or(m_value.isEmpty() ? m_text : m_value);
        }
        return m_hasStringValue ? m_value : m_text;
    }

    const Wanted &m_wanted;
    int m_number;
    Output &m_output;
    QByteArray m_style;
    QSet<QByteArray> m_hiddenStyles;
    int m_sheets = 0;
    bool m_reads = false;
    bool m_found = false;
    qint64 m_line = 0;
    qint64 m_rowTimes = 1;
    qint64 m_column = 0;
    qint64 m_cellTimes = 1;
    int m_beside = 0;
    bool m_inCell = false;
    bool m_covered = false; // by a merged cell
    bool m_inParagraph = false;
    bool m_afterSpace = false;
    int m_paragraphs = 0;
    QByteArray m_type;
    bool m_isError = false;
    bool m_isFormula = false;
    bool m_hasStringValue = false;
    QByteArray m_formula;
    QByteArray m_value;
    QByteArray m_text;
};

} // namespace

Read<void> readOds(Archive &archive, const Wanted &wanted, Output &output)
{
    if (archive.has("encrypted-package"))
        return fault(FaultKind::Locked);
    if (archive.has("META-INF/manifest.xml")) {
        const auto manifest = archive.beginningOf("META-INF/manifest.xml");
        if (!manifest)
            return fault(manifest.error());
        if (manifest->contains("encryption-data"))
            return fault(FaultKind::Locked);
    }
    int number = -1;
    if (wanted.number() >= 0) { // only when no sheet has it as its name, which the last may
        SheetNames names(wanted);
        if (const auto read = names.read(archive, "content.xml"); !read)
            return read;
        number = names.found() ? -1 : wanted.number();
    }
    Sheets sheets(wanted, number, output);
    if (const auto read = sheets.read(archive, "content.xml"); !read)
        return read;
    if (output.rows() > 0)
        return {};
    return fault(wanted.isFirst() || sheets.found() ? FaultKind::NoCells : FaultKind::NoSuchSheet);
}

} // namespace liaison::tablereader
