// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever cannot see the window must hear the name of every control on every page.
#include "tests/support/screen/wait.h"
#include "tests/support/testcasefile.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pages.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextEdit>
#include <catch2/catch.hpp>

namespace names_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

// Parts of another control, which is named itself.
bool isPart(const QWidget *widget)
{
    if (qobject_cast<const QScrollBar *>(widget) || qobject_cast<const QHeaderView *>(widget))
        return true;
    const QWidget *parent = widget->parentWidget();
    if (qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent))
        return true;
    return widget->objectName().startsWith("qt_"_L1) || widget->inherits("QTableCornerButton") ||
           widget->inherits("QComboBoxPrivateContainer");
}

bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
           qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
           qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget) ||
           qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QAbstractSlider *>(widget) ||
           widget->focusPolicy() != Qt::NoFocus;
}

QStringList namelessIn(QWidget *window)
{
    QStringList nameless;
    const QList<QWidget *> widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisibleTo(window) || isPart(widget) || !isControl(widget))
            continue;
        QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
        if (seen && !seen->text(QAccessible::Name).trimmed().isEmpty())
            continue;
        const QWidget *parent = widget->parentWidget();
        nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u" in " +
                        (parent ? QString::fromLatin1(parent->metaObject()->className()) : QString()) + u" '" +
                        widget->objectName() + u"'");
    }
    return nameless;
}

} // namespace

TEST_CASE("every control of every page has a name for screen readers", "[shell][names]")
{
    TestCaseFile file;
    MainWindow window;
    window.enter(file.shared(), u"Officer Wong"_s);
    window.show();
    const QList<PageSpec> specs = pageSpecs();
    REQUIRE_FALSE(specs.isEmpty());
    for (const PageSpec &spec : specs) {
        INFO(spec.key.toStdString());
        CHECK_FALSE(spec.title.isEmpty());
        REQUIRE(window.workspace()->pages().show(spec.key));
        waitForTasks();
        CHECK(namelessIn(&window).join(u"\n"_s).toStdString() == "");
        window.workspace()->pages().current()->newRecord(); // its form
        waitForTasks();
        CHECK(namelessIn(&window).join(u"\n"_s).toStdString() == "");
    }
}

TEST_CASE("a nameless control is found", "[shell][names]")
{
    QWidget window;
    new QLineEdit(&window);
    CHECK(namelessIn(&window).size() == 1);
}

TEST_CASE("every page has an icon of its own", "[shell][names]")
{
    QStringList icons;
    for (const PageSpec &spec : pageSpecs()) {
        INFO(spec.key.toStdString() << ": " << spec.icon.toStdString());
        CHECK_FALSE(icons.contains(spec.icon));
        icons.append(spec.icon);
    }
}

} // namespace names_test
