<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ErrorTexts</name>
    <message>
        <source>%1: “%2” can be read in several ways, and the column says each of them. Write it otherwise, or say how all are read.</source>
        <translation>%1：“%2”有多种读法，而该栏各种都有。请改写，或指明全栏的读法。</translation>
    </message>
    <message>
        <source>A quote opens in line %1 of the table and is never closed. Close it, or double it where it belongs to the text.</source>
        <translation>表格第 %1 行有引号开始后没有结束。请补上结束的引号；属于内文的引号请写两次。</translation>
    </message>
    <message>
        <source>In line %1 of the table something stands behind a closing quote. Double quotes that belong to the text.</source>
        <translation>表格第 %1 行在结束的引号后还有内容。属于内文的引号请写两次。</translation>
    </message>
    <message>
        <source>In the column “%1” day and month could be either way round in every date. Say which comes first: --dates dmy, --dates mdy or --dates ymd.</source>
        <translation>“%1”栏的每个日期，日和月都可互换。请指明次序：--dates dmy、--dates mdy 或 --dates ymd。</translation>
    </message>
    <message>
        <source>In the column “%1” the points may stand between thousands or before decimals. Say which sign begins the decimals: --decimal , or --decimal .</source>
        <translation>“%1”栏的点号可能是千位分隔，也可能是小数点。请指明小数的符号：--decimal , 或 --decimal .</translation>
    </message>
    <message>
        <source>Line %1 of the table has more cells than there are heads. Give each column a head, or quote cells that hold the separator.</source>
        <translation>表格第 %1 行的单元格多于标题。请为每栏加上标题，或把含有分隔符号的单元格放入引号。</translation>
    </message>
    <message>
        <source>Line %1 of the table is not text in the encoding it is read in. Save the table as UTF-8, or say in which encoding it is: --encoding Big5.</source>
        <translation>表格第 %1 行不是所用编码的文字。请把表格另存为 UTF-8，或指明其编码：--encoding Big5。</translation>
    </message>
    <message>
        <source>There is no encoding called “%1”. Names are for example UTF-8, Big5, GB18030, windows-1252.</source>
        <translation>没有名为“%1”的编码。名称例如 UTF-8、Big5、GB18030、windows-1252。</translation>
    </message>
    <message>
        <source>There is nothing in the table. Check that it is the right file.</source>
        <translation>表格没有内容。请检查是否选对文件。</translation>
    </message>
    <message>
        <source>This cannot be read. Check how it is written.</source>
        <translation>无法读取。请检查写法。</translation>
    </message>
    <message>
        <source>This is not a table of text. Save it from its program as CSV in UTF-8.</source>
        <translation>这不是文字表格。请在原来的程序把它另存为 UTF-8 的 CSV。</translation>
    </message>
    <message>
        <source>Two columns of the table have one name (line %1). Give each its own.</source>
        <translation>表格有两栏同名（第 %1 行）。请为每栏改用不同名称。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check how it is written.</source>
        <translation>无法读取“%1”。请检查写法。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check how it is written.</source>
        <translation>无法读取%1。请检查写法。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Write it like this: %2.</source>
        <translation>无法读取%1。请这样写：%2。</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be read. Check how it is written.</source>
        <translation>%1：无法读取“%2”。请检查写法。</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be read. Write it like this: %3.</source>
        <translation>%1：无法读取“%2”。请这样写：%3。</translation>
    </message>
    <message>
        <source>This field</source>
        <translation>此栏</translation>
    </message>
    <message>
        <source>%1 is missing. Fill it in.</source>
        <translation>缺少%1。请填写。</translation>
    </message>
    <message>
        <source>%1 has an impossible value. Correct it.</source>
        <translation>%1的值不可能。请更正。</translation>
    </message>
    <message>
        <source>%1: “%2” is not possible. Check for a slip of the keyboard.</source>
        <translation>%1：“%2”不可能。请检查有否打错。</translation>
    </message>
    <message>
        <source>%1 is too long. Shorten it.</source>
        <translation>%1太长。请缩短。</translation>
    </message>
    <message>
        <source>%1 names nothing in this file. Choose one from the list.</source>
        <translation>%1不是文件内的任何项目。请从列表中选择。</translation>
    </message>
    <message>
        <source>%1: “%2” is not known in this file. Choose one from the list, or add it first.</source>
        <translation>%1：文件内没有“%2”。请从列表中选择，或先行新增。</translation>
    </message>
    <message>
        <source>There is no field called “%1” here. Check its spelling.</source>
        <translation>这里没有名为“%1”的栏位。请检查拼写。</translation>
    </message>
    <message>
        <source>There is no kind of record called “%1”. Check its spelling.</source>
        <translation>没有名为“%1”的记录种类。请检查拼写。</translation>
    </message>
    <message>
        <source>The last day is before the first day. Correct one of them.</source>
        <translation>最后一天早于第一天。请更正其中一个。</translation>
    </message>
    <message>
        <source>%1: the last day is before the first day. Correct one of them.</source>
        <translation>%1：最后一天早于第一天。请更正其中一个。</translation>
    </message>
    <message>
        <source>%1: the currency is not clear. Write it, for example HKD, CNY or MOP.</source>
        <translation>%1：货币不清楚。请写明，例如 HKD、CNY 或 MOP。</translation>
    </message>
    <message>
        <source>%1: the currency of “%2” is not clear. Write it, for example HKD, CNY or MOP.</source>
        <translation>%1：“%2”的货币不清楚。请写明，例如 HKD、CNY 或 MOP。</translation>
    </message>
    <message>
        <source>%1 is counted in whole units. Leave out the fraction, or choose a smaller unit.</source>
        <translation>%1以整数单位计算。请删去小数，或选用较小的单位。</translation>
    </message>
    <message>
        <source>%1 is used by another record already. Choose another.</source>
        <translation>%1已用于另一记录。请另选。</translation>
    </message>
    <message>
        <source>Line %1 of the table is about the same record already. Put the two into one, or leave one out.</source>
        <translation>表格第%1行已是关于同一记录的。请将两行合为一行，或略去其中一行。</translation>
    </message>
    <message>
        <source>Line %1 of the case has another row already. Give every row a number of its own, or none.</source>
        <translation>案件第%1行已有表格的另一行。请为每行给出各自的编号，或都不给。</translation>
    </message>
    <message>
        <source>%1: “%2” is not what another row of the same case says. Make the rows agree.</source>
        <translation>%1：“%2”与同一案件另一行所述不同。请使各行一致。</translation>
    </message>
    <message>
        <source>Another row of the case “%1” is refused, and its rows come in together or not at all.</source>
        <translation>案件“%1”的另一行未获接受，其各行须一并导入，否则全不导入。</translation>
    </message>
    <message>
        <source>%1: “%2” is used by another record already. Choose another.</source>
        <translation>%1：“%2”已用于另一记录。请另选。</translation>
    </message>
    <message>
        <source>%1: a record cannot be part of itself. Choose another.</source>
        <translation>%1：记录不能是自己的一部分。请另选。</translation>
    </message>
    <message>
        <source>The record is not in this file any more. Refresh the list.</source>
        <translation>这项记录已不在文件内。请刷新列表。</translation>
    </message>
    <message>
        <source>“%1” is not in this file. Check the reference.</source>
        <translation>文件内没有“%1”。请检查编号。</translation>
    </message>
    <message>
        <source>Somebody else changed this record since you opened it. Compare both versions and choose.</source>
        <translation>你打开这项记录后，另有人作了更改。请比较两个版本并选择。</translation>
    </message>
    <message>
        <source>Other records depend on this one. Change or remove those first.</source>
        <translation>其他记录依赖这项记录。请先更改或删除那些记录。</translation>
    </message>
    <message>
        <source>Other records depend on this one (%1). Change or remove those first.</source>
        <translation>其他记录依赖这项记录（%1）。请先更改或删除那些记录。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消，没有作出任何更改。</translation>
    </message>
    <message>
        <source>The program made a mistake. Nothing was changed; try again.</source>
        <translation>程序出错，没有作出任何更改；请再试一次。</translation>
    </message>
    <message>
        <source>The program made a mistake. Nothing was changed; try again, and report this: %1</source>
        <translation>程序出错，没有作出任何更改；请再试一次，并回报以下内容：%1</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>这个文件</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a file&apos;s name</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>The passphrase or the key file is not the right one. Check Caps Lock and the keyboard layout, then try again.</source>
        <translation>密码短语或密钥文件不正确。请检查大写锁定及键盘布局，然后再试。</translation>
    </message>
    <message>
        <source>The passphrase is too short. Take at least %1 characters, for example four words.</source>
        <translation>密码短语太短。请至少用 %1 个字符，例如四个单词。</translation>
    </message>
    <message>
        <source>%1 is damaged. Restore the last backup; keep the damaged file for examination.</source>
        <translation>%1已损坏。请恢复最近的备份；损坏的文件请保留作检验。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Liaison Desk. Install that version to open it.</source>
        <translation>%1由较新版本的 Liaison Desk 写成。请安装该版本以打开。</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name; it will not be overwritten.</source>
        <translation>%1已经存在。请另选名称；原文件不会被覆盖。</translation>
    </message>
    <message>
        <source>%1 does not exist. Check the name and the folder.</source>
        <translation>%1不存在。请检查名称及文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be written here. Choose another folder, or ask for the right to write.</source>
        <translation>%1不能写入此处。请另选文件夹，或申请写入权限。</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close it there, then try again.</source>
        <translation>%1正由另一程序使用。请先在那里关闭，然后再试。</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again; nothing was lost.</source>
        <translation>磁盘已满。请腾出空间再试；没有遗失任何资料。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is there and that you may read it.</source>
        <translation>无法读取%1。请检查它是否存在及你是否有读取权限。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the folder and the free space, then try again.</source>
        <translation>无法写入%1。请检查文件夹及可用空间，然后再试。</translation>
    </message>
    <message>
        <source>A frozen report is kept for ever: it cannot be changed or removed. Freeze a restatement instead.</source>
        <translation>定版的报告永久保存，不能更改或删除。请改为定版一份重述报告。</translation>
    </message>
    <message>
        <source>This report of this period is frozen already (%1). Freeze it as a restatement that names %1.</source>
        <translation>本期的这份报告已经定版（%1）。请把它定版为注明 %1 的重述报告。</translation>
    </message>
    <message>
        <source>No rate for %1 applies. Add one to the exchange rates.</source>
        <translation>没有适用于 %1 的汇率。请在汇率表新增。</translation>
    </message>
    <message>
        <source>The statement was made for “%1”, not for the agency that owns this file. Check that it is the right one.</source>
        <translation>对帐单是为“%1”而制，而非此案卷的机构。请检查是否正确。</translation>
    </message>
    <message>
        <source>The statement is one of “%1”, which is not the counterpart asked for. Check that it is the right one.</source>
        <translation>对帐单属于“%1”，而非所查对口单位。请检查是否正确。</translation>
    </message>
    <message>
        <source>The statement is for %1, not for the month asked for. Check that it is the right one.</source>
        <translation>对帐单属于%1，而非所查月份。请检查是否正确。</translation>
    </message>
    <message>
        <source>%1: “%2” does not go with the rest of the record. Correct one of them.</source>
        <translation>%1：“%2”与记录其他内容不符。请更正其中一项。</translation>
    </message>
    <message>
        <source>The file is larger than %1, the most that this case file takes. Attach a smaller one, or raise the limit in the settings.</source>
        <translation>文件大于 %1，即此案卷的上限。请附上较小的文件，或在设置提高上限。</translation>
    </message>
    <message>
        <source>Files of the type “%1” are not opened from here, because something in them might be run. Export the attachment instead.</source>
        <translation>“%1”类型的文件不在此打开，因为当中内容可能会执行。请改为导出附件。</translation>
    </message>
    <message>
        <source>“%1” is empty. Attach a file with something in it.</source>
        <translation>“%1”是空的。请附上有内容的文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an attachment. Give a name without a folder.</source>
        <translation>“%1”不能用作附件名称。请给不含文件夹的名称。</translation>
    </message>
    <message>
        <source>“%1” is no record of this file that it can belong to. Give kind and reference, for example: exchange EX-2017-0003.</source>
        <translation>“%1”不是此文件内可归属的记录。请写出种类及编号，例如：exchange EX-2017-0003。</translation>
    </message>
    <message>
        <source>%1: the part (%2) is larger than its whole (%3). Correct one of the two numbers.</source>
        <translation>%1：部分（%2）大于整体（%3）。请更正其中一个数字。</translation>
    </message>
    <message>
        <source>%1: %2 is earlier than the step before it. Correct one of the dates.</source>
        <translation>%1：%2早于前一步。请更正其中一个日期。</translation>
    </message>
    <message>
        <source>There is a statement of this agency for this month already (%1). Correct that one.</source>
        <translation>此机构本月已有对帐单（%1）。请更正该份。</translation>
    </message>
    <message>
        <source>The entry was in %1 before and cannot be carried back there. Choose another month.</source>
        <translation>该项目以往曾列于%1，不能再转回。请选择另一月份。</translation>
    </message>
    <message>
        <source>%1: an item comes from an earlier year, never from itself. Choose an item of an earlier programme.</source>
        <translation>%1：项目承接自较早年度，不能承接自己。请选择较早计划年度的项目。</translation>
    </message>
    <message>
        <source>Not everything in this month is explained: still open are %1. Confirm or explain them, then sign off.</source>
        <translation>本月尚有未说明之处：%1。请确认或说明后再签核。</translation>
    </message>
    <message>
        <source>No programme in this file covers %1. Choose its programme year, or add the programme first.</source>
        <translation>本档并无涵盖%1的计划。请选择其计划年度，或先加入该计划。</translation>
    </message>
    <message>
        <source>“%1” is only proposed as one exchange, so there is nothing to explain yet. Confirm that the two are the same, or part them; then explain what differs.</source>
        <translation>“%1”只是建议视为同一项交换，暂时没有什么要说明。请先确认两者相同，或把两者分开；然后说明不同之处。</translation>
    </message>
    <message>
        <source>“%1” is the agency that this file belongs to. Choose the other side as the counterpart.</source>
        <translation>“%1”是此文件所属的机构。请选择另一方作为对口单位。</translation>
    </message>
    <message>
        <source>This is approved (%1). Give the reason why it is changed; the journal keeps it.</source>
        <translation>这项已核准（%1）。请说明更改的原因；日志会予记录。</translation>
    </message>
    <message>
        <source>A supervisor approves and withdraws, in his or her own name, and “%1” is not one in the Directory. Sign in as a supervisor, or have the Directory say so.</source>
        <translation>核准及撤回须由主管以本人名义作出，而“%1”在名录内并非主管。请以主管身份登录，或在名录更正。</translation>
    </message>
    <message>
        <source>“%1” is approved already.</source>
        <translation>“%1”已经核准。</translation>
    </message>
    <message>
        <source>The exchanges of that month are approved already.</source>
        <translation>该月的交换已经核准。</translation>
    </message>
    <message>
        <source>%1: this posting begins before the one above it ended (%2). Correct the dates, or put the postings in their order.</source>
        <translation>%1：此任职在上一项结束（%2）前已开始。请更正日期，或按先后次序排列各项任职。</translation>
    </message>
    <message>
        <source>%1: two lines are in the same unit (%2). Put them into one.</source>
        <translation>%1：有两行使用同一单位（%2）。请合并为一行。</translation>
    </message>
    <message>
        <source>%1: two lines are in the same currency on the same basis. Put them into one.</source>
        <translation>%1：有两行的货币及基准相同。请合并为一行。</translation>
    </message>
    <message>
        <source>%1: “%2” stands here twice. Leave one out.</source>
        <translation>%1：“%2”在此出现两次。请删去一个。</translation>
    </message>
    <message>
        <source>Nothing has changed since %1 was frozen, so there is nothing to restate.</source>
        <translation>自 %1 定版以来没有任何变更，无需重述。</translation>
    </message>
    <message>
        <source>%1: “%2” is no single day. Write the day like this: 2017-03-01.</source>
        <translation>%1：“%2”不是某一天。请这样写出日期：2017-03-01。</translation>
    </message>
    <message>
        <source>Who is a supervisor is said by a supervisor, and “%1” is not one in the Directory. Have a supervisor sign in and change it.</source>
        <translation>谁是主管由主管决定，而“%1”在名录中并非主管。请由主管登录更改。</translation>
    </message>
    <message>
        <source>The key of %1 was taken away. Ask a supervisor for another.</source>
        <translation>%1 的密钥已被收回。请向主管另取。</translation>
    </message>
    <message>
        <source>This is a supervisor&apos;s to do, with his or her own key, and “%1” is none. Have a supervisor open the file and do it.</source>
        <translation>这须由主管以其本人的密钥办理，而“%1”并非主管。请由主管打开文件办理。</translation>
    </message>
    <message>
        <source>The recovery code gives people keys and roles again, and does nobody&apos;s work. Give somebody a key, and open the file with that.</source>
        <translation>恢复码只用于重新给予密钥及角色，不用于日常工作。请给某人一条密钥，再以该密钥打开文件。</translation>
    </message>
    <message>
        <source>The first key is that of a supervisor, who then gives the others theirs. Have the Directory say who is a supervisor, and add that key first.</source>
        <translation>第一条密钥属于主管，再由主管给予其他人。请先在名录注明谁是主管，并先加入其密钥。</translation>
    </message>
    <message>
        <source>The file was opened with somebody&apos;s own key, and that person is not “%1”. Leave the name out, or open the file as that officer.</source>
        <translation>文件是以某人的密钥打开的，而该人并非“%1”。请不要填写名称，或以该人员身份打开文件。</translation>
    </message>
    <message>
        <source>A month is signed off by a supervisor in his or her own name, and “%1” is not one in the Directory. Sign in as a supervisor, or have the Directory say so.</source>
        <translation>月份须由主管以本人名义签核，而“%1”在名录中并非主管。请以主管身份登录，或在名录注明。</translation>
    </message>
    <message>
        <source>There is more to read than %1, the most at once. Split it.</source>
        <translation>要读的内容超过一次的上限 %1。请分开。</translation>
    </message>
    <message>
        <source>The table has more than %1 columns. Check that its lines end where they should.</source>
        <translation>表格超过 %1 栏。请检查各行是否在应有的位置结束。</translation>
    </message>
    <message>
        <source>The table has more than %1 rows. Split it.</source>
        <translation>表格超过 %1 行。请分开。</translation>
    </message>
    <message>
        <source>A cell of the table has more than %1 characters. Check that its quotes are closed.</source>
        <translation>表格有单元格超过 %1 个字符。请检查引号是否关闭。</translation>
    </message>
    <message>
        <source>This kind of workbook (.xls, .xlsb) is not read. Open it in the program that made it, and save it as .xlsx or .ods.</source>
        <translation>这种工作簿（.xls、.xlsb）不能读取。请用制作它的程序打开，另存为 .xlsx 或 .ods。</translation>
    </message>
    <message>
        <source>The workbook is protected by a password. Open it in the program that made it, remove the password, and save it again.</source>
        <translation>工作簿受密码保护。请用制作它的程序打开，去掉密码，再保存。</translation>
    </message>
    <message>
        <source>This is a web page, whatever its name says. Open it in a spreadsheet program, and save it as .xlsx or .ods.</source>
        <translation>无论名称为何，这是网页。请用电子表格程序打开，另存为 .xlsx 或 .ods。</translation>
    </message>
    <message>
        <source>This file is no table: neither a workbook (.xlsx, .ods) nor CSV. Save the table as one of them.</source>
        <translation>此文件不是表格：既非工作簿（.xlsx、.ods），也非 CSV。请将表格另存为其中一种。</translation>
    </message>
    <message>
        <source>The workbook is damaged or incomplete. Open it in the program that made it, and save it again.</source>
        <translation>工作簿已损坏或不完整。请用制作它的程序打开，再保存一次。</translation>
    </message>
    <message>
        <source>The workbook has no such sheet. It has: %1.</source>
        <translation>工作簿没有此工作表。其工作表为：%1。</translation>
    </message>
    <message>
        <source>The sheets that are not hidden are empty. Name the sheet to be read. There are: %1.</source>
        <translation>未隐藏的工作表都是空的。请指明要读取的工作表。现有：%1。</translation>
    </message>
    <message>
        <source>The table is no workbook and has no sheet “%1”. Leave the sheet out.</source>
        <translation>此表格不是工作簿，没有工作表“%1”。请不要指明工作表。</translation>
    </message>
    <message>
        <source>%1: the cell shows “%2”, because the spreadsheet could not compute it. Correct it there, and save the workbook again.</source>
        <translation>%1：单元格显示“%2”，因为电子表格无法计算。请在电子表格更正，再保存工作簿。</translation>
    </message>
    <message>
        <source>%1: the spreadsheet could not compute the cell. Correct it there, and save the workbook again.</source>
        <translation>%1：电子表格无法计算此单元格。请在电子表格更正，再保存工作簿。</translation>
    </message>
    <message>
        <source>The table has more than %1 cells. Split it.</source>
        <translation>表格超过 %1 个单元格。请分开。</translation>
    </message>
    <message>
        <source>Unpacked, the workbook is larger than %1. Save the sheet in a workbook of its own, or as CSV.</source>
        <translation>解开后，工作簿大于 %1。请将该工作表另存为独立工作簿，或存为 CSV。</translation>
    </message>
    <message>
        <source>The program that reads workbooks (liaison-desk-table-reader) could not be started. Install Liaison Desk again, or save the table as CSV.</source>
        <translation>读取工作簿的程序（liaison-desk-table-reader）无法启动。请重新安装 Liaison Desk，或将表格存为 CSV。</translation>
    </message>
    <message>
        <source>Reading the workbook took too long and was stopped. Save the sheet as CSV, and read that.</source>
        <translation>读取工作簿耗时过久，已停止。请将工作表存为 CSV 再读取。</translation>
    </message>
    <message>
        <source>Reading the workbook took too much memory and was stopped. Save the sheet as CSV, and read that.</source>
        <translation>读取工作簿耗用过多内存，已停止。请将工作表存为 CSV 再读取。</translation>
    </message>
    <message>
        <source>The workbook could not be read: something in it stopped the reading. Save it again in the program that made it, or as CSV.</source>
        <translation>工作簿无法读取：其中有内容使读取中止。请用制作它的程序再保存，或存为 CSV。</translation>
    </message>
    <message>
        <source>A sheet of a workbook holds %1 records, and the list has more. Choose a shorter period, or a name that ends in .csv.</source>
        <translation>工作簿的一张工作表可容 %1 项记录，列表的记录更多。请选择较短的期间，或以 .csv 结尾的名称。</translation>
    </message>
    <message>
        <source>A cell of a workbook holds 32,767 characters, and this has more: %1. Choose a name that ends in .csv.</source>
        <translation>工作簿的一个单元格可容 32,767 个字符，此处更多：%1。请选择以 .csv 结尾的名称。</translation>
    </message>
    <message>
        <source>There are more than %1 records. Split them, or import them as a table.</source>
        <translation>记录超过 %1 项。请分开，或以表格导入。</translation>
    </message>
    <message>
        <source>The folder for backups, %1, is not there. Connect its disk, or choose another folder; nothing was lost.</source>
        <translation>备份文件夹 %1 不在。请接上其磁盘，或另选文件夹；没有任何损失。</translation>
    </message>
    <message>
        <source>There is no backup of this file in %1 yet. Make one first.</source>
        <translation>%1 内尚无此文件的备份。请先制作。</translation>
    </message>
    <message>
        <source>%1: “%2” is not today. The program dates an approval itself; leave the day out.</source>
        <translation>%1：“%2”并非今天。核准日期由程序填写；请勿填日期。</translation>
    </message>
    <message>
        <source>There is a recovery code already. Take that one away first.</source>
        <translation>已有恢复码。请先收回该码。</translation>
    </message>
    <message>
        <source>%1 has a key already. Change that one, or take it away first.</source>
        <translation>%1 已有密钥。请更改该密钥，或先行收回。</translation>
    </message>
    <message>
        <source>“%1” tells nobody why. Write it in a few words, for example: one entry came late.</source>
        <translation>“%1”未说明原因。请简单写明，例如：一项记录迟到。</translation>
    </message>
    <message>
        <source>This is marked %1: %2. It should not leave them. If it must, say why; the journal keeps who let it out, when and why.</source>
        <translation>这项标记为 %1：%2。不应外传。如必须外传，请说明原因；日志会记下何人、何时及为何放行。</translation>
    </message>
    <message>
        <source>%1 could not be put in its place, so nothing left. The journal says so. Choose another name or folder.</source>
        <translation>%1未能放到所选位置，因此没有任何内容外传。日志已有记录。请另选名称或文件夹。</translation>
    </message>
    <message>
        <source>In this file everybody signs with a key of his or her own. Lock it, open it with your own passphrase, and do it again.</source>
        <translation>在此文件中，人人以自己的密钥签名。请锁定，以您自己的密码短语打开，然后再做。</translation>
    </message>
    <message>
        <source>You edited %1 last yourself. In this file another supervisor must approve it.</source>
        <translation>%1最后由您本人编辑。在此文件中须由另一主管核准。</translation>
    </message>
    <message>
        <source>%1 is the last supervisor with a key: nobody could sign for the others any more. Give another supervisor a key first.</source>
        <translation>%1 是最后一名持有密钥的主管：此后再无人可为他人签名。请先给另一主管密钥。</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Nothing was changed; close other programs, or try with less.</source>
        <translation>内存不足。没有任何更改；请关闭其他程序，或减少内容再试。</translation>
    </message>
    <message>
        <source>“%1” was overwritten by another program while it was open here, and nothing can be saved any more. Copy what you typed, close the window, and open the file or its last backup.</source>
        <translation>“%1”在此处打开期间被其他程序覆盖，不能再保存。请抄下已输入的内容，关闭窗口，然后打开该文件或最近的备份。</translation>
    </message>
    <message>
        <source>“%1” was replaced by another program while it was open here. Nothing more is written into it. Open it again, and compare it with the rescued copy beside it.</source>
        <translation>“%1”在此处打开期间被其他程序换掉，不会再写入任何内容。请重新打开，并与旁边救回的副本比对。</translation>
    </message>
    <message>
        <source>“%1” is one file under several names (hard links), and changes made under one name could be lost under the other. Keep one name and remove the others, or make a real copy.</source>
        <translation>“%1”是同一文件而有多个名称（硬链接），以一个名称所作的更改可能在另一名称下丢失。请只留一个名称并移除其他，或另制真正的副本。</translation>
    </message>
    <message>
        <source>Beside “%1” lies a log with changes that are not in it yet, and this passphrase does not open it. Open and close that file first, then restore.</source>
        <translation>“%1”旁有一个变更暂存文件，当中的更改尚未并入，而此密码短语不能打开它。请先打开并关闭该文件，然后恢复。</translation>
    </message>
    <message>
        <source>The log beside the file (“%1”) belongs to another copy of it and was not read.</source>
        <translation>文件旁的变更暂存文件（“%1”）属于另一副本，未读取。</translation>
    </message>
    <message>
        <source>A log lay beside the file that belongs to another copy of it. It was not read; it is kept as “%1”.</source>
        <translation>文件旁有一个属于另一副本的变更暂存文件。未读取，现保留为“%1”。</translation>
    </message>
    <message>
        <source>The file is sound, but its log (“%1”) cannot be read: the changes saved last, which were still in the log, are missing. Compare with the last backup.</source>
        <translation>文件完好，但其变更暂存文件（“%1”）不能读取：最后保存而仍在暂存文件内的更改缺失。请与最近的备份比对。</translation>
    </message>
    <message>
        <source>The file is sound, but its log cannot be read: the changes saved last, which were still in the log, are missing. Compare with the last backup. The log is kept as “%1”.</source>
        <translation>文件完好，但其变更暂存文件不能读取：最后保存而仍在暂存文件内的更改缺失。请与最近的备份比对。暂存文件保留为“%1”。</translation>
    </message>
    <message>
        <source>The log of “%1” is missing, and changes that were saved last were in it only. Compare the last entries of the journal with the last backup.</source>
        <translation>“%1”的变更暂存文件不见了，而最后保存的更改只在其中。请把日志的最后几项与最近的备份比对。</translation>
    </message>
    <message>
        <source>The log (“%1”) ends before its time: the changes saved last can be missing. Compare the last entries of the journal with the last backup.</source>
        <translation>变更暂存文件（“%1”）提早结束：最后保存的更改可能缺失。请把日志的最后几项与最近的备份比对。</translation>
    </message>
    <message>
        <source>The log ended before its time: the changes saved last can be missing. Compare the last entries of the journal with the last backup. The log is kept as “%1”.</source>
        <translation>变更暂存文件提早结束：最后保存的更改可能缺失。请把日志的最后几项与最近的备份比对。暂存文件保留为“%1”。</translation>
    </message>
    <message>
        <source>“%1” was made by an older version of Liaison Desk and must be brought up to date before it can be read, which needs the right to write and room on the disk. Copy it to where you may write, and open the copy.</source>
        <translation>“%1”由较旧版本的 Liaison Desk 制作，须先更新方可读取，这需要写入权限及磁盘空间。请复制到可写入的位置，再打开副本。</translation>
    </message>
    <message>
        <source>Take four words that have nothing to do with one another.</source>
        <translation>请用四个互不相干的词语。</translation>
    </message>
    <message>
        <source>The passphrase repeats the same characters and is guessed at once.</source>
        <translation>密码短语重复相同的字符，一猜即中。</translation>
    </message>
    <message>
        <source>The passphrase follows a row of the keyboard and is guessed at once.</source>
        <translation>密码短语沿键盘顺序输入，一猜即中。</translation>
    </message>
    <message>
        <source>The passphrase counts on in order and is guessed at once.</source>
        <translation>密码短语按次序递增，一猜即中。</translation>
    </message>
    <message>
        <source>The passphrase is mostly a date or a year and is soon guessed.</source>
        <translation>密码短语大部分是日期或年份，很快便可猜中。</translation>
    </message>
    <message>
        <source>The passphrase is mostly one common word or name, which is among the first that are tried.</source>
        <translation>密码短语大部分是一个常用词或名字，会最先被试。</translation>
    </message>
    <message>
        <source>The passphrase is soon guessed.</source>
        <translation>密码短语很快便可猜中。</translation>
    </message>
    <message>
        <source>The keys of people beside the case file (%1) cannot be read. Open the case file with the passphrase of the unit, and have the keys written again in the settings; nothing is lost.</source>
        <translation>案卷旁的个人密钥文件（%1）不能读取。请以单位的密码短语打开案卷，并在设置中重写密钥；没有任何损失。</translation>
    </message>
    <message>
        <source>The keys of people beside the case file (%1) were made for another file, or before the passphrase of the unit was changed. Open the case file with the passphrase of the unit, and have the keys written again in the settings.</source>
        <translation>案卷旁的个人密钥文件（%1）属另一文件，或在单位更改密码短语前所制。请以单位的密码短语打开案卷，并在设置中重写密钥。</translation>
    </message>
    <message>
        <source>%1 has its new passphrase now, but could not be opened again. Close the window and open the file with the new one.</source>
        <translation>%1已改用新的密码短语，但未能再次打开。请关闭窗口，用新密码短语打开文件。</translation>
    </message>
    <message>
        <source>%1 could not be read just now: the disk, or the network it is reached by, answered with an error. Nothing was changed. Try again; if it comes back, copy the file to another disk.</source>
        <translation>刚才未能读取%1：磁盘或所经的网络返回错误。没有更改任何内容。请再试；如再次出现，请把文件复制到另一磁盘。</translation>
    </message>
    <message>
        <source>Whether four eyes are asked for is said by a supervisor, and “%1” is not one in the Directory. Have a supervisor sign in and change it.</source>
        <translation>是否须四眼复核由主管决定，而名录中“%1”并非主管。请由主管登录更改。</translation>
    </message>
    <message>
        <source>This passphrase opens the file already. Take one that nobody else uses.</source>
        <translation>此密码短语已可打开本文件。请选用无人使用的密码短语。</translation>
    </message>
    <message>
        <source>If it is your own: the file with people&apos;s keys (NAME.liaison.keys) is not beside the case file; the passphrase of the unit opens it.</source>
        <translation>如属您个人的密码短语：载有各人密钥的文件（名称.liaison.keys）不在案卷旁；单位的密码短语可打开。</translation>
    </message>
    <message>
        <source>%1 is not a case file, or its beginning is destroyed. Choose the case file of the unit, or its last backup.</source>
        <translation>%1不是案卷，或其开头已损毁。请选取单位的案卷，或其最近的备份。</translation>
    </message>
    <message>
        <source>%1 can only be read here, so its journal cannot tell of what leaves, and nothing left. Copy the case file to where you may write and do it from there; if its disk is full, make room.</source>
        <translation>%1在此只能读取，日志无法记下送出的内容，故未送出任何内容。请把案卷复制到可写入的位置再办理；如磁盘已满，请腾出空间。</translation>
    </message>
    <message>
        <source>An import (%1) was interrupted: %2 of %3 rows are in. Import the same table again to complete it, or take back what is in: on the Desk, or with import --take-back.</source>
        <translation>导入（%1）中断了：%3 行之中，%2 行已在文件内。再导入同一张表即可完成；或收回已导入的部分：在工作台，或用 import --take-back。</translation>
    </message>
    <message>
        <source>Another program is importing this table now. Wait until it is through.</source>
        <translation>另一个程序正在导入这张表。请等它完成。</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>Acknowledgement</source>
        <translation>确认收悉</translation>
    </message>
    <message>
        <source>Requested action</source>
        <translation>要求采取的行动</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>其他名称</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Persons arrested</source>
        <translation>被捕人数</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>基准</translation>
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
        <translation>货物类别</translation>
    </message>
    <message>
        <source>Goods category</source>
        <translation>货物类别</translation>
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
        <translation>代号</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>统筹机构</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>对口单位</translation>
    </message>
    <message>
        <source>Counting rule</source>
        <translation>计数规则</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
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
        <translation>目的地组别</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>Detection method</source>
        <translation>侦测方法</translation>
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
        <translation>活动</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>重点</translation>
    </message>
    <message>
        <source>From</source>
        <translation>由</translation>
    </message>
    <message>
        <source>Handling code</source>
        <translation>处理代码</translation>
    </message>
    <message>
        <source>Handling restriction</source>
        <translation>处理限制</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主办机构</translation>
    </message>
    <message>
        <source>Information grade</source>
        <translation>情报评级</translation>
    </message>
    <message>
        <source>Infringement</source>
        <translation>侵权类型</translation>
    </message>
    <message>
        <source>Type of right</source>
        <translation>权利类型</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>货物</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Lead agency</source>
        <translation>牵头机构</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>标记</translation>
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
        <translation>名称</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Number in the series</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源地</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参与机构</translation>
    </message>
    <message>
        <source>Partner agencies</source>
        <translation>合作机构</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考编号</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Right holder</source>
        <translation>权利人</translation>
    </message>
    <message>
        <source>Seizure lines</source>
        <translation>查获项目</translation>
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
        <translation>来源</translation>
    </message>
    <message>
        <source>Source grade</source>
        <translation>来源评级</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>后继机构</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Marking (TLP)</source>
        <translation>标记（TLP）</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Transport mode</source>
        <translation>运输方式</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
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
        <translation>价值</translation>
    </message>
    <message>
        <source>Value basis</source>
        <translation>价值基准</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>途经</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>整体</translation>
    </message>
    <message>
        <source>seizure line %1</source>
        <translation>查获项目 %1</translation>
    </message>
    <message>
        <source>goods line %1</source>
        <translation>货物项目 %1</translation>
    </message>
    <message>
        <source>%1, entry %2</source>
        <translation>%1，第 %2 项</translation>
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
        <translation>1,300 或 约1,300</translation>
    </message>
    <message>
        <source>HK$13,880,000 or about CNY 30,000</source>
        <translation>HK$13,880,000 或 约30,000人民币</translation>
    </message>
    <message>
        <source>2017-03-01, 1/3/2017 or March 2017</source>
        <translation>2017-03-01、1/3/2017 或 2017年3月</translation>
    </message>
    <message>
        <source>2017-03, 2017Q1, 2017, 2016/17, 2016-07-01..2017-06-30 or op:CODE</source>
        <translation>2017-03、2017Q1、2017、2016/17、2016-07-01..2017-06-30 或 op:代号</translation>
    </message>
    <message>
        <source>Telephone, e-mail</source>
        <translation>电话、电子邮件</translation>
    </message>
    <message>
        <source>Precision of the date</source>
        <translation>日期的准确程度</translation>
    </message>
    <message>
        <source>Illustrative</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路线</translation>
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
        <translation>一单位的</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>栏</translation>
    </message>
    <message>
        <source>Is worth, in</source>
        <translation>相等于（货币）</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Reference of the addressee</source>
        <translation>收件方编号</translation>
    </message>
    <message>
        <source>Agencies taking part</source>
        <translation>参与机构</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数额</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>上次检查</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Date closed</source>
        <translation>完结日期</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数目</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Largest attachment</source>
        <translation>附件上限</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名称</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>大小（位元组）</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Days to acknowledgement</source>
        <translation>确认收悉所需日数</translation>
    </message>
    <message>
        <source>Days to outcome</source>
        <translation>得出结果所需日数</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>公布数字</translation>
    </message>
    <message>
        <source>Exchanges selected</source>
        <translation>所选交换</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Their entry</source>
        <translation>对方记录</translation>
    </message>
    <message>
        <source>Statement of the entry</source>
        <translation>对帐单项目</translation>
    </message>
    <message>
        <source>Our entry</source>
        <translation>我方记录</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>标示</translation>
    </message>
    <message>
        <source>Risk indicators</source>
        <translation>风险指标</translation>
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
        <translation>已知结果</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认收悉</translation>
    </message>
    <message>
        <source>Resource links</source>
        <translation>资源连结</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>机制</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>双向</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Places of origin</source>
        <translation>来源地点</translation>
    </message>
    <message>
        <source>Other month</source>
        <translation>另一月份</translation>
    </message>
    <message>
        <source>Our pieces</source>
        <translation>我方件数</translation>
    </message>
    <message>
        <source>Case of the outcome</source>
        <translation>结果所成案件</translation>
    </message>
    <message>
        <source>Date of the outcome</source>
        <translation>结果日期</translation>
    </message>
    <message>
        <source>Outcome known</source>
        <translation>结果已知</translation>
    </message>
    <message>
        <source>Open on</source>
        <translation>于该日未了结</translation>
    </message>
    <message>
        <source>Overdue on</source>
        <translation>逾期日期</translation>
    </message>
    <message>
        <source>Indicator counted here</source>
        <translation>此处计算的指标</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>配对</translation>
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
        <translation>计划</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>转介</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>Signed off on</source>
        <translation>签核日期</translation>
    </message>
    <message>
        <source>Work started</source>
        <translation>开始跟进</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>对帐单</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>对方编号</translation>
    </message>
    <message>
        <source>Their pieces</source>
        <translation>对方件数</translation>
    </message>
    <message>
        <source>Last updated</source>
        <translation>上次更新</translation>
    </message>
    <message>
        <source>Together with indicator</source>
        <translation>与指标一同出现</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>outcome %1</source>
        <translation>结果 %1</translation>
    </message>
    <message>
        <source>indicator %1</source>
        <translation>指标 %1</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>签核</translation>
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
        <translation>指标</translation>
    </message>
    <message>
        <source>Earlier postings</source>
        <translation>以往任职</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Restates</source>
        <translation>重述对象</translation>
    </message>
    <message>
        <source>posting %1</source>
        <translation>任职 %1</translation>
    </message>
    <message>
        <source>New or carried over</source>
        <translation>新增或承接</translation>
    </message>
    <message>
        <source>People taking part</source>
        <translation>参加人数</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>The journal does not fit together from entry %1 on: it was changed outside of this program.</source>
        <translation>日志由第 %1 项起不连贯：曾在本程序以外更改。</translation>
    </message>
    <message>
        <source>A record refers to one that is not there: %1</source>
        <translation>有记录参照不存在的记录：%1</translation>
    </message>
    <message>
        <source>The frozen report %1 is not as it was frozen: it was changed outside of this program.</source>
        <translation>定版报告 %1 与定版时不同：曾在本程序以外更改。</translation>
    </message>
    <message>
        <source>%1: this is not what its last journal entry says. It was changed outside of this program. Its history shows what it was; correct it, or take the record from a backup.</source>
        <translation>%1：与日志最后一项所载不符。曾在本程序以外更改。其历史载有原来的内容；请更正，或由备份取回该记录。</translation>
    </message>
    <message>
        <source>%1 has no entry in the journal: it was put in outside of this program. Find out where it comes from before you use it.</source>
        <translation>%1在日志中并无记载：是在本程序以外加入的。使用前请查明来源。</translation>
    </message>
    <message>
        <source>%1 is gone although no journal entry removed it: it was taken out outside of this program. Its history shows what it was; a backup still has it.</source>
        <translation>%1不见了，但日志并无删除它的记载：是在本程序以外取走的。其历史载有原来的内容；备份中仍有。</translation>
    </message>
    <message>
        <source>This program did not make the %1 in the file: it was added outside of it, and may change records unseen. Restore a backup from before that.</source>
        <translation>文件内的 %1 并非本程序所制：是在程序以外加入的，可能暗中更改记录。请恢复此前的备份。</translation>
    </message>
    <message>
        <source>The %1 in the file is not as this program made it: its rules were changed outside of it. Restore a backup from before that.</source>
        <translation>文件内的 %1 与本程序所制的不同：其规则曾在程序以外更改。请恢复此前的备份。</translation>
    </message>
    <message>
        <source>The %1 is gone from the file: it was taken out outside of this program. Restore a backup from before that.</source>
        <translation>文件内的 %1 不见了：是在本程序以外取走的。请恢复此前的备份。</translation>
    </message>
    <message>
        <source>The attachment %1 is not the file that was attached: its content was changed outside of this program. Take it from a backup.</source>
        <translation>附件 %1 并非原来附上的文件：内容曾在本程序以外更改。请由备份取回。</translation>
    </message>
    <message>
        <source>The setting “%1” is not what the journal says: it was changed outside of this program. Look at Settings and put it right.</source>
        <translation>设置“%1”与日志所载不符：曾在本程序以外更改。请到“设置”更正。</translation>
    </message>
    <message>
        <source>The code %1 is not what it should be: the code list was changed outside of this program. Restore a backup from before that.</source>
        <translation>代码 %1 与应有的不符：代码表曾在本程序以外更改。请恢复此前的备份。</translation>
    </message>
    <message>
        <source>Search does not find %1 by what it says: the search text was changed outside of this program. Change the record and save it; that writes the text anew.</source>
        <translation>以内容搜索找不到%1：搜索文字曾在本程序以外更改。请修改并保存该记录，搜索文字便会重写。</translation>
    </message>
    <message>
        <source>Search may miss records, or show wrong ones: its index is not what the search texts make. Restore the last backup that is well.</source>
        <translation>搜索可能遗漏或误列记录：索引与搜索文字不符。请恢复最近完好的备份。</translation>
    </message>
    <message>
        <source>The signature of journal entry %1 does not fit: the entry, or who made it, is not as it was signed.</source>
        <translation>日志第 %1 项的签名不符：该项或其作者与签名时不同。</translation>
    </message>
    <message>
        <source>Journal entry %1 has no signature, though everybody signs in this file: it was made outside of this program.</source>
        <translation>日志第 %1 项没有签名，但此文件人人须签名：是在本程序以外制作的。</translation>
    </message>
    <message>
        <source>Journal entry %1 was signed by somebody else than the officer named in it.</source>
        <translation>日志第 %1 项的签名人并非当中所载的人员。</translation>
    </message>
    <message>
        <source>Journal entry %1 is a supervisor&apos;s to make, and no supervisor signed it.</source>
        <translation>日志第 %1 项须由主管作出，但并无主管签名。</translation>
    </message>
    <message>
        <source>With journal entry %1 all keys of people were taken away with the passphrase of the unit: ask who did it and why. From there on names are not proved.</source>
        <translation>日志第 %1 项以单位的密码短语收回了所有个人密钥：请查问何人所为及原因。自此名称未经证实。</translation>
    </message>
    <message>
        <source>The keys of people, or who must sign, are not as the journal tells it: they were changed outside of this program.</source>
        <translation>个人密钥或须签名的人与日志所载不符：曾在本程序以外更改。</translation>
    </message>
    <message>
        <source>And %1 more findings of this kind: %2</source>
        <comment>2: a technical word such as record.changed</comment>
        <translation>另有 %1 项同类发现：%2</translation>
    </message>
    <message>
        <source>Pages of the file are not in order. Restore the last backup that is well, and keep this file for whoever examines it (%1).</source>
        <translation>文件的页面有问题。请还原最近的完好备份，并保留此文件供检查人员使用（%1）。</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>The figures are on the clipboard.</source>
        <translation>数字已在剪贴板。</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>图片已在剪贴板。</translation>
    </message>
