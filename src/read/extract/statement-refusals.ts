// What a company says that it does not do with people's data, whatever it is: a subject of ours, a denial, and a verb of handling data.
import type { StatementWords } from './statement-words.ts';

const nots =
  "(?:(?:do|does|did|will|would|shall|can|could|are|is|have|has) ?(?:not|never)|(?:do|does|did|wo|would|ca|are|is|have|has)n't|can't|won't|cannot|never|neither)";
const handles =
  '(?:see|know|read|hear|listen|keep|store|save|record|log|film|photograph|ask|take|receive|get|hold|use|reuse|share|show|give|hand|pass|send|publish|post|rent|swap|sell|trade|buy|lend|combine|link|merge|access|open|look|track|follow|scan|copy|write|upload|transfer|learn|collect|request|train|analy[sz]e|evaluate|monitor|measure|identify|disclose|print|transmit|connect|place|set|load|embed|exchange|export|touch|recognise|recognize|feed|put|make)';
const handled =
  '(?:seen|known|read|heard|kept|stored|saved|recorded|logged|filmed|asked for|taken|received|held|used|reused|shared|shown|given|handed|passed|sent|published|posted|rented|swapped|sold|traded|combined|linked|merged|accessed|opened|tracked|scanned|copied|written|uploaded|transferred|collected|requested|analy[sz]ed|evaluated|monitored|measured|identified|disclosed|printed|transmitted|placed|loaded|embedded|exchanged|exported|assigned|visible|available)';
const ours =
  "(?:we|nobody(?: [\\w' -]{1,30})?|no one(?: [\\w' -]{1,30})?|no other [\\w-]+|(?:our|the|this|its) (?:[\\w-]+ ){0,2}?(?:staff|team|employees|colleagues|volunteers|teachers|drivers|trainers|doctors|technicians|website|site|app|application|software|service|system|tool|platform|shop|company|association|charity|club|school|clinic|practice|hotel|foundation|server|device|camera|cameras|sensors?|terminal))";
const things =
  "(?:(?:your|these|those|this|such|the|all|any|their|our|its|no|full|complete|raw|original) )?(?:[\\w'-]+ ){0,3}?(?:data|information|details|contents?|messages?|conversations?|recordings?|photos?|photographs?|pictures?|images?|videos?|numbers?|addresses|address|names?|answers|passwords?|positions?|locations?|movements|files|documents|lists?|results|notes|sounds?|voices?|faces?|fingerprints?|statistics|profiles?|records?|reports?|cookies|templates?|plates?|they|it)";

