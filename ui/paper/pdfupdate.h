// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <optional>

namespace liaison::report {

// Where things are in a PDF as Qt writes it: one cross-reference table, one trailer.
struct PdfSkeleton
{
    qsizetype crossReference = 0;
    int size = 0;
    int info = 0;
    int root = 0;
    QByteArray catalogue; // the dictionary, without its brackets
    QList<int> pages;     // their objects, in order
};

// Nothing when the bytes are not laid out as Qt does it.
std::optional<PdfSkeleton> skeletonOf(const QByteArray &pdf);

// The bytes of an object, from after "N 0 obj" to before "endobj". Not for streams of binary data.
std::optional<QByteArray> objectOf(const QByteArray &pdf, const PdfSkeleton &skeleton, int object);

// The number that follows a key, or -1.
qsizetype numberAfter(const QByteArray &pdf, const QByteArray &key, qsizetype from = 0);

// Adds objects behind a finished file, or newer versions of its objects, and the cross-reference section that tells of
// them: nothing already written moves. Owns the bytes until finish().
class PdfUpdate
{
public:
    explicit PdfUpdate(QByteArray pdf) : m_pdf(std::move(pdf)) {}

    const QByteArray &bytes() const { return m_pdf; }
    void addObject(int object, const QByteArray &content);
    void addDictionary(int object, const QByteArray &entries);
    QByteArray finish(const PdfSkeleton &skeleton, const QByteArray &identifier);

private:
    QByteArray m_pdf;
    QMap<int, qsizetype> m_offsets;
};

} // namespace liaison::report