</context>
<context>
    <name>Markings</name>
    <message>
        <source>named recipients only</source>
        <translation>仅限指定收件人</translation>
    </message>
    <message>
        <source>own organisation only</source>
        <translation>仅限本机构</translation>
    </message>
    <message>
        <source>own organisation and those it must protect</source>
        <translation>本机构及其须保护的各方</translation>
    </message>
    <message>
        <source>the enforcement community</source>
        <translation>执法界</translation>
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
        <translation>此文件的名称未经证实：知道密码短语的人可用任何名称。以个人密钥可予证实（设置，“个人密钥”）。</translation>
    </message>
    <message>
        <source>The file with the keys of people is not beside the case file, so their own passphrases do not open it here. Write the keys again; nothing is lost.</source>
        <translation>个人密钥文件不在案卷旁，因此各人的密码短语在此不能打开案卷。请重写密钥；没有任何损失。</translation>
    </message>
    <message>
        <source>The keys of people beside the case file are older than the case file. Write the keys again; nothing is lost.</source>
        <translation>案卷旁的个人密钥文件比案卷旧。请重写密钥；没有任何损失。</translation>
    </message>
    <message>
        <source>The keys of people beside the case file belong to another case file. Write the keys again; those of the other file are replaced here.</source>
        <translation>案卷旁的个人密钥文件属另一案卷。请重写密钥；此处会取代另一案卷的密钥。</translation>
    </message>
    <message>
        <source>The keys of people beside the case file cannot be read. Write the keys again; nothing is lost.</source>
        <translation>案卷旁的个人密钥文件不能读取。请重写密钥；没有任何损失。</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
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
        <translation>%1的平均数</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a rate, its date, its source</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>no rate for %1</source>
        <translation>没有 %1 的汇率</translation>
    </message>
    <message>
        <source>too large to convert</source>
        <translation>数额太大，无法换算</translation>
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
        <translation>名称：%1</translation>
    </message>
    <message>
        <source>Enter after each</source>
        <translation>每项后按 Enter</translation>
    </message>
    <message>
        <source>Names through time</source>
        <translation>历来名称</translation>
    </message>
    <message>
        <source>New agency</source>
        <translation>新增机构</translation>
    </message>
</context>
<context>
    <name>liaison::Approving</name>
    <message>
        <source>Why is it withdrawn?</source>
        <translation>为何撤回？</translation>
    </message>
</context>
<context>
    <name>liaison::AttentionWatch</name>
    <message>
        <source>%1 to acknowledge, %2 without grading</source>
        <translation>%1 项待确认收悉，%2 项未评级</translation>
    </message>
    <message>
        <source>%1 running past the last day</source>
        <translation>%1 项已过最后一天仍在进行</translation>
    </message>
    <message>
        <source>%1 to acknowledge, %2 overdue</source>
        <translation>%1 项待确认收悉，%2 项逾期</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 项逾期</translation>
    </message>
</context>
<context>
    <name>liaison::BackupCard</name>
    <message>
        <source>Backing up</source>
        <translation>备份中</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>A copy of the whole file, made while everybody works on. Keep it on another disk.</source>
        <translation>整个文件的副本，制作时各人可继续工作。请存放于另一磁盘。</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>复制到</translation>
    </message>
    <message>
        <source>Where the backup goes</source>
        <translation>备份的存放位置</translation>
    </message>
    <message>
        <source>Case files (*.liaison)</source>
        <translation>案卷 (*.liaison)</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>%1 is a backup of this case file. It opens with the passphrase of the unit (and its key file, if it has one), and holds the file up to %2.</source>
        <translation>%1是本案卷的备份。用单位的密码短语（及密钥文件，如有）打开，内容截至%2。</translation>
    </message>
</context>
<context>
    <name>liaison::BackupWatch</name>
    <message>
        <source>A backup was made and proved: %1.</source>
        <translation>备份已制作并核实：%1。</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
</context>
<context>
    <name>liaison::BackupWords</name>
    <message>
        <source>%1 is sound. It would restore %2 records.</source>
        <translation>%1 完好。可恢复 %2 项记录。</translation>
    </message>
    <message>
        <source>%1 is sound. It would restore %2 records, journal to entry %3, of %4.</source>
        <translation>%1 完好。可恢复 %2 项记录，日志至第 %3 项，日期 %4。</translation>
    </message>
    <message>
        <source>Its journal is not the beginning of this file&apos;s: one of the two was changed beside the program. Keep both, and find out which.</source>
        <translation>其日志并非此文件日志的开头部分：两者之一曾在程序以外更改。请保留两者并查明。</translation>
    </message>
    <message>
        <source>Nothing was entered since.</source>
        <translation>此后没有输入。</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
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
        <translation>%1 天前</translation>
    </message>
    <message>
        <source>The case file can only be read now, so its journal does not tell of this backup.</source>
        <translation>案卷现时只能读取，故日志没有记下此备份。</translation>
    </message>
    <message>
        <source>The file now has %1 records; changes made since: %2.</source>
        <translation>文件现有%1项记录；其后的更改：%2项。</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>liaison::Banner</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>liaison::BoardView</name>
    <message>
        <source>Results side by side</source>
        <translation>成果并列</translation>
    </message>
    <message>
        <source>illustrative</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>no result declared</source>
        <translation>没有通报成果</translation>
    </message>
    <message>
        <source>Declare …</source>
        <translation>通报…</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Declare the result of %1</source>
        <translation>通报 %1 的成果</translation>
    </message>
    <message>
        <source>Edit the result of %1</source>
        <translation>编辑 %1 的成果</translation>
    </message>
</context>
<context>
    <name>liaison::BriefLog</name>
    <message>
        <source>Pieces of information exchanged with %1, by direction and mode</source>
        <translation>与 %1 交换的情报件数，按方向及方式划分</translation>
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
        <translation>记录</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
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
        <translation>本年度至今及上年同期均没有交换。</translation>
    </message>
    <message>
        <source>Total with %1</source>
        <translation>与 %1 合计</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>双向</translation>
    </message>
    <message>
        <source>Pieces by month and by the agency that sent them, year to date</source>
        <translation>本年度至今的件数，按月份及发出机构划分</translation>
    </message>
    <message>
        <source>Pieces by month, both ways, year to date</source>
        <translation>本年度至今的双向件数，按月份划分</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>件</translation>
    </message>
    <message>
        <source>Months of the year to date that are over: our log, their statement, the reconciliation</source>
        <translation>本年度至今已结束的月份：我方登记簿、对方对帐单及核对情况</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Our log</source>
        <translation>我方登记簿</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>双向</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>对帐单</translation>
    </message>
    <message>
        <source>Open differences</source>
        <translation>未解决的差异</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>No month of the year to date is over yet.</source>
        <translation>本年度至今尚无已结束的月份。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a month, an agency&apos;s code</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>nothing logged, no statement</source>
        <translation>没有记录，没有对帐单</translation>
    </message>
    <message>
        <source>not received</source>
        <translation>未收到</translation>
    </message>
    <message>
        <source>Information exchanged</source>
        <translation>情报交换</translation>
    </message>
    <message>
        <source>Year to date: %1, against %2.</source>
        <translation>本年度至今：%1，比较期间：%2。</translation>
    </message>
    <message>
        <source>Not counted, because the date is not precise enough for the year to date: %1.</source>
        <translation>因日期对本年度至今不够准确而未计入：%1。</translation>
    </message>
    <message>
        <source>Statements and reconciliation</source>
        <translation>对帐单及核对</translation>
    </message>
    <message>
        <source>In none of the months of the year to date that are over was anything logged or stated.</source>
        <translation>本年度至今已结束的月份，均没有交换记录或对帐单。</translation>
    </message>
    <message>
        <source>Nothing is logged, which does not say that nothing was exchanged.</source>
        <translation>没有记录；这并不表示没有交换。</translation>
    </message>
    <message>
        <source>Nothing is logged or, under open differences, there is no statement to compare with.</source>
        <translation>没有记录；“未解决的差异”一栏则表示没有对帐单可供比较。</translation>
    </message>
