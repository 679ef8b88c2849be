-- A German shop with abbreviations and without a single foreign key.
CREATE TABLE kunden ( -- person
  kd_nr TEXT PRIMARY KEY, -- pd:AccountIdentifier
  anr TEXT, -- pd:Gender
  vname TEXT, -- pd:Name
  nname TEXT, -- pd:Name
  gebdat TEXT, -- pd:BirthDate
  email TEXT, -- pd:EmailAddress
  tel TEXT, -- pd:TelephoneNumber
  handy TEXT, -- pd:TelephoneNumber
  str TEXT, -- pd:PhysicalAddress
  hausnr TEXT, -- pd:PhysicalAddress
  plz TEXT, -- pd:PostalCode
  ort TEXT, -- pd:City
  lkz TEXT, -- pd:Country
  newsletter INTEGER, -- pd:PrivacyPreference
  iban TEXT, -- pd:BankAccount
  kdgrp INTEGER, -- -
  bem TEXT, -- ?
  anlage_dat TEXT, -- -
  akt INTEGER -- -
);
CREATE TABLE bestellungen ( -- of-person
  best_nr TEXT PRIMARY KEY, -- pd:Transaction|-
  kd_nr TEXT, -- ?  >kunden subject
  best_dat TEXT, -- -
  ges_betrag REAL, -- pd:Transaction
  zahlart TEXT, -- ?
  status TEXT, -- -
  bearbeiter TEXT -- ?  >mitarb mention
);
CREATE TABLE best_pos ( -- of-person
  best_nr TEXT, -- ? >bestellungen subject
  pos_nr INTEGER, -- -
  art_nr TEXT, -- - >artikel lookup
  menge INTEGER, -- -
  preis REAL -- ?
);
CREATE TABLE artikel ( -- nobody
  art_nr TEXT PRIMARY KEY, -- -
  bez TEXT, -- -
  preis REAL, -- -
  wgr_id INTEGER, -- - >warengruppen lookup
  lief_id INTEGER -- - >lieferanten lookup
);
CREATE TABLE warengruppen ( -- nobody
  wgr_id INTEGER PRIMARY KEY, -- -
  name TEXT -- -
);
CREATE TABLE lieferanten ( -- nobody
  lief_id INTEGER PRIMARY KEY, -- -
  firma TEXT, -- -
  plz TEXT, -- -
  ort TEXT, -- -
  tel TEXT -- -
);
CREATE TABLE mitarb ( -- person
  kuerzel TEXT PRIMARY KEY, -- ?
  name TEXT, -- pd:Name
  persnr INTEGER, -- pd:AccountIdentifier|?
  durchwahl TEXT, -- pd:TelephoneNumber
  gehalt REAL, -- pd:Salary
  konfession TEXT -- pd:ReligiousBelief
);
CREATE TABLE nl_abo ( -- person
  id INTEGER PRIMARY KEY, -- -
  email TEXT UNIQUE, -- pd:EmailAddress
  angemeldet_am TEXT, -- pd:PrivacyPreference|-
  ip TEXT -- pd:IPAddress
);
INSERT INTO kunden VALUES
 ('K-10021','Frau','Ilse','Brandthoff','1961-04-02','ilse@brandthoff.example','+49 30 901820','+49 151 23456789','Gartenweg','4a','10115','Berlin','DE',1,'DE89370400440532013000',2,NULL,'2020-02-01',1),
 ('K-10022','Herr','Otto','Quellmann','1984-11-19','quellmann@post.example','+49 89 636480',NULL,'Am Anger','12','80331','München','DE',0,NULL,1,'ruft gern an','2021-05-01',1),
 ('K-10023','Frau','Femke','Sandvoort','1973-07-30','f.sandvoort@post.example',NULL,'+49 160 1234567','Ring','3','20095','Hamburg','DE',1,NULL,1,NULL,'2021-06-01',1),
 ('K-10024','Herr','Jorin','Malterer','1999-01-12','jorin@malterer.example',NULL,NULL,'Hof','7','50667','Köln','DE',0,NULL,1,NULL,'2022-06-01',1),
 ('K-10025','Frau','Tilda','Ostergaard','1990-09-09','tilda@ost.example',NULL,NULL,'Kai','1','24103','Kiel','DE',0,NULL,1,NULL,'2023-06-01',1);
INSERT INTO mitarb VALUES ('IB','Ines Bohnert',301,'-12',3200,'ev'),('RT','Rolf Tamms',302,'-14',2900,NULL),('UW','Uta Wense',303,'-15',3000,'rk');
INSERT INTO bestellungen VALUES ('B2024-001','K-10021','2024-01-02',59.9,'LS','neu','IB'),('B2024-002','K-10021','2024-02-02',19.9,'LS','neu','RT'),('B2024-003','K-10023','2024-03-02',5,'RE','neu','IB'),('B2024-004','K-10024','2024-03-05',5,'RE','neu','UW'),('B2024-005','K-10025','2024-03-07',15,'RE','neu','UW');
INSERT INTO artikel VALUES ('A-7001','Lampe',29.9,1,1),('A-7002','Schirm',19.9,1,2),('A-7003','Seil',5,2,2);
INSERT INTO warengruppen VALUES (1,'Licht'),(2,'Garten');
INSERT INTO lieferanten VALUES (1,'Lichtwerk GmbH','10999','Berlin','+49 30 555111'),(2,'Seilerei KG','18055','Rostock','+49 381 555222');
INSERT INTO best_pos VALUES ('B2024-001',1,'A-7001',2,29.9),('B2024-002',1,'A-7002',1,19.9),('B2024-003',1,'A-7003',1,5);
INSERT INTO nl_abo VALUES (1,'a@leser.example','2024-01-01','203.0.113.9'),(2,'b@leser.example','2024-01-02','203.0.113.10'),(3,'c@leser.example','2024-01-03','203.0.113.11');
