// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/pdfdetails.h"

#include "ui/paper/pdftextmap.h"
#include "ui/paper/pdfupdate.h"
#include "ui/paper/textbox.h"

#include <QCryptographicHash>
#include <QTimeZone>
#include <QXmlStreamWriter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison::report {

namespace {

QString languageTag(const QString &language)
{
    return QString(language).replace(u'_', u'-');
}

QString isoTime(const QDateTime &time)
{
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate);
}

QByteArray pdfTime(const QDateTime &time)
{
    const int minutes = time.offsetFromUtc() / 60;
    const QString zone = u"%1%2'%3'"_s.arg(QChar(minutes < 0 ? u'-' : u'+'))
                             .arg(std::abs(minutes) / 60, 2, 10, QChar(u'0'))
                             .arg(std::abs(minutes) % 60, 2, 10, QChar(u'0'));
    const QString whole = u"(D:" + time.toString(u"yyyyMMddHHmmss"_s) + zone + u')';
    return whole.toLatin1();
}

// A PDF text string: UTF-16 in hexadecimal, so that nothing in it can end the string.
QByteArray pdfText(const QString &text)
{
    const QString clean = cleanLine(text);
    QByteArray hex = "<FEFF";
    for (const QChar c : clean)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + '>';
}

void writeDescription(QXmlStreamWriter &xml, const QString &space, const QString &prefix)
{
    xml.writeStartElement(u"rdf:Description"_s);
    xml.writeAttribute(u"rdf:about"_s, QString());
    xml.writeAttribute(QString(u"xmlns:" + prefix), space);
}

void writeList(QXmlStreamWriter &xml, const QString &name, const QString &kind, const QString &text)
{
    if (text.isEmpty())
        return;
    xml.writeStartElement(name);
    xml.writeStartElement(kind);
    xml.writeStartElement(u"rdf:li"_s);
    if (kind == u"rdf:Alt")
        xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
    xml.writeCharacters(text);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

const QString program = u"Liaison Desk"_s;

} // namespace

QByteArray xmpMetadata(const Document &document, const QDateTime &madeAt)
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.writeProcessingInstruction(u"xpacket"_s, u"begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\""_s);
    xml.writeStartElement(u"x:xmpmeta"_s);
    xml.writeAttribute(u"xmlns:x"_s, u"adobe:ns:meta/"_s);
    xml.writeStartElement(u"rdf:RDF"_s);
    xml.writeAttribute(u"xmlns:rdf"_s, u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s);
    writeDescription(xml, u"http://purl.org/dc/elements/1.1/"_s, u"dc"_s);
    xml.writeTextElement(u"dc:format"_s, u"application/pdf"_s);
    writeList(xml, u"dc:title"_s, u"rdf:Alt"_s, cleanLine(document.title));
    writeList(xml, u"dc:creator"_s, u"rdf:Seq"_s, cleanLine(document.author));
    writeList(xml, u"dc:description"_s, u"rdf:Alt"_s, cleanLine(document.subject));
    writeList(xml, u"dc:language"_s, u"rdf:Bag"_s, languageTag(document.language));
    xml.writeEndElement();
    writeDescription(xml, u"http://ns.adobe.com/pdf/1.3/"_s, u"pdf"_s);
    xml.writeTextElement(u"pdf:Producer"_s, program);
    if (const QString keywords = cleanLine(document.keywords); !keywords.isEmpty())
        xml.writeTextElement(u"pdf:Keywords"_s, keywords);
    xml.writeEndElement();
    writeDescription(xml, u"http://ns.adobe.com/xap/1.0/"_s, u"xmp"_s);
    xml.writeTextElement(u"xmp:CreatorTool"_s, program);
    xml.writeTextElement(u"xmp:CreateDate"_s, isoTime(madeAt));
    xml.writeTextElement(u"xmp:ModifyDate"_s, isoTime(madeAt));
    xml.writeEndElement();
    writeDescription(xml, u"http://www.aiim.org/pdfa/ns/id/"_s, u"pdfaid"_s);
    xml.writeTextElement(u"pdfaid:part"_s, u"1"_s);
    xml.writeTextElement(u"pdfaid:conformance"_s, u"B"_s);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeProcessingInstruction(u"xpacket"_s, u"end=\"w\""_s);
    return out;
}