</context>
<context>
    <name>liaison::BriefMeetings</name>
    <message>
        <source>Directions and results of that meeting</source>
        <translation>该次会议议定的方向及成果</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Put forward by</source>
        <translation>提出方</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>议定方向</translation>
    </message>
    <message>
        <source>None is recorded.</source>
        <translation>没有记录。</translation>
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
        <translation>承诺事项：未完结的跟进事项，以及上次会议后已了结的跟进事项</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考编号</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>待办内容</translation>
    </message>
    <message>
        <source>By</source>
        <translation>负责方</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源记录</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>No follow-up with this counterpart is open, and none was settled since the last meeting.</source>
        <translation>与此对口单位没有未完结的跟进事项，上次会议后也没有已了结的。</translation>
    </message>
    <message>
        <source>them</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>us</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>Planned from %1 on</source>
        <translation>自%1起计划举行的活动</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>No event with this counterpart is planned in this file.</source>
        <translation>文件内没有计划与此对口单位举行的活动。</translation>
    </message>
    <message>
        <source>Last meeting and pledges</source>
        <translation>上次会议及承诺事项</translation>
    </message>
    <message>
        <source>No meeting or visit of both agencies up to %1 is in this file.</source>
        <translation>文件内没有截至%1双方机构的会议或访问。</translation>
    </message>
    <message>
        <source>Upcoming events</source>
        <translation>即将举行的活动</translation>
    </message>
    <message>
        <source>Items of the programme</source>
        <translation>计划的项目</translation>
    </message>
    <message>
        <source>This counterpart neither leads nor takes part in an item of a programme of this period.</source>
        <translation>在本期的计划中，此对口单位没有牵头或参与任何项目。</translation>
    </message>
    <message>
        <source>Programme %1</source>
        <translation>计划 %1</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Their part</source>
        <translation>对方角色</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Moved in the period by</source>
        <translation>本期进展依据</translation>
    </message>
    <message>
        <source>exchanges</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>牵头</translation>
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
        <translation>本年度至今的转介：数目及所需时间</translation>
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
        <translation>转介</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完结</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数目</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认收悉</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>日数中位数</translation>
    </message>
    <message>
        <source>With an outcome</source>
        <translation>已有结果</translation>
    </message>
    <message>
        <source>No referral is dated inside the year to date.</source>
        <translation>本年度至今没有转介。</translation>
    </message>
    <message>
        <source>made by us</source>
        <translation>我方提出</translation>
    </message>
    <message>
        <source>made by them</source>
        <translation>对方提出</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>who made it, an agency&apos;s code</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考编号</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>提出日期</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>要求采取的行动</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Age, days</source>
        <translation>已过日数</translation>
    </message>
    <message>
        <source>Overdue, days</source>
        <translation>逾期日数</translation>
    </message>
    <message>
        <source>None is open.</source>
        <translation>没有未完结的转介。</translation>
    </message>
    <message>
        <source>%1 newer ones are not listed here.</source>
        <translation>另有 %1 项较新的转介不在此列出。</translation>
    </message>
    <message>
        <source>Referrals both ways</source>
        <translation>双向转介</translation>
    </message>
    <message>
        <source>No referral is dated inside the year to date, and none is open from before.</source>
        <translation>本年度至今没有转介，也没有以往未完结的转介。</translation>
    </message>
    <message>
        <source>Open and overdue as on %1, whenever they were made. Days are counted from the day the referral was made.</source>
        <translation>截至%1未完结及逾期，不论何时提出。日数自提出转介之日起计。</translation>
    </message>
    <message>
        <source>Made by us and open: they owe the outcome</source>
        <translation>我方提出而未完结：待对方回复结果</translation>
    </message>
    <message>
        <source>Made by them and open: we owe the outcome</source>
        <translation>对方提出而未完结：待我方回复结果</translation>
    </message>
</context>
<context>
    <name>liaison::BriefWriter</name>
    <message>
        <source>Counterpart</source>
        <translation>对口单位</translation>
    </message>
    <message>
        <source>Counted together with</source>
        <translation>一并计算的代号</translation>
    </message>
    <message>
        <source>Days covered</source>
        <translation>涵盖日期</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>本年度至今</translation>
    </message>
    <message>
        <source>Open and overdue as on</source>
        <translation>未完结及逾期事项截至</translation>
    </message>
    <message>
        <source>Home agency</source>
        <translation>本方机构</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Meeting brief: %1</source>
        <comment>an agency&apos;s code</comment>
        <translation>会谈参考：%1</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>没有可报告的内容</translation>
    </message>
    <message>
        <source>This file has nothing about %1 in the year to date or a year before: no exchange, statement, referral, operation, event, follow-up or item of the programme. No talking point is proposed.</source>
        <translation>文件内没有 %1 在本年度至今或上年同期的资料：没有交换、对帐单、转介、行动、活动、跟进事项或计划项目。不建议任何谈话要点。</translation>
    </message>
    <message>
        <source>%1 a year before</source>
        <translation>上年同期 %1</translation>
    </message>
    <message>
        <source>In figures</source>
        <translation>主要数字</translation>
    </message>
    <message>
        <source>pieces received, year to date</source>
        <translation>收到件数（本年度至今）</translation>
    </message>
    <message>
        <source>pieces sent, year to date</source>
        <translation>发出件数（本年度至今）</translation>
    </message>
    <message>
        <source>pieces both ways, year to date</source>
        <translation>双向件数（本年度至今）</translation>
    </message>
    <message>
        <source>referrals open, both ways</source>
        <translation>未完结转介（双向）</translation>
    </message>
    <message>
        <source>overdue: theirs to answer %1, ours %2</source>
        <comment>two numbers</comment>
        <translation>逾期：待对方回复 %1 项，待我方回复 %2 项</translation>
    </message>
    <message>
        <source>months signed off, year to date</source>
        <translation>已签核月份（本年度至今）</translation>
    </message>
    <message>
        <source>of %1 with something exchanged or stated</source>
        <translation>有交换或对帐单的月份共 %1 个</translation>
    </message>
    <message>
        <source>Proposed talking points</source>
        <translation>建议谈话要点</translation>
    </message>
    <message>
        <source>The figures give no reason for one: nothing is overdue, unacknowledged or unreconciled.</source>
        <translation>按数字所示无须提出要点：没有逾期、未确认收悉或未核对的事项。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Records behind it</source>
        <translation>所据记录</translation>
    </message>
    <message>
        <source>the log of these spans</source>
        <translation>有关期间的登记簿</translation>
    </message>
    <message>
        <source>coordinated by %1</source>
        <translation>由 %1 统筹</translation>
    </message>
    <message>
        <source>Neither side declared a result, and no case in this file belongs to it.</source>
        <translation>双方均没有通报成果，文件内也没有属于这次行动的案件。</translation>
    </message>
    <message>
        <source>Operations together in the period</source>
        <translation>本期共同参与的行动</translation>
    </message>
    <message>
        <source>No operation with this counterpart touched the period.</source>
        <translation>没有与此对口单位的行动涉及本期。</translation>
    </message>
    <message>
        <source>%1 is one counterpart through time: what is recorded under %2, its earlier or later codes, is counted with it.</source>
        <translation>%1 的历来代号视为同一对口单位：以其较早或较后的代号 %2 所作的记录一并计算。</translation>
    </message>
    <message>
        <source>The year to date is the programme year that holds the last day of the period, up to that day; or the period itself where it is a calendar year or begins earlier. What lies after the day on which the brief is made is not counted, and the year before is cut on the same day.</source>
        <translation>“本年度至今”指本期最后一天所属的计划年度，计至该日为止；如本期为公历年或开始得更早，则指本期本身。会谈参考制备日之后的资料不计算在内，上年同期也截至同一日。</translation>
    </message>
    <message>
        <source>Talking points are proposed by rule from the figures of this file; each names the records behind it. Pledges are follow-ups on records of this counterpart, owned by an officer of either side or by nobody yet.</source>
        <translation>谈话要点由文件的数字按规则建议；每项均列明所据记录。承诺事项是此对口单位的记录所附的跟进事项，由任何一方的人员负责，或尚无负责人。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>none logged a year before</source>
        <translation>上年同期没有记录</translation>
    </message>
    <message>
        <source>none logged, nor a year before</source>
        <translation>没有记录，上年同期也没有</translation>
    </message>
    <message>
        <source>none logged; %1 a year before</source>
        <translation>没有记录；上年同期为 %1</translation>
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
        <translation>案卷的设置已保存。</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>案卷</translation>
    </message>
    <message>
        <source>For everybody who opens this file. Changes stand in its journal.</source>
        <translation>适用于打开此案卷的所有人。更改会记入日志。</translation>
    </message>
    <message>
        <source>Home agency</source>
        <translation>本方机构</translation>
    </message>
    <message>
        <source>“Sent” and “received” are seen from it.</source>
        <translation>“发出”及“收到”由其角度计算。</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>As it stands on reports.</source>
        <translation>报告上所用的名称。</translation>
    </message>
    <message>
        <source>Programme year begins in</source>
        <translation>计划年度开始月份</translation>
    </message>
    <message>
        <source>Grading scheme</source>
        <translation>评级制度</translation>
    </message>
    <message>
        <source>For new entries. Grades given before keep their letters and numbers.</source>
        <translation>适用于新记录。以往的评级保留原有字母及数字。</translation>
    </message>
    <message>
        <source>Europol 4×4 (A–X, 1–4)</source>
        <translation>欧洲刑警 4×4（A–X、1–4）</translation>
    </message>
    <message>
        <source>Admiralty (A–F, 1–6)</source>
        <translation>海军部制（A–F、1–6）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the settings of the case file</source>
        <translation>保存案卷的设置</translation>
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
        <translation>来源地 →</translation>
    </message>
    <message>
        <source>via →</source>
        <comment>the route of goods</comment>
        <translation>途经 →</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 项：%2</translation>
    </message>
    <message>
        <source>Quantity: %1</source>
        <translation>数量：%1</translation>
    </message>
    <message>
        <source>Value: %1</source>
        <translation>价值：%1</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新增案件</translation>
    </message>
    <message>
        <source>Seizure &amp;lines</source>
        <translation>查获项目(&amp;L)</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>加一项</translation>
    </message>
    <message>
        <source>Repeat line</source>
        <translation>重复此项</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>删除此项</translation>
    </message>
    <message>
        <source>Seizure lines</source>
        <translation>查获项目</translation>
    </message>
    <message>
        <source>How the number is read</source>
        <translation>数字的读法</translation>
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
        <translation>每日侦破的案件，按机构（逐案统计）</translation>
    </message>
    <message>
        <source>Cases detected each month, by agency (itemised)</source>
        <translation>每月侦破的案件，按机构（逐案统计）</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Cases by day</source>
        <translation>按日划分的案件</translation>
    </message>
    <message>
        <source>Cases by month</source>
        <translation>按月划分的案件</translation>
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
        <translation>日期所知不够准确</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>liaison::CasesPage</name>
    <message>
        <source>Route</source>
        <translation>路线</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
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
        <translation>查获项目</translation>
    </message>
    <message>
        <source>Cases or seizure lines</source>
        <translation>案件或查获项目</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>seizure lines</source>
        <translation>查获项目</translation>
    </message>
    <message>
        <source>Find in the cases</source>
        <translation>在案件中查找</translation>
    </message>
    <message>
        <source>Find in the seizure lines</source>
        <translation>在查获项目中查找</translation>
    </message>
    <message>
        <source>Detections with the goods that were seized are recorded here. Record one, or choose another period.</source>
        <translation>侦破的案件及查获的货物记录于此。请新增一项，或选择另一期间。</translation>
    </message>
    <message>
        <source>No cases here</source>
        <translation>这里没有案件</translation>
    </message>
    <message>
        <source>No seizure lines here</source>
        <translation>这里没有查获项目</translation>
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
        <translation>查获项目</translation>
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
        <translation>行动及其各部分</translation>
    </message>
    <message>
        <source>Illustrative</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
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
        <translation>%1（%2 项未列明）</translation>
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
        <translation>%1（其后录入）</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1（已删除）</translation>
    </message>
    <message>
        <source>%1 (corrected)</source>
        <translation>%1（已更正）</translation>
    </message>
    <message>
        <source>exchanges</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>通报</translation>
    </message>
    <message>
        <source>itemised</source>
        <translation>逐案统计</translation>
    </message>
    <message>
        <source>seizures</source>
        <translation>查获</translation>
    </message>
    <message>
        <source>seized in all</source>
        <translation>查获总计</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>the period before</source>
        <translation>上一个期间</translation>
    </message>
    <message>
        <source>the year before</source>
        <translation>上年同期</translation>
    </message>
    <message>
        <source>by category</source>
        <translation>按类别</translation>
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
        <translation>记录</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>cases by counting rule</source>
        <translation>案件（按计数规则）</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>货物</translation>
    </message>
    <message>
        <source>value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>arrests</source>
        <translation>被捕人数</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>results</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>date not precise enough</source>
        <translation>日期不够准确</translation>
    </message>
    <message>
        <source>illustrative records</source>
        <translation>示例记录</translation>
    </message>
    <message>
        <source>referrals</source>
        <translation>转介</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>对帐单</translation>
    </message>
    <message>
        <source>risk indicators</source>
        <translation>风险指标</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>events</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>resource links</source>
        <translation>资源连结</translation>
    </message>
    <message>
        <source>follow-ups</source>
        <translation>跟进事项</translation>
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
        <translation>上次定版后的更改</translation>
    </message>
    <message>
        <source>A frozen report stays as it was published. Corrections, late entries and back-dated records made since stand here, figure by figure, with the records that account for them.</source>
        <translation>定版的报告保持公布时的原样。其后的更正、补记及补登较早日期的记录，逐个数字列于此处，并附所涉记录。</translation>
    </message>
    <message>
        <source>%1 %2, frozen as %3 on %4 by %5</source>
        <comment>a report, its period, a reference, a date, an officer</comment>
        <translation>%1 %2，由 %5 于%4定版为 %3</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>及另外 %1 项</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>公布时</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现时</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>其后没有更改。</translation>
    </message>
    <message>
        <source>%1; approved on %2 by %3</source>
        <comment>that it was frozen, a date, an officer</comment>
        <translation>%1；于%2由 %3 核准</translation>
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
        <translation>图表，共 %1 个数字。用方向键逐个查看，按 Enter 打开记录。</translation>
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
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>复制数字</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>保存为 PNG…</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>保存为 SVG…</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 图像 (*.svg)</translation>
    </message>
    <message>
        <source>Save the figures as CSV…</source>
        <translation>把数字保存为 CSV…</translation>
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
        <translation>%1（%2 项未列明）</translation>
    </message>
    <message>
        <source>There is nothing to show for this choice.</source>
        <translation>所选范围没有可显示的数据。</translation>
    </message>
    <message>
        <source>None of the figures was stated.</source>
        <translation>所有数字均未列明。</translation>
    </message>
    <message>
        <source>Every figure is 0.</source>
        <translation>所有数字均为 0。</translation>
    </message>
    <message>
        <source>There is only one figure: %2 (%1)</source>
        <comment>what it is of, the figure</comment>
        <translation>只有一个数字：%2（%1）</translation>
    </message>
</context>
<context>
    <name>liaison::CheckCard</name>
    <message>
        <source>Checking</source>
        <translation>检查中</translation>
    </message>
    <message>
        <source>Something is wrong with this file. Make no further entries; keep it for examination, and restore the last backup as a copy.</source>
        <translation>此文件有问题。请勿再输入；保留作检验，并把最近的备份恢复为副本。</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>及另外 %1 项</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>检查文件</translation>
    </message>
    <message>
        <source>All is well: pages, references, schema, records, attachments, search and %1 journal entries were checked. The file stands at %2.</source>
        <translation>一切正常：已检查页面、参照、结构、记录、附件、搜索及 %1 项日志。文件现时为 %2。</translation>
    </message>
    <message>
        <source>Reads every page of the file, follows the journal&apos;s chain from its first entry, and compares every record, attachment and setting with what the journal says of it.</source>
        <translation>读取文件每一页，由第一项起核对日志链，并把每项记录、附件及设置与日志所载比对。</translation>
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
        <translation>自订</translation>
    </message>
    <message>
        <source>%1 is in the list now.</source>
        <translation>%1 已列入列表。</translation>
    </message>
    <message>
        <source>%1 is not in the list any more.</source>
        <translation>%1 已不在列表内。</translation>
    </message>
    <message>
        <source>Code lists</source>
        <translation>代码表</translation>
    </message>
    <message>
        <source>Built-in codes follow international lists and stay as they are. Codes of your own are added to this file; a code that a record uses cannot be taken away.</source>
        <translation>内置代码跟随国际列表，不可更改。自订代码加入此文件；已用于记录的代码不能移除。</translation>
    </message>
    <message>
        <source>Intellectual property rights</source>
        <translation>知识产权</translation>
    </message>
    <message>
        <source>Goods categories</source>
        <translation>货物类别</translation>
    </message>
    <message>
        <source>Modes of transport</source>
        <translation>运输方式</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Customs procedures</source>
        <translation>海关程序</translation>
    </message>
    <message>
        <source>Detection methods</source>
        <translation>侦测方法</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Value bases</source>
        <translation>价值基准</translation>
    </message>
    <message>
        <source>Infringements</source>
        <translation>侵权类型</translation>
    </message>
    <message>
        <source>Counting rules</source>
        <translation>计数规则</translation>
    </message>
    <message>
        <source>Kinds of agency</source>
        <translation>机构种类</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>新代码</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>机构名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Add the code</source>
        <translation>加入代码</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove the selected code of your own</source>
        <translation>移除所选的自订代码</translation>
    </message>
    <message>
        <source>Actions asked for in referrals</source>
        <translation>转介要求采取的行动</translation>
    </message>
    <message>
        <source>Outcomes of referrals</source>
        <translation>转介的结果</translation>
    </message>
    <message>
        <source>Kinds of event</source>
        <translation>活动种类</translation>
    </message>
    <message>
        <source>Kinds of resource link</source>
        <translation>资源连结种类</translation>
    </message>
    <message>
        <source>What published figures count</source>
        <translation>公布数字的计算对象</translation>
    </message>
</context>
<context>
    <name>liaison::Commands</name>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
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
        <translation>不比较</translation>
    </message>
    <message>
        <source>the period before: %1</source>
        <translation>上一个期间：%1</translation>
    </message>
    <message>
        <source>a year before: %1</source>
        <translation>一年前：%1</translation>
    </message>
    <message>
        <source>another period or operation …</source>
        <translation>另一期间或行动…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Period to compare with</source>
        <translation>用作比较的期间</translation>
    </message>
</context>
<context>
    <name>liaison::ConflictDialog</name>
    <message>
        <source>Save this</source>
        <translation>保存此版本</translation>
    </message>
    <message>
        <source>Two versions of one record</source>
        <translation>同一记录的两个版本</translation>
    </message>
    <message>
        <source>Fields that differ</source>
        <translation>有差异的栏位</translation>
    </message>
    <message>
        <source>All of mine</source>
        <translation>全用我的</translation>
    </message>
    <message>
        <source>All of theirs</source>
        <translation>全用对方的</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>返回表格</translation>
    </message>
    <message>
        <source>Somebody removed this record meanwhile. Go back to the form and copy what you need, or save it as a new record.</source>
        <translation>其间有人删除了这项记录。请返回表格抄下所需内容，或另存为新记录。</translation>
    </message>
    <message>
        <source>%1 was saved by %2 while your form was open. Choose for each field whose version is kept.</source>
        <translation>你的表格打开期间，%2 保存了 %1。请逐栏选择保留谁的版本。</translation>
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
        <translation>对方的</translation>
    </message>
    <message>
        <source>Both versions say the same. Saving keeps what is there.</source>
        <translation>两个版本相同，保存后维持现状。</translation>
    </message>
    <message>
        <source>%1, mine: %2</source>
        <translation>%1，我的：%2</translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <translation>%1，对方的：%2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>It was saved once more meanwhile: this is the newest version.</source>
        <translation>其间又再保存了一次：这是最新版本。</translation>
    </message>
    <message>
        <source>What differs you did not touch. Saving keeps what is there.</source>
        <translation>有差异之处并非您所更改。保存会保留现有内容。</translation>
    </message>
</context>
<context>
    <name>liaison::ConversionWriter</name>
    <message>
        <source>Values in %1</source>
        <comment>a currency</comment>
        <translation>以%1计的价值</translation>
    </message>
    <message>
        <source>Beside the originals, never instead of them. A total is converted at one rate: that of exactly its operation or period; else the one in force on its last day; else the last one before, at most %1 days old; else there is none. Rounded half up. What a source itself prints beside a value is its own statement.</source>
        <translation>与原值并列，绝不取代原值。每个总数以一个汇率换算：首先是其行动或期间本身的汇率；其次是最后一天有效的汇率；再其次是之前最近的汇率，最多相距 %1 天；否则没有汇率。四舍五入。来源在数值旁自行列出的数字，是来源本身的陈述。</translation>
    </message>
    <message>
        <source>Value of</source>
        <translation>价值所属</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>Printed beside it</source>
        <translation>来源旁列</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>以 %1 计</translation>
    </message>
    <message>
        <source>Rate, its date and source</source>
        <translation>汇率、日期及来源</translation>
    </message>
    <message>
        <source>No value in another currency is stated in this report.</source>
        <translation>本报告没有以其他货币列明的价值。</translation>
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
        <translation>本方机构</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>机构名称</translation>
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
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>大写锁定已开启。</translation>
    </message>
    <message>
        <source>Create a case file</source>
        <translation>建立案卷</translation>
    </message>
    <message>
        <source>It is encrypted. Whoever has neither the passphrase nor the key file cannot read it, and nobody can bring back a forgotten passphrase.</source>
        <translation>案卷会加密。没有密码短语或密钥文件的人无法读取；密码短语一旦忘记，任何人都无法找回。</translation>
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
        <translation>再次输入密码短语</translation>
    </message>
    <message>
        <source>Its code, for example HKC. Sent and received are seen from it.</source>
        <translation>机构代号，例如 HKC。发出及收到均由本方角度计算。</translation>
    </message>
    <message>
        <source>Optional: any file that never changes, kept apart from the case file. Then both are needed.</source>
        <translation>可选：任何永不更改的文件，与案卷分开存放。此后两者缺一不可。</translation>
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
        <translation>选择密钥文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Hong Kong, Guangdong, Macao, …</source>
        <translation>香港、广东、澳门…</translation>
    </message>
    <message>
        <source>liaison</source>
        <comment>name of a new case file</comment>
        <translation>liaison</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type this one again.</source>
        <translation>两次输入的密码短语不同。请重新输入这一个。</translation>
    </message>
    <message>
        <source>Creating …</source>
        <translation>建立中…</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Choose another, or make it first.</source>
        <translation>文件夹 %1 不存在。请另选，或先行建立。</translation>
    </message>
</context>
<context>
    <name>liaison::DashboardCharts</name>
    <message>
        <source>1 piece of information</source>
        <translation>1 件情报</translation>
    </message>
    <message>
        <source>%1 pieces of information</source>
        <translation>%1 件情报</translation>
    </message>
    <message>
        <source>Value of seized goods by side, %1</source>
        <translation>%1各方查获货物的价值</translation>
    </message>
    <message>
        <source>No value of seized goods is stated for %1.</source>
        <translation>%1没有列明查获货物的价值。</translation>
    </message>
    <message>
        <source>Pieces of information</source>
        <translation>情报件数</translation>
    </message>
    <message>
        <source>Information exchanged by year and counterpart, %1</source>
        <translation>%1按年份及对口单位划分的情报交换</translation>
    </message>
    <message>
        <source>Information exchanged by month and counterpart, %1</source>
        <translation>%1按月份及对口单位划分的情报交换</translation>
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
        <translation>%1没有交换记录。</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>the month</comment>
        <translation>不详</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a counterpart, a period</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>as in %1</source>
        <comment>a period</comment>
        <translation>与%1相同</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a difference, a period</comment>
        <translation>较%2 %1</translation>
    </message>
    <message>
        <source>Information exchanged, in pieces</source>
        <translation>情报交换（件）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>pieces, direction</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>days, first and last included</source>
        <translation>天，首尾两天计算在内</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 个部分</translation>
    </message>
    <message>
        <source>with %1 parts</source>
        <translation>共 %1 个部分</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>%1 not stated</source>
        <translation>%1 项未有列明</translation>
    </message>
    <message>
        <source>Cases, by counting rule</source>
        <translation>案件（按计数规则）</translation>
    </message>
    <message>
        <source>Seized goods, itemised</source>
        <translation>查获货物（逐案统计）</translation>
    </message>
    <message>
        <source>Value of seized goods, itemised</source>
        <translation>查获货物的价值（逐案统计）</translation>
    </message>
    <message>
        <source>%1, of 1 referral</source>
        <comment>days</comment>
        <translation>%1，共 1 项转介</translation>
    </message>
    <message>
        <source>median %1, of %2 referrals</source>
        <translation>中位数 %1，共 %2 项转介</translation>
    </message>
    <message>
        <source>%1 (cases: %2, referrals: %3)</source>
        <translation>%1（案件：%2，转介：%3）</translation>
    </message>
    <message>
        <source>Turn-round of referrals by counterpart, %1</source>
        <translation>%1各对口单位的转介处理时间</translation>
    </message>
    <message>
        <source>Median days from the day it was made</source>
        <translation>由提出之日起的日数中位数</translation>
    </message>
    <message>
        <source>Counterpart and direction</source>
        <translation>对口单位及方向</translation>
    </message>
    <message>
        <source>No referral of %1 has been acknowledged or answered.</source>
        <translation>%1的转介均未获确认收悉或回复。</translation>
    </message>
    <message>
        <source>to acknowledgement</source>
        <translation>至确认收悉</translation>
    </message>
    <message>
        <source>to outcome</source>
        <translation>至得出结果</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a counterpart, made or received</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Open: %1. Overdue: %2.</source>
        <comment>referrals</comment>
        <translation>未完结：%1。逾期：%2。</translation>
    </message>
    <message>
        <source>Hits of risk indicators, %1</source>
        <translation>%1风险指标命中次数</translation>
    </message>
    <message>
        <source>Cases and referrals</source>
        <translation>案件及转介</translation>
    </message>
    <message>
        <source>Risk indicator</source>
        <translation>风险指标</translation>
    </message>
    <message>
        <source>No risk indicator was flagged in %1.</source>
        <translation>%1没有标示风险指标。</translation>
    </message>
    <message>
        <source>known outcome</source>
        <translation>结果已知</translation>
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
        <translation>结果未知</translation>
    </message>
    <message>
        <source>1 line without a value</source>
        <translation>1 个项目没有价值</translation>
    </message>
    <message>
        <source>%1 lines without a value</source>
        <translation>%1 个项目没有价值</translation>
    </message>
