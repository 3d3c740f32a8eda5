<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt">
<context>
    <name>ErrorTexts</name>
    <message>
        <source>%1: “%2” can be read in several ways, and the column says each of them. Write it otherwise, or say how all are read.</source>
        <translation>%1: “%2” pode ler-se de várias maneiras, e a coluna tem todas elas. Escreva-o de outra forma, ou indique como se leem todos.</translation>
    </message>
    <message>
        <source>A quote opens in line %1 of the table and is never closed. Close it, or double it where it belongs to the text.</source>
        <translation>Na linha %1 da tabela abrem-se aspas que nunca se fecham. Feche-as, ou duplique-as se pertencem ao texto.</translation>
    </message>
    <message>
        <source>In line %1 of the table something stands behind a closing quote. Double quotes that belong to the text.</source>
        <translation>Na linha %1 da tabela há algo depois das aspas de fecho. Duplique as aspas que pertencem ao texto.</translation>
    </message>
    <message>
        <source>In the column “%1” day and month could be either way round in every date. Say which comes first: --dates dmy, --dates mdy or --dates ymd.</source>
        <translation>Na coluna “%1”, o dia e o mês podem trocar-se em todas as datas. Indique qual vem primeiro: --dates dmy, --dates mdy ou --dates ymd.</translation>
    </message>
    <message>
        <source>In the column “%1” the points may stand between thousands or before decimals. Say which sign begins the decimals: --decimal , or --decimal .</source>
        <translation>Na coluna “%1”, os pontos podem separar milhares ou decimais. Indique o sinal dos decimais: --decimal , ou --decimal .</translation>
    </message>
    <message>
        <source>Line %1 of the table has more cells than there are heads. Give each column a head, or quote cells that hold the separator.</source>
        <translation>A linha %1 da tabela tem mais células do que há cabeçalhos. Dê um cabeçalho a cada coluna, ou ponha entre aspas as células com o separador.</translation>
    </message>
    <message>
        <source>Line %1 of the table is not text in the encoding it is read in. Save the table as UTF-8, or say in which encoding it is: --encoding Big5.</source>
        <translation>A linha %1 da tabela não é texto na codificação em que é lida. Guarde a tabela em UTF-8, ou indique a codificação: --encoding Big5.</translation>
    </message>
    <message>
        <source>There is no encoding called “%1”. Names are for example UTF-8, Big5, GB18030, windows-1252.</source>
        <translation>Não há codificação chamada “%1”. Há, por exemplo, UTF-8, Big5, GB18030, windows-1252.</translation>
    </message>
    <message>
        <source>There is nothing in the table. Check that it is the right file.</source>
        <translation>A tabela não tem nada. Verifique se é o ficheiro certo.</translation>
    </message>
    <message>
        <source>This cannot be read. Check how it is written.</source>
        <translation>Isto não se pode ler. Verifique como está escrito.</translation>
    </message>
    <message>
        <source>This is not a table of text. Save it from its program as CSV in UTF-8.</source>
        <translation>Isto não é uma tabela de texto. Guarde-a, no programa de origem, como CSV em UTF-8.</translation>
    </message>
    <message>
        <source>Two columns of the table have one name (line %1). Give each its own.</source>
        <translation>Duas colunas da tabela têm o mesmo nome (linha %1). Dê a cada uma o seu.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check how it is written.</source>
        <translation>“%1” não se pode ler. Verifique como está escrito.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check how it is written.</source>
        <translation>%1 não se pode ler. Verifique como está escrito.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Write it like this: %2.</source>
        <translation>%1 não se pode ler. Escreva assim: %2.</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be read. Check how it is written.</source>
        <translation>%1: “%2” não se pode ler. Verifique como está escrito.</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be read. Write it like this: %3.</source>
        <translation>%1: “%2” não se pode ler. Escreva assim: %3.</translation>
    </message>
    <message>
        <source>This field</source>
        <translation>Este campo</translation>
    </message>
    <message>
        <source>%1 is missing. Fill it in.</source>
        <translation>Falta %1. Preencha.</translation>
    </message>
    <message>
        <source>%1 has an impossible value. Correct it.</source>
        <translation>%1 tem um valor impossível. Corrija-o.</translation>
    </message>
    <message>
        <source>%1: “%2” is not possible. Check for a slip of the keyboard.</source>
        <translation>%1: “%2” não é possível. Verifique se houve um lapso ao teclar.</translation>
    </message>
    <message>
        <source>%1 is too long. Shorten it.</source>
        <translation>%1 é demasiado longo. Encurte-o.</translation>
    </message>
    <message>
        <source>%1 names nothing in this file. Choose one from the list.</source>
        <translation>%1 não designa nada neste ficheiro. Escolha da lista.</translation>
    </message>
    <message>
        <source>%1: “%2” is not known in this file. Choose one from the list, or add it first.</source>
        <translation>%1: “%2” não é conhecido neste ficheiro. Escolha da lista ou acrescente-o primeiro.</translation>
    </message>
    <message>
        <source>There is no field called “%1” here. Check its spelling.</source>
        <translation>Não há aqui nenhum campo chamado “%1”. Verifique a grafia.</translation>
    </message>
    <message>
        <source>There is no kind of record called “%1”. Check its spelling.</source>
        <translation>Não há nenhum tipo de registo chamado “%1”. Verifique a grafia.</translation>
    </message>
    <message>
        <source>The last day is before the first day. Correct one of them.</source>
        <translation>O último dia é anterior ao primeiro. Corrija um deles.</translation>
    </message>
    <message>
        <source>%1: the last day is before the first day. Correct one of them.</source>
        <translation>%1: o último dia é anterior ao primeiro. Corrija um deles.</translation>
    </message>
    <message>
        <source>%1: the currency is not clear. Write it, for example HKD, CNY or MOP.</source>
        <translation>%1: a moeda não é clara. Escreva-a, por exemplo HKD, CNY ou MOP.</translation>
    </message>
    <message>
        <source>%1: the currency of “%2” is not clear. Write it, for example HKD, CNY or MOP.</source>
        <translation>%1: a moeda de “%2” não é clara. Escreva-a, por exemplo HKD, CNY ou MOP.</translation>
    </message>
    <message>
        <source>%1 is counted in whole units. Leave out the fraction, or choose a smaller unit.</source>
        <translation>%1 conta-se em unidades inteiras. Retire a fração ou escolha uma unidade mais pequena.</translation>
    </message>
    <message>
        <source>%1 is used by another record already. Choose another.</source>
        <translation>%1 já é usado por outro registo. Escolha outro.</translation>
    </message>
    <message>
        <source>Line %1 of the table is about the same record already. Put the two into one, or leave one out.</source>
        <translation>A linha %1 da tabela já é sobre o mesmo registo. Junte as duas numa só, ou deixe uma de fora.</translation>
    </message>
    <message>
        <source>Line %1 of the case has another row already. Give every row a number of its own, or none.</source>
        <translation>A linha %1 do caso já tem outra linha da tabela. Dê a cada uma um número próprio, ou nenhum.</translation>
    </message>
    <message>
        <source>%1: “%2” is not what another row of the same case says. Make the rows agree.</source>
        <translation>%1: “%2” não é o que diz outra linha do mesmo caso. Ponha as linhas de acordo.</translation>
    </message>
    <message>
        <source>Another row of the case “%1” is refused, and its rows come in together or not at all.</source>
        <translation>Outra linha do caso “%1” é recusada, e as suas linhas entram todas ou nenhuma.</translation>
    </message>
    <message>
        <source>%1: “%2” is used by another record already. Choose another.</source>
        <translation>%1: “%2” já é usado por outro registo. Escolha outro.</translation>
    </message>
    <message>
        <source>%1: a record cannot be part of itself. Choose another.</source>
        <translation>%1: um registo não pode fazer parte de si mesmo. Escolha outro.</translation>
    </message>
    <message>
        <source>The record is not in this file any more. Refresh the list.</source>
        <translation>O registo já não está neste ficheiro. Atualize a lista.</translation>
    </message>
    <message>
        <source>“%1” is not in this file. Check the reference.</source>
        <translation>“%1” não está neste ficheiro. Verifique a referência.</translation>
    </message>
    <message>
        <source>Somebody else changed this record since you opened it. Compare both versions and choose.</source>
        <translation>Outra pessoa alterou este registo desde que o abriu. Compare as duas versões e escolha.</translation>
    </message>
    <message>
        <source>Other records depend on this one. Change or remove those first.</source>
        <translation>Outros registos dependem deste. Altere ou remova primeiro esses.</translation>
    </message>
    <message>
        <source>Other records depend on this one (%1). Change or remove those first.</source>
        <translation>Outros registos dependem deste (%1). Altere ou remova primeiro esses.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The program made a mistake. Nothing was changed; try again.</source>
        <translation>O programa cometeu um erro. Nada foi alterado; tente de novo.</translation>
    </message>
    <message>
        <source>The program made a mistake. Nothing was changed; try again, and report this: %1</source>
        <translation>O programa cometeu um erro. Nada foi alterado; tente de novo e comunique isto: %1</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>O ficheiro</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a file&apos;s name</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>The passphrase or the key file is not the right one. Check Caps Lock and the keyboard layout, then try again.</source>
        <translation>A frase-passe ou o ficheiro de chave não está certo. Verifique o Caps Lock e a disposição do teclado e tente de novo.</translation>
    </message>
    <message>
        <source>The passphrase is too short. Take at least %1 characters, for example four words.</source>
        <translation>A frase-passe é demasiado curta. Use pelo menos %1 caracteres, por exemplo quatro palavras.</translation>
    </message>
    <message>
        <source>%1 is damaged. Restore the last backup; keep the damaged file for examination.</source>
        <translation>%1 está danificado. Restaure a última cópia de segurança; guarde o ficheiro danificado para exame.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Liaison Desk. Install that version to open it.</source>
        <translation>%1 foi escrito por uma versão mais recente do Liaison Desk. Instale essa versão para o abrir.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name; it will not be overwritten.</source>
        <translation>%1 já existe. Escolha outro nome; não será substituído.</translation>
    </message>
    <message>
        <source>%1 does not exist. Check the name and the folder.</source>
        <translation>%1 não existe. Verifique o nome e a pasta.</translation>
    </message>
    <message>
        <source>%1 cannot be written here. Choose another folder, or ask for the right to write.</source>
        <translation>%1 não se pode escrever aqui. Escolha outra pasta ou peça o direito de escrita.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close it there, then try again.</source>
        <translation>%1 está a ser usado por outro programa. Feche-o lá e tente de novo.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again; nothing was lost.</source>
        <translation>O disco está cheio. Liberte espaço e tente de novo; nada se perdeu.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is there and that you may read it.</source>
        <translation>%1 não se pode ler. Verifique se existe e se o pode ler.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the folder and the free space, then try again.</source>
        <translation>%1 não se pode escrever. Verifique a pasta e o espaço livre e tente de novo.</translation>
    </message>
    <message>
        <source>A frozen report is kept for ever: it cannot be changed or removed. Freeze a restatement instead.</source>
        <translation>Um relatório congelado guarda-se para sempre: não pode ser alterado nem removido. Congele antes uma reformulação.</translation>
    </message>
    <message>
        <source>This report of this period is frozen already (%1). Freeze it as a restatement that names %1.</source>
        <translation>Este relatório deste período já está congelado (%1). Congele-o como reformulação que indique %1.</translation>
    </message>
    <message>
        <source>No rate for %1 applies. Add one to the exchange rates.</source>
        <translation>Nenhuma taxa se aplica a %1. Acrescente uma às taxas de câmbio.</translation>
    </message>
    <message>
        <source>The statement was made for “%1”, not for the agency that owns this file. Check that it is the right one.</source>
        <translation>O extrato foi feito para “%1” e não para o organismo deste ficheiro. Verifique se é o certo.</translation>
    </message>
    <message>
        <source>The statement is one of “%1”, which is not the counterpart asked for. Check that it is the right one.</source>
        <translation>O extrato é de “%1”, que não é a contraparte pedida. Verifique se é o certo.</translation>
    </message>
    <message>
        <source>The statement is for %1, not for the month asked for. Check that it is the right one.</source>
        <translation>O extrato é de %1 e não do mês pedido. Verifique se é o certo.</translation>
    </message>
    <message>
        <source>%1: “%2” does not go with the rest of the record. Correct one of them.</source>
        <translation>%1: “%2” não condiz com o resto do registo. Corrija um deles.</translation>
    </message>
    <message>
        <source>The file is larger than %1, the most that this case file takes. Attach a smaller one, or raise the limit in the settings.</source>
        <translation>O ficheiro é maior do que %1, o máximo que este ficheiro de casos aceita. Anexe um menor ou aumente o limite nas definições.</translation>
    </message>
    <message>
        <source>Files of the type “%1” are not opened from here, because something in them might be run. Export the attachment instead.</source>
        <translation>Ficheiros do tipo “%1” não se abrem daqui, porque algo neles pode ser executado. Exporte antes o anexo.</translation>
    </message>
    <message>
        <source>“%1” is empty. Attach a file with something in it.</source>
        <translation>“%1” está vazio. Anexe um ficheiro com conteúdo.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an attachment. Give a name without a folder.</source>
        <translation>“%1” não pode ser nome de anexo. Dê um nome sem pasta.</translation>
    </message>
    <message>
        <source>“%1” is no record of this file that it can belong to. Give kind and reference, for example: exchange EX-2017-0003.</source>
        <translation>“%1” não é registo deste ficheiro a que possa pertencer. Indique tipo e referência, por exemplo: exchange EX-2017-0003.</translation>
    </message>
    <message>
        <source>%1: the part (%2) is larger than its whole (%3). Correct one of the two numbers.</source>
        <translation>%1: a parte (%2) é maior do que o todo (%3). Corrija um dos números.</translation>
    </message>
    <message>
        <source>%1: %2 is earlier than the step before it. Correct one of the dates.</source>
        <translation>%1: %2 é anterior ao passo precedente. Corrija uma das datas.</translation>
    </message>
    <message>
        <source>There is a statement of this agency for this month already (%1). Correct that one.</source>
        <translation>Já há um extrato deste organismo para este mês (%1). Corrija esse.</translation>
    </message>
    <message>
        <source>The entry was in %1 before and cannot be carried back there. Choose another month.</source>
        <translation>A entrada já esteve em %1 e não pode voltar para lá. Escolha outro mês.</translation>
    </message>
    <message>
        <source>%1: an item comes from an earlier year, never from itself. Choose an item of an earlier programme.</source>
        <translation>%1: um item vem de um ano anterior, nunca de si mesmo. Escolha um item de um programa anterior.</translation>
    </message>
    <message>
        <source>Not everything in this month is explained: still open are %1. Confirm or explain them, then sign off.</source>
        <translation>Nem tudo neste mês está explicado: falta %1. Confirme ou explique e depois aprove.</translation>
    </message>
    <message>
        <source>No programme in this file covers %1. Choose its programme year, or add the programme first.</source>
        <translation>Nenhum programa neste ficheiro abrange %1. Escolha o ano do programa ou adicione primeiro o programa.</translation>
    </message>
    <message>
        <source>“%1” is only proposed as one exchange, so there is nothing to explain yet. Confirm that the two are the same, or part them; then explain what differs.</source>
        <translation>“%1” está apenas proposto como um só intercâmbio, pelo que ainda não há nada a explicar. Confirme que os dois são o mesmo, ou separe-os; depois explique o que difere.</translation>
    </message>
    <message>
        <source>“%1” is the agency that this file belongs to. Choose the other side as the counterpart.</source>
        <translation>“%1” é o organismo a que este ficheiro pertence. Escolha a outra parte como contraparte.</translation>
    </message>
    <message>
        <source>This is approved (%1). Give the reason why it is changed; the journal keeps it.</source>
        <translation>Isto está validado (%1). Indique o motivo da alteração; o diário guarda-o.</translation>
    </message>
    <message>
        <source>A supervisor approves and withdraws, in his or her own name, and “%1” is not one in the Directory. Sign in as a supervisor, or have the Directory say so.</source>
        <translation>Um supervisor valida e retira a validação em nome próprio, e “%1” não o é no Diretório. Entre como supervisor ou corrija o Diretório.</translation>
    </message>
    <message>
        <source>“%1” is approved already.</source>
        <translation>“%1” já está validado.</translation>
    </message>
    <message>
        <source>The exchanges of that month are approved already.</source>
        <translation>As trocas desse mês já estão validadas.</translation>
    </message>
    <message>
        <source>%1: this posting begins before the one above it ended (%2). Correct the dates, or put the postings in their order.</source>
        <translation>%1: esta colocação começa antes de terminar a anterior (%2). Corrija as datas ou ponha as colocações por ordem.</translation>
    </message>
    <message>
        <source>%1: two lines are in the same unit (%2). Put them into one.</source>
        <translation>%1: duas linhas estão na mesma unidade (%2). Junte-as numa só.</translation>
    </message>
    <message>
        <source>%1: two lines are in the same currency on the same basis. Put them into one.</source>
        <translation>%1: duas linhas estão na mesma moeda e na mesma base. Junte-as numa só.</translation>
    </message>
    <message>
        <source>%1: “%2” stands here twice. Leave one out.</source>
        <translation>%1: “%2” figura aqui duas vezes. Retire uma.</translation>
    </message>
    <message>
        <source>Nothing has changed since %1 was frozen, so there is nothing to restate.</source>
        <translation>Nada mudou desde que %1 foi congelado, pelo que não há nada a reformular.</translation>
    </message>
    <message>
        <source>%1: “%2” is no single day. Write the day like this: 2017-03-01.</source>
        <translation>%1: «%2» não é um só dia. Escreva o dia assim: 2017-03-01.</translation>
    </message>
    <message>
        <source>Who is a supervisor is said by a supervisor, and “%1” is not one in the Directory. Have a supervisor sign in and change it.</source>
        <translation>Quem é supervisor di-lo um supervisor, e “%1” não o é no Diretório. Peça a um supervisor que entre e o altere.</translation>
    </message>
    <message>
        <source>The key of %1 was taken away. Ask a supervisor for another.</source>
        <translation>A chave de %1 foi retirada. Peça outra a um supervisor.</translation>
    </message>
    <message>
        <source>This is a supervisor&apos;s to do, with his or her own key, and “%1” is none. Have a supervisor open the file and do it.</source>
        <translation>Isto cabe a um supervisor, com a sua própria chave, e “%1” não o é. Peça a um supervisor que abra o ficheiro e o faça.</translation>
    </message>
    <message>
        <source>The recovery code gives people keys and roles again, and does nobody&apos;s work. Give somebody a key, and open the file with that.</source>
        <translation>O código de recuperação devolve chaves e funções às pessoas e não faz o trabalho de ninguém. Dê uma chave a alguém e abra o ficheiro com ela.</translation>
    </message>
    <message>
        <source>The first key is that of a supervisor, who then gives the others theirs. Have the Directory say who is a supervisor, and add that key first.</source>
        <translation>A primeira chave é a de um supervisor, que depois dá aos outros as suas. Faça constar do Diretório quem é supervisor e acrescente primeiro essa chave.</translation>
    </message>
    <message>
        <source>The file was opened with somebody&apos;s own key, and that person is not “%1”. Leave the name out, or open the file as that officer.</source>
        <translation>O ficheiro foi aberto com a chave própria de alguém, e essa pessoa não é “%1”. Omita o nome, ou abra o ficheiro como esse funcionário.</translation>
    </message>
    <message>
        <source>A month is signed off by a supervisor in his or her own name, and “%1” is not one in the Directory. Sign in as a supervisor, or have the Directory say so.</source>
        <translation>Um mês é aprovado por um supervisor em seu próprio nome, e “%1” não o é no Diretório. Entre como supervisor, ou faça-o constar do Diretório.</translation>
    </message>
    <message>
        <source>There is more to read than %1, the most at once. Split it.</source>
        <translation>Há mais para ler do que %1, o máximo de uma vez. Divida-o.</translation>
    </message>
    <message>
        <source>The table has more than %1 columns. Check that its lines end where they should.</source>
        <translation>A tabela tem mais de %1 colunas. Verifique se as linhas acabam onde devem.</translation>
    </message>
    <message>
        <source>The table has more than %1 rows. Split it.</source>
        <translation>A tabela tem mais de %1 linhas. Divida-a.</translation>
    </message>
    <message>
        <source>A cell of the table has more than %1 characters. Check that its quotes are closed.</source>
        <translation>Uma célula da tabela tem mais de %1 caracteres. Verifique se as aspas estão fechadas.</translation>
    </message>
    <message>
        <source>This kind of workbook (.xls, .xlsb) is not read. Open it in the program that made it, and save it as .xlsx or .ods.</source>
        <translation>Este tipo de livro (.xls, .xlsb) não é lido. Abra-o no programa que o fez e guarde-o como .xlsx ou .ods.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password. Open it in the program that made it, remove the password, and save it again.</source>
        <translation>O livro está protegido por palavra-passe. Abra-o no programa que o fez, retire a palavra-passe e guarde-o de novo.</translation>
    </message>
    <message>
        <source>This is a web page, whatever its name says. Open it in a spreadsheet program, and save it as .xlsx or .ods.</source>
        <translation>Isto é uma página web, diga o nome o que disser. Abra-a num programa de folha de cálculo e guarde-a como .xlsx ou .ods.</translation>
    </message>
    <message>
        <source>This file is no table: neither a workbook (.xlsx, .ods) nor CSV. Save the table as one of them.</source>
        <translation>Este ficheiro não é uma tabela: nem livro (.xlsx, .ods) nem CSV. Guarde a tabela num desses formatos.</translation>
    </message>
    <message>
        <source>The workbook is damaged or incomplete. Open it in the program that made it, and save it again.</source>
        <translation>O livro está danificado ou incompleto. Abra-o no programa que o fez e guarde-o de novo.</translation>
    </message>
    <message>
        <source>The workbook has no such sheet. It has: %1.</source>
        <translation>O livro não tem essa folha. Tem: %1.</translation>
    </message>
    <message>
        <source>The sheets that are not hidden are empty. Name the sheet to be read. There are: %1.</source>
        <translation>As folhas que não estão ocultas estão vazias. Indique a folha a ler. Existem: %1.</translation>
    </message>
    <message>
        <source>The table is no workbook and has no sheet “%1”. Leave the sheet out.</source>
        <translation>A tabela não é um livro e não tem a folha “%1”. Omita a folha.</translation>
    </message>
    <message>
        <source>%1: the cell shows “%2”, because the spreadsheet could not compute it. Correct it there, and save the workbook again.</source>
        <translation>%1: a célula mostra “%2”, porque a folha de cálculo não a pôde calcular. Corrija-a lá e guarde o livro de novo.</translation>
    </message>
    <message>
        <source>%1: the spreadsheet could not compute the cell. Correct it there, and save the workbook again.</source>
        <translation>%1: a folha de cálculo não pôde calcular a célula. Corrija-a lá e guarde o livro de novo.</translation>
    </message>
    <message>
        <source>The table has more than %1 cells. Split it.</source>
        <translation>A tabela tem mais de %1 células. Divida-a.</translation>
    </message>
    <message>
        <source>Unpacked, the workbook is larger than %1. Save the sheet in a workbook of its own, or as CSV.</source>
        <translation>Descomprimido, o livro é maior do que %1. Guarde a folha num livro só dela, ou como CSV.</translation>
    </message>
    <message>
        <source>The program that reads workbooks (liaison-desk-table-reader) could not be started. Install Liaison Desk again, or save the table as CSV.</source>
        <translation>Não foi possível iniciar o programa que lê livros (liaison-desk-table-reader). Instale de novo o Liaison Desk, ou guarde a tabela como CSV.</translation>
    </message>
    <message>
        <source>Reading the workbook took too long and was stopped. Save the sheet as CSV, and read that.</source>
        <translation>A leitura do livro demorou demasiado e foi interrompida. Guarde a folha como CSV e leia essa.</translation>
    </message>
    <message>
        <source>Reading the workbook took too much memory and was stopped. Save the sheet as CSV, and read that.</source>
        <translation>A leitura do livro ocupou demasiada memória e foi interrompida. Guarde a folha como CSV e leia essa.</translation>
    </message>
    <message>
        <source>The workbook could not be read: something in it stopped the reading. Save it again in the program that made it, or as CSV.</source>
        <translation>Não foi possível ler o livro: algo nele parou a leitura. Guarde-o de novo no programa que o fez, ou como CSV.</translation>
    </message>
    <message>
        <source>A sheet of a workbook holds %1 records, and the list has more. Choose a shorter period, or a name that ends in .csv.</source>
        <translation>Uma folha de um livro comporta %1 registos, e a lista tem mais. Escolha um período mais curto, ou um nome que termine em .csv.</translation>
    </message>
    <message>
        <source>A cell of a workbook holds 32,767 characters, and this has more: %1. Choose a name that ends in .csv.</source>
        <translation>Uma célula de um livro comporta 32 767 caracteres, e esta tem mais: %1. Escolha um nome que termine em .csv.</translation>
    </message>
    <message>
        <source>There are more than %1 records. Split them, or import them as a table.</source>
        <translation>Há mais de %1 registos. Divida-os, ou importe-os como tabela.</translation>
    </message>
    <message>
        <source>The folder for backups, %1, is not there. Connect its disk, or choose another folder; nothing was lost.</source>
        <translation>A pasta das cópias de segurança, %1, não está lá. Ligue o disco, ou escolha outra pasta; nada se perdeu.</translation>
    </message>
    <message>
        <source>There is no backup of this file in %1 yet. Make one first.</source>
        <translation>Ainda não há em %1 uma cópia de segurança deste ficheiro. Faça uma primeiro.</translation>
    </message>
    <message>
        <source>%1: “%2” is not today. The program dates an approval itself; leave the day out.</source>
        <translation>%1: “%2” não é hoje. O próprio programa data a validação; omita o dia.</translation>
    </message>
    <message>
        <source>There is a recovery code already. Take that one away first.</source>
        <translation>Já há um código de recuperação. Retire esse primeiro.</translation>
    </message>
    <message>
        <source>%1 has a key already. Change that one, or take it away first.</source>
        <translation>%1 já tem uma chave. Altere essa, ou retire-a primeiro.</translation>
    </message>
    <message>
        <source>“%1” tells nobody why. Write it in a few words, for example: one entry came late.</source>
        <translation>“%1” não diz a ninguém porquê. Escreva-o em poucas palavras, por exemplo: uma entrada chegou tarde.</translation>
    </message>
    <message>
        <source>This is marked %1: %2. It should not leave them. If it must, say why; the journal keeps who let it out, when and why.</source>
        <translation>Isto está marcado %1: %2. Não deve sair daí. Se tiver de sair, diga porquê; o diário guarda quem o deixou sair, quando e porquê.</translation>
    </message>
    <message>
        <source>%1 could not be put in its place, so nothing left. The journal says so. Choose another name or folder.</source>
        <translation>%1 não se pôde pôr no seu lugar, por isso nada saiu. O diário di-lo. Escolha outro nome ou outra pasta.</translation>
    </message>
    <message>
        <source>In this file everybody signs with a key of his or her own. Lock it, open it with your own passphrase, and do it again.</source>
        <translation>Neste ficheiro todos assinam com a sua própria chave. Bloqueie-o, abra-o com a sua frase-passe e faça-o de novo.</translation>
    </message>
    <message>
        <source>You edited %1 last yourself. In this file another supervisor must approve it.</source>
        <translation>Foi você quem editou %1 por último. Neste ficheiro tem de o validar outro supervisor.</translation>
    </message>
    <message>
        <source>%1 is the last supervisor with a key: nobody could sign for the others any more. Give another supervisor a key first.</source>
        <translation>%1 é o último supervisor com chave: já ninguém poderia assinar pelos outros. Dê primeiro uma chave a outro supervisor.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Nothing was changed; close other programs, or try with less.</source>
        <translation>Não há memória suficiente para isto. Nada foi alterado; feche outros programas, ou tente com menos.</translation>
    </message>
    <message>
        <source>“%1” was overwritten by another program while it was open here, and nothing can be saved any more. Copy what you typed, close the window, and open the file or its last backup.</source>
        <translation>“%1” foi substituído por cima por outro programa enquanto estava aberto aqui, e já nada se pode guardar. Copie o que escreveu, feche a janela e abra o ficheiro ou a última cópia de segurança.</translation>
    </message>
    <message>
        <source>“%1” was replaced by another program while it was open here. Nothing more is written into it. Open it again, and compare it with the rescued copy beside it.</source>
        <translation>“%1” foi trocado por outro programa enquanto estava aberto aqui. Nada mais se escreve nele. Abra-o de novo e compare-o com a cópia salva ao lado.</translation>
    </message>
    <message>
        <source>“%1” is one file under several names (hard links), and changes made under one name could be lost under the other. Keep one name and remove the others, or make a real copy.</source>
        <translation>“%1” é um só ficheiro com vários nomes (ligações físicas), e o que se altera sob um nome podia perder-se sob o outro. Fique com um nome e retire os outros, ou faça uma cópia verdadeira.</translation>
    </message>
    <message>
        <source>Beside “%1” lies a log with changes that are not in it yet, and this passphrase does not open it. Open and close that file first, then restore.</source>
        <translation>Ao lado de “%1” está um registo de alterações que ainda não entraram nele, e esta frase-passe não o abre. Abra e feche primeiro esse ficheiro e depois restaure.</translation>
    </message>
    <message>
        <source>The log beside the file (“%1”) belongs to another copy of it and was not read.</source>
        <translation>O registo de alterações ao lado do ficheiro (“%1”) pertence a outra cópia dele e não foi lido.</translation>
    </message>
    <message>
        <source>A log lay beside the file that belongs to another copy of it. It was not read; it is kept as “%1”.</source>
        <translation>Ao lado do ficheiro estava um registo de alterações que pertence a outra cópia dele. Não foi lido; fica guardado como “%1”.</translation>
    </message>
    <message>
        <source>The file is sound, but its log (“%1”) cannot be read: the changes saved last, which were still in the log, are missing. Compare with the last backup.</source>
        <translation>O ficheiro está são, mas o seu registo de alterações (“%1”) não se pode ler: faltam as últimas alterações guardadas, que ainda estavam nesse registo. Compare com a última cópia de segurança.</translation>
    </message>
    <message>
        <source>The file is sound, but its log cannot be read: the changes saved last, which were still in the log, are missing. Compare with the last backup. The log is kept as “%1”.</source>
        <translation>O ficheiro está são, mas o seu registo de alterações não se pode ler: faltam as últimas alterações guardadas, que ainda estavam nesse registo. Compare com a última cópia de segurança. O registo fica guardado como “%1”.</translation>
    </message>
    <message>
        <source>The log of “%1” is missing, and changes that were saved last were in it only. Compare the last entries of the journal with the last backup.</source>
        <translation>Falta o registo de alterações de “%1”, e as últimas alterações guardadas só estavam nele. Compare as últimas entradas do diário com a última cópia de segurança.</translation>
    </message>
    <message>
        <source>The log (“%1”) ends before its time: the changes saved last can be missing. Compare the last entries of the journal with the last backup.</source>
        <translation>O registo de alterações (“%1”) acaba antes do tempo: podem faltar as últimas alterações guardadas. Compare as últimas entradas do diário com a última cópia de segurança.</translation>
    </message>
    <message>
        <source>The log ended before its time: the changes saved last can be missing. Compare the last entries of the journal with the last backup. The log is kept as “%1”.</source>
        <translation>O registo de alterações acabou antes do tempo: podem faltar as últimas alterações guardadas. Compare as últimas entradas do diário com a última cópia de segurança. O registo fica guardado como “%1”.</translation>
    </message>
    <message>
        <source>“%1” was made by an older version of Liaison Desk and must be brought up to date before it can be read, which needs the right to write and room on the disk. Copy it to where you may write, and open the copy.</source>
        <translation>“%1” foi feito por uma versão mais antiga do Liaison Desk e tem de ser atualizado antes de se poder ler, o que exige direito de escrita e espaço no disco. Copie-o para onde possa escrever e abra a cópia.</translation>
    </message>
    <message>
        <source>Take four words that have nothing to do with one another.</source>
        <translation>Use quatro palavras que nada tenham a ver umas com as outras.</translation>
    </message>
    <message>
        <source>The passphrase repeats the same characters and is guessed at once.</source>
        <translation>A frase-passe repete os mesmos caracteres e adivinha-se logo.</translation>
    </message>
    <message>
        <source>The passphrase follows a row of the keyboard and is guessed at once.</source>
        <translation>A frase-passe segue uma fila do teclado e adivinha-se logo.</translation>
    </message>
    <message>
        <source>The passphrase counts on in order and is guessed at once.</source>
        <translation>A frase-passe conta por ordem e adivinha-se logo.</translation>
    </message>
    <message>
        <source>The passphrase is mostly a date or a year and is soon guessed.</source>
        <translation>A frase-passe é quase só uma data ou um ano e depressa se adivinha.</translation>
    </message>
    <message>
        <source>The passphrase is mostly one common word or name, which is among the first that are tried.</source>
        <translation>A frase-passe é quase só uma palavra ou nome comum, dos primeiros que se tentam.</translation>
    </message>
    <message>
        <source>The passphrase is soon guessed.</source>
        <translation>A frase-passe depressa se adivinha.</translation>
    </message>
    <message>
        <source>The keys of people beside the case file (%1) cannot be read. Open the case file with the passphrase of the unit, and have the keys written again in the settings; nothing is lost.</source>
        <translation>As chaves das pessoas ao lado do ficheiro de casos (%1) não se podem ler. Abra o ficheiro com a frase-passe da unidade e mande escrever de novo as chaves nas definições; nada se perdeu.</translation>
    </message>
    <message>
        <source>The keys of people beside the case file (%1) were made for another file, or before the passphrase of the unit was changed. Open the case file with the passphrase of the unit, and have the keys written again in the settings.</source>
        <translation>As chaves das pessoas ao lado do ficheiro de casos (%1) são de outro ficheiro, ou de antes de mudar a frase-passe da unidade. Abra o ficheiro com a frase-passe da unidade e mande escrever de novo as chaves nas definições.</translation>
    </message>
    <message>
        <source>%1 has its new passphrase now, but could not be opened again. Close the window and open the file with the new one.</source>
        <translation>%1 já tem a nova frase-passe, mas não foi possível abri-lo de novo. Feche a janela e abra o ficheiro com a nova.</translation>
    </message>
    <message>
        <source>%1 could not be read just now: the disk, or the network it is reached by, answered with an error. Nothing was changed. Try again; if it comes back, copy the file to another disk.</source>
        <translation>%1 não pôde ser lido neste momento: o disco, ou a rede que leva até ele, respondeu com um erro. Nada foi alterado. Tente de novo; se voltar a acontecer, copie o ficheiro para outro disco.</translation>
    </message>
    <message>
        <source>Whether four eyes are asked for is said by a supervisor, and “%1” is not one in the Directory. Have a supervisor sign in and change it.</source>
        <translation>Se são pedidos quatro olhos, di-lo um supervisor, e «%1» não o é no Diretório. Peça a um supervisor que entre e o altere.</translation>
    </message>
    <message>
        <source>This passphrase opens the file already. Take one that nobody else uses.</source>
        <translation>Esta frase-passe já abre o ficheiro. Escolha uma que mais ninguém use.</translation>
    </message>
    <message>
        <source>If it is your own: the file with people&apos;s keys (NAME.liaison.keys) is not beside the case file; the passphrase of the unit opens it.</source>
        <translation>Se é a sua própria: o ficheiro com as chaves das pessoas (NOME.liaison.keys) não está junto do ficheiro do caso; a frase-passe da unidade abre-o.</translation>
    </message>
    <message>
        <source>%1 is not a case file, or its beginning is destroyed. Choose the case file of the unit, or its last backup.</source>
        <translation>%1 não é um ficheiro de casos, ou o seu início está destruído. Escolha o ficheiro de casos da unidade ou a sua última cópia de segurança.</translation>
    </message>
    <message>
        <source>%1 can only be read here, so its journal cannot tell of what leaves, and nothing left. Copy the case file to where you may write and do it from there; if its disk is full, make room.</source>
        <translation>%1 só pode ser lido aqui, pelo que o diário não pode registar o que sai, e nada saiu. Copie o ficheiro de casos para onde possa escrever e faça-o a partir daí; se o disco estiver cheio, liberte espaço.</translation>
    </message>
    <message>
        <source>An import (%1) was interrupted: %2 of %3 rows are in. Import the same table again to complete it, or take back what is in: on the Desk, or with import --take-back.</source>
        <translation>Uma importação (%1) foi interrompida: %2 de %3 linhas já estão no ficheiro. Importe a mesma tabela outra vez para a completar, ou anule o que já entrou: na Secretária, ou com import --take-back.</translation>
    </message>
    <message>
        <source>Another program is importing this table now. Wait until it is through.</source>
        <translation>Outro programa está a importar esta tabela neste momento. Espere até terminar.</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>Acknowledgement</source>
        <translation>Aviso de receção</translation>
    </message>
    <message>
        <source>Requested action</source>
        <translation>Ação pedida</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Organismo</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Outros nomes</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Persons arrested</source>
        <translation>Pessoas detidas</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>À data de</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertence a</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Carried over from</source>
        <translation>Transitado de</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Goods categories</source>
        <translation>Categorias de mercadorias</translation>
    </message>
    <message>
        <source>Goods category</source>
        <translation>Categoria de mercadorias</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordenador</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Contraparte</translation>
    </message>
    <message>
        <source>Counting rule</source>
        <translation>Regra de contagem</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Destination groups</source>
        <translation>Grupos de destino</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Detection method</source>
        <translation>Método de deteção</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Foco</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Handling code</source>
        <translation>Código de tratamento</translation>
    </message>
    <message>
        <source>Handling restriction</source>
        <translation>Restrição de tratamento</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Anfitriões</translation>
    </message>
    <message>
        <source>Information grade</source>
        <translation>Grau da informação</translation>
    </message>
    <message>
        <source>Infringement</source>
        <translation>Infração</translation>
    </message>
    <message>
        <source>Type of right</source>
        <translation>Tipo de direito</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Mercadorias</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Ficheiro de chave</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Espécie</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Designação</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Lead agency</source>
        <translation>Organismo responsável</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marcação</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Funcionário</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operação</translation>
    </message>
    <message>
        <source>Number in the series</source>
        <translation>Número na série</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Desfecho</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Conclusões</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Partner agencies</source>
        <translation>Organismos parceiros</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase-passe</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Informações</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Regime</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taxa</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>Resposta a</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Right holder</source>
        <translation>Titular do direito</translation>
    </message>
    <message>
        <source>Seizure lines</source>
        <translation>Linhas de apreensão</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Source grade</source>
        <translation>Grau da fonte</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Sujeitos</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Sucessor</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Território</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Marking (TLP)</source>
        <translation>Marcação (TLP)</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Transport mode</source>
        <translation>Modo de transporte</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido de</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Válido até</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Value basis</source>
        <translation>Base do valor</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>seizure line %1</source>
        <translation>linha de apreensão %1</translation>
    </message>
    <message>
        <source>goods line %1</source>
        <translation>linha de mercadorias %1</translation>
    </message>
    <message>
        <source>%1, entry %2</source>
        <translation>%1, entrada %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a field, the line it stands in</comment>
        <translation>%1 na %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a field, the part of the record it belongs to</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>1,300 or about 1,300</source>
        <translation>1.300 ou cerca de 1.300</translation>
    </message>
    <message>
        <source>HK$13,880,000 or about CNY 30,000</source>
        <translation>HK$13.880.000 ou cerca de CNY 30.000</translation>
    </message>
    <message>
        <source>2017-03-01, 1/3/2017 or March 2017</source>
        <translation>2017-03-01, 1/3/2017 ou março de 2017</translation>
    </message>
    <message>
        <source>2017-03, 2017Q1, 2017, 2016/17, 2016-07-01..2017-06-30 or op:CODE</source>
        <translation>2017-03, 2017Q1, 2017, 2016/17, 2016-07-01..2017-06-30 ou op:CÓDIGO</translation>
    </message>
    <message>
        <source>Telephone, e-mail</source>
        <translation>Telefone, correio eletrónico</translation>
    </message>
    <message>
        <source>Precision of the date</source>
        <translation>Precisão da data</translation>
    </message>
    <message>
        <source>Illustrative</source>
        <translation>Ilustrativo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Percurso</translation>
    </message>
    <message>
        <source>Posted from</source>
        <translation>Em funções desde</translation>
    </message>
    <message>
        <source>Posted to</source>
        <translation>Em funções até</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>One unit of</source>
        <translation>Uma unidade de</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Is worth, in</source>
        <translation>Vale, em</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>A tabela</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Feito para</translation>
    </message>
    <message>
        <source>Reference of the addressee</source>
        <translation>Referência do destinatário</translation>
    </message>
    <message>
        <source>Agencies taking part</source>
        <translation>Organismos participantes</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montante</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Áreas</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Última verificação</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Date closed</source>
        <translation>Data de encerramento</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Contagem</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Largest attachment</source>
        <translation>Maior anexo</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nome do ficheiro</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Nome da unidade</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Tamanho em bytes</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Feito em</translation>
    </message>
    <message>
        <source>Days to acknowledgement</source>
        <translation>Dias até ao aviso de receção</translation>
    </message>
    <message>
        <source>Days to outcome</source>
        <translation>Dias até ao desfecho</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>Números publicados</translation>
    </message>
    <message>
        <source>Exchanges selected</source>
        <translation>Trocas selecionadas</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Trocas</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Their entry</source>
        <translation>A entrada deles</translation>
    </message>
    <message>
        <source>Statement of the entry</source>
        <translation>Extrato da entrada</translation>
    </message>
    <message>
        <source>Our entry</source>
        <translation>A nossa entrada</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicação</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Assinalado</translation>
    </message>
    <message>
        <source>Risk indicators</source>
        <translation>Indicadores de risco</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Acertos</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Acerto</translation>
    </message>
    <message>
        <source>Known outcomes</source>
        <translation>Desfechos conhecidos</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Receção acusada</translation>
    </message>
    <message>
        <source>Resource links</source>
        <translation>Ligações a recursos</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Mecanismo</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Integrado em</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Mútuo</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operações</translation>
    </message>
    <message>
        <source>Places of origin</source>
        <translation>Locais de origem</translation>
    </message>
    <message>
        <source>Other month</source>
        <translation>Outro mês</translation>
    </message>
    <message>
        <source>Our pieces</source>
        <translation>As nossas informações</translation>
    </message>
    <message>
        <source>Case of the outcome</source>
        <translation>Caso do desfecho</translation>
    </message>
    <message>
        <source>Date of the outcome</source>
        <translation>Data do desfecho</translation>
    </message>
    <message>
        <source>Outcome known</source>
        <translation>Desfecho conhecido</translation>
    </message>
    <message>
        <source>Open on</source>
        <translation>Em aberto em</translation>
    </message>
    <message>
        <source>Overdue on</source>
        <translation>Em atraso em</translation>
    </message>
    <message>
        <source>Indicator counted here</source>
        <translation>Indicador aqui contado</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Itens</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Encaminhamentos</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Signed off on</source>
        <translation>Aprovado em</translation>
    </message>
    <message>
        <source>Work started</source>
        <translation>Trabalho iniciado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Extrato</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>A referência deles</translation>
    </message>
    <message>
        <source>Their pieces</source>
        <translation>As informações deles</translation>
    </message>
    <message>
        <source>Last updated</source>
        <translation>Última atualização</translation>
    </message>
    <message>
        <source>Together with indicator</source>
        <translation>Com o indicador</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>outcome %1</source>
        <translation>desfecho %1</translation>
    </message>
    <message>
        <source>indicator %1</source>
        <translation>indicador %1</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Validado por</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Validado em</translation>
    </message>
    <message>
        <source>Digest (SHA-256)</source>
        <translation>Resumo (SHA-256)</translation>
    </message>
    <message>
        <source>Frozen on</source>
        <translation>Congelado em</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Earlier postings</source>
        <translation>Colocações anteriores</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Restates</source>
        <translation>Reformula</translation>
    </message>
    <message>
        <source>posting %1</source>
        <translation>colocação %1</translation>
    </message>
    <message>
        <source>New or carried over</source>
        <translation>Novo ou transitado</translation>
    </message>
    <message>
        <source>People taking part</source>
        <translation>Pessoas participantes</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>The journal does not fit together from entry %1 on: it was changed outside of this program.</source>
        <translation>O diário não bate certo a partir da entrada %1: foi alterado fora deste programa.</translation>
    </message>
    <message>
        <source>A record refers to one that is not there: %1</source>
        <translation>Um registo refere-se a outro que não existe: %1</translation>
    </message>
    <message>
        <source>The frozen report %1 is not as it was frozen: it was changed outside of this program.</source>
        <translation>O relatório congelado %1 não está como foi congelado: foi alterado fora deste programa.</translation>
    </message>
    <message>
        <source>%1: this is not what its last journal entry says. It was changed outside of this program. Its history shows what it was; correct it, or take the record from a backup.</source>
        <translation>%1: não é o que diz a sua última entrada no diário. Foi alterado fora deste programa. O histórico mostra o que era; corrija-o, ou tire o registo de uma cópia de segurança.</translation>
    </message>
    <message>
        <source>%1 has no entry in the journal: it was put in outside of this program. Find out where it comes from before you use it.</source>
        <translation>%1 não tem entrada no diário: foi posto fora deste programa. Apure de onde vem antes de o usar.</translation>
    </message>
    <message>
        <source>%1 is gone although no journal entry removed it: it was taken out outside of this program. Its history shows what it was; a backup still has it.</source>
        <translation>%1 desapareceu sem que nenhuma entrada do diário o removesse: foi tirado fora deste programa. O histórico mostra o que era; uma cópia de segurança ainda o tem.</translation>
    </message>
    <message>
        <source>This program did not make the %1 in the file: it was added outside of it, and may change records unseen. Restore a backup from before that.</source>
        <translation>%1 não foi feito por este programa: foi acrescentado ao ficheiro fora dele e pode alterar registos sem se ver. Restaure uma cópia de segurança anterior a isso.</translation>
    </message>
    <message>
        <source>The %1 in the file is not as this program made it: its rules were changed outside of it. Restore a backup from before that.</source>
        <translation>%1 não está no ficheiro como este programa o fez: as suas regras foram alteradas fora dele. Restaure uma cópia de segurança anterior a isso.</translation>
    </message>
    <message>
        <source>The %1 is gone from the file: it was taken out outside of this program. Restore a backup from before that.</source>
        <translation>%1 já não está no ficheiro: foi tirado fora deste programa. Restaure uma cópia de segurança anterior a isso.</translation>
    </message>
    <message>
        <source>The attachment %1 is not the file that was attached: its content was changed outside of this program. Take it from a backup.</source>
        <translation>O anexo %1 não é o ficheiro que foi anexado: o seu conteúdo foi alterado fora deste programa. Tire-o de uma cópia de segurança.</translation>
    </message>
    <message>
        <source>The setting “%1” is not what the journal says: it was changed outside of this program. Look at Settings and put it right.</source>
        <translation>A definição “%1” não é o que diz o diário: foi alterada fora deste programa. Veja as Definições e corrija-a.</translation>
    </message>
    <message>
        <source>The code %1 is not what it should be: the code list was changed outside of this program. Restore a backup from before that.</source>
        <translation>O código %1 não é o que devia ser: a lista de códigos foi alterada fora deste programa. Restaure uma cópia de segurança anterior a isso.</translation>
    </message>
    <message>
        <source>Search does not find %1 by what it says: the search text was changed outside of this program. Change the record and save it; that writes the text anew.</source>
        <translation>A procura não encontra %1 pelo que diz: o texto de procura foi alterado fora deste programa. Altere o registo e guarde-o; isso escreve o texto de novo.</translation>
    </message>
    <message>
        <source>Search may miss records, or show wrong ones: its index is not what the search texts make. Restore the last backup that is well.</source>
        <translation>A procura pode falhar registos ou mostrar errados: o seu índice não é o que os textos de procura dão. Restaure a última cópia de segurança que esteja bem.</translation>
    </message>
    <message>
        <source>The signature of journal entry %1 does not fit: the entry, or who made it, is not as it was signed.</source>
        <translation>A assinatura da entrada %1 do diário não bate certo: a entrada, ou quem a fez, não é como foi assinada.</translation>
    </message>
    <message>
        <source>Journal entry %1 has no signature, though everybody signs in this file: it was made outside of this program.</source>
        <translation>A entrada %1 do diário não tem assinatura, embora neste ficheiro todos assinem: foi feita fora deste programa.</translation>
    </message>
    <message>
        <source>Journal entry %1 was signed by somebody else than the officer named in it.</source>
        <translation>A entrada %1 do diário foi assinada por outra pessoa que não o funcionário nela indicado.</translation>
    </message>
    <message>
        <source>Journal entry %1 is a supervisor&apos;s to make, and no supervisor signed it.</source>
        <translation>A entrada %1 do diário cabe a um supervisor, e nenhum supervisor a assinou.</translation>
    </message>
    <message>
        <source>With journal entry %1 all keys of people were taken away with the passphrase of the unit: ask who did it and why. From there on names are not proved.</source>
        <translation>Com a entrada %1 do diário, todas as chaves das pessoas foram retiradas com a frase-passe da unidade: pergunte quem o fez e porquê. Daí em diante os nomes não estão provados.</translation>
    </message>
    <message>
        <source>The keys of people, or who must sign, are not as the journal tells it: they were changed outside of this program.</source>
        <translation>As chaves das pessoas, ou quem tem de assinar, não são como diz o diário: foram alteradas fora deste programa.</translation>
    </message>
    <message>
        <source>And %1 more findings of this kind: %2</source>
        <comment>2: a technical word such as record.changed</comment>
        <translation>E mais %1 constatações deste tipo: %2</translation>
    </message>
    <message>
        <source>Pages of the file are not in order. Restore the last backup that is well, and keep this file for whoever examines it (%1).</source>
        <translation>Há páginas do ficheiro que não estão em ordem. Reponha a última cópia de segurança que esteja bem e guarde este ficheiro para quem o examinar (%1).</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>The figures are on the clipboard.</source>
        <translation>Os números estão na área de transferência.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>A imagem está na área de transferência.</translation>
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
    <name>ProvedWords</name>
    <message>
        <source>Names in this file are not proved: whoever knows its passphrase can use any. People with keys of their own prove them (Settings, “People&apos;s own keys”).</source>
        <translation>Os nomes neste ficheiro não estão provados: quem souber a frase-passe pode usar qualquer um. Provam-nos as pessoas com chave própria (Definições, “Chaves próprias das pessoas”).</translation>
    </message>
    <message>
        <source>The file with the keys of people is not beside the case file, so their own passphrases do not open it here. Write the keys again; nothing is lost.</source>
        <translation>O ficheiro com as chaves das pessoas não está ao lado do ficheiro de casos, por isso as suas frases-passe não o abrem aqui. Escreva as chaves de novo; nada se perdeu.</translation>
    </message>
    <message>
        <source>The keys of people beside the case file are older than the case file. Write the keys again; nothing is lost.</source>
        <translation>As chaves das pessoas ao lado do ficheiro de casos são mais antigas do que ele. Escreva as chaves de novo; nada se perdeu.</translation>
    </message>
    <message>
        <source>The keys of people beside the case file belong to another case file. Write the keys again; those of the other file are replaced here.</source>
        <translation>As chaves das pessoas ao lado do ficheiro de casos pertencem a outro. Escreva as chaves de novo; as do outro são aqui substituídas.</translation>
    </message>
    <message>
        <source>The keys of people beside the case file cannot be read. Write the keys again; nothing is lost.</source>
        <translation>As chaves das pessoas ao lado do ficheiro de casos não se podem ler. Escreva as chaves de novo; nada se perdeu.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
