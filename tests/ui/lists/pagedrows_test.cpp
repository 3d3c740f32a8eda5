// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/pagedrows.h"

#include <catch2/catch.hpp>

namespace pagedrows_test {

using namespace liaison;

namespace {

QList<int> numbers(int from, int count)
{
    QList<int> made;
    for (int i = 0; i < count; ++i)
        made.append(from + i);
    return made;
}

} // namespace

TEST_CASE("windows follow one another by the last row", "[pagedrows]")
{
    using Accepted = PagedRows<int>::Accepted;
    PagedRows<int> rows;
    REQUIRE(rows.canFetch());
    CHECK_FALSE(rows.startFetch().after.has_value());
    CHECK_FALSE(rows.canFetch()); // one at a time
    CHECK(rows.accept(rows.generation(), numbers(0, windowSize)) == Accepted::Appended);
    REQUIRE(rows.canFetch());
    CHECK(rows.startFetch().after == windowSize - 1);
    CHECK(rows.accept(rows.generation(), numbers(windowSize, 3)) == Accepted::Appended);
    CHECK(rows.isComplete()); // a short window is the last
    CHECK_FALSE(rows.canFetch());
    CHECK(rows.rows() == numbers(0, windowSize + 3));
}

TEST_CASE("a list that ends with a full window ends with an empty one", "[pagedrows]")
{
    PagedRows<int> rows;
    rows.startFetch();
    rows.accept(rows.generation(), numbers(0, windowSize));
    CHECK_FALSE(rows.isComplete());
    rows.startFetch();
    rows.accept(rows.generation(), {});
    CHECK(rows.isComplete());
    CHECK(rows.size() == windowSize);
}

TEST_CASE("an answer to an outdated question is dropped", "[pagedrows]")
{
    using Accepted = PagedRows<int>::Accepted;
    PagedRows<int> rows;
    rows.startFetch();
    const quint64 before = rows.generation();
    rows.reset();
    rows.startFetch();
    CHECK(rows.accept(before, numbers(900, 5)) == Accepted::Outdated);
    CHECK(rows.isEmpty());
    CHECK(rows.isPending());
    CHECK(rows.accept(rows.generation(), numbers(0, 5)) == Accepted::Appended);
    CHECK(rows.accept(rows.generation(), numbers(0, 5)) == Accepted::Outdated); // answered twice
    CHECK(rows.size() == 5);
}

TEST_CASE("a refresh reads as many rows as were loaded and keeps them until it is answered", "[pagedrows]")
{
    using Accepted = PagedRows<int>::Accepted;
    PagedRows<int> rows;
    rows.startFetch();
    rows.accept(rows.generation(), numbers(0, windowSize));
    rows.startFetch();
    const quint64 next = rows.generation();
    const auto request = rows.startRefresh();
    CHECK_FALSE(request.after.has_value());
    CHECK(request.limit == windowSize);
    CHECK(rows.size() == windowSize);
    CHECK(rows.accept(next, numbers(windowSize, 10)) == Accepted::Outdated);
    CHECK(rows.accept(rows.generation(), numbers(1, windowSize)) == Accepted::Replaced);
    CHECK(rows.rows() == numbers(1, windowSize));
    CHECK(rows.canFetch());
}

TEST_CASE("a refused window is not asked for again and again", "[pagedrows]")
{
    PagedRows<int> rows;
    rows.startFetch();
    CHECK_FALSE(rows.refuse(rows.generation() + 1));
    CHECK(rows.refuse(rows.generation()));
    CHECK_FALSE(rows.canFetch());
    rows.reset();
    CHECK(rows.canFetch());
}

} // namespace pagedrows_test
