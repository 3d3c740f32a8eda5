-- A small case file as version 10 left it; without its codes and search tokens, which stock.cpp fills in.
INSERT INTO setting ("key", "value") VALUES ('home_agency', 'HKC');
INSERT INTO agency ("id", "uid", "revision", "code", "names", "side", "kind", "valid_from", "valid_to", "successor", "note") VALUES (1, '01a22c0b-797a-7c93-ac03-c66e360afe6c', 2, 'HKC', '{"en":"Hong Kong Customs","zh_HK":"香港海關"}', 'HK', 'customs', NULL, NULL, NULL, '');
INSERT INTO agency ("id", "uid", "revision", "code", "names", "side", "kind", "valid_from", "valid_to", "successor", "note") VALUES (2, '01a22c0b-79d0-7e9e-8b29-5a53f09f66f3', 1, 'GDC', '{"en":"Guangdong Customs"}', 'CN-GD', 'customs', NULL, NULL, NULL, '');
INSERT INTO agency ("id", "uid", "revision", "code", "names", "side", "kind", "valid_from", "valid_to", "successor", "note") VALUES (3, '01a22c0b-79d5-7b17-a587-629de6ce46af', 1, 'MCS', '{"en":"Macao Customs","pt":"Alfândega"}', 'MO', 'customs', NULL, NULL, NULL, '');
INSERT INTO officer ("id", "uid", "revision", "ref", "name", "agency", "post", "posted_from", "posted_to", "role", "contact", "note") VALUES (1, '01a22c0b-7a25-7996-a131-0fff9539b297', 1, 'OF-0001', 'Lee Wai', 1, '', NULL, NULL, 'officer', '', '');
INSERT INTO operation ("id", "uid", "revision", "code", "names", "type", "part_of", "coordinator", "first_day_from", "first_day_to", "last_day_from", "last_day_to", "status", "focus", "summary", "illustrative") VALUES (1, '01a22c0b-7a7b-7ce0-acee-2756aa0087d0', 1, 'TORRENT', '{"en":"Torrent"}', 'joint', NULL, 1, '2026-03-01', '2026-03-01', '2026-03-09', '2026-03-09', 'ended', '{"categories":[],"channels":[],"destination_groups":[],"destinations":[],"event":""}', '', 0);
INSERT INTO operation_participant ("operation", "agency", "position") VALUES (1, 1, 0);
INSERT INTO operation_participant ("operation", "agency", "position") VALUES (1, 2, 1);
INSERT INTO case_record ("id", "uid", "revision", "ref", "date_from", "date_to", "agency", "operation", "place", "transport", "channel", "procedure", "detection", "infringement", "counting_rule", "origin", "via", "destination", "arrests", "arrests_qualifier", "subjects", "status", "tlp", "summary", "illustrative") VALUES (1, '01a22c0b-7acb-7c85-8580-c867ed01ce88', 1, 'CS-2026-0001', '2026-03-02', '2026-03-02', 1, 1, '', NULL, 'express_courier', NULL, NULL, NULL, 'interception', 'CN', '[]', 'US', NULL, 0, '[]', 'open', 'GREEN', '', 0);
INSERT INTO seizure ("id", "case_record", "line", "category", "description", "brand", "right_holder", "ipr", "quantity", "quantity_qualifier", "unit", "value_minor", "value_qualifier", "currency", "value_basis") VALUES (1, 1, 1, '6b', 'phone covers', '', '', NULL, 1300, 0, 'H87', 13800000, 0, 'HKD', 'estimated_market');
INSERT INTO exchange ("id", "uid", "revision", "ref", "date_from", "date_to", "direction", "counterpart", "mode", "pieces", "subject", "summary", "ipr", "source_grade", "information_grade", "handling", "handling_note", "tlp", "operation", "reply_to", "officer", "acknowledged", "illustrative") VALUES (1, '01a22c0b-7b12-7202-83b0-ef20ecc92894', 1, 'EX-2026-0001', '2026-04-10', '2026-04-10', 'sent', 2, 'monthly', 1, 'Subject 0', '', '[]', NULL, NULL, 'H2', '', 'GREEN', NULL, NULL, NULL, NULL, 0);
INSERT INTO exchange ("id", "uid", "revision", "ref", "date_from", "date_to", "direction", "counterpart", "mode", "pieces", "subject", "summary", "ipr", "source_grade", "information_grade", "handling", "handling_note", "tlp", "operation", "reply_to", "officer", "acknowledged", "illustrative") VALUES (2, '01a22c0b-7b14-77f1-95f4-58a08874fa8c', 1, 'EX-2026-0002', '2026-04-11', '2026-04-11', 'sent', 2, 'monthly', 2, 'Subject 1', '', '[]', NULL, NULL, 'H2', '', 'GREEN', NULL, NULL, NULL, NULL, 0);
INSERT INTO exchange ("id", "uid", "revision", "ref", "date_from", "date_to", "direction", "counterpart", "mode", "pieces", "subject", "summary", "ipr", "source_grade", "information_grade", "handling", "handling_note", "tlp", "operation", "reply_to", "officer", "acknowledged", "illustrative") VALUES (3, '01a22c0b-7b15-7891-96eb-9bbb493d6bae', 1, 'EX-2026-0003', '2026-04-12', '2026-04-12', 'sent', 2, 'monthly', 3, 'Subject 2', '', '[]', NULL, NULL, 'H2', '', 'GREEN', NULL, NULL, NULL, NULL, 0);
INSERT INTO exchange ("id", "uid", "revision", "ref", "date_from", "date_to", "direction", "counterpart", "mode", "pieces", "subject", "summary", "ipr", "source_grade", "information_grade", "handling", "handling_note", "tlp", "operation", "reply_to", "officer", "acknowledged", "illustrative") VALUES (4, '01a22c0b-7b1a-7498-ab3a-d422ee5f8519', 1, 'EX-2026-0004', '2026-04-13', '2026-04-13', 'sent', 2, 'monthly', 4, 'Subject 3', '', '[]', NULL, NULL, 'H2', '', 'GREEN', NULL, NULL, NULL, NULL, 0);
INSERT INTO exchange ("id", "uid", "revision", "ref", "date_from", "date_to", "direction", "counterpart", "mode", "pieces", "subject", "summary", "ipr", "source_grade", "information_grade", "handling", "handling_note", "tlp", "operation", "reply_to", "officer", "acknowledged", "illustrative") VALUES (5, '01a22c0b-7b1b-7c8e-acd7-ac1a38156a00', 1, 'EX-2026-0005', '2026-04-14', '2026-04-14', 'sent', 2, 'monthly', 5, 'Subject 4', '', '[]', NULL, NULL, 'H2', '', 'GREEN', NULL, NULL, NULL, NULL, 0);
INSERT INTO exchange ("id", "uid", "revision", "ref", "date_from", "date_to", "direction", "counterpart", "mode", "pieces", "subject", "summary", "ipr", "source_grade", "information_grade", "handling", "handling_note", "tlp", "operation", "reply_to", "officer", "acknowledged", "illustrative") VALUES (6, '01a22c0b-7b1c-7540-aedd-e10ee59516ab', 1, 'EX-2026-0006', '2026-04-15', '2026-04-15', 'sent', 2, 'monthly', 6, 'Subject 5', '', '[]', NULL, NULL, 'H2', '', 'GREEN', NULL, NULL, NULL, NULL, 0);
INSERT INTO exchange ("id", "uid", "revision", "ref", "date_from", "date_to", "direction", "counterpart", "mode", "pieces", "subject", "summary", "ipr", "source_grade", "information_grade", "handling", "handling_note", "tlp", "operation", "reply_to", "officer", "acknowledged", "illustrative") VALUES (7, '01a22c0b-7b21-78ab-a293-a968fd57bd86', 1, 'EX-2026-0007', '2026-04-16', '2026-04-16', 'sent', 2, 'monthly', 7, 'Subject 6', '', '[]', NULL, NULL, 'H2', '', 'GREEN', NULL, NULL, NULL, NULL, 0);
INSERT INTO exchange ("id", "uid", "revision", "ref", "date_from", "date_to", "direction", "counterpart", "mode", "pieces", "subject", "summary", "ipr", "source_grade", "information_grade", "handling", "handling_note", "tlp", "operation", "reply_to", "officer", "acknowledged", "illustrative") VALUES (8, '01a22c0b-7b22-765d-8336-5f2d4935bdcb', 1, 'EX-2026-0008', '2026-04-17', '2026-04-17', 'sent', 2, 'monthly', 8, 'Subject 7', '', '[]', NULL, NULL, 'H2', '', 'GREEN', NULL, NULL, NULL, NULL, 0);
INSERT INTO attachment_content ("sha256", "content") VALUES ('34d4906f036d3646159ff377f4b8de32ba0c379250c26dce361082855f58b40d', X'89504E470D0A1A0A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A');
INSERT INTO attachment ("id", "uid", "revision", "ref", "attached_kind", "attached_id", "file_name", "media_type", "size", "sha256", "note") VALUES (1, '01a22c0b-7b63-7bf8-98de-c73964a542c0', 1, 'AT-0001', 1, 2, 'picture.bin', 'image/png', 108, '34d4906f036d3646159ff377f4b8de32ba0c379250c26dce361082855f58b40d', '');
INSERT INTO journal ("id", "at", "officer", "action", "kind", "record", "ref", "before", "after", "reason", "undoes", "hash") VALUES (1, '2026-11-30T09:00:00.000Z', 'root', 'create', 'agency', 1, 'HKC', NULL, '{"aliases":["C&ED","Hong Kong Customs"],"code":"HKC","kind":"customs","names":{"en":"Hong Kong Customs and Excise Department","pt":"Alfândega de Hong Kong","zh_CN":"香港海关","zh_HK":"香港海關"},"note":"","side":"HK","successor":null,"valid_from":null,"valid_to":null}', 'new case file', NULL, X'82CB7AD08ED9C7FEC4A67C29F8BE4FB6352CF1DBC948B11F3C3B0F4AEF153C61');
INSERT INTO journal ("id", "at", "officer", "action", "kind", "record", "ref", "before", "after", "reason", "undoes", "hash") VALUES (2, '2026-11-30T09:00:00.000Z', 'root', 'setting', 'setting', NULL, 'home_agency', '{"value":""}', '{"value":"HKC"}', '', NULL, X'55B33DDE258D8482F5B64AA6A28D305C6301AD2F7DF3F319B265622F5898A1B0');
INSERT INTO journal ("id", "at", "officer", "action", "kind", "record", "ref", "before", "after", "reason", "undoes", "hash") VALUES (3, '2026-11-30T09:00:00.000Z', 'root', 'update', 'agency', 1, 'HKC', '{"aliases":["C&ED","Hong Kong Customs"],"code":"HKC","kind":"customs","names":{"en":"Hong Kong Customs and Excise Department","pt":"Alfândega de Hong Kong","zh_CN":"香港海关","zh_HK":"香港海關"},"note":"","side":"HK","successor":null,"valid_from":null,"valid_to":null}', '{"aliases":[],"code":"HKC","kind":"customs","names":{"en":"Hong Kong Customs","zh_HK":"香港海關"},"note":"","side":"HK","successor":null,"valid_from":null,"valid_to":null}', '', NULL, X'90BFFF37A8B31CB6CE6981C06AF5BE38E63499FF98F7FB00AE0365772263DE43');
INSERT INTO journal ("id", "at", "officer", "action", "kind", "record", "ref", "before", "after", "reason", "undoes", "hash") VALUES (4, '2026-11-30T09:00:00.000Z', 'root', 'create', 'agency', 2, 'GDC', NULL, '{"aliases":[],"code":"GDC","kind":"customs","names":{"en":"Guangdong Customs"},"note":"","side":"CN-GD","successor":null,"valid_from":null,"valid_to":null}', '', NULL, X'B50BDEB312684D532BE7BA75084D0CA583A99FF555CC0A8DA3C3241667EB624C');
INSERT INTO journal ("id", "at", "officer", "action", "kind", "record", "ref", "before", "after", "reason", "undoes", "hash") VALUES (5, '2026-11-30T09:00:00.000Z', 'root', 'create', 'agency', 3, 'MCS', NULL, '{"aliases":[],"code":"MCS","kind":"customs","names":{"en":"Macao Customs","pt":"Alfândega"},"note":"","side":"MO","successor":null,"valid_from":null,"valid_to":null}', '', NULL, X'FD484B3BB45A26141AD8B8802017BC01F1A87EB720554FD7E56CD30DA9BE552B');
INSERT INTO journal ("id", "at", "officer", "action", "kind", "record", "ref", "before", "after", "reason", "undoes", "hash") VALUES (6, '2026-11-30T09:00:00.000Z', 'root', 'create', 'officer', 1, 'OF-0001', NULL, '{"agency":"HKC","contact":"","name":"Lee Wai","note":"","post":"","posted_from":null,"posted_to":null,"postings":[],"ref":"OF-0001","role":"officer"}', '', NULL, X'889CE3F11A6A3449C0CFECE31D147D6677293E565D6FA94BEF79CAB1A795BE35');
INSERT INTO journal ("id", "at", "officer", "action", "kind", "record", "ref", "before", "after", "reason", "undoes", "hash") VALUES (7, '2026-11-30T09:00:00.000Z', 'root', 'create', 'operation', 1, 'TORRENT', NULL, '{"code":"TORRENT","coordinator":"HKC","first_day":"2026-03-01","focus":{"categories":[],"channels":[],"destination_groups":[],"destinations":[],"event":""},"illustrative":false,"last_day":"2026-03-09","name":{"en":"Torrent"},"part_of":null,"participants":["HKC","GDC"],"status":"ended","summary":"","type":"joint"}', '', NULL, X'A7D9B28D10ADB3EAF5A932B136B3BBCA68EB19EE8CDA3666D9E8055AD9C66AFF');
INSERT INTO journal ("id", "at", "officer", "action", "kind", "record", "ref", "before", "after", "reason", "undoes", "hash") VALUES (8, '2026-11-30T09:00:00.000Z', 'root', 'create', 'case', 1, 'CS-2026-0001', NULL, '{"agency":"HKC","arrests":null,"channel":"express_courier","counting_rule":"interception","date":"2026-03-02","destination":"US","detection":null,"illustrative":false,"indicators":[],"infringement":null,"operation":"TORRENT","origin":"CN","place":"","procedure":null,"ref":"CS-2026-0001","seizures":[{"brand":"","category":"6b","description":"phone covers","ipr":null,"quantity":{"qualifier":"exact","value":1300},"right_holder":"","unit":"H87","value":{"currency":"HKD","minor":13800000,"qualifier":"exact"},"value_basis":"estimated_market"}],"status":"open","subjects":[],"summary":"","tlp":"GREEN","transport":null,"via":[]}', '', NULL, X'7386079926C57F41DEB1D0BC902998F33818419A2ACDB4576A8919BB5685C18F');
INSERT INTO journal ("id", "at", "officer", "action", "kind", "record", "ref", "before", "after", "reason", "undoes", "hash") VALUES (9, '2026-11-30T09:00:00.000Z', 'root', 'create', 'exchange', 1, 'EX-2026-0001', NULL, '{"acknowledged":null,"cases":[],"counterpart":"GDC","date":"2026-04-10","direction":"sent","handling":"H2","handling_note":"","illustrative":false,"information_grade":null,"ipr":[],"mode":"monthly","officer":null,"operation":null,"pieces":1,"ref":"EX-2026-0001","reply_to":null,"source_grade":null,"subject":"Subject 0","summary":"","tlp":"GREEN"}', '', NULL, X'7175FC63AFC261F48B21119435589304FACB2A286D45DD0EA1FFA6D7D5DCF085');
INSERT INTO journal ("id", "at", "officer", "action", "kind", "record", "ref", "before", "after", "reason", "undoes", "hash") VALUES (10, '2026-11-30T09:00:00.000Z', 'root', 'create', 'exchange', 2, 'EX-2026-0002', NULL, '{"acknowledged":null,"cases":[],"counterpart":"GDC","date":"2026-04-11","direction":"sent","handling":"H2","handling_note":"","illustrative":false,"information_grade":null,"ipr":[],"mode":"monthly","officer":null,"operation":null,"pieces":2,"ref":"EX-2026-0002","reply_to":null,"source_grade":null,"subject":"Subject 1","summary":"","tlp":"GREEN"}', '', NULL, X'FAA0D4F6047967F2BC04C15AB18F70ED9663113C559E93FE3F125F3A9F98870A');
INSERT INTO journal ("id", "at", "officer", "action", "kind", "record", "ref", "before", "after", "reason", "undoes", "hash") VALUES (11, '2026-11-30T09:00:00.000Z', 'root', 'create', 'exchange', 3, 'EX-2026-0003', NULL, '{"acknowledged":null,"cases":[],"counterpart":"GDC","date":"2026-04-12","direction":"sent","handling":"H2","handling_note":"","illustrative":false,"information_grade":null,"ipr":[],"mode":"monthly","officer":null,"operation":null,"pieces":3,"ref":"EX-2026-0003","reply_to":null,"source_grade":null,"subject":"Subject 2","summary":"","tlp":"GREEN"}', '', NULL, X'4A8EBB13BD384CD0CC2967D74F662D229807D199E9624A97D2AAC7C144F39D93');
INSERT INTO journal ("id", "at", "officer", "action", "kind", "record", "ref", "before", "after", "reason", "undoes", "hash") VALUES (12, '2026-11-30T09:00:00.000Z', 'root', 'create', 'exchange', 4, 'EX-2026-0004', NULL, '{"acknowledged":null,"cases":[],"counterpart":"GDC","date":"2026-04-13","direction":"sent","handling":"H2","handling_note":"","illustrative":false,"information_grade":null,"ipr":[],"mode":"monthly","officer":null,"operation":null,"pieces":4,"ref":"EX-2026-0004","reply_to":null,"source_grade":null,"subject":"Subject 3","summary":"","tlp":"GREEN"}', '', NULL, X'40A6E982ACAE8DAB0A51C205D75B125ECB7020D6A552183C8B3F11FD547DA667');
INSERT INTO journal ("id", "at", "officer", "action", "kind", "record", "ref", "before", "after", "reason", "undoes", "hash") VALUES (13, '2026-11-30T09:00:00.000Z', 'root', 'create', 'exchange', 5, 'EX-2026-0005', NULL, '{"acknowledged":null,"cases":[],"counterpart":"GDC","date":"2026-04-14","direction":"sent","handling":"H2","handling_note":"","illustrative":false,"information_grade":null,"ipr":[],"mode":"monthly","officer":null,"operation":null,"pieces":5,"ref":"EX-2026-0005","reply_to":null,"source_grade":null,"subject":"Subject 4","summary":"","tlp":"GREEN"}', '', NULL, X'39F2046DA568F6996FAE636B2D3500338EDD0FF3D7E23734BB85F8E94076CFCC');
INSERT INTO journal ("id", "at", "officer", "action", "kind", "record", "ref", "before", "after", "reason", "undoes", "hash") VALUES (14, '2026-11-30T09:00:00.000Z', 'root', 'create', 'exchange', 6, 'EX-2026-0006', NULL, '{"acknowledged":null,"cases":[],"counterpart":"GDC","date":"2026-04-15","direction":"sent","handling":"H2","handling_note":"","illustrative":false,"information_grade":null,"ipr":[],"mode":"monthly","officer":null,"operation":null,"pieces":6,"ref":"EX-2026-0006","reply_to":null,"source_grade":null,"subject":"Subject 5","summary":"","tlp":"GREEN"}', '', NULL, X'EBEF35BA17CFCE41DEDB479A007F12DBB333B89CE3828027AD405CC5A18A5A5B');
INSERT INTO journal ("id", "at", "officer", "action", "kind", "record", "ref", "before", "after", "reason", "undoes", "hash") VALUES (15, '2026-11-30T09:00:00.000Z', 'root', 'create', 'exchange', 7, 'EX-2026-0007', NULL, '{"acknowledged":null,"cases":[],"counterpart":"GDC","date":"2026-04-16","direction":"sent","handling":"H2","handling_note":"","illustrative":false,"information_grade":null,"ipr":[],"mode":"monthly","officer":null,"operation":null,"pieces":7,"ref":"EX-2026-0007","reply_to":null,"source_grade":null,"subject":"Subject 6","summary":"","tlp":"GREEN"}', '', NULL, X'AE6B2754D1D8F0403641A6732E6ADFA2A0D99C9B281035D270D2479DB5C5C871');
INSERT INTO journal ("id", "at", "officer", "action", "kind", "record", "ref", "before", "after", "reason", "undoes", "hash") VALUES (16, '2026-11-30T09:00:00.000Z', 'root', 'create', 'exchange', 8, 'EX-2026-0008', NULL, '{"acknowledged":null,"cases":[],"counterpart":"GDC","date":"2026-04-17","direction":"sent","handling":"H2","handling_note":"","illustrative":false,"information_grade":null,"ipr":[],"mode":"monthly","officer":null,"operation":null,"pieces":8,"ref":"EX-2026-0008","reply_to":null,"source_grade":null,"subject":"Subject 7","summary":"","tlp":"GREEN"}', '', NULL, X'ACC70B06D8FFF8BB958A28BCD501CF122CD173B2E66F0DC36105E2CDBECAFEFF');
INSERT INTO journal ("id", "at", "officer", "action", "kind", "record", "ref", "before", "after", "reason", "undoes", "hash") VALUES (17, '2026-11-30T09:00:00.000Z', 'root', 'create', 'attachment', 1, 'AT-0001', NULL, '{"attached_to":"exchange EX-2026-0002","file_name":"picture.bin","media_type":"image/png","note":"","ref":"AT-0001","sha256":"34d4906f036d3646159ff377f4b8de32ba0c379250c26dce361082855f58b40d","size":108}', '', NULL, X'AFE408D0E8DC983C60E73A053B1600EC75E9DC82E045781F5FC5FA607B3CA706');
INSERT INTO search_text ("id", "ref", "text") VALUES (281474976710657, 'EX-2026-0001', 'Subject 0

GDC

');
INSERT INTO search_text ("id", "ref", "text") VALUES (281474976710658, 'EX-2026-0002', 'Subject 1

GDC

');
INSERT INTO search_text ("id", "ref", "text") VALUES (281474976710659, 'EX-2026-0003', 'Subject 2

GDC

');
INSERT INTO search_text ("id", "ref", "text") VALUES (281474976710660, 'EX-2026-0004', 'Subject 3

GDC

');
INSERT INTO search_text ("id", "ref", "text") VALUES (281474976710661, 'EX-2026-0005', 'Subject 4

GDC

');
INSERT INTO search_text ("id", "ref", "text") VALUES (281474976710662, 'EX-2026-0006', 'Subject 5

GDC

');
INSERT INTO search_text ("id", "ref", "text") VALUES (281474976710663, 'EX-2026-0007', 'Subject 6

GDC

');
INSERT INTO search_text ("id", "ref", "text") VALUES (281474976710664, 'EX-2026-0008', 'Subject 7

GDC

');
INSERT INTO search_text ("id", "ref", "text") VALUES (562949953421313, 'TORRENT', 'Torrent


HKC GDC');
INSERT INTO search_text ("id", "ref", "text") VALUES (1125899906842625, 'CS-2026-0001', '

HKC
TORRENT
phone covers');
INSERT INTO search_text ("id", "ref", "text") VALUES (1407374883553281, 'HKC', 'Hong Kong Customs
香港海關
');
INSERT INTO search_text ("id", "ref", "text") VALUES (1407374883553282, 'GDC', 'Guangdong Customs
');
INSERT INTO search_text ("id", "ref", "text") VALUES (1407374883553283, 'MCS', 'Macao Customs
Alfândega
');
INSERT INTO search_text ("id", "ref", "text") VALUES (1688849860263937, 'OF-0001', 'Lee Wai

HKC

');
INSERT INTO search_text ("id", "ref", "text") VALUES (4222124650659841, 'AT-0001', 'picture.bin

EX-2026-0002');
