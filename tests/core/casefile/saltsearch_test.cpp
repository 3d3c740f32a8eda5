// SPDX-License-Identifier: GPL-3.0-or-later
// One flipped bit of the only copy of the salt loses no file.
#include "core/casefile/saltsearch.h"

#include "core/database/storedfile.h"
#include "tests/support/otherprogram.h"
#include "tests/support/testcasefile.h"

#include <QFile>
#include <catch2/catch.hpp>

namespace saltsearch_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

QByteArray flipped(QByteArray bytes, int bit)
{
    bytes[bit / 8] = char(uchar(bytes.at(bit / 8)) ^ (1U << (bit % 8)));
    return bytes;
}

void flipInFile(const QString &path, int bit)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    const QByteArray first = file.read(16);
    REQUIRE(file.seek(0));
    REQUIRE(file.write(flipped(first, bit)) == 16);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("each of the 128 bits is found again", "[salt]")
{
    const QByteArray salt = QByteArray::fromHex("00ff13579bdf02468ace55aa0102feff");
    REQUIRE(salt.size() == 16);
    for (int bit = 0; bit < 128; ++bit) {
        int tried = 0;
        const auto found = searchSalt(flipped(salt, bit), [&](const QByteArray &candidate) -> Result<bool> {
            ++tried;
            return candidate == salt;
        });
        REQUIRE(found);
        CHECK(*found == salt);
        CHECK(tried == bit + 1);
    }
    const auto none = searchSalt(salt, [](const QByteArray &) -> Result<bool> { return false; });
    CHECK(none.error().kind == ErrorKind::NotFound);
    const auto stopped = searchSalt(
        salt, [](const QByteArray &) -> Result<bool> { return false; }, [](qint64 done, qint64) { return done < 5; });
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
    const auto failed =
        searchSalt(salt, [](const QByteArray &) -> Result<bool> { return fail(ErrorKind::OutOfMemory); });
    CHECK(failed.error().kind == ErrorKind::OutOfMemory);
}

TEST_CASE("the first page tells the right salt for each flipped bit", "[salt]")
{
    TestCaseFile file;
    file.close();
    const QByteArray salt = contentOf(file.path()).first(16);
    for (int bit = 0; bit < 128; ++bit) {
        flipInFile(file.path(), bit);
        {
            const auto stored = StoredFile::open(file.path());
            REQUIRE(stored);
            REQUIRE(*stored->salt() == flipped(salt, bit));
            CHECK(*stored->fitsWithSalt(*TestCaseFile::key(), salt));
            CHECK_FALSE(*stored->fitsWithSalt(*TestCaseFile::key(), *stored->salt()));
        }
        flipInFile(file.path(), bit);
    }
}

TEST_CASE("a file with a flipped bit in its salt opens again, and nothing else in it has changed", "[salt]")
{
    TestCaseFile file;
    file.close();
    const QByteArray before = contentOf(file.path());
    for (const int bit : {0, 9}) { // few: each candidate costs a derivation of the key
        flipInFile(file.path(), bit);
        const auto shut = CaseFile::open(file.path(), TestCaseFile::credentials());
        REQUIRE_FALSE(shut);
        CHECK(shut.error().kind == ErrorKind::WrongPassphrase);
        const auto mended = mendSalt(file.path(), TestCaseFile::credentials());
        REQUIRE(mended);
        CHECK(*mended == SaltMending::Mended);
        CHECK(contentOf(file.path()) == before);
        CHECK(CaseFile::open(file.path(), TestCaseFile::credentials()));
    }
    CHECK(*mendSalt(file.path(), TestCaseFile::credentials()) == SaltMending::NotNeeded);
    CHECK(contentOf(file.path()) == before);
}

TEST_CASE("nothing is written while somebody has the file, nor for a wrong passphrase", "[salt]")
{
    TestCaseFile file;
    file.close();
    flipInFile(file.path(), 0);
    const QByteArray before = contentOf(file.path());
    {
        const OtherProgram other(file.path(), OtherProgram::Holds::Shared);
        const auto held = mendSalt(file.path(), TestCaseFile::credentials());
        REQUIRE_FALSE(held);
        CHECK(held.error().kind == ErrorKind::Locked);
    }
    int asked = 0;
    const auto stopped = mendSalt(file.path(), {"no such passphrase", {}}, [&](qint64, qint64) { return ++asked < 3; });
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
    CHECK(contentOf(file.path()) == before);
}

} // namespace saltsearch_test
