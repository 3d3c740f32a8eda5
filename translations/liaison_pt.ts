<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished">Operação</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seizures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passphrase changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set</source>
        <translation type="unfinished">conjunto</translation>
    </message>
    <message>
        <source>exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1 is removed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1 is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1 is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>This cannot be read. Check how it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check how it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read. Check how it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read. Write it like this: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” cannot be read. Check how it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” cannot be read. Write it like this: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing. Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has an impossible value. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is not possible. Check for a slip of the keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too long. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names nothing in this file. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is not known in this file. Choose one from the list, or add it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field called “%1” here. Check its spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of record called “%1”. Check its spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is before the first day. Correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the last day is before the first day. Correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the currency is not clear. Write it, for example HKD, CNY or MOP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the currency of “%2” is not clear. Write it, for example HKD, CNY or MOP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is counted in whole units. Leave out the fraction, or choose a smaller unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is used by another record already. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is used by another record already. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a record cannot be part of itself. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is not in this file any more. Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in this file. Check the reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this record since you opened it. Compare both versions and choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other records depend on this one. Change or remove those first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other records depend on this one (%1). Change or remove those first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake. Nothing was changed; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake. Nothing was changed; try again, and report this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a file&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a case file. Choose a file that ends in .liaison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase or the key file is not the right one. Check Caps Lock and the keyboard layout, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is too short. Take at least %1 characters, for example four words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged. Restore the last backup; keep the damaged file for examination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Liaison Desk. Install that version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name; it will not be overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written here. Choose another folder, or ask for the right to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the folder and the free space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>Acknowledgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons arrested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried over from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detection method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handling code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handling restriction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infringement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished">Operação</translation>
    </message>
    <message>
        <source>Number in the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">Período</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seizure lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking (TLP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Via</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seizure line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goods line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, entry %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a field, the line it stands in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a field, the part of the record it belongs to</comment>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>1,300 or about 1,300</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HK$13,880,000 or about CNY 30,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2017-03-01, 1/3/2017 or March 2017</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2017-03, 2017Q1, 2017, 2016/17, 2016-07-01..2017-06-30 or op:CODE</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Markings</name>
    <message>
        <source>named recipients only</source>
        <translation>só destinatários nomeados</translation>
    </message>
    <message>
        <source>own organisation only</source>
        <translation>só a própria organização</translation>
    </message>
    <message>
        <source>own organisation and those it must protect</source>
        <translation>a própria organização e quem ela deve proteger</translation>
    </message>
    <message>
        <source>the enforcement community</source>
        <translation>a comunidade de fiscalização</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
</context>
<context>
    <name>liaison::Banner</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>liaison::CellWords</name>
    <message>
        <source>illustrative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation with its parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illustrative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>liaison::ChartView</name>
    <message>
        <source>Chart of %1 figures. Arrow keys walk them, Enter opens the records.</source>
        <translation>Gráfico com %1 valores. As setas percorrem-nos, Enter abre os registos.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place in a chart, its figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a place in a chart, a series, its figure</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Guardar o gráfico</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copiar a imagem</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Copiar os valores</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Guardar como PNG…</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagem PNG (*.png)</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Guardar como SVG…</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Desenho SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save the figures as CSV…</source>
        <translation>Guardar os valores como CSV…</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabela CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>liaison::Charts</name>
    <message>
        <source>%1 (%2 not stated)</source>
        <comment>a figure, how many of its parts were not stated</comment>
        <translation>%1 (%2 não indicados)</translation>
    </message>
    <message>
        <source>There is nothing to show for this choice.</source>
        <translation>Não há nada a mostrar para esta escolha.</translation>
    </message>
    <message>
        <source>None of the figures was stated.</source>
        <translation>Nenhum dos valores foi indicado.</translation>
    </message>
    <message>
        <source>Every figure is 0.</source>
        <translation>Todos os valores são 0.</translation>
    </message>
    <message>
        <source>There is only one figure. %1: %2</source>
        <comment>what it is of, the figure</comment>
        <translation>Há um só valor. %1: %2</translation>
    </message>
