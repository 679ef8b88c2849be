// Retention in Dutch; written for folded text.
import type { RetentionWords } from '../retention-words.ts';

export const dutch: RetentionWords = {
  keeps:
    /\b(?:bewaar\w*|bewaren|bewaard|opgeslagen|opslaan|verwijder\w*|gewist|wissen|vernietig\w*|geanonimiseerd|gearchiveerd|bewaartermijn\w*|opgeschoond|overschreven|bijgehouden|behouden|verwijdering|aangehouden|weggegooid|gooi(?:t|en)\b[^.;]{0,80}\bweg|ha(?:al|alt|len)\b[^.;]{0,60}\bweg|verdwijn\w*|offline|blij(?:ft|ven) (?:daar|er|online) (?:staan|zichtbaar)|blij(?:ft|ven) (?:\w+ ){0,2}(?:in ons|bij ons|op onze)|(?:slaan|slaat|ruimen|ruimt)\b[^.;]{0,120}\bop(?=[,.;]|$))\b/i,
  other:
    /\b(?:reage\w+|antwoord\w*|beantwoord\w*|informeren|informeert|geinformeerd|melden|vooraf|voordat|opzegtermijn|(?:elke|iedere?)(?= ?$)|leeftijd|jonger)\b/i,
  until:
    /\b(?:(?<!\b(?:verzoek(?:en)?|recht|toegang|toestemming|betrekking|beperkt|zover|beperken) )tot(?:dat)?|het geval (?:wanneer|zodra|als))\b([^;]{3,200})/gi,
  during:
    /\b(?:zo ?lang(?: als)?|gedurende|tijdens|(?:voor )?de (?:duur|looptijd) van|(?:duur|looptijd)(?= (?:van )?(?:de |het |uw )?(?:overeenkomst|contract|abonnement|relatie|lidmaatschap)))\b([^;]{3,90})/gi,
  or: /\bof\b/i,
  onRequest: /\bwij (?:verwijderen|wissen)\b.{0,40}\bgegevens\b.{0,20}\b(?:op|na) (?:uw )?verzoek/i,
  longest: /\b(?:de langste|het langst|het laatst|de laatste van)\b/i,
  starts: /^[\s,]*(?:na(?:dat)?|vanaf|sinds)\b/i,
  criterion:
    /\b(?:(?:niet langer(?: \w+)? dan|zo ?lang(?: als)?|de (?:tijd|termijn|periode|duur) die|voor (?:de )?zover)\b[^.;]{0,60}\b(?:nodig|noodzakelijk|vereist|verplicht|toegestaan)\b[^.;]{0,60}|(?:wettelijk\w*|fiscale?) (?:voorgeschreven |verplichte |bepaalde |vastgelegde )?(?:bewaar\w+|termijn\w*|verplichting\w*|verjarings\w+)[^.;]{0,60}|zo ?lang (?:als )?(?:we |wij |dat |dit |de )+[^.;,]{0,40}\bwet\b[^.;]{0,40}|zo kort mogelijk|(?:conform|volgens) (?:de |het )?(?:wettelijke|ons bewaarbeleid|onze bewaartermijnen)[^.;]{0,40}|onbeperkt|blij(?:ft|ven) (?:daar|er|online) (?:staan|zichtbaar)(?! (?:tot|zolang))|voor onbepaalde (?:tijd|duur)|een (?:redelijke|bepaalde|beperkte|korte|passende) (?:termijn|tijd|periode|duur)|(?:de )?bewaartermijn\w*\b[^.;]{0,30}\b(?:afhankelijk van|hangt af|bepaald door|verschilt)[^.;]{0,60})/i,
  lasts: /\bzo ?lang(?: als)? (?:u|je|uw|de|het|wij|we)\b[^.;,]{3,60}/i,
  unneeded:
    /\b(?:zodra|wanneer|als|indien|nadat)\b[^.;]{0,90}\b(?:niet (?:meer|langer) (?:\w+ )?(?:nodig|noodzakelijk|vereist|relevant)|doel\w*\b[^.;]{0,30}\b(?:bereikt|vervuld|verwezenlijkt|vervall\w*))/i,
  upon: /\b(?:na(?:dat)?|zodra|wanneer|als|indien|bij)\b([^;.,]{3,90})/gi,
  deletes:
    /\b(?:(?:wordt|worden)\b[^.;]{0,70}\b(?:verwijderd|gewist|vernietigd)|(?:verwijderen|wissen|vernietigen) (?:wij|we)|(?:wij|we) (?:verwijderen|wissen|vernietigen))\b/i,
  hold: /\b(?:tenzij|behalve)\b[^.;]{0,120}\b(?:wet\w*|verplicht\w*)\b[^.;]{0,60}/i,
  erased: /\b(?:verwijder|gewist|wissen|vernietig|gooien|weggegooid|verdwijn|offline|ha(?:al|len)\b[^.;]{0,60}\bweg)/i,
  anonymised: /\b(?:geanonimiseerd|anonimiser)/i,
  archived: /\b(?:gearchiveerd|archiver)/i,
  observed:
    /\b(?:statistiek\w*|camera\w*|opnames?|\w*beelden|crashrapport\w*|log\w*|IP-adres\w*|analytics|cookies?|bezoekgegevens)\b/i,
  active:
    /\b(?:(?:wij|we) (?:bewaren|slaan|verwijderen|wissen|archiveren)|(?:bewaren|verwijderen|wissen|halen|gooien) (?:wij|we)) (.{3,90}?) (?:gedurende|tot|zolang|maximaal|niet langer|na|voor|ten|dezelfde|binnen|nog|\d|[a-z]{3,12} (?:dag(?:en)?|we(?:ek|ken)|maand(?:en)?|jaar)\b)|^(?!dan\b|deze\b|die\b|dit\b)([a-z' -]{3,40}) (?:gooien|bewaren|verwijderen|wissen|halen) (?:wij|we)\b/i,
  passive:
    /^(?:.{0,200}?[:,] )??(.{3,90}?) (?:worden|wordt)\b.{0,80}\b(?:bewaard|opgeslagen|verwijderd|gewist|vernietigd|geanonimiseerd|gearchiveerd)\b/i,
  article: /^(?:de|het|uw|je|onze|alle|deze|die|van)\s+/i,
  anyData: 'persoonsgegevens',
  triggers: [
    [
      'consent-withdrawal',
      /\b(?:toestemming[^.;]{0,30}(?:intrek\w*|ingetrokken)|intrek\w*[^.;]{0,30}toestemming|trekt? (?:je|u)\b[^.;]{0,24}toestemming[^.;]{0,12}\bin|af(?:ge)?meld\w*|uitschrij\w+|uitgeschreven|(?:bezwaar|intrekking)\b|opzeg\w* (?:van )?(?:de |uw )?nieuwsbrief|(?:ingeschreven|aangemeld|geabonneerd)\b[^.;]{0,20}\bnieuwsbrief)\b/i,
    ],
    ['recruitment-end', /\b(?:sollicitatie\w*|procedure|afwijzing|vacature\w*)\b/i],
    [
      'account-closure',
      /\baccount\b[^.;]{0,40}\b(?:opge\w+|ophef\w*|verwijder\w*|beeindig\w*|sluit\w*|gesloten|actief|bestaat|hebt|heeft|aanhoudt|opzeg\w*)|\b(?:hebt|heeft|houdt) (?:een |uw )?account\b|\b(?:opheffen|verwijderen|sluiten|beeindigen) van (?:uw |het )?account\b/i,
    ],
    [
      'last-interaction',
      /\blaatste (?:contact\w*|activiteit|login|bestelling|bezoek|interactie|aankoop|gebruik|bericht|donatie|gift|inlog\w*|behandeling|aanmelding|betaling|antwoord|brief|mail|gesprek)\b|\bniet (?:meer )?(?:hebt |heeft |bent )?(?:ingelogd|besteld|gekocht|bezocht|gebruikt|langsgekomen)\b|\b(?:inactiviteit|inactief)\b/i,
    ],
    ['financial-year-end', /\b(?:boekjaar|kalenderjaar|belastingjaar)\b/i],
    ['purpose-end', /\bdoel\w*\b[^.;]{0,30}\b(?:bereikt|vervuld|vervall\w*)\b/i],
    [
      'erasure-request',
      /\b(?:verzoek\w*|vraagt|gevraagd)\b[^.;]{0,40}\b(?:verwijder\w*|wissen|gewist|wissing)\b|\bverwijderingsverzoek\w*/i,
    ],
    ['request-closure', /\b(?:afhandel\w+|beantwoord\w+|afgehandeld|afronding)\b/i],
    [
      'contract-end',
      /\b(?:\w*overeenkomst|contract(?:uele relatie)?|abonnement|(?<!\b(?:in|in (?:onze|hun|zijn|haar)|onze|geen) )opdracht|huur\w*|lening|dienstverlening|dienstverband|contractduur)\b/i,
    ],
    [
      'relationship-end',
      /\b(?:(?:klant|handels|zaken|zakelijke |zorg)?relatie|(?:klant|lid|gebruiker|donateur|patient|abonnee)\b[^.;]{0,20}\b(?:bent|blijft|was)|lidmaatschap)\b|\b(?:je|u|leden|iemand|vrijwilligers|medewerkers) (?:[a-z]+ )?(?:vertrek\w*|weggaat|weggaan|opzegt|stopt|stoppen)\b|\b(?:opzegging|vertrek|uitdiensttreding)\b|\bgeen lid meer\b|\bschrij(?:ft|ven) (?:u|je) (?:zich |u )?uit\b|\b(?:u|je) (?:zich |u )?uitschrijft\b/i,
    ],
    [
      'event-end',
      /\b(?:evenement|activiteit|cursus|training|webinar|verblijf|sessie|wedstrijd|actie|reis|excursie|loting|trekking|seizoen|rondleiding|tentoonstelling|kamp|toernooi|winactie)\b|\b(?:af)?sluit\w*\b.{0,20}\bbrowser\b|\bbrowser\b.{0,20}\b(?:af)?(?:sluit\w*|gesloten)|\btijdens (?:uw|je|het) bezoek\b/i,
    ],
    ['collection', /\b(?:verzameling|verzameld|ontvangst|ontvangen|bezoek|registratie)\b/i],
    ['creation', /\b(?:aanmaak|aangemaakt|factuurdatum|opgesteld)\b/i],
  ],
};