</context>
<context>
    <name>liaison::DashboardPage</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Goods in</source>
        <translation>货物单位</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>仪表盘</translation>
    </message>
    <message>
        <source>the whole period</source>
        <translation>整段期间</translation>
    </message>
    <message>
        <source>Operation to show</source>
        <translation>要显示的行动</translation>
    </message>
    <message>
        <source>Unit of the goods in the charts</source>
        <translation>图表内货物的单位</translation>
    </message>
    <message>
        <source>Headline figures</source>
        <translation>主要数字</translation>
    </message>
    <message>
        <source>Records dated too vaguely to be counted</source>
        <translation>日期太笼统而不计入的记录</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>计算中</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>an operation, its days</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>One record counted here is illustrative: it was made up for the sample.</source>
        <translation>计入的一项记录属示例：为样本而虚构。</translation>
    </message>
    <message>
        <source>%1 records counted here are illustrative: they were made up for the sample. Declared figures do not contain them.</source>
        <translation>计入的 %1 项记录属示例：为样本而虚构。通报的数字不包括这些记录。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a group of figures, what it counts, the figure</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Dated too vaguely to be counted in this period:</source>
        <translation>日期太笼统而未计入本期：</translation>
    </message>
    <message>
        <source>1 exchange</source>
        <translation>1 项交换</translation>
    </message>
    <message>
        <source>%1 exchanges</source>
        <translation>%1 项交换</translation>
    </message>
    <message>
        <source>1 operation</source>
        <translation>1 次行动</translation>
    </message>
    <message>
        <source>%1 operations</source>
        <translation>%1 次行动</translation>
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
        <translation>显示日期太笼统而未计入的%1</translation>
    </message>
    <message>
        <source>Values also in</source>
        <translation>价值同时以</translation>
    </message>
    <message>
        <source>their own only</source>
        <translation>只用原有货币</translation>
    </message>
    <message>
        <source>Currency that values also stand in</source>
        <translation>价值同时以此货币列出</translation>
    </message>
    <message>
        <source>1 referral</source>
        <translation>1 项转介</translation>
    </message>
    <message>
        <source>%1 referrals</source>
        <translation>%1 项转介</translation>
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
        <translation>截至最后一个有记录的日子%1</translation>
    </message>
    <message>
        <source>not acknowledged to us</source>
        <translation>对方未确认收悉</translation>
    </message>
    <message>
        <source>operations running</source>
        <translation>次行动进行中</translation>
    </message>
    <message>
        <source>without grading</source>
        <translation>未评级</translation>
    </message>
    <message>
        <source>Received, to be acknowledged</source>
        <translation>已收到，待确认收悉</translation>
    </message>
    <message>
        <source>Everything received has been acknowledged.</source>
        <translation>收到的全部已确认收悉。</translation>
    </message>
    <message>
        <source>Sent, not acknowledged yet</source>
        <translation>已发出，对方未确认收悉</translation>
    </message>
    <message>
        <source>Everything sent has been acknowledged.</source>
        <translation>发出的全部已获确认收悉。</translation>
    </message>
    <message>
        <source>Without grading</source>
        <translation>未评级</translation>
    </message>
    <message>
        <source>Every entry carries its grading.</source>
        <translation>每项记录均已评级。</translation>
    </message>
    <message>
        <source>%1 against the usual</source>
        <comment>a month</comment>
        <translation>%1与平常比较</translation>
    </message>
    <message>
        <source>Nothing was exchanged this month or in the six months before. Log the first exchange with Ctrl+N on the page Exchanges.</source>
        <translation>本月及之前六个月均没有交换。请在“交换”页按 Ctrl+N 记录第一项。</translation>
    </message>
    <message>
        <source>usually none</source>
        <translation>平常没有</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>平常 %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1 项</translation>
    </message>
    <message>
        <source>Operations running</source>
        <translation>进行中的行动</translation>
    </message>
    <message>
        <source>No operation is running.</source>
        <translation>没有行动正在进行。</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>由%1起</translation>
    </message>
    <message>
        <source>past its last day</source>
        <translation>已过最后一天</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>最近更改</translation>
    </message>
    <message>
        <source>Nothing has been changed in this file yet.</source>
        <translation>这个文件尚未有任何更改。</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>changed by somebody</comment>
        <translation>由 %2 %1</translation>
    </message>
    <message>
        <source>There is no record to open for this change.</source>
        <translation>这项更改没有可打开的记录。</translation>
    </message>
    <message>
        <source>Referrals to be acknowledged</source>
        <translation>待确认收悉的转介</translation>
    </message>
    <message>
        <source>Every referral received has been acknowledged.</source>
        <translation>收到的转介全部已确认收悉。</translation>
    </message>
    <message>
        <source>Referrals overdue, both ways</source>
        <translation>逾期转介（双向）</translation>
    </message>
    <message>
        <source>No referral is past its due date.</source>
        <translation>没有转介逾期。</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <comment>so many days</comment>
        <translation>逾期%1</translation>
    </message>
    <message>
        <source>Follow-ups due</source>
        <translation>到期的跟进事项</translation>
    </message>
    <message>
        <source>Nothing is overdue or due in the next two weeks.</source>
        <translation>未来两星期内没有逾期或到期的事项。</translation>
    </message>
    <message>
        <source>Nothing is owed. A follow-up is added to a record in the inspector, or with Ctrl+N on the page Follow-ups.</source>
        <translation>没有待办事项。可在检查栏为记录加入跟进事项，或在“跟进事项”页按 Ctrl+N。</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Months to close</source>
        <translation>待完结的月份</translation>
    </message>
    <message>
        <source>Every month that is over is closed.</source>
        <translation>已结束的月份全部已完结。</translation>
    </message>
    <message>
        <source>%1 without statement</source>
        <comment>a number of counterparts</comment>
        <translation>%1 个对口单位没有对帐单</translation>
    </message>
    <message>
        <source>%1 differences</source>
        <comment>a number</comment>
        <translation>%1 项差异</translation>
    </message>
    <message>
        <source>%1 changed since sign-off</source>
        <comment>a number</comment>
        <translation>%1 项签核后有更改</translation>
    </message>
    <message>
        <source>%1 to sign off</source>
        <comment>a number</comment>
        <translation>%1 项待签核</translation>
    </message>
    <message>
        <source>%1 silent</source>
        <comment>a number of counterparts</comment>
        <translation>%1 个对口单位没有记录</translation>
    </message>
    <message>
        <source>%1 referrals overdue</source>
        <comment>a number</comment>
        <translation>%1 宗转介逾期</translation>
    </message>
    <message>
        <source>%1 without grading</source>
        <comment>a number</comment>
        <translation>%1 项未评级</translation>
    </message>
    <message>
        <source>%1 not acknowledged</source>
        <comment>a number</comment>
        <translation>%1 项未确认收悉</translation>
    </message>
    <message>
        <source>%1 difference</source>
        <comment>a number</comment>
        <translation>%1 项差异</translation>
    </message>
    <message>
        <source>%1 referral overdue</source>
        <comment>a number</comment>
        <translation>%1 宗转介逾期</translation>
    </message>
    <message>
        <source>exchanges to acknowledge</source>
        <translation>待确认的交换</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>No backup is made by itself. Choose a folder and when, in Settings.</source>
        <translation>没有自动备份。请在“设置”选择文件夹及时间。</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>上次备份</translation>
    </message>
    <message>
        <source>its folder cannot be reached now</source>
        <translation>其文件夹现时无法访问</translation>
    </message>
    <message>
        <source>Settings say when and where backups are made.</source>
        <translation>备份的时间及位置见“设置”。</translation>
    </message>
</context>
<context>
    <name>liaison::DirectoryPage</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Officers and contacts</source>
        <translation>人员及联络人</translation>
    </message>
    <message>
        <source>New agency</source>
        <translation>新增机构</translation>
    </message>
    <message>
        <source>Agencies or officers</source>
        <translation>机构或人员</translation>
    </message>
    <message>
        <source>New officer or contact</source>
        <translation>新增人员或联络人</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>名录</translation>
    </message>
    <message>
        <source>Find an agency by any of its names</source>
        <translation>以任何名称查找机构</translation>
    </message>
    <message>
        <source>Find an officer</source>
        <translation>查找人员</translation>
    </message>
    <message>
        <source>No agencies here</source>
        <translation>这里没有机构</translation>
    </message>
    <message>
        <source>The administrations taking part stand here, with their names in four languages. Your own comes first.</source>
        <translation>参与的机构列于此处，附四种语言的名称。本方机构排在最前。</translation>
    </message>
    <message>
        <source>No officers here</source>
        <translation>这里没有人员</translation>
    </message>
    <message>
        <source>Liaison officers and contacts stand here, with their posts. Those of your unit can sign in to this file.</source>
        <translation>联络人员及联络人连同职位列于此处。本单位的人员可登录此案卷。</translation>
    </message>
</context>
<context>
    <name>liaison::DraftOffer</name>
    <message>
        <source>An entry was begun and not saved: %1.</source>
        <translation>有一项记录已开始填写而未保存：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were begun and not saved.</source>
        <translation>
            <numerusform>有 %n 项记录已开始填写而未保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>继续填写</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>%1 %2, changed on %3</source>
        <comment>kind of record, reference, when</comment>
        <translation>%1 %2，更改于%3</translation>
    </message>
    <message>
        <source>%1, changed on %2</source>
        <comment>kind of record, when</comment>
        <translation>%1，更改于%2</translation>
    </message>
    <message>
        <source>new %1, %2</source>
        <comment>kind of record, when</comment>
        <translation>新增%1，%2</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>舍弃</translation>
    </message>
    <message>
        <source>Save or leave the open form first.</source>
        <translation>请先保存或离开已打开的表格。</translation>
    </message>
    <message>
        <source>This entry cannot be opened here.</source>
        <translation>这项记录不能在此打开。</translation>
    </message>
</context>
<context>
    <name>liaison::DraftWords</name>
    <message>
        <source>Nothing in this file is dated inside %1: no exchange, no operation, no declared result, no case. The report says so. Choose another period, or log what is missing.</source>
        <translation>文件内没有日期在%1之内的资料：没有交换、行动、通报成果或案件，报告会如实说明。请选择另一期间，或补记所缺。</translation>
    </message>
    <message>
        <source>No exchange was logged inside %1.</source>
        <translation>%1之内没有交换记录。</translation>
    </message>
    <message>
        <source>No operation touched %1.</source>
        <translation>没有行动涉及%1。</translation>
    </message>
    <message>
        <source>No case is dated inside %1.</source>
        <translation>%1之内没有案件。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) only overlap the period: their dates are not precise enough to be counted.</source>
        <translation>
            <numerusform>%n 项记录只与本期部分重叠：日期不够准确，未能计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>No result was declared for this operation, and no case belongs to it. The sheet says so.</source>
        <translation>这次行动没有通报成果，亦没有案件属于它，成果表会如实说明。</translation>
    </message>
    <message>
        <source>No case in this file belongs to this operation: there are no goods to show, only what was declared.</source>
        <translation>文件内没有属于这次行动的案件：没有货物可供显示，只有通报的数字。</translation>
    </message>
    <message>
        <source>No item of this programme is in the file. The paper says so. Add its items on the page Programme.</source>
        <translation>本档没有这个计划的项目，文件亦照实说明。请在“计划”页加入项目。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) have no progress text and name no record. The paper says so.</source>
        <translation>
            <numerusform>%n 个项目既无进度文字，亦没有列出任何记录，文件亦照实说明。</numerusform>
        </translation>
    </message>
    <message>
        <source>This file has nothing about %1 in the year to date or a year before. The brief says so.</source>
        <translation>文件内没有 %1 在本年度至今或上年同期的资料，会谈参考会如实说明。</translation>
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
        <translation>新增活动</translation>
    </message>
</context>
<context>
    <name>liaison::EventsPage</name>
    <message>
        <source>Events</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Export calendar</source>
        <translation>导出日历</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>新增活动</translation>
    </message>
    <message>
        <source>event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>events</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Export the events as a calendar</source>
        <translation>把活动导出为日历</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>日历 (*.ics)</translation>
    </message>
    <message>
        <source>The date is known only as %1.</source>
        <translation>日期只知为%1。</translation>
    </message>
    <message>
        <source>%1 event was written to %2.</source>
        <translation>已把 %1 项活动写入 %2。</translation>
    </message>
    <message>
        <source>%1 events were written to %2.</source>
        <translation>已把 %1 项活动写入 %2。</translation>
    </message>
    <message>
        <source>List or calendar</source>
        <translation>列表或日历</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Find an event</source>
        <translation>查找活动</translation>
    </message>
    <message>
        <source>No events in this period</source>
        <translation>本期没有活动</translation>
    </message>
    <message>
        <source>Meetings, visits, seminars and the like stand here, with who took part and what was agreed. Choose another period, or enter one.</source>
        <translation>会议、访问、研讨会等活动列于此处，连同参与者及议定事项。请选择另一期间，或新增一项。</translation>
    </message>
</context>
<context>
    <name>liaison::ExchangeChoices</name>
    <message>
        <source>no doubt</source>
        <translation>毫无疑问</translation>
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
        <translation>无法评估</translation>
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
        <translation>颇为可靠</translation>
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
        <translation>无法判断</translation>
    </message>
    <message>
        <source>accuracy not in doubt</source>
        <translation>准确性无疑问</translation>
    </message>
    <message>
        <source>known personally to the source only</source>
        <translation>只有来源亲身知悉</translation>
    </message>
    <message>
        <source>not known personally to the source, corroborated</source>
        <translation>来源并非亲身知悉，已获佐证</translation>
    </message>
    <message>
        <source>cannot be corroborated</source>
        <translation>无法佐证</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已证实</translation>
    </message>
    <message>
        <source>probably true</source>
        <translation>很可能属实</translation>
    </message>
    <message>
        <source>possibly true</source>
        <translation>可能属实</translation>
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
        <translation>%3向 %2 发出%1</translation>
    </message>
    <message>
        <source>%1 received from %2, %3</source>
        <translation>%3由 %2 收到%1</translation>
    </message>
    <message>
        <source>%1 exchanged with %2, %3</source>
        <translation>%3与 %2 交换%1</translation>
    </message>
</context>
<context>
    <name>liaison::ExchangeForm</name>
    <message>
        <source>Acknowledged today</source>
        <translation>今天确认收悉</translation>
    </message>
    <message>
        <source>New exchange</source>
        <translation>新增交换</translation>
    </message>
</context>
<context>
    <name>liaison::ExchangeSection</name>
    <message>
        <source>Pieces of information by counterpart, direction and mode</source>
        <translation>按对口单位、方向及方式划分的情报件数</translation>
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
        <translation>记录</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Pieces before</source>
        <translation>以往件数</translation>
    </message>
    <message>
        <source>Nothing was logged in this period, nor in the two that it is compared with.</source>
        <translation>本期及两个比较期间均没有交换记录。</translation>
    </message>
    <message>
        <source>Total with %1</source>
        <translation>与 %1 合计</translation>
    </message>
    <message>
        <source>Pieces by month and counterpart</source>
        <translation>按月份及对口单位划分的件数</translation>
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
        <translation>合计</translation>
    </message>
    <message>
        <source>Pieces exchanged by month and counterpart</source>
        <translation>按月份及对口单位划分的交换件数</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>件</translation>
    </message>
    <message>
        <source>Information exchanged</source>
        <translation>情报交换</translation>
    </message>
    <message>
        <source>Not counted, because the date is not precise enough for this period: %1.</source>
        <translation>因日期对本期不够准确而未计入：%1。</translation>
    </message>
</context>
<context>
    <name>liaison::ExchangesPage</name>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a counterpart&apos;s code, sent or received</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>New exchange</source>
        <translation>新增交换</translation>
    </message>
    <message>
        <source>Acknowledged today</source>
        <translation>今天确认收悉</translation>
    </message>
    <message>
        <source>%1 is acknowledged.</source>
        <translation>%1 已确认收悉。</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>在登记簿中查找</translation>
    </message>
    <message>
        <source>No exchanges here</source>
        <translation>这里没有交换</translation>
    </message>
    <message>
        <source>What is sent to and received from other agencies is logged here. Type one into the line above, or choose another period.</source>
        <translation>向其他机构发出及由其收到的情报记录于此。请在上方一行输入，或选择另一期间。</translation>
    </message>
    <message>
        <source>Acknowledge an exchange of an approved month</source>
        <translation>确认收悉已核准月份的交换</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>登记簿</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Log, reconciliation or months</source>
        <translation>登记簿、核对或月份</translation>
    </message>
    <message>
        <source>The period is now %1, which holds that month.</source>
        <translation>期间现为%1，包括该月份。</translation>
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
        <translation>未列明</translation>
    </message>
    <message>
        <source>Label: English</source>
        <translation>标签：English</translation>
    </message>
    <message>
        <source>Label: 繁體中文</source>
        <translation>标签：繁體中文</translation>
    </message>
    <message>
        <source>Of the whole</source>
        <translation>整体</translation>
    </message>
    <message>
        <source>Label: 简体中文</source>
        <translation>标签：简体中文</translation>
    </message>
    <message>
        <source>Label: Português</source>
        <translation>标签：Português</translation>
    </message>
    <message>
        <source>Made when it is saved, unless you give one.</source>
        <translation>如不填写，保存时自动编配。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>未评级</translation>
    </message>
</context>
<context>
    <name>liaison::FigureLine</name>
    <message>
        <source>%1 more</source>
        <translation>另外 %1 项</translation>
    </message>
    <message>
        <source>%1 more figures</source>
        <translation>另外 %1 个数字</translation>
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
        <translation>在此列表中查找</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>加入筛选</translation>
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
        <translation>日期太笼统而未计入</translation>
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
        <translation>移除此筛选：%1</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>移除筛选 %1</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 项记录</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 项记录</translation>
    </message>
    <message>
        <source>1 record is dated too vaguely to be counted in this period</source>
        <translation>1 项记录日期太笼统，未计入本期</translation>
    </message>
    <message>
        <source>%1 records are dated too vaguely to be counted in this period</source>
        <translation>%1 项记录日期太笼统，未计入本期</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>liaison::FindingRowWords</name>
    <message>
        <source>count agrees</source>
        <translation>数目相符</translation>
    </message>
    <message>
        <source>count differs</source>
        <translation>数目不同</translation>
    </message>
    <message>
        <source>logged</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <comment>an entry, the month it was carried over from</comment>
        <translation>%1（转自%2）</translation>
    </message>
    <message>
        <source>all pieces together</source>
        <translation>全部件数合计</translation>
    </message>
    <message>
        <source>Their count, %1, beside their own entries</source>
        <translation>对方数目（%1）与对方自列项目对照</translation>
    </message>
    <message>
        <source>Their count, %1, beside our log</source>
        <translation>对方数目（%1）与我方登记簿对照</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Our log</source>
        <translation>我方登记簿</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Their statement</source>
        <translation>对方对帐单</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>perhaps carried over to %1: %2</source>
        <comment>a month, a reference</comment>
        <translation>可能结转至%1：%2</translation>
    </message>
    <message>
        <source>confirmed as the same</source>
        <translation>已确认为同一交换</translation>
    </message>
    <message>
        <source>carried over to %1</source>
        <comment>a month</comment>
        <translation>转至%1</translation>
    </message>
    <message>
        <source>no longer holds: %1</source>
        <translation>不再适用：%1</translation>
    </message>
</context>
<context>
    <name>liaison::FollowUpForm</name>
    <message>
        <source>What is owed</source>
        <translation>待办内容</translation>
    </message>
    <message>
        <source>Kind and reference, for example: exchange EX-2017-0003.</source>
        <translation>种类及编号，例如：exchange EX-2017-0003。</translation>
    </message>
    <message>
        <source>An officer&apos;s name or reference.</source>
        <translation>人员的姓名或编号。</translation>
    </message>
    <message>
        <source>Only when it is not open any more.</source>
        <translation>只在不再未完结时填写。</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>新增跟进事项</translation>
    </message>
</context>
<context>
    <name>liaison::FollowUpSection</name>
    <message>
        <source>Follow-ups</source>
        <translation>跟进事项</translation>
    </message>
    <message>
        <source>None fell due in this period.</source>
        <translation>本期内没有到期的事项。</translation>
    </message>
    <message>
        <source>Fallen due in this period: %1; of these done by %2: %3, dropped: %4, open: %5.</source>
        <comment>numbers; %2 is a day</comment>
        <translation>本期内到期：%1 项；截至 %2，其中已完成 %3 项、已取消 %4 项、未完成 %5 项。</translation>
    </message>
    <message>
        <source>None was overdue on %1.</source>
        <comment>a day</comment>
        <translation>截至 %1 没有逾期的事项。</translation>
    </message>
    <message>
        <source>Overdue on %1, from earlier periods too: %2.</source>
        <comment>a day, a number</comment>
        <translation>截至 %1 逾期（包括较早时期的）：%2 项。</translation>
    </message>
    <message>
        <source>Overdue, the longest first</source>
        <translation>逾期事项，逾期最久的在前</translation>
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
        <translation>待办内容</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>源自</translation>
    </message>
    <message>
        <source>Owed by</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is owed, its reference</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>尚未有人负责</translation>
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
        <translation>待办内容</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>跟进事项</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>新增跟进事项</translation>
    </message>
    <message>
        <source>Find a follow-up</source>
        <translation>查找跟进事项</translation>
    </message>
    <message>
        <source>No follow-ups here</source>
        <translation>这里没有跟进事项</translation>
    </message>
    <message>
        <source>What is owed by a date stands here: an answer to a counterpart, a report, a decision of a meeting. Each hangs on the record it came from.</source>
        <translation>有期限的待办事项列于此处：给对口单位的回复、报告、会议决定。每项均附于其来源记录。</translation>
    </message>
</context>
<context>
    <name>liaison::Formats</name>
    <message>
        <source>not stated</source>
        <translation>未列明</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约%1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>超过%1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>少于%1</translation>
    </message>
    <message>
        <source>%1 (%2 not stated)</source>
        <comment>a total, how many of its parts were not stated</comment>
        <translation>%1（%2 项未列明）</translation>
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
        <translation>双</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>双</translation>
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
        <translation>升</translation>
    </message>
    <message>
        <source>litres</source>
        <translation>升</translation>
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
        <translation>千克</translation>
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
        <translation>%1元人民币</translation>
    </message>
    <message>
        <source>MOP %1</source>
        <translation>%1澳门元</translation>
    </message>
    <message>
        <source>US$%1</source>
        <translation>%1美元</translation>
    </message>
    <message>
        <source>EUR %1</source>
        <translation>%1欧元</translation>
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
        <translation>%2年第%1季度</translation>
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
        <translation>计划年度</translation>
    </message>
    <message>
        <source>span</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>dates not stated</source>
        <translation>日期未有列明</translation>
    </message>
    <message>
        <source>planned from %1</source>
        <comment>a date</comment>
        <translation>计划由%1起</translation>
    </message>
    <message>
        <source>since %1, not ended</source>
        <comment>a date</comment>
        <translation>由%1起，尚未结束</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>first and last day, number of days</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · last day known only to the %2: days not stated</source>
        <comment>dates, month or year</comment>
        <translation>%1 · 最后一天只知%2：日数未有列明</translation>
    </message>
    <message>
        <source>%1 · first day known only to the %2: days not stated</source>
        <comment>dates, month or year</comment>
        <translation>%1 · 第一天只知%2：日数未有列明</translation>
    </message>
    <message>
        <source>%1 · dates known only to the %2: days not stated</source>
        <comment>dates, month or year</comment>
        <translation>%1 · 日期只知%2：日数未有列明</translation>
    </message>
    <message>
        <source>basis not stated</source>
        <translation>基准未有列明</translation>
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
        <translation>价值（%1）</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>references, a number</comment>
        <translation>%1，另有 %2 项</translation>
    </message>
</context>
<context>
    <name>liaison::FreezePanel</name>
    <message>
        <source>Freezing keeps the figures of this report, in every language, as they are published now, for ever: later corrections and late entries never change it, they show against it.</source>
        <translation>定版会把本报告各语言版本的数字按现时公布的样子永久保存：其后的更正及补记绝不会改动它，只会与它对照列出。</translation>
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
        <translation>本报告的定版</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考编号</translation>
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
        <translation>标记</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Restates</source>
        <translation>重述对象</translation>
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
        <translation>定版报告的语言</translation>
    </message>
    <message>
        <source>Save as published…</source>
        <translation>按公布原样保存…</translation>
    </message>
    <message>
        <source>What changed since the last freeze</source>
        <translation>上次定版后的更改</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>公布时</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现时</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>%1 %2, frozen as %3 on %4</source>
        <comment>a report, its period, a reference, a day</comment>
        <translation>%1 %2，于%4定版为 %3</translation>
    </message>
    <message>
        <source>%1: nothing has changed since</source>
        <translation>%1：其后没有更改</translation>
    </message>
    <message>
        <source>Nothing that this report follows was frozen: there is nothing to compare with.</source>
        <translation>本报告之前的报告均未定版：没有可比较的内容。</translation>
    </message>
    <message>
        <source>Nothing has changed since the last freeze</source>
        <translation>上次定版后没有更改</translation>
    </message>
    <message>
        <source>What changed since the last freeze: open a line to see its records</source>
        <translation>上次定版后的更改：打开任何一行可查看所涉记录</translation>
    </message>
    <message>
        <source>Freeze a restatement</source>
        <translation>定版重述报告</translation>
    </message>
    <message>
        <source>Freeze this report</source>
        <translation>定版此报告</translation>
    </message>
    <message>
        <source>Frozen as %1 on %2. It can only be restated, saying why:</source>
        <translation>已于%2定版为 %1。只可重述，并须说明原因：</translation>
    </message>
    <message>
        <source>Not frozen yet. It will be frozen under TLP:%1 by %2.</source>
        <translation>尚未定版。将由 %2 以 TLP:%1 标记定版。</translation>
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
        <translation>报告定版期间有记录更改。请再次查看，然后定版。</translation>
    </message>
    <message>
        <source>The records behind this figure were removed. Their history is in the journal.</source>
        <translation>这个数字所据的记录已删除。其历史载于日志。</translation>
    </message>
    <message>
        <source>Freeze it for ever</source>
        <translation>永久定版</translation>
    </message>
    <message>
        <source>A frozen report is kept for ever: it can be restated later, but neither changed nor removed. Press once more to freeze it under TLP:%1.</source>
        <translation>定版的报告永久保存：日后可以重述，但不能更改或删除。再按一次即以 TLP:%1 定版。</translation>
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
        <translation>附上文件</translation>
    </message>
    <message>
        <source>%1 is attached.</source>
        <translation>已附上 %1。</translation>
    </message>
    <message>
        <source>%1 is shown from a temporary file, which is wiped when the case file is locked or closed.</source>
        <translation>%1 由暂存文件显示，案卷锁定或关闭时即清除。</translation>
    </message>
    <message>
        <source>Export the attachment</source>
        <translation>导出附件</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>%1 is removed. Ctrl+Z brings it back.</source>
        <translation>%1 已删除。按 Ctrl+Z 恢复。</translation>
    </message>
    <message>
        <source>Approved. From now on it is changed only by a correction that says why.</source>
        <translation>已核准。此后只可在说明原因后更正。</translation>
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
        <translation>跟进事项</translation>
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
        <translation>加入跟进事项</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>附上文件</translation>
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
        <translation>核准 %1 的所有交换</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>All exchanges of %1: %2</source>
        <comment>a month, that they are approved</comment>
        <translation>%1 的所有交换：%2</translation>
    </message>
</context>
<context>
    <name>liaison::HeadWatch</name>
    <message>
        <source>This computer sees this file for the first time: %1.</source>
        <translation>此电脑首次见到此文件：%1。</translation>
    </message>
    <message>
        <source>The file goes on from what was seen here last: %1. Now: %2.</source>
        <translation>文件接续此处上次所见：%1。现时：%2。</translation>
    </message>
    <message>
        <source>This state is right</source>
        <translation>此状态正确</translation>
    </message>