</context>
<context>
    <name>liaison</name>
    <message>
        <source>fixed since %1</source>
        <translation>fixa desde %1</translation>
    </message>
    <message>
        <source>average of %1</source>
        <translation>média de %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a rate, its date, its source</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>no rate for %1</source>
        <translation>sem taxa para %1</translation>
    </message>
    <message>
        <source>too large to convert</source>
        <translation>demasiado grande para converter</translation>
    </message>
</context>
<context>
    <name>liaison::AgencyForm</name>
    <message>
        <source>%1, until %2</source>
        <translation>%1, até %2</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <comment>the name of an agency in a language</comment>
        <translation>Nome: %1</translation>
    </message>
    <message>
        <source>Enter after each</source>
        <translation>Enter depois de cada um</translation>
    </message>
    <message>
        <source>Names through time</source>
        <translation>Nomes ao longo do tempo</translation>
    </message>
    <message>
        <source>New agency</source>
        <translation>Novo organismo</translation>
    </message>
</context>
<context>
    <name>liaison::Approving</name>
    <message>
        <source>Why is it withdrawn?</source>
        <translation>Porque é retirada?</translation>
    </message>
</context>
<context>
    <name>liaison::AttentionWatch</name>
    <message>
        <source>%1 to acknowledge, %2 without grading</source>
        <translation>%1 por acusar receção, %2 sem classificação</translation>
    </message>
    <message>
        <source>%1 running past the last day</source>
        <translation>%1 em curso depois do último dia</translation>
    </message>
    <message>
        <source>%1 to acknowledge, %2 overdue</source>
        <translation>%1 por acusar receção, %2 em atraso</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 em atraso</translation>
    </message>
</context>
<context>
    <name>liaison::BackupCard</name>
    <message>
        <source>Backing up</source>
        <translation>A fazer a cópia</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Cópia de segurança</translation>
    </message>
    <message>
        <source>A copy of the whole file, made while everybody works on. Keep it on another disk.</source>
        <translation>Uma cópia de todo o ficheiro, feita enquanto todos continuam a trabalhar. Guarde-a noutro disco.</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copiar para</translation>
    </message>
    <message>
        <source>Where the backup goes</source>
        <translation>Onde fica a cópia de segurança</translation>
    </message>
    <message>
        <source>Case files (*.liaison)</source>
        <translation>Ficheiros de casos (*.liaison)</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Fazer cópia</translation>
    </message>
    <message>
        <source>%1 is a backup of this case file. It opens with the passphrase of the unit (and its key file, if it has one), and holds the file up to %2.</source>
        <translation>%1 é uma cópia de segurança deste ficheiro de casos. Abre com a frase-passe da unidade (e o seu ficheiro de chave, se o tiver) e contém o ficheiro até %2.</translation>
    </message>
</context>
<context>
    <name>liaison::BackupWatch</name>
    <message>
        <source>A backup was made and proved: %1.</source>
        <translation>Foi feita e provada uma cópia de segurança: %1.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>A fazer a cópia de segurança</translation>
    </message>
</context>
<context>
    <name>liaison::BackupWords</name>
    <message>
        <source>%1 is sound. It would restore %2 records.</source>
        <translation>%1 está são. Restauraria %2 registos.</translation>
    </message>
    <message>
        <source>%1 is sound. It would restore %2 records, journal to entry %3, of %4.</source>
        <translation>%1 está são. Restauraria %2 registos, o diário até à entrada %3, de %4.</translation>
    </message>
    <message>
        <source>Its journal is not the beginning of this file&apos;s: one of the two was changed beside the program. Keep both, and find out which.</source>
        <translation>O seu diário não é o começo do deste ficheiro: um dos dois foi alterado fora do programa. Guarde ambos e apure qual.</translation>
    </message>
    <message>
        <source>Nothing was entered since.</source>
        <translation>Nada foi introduzido desde então.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ainda nenhuma</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time</comment>
        <translation>hoje %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message>
        <source>%1 days old</source>
        <translation>há %1 dias</translation>
    </message>
    <message>
        <source>The case file can only be read now, so its journal does not tell of this backup.</source>
        <translation>O ficheiro de casos só pode ser lido agora, pelo que o seu diário não regista esta cópia de segurança.</translation>
    </message>
    <message>
        <source>The file now has %1 records; changes made since: %2.</source>
        <translation>O ficheiro tem agora %1 registos; alterações feitas desde então: %2.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
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
    <name>liaison::BoardView</name>
    <message>
        <source>Results side by side</source>
        <translation>Resultados lado a lado</translation>
    </message>
    <message>
        <source>illustrative</source>
        <translation>ilustrativo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>no result declared</source>
        <translation>nenhum resultado declarado</translation>
    </message>
    <message>
        <source>Declare …</source>
        <translation>Declarar…</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Declare the result of %1</source>
        <translation>Declarar o resultado de %1</translation>
    </message>
    <message>
        <source>Edit the result of %1</source>
        <translation>Editar o resultado de %1</translation>
    </message>
</context>
<context>
    <name>liaison::BriefLog</name>
    <message>
        <source>Pieces of information exchanged with %1, by direction and mode</source>
        <translation>Informações trocadas com %1, por sentido e modo</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registos</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Informações</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Um ano antes</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>Ano até à data</translation>
    </message>
    <message>
        <source>Nothing was exchanged, neither in the year to date nor in the same span a year before.</source>
        <translation>Nada foi trocado, nem no ano até à data nem no mesmo período um ano antes.</translation>
    </message>
    <message>
        <source>Total with %1</source>
        <translation>Total com %1</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>mútuo</translation>
    </message>
    <message>
        <source>Pieces by month and by the agency that sent them, year to date</source>
        <translation>Informações por mês e por organismo que as enviou, ano até à data</translation>
    </message>
    <message>
        <source>Pieces by month, both ways, year to date</source>
        <translation>Informações por mês, nos dois sentidos, ano até à data</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>informações</translation>
    </message>
    <message>
        <source>Months of the year to date that are over: our log, their statement, the reconciliation</source>
        <translation>Meses já terminados do ano até à data: o nosso registo, o extrato deles, a conciliação</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Our log</source>
        <translation>O nosso registo</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Mútuo</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Extrato</translation>
    </message>
    <message>
        <source>Open differences</source>
        <translation>Diferenças em aberto</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>No month of the year to date is over yet.</source>
        <translation>Ainda não terminou nenhum mês do ano até à data.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a month, an agency&apos;s code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>nothing logged, no statement</source>
        <translation>nada registado, sem extrato</translation>
    </message>
    <message>
        <source>not received</source>
        <translation>não recebido</translation>
    </message>
    <message>
        <source>Information exchanged</source>
        <translation>Informação trocada</translation>
    </message>
    <message>
        <source>Year to date: %1, against %2.</source>
        <translation>Ano até à data: %1, face a %2.</translation>
    </message>
    <message>
        <source>Not counted, because the date is not precise enough for the year to date: %1.</source>
        <translation>Não contados, porque a data não é precisa o bastante para o ano até à data: %1.</translation>
    </message>
    <message>
        <source>Statements and reconciliation</source>
        <translation>Extratos e conciliação</translation>
    </message>
    <message>
        <source>In none of the months of the year to date that are over was anything logged or stated.</source>
        <translation>Em nenhum dos meses já terminados do ano até à data houve algo registado ou indicado em extrato.</translation>
    </message>
    <message>
        <source>Nothing is logged, which does not say that nothing was exchanged.</source>
        <translation>Nada está registado, o que não quer dizer que nada tenha sido trocado.</translation>
    </message>
    <message>
        <source>Nothing is logged or, under open differences, there is no statement to compare with.</source>
        <translation>Nada está registado ou, nas diferenças em aberto, não há extrato com que comparar.</translation>
    </message>
</context>
<context>
    <name>liaison::BriefMeetings</name>
    <message>
        <source>Directions and results of that meeting</source>
        <translation>Orientações e resultados dessa reunião</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Put forward by</source>
        <translation>Proposto por</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Orientação</translation>
    </message>
    <message>
        <source>None is recorded.</source>
        <translation>Nenhuma está registada.</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <comment>a number of days</comment>
        <translation>em atraso há %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>done or dropped, a day</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Pledges: follow-ups open, and those settled since the last meeting</source>
        <translation>Compromissos: seguimentos em aberto e os resolvidos desde a última reunião</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>O que está em dívida</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>No follow-up with this counterpart is open, and none was settled since the last meeting.</source>
        <translation>Nenhum seguimento com esta contraparte está em aberto e nenhum foi resolvido desde a última reunião.</translation>
    </message>
    <message>
        <source>them</source>
        <translation>eles</translation>
    </message>
    <message>
        <source>us</source>
        <translation>nós</translation>
    </message>
    <message>
        <source>Planned from %1 on</source>
        <translation>Planeado a partir de %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Espécie</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>No event with this counterpart is planned in this file.</source>
        <translation>Neste ficheiro não está planeado nenhum evento com esta contraparte.</translation>
    </message>
    <message>
        <source>Last meeting and pledges</source>
        <translation>Última reunião e compromissos</translation>
    </message>
    <message>
        <source>No meeting or visit of both agencies up to %1 is in this file.</source>
        <translation>Neste ficheiro não há reunião nem visita de ambos os organismos até %1.</translation>
    </message>
    <message>
        <source>Upcoming events</source>
        <translation>Próximos eventos</translation>
    </message>
    <message>
        <source>Items of the programme</source>
        <translation>Itens do programa</translation>
    </message>
    <message>
        <source>This counterpart neither leads nor takes part in an item of a programme of this period.</source>
        <translation>Esta contraparte não é responsável por nenhum item de um programa deste período nem participa nele.</translation>
    </message>
    <message>
        <source>Programme %1</source>
        <translation>Programa %1</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Their part</source>
        <translation>O papel deles</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Moved in the period by</source>
        <translation>Avanço no período por</translation>
    </message>
    <message>
        <source>exchanges</source>
        <translation>trocas</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>responsável</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>parceiro</translation>
    </message>
</context>
<context>
    <name>liaison::BriefReferrals</name>
    <message>
        <source>Referrals of the year to date: how many, and how long they took</source>
        <translation>Encaminhamentos do ano até à data: quantos e quanto tempo levaram</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Encaminhamentos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abertos</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Em atraso</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Receção acusada</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>Mediana de dias</translation>
    </message>
    <message>
        <source>With an outcome</source>
        <translation>Com desfecho</translation>
    </message>
    <message>
        <source>No referral is dated inside the year to date.</source>
        <translation>Nenhum encaminhamento tem data no ano até à data.</translation>
    </message>
    <message>
        <source>made by us</source>
        <translation>feitos por nós</translation>
    </message>
    <message>
        <source>made by them</source>
        <translation>feitos por eles</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>who made it, an agency&apos;s code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Feito em</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Age, days</source>
        <translation>Idade, dias</translation>
    </message>
    <message>
        <source>Overdue, days</source>
        <translation>Atraso, dias</translation>
    </message>
    <message>
        <source>None is open.</source>
        <translation>Nenhum está aberto.</translation>
    </message>
    <message>
        <source>%1 newer ones are not listed here.</source>
        <translation>%1 mais recentes não estão listados aqui.</translation>
    </message>
    <message>
        <source>Referrals both ways</source>
        <translation>Encaminhamentos nos dois sentidos</translation>
    </message>
    <message>
        <source>No referral is dated inside the year to date, and none is open from before.</source>
        <translation>Nenhum encaminhamento tem data no ano até à data e nenhum está aberto de antes.</translation>
    </message>
    <message>
        <source>Open and overdue as on %1, whenever they were made. Days are counted from the day the referral was made.</source>
        <translation>Abertos e em atraso em %1, seja qual for a data em que foram feitos. Os dias contam-se do dia em que o encaminhamento foi feito.</translation>
    </message>
    <message>
        <source>Made by us and open: they owe the outcome</source>
        <translation>Feitos por nós e abertos: eles devem o desfecho</translation>
    </message>
    <message>
        <source>Made by them and open: we owe the outcome</source>
        <translation>Feitos por eles e abertos: nós devemos o desfecho</translation>
    </message>
