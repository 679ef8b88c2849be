// Purpose deeds: sentences that only tell what is done with people or their data, “We text you the day before your class”.
import type { Language } from '#base';
import { patternIn } from './patterns.ts';

/** The sentence up to the deed, its verb and what the deed is done to. All are written for folded text. */
const deeds: Readonly<Record<Language, readonly string[]>> = {
  en: [
    String.raw`\bwe (?:also |then |only )?(?:check|verify) (?:whether|that|if) (?:you|customers|members|applicants|guests)\b`,
    String.raw`\bwe (?:also |will |then )?answer (?:the |your |all |any )?(?:[\w-]+ ){0,2}?(?:questions|enquir(?:y|ies)|inquiries|requests|messages|e-?mails)\b`,
    String.raw`\bcameras? (?:\w+ )?protects? (?:our|the|you)\b`,
    String.raw`\b(?:draw|drawn|pick) (?:the |a )?winners?\b`,
    String.raw`\bwe (?:also )?remember your (?:language|settings|choices?|basket|preferences)\b`,
    String.raw`\bwe (?:also )?look at how (?:many|often|long)\b`,
    String.raw`\bwe (?:also )?(?:reimburse|pay) (?:our |your |the )?(?:[\w'-]+ ){0,2}?expenses\b`,
    String.raw`\bwe (?:also |then )?(?:put|post|publish|show|share) (?:[\w'-]+ ){0,4}(?:photos?|pictures|videos?|results|names|scores|rankings)(?: [\w' -]{1,40}?)? on (?:our|the) (?:[\w-]+ ){0,2}(?:website|site|page|instagram|facebook|channels?|social media|notice ?board)\b`,
    String.raw`\b(?:results|scores|rankings|photos|names)(?: of [\w' -]{3,40}?)? (?:is|are) published on (?:our|the) (?:website|site|page|notice ?board)\b`,
    String.raw`\byou (?:are|will be) (?:\w+ )?subscribed to (?:our|the) (?:\w+ )?newsletter\b`,
    // “Each spring we write to our donors.”
    String.raw`\b(?:we(?:'ll)?|they|it|(?:our|the|a|an|its)(?: [\w-]+){1,3}?) (?:(?:may|will|can|might|would|also|then|only|just|automatically|regularly|occasionally|sometimes|usually|normally|simply) )*(?:sends?|e-?mails?|mails?|texts?|calls?|phones?|rings?|writes? to|contacts?|invites?|reminds?|notif(?:y|ies)|alerts?|greets?|thanks?) (?:[\w-]+ ){0,3}?(?:you|people|persons?|customers?|clients?|members?|subscribers?|donors?|supporters?|parents?|guests?|patients?|users?|visitors?|participants?|tenants?|students?|candidates?|applicants?|contacts?|buyers?|newsletters?|invitations?|reminders?|brochures?|offers?|surveys?)\b`,
    // “The till counts visits”, “our software ranks applicants”.
    String.raw`\b(?:we(?:'ll)?|it|they|(?:our|the|a|an|its)(?: [\w-]+){1,3}?) (?:(?:may|will|can|might|also|then|only|just|automatically|regularly|occasionally|sometimes) )*(?:counts?|measures?|analy[sz]es?|evaluates?|assess(?:es)?|verif(?:y|ies)|screens?|ranks?|scores?|rates?|groups?|segments?|classif(?:y|ies)|compares?|match(?:es)?|predicts?|estimates?|calculates?|work(?:s)? out|recommends?|suggests?|personali[sz]es?|publish(?:es)?|invoices?|bills?|enrich(?:es)?|trains?|films?|monitors?|advertises?|scans?|checks?(?: (?:the )?(?:credit|identity|identities|age|references|solvency))) (?!(?:its|our own|security|whether or)\b)(?:[\w'-]+ ){0,5}?(?:you|your|visits?|visitors?|people|who|how|which|customers?|clients?|members?|subscribers?|donors?|guests?|patients?|users?|students?|candidates?|applicants?|orders?|purchases?|payments?|photos?|photographs?|pictures?|reviews?|names?|answers?|credit(?:worthiness)?|identity|age|invoices?|routes?|demand|prices?|models?|entrances?|behaviou?r|data|profiles?|messages|calls|advertisements|adverts|ads)\b`,
    // “Visitors are counted with …”, “support requests are answered in …”.
    String.raw`\b(?:visits?|visitors?|page views|views|traffic|usage|use of [\w' -]{3,40}|statistics|requests?|enquir(?:y|ies)|tickets|questions|calls?|conversations|messages|photos?|photographs?|pictures|reviews?|names?|results|orders?|invoices?|payments?|bookings?|donations?|customers?|members?|applicants?|candidates?|profiles?|answers|newsletters?|invitations?|reminders?|recommendations?|prices?|offers?|advertisements?|adverts|ads)(?: [\w' -]{1,50}?)? (?:is|are|will be|may be|can be|get) (?:(?:also|only|then|automatically|regularly|sometimes|first|either) )*(?:counted|measured|analy[sz]ed|evaluated|checked|verified|screened|scanned|assessed|scored|ranked|rated|grouped|matched|compared|calculated|worked out|answered (?:in|with|using|through|from|at)|handled (?:in|with|using|through)|sent|mailed|posted to|published|displayed|shown|printed|filmed|monitored|invoiced|billed|enriched|tailored|chosen|personali[sz]ed|made|compiled|paid|contacted|invited|credit-checked)\b`,
    // “Members receive our magazine.”
    String.raw`\b(?:you|people|customers?|clients?|members?|subscribers?|donors?|supporters?|parents?|guests?|patients?|users?|participants?|students?|readers|teachers) (?:(?:who|that|which) [\w ,'-]{3,60}? )?(?:(?:will|may|can|also|then|regularly) )*(?:receives?|gets?) (?:our|the|a|an|your|occasional|regular|one|weekly|monthly) (?:[\w-]+ ){0,3}?(?:newsletters?|letters?|magazine|invitations?|e-?mails?|mails?|messages?|text(?: messages?)?|reminders?|offers?|reports?|invoices?|survey|questionnaire|programme|brochure|call|cards?|recommendations?|catalogue)\b`,
    // “On our site you can subscribe to a letter.”
    String.raw`\byou can (?:subscribe|sign up|register) (?:to|for) (?:our|the|a) (?:[\w-]+ ){0,3}?(?:newsletters?|letter|magazine|mailing list)\b`,
  ],
  fr: [
    String.raw`\bnous repondons (?:a (?:vos|toutes)|aux) (?:\w+ )?(?:questions|demandes|messages|courriels)\b`,
    String.raw`\bcameras? protegent (?:notre|nos|le|les|vous)\b`,
    String.raw`\b(?:tirons|tire|tires) au sort\b`,
    String.raw`\bnous (?:retenons|memorisons) (?:votre|vos) (?:langue|choix|preferences|panier)\b`,
    String.raw`\bnous regardons (?:combien|a quelle frequence)\b`,
    String.raw`\bnous remboursons (?:les |vos )?frais\b`,
    String.raw`\bnous (?:mettons|publions|affichons|postons) (?:[\w'-]+ ){0,5}(?:photos?|videos?|resultats|noms|classements)(?: [\w' -]{1,40}?)? sur (?:notre|nos|le|la|les) (?:[\w-]+ ){0,2}(?:site|page|instagram|facebook|reseaux|tableau)\b`,
    String.raw`\b(?:resultats|classements|photos|noms)(?: (?:de|des) [\w' -]{3,40}?)? sont publie\w* sur (?:notre|le) (?:site|tableau)\b`,
    String.raw`\b(?:nous|notre(?: \w+){1,3}?|le(?: \w+){1,2}?|l'\w+) (?:(?:pouvons|vous|leur|les|en) )*(?:adressons|envoyons|ecrivons(?! (?:ce|tout|dans|sur)\b)|appelons|rappelons|contactons|invitons|relancons|prevenons|informons|telephonons|transmettons nos|mesurons|comptons|analysons|evaluons|verifions|controlons|classons|comparons|calculons|estimons|recommandons|proposons|suggerons|publions|affichons|facturons|diffusons|filmons|enrichissons|segmentons|entrainons|mesure|compte|analyse|calcule|classe|attribue|recommande|filme|publie) (?:[\w'-]+ ){0,5}?(?:vous|votre|vos|visites?|visiteurs?|clients?|adherents?|membres?|donateurs?|patients?|abonnes?|candidats?|candidatures?|lettres?|infolettre|newsletter|invitations?|rappels?|offres?|questionnaires?|enquetes?|audience|frequentation|consultations?|identite|age|solvabilite|photos?|photographies|avis|noms?|commandes?|factures?|prix|score|note|profils?|comportements?|ventes?|entrees?|messages)\b`,
    String.raw`\b(?:visites?|frequentation|audience|demandes?|questions|appels|messages|photos?|photographies|avis|commandes?|factures?|paiements?|candidatures?|candidats|profils?|reponses|invitations?|rappels?|recommandations|prix|offres|annonces|publicites?|lettre d'information|infolettre|newsletter)(?: [\w' -]{1,50}?)? (?:est|sont|sera|seront|peut etre|peuvent etre) (?:\w+ment |ensuite |aussi |egalement )*(?:comptee?s?|mesuree?s?|analysee?s?|realisee?s?|evaluee?s?|verifiee?s?|classee?s?|comparee?s?|calculee?s?|traitee?s?|envoyee?s?|adressee?s?|expediee?s?|publiee?s?|affichee?s?|diffusee?s?|facturee?s?|adaptee?s?|personnalisee?s?|etablie?s?)\b`,
    String.raw`\b(?:vous|clients?|adherents?|membres|donateurs|patients|abonnes|parents|professionnels|utilisateurs)(?: qui [\w ,'-]{3,60}?)? (?:peuvent |pouvez |allez )?(?:recevez|recevoir|recoivent|recevrez|recevront) (?:notre|nos|la|le|les|une?|des|votre) (?:[\w-]+ ){0,3}?(?:lettres?|infolettre|newsletter|invitations?|courriels?|e-?mails?|messages?|rappels?|offres?|bulletins?|factures?|magazine|catalogue|questionnaire|enquete|carte)\b`,
    String.raw`\bvous pouvez vous (?:abonner|inscrire) a (?:notre|la|une) (?:[\w-]+ ){0,2}?(?:lettre|newsletter|infolettre|liste)\b`,
  ],
  nl: [
    String.raw`\b(?:(?:wij|we) beantwoorden|beantwoorden (?:wij|we)) (?:de |uw |je |alle )?(?:\w+ )?(?:vragen|verzoeken|berichten|e-?mails)\b`,
    String.raw`\bcamera'?s beschermen (?:ons|onze|de|u)\b`,
    String.raw`\btrekken (?:wij |we )?(?:een|de) winnaars?\b`,
    String.raw`\b(?:(?:wij|we) kijken|kijken (?:wij|we)) hoe(?:veel| vaak| lang)\b`,
    String.raw`\b(?:vergoeden|betalen) (?:wij |we )?(?:de |uw |je )?onkosten\b`,
    String.raw`\b\w*(?:foto's|filmpjes|beelden|uitslagen|namen|standen)(?: [\w' -]{1,40}?)? (?:zetten|plaatsen|publiceren|delen|tonen) (?:we|wij)\b[^.;]{0,80}\b(?:website|site|instagram|facebook|pagina|prikbord)\b`,
    String.raw`\b(?:leden|klanten|ouders|donateurs|u|je) (?:krijgen|ontvangen|krijgt|ontvangt)\b[^.;]{0,60}\b(?:nieuwsbrief|clubblad|ledenblad)\b`,
    String.raw`\b(?:(?:wij|we|onze \w+|ons \w+|het \w+|de \w+) )?(?:sturen|mailen|bellen|schrijven(?! (?:(?:wij|we) )?(?:in|op|dat|wat|hoe|alles)\b)|benaderen|informeren|waarschuwen|herinneren|nodigen|feliciteren|tellen|meten|analyseren|beoordelen|controleren|verifieren|vergelijken|berekenen|schatten|rangschikken|verdelen|tonen|adviseren|publiceren|factureren|filmen|verrijken|trainen|telt|meet|analyseert|berekent|rangschikt|beoordeelt|toont|stuurt) (?:(?:wij|we) )?(?:[\w'-]+ ){0,5}?(?:u|je|jou|uw|klanten|leden|ouders|donateurs|deelnemers|patienten|gasten|bezoek|bezoeken|bezoekers|sollicitanten|kandidaten|nieuwsbrief|uitnodiging(?:en)?|herinnering(?:en)?|aanbiedingen|identiteit|leeftijd|kredietwaardigheid|foto's|recensies|bestellingen|facturen|prijzen|reacties|berichten|profielen|gebruik|gedrag)\b`,
    String.raw`\b(?:bezoek(?:en|ers)?|aanvragen|vragen|gesprekken|berichten|foto's|recensies|reviews|bestellingen|facturen|betalingen|sollicitaties|kandidaten|profielen|antwoorden|uitnodigingen|herinneringen|aanbevelingen|prijzen|aanbiedingen|advertenties|statistieken|cijfers|nieuwsbrief|nieuwsbrieven)(?: [\w' -]{1,50}?)? (?:wordt|worden) (?:[\w'-]+ ){0,6}?(?:geteld|gemeten|geanalyseerd|beoordeeld|gecontroleerd|vergeleken|berekend|beantwoord|afgehandeld|verstuurd|verzonden|gepubliceerd|geplaatst|getoond|afgedrukt|gefilmd|gefactureerd|afgestemd|gemaakt|opgesteld)\b`,
    String.raw`\b(?:u|je|jij|klanten|leden|ouders|donateurs|deelnemers|patienten|abonnees|gasten)(?: die [\w ,'-]{3,60}?)? (?:ontvangt|krijgt|ontvangen|krijgen) (?:(?:van ons|daarna|dan|ook|elke \w+|\w+ keer per \w+) )*(?:onze|ons|de|het|een|uw|je) (?:[\w-]+ ){0,3}?(?:nieuwsbrief|brief|uitnodiging(?:en)?|e-?mails?|mail|bericht(?:en)?|herinnering(?:en)?|aanbiedingen|rapport|factuur|enquete|blad|kaart|magazine|catalogus)\b`,
    String.raw`\b(?:u|je) kunt (?:u|je|zich) (?:[\w-]+ ){0,6}?(?:abonneren|inschrijven|aanmelden) (?:op|voor) (?:onze|de|een) (?:[\w-]+ ){0,2}?nieuwsbrief\b|\b(?:u|je) kunt (?:u|je|zich) (?:op|voor) (?:onze|de|een) (?:[\w-]+ ){0,2}?nieuwsbrief\b`,
  ],
  de: [
    String.raw`\b(?:wir beantworten|beantworten wir) (?:die |ihre |deine |alle )?(?:\w+ )?(?:fragen|anfragen|nachrichten|e-?mails)\b`,
    String.raw`\bkameras? schutzen (?:unser|unsere|die|das|sie)\b`,
    String.raw`\b(?:wir ziehen|ziehen wir) (?:einen|die|den) gewinner\w*\b`,
    String.raw`\b(?:wir schauen|schauen wir), wie (?:viele|oft|lange)\b`,
    String.raw`\b(?:wir prufen|prufen wir), ob (?:sie|du|kund\w+|mitglieder)\b`,
    String.raw`\b(?:wir merken uns|merken wir uns) (?:ihre|deine) (?:sprache|einstellung\w*|auswahl)\b`,
    String.raw`\b(?:wir erstatten|erstatten wir)\b[^.;]{0,40}\bauslagen\b`,
    String.raw`\b\w*(?:fotos|bilder|videos|ergebnisse|namen|ranglisten)(?: [\w' -]{1,40}?)? (?:stellen|veroffentlichen|posten|zeigen) wir\b[^.;]{0,80}\b(?:website|webseite|seite|instagram|facebook|aushang|schaukasten)\b`,
    String.raw`\b(?:(?:wir|unsere? \w+|die \w+|das \w+|der \w+) )?(?:senden|schicken|schreiben|rufen|laden|erinnern|informieren|kontaktieren|benachrichtigen|zahlen|messen|werten|analysieren|bewerten|prufen|uberprufen|vergleichen|berechnen|schatzen|ordnen|empfehlen|veroffentlichen|zeigen|filmen|fotografieren|trainieren|segmentieren|zahlt|misst|wertet|berechnet|bewertet|ordnet|empfiehlt|versenden|verschicken) (?:wir )?(?:[\w'-]+ ){0,6}?(?:sie|ihnen|ihre[nrms]?|kund(?:en|innen)|mitglieder[n]?|eltern|spender\w*|teilnehmer\w*|patient\w*|gaste[n]?|besuche|besucher\w*|zugriffe|bewerber\w*|bewerbungen|newsletter|rundbriefe?|infobriefe?|kataloge?|einladung(?:en)?|erinnerung(?:en)?|angebote|identitat|alter|bonitat|fotos|bilder|bewertungen|bestellungen|rechnungen|preise|nutzung|verhalten|profile|nachrichten)\b`,
    String.raw`\b(?:besuche|besucher\w*|zugriffe|nutzung|anfragen|fragen|gesprache|anrufe|nachrichten|fotos|bilder|bewertungen|bestellungen|rechnungen|zahlungen|bewerbungen|profile|antworten|einladungen|erinnerungen|empfehlungen|preise|angebote|anzeigen|statistiken|newsletter|rundbriefe?|kataloge?)(?: [\w' -]{1,50}?)? (?:wird|werden) (?:[\w'-]+ ){0,6}?(?:gezahlt|gemessen|ausgewertet|analysiert|bewertet|gepruft|verglichen|berechnet|beantwortet|bearbeitet|versandt|versendet|verschickt|gesendet|veroffentlicht|gezeigt|angezeigt|gedruckt|gefilmt|erstellt|angepasst)\b`,
    String.raw`\b(?:sie|kunden|kundinnen|mitglieder|eltern|spender\w*|teilnehmer\w*|patient\w*|abonnent\w*|gaste)(?:,? die [\w ,'-]{3,60}?,?)? (?:erhalten|bekommen) (?:(?:von uns|dann|danach|auch|regelmassig|einmal \w+ \w+|vor \w+ \w+|automatisch) )*(?:unseren?|den|die|das|eine?n?|ihre?n?) (?:[\w-]+ ){0,3}?(?:newsletter|rundbrief|brief|einladung(?:en)?|e-?mails?|nachricht(?:en)?|erinnerung(?:en)?|angebote?|bericht|rechnung(?:en)?|umfrage|fragebogen|heft|karte|magazin|katalog)\b`,
    String.raw`\b(?:sie konnen|konnen sie) (?:sich )?(?:[\w-]+ ){0,6}?(?:newsletter|rundbrief) (?:abonnieren|bestellen|anmelden|eintragen|beziehen)\b`,
  ],
};

