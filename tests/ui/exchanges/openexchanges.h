// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/exchangestore.h"
#include "tests/support/screen/openpage.h"
#include "ui/exchanges/exchangeform.h"
#include "ui/exchanges/exchangespage.h"
#include "ui/exchanges/quickentry.h"
#include "ui/forms/formcolumns.h"

// The exchanges page, shown and read, and what stands on it.
namespace exchanges_test {

using namespace liaison;
using namespace Qt::StringLiterals;

using Open = OpenPage<ExchangesPage>;

inline Exchange read(Open &open, const QString &ref)
{
    const auto found = ExchangeStore(open.file.connection()).find(ref);
    INFO(ref.toStdString());
    REQUIRE(found);
    return *found;
}

inline qint64 countOf(Open &open)
{
    return RecordList(open.file.connection()).count({u"exchange"_s, {}, false, {}, {}}).value();
}

inline QuickEntry *entryOf(Open &open)
{
    return open.page->findChild<QuickEntry *>();
}

inline FormColumns *rowOf(Open &open)
{
    return entryOf(open)->findChild<FormColumns *>();
}

inline ExchangeForm *formOf(Open &open)
{
    return open.page->findChild<ExchangeForm *>();
}

inline QString errorAt(const FormColumns *fields, const QString &field)
{
    const QWidget *input = fields->input(field);
    while (input->focusProxy())
        input = input->focusProxy();
    return fields->row(field)->hasError() ? input->accessibleDescription() : QString();
}

} // namespace exchanges_test