</context>
<context>
    <name>liaison::BriefWriter</name>
    <message>
        <source>Counterpart</source>
        <translation>Contraparte</translation>
    </message>
    <message>
        <source>Counted together with</source>
        <translation>Contado em conjunto com</translation>
    </message>
    <message>
        <source>Days covered</source>
        <translation>Dias abrangidos</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>Ano até à data</translation>
    </message>
    <message>
        <source>Open and overdue as on</source>
        <translation>Abertos e em atraso em</translation>
    </message>
    <message>
        <source>Home agency</source>
        <translation>Organismo próprio</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marcação</translation>
    </message>
    <message>
        <source>Meeting brief: %1</source>
        <comment>an agency&apos;s code</comment>
        <translation>Nota para reunião: %1</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>Nada a relatar</translation>
    </message>
    <message>
        <source>This file has nothing about %1 in the year to date or a year before: no exchange, statement, referral, operation, event, follow-up or item of the programme. No talking point is proposed.</source>
        <translation>Este ficheiro nada tem sobre %1 no ano até à data nem um ano antes: nenhuma troca, extrato, encaminhamento, operação, evento, seguimento ou item do programa. Não se propõe nenhum ponto a abordar.</translation>
    </message>
    <message>
        <source>%1 a year before</source>
        <translation>%1 um ano antes</translation>
    </message>
    <message>
        <source>In figures</source>
        <translation>Em números</translation>
    </message>
    <message>
        <source>pieces received, year to date</source>
        <translation>informações recebidas, ano até à data</translation>
    </message>
    <message>
        <source>pieces sent, year to date</source>
        <translation>informações enviadas, ano até à data</translation>
    </message>
    <message>
        <source>pieces both ways, year to date</source>
        <translation>informações nos dois sentidos, ano até à data</translation>
    </message>
    <message>
        <source>referrals open, both ways</source>
        <translation>encaminhamentos abertos, nos dois sentidos</translation>
    </message>
    <message>
        <source>overdue: theirs to answer %1, ours %2</source>
        <comment>two numbers</comment>
        <translation>em atraso: %1 à espera de resposta deles, %2 da nossa</translation>
    </message>
    <message>
        <source>months signed off, year to date</source>
        <translation>meses aprovados, ano até à data</translation>
    </message>
    <message>
        <source>of %1 with something exchanged or stated</source>
        <translation>de %1 com algo trocado ou indicado em extrato</translation>
    </message>
    <message>
        <source>Proposed talking points</source>
        <translation>Pontos a abordar propostos</translation>
    </message>
    <message>
        <source>The figures give no reason for one: nothing is overdue, unacknowledged or unreconciled.</source>
        <translation>Os números não dão motivo para nenhum: nada está em atraso, sem aviso de receção ou por conciliar.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Ponto</translation>
    </message>
    <message>
        <source>Records behind it</source>
        <translation>Registos por trás</translation>
    </message>
    <message>
        <source>the log of these spans</source>
        <translation>o registo destes períodos</translation>
    </message>
    <message>
        <source>coordinated by %1</source>
        <translation>coordenada por %1</translation>
    </message>
    <message>
        <source>Neither side declared a result, and no case in this file belongs to it.</source>
        <translation>Nenhuma das partes declarou um resultado e nenhum caso deste ficheiro lhe pertence.</translation>
    </message>
    <message>
        <source>Operations together in the period</source>
        <translation>Operações em conjunto no período</translation>
    </message>
    <message>
        <source>No operation with this counterpart touched the period.</source>
        <translation>Nenhuma operação com esta contraparte tocou o período.</translation>
    </message>
    <message>
        <source>%1 is one counterpart through time: what is recorded under %2, its earlier or later codes, is counted with it.</source>
        <translation>%1 é uma só contraparte ao longo do tempo: o que está registado com %2, os seus códigos anteriores ou posteriores, conta-se com ela.</translation>
    </message>
    <message>
        <source>The year to date is the programme year that holds the last day of the period, up to that day; or the period itself where it is a calendar year or begins earlier. What lies after the day on which the brief is made is not counted, and the year before is cut on the same day.</source>
        <translation>O ano até à data é o ano do programa que contém o último dia do período, até esse dia; ou o próprio período, quando é um ano civil ou começa antes. O que fica depois do dia em que a nota é feita não se conta, e o ano anterior é cortado no mesmo dia.</translation>
    </message>
    <message>
        <source>Talking points are proposed by rule from the figures of this file; each names the records behind it. Pledges are follow-ups on records of this counterpart, owned by an officer of either side or by nobody yet.</source>
        <translation>Os pontos a abordar são propostos por regra a partir dos números deste ficheiro; cada um indica os registos por trás. Os compromissos são seguimentos de registos desta contraparte, a cargo de um funcionário de qualquer das partes ou ainda de ninguém.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>none logged a year before</source>
        <translation>nada registado um ano antes</translation>
    </message>
    <message>
        <source>none logged, nor a year before</source>
        <translation>nada registado, nem um ano antes</translation>
    </message>
    <message>
        <source>none logged; %1 a year before</source>
        <translation>nada registado; %1 um ano antes</translation>
    </message>
</context>
<context>
    <name>liaison::CaseFileCard</name>
    <message>
        <source>none yet</source>
        <translation>ainda nenhum</translation>
    </message>
    <message>
        <source>The settings of the case file are saved.</source>
        <translation>As definições do ficheiro de casos estão guardadas.</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Ficheiro de casos</translation>
    </message>
    <message>
        <source>For everybody who opens this file. Changes stand in its journal.</source>
        <translation>Para todos os que abrem este ficheiro. As alterações ficam no seu diário.</translation>
    </message>
    <message>
        <source>Home agency</source>
        <translation>Organismo próprio</translation>
    </message>
    <message>
        <source>“Sent” and “received” are seen from it.</source>
        <translation>“Enviado” e “recebido” veem-se a partir dele.</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Nome da unidade</translation>
    </message>
    <message>
        <source>As it stands on reports.</source>
        <translation>Como figura nos relatórios.</translation>
    </message>
    <message>
        <source>Programme year begins in</source>
        <translation>O ano do programa começa em</translation>
    </message>
    <message>
        <source>Grading scheme</source>
        <translation>Sistema de classificação</translation>
    </message>
    <message>
        <source>For new entries. Grades given before keep their letters and numbers.</source>
        <translation>Para entradas novas. As classificações anteriores mantêm as suas letras e números.</translation>
    </message>
    <message>
        <source>Europol 4×4 (A–X, 1–4)</source>
        <translation>Europol 4×4 (A–X, 1–4)</translation>
    </message>
    <message>
        <source>Admiralty (A–F, 1–6)</source>
        <translation>Almirantado (A–F, 1–6)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the settings of the case file</source>
        <translation>Guardar as definições do ficheiro de casos</translation>
    </message>
    <message>
        <source>Largest attachment</source>
        <translation>Maior anexo</translation>
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
        <translation>Origem →</translation>
    </message>
    <message>
        <source>via →</source>
        <comment>the route of goods</comment>
        <translation>via →</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>Quantity: %1</source>
        <translation>Quantidade: %1</translation>
    </message>
    <message>
        <source>Value: %1</source>
        <translation>Valor: %1</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Novo caso</translation>
    </message>
    <message>
        <source>Seizure &amp;lines</source>
        <translation>&amp;Linhas de apreensão</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Acrescentar linha</translation>
    </message>
    <message>
        <source>Repeat line</source>
        <translation>Repetir linha</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Remover linha</translation>
    </message>
    <message>
        <source>Seizure lines</source>
        <translation>Linhas de apreensão</translation>
    </message>
    <message>
        <source>How the number is read</source>
        <translation>Como o número é lido</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Encaminhar…</translation>
    </message>
</context>
<context>
    <name>liaison::CasesOverTime</name>
    <message>
        <source>Cases detected each day, by agency (itemised)</source>
        <translation>Casos detetados por dia, por organismo (discriminado)</translation>
    </message>
    <message>
        <source>Cases detected each month, by agency (itemised)</source>
        <translation>Casos detetados por mês, por organismo (discriminado)</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>casos</translation>
    </message>
    <message>
        <source>Cases by day</source>
        <translation>Casos por dia</translation>
    </message>
    <message>
        <source>Cases by month</source>
        <translation>Casos por mês</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Date not known so exactly</source>
        <translation>Data não conhecida com essa exatidão</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>liaison::CasesPage</name>
    <message>
        <source>Route</source>
        <translation>Percurso</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Novo caso</translation>
    </message>
    <message>
        <source>Seizure lines</source>
        <translation>Linhas de apreensão</translation>
    </message>
    <message>
        <source>Cases or seizure lines</source>
        <translation>Casos ou linhas de apreensão</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>casos</translation>
    </message>
    <message>
        <source>seizure lines</source>
        <translation>linhas de apreensão</translation>
    </message>
    <message>
        <source>Find in the cases</source>
        <translation>Procurar nos casos</translation>
    </message>
    <message>
        <source>Find in the seizure lines</source>
        <translation>Procurar nas linhas de apreensão</translation>
    </message>
    <message>
        <source>Detections with the goods that were seized are recorded here. Record one, or choose another period.</source>
        <translation>Aqui registam-se as deteções com as mercadorias apreendidas. Registe uma ou escolha outro período.</translation>
    </message>
    <message>
        <source>No cases here</source>
        <translation>Não há casos aqui</translation>
    </message>
    <message>
        <source>No seizure lines here</source>
        <translation>Não há linhas de apreensão aqui</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Encaminhar…</translation>
    </message>
    <message>
        <source>case</source>
        <translation>caso</translation>
    </message>
    <message>
        <source>seizure line</source>
        <translation>linha de apreensão</translation>
    </message>
</context>
<context>
    <name>liaison::CellWords</name>
    <message>
        <source>illustrative</source>
        <translation>ilustrativo</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Operation with its parts</source>
        <translation>Operação com as suas partes</translation>
    </message>
    <message>
        <source>Illustrative</source>
        <translation>Ilustrativo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Known on</source>
        <translation>Conhecido em</translation>
    </message>
</context>
<context>
    <name>liaison::ChangeWords</name>
    <message>
        <source>%1 (%2 not stated)</source>
        <comment>a total, how many of its parts</comment>
        <translation>%1 (%2 não indicados)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>na lista</translation>
    </message>
    <message>
        <source>%1 (entered since)</source>
        <translation>%1 (registado depois)</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (removido)</translation>
    </message>
    <message>
        <source>%1 (corrected)</source>
        <translation>%1 (corrigido)</translation>
    </message>
    <message>
        <source>exchanges</source>
        <translation>trocas</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>operações</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>declarado</translation>
    </message>
    <message>
        <source>itemised</source>
        <translation>discriminado</translation>
    </message>
    <message>
        <source>seizures</source>
        <translation>apreensões</translation>
    </message>
    <message>
        <source>seized in all</source>
        <translation>apreendido no total</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>comparado com</translation>
    </message>
    <message>
        <source>the period before</source>
        <translation>o período anterior</translation>
    </message>
    <message>
        <source>the year before</source>
        <translation>o ano anterior</translation>
    </message>
    <message>
        <source>by category</source>
        <translation>por categoria</translation>
    </message>
    <message>
        <source>by channel</source>
        <translation>por canal</translation>
    </message>
    <message>
        <source>by destination</source>
        <translation>por destino</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>por mês</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>por dia</translation>
    </message>
    <message>
        <source>records</source>
        <translation>registos</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>informações</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>casos</translation>
    </message>
    <message>
        <source>cases by counting rule</source>
        <translation>casos por regra de contagem</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>mercadorias</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>arrests</source>
        <translation>detenções</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>linhas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dias</translation>
    </message>
    <message>
        <source>results</source>
        <translation>resultados</translation>
    </message>
    <message>
        <source>differences</source>
        <translation>diferenças</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>diferença</translation>
    </message>
    <message>
        <source>date not precise enough</source>
        <translation>data não precisa o bastante</translation>
    </message>
    <message>
        <source>illustrative records</source>
        <translation>registos ilustrativos</translation>
    </message>
    <message>
        <source>referrals</source>
        <translation>encaminhamentos</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>extratos</translation>
    </message>
    <message>
        <source>risk indicators</source>
        <translation>indicadores de risco</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>events</source>
        <translation>eventos</translation>
    </message>
    <message>
        <source>resource links</source>
        <translation>ligações a recursos</translation>
    </message>
    <message>
        <source>follow-ups</source>
        <translation>seguimentos</translation>
    </message>
    <message>
        <source>due</source>
        <translation>vencidos</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluídos</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonados</translation>
    </message>
    <message>
        <source>open</source>
        <translation>em aberto</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>em atraso</translation>
    </message>
</context>
<context>
    <name>liaison::ChangesWriter</name>
    <message>
        <source>Changes since the last freeze</source>
        <translation>Alterações desde o último congelamento</translation>
    </message>
    <message>
        <source>A frozen report stays as it was published. Corrections, late entries and back-dated records made since stand here, figure by figure, with the records that account for them.</source>
        <translation>Um relatório congelado fica como foi publicado. As correções, entradas tardias e registos com data anterior feitos desde então figuram aqui, número a número, com os registos que os explicam.</translation>
    </message>
    <message>
        <source>%1 %2, frozen as %3 on %4 by %5</source>
        <comment>a report, its period, a reference, a date, an officer</comment>
        <translation>%1 %2, congelamento %3 em %4 por %5</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Como publicado</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registos</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>Nada mudou desde então.</translation>
    </message>
    <message>
        <source>%1; approved on %2 by %3</source>
        <comment>that it was frozen, a date, an officer</comment>
        <translation>%1; validado em %2 por %3</translation>
    </message>
    <message>
        <source>%1; it restates %2, because: %3</source>
        <comment>that it was frozen, a reference, the reason</comment>
        <translation>%1; reformula %2, porque: %3</translation>
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
        <source>There is only one figure: %2 (%1)</source>
        <comment>what it is of, the figure</comment>
        <translation>Há um só valor: %2 (%1)</translation>
    </message>
</context>
<context>
    <name>liaison::CheckCard</name>
    <message>
        <source>Checking</source>
        <translation>A verificar</translation>
    </message>
    <message>
        <source>Something is wrong with this file. Make no further entries; keep it for examination, and restore the last backup as a copy.</source>
        <translation>Há algo errado com este ficheiro. Não faça mais entradas; guarde-o para exame e restaure a última cópia de segurança como cópia.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Verificar o ficheiro</translation>
    </message>
    <message>
        <source>All is well: pages, references, schema, records, attachments, search and %1 journal entries were checked. The file stands at %2.</source>
        <translation>Está tudo bem: foram verificadas páginas, referências, estrutura, registos, anexos, procura e %1 entradas do diário. O ficheiro está em %2.</translation>
    </message>
    <message>
        <source>Reads every page of the file, follows the journal&apos;s chain from its first entry, and compares every record, attachment and setting with what the journal says of it.</source>
        <translation>Lê todas as páginas do ficheiro, segue a cadeia do diário desde a primeira entrada e compara cada registo, anexo e definição com o que o diário diz dele.</translation>
    </message>
</context>
<context>
    <name>liaison::ChipsEdit</name>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
</context>
<context>
    <name>liaison::CodeListsCard</name>
    <message>
        <source>own</source>
        <translation>próprio</translation>
    </message>
    <message>
        <source>%1 is in the list now.</source>
        <translation>%1 está agora na lista.</translation>
    </message>
    <message>
        <source>%1 is not in the list any more.</source>
        <translation>%1 já não está na lista.</translation>
    </message>
    <message>
        <source>Code lists</source>
        <translation>Listas de códigos</translation>
    </message>
    <message>
        <source>Built-in codes follow international lists and stay as they are. Codes of your own are added to this file; a code that a record uses cannot be taken away.</source>
        <translation>Os códigos incluídos seguem listas internacionais e ficam como estão. Códigos próprios juntam-se a este ficheiro; um código usado por um registo não pode ser retirado.</translation>
    </message>
    <message>
        <source>Intellectual property rights</source>
        <translation>Direitos de propriedade intelectual</translation>
    </message>
    <message>
        <source>Goods categories</source>
        <translation>Categorias de mercadorias</translation>
    </message>
    <message>
        <source>Modes of transport</source>
        <translation>Modos de transporte</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
    </message>
    <message>
        <source>Customs procedures</source>
        <translation>Regimes aduaneiros</translation>
    </message>
    <message>
        <source>Detection methods</source>
        <translation>Métodos de deteção</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Value bases</source>
        <translation>Bases de valor</translation>
    </message>
    <message>
        <source>Infringements</source>
        <translation>Infrações</translation>
    </message>
    <message>
        <source>Counting rules</source>
        <translation>Regras de contagem</translation>
    </message>
    <message>
        <source>Kinds of agency</source>
        <translation>Tipos de organismo</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Novo código</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Add the code</source>
        <translation>Acrescentar o código</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove the selected code of your own</source>
        <translation>Retirar o código próprio selecionado</translation>
    </message>
    <message>
        <source>Actions asked for in referrals</source>
        <translation>Ações pedidas em encaminhamentos</translation>
    </message>
    <message>
        <source>Outcomes of referrals</source>
        <translation>Desfechos de encaminhamentos</translation>
    </message>
    <message>
        <source>Kinds of event</source>
        <translation>Tipos de evento</translation>
    </message>
    <message>
        <source>Kinds of resource link</source>
        <translation>Tipos de ligação a recurso</translation>
    </message>
    <message>
        <source>What published figures count</source>
        <translation>O que contam os números publicados</translation>
    </message>
</context>
<context>
    <name>liaison::Commands</name>
    <message>
        <source>Records</source>
        <translation>Registos</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Ficheiro de casos</translation>
    </message>
</context>
<context>
    <name>liaison::ComparisonChooser</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>the period before: %1</source>
        <translation>o período anterior: %1</translation>
    </message>
    <message>
        <source>a year before: %1</source>
        <translation>um ano antes: %1</translation>
    </message>
    <message>
        <source>another period or operation …</source>
        <translation>outro período ou operação…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar com</translation>
    </message>
    <message>
        <source>Period to compare with</source>
        <translation>Período de comparação</translation>
    </message>
</context>
<context>
    <name>liaison::ConflictDialog</name>
    <message>
        <source>Save this</source>
        <translation>Guardar isto</translation>
    </message>
    <message>
        <source>Two versions of one record</source>
        <translation>Duas versões de um registo</translation>
    </message>
    <message>
        <source>Fields that differ</source>
        <translation>Campos que diferem</translation>
    </message>
    <message>
        <source>All of mine</source>
        <translation>Todos os meus</translation>
    </message>
    <message>
        <source>All of theirs</source>
        <translation>Todos os da outra pessoa</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Voltar ao formulário</translation>
    </message>
    <message>
        <source>Somebody removed this record meanwhile. Go back to the form and copy what you need, or save it as a new record.</source>
        <translation>Entretanto alguém removeu este registo. Volte ao formulário e copie o que precisa, ou guarde-o como registo novo.</translation>
    </message>
    <message>
        <source>%1 was saved by %2 while your form was open. Choose for each field whose version is kept.</source>
        <translation>%1 foi guardado por %2 enquanto o seu formulário estava aberto. Escolha, campo a campo, que versão fica.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguém</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>A minha</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>A da outra pessoa</translation>
    </message>
    <message>
        <source>Both versions say the same. Saving keeps what is there.</source>
        <translation>As duas versões dizem o mesmo. Guardar mantém o que lá está.</translation>
    </message>
    <message>
        <source>%1, mine: %2</source>
        <translation>%1, a minha: %2</translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <translation>%1, a da outra pessoa: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>It was saved once more meanwhile: this is the newest version.</source>
        <translation>Entretanto foi guardado mais uma vez: esta é a versão mais recente.</translation>
    </message>
    <message>
        <source>What differs you did not touch. Saving keeps what is there.</source>
        <translation>Não tocou no que difere. Guardar mantém o que lá está.</translation>
    </message>
</context>
<context>
    <name>liaison::ConversionWriter</name>
    <message>
        <source>Values in %1</source>
        <comment>a currency</comment>
        <translation>Valores em %1</translation>
    </message>
    <message>
        <source>Beside the originals, never instead of them. A total is converted at one rate: that of exactly its operation or period; else the one in force on its last day; else the last one before, at most %1 days old; else there is none. Rounded half up. What a source itself prints beside a value is its own statement.</source>
        <translation>Ao lado dos originais, nunca em vez deles. Um total é convertido a uma só taxa: a exatamente da sua operação ou período; senão a que vigora no último dia; senão a última anterior, no máximo com %1 dias; senão não há nenhuma. Arredondado por excesso a partir de metade. O que uma fonte imprime ao lado de um valor é declaração dela.</translation>
    </message>
    <message>
        <source>Value of</source>
        <translation>Valor de</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>Como indicado</translation>
    </message>
    <message>
        <source>Printed beside it</source>
        <translation>Impresso ao lado</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Em %1</translation>
    </message>
    <message>
        <source>Rate, its date and source</source>
        <translation>Taxa, data e fonte</translation>
    </message>
    <message>
        <source>No value in another currency is stated in this report.</source>
        <translation>Nenhum valor noutra moeda está indicado neste relatório.</translation>
    </message>
</context>
<context>
    <name>liaison::CreatePane</name>
    <message>
        <source>Case file</source>
        <translation>Ficheiro de casos</translation>
    </message>
    <message>
        <source>Home agency</source>
        <translation>Organismo próprio</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Nome da entidade</translation>
    </message>
    <message>
        <source>Acts for</source>
        <translation>Age por</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>O seu nome</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase-passe</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Ficheiro de chave</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>O Caps Lock está ligado.</translation>
    </message>
    <message>
        <source>Create a case file</source>
        <translation>Criar um ficheiro de casos</translation>
    </message>
    <message>
        <source>It is encrypted. Whoever has neither the passphrase nor the key file cannot read it, and nobody can bring back a forgotten passphrase.</source>
        <translation>É cifrado. Quem não tiver nem a frase-passe nem o ficheiro de chave não o pode ler, e ninguém pode recuperar uma frase-passe esquecida.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Frase-passe outra vez</translation>
    </message>
    <message>
        <source>Its code, for example HKC. Sent and received are seen from it.</source>
        <translation>O seu código, por exemplo HKC. Enviado e recebido veem-se a partir dele.</translation>
    </message>
    <message>
        <source>Optional: any file that never changes, kept apart from the case file. Then both are needed.</source>
        <translation>Opcional: qualquer ficheiro que nunca mude, guardado à parte. Depois são precisos ambos.</translation>
    </message>
    <message>
        <source>Where the case file goes</source>
        <translation>Onde fica o ficheiro de casos</translation>
    </message>
    <message>
        <source>Case files (*.liaison)</source>
        <translation>Ficheiros de casos (*.liaison)</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Escolher o ficheiro de chave</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Hong Kong, Guangdong, Macao, …</source>
        <translation>Hong Kong, Guangdong, Macau…</translation>
    </message>
    <message>
        <source>liaison</source>
        <comment>name of a new case file</comment>
        <translation>liaison</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type this one again.</source>
        <translation>As duas frases-passe diferem. Escreva esta de novo.</translation>
    </message>
    <message>
        <source>Creating …</source>
        <translation>A criar…</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Choose another, or make it first.</source>
        <translation>A pasta %1 não existe. Escolha outra ou crie-a primeiro.</translation>
    </message>
</context>
<context>
    <name>liaison::DashboardCharts</name>
    <message>
        <source>1 piece of information</source>
        <translation>1 informação</translation>
    </message>
    <message>
        <source>%1 pieces of information</source>
        <translation>%1 informações</translation>
    </message>
    <message>
        <source>Value of seized goods by side, %1</source>
        <translation>Valor das mercadorias apreendidas por lado, %1</translation>
    </message>
    <message>
        <source>No value of seized goods is stated for %1.</source>
        <translation>Não há valor indicado de mercadorias apreendidas para %1.</translation>
    </message>
    <message>
        <source>Pieces of information</source>
        <translation>Informações</translation>
    </message>
    <message>
        <source>Information exchanged by year and counterpart, %1</source>
        <translation>Informação trocada por ano e contraparte, %1</translation>
    </message>
    <message>
        <source>Information exchanged by month and counterpart, %1</source>
        <translation>Informação trocada por mês e contraparte, %1</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>No exchange is logged for %1.</source>
        <translation>Nenhuma troca registada para %1.</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>the month</comment>
        <translation>não conhecido</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a counterpart, a period</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>as in %1</source>
        <comment>a period</comment>
        <translation>como em %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a difference, a period</comment>
        <translation>%1 face a %2</translation>
    </message>
    <message>
        <source>Information exchanged, in pieces</source>
        <translation>Informação trocada, em número de informações</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>pieces, direction</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operações</translation>
    </message>
    <message>
        <source>days, first and last included</source>
        <translation>dias, primeiro e último incluídos</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 partes</translation>
    </message>
    <message>
        <source>with %1 parts</source>
        <translation>com %1 partes</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>operação</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>operações</translation>
    </message>
    <message>
        <source>%1 not stated</source>
        <translation>%1 não indicadas</translation>
    </message>
    <message>
        <source>Cases, by counting rule</source>
        <translation>Casos, por regra de contagem</translation>
    </message>
    <message>
        <source>Seized goods, itemised</source>
        <translation>Mercadorias apreendidas, discriminadas</translation>
    </message>
    <message>
        <source>Value of seized goods, itemised</source>
        <translation>Valor das mercadorias apreendidas, discriminado</translation>
    </message>
    <message>
        <source>%1, of 1 referral</source>
        <comment>days</comment>
        <translation>%1, de 1 encaminhamento</translation>
    </message>
    <message>
        <source>median %1, of %2 referrals</source>
        <translation>mediana %1, de %2 encaminhamentos</translation>
    </message>
    <message>
        <source>%1 (cases: %2, referrals: %3)</source>
        <translation>%1 (casos: %2, encaminhamentos: %3)</translation>
    </message>
    <message>
        <source>Turn-round of referrals by counterpart, %1</source>
        <translation>Tempo de resposta dos encaminhamentos por contraparte, %1</translation>
    </message>
    <message>
        <source>Median days from the day it was made</source>
        <translation>Mediana de dias desde o dia em que foi feito</translation>
    </message>
    <message>
        <source>Counterpart and direction</source>
        <translation>Contraparte e sentido</translation>
    </message>
    <message>
        <source>No referral of %1 has been acknowledged or answered.</source>
        <translation>Nenhum encaminhamento de %1 teve aviso de receção ou resposta.</translation>
    </message>
    <message>
        <source>to acknowledgement</source>
        <translation>até ao aviso de receção</translation>
    </message>
    <message>
        <source>to outcome</source>
        <translation>até ao desfecho</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a counterpart, made or received</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open: %1. Overdue: %2.</source>
        <comment>referrals</comment>
        <translation>Abertos: %1. Em atraso: %2.</translation>
    </message>
    <message>
        <source>Hits of risk indicators, %1</source>
        <translation>Acertos dos indicadores de risco, %1</translation>
    </message>
    <message>
        <source>Cases and referrals</source>
        <translation>Casos e encaminhamentos</translation>
    </message>
    <message>
        <source>Risk indicator</source>
        <translation>Indicador de risco</translation>
    </message>
    <message>
        <source>No risk indicator was flagged in %1.</source>
        <translation>Nenhum indicador de risco foi assinalado em %1.</translation>
    </message>
    <message>
        <source>known outcome</source>
        <translation>desfecho conhecido</translation>
    </message>
    <message>
        <source>hits</source>
        <translation>acertos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a code, its hit rate</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no outcome known</source>
        <translation>sem desfecho conhecido</translation>
    </message>
    <message>
        <source>1 line without a value</source>
        <translation>1 linha sem valor</translation>
    </message>
    <message>
        <source>%1 lines without a value</source>
        <translation>%1 linhas sem valor</translation>
    </message>
</context>
<context>
    <name>liaison::DashboardPage</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar com</translation>
    </message>
    <message>
        <source>Goods in</source>
        <translation>Mercadorias em</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Painel</translation>
    </message>
    <message>
        <source>the whole period</source>
        <translation>todo o período</translation>
    </message>
    <message>
        <source>Operation to show</source>
        <translation>Operação a mostrar</translation>
    </message>
    <message>
        <source>Unit of the goods in the charts</source>
        <translation>Unidade das mercadorias nos gráficos</translation>
    </message>
    <message>
        <source>Headline figures</source>
        <translation>Números principais</translation>
    </message>
    <message>
        <source>Records dated too vaguely to be counted</source>
        <translation>Registos de data demasiado vaga para contar</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>A contar</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>an operation, its days</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>One record counted here is illustrative: it was made up for the sample.</source>
        <translation>Um registo aqui contado é ilustrativo: foi inventado para o exemplo.</translation>
    </message>
    <message>
        <source>%1 records counted here are illustrative: they were made up for the sample. Declared figures do not contain them.</source>
        <translation>%1 registos aqui contados são ilustrativos: foram inventados para o exemplo. Os números declarados não os contêm.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a group of figures, what it counts, the figure</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Dated too vaguely to be counted in this period:</source>
        <translation>De data demasiado vaga para contar neste período:</translation>
    </message>
    <message>
        <source>1 exchange</source>
        <translation>1 troca</translation>
    </message>
    <message>
        <source>%1 exchanges</source>
        <translation>%1 trocas</translation>
    </message>
    <message>
        <source>1 operation</source>
        <translation>1 operação</translation>
    </message>
    <message>
        <source>%1 operations</source>
        <translation>%1 operações</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 caso</translation>
    </message>
    <message>
        <source>%1 cases</source>
        <translation>%1 casos</translation>
    </message>
    <message>
        <source>Show %1 dated too vaguely to be counted</source>
        <translation>Mostrar %1 de data demasiado vaga para contar</translation>
    </message>
    <message>
        <source>Values also in</source>
        <translation>Valores também em</translation>
    </message>
    <message>
        <source>their own only</source>
        <translation>só na própria</translation>
    </message>
    <message>
        <source>Currency that values also stand in</source>
        <translation>Moeda em que os valores também figuram</translation>
    </message>
    <message>
        <source>1 referral</source>
        <translation>1 encaminhamento</translation>
    </message>
    <message>
        <source>%1 referrals</source>
        <translation>%1 encaminhamentos</translation>
    </message>
