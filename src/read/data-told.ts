// Data told: data that no enumeration names, known by what is done: scores that are worked out, calls that are recorded, copies of papers asked for.
import type { Language } from '#base';
import type { Line } from './context.ts';
import type { DataMode } from './data-terms.ts';
import { type Pattern, fits, pattern } from './patterns.ts';

/** How one kind of data is told; the first group of the expression names it, else the whole match does. */
interface Told {
  readonly dpv: string | null;
  readonly mode: DataMode | 'third-party';
  readonly says: Readonly<Partial<Record<Language, Pattern>>>;
  /** What it is called where the sentence has a verb and no name for it. */
  readonly called?: Readonly<Record<Language, string>>;
}

const told = (
  dpv: string | null,
  mode: Told['mode'],
  by: Partial<Record<Language, RegExp>>,
  called?: Told['called'],
): Told => ({
  dpv,
  mode,
  says: Object.fromEntries(
    Object.entries(by).map(([language, regex]) => [language, pattern(regex, language as Language)]),
  ),
  ...(called ? { called } : {}),
});

const kinds: readonly Told[] = [
  // A score or a rating that each person gets.
  told('pd:Profile', 'derived', {
    en: /\b(?:calculat|comput|receiv|assign|giv|get|work|determin|estimat|predict|generat)\w*\b(?: out)?[^.;]{0,60}?\b((?:[a-z]+[ -])?(?:scor(?:e|ing)|rating|ranking|propensity)(?: of [a-z]+)?)\b/i,
    fr: /\b(?:calcul|attribu|etabli|determin|not)\w*\b[^.;]{0,60}?\b((?:score|note|indice|probabilite)s?(?: (?:de|d'|du) ?\w+)?)\b/i,
    nl: /\b(?:bereken|ken|krijg|bepal)\w*\b[^.;]{0,60}?\b(\w*(?:score|rangorde))\b/i,
    de: /\b(\w*(?:score|scorewert|punktwert)(?:e|s|werte)?)\b[^.;]{0,60}\b(?:berechne\w*|ermittel\w*|gebildet|vergeben)\b/i,
  }),
  told('pd:Profile', 'derived', {
    en: /\b((?:[a-z]+[ -])?(?:scor(?:e|ing)|priority|probabilit(?:y|ies)))\b[^.;]{0,60}\b(?:is|are|be) (?:\w+ly )?(?:calculated|computed|worked out|determined|estimated)\b/i,
  }),
  // A group, a type or a segment into which people are put.
  told('pd:Profile', 'derived', {
    en: /\b(?:plac|put|sort|classif|assign|divid|segment|group|categori[sz])(?:e|es|ed|y|ies|ied|s|ing|ting)?\b[^.;]{0,50}?\b(?:in|into|to|by)\b[^.;]{0,30}?\b((?:[a-z]+[ -])?(?:groups?|types?|segments?|clusters?|audiences?|categor(?:y|ies) of customers?))\b/i,
    fr: /\b(?:class|affect|rang|segment)\w*\b[^.;]{0,40}?\b(?:dans|en|a)\b[^.;]{0,30}?\b((?:groupe|segment|categorie de clients)s?)\b/i,
    nl: /\b(?:deel\w*|plaats\w*|verdel\w*)\b[^.;]{0,60}?\b(?:in|bij)\b[^.;]{0,30}?\b(\w*(?:groep|groepen|segment|segmenten|doelgroepen?))\b/i,
    de: /\b(?:ordnen|ordnet|teilen|teilt|eingeteilt|zugeordnet)\b[^.;]{0,80}?\b(\w*(?:gruppen?|segmente?n?|zielgruppen?))\b|\b(\w*(?:gruppen?|segmente?n?))\b[^.;]{0,30}\b(?:zugeordnet|eingeteilt)\b/i,
  }),
  // A profile that is built, enriched or used.
  told('pd:Profile', 'derived', {
    en: /\b(?:build|creat|mak|enrich|draw|complet)(?:e|es|s|ed|ing)?\b(?: up)?[^.;]{0,30}?\b((?:(?:user|customer|personal|buyer|interest|individual|marketing) )?profiles?)\b(?! (?:picture|photo|page|image))/i,
    fr: /\b(?:etabli|cre|enrichi|constru|d'apres|selon|base sur)\w*\b[^.;]{0,30}?\b(profils?(?: (?:client|utilisateur|d'acheteur|d'interet)s?)?)\b/i,
    nl: /\b(\w*profiel(?:en)?)\b[^.;]{0,30}\b(?:verrijk\w*|opstel\w*|opgesteld|maken|gemaakt|aangemaakt)\b/i,
    de: /\b((?:nutzungs|nutzer|kunden|interessen)?profile?s?)\b[^.;]{0,30}\b(?:erstell\w*|gebildet|angereichert|angelegt)\b/i,
  }),
  // What proves who asks.
  told('pd:OfficialID', 'provided', {
    en: /\b((?:cop(?:y|ies)|scan|photocopy) of (?:both sides of )?(?:your|the|an?) (?:valid )?(?:id|identity (?:card|document)|passport|driving licen[cs]e|official id\w*|proof of identity)\b(?: card)?)/i,
    fr: /\b(?:copions|photocopions|scannons) (votre (?:passeport|carte d'identite|piece d'identite|permis(?: de conduire)?))\b|\b((?:copie|photocopie) (?:recto[- ]verso )?(?:de votre|d'une|de la|d'un) (?:piece|carte|titre|document|passeport)(?: (?:nationale )?d'identite)?)\b/i,
    nl: /\b((?:kopie|scan) van (?:uw|je|jouw|het|een) (?:geldig )?(?:paspoort|identiteitsbewijs|id-bewijs|id-kaart|identiteitskaart|legitimatiebewijs|rijbewijs))\b/i,
    de: /\b(?:kopieren|scannen) (?:wir )?(ihren? (?:reisepass|personalausweis|ausweis|fuhrerschein))\b|\b((?:ausweiskopie|(?:kopie|scan) (?:ihres|des|eines) (?:gultigen )?(?:personal)?ausweis(?:es|dokuments)?|kopie ihres reisepasses))\b/i,
  }),
  // Who opens a mail, and what is clicked in it.
  told(
    'pd:Interaction',
    'observed',
    {
      en: /\b(?:whether|who|which|if|when)\b[^.;]{0,50}\b((?:open(?:ed|s)?|click(?:ed|s)?)\b[^.;]{0,40}\b(?:and|or)\b[^.;]{0,30}\b(?:click(?:ed|s)?|open(?:ed|s)?))\b/i,
      fr: /\b(ouvert\w*\b[^.;]{0,40}\b(?:et|ou)\b[^.;]{0,30}\b(?:cliqu\w+|clics))\b/i,
      nl: /\b((?:geopend|opent)\b[^.;]{0,40}\b(?:en|of)\b[^.;]{0,30}\b(?:geklikt|aangeklikt|klikt))\b/i,
      de: /\b((?:geoffnet|offnungen|offnen)\b[^.;]{0,50}\b(?:und|oder)\b[^.;]{0,40}\b(?:klicks|geklickt|angeklickt|klicken))\b/i,
    },
    { en: 'opens and clicks', fr: 'ouvertures et clics', nl: 'opens en kliks', de: 'Öffnungen und Klicks' },
  ),
  // Calls.
  told(
    'pd:VoiceCommunicationRecording',
    'observed',
    {
      en: /\b(?:record|monitor)(?:s|ed|ing)?\b[^.;]{0,30}?\b((?:tele)?(?:phone )?calls|telephone conversations)\b|\b((?:tele)?(?:phone )?calls|telephone conversations)\b[^.;]{0,30}?\b(?:are|be|is) (?:\w+ )?recorded\b/i,
      fr: /\b((?:appels|conversations)(?: telephoniques)?)\b[^.;]{0,30}\benregistre\w*|\benregistr\w+\b[^.;]{0,20}\b((?:appels|conversations)(?: telephoniques)?)\b/i,
      nl: /\b(telefoongesprekken|gesprekken)\b[^.;]{0,30}\b(?:op(?:nemen|genomen)?|opgenomen)\b/i,
      de: /\b(telefonate|telefongesprache|anrufe|gesprache)\b[^.;]{0,40}\b(?:auf(?:gezeichnet|zeichnen|genommen)?|aufgezeichnet)\b/i,
    },
    {
      en: 'call recordings',
      fr: 'enregistrements téléphoniques',
      nl: 'gespreksopnamen',
      de: 'Gesprächsaufzeichnungen',
    },
  ),
  // Cameras.
  told(
    'pd:VideoRecording',
    'observed',
    {
      en: /\b(cctv|(?:video|camera) surveillance|(?:security|surveillance) cameras?|(?:there are|we (?:have|use|operate|run)) (?:\w+ ){0,2}cameras)\b/i,
      fr: /\b(videosurveillance|cameras? de (?:surveillance|securite))\b/i,
      nl: /\b(cameratoezicht|(?<!\b(?:uw|je|jouw) )cameras?|beveiligingscameras?|camerabewaking|bewakingscameras?)\b/i,
      de: /\b(videouberwach\w+|uberwachungskameras?|(?:video)?kameras? (?:\w+ ){0,3}uberwacht)\b/i,
    },
    { en: 'camera recordings', fr: 'images de vidéosurveillance', nl: 'camerabeelden', de: 'Kamerabilder' },
  ),
  // Pictures of people.
  told('pd:Picture', 'provided', {
    en: /\b((?:photo(?:graph)?s?|pictures?) of (?:you|your|children|participants|guests|visitors|members|customers|the participants|our (?:guests|members|customers|visitors))\b)/i,
    fr: /\b(photo(?:graphie)?s? (?:des|de vos|de nos|prises) \w+)\b/i,
    nl: /\b(foto's (?:van|die) (?:u|je|kinderen|deelnemers|bezoekers|leden|gasten))\b/i,
    de: /\b((?:fotos|bilder|aufnahmen) (?:von|der) (?:ihnen|kindern|teilnehme\w+|gasten|mitgliedern|besuche\w+|kund\w+))\b|\b(fotos) \w+ (?:objekte|arbeiten)\b/i,
  }),
  // Pictures that are taken, and those in which somebody is seen.
  told('pd:Picture', 'observed', {
    en: /\b(photos|photographs|pictures|videos)\b(?: and [a-z]+)? are (?:\w+ )?(?:taken|made|filmed)\b|\bwe (?:also )?(?:take|make) (photos|photographs|pictures|videos)\b|\b(photos|photographs|pictures|videos)\b[^.;,]{0,40}\b(?:in|on) which (?:you|people|members|guests) (?:are|can be) (?:visible|seen|recogni[sz]ed)\b/i,
    fr: /\b(?:des )?(photos|photographies|videos) sont (?:\w+ )?(?:prises|realisees|faites)\b|\bnous (?:prenons|faisons) des (photos|photographies|videos)\b|\b(photos?)\b[^.;,]{0,20}\bsur (?:laquelle|lesquelles) (?:on vous|vous)\b/i,
    nl: /\bworden (?:er )?(?:\w+ )?(foto's|filmpjes|video's|filmopnamen) (?:en \w+ )?gemaakt\b|\bmaken (?:we|wij) (?:ook )?(foto's|filmpjes|video's)\b|\b(foto's) waarop (?:je|u|iemand)\b/i,
    de: /\bwerden (?:\w+ )?(fotos|bilder|videos) (?:und \w+ )?(?:gemacht|aufgenommen|geschossen)\b|\bmachen wir (?:auch )?(fotos|bilder|videos)\b|\b(fotos|bilder), auf denen (?:sie|du|man)\b/i,
  }),
  // One picture of somebody, for a card.
  told('pd:Picture', 'provided', {
    en: /\bwe (?:also )?(?:take|make) an? (photo|photograph|picture) of you\b/i,
    fr: /\bnous (?:prenons|faisons) une (photo|photographie) de vous\b/i,
    nl: /\b(?:maken (?:we|wij)|(?:we|wij) maken) een (foto) van (?:u|je|jou)\b/i,
    de: /\b(?:machen wir|wir machen) ein (foto) von (?:ihnen|dir)\b/i,
  }),
  // What somebody buys.
  told('pd:Purchase', 'observed', {
    en: /\b(?:keep|store|record|know|see|note|remember|log|save)s?\b[^.;]{0,40}?\b(what you (?:buy|bought|order|ordered|purchased?|borrow|rent)(?: and (?:how often|when|what you pa(?:y|id)))?)\b|\b(?:tells?|shows?) us (what you (?:buy|bought|order|ordered|purchased?)(?: and (?:how often|when))?)\b/i,
    fr: /\b(?:gardons|conservons|enregistr\w+|savons|voyons|notons|(?:apprend|indique|montre))\b[^.;]{0,40}?\b(ce que vous (?:achetez|commandez|avez achete|avez commande|empruntez|louez))\b/i,
    nl: /\b(?:bewaren|bewaart|weten|zien|noteren|onthouden|vertelt ons|laat ons zien)\b[^.;]{0,40}?\b(wat (?:u|je) (?:koopt|kocht|bestelt|gekocht hebt|besteld hebt|leent|huurt))\b/i,
    de: /\b(?:speicher\w*|wissen|sehen|notieren|sagt uns|zeigt uns|verrat uns)\b[^.;]{0,40}?, (was (?:sie|du) (?:kaufen|kaufst|bestellen|bestellst|gekauft haben|bestellt haben|ausleihen|mieten))\b/i,
  }),
  // When somebody was last there.
  told('pd:ServiceConsumptionBehaviour', 'observed', {
    en: /\b(?:know|see|keep|store|record|log|note)s?\b[^.;]{0,50}?\b(when you (?:last )?(?:signed|logged|checked) in)\b/i,
    fr: /\b((?:date|heure) de votre derniere connexion)\b/i,
    nl: /\b(?:weten|zien|bewaren|noteren)\b[^.;]{0,50}?\b(wanneer (?:u|je) (?:voor het laatst )?(?:inlogde|ingelogd (?:was|bent)))\b/i,
    de: /\b(?:wissen|sehen|speichern|notieren)\b[^.;]{0,50}?, (wann (?:sie|du) (?:sich |dich )?(?:zuletzt )?(?:angemeldet|eingeloggt) (?:haben|hast))\b/i,
  }),
  // What somebody writes.
  told(
    'pd:Communication',
    'provided',
    {
      en: /\b(?:keep|store|save|archive|file)\b[^.;]{0,15}?\b((?:the )?(?:e-?mails|letters|messages) (?:that )?you (?:write|send|wrote|sent)(?: to)? us)\b/i,
      fr: /\b(?:gardons|conservons|archivons) (les (?:courriels|lettres|messages|e-?mails) que vous nous (?:ecrivez|envoyez|adressez))\b/i,
      nl: /\b(?:bewaren|archiveren) (?:wij |we )?(de (?:e-?mails|brieven|berichten) die (?:u|je) ons (?:schrijft|stuurt))\b/i,
      de: /\b(?:bewahren|archivieren|speichern) (?:wir )?(die (?:e-?mails|briefe|nachrichten)(?: auf)?, die (?:sie|du) uns (?:schreiben|schicken|senden|schreibst|schickst))\b/i,
    },
    {
      en: 'messages that you send us',
      fr: 'messages que vous nous envoyez',
      nl: 'berichten die u ons stuurt',
      de: 'Nachrichten, die Sie uns senden',
    },
  ),
  // What is said to a machine that answers.
  told('pd:Communication', 'provided', {
    en: /\bchat\w*\b[^.;]{0,40}?\b(?:saves?|stores?|keeps?|records?) ((?:the |your )?(?:conversations?|chats?|questions|messages))\b/i,
    fr: /\b(?:agent conversationnel|chatbot|chat)\b[^.;]{0,40}?\b(?:enregistre|conserve|garde) ((?:la |les |vos )?(?:conversations?|echanges|questions|messages))\b/i,
    nl: /\bchat\w*\b[^.;]{0,40}?\b(?:bewaart|slaat) ((?:het |de |uw |je )?(?:gesprek(?:ken)?|chat|vragen|berichten))\b/i,
    de: /\bchat\w*\b[^.;]{0,40}?\b(?:speichert|bewahrt) ((?:das |die |ihre )?(?:gesprache?|chatverlauf|fragen|nachrichten))\b/i,
  }),
  // Who came.
  told(
    null,
    'observed',
    {
      en: /\b(?:keeps? track of|notes?|records?|writes? down|ticks? off|registers?) (who (?:was|is|were|came|comes|has been|took part))\b/i,
      fr: /\bnot(?:e|ent|ons)\b[^.;,]{0,20}\b(qui (?:est|etait|etaient|a participe|vient))\b/i,
      nl: /\b(?:houdt?|houden)\b[^.;,]{0,40}\bbij (wie (?:er )?[^.;,]{0,40}\b(?:was|waren|is|kwam|komt))\b/i,
      de: /\b(?:halten|halt|notier\w+|erfass\w+|vermerk\w+)\b[^.;]{0,60}, (wer [^.;,]{0,40}\b(?:war|waren|ist|kommt|kam|teilnimmt))\b/i,
    },
    { en: 'attendance', fr: 'présence', nl: 'aanwezigheid', de: 'Anwesenheit' },
  ),
  // Results that everybody may read.
  told(null, 'observed', {
    en: /\b((?:results|scores|rankings|standings)(?: of [^.;,]{3,30})?) (?:is|are) (?:\w+ )?published\b|\bwe publish (?:the )?((?:results|scores|rankings|standings)(?: of [a-z]+)?)\b/i,
    fr: /\b((?:resultats|classements)(?: (?:de|des|du) [^.;,]{3,30})?) sont (?:\w+ )?publie\w*\b|\bnous publions les (resultats|classements)\b/i,
    nl: /\b((?:uitslagen|standen|resultaten)(?: van [a-z]+)?) (?:publiceren|plaatsen|zetten|worden\b[^.;]{0,60}\bgepubliceerd)\b/i,
    de: /\b((?:ergebnisse|ranglisten|platzierungen)(?: (?:von|der) [a-z]+)?) (?:veroffentlichen|stellen|werden\b[^.;]{0,60}\bveroffentlicht)\b/i,
  }),
  // What others add to it.
  told(null, 'third-party', {
    en: /\b(?:obtain|collect|receiv|add|complet|combin|enrich|supplement)\w*\b[^.;]{0,40}?\b((?:additional |further |public(?:ly[ -]available)? |more )+(?:personal )?(?:information|datas?|details)\b[^.;,]{0,30}?\b(?:from|about)\b (?:the |other |third )?[a-z]+(?: [a-z]+)?)|\b(?:datas?|information)\b[^.;]{0,20}\b(?:completed|combined|enriched|supplemented|complemented)\b[^.;]{0,20}?\b((?:datas?|information)? ?(?:coming )?from [^.;]{3,60})/i,
    fr: /\b(?:complet|enrichi|obten|ajout|recev)\w*\b[^.;]{0,60}?\b((?:a partir|aupres|provenant|en provenance) (?:de|d'|des)\b[^.;,]{0,60})/i,
  }),
  // What customers keep with the company.
  told(null, 'third-party', {
    en: /\b(?:we |also )?host(?:s|ed)?\b (?!by\b|with\b|at\b|in\b|on\b|our\b)([^.;:]{3,60}?) (?:for|of) (?:our|its|the) (?:customers?|clients?)\b/i,
    fr: /\b(?:hebergeons|heberge)\b ([^.;:]{3,60}?) (?:pour|de) (?:nos|ses|le compte de nos) clients\b/i,
    nl: /\b(?:hosten|host)\b ([^.;:]{3,60}?) (?:voor|van) (?:onze|haar) klanten\b/i,
    de: /\b(?:hosten|hostet)\b(?: wir)? ([^.;:]{3,60}?) (?:fur|von) (?:unsere|ihre)n? kund\w+\b/i,
  }),
];

/** What is forbidden, denied, lawful in general or left to the reader tells nothing. */
const notTold: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:not|never|no|nor|neither|without|cannot|n't|right to|recommend|in future|aggregated?|statistics only)\b/i,
  fr: /\b(?:ne|n'|aucune?|sans|jamais|droit (?:de|d'))\b/i,
  nl: /\b(?:niet|geen|nooit|zonder|recht op|recht om)\b/i,
  de: /\b(?:nicht|keine?[nrms]?|nie|niemals|ohne|recht auf)\b/i,
};

/** “your passport”, “die Gespräche”: the name of data has no article. */
const article = /^(?:the|your|la|les?|vos|votre|de|het|uw|je|das|die|der|ihren?|deinen?|une?|een|eine?n?) (?=[a-z])/i;

export interface DataTold {
  label: string;
  dpv: string | null;
  mode: Told['mode'];
}

/** The data that a sentence tells by what is done; none for most sentences. */
export function toldIn(line: Line, language: Language): DataTold[] {
  const found: DataTold[] = [];
  for (const { dpv, mode, says, called } of kinds) {
    const way = says[language];
    if (!way || !fits(way, line)) continue;
    const match = way.regex.exec(line.text)!;
    if (notTold[language].test(line.text.slice(0, match.index + match[0].length))) continue;
    const told = match[1] ?? match[2] ?? match[0];
    const words = told.replace(article, '');
    const start = match.index + match[0].indexOf(told) + told.length - words.length;
    const label = called?.[language] ?? line.raw.slice(start, start + words.length);
    found.push({ label, dpv, mode });
  }
  return found;
}
