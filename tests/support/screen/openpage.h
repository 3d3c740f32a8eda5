// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "tests/support/records.h"
#include "tests/support/screen/keys.h"
#include "tests/support/screen/wait.h"
#include "ui/forms/page.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QVBoxLayout>
#include <catch2/catch.hpp>

namespace liaison {

// A page in a window of its own over a new case file with the agencies of the mechanism; today is 6 March 2017 and the
// period its quarter.
template <typename T>
struct OpenPage
{
    TestCaseFile file;
    std::unique_ptr<Session> session;
    std::unique_ptr<QWidget> window;
    T *page = nullptr;

    explicit OpenPage(const std::function<void(TestCaseFile &)> &fill = {}, const QSize &size = {1280, 800})
    {
        Clock::set(QDateTime({2017, 3, 6}, {4, 0}, Qt::UTC));
        Theme::get().install();
        addAgencies(file);
        if (fill)
            fill(file);
        session = std::make_unique<Session>(file.shared(), QStringLiteral("Chan Tai-man"));
        REQUIRE(waitForTasks());
        window = std::make_unique<QWidget>();
        page = new T(*session);
        auto *layout = new QVBoxLayout(window.get());
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(page);
        window->resize(size);
        showActive(window.get());
        REQUIRE(waitForTasks());
    }
    ~OpenPage()
    {
        REQUIRE_NOTHROW(waitForTasks());
        window.reset();
        session.reset();
        Clock::set({});
    }
    OpenPage(const OpenPage &) = delete;
    OpenPage &operator=(const OpenPage &) = delete;

    // The one of that class that can be seen: pages keep others in hidden tabs.
    template <typename W>
    W *seen() const
    {
        for (W *widget : page->template findChildren<W *>()) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    void settle() { REQUIRE(waitForTasks()); }
    void keys(const QString &text) { type(window.get(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, int times = 1)
    {
        liaison::press(window.get(), key, modifiers, times);
    }
    // Types a field and goes on to the next.
    void field(const QString &text)
    {
        QApplication::processEvents(); // the field selects what was in it
        keys(text);
        press(Qt::Key_Tab);
    }
    void skip(int fields)
    {
        for (int i = 0; i < fields; ++i) {
            QApplication::processEvents();
            press(Qt::Key_Tab);
        }
        QApplication::processEvents();
    }
};

} // namespace liaison
