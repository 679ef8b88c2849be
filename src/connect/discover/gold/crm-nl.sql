-- A Dutch CRM: relations of companies, contact persons, offers, visits, staff.
CREATE TABLE bedrijven ( -- nobody
  id INTEGER PRIMARY KEY, -- -
  bedrijfsnaam TEXT NOT NULL, -- -
  kvk_nummer TEXT, -- -
  btw_nummer TEXT, -- -
  vestigingsplaats TEXT, -- -
  telefoon TEXT, -- -
  website TEXT -- -
);
CREATE TABLE contactpersonen ( -- person
  id INTEGER PRIMARY KEY, -- -
  bedrijf_id INTEGER REFERENCES bedrijven(id), -- - >bedrijven lookup
  aanhef TEXT, -- pd:Gender
  voornaam TEXT, -- pd:Name
  tussenvoegsel TEXT, -- pd:Name
  achternaam TEXT, -- pd:Name
  functie TEXT, -- pd:Job
  e_mailadres TEXT, -- pd:EmailAddress
  mobiel_nummer TEXT, -- pd:TelephoneNumber
  geboortedatum TEXT, -- pd:BirthDate
  voorkeurtaal TEXT, -- pd:Language
  nieuwsbrief INTEGER, -- pd:PrivacyPreference
  opmerkingen TEXT, -- ?
  accountmanager_id INTEGER REFERENCES medewerkers(id) -- - >medewerkers mention
);
CREATE TABLE medewerkers ( -- person
  id INTEGER PRIMARY KEY, -- -
  personeelsnummer TEXT, -- pd:AccountIdentifier
  naam TEXT, -- pd:Name
  bsn TEXT, -- pd:OfficialID
  rekeningnummer TEXT, -- pd:BankAccount
  brutoloon REAL, -- pd:Salary
  burgerlijke_staat TEXT, -- pd:MaritalStatus
  noodcontact_telefoon TEXT, -- pd:TelephoneNumber
  indienst_sinds TEXT, -- -
  leidinggevende_id INTEGER REFERENCES medewerkers(id) -- - >medewerkers mention
);
CREATE TABLE offertes ( -- of-person
  id INTEGER PRIMARY KEY, -- -
  offertenummer TEXT, -- pd:Transaction|-
  contactpersoon_id INTEGER REFERENCES contactpersonen(id), -- - >contactpersonen subject
  bedrag REAL, -- pd:Transaction
  aangemaakt_door INTEGER REFERENCES medewerkers(id), -- - >medewerkers mention
  status TEXT -- -
);
CREATE TABLE bezoekverslagen ( -- of-person
  id INTEGER PRIMARY KEY, -- -
  contactpersoon_id INTEGER REFERENCES contactpersonen(id), -- - >contactpersonen subject
  verslag TEXT, -- pd:Communication
  medewerker_id INTEGER REFERENCES medewerkers(id), -- - >medewerkers mention
  datum TEXT -- -
);
CREATE TABLE verzuim ( -- of-person
  id INTEGER PRIMARY KEY, -- -
  medewerker_id INTEGER REFERENCES medewerkers(id), -- - >medewerkers subject
  diagnose TEXT, -- pd:Health
  begin_datum TEXT, -- -
  eind_datum TEXT -- -
);
CREATE TABLE landen ( -- nobody
  id INTEGER PRIMARY KEY, -- -
  landcode TEXT, -- -
  landnaam TEXT -- -
);
CREATE TABLE instellingen ( -- nobody
  sleutel TEXT PRIMARY KEY, -- -
  waarde TEXT, -- -
  gewijzigd_door INTEGER REFERENCES medewerkers(id) -- - >medewerkers mention
);
INSERT INTO bedrijven VALUES (1,'Veldkamp Verf BV','12345678','NL004495445B01','Zwolle','+31 38 4211111','https://veldkamp.example');
INSERT INTO medewerkers VALUES (1,'P001','Sjoerd Vink','111222333','NL91ABNA0417164300',3100,'gehuwd','+31 6 12345678','2019-01-01',NULL),(2,'P002','Loes Hamer','123456782','NL91ABNA0417164300',3300,'ongehuwd',NULL,'2020-01-01',1);
INSERT INTO contactpersonen VALUES (1,1,'mevr.','Aafke','van','Loon','inkoper','aafke@veldkamp.example','+31 6 12312312','1979-03-02','nl',1,NULL,1);
