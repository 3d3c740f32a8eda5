// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/approval.h"
#include "ui/paper/reportdraft.h"
#include "ui/work/session.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace liaison {

class Banner;
class WordLabel;

// The freezes of the report on the page: to freeze it, to give a frozen one out again as it was published, and what
// changed since, figure by figure, each line opening its records. On the screen thread.
class FreezePanel : public QWidget
{
    Q_OBJECT

public:
    explicit FreezePanel(Session &session, QWidget *parent = nullptr);

    // The report as it is now; nothing while there is none. Reads its freezes on a worker.
    void setReport(const std::optional<ReportMaterial> &material, const QString &marking);
    void setBusy(bool busy);
    void say(const Error &error);
    int changeCount() const { return m_changeCount; } // figures that are not as they were published

Q_SIGNALS:
    void freezeWanted(const QString &restates, const QString &reason);
    void documentWanted(qint64 freeze, const QString &language, const QString &suggestedName);
    void recordsWanted(const liaison::RecordFilter &filter);
    void recordWanted(const QString &kind, qint64 id);
    void counted();

private:
    void retranslate();
    void read();
    void showFreezes();
    void showChanges();
    void showButtons();
    void openRecords(const QTreeWidgetItem *item);
    void saveChosen();
    std::optional<Approval> chosenApproval() const;
    void approveOrWithdraw();

    Session &m_session;
    WordLabel *m_meaning;
    WordLabel *m_state;
    QLineEdit *m_reason;
    QPushButton *m_freeze;
    Banner *m_fault;
    WordLabel *m_freezesTitle;
    QTreeWidget *m_freezeList;
    QComboBox *m_language;
    QPushButton *m_save;
    QPushButton *m_approve; // the freeze chosen, or withdraws its approval
    WordLabel *m_changesTitle;
    QTreeWidget *m_changes;
    std::optional<ReportMaterial> m_material;
    QString m_marking;
    QList<Freeze> m_freezes;
    QHash<QString, Approval> m_approvals; // by the reference of the freeze
    QHash<QString, NamedOfficer> m_frozenBy;
    QHash<QString, NamedOfficer> m_approvedBy;
    Question m_reading;
    int m_changeCount = 0;
    bool m_busy = false;
    bool m_asked = false; // whether it shall really be kept for ever
};

} // namespace liaison
