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

const Fields<Attachment> &Attachment::fields()
{
    using R = Attachment;
    using namespace fieldtypes;
    static const Fields<Attachment> table{
        reference(u"ref"_s, &R::ref),
        attached(u"attached_to"_s, &R::attachedTo).brief().required().notOn({u"attachment"_s}).searched(3),
        line(u"file_name"_s, &R::name).brief().required().searched(1),
        line(u"media_type"_s, &R::type).brief().limit(refLimit * 4),
        whole(u"size"_s, &R::size, 0, mostBytes).brief(),
        line(u"sha256"_s, &R::sha256).required().limit(refLimit),
        text(u"note"_s, &R::note).searched(2)};
    return table;
}

Errors Attachment::validate() const
{
    Errors errors = fields().check(*this);
    if (!name.trimmed().isEmpty() && !isFileName(name))
        errors.append({ErrorKind::Malformed, u"file_name"_s, name});
    if (!sha256.isEmpty() && !isDigest(sha256))
        errors.append({ErrorKind::Malformed, u"sha256"_s, sha256});
    return errors;
}

} // namespace liaison