</context>
<context>
    <name>liaison::DeskPage</name>
    <message>
        <source>Desk</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>as on %1, the last day with an entry</source>
        <translation>à data de %1, o último dia com uma entrada</translation>
    </message>
    <message>
        <source>not acknowledged to us</source>
        <translation>sem aviso de receção da outra parte</translation>
    </message>
    <message>
        <source>operations running</source>
        <translation>operações em curso</translation>
    </message>
    <message>
        <source>without grading</source>
        <translation>sem classificação</translation>
    </message>
    <message>
        <source>Received, to be acknowledged</source>
        <translation>Recebido, por acusar receção</translation>
    </message>
    <message>
        <source>Everything received has been acknowledged.</source>
        <translation>Foi acusada a receção de tudo o que se recebeu.</translation>
    </message>
    <message>
        <source>Sent, not acknowledged yet</source>
        <translation>Enviado, ainda sem aviso de receção</translation>
    </message>
    <message>
        <source>Everything sent has been acknowledged.</source>
        <translation>De tudo o que se enviou há aviso de receção.</translation>
    </message>
    <message>
        <source>Without grading</source>
        <translation>Sem classificação</translation>
    </message>
    <message>
        <source>Every entry carries its grading.</source>
        <translation>Todas as entradas têm classificação.</translation>
    </message>
    <message>
        <source>%1 against the usual</source>
        <comment>a month</comment>
        <translation>%1 face ao habitual</translation>
    </message>
    <message>
        <source>Nothing was exchanged this month or in the six months before. Log the first exchange with Ctrl+N on the page Exchanges.</source>
        <translation>Nada foi trocado neste mês nem nos seis anteriores. Registe a primeira troca com Ctrl+N na página Trocas.</translation>
    </message>
    <message>
        <source>usually none</source>
        <translation>habitualmente nenhuma</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>habitualmente %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todos os %1</translation>
    </message>
    <message>
        <source>Operations running</source>
        <translation>Operações em curso</translation>
    </message>
    <message>
        <source>No operation is running.</source>
        <translation>Nenhuma operação está em curso.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>past its last day</source>
        <translation>depois do último dia</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Alterações recentes</translation>
    </message>
    <message>
        <source>Nothing has been changed in this file yet.</source>
        <translation>Ainda nada foi alterado neste ficheiro.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>changed by somebody</comment>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>There is no record to open for this change.</source>
        <translation>Não há registo a abrir para esta alteração.</translation>
    </message>
    <message>
        <source>Referrals to be acknowledged</source>
        <translation>Encaminhamentos por acusar receção</translation>
    </message>
    <message>
        <source>Every referral received has been acknowledged.</source>
        <translation>De todos os encaminhamentos recebidos foi acusada a receção.</translation>
    </message>
    <message>
        <source>Referrals overdue, both ways</source>
        <translation>Encaminhamentos em atraso, nos dois sentidos</translation>
    </message>
    <message>
        <source>No referral is past its due date.</source>
        <translation>Nenhum encaminhamento passou do prazo.</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <comment>so many days</comment>
        <translation>%1 em atraso</translation>
    </message>
    <message>
        <source>Follow-ups due</source>
        <translation>Seguimentos a vencer</translation>
    </message>
    <message>
        <source>Nothing is overdue or due in the next two weeks.</source>
        <translation>Nada está em atraso nem vence nas próximas duas semanas.</translation>
    </message>
    <message>
        <source>Nothing is owed. A follow-up is added to a record in the inspector, or with Ctrl+N on the page Follow-ups.</source>
        <translation>Nada está em dívida. Acrescenta-se um seguimento a um registo no inspetor, ou com Ctrl+N na página Seguimentos.</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>em atraso</translation>
    </message>
    <message>
        <source>Months to close</source>
        <translation>Meses por encerrar</translation>
    </message>
    <message>
        <source>Every month that is over is closed.</source>
        <translation>Todos os meses terminados estão encerrados.</translation>
    </message>
    <message>
        <source>%1 without statement</source>
        <comment>a number of counterparts</comment>
        <translation>%1 sem extrato</translation>
    </message>
    <message>
        <source>%1 differences</source>
        <comment>a number</comment>
        <translation>%1 diferenças</translation>
    </message>
    <message>
        <source>%1 changed since sign-off</source>
        <comment>a number</comment>
        <translation>%1 com alterações desde a aprovação</translation>
    </message>
    <message>
        <source>%1 to sign off</source>
        <comment>a number</comment>
        <translation>%1 por aprovar</translation>
    </message>
    <message>
        <source>%1 silent</source>
        <comment>a number of counterparts</comment>
        <translation>%1 sem nada registado</translation>
    </message>
    <message>
        <source>%1 referrals overdue</source>
        <comment>a number</comment>
        <translation>%1 encaminhamentos em atraso</translation>
    </message>
    <message>
        <source>%1 without grading</source>
        <comment>a number</comment>
        <translation>%1 sem classificação</translation>
    </message>
    <message>
        <source>%1 not acknowledged</source>
        <comment>a number</comment>
        <translation>%1 sem aviso de receção</translation>
    </message>
    <message>
        <source>%1 difference</source>
        <comment>a number</comment>
        <translation>%1 diferença</translation>
    </message>
    <message>
        <source>%1 referral overdue</source>
        <comment>a number</comment>
        <translation>%1 encaminhamento em atraso</translation>
    </message>
    <message>
        <source>exchanges to acknowledge</source>
        <translation>trocas por acusar</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Cópia de segurança</translation>
    </message>
    <message>
        <source>No backup is made by itself. Choose a folder and when, in Settings.</source>
        <translation>Nenhuma cópia se faz por si. Escolha nas Definições uma pasta e quando.</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Última cópia de segurança</translation>
    </message>
    <message>
        <source>its folder cannot be reached now</source>
        <translation>a sua pasta não está agora acessível</translation>
    </message>
    <message>
        <source>Settings say when and where backups are made.</source>
        <translation>As Definições dizem quando e onde se fazem as cópias.</translation>
    </message>
</context>
<context>
    <name>liaison::DirectoryPage</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Organismos</translation>
    </message>
    <message>
        <source>Officers and contacts</source>
        <translation>Funcionários e contactos</translation>
    </message>
    <message>
        <source>New agency</source>
        <translation>Novo organismo</translation>
    </message>
    <message>
        <source>Agencies or officers</source>
        <translation>Organismos ou funcionários</translation>
    </message>
    <message>
        <source>New officer or contact</source>
        <translation>Novo funcionário ou contacto</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Diretório</translation>
    </message>
    <message>
        <source>Find an agency by any of its names</source>
        <translation>Procurar um organismo por qualquer dos seus nomes</translation>
    </message>
    <message>
        <source>Find an officer</source>
        <translation>Procurar um funcionário</translation>
    </message>
    <message>
        <source>No agencies here</source>
        <translation>Não há organismos aqui</translation>
    </message>
    <message>
        <source>The administrations taking part stand here, with their names in four languages. Your own comes first.</source>
        <translation>Aqui figuram as administrações participantes, com os nomes em quatro línguas. A sua vem primeiro.</translation>
    </message>
    <message>
        <source>No officers here</source>
        <translation>Não há funcionários aqui</translation>
    </message>
    <message>
        <source>Liaison officers and contacts stand here, with their posts. Those of your unit can sign in to this file.</source>
        <translation>Aqui figuram os funcionários de ligação e contactos, com os seus cargos. Os da sua unidade podem entrar neste ficheiro.</translation>
    </message>
</context>
<context>
    <name>liaison::DraftOffer</name>
    <message>
        <source>An entry was begun and not saved: %1.</source>
        <translation>Uma entrada foi começada e não guardada: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were begun and not saved.</source>
        <translation>
            <numerusform>%n entrada foi começada e não guardada.</numerusform>
            <numerusform>%n entradas foram começadas e não guardadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrá-las</translation>
    </message>
    <message>
        <source>%1 %2, changed on %3</source>
        <comment>kind of record, reference, when</comment>
        <translation>%1 %2, alterado em %3</translation>
    </message>
    <message>
        <source>%1, changed on %2</source>
        <comment>kind of record, when</comment>
        <translation>%1, alterado em %2</translation>
    </message>
    <message>
        <source>new %1, %2</source>
        <comment>kind of record, when</comment>
        <translation>%1 (novo), %2</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save or leave the open form first.</source>
        <translation>Guarde ou deixe primeiro o formulário aberto.</translation>
    </message>
    <message>
        <source>This entry cannot be opened here.</source>
        <translation>Esta entrada não se pode abrir aqui.</translation>
    </message>
</context>
<context>
    <name>liaison::DraftWords</name>
    <message>
        <source>Nothing in this file is dated inside %1: no exchange, no operation, no declared result, no case. The report says so. Choose another period, or log what is missing.</source>
        <translation>Nada neste ficheiro tem data em %1: nenhuma troca, operação, resultado declarado ou caso. O relatório di-lo. Escolha outro período ou registe o que falta.</translation>
    </message>
    <message>
        <source>No exchange was logged inside %1.</source>
        <translation>Nenhuma troca foi registada em %1.</translation>
    </message>
    <message>
        <source>No operation touched %1.</source>
        <translation>Nenhuma operação tocou %1.</translation>
    </message>
    <message>
        <source>No case is dated inside %1.</source>
        <translation>Nenhum caso tem data em %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) only overlap the period: their dates are not precise enough to be counted.</source>
        <translation>
            <numerusform>%n registo só em parte cai no período: a sua data não é precisa o bastante para ser contado.</numerusform>
            <numerusform>%n registos só em parte caem no período: as suas datas não são precisas o bastante para serem contados.</numerusform>
        </translation>
    </message>
    <message>
        <source>No result was declared for this operation, and no case belongs to it. The sheet says so.</source>
        <translation>Nenhum resultado foi declarado para esta operação e nenhum caso lhe pertence. A folha di-lo.</translation>
    </message>
    <message>
        <source>No case in this file belongs to this operation: there are no goods to show, only what was declared.</source>
        <translation>Nenhum caso deste ficheiro pertence a esta operação: não há mercadorias a mostrar, só o que foi declarado.</translation>
    </message>
    <message>
        <source>No item of this programme is in the file. The paper says so. Add its items on the page Programme.</source>
        <translation>Nenhum item deste programa está no ficheiro. O documento di-lo. Adicione os itens na página Programa.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) have no progress text and name no record. The paper says so.</source>
        <translation>
            <numerusform>%n item não tem texto de progresso nem indica registos. O documento di-lo.</numerusform>
            <numerusform>%n itens não têm texto de progresso nem indicam registos. O documento di-lo.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file has nothing about %1 in the year to date or a year before. The brief says so.</source>
        <translation>Este ficheiro nada tem sobre %1 no ano até à data nem um ano antes. A nota di-lo.</translation>
    </message>
</context>
<context>
    <name>liaison::EventForm</name>
    <message>
        <source>Text: English</source>
        <translation>Texto: English</translation>
    </message>
    <message>
        <source>Text: 繁體中文</source>
        <translation>Texto: 繁體中文</translation>
    </message>
    <message>
        <source>Put forward by</source>
        <translation>Proposto por</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Novo evento</translation>
    </message>
</context>
<context>
    <name>liaison::EventsPage</name>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Export calendar</source>
        <translation>Exportar calendário</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Novo evento</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>events</source>
        <translation>eventos</translation>
    </message>
    <message>
        <source>Export the events as a calendar</source>
        <translation>Exportar os eventos como calendário</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendários (*.ics)</translation>
    </message>
    <message>
        <source>The date is known only as %1.</source>
        <translation>A data só se conhece como %1.</translation>
    </message>
    <message>
        <source>%1 event was written to %2.</source>
        <translation>Foi escrito %1 evento em %2.</translation>
    </message>
    <message>
        <source>%1 events were written to %2.</source>
        <translation>%1 eventos foram escritos em %2.</translation>
    </message>
    <message>
        <source>List or calendar</source>
        <translation>Lista ou calendário</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
    <message>
        <source>Find an event</source>
        <translation>Procurar um evento</translation>
    </message>
    <message>
        <source>No events in this period</source>
        <translation>Não há eventos neste período</translation>
    </message>
    <message>
        <source>Meetings, visits, seminars and the like stand here, with who took part and what was agreed. Choose another period, or enter one.</source>
        <translation>Aqui figuram reuniões, visitas, seminários e semelhantes, com quem participou e o que se acordou. Escolha outro período ou registe um.</translation>
    </message>
</context>
<context>
    <name>liaison::ExchangeChoices</name>
    <message>
        <source>no doubt</source>
        <translation>sem dúvidas</translation>
    </message>
    <message>
        <source>mostly reliable</source>
        <translation>em geral fiável</translation>
    </message>
    <message>
        <source>mostly unreliable</source>
        <translation>em geral não fiável</translation>
    </message>
    <message>
        <source>cannot be assessed</source>
        <translation>não avaliável</translation>
    </message>
    <message>
        <source>completely reliable</source>
        <translation>totalmente fiável</translation>
    </message>
    <message>
        <source>usually reliable</source>
        <translation>normalmente fiável</translation>
    </message>
    <message>
        <source>fairly reliable</source>
        <translation>razoavelmente fiável</translation>
    </message>
    <message>
        <source>not usually reliable</source>
        <translation>normalmente não fiável</translation>
    </message>
    <message>
        <source>unreliable</source>
        <translation>não fiável</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation>não se pode julgar</translation>
    </message>
    <message>
        <source>accuracy not in doubt</source>
        <translation>exatidão fora de dúvida</translation>
    </message>
    <message>
        <source>known personally to the source only</source>
        <translation>conhecida pessoalmente só da fonte</translation>
    </message>
    <message>
        <source>not known personally to the source, corroborated</source>
        <translation>não conhecida pessoalmente da fonte, corroborada</translation>
    </message>
    <message>
        <source>cannot be corroborated</source>
        <translation>não se pode corroborar</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>probably true</source>
        <translation>provavelmente verdadeira</translation>
    </message>
    <message>
        <source>possibly true</source>
        <translation>possivelmente verdadeira</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>duvidosa</translation>
    </message>
    <message>
        <source>improbable</source>
        <translation>improvável</translation>
    </message>
    <message>
        <source>1 piece</source>
        <translation>1 informação</translation>
    </message>
    <message>
        <source>%1 pieces</source>
        <translation>%1 informações</translation>
    </message>
    <message>
        <source>%1 sent to %2, %3</source>
        <translation>%1 enviadas a %2, %3</translation>
    </message>
    <message>
        <source>%1 received from %2, %3</source>
        <translation>%1 recebidas de %2, %3</translation>
    </message>
    <message>
        <source>%1 exchanged with %2, %3</source>
        <translation>%1 trocadas com %2, %3</translation>
    </message>
</context>
<context>
    <name>liaison::ExchangeForm</name>
    <message>
        <source>Acknowledged today</source>
        <translation>Acusada receção hoje</translation>
    </message>
    <message>
        <source>New exchange</source>
        <translation>Nova troca</translation>
    </message>
</context>
<context>
    <name>liaison::ExchangeSection</name>
    <message>
        <source>Pieces of information by counterpart, direction and mode</source>
        <translation>Informações por contraparte, sentido e modo</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registos</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Informações</translation>
    </message>
    <message>
        <source>Pieces before</source>
        <translation>Informações antes</translation>
    </message>
    <message>
        <source>Nothing was logged in this period, nor in the two that it is compared with.</source>
        <translation>Nada foi registado neste período, nem nos dois com que é comparado.</translation>
    </message>
    <message>
        <source>Total with %1</source>
        <translation>Total com %1</translation>
    </message>
    <message>
        <source>Pieces by month and counterpart</source>
        <translation>Informações por mês e contraparte</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Month not stated</source>
        <translation>Mês não indicado</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Pieces exchanged by month and counterpart</source>
        <translation>Informações trocadas por mês e contraparte</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>informações</translation>
    </message>
    <message>
        <source>Information exchanged</source>
        <translation>Informação trocada</translation>
    </message>
    <message>
        <source>Not counted, because the date is not precise enough for this period: %1.</source>
        <translation>Não contados, porque a data não é precisa o bastante para este período: %1.</translation>
    </message>
</context>
<context>
    <name>liaison::ExchangesPage</name>
    <message>
        <source>Remark</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Trocas</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a counterpart&apos;s code, sent or received</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>New exchange</source>
        <translation>Nova troca</translation>
    </message>
    <message>
        <source>Acknowledged today</source>
        <translation>Acusada receção hoje</translation>
    </message>
    <message>
        <source>%1 is acknowledged.</source>
        <translation>Foi acusada a receção de %1.</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Procurar no registo</translation>
    </message>
    <message>
        <source>No exchanges here</source>
        <translation>Não há trocas aqui</translation>
    </message>
    <message>
        <source>What is sent to and received from other agencies is logged here. Type one into the line above, or choose another period.</source>
        <translation>Aqui regista-se o que se envia a outros organismos e deles se recebe. Escreva uma na linha acima ou escolha outro período.</translation>
    </message>
    <message>
        <source>Acknowledge an exchange of an approved month</source>
        <translation>Acusar a receção de uma troca de um mês validado</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registo</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Conciliação</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Log, reconciliation or months</source>
        <translation>Registo, conciliação ou meses</translation>
    </message>
    <message>
        <source>The period is now %1, which holds that month.</source>
        <translation>O período é agora %1, que contém esse mês.</translation>
    </message>
</context>
<context>
    <name>liaison::FormFields</name>
    <message>
        <source>%1: %2</source>
        <comment>a field, a language</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>não indicado</translation>
    </message>
    <message>
        <source>Label: English</source>
        <translation>Designação: English</translation>
    </message>
    <message>
        <source>Label: 繁體中文</source>
        <translation>Designação: 繁體中文</translation>
    </message>
    <message>
        <source>Of the whole</source>
        <translation>Do todo</translation>
    </message>
    <message>
        <source>Label: 简体中文</source>
        <translation>Designação: 简体中文</translation>
    </message>
    <message>
        <source>Label: Português</source>
        <translation>Designação: Português</translation>
    </message>
    <message>
        <source>Made when it is saved, unless you give one.</source>
        <translation>É atribuída ao guardar, se não indicar nenhuma.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>não classificada</translation>
    </message>
</context>
<context>
    <name>liaison::FigureLine</name>
    <message>
        <source>%1 more</source>
        <translation>mais %1</translation>
    </message>
    <message>
        <source>%1 more figures</source>
        <translation>mais %1 números</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a caption, its figure</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>liaison::FilterBar</name>
    <message>
        <source>Find in this list</source>
        <translation>Procurar nesta lista</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Acrescentar filtro</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Dates: %1</source>
        <translation>Datas: %1</translation>
    </message>
    <message>
        <source>Dated too vaguely to be counted</source>
        <translation>De data demasiado vaga para contar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a filtered field, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between values</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>Remove this filter: %1</source>
        <translation>Retirar este filtro: %1</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Retirar o filtro %1</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 registo</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 registos</translation>
    </message>
    <message>
        <source>1 record is dated too vaguely to be counted in this period</source>
        <translation>1 registo tem data demasiado vaga para contar neste período</translation>
    </message>
    <message>
        <source>%1 records are dated too vaguely to be counted in this period</source>
        <translation>%1 registos têm data demasiado vaga para contar neste período</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrá-las</translation>
    </message>
</context>
<context>
    <name>liaison::FindingRowWords</name>
    <message>
        <source>count agrees</source>
        <translation>contagem coincide</translation>
    </message>
    <message>
        <source>count differs</source>
        <translation>contagem difere</translation>
    </message>
    <message>
        <source>logged</source>
        <translation>registado</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <comment>an entry, the month it was carried over from</comment>
        <translation>%1 (de %2)</translation>
    </message>
    <message>
        <source>all pieces together</source>
        <translation>todas as informações em conjunto</translation>
    </message>
    <message>
        <source>Their count, %1, beside their own entries</source>
        <translation>A contagem deles, %1, ao lado das suas próprias entradas</translation>
    </message>
    <message>
        <source>Their count, %1, beside our log</source>
        <translation>A contagem deles, %1, ao lado do nosso registo</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>Our log</source>
        <translation>O nosso registo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Informações</translation>
    </message>
    <message>
        <source>Their statement</source>
        <translation>O extrato deles</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicação</translation>
    </message>
    <message>
        <source>perhaps carried over to %1: %2</source>
        <comment>a month, a reference</comment>
        <translation>talvez transitado para %1: %2</translation>
    </message>
    <message>
        <source>confirmed as the same</source>
        <translation>confirmado como o mesmo</translation>
    </message>
    <message>
        <source>carried over to %1</source>
        <comment>a month</comment>
        <translation>transitado para %1</translation>
    </message>
    <message>
        <source>no longer holds: %1</source>
        <translation>já não é válido: %1</translation>
    </message>
</context>
<context>
    <name>liaison::FollowUpForm</name>
    <message>
        <source>What is owed</source>
        <translation>O que está em dívida</translation>
    </message>
    <message>
        <source>Kind and reference, for example: exchange EX-2017-0003.</source>
        <translation>Tipo e referência, por exemplo: exchange EX-2017-0003.</translation>
    </message>
    <message>
        <source>An officer&apos;s name or reference.</source>
        <translation>Nome ou referência de um funcionário.</translation>
    </message>
    <message>
        <source>Only when it is not open any more.</source>
        <translation>Só quando já não está aberto.</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>Novo seguimento</translation>
    </message>
</context>
<context>
    <name>liaison::FollowUpSection</name>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimentos</translation>
    </message>
    <message>
        <source>None fell due in this period.</source>
        <translation>Nenhum venceu neste período.</translation>
    </message>
    <message>
        <source>Fallen due in this period: %1; of these done by %2: %3, dropped: %4, open: %5.</source>
        <comment>numbers; %2 is a day</comment>
        <translation>Vencidos neste período: %1; destes, até %2: concluídos %3, abandonados %4, em aberto %5.</translation>
    </message>
    <message>
        <source>None was overdue on %1.</source>
        <comment>a day</comment>
        <translation>Nenhum estava em atraso em %1.</translation>
    </message>
    <message>
        <source>Overdue on %1, from earlier periods too: %2.</source>
        <comment>a day, a number</comment>
        <translation>Em atraso em %1, incluindo de períodos anteriores: %2.</translation>
    </message>
    <message>
        <source>Overdue, the longest first</source>
        <translation>Em atraso, o mais antigo primeiro</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Em atraso</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>O que está em dívida</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Com origem em</translation>
    </message>
    <message>
        <source>Owed by</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is owed, its reference</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ainda ninguém</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an officer, an agency&apos;s code</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>liaison::FollowUpsPage</name>
    <message>
        <source>What is owed</source>
        <translation>O que está em dívida</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimentos</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>Novo seguimento</translation>
    </message>
    <message>
        <source>Find a follow-up</source>
        <translation>Procurar um seguimento</translation>
    </message>
    <message>
        <source>No follow-ups here</source>
        <translation>Não há seguimentos aqui</translation>
    </message>
    <message>
        <source>What is owed by a date stands here: an answer to a counterpart, a report, a decision of a meeting. Each hangs on the record it came from.</source>
        <translation>Aqui está o que se deve até uma data: uma resposta a uma contraparte, um relatório, uma decisão de reunião. Cada um está ligado ao registo de onde veio.</translation>
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
    <message>
        <source>d MMM</source>
        <comment>a day without its year, in Qt&apos;s date format</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month, short, in Qt&apos;s date format</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mês</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>trimestre</translation>
    </message>
    <message>
        <source>year</source>
        <translation>ano</translation>
    </message>
    <message>
        <source>programme year</source>
        <translation>ano do programa</translation>
    </message>
    <message>
        <source>span</source>
        <translation>período</translation>
    </message>
    <message>
        <source>dates not stated</source>
        <translation>datas não indicadas</translation>
    </message>
    <message>
        <source>planned from %1</source>
        <comment>a date</comment>
        <translation>planeada a partir de %1</translation>
    </message>
    <message>
        <source>since %1, not ended</source>
        <comment>a date</comment>
        <translation>desde %1, não terminada</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>first and last day, number of days</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · last day known only to the %2: days not stated</source>
        <comment>dates, month or year</comment>
        <translation>%1 · do último dia só se conhece: %2; dias não indicados</translation>
    </message>
    <message>
        <source>%1 · first day known only to the %2: days not stated</source>
        <comment>dates, month or year</comment>
        <translation>%1 · do primeiro dia só se conhece: %2; dias não indicados</translation>
    </message>
    <message>
        <source>%1 · dates known only to the %2: days not stated</source>
        <comment>dates, month or year</comment>
        <translation>%1 · das datas só se conhece: %2; dias não indicados</translation>
    </message>
    <message>
        <source>basis not stated</source>
        <translation>base não indicada</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a currency&apos;s code, a value basis</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>cases (%1)</source>
        <comment>a counting rule</comment>
        <translation>casos (%1)</translation>
    </message>
    <message>
        <source>Value (%1)</source>
        <comment>a currency&apos;s code</comment>
        <translation>Valor (%1)</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>references, a number</comment>
        <translation>%1 e mais %2</translation>
    </message>
</context>
<context>
    <name>liaison::FreezePanel</name>
    <message>
        <source>Freezing keeps the figures of this report, in every language, as they are published now, for ever: later corrections and late entries never change it, they show against it.</source>
        <translation>Congelar guarda para sempre os números deste relatório, em todas as línguas, como são publicados agora: correções posteriores e entradas tardias nunca o alteram, mostram-se face a ele.</translation>
    </message>
    <message>
        <source>why it is restated</source>
        <translation>porque é reformulado</translation>
    </message>
    <message>
        <source>Reason of the restatement</source>
        <translation>Motivo da reformulação</translation>
    </message>
    <message>
        <source>Freezes of this report</source>
        <translation>Congelamentos deste relatório</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Frozen on</source>
        <translation>Congelado em</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marcação</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>Restates</source>
        <translation>Reformula</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Digest (SHA-256)</source>
        <translation>Resumo (SHA-256)</translation>
    </message>
    <message>
        <source>Language of the frozen report</source>
        <translation>Língua do relatório congelado</translation>
    </message>
    <message>
        <source>Save as published…</source>
        <translation>Guardar como publicado…</translation>
    </message>
    <message>
        <source>What changed since the last freeze</source>
        <translation>O que mudou desde o último congelamento</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Como publicado</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registos</translation>
    </message>
    <message>
        <source>%1 %2, frozen as %3 on %4</source>
        <comment>a report, its period, a reference, a day</comment>
        <translation>%1 %2, congelamento %3 em %4</translation>
    </message>
    <message>
        <source>%1: nothing has changed since</source>
        <translation>%1: nada mudou desde então</translation>
    </message>
    <message>
        <source>Nothing that this report follows was frozen: there is nothing to compare with.</source>
        <translation>Nada do que este relatório segue foi congelado: não há com que comparar.</translation>
    </message>
    <message>
        <source>Nothing has changed since the last freeze</source>
        <translation>Nada mudou desde o último congelamento</translation>
    </message>
    <message>
        <source>What changed since the last freeze: open a line to see its records</source>
        <translation>O que mudou desde o último congelamento: abra uma linha para ver os seus registos</translation>
    </message>
    <message>
        <source>Freeze a restatement</source>
        <translation>Congelar uma reformulação</translation>
    </message>
    <message>
        <source>Freeze this report</source>
        <translation>Congelar este relatório</translation>
    </message>
    <message>
        <source>Frozen as %1 on %2. It can only be restated, saying why:</source>
        <translation>Congelado como %1 em %2. Só pode ser reformulado, dizendo porquê:</translation>
    </message>
    <message>
        <source>Not frozen yet. It will be frozen under TLP:%1 by %2.</source>
        <translation>Ainda não congelado. Será congelado com TLP:%1 por %2.</translation>
    </message>
    <message>
        <source>Withdraw the approval</source>
        <translation>Retirar a validação</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Validar</translation>
    </message>
    <message>
        <source>Records were changed while the report was being frozen. Look at it again, then freeze it.</source>
        <translation>Foram alterados registos enquanto o relatório era congelado. Veja-o de novo e depois congele-o.</translation>
    </message>
    <message>
        <source>The records behind this figure were removed. Their history is in the journal.</source>
        <translation>Os registos por trás deste número foram removidos. O seu histórico está no diário.</translation>
    </message>
    <message>
        <source>Freeze it for ever</source>
        <translation>Congelar para sempre</translation>
    </message>
    <message>
        <source>A frozen report is kept for ever: it can be restated later, but neither changed nor removed. Press once more to freeze it under TLP:%1.</source>
        <translation>Um relatório congelado é guardado para sempre: pode ser reformulado mais tarde, mas não alterado nem removido. Prima de novo para o congelar com TLP:%1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an officer, a day</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>liaison::AttachedActions</name>
    <message>
        <source>%1 is done.</source>
        <translation>%1 está feito.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Anexar um ficheiro</translation>
    </message>
    <message>
        <source>%1 is attached.</source>
        <translation>%1 está anexado.</translation>
    </message>
    <message>
        <source>%1 is shown from a temporary file, which is wiped when the case file is locked or closed.</source>
        <translation>%1 mostra-se de um ficheiro temporário, apagado quando o ficheiro de casos se bloqueia ou fecha.</translation>
    </message>
    <message>
        <source>Export the attachment</source>
        <translation>Exportar o anexo</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito em %1.</translation>
    </message>
    <message>
        <source>%1 is removed. Ctrl+Z brings it back.</source>
        <translation>%1 foi removido. Ctrl+Z recupera.</translation>
    </message>
    <message>
        <source>Approved. From now on it is changed only by a correction that says why.</source>
        <translation>Validado. A partir de agora só se altera por uma correção que diga porquê.</translation>
    </message>
    <message>
        <source>Withdraw the approval</source>
        <translation>Retirar a validação</translation>
    </message>
    <message>
        <source>The approval is withdrawn.</source>
        <translation>A validação foi retirada.</translation>
    </message>
</context>
<context>
    <name>liaison::AttachedSection</name>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimentos</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>vence %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>em atraso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>Acrescentar um seguimento</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anexos</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Anexar um ficheiro</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Validação</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>Ainda não validado</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>the approval</source>
        <translation>a validação</translation>
    </message>
    <message>
        <source>Approve all exchanges of %1</source>
        <translation>Validar todas as trocas de %1</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Validar</translation>
    </message>
    <message>
        <source>All exchanges of %1: %2</source>
        <comment>a month, that they are approved</comment>
        <translation>Todas as trocas de %1: %2</translation>
    </message>
</context>
<context>
    <name>liaison::HeadWatch</name>
    <message>
        <source>This computer sees this file for the first time: %1.</source>
        <translation>Este computador vê este ficheiro pela primeira vez: %1.</translation>
    </message>
    <message>
        <source>The file goes on from what was seen here last: %1. Now: %2.</source>
        <translation>O ficheiro continua do que aqui se viu da última vez: %1. Agora: %2.</translation>
    </message>
    <message>
        <source>This state is right</source>
        <translation>Este estado está certo</translation>
    </message>
</context>
<context>
    <name>liaison::HeadWords</name>
    <message>
        <source>a journal without entries</source>
        <translation>um diário sem entradas</translation>
    </message>
    <message>
        <source>journal entry %1 of %2, SHA-256 %3</source>
        <translation>entrada %1 do diário, de %2, SHA-256 %3</translation>
    </message>
    <message>
        <source>Journal %1 · %2</source>
        <translation>Diário %1 · %2</translation>
    </message>
    <message>
        <source>This file does not go on from what this computer saw last: %1 is not in it. It is an older state or another copy, or its journal was changed. If you restored a backup, that is right. If not, enter nothing, keep this file as it is, and compare it with the last backup.</source>
        <translation>Este ficheiro não continua do que este computador viu da última vez: %1 não está nele. É um estado mais antigo ou outra cópia, ou o seu diário foi alterado. Se restaurou uma cópia de segurança, está certo. Se não, não introduza nada, deixe o ficheiro como está e compare-o com a última cópia de segurança.</translation>
    </message>
</context>
<context>
    <name>liaison::IndicatorForm</name>
    <message>
        <source>any</source>
        <translation>qualquer</translation>
    </message>
    <message>
        <source>New risk indicator</source>
        <translation>Novo indicador de risco</translation>
    </message>
</context>
<context>
    <name>liaison::Inspector</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit this record on its page</source>
        <translation>Editar este registo na sua página</translation>
    </message>
    <message>
        <source>The record&apos;s fields and history</source>
        <translation>Os campos e o histórico do registo</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspetor</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nada selecionado</translation>
    </message>
    <message>
        <source>Select a record in the list to read it here.</source>
        <translation>Selecione um registo na lista para o ler aqui.</translation>
    </message>
    <message>
        <source>Not in the file any more</source>
        <translation>Já não está no ficheiro</translation>
    </message>
    <message>
        <source>The record was removed. Ctrl+Z brings back what you removed last.</source>
        <translation>O registo foi removido. Ctrl+Z recupera o que removeu por último.</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Não se pode ler</translation>
    </message>
    <message>
        <source>… and %1 more lines</source>
        <translation>… e mais %1 linhas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: before → after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Earlier changes</source>
        <translation>Alterações anteriores</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who did what</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Named by</source>
        <comment>other records that name this one</comment>
        <translation>Referido por</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of record, its reference</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Names without “signed” are as they were typed, not proved.</source>
        <translation>Os nomes sem “assinado” são como foram escritos, sem prova.</translation>
    </message>
    <message>
        <source>Names are as they were typed, not proved.</source>
        <translation>Os nomes são como foram escritos, sem prova.</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>assinado</translation>
    </message>
</context>
<context>
    <name>liaison::InterruptedImport</name>
    <message>
        <source>An import (%1) by %2 on %3 was interrupted: %4 of %5 rows are in. Import the same table again to complete it, or take back what is in.</source>
        <translation>Uma importação (%1) de %2 em %3 foi interrompida: %4 de %5 linhas já estão no ficheiro. Importe a mesma tabela outra vez para a completar, ou anule o que já entrou.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>The import was taken back: %1 changes are undone.</source>
        <translation>A importação foi anulada: %1 alterações desfeitas.</translation>
    </message>
    <message>
        <source>%1 stay, because somebody changed the record since or refers to it.</source>
        <translation>%1 ficam, porque alguém alterou entretanto o registo ou o refere.</translation>
    </message>
    <message>
        <source>Taking back the import</source>
        <translation>A anular a importação</translation>
    </message>
