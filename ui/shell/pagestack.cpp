// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagestack.h"

#include "ui/look/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int widestNeed = 800; // beside navigation and inspector

} // namespace

PageStack::PageStack(Session &session, QWidget *parent) : QStackedWidget(parent), m_session(session)
{
    setAccessibleName(tr("Page"));
}

Page *PageStack::page(const QString &key)
{
    if (Page *made = m_pages.value(key))
        return made;
    const QList<PageSpec> specs = pageSpecs();
    const auto spec = std::find_if(specs.begin(), specs.end(), [&](const PageSpec &one) { return one.key == key; });
    if (spec == specs.end())
        return nullptr;
    Page *made = spec->make(m_session);
    if (made->accessibleName().isEmpty())
        made->setAccessibleName(spec->title);
    m_pages.insert(key, made);
    listenTo(key, made);
    addWidget(made);
    return made;
}

void PageStack::listenTo(const QString &key, Page *page)
{
    connect(page, &Page::recordsWanted, this, &PageStack::openRecords);
    connect(page, &Page::recordWanted, this, &PageStack::openRecord);
    connect(page, &Page::newRecordWanted, this, &PageStack::openNew);
    connect(page, &Page::recordSelected, this, [this, key](const QString &kind, qint64 id) {
        m_selected.insert(key, {kind, id});
        if (key == m_current)
            Q_EMIT recordSelected(kind, id);
    });
    connect(page, &Page::conflictMet, this, &PageStack::conflictMet);
    connect(page, &Page::caseFileWanted, this, &PageStack::caseFileWanted);
    connect(page, &Page::keyChanged, this, &PageStack::keyChanged);
    connect(page, &Page::noticeWanted, this, &PageStack::noticeWanted);
    connect(page, &Page::errorMet, this, &PageStack::errorMet);
}

Page *PageStack::show(const QString &key)
{
    const bool known = m_pages.contains(key);
    Page *wanted = page(key);
    if (!wanted || key == m_current)
        return wanted;
    m_current = key;
    m_cameFrom.clear();
    setCurrentWidget(wanted);
    updateGeometry();
    QTimer::singleShot(0, wanted, [wanted] { // nobody went to the field that has the focus now
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        auto *combo = qobject_cast<QComboBox *>(QApplication::focusWidget());
        if (combo)
            line = combo->lineEdit();
        if (line && wanted->isAncestorOf(line))
            line->deselect();
    });
    if (known)
        wanted->refresh(); // it may have been out of sight while records changed
    Q_EMIT shown(key);
    const auto selected = m_selected.value(key);
    Q_EMIT recordSelected(selected.first, selected.second);
    return wanted;
}

Page *PageStack::current() const
{
    return m_pages.value(m_current);
}

QSize PageStack::minimumSizeHint() const
{
    if (!currentWidget())
        return {};
    // Whatever stands on a page, it never pushes the window out of a screen of 1280.
    const QSize wanted = currentWidget()->minimumSizeHint();
    return {std::min(wanted.width(), Theme::get().px(widestNeed)), wanted.height()};
}

bool PageStack::openRecord(const QString &kind, qint64 id)
{
    Page *home = show(pageOfKind(kind));
    return home && home->showRecord(kind, id);
}

bool PageStack::openRecords(const RecordFilter &filter)
{
    const QString from = m_current;
    Page *home = show(pageOfKind(filter.kind));
    if (!home || !home->showRecords(filter))
        return false;
    home->Page::takeFocus(); // into the list of these records, wherever the page usually begins
    if (from != m_current) {
        m_cameFrom = from;
        m_openedHere = home->listOnScreen().value_or(filter);
    }
    return true;
}

bool PageStack::goBack()
{
    Page *here = current();
    if (!here)
        return false;
    const QString from = m_cameFrom;
    const bool wasShown = !from.isEmpty() && here->listOnScreen() == m_openedHere;
    const bool closed = here->goBack();
    if (from.isEmpty() || (closed && (!wasShown || here->listOnScreen() == m_openedHere)))
        return closed;
    if (Page *origin = show(from))
        origin->takeFocus();
    return true;
}

bool PageStack::openNew(const QString &kind, const QJsonObject &form)
{
    Page *home = show(pageOfKind(kind));
    return home && home->newRecordOf(kind, form);
}

} // namespace liaison
