// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tablereader/xmlpart.h"
#include "core/workbook/celltext.h"

#include <QHash>
#include <QList>
#include <vector>

// The parts of an XLSX that its sheets are read by. Their names follow from the relations, as the format asks for.
namespace liaison::tablereader {

struct Relation
{
    QByteArray type;   // the last part of its address: "worksheet", "styles", …
    QByteArray target; // the name of the part in the ZIP
};

// What a part names, by its id; the part without a name is the workbook as a whole.
Read<QHash<QByteArray, Relation>> relationsOf(Archive &archive, const QByteArray &part);

struct XlsxSheet
{
    QByteArray name;
    bool hidden = false;
    QByteArray relation;
};

class XlsxWorkbook : public XmlPart
{
public:
    const QList<XlsxSheet> &sheets() const { return m_sheets; }
    bool since1904() const { return m_since1904; }
    bool isWorkbook() const { return m_root == "workbook"; } // not a text, a presentation

protected:
    void begin(std::string_view name, const Attributes &attributes) override;
    void end(std::string_view /*name*/) override {}

private:
    QByteArray m_root;
    QList<XlsxSheet> m_sheets;
    bool m_since1904 = false;
};

// How each format of cells shows a number.
class XlsxStyles : public XmlPart
{
public:
    workbook::NumberLook look(qint64 style) const;

protected:
    void begin(std::string_view name, const Attributes &attributes) override;
    void end(std::string_view name) override;

private:
    QHash<qint64, workbook::NumberLook> m_looks; // of formats of this workbook
    std::vector<workbook::NumberLook> m_styles;
    bool m_inCellFormats = false;
};

// The texts that cells name by number.
class SharedStrings : public XmlPart
{
public:
    bool has(qint64 number) const { return number >= 0 && number < qint64(m_ends.size()); }
    std::string_view at(qint64 number) const;

protected:
    void begin(std::string_view name, const Attributes &attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view text) override;

private:
    QByteArray m_all;
    std::vector<quint32> m_ends;
    bool m_inText = false;
    bool m_inReading = false; // of Chinese and Japanese signs, above them
};

// Without the escapes of characters ("_x000D_").
QByteArray unescaped(std::string_view text);

} // namespace liaison::tablereader
