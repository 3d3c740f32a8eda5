// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that fails to answer once: nothing sound is called damaged for it.
#include "core/casefile/casefile.h"
#include "core/database/query.h"
#include "tests/support/failingread.h"
#include "tests/support/testcasefile.h"

#include <QFile>
#include <catch2/catch.hpp>

namespace onefailedread_test {

using namespace liaison;
using namespace Qt::StringLiterals;

TEST_CASE("restore calls a sound backup damaged for no single failed read", "[casefile][restore][badfile]")
{
    TestCaseFile file;
    REQUIRE(execute(file.connection(), u"INSERT INTO setting VALUES ('long', printf('%.300000c', 'x'))"_s));
    const QString backup = file.folder() + u"/backup.liaison"_s;
    REQUIRE(file.caseFile().backup(backup));
    const QString target = file.folder() + u"/restored.liaison"_s;
    const auto restore = [&] { return CaseFile::restore(backup, target, TestCaseFile::credentials()); };
    // The backup, and the copy of it that is read through before it gets the name.
    for (const QString &name : {u"/backup.liaison"_s, u"/restored.unfinished-"_s}) {
        qint64 all = 0;
        {
            const FailingRead none(name, -1);
            REQUIRE(restore());
            all = FailingRead::seen();
        }
        REQUIRE(all > 20);
        int refused = 0;
        for (qint64 number = 0; number < all; number += 1 + all / 8) {
            CAPTURE(name.toStdString(), number, all);
            QFile::remove(target);
            const FailingRead one(name, number);
            const Done restored = restore();
            REQUIRE(FailingRead::seen() > number);
            if (restored)
                continue;
            ++refused;
            INFO(describe(restored.error()));
            const ErrorKind kind = restored.error().kind;
            const bool ofCopy = restored.error().detail == target; // made just now: the disk did not keep it
            CHECK((kind == ErrorKind::CannotRead || (kind == ErrorKind::CannotWrite && ofCopy)));
            CHECK_FALSE(QFile::exists(target));
        }
        CHECK(refused > 0);
        QFile::remove(target);
    }
    QFile broken(backup);
    REQUIRE(broken.open(QIODevice::ReadWrite));
    REQUIRE(broken.seek(broken.size() - 6000));
    REQUIRE(broken.write("xxxx") == 4);
    broken.close();
    const Done restored = restore();
    REQUIRE_FALSE(restored);
    CHECK(restored.error().kind == ErrorKind::Damaged); // every page was read again
}

} // namespace onefailedread_test
