// Words for the kinds of facts, their fields and the values these may have: one row each, English | French | Dutch | German.
import type { Text } from '#base';
import type { Catalogue } from './message.ts';

/** Rows of `name | en | fr | nl | de`; each name gets the prefix. */
function table(prefix: string, rows: string): Record<string, Text> {
  return Object.fromEntries(
    rows
      .trim()
      .split('\n')
      .map((row) => {
        const [name = '', en = '', fr = '', nl = '', de = ''] = row.split('|').map((cell) => cell.trim());
        return [`${prefix}-${name.replaceAll('.', '_')}`, { en, fr, nl, de }];
      }),
  );
}

const kinds = table(
  'kind',
  `
versions           | Date of the text         | Date du texte                | Datum van de tekst         | Stand des Textes
controller         | Controller               | Responsable du traitement    | Verwerkingsverantwoordelijke | Verantwortlicher
contacts           | Contact                  | Contact                      | Contactgegeven             | Kontakt
representative     | Representative           | Représentant                 | Vertegenwoordiger          | Vertreter
dpo                | Data protection officer  | Délégué à la protection des données | Functionaris gegevensbescherming | Datenschutzbeauftragter
laws               | Law that is cited        | Texte de loi cité            | Aangehaalde wet            | Genanntes Gesetz
roles              | Role                     | Rôle                         | Rol                        | Rolle
subjects           | People concerned         | Personnes concernées         | Betrokkenen                | Betroffene Personen
data               | Personal data            | Donnée personnelle           | Persoonsgegeven            | Personenbezogene Daten
sources            | Source of data           | Source des données           | Bron van gegevens          | Herkunft der Daten
purposes           | Purpose                  | Finalité                     | Doel                       | Zweck
bases              | Legal basis              | Base juridique               | Rechtsgrond                | Rechtsgrundlage
retention          | Storage period           | Durée de conservation        | Bewaartermijn              | Speicherdauer
recipients         | Recipient                | Destinataire                 | Ontvanger                  | Empfänger
transfers          | Transfer abroad          | Transfert à l’étranger       | Doorgifte naar het buitenland | Übermittlung ins Ausland
cookieUse          | Use of cookies           | Usage de cookies             | Gebruik van cookies        | Einsatz von Cookies
cookies            | Cookie                   | Cookie ou traceur            | Cookie of tracker          | Cookie
rights             | Right                    | Droit                        | Recht                      | Recht
rightsHandling     | How requests are handled | Traitement des demandes      | Behandeling van verzoeken  | Umgang mit Anfragen
authorities        | Supervisory authority    | Autorité de contrôle         | Toezichthouder             | Aufsichtsbehörde
measures           | Security measure         | Mesure de sécurité           | Beveiligingsmaatregel      | Schutzmaßnahme
backups            | Backups                  | Sauvegardes                  | Back-ups                   | Sicherungskopien
breach             | Data breach              | Violation de données         | Datalek                    | Datenpanne
automatedDecisions | Automated decisions      | Décisions automatisées       | Geautomatiseerde besluiten | Automatisierte Entscheidungen
children           | Children                 | Enfants                      | Kinderen                   | Kinder
provision          | Duty to provide data     | Obligation de fournir les données | Plicht om gegevens te geven | Pflicht zur Angabe
changes            | Changes to the text      | Modifications du texte       | Wijziging van de tekst     | Änderung des Textes
statements         | Statement                | Déclaration                  | Verklaring                 | Aussage
`,
);

