// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"
#include "ui/start/startpane.h"
#include "ui/work/task.h"

namespace liaison {

class FieldRow;
class PassphraseEdit;
class PathEdit;

// Opens a case file with its passphrase and, if it uses one, its key file. The key is derived on a worker. On the
// screen thread.
class UnlockPane : public StartPane
{
    Q_OBJECT

public:
    explicit UnlockPane(QWidget *parent = nullptr);

    // `locked`: the file was open in this window and somebody locked it, or nobody used it for a while.
    void setFile(const QString &path, bool locked);
    QString path() const;
    void warn(const QString &text); // stays until another file is set; empty: nothing
    // Of the file that was opened last: whether everybody signs in it with a key of his or her own, and what is to be
    // said of the keys beside it (empty: nothing).
    bool arePeopleProved() const { return m_proved; }
    QString keysSentence() const { return m_keysSentence; }
    void begin() override;

Q_SIGNALS:
    void opened(const std::shared_ptr<liaison::CaseFile> &file);

protected:
    void goOn() override;
    void retranslate() override;

private:
    void showFailure(Error error);
    void sayAbove(const QString &sentence);

    PathEdit *m_path;
    PassphraseEdit *m_passphrase;
    PathEdit *m_keyFile;
    FieldRow *m_pathRow;
    FieldRow *m_passphraseRow;
    FieldRow *m_keyFileRow;
    Question m_opening;
    bool m_locked = false;
    bool m_proved = false;
    QString m_keysSentence;
    QString m_warning;
};

} // namespace liaison
