// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/tablefile.h"

#include <QStringEncoder>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

enum class Content { Text, Zip, OldWorkbook, LockedWorkbook, WebPage, Foreign };

bool beginsWithOne(const QByteArray &bytes, std::initializer_list<const char *> beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&bytes](const char *beginning) { return bytes.startsWith(beginning); });
}

// The files of old office programs, which are also what an encrypted new one is wrapped in.
Content contentOfOle(const QByteArray &bytes)
{
    QStringEncoder utf16(QStringEncoder::Utf16LE, QStringConverter::Flag::Stateless);
    const QByteArray encrypted = utf16(u"EncryptedPackage"_s);
    return bytes.contains(encrypted) ? Content::LockedWorkbook : Content::OldWorkbook;
}

Content contentOf(const QByteArray &bytes)
{
    constexpr qsizetype enough = 1024;
    if (beginsWithOne(bytes, {"PK\x03\x04", "PK\x05\x06"}))
        return Content::Zip;
    if (bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return contentOfOle(bytes);
    QByteArray beginning = bytes.first(std::min(enough, bytes.size()));
    if (beginsWithOne(beginning, {"%PDF-", "{\\rtf", "\x1F\x8B", "7z\xBC\xAF\x27\x1C"}))
        return Content::Foreign;
    if (beginning.startsWith("\xEF\xBB\xBF"))
        beginning.remove(0, 3);
    beginning = beginning.trimmed().toLower();
    if (beginsWithOne(beginning, {"<!doctype html", "<html", "<head", "<meta", "<body", "<table", "<style", "<script",
                                  "mime-version:"}))
        return Content::WebPage;
    if (beginning.startsWith("<?xml"))
        return beginning.contains("<html") ? Content::WebPage : Content::Foreign;
    return Content::Text;
}

} // namespace

Result<TableFile> readTable(const QByteArray &bytes, const TableChoice &choice, const Progress &progress)
{
    switch (contentOf(bytes)) {
    case Content::Zip:
        return readWorkbook(bytes, choice, progress);
    case Content::OldWorkbook:
        return fail(ErrorKind::NotATable, u"old"_s);
    case Content::LockedWorkbook:
        return fail(ErrorKind::NotATable, u"locked"_s);
    case Content::WebPage:
        return fail(ErrorKind::NotATable, u"web"_s);
    case Content::Foreign:
        return fail(ErrorKind::NotATable, u"foreign"_s);
    case Content::Text:
        break;
    }
    if (!choice.sheet.isEmpty())
        return fail(ErrorKind::Mismatch, u"sheet"_s, choice.sheet);
    LIAISON_ASSIGN(TextTableRows rows, readCsv(bytes, choice.encoding));
    return TableFile{std::move(rows), {}, {}};
}

} // namespace liaison
