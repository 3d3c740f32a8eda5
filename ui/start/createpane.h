// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"
#include "ui/start/startpane.h"
#include "ui/work/task.h"

class QLineEdit;

namespace liaison {

class CodeCombo;
class PassphraseEdit;
class PathEdit;
class StrengthHint;

// Creates a case file: where it lies, whose it is, what opens it. The work is done on a worker. On the screen thread.
class CreatePane : public StartPane
{
    Q_OBJECT

public:
    explicit CreatePane(QWidget *parent = nullptr);
    void begin() override;

Q_SIGNALS:
    void created(const std::shared_ptr<liaison::CaseFile> &file, const QString &officer);

protected:
    void goOn() override;
    void retranslate() override;

private:
    void clear();
    void showFailure(Error error);

    PathEdit *m_path;
    QLineEdit *m_code;
    QLineEdit *m_name;
    CodeCombo *m_side;
    QLineEdit *m_officer;
    PassphraseEdit *m_passphrase;
    PassphraseEdit *m_again;
    StrengthHint *m_strength;
    PathEdit *m_keyFile;
    Question m_creating;
};

} // namespace liaison