namespace {

struct Bookmark
{
    QString title;
    int level = 1;
    qsizetype page = 0;
    double y = 0; // in points from the foot of the page
    int parent = -1;
    QList<int> children;
};

QList<Bookmark> bookmarksOf(const Layout &layout)
{
    QList<Bookmark> bookmarks;
    for (qsizetype page = 0; page < layout.pages.size(); ++page) {
        for (const Placed &placed : layout.pages[page].parts) {
            if (placed.part != Part::Heading || placed.level > 2)
                continue;
            Bookmark mark{placed.text, placed.level, page, (PaperSize::height - placed.rect.top()) / pt(1) + 6, -1, {}};
            for (qsizetype i = bookmarks.size() - 1; i >= 0 && mark.level > 1 && mark.parent < 0; --i) {
                if (bookmarks[i].level < mark.level)
                    mark.parent = int(i);
            }
            if (mark.parent >= 0)
                bookmarks[mark.parent].children.append(int(bookmarks.size()));
            bookmarks.append(mark);
        }
    }
    return bookmarks;
}

QByteArray reference(const char *key, int object)
{
    return key + (' ' + QByteArray::number(object)) + " 0 R\n";
}

// Writes the outline from object `first` on; returns the catalogue's entry for it, or nothing when there are no
// headings.
QByteArray addBookmarks(PdfUpdate &update, const PdfSkeleton &skeleton, const QList<Bookmark> &bookmarks, int first)
{
    if (bookmarks.isEmpty())
        return {};
    QList<int> top;
    for (qsizetype i = 0; i < bookmarks.size(); ++i) {
        if (bookmarks[i].parent < 0)
            top.append(int(i));
    }
    const auto object = [first](int index) { return first + 1 + index; };
    update.addDictionary(first, "/Type /Outlines\n" + reference("/First", object(top.first())) +
                                    reference("/Last", object(top.last())) + "/Count " +
                                    QByteArray::number(top.size()) + '\n');
    for (qsizetype i = 0; i < bookmarks.size(); ++i) {
        const Bookmark &mark = bookmarks[i];
        const QList<int> &siblings = mark.parent < 0 ? top : bookmarks[mark.parent].children;
        const qsizetype place = siblings.indexOf(int(i));
        QByteArray entry = "/Title " + pdfText(mark.title) + '\n';
        entry += reference("/Parent", mark.parent < 0 ? first : object(mark.parent));
        if (place > 0)
            entry += reference("/Prev", object(siblings[place - 1]));
        if (place + 1 < siblings.size())
            entry += reference("/Next", object(siblings[place + 1]));
        if (!mark.children.isEmpty()) {
            entry += reference("/First", object(mark.children.first())) +
                     reference("/Last", object(mark.children.last())) + "/Count -" +
                     QByteArray::number(mark.children.size()) + '\n';
        }
        entry += "/Dest [" + QByteArray::number(skeleton.pages[mark.page]) + " 0 R /XYZ null " +
                 QByteArray::number(mark.y, 'f', 1) + " null]\n";
        update.addDictionary(object(int(i)), entry);
    }
    return reference("/Outlines", first) + "/PageMode /UseOutlines\n";
}

QByteArray infoOf(const Document &document, const QDateTime &madeAt)
{
    QByteArray info;
    const auto entry = [&info](const char *key, const QString &text) {
        if (!cleanLine(text).isEmpty())
            info += QByteArray(key) + ' ' + pdfText(text) + '\n';
    };
    entry("/Title", document.title);
    entry("/Author", document.author);
    entry("/Subject", document.subject);
    entry("/Keywords", document.keywords);
    entry("/Creator", program);
    entry("/Producer", program);
    info += "/CreationDate " + pdfTime(madeAt) + "\n/ModDate " + pdfTime(madeAt) + '\n';
    return info;
}

// Qt stamps the time and a random identifier; both get the report's own, in the same number of bytes.
void settleStamps(QByteArray &pdf, const QDateTime &madeAt, QByteArray &identifier)
{
    const QByteArray date = "/CreationDate (D:";
    if (const qsizetype at = pdf.indexOf(date); at >= 0)
        pdf.replace(at + date.size(), 14, madeAt.toString(u"yyyyMMddHHmmss"_s).toLatin1());
    const auto twice = [](const QByteArray &text) -> QByteArray { return text + "> <" + text; };
    const qsizetype id = pdf.indexOf("/ID [ <", pdf.lastIndexOf("trailer\n"));
    const qsizetype length = id < 0 ? 0 : pdf.indexOf('>', id) - (id + 7);
    if (length > 0)
        pdf.replace(id + 7, length * 2 + 3, twice(QByteArray(length, '0')));
    identifier = QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex().left(32);
    if (length == identifier.size())
        pdf.replace(id + 7, length * 2 + 3, twice(identifier));
}

} // namespace

QByteArray withDetails(QByteArray pdf, const Document &document, const Layout &layout, const QDateTime &madeAt)
{
    const auto skeleton = skeletonOf(pdf);
    if (!skeleton || skeleton->pages.size() != layout.pages.size())
        return pdf;
    QByteArray identifier;
    settleStamps(pdf, madeAt, identifier);
    PdfUpdate update(std::move(pdf));
    correctTextMaps(update, *skeleton, layout);
    update.addDictionary(skeleton->info, infoOf(document, madeAt));
    const QByteArray outline = addBookmarks(update, *skeleton, bookmarksOf(layout), skeleton->size);
    update.addDictionary(skeleton->root, skeleton->catalogue + '\n' + outline + "/Lang (" +
                                             languageTag(document.language).toLatin1() + ")\n/ViewerPreferences << " +
                                             "/DisplayDocTitle true >>\n");
    return update.finish(*skeleton, identifier);
}

} // namespace liaison::report
