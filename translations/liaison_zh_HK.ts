<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK">
<context>
    <name>ErrorTexts</name>
    <message>
        <source>%1: “%2” can be read in several ways, and the column says each of them. Write it otherwise, or say how all are read.</source>
        <translation>%1：「%2」有多種讀法，而該欄各種都有。請改寫，或指明全欄的讀法。</translation>
    </message>
    <message>
        <source>A quote opens in line %1 of the table and is never closed. Close it, or double it where it belongs to the text.</source>
        <translation>表格第 %1 行有引號開始後沒有結束。請補上結束的引號；屬於內文的引號請寫兩次。</translation>
    </message>
    <message>
        <source>In line %1 of the table something stands behind a closing quote. Double quotes that belong to the text.</source>
        <translation>表格第 %1 行在結束的引號後還有內容。屬於內文的引號請寫兩次。</translation>
    </message>
    <message>
        <source>In the column “%1” day and month could be either way round in every date. Say which comes first: --dates dmy, --dates mdy or --dates ymd.</source>
        <translation>「%1」欄的每個日期，日和月都可互換。請指明次序：--dates dmy、--dates mdy 或 --dates ymd。</translation>
    </message>
    <message>
        <source>In the column “%1” the points may stand between thousands or before decimals. Say which sign begins the decimals: --decimal , or --decimal .</source>
        <translation>「%1」欄的點號可能是千位分隔，也可能是小數點。請指明小數的符號：--decimal , 或 --decimal .</translation>
    </message>
    <message>
        <source>Line %1 of the table has more cells than there are heads. Give each column a head, or quote cells that hold the separator.</source>
        <translation>表格第 %1 行的儲存格多於標題。請為每欄加上標題，或把含有分隔符號的儲存格放入引號。</translation>
    </message>
    <message>
        <source>Line %1 of the table is not text in the encoding it is read in. Save the table as UTF-8, or say in which encoding it is: --encoding Big5.</source>
        <translation>表格第 %1 行不是所用編碼的文字。請把表格另存為 UTF-8，或指明其編碼：--encoding Big5。</translation>
    </message>
    <message>
        <source>There is no encoding called “%1”. Names are for example UTF-8, Big5, GB18030, windows-1252.</source>
        <translation>沒有名為「%1」的編碼。名稱例如 UTF-8、Big5、GB18030、windows-1252。</translation>
    </message>
    <message>
        <source>There is nothing in the table. Check that it is the right file.</source>
        <translation>表格沒有內容。請檢查是否選對檔案。</translation>
    </message>
    <message>
        <source>This cannot be read. Check how it is written.</source>
        <translation>無法讀取。請檢查寫法。</translation>
    </message>
    <message>
        <source>This is not a table of text. Save it from its program as CSV in UTF-8.</source>
        <translation>這不是文字表格。請在原來的程式把它另存為 UTF-8 的 CSV。</translation>
    </message>
    <message>
        <source>Two columns of the table have one name (line %1). Give each its own.</source>
        <translation>表格有兩欄同名（第 %1 行）。請為每欄改用不同名稱。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check how it is written.</source>
        <translation>無法讀取「%1」。請檢查寫法。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check how it is written.</source>
        <translation>無法讀取%1。請檢查寫法。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Write it like this: %2.</source>
        <translation>無法讀取%1。請這樣寫：%2。</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be read. Check how it is written.</source>
        <translation>%1：無法讀取「%2」。請檢查寫法。</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be read. Write it like this: %3.</source>
        <translation>%1：無法讀取「%2」。請這樣寫：%3。</translation>
    </message>
    <message>
        <source>This field</source>
        <translation>此欄</translation>
    </message>
    <message>
        <source>%1 is missing. Fill it in.</source>
        <translation>缺少%1。請填寫。</translation>
    </message>
    <message>
        <source>%1 has an impossible value. Correct it.</source>
        <translation>%1的值不可能。請更正。</translation>
    </message>
    <message>
        <source>%1: “%2” is not possible. Check for a slip of the keyboard.</source>
        <translation>%1：「%2」不可能。請檢查有否打錯。</translation>
    </message>
    <message>
        <source>%1 is too long. Shorten it.</source>
        <translation>%1太長。請縮短。</translation>
    </message>
    <message>
        <source>%1 names nothing in this file. Choose one from the list.</source>
        <translation>%1不是檔案內的任何項目。請從清單中選擇。</translation>
    </message>
    <message>
        <source>%1: “%2” is not known in this file. Choose one from the list, or add it first.</source>
        <translation>%1：檔案內沒有「%2」。請從清單中選擇，或先行新增。</translation>
    </message>
    <message>
        <source>There is no field called “%1” here. Check its spelling.</source>
        <translation>這裏沒有名為「%1」的欄位。請檢查拼寫。</translation>
    </message>
    <message>
        <source>There is no kind of record called “%1”. Check its spelling.</source>
        <translation>沒有名為「%1」的記錄種類。請檢查拼寫。</translation>
    </message>
    <message>
        <source>The last day is before the first day. Correct one of them.</source>
        <translation>最後一天早於第一天。請更正其中一個。</translation>
    </message>
    <message>
        <source>%1: the last day is before the first day. Correct one of them.</source>
        <translation>%1：最後一天早於第一天。請更正其中一個。</translation>
    </message>
    <message>
        <source>%1: the currency is not clear. Write it, for example HKD, CNY or MOP.</source>
        <translation>%1：貨幣不清楚。請寫明，例如 HKD、CNY 或 MOP。</translation>
    </message>
    <message>
        <source>%1: the currency of “%2” is not clear. Write it, for example HKD, CNY or MOP.</source>
        <translation>%1：「%2」的貨幣不清楚。請寫明，例如 HKD、CNY 或 MOP。</translation>
    </message>
    <message>
        <source>%1 is counted in whole units. Leave out the fraction, or choose a smaller unit.</source>
        <translation>%1以整數單位計算。請刪去小數，或選用較小的單位。</translation>
    </message>
    <message>
        <source>%1 is used by another record already. Choose another.</source>
        <translation>%1已用於另一記錄。請另選。</translation>
    </message>
    <message>
        <source>Line %1 of the table is about the same record already. Put the two into one, or leave one out.</source>
        <translation>表格第%1行已是關於同一記錄的。請將兩行合為一行，或略去其中一行。</translation>
    </message>
    <message>
        <source>Line %1 of the case has another row already. Give every row a number of its own, or none.</source>
        <translation>案件第%1行已有表格的另一行。請為每行給出各自的編號，或都不給。</translation>
    </message>
    <message>
        <source>%1: “%2” is not what another row of the same case says. Make the rows agree.</source>
        <translation>%1：「%2」與同一案件另一行所述不同。請使各行一致。</translation>
    </message>
    <message>
        <source>Another row of the case “%1” is refused, and its rows come in together or not at all.</source>
        <translation>案件「%1」的另一行未獲接受，其各行須一併匯入，否則全不匯入。</translation>
    </message>
    <message>
        <source>%1: “%2” is used by another record already. Choose another.</source>
        <translation>%1：「%2」已用於另一記錄。請另選。</translation>
    </message>
    <message>
        <source>%1: a record cannot be part of itself. Choose another.</source>
        <translation>%1：記錄不能是自己的一部分。請另選。</translation>
    </message>
    <message>
        <source>The record is not in this file any more. Refresh the list.</source>
        <translation>這項記錄已不在檔案內。請重新整理清單。</translation>
    </message>
    <message>
        <source>“%1” is not in this file. Check the reference.</source>
        <translation>檔案內沒有「%1」。請檢查編號。</translation>
    </message>
    <message>
        <source>Somebody else changed this record since you opened it. Compare both versions and choose.</source>
        <translation>你打開這項記錄後，另有人作了更改。請比較兩個版本並選擇。</translation>
    </message>
    <message>
        <source>Other records depend on this one. Change or remove those first.</source>
        <translation>其他記錄依賴這項記錄。請先更改或刪除那些記錄。</translation>
    </message>
    <message>
        <source>Other records depend on this one (%1). Change or remove those first.</source>
        <translation>其他記錄依賴這項記錄（%1）。請先更改或刪除那些記錄。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消，沒有作出任何更改。</translation>
    </message>
    <message>
        <source>The program made a mistake. Nothing was changed; try again.</source>
        <translation>程式出錯，沒有作出任何更改；請再試一次。</translation>
    </message>
    <message>
        <source>The program made a mistake. Nothing was changed; try again, and report this: %1</source>
        <translation>程式出錯，沒有作出任何更改；請再試一次，並回報以下內容：%1</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>這個檔案</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a file&apos;s name</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>The passphrase or the key file is not the right one. Check Caps Lock and the keyboard layout, then try again.</source>
        <translation>通行句或鎖匙檔不正確。請檢查大寫鎖定及鍵盤配置，然後再試。</translation>
    </message>
    <message>
        <source>The passphrase is too short. Take at least %1 characters, for example four words.</source>
        <translation>通行句太短。請至少用 %1 個字元，例如四個單詞。</translation>
    </message>
    <message>
        <source>%1 is damaged. Restore the last backup; keep the damaged file for examination.</source>
        <translation>%1已損壞。請還原最近的備份；損壞的檔案請保留作檢驗。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Liaison Desk. Install that version to open it.</source>
        <translation>%1由較新版本的 Liaison Desk 寫成。請安裝該版本以打開。</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name; it will not be overwritten.</source>
        <translation>%1已經存在。請另選名稱；原檔不會被覆蓋。</translation>
    </message>
    <message>
        <source>%1 does not exist. Check the name and the folder.</source>
        <translation>%1不存在。請檢查名稱及資料夾。</translation>
    </message>
    <message>
        <source>%1 cannot be written here. Choose another folder, or ask for the right to write.</source>
        <translation>%1不能寫入此處。請另選資料夾，或申請寫入權限。</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close it there, then try again.</source>
        <translation>%1正由另一程式使用。請先在那裏關閉，然後再試。</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again; nothing was lost.</source>
        <translation>磁碟已滿。請騰出空間再試；沒有遺失任何資料。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is there and that you may read it.</source>
        <translation>無法讀取%1。請檢查它是否存在及你是否有讀取權限。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the folder and the free space, then try again.</source>
        <translation>無法寫入%1。請檢查資料夾及可用空間，然後再試。</translation>
    </message>
    <message>
        <source>A frozen report is kept for ever: it cannot be changed or removed. Freeze a restatement instead.</source>
        <translation>定版的報告永久保存，不能更改或刪除。請改為定版一份重述報告。</translation>
    </message>
    <message>
        <source>This report of this period is frozen already (%1). Freeze it as a restatement that names %1.</source>
        <translation>本期的這份報告已經定版（%1）。請把它定版為註明 %1 的重述報告。</translation>
    </message>
    <message>
        <source>No rate for %1 applies. Add one to the exchange rates.</source>
        <translation>沒有適用於 %1 的匯率。請在匯率表新增。</translation>
    </message>
    <message>
        <source>The statement was made for “%1”, not for the agency that owns this file. Check that it is the right one.</source>
        <translation>對帳單是為「%1」而製，而非此案卷的機構。請檢查是否正確。</translation>
    </message>
    <message>
        <source>The statement is one of “%1”, which is not the counterpart asked for. Check that it is the right one.</source>
        <translation>對帳單屬於「%1」，而非所查對口單位。請檢查是否正確。</translation>
    </message>
    <message>
        <source>The statement is for %1, not for the month asked for. Check that it is the right one.</source>
        <translation>對帳單屬於%1，而非所查月份。請檢查是否正確。</translation>
    </message>
    <message>
        <source>%1: “%2” does not go with the rest of the record. Correct one of them.</source>
        <translation>%1：「%2」與記錄其他內容不符。請更正其中一項。</translation>
    </message>
    <message>
        <source>The file is larger than %1, the most that this case file takes. Attach a smaller one, or raise the limit in the settings.</source>
        <translation>檔案大於 %1，即此案卷的上限。請附上較小的檔案，或在設定提高上限。</translation>
    </message>
    <message>
        <source>Files of the type “%1” are not opened from here, because something in them might be run. Export the attachment instead.</source>
        <translation>「%1」類型的檔案不在此打開，因為當中內容可能會執行。請改為匯出附件。</translation>
    </message>
    <message>
        <source>“%1” is empty. Attach a file with something in it.</source>
        <translation>「%1」是空的。請附上有內容的檔案。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an attachment. Give a name without a folder.</source>
        <translation>「%1」不能用作附件名稱。請給不含資料夾的名稱。</translation>
    </message>
    <message>
        <source>“%1” is no record of this file that it can belong to. Give kind and reference, for example: exchange EX-2017-0003.</source>
        <translation>「%1」不是此檔案內可歸屬的記錄。請寫出種類及編號，例如：exchange EX-2017-0003。</translation>
    </message>
    <message>
        <source>%1: the part (%2) is larger than its whole (%3). Correct one of the two numbers.</source>
        <translation>%1：部分（%2）大於整體（%3）。請更正其中一個數字。</translation>
    </message>
    <message>
        <source>%1: %2 is earlier than the step before it. Correct one of the dates.</source>
        <translation>%1：%2早於前一步。請更正其中一個日期。</translation>
    </message>
    <message>
        <source>There is a statement of this agency for this month already (%1). Correct that one.</source>
        <translation>此機構本月已有對帳單（%1）。請更正該份。</translation>
    </message>
    <message>
        <source>The entry was in %1 before and cannot be carried back there. Choose another month.</source>
        <translation>該項目以往曾列於%1，不能再轉回。請選擇另一月份。</translation>
    </message>
    <message>
        <source>%1: an item comes from an earlier year, never from itself. Choose an item of an earlier programme.</source>
        <translation>%1：項目承接自較早年度，不能承接自己。請選擇較早計劃年度的項目。</translation>
    </message>
    <message>
        <source>Not everything in this month is explained: still open are %1. Confirm or explain them, then sign off.</source>
        <translation>本月尚有未說明之處：%1。請確認或說明後再簽核。</translation>
    </message>
    <message>
        <source>No programme in this file covers %1. Choose its programme year, or add the programme first.</source>
        <translation>本檔並無涵蓋%1的計劃。請選擇其計劃年度，或先加入該計劃。</translation>
    </message>
    <message>
        <source>“%1” is only proposed as one exchange, so there is nothing to explain yet. Confirm that the two are the same, or part them; then explain what differs.</source>
        <translation>「%1」只是建議視為同一項交換，暫時沒有甚麼要說明。請先確認兩者相同，或把兩者分開；然後說明不同之處。</translation>
    </message>
    <message>
        <source>“%1” is the agency that this file belongs to. Choose the other side as the counterpart.</source>
        <translation>「%1」是此檔案所屬的機構。請選擇另一方作為對口單位。</translation>
    </message>
    <message>
        <source>This is approved (%1). Give the reason why it is changed; the journal keeps it.</source>
        <translation>這項已核准（%1）。請說明更改的原因；日誌會予記錄。</translation>
    </message>
    <message>
        <source>A supervisor approves and withdraws, in his or her own name, and “%1” is not one in the Directory. Sign in as a supervisor, or have the Directory say so.</source>
        <translation>核准及撤回須由主管以本人名義作出，而「%1」在名錄內並非主管。請以主管身分登入，或在名錄更正。</translation>
    </message>
    <message>
        <source>“%1” is approved already.</source>
        <translation>「%1」已經核准。</translation>
    </message>
    <message>
        <source>The exchanges of that month are approved already.</source>
        <translation>該月的交換已經核准。</translation>
    </message>
    <message>
        <source>%1: this posting begins before the one above it ended (%2). Correct the dates, or put the postings in their order.</source>
        <translation>%1：此任職在上一項完結（%2）前已開始。請更正日期，或按先後次序排列各項任職。</translation>
    </message>
    <message>
        <source>%1: two lines are in the same unit (%2). Put them into one.</source>
        <translation>%1：有兩行使用同一單位（%2）。請合併為一行。</translation>
    </message>
    <message>
        <source>%1: two lines are in the same currency on the same basis. Put them into one.</source>
        <translation>%1：有兩行的貨幣及基準相同。請合併為一行。</translation>
    </message>
    <message>
        <source>%1: “%2” stands here twice. Leave one out.</source>
        <translation>%1：「%2」在此出現兩次。請刪去一個。</translation>
    </message>
    <message>
        <source>Nothing has changed since %1 was frozen, so there is nothing to restate.</source>
        <translation>自 %1 定版以來沒有任何變更，毋須重述。</translation>
    </message>
    <message>
        <source>%1: “%2” is no single day. Write the day like this: 2017-03-01.</source>
        <translation>%1：「%2」不是某一天。請這樣寫出日期：2017-03-01。</translation>
    </message>
    <message>
        <source>Who is a supervisor is said by a supervisor, and “%1” is not one in the Directory. Have a supervisor sign in and change it.</source>
        <translation>誰是主管由主管決定，而「%1」在名錄中並非主管。請由主管登入更改。</translation>
    </message>
    <message>
        <source>The key of %1 was taken away. Ask a supervisor for another.</source>
        <translation>%1 的鎖匙已被收回。請向主管另取。</translation>
    </message>
    <message>
        <source>This is a supervisor&apos;s to do, with his or her own key, and “%1” is none. Have a supervisor open the file and do it.</source>
        <translation>這須由主管以其本人的鎖匙辦理，而「%1」並非主管。請由主管打開檔案辦理。</translation>
    </message>
    <message>
        <source>The recovery code gives people keys and roles again, and does nobody&apos;s work. Give somebody a key, and open the file with that.</source>
        <translation>復原碼只用於重新給予鎖匙及角色，不用於日常工作。請給某人一條鎖匙，再以該鎖匙打開檔案。</translation>
    </message>
    <message>
        <source>The first key is that of a supervisor, who then gives the others theirs. Have the Directory say who is a supervisor, and add that key first.</source>
        <translation>第一條鎖匙屬於主管，再由主管給予其他人。請先在名錄註明誰是主管，並先加入其鎖匙。</translation>
    </message>
    <message>
        <source>The file was opened with somebody&apos;s own key, and that person is not “%1”. Leave the name out, or open the file as that officer.</source>
        <translation>檔案是以某人的鎖匙打開的，而該人並非「%1」。請不要填寫名稱，或以該人員身分打開檔案。</translation>
    </message>
    <message>
        <source>A month is signed off by a supervisor in his or her own name, and “%1” is not one in the Directory. Sign in as a supervisor, or have the Directory say so.</source>
        <translation>月份須由主管以本人名義簽核，而「%1」在名錄中並非主管。請以主管身分登入，或在名錄註明。</translation>
    </message>
    <message>
        <source>There is more to read than %1, the most at once. Split it.</source>
        <translation>要讀的內容超過一次的上限 %1。請分開。</translation>
    </message>
    <message>
        <source>The table has more than %1 columns. Check that its lines end where they should.</source>
        <translation>表格超過 %1 欄。請檢查各行是否在應有的位置完結。</translation>
    </message>
    <message>
        <source>The table has more than %1 rows. Split it.</source>
        <translation>表格超過 %1 行。請分開。</translation>
    </message>
    <message>
        <source>A cell of the table has more than %1 characters. Check that its quotes are closed.</source>
        <translation>表格有儲存格超過 %1 個字元。請檢查引號是否關閉。</translation>
    </message>
    <message>
        <source>This kind of workbook (.xls, .xlsb) is not read. Open it in the program that made it, and save it as .xlsx or .ods.</source>
        <translation>這種工作簿（.xls、.xlsb）不能讀取。請用製作它的程式開啟，另存為 .xlsx 或 .ods。</translation>
    </message>
    <message>
        <source>The workbook is protected by a password. Open it in the program that made it, remove the password, and save it again.</source>
        <translation>工作簿受密碼保護。請用製作它的程式開啟，移除密碼，再儲存。</translation>
    </message>
    <message>
        <source>This is a web page, whatever its name says. Open it in a spreadsheet program, and save it as .xlsx or .ods.</source>
        <translation>無論名稱為何，這是網頁。請用試算表程式開啟，另存為 .xlsx 或 .ods。</translation>
    </message>
    <message>
        <source>This file is no table: neither a workbook (.xlsx, .ods) nor CSV. Save the table as one of them.</source>
        <translation>此檔案不是表格：既非工作簿（.xlsx、.ods），亦非 CSV。請將表格另存為其中一種。</translation>
    </message>
    <message>
        <source>The workbook is damaged or incomplete. Open it in the program that made it, and save it again.</source>
        <translation>工作簿已損壞或不完整。請用製作它的程式開啟，再儲存一次。</translation>
    </message>
    <message>
        <source>The workbook has no such sheet. It has: %1.</source>
        <translation>工作簿沒有此工作表。其工作表為：%1。</translation>
    </message>
    <message>
        <source>The sheets that are not hidden are empty. Name the sheet to be read. There are: %1.</source>
        <translation>沒有隱藏的工作表都是空的。請指明要讀取的工作表。現有：%1。</translation>
    </message>
    <message>
        <source>The table is no workbook and has no sheet “%1”. Leave the sheet out.</source>
        <translation>此表格不是工作簿，沒有工作表「%1」。請不要指明工作表。</translation>
    </message>
    <message>
        <source>%1: the cell shows “%2”, because the spreadsheet could not compute it. Correct it there, and save the workbook again.</source>
        <translation>%1：儲存格顯示「%2」，因為試算表無法計算。請在試算表更正，再儲存工作簿。</translation>
    </message>
    <message>
        <source>%1: the spreadsheet could not compute the cell. Correct it there, and save the workbook again.</source>
        <translation>%1：試算表無法計算此儲存格。請在試算表更正，再儲存工作簿。</translation>
    </message>
    <message>
        <source>The table has more than %1 cells. Split it.</source>
        <translation>表格超過 %1 個儲存格。請分開。</translation>
    </message>
    <message>
        <source>Unpacked, the workbook is larger than %1. Save the sheet in a workbook of its own, or as CSV.</source>
        <translation>解開後，工作簿大於 %1。請將該工作表另存為獨立工作簿，或存為 CSV。</translation>
    </message>
    <message>
        <source>The program that reads workbooks (liaison-desk-table-reader) could not be started. Install Liaison Desk again, or save the table as CSV.</source>
        <translation>讀取工作簿的程式（liaison-desk-table-reader）無法啟動。請重新安裝 Liaison Desk，或將表格存為 CSV。</translation>
    </message>
    <message>
        <source>Reading the workbook took too long and was stopped. Save the sheet as CSV, and read that.</source>
        <translation>讀取工作簿耗時過久，已停止。請將工作表存為 CSV 再讀取。</translation>
    </message>
    <message>
        <source>Reading the workbook took too much memory and was stopped. Save the sheet as CSV, and read that.</source>
        <translation>讀取工作簿耗用過多記憶體，已停止。請將工作表存為 CSV 再讀取。</translation>
    </message>
    <message>
        <source>The workbook could not be read: something in it stopped the reading. Save it again in the program that made it, or as CSV.</source>
        <translation>工作簿無法讀取：其中有內容使讀取中止。請用製作它的程式再儲存，或存為 CSV。</translation>
    </message>
    <message>
        <source>A sheet of a workbook holds %1 records, and the list has more. Choose a shorter period, or a name that ends in .csv.</source>
        <translation>活頁簿的一張工作表可容 %1 項記錄，清單的記錄更多。請選擇較短的期間，或以 .csv 結尾的名稱。</translation>
    </message>
    <message>
        <source>A cell of a workbook holds 32,767 characters, and this has more: %1. Choose a name that ends in .csv.</source>
        <translation>活頁簿的一個儲存格可容 32,767 個字元，此處更多：%1。請選擇以 .csv 結尾的名稱。</translation>
    </message>
    <message>
        <source>There are more than %1 records. Split them, or import them as a table.</source>
        <translation>記錄超過 %1 項。請分開，或以表格匯入。</translation>
    </message>
    <message>
        <source>The folder for backups, %1, is not there. Connect its disk, or choose another folder; nothing was lost.</source>
        <translation>備份資料夾 %1 不在。請接上其磁碟，或另選資料夾；沒有任何損失。</translation>
    </message>
    <message>
        <source>There is no backup of this file in %1 yet. Make one first.</source>
        <translation>%1 內尚無此檔案的備份。請先製作。</translation>
    </message>
    <message>
        <source>%1: “%2” is not today. The program dates an approval itself; leave the day out.</source>
        <translation>%1：「%2」並非今天。核准日期由程式填寫；請勿填日期。</translation>
    </message>
    <message>
        <source>There is a recovery code already. Take that one away first.</source>
        <translation>已有復原碼。請先收回該碼。</translation>
    </message>
    <message>
        <source>%1 has a key already. Change that one, or take it away first.</source>
        <translation>%1 已有鎖匙。請更改該鎖匙，或先行收回。</translation>
    </message>
    <message>
        <source>“%1” tells nobody why. Write it in a few words, for example: one entry came late.</source>
        <translation>「%1」未有說明原因。請簡單寫明，例如：一項記錄遲到。</translation>
    </message>
    <message>
        <source>This is marked %1: %2. It should not leave them. If it must, say why; the journal keeps who let it out, when and why.</source>
        <translation>這項標記為 %1：%2。不應外傳。如必須外傳，請說明原因；日誌會記下何人、何時及為何放行。</translation>
    </message>
    <message>
        <source>%1 could not be put in its place, so nothing left. The journal says so. Choose another name or folder.</source>
        <translation>%1未能放到所選位置，因此沒有任何內容外傳。日誌已有記錄。請另選名稱或資料夾。</translation>
    </message>
    <message>
        <source>In this file everybody signs with a key of his or her own. Lock it, open it with your own passphrase, and do it again.</source>
        <translation>在此檔案中，人人以自己的鎖匙簽署。請上鎖，以你自己的通行句打開，然後再做。</translation>
    </message>
    <message>
        <source>You edited %1 last yourself. In this file another supervisor must approve it.</source>
        <translation>%1最後由你本人編輯。在此檔案中須由另一主管核准。</translation>
    </message>
    <message>
        <source>%1 is the last supervisor with a key: nobody could sign for the others any more. Give another supervisor a key first.</source>
        <translation>%1 是最後一名持有鎖匙的主管：此後再無人可為他人簽署。請先給另一主管鎖匙。</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Nothing was changed; close other programs, or try with less.</source>
        <translation>記憶體不足。沒有任何更改；請關閉其他程式，或減少內容再試。</translation>
    </message>
    <message>
        <source>“%1” was overwritten by another program while it was open here, and nothing can be saved any more. Copy what you typed, close the window, and open the file or its last backup.</source>
        <translation>「%1」在此處打開期間被其他程式覆寫，不能再儲存。請抄下已輸入的內容，關閉視窗，然後打開該檔案或最近的備份。</translation>
    </message>
    <message>
        <source>“%1” was replaced by another program while it was open here. Nothing more is written into it. Open it again, and compare it with the rescued copy beside it.</source>
        <translation>「%1」在此處打開期間被其他程式換掉，不會再寫入任何內容。請重新打開，並與旁邊救回的副本比對。</translation>
    </message>
    <message>
        <source>“%1” is one file under several names (hard links), and changes made under one name could be lost under the other. Keep one name and remove the others, or make a real copy.</source>
        <translation>「%1」是同一檔案而有多個名稱（硬連結），以一個名稱所作的更改可能在另一名稱下遺失。請只留一個名稱並移除其他，或另製真正的副本。</translation>
    </message>
    <message>
        <source>Beside “%1” lies a log with changes that are not in it yet, and this passphrase does not open it. Open and close that file first, then restore.</source>
        <translation>「%1」旁有一個變更暫存檔，當中的更改尚未併入，而此通行句不能打開它。請先打開並關閉該檔案，然後還原。</translation>
    </message>
    <message>
        <source>The log beside the file (“%1”) belongs to another copy of it and was not read.</source>
        <translation>檔案旁的變更暫存檔（「%1」）屬於另一副本，未有讀取。</translation>
    </message>
    <message>
        <source>A log lay beside the file that belongs to another copy of it. It was not read; it is kept as “%1”.</source>
        <translation>檔案旁有一個屬於另一副本的變更暫存檔。未有讀取，現保留為「%1」。</translation>
    </message>
    <message>
        <source>The file is sound, but its log (“%1”) cannot be read: the changes saved last, which were still in the log, are missing. Compare with the last backup.</source>
        <translation>檔案完好，但其變更暫存檔（「%1」）不能讀取：最後儲存而仍在暫存檔內的更改缺失。請與最近的備份比對。</translation>
    </message>
    <message>
        <source>The file is sound, but its log cannot be read: the changes saved last, which were still in the log, are missing. Compare with the last backup. The log is kept as “%1”.</source>
        <translation>檔案完好，但其變更暫存檔不能讀取：最後儲存而仍在暫存檔內的更改缺失。請與最近的備份比對。暫存檔保留為「%1」。</translation>
    </message>
    <message>
        <source>The log of “%1” is missing, and changes that were saved last were in it only. Compare the last entries of the journal with the last backup.</source>
        <translation>「%1」的變更暫存檔不見了，而最後儲存的更改只在其中。請把日誌的最後幾項與最近的備份比對。</translation>
    </message>
    <message>
        <source>The log (“%1”) ends before its time: the changes saved last can be missing. Compare the last entries of the journal with the last backup.</source>
        <translation>變更暫存檔（「%1」）提早完結：最後儲存的更改可能缺失。請把日誌的最後幾項與最近的備份比對。</translation>
    </message>
    <message>
        <source>The log ended before its time: the changes saved last can be missing. Compare the last entries of the journal with the last backup. The log is kept as “%1”.</source>
        <translation>變更暫存檔提早完結：最後儲存的更改可能缺失。請把日誌的最後幾項與最近的備份比對。暫存檔保留為「%1」。</translation>
    </message>
    <message>
        <source>“%1” was made by an older version of Liaison Desk and must be brought up to date before it can be read, which needs the right to write and room on the disk. Copy it to where you may write, and open the copy.</source>
        <translation>「%1」由較舊版本的 Liaison Desk 製作，須先更新方可讀取，這需要寫入權限及磁碟空間。請複製到可寫入的位置，再打開副本。</translation>
    </message>
    <message>
        <source>Take four words that have nothing to do with one another.</source>
        <translation>請用四個互不相干的詞語。</translation>
    </message>
    <message>
        <source>The passphrase repeats the same characters and is guessed at once.</source>
        <translation>通行句重複相同的字元，一猜即中。</translation>
    </message>
    <message>
        <source>The passphrase follows a row of the keyboard and is guessed at once.</source>
        <translation>通行句沿鍵盤順序輸入，一猜即中。</translation>
    </message>
    <message>
        <source>The passphrase counts on in order and is guessed at once.</source>
        <translation>通行句按次序遞增，一猜即中。</translation>
    </message>
    <message>
        <source>The passphrase is mostly a date or a year and is soon guessed.</source>
        <translation>通行句大部分是日期或年份，很快便可猜中。</translation>
    </message>
    <message>
        <source>The passphrase is mostly one common word or name, which is among the first that are tried.</source>
        <translation>通行句大部分是一個常用詞或名字，會最先被試。</translation>
    </message>
    <message>
        <source>The passphrase is soon guessed.</source>
        <translation>通行句很快便可猜中。</translation>
    </message>
    <message>
        <source>The keys of people beside the case file (%1) cannot be read. Open the case file with the passphrase of the unit, and have the keys written again in the settings; nothing is lost.</source>
        <translation>案卷旁的個人鎖匙檔（%1）不能讀取。請以單位的通行句打開案卷，並在設定中重寫鎖匙；沒有任何損失。</translation>
    </message>
    <message>
        <source>The keys of people beside the case file (%1) were made for another file, or before the passphrase of the unit was changed. Open the case file with the passphrase of the unit, and have the keys written again in the settings.</source>
        <translation>案卷旁的個人鎖匙檔（%1）屬另一檔案，或在單位更改通行句前所製。請以單位的通行句打開案卷，並在設定中重寫鎖匙。</translation>
    </message>
    <message>
        <source>%1 has its new passphrase now, but could not be opened again. Close the window and open the file with the new one.</source>
        <translation>%1已改用新的通行句，但未能再次開啟。請關閉視窗，用新通行句開啟檔案。</translation>
    </message>
    <message>
        <source>%1 could not be read just now: the disk, or the network it is reached by, answered with an error. Nothing was changed. Try again; if it comes back, copy the file to another disk.</source>
        <translation>剛才未能讀取%1：磁碟或所經的網絡傳回錯誤。沒有更改任何內容。請再試；如再次出現，請把檔案複製到另一磁碟。</translation>
    </message>
    <message>
        <source>Whether four eyes are asked for is said by a supervisor, and “%1” is not one in the Directory. Have a supervisor sign in and change it.</source>
        <translation>是否須四眼覆核由主管決定，而名錄中「%1」並非主管。請由主管登入更改。</translation>
    </message>
    <message>
        <source>This passphrase opens the file already. Take one that nobody else uses.</source>
        <translation>此通行句已可開啟本檔案。請選用無人使用的通行句。</translation>
    </message>
    <message>
        <source>If it is your own: the file with people&apos;s keys (NAME.liaison.keys) is not beside the case file; the passphrase of the unit opens it.</source>
        <translation>如屬您個人的通行句：載有各人密鑰的檔案（名稱.liaison.keys）不在案卷旁；單位的通行句可開啟。</translation>
    </message>
    <message>
        <source>%1 is not a case file, or its beginning is destroyed. Choose the case file of the unit, or its last backup.</source>
        <translation>%1不是案卷，或其開首已損毀。請選取單位的案卷，或其最近的備份。</translation>
    </message>
    <message>
        <source>%1 can only be read here, so its journal cannot tell of what leaves, and nothing left. Copy the case file to where you may write and do it from there; if its disk is full, make room.</source>
        <translation>%1在此只能讀取，日誌無法記下送出的內容，故未送出任何內容。請把案卷複製到可寫入的位置再辦理；如磁碟已滿，請騰出空間。</translation>
    </message>
    <message>
        <source>An import (%1) was interrupted: %2 of %3 rows are in. Import the same table again to complete it, or take back what is in: on the Desk, or with import --take-back.</source>
        <translation>匯入（%1）中斷了：%3 行之中，%2 行已在檔內。再匯入同一張表便可完成；或收回已匯入的部分：在工作枱，或用 import --take-back。</translation>
    </message>
    <message>
        <source>Another program is importing this table now. Wait until it is through.</source>
        <translation>另一個程式正在匯入這張表。請等它完成。</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>Acknowledgement</source>
        <translation>確認收悉</translation>
    </message>
    <message>
        <source>Requested action</source>
        <translation>要求採取的行動</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>機構</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>其他名稱</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>範疇</translation>
    </message>
    <message>
        <source>Persons arrested</source>
        <translation>被捕人數</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>屬於</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Carried over from</source>
        <translation>承接自</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Goods categories</source>
        <translation>貨品類別</translation>
    </message>
    <message>
        <source>Goods category</source>
        <translation>貨品類別</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代號</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>統籌機構</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>對口單位</translation>
    </message>
    <message>
        <source>Counting rule</source>
        <translation>點算規則</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>貨幣</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>Destination groups</source>
        <translation>目的地組別</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>Detection method</source>
        <translation>偵測方法</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>重點</translation>
    </message>
    <message>
        <source>From</source>
        <translation>由</translation>
    </message>
    <message>
        <source>Handling code</source>
        <translation>處理代碼</translation>
    </message>
    <message>
        <source>Handling restriction</source>
        <translation>處理限制</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主辦機構</translation>
    </message>
    <message>
        <source>Information grade</source>
        <translation>情報評級</translation>
    </message>
    <message>
        <source>Infringement</source>
        <translation>侵權類型</translation>
    </message>
    <message>
        <source>Type of right</source>
        <translation>權利類型</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>貨品</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>鎖匙檔</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後一天</translation>
    </message>
    <message>
        <source>Lead agency</source>
        <translation>牽頭機構</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>標記</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>行動</translation>
    </message>
    <message>
        <source>Number in the series</source>
        <translation>屆次</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>來源地</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>所屬</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>參與機構</translation>
    </message>
    <message>
        <source>Partner agencies</source>
        <translation>合作機構</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>通行句</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件數</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>職位</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進展</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>匯率</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>參考編號</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Right holder</source>
        <translation>權利人</translation>
    </message>
    <message>
        <source>Seizure lines</source>
        <translation>檢獲項目</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Source grade</source>
        <translation>來源評級</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀況</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>後繼機構</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>地區</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Marking (TLP)</source>
        <translation>標記（TLP）</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Transport mode</source>
        <translation>運輸方式</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有效由</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>有效至</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>價值</translation>
    </message>
    <message>
        <source>Value basis</source>
        <translation>價值基準</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>價值</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>途經</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>整體</translation>
    </message>
    <message>
        <source>seizure line %1</source>
        <translation>檢獲項目 %1</translation>
    </message>
    <message>
        <source>goods line %1</source>
        <translation>貨品項目 %1</translation>
    </message>
    <message>
        <source>%1, entry %2</source>
        <translation>%1，第 %2 項</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a field, the line it stands in</comment>
        <translation>%2的%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a field, the part of the record it belongs to</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>1,300 or about 1,300</source>
        <translation>1,300 或 約1,300</translation>
    </message>
    <message>
        <source>HK$13,880,000 or about CNY 30,000</source>
        <translation>HK$13,880,000 或 約30,000人民幣</translation>
    </message>
    <message>
        <source>2017-03-01, 1/3/2017 or March 2017</source>
        <translation>2017-03-01、1/3/2017 或 2017年3月</translation>
    </message>
    <message>
        <source>2017-03, 2017Q1, 2017, 2016/17, 2016-07-01..2017-06-30 or op:CODE</source>
        <translation>2017-03、2017Q1、2017、2016/17、2016-07-01..2017-06-30 或 op:代號</translation>
    </message>
    <message>
        <source>Telephone, e-mail</source>
        <translation>電話、電郵</translation>
    </message>
    <message>
        <source>Precision of the date</source>
        <translation>日期的準確程度</translation>
    </message>
    <message>
        <source>Illustrative</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路線</translation>
    </message>
    <message>
        <source>Posted from</source>
        <translation>任期由</translation>
    </message>
    <message>
        <source>Posted to</source>
        <translation>任期至</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>One unit of</source>
        <translation>一單位的</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Is worth, in</source>
        <translation>相等於（貨幣）</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>Reference of the addressee</source>
        <translation>收件方編號</translation>
    </message>
    <message>
        <source>Agencies taking part</source>
        <translation>參與機構</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>數額</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>範疇</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>上次檢查</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Date closed</source>
        <translation>完結日期</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>數目</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Largest attachment</source>
        <translation>附件上限</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>檔案名稱</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>單位名稱</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>大小（位元組）</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Days to acknowledgement</source>
        <translation>確認收悉所需日數</translation>
    </message>
    <message>
        <source>Days to outcome</source>
        <translation>得出結果所需日數</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>公布數字</translation>
    </message>
    <message>
        <source>Exchanges selected</source>
        <translation>所選交換</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>交換</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Their entry</source>
        <translation>對方記錄</translation>
    </message>
    <message>
        <source>Statement of the entry</source>
        <translation>對帳單項目</translation>
    </message>
    <message>
        <source>Our entry</source>
        <translation>我方記錄</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>標示</translation>
    </message>
    <message>
        <source>Risk indicators</source>
        <translation>風險指標</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>Known outcomes</source>
        <translation>已知結果</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已確認收悉</translation>
    </message>
    <message>
        <source>Resource links</source>
        <translation>資源連結</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>機制</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>併入</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>雙向</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>行動</translation>
    </message>
    <message>
        <source>Places of origin</source>
        <translation>來源地點</translation>
    </message>
    <message>
        <source>Other month</source>
        <translation>另一月份</translation>
    </message>
    <message>
        <source>Our pieces</source>
        <translation>我方件數</translation>
    </message>
    <message>
        <source>Case of the outcome</source>
        <translation>結果所成案件</translation>
    </message>
    <message>
        <source>Date of the outcome</source>
        <translation>結果日期</translation>
    </message>
    <message>
        <source>Outcome known</source>
        <translation>結果已知</translation>
    </message>
    <message>
        <source>Open on</source>
        <translation>於該日未了結</translation>
    </message>
    <message>
        <source>Overdue on</source>
        <translation>逾期日期</translation>
    </message>
    <message>
        <source>Indicator counted here</source>
        <translation>此處計算的指標</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>配對</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>各方</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>計劃</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>轉介</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>發出</translation>
    </message>
    <message>
        <source>Signed off on</source>
        <translation>簽核日期</translation>
    </message>
    <message>
        <source>Work started</source>
        <translation>開始跟進</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>對帳單</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>對方編號</translation>
    </message>
    <message>
        <source>Their pieces</source>
        <translation>對方件數</translation>
    </message>
    <message>
        <source>Last updated</source>
        <translation>上次更新</translation>
    </message>
    <message>
        <source>Together with indicator</source>
        <translation>與指標一同出現</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>outcome %1</source>
        <translation>結果 %1</translation>
    </message>
    <message>
        <source>indicator %1</source>
        <translation>指標 %1</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>簽核</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>核准人</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>核准日期</translation>
    </message>
    <message>
        <source>Digest (SHA-256)</source>
        <translation>摘要值（SHA-256）</translation>
    </message>
    <message>
        <source>Frozen on</source>
        <translation>定版日期</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Earlier postings</source>
        <translation>以往任職</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Restates</source>
        <translation>重述對象</translation>
    </message>
    <message>
        <source>posting %1</source>
        <translation>任職 %1</translation>
    </message>
    <message>
        <source>New or carried over</source>
        <translation>新增或承接</translation>
    </message>
    <message>
        <source>People taking part</source>
        <translation>參加人數</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>The journal does not fit together from entry %1 on: it was changed outside of this program.</source>
        <translation>日誌由第 %1 項起不連貫：曾在本程式以外更改。</translation>
    </message>
    <message>
        <source>A record refers to one that is not there: %1</source>
        <translation>有記錄參照不存在的記錄：%1</translation>
    </message>
    <message>
        <source>The frozen report %1 is not as it was frozen: it was changed outside of this program.</source>
        <translation>定版報告 %1 與定版時不同：曾在本程式以外更改。</translation>
    </message>
    <message>
        <source>%1: this is not what its last journal entry says. It was changed outside of this program. Its history shows what it was; correct it, or take the record from a backup.</source>
        <translation>%1：與日誌最後一項所載不符。曾在本程式以外更改。其歷史載有原來的內容；請更正，或由備份取回該記錄。</translation>
    </message>
    <message>
        <source>%1 has no entry in the journal: it was put in outside of this program. Find out where it comes from before you use it.</source>
        <translation>%1在日誌中並無記載：是在本程式以外加入的。使用前請查明來源。</translation>
    </message>
    <message>
        <source>%1 is gone although no journal entry removed it: it was taken out outside of this program. Its history shows what it was; a backup still has it.</source>
        <translation>%1不見了，但日誌並無刪除它的記載：是在本程式以外取走的。其歷史載有原來的內容；備份中仍有。</translation>
    </message>
    <message>
        <source>This program did not make the %1 in the file: it was added outside of it, and may change records unseen. Restore a backup from before that.</source>
        <translation>檔案內的 %1 並非本程式所製：是在程式以外加入的，可能暗中更改記錄。請還原此前的備份。</translation>
    </message>
    <message>
        <source>The %1 in the file is not as this program made it: its rules were changed outside of it. Restore a backup from before that.</source>
        <translation>檔案內的 %1 與本程式所製的不同：其規則曾在程式以外更改。請還原此前的備份。</translation>
    </message>
    <message>
        <source>The %1 is gone from the file: it was taken out outside of this program. Restore a backup from before that.</source>
        <translation>檔案內的 %1 不見了：是在本程式以外取走的。請還原此前的備份。</translation>
    </message>
    <message>
        <source>The attachment %1 is not the file that was attached: its content was changed outside of this program. Take it from a backup.</source>
        <translation>附件 %1 並非原來附上的檔案：內容曾在本程式以外更改。請由備份取回。</translation>
    </message>
    <message>
        <source>The setting “%1” is not what the journal says: it was changed outside of this program. Look at Settings and put it right.</source>
        <translation>設定「%1」與日誌所載不符：曾在本程式以外更改。請到「設定」更正。</translation>
    </message>
    <message>
        <source>The code %1 is not what it should be: the code list was changed outside of this program. Restore a backup from before that.</source>
        <translation>代碼 %1 與應有的不符：代碼表曾在本程式以外更改。請還原此前的備份。</translation>
    </message>
    <message>
        <source>Search does not find %1 by what it says: the search text was changed outside of this program. Change the record and save it; that writes the text anew.</source>
        <translation>以內容搜尋找不到%1：搜尋文字曾在本程式以外更改。請修改並儲存該記錄，搜尋文字便會重寫。</translation>
    </message>
    <message>
        <source>Search may miss records, or show wrong ones: its index is not what the search texts make. Restore the last backup that is well.</source>
        <translation>搜尋可能遺漏或誤列記錄：索引與搜尋文字不符。請還原最近完好的備份。</translation>
    </message>
    <message>
        <source>The signature of journal entry %1 does not fit: the entry, or who made it, is not as it was signed.</source>
        <translation>日誌第 %1 項的簽署不符：該項或其作者與簽署時不同。</translation>
    </message>
    <message>
        <source>Journal entry %1 has no signature, though everybody signs in this file: it was made outside of this program.</source>
        <translation>日誌第 %1 項沒有簽署，但此檔案人人須簽署：是在本程式以外製作的。</translation>
    </message>
    <message>
        <source>Journal entry %1 was signed by somebody else than the officer named in it.</source>
        <translation>日誌第 %1 項的簽署人並非當中所載的人員。</translation>
    </message>
    <message>
        <source>Journal entry %1 is a supervisor&apos;s to make, and no supervisor signed it.</source>
        <translation>日誌第 %1 項須由主管作出，但並無主管簽署。</translation>
    </message>
    <message>
        <source>With journal entry %1 all keys of people were taken away with the passphrase of the unit: ask who did it and why. From there on names are not proved.</source>
        <translation>日誌第 %1 項以單位的通行句收回了所有個人鎖匙：請查問何人所為及原因。自此名稱未經證實。</translation>
    </message>
    <message>
        <source>The keys of people, or who must sign, are not as the journal tells it: they were changed outside of this program.</source>
        <translation>個人鎖匙或須簽署的人與日誌所載不符：曾在本程式以外更改。</translation>
    </message>
    <message>
        <source>And %1 more findings of this kind: %2</source>
        <comment>2: a technical word such as record.changed</comment>
        <translation>另有 %1 項同類發現：%2</translation>
    </message>
    <message>
        <source>Pages of the file are not in order. Restore the last backup that is well, and keep this file for whoever examines it (%1).</source>
        <translation>檔案的頁面有問題。請還原最近的完好備份，並保留此檔案供檢查人員使用（%1）。</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Saved as %1</source>
        <translation>已儲存為 %1</translation>
    </message>
    <message>
        <source>The figures are on the clipboard.</source>
        <translation>數字已在剪貼簿。</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>圖片已在剪貼簿。</translation>
    </message>