const fields = table(
  'field',
  `
date         | Date                          | Date                             | Datum                         | Datum
precision    | How exact                     | Précision                        | Nauwkeurigheid                | Genauigkeit
says         | What the date means           | Ce que dit la date               | Wat de datum betekent         | Bedeutung des Datums
name         | Name                          | Nom                              | Naam                          | Name
legalForm    | Legal form                    | Forme juridique                  | Rechtsvorm                    | Rechtsform
address.street | Street and number           | Rue et numéro                    | Straat en nummer              | Straße und Hausnummer
address.postalCode | Postal code             | Code postal                      | Postcode                      | Postleitzahl
address.city | City                          | Ville                            | Plaats                        | Ort
address.country | Country (two letters)      | Pays (deux lettres)              | Land (twee letters)           | Land (zwei Buchstaben)
registration.scheme | Register               | Registre                         | Register waarin ingeschreven  | Register
registration.value | Number in the register  | Numéro au registre               | Nummer in het register        | Nummer im Register
channel      | Way                           | Moyen                            | Weg                           | Weg
value        | Address or number             | Adresse ou numéro                | Adres of nummer               | Adresse oder Nummer
use          | For                           | Pour                             | Waarvoor                      | Wofür
email        | E-mail                        | E-mail                           | E-mail                        | E-Mail
phone        | Phone                         | Téléphone                        | Telefoon                      | Telefon
cited        | As cited                      | Tel que cité                     | Zoals aangehaald              | Wie genannt
statute      | Law (its id)                  | Loi (identifiant)                | Wet (kenmerk)                 | Gesetz (Kennung)
role         | Role                          | Rôle                             | Rol                           | Rolle
party        | Who                           | Qui                              | Wie                           | Wer
scope        | Applies to                    | S’applique à                     | Geldt voor                    | Gilt für
implied      | Never named, only described   | Jamais nommé, seulement décrit   | Niet genoemd, wel beschreven  | Nur beschrieben, nie genannt
label        | In the words of the text      | Selon les mots du texte          | In de woorden van de tekst    | In den Worten des Textes
dpv          | Concept in the DPV            | Concept du DPV                   | Begrip in de DPV              | Begriff im DPV
group        | Group                         | Groupe                           | Groep                         | Gruppe
mode         | How it is obtained            | Comment elle est obtenue         | Hoe het verkregen wordt       | Wie sie erhoben werden
optional     | Is giving it optional?        | Est-elle facultative ?           | Is opgeven vrijwillig?        | Ist die Angabe freiwillig?
optIn        | Only after opting in?         | Seulement après accord ?         | Alleen na aanmelding?         | Nur nach Zustimmung?
disablable   | Can people turn it off?       | Peut-on la désactiver ?          | Kan men het uitzetten?        | Lässt es sich abschalten?
stored       | Is it stored?                 | Est-elle conservée ?             | Wordt het opgeslagen?         | Wird es gespeichert?
condition    | Only if                       | Seulement si                     | Alleen als                    | Nur wenn
secret       | Is it a secret (password)?    | Est-ce un secret (mot de passe) ? | Is het geheim (wachtwoord)?  | Ist es geheim (Passwort)?
bases        | Legal bases                   | Bases juridiques                 | Rechtsgronden                 | Rechtsgrundlagen
mapping      | How the basis is tied to it   | Lien avec la base juridique      | Band met de rechtsgrond       | Verknüpfung mit der Grundlage
data         | Data                          | Données                          | Gegevens                      | Daten
subjects     | People                        | Personnes                        | Betrokkenen                   | Personen
profiling    | Is it profiling?              | Est-ce du profilage ?            | Is het profilering?           | Ist es Profiling?
basis        | Ground of the law             | Fondement légal                  | Grond in de wet               | Grund im Gesetz
interest     | The legitimate interest       | L’intérêt légitime               | Het gerechtvaardigd belang    | Das berechtigte Interesse
said         | How the text says it          | Comment le texte le dit          | Hoe de tekst het zegt         | Wie der Text es sagt
subject      | What is stored                | Ce qui est conservé              | Wat bewaard wordt             | Was gespeichert wird
purposes     | Purposes                      | Finalités                        | Doelen                        | Zwecke
trigger      | The period begins with        | Le délai court à partir de       | De termijn begint bij         | Die Frist beginnt mit
period       | Period                        | Durée                            | Termijn                       | Dauer
bound        | Meant as                      | À comprendre comme               | Bedoeld als                   | Gemeint als
combine      | With other periods for it     | Avec d’autres durées             | Samen met andere termijnen    | Neben anderen Fristen
criterion    | What decides, if no period    | Critère, à défaut de durée       | Wat beslist zonder termijn    | Kriterium ohne Frist
then         | What happens then             | Ce qui se passe ensuite          | Wat er dan gebeurt            | Was dann geschieht
hold         | Kept longer for               | Conservé plus longtemps pour     | Langer bewaard voor           | Länger gespeichert für
category     | Category                      | Catégorie                        | Categorie                     | Kategorie
country      | Country (two letters)         | Pays (deux lettres)              | Land (twee letters)           | Land (zwei Buchstaben)
vendor       | Vendor (its id)               | Fournisseur (identifiant)        | Leverancier (kenmerk)         | Anbieter (Kennung)
to           | Where to                      | Vers où                          | Waarheen                      | Wohin
recipient    | Recipient                     | Destinataire                     | Ontvanger                     | Empfänger
tool         | Safeguard                     | Garantie                         | Waarborg                      | Garantie nach der DSGVO
reference    | Reference                     | Référence                        | Verwijzing                    | Verweis
stance       | What the text says            | Ce que dit le texte              | Wat de tekst zegt             | Was der Text sagt
categories   | Categories, one a line        | Catégories, une par ligne        | Categorieën, één per regel    | Kategorien, eine je Zeile
consent      | How consent is asked          | Recueil du consentement          | Hoe toestemming gevraagd wordt | Wie die Einwilligung eingeholt wird
reopen       | Where the choice is changed   | Où le choix se modifie           | Waar de keuze te wijzigen is  | Wo die Wahl geändert wird
host         | Set by                        | Déposé par                       | Geplaatst door                | Gesetzt von
duration     | How long                      | Durée de vie                     | Hoe lang                      | Laufzeit
purpose      | What for                      | Pour quoi                        | Waarvoor                      | Wofür
right        | Right                         | Droit                            | Recht                         | Recht
limits       | Limits                        | Limites                          | Grenzen                       | Grenzen
channels     | Ways to ask                   | Moyens de demander               | Manieren om te vragen         | Wege der Anfrage
identity     | Proof of identity             | Preuve d’identité                | Bewijs van identiteit         | Nachweis der Identität
fee          | Cost                          | Coût                             | Kosten                        | Kosten
authority    | Authority (its id)            | Autorité (identifiant)           | Toezichthouder (kenmerk)      | Behörde (Kennung)
every        | How often                     | Fréquence                        | Hoe vaak                      | Wie oft
keep         | Kept for                      | Conservées pendant               | Bewaard gedurende             | Aufbewahrt für
encrypted    | Encrypted?                    | Chiffrées ?                      | Versleuteld?                  | Verschlüsselt?
restoreTested | Is restoring tested?         | La restauration est-elle testée ? | Wordt terugzetten getest?    | Wird das Zurückspielen geprüft?
authorityWithin | Authority told within      | Autorité prévenue sous           | Toezichthouder ingelicht binnen | Behörde informiert binnen
tells        | Who is told                   | Qui est prévenu                  | Wie wordt ingelicht           | Wer informiert wird
logic        | How it decides                | Logique                          | Hoe besloten wordt            | Wie entschieden wird
effects      | Effects                       | Effets                           | Gevolgen                      | Auswirkungen
age          | Age limit in years            | Limite d’âge en années           | Leeftijdsgrens in jaren       | Altersgrenze in Jahren
required     | What must be given            | Ce qui doit être fourni          | Wat moet worden gegeven       | Was angegeben werden muss
consequences | If it is not given            | À défaut                         | Als het niet gegeven wordt    | Wenn die Angabe fehlt
notice       | How people are told           | Comment on prévient              | Hoe men wordt ingelicht       | Wie informiert wird
material     | Only material changes?        | Seulement si importantes ?       | Alleen ingrijpende wijzigingen? | Nur wesentliche Änderungen?
leadTime     | How long before               | Combien de temps avant           | Hoe lang vooraf               | Wie lange vorher
log          | Is a history kept?            | Un historique est-il tenu ?      | Wordt een geschiedenis bijgehouden? | Gibt es einen Verlauf?
kind         | Kind                          | Nature                           | Soort                         | Art
text         | Text                          | Texte                            | Tekst                         | Text
`,
);