</context>
<context>
    <name>liaison::HeadWords</name>
    <message>
        <source>a journal without entries</source>
        <translation>没有记项的日志</translation>
    </message>
    <message>
        <source>journal entry %1 of %2, SHA-256 %3</source>
        <translation>日志第 %1 项，%2，SHA-256 %3</translation>
    </message>
    <message>
        <source>Journal %1 · %2</source>
        <translation>日志 %1 · %2</translation>
    </message>
    <message>
        <source>This file does not go on from what this computer saw last: %1 is not in it. It is an older state or another copy, or its journal was changed. If you restored a backup, that is right. If not, enter nothing, keep this file as it is, and compare it with the last backup.</source>
        <translation>此文件并非接续此电脑上次所见：当中没有 %1。这是较旧的状态或另一副本，或其日志曾被更改。如您曾恢复备份，则属正确。否则请勿输入，保持文件原状，并与最近的备份比对。</translation>
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
        <translation>新增风险指标</translation>
    </message>
</context>
<context>
    <name>liaison::Inspector</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit this record on its page</source>
        <translation>在所属页面编辑此记录</translation>
    </message>
    <message>
        <source>The record&apos;s fields and history</source>
        <translation>记录的栏位及历史</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查栏</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>未有选取</translation>
    </message>
    <message>
        <source>Select a record in the list to read it here.</source>
        <translation>在列表中选取一项记录，即可在此阅读。</translation>
    </message>
    <message>
        <source>Not in the file any more</source>
        <translation>已不在文件内</translation>
    </message>
    <message>
        <source>The record was removed. Ctrl+Z brings back what you removed last.</source>
        <translation>这项记录已删除。按 Ctrl+Z 可恢复最后删除的记录。</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>… and %1 more lines</source>
        <translation>…及另外 %1 行</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: before → after</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Earlier changes</source>
        <translation>较早的更改</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who did what</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Named by</source>
        <comment>other records that name this one</comment>
        <translation>被以下记录提及</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of record, its reference</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Names without “signed” are as they were typed, not proved.</source>
        <translation>没有“已签名”的名称只是输入的名称，未经证实。</translation>
    </message>
    <message>
        <source>Names are as they were typed, not proved.</source>
        <translation>名称只是输入的名称，未经证实。</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已签名</translation>
    </message>
</context>
<context>
    <name>liaison::InterruptedImport</name>
    <message>
        <source>An import (%1) by %2 on %3 was interrupted: %4 of %5 rows are in. Import the same table again to complete it, or take back what is in.</source>
        <translation>%2 于 %3 的导入（%1）中断了：%5 行之中，%4 行已在文件内。再导入同一张表即可完成，或收回已导入的部分。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>The import was taken back: %1 changes are undone.</source>
        <translation>导入已收回：撤销了 %1 项更改。</translation>
    </message>
    <message>
        <source>%1 stay, because somebody changed the record since or refers to it.</source>
        <translation>%1 项保留，因为其后有人更改了该记录或引用了它。</translation>
    </message>
    <message>
        <source>Taking back the import</source>
        <translation>正在收回导入</translation>
    </message>
</context>
<context>
    <name>liaison::ItemListModel</name>
    <message>
        <source>%1, items: %2. %3</source>
        <comment>an area, how many items it has, its first item</comment>
        <translation>%1，项目：%2。%3</translation>
    </message>
</context>
<context>
    <name>liaison::KeyCard</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>大写锁定已开启。</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type this one again.</source>
        <translation>两次输入的密码短语不同。请重新输入这一个。</translation>
    </message>
    <message>
        <source>Type the passphrase that the file has now.</source>
        <translation>请输入文件现有的密码短语。</translation>
    </message>
    <message>
        <source>Changing the key</source>
        <translation>正在更改密钥</translation>
    </message>
    <message>
        <source>Passphrase and key file</source>
        <translation>密码短语及密钥文件</translation>
    </message>
    <message>
        <source>The whole file is written anew under the new key; nobody else may have it open meanwhile. Nobody can bring back a forgotten passphrase.</source>
        <translation>整个文件会以新密钥重新写入；其间其他人不可打开。密码短语一旦忘记，任何人都无法找回。</translation>
    </message>
    <message>
        <source>Passphrase now</source>
        <translation>现有密码短语</translation>
    </message>
    <message>
        <source>Key file now</source>
        <translation>现有密钥文件</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新密码短语</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>New key file</source>
        <translation>新密钥文件</translation>
    </message>
    <message>
        <source>Only if the file has one.</source>
        <translation>只在文件设有时才需要。</translation>
    </message>
    <message>
        <source>Left empty: the passphrase alone opens the file.</source>
        <translation>留空：只凭密码短语即可打开文件。</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>选择密钥文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change passphrase and key file</source>
        <translation>更改密码短语及密钥文件</translation>
    </message>
    <message>
        <source>From now on the new passphrase opens the file in place of the old one, with the key file if you chose one. People&apos;s own keys open it as before; backups made before keep the old passphrase.</source>
        <translation>由现在起，由新的密码短语（及所选的密钥文件）代替旧密码短语打开文件。各人的密钥照旧可打开；以前的备份仍用旧密码短语。</translation>
    </message>
</context>
<context>
    <name>liaison::KeysCard</name>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
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
        <translation>尚无人有密钥：所有人以单位的密码短语打开文件。</translation>
    </message>
    <message>
        <source>Everybody signs: names are proved.</source>
        <translation>人人签名：名称经证实。</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type this one again.</source>
        <translation>两次输入的密码短语不同。请再次输入。</translation>
    </message>
    <message>
        <source>Making the key</source>
        <translation>正在制作密钥</translation>
    </message>
    <message>
        <source>%1 opens the file with that passphrase from now on, and signs with it.</source>
        <translation>此后 %1 以该密码短语打开文件并签名。</translation>
    </message>
    <message>
        <source>Changing the key</source>
        <translation>正在更改密钥</translation>
    </message>
    <message>
        <source>Taking the key away</source>
        <translation>正在收回密钥</translation>
    </message>
    <message>
        <source>That person has no key.</source>
        <translation>该人没有密钥。</translation>
    </message>
    <message>
        <source>Making the recovery code</source>
        <translation>正在制作恢复码</translation>
    </message>
    <message>
        <source>Writing the keys</source>
        <translation>正在写入密钥</translation>
    </message>
    <message>
        <source>The keys of people are beside the case file again.</source>
        <translation>个人密钥文件已重新置于案卷旁。</translation>
    </message>
    <message>
        <source>The settings of the case file are saved.</source>
        <translation>案卷的设置已保存。</translation>
    </message>
    <message>
        <source>People&apos;s own keys</source>
        <translation>个人密钥</translation>
    </message>
    <message>
        <source>With a key of his or her own, each officer opens the file with a passphrase that nobody else knows, and every change is signed. A key is given, changed or taken away without writing the file anew. The first key is that of a supervisor.</source>
        <translation>有个人密钥的人员，各以只有自己知道的密码短语打开文件，每项更改均有签名。给予、更改或收回密钥，均无须重写文件。第一条密钥属于主管。</translation>
    </message>
    <message>
        <source>Whose key</source>
        <translation>谁的密钥</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>您现时的密码短语</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>密钥的密码短语</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <source>One try takes</source>
        <translation>每试一次需时</translation>
    </message>
    <message>
        <source>The longer, the harder it is to guess; opening the file takes as long.</source>
        <translation>越长越难猜中；打开文件亦需同样时间。</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>选择密钥文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Everybody signs with a key of his or her own</source>
        <translation>人人以个人密钥签名</translation>
    </message>
    <message>
        <source>Four eyes: nobody signs for what he or she edited last</source>
        <translation>双人复核：不得为自己最后编辑的内容签核</translation>
    </message>
    <message>
        <source>Give a key</source>
        <translation>给予密钥</translation>
    </message>
    <message>
        <source>Take the key away</source>
        <translation>收回密钥</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>新的恢复码</translation>
    </message>
    <message>
        <source>Write the keys again</source>
        <translation>重写密钥</translation>
    </message>
    <message>
        <source>You are signed in as %1 now.</source>
        <translation>您现以%1的身份登录。</translation>
    </message>
    <message>
        <source>%1: the key is taken away. Whoever kept a copy of the old keys can still read this file until it gets another passphrase: where that matters, give it one.</source>
        <translation>%1：密钥已收回。保留旧密钥副本的人在文件更换密码短语前仍可读取；如有需要，请更换密码短语。</translation>
    </message>
    <message>
        <source>There is no recovery code.</source>
        <translation>没有恢复码。</translation>
    </message>
    <message>
        <source>Recovery code:
%1
Write it down, lay it into the safe and keep it nowhere else: it is not shown again.</source>
        <translation>恢复码：
%1
请抄下并放入保险柜，不要存放于其他地方：不会再次显示。</translation>
    </message>
    <message>
        <source>Optional. With one, both are needed to open the file; with no passphrase typed, it alone.</source>
        <translation>可选。选用后须两者齐备方可打开文件；如不输入密码短语，则单凭密钥文件。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Still without a key: %1 and %2 more.</source>
        <translation>仍没有密钥：%1及另外 %2 人。</translation>
    </message>
    <message>
        <source>Still without a key: %1.</source>
        <translation>仍没有密钥：%1。</translation>
    </message>
    <message>
        <source>Your own key, that of %1, has its new passphrase.</source>
        <translation>你自己（%1）的密钥已采用新密码短语。</translation>
    </message>
    <message>
        <source>Change my own key</source>
        <translation>更改我自己的密钥</translation>
    </message>
</context>
<context>
    <name>liaison::LateWords</name>
    <message>
        <source>A frozen report covers its date (%1): it stays as published, and lists this as a change.</source>
        <translation>其日期属已定版报告的期间（%1）：该报告保持发布时的原样，并会把这项列为变更。</translation>
    </message>
    <message>
        <source>Its month was signed off by %1 on %2 and now shows as changed since.</source>
        <translation>该月份已由 %1 于 %2 签核，现显示为签核后有变更。</translation>
    </message>
</context>
<context>
    <name>liaison::LeavingDialog</name>
    <message>
        <source>Why it leaves</source>
        <translation>外传原因</translation>
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
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Without a reason it does not leave: say why in a few words.</source>
        <translation>没有理由便不会外传：请用几个字说明原因。</translation>
    </message>
</context>
<context>
    <name>liaison::LinkLabel</name>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>liaison::ListOut</name>
    <message>
        <source>Export the list as a table</source>
        <translation>把列表导出为表格</translation>
    </message>
    <message>
        <source>Tables (*.csv);;Workbooks (*.xlsx)</source>
        <translation>表格 (*.csv);;工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <translation>已把 %1 行写入 %2。</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>No records</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 records are printed; export the list to have all of them.</source>
        <translation>%2 项记录中只印出首 %1 项；如需全部，请导出列表。</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>搜索：%1</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>已打印。</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>正在编排页面</translation>
    </message>
</context>
<context>
    <name>liaison::LookAlikeWords</name>
    <message>
        <source>“%1” looks like “%2”, which is another record. If one of the two is a slip, correct it.</source>
        <translation>“%1”看来像“%2”，而后者是另一记录。如其一是笔误，请更正。</translation>
    </message>
</context>
<context>
    <name>liaison::MainWindow</name>
    <message>
        <source>“%1” was replaced by another program while it was open here. Everything that you saved is in “%2”; unlock that one to go on, and compare the two.</source>
        <translation>“%1”在此处打开期间被其他程序换掉。您所保存的一切都在“%2”；请打开该文件继续，并比对两者。</translation>
    </message>
</context>
<context>
    <name>liaison::MarkingCombo</name>
    <message>
        <source>Marking (Traffic Light Protocol)</source>
        <translation>标记（交通灯协议）</translation>
    </message>
</context>
<context>
    <name>liaison::EventCalendar</name>
    <message>
        <source>Month before</source>
        <translation>上一个月</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下一个月</translation>
    </message>
    <message>
        <source>Events of %1</source>
        <translation>%1的活动</translation>
    </message>
    <message>
        <source>Day not stated: %1</source>
        <translation>日子未列明：%1</translation>
    </message>