</context>
<context>
    <name>Markings</name>
    <message>
        <source>named recipients only</source>
        <translation>只限指定收件人</translation>
    </message>
    <message>
        <source>own organisation only</source>
        <translation>只限本機構</translation>
    </message>
    <message>
        <source>own organisation and those it must protect</source>
        <translation>本機構及其須保護的各方</translation>
    </message>
    <message>
        <source>the enforcement community</source>
        <translation>執法界</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>ProvedWords</name>
    <message>
        <source>Names in this file are not proved: whoever knows its passphrase can use any. People with keys of their own prove them (Settings, “People&apos;s own keys”).</source>
        <translation>此檔案的名稱未經證實：知道通行句的人可用任何名稱。以個人鎖匙可予證實（設定，「個人鎖匙」）。</translation>
    </message>
    <message>
        <source>The file with the keys of people is not beside the case file, so their own passphrases do not open it here. Write the keys again; nothing is lost.</source>
        <translation>個人鎖匙檔不在案卷旁，因此各人的通行句在此不能打開案卷。請重寫鎖匙；沒有任何損失。</translation>
    </message>
    <message>
        <source>The keys of people beside the case file are older than the case file. Write the keys again; nothing is lost.</source>
        <translation>案卷旁的個人鎖匙檔比案卷舊。請重寫鎖匙；沒有任何損失。</translation>
    </message>
    <message>
        <source>The keys of people beside the case file belong to another case file. Write the keys again; those of the other file are replaced here.</source>
        <translation>案卷旁的個人鎖匙檔屬另一案卷。請重寫鎖匙；此處會取代另一案卷的鎖匙。</translation>
    </message>
    <message>
        <source>The keys of people beside the case file cannot be read. Write the keys again; nothing is lost.</source>
        <translation>案卷旁的個人鎖匙檔不能讀取。請重寫鎖匙；沒有任何損失。</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
</context>
<context>
    <name>liaison</name>
    <message>
        <source>fixed since %1</source>
        <translation>由%1起固定</translation>
    </message>
    <message>
        <source>average of %1</source>
        <translation>%1的平均數</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a rate, its date, its source</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>no rate for %1</source>
        <translation>沒有 %1 的匯率</translation>
    </message>
    <message>
        <source>too large to convert</source>
        <translation>數額太大，無法換算</translation>
    </message>
</context>
<context>
    <name>liaison::AgencyForm</name>
    <message>
        <source>%1, until %2</source>
        <translation>%1，至%2</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <comment>the name of an agency in a language</comment>
        <translation>名稱：%1</translation>
    </message>
    <message>
        <source>Enter after each</source>
        <translation>每項後按 Enter</translation>
    </message>
    <message>
        <source>Names through time</source>
        <translation>歷來名稱</translation>
    </message>
    <message>
        <source>New agency</source>
        <translation>新增機構</translation>
    </message>
</context>
<context>
    <name>liaison::Approving</name>
    <message>
        <source>Why is it withdrawn?</source>
        <translation>為何撤回？</translation>
    </message>
</context>
<context>
    <name>liaison::AttentionWatch</name>
    <message>
        <source>%1 to acknowledge, %2 without grading</source>
        <translation>%1 項待確認收悉，%2 項未評級</translation>
    </message>
    <message>
        <source>%1 running past the last day</source>
        <translation>%1 項已過最後一天仍在進行</translation>
    </message>
    <message>
        <source>%1 to acknowledge, %2 overdue</source>
        <translation>%1 項待確認收悉，%2 項逾期</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 項逾期</translation>
    </message>
</context>
<context>
    <name>liaison::BackupCard</name>
    <message>
        <source>Backing up</source>
        <translation>備份中</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>A copy of the whole file, made while everybody works on. Keep it on another disk.</source>
        <translation>整個檔案的副本，製作時各人可繼續工作。請存放於另一磁碟。</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>複製到</translation>
    </message>
    <message>
        <source>Where the backup goes</source>
        <translation>備份的存放位置</translation>
    </message>
    <message>
        <source>Case files (*.liaison)</source>
        <translation>案卷 (*.liaison)</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>%1 is a backup of this case file. It opens with the passphrase of the unit (and its key file, if it has one), and holds the file up to %2.</source>
        <translation>%1是本案卷的備份。用單位的通行句（及鎖匙檔，如有）開啟，內容截至%2。</translation>
    </message>
</context>
<context>
    <name>liaison::BackupWatch</name>
    <message>
        <source>A backup was made and proved: %1.</source>
        <translation>備份已製作並核實：%1。</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在備份</translation>
    </message>
</context>
<context>
    <name>liaison::BackupWords</name>
    <message>
        <source>%1 is sound. It would restore %2 records.</source>
        <translation>%1 完好。可還原 %2 項記錄。</translation>
    </message>
    <message>
        <source>%1 is sound. It would restore %2 records, journal to entry %3, of %4.</source>
        <translation>%1 完好。可還原 %2 項記錄，日誌至第 %3 項，日期 %4。</translation>
    </message>
    <message>
        <source>Its journal is not the beginning of this file&apos;s: one of the two was changed beside the program. Keep both, and find out which.</source>
        <translation>其日誌並非此檔案日誌的開首部分：兩者之一曾在程式以外更改。請保留兩者並查明。</translation>
    </message>
    <message>
        <source>Nothing was entered since.</source>
        <translation>此後沒有輸入。</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚無</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time</comment>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>%1 days old</source>
        <translation>%1 日前</translation>
    </message>
    <message>
        <source>The case file can only be read now, so its journal does not tell of this backup.</source>
        <translation>案卷現時只能讀取，故日誌沒有記下此備份。</translation>
    </message>
    <message>
        <source>The file now has %1 records; changes made since: %2.</source>
        <translation>檔案現有%1項紀錄；其後的更改：%2項。</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>liaison::Banner</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>liaison::BoardView</name>
    <message>
        <source>Results side by side</source>
        <translation>成果並列</translation>
    </message>
    <message>
        <source>illustrative</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>no result declared</source>
        <translation>沒有通報成果</translation>
    </message>
    <message>
        <source>Declare …</source>
        <translation>通報…</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>編輯…</translation>
    </message>
    <message>
        <source>Declare the result of %1</source>
        <translation>通報 %1 的成果</translation>
    </message>
    <message>
        <source>Edit the result of %1</source>
        <translation>編輯 %1 的成果</translation>
    </message>
</context>
<context>
    <name>liaison::BriefLog</name>
    <message>
        <source>Pieces of information exchanged with %1, by direction and mode</source>
        <translation>與 %1 交換的情報件數，按方向及方式劃分</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件數</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>上年同期</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>本年度至今</translation>
    </message>
    <message>
        <source>Nothing was exchanged, neither in the year to date nor in the same span a year before.</source>
        <translation>本年度至今及上年同期均沒有交換。</translation>
    </message>
    <message>
        <source>Total with %1</source>
        <translation>與 %1 合計</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>雙向</translation>
    </message>
    <message>
        <source>Pieces by month and by the agency that sent them, year to date</source>
        <translation>本年度至今的件數，按月份及發出機構劃分</translation>
    </message>
    <message>
        <source>Pieces by month, both ways, year to date</source>
        <translation>本年度至今的雙向件數，按月份劃分</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>件</translation>
    </message>
    <message>
        <source>Months of the year to date that are over: our log, their statement, the reconciliation</source>
        <translation>本年度至今已結束的月份：我方記錄冊、對方對帳單及核對情況</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Our log</source>
        <translation>我方記錄冊</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>發出</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>雙向</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>對帳單</translation>
    </message>
    <message>
        <source>Open differences</source>
        <translation>未解決的差異</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>現況</translation>
    </message>
    <message>
        <source>No month of the year to date is over yet.</source>
        <translation>本年度至今尚未有已結束的月份。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a month, an agency&apos;s code</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>nothing logged, no statement</source>
        <translation>沒有記錄，沒有對帳單</translation>
    </message>
    <message>
        <source>not received</source>
        <translation>未收到</translation>
    </message>
    <message>
        <source>Information exchanged</source>
        <translation>情報交換</translation>
    </message>
    <message>
        <source>Year to date: %1, against %2.</source>
        <translation>本年度至今：%1，比較期間：%2。</translation>
    </message>
    <message>
        <source>Not counted, because the date is not precise enough for the year to date: %1.</source>
        <translation>因日期對本年度至今不夠準確而未計入：%1。</translation>
    </message>
    <message>
        <source>Statements and reconciliation</source>
        <translation>對帳單及核對</translation>
    </message>
    <message>
        <source>In none of the months of the year to date that are over was anything logged or stated.</source>
        <translation>本年度至今已結束的月份，均沒有交換記錄或對帳單。</translation>
    </message>
    <message>
        <source>Nothing is logged, which does not say that nothing was exchanged.</source>
        <translation>沒有記錄；這並不表示沒有交換。</translation>
    </message>
    <message>
        <source>Nothing is logged or, under open differences, there is no statement to compare with.</source>
        <translation>沒有記錄；「未解決的差異」一欄則表示沒有對帳單可供比較。</translation>
    </message>
</context>
<context>
    <name>liaison::BriefMeetings</name>
    <message>
        <source>Directions and results of that meeting</source>
        <translation>該次會議議定的方向及成果</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Put forward by</source>
        <translation>提出方</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>議定方向</translation>
    </message>
    <message>
        <source>None is recorded.</source>
        <translation>沒有記錄。</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <comment>a number of days</comment>
        <translation>逾期%1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>done or dropped, a day</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Pledges: follow-ups open, and those settled since the last meeting</source>
        <translation>承諾事項：未完結的跟進事項，以及上次會議後已了結的跟進事項</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>參考編號</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>待辦內容</translation>
    </message>
    <message>
        <source>By</source>
        <translation>負責方</translation>
    </message>
    <message>
        <source>From</source>
        <translation>來源記錄</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>現況</translation>
    </message>
    <message>
        <source>No follow-up with this counterpart is open, and none was settled since the last meeting.</source>
        <translation>與此對口單位沒有未完結的跟進事項，上次會議後亦沒有已了結的。</translation>
    </message>
    <message>
        <source>them</source>
        <translation>對方</translation>
    </message>
    <message>
        <source>us</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>Planned from %1 on</source>
        <translation>由%1起計劃舉行的活動</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>No event with this counterpart is planned in this file.</source>
        <translation>檔案內沒有計劃與此對口單位舉行的活動。</translation>
    </message>
    <message>
        <source>Last meeting and pledges</source>
        <translation>上次會議及承諾事項</translation>
    </message>
    <message>
        <source>No meeting or visit of both agencies up to %1 is in this file.</source>
        <translation>檔案內沒有截至%1雙方機構的會議或訪問。</translation>
    </message>
    <message>
        <source>Upcoming events</source>
        <translation>即將舉行的活動</translation>
    </message>
    <message>
        <source>Items of the programme</source>
        <translation>計劃的項目</translation>
    </message>
    <message>
        <source>This counterpart neither leads nor takes part in an item of a programme of this period.</source>
        <translation>在本期的計劃中，此對口單位沒有牽頭或參與任何項目。</translation>
    </message>
    <message>
        <source>Programme %1</source>
        <translation>計劃 %1</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Their part</source>
        <translation>對方角色</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀況</translation>
    </message>
    <message>
        <source>Moved in the period by</source>
        <translation>本期進展依據</translation>
    </message>
    <message>
        <source>exchanges</source>
        <translation>交換</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>牽頭</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>合作</translation>
    </message>
</context>
<context>
    <name>liaison::BriefReferrals</name>
    <message>
        <source>Referrals of the year to date: how many, and how long they took</source>
        <translation>本年度至今的轉介：數目及所需時間</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>轉介</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完結</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>數目</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已確認收悉</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>日數中位數</translation>
    </message>
    <message>
        <source>With an outcome</source>
        <translation>已有結果</translation>
    </message>
    <message>
        <source>No referral is dated inside the year to date.</source>
        <translation>本年度至今沒有轉介。</translation>
    </message>
    <message>
        <source>made by us</source>
        <translation>我方提出</translation>
    </message>
    <message>
        <source>made by them</source>
        <translation>對方提出</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>who made it, an agency&apos;s code</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>參考編號</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>提出日期</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>要求採取的行動</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Age, days</source>
        <translation>已過日數</translation>
    </message>
    <message>
        <source>Overdue, days</source>
        <translation>逾期日數</translation>
    </message>
    <message>
        <source>None is open.</source>
        <translation>沒有未完結的轉介。</translation>
    </message>
    <message>
        <source>%1 newer ones are not listed here.</source>
        <translation>另有 %1 項較新的轉介不在此列出。</translation>
    </message>
    <message>
        <source>Referrals both ways</source>
        <translation>雙向轉介</translation>
    </message>
    <message>
        <source>No referral is dated inside the year to date, and none is open from before.</source>
        <translation>本年度至今沒有轉介，亦沒有以往未完結的轉介。</translation>
    </message>
    <message>
        <source>Open and overdue as on %1, whenever they were made. Days are counted from the day the referral was made.</source>
        <translation>截至%1未完結及逾期，不論何時提出。日數由提出轉介之日起計。</translation>
    </message>
    <message>
        <source>Made by us and open: they owe the outcome</source>
        <translation>我方提出而未完結：待對方回覆結果</translation>
    </message>
    <message>
        <source>Made by them and open: we owe the outcome</source>
        <translation>對方提出而未完結：待我方回覆結果</translation>
    </message>