</context>
<context>
    <name>liaison::ItemListModel</name>
    <message>
        <source>%1, items: %2. %3</source>
        <comment>an area, how many items it has, its first item</comment>
        <translation>%1, itens: %2. %3</translation>
    </message>
</context>
<context>
    <name>liaison::KeyCard</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>O Caps Lock está ligado.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type this one again.</source>
        <translation>As duas frases-passe diferem. Escreva esta de novo.</translation>
    </message>
    <message>
        <source>Type the passphrase that the file has now.</source>
        <translation>Escreva a frase-passe que o ficheiro tem agora.</translation>
    </message>
    <message>
        <source>Changing the key</source>
        <translation>A mudar a chave</translation>
    </message>
    <message>
        <source>Passphrase and key file</source>
        <translation>Frase-passe e ficheiro de chave</translation>
    </message>
    <message>
        <source>The whole file is written anew under the new key; nobody else may have it open meanwhile. Nobody can bring back a forgotten passphrase.</source>
        <translation>Todo o ficheiro é reescrito com a nova chave; entretanto ninguém mais o pode ter aberto. Ninguém pode recuperar uma frase-passe esquecida.</translation>
    </message>
    <message>
        <source>Passphrase now</source>
        <translation>Frase-passe atual</translation>
    </message>
    <message>
        <source>Key file now</source>
        <translation>Ficheiro de chave atual</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nova frase-passe</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Mais uma vez</translation>
    </message>
    <message>
        <source>New key file</source>
        <translation>Novo ficheiro de chave</translation>
    </message>
    <message>
        <source>Only if the file has one.</source>
        <translation>Só se o ficheiro tiver um.</translation>
    </message>
    <message>
        <source>Left empty: the passphrase alone opens the file.</source>
        <translation>Vazio: a frase-passe basta para abrir o ficheiro.</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Escolher o ficheiro de chave</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>Change passphrase and key file</source>
        <translation>Mudar a frase-passe e o ficheiro de chave</translation>
    </message>
    <message>
        <source>From now on the new passphrase opens the file in place of the old one, with the key file if you chose one. People&apos;s own keys open it as before; backups made before keep the old passphrase.</source>
        <translation>A partir de agora a nova frase-passe abre o ficheiro em vez da antiga, com o ficheiro de chave se escolheu um. As chaves das pessoas abrem-no como antes; as cópias de segurança anteriores mantêm a frase-passe antiga.</translation>
    </message>
</context>
<context>
    <name>liaison::KeysCard</name>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperação</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name, a role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 – since %2</source>
        <translation>%1 – desde %2</translation>
    </message>
    <message>
        <source>Nobody has a key yet: everybody opens the file with the passphrase of the unit.</source>
        <translation>Ainda ninguém tem chave: todos abrem o ficheiro com a frase-passe da unidade.</translation>
    </message>
    <message>
        <source>Everybody signs: names are proved.</source>
        <translation>Todos assinam: os nomes estão provados.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type this one again.</source>
        <translation>As duas frases-passe diferem. Escreva esta outra vez.</translation>
    </message>
    <message>
        <source>Making the key</source>
        <translation>A fazer a chave</translation>
    </message>
    <message>
        <source>%1 opens the file with that passphrase from now on, and signs with it.</source>
        <translation>%1 passa a abrir o ficheiro com essa frase-passe e assina com ela.</translation>
    </message>
    <message>
        <source>Changing the key</source>
        <translation>A alterar a chave</translation>
    </message>
    <message>
        <source>Taking the key away</source>
        <translation>A retirar a chave</translation>
    </message>
    <message>
        <source>That person has no key.</source>
        <translation>Essa pessoa não tem chave.</translation>
    </message>
    <message>
        <source>Making the recovery code</source>
        <translation>A fazer o código de recuperação</translation>
    </message>
    <message>
        <source>Writing the keys</source>
        <translation>A escrever as chaves</translation>
    </message>
    <message>
        <source>The keys of people are beside the case file again.</source>
        <translation>As chaves das pessoas estão de novo ao lado do ficheiro de casos.</translation>
    </message>
    <message>
        <source>The settings of the case file are saved.</source>
        <translation>As definições do ficheiro de casos estão guardadas.</translation>
    </message>
    <message>
        <source>People&apos;s own keys</source>
        <translation>Chaves próprias das pessoas</translation>
    </message>
    <message>
        <source>With a key of his or her own, each officer opens the file with a passphrase that nobody else knows, and every change is signed. A key is given, changed or taken away without writing the file anew. The first key is that of a supervisor.</source>
        <translation>Com chave própria, cada funcionário abre o ficheiro com uma frase-passe que mais ninguém sabe, e cada alteração é assinada. Uma chave dá-se, altera-se ou retira-se sem escrever o ficheiro de novo. A primeira chave é a de um supervisor.</translation>
    </message>
    <message>
        <source>Whose key</source>
        <translation>De quem é a chave</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>A sua frase-passe atual</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Frase-passe da chave</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Outra vez</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Ficheiro de chave</translation>
    </message>
    <message>
        <source>One try takes</source>
        <translation>Cada tentativa demora</translation>
    </message>
    <message>
        <source>The longer, the harder it is to guess; opening the file takes as long.</source>
        <translation>Quanto mais longo, mais difícil de adivinhar; abrir o ficheiro demora o mesmo.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Escolher o ficheiro de chave</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Everybody signs with a key of his or her own</source>
        <translation>Todos assinam com chave própria</translation>
    </message>
    <message>
        <source>Four eyes: nobody signs for what he or she edited last</source>
        <translation>Quatro olhos: ninguém valida o que editou por último</translation>
    </message>
    <message>
        <source>Give a key</source>
        <translation>Dar uma chave</translation>
    </message>
    <message>
        <source>Take the key away</source>
        <translation>Retirar a chave</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Novo código de recuperação</translation>
    </message>
    <message>
        <source>Write the keys again</source>
        <translation>Escrever as chaves de novo</translation>
    </message>
    <message>
        <source>You are signed in as %1 now.</source>
        <translation>Entrou agora como %1.</translation>
    </message>
    <message>
        <source>%1: the key is taken away. Whoever kept a copy of the old keys can still read this file until it gets another passphrase: where that matters, give it one.</source>
        <translation>%1: a chave foi retirada. Quem guardou uma cópia das chaves antigas ainda pode ler este ficheiro até ele ter outra frase-passe: se isso importa, dê-lhe uma.</translation>
    </message>
    <message>
        <source>There is no recovery code.</source>
        <translation>Não há código de recuperação.</translation>
    </message>
    <message>
        <source>Recovery code:
%1
Write it down, lay it into the safe and keep it nowhere else: it is not shown again.</source>
        <translation>Código de recuperação:
%1
Escreva-o, guarde-o no cofre e em mais lado nenhum: não volta a ser mostrado.</translation>
    </message>
    <message>
        <source>Optional. With one, both are needed to open the file; with no passphrase typed, it alone.</source>
        <translation>Opcional. Com ele, são precisos os dois para abrir o ficheiro; sem frase-passe, basta ele.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Still without a key: %1 and %2 more.</source>
        <translation>Ainda sem chave: %1 e mais %2.</translation>
    </message>
    <message>
        <source>Still without a key: %1.</source>
        <translation>Ainda sem chave: %1.</translation>
    </message>
    <message>
        <source>Your own key, that of %1, has its new passphrase.</source>
        <translation>A sua própria chave, a de %1, tem a nova frase-passe.</translation>
    </message>
    <message>
        <source>Change my own key</source>
        <translation>Alterar a minha própria chave</translation>
    </message>
</context>
<context>
    <name>liaison::LateWords</name>
    <message>
        <source>A frozen report covers its date (%1): it stays as published, and lists this as a change.</source>
        <translation>Um relatório congelado abrange a sua data (%1): fica como foi publicado e indica isto como alteração.</translation>
    </message>
    <message>
        <source>Its month was signed off by %1 on %2 and now shows as changed since.</source>
        <translation>O seu mês foi aprovado por %1 em %2 e passa a constar como alterado desde então.</translation>
    </message>
</context>
<context>
    <name>liaison::LeavingDialog</name>
    <message>
        <source>Why it leaves</source>
        <translation>Porque sai</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Without a reason it does not leave: say why in a few words.</source>
        <translation>Sem motivo não sai: diga porquê em poucas palavras.</translation>
    </message>
</context>
<context>
    <name>liaison::LinkLabel</name>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
</context>
<context>
    <name>liaison::ListOut</name>
    <message>
        <source>Export the list as a table</source>
        <translation>Exportar a lista como tabela</translation>
    </message>
    <message>
        <source>Tables (*.csv);;Workbooks (*.xlsx)</source>
        <translation>Tabelas (*.csv);;Livros (*.xlsx)</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <translation>%1 linhas foram escritas em %2.</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>A escrever %1</translation>
    </message>
    <message>
        <source>No records</source>
        <translation>Sem registos</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 records are printed; export the list to have all of them.</source>
        <translation>Só os primeiros %1 de %2 registos são impressos; exporte a lista para os ter todos.</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Procura: %1</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Impresso.</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>A compor as páginas</translation>
    </message>
</context>
<context>
    <name>liaison::LookAlikeWords</name>
    <message>
        <source>“%1” looks like “%2”, which is another record. If one of the two is a slip, correct it.</source>
        <translation>“%1” parece “%2”, que é outro registo. Se um dos dois for um lapso, corrija-o.</translation>
    </message>
</context>
<context>
    <name>liaison::MainWindow</name>
    <message>
        <source>“%1” was replaced by another program while it was open here. Everything that you saved is in “%2”; unlock that one to go on, and compare the two.</source>
        <translation>“%1” foi trocado por outro programa enquanto estava aberto aqui. Tudo o que guardou está em “%2”; desbloqueie esse para continuar e compare os dois.</translation>
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
    <name>liaison::EventCalendar</name>
    <message>
        <source>Month before</source>
        <translation>Mês anterior</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mês seguinte</translation>
    </message>
    <message>
        <source>Events of %1</source>
        <translation>Eventos de %1</translation>
    </message>
    <message>
        <source>Day not stated: %1</source>
        <translation>Dia não indicado: %1</translation>
    </message>
</context>
<context>
    <name>liaison::MonthsView</name>
    <message>
        <source>Where each month stands</source>
        <translation>Em que situação está cada mês</translation>
    </message>
    <message>
        <source>everything is signed off</source>
        <translation>está tudo aprovado</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>O que está em aberto</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Contraparte</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Quantos</translation>
    </message>
    <message>
        <source>%1 months open, %2 closed. Enter opens what a line is about.</source>
        <comment>two numbers</comment>
        <translation>%1 meses em aberto, %2 encerrados. Enter abre aquilo de que trata uma linha.</translation>
    </message>
    <message>
        <source>No whole month</source>
        <translation>Nenhum mês completo</translation>
    </message>
    <message>
        <source>The period at the top holds no whole month. Choose a month, a quarter or a year to see where its months stand.</source>
        <translation>O período no topo não contém nenhum mês completo. Escolha um mês, um trimestre ou um ano para ver em que situação estão os seus meses.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>alterado desde então</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>validado</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Validação</translation>
    </message>
    <message>
        <source>Choose a month to see whether its exchanges are approved.</source>
        <translation>Escolha um mês para ver se as suas trocas estão validadas.</translation>
    </message>
    <message>
        <source>Approve month</source>
        <translation>Validar o mês</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a month, whether it is approved</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Withdraw the approval of %1</source>
        <comment>a month</comment>
        <translation>Retirar a validação de %1</translation>
    </message>
    <message>
        <source>not approved yet</source>
        <translation>ainda não validado</translation>
    </message>
    <message>
        <source>Approve all exchanges of %1</source>
        <comment>a month</comment>
        <translation>Validar todas as trocas de %1</translation>
    </message>
    <message>
        <source>Approved. From now on its exchanges are changed only by a correction that says why.</source>
        <translation>Validado. A partir de agora as suas trocas só se alteram por uma correção que diga porquê.</translation>
    </message>
    <message>
        <source>The approval is withdrawn.</source>
        <translation>A validação foi retirada.</translation>
    </message>
</context>
<context>
    <name>liaison::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>liaison::NavigationButton</name>
    <message>
        <source>%1, %2</source>
        <comment>page, what waits</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>page (shortcut)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>liaison::OfficerForm</name>
    <message>
        <source>Initials, for example. Made when it is saved, unless you give one.</source>
        <translation>As iniciais, por exemplo. É atribuída ao guardar, se não indicar nenhuma.</translation>
    </message>
    <message>
        <source>New officer or contact</source>
        <translation>Novo funcionário ou contacto</translation>
    </message>
</context>
<context>
    <name>liaison::OfficerWords</name>
    <message>
        <source>%1, %2</source>
        <comment>an officer, his or her post</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Approved by %1 on %2</source>
        <translation>Validado por %1 em %2</translation>
    </message>
    <message>
        <source>%1; changed since (%2)</source>
        <comment>approved by … on …; how often</comment>
        <translation>%1; alterado desde então (%2)</translation>
    </message>
</context>
<context>
    <name>liaison::OperationBoard</name>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Mercadorias</translation>
    </message>
    <message>
        <source>Goods in %1</source>
        <comment>a unit</comment>
        <translation>Mercadorias em %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Value in %1</source>
        <comment>a currency&apos;s code</comment>
        <translation>Valor em %1</translation>
    </message>
    <message>
        <source>Persons arrested</source>
        <translation>Pessoas detidas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a measure, its basis</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <comment>an agency, what is counted, on which basis, the figure</comment>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>nothing in this file</source>
        <translation>nada neste ficheiro</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a figure, a remark</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>illustrative</source>
        <translation>ilustrativo</translation>
    </message>
    <message>
        <source>%1 not stated</source>
        <comment>how many parts of a total</comment>
        <translation>%1 não indicadas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a difference</comment>
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>%1, %2, difference of itemised from declared: %3</source>
        <translation>%1, %2, diferença do discriminado face ao declarado: %3</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>declarado</translation>
    </message>
    <message>
        <source>itemised</source>
        <translation>discriminado</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>diferença</translation>
    </message>
    <message>
        <source>counted alike?</source>
        <comment>cases: the source names no counting rule</comment>
        <translation>contados da mesma forma?</translation>
    </message>
    <message>
        <source>%1; the source does not say how cases were counted</source>
        <translation>%1; a fonte não diz como os casos foram contados</translation>
    </message>
    <message>
        <source>they agree within what was stated</source>
        <translation>coincidem dentro do que foi declarado</translation>
    </message>
</context>
<context>
    <name>liaison::OperationFacts</name>
    <message>
        <source>, </source>
        <comment>between the entries of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordenador</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Mercadorias</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact, what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>an operation</comment>
        <translation>Abrir %1</translation>
    </message>
</context>
<context>
    <name>liaison::OperationForm</name>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Código</translation>
    </message>
    <message>
        <source>Short and of one&apos;s own, for example THUNDERCRACKER; reports and exports go by it.</source>
        <translation>Curto e próprio, por exemplo THUNDERCRACKER; relatórios e exportações seguem-no.</translation>
    </message>
    <message>
        <source>Summar&amp;y</source>
        <translation>Resum&amp;o</translation>
    </message>
    <message>
        <source>Name (%1)</source>
        <comment>a language</comment>
        <translation>Nome (%1)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Primeiro dia</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Últ&amp;imo dia</translation>
    </message>
    <message>
        <source>Both days count. A month, a year or 2016/17 will do where no more is known.</source>
        <translation>Ambos os dias contam. Um mês, um ano ou 2016/17 serve, se mais não se souber.</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>Es&amp;tado</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>T&amp;ipo</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>não indicado</translation>
    </message>
    <message>
        <source>C&amp;oordinator</source>
        <translation>C&amp;oordenador</translation>
    </message>
    <message>
        <source>Add an agency</source>
        <translation>Acrescentar um organismo</translation>
    </message>
    <message>
        <source>&amp;Participants</source>
        <translation>P&amp;articipantes</translation>
    </message>
    <message>
        <source>stands by itself</source>
        <translation>por si só</translation>
    </message>
    <message>
        <source>P&amp;art of</source>
        <translation>Pa&amp;rte de</translation>
    </message>
    <message>
        <source>Operations that were reported together are parts of one.</source>
        <translation>Operações relatadas em conjunto são partes de uma só.</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Foco</translation>
    </message>
    <message>
        <source>Add a country or area</source>
        <translation>Acrescentar um país ou região</translation>
    </message>
    <message>
        <source>&amp;Destinations</source>
        <translation>&amp;Destinos</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Acrescentar um grupo</translation>
    </message>
    <message>
        <source>Destination &amp;groups</source>
        <translation>&amp;Grupos de destino</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Acrescentar um canal</translation>
    </message>
    <message>
        <source>C&amp;hannels</source>
        <translation>Ca&amp;nais</translation>
    </message>
    <message>
        <source>Add a goods category</source>
        <translation>Acrescentar uma categoria de mercadorias</translation>
    </message>
    <message>
        <source>Goo&amp;ds</source>
        <translation>&amp;Mercadorias</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Evento</translation>
    </message>
    <message>
        <source>Rio 2016 Olympic Games</source>
        <translation>Jogos Olímpicos Rio 2016</translation>
    </message>
    <message>
        <source>New operation</source>
        <translation>Nova operação</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>an operation</comment>
        <translation>Editar %1</translation>
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
        <translation>Declarado para %1 no seu todo</translation>
    </message>
    <message>
        <source>This operation is illustrative: it was made up for the sample.</source>
        <translation>Esta operação é ilustrativa: foi inventada para o exemplo.</translation>
    </message>
    <message>
        <source>One case of this operation is illustrative: it was made up for the sample. Itemised figures and charts contain it; declared figures do not.</source>
        <translation>Um caso desta operação é ilustrativo: foi inventado para o exemplo. Os números discriminados e os gráficos contêm-no; os declarados não.</translation>
    </message>
    <message>
        <source>%1 cases of this operation are illustrative: they were made up for the sample. Itemised figures and charts contain them; declared figures do not.</source>
        <translation>%1 casos desta operação são ilustrativos: foram inventados para o exemplo. Os números discriminados e os gráficos contêm-nos; os declarados não.</translation>
    </message>
    <message>
        <source>Goods and days, itemised from cases</source>
        <translation>Mercadorias e dias, discriminados a partir dos casos</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Contado em</translation>
    </message>
    <message>
        <source>What the charts count</source>
        <translation>O que os gráficos contam</translation>
    </message>
    <message>
        <source>No case of this operation is in this file, so there is nothing to draw. The figures above are as they were declared.</source>
        <translation>Nenhum caso desta operação está neste ficheiro, pelo que nada há a desenhar. Os números acima são os declarados.</translation>
    </message>
</context>
<context>
    <name>liaison::OperationsPage</name>
    <message>
        <source>from %1</source>
        <comment>a date</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first day, last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operação</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datas</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operações</translation>
    </message>
    <message>
        <source>Results of a period as a whole</source>
        <translation>Resultados de um período inteiro</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Todas as datas</translation>
    </message>
    <message>
        <source>Operations of all dates</source>
        <translation>Operações de todas as datas</translation>
    </message>
    <message>
        <source>Declare a result</source>
        <translation>Declarar um resultado</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit the operation</source>
        <translation>Editar a operação</translation>
    </message>
    <message>
        <source>New operation</source>
        <translation>Nova operação</translation>
    </message>
    <message>
        <source>New operation (Ctrl+N)</source>
        <translation>Nova operação (Ctrl+N)</translation>
    </message>
    <message>
        <source>Declared for a period as a whole</source>
        <translation>Declarado para um período inteiro</translation>
    </message>
    <message>
        <source>Find an operation</source>
        <translation>Procurar uma operação</translation>
    </message>
    <message>
        <source>No operations here</source>
        <translation>Não há operações aqui</translation>
    </message>
    <message>
        <source>Operations that touch the period are listed; those known only to a month or a year when they lie in it.</source>
        <translation>Listam-se as operações que tocam o período; as conhecidas só ao mês ou ao ano, quando nele caem.</translation>
    </message>
    <message>
        <source>No operation is chosen</source>
        <translation>Nenhuma operação escolhida</translation>
    </message>
    <message>
        <source>Choose one in the list to see its results side by side, or declare what was achieved.</source>
        <translation>Escolha uma na lista para ver os resultados lado a lado, ou declare o que se alcançou.</translation>
    </message>
    <message>
        <source>What you typed is kept as a draft; open the form again to go on.</source>
        <translation>O que escreveu fica como rascunho; volte a abrir o formulário para continuar.</translation>
    </message>
    <message>
        <source>The operation is saved.</source>
        <translation>A operação está guardada.</translation>
    </message>
    <message>
        <source>The result is saved.</source>
        <translation>O resultado está guardado.</translation>
    </message>
</context>
<context>
    <name>liaison::PageStack</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>liaison::PageTitles</name>
    <message>
        <source>Desk</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Trocas</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operações</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Diretório</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Painel</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Taxas de câmbio</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Encaminhamentos</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimentos</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
</context>
<context>
    <name>liaison::OdtStyles</name>
    <message>
        <source>Progress text</source>
        <translation>Texto do progresso</translation>
    </message>
    <message>
        <source>Drafted from records</source>
        <translation>Redigido a partir dos registos</translation>
    </message>
    <message>
        <source>Standing of the item</source>
        <translation>Situação do item</translation>
    </message>
    <message>
        <source>Note to the editor</source>
        <translation>Nota para o redator</translation>
    </message>
</context>
<context>
    <name>liaison::PartsEdit</name>
    <message>
        <source>Type into the last row to add one. Ctrl+Delete takes a row away.</source>
        <translation>Escreva na última linha para acrescentar uma. Ctrl+Delete retira uma linha.</translation>
    </message>
</context>
<context>
    <name>liaison::ProgressPaperPhrases</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day in a sentence, in Qt&apos;s date format</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month in a sentence, in Qt&apos;s date format</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>a year in a sentence, in Qt&apos;s date format</comment>
        <translation>yyyy</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the ends of a span</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>the ends of a span, at the beginning of a sentence</comment>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <comment>days of one year, at the beginning of a sentence</comment>
        <translation>Entre %1 e %2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day without its year, in Qt&apos;s date format</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <comment>dates, at the beginning of a sentence</comment>
        <translation>Entre %1 e %2</translation>
    </message>
    <message>
        <source>On %1</source>
        <comment>a day, at the beginning of a sentence</comment>
        <translation>Em %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>a month or a year, at the beginning of a sentence</comment>
        <translation>Em %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a number in a sentence</comment>
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>a number in a sentence</comment>
        <translation>mais de %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <comment>a number in a sentence</comment>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>%1 (and %2 not stated)</source>
        <comment>a total, how many of its parts were not stated</comment>
        <translation>%1 (e %2 não indicados)</translation>
    </message>
    <message numerus="yes">
        <source>%1 case(s)</source>
        <comment>how many cases were detected</comment>
        <translation>
            <numerusform>%1 caso</numerusform>
            <numerusform>%1 casos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (counted by %2)</source>
        <comment>a number of cases, a counting rule</comment>
        <translation>%1 (contados por %2)</translation>
    </message>
    <message>
        <source>%1%2%3%</source>
        <comment>whole percent, decimal point, tenths</comment>
        <translation>%1%2%3%</translation>
    </message>
    <message>
        <source>%1 of the %2 in total</source>
        <comment>a percentage, a number</comment>
        <translation>%1 do total de %2</translation>
    </message>
    <message>
        <source>the %1</source>
        <comment>an agency in a sentence</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an agency&apos;s name, its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>all but the last member of a list, the last one</comment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>an item&apos;s number</comment>
        <translation>(%1)</translation>
    </message>
</context>
<context>
    <name>liaison::ProgressPaperSentences</name>
    <message>
        <source>“%1”</source>
        <comment>a name in quotation marks</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the first and last day of the programme year</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Outside the programme year (%1). It is told here because the item names it.</source>
        <translation>Fora do ano do programa (%1). É aqui referido porque o item o indica.</translation>
    </message>
    <message>
        <source>The date on record is only “%1”: whether it lies inside the programme year (%2) is not on record.</source>
        <translation>A data registada é apenas «%1»: não consta se está dentro do ano do programa (%2).</translation>
    </message>
    <message numerus="yes">
        <source>One event: it also stands under item(s) %1 and counts once.</source>
        <translation>
            <numerusform>Um só evento: consta também do item %1 e conta uma vez.</numerusform>
            <numerusform>Um só evento: consta também dos itens %1 e conta uma vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One operation: it also stands under item(s) %1 and counts once.</source>
        <translation>
            <numerusform>Uma só operação: consta também do item %1 e conta uma vez.</numerusform>
            <numerusform>Uma só operação: consta também dos itens %1 e conta uma vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>No exchange of information with %1 is on record for %2.</source>
        <comment>an agency, a period</comment>
        <translation>Não consta qualquer troca de informações com %1 no período de %2.</translation>
    </message>
    <message>
        <source>Log of exchanges: no entry</source>
        <translation>Registo de trocas: nenhuma entrada</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 provided a total of %3 piece(s) of information to %4.</source>
        <comment>a period, the home agency, a number, another agency</comment>
        <translation>
            <numerusform>%1, %2 forneceu um total de %3 informação a %4.</numerusform>
            <numerusform>%1, %2 forneceu um total de %3 informações a %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 received a total of %3 piece(s) of information from %4.</source>
        <comment>a period, the home agency, a number, another agency</comment>
        <translation>
            <numerusform>%1, %2 recebeu um total de %3 informação de %4.</numerusform>
            <numerusform>%1, %2 recebeu um total de %3 informações de %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %4 exchanged a total of %3 piece(s) of information.</source>
        <comment>a period, the home agency, a number, another agency</comment>
        <translation>
            <numerusform>%1, %2 e %4 trocaram um total de %3 informação.</numerusform>
            <numerusform>%1, %2 e %4 trocaram um total de %3 informações.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of these, %1 were sent and %2 were received.</source>
        <comment>numbers of pieces, seen from the home agency</comment>
        <translation>Destas, %1 foram enviadas e %2 recebidas.</translation>
    </message>
    <message>
        <source>Counted are exchanges of this mode alone: %1.</source>
        <translation>Contam-se apenas as trocas deste modo: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a mode of exchange, a number of pieces</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Log of exchanges, %1 entries: %2</source>
        <translation>
            <numerusform>Registo de trocas, %1 entrada: %2</numerusform>
            <numerusform>Registo de trocas, %1 entradas: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>pieces by mode: %1</source>
        <translation>informações por modo: %1</translation>
    </message>
    <message>
        <source>illustrative entries among them: %1; they were made up for the sample</source>
        <translation>entradas ilustrativas entre elas: %1; foram inventadas para o exemplo</translation>
    </message>
    <message>
        <source>%1: not stated.</source>
        <comment>what a figure measures</comment>
        <translation>%1: não indicado.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number, what is counted</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, which is %2</source>
        <comment>an amount, its share of a whole</comment>
        <translation>%1, ou seja, %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what a figure measures, the figure</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <comment>what a figure measures, the figure, its date</comment>
        <translation>%1: %2 (%3).</translation>
    </message>
    <message>
        <source>%1, figure “%2”</source>
        <comment>a record, the code of a figure</comment>
        <translation>%1, número «%2»</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of the resource links on record under this item was/were updated.</source>
        <comment>a period, a number</comment>
        <translation>
            <numerusform>%1, foi atualizada %2 das ligações registadas neste item.</numerusform>
            <numerusform>%1, foram atualizadas %2 das ligações registadas neste item.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resource links: %1</source>
        <translation>Ligações: %1</translation>
    </message>
    <message>
        <source>links named by the item: %1</source>
        <translation>ligações indicadas pelo item: %1</translation>
    </message>
    <message>
        <source>%1 is planned: %2.</source>
        <comment>an event, its date</comment>
        <translation>%1 está planeado: %2.</translation>
    </message>
    <message>
        <source>%1 was postponed; its date was %2.</source>
        <comment>an event, a date</comment>
        <translation>%1 foi adiado; a data era %2.</translation>
    </message>
    <message>
        <source>%1 was cancelled; its date was %2.</source>
        <comment>an event, a date</comment>
        <translation>%1 foi cancelado; a data era %2.</translation>
    </message>
    <message>
        <source>%1, %2 took place (%3).</source>
        <comment>a date, an event, a place</comment>
        <translation>%1, realizou-se %2 (%3).</translation>
    </message>
    <message>
        <source>%1, %2 took place.</source>
        <comment>a date, an event</comment>
        <translation>%1, realizou-se %2.</translation>
    </message>
    <message>
        <source>%1, %2 hosted %3 (%4).</source>
        <comment>a date, agencies, an event, a place</comment>
        <translation>%1, %2 organizou %3 (%4).</translation>
    </message>
    <message>
        <source>%1, %2 hosted %3.</source>
        <comment>a date, agencies, an event</comment>
        <translation>%1, %2 organizou %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 took part.</source>
        <comment>agencies</comment>
        <translation>
            <numerusform>%1 participou.</numerusform>
            <numerusform>%1 participaram.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 participant(s) from %2 countries and areas attended.</source>
        <translation>
            <numerusform>%1 participante de %2 países e regiões esteve presente.</numerusform>
            <numerusform>%1 participantes de %2 países e regiões estiveram presentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 participant(s) attended.</source>
        <translation>
            <numerusform>%1 participante esteve presente.</numerusform>
            <numerusform>%1 participantes estiveram presentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The participants came from %1 countries and areas.</source>
        <translation>Os participantes vieram de %1 países e regiões.</translation>
    </message>
    <message>
        <source>The theme was %1.</source>
        <translation>O tema foi %1.</translation>
    </message>
    <message>
        <source>%1 put forward: %2</source>
        <comment>an agency, what it put forward</comment>
        <translation>%1 propôs: %2</translation>
    </message>
    <message>
        <source>Event %1</source>
        <comment>a reference</comment>
        <translation>Evento %1</translation>
    </message>
    <message>
        <source>illustrative: made up for the sample</source>
        <translation>ilustrativo: inventado para o exemplo</translation>
    </message>
    <message>
        <source>goods relating to %1</source>
        <comment>an event</comment>
        <translation>mercadorias relativas a %1</translation>
    </message>
    <message>
        <source>the categories of goods %1</source>
        <translation>as categorias de mercadorias %1</translation>
    </message>
    <message>
        <source>the channels %1</source>
        <translation>os canais %1</translation>
    </message>
    <message numerus="yes">
        <source>The focus of the operation(s) was on %1.</source>
        <comment>what it was aimed at</comment>
        <translation>
            <numerusform>A operação centrou-se em %1.</numerusform>
            <numerusform>As operações centraram-se em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>the case-driven operation %1</source>
        <comment>its name</comment>
        <translation>a operação motivada por um caso %1</translation>
    </message>
    <message>
        <source>the parallel enforcement operation %1</source>
        <comment>its name</comment>
        <translation>a operação paralela de fiscalização %1</translation>
    </message>
    <message>
        <source>the joint enforcement operation %1</source>
        <comment>its name</comment>
        <translation>a operação conjunta de fiscalização %1</translation>
    </message>
    <message>
        <source>%1 is planned to begin: %2.</source>
        <comment>an operation, a date</comment>
        <translation>%1 está planeada para começar: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 case-driven operations</source>
        <comment>how many</comment>
        <translation>
            <numerusform>%1 operação motivada por um caso</numerusform>
            <numerusform>%1 operações motivadas por casos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 parallel enforcement operations</source>
        <comment>how many</comment>
        <translation>
            <numerusform>%1 operação paralela de fiscalização</numerusform>
            <numerusform>%1 operações paralelas de fiscalização</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joint enforcement operations</source>
        <comment>how many</comment>
        <translation>
            <numerusform>%1 operação conjunta de fiscalização</numerusform>
            <numerusform>%1 operações conjuntas de fiscalização</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 took place.</source>
        <comment>a date, an operation</comment>
        <translation>%1, realizou-se: %2.</translation>
    </message>
    <message>
        <source>%1, %2 began.</source>
        <comment>a date, an operation</comment>
        <translation>%1, começou: %2.</translation>
    </message>
    <message>
        <source>%1, %2 organised and co-ordinated %3, conducted together with %4.</source>
        <comment>a date, an agency, an operation, other agencies</comment>
        <translation>%1, %2 organizou e coordenou %3, em conjunto com %4.</translation>
    </message>
    <message>
        <source>%1, %2 launched %3 together with %4.</source>
        <comment>a date, an agency, an operation, other agencies</comment>
        <translation>%1, %2 lançou %3 em conjunto com %4.</translation>
    </message>
    <message>
        <source>%1, %2 conducted %3.</source>
        <comment>a date, agencies, an operation</comment>
        <translation>%1, %2 realizou %3.</translation>
    </message>
    <message>
        <source>%1, %2 launched %3.</source>
        <comment>a date, agencies, an operation</comment>
        <translation>%1, %2 lançou %3.</translation>
    </message>
    <message>
        <source>They are on record together as %1.</source>
        <comment>the name of operations</comment>
        <translation>Constam em conjunto como %1.</translation>
    </message>
    <message>
        <source>The end of the operation is not on record.</source>
        <translation>O fim da operação não consta.</translation>
    </message>
    <message>
        <source>The operation ended on %1.</source>
        <comment>a day</comment>
        <translation>A operação terminou em %1.</translation>
    </message>
    <message>
        <source>The operation ended in %1.</source>
        <comment>a month or a year</comment>
        <translation>A operação terminou em %1.</translation>
    </message>
    <message>
        <source>Operation %1</source>
        <comment>a reference</comment>
        <translation>Operação %1</translation>
    </message>
    <message>
        <source>its parts: %1</source>
        <translation>as suas partes: %1</translation>
    </message>
    <message numerus="yes">
        <source>No result of the operation(s) was declared.</source>
        <translation>
            <numerusform>Não foi declarado qualquer resultado da operação.</numerusform>
            <numerusform>Não foi declarado qualquer resultado das operações.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an agency, what is said of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>its cases in the file add up to: %1</source>
        <translation>os seus casos no ficheiro somam: %1</translation>
    </message>
    <message>
        <source>%1 (illustrative cases among them: %2)</source>
        <comment>a sum of cases, a number</comment>
        <translation>%1 (casos ilustrativos entre eles: %2)</translation>
    </message>
    <message>
        <source>%1 detected %2 involving %3 of infringing goods valued at %4.</source>
        <comment>agency, cases, quantity, money</comment>
        <translation>%1 detetou %2 envolvendo %3 de mercadorias infratoras no valor de %4.</translation>
    </message>
    <message>
        <source>%1 detected %2 involving %3 of infringing goods; their value is not stated.</source>
        <comment>agency, cases, quantity</comment>
        <translation>%1 detetou %2 envolvendo %3 de mercadorias infratoras; o valor não está indicado.</translation>
    </message>
    <message>
        <source>%1 detected %2 involving infringing goods valued at %3; their quantity is not stated.</source>
        <comment>agency, cases, money</comment>
        <translation>%1 detetou %2 envolvendo mercadorias infratoras no valor de %3; a quantidade não está indicada.</translation>
    </message>
    <message>
        <source>%1 detected %2; the quantity and value of the goods are not stated.</source>
        <comment>agency, cases</comment>
        <translation>%1 detetou %2; a quantidade e o valor das mercadorias não estão indicados.</translation>
    </message>
    <message>
        <source>%1 seized %2 of infringing goods valued at %3; the number of cases is not stated.</source>
        <comment>agency, quantity, money</comment>
        <translation>%1 apreendeu %2 de mercadorias infratoras no valor de %3; o número de casos não está indicado.</translation>
    </message>
    <message>
        <source>%1 seized %2 of infringing goods; the number of cases and the value are not stated.</source>
        <comment>agency, quantity</comment>
        <translation>%1 apreendeu %2 de mercadorias infratoras; o número de casos e o valor não estão indicados.</translation>
    </message>
    <message>
        <source>%1 seized infringing goods valued at %2; the number of cases and the quantity are not stated.</source>
        <comment>agency, money</comment>
        <translation>%1 apreendeu mercadorias infratoras no valor de %2; o número de casos e a quantidade não estão indicados.</translation>
    </message>
    <message>
        <source>The results of %1 are not stated.</source>
        <comment>agency</comment>
        <translation>Os resultados de %1 não estão indicados.</translation>
    </message>
    <message numerus="yes">
        <source>%1 arrested %2 person(s).</source>
        <comment>an agency, a number</comment>
        <translation>
            <numerusform>%1 deteve %2 pessoa.</numerusform>
            <numerusform>%1 deteve %2 pessoas.</numerusform>
        </translation>
    </message>
    <message>
        <source>the source prints %1 beside the value</source>
        <translation>a fonte imprime %1 ao lado do valor</translation>
    </message>
    <message>
        <source>basis of the value: %1</source>
        <translation>base do valor: %1</translation>
    </message>
    <message>
        <source>Result %1, declared</source>
        <comment>a reference</comment>
        <translation>Resultado %1, declarado</translation>
    </message>
    <message>
        <source>This was added up from the cases in the file: nothing was declared.</source>
        <translation>Isto foi somado a partir dos casos do ficheiro: nada foi declarado.</translation>
    </message>
    <message>
        <source>Cases of the operation %1</source>
        <comment>a reference</comment>
        <translation>Casos da operação %1</translation>
    </message>
    <message>
        <source>illustrative cases among them: %1; they were made up for the sample</source>
        <translation>casos ilustrativos entre eles: %1; foram inventados para o exemplo</translation>
    </message>
    <message>
        <source>Of these, %1 were sent, %2 were received, and %3 are recorded as exchanged both ways.</source>
        <comment>numbers of pieces, seen from the home agency</comment>
        <translation>Destas, %1 foram enviadas, %2 foram recebidas e %3 estão registadas como trocadas nos dois sentidos.</translation>
    </message>
    <message>
        <source>%1, out of %2 in total</source>
        <comment>an amount, the whole</comment>
        <translation>%1, de um total de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 person(s) took part.</source>
        <translation>
            <numerusform>Participou %1 pessoa.</numerusform>
            <numerusform>Participaram %1 pessoas.</numerusform>
        </translation>
    </message>
    <message>
        <source>goods bound for destinations that include %1</source>
        <comment>places</comment>
        <translation>mercadorias destinadas, entre outros, a %1</translation>
    </message>
