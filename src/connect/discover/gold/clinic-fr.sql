-- A French clinic: patients, practitioners, appointments, prescriptions, rooms.
CREATE TABLE patients ( -- person
  id_patient INTEGER PRIMARY KEY, -- -
  num_dossier TEXT UNIQUE, -- pd:AccountIdentifier|pd:Identifier|-
  civilite TEXT, -- pd:Gender
  nom TEXT, -- pd:Name
  prenom TEXT, -- pd:Name
  nom_naissance TEXT, -- pd:Name
  date_naissance TEXT, -- pd:BirthDate
  lieu_naissance TEXT, -- pd:BirthPlace
  num_secu TEXT, -- pd:OfficialID
  adresse TEXT, -- pd:PhysicalAddress
  code_postal TEXT, -- pd:PostalCode
  ville TEXT, -- pd:City
  tel_portable TEXT, -- pd:TelephoneNumber
  courriel TEXT, -- pd:EmailAddress
  mutuelle TEXT, -- pd:Insurance
  groupe_sanguin TEXT, -- pd:Health
  allergies TEXT, -- pd:Health
  personne_a_prevenir TEXT, -- pd:Name|?
  medecin_traitant_id INTEGER REFERENCES praticiens(id_praticien) -- - >praticiens mention
);
CREATE TABLE praticiens ( -- person
  id_praticien INTEGER PRIMARY KEY, -- -
  nom TEXT, -- pd:Name
  prenom TEXT, -- pd:Name
  specialite TEXT, -- ?
  num_rpps TEXT -- ?
);
CREATE TABLE rendez_vous ( -- of-person
  id INTEGER PRIMARY KEY, -- -
  id_patient INTEGER REFERENCES patients(id_patient), -- - >patients subject
  id_praticien INTEGER REFERENCES praticiens(id_praticien), -- - >praticiens mention
  id_salle INTEGER REFERENCES salles(id_salle), -- - >salles lookup
  date_heure TEXT, -- -
  motif TEXT, -- pd:Health
  annule INTEGER -- -
);
CREATE TABLE ordonnances ( -- of-person
  id INTEGER PRIMARY KEY, -- -
  id_rdv INTEGER REFERENCES rendez_vous(id), -- - >rendez_vous subject
  medicament TEXT, -- pd:Health
  posologie TEXT, -- pd:Health
  saisi_par INTEGER REFERENCES praticiens(id_praticien) -- - >praticiens mention
);
CREATE TABLE factures ( -- of-person
  id INTEGER PRIMARY KEY, -- -
  numero_facture TEXT, -- pd:Transaction|-
  id_patient INTEGER REFERENCES patients(id_patient), -- - >patients subject
  montant_ttc REAL, -- pd:Transaction
  date_paiement TEXT -- -
);
CREATE TABLE salles ( -- nobody
  id_salle INTEGER PRIMARY KEY, -- -
  libelle TEXT, -- -
  etage TEXT -- -
);
CREATE TABLE actes ( -- nobody
  code TEXT PRIMARY KEY, -- -
  libelle TEXT, -- -
  tarif REAL -- -
);
CREATE TABLE fournisseurs ( -- nobody
  id INTEGER PRIMARY KEY, -- -
  raison_sociale TEXT, -- -
  siret TEXT, -- -
  ville TEXT -- -
);