</context>
<context>
    <name>liaison::CodeWords</name>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>real-time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ad hoc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting or visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case-driven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under investigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>analyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>itemised</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>liaison::FilterBar</name>
    <message>
        <source>Find in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated too vaguely to be counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a filtered field, its value</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between values</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this filter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 record is dated too vaguely to be counted in this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records are dated too vaguely to be counted in this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>liaison::Formats</name>
    <message>
        <source>not stated</source>
        <translation>não indicado</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mais de %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>%1 (%2 not stated)</source>
        <comment>a total, how many of its parts were not stated</comment>
        <translation>%1 (%2 não indicados)</translation>
    </message>
    <message>
        <source>piece</source>
        <translation>peça</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>peças</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>par</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>pares</translation>
    </message>
    <message>
        <source>set</source>
        <translation>conjunto</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>conjuntos</translation>
    </message>
    <message>
        <source>carton</source>
        <translation>caixa de cartão</translation>
    </message>
    <message>
        <source>cartons</source>
        <translation>caixas de cartão</translation>
    </message>
    <message>
        <source>box</source>
        <translation>caixa</translation>
    </message>
    <message>
        <source>boxes</source>
        <translation>caixas</translation>
    </message>
    <message>
        <source>litre</source>
        <translation>litro</translation>
    </message>
    <message>
        <source>litres</source>
        <translation>litros</translation>
    </message>
    <message>
        <source>metre</source>
        <translation>metro</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>metros</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>g</source>
        <comment>gram</comment>
        <translation>g</translation>
    </message>
    <message>
        <source>ml</source>
        <comment>millilitre</comment>
        <translation>ml</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an amount, its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>HK$%1</source>
        <translation>HK$%1</translation>
    </message>
    <message>
        <source>CNY %1</source>
        <translation>CNY %1</translation>
    </message>
    <message>
        <source>MOP %1</source>
        <translation>MOP %1</translation>
    </message>
    <message>
        <source>US$%1</source>
        <translation>US$%1</translation>
    </message>
    <message>
        <source>EUR %1</source>
        <translation>EUR %1</translation>
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
        <translation>%1 de %2 (%3)</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 dia</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 dias</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day, in Qt&apos;s date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day, the time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first day, last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>first day of a span within one year, in Qt&apos;s date format</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>last day of a span within one year, in Qt&apos;s date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month, in Qt&apos;s date format</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>number of the quarter, year</comment>
        <translation>%1.º trimestre de %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an operation&apos;s name, its days</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a programme year, its days</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>liaison::MarkingCombo</name>
    <message>
        <source>Marking (Traffic Light Protocol)</source>
        <translation>Marcação (Traffic Light Protocol)</translation>
    </message>
</context>
<context>
    <name>liaison::PeriodChooser</name>
    <message>
        <source>The period before</source>
        <translation>O período anterior</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>O período seguinte</translation>
    </message>
    <message>
        <source>Choose a period</source>
        <translation>Escolher um período</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>For example 2017-03, 2017Q1, 2017, 2016/17, 2016-07-01..2017-06-30 or op:CODE</source>
        <translation>Por exemplo 2017-03, 2017Q1, 2017, 2016/17, 2016-07-01..2017-06-30 ou op:CÓDIGO</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>O mês passado</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Este trimestre</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>O trimestre passado</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este ano</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>O ano passado</translation>
    </message>
    <message>
        <source>This programme year</source>
        <translation>Este ano do programa</translation>
    </message>
    <message>
        <source>Last programme year</source>
        <translation>O ano do programa passado</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operação</translation>
    </message>
    <message>
        <source>Own dates…</source>
        <translation>Datas próprias…</translation>
    </message>
</context>
<context>
    <name>liaison::ReadingEdit</name>
    <message>
        <source>whole numbers only</source>
        <translation>só números inteiros</translation>
    </message>
    <message>
        <source>which currency?</source>
        <translation>em que moeda?</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>não é possível</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>acaba antes de começar</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>não se consegue ler</translation>
    </message>
</context>
<context>
    <name>liaison::RecordTable</name>
    <message>
        <source>Columns of %1</source>
        <translation>Colunas de %1</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>Não foi possível ler a lista</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>A ler…</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Colunas como no início</translation>
    </message>
</context>
<context>
    <name>liaison::ReportCharts</name>
    <message>
        <source>d MMM</source>
        <comment>a day along an axis, in Qt&apos;s date format</comment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>liaison::TaskStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
</TS>
