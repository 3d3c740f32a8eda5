// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "ui/desk/deskpage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct PageTitles
{
    Q_DECLARE_TR_FUNCTIONS(liaison::PageTitles)
};

template <typename T>
Page *make(Session &session)
{
    return new T(session);
}

} // namespace

QList<PageSpec> pageSpecs()
{
    using Words = PageTitles;
    return {
        {u"desk"_s, Words::tr("Desk"), u"user-home"_s, {}, make<DeskPage>},
    };
}

QString pageOfKind(const QString &kind)
{
    const QList<PageSpec> specs = pageSpecs();
    for (const PageSpec &spec : specs) {
        if (spec.kinds.contains(kind))
            return spec.key;
    }
    return {};
}

} // namespace liaison