</context>
<context>
    <name>liaison::ProgressPaperWriter</name>
    <message>
        <source>New item</source>
        <translation>Item novo</translation>
    </message>
    <message>
        <source>Whether the item is new is not on record</source>
        <translation>Não consta se o item é novo</translation>
    </message>
    <message>
        <source>Carried over from an earlier year; from which item is not on record</source>
        <translation>Transita de um ano anterior; não consta de que item</translation>
    </message>
    <message>
        <source>Carried over from item %1</source>
        <translation>Transita do item %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>Lead: %1</source>
        <comment>agency codes</comment>
        <translation>Responsável: %1</translation>
    </message>
    <message>
        <source>With: %1</source>
        <comment>agency codes</comment>
        <translation>Com: %1</translation>
    </message>
    <message>
        <source>The item has no progress text in %1; the one on record is in %2.</source>
        <comment>languages</comment>
        <translation>O item não tem texto de progresso em %1; o que consta está em %2.</translation>
    </message>
    <message>
        <source>Item %1, progress text</source>
        <comment>a reference</comment>
        <translation>Item %1, texto de progresso</translation>
    </message>
    <message>
        <source>%1; note of the item: %2</source>
        <comment>a source, a note</comment>
        <translation>%1; nota do item: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>an item&apos;s number, its title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No record in the file for this item.</source>
        <translation>Não há registo deste item no ficheiro.</translation>
    </message>
    <message>
        <source>The item has no progress text. What follows is drafted from its records.</source>
        <translation>O item não tem texto de progresso. O que se segue foi redigido a partir dos seus registos.</translation>
    </message>
    <message>
        <source>Item %1</source>
        <comment>a reference</comment>
        <translation>Item %1</translation>
    </message>
    <message>
        <source>Not counted, because their dates are outside the programme year or not precise enough: %1.</source>
        <comment>references of exchanges</comment>
        <translation>Não contados, por as datas estarem fora do ano do programa ou não serem suficientemente precisas: %1.</translation>
    </message>
    <message>
        <source>No update inside the programme year is on record for the resource links of this item: %1.</source>
        <translation>Não consta atualização, dentro do ano do programa, das ligações deste item: %1.</translation>
    </message>
    <message>
        <source>No record in the file beside this text: the item names no event, operation, exchange, link or figure.</source>
        <translation>Além deste texto não há registo no ficheiro: o item não indica evento, operação, troca, ligação nem número.</translation>
    </message>
    <message>
        <source>Still open: %1, due %2 (%3)</source>
        <comment>what is owed, a date, a reference</comment>
        <translation>Ainda em aberto: %1, até %2 (%3)</translation>
    </message>
    <message>
        <source>Programme %1</source>
        <comment>a reference</comment>
        <translation>Programa %1</translation>
    </message>
    <message>
        <source>No item of this programme is in the file.</source>
        <translation>Nenhum item deste programa está no ficheiro.</translation>
    </message>
    <message numerus="yes">
        <source>The programme has %1 co-operation item(s).</source>
        <translation>
            <numerusform>O programa tem %1 item de cooperação.</numerusform>
            <numerusform>O programa tem %1 itens de cooperação.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number of items, their status</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Their status on record: %1.</source>
        <translation>O seu estado registado: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Among these items, %1 is/are new, namely %2.</source>
        <comment>a number, the numbers of the items</comment>
        <translation>
            <numerusform>Entre estes itens, %1 é novo: %2.</numerusform>
            <numerusform>Entre estes itens, %1 são novos: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>item(s) %1</source>
        <translation>
            <numerusform>item %1</numerusform>
            <numerusform>itens %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafted on %1 from the case file of %2. Every sentence stands on the records named in its footnote; an officer edits it and answers for it.</source>
        <translation>Redigido em %1 a partir do ficheiro de casos de %2. Cada frase assenta nos registos indicados na sua nota; um funcionário edita-a e responde por ela.</translation>
    </message>
    <message>
        <source>Numbers stand as they were stated: “about”, “over” and “less than” belong to them, and what is not stated is not zero. Pieces of information exchanged with different counterparts are never added up.</source>
        <translation>Os números constam como foram declarados: «cerca de», «mais de» e «menos de» fazem parte deles, e o que não está indicado não é zero. As informações trocadas com contrapartes diferentes nunca se somam.</translation>
    </message>
    <message>
        <source>Names, summaries and notes that are on record in another language alone stand in that language.</source>
        <translation>Os nomes, resumos e notas registados apenas noutra língua constam nessa língua.</translation>
    </message>
    <message>
        <source>Illustrative records behind this paper: %1. They were made up for the sample.</source>
        <translation>Registos ilustrativos por trás deste documento: %1. Foram inventados para o exemplo.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an event, its reference</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Events of the programme year that no item names: %1.</source>
        <translation>Eventos do ano do programa que nenhum item indica: %1.</translation>
    </message>
    <message>
        <source>Operations of the programme year that no item names: %1.</source>
        <translation>Operações do ano do programa que nenhum item indica: %1.</translation>
    </message>
    <message>
        <source>Annual progress paper</source>
        <translation>Documento anual de progresso</translation>
    </message>
    <message>
        <source>Made from the sample case file: contains illustrative records</source>
        <translation>Elaborado a partir do ficheiro de exemplo: contém registos ilustrativos</translation>
    </message>
    <message>
        <source>Contains illustrative records</source>
        <translation>Contém registos ilustrativos</translation>
    </message>
    <message>
        <source>Sources and remarks</source>
        <translation>Fontes e observações</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>About this draft</source>
        <translation>Sobre este projeto de texto</translation>
    </message>
    <message>
        <source>Resource links that were made up for the sample, left out here: %1.</source>
        <translation>Ligações a recursos inventadas para o exemplo, aqui omitidas: %1.</translation>
    </message>
</context>
<context>
    <name>liaison::PassphraseEdit</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Ocultar o que se escreve</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar o que se escreve</translation>
    </message>
</context>
<context>
    <name>liaison::PathEdit</name>
    <message>
        <source>Choose a file</source>
        <translation>Escolher um ficheiro</translation>
    </message>
</context>
<context>
    <name>liaison::PeopleCard</name>
    <message>
        <source>%1: %2</source>
        <comment>role: how many people</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody is entered yet.</source>
        <translation>Ainda ninguém está registado.</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>Pessoas e funções</translation>
    </message>
    <message>
        <source>Officers log, supervisors approve as well; analysts import and report; contacts are people of the other side. Each is entered in the Directory with post, posting and role.</source>
        <translation>Os funcionários registam, os supervisores também aprovam; os analistas importam e relatam; os contactos são pessoas da outra parte. Cada um está no Diretório com cargo, período e função.</translation>
    </message>
    <message>
        <source>Open in the Directory</source>
        <translation>Abrir no Diretório</translation>
    </message>
    <message>
        <source>Open people and roles in the Directory</source>
        <translation>Abrir pessoas e funções no Diretório</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Acrescentar uma pessoa</translation>
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
    <name>liaison::PreviewWidget</name>
    <message>
        <source>Preview of the report</source>
        <translation>Pré-visualização do relatório</translation>
    </message>
    <message>
        <source>Preview of the report, page %1 of %2</source>
        <translation>Pré-visualização do relatório, página %1 de %2</translation>
    </message>
</context>
<context>
    <name>liaison::ProgrammeForm</name>
    <message>
        <source>Name: English</source>
        <translation>Nome: English</translation>
    </message>
    <message>
        <source>Name: 繁體中文</source>
        <translation>Nome: 繁體中文</translation>
    </message>
    <message>
        <source>Name: 简体中文</source>
        <translation>Nome: 简体中文</translation>
    </message>
    <message>
        <source>Name: Português</source>
        <translation>Nome: Português</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Novo programa</translation>
    </message>
    <message>
        <source>New co-operation item</source>
        <translation>Novo item de cooperação</translation>
    </message>
    <message>
        <source>New resource link</source>
        <translation>Nova ligação a recurso</translation>
    </message>
</context>
<context>
    <name>liaison::ProgrammePage</name>
    <message>
        <source>Co-operation items</source>
        <translation>Itens de cooperação</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Resource links</source>
        <translation>Ligações a recursos</translation>
    </message>
    <message>
        <source>Next year&apos;s programme</source>
        <translation>Programa do ano seguinte</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Novo item</translation>
    </message>
    <message>
        <source>Open the address in the browser</source>
        <translation>Abrir o endereço no navegador</translation>
    </message>
    <message>
        <source>items</source>
        <translation>itens</translation>
    </message>
    <message>
        <source>new</source>
        <translation>novos</translation>
    </message>
    <message>
        <source>links updated</source>
        <translation>ligações atualizadas</translation>
    </message>
    <message>
        <source>Choose a programme first.</source>
        <translation>Escolha primeiro um programa.</translation>
    </message>
    <message>
        <source>Programme %1 was made with %2 items carried over.</source>
        <translation>O programa %1 foi feito com %2 itens transitados.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Novo programa</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>Nova ligação</translation>
    </message>
    <message>
        <source>Makes the programme of the year after, with all items that are not dropped, renumbered.</source>
        <translation>Faz o programa do ano seguinte, com todos os itens não abandonados, renumerados.</translation>
    </message>
    <message>
        <source>Items, programmes or resource links</source>
        <translation>Itens, programas ou ligações a recursos</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Itens</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>Procurar um item</translation>
    </message>
    <message>
        <source>Find a programme</source>
        <translation>Procurar um programa</translation>
    </message>
    <message>
        <source>Find a link</source>
        <translation>Procurar uma ligação</translation>
    </message>
    <message>
        <source>No items in this period</source>
        <translation>Não há itens neste período</translation>
    </message>
    <message>
        <source>The numbered co-operation items of the programme year stand here. Choose another period, or make next year&apos;s programme from this year&apos;s.</source>
        <translation>Aqui figuram os itens de cooperação numerados do ano do programa. Escolha outro período ou faça o programa do ano seguinte a partir do deste ano.</translation>
    </message>
    <message>
        <source>No programmes in this period</source>
        <translation>Não há programas neste período</translation>
    </message>
    <message>
        <source>Programme years stand here, with their areas and what was published about them.</source>
        <translation>Aqui figuram os anos do programa, com as suas áreas e o que se publicou sobre eles.</translation>
    </message>
    <message>
        <source>No resource links here</source>
        <translation>Não há ligações a recursos aqui</translation>
    </message>
    <message>
        <source>The entries of the shared database stand here, with the day they were last checked and updated.</source>
        <translation>Aqui figuram as entradas da base de dados partilhada, com o dia da última verificação e da última atualização.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Ctrl+Z anula.</translation>
    </message>
    <message>
        <source>The items of %1 have their numbers already.</source>
        <translation>Os itens de %1 já têm os seus números.</translation>
    </message>
    <message>
        <source>Items with another number: %1. Ctrl+Z takes it back.</source>
        <translation>Itens com outro número: %1. Ctrl+Z anula.</translation>
    </message>
    <message>
        <source>The items were changed meanwhile, so nothing was renumbered. Press Renumber once more to see the numbers as they would be now.</source>
        <translation>Os itens foram alterados entretanto, pelo que nada foi renumerado. Prima Renumerar de novo para ver os números como ficariam agora.</translation>
    </message>
    <message>
        <source>Renumber what is approved</source>
        <translation>Renumerar o que está aprovado</translation>
    </message>
    <message>
        <source>Choose a link first.</source>
        <translation>Escolha primeiro uma ligação.</translation>
    </message>
    <message>
        <source>That was noted today already.</source>
        <translation>Isso já foi anotado hoje.</translation>
    </message>
    <message>
        <source>Links checked today: %1. Ctrl+Z takes it back.</source>
        <translation>Ligações verificadas hoje: %1. Ctrl+Z anula.</translation>
    </message>
    <message>
        <source>Change what is approved</source>
        <translation>Alterar o que está aprovado</translation>
    </message>
    <message>
        <source>Renumber</source>
        <translation>Renumerar</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>Verificada hoje</translation>
    </message>
    <message>
        <source>Shows the numbers that the items would have by area and without gaps, and asks first.</source>
        <translation>Mostra os números que os itens teriam por área e sem falhas, e pergunta primeiro.</translation>
    </message>
    <message>
        <source>Notes for all chosen links that they were checked today (%1)</source>
        <translation>Anota que todas as ligações escolhidas foram verificadas hoje (%1)</translation>
    </message>
</context>
<context>
    <name>liaison::ProgrammeSection</name>
    <message>
        <source>Programme %1</source>
        <translation>Programa %1</translation>
    </message>
    <message>
        <source>%1 items, %2 of them new; %3 moved in this period: something that they name, or one of their indicators, is dated inside it.</source>
        <translation>%1 itens, dos quais %2 novos; %3 avançaram neste período: algo que indicam, ou um dos seus indicadores, tem data nele.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>Avanço por</translation>
    </message>
    <message>
        <source>No item moved in this period.</source>
        <translation>Nenhum item avançou neste período.</translation>
    </message>
    <message>
        <source>exchanges</source>
        <translation>trocas</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>%1 event touched this period. An event under several items is one event.</source>
        <translation>%1 evento tocou este período. Um evento em vários pontos é um só evento.</translation>
    </message>
    <message>
        <source>%1 events touched this period. An event under several items is one event.</source>
        <translation>%1 eventos tocaram este período. Um evento em vários itens é um só evento.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Espécie</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Itens</translation>
    </message>
    <message>
        <source>No event touched this period.</source>
        <translation>Nenhum evento tocou este período.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an event, its status</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not counted, because their dates are not precise enough for this period: %1.</source>
        <translation>Não contados, porque as suas datas não são precisas o bastante para este período: %1.</translation>
    </message>
</context>
<context>
    <name>liaison::QuarterlyWriter</name>
    <message>
        <source>Quarterly report</source>
        <translation>Relatório trimestral</translation>
    </message>
    <message>
        <source>Report of the period</source>
        <translation>Relatório do período</translation>
    </message>
    <message>
        <source>Days covered</source>
        <translation>Dias abrangidos</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado com</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>Home agency</source>
        <translation>Organismo próprio</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marcação</translation>
    </message>
    <message>
        <source>pieces of information with %1</source>
        <translation>informações trocadas com %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a number, a period</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>operations that touched the period</source>
        <comment>after their number</comment>
        <translation>operações que tocaram o período</translation>
    </message>
    <message>
        <source>The period in figures</source>
        <translation>O período em números</translation>
    </message>
    <message>
        <source>cases: %1</source>
        <translation>casos: %1</translation>
    </message>
    <message>
        <source>%1; lines not stated: %2</source>
        <translation>%1; linhas não indicadas: %2</translation>
    </message>
    <message>
        <source>pieces seized by %1, itemised</source>
        <translation>peças apreendidas por %1, discriminadas</translation>
    </message>
    <message>
        <source>coordinated by %1</source>
        <translation>coordenada por %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>com %1</translation>
    </message>
    <message>
        <source>parts reported as one: %1</source>
        <translation>partes relatadas como uma só: %1</translation>
    </message>
    <message>
        <source>No result was declared, and no case in this file belongs to this operation.</source>
        <translation>Nenhum resultado foi declarado e nenhum caso deste ficheiro pertence a esta operação.</translation>
    </message>
    <message>
        <source>Operations that touched the period</source>
        <translation>Operações que tocaram o período</translation>
    </message>
    <message>
        <source>No operation touched this period.</source>
        <translation>Nenhuma operação tocou este período.</translation>
    </message>
    <message>
        <source>Not counted, because their dates are not precise enough for this period: %1.</source>
        <translation>Não contadas, porque as suas datas não são precisas o bastante para este período: %1.</translation>
    </message>
    <message>
        <source>Results declared for periods as a whole</source>
        <translation>Resultados declarados para períodos inteiros</translation>
    </message>
    <message>
        <source>Added up from the cases in this file whose date lies inside the period (itemised).</source>
        <translation>Somado a partir dos casos deste ficheiro cuja data cai no período (discriminado).</translation>
    </message>
    <message>
        <source>Seizures</source>
        <translation>Apreensões</translation>
    </message>
    <message>
        <source>No case is dated inside this period.</source>
        <translation>Nenhum caso tem data neste período.</translation>
    </message>
    <message>
        <source>By category of goods</source>
        <translation>Por categoria de mercadorias</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Por canal</translation>
    </message>
    <message>
        <source>By destination</source>
        <translation>Por destino</translation>
    </message>
    <message>
        <source>Not counted, because their dates only overlap the period: %1.</source>
        <translation>Não contados, porque as suas datas só em parte caem no período: %1.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>liaison::QuickEntry</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <translation>%1 (“%2”)</translation>
    </message>
    <message>
        <source>This looks like %1 of the same day. Enter once more saves it all the same.</source>
        <translation>Isto parece %1 do mesmo dia. Enter outra vez guarda na mesma.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Saved %1: %2.</source>
        <translation>Guardado %1: %2.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abri-la</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>There is no entry yet that could be repeated.</source>
        <translation>Ainda não há entrada que se possa repetir.</translation>
    </message>
    <message>
        <source>As in %1. Change what differs; Enter saves.</source>
        <translation>Como em %1. Altere o que difere; Enter guarda.</translation>
    </message>
    <message>
        <source>Save the entry</source>
        <translation>Guardar a entrada</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Registar</translation>
    </message>
    <message>
        <source>Repeat last</source>
        <translation>Repetir a última</translation>
    </message>
    <message>
        <source>Repeat the last entry</source>
        <translation>Repetir a última entrada</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>&amp;Modelos</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>&amp;All fields</source>
        <translation>&amp;Todos os campos</translation>
    </message>
    <message>
        <source>All fields of the exchange</source>
        <translation>Todos os campos da troca</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Ainda sem modelos</translation>
    </message>
    <message>
        <source>&amp;Keep what is typed as a template</source>
        <translation>&amp;Guardar o que se escreveu como modelo</translation>
    </message>
    <message>
        <source>&amp;Remove a template</source>
        <translation>&amp;Remover um modelo</translation>
    </message>
    <message>
        <source>Kept as a template.</source>
        <translation>Guardado como modelo.</translation>
    </message>
    <message>
        <source>The template is removed.</source>
        <translation>O modelo foi removido.</translation>
    </message>
    <message>
        <source>An agency that is new to this file is added in the Directory; what is typed here stays.</source>
        <translation>Um organismo novo neste ficheiro acrescenta-se no Diretório; o que aqui se escreveu fica.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Acrescentar %1</translation>
    </message>
    <message>
        <source>It is outside the period that is shown.</source>
        <translation>Está fora do período mostrado.</translation>
    </message>
</context>
<context>
    <name>liaison::RateForm</name>
    <message>
        <source>As its source prints it, with a point: 7.7621. It is kept exactly so.</source>
        <translation>Como a fonte a imprime, com ponto: 7.7621. Guarda-se exatamente assim.</translation>
    </message>
    <message>
        <source>A day, a month or a longer span; of a fixed rate the day it begins.</source>
        <translation>Um dia, um mês ou um período mais longo; de uma taxa fixa, o dia em que começa.</translation>
    </message>
    <message>
        <source>New exchange rate</source>
        <translation>Nova taxa de câmbio</translation>
    </message>
</context>
<context>
    <name>liaison::RateImport</name>
    <message>
        <source>Import rates from %1</source>
        <translation>Importar taxas de %1</translation>
    </message>
    <message>
        <source>Column of: %1</source>
        <translation>Coluna de: %1</translation>
    </message>
    <message>
        <source>The same in every row: %1</source>
        <translation>Igual em todas as linhas: %1</translation>
    </message>
    <message>
        <source>day, average or fixed</source>
        <translation>dia, média ou fixa</translation>
    </message>
    <message>
        <source>in every row</source>
        <translation>em todas as linhas</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>the same in every row:</source>
        <translation>igual em todas as linhas:</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 changed, %4 the same, %5 refused.</source>
        <translation>%1 linhas: %2 novas, %3 alteradas, %4 iguais, %5 recusadas.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
</context>
<context>
    <name>liaison::RatesPage</name>
    <message>
        <source>Exchange rates</source>
        <translation>Taxas de câmbio</translation>
    </message>
    <message>
        <source>Conversions stand beside the originals, with the rate, its date and its source</source>
        <translation>As conversões ficam ao lado dos originais, com a taxa, a data e a fonte</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Importar uma tabela…</translation>
    </message>
    <message>
        <source>New rate</source>
        <translation>Nova taxa</translation>
    </message>
    <message>
        <source>Find a rate by currency or source</source>
        <translation>Procurar uma taxa por moeda ou fonte</translation>
    </message>
    <message>
        <source>No rates here</source>
        <translation>Não há taxas aqui</translation>
    </message>
    <message>
        <source>Exchange rates by day, month or peg, each with its source. A value is never converted without one: it says “no rate”.</source>
        <translation>Taxas de câmbio por dia, mês ou indexação, cada uma com a sua fonte. Um valor nunca é convertido sem taxa: diz “sem taxa”.</translation>
    </message>
    <message>
        <source>Import exchange rates</source>
        <translation>Importar taxas de câmbio</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabelas (*.csv *.tsv *.txt)</translation>
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
    <name>liaison::ReasonRow</name>
    <message>
        <source>Why it is corrected</source>
        <translation>Porque se corrige</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Without a reason it is not done: say why in a few words.</source>
        <translation>Sem motivo não é feito: diga porquê em poucas palavras.</translation>
    </message>
</context>
<context>
    <name>liaison::RecipientEdit</name>
    <message>
        <source>&amp;Goes to</source>
        <translation>D&amp;estinatário</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>ninguém indicado</translation>
    </message>
    <message>
        <source>To whom it goes; the journal keeps it.</source>
        <translation>A quem se destina; o diário guarda-o.</translation>
    </message>
</context>
<context>
    <name>liaison::ReconciliationView</name>
    <message>
        <source>The month before</source>
        <translation>O mês anterior</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>O mês seguinte</translation>
    </message>
    <message>
        <source>Our log beside their statement</source>
        <translation>O nosso registo ao lado do extrato deles</translation>
    </message>
    <message>
        <source>Choose one month, like 2017-03.</source>
        <translation>Escolha um mês, como 2017-03.</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Contraparte</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Correct the statement</source>
        <translation>Corrigir o extrato</translation>
    </message>
    <message>
        <source>Record their statement</source>
        <translation>Registar o extrato deles</translation>
    </message>
    <message>
        <source>Our statement for them</source>
        <translation>O nosso extrato para eles</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Aprovar</translation>
    </message>
    <message>
        <source>Changed since the sign-off</source>
        <translation>Alterado desde a aprovação</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Nada a comparar</translation>
    </message>
    <message>
        <source>Nothing is logged with %1 in %2, and there is no statement of theirs. Record what they say they sent and received.</source>
        <translation>Nada está registado com %1 em %2 e não há extrato deles. Registe o que dizem ter enviado e recebido.</translation>
    </message>
    <message>
        <source>No counterpart chosen</source>
        <translation>Nenhuma contraparte escolhida</translation>
    </message>
    <message>
        <source>Choose a counterpart and a month above: your log and their statement are set side by side here.</source>
        <translation>Escolha acima uma contraparte e um mês: o seu registo e o extrato deles ficam aqui lado a lado.</translation>
    </message>
    <message>
        <source>The pair is decided.</source>
        <translation>O par está decidido.</translation>
    </message>
    <message>
        <source>The difference is explained.</source>
        <translation>A diferença está explicada.</translation>
    </message>
    <message>
        <source>The decision is taken back.</source>
        <translation>A decisão foi desfeita.</translation>
    </message>
    <message>
        <source>%1 with %2 is signed off.</source>
        <translation>%1 com %2 está aprovado.</translation>
    </message>
    <message>
        <source>Our statement for %1</source>
        <translation>O nosso extrato para %1</translation>
    </message>
    <message>
        <source>For another Liaison Desk (*.json);;Tables (*.csv)</source>
        <translation>Para outro Liaison Desk (*.json);;Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>%1 entries were written to %2 (TLP:%3).</source>
        <translation>%1 entradas foram escritas em %2 (TLP:%3).</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 enviadas</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>%1 recebidas</translation>
    </message>
    <message>
        <source>%1 both ways</source>
        <translation>%1 mútuas</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 em aberto</translation>
    </message>
    <message>
        <source>%1 explained</source>
        <translation>%1 explicadas</translation>
    </message>
    <message>
        <source>signed off by %1 on %2</source>
        <translation>aprovado por %1 em %2</translation>
    </message>
    <message>
        <source>%1 came in</source>
        <translation>entrou %1</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 já não existe</translation>
    </message>
    <message>
        <source>%1 is dated or directed differently</source>
        <translation>%1 tem outra data ou outro sentido</translation>
    </message>
    <message>
        <source>%1 has %2 pieces instead of %3</source>
        <translation>%1 tem %2 informações em vez de %3</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
    <message>
        <source>Changed since the sign-off: %1.</source>
        <translation>Alterado desde a aprovação: %1.</translation>
    </message>
    <message>
        <source>%1 stated this month already: the statement there is, is open to be corrected.</source>
        <translation>%1 já tem extrato deste mês: está aberto para ser corrigido.</translation>
    </message>
    <message>
        <source>Our log, in pieces: %1</source>
        <comment>numbers by direction</comment>
        <translation>O nosso registo, em peças: %1</translation>
    </message>
    <message>
        <source>Their statement, in pieces: %1</source>
        <comment>numbers by direction</comment>
        <translation>O extrato deles, em peças: %1</translation>
    </message>