const options = table(
  'option',
  `
day                 | to the day                | au jour près             | op de dag                  | auf den Tag
month               | to the month              | au mois près             | op de maand                | auf den Monat
year                | to the year               | à l’année près           | op het jaar                | auf das Jahr
updated             | last updated              | mise à jour              | bijgewerkt                 | aktualisiert
effective           | in force from             | en vigueur depuis        | geldig vanaf               | gültig ab
version             | date of the version       | date de la version       | datum van de versie        | Datum der Fassung
email               | e-mail                    | e-mail                   | e-mail                     | E-Mail
phone               | phone                     | téléphone                | telefoon                   | Telefon
post                | letter                    | courrier                 | brief                      | Brief
form                | form                      | formulaire               | formulier                  | Formular
web                 | web page                  | page web                 | webpagina                  | Webseite
account             | in the account            | dans le compte           | in het account             | im Konto
support             | support                   | assistance               | klantenservice             | Kundendienst
questions           | questions                 | questions                | vragen                     | Fragen
rights              | exercising rights         | exercer ses droits       | rechten uitoefenen         | Rechte ausüben
complaints          | complaints                | réclamations             | klachten                   | Beschwerden
marketing-opt-out   | stopping marketing        | refuser la prospection   | reclame stoppen            | Werbung abbestellen
dpo                 | data protection officer   | délégué à la protection  | functionaris gegevensbescherming | Datenschutzbeauftragter
general             | anything                  | tout sujet               | alles                      | alles
controller          | controller                | responsable              | verantwoordelijke          | Verantwortlicher
joint-controller    | joint controller          | responsable conjoint     | gezamenlijk verantwoordelijke | gemeinsam Verantwortlicher
processor           | processor                 | sous-traitant            | verwerker                  | Auftragsverarbeiter
sub-processor       | sub-processor             | sous-traitant ultérieur  | subverwerker               | Unterauftragsverarbeiter
provided            | given by the person       | fournie par la personne  | door de persoon gegeven    | von der Person angegeben
observed            | observed                  | observée                 | waargenomen                | beobachtet
derived             | derived                   | déduite                  | afgeleid                   | abgeleitet
third-party         | third party               | tiers                    | derde                      | Dritter
stated              | stated                    | indiqué                  | vermeld                    | genannt
inferred            | inferred                  | déduit                   | afgeleid                   | erschlossen
partial             | in part                   | en partie                | deels                      | teilweise
none                | none                      | aucun                    | geen                       | keine
global              | for everything            | pour tout                | voor alles                 | für alles
scoped              | for a part                | pour une partie          | voor een deel              | für einen Teil
implied             | without naming it         | sans le nommer           | zonder het te noemen       | ohne sie zu nennen
principle-only      | as a principle only       | comme principe seulement | alleen als beginsel        | nur als Grundsatz
collection          | collection                | la collecte              | verzameling                | der Erhebung
contract-end        | end of the contract       | la fin du contrat        | einde van de overeenkomst  | dem Ende des Vertrags
relationship-end    | end of the relationship   | la fin de la relation    | einde van de relatie       | dem Ende der Beziehung
consent-withdrawal  | withdrawal of consent     | le retrait du consentement | intrekking van toestemming | dem Widerruf der Einwilligung
consent-given       | consent                   | le consentement          | toestemming                | der Einwilligung
last-interaction    | last contact              | le dernier contact       | laatste contact            | dem letzten Kontakt
account-closure     | closing the account       | la clôture du compte     | sluiting van het account   | der Schließung des Kontos
request-closure     | end of the request        | la clôture de la demande | afhandeling van het verzoek | dem Abschluss der Anfrage
recruitment-end     | end of the recruitment    | la fin du recrutement    | einde van de werving       | dem Ende der Bewerbung
event-end           | end of the event          | la fin de l’événement    | einde van het evenement    | dem Ende der Veranstaltung
creation            | creation of the record    | la création              | aanmaak                    | der Anlage
financial-year-end  | end of the financial year | la fin de l’exercice     | einde van het boekjaar     | dem Ende des Geschäftsjahrs
purpose-end         | end of the purpose        | la fin de la finalité    | einde van het doel         | dem Ende des Zwecks
erasure-request     | request for erasure       | la demande d’effacement  | verzoek om wissing         | dem Löschantrag
other               | something else            | autre chose              | iets anders                | etwas anderem
exact               | exactly this long         | exactement cette durée   | precies zo lang            | genau so lange
max                 | at most                   | au maximum               | hoogstens                  | höchstens
min                 | at least                  | au minimum               | minstens                   | mindestens
after               | one after the other       | l’une après l’autre      | na elkaar                  | nacheinander
any-of              | whichever comes first     | la première échue        | wat het eerst komt         | was zuerst eintritt
longest-of          | whichever is longest      | la plus longue           | wat het langst duurt       | was am längsten dauert
erase               | erased                    | effacement               | gewist                     | gelöscht
anonymise           | made anonymous            | anonymisation            | anoniem gemaakt            | anonymisiert
restrict            | restricted                | limitation               | beperkt                    | eingeschränkt
archive             | archived                  | archivage                | gearchiveerd               | archiviert
authority           | authority                 | autorité                 | overheid                   | Behörde
affiliate           | company of the group      | société du groupe        | groepsmaatschappij         | Konzerngesellschaft
source              | source                    | source                   | bron                       | Quelle
unknown             | not said                  | non précisé              | niet gezegd                | nicht gesagt
used                | used                      | utilisés                 | gebruikt                   | eingesetzt
may-be-used         | may be used               | peuvent être utilisés    | mogelijk gebruikt          | möglicherweise eingesetzt
access              | access                    | accès                    | inzage                     | Auskunft
rectification       | rectification             | rectification            | rectificatie               | Berichtigung
erasure             | erasure                   | effacement               | wissing                    | Löschung
restriction         | restriction               | limitation               | beperking                  | Einschränkung
portability         | portability               | portabilité              | overdraagbaarheid          | Übertragbarkeit
objection           | objection                 | opposition               | bezwaar                    | Widerspruch
withdraw-consent    | withdrawing consent       | retrait du consentement  | toestemming intrekken      | Widerruf der Einwilligung
complaint           | complaint                 | réclamation              | klacht                     | Beschwerde
no-automated-decision | no automated decision   | pas de décision automatisée | geen geautomatiseerd besluit | keine automatisierte Entscheidung
free                | free of charge            | gratuit                  | gratis                     | kostenlos
fee                 | a fee                     | payant                   | tegen vergoeding           | kostenpflichtig
subjects            | the people concerned      | les personnes concernées | de betrokkenen             | die Betroffenen
customers           | customers                 | les clients              | klanten                    | Kunden
not-directed        | not meant for children    | ne vise pas les enfants  | niet voor kinderen bedoeld | nicht an Kinder gerichtet
parental-consent    | with the parents’ consent | avec l’accord des parents | met toestemming van de ouders | mit Einwilligung der Eltern
directed            | meant for children        | vise les enfants         | voor kinderen bedoeld      | an Kinder gerichtet
website             | on the website            | sur le site              | op de website              | auf der Website
in-service          | within the service        | dans le service          | in de dienst               | im Dienst
no-sale             | data is not sold          | pas de vente             | geen verkoop               | kein Verkauf
no-sharing          | data is not shared        | pas de partage           | niet gedeeld               | keine Weitergabe
no-cookies          | no cookies                | pas de cookies           | geen cookies               | keine Cookies
no-profiling        | no profiling              | pas de profilage         | geen profilering           | kein Profiling
no-special-data     | no special data           | pas de données sensibles | geen bijzondere gegevens   | keine besonderen Daten
no-transfer         | no transfer abroad        | pas de transfert         | geen doorgifte             | keine Übermittlung
no-storage          | nothing is stored         | rien n’est conservé      | niets wordt bewaard        | nichts wird gespeichert
purpose-limitation  | only for the purposes     | pour ces seules finalités | alleen voor de doelen     | nur für die Zwecke
data-location       | where data stands         | lieu des données         | plaats van de gegevens     | Ort der Daten
post-mortem-directives | what happens after death | sort après le décès     | wat na overlijden gebeurt  | was nach dem Tod geschieht
instructions-only   | only on instructions      | sur instruction seulement | alleen op instructie      | nur auf Weisung
availability        | where the text is found   | où trouver le texte      | waar de tekst te vinden is | wo der Text zu finden ist
publication-right   | right to publish          | droit de publier         | recht op publicatie        | Recht zur Veröffentlichung
consent-first       | only after consent        | seulement après consentement | pas na toestemming     | erst nach Einwilligung
sale                | data is sold              | vente de données         | gegevens worden verkocht   | Daten werden verkauft
language-version    | which language counts     | langue qui fait foi      | welke taal geldt           | maßgebliche Sprache
do-not-track        | “do not track” signals    | signaux « do not track » | ‘do not track’-signalen    | „Do not track“-Signale
processing-agreement | contract with processors | contrat de sous-traitance | verwerkersovereenkomst    | Vertrag zur Auftragsverarbeitung
deletion-confirmed  | deletion is confirmed     | effacement confirmé      | wissing wordt bevestigd    | Löschung wird bestätigt
liability           | liability                 | responsabilité           | aansprakelijkheid          | Haftung
rights-for-all      | rights for everybody      | droits pour tous         | rechten voor iedereen      | Rechte für alle
anonymous           | data is anonymous         | données anonymes         | gegevens zijn anoniem      | Daten sind anonym
session             | until the browser closes  | jusqu’à la fermeture du navigateur | tot de browser sluit | bis der Browser schließt
permanent           | without end               | sans limite              | zonder einde               | unbegrenzt
governing-law       | governing law             | droit applicable         | toepasselijk recht         | anwendbares Recht
`,
);

export const facts: Catalogue = { ...kinds, ...fields, ...options };

const named = (name: string, raw: string): Text => facts[name] ?? { en: raw, fr: raw, nl: raw, de: raw };

/** The name of a kind of fact, by the name of its list. What has no name in words (an older file may hold it) is shown as it is. */
export const kindName = (list: string): Text => named(`kind-${list}`, list);
/** The name of a field, by its path (`address.city`). */
export const fieldName = (path: string): Text => named(`field-${path.replaceAll('.', '_')}`, path);
/** What a value of a field is called. */
export const optionName = (value: string): Text => named(`option-${value}`, value);