</context>
<context>
    <name>liaison::BriefWriter</name>
    <message>
        <source>Counterpart</source>
        <translation>對口單位</translation>
    </message>
    <message>
        <source>Counted together with</source>
        <translation>一併計算的代號</translation>
    </message>
    <message>
        <source>Days covered</source>
        <translation>涵蓋日期</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>本年度至今</translation>
    </message>
    <message>
        <source>Open and overdue as on</source>
        <translation>未完結及逾期事項截至</translation>
    </message>
    <message>
        <source>Home agency</source>
        <translation>本方機構</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>標記</translation>
    </message>
    <message>
        <source>Meeting brief: %1</source>
        <comment>an agency&apos;s code</comment>
        <translation>會議簡報：%1</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>沒有可報告的內容</translation>
    </message>
    <message>
        <source>This file has nothing about %1 in the year to date or a year before: no exchange, statement, referral, operation, event, follow-up or item of the programme. No talking point is proposed.</source>
        <translation>檔案內沒有 %1 在本年度至今或上年同期的資料：沒有交換、對帳單、轉介、行動、活動、跟進事項或計劃項目。不建議任何發言要點。</translation>
    </message>
    <message>
        <source>%1 a year before</source>
        <translation>上年同期 %1</translation>
    </message>
    <message>
        <source>In figures</source>
        <translation>主要數字</translation>
    </message>
    <message>
        <source>pieces received, year to date</source>
        <translation>收到件數（本年度至今）</translation>
    </message>
    <message>
        <source>pieces sent, year to date</source>
        <translation>發出件數（本年度至今）</translation>
    </message>
    <message>
        <source>pieces both ways, year to date</source>
        <translation>雙向件數（本年度至今）</translation>
    </message>
    <message>
        <source>referrals open, both ways</source>
        <translation>未完結轉介（雙向）</translation>
    </message>
    <message>
        <source>overdue: theirs to answer %1, ours %2</source>
        <comment>two numbers</comment>
        <translation>逾期：待對方回覆 %1 項，待我方回覆 %2 項</translation>
    </message>
    <message>
        <source>months signed off, year to date</source>
        <translation>已簽核月份（本年度至今）</translation>
    </message>
    <message>
        <source>of %1 with something exchanged or stated</source>
        <translation>有交換或對帳單的月份共 %1 個</translation>
    </message>
    <message>
        <source>Proposed talking points</source>
        <translation>建議發言要點</translation>
    </message>
    <message>
        <source>The figures give no reason for one: nothing is overdue, unacknowledged or unreconciled.</source>
        <translation>按數字所示無須提出要點：沒有逾期、未確認收悉或未核對的事項。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>要點</translation>
    </message>
    <message>
        <source>Records behind it</source>
        <translation>所據記錄</translation>
    </message>
    <message>
        <source>the log of these spans</source>
        <translation>有關期間的記錄冊</translation>
    </message>
    <message>
        <source>coordinated by %1</source>
        <translation>由 %1 統籌</translation>
    </message>
    <message>
        <source>Neither side declared a result, and no case in this file belongs to it.</source>
        <translation>雙方均沒有通報成果，檔案內亦沒有屬於這次行動的案件。</translation>
    </message>
    <message>
        <source>Operations together in the period</source>
        <translation>本期共同參與的行動</translation>
    </message>
    <message>
        <source>No operation with this counterpart touched the period.</source>
        <translation>沒有與此對口單位的行動涉及本期。</translation>
    </message>
    <message>
        <source>%1 is one counterpart through time: what is recorded under %2, its earlier or later codes, is counted with it.</source>
        <translation>%1 的歷來代號視為同一對口單位：以其較早或較後的代號 %2 所作的記錄一併計算。</translation>
    </message>
    <message>
        <source>The year to date is the programme year that holds the last day of the period, up to that day; or the period itself where it is a calendar year or begins earlier. What lies after the day on which the brief is made is not counted, and the year before is cut on the same day.</source>
        <translation>「本年度至今」指本期最後一天所屬的計劃年度，計至該日為止；如本期為曆年或開始得更早，則指本期本身。簡報製備日之後的資料不計算在內，上年同期亦截至同一日。</translation>
    </message>
    <message>
        <source>Talking points are proposed by rule from the figures of this file; each names the records behind it. Pledges are follow-ups on records of this counterpart, owned by an officer of either side or by nobody yet.</source>
        <translation>發言要點由檔案的數字按規則建議；每項均列明所據記錄。承諾事項是此對口單位的記錄所附的跟進事項，由任何一方的人員負責，或尚未有負責人。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>註釋</translation>
    </message>
    <message>
        <source>none logged a year before</source>
        <translation>上年同期沒有記錄</translation>
    </message>
    <message>
        <source>none logged, nor a year before</source>
        <translation>沒有記錄，上年同期亦沒有</translation>
    </message>
    <message>
        <source>none logged; %1 a year before</source>
        <translation>沒有記錄；上年同期為 %1</translation>
    </message>
</context>
<context>
    <name>liaison::CaseFileCard</name>
    <message>
        <source>none yet</source>
        <translation>尚未有</translation>
    </message>
    <message>
        <source>The settings of the case file are saved.</source>
        <translation>案卷的設定已儲存。</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>案卷</translation>
    </message>
    <message>
        <source>For everybody who opens this file. Changes stand in its journal.</source>
        <translation>適用於打開此案卷的所有人。更改會記入日誌。</translation>
    </message>
    <message>
        <source>Home agency</source>
        <translation>本方機構</translation>
    </message>
    <message>
        <source>“Sent” and “received” are seen from it.</source>
        <translation>「發出」及「收到」由其角度計算。</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>單位名稱</translation>
    </message>
    <message>
        <source>As it stands on reports.</source>
        <translation>報告上所用的名稱。</translation>
    </message>
    <message>
        <source>Programme year begins in</source>
        <translation>計劃年度開始月份</translation>
    </message>
    <message>
        <source>Grading scheme</source>
        <translation>評級制度</translation>
    </message>
    <message>
        <source>For new entries. Grades given before keep their letters and numbers.</source>
        <translation>適用於新記錄。以往的評級保留原有字母及數字。</translation>
    </message>
    <message>
        <source>Europol 4×4 (A–X, 1–4)</source>
        <translation>歐洲刑警 4×4（A–X、1–4）</translation>
    </message>
    <message>
        <source>Admiralty (A–F, 1–6)</source>
        <translation>海軍部制（A–F、1–6）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Save the settings of the case file</source>
        <translation>儲存案卷的設定</translation>
    </message>
    <message>
        <source>Largest attachment</source>
        <translation>附件上限</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>after a number</comment>
        <translation> MB</translation>
    </message>
</context>
<context>
    <name>liaison::CaseForm</name>
    <message>
        <source>Origin →</source>
        <comment>the route of goods</comment>
        <translation>來源地 →</translation>
    </message>
    <message>
        <source>via →</source>
        <comment>the route of goods</comment>
        <translation>途經 →</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 項：%2</translation>
    </message>
    <message>
        <source>Quantity: %1</source>
        <translation>數量：%1</translation>
    </message>
    <message>
        <source>Value: %1</source>
        <translation>價值：%1</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新增案件</translation>
    </message>
    <message>
        <source>Seizure &amp;lines</source>
        <translation>檢獲項目(&amp;L)</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>加一項</translation>
    </message>
    <message>
        <source>Repeat line</source>
        <translation>重複此項</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>刪除此項</translation>
    </message>
    <message>
        <source>Seizure lines</source>
        <translation>檢獲項目</translation>
    </message>
    <message>
        <source>How the number is read</source>
        <translation>數字的讀法</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>移交…</translation>
    </message>
</context>
<context>
    <name>liaison::CasesOverTime</name>
    <message>
        <source>Cases detected each day, by agency (itemised)</source>
        <translation>每日偵破的案件，按機構（逐案統計）</translation>
    </message>
    <message>
        <source>Cases detected each month, by agency (itemised)</source>
        <translation>每月偵破的案件，按機構（逐案統計）</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Cases by day</source>
        <translation>按日劃分的案件</translation>
    </message>
    <message>
        <source>Cases by month</source>
        <translation>按月劃分的案件</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Date not known so exactly</source>
        <translation>日期所知不夠準確</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
</context>
<context>
    <name>liaison::CasesPage</name>
    <message>
        <source>Route</source>
        <translation>路線</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新增案件</translation>
    </message>
    <message>
        <source>Seizure lines</source>
        <translation>檢獲項目</translation>
    </message>
    <message>
        <source>Cases or seizure lines</source>
        <translation>案件或檢獲項目</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>seizure lines</source>
        <translation>檢獲項目</translation>
    </message>
    <message>
        <source>Find in the cases</source>
        <translation>在案件中尋找</translation>
    </message>
    <message>
        <source>Find in the seizure lines</source>
        <translation>在檢獲項目中尋找</translation>
    </message>
    <message>
        <source>Detections with the goods that were seized are recorded here. Record one, or choose another period.</source>
        <translation>偵破的案件及檢獲的貨品記錄於此。請新增一項，或選擇另一期間。</translation>
    </message>
    <message>
        <source>No cases here</source>
        <translation>這裏沒有案件</translation>
    </message>
    <message>
        <source>No seizure lines here</source>
        <translation>這裏沒有檢獲項目</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>移交…</translation>
    </message>
    <message>
        <source>case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>seizure line</source>
        <translation>檢獲項目</translation>
    </message>
</context>
<context>
    <name>liaison::CellWords</name>
    <message>
        <source>illustrative</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Operation with its parts</source>
        <translation>行動及其各部分</translation>
    </message>
    <message>
        <source>Illustrative</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Known on</source>
        <translation>截至此日已知</translation>
    </message>
</context>
<context>
    <name>liaison::ChangeWords</name>
    <message>
        <source>%1 (%2 not stated)</source>
        <comment>a total, how many of its parts</comment>
        <translation>%1（%2 項未有列明）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>已列出</translation>
    </message>
    <message>
        <source>%1 (entered since)</source>
        <translation>%1（其後輸入）</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1（已刪除）</translation>
    </message>
    <message>
        <source>%1 (corrected)</source>
        <translation>%1（已更正）</translation>
    </message>
    <message>
        <source>exchanges</source>
        <translation>交換</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>行動</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>通報</translation>
    </message>
    <message>
        <source>itemised</source>
        <translation>逐案統計</translation>
    </message>
    <message>
        <source>seizures</source>
        <translation>檢獲</translation>
    </message>
    <message>
        <source>seized in all</source>
        <translation>檢獲總計</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>the period before</source>
        <translation>上一個期間</translation>
    </message>
    <message>
        <source>the year before</source>
        <translation>上年同期</translation>
    </message>
    <message>
        <source>by category</source>
        <translation>按類別</translation>
    </message>
    <message>
        <source>by channel</source>
        <translation>按渠道</translation>
    </message>
    <message>
        <source>by destination</source>
        <translation>按目的地</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>按月份</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>按日</translation>
    </message>
    <message>
        <source>records</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>件數</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>cases by counting rule</source>
        <translation>案件（按點算規則）</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>貨品</translation>
    </message>
    <message>
        <source>value</source>
        <translation>價值</translation>
    </message>
    <message>
        <source>arrests</source>
        <translation>被捕人數</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日數</translation>
    </message>
    <message>
        <source>results</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>differences</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>date not precise enough</source>
        <translation>日期不夠準確</translation>
    </message>
    <message>
        <source>illustrative records</source>
        <translation>示例記錄</translation>
    </message>
    <message>
        <source>referrals</source>
        <translation>轉介</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>對帳單</translation>
    </message>
    <message>
        <source>risk indicators</source>
        <translation>風險指標</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>計劃</translation>
    </message>
    <message>
        <source>events</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>resource links</source>
        <translation>資源連結</translation>
    </message>
    <message>
        <source>follow-ups</source>
        <translation>跟進事項</translation>
    </message>
    <message>
        <source>due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
</context>
<context>
    <name>liaison::ChangesWriter</name>
    <message>
        <source>Changes since the last freeze</source>
        <translation>上次定版後的更改</translation>
    </message>
    <message>
        <source>A frozen report stays as it was published. Corrections, late entries and back-dated records made since stand here, figure by figure, with the records that account for them.</source>
        <translation>定版的報告維持公布時的原樣。其後的更正、補記及補登較早日期的記錄，逐個數字列於此處，並附所涉記錄。</translation>
    </message>
    <message>
        <source>%1 %2, frozen as %3 on %4 by %5</source>
        <comment>a report, its period, a reference, a date, an officer</comment>
        <translation>%1 %2，由 %5 於%4定版為 %3</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>及另外 %1 項</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>公布時</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現時</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>其後沒有更改。</translation>
    </message>
    <message>
        <source>%1; approved on %2 by %3</source>
        <comment>that it was frozen, a date, an officer</comment>
        <translation>%1；於%2由 %3 核准</translation>
    </message>
    <message>
        <source>%1; it restates %2, because: %3</source>
        <comment>that it was frozen, a reference, the reason</comment>
        <translation>%1；重述 %2，原因：%3</translation>
    </message>
</context>
<context>
    <name>liaison::ChartView</name>
    <message>
        <source>Chart of %1 figures. Arrow keys walk them, Enter opens the records.</source>
        <translation>圖表，共 %1 個數字。用方向鍵逐個查看，按 Enter 打開記錄。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place in a chart, its figure</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a place in a chart, a series, its figure</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>儲存圖表</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>複製圖片</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>複製數字</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>儲存為 PNG…</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 圖片 (*.png)</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>儲存為 SVG…</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 圖像 (*.svg)</translation>
    </message>
    <message>
        <source>Save the figures as CSV…</source>
        <translation>把數字儲存為 CSV…</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
</context>
<context>
    <name>liaison::Charts</name>
    <message>
        <source>%1 (%2 not stated)</source>
        <comment>a figure, how many of its parts were not stated</comment>
        <translation>%1（%2 項未有列明）</translation>
    </message>
    <message>
        <source>There is nothing to show for this choice.</source>
        <translation>所選範圍沒有可顯示的資料。</translation>
    </message>
    <message>
        <source>None of the figures was stated.</source>
        <translation>所有數字均未有列明。</translation>
    </message>
    <message>
        <source>Every figure is 0.</source>
        <translation>所有數字均為 0。</translation>
    </message>
    <message>
        <source>There is only one figure: %2 (%1)</source>
        <comment>what it is of, the figure</comment>
        <translation>只有一個數字：%2（%1）</translation>
    </message>
</context>
<context>
    <name>liaison::CheckCard</name>
    <message>
        <source>Checking</source>
        <translation>檢查中</translation>
    </message>
    <message>
        <source>Something is wrong with this file. Make no further entries; keep it for examination, and restore the last backup as a copy.</source>
        <translation>此檔案有問題。請勿再輸入；保留作檢驗，並把最近的備份還原為副本。</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>及另外 %1 項</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>檢查檔案</translation>
    </message>
    <message>
        <source>All is well: pages, references, schema, records, attachments, search and %1 journal entries were checked. The file stands at %2.</source>
        <translation>一切正常：已檢查頁面、參照、結構、記錄、附件、搜尋及 %1 項日誌。檔案現時為 %2。</translation>
    </message>
    <message>
        <source>Reads every page of the file, follows the journal&apos;s chain from its first entry, and compares every record, attachment and setting with what the journal says of it.</source>
        <translation>讀取檔案每一頁，由第一項起核對日誌鏈，並把每項記錄、附件及設定與日誌所載比對。</translation>
    </message>
</context>
<context>
    <name>liaison::ChipsEdit</name>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>liaison::CodeListsCard</name>
    <message>
        <source>own</source>
        <translation>自訂</translation>
    </message>
    <message>
        <source>%1 is in the list now.</source>
        <translation>%1 已列入清單。</translation>
    </message>
    <message>
        <source>%1 is not in the list any more.</source>
        <translation>%1 已不在清單內。</translation>
    </message>
    <message>
        <source>Code lists</source>
        <translation>代碼表</translation>
    </message>
    <message>
        <source>Built-in codes follow international lists and stay as they are. Codes of your own are added to this file; a code that a record uses cannot be taken away.</source>
        <translation>內置代碼跟隨國際清單，不可更改。自訂代碼加入此檔案；已用於記錄的代碼不能移除。</translation>
    </message>
    <message>
        <source>Intellectual property rights</source>
        <translation>知識產權</translation>
    </message>
    <message>
        <source>Goods categories</source>
        <translation>貨品類別</translation>
    </message>
    <message>
        <source>Modes of transport</source>
        <translation>運輸方式</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Customs procedures</source>
        <translation>海關程序</translation>
    </message>
    <message>
        <source>Detection methods</source>
        <translation>偵測方法</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Value bases</source>
        <translation>價值基準</translation>
    </message>
    <message>
        <source>Infringements</source>
        <translation>侵權類型</translation>
    </message>
    <message>
        <source>Counting rules</source>
        <translation>點算規則</translation>
    </message>
    <message>
        <source>Kinds of agency</source>
        <translation>機構種類</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>新代碼</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>機構名稱</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Add the code</source>
        <translation>加入代碼</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Remove the selected code of your own</source>
        <translation>移除所選的自訂代碼</translation>
    </message>
    <message>
        <source>Actions asked for in referrals</source>
        <translation>轉介要求採取的行動</translation>
    </message>
    <message>
        <source>Outcomes of referrals</source>
        <translation>轉介的結果</translation>
    </message>
    <message>
        <source>Kinds of event</source>
        <translation>活動種類</translation>
    </message>
    <message>
        <source>Kinds of resource link</source>
        <translation>資源連結種類</translation>
    </message>
    <message>
        <source>What published figures count</source>
        <translation>公布數字的計算對象</translation>
    </message>
</context>
<context>
    <name>liaison::Commands</name>
    <message>
        <source>Records</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>視窗</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>案卷</translation>
    </message>
</context>
<context>
    <name>liaison::ComparisonChooser</name>
    <message>
        <source>nothing</source>
        <translation>不比較</translation>
    </message>
    <message>
        <source>the period before: %1</source>
        <translation>上一個期間：%1</translation>
    </message>
    <message>
        <source>a year before: %1</source>
        <translation>一年前：%1</translation>
    </message>
    <message>
        <source>another period or operation …</source>
        <translation>另一期間或行動…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Period to compare with</source>
        <translation>用作比較的期間</translation>
    </message>
</context>
<context>
    <name>liaison::ConflictDialog</name>
    <message>
        <source>Save this</source>
        <translation>儲存此版本</translation>
    </message>
    <message>
        <source>Two versions of one record</source>
        <translation>同一記錄的兩個版本</translation>
    </message>
    <message>
        <source>Fields that differ</source>
        <translation>有差異的欄位</translation>
    </message>
    <message>
        <source>All of mine</source>
        <translation>全用我的</translation>
    </message>
    <message>
        <source>All of theirs</source>
        <translation>全用對方的</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>返回表格</translation>
    </message>
    <message>
        <source>Somebody removed this record meanwhile. Go back to the form and copy what you need, or save it as a new record.</source>
        <translation>其間有人刪除了這項記錄。請返回表格抄下所需內容，或另存為新記錄。</translation>
    </message>
    <message>
        <source>%1 was saved by %2 while your form was open. Choose for each field whose version is kept.</source>
        <translation>你的表格打開期間，%2 儲存了 %1。請逐欄選擇保留誰的版本。</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>有人</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>對方的</translation>
    </message>
    <message>
        <source>Both versions say the same. Saving keeps what is there.</source>
        <translation>兩個版本相同，儲存後維持現狀。</translation>
    </message>
    <message>
        <source>%1, mine: %2</source>
        <translation>%1，我的：%2</translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <translation>%1，對方的：%2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <source>It was saved once more meanwhile: this is the newest version.</source>
        <translation>其間又再儲存了一次：這是最新版本。</translation>
    </message>
    <message>
        <source>What differs you did not touch. Saving keeps what is there.</source>
        <translation>有差異之處並非您所更改。儲存會保留現有內容。</translation>
    </message>
</context>
<context>
    <name>liaison::ConversionWriter</name>
    <message>
        <source>Values in %1</source>
        <comment>a currency</comment>
        <translation>以%1計的價值</translation>
    </message>
    <message>
        <source>Beside the originals, never instead of them. A total is converted at one rate: that of exactly its operation or period; else the one in force on its last day; else the last one before, at most %1 days old; else there is none. Rounded half up. What a source itself prints beside a value is its own statement.</source>
        <translation>與原值並列，絕不取代原值。每個總數以一個匯率換算：首先是其行動或期間本身的匯率；其次是最後一天有效的匯率；再其次是之前最近的匯率，最多相距 %1 天；否則沒有匯率。四捨五入。來源在數值旁自行列出的數字，是來源本身的陳述。</translation>
    </message>
    <message>
        <source>Value of</source>
        <translation>價值所屬</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>Printed beside it</source>
        <translation>來源旁列</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>以 %1 計</translation>
    </message>
    <message>
        <source>Rate, its date and source</source>
        <translation>匯率、日期及來源</translation>
    </message>
    <message>
        <source>No value in another currency is stated in this report.</source>
        <translation>本報告沒有以其他貨幣列明的價值。</translation>
    </message>
</context>
<context>
    <name>liaison::CreatePane</name>
    <message>
        <source>Case file</source>
        <translation>案卷</translation>
    </message>
    <message>
        <source>Home agency</source>
        <translation>本方機構</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>機構名稱</translation>
    </message>
    <message>
        <source>Acts for</source>
        <translation>代表的地方</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的姓名</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>通行句</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>鎖匙檔</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>大寫鎖定已開啟。</translation>
    </message>
    <message>
        <source>Create a case file</source>
        <translation>建立案卷</translation>
    </message>
    <message>
        <source>It is encrypted. Whoever has neither the passphrase nor the key file cannot read it, and nobody can bring back a forgotten passphrase.</source>
        <translation>案卷會加密。沒有通行句或鎖匙檔的人無法讀取；通行句一旦忘記，任何人都無法找回。</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>再次輸入通行句</translation>
    </message>
    <message>
        <source>Its code, for example HKC. Sent and received are seen from it.</source>
        <translation>機構代號，例如 HKC。發出及收到均由本方角度計算。</translation>
    </message>
    <message>
        <source>Optional: any file that never changes, kept apart from the case file. Then both are needed.</source>
        <translation>可選：任何永不更改的檔案，與案卷分開存放。此後兩者缺一不可。</translation>
    </message>
    <message>
        <source>Where the case file goes</source>
        <translation>案卷的存放位置</translation>
    </message>
    <message>
        <source>Case files (*.liaison)</source>
        <translation>案卷 (*.liaison)</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>選擇鎖匙檔</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Hong Kong, Guangdong, Macao, …</source>
        <translation>香港、廣東、澳門…</translation>
    </message>
    <message>
        <source>liaison</source>
        <comment>name of a new case file</comment>
        <translation>liaison</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type this one again.</source>
        <translation>兩次輸入的通行句不同。請重新輸入這一個。</translation>
    </message>
    <message>
        <source>Creating …</source>
        <translation>建立中…</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Choose another, or make it first.</source>
        <translation>資料夾 %1 不存在。請另選，或先行建立。</translation>
    </message>
</context>
<context>
    <name>liaison::DashboardCharts</name>
    <message>
        <source>1 piece of information</source>
        <translation>1 件情報</translation>
    </message>
    <message>
        <source>%1 pieces of information</source>
        <translation>%1 件情報</translation>
    </message>
    <message>
        <source>Value of seized goods by side, %1</source>
        <translation>%1各方檢獲貨品的價值</translation>
    </message>
    <message>
        <source>No value of seized goods is stated for %1.</source>
        <translation>%1沒有列明檢獲貨品的價值。</translation>
    </message>
    <message>
        <source>Pieces of information</source>
        <translation>情報件數</translation>
    </message>
    <message>
        <source>Information exchanged by year and counterpart, %1</source>
        <translation>%1按年份及對口單位劃分的情報交換</translation>
    </message>
    <message>
        <source>Information exchanged by month and counterpart, %1</source>
        <translation>%1按月份及對口單位劃分的情報交換</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>No exchange is logged for %1.</source>
        <translation>%1沒有交換記錄。</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>the month</comment>
        <translation>不詳</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a counterpart, a period</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>as in %1</source>
        <comment>a period</comment>
        <translation>與%1相同</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a difference, a period</comment>
        <translation>較%2 %1</translation>
    </message>
    <message>
        <source>Information exchanged, in pieces</source>
        <translation>情報交換（件）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>pieces, direction</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>行動</translation>
    </message>
    <message>
        <source>days, first and last included</source>
        <translation>天，首尾兩天計算在內</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 個部分</translation>
    </message>
    <message>
        <source>with %1 parts</source>
        <translation>共 %1 個部分</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>行動</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>行動</translation>
    </message>
    <message>
        <source>%1 not stated</source>
        <translation>%1 項未有列明</translation>
    </message>
    <message>
        <source>Cases, by counting rule</source>
        <translation>案件（按點算規則）</translation>
    </message>
    <message>
        <source>Seized goods, itemised</source>
        <translation>檢獲貨品（逐案統計）</translation>
    </message>
    <message>
        <source>Value of seized goods, itemised</source>
        <translation>檢獲貨品的價值（逐案統計）</translation>
    </message>
    <message>
        <source>%1, of 1 referral</source>
        <comment>days</comment>
        <translation>%1，共 1 項轉介</translation>
    </message>
    <message>
        <source>median %1, of %2 referrals</source>
        <translation>中位數 %1，共 %2 項轉介</translation>
    </message>
    <message>
        <source>%1 (cases: %2, referrals: %3)</source>
        <translation>%1（案件：%2，轉介：%3）</translation>
    </message>
    <message>
        <source>Turn-round of referrals by counterpart, %1</source>
        <translation>%1各對口單位的轉介處理時間</translation>
    </message>
    <message>
        <source>Median days from the day it was made</source>
        <translation>由提出之日起的日數中位數</translation>
    </message>
    <message>
        <source>Counterpart and direction</source>
        <translation>對口單位及方向</translation>
    </message>
    <message>
        <source>No referral of %1 has been acknowledged or answered.</source>
        <translation>%1的轉介均未獲確認收悉或回覆。</translation>
    </message>
    <message>
        <source>to acknowledgement</source>
        <translation>至確認收悉</translation>
    </message>
    <message>
        <source>to outcome</source>
        <translation>至得出結果</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a counterpart, made or received</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Open: %1. Overdue: %2.</source>
        <comment>referrals</comment>
        <translation>未完結：%1。逾期：%2。</translation>
    </message>
    <message>
        <source>Hits of risk indicators, %1</source>
        <translation>%1風險指標命中次數</translation>
    </message>
    <message>
        <source>Cases and referrals</source>
        <translation>案件及轉介</translation>
    </message>
    <message>
        <source>Risk indicator</source>
        <translation>風險指標</translation>
    </message>
    <message>
        <source>No risk indicator was flagged in %1.</source>
        <translation>%1沒有標示風險指標。</translation>
    </message>
    <message>
        <source>known outcome</source>
        <translation>結果已知</translation>
    </message>
    <message>
        <source>hits</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a code, its hit rate</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>no outcome known</source>
        <translation>結果未知</translation>
    </message>
    <message>
        <source>1 line without a value</source>
        <translation>1 個項目沒有價值</translation>
    </message>
    <message>
        <source>%1 lines without a value</source>
        <translation>%1 個項目沒有價值</translation>
    </message>
</context>
<context>
    <name>liaison::DashboardPage</name>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Goods in</source>
        <translation>貨品單位</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>儀表板</translation>
    </message>
    <message>
        <source>the whole period</source>
        <translation>整段期間</translation>
    </message>
    <message>
        <source>Operation to show</source>
        <translation>要顯示的行動</translation>
    </message>
    <message>
        <source>Unit of the goods in the charts</source>
        <translation>圖表內貨品的單位</translation>
    </message>
    <message>
        <source>Headline figures</source>
        <translation>主要數字</translation>
    </message>
    <message>
        <source>Records dated too vaguely to be counted</source>
        <translation>日期太籠統而不計入的記錄</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>計算中</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>an operation, its days</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>One record counted here is illustrative: it was made up for the sample.</source>
        <translation>計入的一項記錄屬示例：為樣本而虛構。</translation>
    </message>
    <message>
        <source>%1 records counted here are illustrative: they were made up for the sample. Declared figures do not contain them.</source>
        <translation>計入的 %1 項記錄屬示例：為樣本而虛構。通報的數字不包括這些記錄。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a group of figures, what it counts, the figure</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Dated too vaguely to be counted in this period:</source>
        <translation>日期太籠統而未計入本期：</translation>
    </message>
    <message>
        <source>1 exchange</source>
        <translation>1 項交換</translation>
    </message>
    <message>
        <source>%1 exchanges</source>
        <translation>%1 項交換</translation>
    </message>
    <message>
        <source>1 operation</source>
        <translation>1 次行動</translation>
    </message>
    <message>
        <source>%1 operations</source>
        <translation>%1 次行動</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 宗案件</translation>
    </message>
    <message>
        <source>%1 cases</source>
        <translation>%1 宗案件</translation>
    </message>
    <message>
        <source>Show %1 dated too vaguely to be counted</source>
        <translation>顯示日期太籠統而未計入的%1</translation>
    </message>
    <message>
        <source>Values also in</source>
        <translation>價值同時以</translation>
    </message>
    <message>
        <source>their own only</source>
        <translation>只用原有貨幣</translation>
    </message>
    <message>
        <source>Currency that values also stand in</source>
        <translation>價值同時以此貨幣列出</translation>
    </message>
    <message>
        <source>1 referral</source>
        <translation>1 項轉介</translation>
    </message>
    <message>
        <source>%1 referrals</source>
        <translation>%1 項轉介</translation>
    </message>
