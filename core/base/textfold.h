// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace liaison {

// Text as it is compared and searched: NFKC, lower case, no diacritics, Traditional Chinese as Simplified (ICU),
// white space runs as one space. The same text always folds to the same result. Thread-safe.
QString foldText(const QString &text);

// The folded text cut into search tokens separated by spaces: words as they are, runs of Han, kana or Hangul
// characters as overlapping pairs (電池芯 → "电池 池芯"); a single such character stands alone.
QString searchTokens(const QString &text);

// An FTS5 MATCH expression that finds all of the words of a query, the last letters of each as prefix; empty when the
// query holds nothing to search for. Every token is quoted: no input is read as FTS5 syntax.
QString searchExpression(const QString &query);

} // namespace liaison
