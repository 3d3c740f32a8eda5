// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tablereader/xlsxparts.h"

#include <QString>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace liaison::tablereader {

using workbook::FaultKind;
using workbook::NumberLook;

namespace {

QByteArray bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

// The name of a part as another one gives it, from that one's folder on.
QByteArray resolved(const QByteArray &folder, const QByteArray &target)
{
    QByteArrayList names = target.startsWith('/') ? QByteArrayList() : folder.split('/');
    names += target.split('/');
    QByteArrayList kept;
    for (const QByteArray &name : std::as_const(names)) {
        if (name == ".." && !kept.isEmpty())
            kept.removeLast();
        else if (!name.isEmpty() && name != "." && name != "..")
            kept.append(name);
    }
    return kept.join('/');
}

class Relations : public XmlPart
{
public:
    explicit Relations(QByteArray folder) : m_folder(std::move(folder)) {}
    const QHash<QByteArray, Relation> &all() const { return m_all; }

protected:
    void begin(std::string_view name, const Attributes &attributes) override
    {
        if (name != "Relationship")
            return;
        const QByteArray type = bytes(attributes["Type"]);
        m_all.insert(bytes(attributes["Id"]),
                     {type.mid(type.lastIndexOf('/') + 1), resolved(m_folder, bytes(attributes["Target"]))});
    }
    void end(std::string_view /*name*/) override {}

private:
    QByteArray m_folder;
    QHash<QByteArray, Relation> m_all;
};

} // namespace

Read<QHash<QByteArray, Relation>> relationsOf(Archive &archive, const QByteArray &part)
{
    const qsizetype slash = part.lastIndexOf('/');
    const QByteArray folder = part.first(slash + 1);
    Relations relations(folder);
    const auto read = relations.read(archive, folder + "_rels/" + part.mid(slash + 1) + ".rels");
    if (!read)
        return fault(read.error());
    return relations.all();
}

void XlsxWorkbook::begin(std::string_view name, const Attributes &attributes)
{
    if (m_root.isEmpty())
        m_root = bytes(name);
    if (name == "workbookPr") {
        const std::string_view since = attributes["date1904"];
        m_since1904 = since == "1" || since == "true";
    } else if (name == "sheet" && m_sheets.size() < workbook::mostSheets) {
        const std::string_view state = attributes["state"];
        m_sheets.append(
            {bytes(attributes["name"]), state == "hidden" || state == "veryHidden", bytes(attributes["id"])});
    }
}

NumberLook XlsxStyles::look(qint64 style) const
{
    return style >= 0 && style < qint64(m_styles.size()) ? m_styles.at(std::size_t(style)) : NumberLook::Plain;
}

void XlsxStyles::begin(std::string_view name, const Attributes &attributes)
{
    constexpr qint64 mostBuiltIn = 163;
    if (name == "numFmt") {
        m_looks.insert(wholeNumber(attributes["numFmtId"], -1), workbook::lookOf(attributes["formatCode"]));
    } else if (name == "cellXfs") {
        m_inCellFormats = true;
    } else if (name == "xf" && m_inCellFormats) {
        const qint64 format = wholeNumber(attributes["numFmtId"], 0);
        const bool builtIn = format >= 0 && format <= mostBuiltIn;
        m_styles.push_back(m_looks.value(format, builtIn ? workbook::lookOfBuiltIn(int(format)) : NumberLook::Plain));
    }
}

void XlsxStyles::end(std::string_view name)
{
    if (name == "cellXfs")
        m_inCellFormats = false;
}

std::string_view SharedStrings::at(qint64 number) const
{
    const auto index = static_cast<std::size_t>(number);
    const quint32 first = index == 0 ? 0 : m_ends.at(index - 1);
    return {m_all.constData() + first, m_ends.at(index) - first};
}

void SharedStrings::begin(std::string_view name, const Attributes & /*attributes*/)
{
    m_inText = name == "t";
    m_inReading = m_inReading || name == "rPh";
}

void SharedStrings::end(std::string_view name)
{
    m_inText = false;
    if (name == "rPh")
        m_inReading = false;
    else if (name == "si")
        m_ends.push_back(static_cast<quint32>(m_all.size()));
}

void SharedStrings::text(std::string_view text)
{
    if (!m_inText || m_inReading)
        return;
    if (m_all.size() + qint64(text.size()) > workbook::mostText)
        stop(FaultKind::TooManyCells);
    else
        m_all.append(text.data(), static_cast<qsizetype>(text.size()));
}

QByteArray unescaped(std::string_view text)
{
    constexpr qsizetype length = 7; // _x000D_
    QString all = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    for (qsizetype at = all.indexOf("_x"_L1); at >= 0; at = all.indexOf("_x"_L1, at + 1)) {
        bool valid = false;
        const ushort unit = all.mid(at + 2, 4).toUShort(&valid, 16);
        if (valid && at + length <= all.size() && all.at(at + length - 1) == u'_')
            all.replace(at, length, QChar(unit));
    }
    return all.toUtf8();
}

} // namespace liaison::tablereader