const made = (language: Language): RegExp => new RegExp(deeds[language].join('|'), 'i');

/** A sentence that tells a deed, by language. */
export const tellsDeed = patternIn({
  en: made('en'),
  fr: made('fr'),
  nl: made('nl'),
  de: made('de'),
});

/** Deeds of which other sections tell: answers to the law's requests, warnings, changes of the text, checks of who asks. */
export const otherDeed: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:polic(?:y|ies)|this (?:notice|statement)|breach\w*|incidents?|rights?|(?:access|erasure|deletion) requests?|complain\w*|(?:without|not|never|cannot|no|nobody|none)|authorit(?:y|ies)|within \w+ (?:days?|months?|weeks?|hours)|delet\w+|eras\w+|back-?ups?|(?:send|write|give) us|changes? to|proof of identity|copy of (?:your|the)|before we (?:add|replace)|changes?|something new|sub-?processors?|auditors?|should you|double opt|confirm\w*|@|sent (?:back )?to us|encrypt\w*|logged out|expir\w+)\b/i,
  fr: /\b(?:politique|charte|presente|violation|droits?|reclamations?|pas|jamais|aucune?|sans|autorites?|dans un delai|sous \w+ jours|supprim\w+|effac\w+|sauvegardes?|modifications?|copie|piece d'identite|confirm\w+|@|sous-traitants?|chiffr\w+)\b/i,
  nl: /\b(?:beleid|verklaring|datalek\w*|rechten|recht|verzoek\w*|klacht\w*|niet|geen|nooit|zonder|autoriteit\w*|binnen \w+ (?:dagen|weken|maand\w*)|verwijder\w+|gewist|back-?ups?|wijziging\w*|kopie|identiteitsbewijs|bevestig\w*|@|verwerkers?|versleutel\w*)\b/i,
  de: /\b(?:datenschutzerklarung|datenpanne\w*|rechte?|auskunftsersuchen|beschwerde\w*|nicht|keine?\w*|nie|niemals|ohne|behorde\w*|innerhalb|binnen|losch\w+|geloscht|back-?ups?|sicherung\w*|anderung\w*|kopie|identitatsnachweis|ausweis\w*|bestatig\w*|bitte|@|auftragsverarbeiter\w*|verschlussel\w*)\b/i,
};

