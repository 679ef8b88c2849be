-- Held out: a Belgian chain of gyms with French and Dutch side by side.
CREATE TABLE leden ( -- person
  lidnr INTEGER PRIMARY KEY, -- -|pd:AccountIdentifier
  familienaam VARCHAR(60), -- pd:Name
  voornaam VARCHAR(60), -- pd:Name
  rijksregisternr CHAR(11), -- pd:OfficialID
  geslacht CHAR(1), -- pd:Gender
  geb_datum DATE, -- pd:BirthDate
  gsm VARCHAR(20), -- pd:TelephoneNumber
  emailadres VARCHAR(120), -- pd:EmailAddress
  straat_nr VARCHAR(120), -- pd:PhysicalAddress
  postcode CHAR(4), -- pd:PostalCode
  gemeente VARCHAR(60), -- pd:City
  taalcode CHAR(2), -- pd:Language
  pasfoto BLOB, -- pd:Picture
  medisch_attest TEXT, -- pd:Health
  lengte_cm INTEGER, -- ?
  gewicht_kg INTEGER, -- ?
  noodcontact_naam VARCHAR(80), -- pd:Name
  noodcontact_tel VARCHAR(20), -- pd:TelephoneNumber
  coach_id INTEGER REFERENCES coaches(id), -- - >coaches mention
  clubnr INTEGER REFERENCES clubs(clubnr) -- - >clubs lookup
);
CREATE TABLE coaches ( -- person
  id INTEGER PRIMARY KEY, -- -
  nom_complet VARCHAR(80), -- pd:Name
  numero_national CHAR(11), -- pd:OfficialID
  compte_bancaire VARCHAR(34), -- pd:BankAccount
  tarif_horaire DECIMAL(6,2) -- ?
);
CREATE TABLE clubs ( -- nobody
  clubnr INTEGER PRIMARY KEY, -- -
  naam VARCHAR(60), -- -
  adres VARCHAR(120), -- -
  telefoon VARCHAR(20) -- -
);
CREATE TABLE abonnementen ( -- of-person
  id INTEGER PRIMARY KEY, -- -
  lidnr INTEGER REFERENCES leden(lidnr), -- - >leden subject
  formule_id INTEGER REFERENCES formules(id), -- - >formules lookup
  start DATE, -- -
  einde DATE, -- -
  iban VARCHAR(34), -- pd:BankAccount
  mandaatreferentie VARCHAR(35) -- ?
);
CREATE TABLE formules ( -- nobody
  id INTEGER PRIMARY KEY, -- -
  libelle VARCHAR(60), -- -
  prix_mensuel DECIMAL(6,2) -- -
);
CREATE TABLE toegang ( -- of-person
  id INTEGER PRIMARY KEY, -- -
  lidnr INTEGER REFERENCES leden(lidnr), -- - >leden subject
  badge VARCHAR(20), -- ?
  tijdstip DATETIME -- ?
);
CREATE TABLE groepslessen ( -- nobody
  id INTEGER PRIMARY KEY, -- -
  titel VARCHAR(60), -- -
  coach_id INTEGER REFERENCES coaches(id), -- - >coaches mention
  max_deelnemers INTEGER -- -
);
CREATE TABLE inschrijvingen ( -- of-person
  lidnr INTEGER REFERENCES leden(lidnr), -- - >leden subject
  les_id INTEGER REFERENCES groepslessen(id), -- - >groepslessen lookup
  ingeschreven_op DATETIME, -- -
  PRIMARY KEY (lidnr, les_id)
);
