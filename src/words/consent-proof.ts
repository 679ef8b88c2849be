// Words of the checks of consents on record: why they are proven, broken or unproven, and what was looked at.
import type { Catalogue } from './message.ts';

export const consentProof = {
  holds: {
    en: 'Each consent that was looked at stands in the ledger, says there what the database says, and names what was shown.',
    fr: 'Chaque consentement examiné figure au registre, y dit ce que dit la base de données et nomme ce qui a été montré.',
    nl: 'Elke bekeken toestemming staat in het logboek, zegt daar wat de database zegt en noemt wat is getoond.',
    de: 'Jede geprüfte Einwilligung steht im Protokoll, sagt dort dasselbe wie die Datenbank und nennt, was gezeigt wurde.',
  },
  basisHolds: {
    en: 'It happens only with a consent that is on record, and ends when it is taken back: seen just now.',
    fr: 'Cela n’a lieu qu’avec un consentement consigné et cesse à son retrait : constaté à l’instant.',
    nl: 'Het gebeurt alleen met een vastgelegde toestemming en stopt als die wordt ingetrokken: zojuist gezien.',
    de: 'Es geschieht nur mit einer nachweisbaren Einwilligung und endet mit dem Widerruf: eben gesehen.',
  },
  choicesHold: {
    en: 'choices of visitors checked, newest and from anywhere: {count}; each has its receipt, its texts and its pictures',
    fr: 'choix de visiteurs vérifiés, les plus récents et d’autres au hasard : {count} ; chacun a son reçu, ses textes et ses images',
    nl: 'gecontroleerde keuzes van bezoekers, de nieuwste en willekeurige: {count}; elk met bewijs, teksten en afbeeldingen',
    de: 'geprüfte Entscheidungen von Besuchern, die neuesten und zufällige: {count}; jede mit Beleg, Texten und Bildern',
  },
  choicesHoldUnseen: {
    en: 'choices of visitors checked, newest and from anywhere: {count}; each has its receipt and its texts',
    fr: 'choix de visiteurs vérifiés, les plus récents et d’autres au hasard : {count} ; chacun a son reçu et ses textes',
    nl: 'gecontroleerde keuzes van bezoekers, de nieuwste en willekeurige: {count}; elk met bewijs en teksten',
    de: 'geprüfte Entscheidungen von Besuchern, die neuesten und zufällige: {count}; jede mit Beleg und Texten',
  },
  permissionsHold: {
    en: 'consents by a one-time link checked: {count}; each has its entry and the words that were shown',
    fr: 'consentements par lien unique vérifiés : {count} ; chacun a son inscription et les mots montrés',
    nl: 'gecontroleerde toestemmingen via een eenmalige link: {count}; elk met zijn regel en de getoonde woorden',
    de: 'geprüfte Einwilligungen per Einmal-Link: {count}; jede mit ihrem Eintrag und den gezeigten Worten',
  },
  noEntry: {
    en: 'The choice {id} of {at} stands in the database and not in the ledger: nothing proves that a visitor made it.',
    fr: 'Le choix {id} du {at} est dans la base de données et pas au registre : rien ne prouve qu’un visiteur l’a fait.',
    nl: 'De keuze {id} van {at} staat in de database en niet in het logboek: niets bewijst dat een bezoeker haar maakte.',
    de: 'Die Entscheidung {id} vom {at} steht in der Datenbank und nicht im Protokoll: Nichts beweist, dass ein Besucher sie traf.',
  },
  choiceFails: {
    en: 'The choice {id} of {at} says something else than its entry in the ledger, or its receipt does not hold.',
    fr: 'Le choix {id} du {at} dit autre chose que son inscription au registre, ou son reçu ne tient pas.',
    nl: 'De keuze {id} van {at} zegt iets anders dan haar regel in het logboek, of haar bewijs klopt niet.',
    de: 'Die Entscheidung {id} vom {at} sagt etwas anderes als ihr Eintrag im Protokoll, oder ihr Beleg hält nicht.',
  },
  shownChanged: {
    en: 'What was shown with version {number} of the policy is not what its hash, or the hash of its pictures, says.',
    fr: 'Ce qui a été montré avec la version {number} de la politique ne correspond pas à son empreinte, ou à celle des images.',
    nl: 'Wat met versie {number} van het beleid is getoond, is niet wat de hash ervan, of die van de afbeeldingen, zegt.',
    de: 'Was mit Fassung {number} der Erklärung gezeigt wurde, ist nicht, was sein Hash oder der Hash der Bilder sagt.',
  },
  noPermissionEntry: {
    en: 'A consent to messages of {at} stands in the database and not in the ledger: nothing proves that its person gave it.',
    fr: 'Un consentement à des messages du {at} est dans la base de données et pas au registre : rien ne prouve que la personne l’a donné.',
    nl: 'Een toestemming voor berichten van {at} staat in de database en niet in het logboek: niets bewijst dat de persoon haar gaf.',
    de: 'Eine Einwilligung in Nachrichten vom {at} steht in der Datenbank und nicht im Protokoll: Nichts beweist, dass die Person sie gab.',
  },
  permissionFails: {
    en: 'A consent to messages of {at} says something else than its entry in the ledger, or the entry does not hold.',
    fr: 'Un consentement à des messages du {at} dit autre chose que son inscription au registre, ou celle-ci ne tient pas.',
    nl: 'Een toestemming voor berichten van {at} zegt iets anders dan haar regel in het logboek, of die regel klopt niet.',
    de: 'Eine Einwilligung in Nachrichten vom {at} sagt etwas anderes als ihr Eintrag im Protokoll, oder der Eintrag hält nicht.',
  },
  wordsChanged: {
    en: 'The words that were shown with a consent of {at} are not those that its entry names.',
    fr: 'Les mots montrés avec un consentement du {at} ne sont pas ceux que nomme son inscription.',
    nl: 'De woorden die bij een toestemming van {at} zijn getoond, zijn niet die welke de regel noemt.',
    de: 'Die Worte, die bei einer Einwilligung vom {at} gezeigt wurden, sind nicht die, die ihr Eintrag nennt.',
  },
  noPicture: {
    en: 'Of what was shown with version {number} of the policy there is no picture, so how it looked is unproven.',
    fr: 'Il n’y a pas d’image de ce qui a été montré avec la version {number} de la politique : son apparence n’est pas prouvée.',
    nl: 'Van wat met versie {number} van het beleid is getoond is er geen afbeelding; hoe het eruitzag is onbewezen.',
    de: 'Von dem, was mit Fassung {number} der Erklärung gezeigt wurde, gibt es kein Bild; wie es aussah, ist unbewiesen.',
  },
  noChoice: {
    en: 'No visitor has made a choice yet that still counts, so there is no record to look at.',
    fr: 'Aucun visiteur n’a encore fait de choix qui compte encore : il n’y a rien à examiner.',
    nl: 'Nog geen bezoeker heeft een keuze gemaakt die nog telt; er is niets om te bekijken.',
    de: 'Noch hat kein Besucher eine Entscheidung getroffen, die noch gilt; es gibt nichts zu prüfen.',
  },
  noPermission: {
    en: 'Nobody has agreed to messages yet, so there is no record to look at.',
    fr: 'Personne n’a encore consenti à des messages : il n’y a rien à examiner.',
    nl: 'Nog niemand heeft ingestemd met berichten; er is niets om te bekijken.',
    de: 'Noch hat niemand in Nachrichten eingewilligt; es gibt nichts zu prüfen.',
  },
  choicesWait: {
    en: 'The consents that are there wait for their number in the ledger.',
    fr: 'Les consentements présents attendent leur numéro au registre.',
    nl: 'De aanwezige toestemmingen wachten op hun nummer in het logboek.',
    de: 'Die vorhandenen Einwilligungen warten auf ihre Nummer im Protokoll.',
  },
  elsewhere: {
    en: 'Consents to messages that came without a one-time link: {count}. Their proof, a form or a list, is not here.',
    fr: 'Consentements à des messages arrivés sans lien unique : {count}. Leur preuve, un formulaire ou une liste, n’est pas ici.',
    nl: 'Toestemmingen voor berichten die zonder eenmalige link kwamen: {count}. Het bewijs, een formulier of lijst, is niet hier.',
    de: 'Einwilligungen in Nachrichten ohne Einmal-Link: {count}. Ihr Nachweis, ein Formular oder eine Liste, ist nicht hier.',
  },
  others: {
    en: 'The text names consents, or others who may take them, that Upheld does not see ({others}).',
    fr: 'Le texte nomme des consentements, ou d’autres qui peuvent en recueillir, qu’Upheld ne voit pas ({others}).',
    nl: 'De tekst noemt toestemmingen, of anderen die ze kunnen vragen, die Upheld niet ziet ({others}).',
    de: 'Der Text nennt Einwilligungen, oder andere, die sie einholen können, die Upheld nicht sieht ({others}).',
  },
  nothingAsked: {
    en: 'The policy names nothing for which Upheld asks for consent, on sites or by mail.',
    fr: 'La politique ne nomme rien pour quoi Upheld demande un consentement, sur les sites ou par e-mail.',
    nl: 'Het beleid noemt niets waarvoor Upheld toestemming vraagt, op websites of per e-mail.',
    de: 'Die Erklärung nennt nichts, wofür Upheld um Einwilligung bittet, auf Websites oder per E-Mail.',
  },
  basisElsewhere: {
    en: 'What this sentence is about happens where Upheld does not look, and its consent is asked for there ({others}).',
    fr: 'Ce dont parle cette phrase a lieu là où Upheld ne regarde pas, et le consentement y est demandé ({others}).',
    nl: 'Waar deze zin over gaat gebeurt waar Upheld niet kijkt, en daar wordt de toestemming gevraagd ({others}).',
    de: 'Wovon dieser Satz handelt, geschieht, wo Upheld nicht hinsieht; dort wird auch um die Einwilligung gebeten ({others}).',
  },
  basisUnclear: {
    en: 'The sentence names nothing for which Upheld asks for consent, so nothing of it was looked at.',
    fr: 'La phrase ne nomme rien pour quoi Upheld demande un consentement : rien n’en a été examiné.',
    nl: 'De zin noemt niets waarvoor Upheld toestemming vraagt; er is niets van bekeken.',
    de: 'Der Satz nennt nichts, wofür Upheld um Einwilligung bittet; davon wurde nichts geprüft.',
  },
} as const satisfies Catalogue;