</context>
<context>
    <name>liaison::ReconciliationWriter</name>
    <message>
        <source>Months reconciled with each counterpart</source>
        <translation>Meses conciliados com cada contraparte</translation>
    </message>
    <message>
        <source>Nothing was exchanged, and no statement was received.</source>
        <translation>Nada foi trocado e nenhum extrato foi recebido.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>no statement</source>
        <translation>sem extrato</translation>
    </message>
    <message>
        <source>not reconciled: %1 open</source>
        <comment>a number of differences</comment>
        <translation>por conciliar: %1 em aberto</translation>
    </message>
    <message>
        <source>reconciled, not signed off</source>
        <translation>conciliado, por aprovar</translation>
    </message>
    <message>
        <source>signed off %1</source>
        <comment>a date</comment>
        <translation>aprovado em %1</translation>
    </message>
    <message>
        <source>changed since it was signed off %1</source>
        <comment>a date</comment>
        <translation>alterado desde a aprovação em %1</translation>
    </message>
</context>
<context>
    <name>liaison::RecordEditor</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Fechar o formulário</translation>
    </message>
    <message>
        <source>You began one %1 and did not save it.</source>
        <translation>Começou um registo (%1) e não o guardou.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>This was typed here %1 and is not saved yet.</source>
        <translation>Isto foi escrito aqui %1 e ainda não está guardado.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>This is not saved yet. Ctrl+S saves it; Esc once more discards it.</source>
        <translation>Isto ainda não está guardado. Ctrl+S guarda; Esc outra vez descarta.</translation>
    </message>
    <message>
        <source>Your changes are not saved yet. Ctrl+S saves them; Esc once more discards them.</source>
        <translation>As suas alterações ainda não estão guardadas. Ctrl+S guarda-as; Esc outra vez descarta-as.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>A guardar…</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>alterado, não guardado</translation>
    </message>
    <message>
        <source>This is not saved yet. Ctrl+S saves it; asked once more, it is discarded for a new one.</source>
        <translation>Isto ainda não está guardado. Ctrl+S guarda; se o pedir mais uma vez, é descartado e começa-se outro.</translation>
    </message>
    <message>
        <source>Discard it and begin another</source>
        <translation>Descartar e começar outro</translation>
    </message>
    <message>
        <source>Nothing is filled in yet, so there is nothing to save.</source>
        <translation>Ainda nada está preenchido, por isso não há nada a guardar.</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Guardar (Ctrl+S)</translation>
    </message>
</context>
<context>
    <name>liaison::RecordLines</name>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>%1, the source prints %2 beside it</source>
        <translation>%1, a fonte imprime %2 ao lado</translation>
    </message>
    <message>
        <source>%1 of %2 (%3%4)</source>
        <comment>a part, its whole, how sure the share is, the share</comment>
        <translation>%1 de %2 (%3%4)</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>what is counted, the number, its unit</comment>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>liaison::RecordPage</name>
    <message>
        <source>All dates</source>
        <translation>Todas as datas</translation>
    </message>
</context>
<context>
    <name>liaison::RecordPane</name>
    <message>
        <source>Saved: %1 %2</source>
        <comment>a kind of record, its reference</comment>
        <translation>Guardado: %1 %2</translation>
    </message>
    <message>
        <source>Removed: %1 %2. Ctrl+Z brings it back.</source>
        <translation>Removido: %1 %2. Ctrl+Z recupera.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>The open record is not in this list: it lies outside the period or the filter.</source>
        <translation>O registo aberto não está nesta lista: fica fora do período ou do filtro.</translation>
    </message>
    <message>
        <source>Remove what is approved</source>
        <translation>Remover o que está validado</translation>
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
    <message>
        <source>Nothing here matches</source>
        <translation>Nada corresponde</translation>
    </message>
    <message>
        <source>The filter or the text to find leaves none of the records of the period.</source>
        <translation>O filtro ou o texto procurado não deixa nenhum dos registos do período.</translation>
    </message>
    <message>
        <source>Show them all</source>
        <translation>Mostrar todos</translation>
    </message>
</context>
<context>
    <name>liaison::RecordWords</name>
    <message>
        <source>Exchange</source>
        <translation>Troca</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operação</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Apreensão</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Organismo</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Funcionário</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Definição</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Ficheiro de casos</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Trocas</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operações</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Seizures</source>
        <translation>Apreensões</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Organismos</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Funcionários</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>Home agency</source>
        <translation>Organismo próprio</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Nome da unidade</translation>
    </message>
    <message>
        <source>First month of the programme year</source>
        <translation>Primeiro mês do ano do programa</translation>
    </message>
    <message>
        <source>Grading scheme</source>
        <translation>Sistema de classificação</translation>
    </message>
    <message>
        <source>This is the sample</source>
        <translation>Este é o exemplo</translation>
    </message>
    <message>
        <source>Setting: %1</source>
        <translation>Definição: %1</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>anulado</translation>
    </message>
    <message>
        <source>added</source>
        <translation>acrescentado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removido</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>passphrase changed</source>
        <translation>frase-passe alterada</translation>
    </message>
    <message>
        <source>restored from a backup</source>
        <translation>restaurado de uma cópia de segurança</translation>
    </message>
    <message>
        <source>set</source>
        <translation>definido</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportado</translation>
    </message>
    <message>
        <source>Undone: %1 is removed again.</source>
        <translation>Anulado: %1 foi de novo removido.</translation>
    </message>
    <message>
        <source>Undone: %1 is back.</source>
        <translation>Anulado: %1 está de volta.</translation>
    </message>
    <message>
        <source>Undone: %1 is as it was before.</source>
        <translation>Anulado: %1 está como antes.</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Taxa de câmbio</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Taxas de câmbio</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Encaminhamento</translation>
    </message>
    <message>
        <source>Risk indicator</source>
        <translation>Indicador de risco</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Resource link</source>
        <translation>Ligação a recurso</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimento</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anexo</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Extrato</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Aprovação</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Encaminhamentos</translation>
    </message>
    <message>
        <source>Risk indicators</source>
        <translation>Indicadores de risco</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Itens</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Resource links</source>
        <translation>Ligações a recursos</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimentos</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anexos</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Extratos</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferenças</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>Aprovações</translation>
    </message>
    <message>
        <source>Largest attachment</source>
        <translation>Maior anexo</translation>
    </message>
    <message>
        <source>Code of one&apos;s own: %1</source>
        <translation>Código próprio: %1</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Validação</translation>
    </message>
    <message>
        <source>Frozen report</source>
        <translation>Relatório congelado</translation>
    </message>
    <message>
        <source>Frozen reports</source>
        <translation>Relatórios congelados</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Validações</translation>
    </message>
    <message>
        <source>Undone in one step: %1 records, from %2 on, are as they were before.</source>
        <translation>Anulado de uma só vez: %1 registos, a partir de %2, estão como antes.</translation>
    </message>
    <message>
        <source>Everybody signs with a key of his or her own</source>
        <translation>Todos assinam com chave própria</translation>
    </message>
    <message>
        <source>Four eyes</source>
        <translation>Quatro olhos</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Pasta das cópias de segurança</translation>
    </message>
    <message>
        <source>When backups are made</source>
        <translation>Quando se fazem cópias de segurança</translation>
    </message>
    <message>
        <source>How many backups are kept</source>
        <translation>Quantas cópias de segurança se guardam</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperação</translation>
    </message>
    <message>
        <source>Keys of everybody</source>
        <translation>Chaves de todos</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <translation>Chave de %1</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>ligado</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desligado</translation>
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
        <translation>%1: %2 encaminhamentos</translation>
    </message>
    <message>
        <source>Shows them as a list</source>
        <translation>Mostra-os como lista</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no referrals in this state</comment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todos os %1</translation>
    </message>
</context>
<context>
    <name>liaison::ReferralCard</name>
    <message>
        <source>%1 old</source>
        <comment>so many days</comment>
        <translation>há %1</translation>
    </message>
</context>
<context>
    <name>liaison::ReferralForm</name>
    <message>
        <source>Date made</source>
        <translation>Data em que foi feito</translation>
    </message>
    <message>
        <source>Cases handed over</source>
        <translation>Casos encaminhados</translation>
    </message>
    <message>
        <source>Goods reported as seized, one line for each unit</source>
        <translation>Mercadorias indicadas como apreendidas, uma linha por unidade</translation>
    </message>
    <message>
        <source>Value reported, one line for each currency and basis</source>
        <translation>Valor indicado, uma linha por moeda e base</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ainda nenhum</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Novo encaminhamento</translation>
    </message>
</context>
<context>
    <name>liaison::ReferralLists</name>
    <message>
        <source>Made</source>
        <comment>the day of a referral</comment>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>Taxa de acerto</translation>
    </message>
    <message>
        <source>Hits out of known outcomes, of all dates</source>
        <translation>Acertos em desfechos conhecidos, de todas as datas</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Encaminhamentos</translation>
    </message>
    <message>
        <source>Risk indicators</source>
        <translation>Indicadores de risco</translation>
    </message>
    <message>
        <source>Find in the referrals</source>
        <translation>Procurar nos encaminhamentos</translation>
    </message>
    <message>
        <source>No referrals here</source>
        <translation>Não há encaminhamentos aqui</translation>
    </message>
    <message>
        <source>Cases and leads that one side hands to the other stand here, with what is asked for, by when, and what came of it. Make one, or choose another period.</source>
        <translation>Aqui estão os casos e pistas que um lado passa ao outro, com o que se pede, até quando e o que resultou. Faça um ou escolha outro período.</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Novo encaminhamento</translation>
    </message>
    <message>
        <source>Find a risk indicator</source>
        <translation>Procurar um indicador de risco</translation>
    </message>
    <message>
        <source>No risk indicators yet</source>
        <translation>Ainda sem indicadores de risco</translation>
    </message>
    <message>
        <source>The signs of an infringing consignment that your unit has agreed on stand here. Flag them on cases and referrals to see how often they are right.</source>
        <translation>Aqui estão os sinais de uma remessa infratora que a sua unidade acordou. Assinale-os em casos e encaminhamentos para ver quantas vezes acertam.</translation>
    </message>
    <message>
        <source>New risk indicator</source>
        <translation>Novo indicador de risco</translation>
    </message>
</context>
<context>
    <name>liaison::ReferralSectionWriter</name>
    <message>
        <source>Referrals by counterpart and direction, with response times in days</source>
        <translation>Encaminhamentos por contraparte e sentido, com tempos de resposta em dias</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Encaminhamentos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Em atraso</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Receção acusada</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>Mediana de dias</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Conclusões</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Desfecho</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Feitos</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>No referral is dated inside this period.</source>
        <translation>Nenhum encaminhamento tem data neste período.</translation>
    </message>
    <message>
        <source>Open and overdue as on %1. Days are counted from the day the referral was made; the median of an even number is the mean of the two middle ones, a half rounded up. A referral dated only to its month has no days.</source>
        <translation>Abertos e em atraso em %1. Os dias contam-se do dia em que o encaminhamento foi feito; a mediana de um número par é a média dos dois do meio, meio dia arredonda para cima. Um encaminhamento de que só se sabe o mês não tem dias.</translation>
    </message>
    <message>
        <source>Not counted, because the date is not precise enough for this period: %1.</source>
        <translation>Não contados, porque a data não é precisa o bastante para este período: %1.</translation>
    </message>
    <message>
        <source>Risk indicators: hits out of known outcomes</source>
        <translation>Indicadores de risco: acertos em desfechos conhecidos</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Assinalado</translation>
    </message>
    <message>
        <source>Outcome known</source>
        <translation>Desfecho conhecido</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Acertos</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>Taxa de acerto</translation>
    </message>
    <message>
        <source>Indicators met together, the most frequent pairs</source>
        <translation>Indicadores que ocorrem juntos, os pares mais frequentes</translation>
    </message>
    <message>
        <source>with</source>
        <translation>com</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Risk indicators</source>
        <translation>Indicadores de risco</translation>
    </message>
    <message>
        <source>Flagged on cases and referrals of the period; a referral that hands over a case flagged with the same indicator is not counted again. A hit is a seizure, in the case or by a referral that handed it over.</source>
        <translation>Assinalados em casos e encaminhamentos do período; um encaminhamento de um caso assinalado com o mesmo indicador não conta outra vez. Um acerto é uma apreensão, no caso ou por um encaminhamento que o passou.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>With an outcome</source>
        <translation>Com desfecho</translation>
    </message>
    <message>
        <source>Oldest, days</source>
        <translation>Mais antigo, dias</translation>
    </message>
</context>
<context>
    <name>liaison::ReferralSteps</name>
    <message>
        <source>Acknowledged today</source>
        <translation>Acusada receção hoje</translation>
    </message>
    <message>
        <source>Work started today</source>
        <translation>Trabalho iniciado hoje</translation>
    </message>
    <message>
        <source>Outcome…</source>
        <translation>Desfecho…</translation>
    </message>
    <message>
        <source>Close today</source>
        <translation>Encerrar hoje</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <comment>by so many days</comment>
        <translation>%1 em atraso</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>vence hoje</translation>
    </message>
    <message>
        <source>due in %1</source>
        <comment>so many days</comment>
        <translation>vence dentro de %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>on a date</comment>
        <translation>vence em %1</translation>
    </message>
</context>
<context>
    <name>liaison::ReferralsPage</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>%1 %2: median days</source>
        <comment>a counterpart&apos;s code, made or received</comment>
        <translation>%1 %2: mediana de dias</translation>
    </message>
    <message>
        <source>to outcome</source>
        <translation>até ao desfecho</translation>
    </message>
    <message>
        <source>%1: %2. Ctrl+Z takes it back.</source>
        <comment>a referral, its state</comment>
        <translation>%1: %2. Ctrl+Z anula.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Desfecho</translation>
    </message>
    <message>
        <source>Acknowledged today</source>
        <translation>Acusada receção hoje</translation>
    </message>
    <message>
        <source>Work started today</source>
        <translation>Trabalho iniciado hoje</translation>
    </message>
    <message>
        <source>Outcome…</source>
        <translation>Desfecho…</translation>
    </message>
    <message>
        <source>Close today</source>
        <translation>Encerrar hoje</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Desfazer o último passo</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Encaminhamentos</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>made and received</source>
        <translation>feitos e recebidos</translation>
    </message>
    <message>
        <source>Board, list or risk indicators</source>
        <translation>Quadro, lista ou indicadores de risco</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Quadro</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Risk indicators</source>
        <translation>Indicadores de risco</translation>
    </message>
    <message>
        <source>open, of the period</source>
        <translation>em aberto, do período</translation>
    </message>
    <message>
        <source>overdue, of the period</source>
        <translation>em atraso, do período</translation>
    </message>
    <message>
        <source>%1: %2 on %3. Ctrl+Z takes it back.</source>
        <comment>a referral, its state, a day</comment>
        <translation>%1: %2 em %3. Ctrl+Z desfaz.</translation>
    </message>
    <message>
        <source>The board shows what ended of those made in the period; this one lies outside it.</source>
        <translation>O quadro mostra o que terminou de entre os feitos no período; este fica fora dele.</translation>
    </message>
</context>
<context>
    <name>liaison::ReleaseBar</name>
    <message>
        <source>This report is marked %1: %2. It should not leave them. If it must, say why; the journal keeps who went ahead, when and why.</source>
        <translation>Este relatório está marcado %1: %2. Não deve sair daí. Se tiver de sair, diga porquê; o diário guarda quem avançou, quando e porquê.</translation>
    </message>
    <message>
        <source>Reaso&amp;n</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Reason for letting the report out</source>
        <translation>Motivo para deixar sair o relatório</translation>
    </message>
    <message>
        <source>Go ahead</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Do not let it out</source>
        <translation>Não o deixar sair</translation>
    </message>
    <message>
        <source>Give the reason in a few words: without one a report with this marking stays here.</source>
        <translation>Indique o motivo em poucas palavras: sem ele, um relatório com esta marcação fica aqui.</translation>
    </message>
</context>
<context>
    <name>liaison::RenumberPanel</name>
    <message>
        <source>These items of %1 would get another number: by area, and without gaps. Ctrl+Z takes it back.</source>
        <translation>Estes itens de %1 teriam outro número: por área e sem falhas. Ctrl+Z anula.</translation>
    </message>
    <message>
        <source>The frozen papers of this year keep the old numbers: %1.</source>
        <translation>Os documentos congelados deste ano mantêm os números antigos: %1.</translation>
    </message>
    <message>
        <source>Old and new numbers</source>
        <translation>Números antigos e novos</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Renumber</source>
        <translation>Renumerar</translation>
    </message>
    <message>
        <source>Leave the numbers</source>
        <translation>Manter os números</translation>
    </message>
</context>
<context>
    <name>liaison::ReportBlocks</name>
    <message>
        <source>Declared</source>
        <translation>Declarado</translation>
    </message>
    <message>
        <source>Itemised</source>
        <translation>Discriminado</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Goods, %1</source>
        <comment>unit</comment>
        <translation>Mercadorias, %1</translation>
    </message>
    <message>
        <source>Persons arrested</source>
        <translation>Pessoas detidas</translation>
    </message>
    <message>
        <source>Declared by %1: %2</source>
        <comment>agency, source</comment>
        <translation>Declarado por %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>agency, note</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where an agency&apos;s declared result and the cases in this file can be compared</source>
        <translation>Onde o resultado declarado de um organismo e os casos deste ficheiro se podem comparar</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Organismo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Itemised against declared</source>
        <translation>Discriminado face ao declarado</translation>
    </message>
    <message>
        <source>%1 less</source>
        <comment>itemised than declared</comment>
        <translation>%1 a menos</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>itemised than declared</comment>
        <translation>%1 a mais</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>sem diferença</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>agency name and code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>number of cases, counting rule</comment>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>(%1 not stated)</source>
        <comment>how many parts of a total</comment>
        <translation>(%1 não indicadas)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an amount, its value basis</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Value in %1, basis not stated</source>
        <translation>Valor em %1, base não indicada</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>value basis, currency</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Quantities in different units, values in different currencies or on different bases, and cases counted under different rules are never added together. “Declared” is what an agency stated as its total; “itemised” is added up from the cases in the case file.</source>
        <translation>Quantidades em unidades diferentes, valores em moedas diferentes ou sobre bases diferentes, e casos contados segundo regras diferentes nunca são somados. “Declarado” é o que um organismo indicou como o seu total; “discriminado” é somado a partir dos casos do ficheiro.</translation>
    </message>
    <message>
        <source>Counts of exchanges are pieces of information by counterpart, direction and mode, as logged by the home agency. They are not added over counterparts.</source>
        <translation>As contagens de trocas são informações por contraparte, sentido e modo, como registadas pelo organismo próprio. Não são somadas entre contrapartes.</translation>
    </message>
    <message>
        <source>No value in this report was converted from one currency into another.</source>
        <translation>Nenhum valor neste relatório foi convertido de uma moeda para outra.</translation>
    </message>
    <message>
        <source>Value bases in this report: %1.</source>
        <translation>Bases de valor neste relatório: %1.</translation>
    </message>
    <message>
        <source>Seizure lines whose quantity was not stated: %1.</source>
        <translation>Linhas de apreensão cuja quantidade não foi indicada: %1.</translation>
    </message>
    <message>
        <source>Illustrative records behind this report: %1. They were made up so that charts and tables have something to show. They are counted as itemised and never change a declared figure.</source>
        <translation>Registos ilustrativos por trás deste relatório: %1. Foram inventados para que gráficos e quadros tenham algo a mostrar. Contam como discriminados e nunca alteram um número declarado.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>agency, report, period</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (continuação)</translation>
    </message>
    <message>
        <source>… (+%1 characters)</source>
        <translation>… (+%1 caracteres)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Elaborado em %1</translation>
    </message>
    <message>
        <source>Made from the sample case file: contains illustrative records</source>
        <translation>Elaborado a partir do ficheiro de exemplo: contém registos ilustrativos</translation>
    </message>
    <message>
        <source>Contains illustrative records</source>
        <translation>Contém registos ilustrativos</translation>
    </message>
    <message>
        <source>Cases, quantities and values by category of goods</source>
        <translation>Casos, quantidades e valores por categoria de mercadorias</translation>
    </message>
    <message>
        <source>Cases, quantities and values by channel</source>
        <translation>Casos, quantidades e valores por canal</translation>
    </message>
    <message>
        <source>Cases, quantities and values by destination</source>
        <translation>Casos, quantidades e valores por destino</translation>
    </message>
    <message>
        <source>Pieces seized by category and agency</source>
        <translation>Peças apreendidas por categoria e organismo</translation>
    </message>
    <message>
        <source>Pieces seized by channel and agency</source>
        <translation>Peças apreendidas por canal e organismo</translation>
    </message>
    <message>
        <source>Pieces seized by destination and agency</source>
        <translation>Peças apreendidas por destino e organismo</translation>
    </message>
    <message>
        <source>Numbers are printed as they were stated: “about”, “more than” and “less than” belong to the number and are carried through every total; where room is scarce they are written ≈, &gt; and &lt;. “Not stated” is not zero; a total says how many of its parts were not stated.</source>
        <translation>Os números são impressos como foram indicados: “cerca de”, “mais de” e “menos de” pertencem ao número e passam para todos os totais; onde falta espaço escrevem-se ≈, &gt; e &lt;. “Não indicado” não é zero; um total diz quantas das suas partes não foram indicadas.</translation>
    </message>
    <message>
        <source>Values were converted into %1 in a section of their own, each with its rate; the originals stand everywhere else.</source>
        <translation>Os valores foram convertidos para %1 numa secção própria, cada um com a sua taxa; em todo o resto ficam os originais.</translation>
    </message>
    <message>
        <source>The source does not say how it counted cases, so the two numbers may not be comparable.</source>
        <translation>A fonte não diz como contou os casos, pelo que os dois números podem não ser comparáveis.</translation>
    </message>
    <message>
        <source>Seizure lines whose value was not stated: %1.</source>
        <translation>Linhas de apreensão cujo valor não foi indicado: %1.</translation>
    </message>
    <message>
        <source>they agree within what was stated</source>
        <translation>coincidem dentro do que foi declarado</translation>
    </message>
</context>
<context>
    <name>liaison::ReportCharts</name>
    <message>
        <source>The %1 largest are drawn; all are in the table.</source>
        <translation>São desenhados os %1 maiores; todos estão no quadro.</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month along an axis, in Qt&apos;s date format</comment>
        <translation>MMM yyyy</translation>
    </message>
</context>
<context>
    <name>liaison::ReportOptions</name>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Relatório</translation>
    </message>
    <message>
        <source>&amp;Operation</source>
        <translation>&amp;Operação</translation>
    </message>
    <message>
        <source>Perio&amp;d</source>
        <translation>&amp;Período</translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation>&amp;Língua do relatório</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>&amp;Marcação</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operação</translation>
    </message>
    <message>
        <source>For %1.</source>
        <comment>a marking allows to read</comment>
        <translation>Para %1.</translation>
    </message>
    <message>
        <source>Nothing in this report is marked.</source>
        <translation>Nada neste relatório está marcado.</translation>
    </message>
    <message>
        <source>The strictest record in it is marked %1.</source>
        <translation>O registo mais restrito está marcado %1.</translation>
    </message>
    <message>
        <source>A weaker marking would give that record away, so none can be chosen.</source>
        <translation>Uma marcação mais fraca revelaria esse registo, por isso não se pode escolher.</translation>
    </message>
    <message>
        <source>No operation is in this file yet. Add one on the page Operations.</source>
        <translation>Ainda não há operações neste ficheiro. Acrescente uma na página Operações.</translation>
    </message>
    <message>
        <source>This is not a quarter: it is compared with the same length of time before it.</source>
        <translation>Isto não é um trimestre: compara-se com o período de igual duração anterior.</translation>
    </message>
    <message>
        <source>Quarterly report</source>
        <translation>Relatório trimestral</translation>
    </message>
    <message>
        <source>Operation result sheet</source>
        <translation>Folha de resultados da operação</translation>
    </message>
    <message>
        <source>Name or code of the operation</source>
        <translation>Nome ou código da operação</translation>
    </message>
    <message>
        <source>Values &amp;also in</source>
        <translation>Valores t&amp;ambém em</translation>
    </message>
    <message>
        <source>their own currency only</source>
        <translation>só na própria moeda</translation>
    </message>
    <message>
        <source>Values also in</source>
        <translation>Valores também em</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>The paper is of the whole programme year that holds this period.</source>
        <translation>O documento é de todo o ano do programa que contém este período.</translation>
    </message>
    <message>
        <source>Annual progress paper</source>
        <translation>Documento anual de progresso</translation>
    </message>
    <message>
        <source>&amp;Say where each sentence is from</source>
        <translation>&amp;Dizer de onde vem cada frase</translation>
    </message>
    <message>
        <source>&amp;Counterpart</source>
        <translation>&amp;Contraparte</translation>
    </message>
    <message>
        <source>No other agency is in this file yet. Add one on the page Directory.</source>
        <translation>Ainda não há outro organismo neste ficheiro. Acrescente um na página Diretório.</translation>
    </message>
    <message>
        <source>Meeting brief</source>
        <translation>Nota para reunião</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Contraparte</translation>
    </message>
    <message>
        <source>Name or code of the agency</source>
        <translation>Nome ou código do organismo</translation>
    </message>
    <message>
        <source>the counterpart</source>
        <translation>a contraparte</translation>
    </message>