/** That a law makes the company keep, register or report: the purpose is to comply with it. */
export const lawMakes = patternIn({
  en: /\b(?:laws?|rules|act|code|regulations?|taxman|tax (?:office|authorit(?:y|ies))|revenue)\b[^.;]{0,60}\b(?:requires?|obliges?|makes?|forces?|compels?|wants?) us (?:to )?(?:keep|take|record|register|report|collect|hold|store|file|check|identify|verify)\b|\bwe (?:must|have to|are (?:legally )?(?:required|obliged|bound)(?: by [\w' ]{3,40})? to) (?:keep|store|retain|record|register|report|check|identify|verify|file)\b[^.;]{0,80}\b(?:law|act|code|tax|accounting|bookkeeping|statut\w+|section \d+|article \d+)\b/i,
  fr: /\b(?:la loi|le code|le fisc|la reglementation|l'administration fiscale)\b[^.;]{0,60}\b(?:impose|oblige|exige|demande)\b[^.;]{0,60}\b(?:conserver|tenir|declarer|enregistrer|verifier|garder)\b|\bnous (?:devons|sommes tenus de|avons l'obligation de) (?:conserver|tenir|declarer|enregistrer|verifier|garder)\b[^.;]{0,100}\b(?:article l?\.? ?\d|code|loi|fiscale?s?|comptables?)\b/i,
  nl: /\b(?:de wet|de belastingdienst|de fiscus)\b[^.;]{0,40}\b(?:verplicht|eist|wil|vraagt)\b[^.;]{0,60}\b(?:bewaren|registreren|melden|controleren|vastleggen)\b|\b(?:wij|we) (?:moeten|zijn (?:wettelijk )?verplicht)\b[^.;]{0,80}\b(?:wet|belastingdienst|fiscale?|boekhouding|artikel \d+)\b[^.;]{0,60}\b(?:bewaren|registreren|melden|controleren|vastleggen)\b/i,
  de: /\b(?:gesetz|finanzamt|recht|[a-z]+gesetz|ordnung|§ ?\d+)\b[^.;]{0,60}\b(?:verpflichtet|zwingt|verlangt)\b[^.;]{0,60}\b(?:aufzubewahren|zu melden|zu erfassen|zu fuhren|zu prufen)\b|\b(?:mussen wir|wir mussen|sind wir (?:gesetzlich )?verpflichtet|wir sind (?:gesetzlich )?verpflichtet)\b[^;]{0,100}(?:§+ ?\d+|\b(?:gesetz\w*|[a-z]+gesetz|ao|hgb|ugb|bao|steuer\w*)\b)[^;]{0,100}\b(?:aufbewahren|melden|erfassen|fuhren|prufen|aufzubewahren|speichern)\b/i,
});
