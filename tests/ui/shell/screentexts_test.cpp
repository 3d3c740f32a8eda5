// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that would turn others, or break out of their row, do nothing of the kind on any page.
#include "core/base/visibletext.h"
#include "core/storage/operationstore.h"
#include "tests/support/records.h"
#include "tests/support/screen/wait.h"
#include "ui/inspector/inspector.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pages.h"
#include "ui/shell/workspace.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QTest>
#include <catch2/catch.hpp>

namespace screentexts_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

bool isHarmful(const QString &text, bool oneRow)
{
    return std::any_of(text.begin(), text.end(), [oneRow](QChar c) {
        const char16_t code = c.unicode();
        const bool control = code < 0x20 || (code >= 0x7f && code <= 0x9f) || code == 0x2028 || code == 0x2029;
        return turnsText(code) || (control && (oneRow || (c != u'\n' && c != u'\t')));
    });
}

QString where(const QWidget *widget)
{
    QString path;
    for (const QWidget *at = widget; at; at = at->parentWidget())
        path += QString::fromLatin1(at->metaObject()->className()) + u' ';
    return path;
}

// What is on screen, in hidden tabs, and told by tool tips and to screen readers.
QStringList harmfulIn(QWidget *window)
{
    QStringList found;
    const auto look = [&](const QWidget *widget, const QString &text, bool oneRow) {
        if (isHarmful(text, oneRow))
            found.append(where(widget) + u": "_s + visibleText(text));
    };
    const QList<QWidget *> widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        look(widget, widget->toolTip(), false);
        look(widget, widget->accessibleName(), false);
        if (const auto *label = qobject_cast<QLabel *>(widget))
            look(widget, label->text(), false);
        if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            look(widget, button->text(), false);
        if (const auto *box = qobject_cast<QComboBox *>(widget)) {
            for (int i = 0; i < box->count(); ++i)
                look(widget, box->itemText(i), true);
        }
        const auto *view = qobject_cast<QAbstractItemView *>(widget);
        if (!view || !view->model() || qobject_cast<QComboBox *>(widget->parentWidget()))
            continue;
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                const QModelIndex cell = view->model()->index(row, column);
                look(widget, cell.data(Qt::DisplayRole).toString(), true);
                look(widget, cell.data(Qt::ToolTipRole).toString(), false);
                look(widget, cell.data(Qt::AccessibleTextRole).toString(), false);
            }
        }
    }
    const QList<QAction *> actions = window->findChildren<QAction *>();
    for (const QAction *action : actions) {
        if (isHarmful(action->text(), true))
            found.append(u"action "_s + visibleText(action->text()));
    }
    found.removeDuplicates();
    return found;
}

const QString evil = u"a\u202egnp\u2066\u009bx\u200fy\nz\u2028w\u001b[0m"_s;

} // namespace

TEST_CASE("no text of a record turns or breaks what is on screen", "[shell][screentexts]")
{
    TestCaseFile file;
    addAgencies(file);
    Agency agency;
    agency.code = u"EVL"_s;
    agency.names = {{u"en"_s, u"N "_s + evil}};
    agency.aliases = {u"alias "_s + evil};
    agency.side = u"MO"_s;
    agency.kind = u"customs"_s;
    add(file, agency);
    Officer officer;
    officer.name = u"Officer "_s + evil;
    officer.agency = u"HKC"_s;
    officer.post = u"Post "_s + evil;
    add(file, officer);
    Operation operation;
    operation.code = u"OP-1"_s;
    operation.names = {{u"en"_s, u"Operation "_s + evil}};
    operation.summary = evil;
    operation.firstDay = PartialDate::day(QDate::currentDate());
    operation.lastDay = PartialDate::day(QDate::currentDate());
    add(file, operation);
    Exchange exchange = exchangeOn(u"2017-03-06"_s, u"EVL"_s, 3);
    exchange.date = PartialDate::day(QDate::currentDate());
    exchange.subject = u"Subject "_s + evil;
    exchange.summary = evil;
    exchange.operation = u"OP-1"_s;
    exchange.direction = u"received"_s;
    const qint64 id = add(file, exchange);
    CaseRecord record = caseOn(u"2017-03-06"_s, u"HKC"_s);
    record.date = PartialDate::day(QDate::currentDate());
    record.summary = evil;
    add(file, record);

    MainWindow window;
    window.resize(1280, 800);
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    window.enter(file.shared(), u"Chan"_s);
    REQUIRE(waitForTasks());
    for (const PageSpec &page : pageSpecs()) {
        window.workspace()->pages().show(page.key);
        REQUIRE(waitForTasks());
        const QStringList harmful = harmfulIn(&window);
        INFO(page.key.toStdString() << '\n' << harmful.join(u'\n').toStdString());
        CHECK(harmful.isEmpty());
    }
    for (const auto &[kind, one] : QList<std::pair<QString, qint64>>{
             {u"exchange"_s, id}, {u"operation"_s, 1}, {u"case"_s, 1}, {u"agency"_s, 6}, {u"officer"_s, 1}}) {
        window.workspace()->inspector().inspect(kind, one);
        REQUIRE(waitForTasks());
        const QStringList harmful = harmfulIn(&window);
        INFO(kind.toStdString() << '\n' << harmful.join(u'\n').toStdString());
        CHECK(harmful.isEmpty());
    }
}

} // namespace screentexts_test
