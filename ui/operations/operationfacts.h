// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/operationfigures.h"
#include "ui/work/session.h"

#include <QWidget>

class QGridLayout;

namespace liaison {

// The head of an operation: its name, status, type and dates. On the screen thread.
class OperationTitle : public QWidget
{
    Q_OBJECT

public:
    explicit OperationTitle(const Session &session, QWidget *parent = nullptr);

    void show(const OperationFigure &figure);
    using QWidget::show;

private:
    const Session &m_session;
    QWidget *m_content = nullptr;
};

// What else is known of an operation: who, its parts, its focus, its summary. On the screen thread.
class OperationFacts : public QWidget
{
    Q_OBJECT

public:
    explicit OperationFacts(const Session &session, QWidget *parent = nullptr);

    void show(const OperationFigure &figure);
    using QWidget::show;

Q_SIGNALS:
    void operationWanted(const QString &code);

private:
    void clear();
    void addFact(const QString &name, const QString &words);
    void addLinks(const QString &name, const QStringList &operations);

    const Session &m_session;
    QWidget *m_content = nullptr;
    QGridLayout *m_grid = nullptr;
    int m_next = 0;
};

} // namespace liaison
