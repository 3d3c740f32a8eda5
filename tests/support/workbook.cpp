// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workbook.h"

#include <QDate>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <stdexcept>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

class Archive
{
public:
    explicit Archive(const QString &path)
        : m_zip(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, nullptr))
    {
        if (!m_zip)
            throw std::runtime_error("not an archive");
    }
    ~Archive() { zip_discard(m_zip); }
    Archive(const Archive &) = delete;
    Archive &operator=(const Archive &) = delete;

    QStringList names() const
    {
        QStringList names;
        for (zip_int64_t i = 0; i < zip_get_num_entries(m_zip, 0); ++i)
            names.append(QString::fromUtf8(zip_get_name(m_zip, zip_uint64_t(i), 0)));
        return names;
    }

    QByteArray part(const QString &name) const
    {
        zip_stat_t about;
        zip_file_t *file = zip_fopen(m_zip, name.toUtf8().constData(), 0);
        if (!file || zip_stat(m_zip, name.toUtf8().constData(), 0, &about) != 0)
            return {};
        QByteArray bytes(qsizetype(about.size), '\0');
        if (zip_fread(file, bytes.data(), about.size) != zip_int64_t(about.size))
            throw std::runtime_error("a part of the archive cannot be read");
        zip_fclose(file);
        return bytes;
    }

private:
    zip_t *m_zip;
};

// As spreadsheets read "_x000D_".
QString decoded(const QString &text)
{
    static const QRegularExpression code(u"_x([0-9A-Fa-f]{4})_"_s);
    QString read;
    qsizetype from = 0;
    for (auto match = code.match(text); match.hasMatch(); match = code.match(text, from)) {
        read += text.mid(from, match.capturedStart() - from) + QChar(match.captured(1).toUShort(nullptr, 16));
        from = match.capturedEnd();
    }
    return read + text.mid(from);
}

QStringList sharedTexts(const QByteArray &xml)
{
    QStringList texts;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == "t"_L1)
            texts.append(decoded(reader.readElementText()));
    }
    if (reader.hasError())
        throw std::runtime_error("the texts are not XML: " + reader.errorString().toStdString());
    return texts;
}

// The format of numbers of each style.
QStringList formats(const QByteArray &xml)
{
    QHash<QString, QString> codes{
        {u"0"_s, u"General"_s}, {u"3"_s, u"#,##0"_s}, {u"4"_s, u"#,##0.00"_s}, {u"49"_s, u"@"_s}};
    QStringList styles;
    QXmlStreamReader reader(xml);
    bool cells = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.name() == "cellXfs"_L1)
            cells = reader.isStartElement();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == "numFmt"_L1)
            codes.insert(reader.attributes().value("numFmtId"_L1).toString(),
                         reader.attributes().value("formatCode"_L1).toString());
        else if (cells && reader.name() == "xf"_L1)
            styles.append(codes.value(reader.attributes().value("numFmtId"_L1).toString()));
    }
    return styles;
}

SheetCell cellOf(QXmlStreamReader &reader, const QStringList &texts, const QStringList &styles)
{
    const QString type = reader.attributes().value("t"_L1).toString();
    const QString format = styles.value(reader.attributes().value("s"_L1).toInt());
    QString value;
    while (!(reader.readNext() == QXmlStreamReader::EndElement && reader.name() == "c"_L1)) {
        if (reader.isStartElement() && reader.name() == "v"_L1)
            value = reader.readElementText();
        else if (reader.isStartElement())
            throw std::runtime_error("a cell holds more than a value: " + reader.name().toString().toStdString());
    }
    if (type == "s"_L1)
        return {SheetCell::Type::Text, texts.value(value.toInt()), 0};
    if (type == "b"_L1)
        return {SheetCell::Type::Flag, value == "1"_L1 ? u"true"_s : u"false"_s, 0};
    if (!type.isEmpty())
        throw std::runtime_error("a cell of the type " + type.toStdString());
    bool ok = false;
    const double number = value.toDouble(&ok);
    if (!ok)
        throw std::runtime_error("not a number: " + value.toStdString());
    if (format.contains("yyyy"_L1))
        return {SheetCell::Type::Day, QDate(1899, 12, 30).addDays(qint64(number)).toString(Qt::ISODate), 0};
    const int decimals = int(format.section(u'.', 1).count(u'0'));
    return {SheetCell::Type::Number, QString::number(number, 'f', decimals), decimals};
}

qsizetype columnOf(QStringView reference)
{
    qsizetype column = 0;
    for (const QChar each : reference) {
        if (each.isLetter())
            column = column * 26 + each.unicode() - u'A' + 1;
    }
    return column - 1;
}

} // namespace

QByteArray partOfWorkbook(const QString &path, const QString &part)
{
    return Archive(path).part(part);
}

QStringList partsOfWorkbook(const QString &path)
{
    return Archive(path).names();
}

QList<QList<SheetCell>> sheetOf(const QString &path)
{
    const Archive archive(path);
    const QStringList texts = sharedTexts(archive.part(u"xl/sharedStrings.xml"_s));
    const QStringList styles = formats(archive.part(u"xl/styles.xml"_s));
    QList<QList<SheetCell>> rows;
    QXmlStreamReader reader(archive.part(u"xl/worksheets/sheet1.xml"_s));
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == "row"_L1)
            rows.resize(reader.attributes().value("r"_L1).toLongLong());
        if (reader.name() != "c"_L1)
            continue;
        const qsizetype column = columnOf(reader.attributes().value("r"_L1));
        if (rows.last().size() <= column)
            rows.last().resize(column + 1);
        rows.last()[column] = cellOf(reader, texts, styles);
    }
    if (reader.hasError())
        throw std::runtime_error("the sheet is not XML: " + reader.errorString().toStdString());
    return rows;
}

TextTableRows tableOfSheet(const QString &path)
{
    TextTableRows table;
    for (const QList<SheetCell> &cells : sheetOf(path)) {
        QStringList row;
        for (const SheetCell &cell : cells)
            row.append(cell.type == SheetCell::Type::Flag ? cell.text.toUpper() : cell.text);
        if (table.heads.isEmpty()) {
            table.heads = row;
            continue;
        }
        row.resize(table.heads.size());
        table.rows.append(row);
        table.lines.append(table.rows.size() + 1);
    }
    return table;
}

} // namespace liaison
