// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/textdecoding.h"

#include <QStringDecoder>
#include <algorithm>
#include <unicode/ucsdet.h>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr qsizetype sampleBytes = 8'192; // what ICU looks at
constexpr double mostlyCommon = 0.7;     // of the characters of a Chinese text

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

Result<QString> decoded(const QByteArray &bytes, const QString &encoding)
{
    QStringDecoder decoder(encoding.toLatin1().constData(), QStringConverter::Flag::Stateless);
    if (!decoder.isValid())
        return fail(ErrorKind::UnknownCode, u"encoding"_s, encoding);
    QString text = decoder(bytes);
    const qsizetype wrong = decoder.hasError() ? text.indexOf(QChar::ReplacementCharacter) : halfPairIn(text);
    if (decoder.hasError() || wrong >= 0)
        return fail(ErrorKind::Malformed, u"table.encoding"_s, QString::number(text.left(wrong).count(u'\n') + 1));
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    return text;
}

// Text in these has zero bytes in its separators and line ends, always on the same side.
QString wideEncodingOf(const QByteArray &bytes)
{
    bool even = false;
    bool odd = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes.at(i) == '\0')
            (i % 2 == 0 ? even : odd) = true;
    }
    return even == odd ? QString() : odd ? u"UTF-16LE"_s : u"UTF-16BE"_s;
}

// Sequences of more than one byte that are UTF-8, and bytes that are not.
std::pair<qint64, qint64> countUtf8(const QByteArray &bytes)
{
    qint64 valid = 0;
    qint64 wrong = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        const auto lead = static_cast<uchar>(bytes.at(i++));
        if (lead < 0x80)
            continue;
        qsizetype more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : 0;
        const bool isLead = more > 0 && lead < 0xF5;
        while (isLead && more > 0 && i < bytes.size() && (static_cast<uchar>(bytes.at(i)) & 0xC0) == 0x80) {
            --more;
            ++i;
        }
        (isLead && more == 0 ? valid : wrong) += 1;
    }
    return {valid, wrong};
}

// The share of the characters of two bytes whose first byte is that of a common one in the encoding: the first plane of
// Big5 (A4–C6), or the first level of GB 2312 (B0–D7 and a second byte from A1 on).
double commonShare(const QByteArray &bytes, bool big5)
{
    qint64 all = 0;
    qint64 common = 0;
    for (qsizetype i = 0; i + 1 < bytes.size(); ++i) {
        const auto lead = static_cast<uchar>(bytes.at(i));
        if (lead < 0x81)
            continue;
        const auto trail = static_cast<uchar>(bytes.at(++i));
        ++all;
        common += big5 ? lead >= 0xA4 && lead <= 0xC6 && trail >= 0x40 : lead >= 0xB0 && lead <= 0xD7 && trail >= 0xA1;
    }
    return all == 0 ? 0 : double(common) / double(all);
}

// The lines that are not plain ASCII, as far as ICU looks.
QByteArray sampleOf(const QByteArray &bytes)
{
    QByteArray sample;
    for (qsizetype begin = 0; begin < bytes.size() && sample.size() < sampleBytes;) {
        const qsizetype found = bytes.indexOf('\n', begin);
        const qsizetype end = found < 0 ? bytes.size() : found + 1;
        const auto line = QByteArrayView(bytes).sliced(begin, end - begin);
        if (std::any_of(line.begin(), line.end(), [](char c) { return static_cast<uchar>(c) >= 0x80; }))
            sample.append(line);
        begin = end;
    }
    return sample.left(sampleBytes);
}

// What ICU takes it for, the likeliest first.
QStringList detected(const QByteArray &sample)
{
    UErrorCode error = U_ZERO_ERROR;
    UCharsetDetector *detector = ucsdet_open(&error);
    ucsdet_setText(detector, sample.constData(), int32_t(sample.size()), &error);
    int32_t count = 0;
    const UCharsetMatch **matches = ucsdet_detectAll(detector, &count, &error);
    QStringList names;
    for (int32_t i = 0; i < count && U_SUCCESS(error); ++i) {
        const QString name = QString::fromLatin1(ucsdet_getName(matches[i], &error));
        if (name == "ISO-8859-1"_L1)
            names.append(u"windows-1252"_s);
        else if (name == "ISO-8859-2"_L1)
            names.append(u"windows-1250"_s);
        else if (!name.startsWith("UTF-"_L1) && !name.startsWith("ISO-2022"_L1) && !name.startsWith("IBM"_L1))
            names.append(name);
    }
    ucsdet_close(detector);
    names.append(u"windows-1252"_s);
    return names;
}

QStringList guesses(const QByteArray &bytes)
{
    const double big5 = commonShare(bytes, true);
    const double gb = commonShare(bytes, false);
    QStringList names;
    if (std::max(big5, gb) >= mostlyCommon)
        names = big5 >= gb ? QStringList{u"Big5-HKSCS"_s, u"GB18030"_s} : QStringList{u"GB18030"_s, u"Big5-HKSCS"_s};
    return names + detected(sampleOf(bytes));
}

} // namespace

Result<DecodedText> decodeText(const QByteArray &bytes, const QString &encoding)
{
    DecodedText read;
    const auto marked = QStringConverter::encodingForData(bytes);
    if (!encoding.isEmpty() || marked) {
        read.encoding = encoding.isEmpty() ? QString::fromLatin1(QStringConverter::nameForEncoding(*marked)) : encoding;
        LIAISON_ASSIGN(read.text, decoded(bytes, read.encoding));
        return read;
    }
    if (bytes.contains('\0')) {
        read.encoding = wideEncodingOf(bytes);
        read.isGuess = true;
        if (read.encoding.isEmpty())
            return fail(ErrorKind::Malformed, u"table.binary"_s);
        LIAISON_ASSIGN(read.text, decoded(bytes, read.encoding));
        return read;
    }
    read.encoding = u"UTF-8"_s;
    auto text = decoded(bytes, read.encoding);
    const auto [valid, wrong] = countUtf8(bytes);
    if (text || valid > 4 * wrong) {
        LIAISON_ASSIGN(read.text, std::move(text));
        return read;
    }
    read.isGuess = true;
    for (const QString &guess : guesses(bytes)) {
        read.encoding = guess;
        text = decoded(bytes, guess);
        if (text)
            break;
    }
    LIAISON_ASSIGN(read.text, std::move(text));
    return read;
}

} // namespace liaison