</context>
<context>
    <name>liaison::DeskPage</name>
    <message>
        <source>Desk</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>as on %1, the last day with an entry</source>
        <translation>截至最後一個有記錄的日子%1</translation>
    </message>
    <message>
        <source>not acknowledged to us</source>
        <translation>對方未確認收悉</translation>
    </message>
    <message>
        <source>operations running</source>
        <translation>次行動進行中</translation>
    </message>
    <message>
        <source>without grading</source>
        <translation>未評級</translation>
    </message>
    <message>
        <source>Received, to be acknowledged</source>
        <translation>已收到，待確認收悉</translation>
    </message>
    <message>
        <source>Everything received has been acknowledged.</source>
        <translation>收到的全部已確認收悉。</translation>
    </message>
    <message>
        <source>Sent, not acknowledged yet</source>
        <translation>已發出，對方未確認收悉</translation>
    </message>
    <message>
        <source>Everything sent has been acknowledged.</source>
        <translation>發出的全部已獲確認收悉。</translation>
    </message>
    <message>
        <source>Without grading</source>
        <translation>未評級</translation>
    </message>
    <message>
        <source>Every entry carries its grading.</source>
        <translation>每項記錄均已評級。</translation>
    </message>
    <message>
        <source>%1 against the usual</source>
        <comment>a month</comment>
        <translation>%1與平常比較</translation>
    </message>
    <message>
        <source>Nothing was exchanged this month or in the six months before. Log the first exchange with Ctrl+N on the page Exchanges.</source>
        <translation>本月及之前六個月均沒有交換。請在「交換」頁按 Ctrl+N 記錄第一項。</translation>
    </message>
    <message>
        <source>usually none</source>
        <translation>平常沒有</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>平常 %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1 項</translation>
    </message>
    <message>
        <source>Operations running</source>
        <translation>進行中的行動</translation>
    </message>
    <message>
        <source>No operation is running.</source>
        <translation>沒有行動正在進行。</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>由%1起</translation>
    </message>
    <message>
        <source>past its last day</source>
        <translation>已過最後一天</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>最近更改</translation>
    </message>
    <message>
        <source>Nothing has been changed in this file yet.</source>
        <translation>這個檔案尚未有任何更改。</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>changed by somebody</comment>
        <translation>由 %2 %1</translation>
    </message>
    <message>
        <source>There is no record to open for this change.</source>
        <translation>這項更改沒有可打開的記錄。</translation>
    </message>
    <message>
        <source>Referrals to be acknowledged</source>
        <translation>待確認收悉的轉介</translation>
    </message>
    <message>
        <source>Every referral received has been acknowledged.</source>
        <translation>收到的轉介全部已確認收悉。</translation>
    </message>
    <message>
        <source>Referrals overdue, both ways</source>
        <translation>逾期轉介（雙向）</translation>
    </message>
    <message>
        <source>No referral is past its due date.</source>
        <translation>沒有轉介逾期。</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <comment>so many days</comment>
        <translation>逾期%1</translation>
    </message>
    <message>
        <source>Follow-ups due</source>
        <translation>到期的跟進事項</translation>
    </message>
    <message>
        <source>Nothing is overdue or due in the next two weeks.</source>
        <translation>未來兩星期內沒有逾期或到期的事項。</translation>
    </message>
    <message>
        <source>Nothing is owed. A follow-up is added to a record in the inspector, or with Ctrl+N on the page Follow-ups.</source>
        <translation>沒有待辦事項。可在檢視欄為記錄加入跟進事項，或在「跟進事項」頁按 Ctrl+N。</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Months to close</source>
        <translation>待完結的月份</translation>
    </message>
    <message>
        <source>Every month that is over is closed.</source>
        <translation>已結束的月份全部已完結。</translation>
    </message>
    <message>
        <source>%1 without statement</source>
        <comment>a number of counterparts</comment>
        <translation>%1 個對口單位沒有對帳單</translation>
    </message>
    <message>
        <source>%1 differences</source>
        <comment>a number</comment>
        <translation>%1 項差異</translation>
    </message>
    <message>
        <source>%1 changed since sign-off</source>
        <comment>a number</comment>
        <translation>%1 項簽核後有更改</translation>
    </message>
    <message>
        <source>%1 to sign off</source>
        <comment>a number</comment>
        <translation>%1 項待簽核</translation>
    </message>
    <message>
        <source>%1 silent</source>
        <comment>a number of counterparts</comment>
        <translation>%1 個對口單位沒有記錄</translation>
    </message>
    <message>
        <source>%1 referrals overdue</source>
        <comment>a number</comment>
        <translation>%1 宗轉介逾期</translation>
    </message>
    <message>
        <source>%1 without grading</source>
        <comment>a number</comment>
        <translation>%1 項未評級</translation>
    </message>
    <message>
        <source>%1 not acknowledged</source>
        <comment>a number</comment>
        <translation>%1 項未確認收悉</translation>
    </message>
    <message>
        <source>%1 difference</source>
        <comment>a number</comment>
        <translation>%1 項差異</translation>
    </message>
    <message>
        <source>%1 referral overdue</source>
        <comment>a number</comment>
        <translation>%1 宗轉介逾期</translation>
    </message>
    <message>
        <source>exchanges to acknowledge</source>
        <translation>待確認的交換</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>No backup is made by itself. Choose a folder and when, in Settings.</source>
        <translation>沒有自動備份。請在「設定」選擇資料夾及時間。</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>上次備份</translation>
    </message>
    <message>
        <source>its folder cannot be reached now</source>
        <translation>其資料夾現時無法接達</translation>
    </message>
    <message>
        <source>Settings say when and where backups are made.</source>
        <translation>備份的時間及位置見「設定」。</translation>
    </message>
</context>
<context>
    <name>liaison::DirectoryPage</name>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>機構</translation>
    </message>
    <message>
        <source>Officers and contacts</source>
        <translation>人員及聯絡人</translation>
    </message>
    <message>
        <source>New agency</source>
        <translation>新增機構</translation>
    </message>
    <message>
        <source>Agencies or officers</source>
        <translation>機構或人員</translation>
    </message>
    <message>
        <source>New officer or contact</source>
        <translation>新增人員或聯絡人</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>名錄</translation>
    </message>
    <message>
        <source>Find an agency by any of its names</source>
        <translation>以任何名稱尋找機構</translation>
    </message>
    <message>
        <source>Find an officer</source>
        <translation>尋找人員</translation>
    </message>
    <message>
        <source>No agencies here</source>
        <translation>這裏沒有機構</translation>
    </message>
    <message>
        <source>The administrations taking part stand here, with their names in four languages. Your own comes first.</source>
        <translation>參與的機構列於此處，附四種語言的名稱。本方機構排在最前。</translation>
    </message>
    <message>
        <source>No officers here</source>
        <translation>這裏沒有人員</translation>
    </message>
    <message>
        <source>Liaison officers and contacts stand here, with their posts. Those of your unit can sign in to this file.</source>
        <translation>聯絡人員及聯絡人連同職位列於此處。本單位的人員可登入此案卷。</translation>
    </message>
</context>
<context>
    <name>liaison::DraftOffer</name>
    <message>
        <source>An entry was begun and not saved: %1.</source>
        <translation>有一項記錄已開始填寫而未儲存：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were begun and not saved.</source>
        <translation>
            <numerusform>有 %n 項記錄已開始填寫而未儲存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>繼續填寫</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>%1 %2, changed on %3</source>
        <comment>kind of record, reference, when</comment>
        <translation>%1 %2，更改於%3</translation>
    </message>
    <message>
        <source>%1, changed on %2</source>
        <comment>kind of record, when</comment>
        <translation>%1，更改於%2</translation>
    </message>
    <message>
        <source>new %1, %2</source>
        <comment>kind of record, when</comment>
        <translation>新增%1，%2</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>捨棄</translation>
    </message>
    <message>
        <source>Save or leave the open form first.</source>
        <translation>請先儲存或離開已打開的表格。</translation>
    </message>
    <message>
        <source>This entry cannot be opened here.</source>
        <translation>這項記錄不能在此打開。</translation>
    </message>
</context>
<context>
    <name>liaison::DraftWords</name>
    <message>
        <source>Nothing in this file is dated inside %1: no exchange, no operation, no declared result, no case. The report says so. Choose another period, or log what is missing.</source>
        <translation>檔案內沒有日期在%1之內的資料：沒有交換、行動、通報成果或案件，報告會如實說明。請選擇另一期間，或補記所缺。</translation>
    </message>
    <message>
        <source>No exchange was logged inside %1.</source>
        <translation>%1之內沒有交換記錄。</translation>
    </message>
    <message>
        <source>No operation touched %1.</source>
        <translation>沒有行動涉及%1。</translation>
    </message>
    <message>
        <source>No case is dated inside %1.</source>
        <translation>%1之內沒有案件。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) only overlap the period: their dates are not precise enough to be counted.</source>
        <translation>
            <numerusform>%n 項記錄只與本期部分重疊：日期不夠準確，未能計入。</numerusform>
        </translation>
    </message>
    <message>
        <source>No result was declared for this operation, and no case belongs to it. The sheet says so.</source>
        <translation>這次行動沒有通報成果，亦沒有案件屬於它，成果表會如實說明。</translation>
    </message>
    <message>
        <source>No case in this file belongs to this operation: there are no goods to show, only what was declared.</source>
        <translation>檔案內沒有屬於這次行動的案件：沒有貨品可供顯示，只有通報的數字。</translation>
    </message>
    <message>
        <source>No item of this programme is in the file. The paper says so. Add its items on the page Programme.</source>
        <translation>本檔沒有這個計劃的項目，文件亦照實說明。請在「計劃」頁加入項目。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) have no progress text and name no record. The paper says so.</source>
        <translation>
            <numerusform>%n 個項目既無進度文字，亦沒有列出任何記錄，文件亦照實說明。</numerusform>
        </translation>
    </message>
    <message>
        <source>This file has nothing about %1 in the year to date or a year before. The brief says so.</source>
        <translation>檔案內沒有 %1 在本年度至今或上年同期的資料，簡報會如實說明。</translation>
    </message>
</context>
<context>
    <name>liaison::EventForm</name>
    <message>
        <source>Text: English</source>
        <translation>文字：English</translation>
    </message>
    <message>
        <source>Text: 繁體中文</source>
        <translation>文字：繁體中文</translation>
    </message>
    <message>
        <source>Put forward by</source>
        <translation>提出方</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>新增活動</translation>
    </message>
</context>
<context>
    <name>liaison::EventsPage</name>
    <message>
        <source>Events</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>Export calendar</source>
        <translation>匯出日曆</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>新增活動</translation>
    </message>
    <message>
        <source>event</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>events</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>Export the events as a calendar</source>
        <translation>把活動匯出為日曆</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>日曆 (*.ics)</translation>
    </message>
    <message>
        <source>The date is known only as %1.</source>
        <translation>日期只知為%1。</translation>
    </message>
    <message>
        <source>%1 event was written to %2.</source>
        <translation>已把 %1 項活動寫入 %2。</translation>
    </message>
    <message>
        <source>%1 events were written to %2.</source>
        <translation>已把 %1 項活動寫入 %2。</translation>
    </message>
    <message>
        <source>List or calendar</source>
        <translation>清單或日曆</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日曆</translation>
    </message>
    <message>
        <source>Find an event</source>
        <translation>尋找活動</translation>
    </message>
    <message>
        <source>No events in this period</source>
        <translation>本期沒有活動</translation>
    </message>
    <message>
        <source>Meetings, visits, seminars and the like stand here, with who took part and what was agreed. Choose another period, or enter one.</source>
        <translation>會議、訪問、研討會等活動列於此處，連同參與者及議定事項。請選擇另一期間，或新增一項。</translation>
    </message>
</context>
<context>
    <name>liaison::ExchangeChoices</name>
    <message>
        <source>no doubt</source>
        <translation>毫無疑問</translation>
    </message>
    <message>
        <source>mostly reliable</source>
        <translation>大致可靠</translation>
    </message>
    <message>
        <source>mostly unreliable</source>
        <translation>大致不可靠</translation>
    </message>
    <message>
        <source>cannot be assessed</source>
        <translation>無法評估</translation>
    </message>
    <message>
        <source>completely reliable</source>
        <translation>完全可靠</translation>
    </message>
    <message>
        <source>usually reliable</source>
        <translation>通常可靠</translation>
    </message>
    <message>
        <source>fairly reliable</source>
        <translation>頗為可靠</translation>
    </message>
    <message>
        <source>not usually reliable</source>
        <translation>通常不可靠</translation>
    </message>
    <message>
        <source>unreliable</source>
        <translation>不可靠</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation>無法判斷</translation>
    </message>
    <message>
        <source>accuracy not in doubt</source>
        <translation>準確性無疑問</translation>
    </message>
    <message>
        <source>known personally to the source only</source>
        <translation>只有來源親身知悉</translation>
    </message>
    <message>
        <source>not known personally to the source, corroborated</source>
        <translation>來源並非親身知悉，已獲佐證</translation>
    </message>
    <message>
        <source>cannot be corroborated</source>
        <translation>無法佐證</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已證實</translation>
    </message>
    <message>
        <source>probably true</source>
        <translation>很可能屬實</translation>
    </message>
    <message>
        <source>possibly true</source>
        <translation>可能屬實</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>improbable</source>
        <translation>不大可能</translation>
    </message>
    <message>
        <source>1 piece</source>
        <translation>1 件</translation>
    </message>
    <message>
        <source>%1 pieces</source>
        <translation>%1 件</translation>
    </message>
    <message>
        <source>%1 sent to %2, %3</source>
        <translation>%3向 %2 發出%1</translation>
    </message>
    <message>
        <source>%1 received from %2, %3</source>
        <translation>%3由 %2 收到%1</translation>
    </message>
    <message>
        <source>%1 exchanged with %2, %3</source>
        <translation>%3與 %2 交換%1</translation>
    </message>
</context>
<context>
    <name>liaison::ExchangeForm</name>
    <message>
        <source>Acknowledged today</source>
        <translation>今天確認收悉</translation>
    </message>
    <message>
        <source>New exchange</source>
        <translation>新增交換</translation>
    </message>
</context>
<context>
    <name>liaison::ExchangeSection</name>
    <message>
        <source>Pieces of information by counterpart, direction and mode</source>
        <translation>按對口單位、方向及方式劃分的情報件數</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件數</translation>
    </message>
    <message>
        <source>Pieces before</source>
        <translation>以往件數</translation>
    </message>
    <message>
        <source>Nothing was logged in this period, nor in the two that it is compared with.</source>
        <translation>本期及兩個比較期間均沒有交換記錄。</translation>
    </message>
    <message>
        <source>Total with %1</source>
        <translation>與 %1 合計</translation>
    </message>
    <message>
        <source>Pieces by month and counterpart</source>
        <translation>按月份及對口單位劃分的件數</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Month not stated</source>
        <translation>月份未有列明</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Pieces exchanged by month and counterpart</source>
        <translation>按月份及對口單位劃分的交換件數</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>件</translation>
    </message>
    <message>
        <source>Information exchanged</source>
        <translation>情報交換</translation>
    </message>
    <message>
        <source>Not counted, because the date is not precise enough for this period: %1.</source>
        <translation>因日期對本期不夠準確而未計入：%1。</translation>
    </message>
</context>
<context>
    <name>liaison::ExchangesPage</name>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>交換</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a counterpart&apos;s code, sent or received</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>New exchange</source>
        <translation>新增交換</translation>
    </message>
    <message>
        <source>Acknowledged today</source>
        <translation>今天確認收悉</translation>
    </message>
    <message>
        <source>%1 is acknowledged.</source>
        <translation>%1 已確認收悉。</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>在記錄冊中尋找</translation>
    </message>
    <message>
        <source>No exchanges here</source>
        <translation>這裏沒有交換</translation>
    </message>
    <message>
        <source>What is sent to and received from other agencies is logged here. Type one into the line above, or choose another period.</source>
        <translation>向其他機構發出及由其收到的情報記錄於此。請在上方一行輸入，或選擇另一期間。</translation>
    </message>
    <message>
        <source>Acknowledge an exchange of an approved month</source>
        <translation>確認收悉已核准月份的交換</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>記錄冊</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>核對</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Log, reconciliation or months</source>
        <translation>記錄冊、核對或月份</translation>
    </message>
    <message>
        <source>The period is now %1, which holds that month.</source>
        <translation>期間現為%1，包括該月份。</translation>
    </message>
</context>
<context>
    <name>liaison::FormFields</name>
    <message>
        <source>%1: %2</source>
        <comment>a field, a language</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未有列明</translation>
    </message>
    <message>
        <source>Label: English</source>
        <translation>標籤：English</translation>
    </message>
    <message>
        <source>Label: 繁體中文</source>
        <translation>標籤：繁體中文</translation>
    </message>
    <message>
        <source>Of the whole</source>
        <translation>整體</translation>
    </message>
    <message>
        <source>Label: 简体中文</source>
        <translation>標籤：简体中文</translation>
    </message>
    <message>
        <source>Label: Português</source>
        <translation>標籤：Português</translation>
    </message>
    <message>
        <source>Made when it is saved, unless you give one.</source>
        <translation>如不填寫，儲存時自動編配。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>未評級</translation>
    </message>
</context>
<context>
    <name>liaison::FigureLine</name>
    <message>
        <source>%1 more</source>
        <translation>另外 %1 項</translation>
    </message>
    <message>
        <source>%1 more figures</source>
        <translation>另外 %1 個數字</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a caption, its figure</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>liaison::FilterBar</name>
    <message>
        <source>Find in this list</source>
        <translation>在此清單中尋找</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>加入篩選</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Dates: %1</source>
        <translation>日期：%1</translation>
    </message>
    <message>
        <source>Dated too vaguely to be counted</source>
        <translation>日期太籠統而未計入</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a filtered field, its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between values</comment>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Remove this filter: %1</source>
        <translation>移除此篩選：%1</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>移除篩選 %1</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 項記錄</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 項記錄</translation>
    </message>
    <message>
        <source>1 record is dated too vaguely to be counted in this period</source>
        <translation>1 項記錄日期太籠統，未計入本期</translation>
    </message>
    <message>
        <source>%1 records are dated too vaguely to be counted in this period</source>
        <translation>%1 項記錄日期太籠統，未計入本期</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>顯示</translation>
    </message>
</context>
<context>
    <name>liaison::FindingRowWords</name>
    <message>
        <source>count agrees</source>
        <translation>數目相符</translation>
    </message>
    <message>
        <source>count differs</source>
        <translation>數目不同</translation>
    </message>
    <message>
        <source>logged</source>
        <translation>已記錄</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <comment>an entry, the month it was carried over from</comment>
        <translation>%1（轉自%2）</translation>
    </message>
    <message>
        <source>all pieces together</source>
        <translation>全部件數合計</translation>
    </message>
    <message>
        <source>Their count, %1, beside their own entries</source>
        <translation>對方數目（%1）與對方自列項目對照</translation>
    </message>
    <message>
        <source>Their count, %1, beside our log</source>
        <translation>對方數目（%1）與我方記錄冊對照</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Our log</source>
        <translation>我方記錄冊</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件數</translation>
    </message>
    <message>
        <source>Their statement</source>
        <translation>對方對帳單</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>perhaps carried over to %1: %2</source>
        <comment>a month, a reference</comment>
        <translation>可能結轉至%1：%2</translation>
    </message>
    <message>
        <source>confirmed as the same</source>
        <translation>已確認為同一交換</translation>
    </message>
    <message>
        <source>carried over to %1</source>
        <comment>a month</comment>
        <translation>轉至%1</translation>
    </message>
    <message>
        <source>no longer holds: %1</source>
        <translation>不再適用：%1</translation>
    </message>
</context>
<context>
    <name>liaison::FollowUpForm</name>
    <message>
        <source>What is owed</source>
        <translation>待辦內容</translation>
    </message>
    <message>
        <source>Kind and reference, for example: exchange EX-2017-0003.</source>
        <translation>種類及編號，例如：exchange EX-2017-0003。</translation>
    </message>
    <message>
        <source>An officer&apos;s name or reference.</source>
        <translation>人員的姓名或編號。</translation>
    </message>
    <message>
        <source>Only when it is not open any more.</source>
        <translation>只在不再未完結時填寫。</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>新增跟進事項</translation>
    </message>
</context>
<context>
    <name>liaison::FollowUpSection</name>
    <message>
        <source>Follow-ups</source>
        <translation>跟進事項</translation>
    </message>
    <message>
        <source>None fell due in this period.</source>
        <translation>本期內沒有到期的事項。</translation>
    </message>
    <message>
        <source>Fallen due in this period: %1; of these done by %2: %3, dropped: %4, open: %5.</source>
        <comment>numbers; %2 is a day</comment>
        <translation>本期內到期：%1 項；截至 %2，其中已完成 %3 項、已取消 %4 項、未完成 %5 項。</translation>
    </message>
    <message>
        <source>None was overdue on %1.</source>
        <comment>a day</comment>
        <translation>截至 %1 沒有逾期的事項。</translation>
    </message>
    <message>
        <source>Overdue on %1, from earlier periods too: %2.</source>
        <comment>a day, a number</comment>
        <translation>截至 %1 逾期（包括較早時期的）：%2 項。</translation>
    </message>
    <message>
        <source>Overdue, the longest first</source>
        <translation>逾期事項，逾期最久的在前</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>待辦內容</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>源自</translation>
    </message>
    <message>
        <source>Owed by</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is owed, its reference</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>尚未有人負責</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an officer, an agency&apos;s code</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>liaison::FollowUpsPage</name>
    <message>
        <source>What is owed</source>
        <translation>待辦內容</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>跟進事項</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>新增跟進事項</translation>
    </message>
    <message>
        <source>Find a follow-up</source>
        <translation>尋找跟進事項</translation>
    </message>
    <message>
        <source>No follow-ups here</source>
        <translation>這裏沒有跟進事項</translation>
    </message>
    <message>
        <source>What is owed by a date stands here: an answer to a counterpart, a report, a decision of a meeting. Each hangs on the record it came from.</source>
        <translation>有期限的待辦事項列於此處：給對口單位的回覆、報告、會議決定。每項均附於其來源記錄。</translation>
    </message>
</context>
<context>
    <name>liaison::Formats</name>
    <message>
        <source>not stated</source>
        <translation>未有列明</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約%1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>逾%1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>少於%1</translation>
    </message>
    <message>
        <source>%1 (%2 not stated)</source>
        <comment>a total, how many of its parts were not stated</comment>
        <translation>%1（%2 項未有列明）</translation>
    </message>
    <message>
        <source>piece</source>
        <translation>件</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>件</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>雙</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>雙</translation>
    </message>
    <message>
        <source>set</source>
        <translation>套</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>套</translation>
    </message>
    <message>
        <source>carton</source>
        <translation>箱</translation>
    </message>
    <message>
        <source>cartons</source>
        <translation>箱</translation>
    </message>
    <message>
        <source>box</source>
        <translation>盒</translation>
    </message>
    <message>
        <source>boxes</source>
        <translation>盒</translation>
    </message>
    <message>
        <source>litre</source>
        <translation>公升</translation>
    </message>
    <message>
        <source>litres</source>
        <translation>公升</translation>
    </message>
    <message>
        <source>metre</source>
        <translation>米</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>米</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>公斤</translation>
    </message>
    <message>
        <source>g</source>
        <comment>gram</comment>
        <translation>克</translation>
    </message>
    <message>
        <source>ml</source>
        <comment>millilitre</comment>
        <translation>毫升</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an amount, its unit</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>HK$%1</source>
        <translation>%1港元</translation>
    </message>
    <message>
        <source>CNY %1</source>
        <translation>人民幣%1元</translation>
    </message>
    <message>
        <source>MOP %1</source>
        <translation>%1澳門元</translation>
    </message>
    <message>
        <source>US$%1</source>
        <translation>%1美元</translation>
    </message>
    <message>
        <source>EUR %1</source>
        <translation>%1歐元</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a currency&apos;s code, an amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1%2%3%</source>
        <comment>whole percent, decimal point, tenths</comment>
        <translation>%1%2%3%</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <comment>a part, its whole, the share in percent</comment>
        <translation>%2 中的 %1（%3）</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day, in Qt&apos;s date format</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day, the time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first day, last day</comment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>first day of a span within one year, in Qt&apos;s date format</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>last day of a span within one year, in Qt&apos;s date format</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month, in Qt&apos;s date format</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>number of the quarter, year</comment>
        <translation>%2年第%1季</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an operation&apos;s name, its days</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a programme year, its days</comment>
        <translation>%1年度（%2）</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day without its year, in Qt&apos;s date format</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month, short, in Qt&apos;s date format</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>programme year</source>
        <translation>計劃年度</translation>
    </message>
    <message>
        <source>span</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>dates not stated</source>
        <translation>日期未有列明</translation>
    </message>
    <message>
        <source>planned from %1</source>
        <comment>a date</comment>
        <translation>計劃由%1起</translation>
    </message>
    <message>
        <source>since %1, not ended</source>
        <comment>a date</comment>
        <translation>由%1起，尚未結束</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>first and last day, number of days</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · last day known only to the %2: days not stated</source>
        <comment>dates, month or year</comment>
        <translation>%1 · 最後一天只知%2：日數未有列明</translation>
    </message>
    <message>
        <source>%1 · first day known only to the %2: days not stated</source>
        <comment>dates, month or year</comment>
        <translation>%1 · 第一天只知%2：日數未有列明</translation>
    </message>
    <message>
        <source>%1 · dates known only to the %2: days not stated</source>
        <comment>dates, month or year</comment>
        <translation>%1 · 日期只知%2：日數未有列明</translation>
    </message>
    <message>
        <source>basis not stated</source>
        <translation>基準未有列明</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a currency&apos;s code, a value basis</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>cases (%1)</source>
        <comment>a counting rule</comment>
        <translation>案件（%1）</translation>
    </message>
    <message>
        <source>Value (%1)</source>
        <comment>a currency&apos;s code</comment>
        <translation>價值（%1）</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>references, a number</comment>
        <translation>%1，另有 %2 項</translation>
    </message>
</context>
<context>
    <name>liaison::FreezePanel</name>
    <message>
        <source>Freezing keeps the figures of this report, in every language, as they are published now, for ever: later corrections and late entries never change it, they show against it.</source>
        <translation>定版會把本報告各語言版本的數字按現時公布的樣子永久保存：其後的更正及補記絕不會改動它，只會與它對照列出。</translation>
    </message>
    <message>
        <source>why it is restated</source>
        <translation>重述的原因</translation>
    </message>
    <message>
        <source>Reason of the restatement</source>
        <translation>重述的原因</translation>
    </message>
    <message>
        <source>Freezes of this report</source>
        <translation>本報告的定版</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>參考編號</translation>
    </message>
    <message>
        <source>Frozen on</source>
        <translation>定版日期</translation>
    </message>
    <message>
        <source>By</source>
        <translation>定版人</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>標記</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Restates</source>
        <translation>重述對象</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Digest (SHA-256)</source>
        <translation>摘要值（SHA-256）</translation>
    </message>
    <message>
        <source>Language of the frozen report</source>
        <translation>定版報告的語言</translation>
    </message>
    <message>
        <source>Save as published…</source>
        <translation>按公布原樣儲存…</translation>
    </message>
    <message>
        <source>What changed since the last freeze</source>
        <translation>上次定版後的更改</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>公布時</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現時</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>%1 %2, frozen as %3 on %4</source>
        <comment>a report, its period, a reference, a day</comment>
        <translation>%1 %2，於%4定版為 %3</translation>
    </message>
    <message>
        <source>%1: nothing has changed since</source>
        <translation>%1：其後沒有更改</translation>
    </message>
    <message>
        <source>Nothing that this report follows was frozen: there is nothing to compare with.</source>
        <translation>本報告之前的報告均未定版：沒有可比較的內容。</translation>
    </message>
    <message>
        <source>Nothing has changed since the last freeze</source>
        <translation>上次定版後沒有更改</translation>
    </message>
    <message>
        <source>What changed since the last freeze: open a line to see its records</source>
        <translation>上次定版後的更改：打開任何一行可查看所涉記錄</translation>
    </message>
    <message>
        <source>Freeze a restatement</source>
        <translation>定版重述報告</translation>
    </message>
    <message>
        <source>Freeze this report</source>
        <translation>定版此報告</translation>
    </message>
    <message>
        <source>Frozen as %1 on %2. It can only be restated, saying why:</source>
        <translation>已於%2定版為 %1。只可重述，並須說明原因：</translation>
    </message>
    <message>
        <source>Not frozen yet. It will be frozen under TLP:%1 by %2.</source>
        <translation>尚未定版。將由 %2 以 TLP:%1 標記定版。</translation>
    </message>
    <message>
        <source>Withdraw the approval</source>
        <translation>撤回核准</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>Records were changed while the report was being frozen. Look at it again, then freeze it.</source>
        <translation>報告定版期間有記錄更改。請再次查看，然後定版。</translation>
    </message>
    <message>
        <source>The records behind this figure were removed. Their history is in the journal.</source>
        <translation>這個數字所據的記錄已刪除。其歷史載於日誌。</translation>
    </message>
    <message>
        <source>Freeze it for ever</source>
        <translation>永久定版</translation>
    </message>
    <message>
        <source>A frozen report is kept for ever: it can be restated later, but neither changed nor removed. Press once more to freeze it under TLP:%1.</source>
        <translation>定版的報告永久保存：日後可以重述，但不能更改或刪除。再按一次即以 TLP:%1 定版。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an officer, a day</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>liaison::AttachedActions</name>
    <message>
        <source>%1 is done.</source>
        <translation>%1 已完成。</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>附上檔案</translation>
    </message>
    <message>
        <source>%1 is attached.</source>
        <translation>已附上 %1。</translation>
    </message>
    <message>
        <source>%1 is shown from a temporary file, which is wiped when the case file is locked or closed.</source>
        <translation>%1 由暫存檔案顯示，案卷上鎖或關閉時即清除。</translation>
    </message>
    <message>
        <source>Export the attachment</source>
        <translation>匯出附件</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已寫入 %1。</translation>
    </message>
    <message>
        <source>%1 is removed. Ctrl+Z brings it back.</source>
        <translation>%1 已刪除。按 Ctrl+Z 恢復。</translation>
    </message>
    <message>
        <source>Approved. From now on it is changed only by a correction that says why.</source>
        <translation>已核准。此後只可在說明原因後更正。</translation>
    </message>
    <message>
        <source>Withdraw the approval</source>
        <translation>撤回核准</translation>
    </message>
    <message>
        <source>The approval is withdrawn.</source>
        <translation>核准已撤回。</translation>
    </message>
</context>
<context>
    <name>liaison::AttachedSection</name>
    <message>
        <source>Follow-ups</source>
        <translation>跟進事項</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1到期</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>加入跟進事項</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>附上檔案</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>尚未核准</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>the approval</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>Approve all exchanges of %1</source>
        <translation>核准 %1 的所有交換</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>All exchanges of %1: %2</source>
        <comment>a month, that they are approved</comment>
        <translation>%1 的所有交換：%2</translation>
    </message>
</context>
<context>
    <name>liaison::HeadWatch</name>
    <message>
        <source>This computer sees this file for the first time: %1.</source>
        <translation>此電腦首次見到此檔案：%1。</translation>
    </message>
    <message>
        <source>The file goes on from what was seen here last: %1. Now: %2.</source>
        <translation>檔案接續此處上次所見：%1。現時：%2。</translation>
    </message>
    <message>
        <source>This state is right</source>
        <translation>此狀態正確</translation>
    </message>
</context>
<context>
    <name>liaison::HeadWords</name>
    <message>
        <source>a journal without entries</source>
        <translation>沒有記項的日誌</translation>
    </message>
    <message>
        <source>journal entry %1 of %2, SHA-256 %3</source>
        <translation>日誌第 %1 項，%2，SHA-256 %3</translation>
    </message>
    <message>
        <source>Journal %1 · %2</source>
        <translation>日誌 %1 · %2</translation>
    </message>
    <message>
        <source>This file does not go on from what this computer saw last: %1 is not in it. It is an older state or another copy, or its journal was changed. If you restored a backup, that is right. If not, enter nothing, keep this file as it is, and compare it with the last backup.</source>
        <translation>此檔案並非接續此電腦上次所見：當中沒有 %1。這是較舊的狀態或另一副本，或其日誌曾被更改。如你曾還原備份，則屬正確。否則請勿輸入，保持檔案原狀，並與最近的備份比對。</translation>
    </message>
</context>
<context>
    <name>liaison::IndicatorForm</name>
    <message>
        <source>any</source>
        <translation>任何</translation>
    </message>
    <message>
        <source>New risk indicator</source>
        <translation>新增風險指標</translation>
    </message>
</context>
<context>
    <name>liaison::Inspector</name>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Edit this record on its page</source>
        <translation>在所屬頁面編輯此記錄</translation>
    </message>
    <message>
        <source>The record&apos;s fields and history</source>
        <translation>記錄的欄位及歷史</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>檢視欄</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>未有選取</translation>
    </message>
    <message>
        <source>Select a record in the list to read it here.</source>
        <translation>在清單中選取一項記錄，即可在此閱讀。</translation>
    </message>
    <message>
        <source>Not in the file any more</source>
        <translation>已不在檔案內</translation>
    </message>
    <message>
        <source>The record was removed. Ctrl+Z brings back what you removed last.</source>
        <translation>這項記錄已刪除。按 Ctrl+Z 可恢復最後刪除的記錄。</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>… and %1 more lines</source>
        <translation>…及另外 %1 行</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: before → after</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Earlier changes</source>
        <translation>較早的更改</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who did what</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Named by</source>
        <comment>other records that name this one</comment>
        <translation>被以下記錄提及</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of record, its reference</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Names without “signed” are as they were typed, not proved.</source>
        <translation>沒有「已簽署」的名稱只是輸入的名稱，未經證實。</translation>
    </message>
    <message>
        <source>Names are as they were typed, not proved.</source>
        <translation>名稱只是輸入的名稱，未經證實。</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已簽署</translation>
    </message>
