// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attachment.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr qsizetype longestName = 200; // bytes: file systems take 255, and an ending may be added
constexpr qint64 mostBytes = 1'000'000'000;

bool isDigest(const QString &text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar digit) {
               return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f');
           });
}

} // namespace

bool isFileName(const QString &text)
{
    if (text.trimmed().isEmpty() || text == "."_L1 || text == ".."_L1 || text.toUtf8().size() > longestName)
        return false;
    return std::none_of(text.begin(), text.end(), [](QChar character) {
        return character == u'/' || character == u'\\' || character.category() == QChar::Other_Control ||
               character.category() == QChar::Other_Format;
    });
}

Errors Attachment::validate() const
{
    Errors errors;
    if (!ref.isEmpty() && !isReference(ref))
        errors.append({ErrorKind::Malformed, u"ref"_s, ref});
    if (attachedTo.isNull())
        errors.append({ErrorKind::Required, u"attached_to"_s, {}});
    else if (attachedTo.ref.isEmpty())
        errors.append({ErrorKind::Malformed, u"attached_to"_s, attachedTo.kind});
    if (name.isEmpty())
        errors.append({ErrorKind::Required, u"file_name"_s, {}});
    else if (!isFileName(name))
        errors.append({ErrorKind::Malformed, u"file_name"_s, name});
    if (sha256.isEmpty())
        errors.append({ErrorKind::Required, u"sha256"_s, {}});
    else if (!isDigest(sha256))
        errors.append({ErrorKind::Malformed, u"sha256"_s, sha256});
    return errors;
}

QJsonObject Attachment::toJson() const
{
    return {{u"ref"_s, ref},        {u"attached_to"_s, attachedTo.text()},
            {u"file_name"_s, name}, {u"media_type"_s, type},
            {u"size"_s, size},      {u"sha256"_s, sha256},
            {u"note"_s, note}};
}

Attachment Attachment::fromJson(const QJsonObject &json, const JsonContext &context, Errors &errors)
{
    Attachment attachment;
    JsonReader read(json, context, errors);
    read.text(u"ref"_s, attachment.ref, refLimit);
    QString attachedTo;
    read.text(u"attached_to"_s, attachedTo);
    attachment.attachedTo = RecordName::fromText(attachedTo);
    read.text(u"file_name"_s, attachment.name);
    read.text(u"media_type"_s, attachment.type, refLimit * 4);
    read.integer(u"size"_s, attachment.size, 0, mostBytes);
    read.text(u"sha256"_s, attachment.sha256, refLimit);
    read.text(u"note"_s, attachment.note, textLimit);
    read.finish();
    return attachment;
}

} // namespace liaison
