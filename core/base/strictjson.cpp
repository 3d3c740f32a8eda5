// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/strictjson.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStack>
#include <QStringDecoder>
#include <cmath>
#include <rapidjson/reader.h>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

using Kind = JsonFault::Kind;

// Half a pair that an escape asks for comes through to the builder, which refuses it; the library's own ends the
// program.
struct Utf16 : rapidjson::UTF16<char16_t>
{
    template <typename OutputStream>
    static void Encode(OutputStream &stream, unsigned codepoint)
    {
        if (codepoint >= 0xD800 && codepoint <= 0xDFFF)
            stream.Put(static_cast<char16_t>(codepoint));
        else
            rapidjson::UTF16<char16_t>::Encode(stream, codepoint);
    }
};

// Puts the document together while the reader goes through it. What it does not accept ends the reading.
class JsonBuilder : public rapidjson::BaseReaderHandler<Utf16, JsonBuilder>
{
public:
    bool Null() { return add(QJsonValue::Null); }
    bool Bool(bool value) { return add(value); }
    bool RawNumber(const char16_t *text, rapidjson::SizeType length, bool)
    {
        const QStringView written(text, qsizetype(length));
        bool ok = false;
        if (const qint64 exact = written.toLongLong(&ok); ok)
            return add(exact);
        const double number = written.toDouble(&ok);
        if (!ok || !std::isfinite(number))
            return refuse(Kind::BadNumber);
        // A whole number in another dress (4e17) is kept as what it is: a double would be written rounded to 17 digits.
        constexpr double beyond = 9223372036854775808.0; // 2^63
        const bool whole = number >= -beyond && number < beyond && std::trunc(number) == number;
        return whole ? add(qint64(number)) : add(number);
    }
    bool String(const char16_t *text, rapidjson::SizeType length, bool)
    {
        const QString value = textOf(text, length);
        return value.isValidUtf16() ? add(value) : refuse(Kind::BadEscape);
    }
    bool Key(const char16_t *text, rapidjson::SizeType length, bool)
    {
        Level &level = m_levels.top();
        level.key = textOf(text, length);
        if (!level.key.isValidUtf16())
            return refuse(Kind::BadEscape);
        return !level.object.contains(level.key) || refuse(Kind::DuplicateKey, level.key);
    }
    bool StartObject() { return begin(); }
    bool StartArray() { return begin(); }
    bool EndObject(rapidjson::SizeType) { return add(m_levels.pop().object); }
    bool EndArray(rapidjson::SizeType) { return add(m_levels.pop().array); }

    QJsonValue document;
    JsonFault fault; // of what was not accepted, but for its place

private:
    struct Level
    {
        QJsonObject object{};
        QJsonArray array{};
        QString key{}; // null: in an array
    };

    static QString textOf(const char16_t *text, rapidjson::SizeType length)
    {
        return length == 0 ? u""_s : QString(reinterpret_cast<const QChar *>(text), qsizetype(length));
    }
    bool refuse(Kind kind, const QString &detail = {})
    {
        fault = {kind, 1, 1, detail};
        return false;
    }
    bool begin()
    {
        m_levels.push({});
        return m_levels.size() <= deepestJson || refuse(Kind::TooDeep);
    }
    bool add(const QJsonValue &value)
    {
        if (m_levels.isEmpty())
            document = value;
        else if (m_levels.top().key.isNull())
            m_levels.top().array.append(value);
        else
            m_levels.top().object.insert(m_levels.top().key, value);
        return true;
    }

    QStack<Level> m_levels;
};

// What is wrong with the text at `at`, where the reader stopped.
JsonFault syntaxFault(QStringView text, qsizetype at, rapidjson::ParseErrorCode code)
{
    if (at >= text.size())
        return {Kind::EndsEarly};
    const QChar here = text[at];
    const QChar before = at > 0 ? text[at - 1] : QChar();
    switch (code) {
    case rapidjson::kParseErrorStringMissQuotationMark: // at the end, or at a NUL
    case rapidjson::kParseErrorStringEscapeInvalid:
    case rapidjson::kParseErrorStringUnicodeEscapeInvalidHex:
    case rapidjson::kParseErrorStringUnicodeSurrogateInvalid:
        return {here.unicode() < 0x20 ? Kind::BareControl : Kind::BadEscape};
    case rapidjson::kParseErrorNumberTooBig:
    case rapidjson::kParseErrorNumberMissFraction:
    case rapidjson::kParseErrorNumberMissExponent:
        return {Kind::BadNumber};
    default:
        if (before == u'-' || (before == u'0' && here >= u'0' && here <= u'9'))
            return {Kind::BadNumber};
        if (code == rapidjson::kParseErrorNone || code == rapidjson::kParseErrorDocumentRootNotSingular)
            return {Kind::TrailingText};
        return {Kind::Unexpected, 1, 1, text.mid(at, here.isHighSurrogate() ? 2 : 1).toString()};
    }
}

// Where what the builder did not accept begins; the reader stands behind it, or before a number.
qsizetype beginOf(QStringView text, qsizetype end, Kind kind)
{
    if (kind == Kind::BadNumber) // before it
        return end;
    qsizetype at = end - 1; // the bracket, or the mark that closes the text
    if (kind != Kind::TooDeep) {
        do
            at = text.lastIndexOf(u'"', at - 1);
        while (at > 0 && text[at - 1] == u'\\');
    }
    return at;
}

JsonFault placed(JsonFault fault, QStringView before)
{
    for (const QChar character : before) {
        if (character == u'\n') {
            ++fault.line;
            fault.column = 1;
        } else if (!character.isLowSurrogate()) {
            ++fault.column;
        }
    }
    return fault;
}

} // namespace

tl::expected<QJsonValue, JsonFault> parseJson(const QByteArray &utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(utf8);
    if (decoder.hasError())
        return tl::unexpected<JsonFault>(JsonFault{Kind::NotUtf8});
    return parseJsonText(text);
}

tl::expected<QJsonValue, JsonFault> parseJsonText(const QString &text)
{
    rapidjson::GenericStringStream<Utf16> stream(reinterpret_cast<const char16_t *>(text.utf16()));
    rapidjson::GenericReader<Utf16, Utf16> reader;
    JsonBuilder builder;
    const rapidjson::ParseResult result = reader.Parse<rapidjson::kParseNumbersAsStringsFlag>(stream, builder);
    const auto at = qsizetype(result.IsError() ? result.Offset() : stream.Tell()); // a NUL ends a stream too
    if (!result.IsError() && at == text.size())
        return builder.document;
    if (result.Code() == rapidjson::kParseErrorTermination) {
        const qsizetype begin = beginOf(text, at, builder.fault.kind);
        return tl::unexpected<JsonFault>(placed(builder.fault, QStringView(text).left(begin)));
    }
    return tl::unexpected<JsonFault>(placed(syntaxFault(text, at, result.Code()), QStringView(text).left(at)));
}

} // namespace liaison