/** Shapes that end no sentence about a refusal: duties of the law, periods, rights, children, what cannot be done without. */
const noRefusal =
  /^(?:without|sans|zonder|ohne) |\b(?:automat\w*|decisions?|knowingly|children|minors|under \d+|appointed|officer|longer|necessary|needed|required|obliged|guarantee\w*|liab\w+|responsib\w+|complain\w*|withdraw\w*|object(?:ion)?|erase\w*|as long as|if (?:we|you) (?:do not|don't|cannot)|not only|not (?:be )?able|unable|possible|unless (?:the law|required|we are)|back-?ups?|encrypt\w*|unauthori[sz]ed|proof|identity|identify you from|answer(?:ed)? within|legitimate interests?|entscheidung\w*|kinder|minderjahrig\w*|benannt|bestellt|langer|erforderlich|notwendig|verpflichtet|haft\w+|garantier\w+|widerspr\w+|widerruf\w*|loschen|geloscht|solange|wenn sie (?:nicht|keine)|nicht nur|moglich|unbefugt\w*|besluit\w*|beslis\w*|kinderen|minderjarig\w*|aangesteld|noodzakelijk|nodig|verplicht|aansprakelijk|bezwaar|intrekken|verwijder\w*|zolang|niet alleen|mogelijk|onbevoegd\w*|enfants|mineurs|designe|necessaires?|obligatoires?|oblige\w*|garanti\w+|opposer|opposition|retirer|efface\w*|tant que|pas seulement|possible|non autorise\w*)\b/i;

export const statementRefusals: readonly StatementWords[] = [
  {
    kind: 'other',
    words: {
      en: new RegExp(
        [
          String.raw`\b${ours} (?:(?:also|currently|therefore|ourselves|simply|ever|and will|always|only) )*${nots} (?:(?:ever|also|even|either|otherwise|directly|actively|personally|and will never|and never) )*${handles}\b`,
          String.raw`\bneither ${handles} nor ${handles}\b`,
          String.raw`^(?:[\w'-]+ ){1,6}?(?:is|are|will be) (?:never|not) (?:filmed|recorded|listened to|read|published|shared|sold|rented|passed|shown|copied|printed|photographed|evaluated|scored)\b`,
          String.raw`\b(?:cannot|can't|never|(?:do|does|will) not|(?:do|does)n't|won't) (?:see|sees|read|reads|learn|learns|receive|receives|get|gets) (?:your|the|any|these|their) (?:[\w-]+ )?(?:answers?|messages?|results?|notes?|numbers?|data|names?|addresses|address|details|file|chart|photos?|location|position|profile)\b`,
          String.raw`\bonly (?:ever )?(?:get|gets|receive|receives|see|sees|given) (?:[\w-]+ ){0,2}?(?:anonymous|anonymised|aggregated?|totals|summed)\b`,
          String.raw`\b(?:which|that|it) (?:does not|doesn't|do not|don't|never) (?:uses?|sets?|place) (?:any )?cookies\b`,
          String.raw`\b(?:nobody|no one)(?: [\w' -]{1,30}?)? (?:can |else |may |ever )*(?:${handles}|sees|knows|reads|gets|hears|has access)\b`,
          String.raw`^(?:[\w' -]{0,40}?, )?${things}(?: [\w' -]{1,40}?)? (?:is|are|will be|can be|may be|was|were) (?:never|not|neither) (?:(?:ever|also|even|otherwise|personally) )*${handled}\b`,
          String.raw`\b(?:stays?|remains?|lives?|(?:is|are) (?:only )?(?:stored|kept|processed|analy[sz]ed)) (?:only |solely |locally |entirely |exclusively )*on (?:your|the) (?:own )?(?:device|phone|computer|tablet|card|watch)\b`,
          String.raw`\b(?:never|not) (?:ever )?leaves? (?:your|the|our) (?:device|phone|computer|tablet|house|building|premises|clinic|school|office|server|company)\b`,
          String.raw`^no (?:ads|adverts|advertising|tracking|trackers|third[- ]party [\w-]+|selling|sale of data|sharing|data sharing|profiling|analytics|accounts?|cookies of [\w ]{3,30})\b[^,;]{0,40}$`,
          String.raw`\bnothing (?:but|other than|except) (?:[\w'-]+ ){1,6}?(?:is|are) (?:set|placed|stored|collected|sent|loaded|kept|shared)\b`,
        ].join('|'),
        'i',
      ),
      fr: new RegExp(
        [
          String.raw`\b(?:nous|nos (?:\w+ ){1,2}|notre (?:\w+ ){1,3}|l'application|le site|la societe|l'association|personne(?: [\w' -]{1,30})?) ?(?:ne |n')(?:[a-z']+ ){0,2}?(?:voyons|voit|connaissons|connait|lisons|lit|ecoutons|conservons|conserve|stockons|stocke|enregistrons|enregistre|filmons|demandons|demande|prenons|recevons|recoit|detenons|utilisons|utilise|partageons|partage|montrons|donnons|cedons|cede|transmettons|transmet|envoyons|envoie|publions|publie|louons|loue|echangeons|echange|vendons|croisons|accedons|accede|suivons|suit|collectons|collecte|copions|copie|exploitons|exploite|deposons|depose|gardons|garde|divulguons|divulgue|communiquons|communique|avons acces|a acces) (?:pas|jamais|aucune?|ni|plus|rien)\b`,
          String.raw`\bne (?:\w+ )?ni ne \w+(?:ons|e)\b`,
          String.raw`\b(?:donnees|informations|messages|photos|photographies|enregistrements|images|numeros?|adresses?|contenus?|conversations|mots de passe|fichiers|reponses|elles?|ils?)(?: [\w' -]{1,40}?)? ne (?:sont|seront|est|sera|peuvent etre|quittent|quitte) (?:jamais|pas|ni|aucunement)\b ?(?:(?:\w+ment )?(?:vue?s?|lue?s?|ecoutee?s?|conservee?s?|stockee?s?|enregistree?s?|utilisee?s?|partagee?s?|cedee?s?|transmise?s?|publiee?s?|louee?s?|vendue?s?|croisee?s?|copiee?s?|exploitee?s?|divulguee?s?|communiquee?s?|rapprochee?s?|associee?s?|accessibles?|votre|l'appareil|nos|notre))`,
          String.raw`\b(?:reste|restent|demeure|demeurent) (?:uniquement |exclusivement )?(?:sur|dans) (?:votre|l') ?(?:appareil|telephone|ordinateur|terminal)\b`,
          String.raw`\bpersonne (?:d'autre )?(?:[\w'-]+ ){0,5}?ne (?:lit|voit|connait|recoit|consulte|ecoute)\b`,
          String.raw`\bne (?:voit|voient|lit|lisent|recoit|recoivent) (?:jamais|pas) (?:vos|votre|les|ces)\b`,
          String.raw`^(?:[\w'-]+ ){1,6}?ne (?:sont|est) (?:jamais|pas) (?:filmee?s?|enregistree?s?|lue?s?|publiee?s?|partagee?s?|vendue?s?|louee?s?|copiee?s?|montree?s?|analysee?s?)\b`,
          String.raw`\bqu'en (?:total|somme)\b|\bque des (?:totaux|chiffres) (?:anonymes|agreges)\b`,
          String.raw`^(?:pas de|aucune?|ni) (?:publicites?|pistage|tracage|revente|traceurs?|mouchard|compte)\b[^,;]{0,40}$`,
          String.raw`\baucune? (?:donnee|information|image|photo|adresse|numero|enregistrement|contenu|copie)\b[^.;]{0,50}\bn'(?:est|sera) (?:\w+ment )?(?:conserve|stocke|enregistre|collecte|transmis|partage|communique|cede|vendu|publie|utilise|exploite|envoye)e?s?\b`,
        ].join('|'),
        'i',
      ),
      nl: new RegExp(
        [
          String.raw`\b(?:zien|kennen|lezen|horen|luisteren|bewaren|registreren|slaan|filmen|vragen|nemen|ontvangen|krijgen|gebruiken|delen|tonen|geven|verkopen|verhuren|ruilen|sturen|publiceren|combineren|koppelen|volgen|verzamelen|kopieren|lezen|plaatsen|maken) (?:wij|we|onze \w+) (?:[\w'-]+ ){0,5}?(?:niet|nooit|geen|niemand)\b`,
          String.raw`\b(?:wij|we|onze \w+|niemand(?: [\w' -]{1,30})?|de app|de website|de vereniging|het systeem) (?:zelf )?(?:zien|ziet|kennen|kent|lezen|leest|horen|luisteren|luistert|bewaren|bewaart|registreren|registreert|slaan|slaat|filmen|filmt|vragen|vraagt|nemen|neemt|ontvangen|ontvangt|krijgen|krijgt|gebruiken|gebruikt|delen|deelt|tonen|geven|geeft|verkopen|verhuren|ruilen|sturen|stuurt|publiceren|combineren|koppelen|volgen|volgt|verzamelen|verzamelt|kopieren|plaatsen|plaatst|maken|hebben|heeft) (?:[\w'-]+ ){0,6}?(?:niet|nooit|geen|niemand|niets)\b`,
          String.raw`\b(?:\w*gegevens|\w*informatie|berichten|foto's|opnames?|opnamen|beelden|\w*nummers?|\w*adres\w*|inhoud|gesprekken|wachtwoorden|bestanden|antwoorden|die|deze) (?:[\w'-]+ ){0,4}?(?:worden|wordt|zijn|is|verlaten|verlaat) (?:door ons )?(?:[\w'-]+ ){0,3}?(?:nooit|niet) (?:[\w'-]+ ){0,4}?(?:gezien|gelezen|beluisterd|bewaard|opgeslagen|vastgelegd|gebruikt|gedeeld|verkocht|verhuurd|doorgegeven|gepubliceerd|gekoppeld|gecombineerd|gekopieerd|zichtbaar|verstuurd|telefoon|toestel|gebouw)\b`,
          String.raw`\b(?:blijft|blijven|staat|staan) (?:alleen |uitsluitend |enkel )?op (?:uw|je|het) (?:eigen )?(?:toestel|telefoon|apparaat|computer)\b`,
          String.raw`\bniemand (?:[\w'-]+ ){0,5}?(?:ziet|leest|hoort|krijgt|kent|heeft)\b`,
          String.raw`\b(?:ziet|zien|leest|lezen|krijgt|krijgen) (?:uw|je|de|deze) (?:[\w-]+ )?(?:antwoorden|berichten|resultaten|gegevens|nummer|naam|adres|foto's|locatie|profiel) (?:nooit|niet)\b`,
          String.raw`^(?:[\w'-]+ ){1,6}?(?:worden|wordt) (?:nooit|niet) (?:gefilmd|opgenomen|gelezen|gepubliceerd|gedeeld|verkocht|verhuurd|getoond|gekopieerd|beluisterd|geanalyseerd)\b`,
          String.raw`^geen (?:advertenties|reclame|tracking|trackers|verkoop|doorverkoop|profilering|account)\b[^,;]{0,40}$`,
        ].join('|'),
        'i',
      ),
      de: new RegExp(
        [
          String.raw`\b(?:sehen|kennen|lesen|horen|speichern|protokollieren|filmen|fragen|nehmen|erhalten|bekommen|nutzen|verwenden|teilen|zeigen|geben|verkaufen|vermieten|tauschen|senden|veroffentlichen|verknupfen|verfolgen|erheben|sammeln|kopieren|setzen|machen|fuhren|horen|laden|behalten) (?:wir|unsere? \w+) (?:[\w'-]+ ){0,6}?(?:nicht|nie|niemals|keine?\w*|nichts)\b`,
          String.raw`\b(?:wir|unsere? \w+|niemand(?: [\w' -]{1,30})?|die app|die website|der verein|das system) (?:selbst )?(?:sehen|sieht|kennen|kennt|lesen|liest|horen|hort|speichern|speichert|protokollieren|filmen|filmt|fragen|fragt|nehmen|nimmt|erhalten|erhalt|bekommen|bekommt|nutzen|nutzt|verwenden|verwendet|teilen|teilt|zeigen|geben|gibt|verkaufen|vermieten|tauschen|senden|sendet|veroffentlichen|verknupfen|verfolgen|verfolgt|erheben|erhebt|sammeln|sammelt|kopieren|setzen|setzt|machen|fuhren|haben|hat) (?:[\w'-]+ ){0,7}?(?:nicht|nie|niemals|keine?\w*|nichts|niemandem)\b`,
          String.raw`\b(?:\w*daten|\w*angaben|nachrichten|fotos|bilder|aufnahmen|\w*nummern?|\w*adressen?|inhalte|gesprache|passworter|dateien|antworten|unterlagen|diese|sie) (?:[\w'-]+ ){0,4}?(?:werden|wird|sind|ist|verlassen|verlasst) (?:von uns )?(?:[\w'-]+ ){0,3}?(?:nie|niemals|nicht|weder) (?:[\w'-]+ ){0,6}?(?:eingesehen|gelesen|abgehort|gespeichert|genutzt|verwendet|geteilt|verkauft|vermietet|weitergegeben|veroffentlicht|verknupft|zusammengefuhrt|kopiert|sichtbar|ubermittelt|ausgewertet|handy|telefon|gerat|haus)\b`,
          String.raw`\b(?:bleibt|bleiben|liegt|liegen) (?:nur |ausschlies+lich |allein )?auf (?:ihrem|dem) (?:eigenen )?(?:gerat|handy|telefon|smartphone|rechner|computer|endgerat)\b`,
          String.raw`\bniemand (?:[\w'-]+ ){0,6}?(?:sieht|liest|hort|erhalt|kennt|hat)\b`,
          String.raw`\b(?:sieht|sehen|liest|lesen|erhalt|erhalten|erfahrt) (?:ihre?n?|die|diese) (?:[\w-]+ )?(?:antworten|nachrichten|ergebnisse|daten|nummer|namen?|adresse|fotos|standort|profil) (?:nie|niemals|nicht)\b`,
          String.raw`^(?:[\w'-]+ ){1,6}?(?:werden|wird) (?:nie|niemals|nicht) (?:gefilmt|aufgezeichnet|gelesen|veroffentlicht|geteilt|verkauft|vermietet|gezeigt|kopiert|abgehort|ausgewertet)\b`,
          String.raw`\b(?:verlasst|verlassen) (?:nie|niemals|nicht) (?:das|ihr|unser|den|die) (?:[\w-]+ )?(?:handy|telefon|gerat|haus|praxis|server|smartphone)\b`,
          String.raw`\b(?:kopie|aufzeichnung|abschrift)\b[^.;]{0,40}\b(?:fertigen|machen|erstellen|behalten|speichern) wir nicht\b`,
          String.raw`\bnur als summe\b|\bnur (?:anonym\w*|zusammengefasste) (?:zahlen|summen|statistik\w*|werte)\b`,
          String.raw`^keine? (?:werbung|anzeigen|tracking|tracker|weitergabe|verkauf|profile|analyse\w*|konto)\b[^,;]{0,40}$`,
          String.raw`\b(?:eine )?(?:weitergabe|auswertung|verknupfung|nutzung|speicherung|veroffentlichung|verwertung|kopie|aufzeichnung)\b[^.;]{0,60}\b(?:findet|erfolgt|geschieht|wird)\b[^.;]{0,15}\b(?:nicht|nie|niemals)\b`,
        ].join('|'),
        'i',
      ),
    },
    unless: noRefusal,
  },
  {
    kind: 'other',
    words: {
      en: /\b(?:refus\w+|declin\w+|reject\w*)(?: [\w' -]{1,30})? (?:is|are) (?:just )?as (?:easy|simple)\b|\border as a guest\b|\bnothing (?:but|other than|except) (?:[\w'-]+ ){1,6}?(?:is|are) (?:set|placed|stored|loaded)\b/i,
      fr: /\b(?:refuser|refus)\b[^.;]{0,30}\b(?:aussi (?:simple|facile)|aussi simplement|aussi facilement)\b|\bcommander (?:en tant qu'|comme )invite/i,
      nl: /\bweigeren\b[^.;]{0,30}\b(?:even|net zo) (?:eenvoudig|makkelijk|gemakkelijk)\b|\bals gast (?:\w+ )?bestellen\b/i,
      de: /\b(?:ablehnen|ablehnung|verweigern)\b[^.;]{0,30}\b(?:genauso|ebenso|so) (?:einfach|leicht)\b|\bals gast (?:\w+ )?bestellen\b/i,
    },
  },
  {
    kind: 'consent-first',
    words: {
      en: /\b(?:only|not|nothing|never)\b[^.;]{0,60}?\b(?:once|after|until|when|if|unless) you (?:have )?(?:also |first |expressly |yourself )*(?:told|tell|said|say|agree[ds]?|press(?:ed)?|pick(?:ed)?|click(?:ed)?|accept(?:ed)?|allow(?:ed)?|confirm(?:ed)?|ask(?:ed)?|switch(?:ed)?|turn(?:ed)?|tick(?:ed)?|chosen|choose|wish|connect(?:ed)?)\b/i,
      fr: /\b(?:que|qu'|uniquement|seulement)\b ?(?:si|apres que|lorsque|une fois que) vous (?:l'|y |nous |le |les )?(?:avez |aurez )?(?:\w+ment )?(?:accepte|clique|coche|demande|consent|autoris|active|choisi|confirm|donne|dit)\w*/i,
      nl: /\b(?:pas|alleen|enkel|uitsluitend|slechts)\b[^.;]{0,40}\b(?:als|nadat|wanneer|zodra) (?:u|je|jij) (?:[\w'-]+ ){0,6}?(?:klikt|geklikt|aanvinkt|aangevinkt|kiest|gekozen|akkoord|goedgekeurd|inschakelt|aanzet|vraagt|gevraagd|bevestigd|bevestigt|wenst|instemt)\b/i,
      de: /\b(?:nur|erst|ausschlies+lich),? (?:dann,? )?(?:wenn|nachdem|sobald) sie (?:[\w'-]+ ){0,8}?(?:klicken|geklickt|ankreuzen|angekreuzt|auswahlen|ausgewahlt|zustimmen|zugestimmt|einschalten|aktivieren|aktiviert|wunschen|bestatigt|bestatigen|verlangen|freigeben)\b/i,
    },
    unless:
      /\b(?:copy|right|request|complain\w*|cookies?|newsletters?|withdraw\w*|delet\w+|longer|pay|polic(?:y|ies)|appl(?:y|ies)|contact us|write to us|rights)\b/i,
  },
];
