// Words in the files that an authority is handed about choices of visitors: what each file is, how it is checked, and a summary to read.
import type { Catalogue } from './message.ts';

/** Names of files, commands and values stay as they are in every language: that is what they are called. */
export const handedOver = {
  readMeOfChoice: {
    en: `Proof of one visitor’s choice.

summary.txt     to read
receipts/       the choice, and the others of the same browser: the fields of ISO/IEC TS 27560 and, as “proof”, the entry
                of the ledger with its path and the signed head (C2SP tlog-proof)
key             the ledger’s public key`,
    fr: `Preuve du choix d’un visiteur.

summary.txt     à lire
receipts/       le choix, et les autres du même navigateur : les champs de l’ISO/IEC TS 27560 et, sous « proof »,
                l’inscription au registre avec son chemin et la tête signée (C2SP tlog-proof)
key             la clé publique du registre`,
    nl: `Bewijs van de keuze van één bezoeker.

summary.txt     om te lezen
receipts/       de keuze, en de andere van dezelfde browser: de velden van ISO/IEC TS 27560 en, als “proof”, de regel in
                het logboek met zijn pad en de ondertekende top (C2SP tlog-proof)
key             de openbare sleutel van het logboek`,
    de: `Nachweis der Entscheidung eines Besuchers.

summary.txt     zum Lesen
receipts/       die Entscheidung und die anderen desselben Browsers: die Felder der ISO/IEC TS 27560 und als „proof“ der
                Eintrag im Protokoll mit seinem Pfad und dem unterschriebenen Kopf (C2SP tlog-proof)
key             der öffentliche Schlüssel des Protokolls`,
  },
  readMeOfTime: {
    en: `Choices of visitors in a time, with the ledger that they stand in.

summary.txt     to read
consent/choices-….jsonl, .csv   the choices in the order of the ledger
consent/period.json             from when on, before when, how many
ledger/         the whole log of acts as it was signed, in the format of C2SP tlog-tiles (https://c2sp.org/tlog-tiles)`,
    fr: `Choix des visiteurs pendant une période, avec le registre où ils sont inscrits.

summary.txt     à lire
consent/choices-….jsonl, .csv   les choix dans l’ordre du registre
consent/period.json             à partir de quand, avant quand, combien
ledger/         le registre entier tel qu’il a été signé, au format C2SP tlog-tiles (https://c2sp.org/tlog-tiles)`,
    nl: `Keuzes van bezoekers in een periode, met het logboek waarin zij staan.

summary.txt     om te lezen
consent/choices-….jsonl, .csv   de keuzes in de volgorde van het logboek
consent/period.json             vanaf wanneer, vóór wanneer, hoeveel
ledger/         het hele logboek zoals het is ondertekend, in het formaat C2SP tlog-tiles (https://c2sp.org/tlog-tiles)`,
    de: `Entscheidungen von Besuchern in einem Zeitraum, mit dem Protokoll, in dem sie stehen.

summary.txt     zum Lesen
consent/choices-….jsonl, .csv   die Entscheidungen in der Reihenfolge des Protokolls
consent/period.json             ab wann, vor wann, wie viele
ledger/         das ganze Protokoll, wie es unterschrieben wurde, im Format C2SP tlog-tiles (https://c2sp.org/tlog-tiles)`,
  },
  readMeShown: {
    en: `consent/shown/  what was shown, by version of the policy and hash of its texts: the layers with all their words (.json;
                the SHA-256 of their canonical JSON, RFC 8785, is the hash), the words alone (.txt), and pictures (.png)
                if any were taken
policy/         the versions of the privacy policy that were in force`,
    fr: `consent/shown/  ce qui a été montré, par version de la politique et empreinte des textes : les niveaux avec tous leurs
                mots (.json ; l’empreinte est le SHA-256 de leur JSON canonique, RFC 8785), les mots seuls (.txt) et des
                images (.png) s’il en a été pris
policy/         les versions de la politique de confidentialité qui étaient en vigueur`,
    nl: `consent/shown/  wat is getoond, per versie van het beleid en hash van de teksten: de lagen met al hun woorden (.json; de
                SHA-256 van hun canonieke JSON, RFC 8785, is de hash), alleen de woorden (.txt), en afbeeldingen (.png)
                als die zijn gemaakt
policy/         de versies van het privacybeleid die van kracht waren`,
    de: `consent/shown/  was gezeigt wurde, nach Fassung der Erklärung und Hash der Texte: die Ebenen mit allen Wörtern (.json; der
                SHA-256 ihres kanonischen JSON, RFC 8785, ist der Hash), die Wörter allein (.txt), und Bilder (.png),
                falls welche gemacht wurden
policy/         die Fassungen der Datenschutzerklärung, die galten`,
  },
  checkChoice: {
    en: `Check it without a network: upheld verify FOLDER --key KEY, where KEY is the key as its owner publishes it elsewhere
(their page /ledger). It checks each receipt, every field of it, and that what was shown is what the receipt names.`,
    fr: `Vérifiez-la sans réseau : upheld verify DOSSIER --key CLÉ, où CLÉ est la clé telle que son propriétaire la publie
ailleurs (sa page /ledger). Sont vérifiés chaque reçu, chacun de ses champs, et que ce qui a été montré est bien ce que
nomme le reçu.`,
    nl: `Controleer het zonder netwerk: upheld verify MAP --key SLEUTEL, waarbij SLEUTEL de sleutel is die de eigenaar elders
bekendmaakt (zijn pagina /ledger). Gecontroleerd worden elk bewijs, elk veld ervan, en dat is getoond wat het bewijs
noemt.`,
    de: `Prüfen Sie ihn ohne Netz: upheld verify ORDNER --key SCHLÜSSEL, wobei SCHLÜSSEL der Schlüssel ist, wie sein Inhaber ihn
anderswo veröffentlicht (seine Seite /ledger). Geprüft werden jeder Beleg, jedes Feld darin, und dass gezeigt wurde, was
der Beleg nennt.`,
  },
  checkTime: {
    en: `Check it without a network: upheld verify FOLDER --key KEY, where KEY is the key as its owner publishes it elsewhere
(their page /ledger). It checks the whole ledger, that the choices are those of the ledger, that none of that time is
left out or added, and that what was shown is what they name.`,
    fr: `Vérifiez-le sans réseau : upheld verify DOSSIER --key CLÉ, où CLÉ est la clé telle que son propriétaire la publie
ailleurs (sa page /ledger). Sont vérifiés le registre entier, que les choix sont ceux du registre, qu’aucun de cette
période ne manque ni n’est ajouté, et que ce qui a été montré est bien ce qu’ils nomment.`,
    nl: `Controleer het zonder netwerk: upheld verify MAP --key SLEUTEL, waarbij SLEUTEL de sleutel is die de eigenaar elders
bekendmaakt (zijn pagina /ledger). Gecontroleerd worden het hele logboek, dat de keuzes die van het logboek zijn, dat er
uit die periode geen ontbreekt of is toegevoegd, en dat is getoond wat zij noemen.`,
    de: `Prüfen Sie es ohne Netz: upheld verify ORDNER --key SCHLÜSSEL, wobei SCHLÜSSEL der Schlüssel ist, wie sein Inhaber ihn
anderswo veröffentlicht (seine Seite /ledger). Geprüft werden das ganze Protokoll, dass die Entscheidungen die des
Protokolls sind, dass aus diesem Zeitraum keine fehlt und keine hinzukam, und dass gezeigt wurde, was sie nennen.`,
  },

  timeTitle: {
    en: 'Choices of visitors, recorded from {from} on and before {to}',
    fr: 'Choix des visiteurs, enregistrés à partir du {from} et avant le {to}',
    nl: 'Keuzes van bezoekers, vastgelegd vanaf {from} en vóór {to}',
    de: 'Entscheidungen von Besuchern, festgehalten ab {from} und vor {to}',
  },
  timeMade: {
    en: 'Made on {at} from the ledger of {size} entries.',
    fr: 'Établi le {at} à partir du registre de {size} inscriptions.',
    nl: 'Gemaakt op {at} uit het logboek van {size} regels.',
    de: 'Erstellt am {at} aus dem Protokoll mit {size} Einträgen.',
  },
  timeCount: {
    en: 'Choices: {count}. Somebody who chose twice is counted twice. Who saw the question and did not answer is not counted anywhere: showing is not tracked. A choice holds no name and no address.',
    fr: 'Choix : {count}. Qui a choisi deux fois est compté deux fois. Qui a vu la question sans répondre n’est compté nulle part : l’affichage n’est pas suivi. Un choix ne contient ni nom ni adresse.',
    nl: 'Keuzes: {count}. Wie twee keer koos, telt twee keer. Wie de vraag zag en niet antwoordde, is nergens geteld: het tonen wordt niet gevolgd. Een keuze bevat geen naam en geen adres.',
    de: 'Entscheidungen: {count}. Wer zweimal wählte, zählt zweimal. Wer die Frage sah und nicht antwortete, ist nirgends gezählt: Das Zeigen wird nicht verfolgt. Eine Entscheidung enthält weder Namen noch Adresse.',
  },
  byKind: { en: 'By what happened', fr: 'Par acte', nl: 'Naar wat er gebeurde', de: 'Nach dem, was geschah' },
  byAnswer: {
    en: 'By category and answer',
    fr: 'Par catégorie et réponse',
    nl: 'Naar soort en antwoord',
    de: 'Nach Kategorie und Antwort',
  },
  byVersion: {
    en: 'By version of the policy',
    fr: 'Par version de la politique',
    nl: 'Naar versie van het beleid',
    de: 'Nach Fassung der Erklärung',
  },
  'kind-given': { en: 'given', fr: 'donné', nl: 'gegeven', de: 'erteilt' },
  'kind-refused': { en: 'refused', fr: 'refusé', nl: 'geweigerd', de: 'abgelehnt' },
  'kind-changed': { en: 'changed', fr: 'modifié', nl: 'gewijzigd', de: 'geändert' },
  'kind-withdrawn': { en: 'withdrawn', fr: 'retiré', nl: 'ingetrokken', de: 'widerrufen' },
  'kind-objected': {
    en: 'objected by the browser’s signal',
    fr: 'opposition par le signal du navigateur',
    nl: 'bezwaar door het signaal van de browser',
    de: 'Widerspruch durch das Signal des Browsers',
  },

  choiceTitle: {
    en: 'Proof of the choice {id}',
    fr: 'Preuve du choix {id}',
    nl: 'Bewijs van de keuze {id}',
    de: 'Nachweis der Entscheidung {id}',
  },
  choiceMade: { en: 'Made on {at}.', fr: 'Établi le {at}.', nl: 'Gemaakt op {at}.', de: 'Erstellt am {at}.' },
  choiceAlone: {
    en: 'No other choice of the same browser is known.',
    fr: 'Aucun autre choix du même navigateur n’est connu.',
    nl: 'Er is geen andere keuze van dezelfde browser bekend.',
    de: 'Keine weitere Entscheidung desselben Browsers ist bekannt.',
  },
  choiceOthers: {
    en: 'Other choices of the same browser, as far as it showed that the one before was its own: {count}',
    fr: 'Autres choix du même navigateur, pour autant qu’il ait montré que le précédent était le sien : {count}',
    nl: 'Andere keuzes van dezelfde browser, voor zover hij liet zien dat de vorige van hem was: {count}',
    de: 'Weitere Entscheidungen desselben Browsers, soweit er zeigte, dass die davor seine war: {count}',
  },
  choice: { en: 'Choice', fr: 'Choix', nl: 'Keuze', de: 'Entscheidung' },
  act: { en: 'What they did', fr: 'Acte', nl: 'Wat zij deden', de: 'Was sie taten' },
  shownAs: {
    en: 'version {number} of the policy, texts {texts}',
    fr: 'version {number} de la politique, textes {texts}',
    nl: 'versie {number} van het beleid, teksten {texts}',
    de: 'Fassung {number} der Erklärung, Texte {texts}',
  },
  pictured: {
    en: 'with pictures of how it looked',
    fr: 'avec des images de son apparence',
    nl: 'met afbeeldingen van hoe het eruitzag',
    de: 'mit Bildern davon, wie es aussah',
  },
  proof: { en: 'Proof', fr: 'Preuve', nl: 'Bewijs', de: 'Nachweis' },
  proofHolds: {
    en: 'entry {number} of {size} in the ledger {origin}',
    fr: 'inscription {number} sur {size} du registre {origin}',
    nl: 'regel {number} van {size} in het logboek {origin}',
    de: 'Eintrag {number} von {size} im Protokoll {origin}',
  },
  proofNone: { en: 'none: {why}', fr: 'aucune : {why}', nl: 'geen: {why}', de: 'keiner: {why}' },
} as const satisfies Catalogue;
