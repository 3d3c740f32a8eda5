// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/errorsentences.h"

#include <catch2/catch.hpp>

namespace errorsentences_test {

using namespace liaison;
using namespace Qt::StringLiterals;

TEST_CASE("no sentence about an error stands where another is always taken before it", "[errortexts]")
{
    for (const ErrorSentence &sentence : ErrorSentence::all()) {
        CAPTURE(sentence.words);
        QStringList fields{u"field"_s};
        if (sentence.fields)
            fields = QString::fromLatin1(sentence.fields).split(u'|');
        bool isSaid = false;
        for (QString field : fields) {
            field = field == "*[*"_L1 ? u"others[0]"_s : field.replace(u"[*"_s, u"[0]"_s).remove(u'*');
            for (const QString &detail : {u"12"_s, QString()})
                isSaid = isSaid || ErrorSentence::of({sentence.kind, field, detail}) == &sentence;
        }
        CHECK(isSaid);
    }
}

} // namespace errorsentences_test
