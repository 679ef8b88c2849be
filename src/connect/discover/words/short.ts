// Abbreviations and words that databases of all four languages share.
import type { WordList } from './atoms.ts';

export const shortWords: WordList = {
  'first+name': 'fname firstname givenname forename fnam vname vnam vn prn fn',
  'last+name': 'lname lastname surname familyname sname nname nnam lnam ln',
  'middle+name': 'mname middlename',
  'full+name': 'fullname displayname realname dispname',
  'birth+date':
    'dob bday birthday birthdate dateofbirth gebdat gebdatum gebd gbdat dtnaiss datenaiss datnaiss dnaiss ddn dtn gebtag brthdt birthdt',
  birth: 'birth born bday geb naiss brth',
  date: 'year jahr annee jaar month monat date dt dat datum day dte ts timestamp',
  email: 'email emails eml mail mailaddress emailaddress emailaddr emailadr courriel mel',
  phone:
    'contactnumber contactno contactnr tel phone telephone fon telnr phoneno phonenumber phonenr telno telefon ph phn tlf tph',
  'mobile+phone': 'gsm mobile mob cell cellphone handy mobil mobilnr gsmnr msisdn portable whatsapp mobileno',
  fax: 'fax telefax faxnr faxno',
  postcode: 'plz zip zipcode postcode postalcode cp pcode zcode npa zipc pstcd',
  street: 'str street',
  address: 'addr adr adresse address adres addrs adrs',
  iban: 'iban ibannr ibanno rib',
  bic: 'bic swift blz sortcode bankcode',
  taxnumber:
    'vat btw tva ust mwst ustid ustidnr ustnr vatno vatnr vatid btwnr numtva tin nif siret siren kvk kbo ein utr steuernr steuerid taxid taxno stnr',
  nationalid:
    'ssn bsn rrn nrn niss insz nir pesel nino svnr rijksregister ahv avs insee cpr bsnr socialsecurity personnummer nationalid nationalno nationalnumber svn sofi sofinr ssno socsec pps ppsn hkid rvnr',
  passport: 'passport paspoort passeport reisepass passportno',
  ip: 'ip ipaddress ipaddr ipadresse ipadres ipv ipaddres clientip remoteaddr remoteip',
  mac: 'mac macaddress macaddr',
  useragent: 'useragent ua',
  browser: 'browser navigateur',
  device: 'device devices geraet apparaat appareil idfa gaid imei adid terminal',
  cookie: 'cookie cookies gclid fbclid ga gaid fingerprint',
  session: 'session sessions sess sessie sitzung',
  token: 'token tokens apikey accesstoken refreshtoken otp totp mfa twofactor pin pincode recovery',
  password:
    'password passwd pwd passwort wachtwoord motdepasse mdp kennwort passwordhash pwdhash pw passhash motpass pass passphrase wachtw',
  hash: 'hash hashed salt digest encrypted encoded crypt',
  username:
    'username login userid loginname benutzername gebruikersnaam identifiant nickname nick handle screenname pseudo pseudonyme usrname uname logon useraccount spitzname bijnaam',
  latitude:
    'lat latitude lng lon longitude geo gps geolocation coords coordinates breitengrad laengengrad coordonnees breedtegraad lengtegraad',
  socialmedia: 'twitter facebook instagram linkedin xing skype telegram tiktok github discord whatsappid',
  url: 'url uri link website homepage web href www siteweb webseite webadresse',
  picture:
    'avatar photo picture image img foto bild pic portrait headshot photourl profilbild pasfoto passbild afbeelding',
  id: 'id ids uid uuid guid pk fk key ref oid rowid ident cle schluessel sleutel',
  number: 'nr no num number numero nummer nbr numb nummern nrs numer',
  code: 'code cod cd kode kuerzel',
  created:
    'created creation cree creat aangemaakt erstellt angelegt erfasst inserted erfassung ajoute crdate cre anlage aanmaak aangelegd',
  updated:
    'updated modified changed modifie gewijzigd geaendert aenderung update modif maj upd lastchange mod chg bijgewerkt aktualisiert wijziging',
  deleted: 'deleted supprime verwijderd geloescht removed archived gesperrt',
  by: 'by par door von durch',
  at: 'at on le op am',
  table: 'tbl table t tab tabelle tabel',
  customer: 'cust kd knd kdn kund klt cli custno kdnr knr',
  'employee+number': 'matricule',
  employee: 'emp empl mitarb mdw ma staffno persnr empno',
  user: 'usr users',
  order: 'ord bestell cmd',
  product: 'prod art artnr sku ean isbn',
  gender: 'gender sex geschlecht geslacht sexe gesl gdr genre',
  salutation: 'salutation anrede civilite aanhef anr civ prefix honorific mr',
  country: 'country land pays countrycode ctry iso landcode lkz cntry landkz',
  city: 'city ort town ville stad cty wohnort woonplaats plaats gemeente commune localite stadt municipality village gemeinde plts gem',
  status: 'status statut stat zustand toestand etat stus',
  type: 'type typ art soort kind typus',
  active:
    'active aktiv actief actif enabled inactive is has flag verified confirmed verifie bestaetigt geverifieerd bevestigd opened bounced valide gueltigkeit',
  amount:
    'amount total amt betrag montant bedrag summe somme totaal price preis prix prijs cost brutto netto ttc ht gross net subtotal bruto discount rabatt korting remise saldo balance solde fee tax steuer revenue wert gesamt ttl sum umsatz',
  quantity: 'qty quantity menge quantite aantal anzahl hoeveelheid stueck count cnt nombre qte anz',
  currency: 'currency waehrung devise valuta munt curr',
  note: 'note notes remark remarks bemerkung bemerkungen notiz notizen opmerking opmerkingen remarque remarques memo observations observation annotation bem opm comm anmerkung anmerkungen notitie notities hinweis rem',
  height: 'height groesse lengte taille',
  weight: 'weight gewicht poids',
  json: 'json jsonb payload attributes extra custom properties props traits meta metadata',
  file: 'file datei bestand fichier filename dateiname path pfad chemin mime pdf',
  name: 'name names nm nam',
  score: 'score scoring rating segment rfm tier clv ltv segmentation klasse',
};
