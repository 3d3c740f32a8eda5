// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/pdfupdate.h"

#include <algorithm>

namespace liaison::report {

qsizetype numberAfter(const QByteArray &pdf, const QByteArray &key, qsizetype from)
{
    const qsizetype at = pdf.indexOf(key, from);
    if (at < 0)
        return -1;
    qsizetype start = at + key.size();
    while (start < pdf.size() && (pdf[start] == ' ' || pdf[start] == '\n'))
        ++start;
    qsizetype end = start;
    while (end < pdf.size() && pdf[end] >= '0' && pdf[end] <= '9')
        ++end;
    bool ok = false;
    const qsizetype number = pdf.mid(start, end - start).toLongLong(&ok);
    return ok ? number : -1;
}

std::optional<QByteArray> objectOf(const QByteArray &pdf, const PdfSkeleton &skeleton, int object)
{
    constexpr qsizetype entryLength = 20;
    const qsizetype entries = pdf.indexOf("0000000000 65535 f", skeleton.crossReference);
    if (entries < 0 || object <= 0 || object >= skeleton.size)
        return {};
    const qsizetype offset = pdf.mid(entries + entryLength * object, 10).toLongLong();
    const QByteArray head = QByteArray::number(object) + " 0 obj";
    if (offset <= 0 || pdf.mid(offset, head.size()) != head)
        return {};
    const qsizetype end = pdf.indexOf("endobj", offset);
    if (end < 0)
        return {};
    return pdf.mid(offset + head.size(), end - offset - head.size()).trimmed();
}

namespace {

// The inside of a dictionary that holds no other dictionary.
std::optional<QByteArray> plainDictionary(const std::optional<QByteArray> &object)
{
    if (!object || !object->startsWith("<<") || !object->endsWith(">>"))
        return {};
    return object->mid(2, object->size() - 4).trimmed();
}

} // namespace

std::optional<PdfSkeleton> skeletonOf(const QByteArray &pdf)
{
    const qsizetype trailer = pdf.lastIndexOf("trailer\n");
    if (trailer < 0)
        return {};
    PdfSkeleton found;
    found.crossReference = numberAfter(pdf, "startxref", trailer);
    found.size = int(numberAfter(pdf, "/Size", trailer));
    found.info = int(numberAfter(pdf, "/Info", trailer));
    found.root = int(numberAfter(pdf, "/Root", trailer));
    if (found.crossReference <= 0 || found.size <= 0 || found.info <= 0 || found.root <= 0)
        return {};
    const auto catalogue = plainDictionary(objectOf(pdf, found, found.root));
    if (!catalogue)
        return {};
    found.catalogue = *catalogue;
    const auto tree = plainDictionary(objectOf(pdf, found, int(numberAfter(*catalogue, "/Pages"))));
    const qsizetype kids = tree ? tree->indexOf('[', tree->indexOf("/Kids")) : -1;
    if (kids < 0)
        return {};
    const QList<QByteArray> words = tree->mid(kids + 1, tree->indexOf(']', kids) - kids - 1).simplified().split(' ');
    for (qsizetype i = 0; i + 2 < words.size(); i += 3)
        found.pages.append(words[i].toInt());
    return found;
}

void PdfUpdate::addObject(int object, const QByteArray &content)
{
    m_offsets.insert(object, m_pdf.size());
    m_pdf += QByteArray::number(object) + " 0 obj\n" + content + "\nendobj\n";
}

void PdfUpdate::addDictionary(int object, const QByteArray &entries)
{
    addObject(object, "<<\n" + entries + ">>");
}

QByteArray PdfUpdate::finish(const PdfSkeleton &skeleton, const QByteArray &identifier)
{
    const qsizetype start = m_pdf.size();
    m_pdf += "xref\n0 1\n0000000000 65535 f \n";
    for (auto it = m_offsets.cbegin(); it != m_offsets.cend(); ++it) {
        m_pdf += QByteArray::number(it.key()) + " 1\n" + QByteArray::number(it.value()).rightJustified(10, '0') +
                 " 00000 n \n";
    }
    const int size = std::max(skeleton.size, m_offsets.isEmpty() ? 0 : m_offsets.lastKey() + 1);
    m_pdf += "trailer\n<<\n/Size " + QByteArray::number(size) + "\n/Info " + QByteArray::number(skeleton.info) +
             " 0 R\n/Root " + QByteArray::number(skeleton.root) + " 0 R\n/Prev " +
             QByteArray::number(skeleton.crossReference) + "\n/ID [ <" + identifier + "> <" + identifier +
             "> ]\n>>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
    return m_pdf;
}

} // namespace liaison::report