</context>
<context>
    <name>liaison::InterruptedImport</name>
    <message>
        <source>An import (%1) by %2 on %3 was interrupted: %4 of %5 rows are in. Import the same table again to complete it, or take back what is in.</source>
        <translation>%2 於 %3 的匯入（%1）中斷了：%5 行之中，%4 行已在檔內。再匯入同一張表便可完成，或收回已匯入的部分。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>The import was taken back: %1 changes are undone.</source>
        <translation>匯入已收回：撤銷了 %1 項更改。</translation>
    </message>
    <message>
        <source>%1 stay, because somebody changed the record since or refers to it.</source>
        <translation>%1 項保留，因為其後有人更改了該記錄或引用了它。</translation>
    </message>
    <message>
        <source>Taking back the import</source>
        <translation>正在收回匯入</translation>
    </message>
</context>
<context>
    <name>liaison::ItemListModel</name>
    <message>
        <source>%1, items: %2. %3</source>
        <comment>an area, how many items it has, its first item</comment>
        <translation>%1，項目：%2。%3</translation>
    </message>
</context>
<context>
    <name>liaison::KeyCard</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>大寫鎖定已開啟。</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type this one again.</source>
        <translation>兩次輸入的通行句不同。請重新輸入這一個。</translation>
    </message>
    <message>
        <source>Type the passphrase that the file has now.</source>
        <translation>請輸入檔案現有的通行句。</translation>
    </message>
    <message>
        <source>Changing the key</source>
        <translation>正在更改鎖匙</translation>
    </message>
    <message>
        <source>Passphrase and key file</source>
        <translation>通行句及鎖匙檔</translation>
    </message>
    <message>
        <source>The whole file is written anew under the new key; nobody else may have it open meanwhile. Nobody can bring back a forgotten passphrase.</source>
        <translation>整個檔案會以新鎖匙重新寫入；其間其他人不可打開。通行句一旦忘記，任何人都無法找回。</translation>
    </message>
    <message>
        <source>Passphrase now</source>
        <translation>現有通行句</translation>
    </message>
    <message>
        <source>Key file now</source>
        <translation>現有鎖匙檔</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新通行句</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再輸入一次</translation>
    </message>
    <message>
        <source>New key file</source>
        <translation>新鎖匙檔</translation>
    </message>
    <message>
        <source>Only if the file has one.</source>
        <translation>只在檔案設有時才需要。</translation>
    </message>
    <message>
        <source>Left empty: the passphrase alone opens the file.</source>
        <translation>留空：只憑通行句即可打開檔案。</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>選擇鎖匙檔</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change passphrase and key file</source>
        <translation>更改通行句及鎖匙檔</translation>
    </message>
    <message>
        <source>From now on the new passphrase opens the file in place of the old one, with the key file if you chose one. People&apos;s own keys open it as before; backups made before keep the old passphrase.</source>
        <translation>由現在起，由新的通行句（及所選的鎖匙檔）代替舊通行句開啟檔案。各人的密鑰照舊可開啟；以前的備份仍用舊通行句。</translation>
    </message>
</context>
<context>
    <name>liaison::KeysCard</name>
    <message>
        <source>Recovery code</source>
        <translation>復原碼</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name, a role</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 – since %2</source>
        <translation>%1 – 自 %2</translation>
    </message>
    <message>
        <source>Nobody has a key yet: everybody opens the file with the passphrase of the unit.</source>
        <translation>尚無人有鎖匙：所有人以單位的通行句打開檔案。</translation>
    </message>
    <message>
        <source>Everybody signs: names are proved.</source>
        <translation>人人簽署：名稱經證實。</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type this one again.</source>
        <translation>兩次輸入的通行句不同。請再次輸入。</translation>
    </message>
    <message>
        <source>Making the key</source>
        <translation>正在製作鎖匙</translation>
    </message>
    <message>
        <source>%1 opens the file with that passphrase from now on, and signs with it.</source>
        <translation>此後 %1 以該通行句打開檔案並簽署。</translation>
    </message>
    <message>
        <source>Changing the key</source>
        <translation>正在更改鎖匙</translation>
    </message>
    <message>
        <source>Taking the key away</source>
        <translation>正在收回鎖匙</translation>
    </message>
    <message>
        <source>That person has no key.</source>
        <translation>該人沒有鎖匙。</translation>
    </message>
    <message>
        <source>Making the recovery code</source>
        <translation>正在製作復原碼</translation>
    </message>
    <message>
        <source>Writing the keys</source>
        <translation>正在寫入鎖匙</translation>
    </message>
    <message>
        <source>The keys of people are beside the case file again.</source>
        <translation>個人鎖匙檔已重新置於案卷旁。</translation>
    </message>
    <message>
        <source>The settings of the case file are saved.</source>
        <translation>案卷的設定已儲存。</translation>
    </message>
    <message>
        <source>People&apos;s own keys</source>
        <translation>個人鎖匙</translation>
    </message>
    <message>
        <source>With a key of his or her own, each officer opens the file with a passphrase that nobody else knows, and every change is signed. A key is given, changed or taken away without writing the file anew. The first key is that of a supervisor.</source>
        <translation>有個人鎖匙的人員，各以只有自己知道的通行句打開檔案，每項更改均有簽署。給予、更改或收回鎖匙，均無須重寫檔案。第一條鎖匙屬於主管。</translation>
    </message>
    <message>
        <source>Whose key</source>
        <translation>誰的鎖匙</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>你現時的通行句</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>鎖匙的通行句</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再次輸入</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>鎖匙檔</translation>
    </message>
    <message>
        <source>One try takes</source>
        <translation>每試一次需時</translation>
    </message>
    <message>
        <source>The longer, the harder it is to guess; opening the file takes as long.</source>
        <translation>越長越難猜中；打開檔案亦需同樣時間。</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>選擇鎖匙檔</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Everybody signs with a key of his or her own</source>
        <translation>人人以個人鎖匙簽署</translation>
    </message>
    <message>
        <source>Four eyes: nobody signs for what he or she edited last</source>
        <translation>雙人覆核：不得為自己最後編輯的內容簽核</translation>
    </message>
    <message>
        <source>Give a key</source>
        <translation>給予鎖匙</translation>
    </message>
    <message>
        <source>Take the key away</source>
        <translation>收回鎖匙</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>新的復原碼</translation>
    </message>
    <message>
        <source>Write the keys again</source>
        <translation>重寫鎖匙</translation>
    </message>
    <message>
        <source>You are signed in as %1 now.</source>
        <translation>您現以%1的身分登入。</translation>
    </message>
    <message>
        <source>%1: the key is taken away. Whoever kept a copy of the old keys can still read this file until it gets another passphrase: where that matters, give it one.</source>
        <translation>%1：密鑰已收回。保留舊密鑰副本的人在檔案更換通行句前仍可讀取；如有需要，請更換通行句。</translation>
    </message>
    <message>
        <source>There is no recovery code.</source>
        <translation>沒有復原碼。</translation>
    </message>
    <message>
        <source>Recovery code:
%1
Write it down, lay it into the safe and keep it nowhere else: it is not shown again.</source>
        <translation>復原碼：
%1
請抄下並放入夾萬，不要存放於其他地方：不會再次顯示。</translation>
    </message>
    <message>
        <source>Optional. With one, both are needed to open the file; with no passphrase typed, it alone.</source>
        <translation>可選。選用後須兩者齊備方可開啟檔案；如不輸入通行句，則單憑鎖匙檔。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Still without a key: %1 and %2 more.</source>
        <translation>仍未有鎖匙：%1及另外 %2 人。</translation>
    </message>
    <message>
        <source>Still without a key: %1.</source>
        <translation>仍未有鎖匙：%1。</translation>
    </message>
    <message>
        <source>Your own key, that of %1, has its new passphrase.</source>
        <translation>你自己（%1）的鎖匙已採用新通行句。</translation>
    </message>
    <message>
        <source>Change my own key</source>
        <translation>更改我自己的鎖匙</translation>
    </message>
</context>
<context>
    <name>liaison::LateWords</name>
    <message>
        <source>A frozen report covers its date (%1): it stays as published, and lists this as a change.</source>
        <translation>其日期屬已定版報告的期間（%1）：該報告保持發布時的原樣，並會把這項列為變更。</translation>
    </message>
    <message>
        <source>Its month was signed off by %1 on %2 and now shows as changed since.</source>
        <translation>該月份已由 %1 於 %2 簽核，現顯示為簽核後有變更。</translation>
    </message>
</context>
<context>
    <name>liaison::LeavingDialog</name>
    <message>
        <source>Why it leaves</source>
        <translation>外傳原因</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Without a reason it does not leave: say why in a few words.</source>
        <translation>沒有理由便不會外傳：請用幾個字說明原因。</translation>
    </message>
</context>
<context>
    <name>liaison::LinkLabel</name>
    <message>
        <source>Open %1</source>
        <translation>打開 %1</translation>
    </message>
</context>
<context>
    <name>liaison::ListOut</name>
    <message>
        <source>Export the list as a table</source>
        <translation>把清單匯出為表格</translation>
    </message>
    <message>
        <source>Tables (*.csv);;Workbooks (*.xlsx)</source>
        <translation>表格 (*.csv);;活頁簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <translation>已把 %1 行寫入 %2。</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在寫入 %1</translation>
    </message>
    <message>
        <source>No records</source>
        <translation>沒有記錄</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 records are printed; export the list to have all of them.</source>
        <translation>%2 項記錄中只印出首 %1 項；如需全部，請匯出清單。</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>搜尋：%1</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>已列印。</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>正在編排頁面</translation>
    </message>
</context>
<context>
    <name>liaison::LookAlikeWords</name>
    <message>
        <source>“%1” looks like “%2”, which is another record. If one of the two is a slip, correct it.</source>
        <translation>「%1」看來像「%2」，而後者是另一記錄。如其一是筆誤，請更正。</translation>
    </message>
</context>
<context>
    <name>liaison::MainWindow</name>
    <message>
        <source>“%1” was replaced by another program while it was open here. Everything that you saved is in “%2”; unlock that one to go on, and compare the two.</source>
        <translation>「%1」在此處打開期間被其他程式換掉。你所儲存的一切都在「%2」；請打開該檔繼續，並比對兩者。</translation>
    </message>
</context>
<context>
    <name>liaison::MarkingCombo</name>
    <message>
        <source>Marking (Traffic Light Protocol)</source>
        <translation>標記（交通燈號協定）</translation>
    </message>
</context>
<context>
    <name>liaison::EventCalendar</name>
    <message>
        <source>Month before</source>
        <translation>上一個月</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下一個月</translation>
    </message>
    <message>
        <source>Events of %1</source>
        <translation>%1的活動</translation>
    </message>
    <message>
        <source>Day not stated: %1</source>
        <translation>日子未有列明：%1</translation>
    </message>
</context>
<context>
    <name>liaison::MonthsView</name>
    <message>
        <source>Where each month stands</source>
        <translation>各月份的情況</translation>
    </message>
    <message>
        <source>everything is signed off</source>
        <translation>全部已簽核</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>未完結事項</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>對口單位</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>數目</translation>
    </message>
    <message>
        <source>%1 months open, %2 closed. Enter opens what a line is about.</source>
        <comment>two numbers</comment>
        <translation>%1 個月份未完結，%2 個已完結。按 Enter 打開該行所涉內容。</translation>
    </message>
    <message>
        <source>No whole month</source>
        <translation>沒有完整月份</translation>
    </message>
    <message>
        <source>The period at the top holds no whole month. Choose a month, a quarter or a year to see where its months stand.</source>
        <translation>上方的期間不含完整月份。請選擇月份、季度或年份，以查看各月份的情況。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>其後有更改</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已核准</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>Choose a month to see whether its exchanges are approved.</source>
        <translation>請選擇月份，以查看其交換是否已核准。</translation>
    </message>
    <message>
        <source>Approve month</source>
        <translation>核准月份</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a month, whether it is approved</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Withdraw the approval of %1</source>
        <comment>a month</comment>
        <translation>撤回 %1 的核准</translation>
    </message>
    <message>
        <source>not approved yet</source>
        <translation>尚未核准</translation>
    </message>
    <message>
        <source>Approve all exchanges of %1</source>
        <comment>a month</comment>
        <translation>核准 %1 的所有交換</translation>
    </message>
    <message>
        <source>Approved. From now on its exchanges are changed only by a correction that says why.</source>
        <translation>已核准。此後該月的交換只可在說明原因後更正。</translation>
    </message>
    <message>
        <source>The approval is withdrawn.</source>
        <translation>核准已撤回。</translation>
    </message>
</context>
<context>
    <name>liaison::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
</context>
<context>
    <name>liaison::NavigationButton</name>
    <message>
        <source>%1, %2</source>
        <comment>page, what waits</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>page (shortcut)</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>liaison::OfficerForm</name>
    <message>
        <source>Initials, for example. Made when it is saved, unless you give one.</source>
        <translation>例如姓名縮寫。如不填寫，儲存時自動編配。</translation>
    </message>
    <message>
        <source>New officer or contact</source>
        <translation>新增人員或聯絡人</translation>
    </message>
</context>
<context>
    <name>liaison::OfficerWords</name>
    <message>
        <source>%1, %2</source>
        <comment>an officer, his or her post</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Approved by %1 on %2</source>
        <translation>由 %1 於%2核准</translation>
    </message>
    <message>
        <source>%1; changed since (%2)</source>
        <comment>approved by … on …; how often</comment>
        <translation>%1；其後有更改（%2 次）</translation>
    </message>
</context>
<context>
    <name>liaison::OperationBoard</name>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>貨品</translation>
    </message>
    <message>
        <source>Goods in %1</source>
        <comment>a unit</comment>
        <translation>貨品（%1）</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>價值</translation>
    </message>
    <message>
        <source>Value in %1</source>
        <comment>a currency&apos;s code</comment>
        <translation>價值（%1）</translation>
    </message>
    <message>
        <source>Persons arrested</source>
        <translation>被捕人數</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a measure, its basis</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <comment>an agency, what is counted, on which basis, the figure</comment>
        <translation>%1，%2，%3：%4</translation>
    </message>
    <message>
        <source>nothing in this file</source>
        <translation>檔案內沒有</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a figure, a remark</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>illustrative</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>%1 not stated</source>
        <comment>how many parts of a total</comment>
        <translation>%1 項未有列明</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a difference</comment>
        <translation>約%1</translation>
    </message>
    <message>
        <source>%1, %2, difference of itemised from declared: %3</source>
        <translation>%1，%2，逐案統計與通報的差異：%3</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>通報</translation>
    </message>
    <message>
        <source>itemised</source>
        <translation>逐案統計</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>counted alike?</source>
        <comment>cases: the source names no counting rule</comment>
        <translation>點算相同？</translation>
    </message>
    <message>
        <source>%1; the source does not say how cases were counted</source>
        <translation>%1；來源沒有說明案件如何點算</translation>
    </message>
    <message>
        <source>they agree within what was stated</source>
        <translation>在所述精確度內相符</translation>
    </message>
</context>
<context>
    <name>liaison::OperationFacts</name>
    <message>
        <source>, </source>
        <comment>between the entries of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>統籌機構</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>參與機構</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>所屬</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>貨品</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact, what it is</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>an operation</comment>
        <translation>打開 %1</translation>
    </message>