</context>
<context>
    <name>liaison::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Exportar PDF…</translation>
    </message>
    <message>
        <source>Print (%1)</source>
        <translation>Imprimir (%1)</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Mais pequeno (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Maior (+)</translation>
    </message>
    <message>
        <source>As wide as the view (0)</source>
        <translation>Da largura da vista (0)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>zoom in percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>There is no operation to report on.</source>
        <translation>Não há operação sobre que relatar.</translation>
    </message>
    <message>
        <source>Choose the operation at the left.</source>
        <translation>Escolha a operação à esquerda.</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>A fazer a pré-visualização…</translation>
    </message>
    <message>
        <source>Export the report as PDF</source>
        <translation>Exportar o relatório como PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Report saved</source>
        <translation>Relatório guardado</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Cancelado. Nenhum ficheiro foi escrito.</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>A escrever %1</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Imprimir o relatório</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado para a impressora.</translation>
    </message>
    <message>
        <source>Export ODT…</source>
        <translation>Exportar ODT…</translation>
    </message>
    <message>
        <source>Export the report as a text document</source>
        <translation>Exportar o relatório como documento de texto</translation>
    </message>
    <message>
        <source>OpenDocument texts (*.odt)</source>
        <translation>Textos OpenDocument (*.odt)</translation>
    </message>
    <message>
        <source>Preview, or freezes and changes</source>
        <translation>Pré-visualização, ou congelamentos e alterações</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pré-visualização</translation>
    </message>
    <message>
        <source>Freezes and changes</source>
        <translation>Congelamentos e alterações</translation>
    </message>
    <message>
        <source>Freezes and changes (%1)</source>
        <translation>Congelamentos e alterações (%1)</translation>
    </message>
    <message>
        <source>Choose the counterpart at the left.</source>
        <translation>Escolha a contraparte à esquerda.</translation>
    </message>
    <message>
        <source>Frozen as %1.</source>
        <translation>Congelado como %1.</translation>
    </message>
    <message>
        <source>Report frozen</source>
        <translation>Relatório congelado</translation>
    </message>
    <message>
        <source>Freezing the report in every language</source>
        <translation>A congelar o relatório em todas as línguas</translation>
    </message>
    <message>
        <source>Save the report as it was published</source>
        <translation>Guardar o relatório como foi publicado</translation>
    </message>
    <message>
        <source>The report is still being drawn, or something is missing in its choices.</source>
        <translation>O relatório ainda está a ser composto ou falta algo nas suas escolhas.</translation>
    </message>
</context>
<context>
    <name>liaison::RestoreCard</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>O Caps Lock está ligado.</translation>
    </message>
    <message>
        <source>That of the backup.</source>
        <translation>A da cópia de segurança.</translation>
    </message>
    <message>
        <source>restored</source>
        <comment>in the name of a file</comment>
        <translation>restaurado</translation>
    </message>
    <message>
        <source>The backup stands as a case file of its own in %1. The file that is open was not touched.</source>
        <translation>A cópia de segurança é agora um ficheiro de casos próprio em %1. O ficheiro aberto não foi tocado.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Abrir a cópia</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>A restaurar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>A backup becomes a case file of its own, beside the one that is open. It is checked, and you are asked whether to open it. Nothing is replaced.</source>
        <translation>Uma cópia de segurança torna-se um ficheiro de casos próprio, ao lado do que está aberto. É verificada e pergunta-se se quer abri-la. Nada é substituído.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Cópia de segurança</translation>
    </message>
    <message>
        <source>Copy in</source>
        <translation>Cópia em</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase-passe</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Ficheiro de chave</translation>
    </message>
    <message>
        <source>Only if the backup was made with one.</source>
        <translation>Só se a cópia foi feita com um.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Escolher uma cópia de segurança</translation>
    </message>
    <message>
        <source>Case files (*.liaison);;All files (*)</source>
        <translation>Ficheiros de casos (*.liaison);;Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Where the copy goes</source>
        <translation>Onde fica a cópia</translation>
    </message>
    <message>
        <source>Case files (*.liaison)</source>
        <translation>Ficheiros de casos (*.liaison)</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Escolher o ficheiro de chave</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Restore as a copy</source>
        <translation>Restaurar como cópia</translation>
    </message>
</context>
<context>
    <name>liaison::ResultForm</name>
    <message>
        <source>none: a period as a whole</source>
        <translation>nenhuma: um período inteiro</translation>
    </message>
    <message>
        <source>&amp;Operation</source>
        <translation>&amp;Operação</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Período</translation>
    </message>
    <message>
        <source>2013/14, 2017Q1 or 2013-07-01..2014-06-30: the whole span that the result is stated for.</source>
        <translation>2013/14, 2017Q1 ou 2013-07-01..2014-06-30: todo o período para que o resultado é indicado.</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>&amp;Organismo</translation>
    </message>
    <message>
        <source>What was achieved, as it was stated</source>
        <translation>O que se alcançou, como foi indicado</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>&amp;Casos</translation>
    </message>
    <message>
        <source>the source does not say</source>
        <translation>a fonte não o diz</translation>
    </message>
    <message>
        <source>Cases &amp;counted by</source>
        <translation>Casos con&amp;tados por</translation>
    </message>
    <message>
        <source>&amp;Goods</source>
        <translation>&amp;Mercadorias</translation>
    </message>
    <message>
        <source>One line for each unit: they are never added up.</source>
        <translation>Uma linha por unidade: nunca são somadas.</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>One line for each currency and value basis.</source>
        <translation>Uma linha por moeda e base de valor.</translation>
    </message>
    <message>
        <source>Persons a&amp;rrested</source>
        <translation>Pessoas &amp;detidas</translation>
    </message>
    <message>
        <source>Where it was stated</source>
        <translation>Onde foi indicado</translation>
    </message>
    <message>
        <source>press release, letter, minutes …</source>
        <translation>comunicado de imprensa, carta, ata…</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Fonte</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Declare a result</source>
        <translation>Declarar um resultado</translation>
    </message>
    <message>
        <source>Result of %1</source>
        <comment>an agency</comment>
        <translation>Resultado de %1</translation>
    </message>
    <message>
        <source>Result of %1 in %2</source>
        <comment>an agency, an operation</comment>
        <translation>Resultado de %1 em %2</translation>
    </message>
</context>
<context>
    <name>liaison::ResultLines</name>
    <message>
        <source>Take this line away</source>
        <translation>Retirar esta linha</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>a field, its number</comment>
        <translation>%1, linha %2</translation>
    </message>
    <message>
        <source>about 100 000</source>
        <translation>cerca de 100 000</translation>
    </message>
    <message>
        <source>about HK$13,880,000</source>
        <translation>cerca de HK$13.880.000</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Mercadorias</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Value basis</source>
        <translation>Base do valor</translation>
    </message>
</context>
<context>
    <name>liaison::ResultsCard</name>
    <message>
        <source>Results of operations, as declared and as itemised, %1</source>
        <translation>Resultados das operações, declarados e discriminados, %1</translation>
    </message>
    <message>
        <source>No operation touches %1, and no result was declared for a period within it.</source>
        <translation>Nenhuma operação toca %1 e nenhum resultado foi declarado para um período dentro dele.</translation>
    </message>
    <message>
        <source>%1 more operations</source>
        <translation>mais %1 operações</translation>
    </message>
    <message>
        <source>%1 as a whole</source>
        <comment>a period</comment>
        <translation>%1 no seu todo</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Organismo</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Mercadorias</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Open the operation %1</source>
        <translation>Abrir a operação %1</translation>
    </message>
    <message>
        <source>no result declared, no case in this file</source>
        <translation>nenhum resultado declarado, nenhum caso neste ficheiro</translation>
    </message>
    <message>
        <source>%1 not stated</source>
        <comment>how many parts of a total</comment>
        <translation>%1 não indicadas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>cases, counting rule</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>declarado</translation>
    </message>
    <message>
        <source>itemised</source>
        <translation>discriminado</translation>
    </message>
    <message>
        <source>illustrative</source>
        <translation>ilustrativo</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>casos</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>mercadorias</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <comment>an agency, what is counted, on which basis, the figure</comment>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a figure, a remark</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Rates: %1. A total is converted at the rate of its operation or period, or of its last day; at most %2 days old.</source>
        <translation>Taxas: %1. Um total é convertido à taxa da sua operação ou período, ou do seu último dia; no máximo com %2 dias.</translation>
    </message>
    <message>
        <source>the source prints %1</source>
        <translation>a fonte imprime %1</translation>
    </message>
</context>
<context>
    <name>liaison::ScheduleCard</name>
    <message>
        <source>No folder is chosen, so no backup is made by itself.</source>
        <translation>Não há pasta escolhida, por isso nenhuma cópia se faz por si.</translation>
    </message>
    <message>
        <source>There is no backup in the folder yet.</source>
        <translation>Ainda não há cópias na pasta.</translation>
    </message>
    <message>
        <source>The folder cannot be reached now.</source>
        <translation>A pasta não está agora acessível.</translation>
    </message>
    <message>
        <source>The newest of %1 in the folder: %2 (%3).</source>
        <comment>a number of backups, a moment, its age</comment>
        <translation>A mais recente de %1 na pasta: %2 (%3).</translation>
    </message>
    <message>
        <source>Saved: when backups are made.</source>
        <translation>Guardado: quando se fazem as cópias.</translation>
    </message>
    <message>
        <source>%1 was made and proved: %2 records, journal to entry %3.</source>
        <translation>%1 foi feita e provada: %2 registos, diário até à entrada %3.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>A fazer a cópia de segurança</translation>
    </message>
    <message>
        <source>Restoring for a trial</source>
        <translation>A restaurar como ensaio</translation>
    </message>
    <message>
        <source>Backups by themselves</source>
        <translation>Cópias automáticas</translation>
    </message>
    <message>
        <source>Encrypted copies in a folder, each opened and proved before an older one goes. The folder and the times are kept in the case file.</source>
        <translation>Cópias cifradas numa pasta, cada uma aberta e provada antes de sair uma mais antiga. A pasta e as horas ficam no ficheiro de casos.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Best on another disk.</source>
        <translation>De preferência noutro disco.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>How many are kept</source>
        <translation>Quantas se guardam</translation>
    </message>
    <message>
        <source>The folder for backups</source>
        <translation>A pasta das cópias</translation>
    </message>
    <message>
        <source>not by themselves</source>
        <translation>não por si</translation>
    </message>
    <message>
        <source>when the program is closed</source>
        <translation>ao fechar o programa</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>todos os dias</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>todas as semanas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fazer cópia agora</translation>
    </message>
    <message>
        <source>Try a restore</source>
        <translation>Ensaiar um restauro</translation>
    </message>
    <message>
        <source>Save when backups are made</source>
        <translation>Guardar quando se fazem as cópias</translation>
    </message>
</context>
<context>
    <name>liaison::SearchPalette</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que se encontrou</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Procurar em todo o lado</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Procurar um comando</translation>
    </message>
    <message>
        <source>Every command and its key</source>
        <translation>Todos os comandos e as suas teclas</translation>
    </message>
    <message>
        <source>Records, pages and commands</source>
        <translation>Registos, páginas e comandos</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>A procurar…</translation>
    </message>
    <message>
        <source>Nothing in this file matches. All the words have to occur.</source>
        <translation>Nada neste ficheiro corresponde. Todas as palavras têm de ocorrer.</translation>
    </message>
</context>
<context>
    <name>liaison::SeizureCharts</name>
    <message>
        <source>%1, %2</source>
        <comment>a side, a period</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The value of one line is not stated.</source>
        <translation>O valor de uma linha não está indicado.</translation>
    </message>
    <message>
        <source>The value of %1 lines is not stated.</source>
        <translation>O valor de %1 linhas não está indicado.</translation>
    </message>
    <message>
        <source>The quantity of one line is not stated.</source>
        <translation>A quantidade de uma linha não está indicada.</translation>
    </message>
    <message>
        <source>The quantity of %1 lines is not stated.</source>
        <translation>A quantidade de %1 linhas não está indicada.</translation>
    </message>
    <message>
        <source>Goods category</source>
        <translation>Categoria de mercadorias</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>%1 by category and side, %2</source>
        <comment>what is counted, the period</comment>
        <translation>%1 por categoria e lado, %2</translation>
    </message>
    <message>
        <source>%1 by channel and side, %2</source>
        <comment>what is counted, the period</comment>
        <translation>%1 por canal e lado, %2</translation>
    </message>
    <message>
        <source>%1 by destination and side, %2</source>
        <comment>what is counted, the period</comment>
        <translation>%1 por destino e lado, %2</translation>
    </message>
    <message>
        <source>%1 day by day and side, %2</source>
        <comment>what is counted, the period</comment>
        <translation>%1 por dia e lado, %2</translation>
    </message>
    <message>
        <source>%1 by side, %2</source>
        <comment>what is counted, the period</comment>
        <translation>%1 por lado, %2</translation>
    </message>
    <message>
        <source>%1 by month and side, %2</source>
        <comment>what is counted, the period</comment>
        <translation>%1 por mês e lado, %2</translation>
    </message>
    <message>
        <source>%1 by year and side, %2</source>
        <comment>what is counted, the period</comment>
        <translation>%1 por ano e lado, %2</translation>
    </message>
    <message>
        <source>other %1 categories</source>
        <translation>outras %1 categorias</translation>
    </message>
    <message>
        <source>other %1 channels</source>
        <translation>outros %1 canais</translation>
    </message>
    <message>
        <source>other %1 destinations</source>
        <translation>outros %1 destinos</translation>
    </message>
    <message>
        <source>No seizures are in this file for %1.</source>
        <comment>a period</comment>
        <translation>Não há apreensões neste ficheiro para %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code, name of a goods category</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>the day, the month, the year</comment>
        <translation>não conhecido</translation>
    </message>
    <message>
        <source>Seized goods in %1</source>
        <comment>a unit</comment>
        <translation>Mercadorias apreendidas em %1</translation>
    </message>
    <message>
        <source>Value of seized goods (%1)</source>
        <comment>a currency and a value basis</comment>
        <translation>Valor das mercadorias apreendidas (%1)</translation>
    </message>
    <message>
        <source>%1 case</source>
        <translation>%1 caso</translation>
    </message>
    <message>
        <source>%1 cases</source>
        <translation>%1 casos</translation>
    </message>
</context>
<context>
    <name>liaison::SeizureDelegate</name>
    <message>
        <source>not stated</source>
        <translation>não indicado</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>a column of the seizure lines, the line&apos;s number</comment>
        <translation>%1, linha %2</translation>
    </message>
</context>
<context>
    <name>liaison::SeizureGrid</name>
    <message>
        <source>Seizure lines</source>
        <translation>Linhas de apreensão</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>Números das linhas</translation>
    </message>
    <message>
        <source>Columns of the seizure lines</source>
        <translation>Colunas das linhas de apreensão</translation>
    </message>
</context>
<context>
    <name>liaison::SeizureLines</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a value, its basis</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column, the cell&apos;s text</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>liaison::SeizureTable</name>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>No case with seizure lines belongs here.</source>
        <translation>Nenhum caso com linhas de apreensão pertence aqui.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>agency, kind of its values</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Each case is counted once in the total. A case with goods of several categories stands in the row of each of them.</source>
        <translation>Cada caso é contado uma vez no total. Um caso com mercadorias de várias categorias figura na linha de cada uma delas.</translation>
    </message>
</context>
<context>
    <name>liaison::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
</context>
<context>
    <name>liaison::SettleBar</name>
    <message>
        <source>Ours: %1</source>
        <translation>Nosso: %1</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>Deles: %1</translation>
    </message>
    <message>
        <source>Perhaps carried over. Their statement of %1 lists: %2</source>
        <comment>a month, an entry</comment>
        <translation>Talvez transitado. O extrato deles de %1 indica: %2</translation>
    </message>
    <message>
        <source>Choose the entry that is the same exchange.</source>
        <translation>Escolha a entrada que é a mesma troca.</translation>
    </message>
    <message>
        <source>These two are only proposed as one exchange, so there is nothing to explain yet. Say first whether they are the same (C) or two different ones (D).</source>
        <translation>Estes dois estão apenas propostos como um só intercâmbio, pelo que ainda não há nada a explicar. Diga primeiro se são o mesmo (C) ou dois diferentes (D).</translation>
    </message>
    <message>
        <source>The same exchange</source>
        <translation>A mesma troca</translation>
    </message>
    <message>
        <source>C on the list</source>
        <translation>C na lista</translation>
    </message>
    <message>
        <source>Two different ones</source>
        <translation>Duas diferentes</translation>
    </message>
    <message>
        <source>D on the list</source>
        <translation>D na lista</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Emparelhar</translation>
    </message>
    <message>
        <source>Open our entry</source>
        <translation>Abrir a nossa entrada</translation>
    </message>
    <message>
        <source>Enter on the list</source>
        <translation>Enter na lista</translation>
    </message>
    <message>
        <source>Log it in ours</source>
        <translation>Registar no nosso</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>E on the list goes to the explanation</source>
        <translation>E na lista leva à explicação</translation>
    </message>
    <message>
        <source>The same as</source>
        <translation>A mesma que</translation>
    </message>
    <message>
        <source>The same as …</source>
        <translation>A mesma que…</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicação</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>Porque difere</translation>
    </message>
    <message>
        <source>Other month</source>
        <translation>Outro mês</translation>
    </message>
    <message>
        <source>Words on the explanation</source>
        <translation>Texto da explicação</translation>
    </message>
    <message>
        <source>In words, if there is more to say</source>
        <translation>Por palavras, se houver mais a dizer</translation>
    </message>
</context>
<context>
    <name>liaison::SheetWriter</name>
    <message>
        <source>%1 (%2, both ends included)</source>
        <comment>dates, days</comment>
        <translation>%1 (%2, ambos os extremos incluídos)</translation>
    </message>
    <message>
        <source>Operation result sheet</source>
        <translation>Folha de resultados da operação</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordenador</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Foco</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marcação</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Results side by side</source>
        <translation>Resultados lado a lado</translation>
    </message>
    <message>
        <source>No result was declared, and no case in this file belongs to this operation.</source>
        <translation>Nenhum resultado foi declarado e nenhum caso deste ficheiro pertence a esta operação.</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Dia a dia</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Mês a mês</translation>
    </message>
    <message>
        <source>No case in this file belongs to this operation: there are no itemised goods to show.</source>
        <translation>Nenhum caso deste ficheiro pertence a esta operação: não há mercadorias discriminadas a mostrar.</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Mercadorias</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinos</translation>
    </message>
</context>
<context>
    <name>liaison::SignInPane</name>
    <message>
        <source>Your name</source>
        <translation>O seu nome</translation>
    </message>
    <message>
        <source>Who works with %1?</source>
        <translation>Quem trabalha com %1?</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Other case file</source>
        <translation>Outro ficheiro de casos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Reading the officers …</source>
        <translation>A ler os funcionários…</translation>
    </message>
    <message>
        <source>This name stands behind every change in the journal. Choose it, or type it if it is not in the list. It is not proved: whoever knows the passphrase of the file can use any name.</source>
        <translation>Este nome fica por trás de cada alteração no diário. Escolha-o, ou escreva-o se não estiver na lista. Não está provado: quem souber a frase-passe do ficheiro pode usar qualquer nome.</translation>
    </message>
</context>
<context>
    <name>liaison::SignOffWords</name>
    <message>
        <source>Month signed off by %1 on %2; this entry was added or changed since</source>
        <comment>an officer, a day</comment>
        <translation>Mês assinado por %1 em %2; este registo foi acrescentado ou alterado depois</translation>
    </message>
    <message>
        <source>Month signed off by %1 on %2</source>
        <comment>an officer, a day</comment>
        <translation>Mês assinado por %1 em %2</translation>
    </message>
</context>
<context>
    <name>liaison::StartPage</name>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperação</translation>
    </message>
</context>
<context>
    <name>liaison::StatementForm</name>
    <message>
        <source>Counterpart</source>
        <translation>Contraparte</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Pieces they sent us</source>
        <translation>Informações que nos enviaram</translation>
    </message>
    <message>
        <source>Pieces they received</source>
        <translation>Informações que receberam</translation>
    </message>
    <message>
        <source>Pieces, both ways</source>
        <translation>Informações mútuas</translation>
    </message>
    <message>
        <source>Date of the statement</source>
        <translation>Data do extrato</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marcação</translation>
    </message>
    <message>
        <source>Statement of %1, %2</source>
        <comment>an agency, a month</comment>
        <translation>Extrato de %1, %2</translation>
    </message>
    <message>
        <source>What the counterpart says it sent and received</source>
        <translation>O que a contraparte diz ter enviado e recebido</translation>
    </message>
</context>
<context>
    <name>liaison::StatementLines</name>
    <message>
        <source>Add the entry</source>
        <translation>Acrescentar a entrada</translation>
    </message>
    <message>
        <source>Entries of the statement</source>
        <translation>Entradas do extrato</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>A referência deles</translation>
    </message>
    <message>
        <source>Direction, as they say</source>
        <translation>Sentido, como eles dizem</translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation>A nossa referência</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>Entrada %1: %2</translation>
    </message>
    <message>
        <source>Without entries, only the counts above are compared.</source>
        <translation>Sem entradas, só se comparam as contagens acima.</translation>
    </message>
    <message>
        <source>Entries make: %1 sent, %2 received, %3 both ways</source>
        <translation>As entradas somam: %1 enviadas, %2 recebidas, %3 mútuas</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Informações</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Ainda sem entradas</translation>
    </message>
    <message>
        <source>Type what they list into the row above; Enter adds it. Where they give counts only, leave this empty.</source>
        <translation>Escreva na linha acima o que eles listam; Enter acrescenta. Se derem só contagens, deixe isto vazio.</translation>
    </message>
</context>
<context>
    <name>liaison::StrengthHint</name>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Força da frase-passe</translation>
    </message>
    <message>
        <source>Four words that have nothing to do with one another are easy to keep and hard to guess.</source>
        <translation>Quatro palavras sem relação entre si são fáceis de lembrar e difíceis de adivinhar.</translation>
    </message>
    <message numerus="yes">
        <source>Too short: at least %n characters.</source>
        <translation>
            <numerusform>Demasiado curta: pelo menos %n carácter.</numerusform>
            <numerusform>Demasiado curta: pelo menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fair: one more word makes it strong.</source>
        <translation>Razoável: mais uma palavra torna-a forte.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Forte.</translation>
    </message>
    <message>
        <source>Weak: it is soon guessed and will not be taken. Another word helps.</source>
        <translation>Fraca: depressa se adivinha e não será aceite. Mais uma palavra ajuda.</translation>
    </message>
</context>
<context>
    <name>liaison::TalkingWords</name>
    <message numerus="yes">
        <source>%n referral(s) that we made are overdue, the oldest by %1.</source>
        <comment>a number of days</comment>
        <translation>
            <numerusform>%n encaminhamento feito por nós está em atraso, há %1.</numerusform>
            <numerusform>%n encaminhamentos feitos por nós estão em atraso, o mais antigo há %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) that they made wait for our outcome past the due date, the oldest by %1.</source>
        <comment>a number of days</comment>
        <translation>
            <numerusform>%n encaminhamento feito por eles espera o nosso desfecho para além do prazo, há %1.</numerusform>
            <numerusform>%n encaminhamentos feitos por eles esperam o nosso desfecho para além do prazo, o mais antigo há %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They owe %n follow-up(s) past the due date, the oldest by %1.</source>
        <comment>a number of days</comment>
        <translation>
            <numerusform>Eles devem %n seguimento para além do prazo, há %1.</numerusform>
            <numerusform>Eles devem %n seguimentos para além do prazo, o mais antigo há %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We owe %n follow-up(s) past the due date, the oldest by %1.</source>
        <comment>a number of days</comment>
        <translation>
            <numerusform>Nós devemos %n seguimento para além do prazo, há %1.</numerusform>
            <numerusform>Nós devemos %n seguimentos para além do prazo, o mais antigo há %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) past the due date have no owner, the oldest by %1.</source>
        <comment>a number of days</comment>
        <translation>
            <numerusform>%n seguimento para além do prazo, há %1, não tem responsável.</numerusform>
            <numerusform>%n seguimentos para além do prazo não têm responsável, o mais antigo há %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n direction(s) of the last meeting, %1, have no follow-up in this file: whether they were carried out is not stated.</source>
        <comment>a date</comment>
        <translation>
            <numerusform>%n orientação da última reunião, %1, não tem seguimento neste ficheiro: não está indicado se foi executada.</numerusform>
            <numerusform>%n orientações da última reunião, %1, não têm seguimento neste ficheiro: não está indicado se foram executadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 not reconciled: statement missing. Our log has %n record(s).</source>
        <comment>months</comment>
        <translation>
            <numerusform>%1 por conciliar: falta o extrato. Da nossa parte há %n registo.</numerusform>
            <numerusform>%1 por conciliar: falta o extrato. Da nossa parte há %n registos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 not reconciled: %n difference(s) open.</source>
        <comment>months</comment>
        <translation>
            <numerusform>%1 por conciliar: %n diferença em aberto.</numerusform>
            <numerusform>%1 por conciliar: %n diferenças em aberto.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reconciled, but not signed off.</source>
        <comment>months</comment>
        <translation>%1: conciliado, mas por aprovar.</translation>
    </message>
    <message numerus="yes">
        <source>%1 changed after the sign-off: %n line(s).</source>
        <comment>months</comment>
        <translation>
            <numerusform>%1: alterado depois da aprovação, %n linha.</numerusform>
            <numerusform>%1: alterado depois da aprovação, %n linhas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They have not acknowledged %n exchange(s) that we sent, the oldest of %1.</source>
        <comment>a date</comment>
        <translation>
            <numerusform>Eles não acusaram a receção de %n troca que enviámos, de %1.</numerusform>
            <numerusform>Eles não acusaram a receção de %n trocas que enviámos, a mais antiga de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We have not acknowledged %n exchange(s) that they sent, the oldest of %1.</source>
        <comment>a date</comment>
        <translation>
            <numerusform>Nós não acusámos a receção de %n troca que eles enviaram, de %1.</numerusform>
            <numerusform>Nós não acusámos a receção de %n trocas que eles enviaram, a mais antiga de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They sent %n piece(s) in %1, against %2 in %3.</source>
        <comment>periods, a number</comment>
        <translation>
            <numerusform>Eles enviaram %n informação em %1, face a %2 em %3.</numerusform>
            <numerusform>Eles enviaram %n informações em %1, face a %2 em %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We sent %n piece(s) in %1, against %2 in %3.</source>
        <comment>periods, a number</comment>
        <translation>
            <numerusform>Nós enviámos %n informação em %1, face a %2 em %3.</numerusform>
            <numerusform>Nós enviámos %n informações em %1, face a %2 em %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) still run past the planned last day, the longest by %1.</source>
        <comment>a number of days</comment>
        <translation>
            <numerusform>%n operação continua em curso depois do último dia planeado, há %1.</numerusform>
            <numerusform>%n operações continuam em curso depois do último dia planeado, a mais longa há %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>the first and the last of several months</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing that they sent is logged in %1, against pieces in %3: %2.</source>
        <comment>a period, a number, the period a year before</comment>
        <translation>Nada do que enviaram está registado em %1; em %3, informações: %2.</translation>
    </message>
    <message numerus="yes">
        <source>They sent %n piece(s) in %1; nothing that they sent is logged in %2.</source>
        <comment>periods</comment>
        <translation>
            <numerusform>Eles enviaram %n informação em %1; nada do que enviaram está registado em %2.</numerusform>
            <numerusform>Eles enviaram %n informações em %1; nada do que enviaram está registado em %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that we sent is logged in %1, against pieces in %3: %2.</source>
        <comment>a period, a number, the period a year before</comment>
        <translation>Nada do que enviámos está registado em %1; em %3, informações: %2.</translation>
    </message>
    <message numerus="yes">
        <source>We sent %n piece(s) in %1; nothing that we sent is logged in %2.</source>
        <comment>periods</comment>
        <translation>
            <numerusform>Nós enviámos %n informação em %1; nada do que enviámos está registado em %2.</numerusform>
            <numerusform>Nós enviámos %n informações em %1; nada do que enviámos está registado em %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the %2 directions of the last meeting, %1, has no follow-up of its own in this file: whether it was carried out is not stated.</source>
        <comment>a date, a number</comment>
        <translation>
            <numerusform>%n das %2 orientações da última reunião, %1, não tem seguimento próprio neste ficheiro: não está indicado se foi executada.</numerusform>
            <numerusform>%n das %2 orientações da última reunião, %1, não têm seguimento próprio neste ficheiro: não está indicado se foram executadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 declared</source>
        <comment>an agency, its number of cases</comment>
        <translation>%1 %2 (declarados)</translation>
    </message>
    <message>
        <source>%1 %2 itemised</source>
        <comment>an agency, its number of cases</comment>
        <translation>%1 %2 (discriminados)</translation>
    </message>
    <message>
        <source>%1 not stated</source>
        <comment>an agency: its number of cases</comment>
        <translation>%1 não indicado</translation>
    </message>
    <message>
        <source>%1: cases %2</source>
        <comment>an operation, agencies with their numbers</comment>
        <translation>%1: casos %2</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) together in the year to date have results: %1.</source>
        <comment>operations with their results</comment>
        <translation>
            <numerusform>%n operação em conjunto do ano até à data tem resultados: %1.</numerusform>
            <numerusform>%n operações em conjunto do ano até à data têm resultados: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) that we made fall due within a month, the first on %1.</source>
        <comment>a date</comment>
        <translation>
            <numerusform>%n encaminhamento feito por nós vence dentro de um mês, em %1.</numerusform>
            <numerusform>%n encaminhamentos feitos por nós vencem dentro de um mês, o primeiro em %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Our outcome of %n referral(s) that they made falls due within a month, the first on %1.</source>
        <comment>a date</comment>
        <translation>
            <numerusform>O nosso desfecho de %n encaminhamento feito por eles vence dentro de um mês, em %1.</numerusform>
            <numerusform>O nosso desfecho de %n encaminhamentos feitos por eles vence dentro de um mês, o primeiro em %1.</numerusform>
        </translation>
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
<context>
    <name>liaison::TopBar</name>
    <message>
        <source>Search records, pages and commands   %1</source>
        <translation>Procurar registos, páginas e comandos   %1</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Procurar em todo o lado</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Ninguém entrou</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Signed in: %1. Change officer</source>
        <translation>Sessão de %1. Mudar de funcionário</translation>
    </message>
    <message>
        <source>Whose name stands behind changes. Click to change.</source>
        <translation>Em nome de quem se altera. Clique para mudar.</translation>
    </message>
    <message>
        <source>Lock the case file</source>
        <translation>Bloquear o ficheiro de casos</translation>
    </message>
    <message>
        <source>Lock (%1)</source>
        <translation>Bloquear (%1)</translation>
    </message>
    <message>
        <source>(not proved)</source>
        <translation>(sem prova)</translation>
    </message>
    <message>
        <source>Signed in with a key of his or her own: every change is signed. Click to lock and let somebody else in.</source>
        <translation>Entrou com chave própria: cada alteração é assinada. Clique para bloquear e deixar entrar outra pessoa.</translation>
    </message>
</context>
<context>
    <name>liaison::UnlockPane</name>
    <message>
        <source>Case file</source>
        <translation>Ficheiro de casos</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase-passe</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Ficheiro de chave</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>O Caps Lock está ligado.</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 está bloqueado</translation>
    </message>
    <message>
        <source>Enter its passphrase to go on where you were. What was typed and not saved is kept as a draft inside the file.</source>
        <translation>Escreva a frase-passe para continuar onde estava. O que foi escrito e não guardado fica como rascunho dentro do ficheiro.</translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation>Abrir um ficheiro de casos</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Other case file</source>
        <translation>Outro ficheiro de casos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>The sample&apos;s passphrase is: %1</source>
        <translation>A frase-passe do exemplo é: %1</translation>
    </message>
    <message>
        <source>Only if this case file was made with one.</source>
        <translation>Só se este ficheiro de casos foi feito com um.</translation>
    </message>
    <message>
        <source>Choose a case file</source>
        <translation>Escolher um ficheiro de casos</translation>
    </message>
    <message>
        <source>Case files (*.liaison);;All files (*)</source>
        <translation>Ficheiros de casos (*.liaison);;Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Escolher o ficheiro de chave</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>A abrir…</translation>
    </message>
    <message>
        <source>Your own opens the file and signs you in; so does the recovery code. That of the unit opens it too.</source>
        <translation>A sua própria abre o ficheiro e identifica-o; o código de recuperação também. A da unidade também o abre.</translation>
    </message>
</context>
<context>
    <name>liaison::WelcomePane</name>
    <message>
        <source>%1 in %2</source>
        <comment>file, folder</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Making the sample …</source>
        <translation>A fazer o exemplo…</translation>
    </message>
    <message>
        <source>Look round the sample</source>
        <translation>Ver o exemplo</translation>
    </message>
    <message>
        <source>The working file of a liaison unit: what was exchanged, what was seized, and what is owed.</source>
        <translation>O ficheiro de trabalho de uma unidade de ligação: o que se trocou, o que se apreendeu e o que está por fazer.</translation>
    </message>
    <message>
        <source>Create a case file</source>
        <translation>Criar um ficheiro de casos</translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation>Abrir um ficheiro de casos</translation>
    </message>
    <message>
        <source>A case file made of public figures, to try things out</source>
        <translation>Um ficheiro de casos feito de números públicos, para experimentar</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Abertos antes</translation>
    </message>
    <message>
        <source>Case files opened before</source>
        <translation>Ficheiros de casos abertos antes</translation>
    </message>
    <message>
        <source>No case file was opened since the program began.</source>
        <translation>Nenhum ficheiro de casos foi aberto desde que o programa começou.</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Lembrar neste computador</translation>
    </message>
    <message>
        <source>Where the case files are is written into the settings of this computer, in plain text. Nothing of what is in them.</source>
        <translation>Onde estão os ficheiros de casos fica escrito nas definições deste computador, em texto simples. Nada do que contêm.</translation>
    </message>
    <message>
        <source>Remember the case files opened on this computer</source>
        <translation>Lembrar os ficheiros de casos abertos neste computador</translation>
    </message>
</context>
<context>
    <name>liaison::WorkplaceCard</name>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>For everybody who works here; each takes hold at once.</source>
        <translation>Para todos os que trabalham aqui; cada uma vale de imediato.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspeto</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Of the screen. Each report has a language of its own.</source>
        <translation>Do ecrã. Cada relatório tem a sua própria língua.</translation>
    </message>
    <message>
        <source>Lock when unused for</source>
        <translation>Bloquear sem uso durante</translation>
    </message>
    <message>
        <source>0 never locks by itself. What is typed is kept as a draft.</source>
        <translation>0 nunca bloqueia sozinho. O que se escreveu fica como rascunho.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como o ambiente de trabalho</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>per cent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source> minutes</source>
        <comment>after a number</comment>
        <translation> minutos</translation>
    </message>
</context>
<context>
    <name>liaison::Workspace</name>
    <message>
        <source>This is the sample. Its declared figures are public; records marked as illustrative were made up so that there is something to see.</source>
        <translation>Este é o exemplo. Os seus números declarados são públicos; os registos marcados como ilustrativos foram inventados para haver algo a ver.</translation>
    </message>
    <message>
        <source>Read only: nothing can be saved</source>
        <translation>Só de leitura: nada se pode guardar</translation>
    </message>
    <message>
        <source>Saved: both versions were brought together.</source>
        <translation>Guardado: as duas versões foram reunidas.</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Novo registo</translation>
    </message>
    <message>
        <source>Open the selected record</source>
        <translation>Abrir o registo selecionado</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Undo the last saved change</source>
        <translation>Anular a última alteração guardada</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrar a lista</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Procurar em todo o lado</translation>
    </message>
    <message>
        <source>List all commands and their keys</source>
        <translation>Listar todos os comandos e as suas teclas</translation>
    </message>
    <message>
        <source>Choose the period</source>
        <translation>Escolher o período</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>Mostrar ou ocultar o inspetor</translation>
    </message>
    <message>
        <source>Change who is signed in</source>
        <translation>Mudar de funcionário</translation>
    </message>
    <message>
        <source>Lock the case file</source>
        <translation>Bloquear o ficheiro de casos</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fechar a janela</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir para %1</translation>
    </message>
    <message>
        <source>There is no list on this page.</source>
        <translation>Não há lista nesta página.</translation>
    </message>
    <message>
        <source>There is no change of yours left to undo.</source>
        <translation>Não há alteração sua para anular.</translation>
    </message>
    <message>
        <source>%1 was changed since then, so it cannot be undone.</source>
        <translation>%1 foi alterado entretanto, por isso não se pode anular.</translation>
    </message>
    <message>
        <source>New exchange</source>
        <translation>Nova troca</translation>
    </message>
    <message>
        <source>New statement</source>
        <translation>Novo extrato</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Novo encaminhamento</translation>
    </message>
    <message>
        <source>New operation</source>
        <translation>Nova operação</translation>
    </message>
    <message>
        <source>Declare a result</source>
        <translation>Declarar um resultado</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Novo caso</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>Novo seguimento</translation>
    </message>
    <message>
        <source>New co-operation item</source>
        <translation>Novo item de cooperação</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Novo evento</translation>
    </message>
    <message>
        <source>New agency</source>
        <translation>Novo organismo</translation>
    </message>
    <message>
        <source>New officer or contact</source>
        <translation>Novo funcionário ou contacto</translation>
    </message>
    <message>
        <source>Export what is on screen: a list as a table, a report as PDF</source>
        <translation>Exportar o que está no ecrã: uma lista como tabela, um relatório como PDF</translation>
    </message>
    <message>
        <source>Undo a change of what is approved</source>
        <translation>Anular uma alteração ao que está validado</translation>
    </message>
    <message>
        <source>Note that the chosen resource links were checked today</source>
        <translation>Anotar que as ligações a recursos escolhidas foram verificadas hoje</translation>
    </message>
    <message>
        <source>Opened without anybody&apos;s own key: nothing can be saved</source>
        <translation>Aberto sem a chave de ninguém: nada se pode guardar</translation>
    </message>
</context>
<context>
    <name>liaison::report::Layout</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (continuação)</translation>
    </message>
    <message>
        <source>… (+%1 characters)</source>
        <translation>… (+%1 caracteres)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message numerus="yes">
        <source>%n pictures were saved in %1.</source>
        <translation>
            <numerusform>%n imagem foi guardada em %1.</numerusform>
            <numerusform>%n imagens foram guardadas em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The working file of a customs liaison unit.</source>
        <translation>O ficheiro de trabalho de uma unidade de ligação aduaneira.</translation>
    </message>
    <message>
        <source>Open the sample; it is made first if there is none.</source>
        <translation>Abrir o exemplo; é feito primeiro se não houver.</translation>
    </message>
    <message>
        <source>Save pictures of all pages with the sample in this folder, then end.</source>
        <translation>Guardar nesta pasta imagens de todas as páginas com o exemplo e terminar.</translation>
    </message>
    <message>
        <source>The case file to open.</source>
        <translation>O ficheiro de casos a abrir.</translation>
    </message>
</context>
</TS>
