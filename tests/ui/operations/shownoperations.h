// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/forms.h"
#include "tests/support/jointoperation.h"
#include "tests/support/screen/keys.h"
#include "tests/support/screen/listedrecords.h"
#include "tests/support/screen/wait.h"
#include "ui/lists/recordtable.h"
#include "ui/operations/boardview.h"
#include "ui/operations/operationspage.h"
#include "ui/operations/operationview.h"

#include <QLabel>
#include <catch2/catch.hpp>

// The operations page on a file of one joint operation, shown and read.
namespace operations_test {

using namespace liaison;
using namespace Qt::StringLiterals;

struct Shown
{
    TestCaseFile file;
    std::unique_ptr<Session> session;
    std::unique_ptr<OperationsPage> page;

    explicit Shown(const QString &period = u"2023"_s, bool filled = true)
    {
        qRegisterMetaType<RecordFilter>();
        if (filled)
            addJointOperation(file);
        else
            addAgencies(file);
        session = std::make_unique<Session>(file.shared(), u"Chan Tai-man"_s);
        session->setPeriod(parsePeriod(period).value());
        page = std::make_unique<OperationsPage>(*session);
        page->resize(1200, 900);
        showActive(page.get());
        REQUIRE(waitForTasks());
    }

    BoardView *board() const { return page->findChild<BoardView *>(); }
    RecordTable *list() const { return page->findChild<RecordTable *>(); }

    FigureButton *figure(const QString &spokenPart) const
    {
        for (FigureButton *each : board()->figures()) {
            if (each->accessibleName().contains(spokenPart))
                return each;
        }
        return nullptr;
    }

    template <typename T>
    T *field(const QString &name) const
    {
        REQUIRE(page->form());
        for (T *each : page->form()->findChildren<T *>()) {
            if (each->accessibleName().startsWith(name))
                return each;
        }
        FAIL("no field " << name.toStdString());
        return nullptr;
    }

    QString allWords() const
    {
        QStringList words;
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->isVisible())
                words.append(label->text());
        }
        return words.join(u'\n');
    }
};

} // namespace operations_test