</context>
<context>
    <name>liaison::MonthsView</name>
    <message>
        <source>Where each month stands</source>
        <translation>各月份的情况</translation>
    </message>
    <message>
        <source>everything is signed off</source>
        <translation>全部已签核</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>未完结事项</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>对口单位</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数目</translation>
    </message>
    <message>
        <source>%1 months open, %2 closed. Enter opens what a line is about.</source>
        <comment>two numbers</comment>
        <translation>%1 个月份未完结，%2 个已完结。按 Enter 打开该行所涉内容。</translation>
    </message>
    <message>
        <source>No whole month</source>
        <translation>没有完整月份</translation>
    </message>
    <message>
        <source>The period at the top holds no whole month. Choose a month, a quarter or a year to see where its months stand.</source>
        <translation>上方的期间不含完整月份。请选择月份、季度或年份，以查看各月份的情况。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>其后有更改</translation>
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
        <translation>请选择月份，以查看其交换是否已核准。</translation>
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
        <translation>核准 %1 的所有交换</translation>
    </message>
    <message>
        <source>Approved. From now on its exchanges are changed only by a correction that says why.</source>
        <translation>已核准。此后该月的交换只可在说明原因后更正。</translation>
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
        <translation>页面</translation>
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
        <translation>例如姓名缩写。如不填写，保存时自动编配。</translation>
    </message>
    <message>
        <source>New officer or contact</source>
        <translation>新增人员或联络人</translation>
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
        <translation>由 %1 于%2核准</translation>
    </message>
    <message>
        <source>%1; changed since (%2)</source>
        <comment>approved by … on …; how often</comment>
        <translation>%1；其后有更改（%2 次）</translation>
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
        <translation>货物</translation>
    </message>
    <message>
        <source>Goods in %1</source>
        <comment>a unit</comment>
        <translation>货物（%1）</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Value in %1</source>
        <comment>a currency&apos;s code</comment>
        <translation>价值（%1）</translation>
    </message>
    <message>
        <source>Persons arrested</source>
        <translation>被捕人数</translation>
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
        <translation>文件内没有</translation>
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
        <translation>%1 项未有列明</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a difference</comment>
        <translation>约%1</translation>
    </message>
    <message>
        <source>%1, %2, difference of itemised from declared: %3</source>
        <translation>%1，%2，逐案统计与通报的差异：%3</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>通报</translation>
    </message>
    <message>
        <source>itemised</source>
        <translation>逐案统计</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>counted alike?</source>
        <comment>cases: the source names no counting rule</comment>
        <translation>计数相同？</translation>
    </message>
    <message>
        <source>%1; the source does not say how cases were counted</source>
        <translation>%1；来源没有说明案件如何计数</translation>
    </message>
    <message>
        <source>they agree within what was stated</source>
        <translation>在所述精确度内相符</translation>
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
        <translation>统筹机构</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参与机构</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>所属</translation>
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
        <translation>货物</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
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
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>liaison::OperationForm</name>
    <message>
        <source>&amp;Code</source>
        <translation>代号(&amp;C)</translation>
    </message>
    <message>
        <source>Short and of one&apos;s own, for example THUNDERCRACKER; reports and exports go by it.</source>
        <translation>简短而独有，例如 THUNDERCRACKER；报告及导出均以此为准。</translation>
    </message>
    <message>
        <source>Summar&amp;y</source>
        <translation>摘要(&amp;Y)</translation>
    </message>
    <message>
        <source>Name (%1)</source>
        <comment>a language</comment>
        <translation>名称（%1）</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>第一天(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>最后一天(&amp;L)</translation>
    </message>
    <message>
        <source>Both days count. A month, a year or 2016/17 will do where no more is known.</source>
        <translation>首尾两天均计算在内。如所知不详，可填月份、年份或 2016/17。</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>状态(&amp;T)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>类型(&amp;Y)</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未有列明</translation>
    </message>
    <message>
        <source>C&amp;oordinator</source>
        <translation>统筹机构(&amp;O)</translation>
    </message>
    <message>
        <source>Add an agency</source>
        <translation>加入机构</translation>
    </message>
    <message>
        <source>&amp;Participants</source>
        <translation>参与机构(&amp;P)</translation>
    </message>
    <message>
        <source>stands by itself</source>
        <translation>独立行动</translation>
    </message>
    <message>
        <source>P&amp;art of</source>
        <translation>所属行动(&amp;A)</translation>
    </message>
    <message>
        <source>Operations that were reported together are parts of one.</source>
        <translation>一并报告的行动是同一行动的各个部分。</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>重点</translation>
    </message>
    <message>
        <source>Add a country or area</source>
        <translation>加入国家或地区</translation>
    </message>
    <message>
        <source>&amp;Destinations</source>
        <translation>目的地(&amp;D)</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>加入组别</translation>
    </message>
    <message>
        <source>Destination &amp;groups</source>
        <translation>目的地组别(&amp;G)</translation>
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
        <translation>加入货物类别</translation>
    </message>
    <message>
        <source>Goo&amp;ds</source>
        <translation>货物(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>活动(&amp;E)</translation>
    </message>
    <message>
        <source>Rio 2016 Olympic Games</source>
        <translation>2016年里约奥运会</translation>
    </message>
    <message>
        <source>New operation</source>
        <translation>新增行动</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>an operation</comment>
        <translation>编辑 %1</translation>
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
        <translation>就%1整段期间通报</translation>
    </message>
    <message>
        <source>This operation is illustrative: it was made up for the sample.</source>
        <translation>这次行动属示例：为样本而虚构。</translation>
    </message>
    <message>
        <source>One case of this operation is illustrative: it was made up for the sample. Itemised figures and charts contain it; declared figures do not.</source>
        <translation>这次行动有一宗案件属示例：为样本而虚构。逐案统计的数字及图表包括它，通报的数字则不包括。</translation>
    </message>
    <message>
        <source>%1 cases of this operation are illustrative: they were made up for the sample. Itemised figures and charts contain them; declared figures do not.</source>
        <translation>这次行动有 %1 宗案件属示例：为样本而虚构。逐案统计的数字及图表包括它们，通报的数字则不包括。</translation>
    </message>
    <message>
        <source>Goods and days, itemised from cases</source>
        <translation>货物及日期（由案件逐案统计）</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>计算单位</translation>
    </message>
    <message>
        <source>What the charts count</source>
        <translation>图表所计算的项目</translation>
    </message>
    <message>
        <source>No case of this operation is in this file, so there is nothing to draw. The figures above are as they were declared.</source>
        <translation>文件内没有这次行动的案件，因此没有可绘制的图表。以上数字以通报为准。</translation>
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
        <translation>行动</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Results of a period as a whole</source>
        <translation>整段期间的成果</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>所有日期</translation>
    </message>
    <message>
        <source>Operations of all dates</source>
        <translation>所有日期的行动</translation>
    </message>
    <message>
        <source>Declare a result</source>
        <translation>通报成果</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit the operation</source>
        <translation>编辑行动</translation>
    </message>
    <message>
        <source>New operation</source>
        <translation>新增行动</translation>
    </message>
    <message>
        <source>New operation (Ctrl+N)</source>
        <translation>新增行动 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Declared for a period as a whole</source>
        <translation>就整段期间通报</translation>
    </message>
    <message>
        <source>Find an operation</source>
        <translation>查找行动</translation>
    </message>
    <message>
        <source>No operations here</source>
        <translation>这里没有行动</translation>
    </message>
    <message>
        <source>Operations that touch the period are listed; those known only to a month or a year when they lie in it.</source>
        <translation>列出涉及本期的行动；只知月份或年份的行动，须整段在本期之内。</translation>
    </message>
    <message>
        <source>No operation is chosen</source>
        <translation>未选择行动</translation>
    </message>
    <message>
        <source>Choose one in the list to see its results side by side, or declare what was achieved.</source>
        <translation>在列表中选择一次行动，以并列查看其成果，或通报所得成果。</translation>
    </message>
    <message>
        <source>What you typed is kept as a draft; open the form again to go on.</source>
        <translation>你输入的内容已保留为草稿；重新打开表格即可继续。</translation>
    </message>
    <message>
        <source>The operation is saved.</source>
        <translation>行动已保存。</translation>
    </message>
    <message>
        <source>The result is saved.</source>
        <translation>成果已保存。</translation>
    </message>
</context>
<context>
    <name>liaison::PageStack</name>
    <message>
        <source>Page</source>
        <translation>页面</translation>
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
        <translation>交换</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>名录</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>仪表盘</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>转介</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>跟进事项</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>活动</translation>
    </message>
</context>
<context>
    <name>liaison::OdtStyles</name>
    <message>
        <source>Progress text</source>
        <translation>进度文字</translation>
    </message>
    <message>
        <source>Drafted from records</source>
        <translation>按记录草拟</translation>
    </message>
    <message>
        <source>Standing of the item</source>
        <translation>项目情况</translation>
    </message>
    <message>
        <source>Note to the editor</source>
        <translation>给编者的备注</translation>
    </message>
</context>
<context>
    <name>liaison::PartsEdit</name>
    <message>
        <source>Type into the last row to add one. Ctrl+Delete takes a row away.</source>
        <translation>在最后一行输入即可新增。按 Ctrl+Delete 删去一行。</translation>
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
        <translation>%1至%2期间</translation>
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
        <translation>约%1</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>a number in a sentence</comment>
        <translation>逾%1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <comment>a number in a sentence</comment>
        <translation>少于%1</translation>
    </message>
    <message>
        <source>%1 (and %2 not stated)</source>
        <comment>a total, how many of its parts were not stated</comment>
        <translation>%1（另有 %2 项未列明）</translation>
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
        <translation>%1（按%2计算）</translation>
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
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the first and last day of the programme year</comment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>Outside the programme year (%1). It is told here because the item names it.</source>
        <translation>在计划年度（%1）以外；因项目列出此记录，故在此叙述。</translation>
    </message>
    <message>
        <source>The date on record is only “%1”: whether it lies inside the programme year (%2) is not on record.</source>
        <translation>记录的日期只有“%1”：是否在计划年度（%2）之内并无记录。</translation>
    </message>
    <message numerus="yes">
        <source>One event: it also stands under item(s) %1 and counts once.</source>
        <translation>
            <numerusform>同一项活动，亦列于项目%1，只计算一次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One operation: it also stands under item(s) %1 and counts once.</source>
        <translation>
            <numerusform>同一次行动，亦列于项目%1，只计算一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>No exchange of information with %1 is on record for %2.</source>
        <comment>an agency, a period</comment>
        <translation>%2并无与%1交换情报的记录。</translation>
    </message>
    <message>
        <source>Log of exchanges: no entry</source>
        <translation>交流记录：没有记项</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 provided a total of %3 piece(s) of information to %4.</source>
        <comment>a period, the home agency, a number, another agency</comment>
        <translation>
            <numerusform>%1，%2向%4提供共 %3 项情报。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 received a total of %3 piece(s) of information from %4.</source>
        <comment>a period, the home agency, a number, another agency</comment>
        <translation>
            <numerusform>%1，%2收到%4提供共 %3 项情报。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %4 exchanged a total of %3 piece(s) of information.</source>
        <comment>a period, the home agency, a number, another agency</comment>
        <translation>
            <numerusform>%1，%2与%4交换共 %3 项情报。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of these, %1 were sent and %2 were received.</source>
        <comment>numbers of pieces, seen from the home agency</comment>
        <translation>其中送出 %1 项，收到 %2 项。</translation>
    </message>
    <message>
        <source>Counted are exchanges of this mode alone: %1.</source>
        <translation>只计算以下方式的交流：%1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a mode of exchange, a number of pieces</comment>
        <translation>%1 %2 项</translation>
    </message>
    <message numerus="yes">
        <source>Log of exchanges, %1 entries: %2</source>
        <translation>
            <numerusform>交流记录 %1 则：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>pieces by mode: %1</source>
        <translation>按方式计算的项数：%1</translation>
    </message>
    <message>
        <source>illustrative entries among them: %1; they were made up for the sample</source>
        <translation>其中示例记项：%1；为样本而虚构</translation>
    </message>
    <message>
        <source>%1: not stated.</source>
        <comment>what a figure measures</comment>
        <translation>%1：未列明。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number, what is counted</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, which is %2</source>
        <comment>an amount, its share of a whole</comment>
        <translation>%1，占%2</translation>
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
        <translation>%1，数字“%2”</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of the resource links on record under this item was/were updated.</source>
        <comment>a period, a number</comment>
        <translation>
            <numerusform>%1，此项目所列的资源链接有 %2 个更新。</numerusform>
        </translation>
    </message>
    <message>
        <source>Resource links: %1</source>
        <translation>资源链接：%1</translation>
    </message>
    <message>
        <source>links named by the item: %1</source>
        <translation>项目所列的链接：%1</translation>
    </message>
    <message>
        <source>%1 is planned: %2.</source>
        <comment>an event, its date</comment>
        <translation>%1计划举行：%2。</translation>
    </message>
    <message>
        <source>%1 was postponed; its date was %2.</source>
        <comment>an event, a date</comment>
        <translation>%1延期；原定日期为%2。</translation>
    </message>
    <message>
        <source>%1 was cancelled; its date was %2.</source>
        <comment>an event, a date</comment>
        <translation>%1取消；原定日期为%2。</translation>
    </message>
    <message>
        <source>%1, %2 took place (%3).</source>
        <comment>a date, an event, a place</comment>
        <translation>%1，举行了%2（%3）。</translation>
    </message>
    <message>
        <source>%1, %2 took place.</source>
        <comment>a date, an event</comment>
        <translation>%1，举行了%2。</translation>
    </message>
    <message>
        <source>%1, %2 hosted %3 (%4).</source>
        <comment>a date, agencies, an event, a place</comment>
        <translation>%1，%2主办%3（%4）。</translation>
    </message>
    <message>
        <source>%1, %2 hosted %3.</source>
        <comment>a date, agencies, an event</comment>
        <translation>%1，%2主办%3。</translation>
    </message>
    <message numerus="yes">
        <source>%1 took part.</source>
        <comment>agencies</comment>
        <translation>
            <numerusform>%1参加。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 participant(s) from %2 countries and areas attended.</source>
        <translation>
            <numerusform>来自 %2 个国家和地区的%1名人士出席。</numerusform>
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
        <translation>参加者来自 %1 个国家和地区。</translation>
    </message>
    <message>
        <source>The theme was %1.</source>
        <translation>主题为%1。</translation>
    </message>
    <message>
        <source>%1 put forward: %2</source>
        <comment>an agency, what it put forward</comment>
        <translation>%1提出：%2</translation>
    </message>
    <message>
        <source>Event %1</source>
        <comment>a reference</comment>
        <translation>活动 %1</translation>
    </message>
    <message>
        <source>illustrative: made up for the sample</source>
        <translation>示例：为样本而虚构</translation>
    </message>
    <message>
        <source>goods relating to %1</source>
        <comment>an event</comment>
        <translation>与%1有关的货物</translation>
    </message>
    <message>
        <source>the categories of goods %1</source>
        <translation>货物类别%1</translation>
    </message>
    <message>
        <source>the channels %1</source>
        <translation>渠道%1</translation>
    </message>
    <message numerus="yes">
        <source>The focus of the operation(s) was on %1.</source>
        <comment>what it was aimed at</comment>
        <translation>
            <numerusform>行动以%1为重点。</numerusform>
        </translation>
    </message>
    <message>
        <source>the case-driven operation %1</source>
        <comment>its name</comment>
        <translation>个案行动%1</translation>
    </message>
    <message>
        <source>the parallel enforcement operation %1</source>
        <comment>its name</comment>
        <translation>平行执法行动%1</translation>
    </message>
    <message>
        <source>the joint enforcement operation %1</source>
        <comment>its name</comment>
        <translation>联合执法行动%1</translation>
    </message>
    <message>
        <source>%1 is planned to begin: %2.</source>
        <comment>an operation, a date</comment>
        <translation>%1计划展开：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%1 case-driven operations</source>
        <comment>how many</comment>
        <translation>
            <numerusform>%1 次个案行动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 parallel enforcement operations</source>
        <comment>how many</comment>
        <translation>
            <numerusform>%1 次平行执法行动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joint enforcement operations</source>
        <comment>how many</comment>
        <translation>
            <numerusform>%1 次联合执法行动</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 took place.</source>
        <comment>a date, an operation</comment>
        <translation>%1，进行了%2。</translation>
    </message>
    <message>
        <source>%1, %2 began.</source>
        <comment>a date, an operation</comment>
        <translation>%1，%2展开。</translation>
    </message>
    <message>
        <source>%1, %2 organised and co-ordinated %3, conducted together with %4.</source>
        <comment>a date, an agency, an operation, other agencies</comment>
        <translation>%1，%2组织及统筹%3，与%4一同进行。</translation>
    </message>
    <message>
        <source>%1, %2 launched %3 together with %4.</source>
        <comment>a date, an agency, an operation, other agencies</comment>
        <translation>%1，%2联同%4展开%3。</translation>
    </message>
    <message>
        <source>%1, %2 conducted %3.</source>
        <comment>a date, agencies, an operation</comment>
        <translation>%1，%2进行%3。</translation>
    </message>
    <message>
        <source>%1, %2 launched %3.</source>
        <comment>a date, agencies, an operation</comment>
        <translation>%1，%2展开%3。</translation>
    </message>
    <message>
        <source>They are on record together as %1.</source>
        <comment>the name of operations</comment>
        <translation>这些行动一并记录为%1。</translation>
    </message>
    <message>
        <source>The end of the operation is not on record.</source>
        <translation>行动的结束日期并无记录。</translation>
    </message>
    <message>
        <source>The operation ended on %1.</source>
        <comment>a day</comment>
        <translation>行动于%1结束。</translation>
    </message>
    <message>
        <source>The operation ended in %1.</source>
        <comment>a month or a year</comment>
        <translation>行动于%1结束。</translation>
    </message>
    <message>
        <source>Operation %1</source>
        <comment>a reference</comment>
        <translation>行动 %1</translation>
    </message>
    <message>
        <source>its parts: %1</source>
        <translation>其部分：%1</translation>
    </message>
    <message numerus="yes">
        <source>No result of the operation(s) was declared.</source>
        <translation>
            <numerusform>行动并无通报成果。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an agency, what is said of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>its cases in the file add up to: %1</source>
        <translation>档内其案件合计：%1</translation>
    </message>
    <message>
        <source>%1 (illustrative cases among them: %2)</source>
        <comment>a sum of cases, a number</comment>
        <translation>%1（其中示例案件：%2）</translation>
    </message>
    <message>
        <source>%1 detected %2 involving %3 of infringing goods valued at %4.</source>
        <comment>agency, cases, quantity, money</comment>
        <translation>%1侦破%2，涉及侵权货物%3，价值%4。</translation>
    </message>
    <message>
        <source>%1 detected %2 involving %3 of infringing goods; their value is not stated.</source>
        <comment>agency, cases, quantity</comment>
        <translation>%1侦破%2，涉及侵权货物%3，价值未列明。</translation>
    </message>
    <message>
        <source>%1 detected %2 involving infringing goods valued at %3; their quantity is not stated.</source>
        <comment>agency, cases, money</comment>
        <translation>%1侦破%2，涉及侵权货物价值%3，数量未列明。</translation>
    </message>
    <message>
        <source>%1 detected %2; the quantity and value of the goods are not stated.</source>
        <comment>agency, cases</comment>
        <translation>%1侦破%2，货物的数量及价值未列明。</translation>
    </message>
    <message>
        <source>%1 seized %2 of infringing goods valued at %3; the number of cases is not stated.</source>
        <comment>agency, quantity, money</comment>
        <translation>%1检获侵权货物%2，价值%3，案件数目未列明。</translation>
    </message>
    <message>
        <source>%1 seized %2 of infringing goods; the number of cases and the value are not stated.</source>
        <comment>agency, quantity</comment>
        <translation>%1检获侵权货物%2，案件数目及价值未列明。</translation>
    </message>
    <message>
        <source>%1 seized infringing goods valued at %2; the number of cases and the quantity are not stated.</source>
        <comment>agency, money</comment>
        <translation>%1检获侵权货物，价值%2，案件数目及数量未列明。</translation>
    </message>
    <message>
        <source>The results of %1 are not stated.</source>
        <comment>agency</comment>
        <translation>%1的成果未列明。</translation>
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
        <translation>来源在价值旁另印有%1</translation>
    </message>
    <message>
        <source>basis of the value: %1</source>
        <translation>价值基础：%1</translation>
    </message>
    <message>
        <source>Result %1, declared</source>
        <comment>a reference</comment>
        <translation>成果 %1，通报</translation>
    </message>
    <message>
        <source>This was added up from the cases in the file: nothing was declared.</source>
        <translation>以上由档内案件合计，并无通报数字。</translation>
    </message>
    <message>
        <source>Cases of the operation %1</source>
        <comment>a reference</comment>
        <translation>行动 %1 的案件</translation>
    </message>
    <message>
        <source>illustrative cases among them: %1; they were made up for the sample</source>
        <translation>其中示例案件：%1；为样本而虚构</translation>
    </message>
    <message>
        <source>Of these, %1 were sent, %2 were received, and %3 are recorded as exchanged both ways.</source>
        <comment>numbers of pieces, seen from the home agency</comment>
        <translation>其中 %1 件为发出，%2 件为收到，另有 %3 件记录为双向交换。</translation>
    </message>
    <message>
        <source>%1, out of %2 in total</source>
        <comment>an amount, the whole</comment>
        <translation>%1，总数为 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 person(s) took part.</source>
        <translation>
            <numerusform>%1 人参加。</numerusform>
        </translation>
    </message>
    <message>
        <source>goods bound for destinations that include %1</source>
        <comment>places</comment>
        <translation>运往包括%1在内的目的地的货物</translation>
    </message>
</context>
<context>
    <name>liaison::ProgressPaperWriter</name>
    <message>
        <source>New item</source>
        <translation>新项目</translation>
    </message>
    <message>
        <source>Whether the item is new is not on record</source>
        <translation>是否新项目并无记录</translation>
    </message>
    <message>
        <source>Carried over from an earlier year; from which item is not on record</source>
        <translation>延续较早年度的项目；延续自哪一项目并无记录</translation>
    </message>
    <message>
        <source>Carried over from item %1</source>
        <translation>延续自项目 %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>状况：%1</translation>
    </message>
    <message>
        <source>Lead: %1</source>
        <comment>agency codes</comment>
        <translation>牵头：%1</translation>
    </message>
    <message>
        <source>With: %1</source>
        <comment>agency codes</comment>
        <translation>协同：%1</translation>
    </message>
    <message>
        <source>The item has no progress text in %1; the one on record is in %2.</source>
        <comment>languages</comment>
        <translation>此项目并无%1的进度文字；记录中的文字为%2。</translation>
    </message>
    <message>
        <source>Item %1, progress text</source>
        <comment>a reference</comment>
        <translation>项目 %1，进度文字</translation>
    </message>
    <message>
        <source>%1; note of the item: %2</source>
        <comment>a source, a note</comment>
        <translation>%1；项目备注：%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>an item&apos;s number, its title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No record in the file for this item.</source>
        <translation>档内没有此项目的记录。</translation>
    </message>
    <message>
        <source>The item has no progress text. What follows is drafted from its records.</source>
        <translation>此项目并无进度文字，以下由其记录草拟。</translation>
    </message>
    <message>
        <source>Item %1</source>
        <comment>a reference</comment>
        <translation>项目 %1</translation>
    </message>
    <message>
        <source>Not counted, because their dates are outside the programme year or not precise enough: %1.</source>
        <comment>references of exchanges</comment>
        <translation>因日期在计划年度以外或不够准确而不计算：%1。</translation>
    </message>
    <message>
        <source>No update inside the programme year is on record for the resource links of this item: %1.</source>
        <translation>此项目的资源链接在计划年度内并无更新记录：%1。</translation>
    </message>
    <message>
        <source>No record in the file beside this text: the item names no event, operation, exchange, link or figure.</source>
        <translation>除此文字外档内并无记录：此项目没有列出活动、行动、交流、链接或数字。</translation>
    </message>
    <message>
        <source>Still open: %1, due %2 (%3)</source>
        <comment>what is owed, a date, a reference</comment>
        <translation>尚待跟进：%1，限期%2（%3）</translation>
    </message>
    <message>
        <source>Programme %1</source>
        <comment>a reference</comment>
        <translation>计划 %1</translation>
    </message>
    <message>
        <source>No item of this programme is in the file.</source>
        <translation>档内没有此计划的项目。</translation>
    </message>
    <message numerus="yes">
        <source>The programme has %1 co-operation item(s).</source>
        <translation>
            <numerusform>计划共有 %1 个合作项目。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number of items, their status</comment>
        <translation>%1 项%2</translation>
    </message>
    <message>
        <source>Their status on record: %1.</source>
        <translation>记录的状况：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Among these items, %1 is/are new, namely %2.</source>
        <comment>a number, the numbers of the items</comment>
        <translation>
            <numerusform>其中 %1 个为新项目，即%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>item(s) %1</source>
        <translation>
            <numerusform>项目%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafted on %1 from the case file of %2. Every sentence stands on the records named in its footnote; an officer edits it and answers for it.</source>
        <translation>%1由%2的案卷草拟。每句均以脚注所列记录为据，由人员编辑并负责。</translation>
    </message>
    <message>
        <source>Numbers stand as they were stated: “about”, “over” and “less than” belong to them, and what is not stated is not zero. Pieces of information exchanged with different counterparts are never added up.</source>
        <translation>数字按原来的陈述列出：“约”、“逾”及“少于”属于数字的一部分，未列明不等于零。与不同对口单位交换的情报项数从不相加。</translation>
    </message>
    <message>
        <source>Names, summaries and notes that are on record in another language alone stand in that language.</source>
        <translation>只以其他语文记录的名称、摘要及备注，以该语文列出。</translation>
    </message>
    <message>
        <source>Illustrative records behind this paper: %1. They were made up for the sample.</source>
        <translation>本文件所依据的示例记录：%1，为样本而虚构。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an event, its reference</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Events of the programme year that no item names: %1.</source>
        <translation>计划年度内没有项目列出的活动：%1。</translation>
    </message>
    <message>
        <source>Operations of the programme year that no item names: %1.</source>
        <translation>计划年度内没有项目列出的行动：%1。</translation>
    </message>
    <message>
        <source>Annual progress paper</source>
        <translation>年度进度文件</translation>
    </message>
    <message>
        <source>Made from the sample case file: contains illustrative records</source>
        <translation>由样本案卷制成：载有示例记录</translation>
    </message>
    <message>
        <source>Contains illustrative records</source>
        <translation>载有示例记录</translation>
    </message>
    <message>
        <source>Sources and remarks</source>
        <translation>来源及备注</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>About this draft</source>
        <translation>关于此草稿</translation>
    </message>
    <message>
        <source>Resource links that were made up for the sample, left out here: %1.</source>
        <translation>为示例虚构的资源链接，此处不列：%1 个。</translation>
    </message>
</context>
<context>
    <name>liaison::PassphraseEdit</name>
    <message>
        <source>Hide what is typed</source>
        <translation>隐藏输入的内容</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>显示输入的内容</translation>
    </message>
</context>
<context>
    <name>liaison::PathEdit</name>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
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
        <translation>尚未登记任何人。</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>人员及角色</translation>
    </message>
    <message>
        <source>Officers log, supervisors approve as well; analysts import and report; contacts are people of the other side. Each is entered in the Directory with post, posting and role.</source>
        <translation>人员负责记录，主管并负责核准；分析员负责导入及报告；联络人属对方人员。各人连同职位、任期及角色登记于名录。</translation>
    </message>
    <message>
        <source>Open in the Directory</source>
        <translation>在名录打开</translation>
    </message>
    <message>
        <source>Open people and roles in the Directory</source>
        <translation>在名录打开人员及角色</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>新增人员</translation>
    </message>
</context>
<context>
    <name>liaison::PeriodChooser</name>
    <message>
        <source>The period before</source>
        <translation>上一个期间</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>下一个期间</translation>
    </message>
    <message>
        <source>Choose a period</source>
        <translation>选择期间</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>For example 2017-03, 2017Q1, 2017, 2016/17, 2016-07-01..2017-06-30 or op:CODE</source>
        <translation>例如 2017-03、2017Q1、2017、2016/17、2016-07-01..2017-06-30 或 op:代号</translation>
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
        <translation>本季度</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>上季度</translation>
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
        <translation>本计划年度</translation>
    </message>
    <message>
        <source>Last programme year</source>
        <translation>上一计划年度</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Own dates…</source>
        <translation>自定日期…</translation>
    </message>
</context>
<context>
    <name>liaison::PreviewWidget</name>
    <message>
        <source>Preview of the report</source>
        <translation>报告预览</translation>
    </message>
    <message>
        <source>Preview of the report, page %1 of %2</source>
        <translation>报告预览，第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>liaison::ProgrammeForm</name>
    <message>
        <source>Name: English</source>
        <translation>名称：English</translation>
    </message>
    <message>
        <source>Name: 繁體中文</source>
        <translation>名称：繁體中文</translation>
    </message>
    <message>
        <source>Name: 简体中文</source>
        <translation>名称：简体中文</translation>
    </message>
    <message>
        <source>Name: Português</source>
        <translation>名称：Português</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>新增计划</translation>
    </message>
    <message>
        <source>New co-operation item</source>
        <translation>新增合作项目</translation>
    </message>
    <message>
        <source>New resource link</source>
        <translation>新增资源连结</translation>
    </message>
</context>
<context>
    <name>liaison::ProgrammePage</name>
    <message>
        <source>Co-operation items</source>
        <translation>合作项目</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Resource links</source>
        <translation>资源连结</translation>
    </message>
    <message>
        <source>Next year&apos;s programme</source>
        <translation>下一年度计划</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新增项目</translation>
    </message>
    <message>
        <source>Open the address in the browser</source>
        <translation>在浏览器打开地址</translation>
    </message>
    <message>
        <source>items</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>links updated</source>
        <translation>连结已更新</translation>
    </message>
    <message>
        <source>Choose a programme first.</source>
        <translation>请先选择计划。</translation>
    </message>
    <message>
        <source>Programme %1 was made with %2 items carried over.</source>
        <translation>已建立计划 %1，承接 %2 个项目。</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>新增计划</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>新增连结</translation>
    </message>
    <message>
        <source>Makes the programme of the year after, with all items that are not dropped, renumbered.</source>
        <translation>建立下一年度的计划，纳入所有未放弃的项目，并重新编号。</translation>
    </message>
    <message>
        <source>Items, programmes or resource links</source>
        <translation>项目、计划或资源连结</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>查找项目</translation>
    </message>
    <message>
        <source>Find a programme</source>
        <translation>查找计划</translation>
    </message>
    <message>
        <source>Find a link</source>
        <translation>查找连结</translation>
    </message>
    <message>
        <source>No items in this period</source>
        <translation>本期没有项目</translation>
    </message>
    <message>
        <source>The numbered co-operation items of the programme year stand here. Choose another period, or make next year&apos;s programme from this year&apos;s.</source>
        <translation>计划年度内已编号的合作项目列于此处。请选择另一期间，或以本年度计划建立下一年度计划。</translation>
    </message>
    <message>
        <source>No programmes in this period</source>
        <translation>本期没有计划</translation>
    </message>
    <message>
        <source>Programme years stand here, with their areas and what was published about them.</source>
        <translation>各计划年度列于此处，连同其领域及相关公布资料。</translation>
    </message>
    <message>
        <source>No resource links here</source>
        <translation>这里没有资源连结</translation>
    </message>
    <message>
        <source>The entries of the shared database stand here, with the day they were last checked and updated.</source>
        <translation>共享数据库的条目列于此处，连同上次检查及更新的日期。</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>按 Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source>The items of %1 have their numbers already.</source>
        <translation>%1 的项目编号已顺序无缺。</translation>
    </message>
    <message>
        <source>Items with another number: %1. Ctrl+Z takes it back.</source>
        <translation>已更改编号的项目：%1。按 Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source>The items were changed meanwhile, so nothing was renumbered. Press Renumber once more to see the numbers as they would be now.</source>
        <translation>项目在此期间曾更改，因此没有重新编号。请再按“重新编号”查看现时的编号。</translation>
    </message>
    <message>
        <source>Renumber what is approved</source>
        <translation>为已核准的内容重新编号</translation>
    </message>
    <message>
        <source>Choose a link first.</source>
        <translation>请先选择连结。</translation>
    </message>
    <message>
        <source>That was noted today already.</source>
        <translation>今天已经记下。</translation>
    </message>
    <message>
        <source>Links checked today: %1. Ctrl+Z takes it back.</source>
        <translation>今天已检查的连结：%1。按 Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source>Change what is approved</source>
        <translation>更改已核准的内容</translation>
    </message>
    <message>
        <source>Renumber</source>
        <translation>重新编号</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>今天已检查</translation>
    </message>
    <message>
        <source>Shows the numbers that the items would have by area and without gaps, and asks first.</source>
        <translation>显示项目按范畴顺序无缺的编号，确认后才更改。</translation>
    </message>
    <message>
        <source>Notes for all chosen links that they were checked today (%1)</source>
        <translation>为所有已选的连结记下今天已检查（%1）</translation>
    </message>
</context>
<context>
    <name>liaison::ProgrammeSection</name>
    <message>
        <source>Programme %1</source>
        <translation>计划 %1</translation>
    </message>
    <message>
        <source>%1 items, %2 of them new; %3 moved in this period: something that they name, or one of their indicators, is dated inside it.</source>
        <translation>%1 个项目，其中新增 %2 个；本期有进展的 %3 个：其所列记录或任何一项指标的日期在本期之内。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>进展依据</translation>
    </message>
    <message>
        <source>No item moved in this period.</source>
        <translation>本期没有项目取得进展。</translation>
    </message>
    <message>
        <source>exchanges</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>%1 event touched this period. An event under several items is one event.</source>
        <translation>%1 项活动涉及本期。列于多个项目下的活动只算一项。</translation>
    </message>
    <message>
        <source>%1 events touched this period. An event under several items is one event.</source>
        <translation>%1 项活动涉及本期。列于多个项目之下的同一活动只计一次。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参加人数</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>No event touched this period.</source>
        <translation>没有活动涉及本期。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an event, its status</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Not counted, because their dates are not precise enough for this period: %1.</source>
        <translation>因日期对本期不够准确而未计入：%1。</translation>
    </message>
</context>
<context>
    <name>liaison::QuarterlyWriter</name>
    <message>
        <source>Quarterly report</source>
        <translation>季度报告</translation>
    </message>
    <message>
        <source>Report of the period</source>
        <translation>期间报告</translation>
    </message>
    <message>
        <source>Days covered</source>
        <translation>涵盖日期</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比较期间</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1及%2</translation>
    </message>
    <message>
        <source>Home agency</source>
        <translation>本方机构</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>pieces of information with %1</source>
        <translation>与 %1 交换的情报（件）</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a number, a period</comment>
        <translation>%2：%1</translation>
    </message>
    <message>
        <source>operations that touched the period</source>
        <comment>after their number</comment>
        <translation>期内涉及的行动</translation>
    </message>
    <message>
        <source>The period in figures</source>
        <translation>本期数字</translation>
    </message>
    <message>
        <source>cases: %1</source>
        <translation>案件：%1</translation>
    </message>
    <message>
        <source>%1; lines not stated: %2</source>
        <translation>%1；未有列明的项目：%2</translation>
    </message>
    <message>
        <source>pieces seized by %1, itemised</source>
        <translation>%1 查获件数（逐案统计）</translation>
    </message>
    <message>
        <source>coordinated by %1</source>
        <translation>由 %1 统筹</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>参与：%1</translation>
    </message>
    <message>
        <source>parts reported as one: %1</source>
        <translation>合并报告的部分：%1</translation>
    </message>
    <message>
        <source>No result was declared, and no case in this file belongs to this operation.</source>
        <translation>没有通报成果，文件内亦没有属于这次行动的案件。</translation>
    </message>
    <message>
        <source>Operations that touched the period</source>
        <translation>期内涉及的行动</translation>
    </message>
    <message>
        <source>No operation touched this period.</source>
        <translation>没有行动涉及本期。</translation>
    </message>
    <message>
        <source>Not counted, because their dates are not precise enough for this period: %1.</source>
        <translation>因日期对本期不够准确而未计入：%1。</translation>
    </message>
    <message>
        <source>Results declared for periods as a whole</source>
        <translation>就整段期间通报的成果</translation>
    </message>
    <message>
        <source>Added up from the cases in this file whose date lies inside the period (itemised).</source>
        <translation>由文件内日期在本期之内的案件相加而成（逐案统计）。</translation>
    </message>
    <message>
        <source>Seizures</source>
        <translation>查获</translation>
    </message>
    <message>
        <source>No case is dated inside this period.</source>
        <translation>本期内没有案件。</translation>
    </message>
    <message>
        <source>By category of goods</source>
        <translation>按货物类别</translation>
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
        <translation>因日期只与本期部分重叠而未计入：%1。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注释</translation>
    </message>
</context>
<context>
    <name>liaison::QuickEntry</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <translation>%1（“%2”）</translation>
    </message>
    <message>
        <source>This looks like %1 of the same day. Enter once more saves it all the same.</source>
        <translation>这看来与同一天的 %1 相同。再按一次 Enter 仍会保存。</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Saved %1: %2.</source>
        <translation>已保存 %1：%2。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>There is no entry yet that could be repeated.</source>
        <translation>尚未有可重复的记录。</translation>
    </message>
    <message>
        <source>As in %1. Change what differs; Enter saves.</source>
        <translation>与 %1 相同。请更改不同之处；按 Enter 保存。</translation>
    </message>
    <message>
        <source>Save the entry</source>
        <translation>保存此项</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Repeat last</source>
        <translation>重复上一项</translation>
    </message>
    <message>
        <source>Repeat the last entry</source>
        <translation>重复上一项记录</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>模板(&amp;T)</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>&amp;All fields</source>
        <translation>全部栏位(&amp;A)</translation>
    </message>
    <message>
        <source>All fields of the exchange</source>
        <translation>交换的全部栏位</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>尚未有模板</translation>
    </message>
    <message>
        <source>&amp;Keep what is typed as a template</source>
        <translation>把输入的内容存为模板(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Remove a template</source>
        <translation>删除模板(&amp;R)</translation>
    </message>
    <message>
        <source>Kept as a template.</source>
        <translation>已存为模板。</translation>
    </message>
    <message>
        <source>The template is removed.</source>
        <translation>模板已删除。</translation>
    </message>
    <message>
        <source>An agency that is new to this file is added in the Directory; what is typed here stays.</source>
        <translation>文件内尚无的机构会在名录新增；此处输入的内容会保留。</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>新增 %1</translation>
    </message>
    <message>
        <source>It is outside the period that is shown.</source>
        <translation>它不在所显示的期间内。</translation>
    </message>
</context>
<context>
    <name>liaison::RateForm</name>
    <message>
        <source>As its source prints it, with a point: 7.7621. It is kept exactly so.</source>
        <translation>按来源所列，用小数点：7.7621，并原样保存。</translation>
    </message>
    <message>
        <source>A day, a month or a longer span; of a fixed rate the day it begins.</source>
        <translation>一天、一个月或较长期间；固定汇率则为开始之日。</translation>
    </message>
    <message>
        <source>New exchange rate</source>
        <translation>新增汇率</translation>
    </message>
</context>
<context>
    <name>liaison::RateImport</name>
    <message>
        <source>Import rates from %1</source>
        <translation>由 %1 导入汇率</translation>
    </message>
    <message>
        <source>Column of: %1</source>
        <translation>%1的栏</translation>
    </message>
    <message>
        <source>The same in every row: %1</source>
        <translation>每行相同：%1</translation>
    </message>
    <message>
        <source>day, average or fixed</source>
        <translation>单日、平均或固定</translation>
    </message>
    <message>
        <source>in every row</source>
        <translation>每行相同</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
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
        <translation>%1 行：新增 %2，更改 %3，相同 %4，拒绝 %5。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 项：%2</translation>
    </message>
</context>
<context>
    <name>liaison::RatesPage</name>
    <message>
        <source>Exchange rates</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Conversions stand beside the originals, with the rate, its date and its source</source>
        <translation>换算与原值并列，附汇率、日期及来源</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>导入表格…</translation>
    </message>
    <message>
        <source>New rate</source>
        <translation>新增汇率</translation>
    </message>
    <message>
        <source>Find a rate by currency or source</source>
        <translation>以货币或来源查找汇率</translation>
    </message>
    <message>
        <source>No rates here</source>
        <translation>这里没有汇率</translation>
    </message>
    <message>
        <source>Exchange rates by day, month or peg, each with its source. A value is never converted without one: it says “no rate”.</source>
        <translation>按日、按月或固定的汇率，各附来源。没有汇率的数值绝不换算，只会注明“没有汇率”。</translation>
    </message>
    <message>
        <source>Import exchange rates</source>
        <translation>导入汇率</translation>
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
        <translation>只可用整数</translation>
    </message>
    <message>
        <source>which currency?</source>
        <translation>哪种货币？</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>不可能</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>结束早于开始</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
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
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Without a reason it is not done: say why in a few words.</source>
        <translation>没有理由便不会执行：请用几个字说明原因。</translation>
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
        <translation>没有注明</translation>
    </message>
    <message>
        <source>To whom it goes; the journal keeps it.</source>
        <translation>送交何人；日志会记下。</translation>
    </message>
</context>
<context>
    <name>liaison::ReconciliationView</name>
    <message>
        <source>The month before</source>
        <translation>上一个月</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>下一个月</translation>
    </message>
    <message>
        <source>Our log beside their statement</source>
        <translation>我方登记簿与对方对帐单并列</translation>
    </message>
    <message>
        <source>Choose one month, like 2017-03.</source>
        <translation>请选择一个月份，例如 2017-03。</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>对口单位</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Correct the statement</source>
        <translation>更正对帐单</translation>
    </message>
    <message>
        <source>Record their statement</source>
        <translation>录入对方对帐单</translation>
    </message>
    <message>
        <source>Our statement for them</source>
        <translation>我方致对方的对帐单</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>签核</translation>
    </message>
    <message>
        <source>Changed since the sign-off</source>
        <translation>签核后有更改</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>没有可比较的内容</translation>
    </message>
    <message>
        <source>Nothing is logged with %1 in %2, and there is no statement of theirs. Record what they say they sent and received.</source>
        <translation>与 %1 在%2没有交换记录，也没有对方的对帐单。请录入对方所述的发出及收到数目。</translation>
    </message>
    <message>
        <source>No counterpart chosen</source>
        <translation>未选择对口单位</translation>
    </message>
    <message>
        <source>Choose a counterpart and a month above: your log and their statement are set side by side here.</source>
        <translation>请在上方选择对口单位及月份：你的登记簿与对方对帐单会在此并列。</translation>
    </message>
    <message>
        <source>The pair is decided.</source>
        <translation>配对已决定。</translation>
    </message>
    <message>
        <source>The difference is explained.</source>
        <translation>差异已说明。</translation>
    </message>
    <message>
        <source>The decision is taken back.</source>
        <translation>决定已收回。</translation>
    </message>
    <message>
        <source>%1 with %2 is signed off.</source>
        <translation>与 %2 的%1已签核。</translation>
    </message>
    <message>
        <source>Our statement for %1</source>
        <translation>我方致 %1 的对帐单</translation>
    </message>
    <message>
        <source>For another Liaison Desk (*.json);;Tables (*.csv)</source>
        <translation>供另一 Liaison Desk 使用 (*.json);;表格 (*.csv)</translation>
    </message>
    <message>
        <source>%1 entries were written to %2 (TLP:%3).</source>
        <translation>已把 %1 项写入 %2（TLP:%3）。</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>发出 %1</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>收到 %1</translation>
    </message>
    <message>
        <source>%1 both ways</source>
        <translation>双向 %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 项未解决</translation>
    </message>
    <message>
        <source>%1 explained</source>
        <translation>%1 项已说明</translation>
    </message>
    <message>
        <source>signed off by %1 on %2</source>
        <translation>由 %1 于%2签核</translation>
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
        <translation>及另外 %1 项</translation>
    </message>
    <message>
        <source>Changed since the sign-off: %1.</source>
        <translation>签核后有更改：%1。</translation>
    </message>
    <message>
        <source>%1 stated this month already: the statement there is, is open to be corrected.</source>
        <translation>%1 已就该月提交对账单：现已打开该对账单以便更正。</translation>
    </message>
    <message>
        <source>Our log, in pieces: %1</source>
        <comment>numbers by direction</comment>
        <translation>我方记录（件）：%1</translation>
    </message>
    <message>
        <source>Their statement, in pieces: %1</source>
        <comment>numbers by direction</comment>
        <translation>对方对账单（件）：%1</translation>
    </message>
</context>
<context>
    <name>liaison::ReconciliationWriter</name>
    <message>
        <source>Months reconciled with each counterpart</source>
        <translation>与各对口单位按月核对的情况</translation>
    </message>
    <message>
        <source>Nothing was exchanged, and no statement was received.</source>
        <translation>没有交换，也没有收到对帐单。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>no statement</source>
        <translation>没有对帐单</translation>
    </message>
    <message>
        <source>not reconciled: %1 open</source>
        <comment>a number of differences</comment>
        <translation>未核对：%1 项未解决</translation>
    </message>
    <message>
        <source>reconciled, not signed off</source>
        <translation>已核对，未签核</translation>
    </message>
    <message>
        <source>signed off %1</source>
        <comment>a date</comment>
        <translation>已于%1签核</translation>
    </message>
    <message>
        <source>changed since it was signed off %1</source>
        <comment>a date</comment>
        <translation>于%1签核后有更改</translation>
    </message>
</context>
<context>
    <name>liaison::RecordEditor</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>关闭表格</translation>
    </message>
    <message>
        <source>You began one %1 and did not save it.</source>
        <translation>你开始填写一项%1而未保存。</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>继续填写</translation>
    </message>
    <message>
        <source>This was typed here %1 and is not saved yet.</source>
        <translation>这是%1在此输入而尚未保存的内容。</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>舍弃</translation>
    </message>
    <message>
        <source>This is not saved yet. Ctrl+S saves it; Esc once more discards it.</source>
        <translation>尚未保存。按 Ctrl+S 保存；再按一次 Esc 舍弃。</translation>
    </message>
    <message>
        <source>Your changes are not saved yet. Ctrl+S saves them; Esc once more discards them.</source>
        <translation>你的更改尚未保存。按 Ctrl+S 保存；再按一次 Esc 舍弃。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>舍弃</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>已更改，未保存</translation>
    </message>
    <message>
        <source>This is not saved yet. Ctrl+S saves it; asked once more, it is discarded for a new one.</source>
        <translation>尚未保存。按 Ctrl+S 保存；如再次要求新增，则会舍弃并另开一项。</translation>
    </message>
    <message>
        <source>Discard it and begin another</source>
        <translation>舍弃并另开一项</translation>
    </message>
    <message>
        <source>Nothing is filled in yet, so there is nothing to save.</source>
        <translation>尚未填写任何内容，没有可保存的资料。</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>保存 (Ctrl+S)</translation>
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
        <translation>%1，来源旁列 %2</translation>
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
        <translation>已保存：%1 %2</translation>
    </message>
    <message>
        <source>Removed: %1 %2. Ctrl+Z brings it back.</source>
        <translation>已删除：%1 %2。按 Ctrl+Z 恢复。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The open record is not in this list: it lies outside the period or the filter.</source>
        <translation>已打开的记录不在此列表内：它在期间或筛选范围之外。</translation>
    </message>
    <message>
        <source>Remove what is approved</source>
        <translation>删除已核准的记录</translation>
    </message>
</context>
<context>
    <name>liaison::RecordTable</name>
    <message>
        <source>Columns of %1</source>
        <translation>%1的栏目</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>无法读取清单</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>读取中…</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>还原栏目</translation>
    </message>
    <message>
        <source>Nothing here matches</source>
        <translation>没有符合的记录</translation>
    </message>
    <message>
        <source>The filter or the text to find leaves none of the records of the period.</source>
        <translation>筛选条件或查找的文字没有留下该期间的任何记录。</translation>
    </message>
    <message>
        <source>Show them all</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>liaison::RecordWords</name>
    <message>
        <source>Exchange</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>行动</translation>
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
        <translation>查获</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>案卷</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>行动</translation>
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
        <translation>查获</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Home agency</source>
        <translation>本方机构</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>First month of the programme year</source>
        <translation>计划年度的首月</translation>
    </message>
    <message>
        <source>Grading scheme</source>
        <translation>评级制度</translation>
    </message>
    <message>
        <source>This is the sample</source>
        <translation>这是样本</translation>
    </message>
    <message>
        <source>Setting: %1</source>
        <translation>设置：%1</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
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
        <translation>删除</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>passphrase changed</source>
        <translation>更改密码短语</translation>
    </message>
    <message>
        <source>restored from a backup</source>
        <translation>由备份恢复</translation>
    </message>
    <message>
        <source>set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Undone: %1 is removed again.</source>
        <translation>已撤销：%1 再次移除。</translation>
    </message>
    <message>
        <source>Undone: %1 is back.</source>
        <translation>已撤销：%1 已恢复。</translation>
    </message>
    <message>
        <source>Undone: %1 is as it was before.</source>
        <translation>已撤销：%1 恢复原状。</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>转介</translation>
    </message>
    <message>
        <source>Risk indicator</source>
        <translation>风险指标</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Resource link</source>
        <translation>资源连结</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟进事项</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>对帐单</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>签核</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>转介</translation>
    </message>
    <message>
        <source>Risk indicators</source>
        <translation>风险指标</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Resource links</source>
        <translation>资源连结</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>跟进事项</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>对帐单</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>签核</translation>
    </message>
    <message>
        <source>Largest attachment</source>
        <translation>附件上限</translation>
    </message>
    <message>
        <source>Code of one&apos;s own: %1</source>
        <translation>自订代码：%1</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>Frozen report</source>
        <translation>定版报告</translation>
    </message>
    <message>
        <source>Frozen reports</source>
        <translation>定版报告</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>Undone in one step: %1 records, from %2 on, are as they were before.</source>
        <translation>已一次撤销：由 %2 起的 %1 项记录恢复原状。</translation>
    </message>
    <message>
        <source>Everybody signs with a key of his or her own</source>
        <translation>人人以个人密钥签名</translation>
    </message>
    <message>
        <source>Four eyes</source>
        <translation>双人复核</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>When backups are made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>How many backups are kept</source>
        <translation>保留备份数目</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Keys of everybody</source>
        <translation>所有人的密钥</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <translation>%1的密钥</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>启用</translation>
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
        <translation>%1：%2 项转介</translation>
    </message>
    <message>
        <source>Shows them as a list</source>
        <translation>以列表显示</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no referrals in this state</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1 项</translation>
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
        <translation>对方通报查获的货物，每个单位一行</translation>
    </message>
    <message>
        <source>Value reported, one line for each currency and basis</source>
        <translation>对方通报的价值，每种货币及基准一行</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚未有</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>新增转介</translation>
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
        <translation>已过时间</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>命中率</translation>
    </message>
    <message>
        <source>Hits out of known outcomes, of all dates</source>
        <translation>所有日期的命中次数占已知结果</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>转介</translation>
    </message>
    <message>
        <source>Risk indicators</source>
        <translation>风险指标</translation>
    </message>
    <message>
        <source>Find in the referrals</source>
        <translation>在转介中查找</translation>
    </message>
    <message>
        <source>No referrals here</source>
        <translation>这里没有转介</translation>
    </message>
    <message>
        <source>Cases and leads that one side hands to the other stand here, with what is asked for, by when, and what came of it. Make one, or choose another period.</source>
        <translation>一方移交另一方的案件及线索列于此处，连同要求、期限及结果。请新增一项，或选择另一期间。</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>新增转介</translation>
    </message>
    <message>
        <source>Find a risk indicator</source>
        <translation>查找风险指标</translation>
    </message>
    <message>
        <source>No risk indicators yet</source>
        <translation>尚未有风险指标</translation>
    </message>
    <message>
        <source>The signs of an infringing consignment that your unit has agreed on stand here. Flag them on cases and referrals to see how often they are right.</source>
        <translation>贵单位议定的侵权货物迹象列于此处。请在案件及转介标示，以了解其准确程度。</translation>
    </message>
    <message>
        <source>New risk indicator</source>
        <translation>新增风险指标</translation>
    </message>
</context>
<context>
    <name>liaison::ReferralSectionWriter</name>
    <message>
        <source>Referrals by counterpart and direction, with response times in days</source>
        <translation>按对口单位及方向划分的转介，连回应日数</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>转介</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完结</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认收悉</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>日数中位数</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
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
        <translation>合计</translation>
    </message>
    <message>
        <source>No referral is dated inside this period.</source>
        <translation>本期内没有转介。</translation>
    </message>
    <message>
        <source>Open and overdue as on %1. Days are counted from the day the referral was made; the median of an even number is the mean of the two middle ones, a half rounded up. A referral dated only to its month has no days.</source>
        <translation>截至%1未完结及逾期。日数由提出转介之日起计；偶数项的中位数为中间两项的平均值，半日进一。只知月份的转介没有日数。</translation>
    </message>
    <message>
        <source>Not counted, because the date is not precise enough for this period: %1.</source>
        <translation>因日期对本期不够准确而未计入：%1。</translation>
    </message>
    <message>
        <source>Risk indicators: hits out of known outcomes</source>
        <translation>风险指标：命中次数占已知结果</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>标示</translation>
    </message>
    <message>
        <source>Outcome known</source>
        <translation>结果已知</translation>
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
        <translation>最常一同出现的指标组合</translation>
    </message>
    <message>
        <source>with</source>
        <translation>与</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Risk indicators</source>
        <translation>风险指标</translation>
    </message>
    <message>
        <source>Flagged on cases and referrals of the period; a referral that hands over a case flagged with the same indicator is not counted again. A hit is a seizure, in the case or by a referral that handed it over.</source>
        <translation>标示于本期的案件及转介；转介移交的案件如已标示同一指标，不重复计算。命中是指案件或移交案件的转介有查获。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>With an outcome</source>
        <translation>已有结果</translation>
    </message>
    <message>
        <source>Oldest, days</source>
        <translation>最久日数</translation>
    </message>
</context>
<context>
    <name>liaison::ReferralSteps</name>
    <message>
        <source>Acknowledged today</source>
        <translation>今天确认收悉</translation>
    </message>
    <message>
        <source>Work started today</source>
        <translation>今天开始跟进</translation>
    </message>
    <message>
        <source>Outcome…</source>
        <translation>结果…</translation>
    </message>
    <message>
        <source>Close today</source>
        <translation>今天完结</translation>
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
        <translation>%1后到期</translation>
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
        <translation>打开</translation>
    </message>
    <message>
        <source>%1 %2: median days</source>
        <comment>a counterpart&apos;s code, made or received</comment>
        <translation>%1 %2：日数中位数</translation>
    </message>
    <message>
        <source>to outcome</source>
        <translation>至得出结果</translation>
    </message>
    <message>
        <source>%1: %2. Ctrl+Z takes it back.</source>
        <comment>a referral, its state</comment>
        <translation>%1：%2。按 Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Acknowledged today</source>
        <translation>今天确认收悉</translation>
    </message>
    <message>
        <source>Work started today</source>
        <translation>今天开始跟进</translation>
    </message>
    <message>
        <source>Outcome…</source>
        <translation>结果…</translation>
    </message>
    <message>
        <source>Close today</source>
        <translation>今天完结</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>收回最后一步</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>转介</translation>
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
        <translation>看板、列表或风险指标</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Risk indicators</source>
        <translation>风险指标</translation>
    </message>
    <message>
        <source>open, of the period</source>
        <translation>未完结（本期）</translation>
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
        <translation>看板只显示本期内提出并已有结果的转介；这一项不在本期。</translation>
    </message>
</context>
<context>
    <name>liaison::ReleaseBar</name>
    <message>
        <source>This report is marked %1: %2. It should not leave them. If it must, say why; the journal keeps who went ahead, when and why.</source>
        <translation>此报告标记为 %1：%2。报告不应离开上述范围。如必须对外发送，请说明原因；日志会记下谁人、何时及为何对外发送。</translation>
    </message>
    <message>
        <source>Reaso&amp;n</source>
        <translation>原因(&amp;N)</translation>
    </message>
    <message>
        <source>Reason for letting the report out</source>
        <translation>对外发送报告的原因</translation>
    </message>
    <message>
        <source>Go ahead</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>Do not let it out</source>
        <translation>不要对外发送</translation>
    </message>
    <message>
        <source>Give the reason in a few words: without one a report with this marking stays here.</source>
        <translation>请简单填写原因：没有原因，此标记的报告不得对外发送。</translation>
    </message>
</context>
<context>
    <name>liaison::RenumberPanel</name>
    <message>
        <source>These items of %1 would get another number: by area, and without gaps. Ctrl+Z takes it back.</source>
        <translation>%1 的以下项目将更改编号：按范畴排列，顺序无缺。按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>The frozen papers of this year keep the old numbers: %1.</source>
        <translation>本年度已定版的文件保留旧编号：%1。</translation>
    </message>
    <message>
        <source>Old and new numbers</source>
        <translation>新旧编号</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现时</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>更改后</translation>
    </message>
    <message>
        <source>Renumber</source>
        <translation>重新编号</translation>
    </message>
    <message>
        <source>Leave the numbers</source>
        <translation>保留编号</translation>
    </message>
</context>
<context>
    <name>liaison::ReportBlocks</name>
    <message>
        <source>Declared</source>
        <translation>通报</translation>
    </message>
    <message>
        <source>Itemised</source>
        <translation>逐案统计</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Goods, %1</source>
        <comment>unit</comment>
        <translation>货物，%1</translation>
    </message>
    <message>
        <source>Persons arrested</source>
        <translation>被捕人数</translation>
    </message>
    <message>
        <source>Declared by %1: %2</source>
        <comment>agency, source</comment>
        <translation>%1 通报：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>agency, note</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Where an agency&apos;s declared result and the cases in this file can be compared</source>
        <translation>机构通报的成果与文件内案件可作比较之处</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Itemised against declared</source>
        <translation>逐案统计与通报比较</translation>
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
        <translation>没有差异</translation>
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
        <translation>（%1 项未有列明）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an amount, its value basis</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Value in %1, basis not stated</source>
        <translation>价值（%1），基准未有列明</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>value basis, currency</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Quantities in different units, values in different currencies or on different bases, and cases counted under different rules are never added together. “Declared” is what an agency stated as its total; “itemised” is added up from the cases in the case file.</source>
        <translation>不同单位的数量、不同货币或不同基准的价值，以及按不同计数规则计算的案件，一律不会相加。“通报”是机构所述的总数；“逐案统计”是由文件内的案件相加而成。</translation>
    </message>
    <message>
        <source>Counts of exchanges are pieces of information by counterpart, direction and mode, as logged by the home agency. They are not added over counterparts.</source>
        <translation>交换的件数是本方机构所记录的情报件数，按对口单位、方向及方式计算，不会跨对口单位相加。</translation>
    </message>
    <message>
        <source>No value in this report was converted from one currency into another.</source>
        <translation>本报告没有把任何价值由一种货币换算为另一种货币。</translation>
    </message>
    <message>
        <source>Value bases in this report: %1.</source>
        <translation>本报告所用的价值基准：%1。</translation>
    </message>
    <message>
        <source>Seizure lines whose quantity was not stated: %1.</source>
        <translation>数量未有列明的查获项目：%1。</translation>
    </message>
    <message>
        <source>Illustrative records behind this report: %1. They were made up so that charts and tables have something to show. They are counted as itemised and never change a declared figure.</source>
        <translation>本报告所依据的示例记录：%1。这些记录是虚构的，让图表和表格有内容可显示。它们计入逐案统计，但绝不会改变通报的数字。</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>agency, report, period</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1（续）</translation>
    </message>
    <message>
        <source>… (+%1 characters)</source>
        <translation>…（另有 %1 个字符）</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>制备日期：%1</translation>
    </message>
    <message>
        <source>Made from the sample case file: contains illustrative records</source>
        <translation>由样本案卷制成：载有示例记录</translation>
    </message>
    <message>
        <source>Contains illustrative records</source>
        <translation>载有示例记录</translation>
    </message>
    <message>
        <source>Cases, quantities and values by category of goods</source>
        <translation>按货物类别划分的案件、数量及价值</translation>
    </message>
    <message>
        <source>Cases, quantities and values by channel</source>
        <translation>按渠道划分的案件、数量及价值</translation>
    </message>
    <message>
        <source>Cases, quantities and values by destination</source>
        <translation>按目的地划分的案件、数量及价值</translation>
    </message>
    <message>
        <source>Pieces seized by category and agency</source>
        <translation>按类别及机构划分的查获件数</translation>
    </message>
    <message>
        <source>Pieces seized by channel and agency</source>
        <translation>按渠道及机构划分的查获件数</translation>
    </message>
    <message>
        <source>Pieces seized by destination and agency</source>
        <translation>按目的地及机构划分的查获件数</translation>
    </message>
    <message>
        <source>Numbers are printed as they were stated: “about”, “more than” and “less than” belong to the number and are carried through every total; where room is scarce they are written ≈, &gt; and &lt;. “Not stated” is not zero; a total says how many of its parts were not stated.</source>
        <translation>数字按原来所述印出：“约”、“逾”及“少于”属于数字本身，并保留于每个总数之中；地方不足时写作 ≈、&gt; 及 &lt;。“未有列明”不等于零；总数会说明有多少部分未有列明。</translation>
    </message>
    <message>
        <source>Values were converted into %1 in a section of their own, each with its rate; the originals stand everywhere else.</source>
        <translation>价值在独立一节换算为 %1，各附汇率；其他各处均为原值。</translation>
    </message>
    <message>
        <source>The source does not say how it counted cases, so the two numbers may not be comparable.</source>
        <translation>来源没有说明案件如何计数，因此两个数字未必可以比较。</translation>
    </message>
    <message>
        <source>Seizure lines whose value was not stated: %1.</source>
        <translation>价值未列明的查获项目：%1。</translation>
    </message>
    <message>
        <source>they agree within what was stated</source>
        <translation>在所述精确度内相符</translation>
    </message>
</context>
<context>
    <name>liaison::ReportCharts</name>
    <message>
        <source>The %1 largest are drawn; all are in the table.</source>
        <translation>图中只绘出最大的 %1 项；全部列于表内。</translation>
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
        <translation>报告(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Operation</source>
        <translation>行动(&amp;O)</translation>
    </message>
    <message>
        <source>Perio&amp;d</source>
        <translation>期间(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation>报告语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>标记(&amp;M)</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>For %1.</source>
        <comment>a marking allows to read</comment>
        <translation>适用于：%1。</translation>
    </message>
    <message>
        <source>Nothing in this report is marked.</source>
        <translation>报告内没有已标记的内容。</translation>
    </message>
    <message>
        <source>The strictest record in it is marked %1.</source>
        <translation>当中最严格的记录标记为 %1。</translation>
    </message>
    <message>
        <source>A weaker marking would give that record away, so none can be chosen.</source>
        <translation>较宽的标记会泄露该记录，因此不可选用。</translation>
    </message>
    <message>
        <source>No operation is in this file yet. Add one on the page Operations.</source>
        <translation>文件内尚未有行动。请在“行动”页新增。</translation>
    </message>
    <message>
        <source>This is not a quarter: it is compared with the same length of time before it.</source>
        <translation>这不是季度：与之前同样长度的期间比较。</translation>
    </message>
    <message>
        <source>Quarterly report</source>
        <translation>季度报告</translation>
    </message>
    <message>
        <source>Operation result sheet</source>
        <translation>行动成果表</translation>
    </message>
    <message>
        <source>Name or code of the operation</source>
        <translation>行动的名称或代号</translation>
    </message>
    <message>
        <source>Values &amp;also in</source>
        <translation>价值同时以(&amp;A)</translation>
    </message>
    <message>
        <source>their own currency only</source>
        <translation>只用原有货币</translation>
    </message>
    <message>
        <source>Values also in</source>
        <translation>价值同时以</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>The paper is of the whole programme year that holds this period.</source>
        <translation>文件涵盖此期间所属的整个计划年度。</translation>
    </message>
    <message>
        <source>Annual progress paper</source>
        <translation>年度进度文件</translation>
    </message>
    <message>
        <source>&amp;Say where each sentence is from</source>
        <translation>注明每句的来源(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Counterpart</source>
        <translation>对口单位(&amp;C)</translation>
    </message>
    <message>
        <source>No other agency is in this file yet. Add one on the page Directory.</source>
        <translation>文件内尚无其他机构。请在“名录”页新增。</translation>
    </message>
    <message>
        <source>Meeting brief</source>
        <translation>会谈参考</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>对口单位</translation>
    </message>
    <message>
        <source>Name or code of the agency</source>
        <translation>机构的名称或代号</translation>
    </message>
    <message>
        <source>the counterpart</source>
        <translation>对口单位</translation>
    </message>
</context>
<context>
    <name>liaison::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>导出 PDF…</translation>
    </message>
    <message>
        <source>Print (%1)</source>
        <translation>打印（%1）</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>缩小 (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>As wide as the view (0)</source>
        <translation>与预览区同宽 (0)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>zoom in percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>There is no operation to report on.</source>
        <translation>没有可报告的行动。</translation>
    </message>
    <message>
        <source>Choose the operation at the left.</source>
        <translation>请在左方选择行动。</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>正在制作预览…</translation>
    </message>
    <message>
        <source>Export the report as PDF</source>
        <translation>把报告导出为 PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Report saved</source>
        <translation>报告已保存</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>已取消，没有写入文件。</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>打印报告</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已送往打印机。</translation>
    </message>
    <message>
        <source>Export ODT…</source>
        <translation>导出 ODT…</translation>
    </message>
    <message>
        <source>Export the report as a text document</source>
        <translation>将报告导出为文字文件</translation>
    </message>
    <message>
        <source>OpenDocument texts (*.odt)</source>
        <translation>OpenDocument 文字文件 (*.odt)</translation>
    </message>
    <message>
        <source>Preview, or freezes and changes</source>
        <translation>预览，或定版及更改</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
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
        <translation>请在左方选择对口单位。</translation>
    </message>
    <message>
        <source>Frozen as %1.</source>
        <translation>已定版为 %1。</translation>
    </message>
    <message>
        <source>Report frozen</source>
        <translation>报告已定版</translation>
    </message>
    <message>
        <source>Freezing the report in every language</source>
        <translation>正在以各语言定版报告</translation>
    </message>
    <message>
        <source>Save the report as it was published</source>
        <translation>按公布原样保存报告</translation>
    </message>
    <message>
        <source>The report is still being drawn, or something is missing in its choices.</source>
        <translation>报告仍在绘制，或选项尚有欠缺。</translation>
    </message>
</context>
<context>
    <name>liaison::RestoreCard</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>大写锁定已开启。</translation>
    </message>
    <message>
        <source>That of the backup.</source>
        <translation>备份所用的。</translation>
    </message>
    <message>
        <source>restored</source>
        <comment>in the name of a file</comment>
        <translation>恢复</translation>
    </message>
    <message>
        <source>The backup stands as a case file of its own in %1. The file that is open was not touched.</source>
        <translation>备份已成为 %1 内的独立案卷。已打开的文件没有改动。</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>打开副本</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>恢复中</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>A backup becomes a case file of its own, beside the one that is open. It is checked, and you are asked whether to open it. Nothing is replaced.</source>
        <translation>备份会成为独立的案卷，与已打开的并存。检查后会询问是否打开。不会取代任何文件。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Copy in</source>
        <translation>副本位置</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <source>Only if the backup was made with one.</source>
        <translation>只在制作备份时使用过才需要。</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Case files (*.liaison);;All files (*)</source>
        <translation>案卷 (*.liaison);;所有文件 (*)</translation>
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
        <translation>选择密钥文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Restore as a copy</source>
        <translation>恢复为副本</translation>
    </message>
</context>
<context>
    <name>liaison::ResultForm</name>
    <message>
        <source>none: a period as a whole</source>
        <translation>无：整段期间</translation>
    </message>
    <message>
        <source>&amp;Operation</source>
        <translation>行动(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>期间(&amp;P)</translation>
    </message>
    <message>
        <source>2013/14, 2017Q1 or 2013-07-01..2014-06-30: the whole span that the result is stated for.</source>
        <translation>2013/14、2017Q1 或 2013-07-01..2014-06-30：成果所涵盖的整段期间。</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>机构(&amp;A)</translation>
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
        <translation>来源没有说明</translation>
    </message>
    <message>
        <source>Cases &amp;counted by</source>
        <translation>案件计数方式(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Goods</source>
        <translation>货物(&amp;G)</translation>
    </message>
    <message>
        <source>One line for each unit: they are never added up.</source>
        <translation>每个单位一行：绝不相加。</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>价值(&amp;V)</translation>
    </message>
    <message>
        <source>One line for each currency and value basis.</source>
        <translation>每种货币及价值基准一行。</translation>
    </message>
    <message>
        <source>Persons a&amp;rrested</source>
        <translation>被捕人数(&amp;R)</translation>
    </message>
    <message>
        <source>Where it was stated</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>press release, letter, minutes …</source>
        <translation>新闻稿、信函、会议纪录…</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>来源(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Declare a result</source>
        <translation>通报成果</translation>
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
        <translation>删去此行</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>a field, its number</comment>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>about 100 000</source>
        <translation>约10万</translation>
    </message>
    <message>
        <source>about HK$13,880,000</source>
        <translation>约13,880,000港元</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>货物</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Value basis</source>
        <translation>价值基准</translation>
    </message>
</context>
<context>
    <name>liaison::ResultsCard</name>
    <message>
        <source>Results of operations, as declared and as itemised, %1</source>
        <translation>%1各次行动的成果，通报与逐案统计并列</translation>
    </message>
    <message>
        <source>No operation touches %1, and no result was declared for a period within it.</source>
        <translation>没有行动涉及%1，亦没有就其中任何期间通报成果。</translation>
    </message>
    <message>
        <source>%1 more operations</source>
        <translation>另外 %1 次行动</translation>
    </message>
    <message>
        <source>%1 as a whole</source>
        <comment>a period</comment>
        <translation>%1整段期间</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>货物</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Open the operation %1</source>
        <translation>打开行动 %1</translation>
    </message>
    <message>
        <source>no result declared, no case in this file</source>
        <translation>没有通报成果，文件内没有案件</translation>
    </message>
    <message>
        <source>%1 not stated</source>
        <comment>how many parts of a total</comment>
        <translation>%1 项未有列明</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>cases, counting rule</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>通报</translation>
    </message>
    <message>
        <source>itemised</source>
        <translation>逐案统计</translation>
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
        <translation>货物</translation>
    </message>
    <message>
        <source>value</source>
        <translation>价值</translation>
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
        <translation>汇率：%1。总数以其行动或期间的汇率、或最后一天的汇率换算；最多相距 %2 天。</translation>
    </message>
    <message>
        <source>the source prints %1</source>
        <translation>来源旁列 %1</translation>
    </message>
</context>
<context>
    <name>liaison::ScheduleCard</name>
    <message>
        <source>No folder is chosen, so no backup is made by itself.</source>
        <translation>未选文件夹，因此不会自动备份。</translation>
    </message>
    <message>
        <source>There is no backup in the folder yet.</source>
        <translation>文件夹内尚无备份。</translation>
    </message>
    <message>
        <source>The folder cannot be reached now.</source>
        <translation>文件夹现时无法访问。</translation>
    </message>
    <message>
        <source>The newest of %1 in the folder: %2 (%3).</source>
        <comment>a number of backups, a moment, its age</comment>
        <translation>文件夹内共 %1 个，最新：%2（%3）。</translation>
    </message>
    <message>
        <source>Saved: when backups are made.</source>
        <translation>已保存备份时间。</translation>
    </message>
    <message>
        <source>%1 was made and proved: %2 records, journal to entry %3.</source>
        <translation>%1 已制作并核实：%2 项记录，日志至第 %3 项。</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Restoring for a trial</source>
        <translation>正在试行恢复</translation>
    </message>
    <message>
        <source>Backups by themselves</source>
        <translation>自动备份</translation>
    </message>
    <message>
        <source>Encrypted copies in a folder, each opened and proved before an older one goes. The folder and the times are kept in the case file.</source>
        <translation>文件夹内的加密副本；每份均先打开核实，才移除较旧的。文件夹及时间存于案卷。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Best on another disk.</source>
        <translation>最好在另一磁盘。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>How many are kept</source>
        <translation>保留数目</translation>
    </message>
    <message>
        <source>The folder for backups</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>not by themselves</source>
        <translation>不自动</translation>
    </message>
    <message>
        <source>when the program is closed</source>
        <translation>关闭程序时</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Try a restore</source>
        <translation>试行恢复</translation>
    </message>
    <message>
        <source>Save when backups are made</source>
        <translation>保存备份时间</translation>
    </message>
</context>
<context>
    <name>liaison::SearchPalette</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>全面搜索</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Every command and its key</source>
        <translation>所有命令及按键</translation>
    </message>
    <message>
        <source>Records, pages and commands</source>
        <translation>记录、页面及命令</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>搜索中…</translation>
    </message>
    <message>
        <source>Nothing in this file matches. All the words have to occur.</source>
        <translation>文件内没有符合的内容。所有字词均须出现。</translation>
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
        <translation>一个项目的价值未有列明。</translation>
    </message>
    <message>
        <source>The value of %1 lines is not stated.</source>
        <translation>%1 个项目的价值未有列明。</translation>
    </message>
    <message>
        <source>The quantity of one line is not stated.</source>
        <translation>一个项目的数量未有列明。</translation>
    </message>
    <message>
        <source>The quantity of %1 lines is not stated.</source>
        <translation>%1 个项目的数量未有列明。</translation>
    </message>
    <message>
        <source>Goods category</source>
        <translation>货物类别</translation>
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
        <translation>%2按类别及各方划分：%1</translation>
    </message>
    <message>
        <source>%1 by channel and side, %2</source>
        <comment>what is counted, the period</comment>
        <translation>%2按渠道及各方划分：%1</translation>
    </message>
    <message>
        <source>%1 by destination and side, %2</source>
        <comment>what is counted, the period</comment>
        <translation>%2按目的地及各方划分：%1</translation>
    </message>
    <message>
        <source>%1 day by day and side, %2</source>
        <comment>what is counted, the period</comment>
        <translation>%2按日及各方划分：%1</translation>
    </message>
    <message>
        <source>%1 by side, %2</source>
        <comment>what is counted, the period</comment>
        <translation>%2按各方划分：%1</translation>
    </message>
    <message>
        <source>%1 by month and side, %2</source>
        <comment>what is counted, the period</comment>
        <translation>%2按月份及各方划分：%1</translation>
    </message>
    <message>
        <source>%1 by year and side, %2</source>
        <comment>what is counted, the period</comment>
        <translation>%2按年份及各方划分：%1</translation>
    </message>
    <message>
        <source>other %1 categories</source>
        <translation>其他 %1 个类别</translation>
    </message>
    <message>
        <source>other %1 channels</source>
        <translation>其他 %1 个渠道</translation>
    </message>
    <message>
        <source>other %1 destinations</source>
        <translation>其他 %1 个目的地</translation>
    </message>
    <message>
        <source>No seizures are in this file for %1.</source>
        <comment>a period</comment>
        <translation>文件内%1没有查获记录。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code, name of a goods category</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>the day, the month, the year</comment>
        <translation>不详</translation>
    </message>
    <message>
        <source>Seized goods in %1</source>
        <comment>a unit</comment>
        <translation>查获货物（%1）</translation>
    </message>
    <message>
        <source>Value of seized goods (%1)</source>
        <comment>a currency and a value basis</comment>
        <translation>查获货物价值（%1）</translation>
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
        <translation>查获项目</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Columns of the seizure lines</source>
        <translation>查获项目的栏目</translation>
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
        <translation>类别</translation>
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
        <translation>数量</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>No case with seizure lines belongs here.</source>
        <translation>没有属于此处而载有查获项目的案件。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>agency, kind of its values</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Each case is counted once in the total. A case with goods of several categories stands in the row of each of them.</source>
        <translation>每宗案件在总数中只计一次。涉及多个类别货物的案件会列于每个类别的行内。</translation>
    </message>
</context>
<context>
    <name>liaison::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
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
        <translation>对方：%1</translation>
    </message>
    <message>
        <source>Perhaps carried over. Their statement of %1 lists: %2</source>
        <comment>a month, an entry</comment>
        <translation>可能结转。对方 %1 的对帐单列有：%2</translation>
    </message>
    <message>
        <source>Choose the entry that is the same exchange.</source>
        <translation>请选择属同一交换的项目。</translation>
    </message>
    <message>
        <source>These two are only proposed as one exchange, so there is nothing to explain yet. Say first whether they are the same (C) or two different ones (D).</source>
        <translation>两者只是建议视为同一项交换，暂时没有什么要说明。请先说明两者相同（C）或是两项不同的交换（D）。</translation>
    </message>
    <message>
        <source>The same exchange</source>
        <translation>同一交换</translation>
    </message>
    <message>
        <source>C on the list</source>
        <translation>在列表按 C</translation>
    </message>
    <message>
        <source>Two different ones</source>
        <translation>两项不同交换</translation>
    </message>
    <message>
        <source>D on the list</source>
        <translation>在列表按 D</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>配对</translation>
    </message>
    <message>
        <source>Open our entry</source>
        <translation>打开我方记录</translation>
    </message>
    <message>
        <source>Enter on the list</source>
        <translation>在列表按 Enter</translation>
    </message>
    <message>
        <source>Log it in ours</source>
        <translation>记入我方登记簿</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>E on the list goes to the explanation</source>
        <translation>在列表按 E 移至说明</translation>
    </message>
    <message>
        <source>The same as</source>
        <translation>等同于</translation>
    </message>
    <message>
        <source>The same as …</source>
        <translation>等同于…</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>差异的原因</translation>
    </message>
    <message>
        <source>Other month</source>
        <translation>另一月份</translation>
    </message>
    <message>
        <source>Words on the explanation</source>
        <translation>说明的文字</translation>
    </message>
    <message>
        <source>In words, if there is more to say</source>
        <translation>如需补充，请以文字说明</translation>
    </message>
</context>
<context>
    <name>liaison::SheetWriter</name>
    <message>
        <source>%1 (%2, both ends included)</source>
        <comment>dates, days</comment>
        <translation>%1（%2，首尾两天计算在内）</translation>
    </message>
    <message>
        <source>Operation result sheet</source>
        <translation>行动成果表</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代号</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>统筹机构</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参与机构</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>重点</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Results side by side</source>
        <translation>成果并列</translation>
    </message>
    <message>
        <source>No result was declared, and no case in this file belongs to this operation.</source>
        <translation>没有通报成果，文件内亦没有属于这次行动的案件。</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>逐日统计</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>逐月统计</translation>
    </message>
    <message>
        <source>No case in this file belongs to this operation: there are no itemised goods to show.</source>
        <translation>文件内没有属于这次行动的案件：没有逐案统计的货物可供显示。</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>货物</translation>
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
        <translation>谁使用 %1？</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
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
        <translation>正在读取人员名单…</translation>
    </message>
    <message>
        <source>This name stands behind every change in the journal. Choose it, or type it if it is not in the list. It is not proved: whoever knows the passphrase of the file can use any name.</source>
        <translation>此名称会记在日志的每项更改之后。请选择，或在列表没有时输入。名称未经证实：知道文件密码短语的人可用任何名称。</translation>
    </message>
</context>
<context>
    <name>liaison::SignOffWords</name>
    <message>
        <source>Month signed off by %1 on %2; this entry was added or changed since</source>
        <comment>an officer, a day</comment>
        <translation>此月份由 %1 于%2签核；此项在签核后新增或更改</translation>
    </message>
    <message>
        <source>Month signed off by %1 on %2</source>
        <comment>an officer, a day</comment>
        <translation>此月份由 %1 于%2签核</translation>
    </message>
</context>
<context>
    <name>liaison::StartPage</name>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
</context>
<context>
    <name>liaison::StatementForm</name>
    <message>
        <source>Counterpart</source>
        <translation>对口单位</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Pieces they sent us</source>
        <translation>对方发给我方的件数</translation>
    </message>
    <message>
        <source>Pieces they received</source>
        <translation>对方收到的件数</translation>
    </message>
    <message>
        <source>Pieces, both ways</source>
        <translation>双向件数</translation>
    </message>
    <message>
        <source>Date of the statement</source>
        <translation>对帐单日期</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Statement of %1, %2</source>
        <comment>an agency, a month</comment>
        <translation>%1 的对帐单，%2</translation>
    </message>
    <message>
        <source>What the counterpart says it sent and received</source>
        <translation>对口单位所述的发出及收到数目</translation>
    </message>
</context>
<context>
    <name>liaison::StatementLines</name>
    <message>
        <source>Add the entry</source>
        <translation>加入项目</translation>
    </message>
    <message>
        <source>Entries of the statement</source>
        <translation>对帐单项目</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>对方编号</translation>
    </message>
    <message>
        <source>Direction, as they say</source>
        <translation>方向（按对方所述）</translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation>我方编号</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>第 %1 项：%2</translation>
    </message>
    <message>
        <source>Without entries, only the counts above are compared.</source>
        <translation>如没有项目，只比较上面的数目。</translation>
    </message>
    <message>
        <source>Entries make: %1 sent, %2 received, %3 both ways</source>
        <translation>项目合计：发出 %1，收到 %2，双向 %3</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>尚无项目</translation>
    </message>
    <message>
        <source>Type what they list into the row above; Enter adds it. Where they give counts only, leave this empty.</source>
        <translation>请把对方所列各项输入上面一行，按 Enter 加入。如对方只提供数目，则留空。</translation>
    </message>
</context>
<context>
    <name>liaison::StrengthHint</name>
    <message>
        <source>Strength of the passphrase</source>
        <translation>密码短语的强度</translation>
    </message>
    <message>
        <source>Four words that have nothing to do with one another are easy to keep and hard to guess.</source>
        <translation>四个互不相干的词语，易记而难猜。</translation>
    </message>
    <message numerus="yes">
        <source>Too short: at least %n characters.</source>
        <translation>
            <numerusform>太短：至少 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fair: one more word makes it strong.</source>
        <translation>尚可：再加一个词语即为强。</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>强。</translation>
    </message>
    <message>
        <source>Weak: it is soon guessed and will not be taken. Another word helps.</source>
        <translation>太弱：很快便可猜中，不获接纳。多加一个词有帮助。</translation>
    </message>
</context>
<context>
    <name>liaison::TalkingWords</name>
    <message numerus="yes">
        <source>%n referral(s) that we made are overdue, the oldest by %1.</source>
        <comment>a number of days</comment>
        <translation>
            <numerusform>我方提出的转介有 %n 项逾期，最久的逾期%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) that they made wait for our outcome past the due date, the oldest by %1.</source>
        <comment>a number of days</comment>
        <translation>
            <numerusform>对方提出的转介有 %n 项已过到期日，仍待我方回复结果，最久的逾期%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They owe %n follow-up(s) past the due date, the oldest by %1.</source>
        <comment>a number of days</comment>
        <translation>
            <numerusform>对方有 %n 项跟进事项逾期未办，最久的逾期%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We owe %n follow-up(s) past the due date, the oldest by %1.</source>
        <comment>a number of days</comment>
        <translation>
            <numerusform>我方有 %n 项跟进事项逾期未办，最久的逾期%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) past the due date have no owner, the oldest by %1.</source>
        <comment>a number of days</comment>
        <translation>
            <numerusform>有 %n 项逾期的跟进事项没有负责人，最久的逾期%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n direction(s) of the last meeting, %1, have no follow-up in this file: whether they were carried out is not stated.</source>
        <comment>a date</comment>
        <translation>
            <numerusform>上次会议（%1）议定的方向有 %n 个在文件内没有跟进事项：是否已落实，未列明。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 not reconciled: statement missing. Our log has %n record(s).</source>
        <comment>months</comment>
        <translation>
            <numerusform>%1未核对：缺对帐单。我方登记簿有 %n 项记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 not reconciled: %n difference(s) open.</source>
        <comment>months</comment>
        <translation>
            <numerusform>%1未核对：%n 项差异未解决。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reconciled, but not signed off.</source>
        <comment>months</comment>
        <translation>%1已核对，但未签核。</translation>
    </message>
    <message numerus="yes">
        <source>%1 changed after the sign-off: %n line(s).</source>
        <comment>months</comment>
        <translation>
            <numerusform>%1在签核后有更改：%n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They have not acknowledged %n exchange(s) that we sent, the oldest of %1.</source>
        <comment>a date</comment>
        <translation>
            <numerusform>我方发出的交换有 %n 项对方未确认收悉，最早的日期为%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We have not acknowledged %n exchange(s) that they sent, the oldest of %1.</source>
        <comment>a date</comment>
        <translation>
            <numerusform>对方发出的交换有 %n 项我方未确认收悉，最早的日期为%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They sent %n piece(s) in %1, against %2 in %3.</source>
        <comment>periods, a number</comment>
        <translation>
            <numerusform>对方在%1发出 %n 件，%3则为 %2 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We sent %n piece(s) in %1, against %2 in %3.</source>
        <comment>periods, a number</comment>
        <translation>
            <numerusform>我方在%1发出 %n 件，%3则为 %2 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) still run past the planned last day, the longest by %1.</source>
        <comment>a number of days</comment>
        <translation>
            <numerusform>有 %n 次行动已过计划的最后一天仍在进行，最久的超过%1。</numerusform>
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
        <translation>%1没有对方发出资料的记录，%3则有 %2 件。</translation>
    </message>
    <message numerus="yes">
        <source>They sent %n piece(s) in %1; nothing that they sent is logged in %2.</source>
        <comment>periods</comment>
        <translation>
            <numerusform>对方在%1发出 %n 件；%2没有对方发出资料的记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that we sent is logged in %1, against pieces in %3: %2.</source>
        <comment>a period, a number, the period a year before</comment>
        <translation>%1没有我方发出资料的记录，%3则有 %2 件。</translation>
    </message>
    <message numerus="yes">
        <source>We sent %n piece(s) in %1; nothing that we sent is logged in %2.</source>
        <comment>periods</comment>
        <translation>
            <numerusform>我方在%1发出 %n 件；%2没有我方发出资料的记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the %2 directions of the last meeting, %1, has no follow-up of its own in this file: whether it was carried out is not stated.</source>
        <comment>a date, a number</comment>
        <translation>
            <numerusform>上次会议（%1）议定的 %2 个方向，有 %n 个在文件内没有自己的跟进事项：是否已落实，未列明。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 declared</source>
        <comment>an agency, its number of cases</comment>
        <translation>%1 通报 %2</translation>
    </message>
    <message>
        <source>%1 %2 itemised</source>
        <comment>an agency, its number of cases</comment>
        <translation>%1 逐案统计 %2</translation>
    </message>
    <message>
        <source>%1 not stated</source>
        <comment>an agency: its number of cases</comment>
        <translation>%1 未列明</translation>
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
            <numerusform>本年度至今共同参与的行动有 %n 次录得成果：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) that we made fall due within a month, the first on %1.</source>
        <comment>a date</comment>
        <translation>
            <numerusform>我方提出的转介有 %n 项在一个月内到期，最早在%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Our outcome of %n referral(s) that they made falls due within a month, the first on %1.</source>
        <comment>a date</comment>
        <translation>
            <numerusform>对方提出的转介有 %n 项须由我方在一个月内回复结果，最早在%1。</numerusform>
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
        <translation>搜索记录、页面及命令   %1</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>全面搜索</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>无人登录</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Signed in: %1. Change officer</source>
        <translation>已登录：%1。更换人员</translation>
    </message>
    <message>
        <source>Whose name stands behind changes. Click to change.</source>
        <translation>更改以谁的姓名记录。按一下更换。</translation>
    </message>
    <message>
        <source>Lock the case file</source>
        <translation>锁上案卷</translation>
    </message>
    <message>
        <source>Lock (%1)</source>
        <translation>锁定（%1）</translation>
    </message>
    <message>
        <source>(not proved)</source>
        <translation>（未经证实）</translation>
    </message>
    <message>
        <source>Signed in with a key of his or her own: every change is signed. Click to lock and let somebody else in.</source>
        <translation>以个人密钥登录：每项更改均有签名。点击锁定，让他人登录。</translation>
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
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>大写锁定已开启。</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 已锁定</translation>
    </message>
    <message>
        <source>Enter its passphrase to go on where you were. What was typed and not saved is kept as a draft inside the file.</source>
        <translation>输入密码短语，由离开之处继续。已输入而未保存的内容以草稿保留在案卷内。</translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation>打开案卷</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
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
        <translation>样本的密码短语是：%1</translation>
    </message>
    <message>
        <source>Only if this case file was made with one.</source>
        <translation>只在建立此案卷时使用过才需要。</translation>
    </message>
    <message>
        <source>Choose a case file</source>
        <translation>选择案卷</translation>
    </message>
    <message>
        <source>Case files (*.liaison);;All files (*)</source>
        <translation>案卷 (*.liaison);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>选择密钥文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>打开中…</translation>
    </message>
    <message>
        <source>Your own opens the file and signs you in; so does the recovery code. That of the unit opens it too.</source>
        <translation>您自己的密码短语会打开文件并登录；恢复码亦然。单位的密码短语亦可打开。</translation>
    </message>
</context>
<context>
    <name>liaison::WelcomePane</name>
    <message>
        <source>%1 in %2</source>
        <comment>file, folder</comment>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>Making the sample …</source>
        <translation>正在制作样本…</translation>
    </message>
    <message>
        <source>Look round the sample</source>
        <translation>浏览样本</translation>
    </message>
    <message>
        <source>The working file of a liaison unit: what was exchanged, what was seized, and what is owed.</source>
        <translation>联络单位的工作文件：交换了什么、查获了什么、还欠什么。</translation>
    </message>
    <message>
        <source>Create a case file</source>
        <translation>建立案卷</translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation>打开案卷</translation>
    </message>
    <message>
        <source>A case file made of public figures, to try things out</source>
        <translation>以公开数字制成的案卷，供试用</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>曾经打开</translation>
    </message>
    <message>
        <source>Case files opened before</source>
        <translation>曾经打开的案卷</translation>
    </message>
    <message>
        <source>No case file was opened since the program began.</source>
        <translation>程序启动以来未打开案卷。</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>在此电脑记住</translation>
    </message>
    <message>
        <source>Where the case files are is written into the settings of this computer, in plain text. Nothing of what is in them.</source>
        <translation>案卷的位置会以明文写入此电脑的设置，内容则不会。</translation>
    </message>
    <message>
        <source>Remember the case files opened on this computer</source>
        <translation>记住在此电脑打开的案卷</translation>
    </message>
</context>
<context>
    <name>liaison::WorkplaceCard</name>
    <message>
        <source>This computer</source>
        <translation>此电脑</translation>
    </message>
    <message>
        <source>For everybody who works here; each takes hold at once.</source>
        <translation>适用于在此工作的所有人；即时生效。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of the screen. Each report has a language of its own.</source>
        <translation>画面的语言。每份报告另有自己的语言。</translation>
    </message>
    <message>
        <source>Lock when unused for</source>
        <translation>闲置后锁定</translation>
    </message>
    <message>
        <source>0 never locks by itself. What is typed is kept as a draft.</source>
        <translation>0 表示不会自动锁定。已输入的内容会保留为草稿。</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>与桌面相同</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
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
        <translation> 分钟</translation>
    </message>
</context>
<context>
    <name>liaison::Workspace</name>
    <message>
        <source>This is the sample. Its declared figures are public; records marked as illustrative were made up so that there is something to see.</source>
        <translation>这是样本。通报的数字属公开资料；标明为示例的记录是虚构的，以便有内容可看。</translation>
    </message>
    <message>
        <source>Read only: nothing can be saved</source>
        <translation>只读：不能保存任何内容</translation>
    </message>
    <message>
        <source>Saved: both versions were brought together.</source>
        <translation>已保存：两个版本已合并。</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新增记录</translation>
    </message>
    <message>
        <source>Open the selected record</source>
        <translation>打开所选记录</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Undo the last saved change</source>
        <translation>撤销最后保存的更改</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>筛选列表</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>全面搜索</translation>
    </message>
    <message>
        <source>List all commands and their keys</source>
        <translation>列出所有命令及按键</translation>
    </message>
    <message>
        <source>Choose the period</source>
        <translation>选择期间</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>显示或隐藏检查栏</translation>
    </message>
    <message>
        <source>Change who is signed in</source>
        <translation>更换登录人员</translation>
    </message>
    <message>
        <source>Lock the case file</source>
        <translation>锁上案卷</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>前往%1</translation>
    </message>
    <message>
        <source>There is no list on this page.</source>
        <translation>此页没有列表。</translation>
    </message>
    <message>
        <source>There is no change of yours left to undo.</source>
        <translation>没有你可撤销的更改。</translation>
    </message>
    <message>
        <source>%1 was changed since then, so it cannot be undone.</source>
        <translation>%1 其后已更改，因此不能撤销。</translation>
    </message>
    <message>
        <source>New exchange</source>
        <translation>新增交换</translation>
    </message>
    <message>
        <source>New statement</source>
        <translation>新增对帐单</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>新增转介</translation>
    </message>
    <message>
        <source>New operation</source>
        <translation>新增行动</translation>
    </message>
    <message>
        <source>Declare a result</source>
        <translation>通报成果</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新增案件</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>新增跟进事项</translation>
    </message>
    <message>
        <source>New co-operation item</source>
        <translation>新增合作项目</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>新增活动</translation>
    </message>
    <message>
        <source>New agency</source>
        <translation>新增机构</translation>
    </message>
    <message>
        <source>New officer or contact</source>
        <translation>新增人员或联络人</translation>
    </message>
    <message>
        <source>Export what is on screen: a list as a table, a report as PDF</source>
        <translation>导出画面内容：列表导出为表格，报告导出为 PDF</translation>
    </message>
    <message>
        <source>Undo a change of what is approved</source>
        <translation>撤销对已核准内容的更改</translation>
    </message>
    <message>
        <source>Note that the chosen resource links were checked today</source>
        <translation>记下已选的资源连结今天已检查</translation>
    </message>
    <message>
        <source>Opened without anybody&apos;s own key: nothing can be saved</source>
        <translation>未以任何人的密钥打开：不能保存</translation>
    </message>
</context>
<context>
    <name>liaison::report::Layout</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1（续）</translation>
    </message>
    <message>
        <source>… (+%1 characters)</source>
        <translation>…（另有 %1 个字符）</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message numerus="yes">
        <source>%n pictures were saved in %1.</source>
        <translation>
            <numerusform>已在 %1 保存 %n 张图片。</numerusform>
        </translation>
    </message>
    <message>
        <source>The working file of a customs liaison unit.</source>
        <translation>海关联络单位的工作文件。</translation>
    </message>
    <message>
        <source>Open the sample; it is made first if there is none.</source>
        <translation>打开样本；如没有则先行制作。</translation>
    </message>
    <message>
        <source>Save pictures of all pages with the sample in this folder, then end.</source>
        <translation>把样本所有页面的图片保存到此文件夹，然后结束。</translation>
    </message>
    <message>
        <source>The case file to open.</source>
        <translation>要打开的案卷。</translation>
    </message>
</context>
</TS>
