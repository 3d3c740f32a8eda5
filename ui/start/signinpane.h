// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"
#include "core/domain/officer.h"
#include "ui/start/startpane.h"
#include "ui/work/task.h"

class QComboBox;

namespace liaison {

// Asks who works with the open file: one of its officers, or a name that is typed. On the screen thread.
class SignInPane : public StartPane
{
    Q_OBJECT

public:
    explicit SignInPane(QWidget *parent = nullptr);

    void setFile(std::shared_ptr<CaseFile> file, const QString &now = {}); // `now`: who is signed in already
    void begin() override;

Q_SIGNALS:
    void signedIn(const std::shared_ptr<liaison::CaseFile> &file, const QString &officer);

protected:
    void goOn() override;
    void retranslate() override;

private:
    void offer(const QStringList &names);

    QComboBox *m_officer;
    std::shared_ptr<CaseFile> m_file;
    QString m_now;
    Question m_reading;
};

} // namespace liaison