</context>
<context>
    <name>liaison::OperationForm</name>
    <message>
        <source>&amp;Code</source>
        <translation>代號(&amp;C)</translation>
    </message>
    <message>
        <source>Short and of one&apos;s own, for example THUNDERCRACKER; reports and exports go by it.</source>
        <translation>簡短而獨有，例如 THUNDERCRACKER；報告及匯出均以此為準。</translation>
    </message>
    <message>
        <source>Summar&amp;y</source>
        <translation>摘要(&amp;Y)</translation>
    </message>
    <message>
        <source>Name (%1)</source>
        <comment>a language</comment>
        <translation>名稱（%1）</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>第一天(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>最後一天(&amp;L)</translation>
    </message>
    <message>
        <source>Both days count. A month, a year or 2016/17 will do where no more is known.</source>
        <translation>首尾兩天均計算在內。如所知不詳，可填月份、年份或 2016/17。</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>狀況(&amp;T)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>機構</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>類型(&amp;Y)</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未有列明</translation>
    </message>
    <message>
        <source>C&amp;oordinator</source>
        <translation>統籌機構(&amp;O)</translation>
    </message>
    <message>
        <source>Add an agency</source>
        <translation>加入機構</translation>
    </message>
    <message>
        <source>&amp;Participants</source>
        <translation>參與機構(&amp;P)</translation>
    </message>
    <message>
        <source>stands by itself</source>
        <translation>獨立行動</translation>
    </message>
    <message>
        <source>P&amp;art of</source>
        <translation>所屬行動(&amp;A)</translation>
    </message>
    <message>
        <source>Operations that were reported together are parts of one.</source>
        <translation>一併報告的行動是同一行動的各個部分。</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>重點</translation>
    </message>
    <message>
        <source>Add a country or area</source>
        <translation>加入國家或地區</translation>
    </message>
    <message>
        <source>&amp;Destinations</source>
        <translation>目的地(&amp;D)</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>加入組別</translation>
    </message>
    <message>
        <source>Destination &amp;groups</source>
        <translation>目的地組別(&amp;G)</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>加入渠道</translation>
    </message>
    <message>
        <source>C&amp;hannels</source>
        <translation>渠道(&amp;H)</translation>
    </message>
    <message>
        <source>Add a goods category</source>
        <translation>加入貨品類別</translation>
    </message>
    <message>
        <source>Goo&amp;ds</source>
        <translation>貨品(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>活動(&amp;E)</translation>
    </message>
    <message>
        <source>Rio 2016 Olympic Games</source>
        <translation>2016年里約奧運會</translation>
    </message>
    <message>
        <source>New operation</source>
        <translation>新增行動</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>an operation</comment>
        <translation>編輯 %1</translation>
    </message>
</context>
<context>
    <name>liaison::OperationTitle</name>
    <message>
        <source>%1 · %2</source>
        <comment>an operation&apos;s code, its dates</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>liaison::OperationView</name>
    <message>
        <source>Declared for %1 as a whole</source>
        <comment>a period</comment>
        <translation>就%1整段期間通報</translation>
    </message>
    <message>
        <source>This operation is illustrative: it was made up for the sample.</source>
        <translation>這次行動屬示例：為樣本而虛構。</translation>
    </message>
    <message>
        <source>One case of this operation is illustrative: it was made up for the sample. Itemised figures and charts contain it; declared figures do not.</source>
        <translation>這次行動有一宗案件屬示例：為樣本而虛構。逐案統計的數字及圖表包括它，通報的數字則不包括。</translation>
    </message>
    <message>
        <source>%1 cases of this operation are illustrative: they were made up for the sample. Itemised figures and charts contain them; declared figures do not.</source>
        <translation>這次行動有 %1 宗案件屬示例：為樣本而虛構。逐案統計的數字及圖表包括它們，通報的數字則不包括。</translation>
    </message>
    <message>
        <source>Goods and days, itemised from cases</source>
        <translation>貨品及日期（由案件逐案統計）</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>計算單位</translation>
    </message>
    <message>
        <source>What the charts count</source>
        <translation>圖表所計算的項目</translation>
    </message>
    <message>
        <source>No case of this operation is in this file, so there is nothing to draw. The figures above are as they were declared.</source>
        <translation>檔案內沒有這次行動的案件，因此沒有可繪製的圖表。以上數字以通報為準。</translation>
    </message>
</context>
<context>
    <name>liaison::OperationsPage</name>
    <message>
        <source>from %1</source>
        <comment>a date</comment>
        <translation>由%1起</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first day, last day</comment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>行動</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>行動</translation>
    </message>
    <message>
        <source>Results of a period as a whole</source>
        <translation>整段期間的成果</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>所有日期</translation>
    </message>
    <message>
        <source>Operations of all dates</source>
        <translation>所有日期的行動</translation>
    </message>
    <message>
        <source>Declare a result</source>
        <translation>通報成果</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Edit the operation</source>
        <translation>編輯行動</translation>
    </message>
    <message>
        <source>New operation</source>
        <translation>新增行動</translation>
    </message>
    <message>
        <source>New operation (Ctrl+N)</source>
        <translation>新增行動 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Declared for a period as a whole</source>
        <translation>就整段期間通報</translation>
    </message>
    <message>
        <source>Find an operation</source>
        <translation>尋找行動</translation>
    </message>
    <message>
        <source>No operations here</source>
        <translation>這裏沒有行動</translation>
    </message>
    <message>
        <source>Operations that touch the period are listed; those known only to a month or a year when they lie in it.</source>
        <translation>列出涉及本期的行動；只知月份或年份的行動，須整段在本期之內。</translation>
    </message>
    <message>
        <source>No operation is chosen</source>
        <translation>未選擇行動</translation>
    </message>
    <message>
        <source>Choose one in the list to see its results side by side, or declare what was achieved.</source>
        <translation>在清單中選擇一次行動，以並列查看其成果，或通報所得成果。</translation>
    </message>
    <message>
        <source>What you typed is kept as a draft; open the form again to go on.</source>
        <translation>你輸入的內容已保留為草稿；重新打開表格即可繼續。</translation>
    </message>
    <message>
        <source>The operation is saved.</source>
        <translation>行動已儲存。</translation>
    </message>
    <message>
        <source>The result is saved.</source>
        <translation>成果已儲存。</translation>
    </message>
</context>
<context>
    <name>liaison::PageStack</name>
    <message>
        <source>Page</source>
        <translation>頁面</translation>
    </message>
</context>
<context>
    <name>liaison::PageTitles</name>
    <message>
        <source>Desk</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>交換</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>行動</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>名錄</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>儀表板</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>匯率</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>轉介</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>跟進事項</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>計劃</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>活動</translation>
    </message>
</context>
<context>
    <name>liaison::OdtStyles</name>
    <message>
        <source>Progress text</source>
        <translation>進度文字</translation>
    </message>
    <message>
        <source>Drafted from records</source>
        <translation>按記錄草擬</translation>
    </message>
    <message>
        <source>Standing of the item</source>
        <translation>項目情況</translation>
    </message>
    <message>
        <source>Note to the editor</source>
        <translation>給編者的備註</translation>
    </message>
</context>
<context>
    <name>liaison::PartsEdit</name>
    <message>
        <source>Type into the last row to add one. Ctrl+Delete takes a row away.</source>
        <translation>在最後一行輸入即可新增。按 Ctrl+Delete 刪去一行。</translation>
    </message>
</context>
<context>
    <name>liaison::ProgressPaperPhrases</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day in a sentence, in Qt&apos;s date format</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month in a sentence, in Qt&apos;s date format</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>a year in a sentence, in Qt&apos;s date format</comment>
        <translation>yyyy年</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the ends of a span</comment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>the ends of a span, at the beginning of a sentence</comment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <comment>days of one year, at the beginning of a sentence</comment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day without its year, in Qt&apos;s date format</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <comment>dates, at the beginning of a sentence</comment>
        <translation>%1至%2期間</translation>
    </message>
    <message>
        <source>On %1</source>
        <comment>a day, at the beginning of a sentence</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>a month or a year, at the beginning of a sentence</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a number in a sentence</comment>
        <translation>約%1</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>a number in a sentence</comment>
        <translation>逾%1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <comment>a number in a sentence</comment>
        <translation>少於%1</translation>
    </message>
    <message>
        <source>%1 (and %2 not stated)</source>
        <comment>a total, how many of its parts were not stated</comment>
        <translation>%1（另有 %2 項未有列明）</translation>
    </message>
    <message numerus="yes">
        <source>%1 case(s)</source>
        <comment>how many cases were detected</comment>
        <translation>
            <numerusform>%1 宗案件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (counted by %2)</source>
        <comment>a number of cases, a counting rule</comment>
        <translation>%1（按%2計算）</translation>
    </message>
    <message>
        <source>%1%2%3%</source>
        <comment>whole percent, decimal point, tenths</comment>
        <translation>%1%2%3%</translation>
    </message>
    <message>
        <source>%1 of the %2 in total</source>
        <comment>a percentage, a number</comment>
        <translation>全部 %2 的 %1</translation>
    </message>
    <message>
        <source>the %1</source>
        <comment>an agency in a sentence</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an agency&apos;s name, its code</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>all but the last member of a list, the last one</comment>
        <translation>%1及%2</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>an item&apos;s number</comment>
        <translation>（%1）</translation>
    </message>
</context>
<context>
    <name>liaison::ProgressPaperSentences</name>
    <message>
        <source>“%1”</source>
        <comment>a name in quotation marks</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the first and last day of the programme year</comment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>Outside the programme year (%1). It is told here because the item names it.</source>
        <translation>在計劃年度（%1）以外；因項目列出此記錄，故在此敍述。</translation>
    </message>
    <message>
        <source>The date on record is only “%1”: whether it lies inside the programme year (%2) is not on record.</source>
        <translation>記錄的日期只有「%1」：是否在計劃年度（%2）之內並無記錄。</translation>
    </message>
    <message numerus="yes">
        <source>One event: it also stands under item(s) %1 and counts once.</source>
        <translation>
            <numerusform>同一項活動，亦列於項目%1，只計算一次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One operation: it also stands under item(s) %1 and counts once.</source>
        <translation>
            <numerusform>同一次行動，亦列於項目%1，只計算一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>No exchange of information with %1 is on record for %2.</source>
        <comment>an agency, a period</comment>
        <translation>%2並無與%1交換情報的記錄。</translation>
    </message>
    <message>
        <source>Log of exchanges: no entry</source>
        <translation>交流記錄：沒有記項</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 provided a total of %3 piece(s) of information to %4.</source>
        <comment>a period, the home agency, a number, another agency</comment>
        <translation>
            <numerusform>%1，%2向%4提供共 %3 項情報。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 received a total of %3 piece(s) of information from %4.</source>
        <comment>a period, the home agency, a number, another agency</comment>
        <translation>
            <numerusform>%1，%2收到%4提供共 %3 項情報。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %4 exchanged a total of %3 piece(s) of information.</source>
        <comment>a period, the home agency, a number, another agency</comment>
        <translation>
            <numerusform>%1，%2與%4交換共 %3 項情報。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of these, %1 were sent and %2 were received.</source>
        <comment>numbers of pieces, seen from the home agency</comment>
        <translation>其中送出 %1 項，收到 %2 項。</translation>
    </message>
    <message>
        <source>Counted are exchanges of this mode alone: %1.</source>
        <translation>只計算以下方式的交流：%1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a mode of exchange, a number of pieces</comment>
        <translation>%1 %2 項</translation>
    </message>
    <message numerus="yes">
        <source>Log of exchanges, %1 entries: %2</source>
        <translation>
            <numerusform>交流記錄 %1 則：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>pieces by mode: %1</source>
        <translation>按方式計算的項數：%1</translation>
    </message>
    <message>
        <source>illustrative entries among them: %1; they were made up for the sample</source>
        <translation>其中示例記項：%1；為樣本而虛構</translation>
    </message>
    <message>
        <source>%1: not stated.</source>
        <comment>what a figure measures</comment>
        <translation>%1：未有列明。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number, what is counted</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, which is %2</source>
        <comment>an amount, its share of a whole</comment>
        <translation>%1，佔%2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what a figure measures, the figure</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <comment>what a figure measures, the figure, its date</comment>
        <translation>%1：%2（%3）。</translation>
    </message>
    <message>
        <source>%1, figure “%2”</source>
        <comment>a record, the code of a figure</comment>
        <translation>%1，數字「%2」</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of the resource links on record under this item was/were updated.</source>
        <comment>a period, a number</comment>
        <translation>
            <numerusform>%1，此項目所列的資源連結有 %2 個更新。</numerusform>
        </translation>
    </message>
    <message>
        <source>Resource links: %1</source>
        <translation>資源連結：%1</translation>
    </message>
    <message>
        <source>links named by the item: %1</source>
        <translation>項目所列的連結：%1</translation>
    </message>
    <message>
        <source>%1 is planned: %2.</source>
        <comment>an event, its date</comment>
        <translation>%1計劃舉行：%2。</translation>
    </message>
    <message>
        <source>%1 was postponed; its date was %2.</source>
        <comment>an event, a date</comment>
        <translation>%1延期；原定日期為%2。</translation>
    </message>
    <message>
        <source>%1 was cancelled; its date was %2.</source>
        <comment>an event, a date</comment>
        <translation>%1取消；原定日期為%2。</translation>
    </message>
    <message>
        <source>%1, %2 took place (%3).</source>
        <comment>a date, an event, a place</comment>
        <translation>%1，舉行了%2（%3）。</translation>
    </message>
    <message>
        <source>%1, %2 took place.</source>
        <comment>a date, an event</comment>
        <translation>%1，舉行了%2。</translation>
    </message>
    <message>
        <source>%1, %2 hosted %3 (%4).</source>
        <comment>a date, agencies, an event, a place</comment>
        <translation>%1，%2主辦%3（%4）。</translation>
    </message>
    <message>
        <source>%1, %2 hosted %3.</source>
        <comment>a date, agencies, an event</comment>
        <translation>%1，%2主辦%3。</translation>
    </message>
    <message numerus="yes">
        <source>%1 took part.</source>
        <comment>agencies</comment>
        <translation>
            <numerusform>%1參加。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 participant(s) from %2 countries and areas attended.</source>
        <translation>
            <numerusform>來自 %2 個國家和地區的%1名人士出席。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 participant(s) attended.</source>
        <translation>
            <numerusform>%1名人士出席。</numerusform>
        </translation>
    </message>
    <message>
        <source>The participants came from %1 countries and areas.</source>
        <translation>參加者來自 %1 個國家和地區。</translation>
    </message>
    <message>
        <source>The theme was %1.</source>
        <translation>主題為%1。</translation>
    </message>
    <message>
        <source>%1 put forward: %2</source>
        <comment>an agency, what it put forward</comment>
        <translation>%1提出：%2</translation>
    </message>
    <message>
        <source>Event %1</source>
        <comment>a reference</comment>
        <translation>活動 %1</translation>
    </message>
    <message>
        <source>illustrative: made up for the sample</source>
        <translation>示例：為樣本而虛構</translation>
    </message>
    <message>
        <source>goods relating to %1</source>
        <comment>an event</comment>
        <translation>與%1有關的貨物</translation>
    </message>
    <message>
        <source>the categories of goods %1</source>
        <translation>貨物類別%1</translation>
    </message>
    <message>
        <source>the channels %1</source>
        <translation>渠道%1</translation>
    </message>
    <message numerus="yes">
        <source>The focus of the operation(s) was on %1.</source>
        <comment>what it was aimed at</comment>
        <translation>
            <numerusform>行動以%1為重點。</numerusform>
        </translation>
    </message>
    <message>
        <source>the case-driven operation %1</source>
        <comment>its name</comment>
        <translation>個案行動%1</translation>
    </message>
    <message>
        <source>the parallel enforcement operation %1</source>
        <comment>its name</comment>
        <translation>平行執法行動%1</translation>
    </message>
    <message>
        <source>the joint enforcement operation %1</source>
        <comment>its name</comment>
        <translation>聯合執法行動%1</translation>
    </message>
    <message>
        <source>%1 is planned to begin: %2.</source>
        <comment>an operation, a date</comment>
        <translation>%1計劃展開：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%1 case-driven operations</source>
        <comment>how many</comment>
        <translation>
            <numerusform>%1 次個案行動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 parallel enforcement operations</source>
        <comment>how many</comment>
        <translation>
            <numerusform>%1 次平行執法行動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joint enforcement operations</source>
        <comment>how many</comment>
        <translation>
            <numerusform>%1 次聯合執法行動</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 took place.</source>
        <comment>a date, an operation</comment>
        <translation>%1，進行了%2。</translation>
    </message>
    <message>
        <source>%1, %2 began.</source>
        <comment>a date, an operation</comment>
        <translation>%1，%2展開。</translation>
    </message>
    <message>
        <source>%1, %2 organised and co-ordinated %3, conducted together with %4.</source>
        <comment>a date, an agency, an operation, other agencies</comment>
        <translation>%1，%2組織及統籌%3，與%4一同進行。</translation>
    </message>
    <message>
        <source>%1, %2 launched %3 together with %4.</source>
        <comment>a date, an agency, an operation, other agencies</comment>
        <translation>%1，%2聯同%4展開%3。</translation>
    </message>
    <message>
        <source>%1, %2 conducted %3.</source>
        <comment>a date, agencies, an operation</comment>
        <translation>%1，%2進行%3。</translation>
    </message>
    <message>
        <source>%1, %2 launched %3.</source>
        <comment>a date, agencies, an operation</comment>
        <translation>%1，%2展開%3。</translation>
    </message>
    <message>
        <source>They are on record together as %1.</source>
        <comment>the name of operations</comment>
        <translation>這些行動一併記錄為%1。</translation>
    </message>
    <message>
        <source>The end of the operation is not on record.</source>
        <translation>行動的結束日期並無記錄。</translation>
    </message>
    <message>
        <source>The operation ended on %1.</source>
        <comment>a day</comment>
        <translation>行動於%1結束。</translation>
    </message>
    <message>
        <source>The operation ended in %1.</source>
        <comment>a month or a year</comment>
        <translation>行動於%1結束。</translation>
    </message>
    <message>
        <source>Operation %1</source>
        <comment>a reference</comment>
        <translation>行動 %1</translation>
    </message>
    <message>
        <source>its parts: %1</source>
        <translation>其部分：%1</translation>
    </message>
    <message numerus="yes">
        <source>No result of the operation(s) was declared.</source>
        <translation>
            <numerusform>行動並無通報成果。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an agency, what is said of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>its cases in the file add up to: %1</source>
        <translation>檔內其案件合計：%1</translation>
    </message>
    <message>
        <source>%1 (illustrative cases among them: %2)</source>
        <comment>a sum of cases, a number</comment>
        <translation>%1（其中示例案件：%2）</translation>
    </message>
    <message>
        <source>%1 detected %2 involving %3 of infringing goods valued at %4.</source>
        <comment>agency, cases, quantity, money</comment>
        <translation>%1偵破%2，涉及侵權貨物%3，價值%4。</translation>
    </message>
    <message>
        <source>%1 detected %2 involving %3 of infringing goods; their value is not stated.</source>
        <comment>agency, cases, quantity</comment>
        <translation>%1偵破%2，涉及侵權貨物%3，價值未有列明。</translation>
    </message>
    <message>
        <source>%1 detected %2 involving infringing goods valued at %3; their quantity is not stated.</source>
        <comment>agency, cases, money</comment>
        <translation>%1偵破%2，涉及侵權貨物價值%3，數量未有列明。</translation>
    </message>
    <message>
        <source>%1 detected %2; the quantity and value of the goods are not stated.</source>
        <comment>agency, cases</comment>
        <translation>%1偵破%2，貨物的數量及價值未有列明。</translation>
    </message>
    <message>
        <source>%1 seized %2 of infringing goods valued at %3; the number of cases is not stated.</source>
        <comment>agency, quantity, money</comment>
        <translation>%1檢獲侵權貨物%2，價值%3，案件數目未有列明。</translation>
    </message>
    <message>
        <source>%1 seized %2 of infringing goods; the number of cases and the value are not stated.</source>
        <comment>agency, quantity</comment>
        <translation>%1檢獲侵權貨物%2，案件數目及價值未有列明。</translation>
    </message>
    <message>
        <source>%1 seized infringing goods valued at %2; the number of cases and the quantity are not stated.</source>
        <comment>agency, money</comment>
        <translation>%1檢獲侵權貨物，價值%2，案件數目及數量未有列明。</translation>
    </message>
    <message>
        <source>The results of %1 are not stated.</source>
        <comment>agency</comment>
        <translation>%1的成果未有列明。</translation>
    </message>
    <message numerus="yes">
        <source>%1 arrested %2 person(s).</source>
        <comment>an agency, a number</comment>
        <translation>
            <numerusform>%1拘捕%2人。</numerusform>
        </translation>
    </message>
    <message>
        <source>the source prints %1 beside the value</source>
        <translation>來源在價值旁另印有%1</translation>
    </message>
    <message>
        <source>basis of the value: %1</source>
        <translation>價值基礎：%1</translation>
    </message>
    <message>
        <source>Result %1, declared</source>
        <comment>a reference</comment>
        <translation>成果 %1，通報</translation>
    </message>
    <message>
        <source>This was added up from the cases in the file: nothing was declared.</source>
        <translation>以上由檔內案件合計，並無通報數字。</translation>
    </message>
    <message>
        <source>Cases of the operation %1</source>
        <comment>a reference</comment>
        <translation>行動 %1 的案件</translation>
    </message>
    <message>
        <source>illustrative cases among them: %1; they were made up for the sample</source>
        <translation>其中示例案件：%1；為樣本而虛構</translation>
    </message>
    <message>
        <source>Of these, %1 were sent, %2 were received, and %3 are recorded as exchanged both ways.</source>
        <comment>numbers of pieces, seen from the home agency</comment>
        <translation>其中 %1 件為發出，%2 件為收到，另有 %3 件記錄為雙向交換。</translation>
    </message>
    <message>
        <source>%1, out of %2 in total</source>
        <comment>an amount, the whole</comment>
        <translation>%1，總數為 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 person(s) took part.</source>
        <translation>
            <numerusform>%1 人參加。</numerusform>
        </translation>
    </message>
    <message>
        <source>goods bound for destinations that include %1</source>
        <comment>places</comment>
        <translation>運往包括%1在內的目的地的貨物</translation>
    </message>
</context>
<context>
    <name>liaison::ProgressPaperWriter</name>
    <message>
        <source>New item</source>
        <translation>新項目</translation>
    </message>
    <message>
        <source>Whether the item is new is not on record</source>
        <translation>是否新項目並無記錄</translation>
    </message>
    <message>
        <source>Carried over from an earlier year; from which item is not on record</source>
        <translation>延續較早年度的項目；延續自哪一項目並無記錄</translation>
    </message>
    <message>
        <source>Carried over from item %1</source>
        <translation>延續自項目 %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>狀況：%1</translation>
    </message>
    <message>
        <source>Lead: %1</source>
        <comment>agency codes</comment>
        <translation>牽頭：%1</translation>
    </message>
    <message>
        <source>With: %1</source>
        <comment>agency codes</comment>
        <translation>協同：%1</translation>
    </message>
    <message>
        <source>The item has no progress text in %1; the one on record is in %2.</source>
        <comment>languages</comment>
        <translation>此項目並無%1的進度文字；記錄中的文字為%2。</translation>
    </message>
    <message>
        <source>Item %1, progress text</source>
        <comment>a reference</comment>
        <translation>項目 %1，進度文字</translation>
    </message>
    <message>
        <source>%1; note of the item: %2</source>
        <comment>a source, a note</comment>
        <translation>%1；項目備註：%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>an item&apos;s number, its title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No record in the file for this item.</source>
        <translation>檔內沒有此項目的記錄。</translation>
    </message>
    <message>
        <source>The item has no progress text. What follows is drafted from its records.</source>
        <translation>此項目並無進度文字，以下由其記錄草擬。</translation>
    </message>
    <message>
        <source>Item %1</source>
        <comment>a reference</comment>
        <translation>項目 %1</translation>
    </message>
    <message>
        <source>Not counted, because their dates are outside the programme year or not precise enough: %1.</source>
        <comment>references of exchanges</comment>
        <translation>因日期在計劃年度以外或不夠準確而不計算：%1。</translation>
    </message>
    <message>
        <source>No update inside the programme year is on record for the resource links of this item: %1.</source>
        <translation>此項目的資源連結在計劃年度內並無更新記錄：%1。</translation>
    </message>
    <message>
        <source>No record in the file beside this text: the item names no event, operation, exchange, link or figure.</source>
        <translation>除此文字外檔內並無記錄：此項目沒有列出活動、行動、交流、連結或數字。</translation>
    </message>
    <message>
        <source>Still open: %1, due %2 (%3)</source>
        <comment>what is owed, a date, a reference</comment>
        <translation>尚待跟進：%1，限期%2（%3）</translation>
    </message>
    <message>
        <source>Programme %1</source>
        <comment>a reference</comment>
        <translation>計劃 %1</translation>
    </message>
    <message>
        <source>No item of this programme is in the file.</source>
        <translation>檔內沒有此計劃的項目。</translation>
    </message>
    <message numerus="yes">
        <source>The programme has %1 co-operation item(s).</source>
        <translation>
            <numerusform>計劃共有 %1 個合作項目。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number of items, their status</comment>
        <translation>%1 項%2</translation>
    </message>
    <message>
        <source>Their status on record: %1.</source>
        <translation>記錄的狀況：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Among these items, %1 is/are new, namely %2.</source>
        <comment>a number, the numbers of the items</comment>
        <translation>
            <numerusform>其中 %1 個為新項目，即%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>item(s) %1</source>
        <translation>
            <numerusform>項目%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafted on %1 from the case file of %2. Every sentence stands on the records named in its footnote; an officer edits it and answers for it.</source>
        <translation>%1由%2的案卷草擬。每句均以腳註所列記錄為據，由人員編輯並負責。</translation>
    </message>
    <message>
        <source>Numbers stand as they were stated: “about”, “over” and “less than” belong to them, and what is not stated is not zero. Pieces of information exchanged with different counterparts are never added up.</source>
        <translation>數字按原來的陳述列出：「約」、「逾」及「少於」屬於數字的一部分，未有列明不等於零。與不同對口單位交換的情報項數從不相加。</translation>
    </message>
    <message>
        <source>Names, summaries and notes that are on record in another language alone stand in that language.</source>
        <translation>只以其他語文記錄的名稱、摘要及備註，以該語文列出。</translation>
    </message>
    <message>
        <source>Illustrative records behind this paper: %1. They were made up for the sample.</source>
        <translation>本文件所依據的示例記錄：%1，為樣本而虛構。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an event, its reference</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Events of the programme year that no item names: %1.</source>
        <translation>計劃年度內沒有項目列出的活動：%1。</translation>
    </message>
    <message>
        <source>Operations of the programme year that no item names: %1.</source>
        <translation>計劃年度內沒有項目列出的行動：%1。</translation>
    </message>
    <message>
        <source>Annual progress paper</source>
        <translation>年度進度文件</translation>
    </message>
    <message>
        <source>Made from the sample case file: contains illustrative records</source>
        <translation>由樣本案卷製成：載有示例記錄</translation>
    </message>
    <message>
        <source>Contains illustrative records</source>
        <translation>載有示例記錄</translation>
    </message>
    <message>
        <source>Sources and remarks</source>
        <translation>來源及備註</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>About this draft</source>
        <translation>關於此草稿</translation>
    </message>
    <message>
        <source>Resource links that were made up for the sample, left out here: %1.</source>
        <translation>為示例虛構的資源連結，此處不列：%1 個。</translation>
    </message>
</context>
<context>
    <name>liaison::PassphraseEdit</name>
    <message>
        <source>Hide what is typed</source>
        <translation>隱藏輸入的內容</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>顯示輸入的內容</translation>
    </message>
</context>
<context>
    <name>liaison::PathEdit</name>
    <message>
        <source>Choose a file</source>
        <translation>選擇檔案</translation>
    </message>
</context>
<context>
    <name>liaison::PeopleCard</name>
    <message>
        <source>%1: %2</source>
        <comment>role: how many people</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nobody is entered yet.</source>
        <translation>尚未登記任何人。</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>人員及角色</translation>
    </message>
    <message>
        <source>Officers log, supervisors approve as well; analysts import and report; contacts are people of the other side. Each is entered in the Directory with post, posting and role.</source>
        <translation>人員負責記錄，主管並負責核准；分析員負責匯入及報告；聯絡人屬對方人員。各人連同職位、任期及角色登記於名錄。</translation>
    </message>
    <message>
        <source>Open in the Directory</source>
        <translation>在名錄打開</translation>
    </message>
    <message>
        <source>Open people and roles in the Directory</source>
        <translation>在名錄打開人員及角色</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>新增人員</translation>
    </message>
</context>
<context>
    <name>liaison::PeriodChooser</name>
    <message>
        <source>The period before</source>
        <translation>上一個期間</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>下一個期間</translation>
    </message>
    <message>
        <source>Choose a period</source>
        <translation>選擇期間</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>For example 2017-03, 2017Q1, 2017, 2016/17, 2016-07-01..2017-06-30 or op:CODE</source>
        <translation>例如 2017-03、2017Q1、2017、2016/17、2016-07-01..2017-06-30 或 op:代號</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>本季</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>上季</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>This programme year</source>
        <translation>本計劃年度</translation>
    </message>
    <message>
        <source>Last programme year</source>
        <translation>上一計劃年度</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>行動</translation>
    </message>
    <message>
        <source>Own dates…</source>
        <translation>自訂日期…</translation>
    </message>
</context>
<context>
    <name>liaison::PreviewWidget</name>
    <message>
        <source>Preview of the report</source>
        <translation>報告預覽</translation>
    </message>
    <message>
        <source>Preview of the report, page %1 of %2</source>
        <translation>報告預覽，第 %1 頁，共 %2 頁</translation>
    </message>
</context>
<context>
    <name>liaison::ProgrammeForm</name>
    <message>
        <source>Name: English</source>
        <translation>名稱：English</translation>
    </message>
    <message>
        <source>Name: 繁體中文</source>
        <translation>名稱：繁體中文</translation>
    </message>
    <message>
        <source>Name: 简体中文</source>
        <translation>名稱：简体中文</translation>
    </message>
    <message>
        <source>Name: Português</source>
        <translation>名稱：Português</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>新增計劃</translation>
    </message>
    <message>
        <source>New co-operation item</source>
        <translation>新增合作項目</translation>
    </message>
    <message>
        <source>New resource link</source>
        <translation>新增資源連結</translation>
    </message>
</context>
<context>
    <name>liaison::ProgrammePage</name>
    <message>
        <source>Co-operation items</source>
        <translation>合作項目</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>計劃</translation>
    </message>
    <message>
        <source>Resource links</source>
        <translation>資源連結</translation>
    </message>
    <message>
        <source>Next year&apos;s programme</source>
        <translation>下一年度計劃</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新增項目</translation>
    </message>
    <message>
        <source>Open the address in the browser</source>
        <translation>在瀏覽器打開地址</translation>
    </message>
    <message>
        <source>items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>links updated</source>
        <translation>連結已更新</translation>
    </message>
    <message>
        <source>Choose a programme first.</source>
        <translation>請先選擇計劃。</translation>
    </message>
    <message>
        <source>Programme %1 was made with %2 items carried over.</source>
        <translation>已建立計劃 %1，承接 %2 個項目。</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>計劃</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>新增計劃</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>新增連結</translation>
    </message>
    <message>
        <source>Makes the programme of the year after, with all items that are not dropped, renumbered.</source>
        <translation>建立下一年度的計劃，納入所有未放棄的項目，並重新編號。</translation>
    </message>
    <message>
        <source>Items, programmes or resource links</source>
        <translation>項目、計劃或資源連結</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>尋找項目</translation>
    </message>
    <message>
        <source>Find a programme</source>
        <translation>尋找計劃</translation>
    </message>
    <message>
        <source>Find a link</source>
        <translation>尋找連結</translation>
    </message>
    <message>
        <source>No items in this period</source>
        <translation>本期沒有項目</translation>
    </message>
    <message>
        <source>The numbered co-operation items of the programme year stand here. Choose another period, or make next year&apos;s programme from this year&apos;s.</source>
        <translation>計劃年度內已編號的合作項目列於此處。請選擇另一期間，或以本年度計劃建立下一年度計劃。</translation>
    </message>
    <message>
        <source>No programmes in this period</source>
        <translation>本期沒有計劃</translation>
    </message>
    <message>
        <source>Programme years stand here, with their areas and what was published about them.</source>
        <translation>各計劃年度列於此處，連同其範疇及相關公布資料。</translation>
    </message>
    <message>
        <source>No resource links here</source>
        <translation>這裏沒有資源連結</translation>
    </message>
    <message>
        <source>The entries of the shared database stand here, with the day they were last checked and updated.</source>
        <translation>共用資料庫的條目列於此處，連同上次檢查及更新的日期。</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>按 Ctrl+Z 撤銷。</translation>
    </message>
    <message>
        <source>The items of %1 have their numbers already.</source>
        <translation>%1 的項目編號已順序無缺。</translation>
    </message>
    <message>
        <source>Items with another number: %1. Ctrl+Z takes it back.</source>
        <translation>已更改編號的項目：%1。按 Ctrl+Z 撤銷。</translation>
    </message>
    <message>
        <source>The items were changed meanwhile, so nothing was renumbered. Press Renumber once more to see the numbers as they would be now.</source>
        <translation>項目在此期間曾更改，因此沒有重新編號。請再按「重新編號」查看現時的編號。</translation>
    </message>
    <message>
        <source>Renumber what is approved</source>
        <translation>為已核准的內容重新編號</translation>
    </message>
    <message>
        <source>Choose a link first.</source>
        <translation>請先選擇連結。</translation>
    </message>
    <message>
        <source>That was noted today already.</source>
        <translation>今天已經記下。</translation>
    </message>
    <message>
        <source>Links checked today: %1. Ctrl+Z takes it back.</source>
        <translation>今天已檢查的連結：%1。按 Ctrl+Z 撤銷。</translation>
    </message>
    <message>
        <source>Change what is approved</source>
        <translation>更改已核准的內容</translation>
    </message>
    <message>
        <source>Renumber</source>
        <translation>重新編號</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>今天已檢查</translation>
    </message>
    <message>
        <source>Shows the numbers that the items would have by area and without gaps, and asks first.</source>
        <translation>顯示項目按範疇順序無缺的編號，確認後才更改。</translation>
    </message>
    <message>
        <source>Notes for all chosen links that they were checked today (%1)</source>
        <translation>為所有已選的連結記下今天已檢查（%1）</translation>
    </message>
</context>
<context>
    <name>liaison::ProgrammeSection</name>
    <message>
        <source>Programme %1</source>
        <translation>計劃 %1</translation>
    </message>
    <message>
        <source>%1 items, %2 of them new; %3 moved in this period: something that they name, or one of their indicators, is dated inside it.</source>
        <translation>%1 個項目，其中新增 %2 個；本期有進展的 %3 個：其所列記錄或任何一項指標的日期在本期之內。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀況</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>進展依據</translation>
    </message>
    <message>
        <source>No item moved in this period.</source>
        <translation>本期沒有項目有進展。</translation>
    </message>
    <message>
        <source>exchanges</source>
        <translation>交換</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>%1 event touched this period. An event under several items is one event.</source>
        <translation>%1 項活動涉及本期。列於多個項目下的活動只算一項。</translation>
    </message>
    <message>
        <source>%1 events touched this period. An event under several items is one event.</source>
        <translation>%1 項活動涉及本期。列於多個項目之下的同一活動只計一次。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>參加人數</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>No event touched this period.</source>
        <translation>沒有活動涉及本期。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an event, its status</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Not counted, because their dates are not precise enough for this period: %1.</source>
        <translation>因日期對本期不夠準確而未計入：%1。</translation>
    </message>
</context>
<context>
    <name>liaison::QuarterlyWriter</name>
    <message>
        <source>Quarterly report</source>
        <translation>季度報告</translation>
    </message>
    <message>
        <source>Report of the period</source>
        <translation>期間報告</translation>
    </message>
    <message>
        <source>Days covered</source>
        <translation>涵蓋日期</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比較期間</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1及%2</translation>
    </message>
    <message>
        <source>Home agency</source>
        <translation>本方機構</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>標記</translation>
    </message>
    <message>
        <source>pieces of information with %1</source>
        <translation>與 %1 交換的情報（件）</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a number, a period</comment>
        <translation>%2：%1</translation>
    </message>
    <message>
        <source>operations that touched the period</source>
        <comment>after their number</comment>
        <translation>期內涉及的行動</translation>
    </message>
    <message>
        <source>The period in figures</source>
        <translation>本期數字</translation>
    </message>
    <message>
        <source>cases: %1</source>
        <translation>案件：%1</translation>
    </message>
    <message>
        <source>%1; lines not stated: %2</source>
        <translation>%1；未有列明的項目：%2</translation>
    </message>
    <message>
        <source>pieces seized by %1, itemised</source>
        <translation>%1 檢獲件數（逐案統計）</translation>
    </message>
    <message>
        <source>coordinated by %1</source>
        <translation>由 %1 統籌</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>參與：%1</translation>
    </message>
    <message>
        <source>parts reported as one: %1</source>
        <translation>合併報告的部分：%1</translation>
    </message>
    <message>
        <source>No result was declared, and no case in this file belongs to this operation.</source>
        <translation>沒有通報成果，檔案內亦沒有屬於這次行動的案件。</translation>
    </message>
    <message>
        <source>Operations that touched the period</source>
        <translation>期內涉及的行動</translation>
    </message>
    <message>
        <source>No operation touched this period.</source>
        <translation>沒有行動涉及本期。</translation>
    </message>
    <message>
        <source>Not counted, because their dates are not precise enough for this period: %1.</source>
        <translation>因日期對本期不夠準確而未計入：%1。</translation>
    </message>
    <message>
        <source>Results declared for periods as a whole</source>
        <translation>就整段期間通報的成果</translation>
    </message>
    <message>
        <source>Added up from the cases in this file whose date lies inside the period (itemised).</source>
        <translation>由檔案內日期在本期之內的案件相加而成（逐案統計）。</translation>
    </message>
    <message>
        <source>Seizures</source>
        <translation>檢獲</translation>
    </message>
    <message>
        <source>No case is dated inside this period.</source>
        <translation>本期內沒有案件。</translation>
    </message>
    <message>
        <source>By category of goods</source>
        <translation>按貨品類別</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>按渠道</translation>
    </message>
    <message>
        <source>By destination</source>
        <translation>按目的地</translation>
    </message>
    <message>
        <source>Not counted, because their dates only overlap the period: %1.</source>
        <translation>因日期只與本期部分重疊而未計入：%1。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>註釋</translation>
    </message>
</context>
<context>
    <name>liaison::QuickEntry</name>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <translation>%1（「%2」）</translation>
    </message>
    <message>
        <source>This looks like %1 of the same day. Enter once more saves it all the same.</source>
        <translation>這看來與同一天的 %1 相同。再按一次 Enter 仍會儲存。</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>顯示 %1</translation>
    </message>
    <message>
        <source>Saved %1: %2.</source>
        <translation>已儲存 %1：%2。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打開</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打開 %1</translation>
    </message>
    <message>
        <source>There is no entry yet that could be repeated.</source>
        <translation>尚未有可重複的記錄。</translation>
    </message>
    <message>
        <source>As in %1. Change what differs; Enter saves.</source>
        <translation>與 %1 相同。請更改不同之處；按 Enter 儲存。</translation>
    </message>
    <message>
        <source>Save the entry</source>
        <translation>儲存此項</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Repeat last</source>
        <translation>重複上一項</translation>
    </message>
    <message>
        <source>Repeat the last entry</source>
        <translation>重複上一項記錄</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>範本(&amp;T)</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>範本</translation>
    </message>
    <message>
        <source>&amp;All fields</source>
        <translation>全部欄位(&amp;A)</translation>
    </message>
    <message>
        <source>All fields of the exchange</source>
        <translation>交換的全部欄位</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>尚未有範本</translation>
    </message>
    <message>
        <source>&amp;Keep what is typed as a template</source>
        <translation>把輸入的內容存為範本(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Remove a template</source>
        <translation>刪除範本(&amp;R)</translation>
    </message>
    <message>
        <source>Kept as a template.</source>
        <translation>已存為範本。</translation>
    </message>
    <message>
        <source>The template is removed.</source>
        <translation>範本已刪除。</translation>
    </message>
    <message>
        <source>An agency that is new to this file is added in the Directory; what is typed here stays.</source>
        <translation>檔案內尚未有的機構會在名錄新增；此處輸入的內容會保留。</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>新增 %1</translation>
    </message>
    <message>
        <source>It is outside the period that is shown.</source>
        <translation>它不在所顯示的期間內。</translation>
    </message>
</context>
<context>
    <name>liaison::RateForm</name>
    <message>
        <source>As its source prints it, with a point: 7.7621. It is kept exactly so.</source>
        <translation>按來源所列，用小數點：7.7621，並原樣保存。</translation>
    </message>
    <message>
        <source>A day, a month or a longer span; of a fixed rate the day it begins.</source>
        <translation>一天、一個月或較長期間；固定匯率則為開始之日。</translation>
    </message>
    <message>
        <source>New exchange rate</source>
        <translation>新增匯率</translation>
    </message>
</context>
<context>
    <name>liaison::RateImport</name>
    <message>
        <source>Import rates from %1</source>
        <translation>由 %1 匯入匯率</translation>
    </message>
    <message>
        <source>Column of: %1</source>
        <translation>%1的欄</translation>
    </message>
    <message>
        <source>The same in every row: %1</source>
        <translation>每行相同：%1</translation>
    </message>
    <message>
        <source>day, average or fixed</source>
        <translation>單日、平均或固定</translation>
    </message>
    <message>
        <source>in every row</source>
        <translation>每行相同</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>the same in every row:</source>
        <translation>每行相同：</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 changed, %4 the same, %5 refused.</source>
        <translation>%1 行：新增 %2，更改 %3，相同 %4，拒絕 %5。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 項：%2</translation>
    </message>
</context>
<context>
    <name>liaison::RatesPage</name>
    <message>
        <source>Exchange rates</source>
        <translation>匯率</translation>
    </message>
    <message>
        <source>Conversions stand beside the originals, with the rate, its date and its source</source>
        <translation>換算與原值並列，附匯率、日期及來源</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>匯入表格…</translation>
    </message>
    <message>
        <source>New rate</source>
        <translation>新增匯率</translation>
    </message>
    <message>
        <source>Find a rate by currency or source</source>
        <translation>以貨幣或來源尋找匯率</translation>
    </message>
    <message>
        <source>No rates here</source>
        <translation>這裏沒有匯率</translation>
    </message>
    <message>
        <source>Exchange rates by day, month or peg, each with its source. A value is never converted without one: it says “no rate”.</source>
        <translation>按日、按月或固定的匯率，各附來源。沒有匯率的數值絕不換算，只會註明「沒有匯率」。</translation>
    </message>
    <message>
        <source>Import exchange rates</source>
        <translation>匯入匯率</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>表格 (*.csv *.tsv *.txt)</translation>
    </message>
</context>
<context>
    <name>liaison::ReadingEdit</name>
    <message>
        <source>whole numbers only</source>
        <translation>只可用整數</translation>
    </message>
    <message>
        <source>which currency?</source>
        <translation>哪種貨幣？</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>不可能</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>結束早於開始</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>無法讀取</translation>
    </message>
</context>
<context>
    <name>liaison::ReasonRow</name>
    <message>
        <source>Why it is corrected</source>
        <translation>更正的原因</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Without a reason it is not done: say why in a few words.</source>
        <translation>沒有理由便不會執行：請用幾個字說明原因。</translation>
    </message>
</context>
<context>
    <name>liaison::RecipientEdit</name>
    <message>
        <source>&amp;Goes to</source>
        <translation>送交(&amp;G)</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>沒有註明</translation>
    </message>
    <message>
        <source>To whom it goes; the journal keeps it.</source>
        <translation>送交何人；日誌會記下。</translation>
    </message>
</context>
<context>
    <name>liaison::ReconciliationView</name>
    <message>
        <source>The month before</source>
        <translation>上一個月</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>下一個月</translation>
    </message>
    <message>
        <source>Our log beside their statement</source>
        <translation>我方記錄冊與對方對帳單並列</translation>
    </message>
    <message>
        <source>Choose one month, like 2017-03.</source>
        <translation>請選擇一個月份，例如 2017-03。</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>對口單位</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Correct the statement</source>
        <translation>更正對帳單</translation>
    </message>
    <message>
        <source>Record their statement</source>
        <translation>記錄對方對帳單</translation>
    </message>
    <message>
        <source>Our statement for them</source>
        <translation>我方致對方的對帳單</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>簽核</translation>
    </message>
    <message>
        <source>Changed since the sign-off</source>
        <translation>簽核後有更改</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>沒有可比較的內容</translation>
    </message>
    <message>
        <source>Nothing is logged with %1 in %2, and there is no statement of theirs. Record what they say they sent and received.</source>
        <translation>與 %1 在%2沒有交換記錄，亦沒有對方的對帳單。請記錄對方所述的發出及收到數目。</translation>
    </message>
    <message>
        <source>No counterpart chosen</source>
        <translation>未選擇對口單位</translation>
    </message>
    <message>
        <source>Choose a counterpart and a month above: your log and their statement are set side by side here.</source>
        <translation>請在上方選擇對口單位及月份：你的記錄冊與對方對帳單會在此並列。</translation>
    </message>
    <message>
        <source>The pair is decided.</source>
        <translation>配對已決定。</translation>
    </message>
    <message>
        <source>The difference is explained.</source>
        <translation>差異已說明。</translation>
    </message>
    <message>
        <source>The decision is taken back.</source>
        <translation>決定已收回。</translation>
    </message>
    <message>
        <source>%1 with %2 is signed off.</source>
        <translation>與 %2 的%1已簽核。</translation>
    </message>
    <message>
        <source>Our statement for %1</source>
        <translation>我方致 %1 的對帳單</translation>
    </message>
    <message>
        <source>For another Liaison Desk (*.json);;Tables (*.csv)</source>
        <translation>供另一 Liaison Desk 使用 (*.json);;表格 (*.csv)</translation>
    </message>
    <message>
        <source>%1 entries were written to %2 (TLP:%3).</source>
        <translation>已把 %1 項寫入 %2（TLP:%3）。</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>發出 %1</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>收到 %1</translation>
    </message>
    <message>
        <source>%1 both ways</source>
        <translation>雙向 %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 項未解決</translation>
    </message>
    <message>
        <source>%1 explained</source>
        <translation>%1 項已說明</translation>
    </message>
    <message>
        <source>signed off by %1 on %2</source>
        <translation>由 %1 於%2簽核</translation>
    </message>
    <message>
        <source>%1 came in</source>
        <translation>新增 %1</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 已不存在</translation>
    </message>
    <message>
        <source>%1 is dated or directed differently</source>
        <translation>%1 的日期或方向已更改</translation>
    </message>
    <message>
        <source>%1 has %2 pieces instead of %3</source>
        <translation>%1 有 %2 件，而非 %3 件</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>及另外 %1 項</translation>
    </message>
    <message>
        <source>Changed since the sign-off: %1.</source>
        <translation>簽核後有更改：%1。</translation>
    </message>
    <message>
        <source>%1 stated this month already: the statement there is, is open to be corrected.</source>
        <translation>%1 已就該月提交對帳單：現已打開該對帳單以便更正。</translation>
    </message>
    <message>
        <source>Our log, in pieces: %1</source>
        <comment>numbers by direction</comment>
        <translation>我方記錄（件）：%1</translation>
    </message>
    <message>
        <source>Their statement, in pieces: %1</source>
        <comment>numbers by direction</comment>
        <translation>對方對帳單（件）：%1</translation>
    </message>
</context>
<context>
    <name>liaison::ReconciliationWriter</name>
    <message>
        <source>Months reconciled with each counterpart</source>
        <translation>與各對口單位按月核對的情況</translation>
    </message>
    <message>
        <source>Nothing was exchanged, and no statement was received.</source>
        <translation>沒有交換，亦沒有收到對帳單。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>no statement</source>
        <translation>沒有對帳單</translation>
    </message>
    <message>
        <source>not reconciled: %1 open</source>
        <comment>a number of differences</comment>
        <translation>未核對：%1 項未解決</translation>
    </message>
    <message>
        <source>reconciled, not signed off</source>
        <translation>已核對，未簽核</translation>
    </message>
    <message>
        <source>signed off %1</source>
        <comment>a date</comment>
        <translation>已於%1簽核</translation>
    </message>
    <message>
        <source>changed since it was signed off %1</source>
        <comment>a date</comment>
        <translation>於%1簽核後有更改</translation>
    </message>
</context>
<context>
    <name>liaison::RecordEditor</name>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>關閉表格</translation>
    </message>
    <message>
        <source>You began one %1 and did not save it.</source>
        <translation>你開始填寫一項%1而未儲存。</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>繼續填寫</translation>
    </message>
    <message>
        <source>This was typed here %1 and is not saved yet.</source>
        <translation>這是%1在此輸入而尚未儲存的內容。</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>捨棄</translation>
    </message>
    <message>
        <source>This is not saved yet. Ctrl+S saves it; Esc once more discards it.</source>
        <translation>尚未儲存。按 Ctrl+S 儲存；再按一次 Esc 捨棄。</translation>
    </message>
    <message>
        <source>Your changes are not saved yet. Ctrl+S saves them; Esc once more discards them.</source>
        <translation>你的更改尚未儲存。按 Ctrl+S 儲存；再按一次 Esc 捨棄。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>捨棄</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>儲存中…</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>已更改，未儲存</translation>
    </message>
    <message>
        <source>This is not saved yet. Ctrl+S saves it; asked once more, it is discarded for a new one.</source>
        <translation>尚未儲存。按 Ctrl+S 儲存；如再次要求新增，則會捨棄並另開一項。</translation>
    </message>
    <message>
        <source>Discard it and begin another</source>
        <translation>捨棄並另開一項</translation>
    </message>
    <message>
        <source>Nothing is filled in yet, so there is nothing to save.</source>
        <translation>尚未填寫任何內容，沒有可儲存的資料。</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>儲存 (Ctrl+S)</translation>
    </message>
</context>
<context>
    <name>liaison::RecordLines</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>%1, the source prints %2 beside it</source>
        <translation>%1，來源旁列 %2</translation>
    </message>
    <message>
        <source>%1 of %2 (%3%4)</source>
        <comment>a part, its whole, how sure the share is, the share</comment>
        <translation>%2 中的 %1（%3%4）</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>what is counted, the number, its unit</comment>
        <translation>%1：%2 %3</translation>
    </message>
</context>
<context>
    <name>liaison::RecordPage</name>
    <message>
        <source>All dates</source>
        <translation>所有日期</translation>
    </message>
</context>
<context>
    <name>liaison::RecordPane</name>
    <message>
        <source>Saved: %1 %2</source>
        <comment>a kind of record, its reference</comment>
        <translation>已儲存：%1 %2</translation>
    </message>
    <message>
        <source>Removed: %1 %2. Ctrl+Z brings it back.</source>
        <translation>已刪除：%1 %2。按 Ctrl+Z 恢復。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打開</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>The open record is not in this list: it lies outside the period or the filter.</source>
        <translation>已打開的記錄不在此清單內：它在期間或篩選範圍之外。</translation>
    </message>
    <message>
        <source>Remove what is approved</source>
        <translation>刪除已核准的記錄</translation>
    </message>
</context>
<context>
    <name>liaison::RecordTable</name>
    <message>
        <source>Columns of %1</source>
        <translation>%1的欄目</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>無法讀取清單</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>讀取中…</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>還原欄目</translation>
    </message>
    <message>
        <source>Nothing here matches</source>
        <translation>沒有符合的記錄</translation>
    </message>
    <message>
        <source>The filter or the text to find leaves none of the records of the period.</source>
        <translation>篩選條件或尋找的文字沒有留下該期間的任何記錄。</translation>
    </message>
    <message>
        <source>Show them all</source>
        <translation>顯示全部</translation>
    </message>
</context>
<context>
    <name>liaison::RecordWords</name>
    <message>
        <source>Exchange</source>
        <translation>交換</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>行動</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>檢獲</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>機構</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>案卷</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>交換</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>行動</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Seizures</source>
        <translation>檢獲</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>機構</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Home agency</source>
        <translation>本方機構</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>單位名稱</translation>
    </message>
    <message>
        <source>First month of the programme year</source>
        <translation>計劃年度的首月</translation>
    </message>
    <message>
        <source>Grading scheme</source>
        <translation>評級制度</translation>
    </message>
    <message>
        <source>This is the sample</source>
        <translation>這是樣本</translation>
    </message>
    <message>
        <source>Setting: %1</source>
        <translation>設定：%1</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已復原</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>passphrase changed</source>
        <translation>更改通行句</translation>
    </message>
    <message>
        <source>restored from a backup</source>
        <translation>由備份還原</translation>
    </message>
    <message>
        <source>set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Undone: %1 is removed again.</source>
        <translation>已復原：%1 再次移除。</translation>
    </message>
    <message>
        <source>Undone: %1 is back.</source>
        <translation>已復原：%1 已恢復。</translation>
    </message>
    <message>
        <source>Undone: %1 is as it was before.</source>
        <translation>已復原：%1 恢復原狀。</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>匯率</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>匯率</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>轉介</translation>
    </message>
    <message>
        <source>Risk indicator</source>
        <translation>風險指標</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>計劃</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>Resource link</source>
        <translation>資源連結</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟進事項</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>對帳單</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>簽核</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>轉介</translation>
    </message>
    <message>
        <source>Risk indicators</source>
        <translation>風險指標</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>計劃</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>Resource links</source>
        <translation>資源連結</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>跟進事項</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>對帳單</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>簽核</translation>
    </message>
    <message>
        <source>Largest attachment</source>
        <translation>附件上限</translation>
    </message>
    <message>
        <source>Code of one&apos;s own: %1</source>
        <translation>自訂代碼：%1</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>Frozen report</source>
        <translation>定版報告</translation>
    </message>
    <message>
        <source>Frozen reports</source>
        <translation>定版報告</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>Undone in one step: %1 records, from %2 on, are as they were before.</source>
        <translation>已一次過撤銷：由 %2 起的 %1 項記錄恢復原狀。</translation>
    </message>
    <message>
        <source>Everybody signs with a key of his or her own</source>
        <translation>人人以個人鎖匙簽署</translation>
    </message>
    <message>
        <source>Four eyes</source>
        <translation>雙人覆核</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>備份資料夾</translation>
    </message>
    <message>
        <source>When backups are made</source>
        <translation>備份時間</translation>
    </message>
    <message>
        <source>How many backups are kept</source>
        <translation>保留備份數目</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>範本</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>復原碼</translation>
    </message>
    <message>
        <source>Keys of everybody</source>
        <translation>所有人的鎖匙</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <translation>%1的鎖匙</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>啟用</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>停用</translation>
    </message>
</context>
<context>
    <name>liaison::ReferralBoard</name>
    <message>
        <source>%1 · %2</source>
        <comment>a state, how many</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2 referrals</source>
        <comment>a state, how many</comment>
        <translation>%1：%2 項轉介</translation>
    </message>
    <message>
        <source>Shows them as a list</source>
        <translation>以清單顯示</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no referrals in this state</comment>
        <translation>無</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1 項</translation>
    </message>
</context>
<context>
    <name>liaison::ReferralCard</name>
    <message>
        <source>%1 old</source>
        <comment>so many days</comment>
        <translation>已有%1</translation>
    </message>
</context>
<context>
    <name>liaison::ReferralForm</name>
    <message>
        <source>Date made</source>
        <translation>提出日期</translation>
    </message>
    <message>
        <source>Cases handed over</source>
        <translation>移交的案件</translation>
    </message>
    <message>
        <source>Goods reported as seized, one line for each unit</source>
        <translation>對方通報檢獲的貨品，每個單位一行</translation>
    </message>
    <message>
        <source>Value reported, one line for each currency and basis</source>
        <translation>對方通報的價值，每種貨幣及基準一行</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚未有</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>新增轉介</translation>
    </message>
</context>
<context>
    <name>liaison::ReferralLists</name>
    <message>
        <source>Made</source>
        <comment>the day of a referral</comment>
        <translation>提出</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>已過時間</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>命中率</translation>
    </message>
    <message>
        <source>Hits out of known outcomes, of all dates</source>
        <translation>所有日期的命中次數佔已知結果</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>轉介</translation>
    </message>
    <message>
        <source>Risk indicators</source>
        <translation>風險指標</translation>
    </message>
    <message>
        <source>Find in the referrals</source>
        <translation>在轉介中尋找</translation>
    </message>
    <message>
        <source>No referrals here</source>
        <translation>這裏沒有轉介</translation>
    </message>
    <message>
        <source>Cases and leads that one side hands to the other stand here, with what is asked for, by when, and what came of it. Make one, or choose another period.</source>
        <translation>一方移交另一方的案件及線索列於此處，連同要求、期限及結果。請新增一項，或選擇另一期間。</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>新增轉介</translation>
    </message>
    <message>
        <source>Find a risk indicator</source>
        <translation>尋找風險指標</translation>
    </message>
    <message>
        <source>No risk indicators yet</source>
        <translation>尚未有風險指標</translation>
    </message>
    <message>
        <source>The signs of an infringing consignment that your unit has agreed on stand here. Flag them on cases and referrals to see how often they are right.</source>
        <translation>貴單位議定的侵權貨物跡象列於此處。請在案件及轉介標示，以了解其準確程度。</translation>
    </message>
    <message>
        <source>New risk indicator</source>
        <translation>新增風險指標</translation>
    </message>
</context>
<context>
    <name>liaison::ReferralSectionWriter</name>
    <message>
        <source>Referrals by counterpart and direction, with response times in days</source>
        <translation>按對口單位及方向劃分的轉介，連回應日數</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>轉介</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完結</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已確認收悉</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>日數中位數</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>No referral is dated inside this period.</source>
        <translation>本期內沒有轉介。</translation>
    </message>
    <message>
        <source>Open and overdue as on %1. Days are counted from the day the referral was made; the median of an even number is the mean of the two middle ones, a half rounded up. A referral dated only to its month has no days.</source>
        <translation>截至%1未完結及逾期。日數由提出轉介之日起計；偶數項的中位數為中間兩項的平均值，半日進一。只知月份的轉介沒有日數。</translation>
    </message>
    <message>
        <source>Not counted, because the date is not precise enough for this period: %1.</source>
        <translation>因日期對本期不夠準確而未計入：%1。</translation>
    </message>
    <message>
        <source>Risk indicators: hits out of known outcomes</source>
        <translation>風險指標：命中次數佔已知結果</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>標示</translation>
    </message>
    <message>
        <source>Outcome known</source>
        <translation>結果已知</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>命中率</translation>
    </message>
    <message>
        <source>Indicators met together, the most frequent pairs</source>
        <translation>最常一同出現的指標組合</translation>
    </message>
    <message>
        <source>with</source>
        <translation>與</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Risk indicators</source>
        <translation>風險指標</translation>
    </message>
    <message>
        <source>Flagged on cases and referrals of the period; a referral that hands over a case flagged with the same indicator is not counted again. A hit is a seizure, in the case or by a referral that handed it over.</source>
        <translation>標示於本期的案件及轉介；轉介移交的案件如已標示同一指標，不重複計算。命中是指案件或移交案件的轉介有檢獲。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>With an outcome</source>
        <translation>已有結果</translation>
    </message>
    <message>
        <source>Oldest, days</source>
        <translation>最久日數</translation>
    </message>
</context>
<context>
    <name>liaison::ReferralSteps</name>
    <message>
        <source>Acknowledged today</source>
        <translation>今天確認收悉</translation>
    </message>
    <message>
        <source>Work started today</source>
        <translation>今天開始跟進</translation>
    </message>
    <message>
        <source>Outcome…</source>
        <translation>結果…</translation>
    </message>
    <message>
        <source>Close today</source>
        <translation>今天完結</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <comment>by so many days</comment>
        <translation>逾期%1</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>due in %1</source>
        <comment>so many days</comment>
        <translation>%1後到期</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>on a date</comment>
        <translation>%1到期</translation>
    </message>
</context>
<context>
    <name>liaison::ReferralsPage</name>
    <message>
        <source>Open</source>
        <translation>打開</translation>
    </message>
    <message>
        <source>%1 %2: median days</source>
        <comment>a counterpart&apos;s code, made or received</comment>
        <translation>%1 %2：日數中位數</translation>
    </message>
    <message>
        <source>to outcome</source>
        <translation>至得出結果</translation>
    </message>
    <message>
        <source>%1: %2. Ctrl+Z takes it back.</source>
        <comment>a referral, its state</comment>
        <translation>%1：%2。按 Ctrl+Z 復原。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Acknowledged today</source>
        <translation>今天確認收悉</translation>
    </message>
    <message>
        <source>Work started today</source>
        <translation>今天開始跟進</translation>
    </message>
    <message>
        <source>Outcome…</source>
        <translation>結果…</translation>
    </message>
    <message>
        <source>Close today</source>
        <translation>今天完結</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>收回最後一步</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>轉介</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>made and received</source>
        <translation>提出及收到</translation>
    </message>
    <message>
        <source>Board, list or risk indicators</source>
        <translation>看板、清單或風險指標</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>Risk indicators</source>
        <translation>風險指標</translation>
    </message>
    <message>
        <source>open, of the period</source>
        <translation>未完結（本期）</translation>
    </message>
    <message>
        <source>overdue, of the period</source>
        <translation>逾期（本期）</translation>
    </message>
    <message>
        <source>%1: %2 on %3. Ctrl+Z takes it back.</source>
        <comment>a referral, its state, a day</comment>
        <translation>%1：%2（%3）。Ctrl+Z 可撤回。</translation>
    </message>
    <message>
        <source>The board shows what ended of those made in the period; this one lies outside it.</source>
        <translation>看板只顯示本期內提出並已有結果的轉介；這一項不在本期。</translation>
    </message>
</context>
<context>
    <name>liaison::ReleaseBar</name>
    <message>
        <source>This report is marked %1: %2. It should not leave them. If it must, say why; the journal keeps who went ahead, when and why.</source>
        <translation>此報告標記為 %1：%2。報告不應離開上述範圍。如必須外發，請說明原因；日誌會記下誰人、何時及為何外發。</translation>
    </message>
    <message>
        <source>Reaso&amp;n</source>
        <translation>原因(&amp;N)</translation>
    </message>
    <message>
        <source>Reason for letting the report out</source>
        <translation>外發報告的原因</translation>
    </message>
    <message>
        <source>Go ahead</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>Do not let it out</source>
        <translation>不要外發</translation>
    </message>
    <message>
        <source>Give the reason in a few words: without one a report with this marking stays here.</source>
        <translation>請簡單填寫原因：沒有原因，此標記的報告不得外發。</translation>
    </message>
</context>
<context>
    <name>liaison::RenumberPanel</name>
    <message>
        <source>These items of %1 would get another number: by area, and without gaps. Ctrl+Z takes it back.</source>
        <translation>%1 的以下項目將更改編號：按範疇排列，順序無缺。按 Ctrl+Z 可撤銷。</translation>
    </message>
    <message>
        <source>The frozen papers of this year keep the old numbers: %1.</source>
        <translation>本年度已定版的文件保留舊編號：%1。</translation>
    </message>
    <message>
        <source>Old and new numbers</source>
        <translation>新舊編號</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現時</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>更改後</translation>
    </message>
    <message>
        <source>Renumber</source>
        <translation>重新編號</translation>
    </message>
    <message>
        <source>Leave the numbers</source>
        <translation>保留編號</translation>
    </message>
</context>
<context>
    <name>liaison::ReportBlocks</name>
    <message>
        <source>Declared</source>
        <translation>通報</translation>
    </message>
    <message>
        <source>Itemised</source>
        <translation>逐案統計</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Goods, %1</source>
        <comment>unit</comment>
        <translation>貨品，%1</translation>
    </message>
    <message>
        <source>Persons arrested</source>
        <translation>被捕人數</translation>
    </message>
    <message>
        <source>Declared by %1: %2</source>
        <comment>agency, source</comment>
        <translation>%1 通報：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>agency, note</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Where an agency&apos;s declared result and the cases in this file can be compared</source>
        <translation>機構通報的成果與檔案內案件可作比較之處</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>機構</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Itemised against declared</source>
        <translation>逐案統計與通報比較</translation>
    </message>
    <message>
        <source>%1 less</source>
        <comment>itemised than declared</comment>
        <translation>少%1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>itemised than declared</comment>
        <translation>多%1</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>沒有差異</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>agency name and code</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>number of cases, counting rule</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>(%1 not stated)</source>
        <comment>how many parts of a total</comment>
        <translation>（%1 項未有列明）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an amount, its value basis</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>價值</translation>
    </message>
    <message>
        <source>Value in %1, basis not stated</source>
        <translation>價值（%1），基準未有列明</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>value basis, currency</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Quantities in different units, values in different currencies or on different bases, and cases counted under different rules are never added together. “Declared” is what an agency stated as its total; “itemised” is added up from the cases in the case file.</source>
        <translation>不同單位的數量、不同貨幣或不同基準的價值，以及按不同點算規則計算的案件，一律不會相加。「通報」是機構所述的總數；「逐案統計」是由檔案內的案件相加而成。</translation>
    </message>
    <message>
        <source>Counts of exchanges are pieces of information by counterpart, direction and mode, as logged by the home agency. They are not added over counterparts.</source>
        <translation>交換的件數是本方機構所記錄的情報件數，按對口單位、方向及方式計算，不會跨對口單位相加。</translation>
    </message>
    <message>
        <source>No value in this report was converted from one currency into another.</source>
        <translation>本報告沒有把任何價值由一種貨幣換算為另一種貨幣。</translation>
    </message>
    <message>
        <source>Value bases in this report: %1.</source>
        <translation>本報告所用的價值基準：%1。</translation>
    </message>
    <message>
        <source>Seizure lines whose quantity was not stated: %1.</source>
        <translation>數量未有列明的檢獲項目：%1。</translation>
    </message>
    <message>
        <source>Illustrative records behind this report: %1. They were made up so that charts and tables have something to show. They are counted as itemised and never change a declared figure.</source>
        <translation>本報告所依據的示例記錄：%1。這些記錄是虛構的，讓圖表和表格有內容可顯示。它們計入逐案統計，但絕不會改變通報的數字。</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>agency, report, period</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1（續）</translation>
    </message>
    <message>
        <source>… (+%1 characters)</source>
        <translation>…（另有 %1 個字元）</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>製備日期：%1</translation>
    </message>
    <message>
        <source>Made from the sample case file: contains illustrative records</source>
        <translation>由樣本案卷製成：載有示例記錄</translation>
    </message>
    <message>
        <source>Contains illustrative records</source>
        <translation>載有示例記錄</translation>
    </message>
    <message>
        <source>Cases, quantities and values by category of goods</source>
        <translation>按貨品類別劃分的案件、數量及價值</translation>
    </message>
    <message>
        <source>Cases, quantities and values by channel</source>
        <translation>按渠道劃分的案件、數量及價值</translation>
    </message>
    <message>
        <source>Cases, quantities and values by destination</source>
        <translation>按目的地劃分的案件、數量及價值</translation>
    </message>
    <message>
        <source>Pieces seized by category and agency</source>
        <translation>按類別及機構劃分的檢獲件數</translation>
    </message>
    <message>
        <source>Pieces seized by channel and agency</source>
        <translation>按渠道及機構劃分的檢獲件數</translation>
    </message>
    <message>
        <source>Pieces seized by destination and agency</source>
        <translation>按目的地及機構劃分的檢獲件數</translation>
    </message>
    <message>
        <source>Numbers are printed as they were stated: “about”, “more than” and “less than” belong to the number and are carried through every total; where room is scarce they are written ≈, &gt; and &lt;. “Not stated” is not zero; a total says how many of its parts were not stated.</source>
        <translation>數字按原來所述印出：「約」、「逾」及「少於」屬於數字本身，並保留於每個總數之中；地方不足時寫作 ≈、&gt; 及 &lt;。「未有列明」不等於零；總數會說明有多少部分未有列明。</translation>
    </message>
    <message>
        <source>Values were converted into %1 in a section of their own, each with its rate; the originals stand everywhere else.</source>
        <translation>價值在獨立一節換算為 %1，各附匯率；其他各處均為原值。</translation>
    </message>
    <message>
        <source>The source does not say how it counted cases, so the two numbers may not be comparable.</source>
        <translation>來源沒有說明如何點算案件，因此兩個數字未必可以比較。</translation>
    </message>
    <message>
        <source>Seizure lines whose value was not stated: %1.</source>
        <translation>價值未有列明的檢獲項目：%1。</translation>
    </message>
    <message>
        <source>they agree within what was stated</source>
        <translation>在所述精確度內相符</translation>
    </message>
</context>
<context>
    <name>liaison::ReportCharts</name>
    <message>
        <source>The %1 largest are drawn; all are in the table.</source>
        <translation>圖中只繪出最大的 %1 項；全部列於表內。</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month along an axis, in Qt&apos;s date format</comment>
        <translation>yyyy年 M月</translation>
    </message>
</context>
<context>
    <name>liaison::ReportOptions</name>
    <message>
        <source>&amp;Report</source>
        <translation>報告(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Operation</source>
        <translation>行動(&amp;O)</translation>
    </message>
    <message>
        <source>Perio&amp;d</source>
        <translation>期間(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation>報告語言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>標記(&amp;M)</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>行動</translation>
    </message>
    <message>
        <source>For %1.</source>
        <comment>a marking allows to read</comment>
        <translation>適用於：%1。</translation>
    </message>
    <message>
        <source>Nothing in this report is marked.</source>
        <translation>報告內沒有已標記的內容。</translation>
    </message>
    <message>
        <source>The strictest record in it is marked %1.</source>
        <translation>當中最嚴格的記錄標記為 %1。</translation>
    </message>
    <message>
        <source>A weaker marking would give that record away, so none can be chosen.</source>
        <translation>較寬的標記會洩露該記錄，因此不可選用。</translation>
    </message>
    <message>
        <source>No operation is in this file yet. Add one on the page Operations.</source>
        <translation>檔案內尚未有行動。請在「行動」頁新增。</translation>
    </message>
    <message>
        <source>This is not a quarter: it is compared with the same length of time before it.</source>
        <translation>這不是季度：與之前同樣長度的期間比較。</translation>
    </message>
    <message>
        <source>Quarterly report</source>
        <translation>季度報告</translation>
    </message>
    <message>
        <source>Operation result sheet</source>
        <translation>行動成果表</translation>
    </message>
    <message>
        <source>Name or code of the operation</source>
        <translation>行動的名稱或代號</translation>
    </message>
    <message>
        <source>Values &amp;also in</source>
        <translation>價值同時以(&amp;A)</translation>
    </message>
    <message>
        <source>their own currency only</source>
        <translation>只用原有貨幣</translation>
    </message>
    <message>
        <source>Values also in</source>
        <translation>價值同時以</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>The paper is of the whole programme year that holds this period.</source>
        <translation>文件涵蓋此期間所屬的整個計劃年度。</translation>
    </message>
    <message>
        <source>Annual progress paper</source>
        <translation>年度進度文件</translation>
    </message>
    <message>
        <source>&amp;Say where each sentence is from</source>
        <translation>註明每句的來源(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Counterpart</source>
        <translation>對口單位(&amp;C)</translation>
    </message>
    <message>
        <source>No other agency is in this file yet. Add one on the page Directory.</source>
        <translation>檔案內尚未有其他機構。請在「名錄」頁新增。</translation>
    </message>
    <message>
        <source>Meeting brief</source>
        <translation>會議簡報</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>對口單位</translation>
    </message>
    <message>
        <source>Name or code of the agency</source>
        <translation>機構的名稱或代號</translation>
    </message>
    <message>
        <source>the counterpart</source>
        <translation>對口單位</translation>
    </message>
</context>
<context>
    <name>liaison::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>匯出 PDF…</translation>
    </message>
    <message>
        <source>Print (%1)</source>
        <translation>列印（%1）</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>縮小 (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>As wide as the view (0)</source>
        <translation>與檢視區同寬 (0)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>zoom in percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>There is no operation to report on.</source>
        <translation>沒有可報告的行動。</translation>
    </message>
    <message>
        <source>Choose the operation at the left.</source>
        <translation>請在左方選擇行動。</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>正在製作預覽…</translation>
    </message>
    <message>
        <source>Export the report as PDF</source>
        <translation>把報告匯出為 PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已儲存為 %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打開</translation>
    </message>
    <message>
        <source>Report saved</source>
        <translation>報告已儲存</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>已取消，沒有寫入檔案。</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在寫入 %1</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>列印報告</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已送往打印機。</translation>
    </message>
    <message>
        <source>Export ODT…</source>
        <translation>匯出 ODT…</translation>
    </message>
    <message>
        <source>Export the report as a text document</source>
        <translation>將報告匯出為文字文件</translation>
    </message>
    <message>
        <source>OpenDocument texts (*.odt)</source>
        <translation>OpenDocument 文字文件 (*.odt)</translation>
    </message>
    <message>
        <source>Preview, or freezes and changes</source>
        <translation>預覽，或定版及更改</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Freezes and changes</source>
        <translation>定版及更改</translation>
    </message>
    <message>
        <source>Freezes and changes (%1)</source>
        <translation>定版及更改（%1）</translation>
    </message>
    <message>
        <source>Choose the counterpart at the left.</source>
        <translation>請在左方選擇對口單位。</translation>
    </message>
    <message>
        <source>Frozen as %1.</source>
        <translation>已定版為 %1。</translation>
    </message>
    <message>
        <source>Report frozen</source>
        <translation>報告已定版</translation>
    </message>
    <message>
        <source>Freezing the report in every language</source>
        <translation>正在以各語言定版報告</translation>
    </message>
    <message>
        <source>Save the report as it was published</source>
        <translation>按公布原樣儲存報告</translation>
    </message>
    <message>
        <source>The report is still being drawn, or something is missing in its choices.</source>
        <translation>報告仍在繪製，或選項尚有欠缺。</translation>
    </message>
</context>
<context>
    <name>liaison::RestoreCard</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>大寫鎖定已開啟。</translation>
    </message>
    <message>
        <source>That of the backup.</source>
        <translation>備份所用的。</translation>
    </message>
    <message>
        <source>restored</source>
        <comment>in the name of a file</comment>
        <translation>還原</translation>
    </message>
    <message>
        <source>The backup stands as a case file of its own in %1. The file that is open was not touched.</source>
        <translation>備份已成為 %1 內的獨立案卷。已打開的檔案沒有改動。</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>打開副本</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>還原中</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>A backup becomes a case file of its own, beside the one that is open. It is checked, and you are asked whether to open it. Nothing is replaced.</source>
        <translation>備份會成為獨立的案卷，與已打開的並存。檢查後會詢問是否打開。不會取代任何檔案。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Copy in</source>
        <translation>副本位置</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>通行句</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>鎖匙檔</translation>
    </message>
    <message>
        <source>Only if the backup was made with one.</source>
        <translation>只在製作備份時使用過才需要。</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>選擇備份</translation>
    </message>
    <message>
        <source>Case files (*.liaison);;All files (*)</source>
        <translation>案卷 (*.liaison);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Where the copy goes</source>
        <translation>副本的存放位置</translation>
    </message>
    <message>
        <source>Case files (*.liaison)</source>
        <translation>案卷 (*.liaison)</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>選擇鎖匙檔</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Restore as a copy</source>
        <translation>還原為副本</translation>
    </message>
</context>
<context>
    <name>liaison::ResultForm</name>
    <message>
        <source>none: a period as a whole</source>
        <translation>無：整段期間</translation>
    </message>
    <message>
        <source>&amp;Operation</source>
        <translation>行動(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>期間(&amp;P)</translation>
    </message>
    <message>
        <source>2013/14, 2017Q1 or 2013-07-01..2014-06-30: the whole span that the result is stated for.</source>
        <translation>2013/14、2017Q1 或 2013-07-01..2014-06-30：成果所涵蓋的整段期間。</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>機構(&amp;A)</translation>
    </message>
    <message>
        <source>What was achieved, as it was stated</source>
        <translation>所述的成果</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>案件(&amp;C)</translation>
    </message>
    <message>
        <source>the source does not say</source>
        <translation>來源沒有說明</translation>
    </message>
    <message>
        <source>Cases &amp;counted by</source>
        <translation>案件點算方式(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Goods</source>
        <translation>貨品(&amp;G)</translation>
    </message>
    <message>
        <source>One line for each unit: they are never added up.</source>
        <translation>每個單位一行：絕不相加。</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>價值(&amp;V)</translation>
    </message>
    <message>
        <source>One line for each currency and value basis.</source>
        <translation>每種貨幣及價值基準一行。</translation>
    </message>
    <message>
        <source>Persons a&amp;rrested</source>
        <translation>被捕人數(&amp;R)</translation>
    </message>
    <message>
        <source>Where it was stated</source>
        <translation>出處</translation>
    </message>
    <message>
        <source>press release, letter, minutes …</source>
        <translation>新聞稿、信函、會議紀錄…</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>來源(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>備註(&amp;N)</translation>
    </message>
    <message>
        <source>Declare a result</source>
        <translation>通報成果</translation>
    </message>
    <message>
        <source>Result of %1</source>
        <comment>an agency</comment>
        <translation>%1 的成果</translation>
    </message>
    <message>
        <source>Result of %1 in %2</source>
        <comment>an agency, an operation</comment>
        <translation>%1 在 %2 的成果</translation>
    </message>
</context>
<context>
    <name>liaison::ResultLines</name>
    <message>
        <source>Take this line away</source>
        <translation>刪去此行</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>a field, its number</comment>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>about 100 000</source>
        <translation>約10萬</translation>
    </message>
    <message>
        <source>about HK$13,880,000</source>
        <translation>約13,880,000港元</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>貨品</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>價值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Value basis</source>
        <translation>價值基準</translation>
    </message>
</context>
<context>
    <name>liaison::ResultsCard</name>
    <message>
        <source>Results of operations, as declared and as itemised, %1</source>
        <translation>%1各次行動的成果，通報與逐案統計並列</translation>
    </message>
    <message>
        <source>No operation touches %1, and no result was declared for a period within it.</source>
        <translation>沒有行動涉及%1，亦沒有就其中任何期間通報成果。</translation>
    </message>
    <message>
        <source>%1 more operations</source>
        <translation>另外 %1 次行動</translation>
    </message>
    <message>
        <source>%1 as a whole</source>
        <comment>a period</comment>
        <translation>%1整段期間</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>機構</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>貨品</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>價值</translation>
    </message>
    <message>
        <source>Open the operation %1</source>
        <translation>打開行動 %1</translation>
    </message>
    <message>
        <source>no result declared, no case in this file</source>
        <translation>沒有通報成果，檔案內沒有案件</translation>
    </message>
    <message>
        <source>%1 not stated</source>
        <comment>how many parts of a total</comment>
        <translation>%1 項未有列明</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>cases, counting rule</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>通報</translation>
    </message>
    <message>
        <source>itemised</source>
        <translation>逐案統計</translation>
    </message>
    <message>
        <source>illustrative</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>貨品</translation>
    </message>
    <message>
        <source>value</source>
        <translation>價值</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <comment>an agency, what is counted, on which basis, the figure</comment>
        <translation>%1，%2，%3：%4</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a figure, a remark</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Rates: %1. A total is converted at the rate of its operation or period, or of its last day; at most %2 days old.</source>
        <translation>匯率：%1。總數以其行動或期間的匯率、或最後一天的匯率換算；最多相距 %2 天。</translation>
    </message>
    <message>
        <source>the source prints %1</source>
        <translation>來源旁列 %1</translation>
    </message>
</context>
<context>
    <name>liaison::ScheduleCard</name>
    <message>
        <source>No folder is chosen, so no backup is made by itself.</source>
        <translation>未選資料夾，因此不會自動備份。</translation>
    </message>
    <message>
        <source>There is no backup in the folder yet.</source>
        <translation>資料夾內尚無備份。</translation>
    </message>
    <message>
        <source>The folder cannot be reached now.</source>
        <translation>資料夾現時無法接達。</translation>
    </message>
    <message>
        <source>The newest of %1 in the folder: %2 (%3).</source>
        <comment>a number of backups, a moment, its age</comment>
        <translation>資料夾內共 %1 個，最新：%2（%3）。</translation>
    </message>
    <message>
        <source>Saved: when backups are made.</source>
        <translation>已儲存備份時間。</translation>
    </message>
    <message>
        <source>%1 was made and proved: %2 records, journal to entry %3.</source>
        <translation>%1 已製作並核實：%2 項記錄，日誌至第 %3 項。</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在備份</translation>
    </message>
    <message>
        <source>Restoring for a trial</source>
        <translation>正在試行還原</translation>
    </message>
    <message>
        <source>Backups by themselves</source>
        <translation>自動備份</translation>
    </message>
    <message>
        <source>Encrypted copies in a folder, each opened and proved before an older one goes. The folder and the times are kept in the case file.</source>
        <translation>資料夾內的加密副本；每份均先打開核實，才移除較舊的。資料夾及時間存於案卷。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Best on another disk.</source>
        <translation>最好在另一磁碟。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>How many are kept</source>
        <translation>保留數目</translation>
    </message>
    <message>
        <source>The folder for backups</source>
        <translation>備份資料夾</translation>
    </message>
    <message>
        <source>not by themselves</source>
        <translation>不自動</translation>
    </message>
    <message>
        <source>when the program is closed</source>
        <translation>關閉程式時</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>每週</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即備份</translation>
    </message>
    <message>
        <source>Try a restore</source>
        <translation>試行還原</translation>
    </message>
    <message>
        <source>Save when backups are made</source>
        <translation>儲存備份時間</translation>
    </message>
</context>
<context>
    <name>liaison::SearchPalette</name>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜尋結果</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>全面搜尋</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>尋找指令</translation>
    </message>
    <message>
        <source>Every command and its key</source>
        <translation>所有指令及按鍵</translation>
    </message>
    <message>
        <source>Records, pages and commands</source>
        <translation>記錄、頁面及指令</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>搜尋中…</translation>
    </message>
    <message>
        <source>Nothing in this file matches. All the words have to occur.</source>
        <translation>檔案內沒有符合的內容。所有字詞均須出現。</translation>
    </message>
</context>
<context>
    <name>liaison::SeizureCharts</name>
    <message>
        <source>%1, %2</source>
        <comment>a side, a period</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The value of one line is not stated.</source>
        <translation>一個項目的價值未有列明。</translation>
    </message>
    <message>
        <source>The value of %1 lines is not stated.</source>
        <translation>%1 個項目的價值未有列明。</translation>
    </message>
    <message>
        <source>The quantity of one line is not stated.</source>
        <translation>一個項目的數量未有列明。</translation>
    </message>
    <message>
        <source>The quantity of %1 lines is not stated.</source>
        <translation>%1 個項目的數量未有列明。</translation>
    </message>
    <message>
        <source>Goods category</source>
        <translation>貨品類別</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>%1 by category and side, %2</source>
        <comment>what is counted, the period</comment>
        <translation>%2按類別及各方劃分：%1</translation>
    </message>
    <message>
        <source>%1 by channel and side, %2</source>
        <comment>what is counted, the period</comment>
        <translation>%2按渠道及各方劃分：%1</translation>
    </message>
    <message>
        <source>%1 by destination and side, %2</source>
        <comment>what is counted, the period</comment>
        <translation>%2按目的地及各方劃分：%1</translation>
    </message>
    <message>
        <source>%1 day by day and side, %2</source>
        <comment>what is counted, the period</comment>
        <translation>%2按日及各方劃分：%1</translation>
    </message>
    <message>
        <source>%1 by side, %2</source>
        <comment>what is counted, the period</comment>
        <translation>%2按各方劃分：%1</translation>
    </message>
    <message>
        <source>%1 by month and side, %2</source>
        <comment>what is counted, the period</comment>
        <translation>%2按月份及各方劃分：%1</translation>
    </message>
    <message>
        <source>%1 by year and side, %2</source>
        <comment>what is counted, the period</comment>
        <translation>%2按年份及各方劃分：%1</translation>
    </message>
    <message>
        <source>other %1 categories</source>
        <translation>其他 %1 個類別</translation>
    </message>
    <message>
        <source>other %1 channels</source>
        <translation>其他 %1 個渠道</translation>
    </message>
    <message>
        <source>other %1 destinations</source>
        <translation>其他 %1 個目的地</translation>
    </message>
    <message>
        <source>No seizures are in this file for %1.</source>
        <comment>a period</comment>
        <translation>檔案內%1沒有檢獲記錄。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code, name of a goods category</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>the day, the month, the year</comment>
        <translation>不詳</translation>
    </message>
    <message>
        <source>Seized goods in %1</source>
        <comment>a unit</comment>
        <translation>檢獲貨品（%1）</translation>
    </message>
    <message>
        <source>Value of seized goods (%1)</source>
        <comment>a currency and a value basis</comment>
        <translation>檢獲貨品價值（%1）</translation>
    </message>
    <message>
        <source>%1 case</source>
        <translation>%1 宗案件</translation>
    </message>
    <message>
        <source>%1 cases</source>
        <translation>%1 宗案件</translation>
    </message>
</context>
<context>
    <name>liaison::SeizureDelegate</name>
    <message>
        <source>not stated</source>
        <translation>未有列明</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>a column of the seizure lines, the line&apos;s number</comment>
        <translation>%1，第 %2 行</translation>
    </message>
</context>
<context>
    <name>liaison::SeizureGrid</name>
    <message>
        <source>Seizure lines</source>
        <translation>檢獲項目</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>行號</translation>
    </message>
    <message>
        <source>Columns of the seizure lines</source>
        <translation>檢獲項目的欄目</translation>
    </message>
</context>
<context>
    <name>liaison::SeizureLines</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a value, its basis</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column, the cell&apos;s text</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>liaison::SeizureTable</name>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>價值</translation>
    </message>
    <message>
        <source>No case with seizure lines belongs here.</source>
        <translation>沒有屬於此處而載有檢獲項目的案件。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>agency, kind of its values</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Each case is counted once in the total. A case with goods of several categories stands in the row of each of them.</source>
        <translation>每宗案件在總數中只計一次。涉及多個類別貨品的案件會列於每個類別的行內。</translation>
    </message>
</context>
<context>
    <name>liaison::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>liaison::SettleBar</name>
    <message>
        <source>Ours: %1</source>
        <translation>我方：%1</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>對方：%1</translation>
    </message>
    <message>
        <source>Perhaps carried over. Their statement of %1 lists: %2</source>
        <comment>a month, an entry</comment>
        <translation>可能結轉。對方 %1 的對帳單列有：%2</translation>
    </message>
    <message>
        <source>Choose the entry that is the same exchange.</source>
        <translation>請選擇屬同一交換的項目。</translation>
    </message>
    <message>
        <source>These two are only proposed as one exchange, so there is nothing to explain yet. Say first whether they are the same (C) or two different ones (D).</source>
        <translation>兩者只是建議視為同一項交換，暫時沒有甚麼要說明。請先說明兩者相同（C）或是兩項不同的交換（D）。</translation>
    </message>
    <message>
        <source>The same exchange</source>
        <translation>同一交換</translation>
    </message>
    <message>
        <source>C on the list</source>
        <translation>在清單按 C</translation>
    </message>
    <message>
        <source>Two different ones</source>
        <translation>兩項不同交換</translation>
    </message>
    <message>
        <source>D on the list</source>
        <translation>在清單按 D</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>配對</translation>
    </message>
    <message>
        <source>Open our entry</source>
        <translation>打開我方記錄</translation>
    </message>
    <message>
        <source>Enter on the list</source>
        <translation>在清單按 Enter</translation>
    </message>
    <message>
        <source>Log it in ours</source>
        <translation>記入我方記錄冊</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>E on the list goes to the explanation</source>
        <translation>在清單按 E 移至說明</translation>
    </message>
    <message>
        <source>The same as</source>
        <translation>等同於</translation>
    </message>
    <message>
        <source>The same as …</source>
        <translation>等同於…</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>差異的原因</translation>
    </message>
    <message>
        <source>Other month</source>
        <translation>另一月份</translation>
    </message>
    <message>
        <source>Words on the explanation</source>
        <translation>說明的文字</translation>
    </message>
    <message>
        <source>In words, if there is more to say</source>
        <translation>如需補充，請以文字說明</translation>
    </message>
</context>
<context>
    <name>liaison::SheetWriter</name>
    <message>
        <source>%1 (%2, both ends included)</source>
        <comment>dates, days</comment>
        <translation>%1（%2，首尾兩天計算在內）</translation>
    </message>
    <message>
        <source>Operation result sheet</source>
        <translation>行動成果表</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代號</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>統籌機構</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>參與機構</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>重點</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>標記</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>註釋</translation>
    </message>
    <message>
        <source>Results side by side</source>
        <translation>成果並列</translation>
    </message>
    <message>
        <source>No result was declared, and no case in this file belongs to this operation.</source>
        <translation>沒有通報成果，檔案內亦沒有屬於這次行動的案件。</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>逐日統計</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>逐月統計</translation>
    </message>
    <message>
        <source>No case in this file belongs to this operation: there are no itemised goods to show.</source>
        <translation>檔案內沒有屬於這次行動的案件：沒有逐案統計的貨品可供顯示。</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>貨品</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>目的地</translation>
    </message>
</context>
<context>
    <name>liaison::SignInPane</name>
    <message>
        <source>Your name</source>
        <translation>你的姓名</translation>
    </message>
    <message>
        <source>Who works with %1?</source>
        <translation>誰使用 %1？</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Other case file</source>
        <translation>其他案卷</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Reading the officers …</source>
        <translation>正在讀取人員名單…</translation>
    </message>
    <message>
        <source>This name stands behind every change in the journal. Choose it, or type it if it is not in the list. It is not proved: whoever knows the passphrase of the file can use any name.</source>
        <translation>此名稱會記在日誌的每項更改之後。請選擇，或在清單沒有時輸入。名稱未經證實：知道檔案通行句的人可用任何名稱。</translation>
    </message>
</context>
<context>
    <name>liaison::SignOffWords</name>
    <message>
        <source>Month signed off by %1 on %2; this entry was added or changed since</source>
        <comment>an officer, a day</comment>
        <translation>此月份由 %1 於%2簽核；此項在簽核後新增或更改</translation>
    </message>
    <message>
        <source>Month signed off by %1 on %2</source>
        <comment>an officer, a day</comment>
        <translation>此月份由 %1 於%2簽核</translation>
    </message>
</context>
<context>
    <name>liaison::StartPage</name>
    <message>
        <source>Recovery code</source>
        <translation>復原碼</translation>
    </message>
</context>
<context>
    <name>liaison::StatementForm</name>
    <message>
        <source>Counterpart</source>
        <translation>對口單位</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Pieces they sent us</source>
        <translation>對方發給我方的件數</translation>
    </message>
    <message>
        <source>Pieces they received</source>
        <translation>對方收到的件數</translation>
    </message>
    <message>
        <source>Pieces, both ways</source>
        <translation>雙向件數</translation>
    </message>
    <message>
        <source>Date of the statement</source>
        <translation>對帳單日期</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>標記</translation>
    </message>
    <message>
        <source>Statement of %1, %2</source>
        <comment>an agency, a month</comment>
        <translation>%1 的對帳單，%2</translation>
    </message>
    <message>
        <source>What the counterpart says it sent and received</source>
        <translation>對口單位所述的發出及收到數目</translation>
    </message>
</context>
<context>
    <name>liaison::StatementLines</name>
    <message>
        <source>Add the entry</source>
        <translation>加入項目</translation>
    </message>
    <message>
        <source>Entries of the statement</source>
        <translation>對帳單項目</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>對方編號</translation>
    </message>
    <message>
        <source>Direction, as they say</source>
        <translation>方向（按對方所述）</translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation>我方編號</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>第 %1 項：%2</translation>
    </message>
    <message>
        <source>Without entries, only the counts above are compared.</source>
        <translation>如沒有項目，只比較上面的數目。</translation>
    </message>
    <message>
        <source>Entries make: %1 sent, %2 received, %3 both ways</source>
        <translation>項目合計：發出 %1，收到 %2，雙向 %3</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件數</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>尚未有項目</translation>
    </message>
    <message>
        <source>Type what they list into the row above; Enter adds it. Where they give counts only, leave this empty.</source>
        <translation>請把對方所列各項輸入上面一行，按 Enter 加入。如對方只提供數目，則留空。</translation>
    </message>
</context>
<context>
    <name>liaison::StrengthHint</name>
    <message>
        <source>Strength of the passphrase</source>
        <translation>通行句的強度</translation>
    </message>
    <message>
        <source>Four words that have nothing to do with one another are easy to keep and hard to guess.</source>
        <translation>四個互不相干的詞語，易記而難猜。</translation>
    </message>
    <message numerus="yes">
        <source>Too short: at least %n characters.</source>
        <translation>
            <numerusform>太短：至少 %n 個字元。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fair: one more word makes it strong.</source>
        <translation>尚可：再加一個詞語即為強。</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>強。</translation>
    </message>
    <message>
        <source>Weak: it is soon guessed and will not be taken. Another word helps.</source>
        <translation>太弱：很快便可猜中，不獲接納。多加一個詞有幫助。</translation>
    </message>
</context>
<context>
    <name>liaison::TalkingWords</name>
    <message numerus="yes">
        <source>%n referral(s) that we made are overdue, the oldest by %1.</source>
        <comment>a number of days</comment>
        <translation>
            <numerusform>我方提出的轉介有 %n 項逾期，最久的逾期%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) that they made wait for our outcome past the due date, the oldest by %1.</source>
        <comment>a number of days</comment>
        <translation>
            <numerusform>對方提出的轉介有 %n 項已過到期日，仍待我方回覆結果，最久的逾期%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They owe %n follow-up(s) past the due date, the oldest by %1.</source>
        <comment>a number of days</comment>
        <translation>
            <numerusform>對方有 %n 項跟進事項逾期未辦，最久的逾期%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We owe %n follow-up(s) past the due date, the oldest by %1.</source>
        <comment>a number of days</comment>
        <translation>
            <numerusform>我方有 %n 項跟進事項逾期未辦，最久的逾期%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) past the due date have no owner, the oldest by %1.</source>
        <comment>a number of days</comment>
        <translation>
            <numerusform>有 %n 項逾期的跟進事項沒有負責人，最久的逾期%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n direction(s) of the last meeting, %1, have no follow-up in this file: whether they were carried out is not stated.</source>
        <comment>a date</comment>
        <translation>
            <numerusform>上次會議（%1）議定的方向有 %n 個在檔案內沒有跟進事項：是否已落實，未有列明。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 not reconciled: statement missing. Our log has %n record(s).</source>
        <comment>months</comment>
        <translation>
            <numerusform>%1未核對：缺對帳單。我方記錄冊有 %n 項記錄。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 not reconciled: %n difference(s) open.</source>
        <comment>months</comment>
        <translation>
            <numerusform>%1未核對：%n 項差異未解決。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reconciled, but not signed off.</source>
        <comment>months</comment>
        <translation>%1已核對，但未簽核。</translation>
    </message>
    <message numerus="yes">
        <source>%1 changed after the sign-off: %n line(s).</source>
        <comment>months</comment>
        <translation>
            <numerusform>%1在簽核後有更改：%n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They have not acknowledged %n exchange(s) that we sent, the oldest of %1.</source>
        <comment>a date</comment>
        <translation>
            <numerusform>我方發出的交換有 %n 項對方未確認收悉，最早的日期為%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We have not acknowledged %n exchange(s) that they sent, the oldest of %1.</source>
        <comment>a date</comment>
        <translation>
            <numerusform>對方發出的交換有 %n 項我方未確認收悉，最早的日期為%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They sent %n piece(s) in %1, against %2 in %3.</source>
        <comment>periods, a number</comment>
        <translation>
            <numerusform>對方在%1發出 %n 件，%3則為 %2 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We sent %n piece(s) in %1, against %2 in %3.</source>
        <comment>periods, a number</comment>
        <translation>
            <numerusform>我方在%1發出 %n 件，%3則為 %2 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) still run past the planned last day, the longest by %1.</source>
        <comment>a number of days</comment>
        <translation>
            <numerusform>有 %n 次行動已過計劃的最後一天仍在進行，最久的超過%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>the first and the last of several months</comment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>Nothing that they sent is logged in %1, against pieces in %3: %2.</source>
        <comment>a period, a number, the period a year before</comment>
        <translation>%1沒有對方發出資料的記錄，%3則有 %2 件。</translation>
    </message>
    <message numerus="yes">
        <source>They sent %n piece(s) in %1; nothing that they sent is logged in %2.</source>
        <comment>periods</comment>
        <translation>
            <numerusform>對方在%1發出 %n 件；%2沒有對方發出資料的記錄。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that we sent is logged in %1, against pieces in %3: %2.</source>
        <comment>a period, a number, the period a year before</comment>
        <translation>%1沒有我方發出資料的記錄，%3則有 %2 件。</translation>
    </message>
    <message numerus="yes">
        <source>We sent %n piece(s) in %1; nothing that we sent is logged in %2.</source>
        <comment>periods</comment>
        <translation>
            <numerusform>我方在%1發出 %n 件；%2沒有我方發出資料的記錄。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the %2 directions of the last meeting, %1, has no follow-up of its own in this file: whether it was carried out is not stated.</source>
        <comment>a date, a number</comment>
        <translation>
            <numerusform>上次會議（%1）議定的 %2 個方向，有 %n 個在檔案內沒有自己的跟進事項：是否已落實，未有列明。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 declared</source>
        <comment>an agency, its number of cases</comment>
        <translation>%1 通報 %2</translation>
    </message>
    <message>
        <source>%1 %2 itemised</source>
        <comment>an agency, its number of cases</comment>
        <translation>%1 逐案統計 %2</translation>
    </message>
    <message>
        <source>%1 not stated</source>
        <comment>an agency: its number of cases</comment>
        <translation>%1 未有列明</translation>
    </message>
    <message>
        <source>%1: cases %2</source>
        <comment>an operation, agencies with their numbers</comment>
        <translation>%1：案件 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) together in the year to date have results: %1.</source>
        <comment>operations with their results</comment>
        <translation>
            <numerusform>本年度至今共同參與的行動有 %n 次錄得成果：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) that we made fall due within a month, the first on %1.</source>
        <comment>a date</comment>
        <translation>
            <numerusform>我方提出的轉介有 %n 項在一個月內到期，最早在%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Our outcome of %n referral(s) that they made falls due within a month, the first on %1.</source>
        <comment>a date</comment>
        <translation>
            <numerusform>對方提出的轉介有 %n 項須由我方在一個月內回覆結果，最早在%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liaison::TaskStrip</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
</context>
<context>
    <name>liaison::TopBar</name>
    <message>
        <source>Search records, pages and commands   %1</source>
        <translation>搜尋記錄、頁面及指令   %1</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>全面搜尋</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>無人登入</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Signed in: %1. Change officer</source>
        <translation>已登入：%1。更換人員</translation>
    </message>
    <message>
        <source>Whose name stands behind changes. Click to change.</source>
        <translation>更改以誰的姓名記錄。按一下更換。</translation>
    </message>
    <message>
        <source>Lock the case file</source>
        <translation>鎖上案卷</translation>
    </message>
    <message>
        <source>Lock (%1)</source>
        <translation>上鎖（%1）</translation>
    </message>
    <message>
        <source>(not proved)</source>
        <translation>（未經證實）</translation>
    </message>
    <message>
        <source>Signed in with a key of his or her own: every change is signed. Click to lock and let somebody else in.</source>
        <translation>以個人鎖匙登入：每項更改均有簽署。按此上鎖，讓他人登入。</translation>
    </message>
</context>
<context>
    <name>liaison::UnlockPane</name>
    <message>
        <source>Case file</source>
        <translation>案卷</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>通行句</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>鎖匙檔</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>大寫鎖定已開啟。</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 已上鎖</translation>
    </message>
    <message>
        <source>Enter its passphrase to go on where you were. What was typed and not saved is kept as a draft inside the file.</source>
        <translation>輸入通行句，由離開之處繼續。已輸入而未儲存的內容以草稿保留在案卷內。</translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation>打開案卷</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解鎖</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打開</translation>
    </message>
    <message>
        <source>Other case file</source>
        <translation>其他案卷</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The sample&apos;s passphrase is: %1</source>
        <translation>樣本的通行句是：%1</translation>
    </message>
    <message>
        <source>Only if this case file was made with one.</source>
        <translation>只在建立此案卷時使用過才需要。</translation>
    </message>
    <message>
        <source>Choose a case file</source>
        <translation>選擇案卷</translation>
    </message>
    <message>
        <source>Case files (*.liaison);;All files (*)</source>
        <translation>案卷 (*.liaison);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>選擇鎖匙檔</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>打開中…</translation>
    </message>
    <message>
        <source>Your own opens the file and signs you in; so does the recovery code. That of the unit opens it too.</source>
        <translation>你自己的通行句會打開檔案並登入；復原碼亦然。單位的通行句亦可打開。</translation>
    </message>
</context>
<context>
    <name>liaison::WelcomePane</name>
    <message>
        <source>%1 in %2</source>
        <comment>file, folder</comment>
        <translation>%1，位於 %2</translation>
    </message>
    <message>
        <source>Making the sample …</source>
        <translation>正在製作樣本…</translation>
    </message>
    <message>
        <source>Look round the sample</source>
        <translation>瀏覽樣本</translation>
    </message>
    <message>
        <source>The working file of a liaison unit: what was exchanged, what was seized, and what is owed.</source>
        <translation>聯絡單位的工作檔案：交換了甚麼、檢獲了甚麼、還欠甚麼。</translation>
    </message>
    <message>
        <source>Create a case file</source>
        <translation>建立案卷</translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation>打開案卷</translation>
    </message>
    <message>
        <source>A case file made of public figures, to try things out</source>
        <translation>以公開數字製成的案卷，供試用</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>曾經打開</translation>
    </message>
    <message>
        <source>Case files opened before</source>
        <translation>曾經打開的案卷</translation>
    </message>
    <message>
        <source>No case file was opened since the program began.</source>
        <translation>程式啟動以來未有打開案卷。</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>在此電腦記住</translation>
    </message>
    <message>
        <source>Where the case files are is written into the settings of this computer, in plain text. Nothing of what is in them.</source>
        <translation>案卷的位置會以明文寫入此電腦的設定，內容則不會。</translation>
    </message>
    <message>
        <source>Remember the case files opened on this computer</source>
        <translation>記住在此電腦打開的案卷</translation>
    </message>
</context>
<context>
    <name>liaison::WorkplaceCard</name>
    <message>
        <source>This computer</source>
        <translation>此電腦</translation>
    </message>
    <message>
        <source>For everybody who works here; each takes hold at once.</source>
        <translation>適用於在此工作的所有人；即時生效。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Of the screen. Each report has a language of its own.</source>
        <translation>畫面的語言。每份報告另有自己的語言。</translation>
    </message>
    <message>
        <source>Lock when unused for</source>
        <translation>閒置後上鎖</translation>
    </message>
    <message>
        <source>0 never locks by itself. What is typed is kept as a draft.</source>
        <translation>0 表示不會自動上鎖。已輸入的內容會保留為草稿。</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>與桌面相同</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>per cent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source> minutes</source>
        <comment>after a number</comment>
        <translation> 分鐘</translation>
    </message>
</context>
<context>
    <name>liaison::Workspace</name>
    <message>
        <source>This is the sample. Its declared figures are public; records marked as illustrative were made up so that there is something to see.</source>
        <translation>這是樣本。通報的數字屬公開資料；標明為示例的記錄是虛構的，以便有內容可看。</translation>
    </message>
    <message>
        <source>Read only: nothing can be saved</source>
        <translation>唯讀：不能儲存任何內容</translation>
    </message>
    <message>
        <source>Saved: both versions were brought together.</source>
        <translation>已儲存：兩個版本已合併。</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新增記錄</translation>
    </message>
    <message>
        <source>Open the selected record</source>
        <translation>打開所選記錄</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Undo the last saved change</source>
        <translation>復原最後儲存的更改</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>篩選清單</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>重新整理</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>全面搜尋</translation>
    </message>
    <message>
        <source>List all commands and their keys</source>
        <translation>列出所有指令及按鍵</translation>
    </message>
    <message>
        <source>Choose the period</source>
        <translation>選擇期間</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>顯示或隱藏檢視欄</translation>
    </message>
    <message>
        <source>Change who is signed in</source>
        <translation>更換登入人員</translation>
    </message>
    <message>
        <source>Lock the case file</source>
        <translation>鎖上案卷</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>關閉視窗</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>前往%1</translation>
    </message>
    <message>
        <source>There is no list on this page.</source>
        <translation>此頁沒有清單。</translation>
    </message>
    <message>
        <source>There is no change of yours left to undo.</source>
        <translation>沒有你可復原的更改。</translation>
    </message>
    <message>
        <source>%1 was changed since then, so it cannot be undone.</source>
        <translation>%1 其後已更改，因此不能復原。</translation>
    </message>
    <message>
        <source>New exchange</source>
        <translation>新增交換</translation>
    </message>
    <message>
        <source>New statement</source>
        <translation>新增對帳單</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>新增轉介</translation>
    </message>
    <message>
        <source>New operation</source>
        <translation>新增行動</translation>
    </message>
    <message>
        <source>Declare a result</source>
        <translation>通報成果</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新增案件</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>新增跟進事項</translation>
    </message>
    <message>
        <source>New co-operation item</source>
        <translation>新增合作項目</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>新增活動</translation>
    </message>
    <message>
        <source>New agency</source>
        <translation>新增機構</translation>
    </message>
    <message>
        <source>New officer or contact</source>
        <translation>新增人員或聯絡人</translation>
    </message>
    <message>
        <source>Export what is on screen: a list as a table, a report as PDF</source>
        <translation>匯出畫面內容：清單匯出為表格，報告匯出為 PDF</translation>
    </message>
    <message>
        <source>Undo a change of what is approved</source>
        <translation>復原對已核准內容的更改</translation>
    </message>
    <message>
        <source>Note that the chosen resource links were checked today</source>
        <translation>記下已選的資源連結今天已檢查</translation>
    </message>
    <message>
        <source>Opened without anybody&apos;s own key: nothing can be saved</source>
        <translation>未以任何人的鎖匙打開：不能儲存</translation>
    </message>
</context>
<context>
    <name>liaison::report::Layout</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1（續）</translation>
    </message>
    <message>
        <source>… (+%1 characters)</source>
        <translation>…（另有 %1 個字元）</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目錄</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message numerus="yes">
        <source>%n pictures were saved in %1.</source>
        <translation>
            <numerusform>已在 %1 儲存 %n 張圖片。</numerusform>
        </translation>
    </message>
    <message>
        <source>The working file of a customs liaison unit.</source>
        <translation>海關聯絡單位的工作檔案。</translation>
    </message>
    <message>
        <source>Open the sample; it is made first if there is none.</source>
        <translation>打開樣本；如沒有則先行製作。</translation>
    </message>
    <message>
        <source>Save pictures of all pages with the sample in this folder, then end.</source>
        <translation>把樣本所有頁面的圖片儲存到此資料夾，然後結束。</translation>
    </message>
    <message>
        <source>The case file to open.</source>
        <translation>要打開的案卷。</translation>
    </message>
</context>
</TS>
