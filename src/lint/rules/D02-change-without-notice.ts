// D02: the text may change without notice, and the reader has to look for it.
import { type Spoken, saying, sayingAny } from '../saying.ts';
import type { Found, Rule } from '../rule.ts';

export const changedSilently: Spoken = {
  en: /\b(?:(?:chang|updat|modif|amend|revis|alter|adapt|replac|evol)\w*\b.{0,120}\bwithout (?:(?:any|further|prior|previous|additional|specific|advance|separate|individual|personal|special|giving(?: you)?|providing(?: you)?|sending) )*(?:notice|notification|warning|notifying|informing|telling)\b|without (?:(?:any|further|prior|previous|additional|specific|advance) )*(?:notice|notification)\b.{0,60}\b(?:chang|updat|modif|amend|revis)\w*|(?:(?:will|shall|to) (?:take effect|be effective|become effective|apply|come into (?:force|effect))|changes (?:take effect|become effective|are effective|apply))(?: immediately)?,? (?:upon|on|as soon as|immediately|when|once|from (?:the (?:date|moment|time) of )?(?:its|their|publication))\b.{0,40}\b(?:publi\w+|post\w+|upload\w*|online))/,
  fr: /\b(?:(?:modif|chang|actualis|adapt|mis\w* a jour|mettre a jour|evolu)\w*\b.{0,100}\bsans (?:(?:aucun|autre|information|notification) )*(?:preavis|avis|notification|information)(?: prealable)?\b|(?:prennent|prend|prendront|entrent|entre|entreront) (?:effet|en vigueur)\b.{0,30}\b(?:des|a compter de|au moment de) (?:leur|sa|la) (?:publication|mise en ligne))/,
  nl: /\b(?:(?:wijzig|aanpass|aan te pass|verander|gewijzigd|aangepast|bijwerk|herzie)\w*\b.{0,100}\bzonder (?:(?:enige|enig|nadere?|voorafgaande?|verdere|aparte?) )*(?:kennisgeving|aankondiging|bericht|melding|mededeling)|zonder (?:(?:enige|enig|nadere?|voorafgaande?|verdere) )*(?:kennisgeving|aankondiging|bericht|melding|mededeling)\b.{0,60}\b(?:wijzig|aanpass|aan te pass|verander|aangepast|gewijzigd)\w*)/,
  de: /\b(?:(?:ander|aktualisier|anpass|anzupass|angepasst|abander)\w*\b.{0,100}\bohne (?:(?:vorherige|weitere|gesonderte|jede|vorige) )*(?:ankundigung|mitteilung|benachrichtigung|vorankundigung|hinweis|information)|ohne (?:(?:vorherige|weitere|gesonderte|jede) )*(?:ankundigung|mitteilung|benachrichtigung|vorankundigung)\b.{0,60}\b(?:ander|geander|aktualisier|anpass|anzupass|angepasst)\w*)/,
};
/** Amendments that hold as soon as they stand there. */
const atOnce: Spoken = {
  en: /\b(?:changes|amendments|modifications|updates|revisions|(?:new|revised|amended|updated) (?:versions?|polic(?:y|ies)|notice))\b.{0,40}\b(?:effect\w*|appl(?:y|ies)|binding|force|valid|bind)\b.{0,20}\b(?:immediately|at once|upon|as soon as|once|the moment|when|from the (?:moment|date|day))\b.{0,40}\b(?:post\w*|publi\w+|upload\w*|appear\w*|online)\b/,
  fr: /\b(?:modifications?|changements?|nouvelle version)\b.{0,40}\b(?:applicables?|s'appliqu\w+|opposables?|valables?)\b.{0,20}\b(?:des|aussitot|immediatement|a compter de)\b.{0,40}\b(?:publi\w+|mises? en ligne|parution)\b/,
  nl: /\b(?:wijzigingen|aanpassingen|nieuwe versie)\b.{0,40}\b(?:gelden|geldt|van kracht|van toepassing|in werking|gaan in|gaat in)\b.{0,30}\b(?:zodra|vanaf|meteen|onmiddellijk|op het moment)\b.{0,40}\b(?:publi\w+|plaats\w*|geplaatst|online|website)\b|\b(?:wijzigingen|aanpassingen|nieuwe versie)\b.{0,30}\b(?:zodra|vanaf)\b.{0,40}\b(?:publi\w+|geplaatst|online)\b.{0,30}\b(?:kracht|toepassing|gelden|geldt)\b/,
  de: /\b(?:anderungen|neue fassung|neuerungen)\b.{0,40}\b(?:gelten|gilt|wirksam|in kraft)\b.{0,30}\b(?:sobald|ab|mit|sofort|unmittelbar)\b.{0,40}\b(?:veroffentlich\w*|online|eingestellt|bereitgestellt)\b|\b(?:anderungen|neue fassung)\b.{0,20}\b(?:mit|ab|sobald)\b.{0,30}\b(?:veroffentlich\w*|online)\b.{0,20}\b(?:wirksam|in kraft|gultig)\b/,
};
/** Changes at the company’s pleasure. */
const atWill: Spoken = {
  en: /\b(?:(?:chang|updat|modif|amend|revis|alter|adapt|replac)\w*\b.{0,60}\b(?:at our (?:sole |own |absolute )?discretion|as we (?:see fit|deem (?:necessary|appropriate|fit)|consider (?:necessary|appropriate))|whenever we (?:want|like|wish|see fit)|no (?:prior |advance )?notice (?:is|will be) (?:given|required)))\b/,
  fr: /\b(?:(?:modifi|chang|actualis|adapt)\w*\b.{0,60}\b(?:a (?:notre|sa) (?:seule |entiere )?(?:discretion|convenance)|comme (?:nous|bon nous) (?:l'entendons|semble)|sans (?:avoir a )?(?:vous (?:en )?)?(?:avertir|prevenir|informer)))\b/,
  nl: /\b(?:(?:wijzig|aanpass|aan te pass|verander)\w*\b.{0,60}\b(?:(?:als|wanneer|indien) (?:we|wij) (?:dat|dit) (?:nodig|nuttig|wenselijk) (?:vinden|achten)|naar eigen (?:inzicht|goeddunken)|zonder (?:u|je) (?:hiervan |daarvan )?(?:te informeren|op de hoogte)))\b/,
  de: /\b(?:(?:ander|aktualisier|anpass|anzupass|abander)\w*\b.{0,60}\b(?:nach (?:eigenem|unserem|freiem) ermessen|wenn wir (?:dies|es) fur (?:notwendig|erforderlich|angebracht) halten|ohne (?:sie|den nutzer|die nutzer) (?:zu informieren|zu benachrichtigen|daruber)))\b/,
};
const readerMustLook: Spoken = {
  en: /\b(?:(?:recommend|encourag|advis|invit|urg|suggest|ask|request|requir)\w*\b.{0,50}\b(?:check|review|consult|read|revisit|visit|re-read|look at|refer to|monitor)\w*\b.{0,90}\b(?:regular|periodic|frequent|from time to time|often|occasional|now and then|each time|every time|for (?:any )?(?:changes|updates)|changes)|(?:recommend|encourag|advis|invit|urg|suggest|ask)\w*\b.{0,50}\b(?:regular|periodic|frequent|occasional)\w* (?:check|review|consult|read|revisit|visit|look)\w*|(?:your|the (?:user|customer|member|visitor)'?s?) (?:own )?(?:responsib\w+|duty|obligation)\b.{0,30}\b(?:check|review|consult|read|visit|keep)|(?:you|users?|customers?|members?|visitors?) (?:should|must|shall|have to|need to|are (?:responsible|obliged|required))\b.{0,30}\b(?:check|review|consult|revisit|visit|re-read|checking|reviewing|consulting|visiting)\b.{0,90}\b(?:regular|periodic|frequent|from time to time|often|for (?:any )?(?:changes|updates)|changes)|please (?:check|review|consult|revisit|read|visit|check back)\b.{0,70}\b(?:regular|periodic|frequent|from time to time|often|for (?:any )?(?:changes|updates)))/,
  fr: /\b(?:il vous appartient de (?:la |le )?(?:consult|verifi|reli|lire|prendre connaissance)\w*|(?:invit|conseill|recommand|encourag|pri)\w*\b.{0,60}\b(?:consult|verifi|reli|lire|visit|prendre connaissance)\w*\b.{0,80}\b(?:reguli\w+|frequemment|periodiquement|de temps (?:en temps|a autre)|souvent)|(?:devez|doit) (?:la )?consulter (?:reguli|periodi|frequem)\w*)/,
  nl: /\b(?:(?:raden|raad|adviseren|adviseer|verzoeken|vragen|nodigen|bevelen)\b.{0,90}\b(?:regelmatig|geregeld|periodiek|van tijd tot tijd|af en toe)\b|raadpleeg\b.{0,60}\b(?:regelmatig|geregeld|periodiek)|(?:regelmatig|geregeld) (?:te )?(?:raadplegen|raadpleegt|controleren|bekijken|bezoeken)|kijk\b.{0,30}\b(?:regelmatig|geregeld|af en toe) (?:op|naar)|(?:uw|jouw|je) (?:eigen )?verantwoordelijkheid\b.{0,50}\b(?:raadpleg|controler|lezen)\w*)/,
  de: /\b(?:(?:bitte|empfehlen|raten|sollten|bitten)\b.{0,90}\b(?:regelmassig\w*|von zeit zu zeit|gelegentlich|in regelmassigen abstanden)\b.{0,70}\b(?:ein\w*|pruf\w*|uberpruf\w*|les\w*|informier\w*|besuch\w*|nachles\w*|nachschau\w*|aufruf\w*|konsultier\w*)|(?:informieren sie sich|sie sich)\b.{0,30}\bregelmassig\w*\b|regelmassig\w* uber (?:den inhalt|anderungen|den stand)\b|in (?:ihrer|der) verantwortung\b.{0,60}\b(?:prufen|einsehen|lesen))/,
};
/** “Come back from time to time.” */
const comeBack: Spoken = {
  en: /\b(?:(?:come|check|look|drop|pop|call) (?:back|in|by)|(?:revisit|return to|keep an eye on|keep checking|re-?read|consult|check|review|read|visit|look at)\b.{0,50}\b(?:page|polic(?:y|ies)|notice|statement|document|text|it))\b.{0,60}\b(?:regular\w*|periodic\w*|frequent\w*|often|from time to time|now and (?:then|again)|once in a while|every (?:so often|now and then|time|few)|each time|occasional\w*)\b|\b(?:regularly|periodically|frequently|from time to time|now and then|every so often|occasionally) (?:come|check|look|drop|return|revisit|re-?read|consult|review|visit)\b.{0,40}\b(?:back|page|polic(?:y|ies)|notice|statement|document)\b/,
  fr: /\b(?:reven(?:ez|ir)|repass(?:ez|er)|reli(?:re|sez)|consult(?:ez|er)|visit(?:ez|er)|verifi(?:ez|er))\b.{0,50}\b(?:page|politique|charte|notice|texte|document)\b.{0,50}\b(?:reguli\w+|souvent|de temps (?:en temps|a autre)|periodiquement|frequemment)\b|\b(?:reguli\w+|souvent|de temps (?:en temps|a autre)|periodiquement)\b.{0,30}\b(?:reven(?:ez|ir)|reli(?:re|sez)|consult(?:ez|er) (?:cette|la presente))\b/,
  nl: /\b(?:kom|kijk|lees|bekijk|bezoek|check|controleer|hou(?:d)?)\b.{0,60}\b(?:regelmatig|geregeld|af en toe|van tijd tot tijd|nu en dan|vaak|periodiek)\b.{0,60}\b(?:pagina|beleid|verklaring|terug|wijzigingen|document|in de gaten)\b|\b(?:pagina|beleid|verklaring)\b.{0,40}\b(?:regelmatig|geregeld|af en toe|van tijd tot tijd)\b.{0,30}\b(?:lezen|bekijken|raadplegen|controleren|bezoeken|na te lezen|in de gaten)\b/,
  de: /\b(?:schauen|sehen|lesen|besuchen|prufen|kontrollieren|rufen|werfen)\b.{0,60}\b(?:regelmassig|von zeit zu zeit|gelegentlich|ab und zu|hin und wieder|ofter)\b.{0,60}\b(?:vorbei|seite|erklarung|hinweise|anderungen|dokument|text|nach|auf)\b/,
};
/** Notice that the company may or may not give. */
const perhapsTold: Spoken = {
  en: /\bwe (?:may|might|can|could) (?:also |additionally |choose to |decide to |at our discretion )*(?:notify|inform|tell|e-?mail|alert|provide (?:you with )?(?:an? )?(?:additional |further |more )*(?:prominent )?(?:notice|notification|information)|send (?:you )?(?:an? )?(?:notice|notification|e-?mail))\b/,
  fr: /\b(?:pourrons|pouvons) (?:egalement |aussi )?vous (?:en )?(?:informer|notifier|avertir)\b/,
  nl: /\b(?:kunnen|kan) (?:wij |we )?(?:u|je) (?:hierover |daarover )?(?:ook )?(?:informeren|op de hoogte|berichten)\b/,
  de: /\b(?:konnen|kann) (?:wir )?sie (?:hieruber |daruber )?(?:auch )?(?:informieren|benachrichtigen)\b/,
};
const aboutChanges =
  /\b(?:chang\w*|updat\w*|amend\w*|modif\w+|revis\w+|versions?|changements?|mises? a jour|wijzig\w*|aanpass\w*|\w*ander\w*|aktualisier\w*|an(?:zu)?pass\w*|angepasst\w*)\b/;
const aboutThisText =
  /\b(?:polic(?:y|ies)|notices?|statements?|page|document|charter|terms|it|text|politique|charte|notice|declaration|page|la|\w*verklaring|\w*beleid|statement|pagina|tekst|deze|\w*erklarung\w*|\w*hinweise?|seiten?|richtlinie|\w*bestimmungen)\b/;
/** Other sites, other companies, services, prices: not this text. */
const elsewhere =
  /\b(?:(?:will|shall|do) not\b[^.\n]{0,80}\bwithout (?:informing|notifying|telling)|(?:never|no (?:change|amendment)|not|jamais|ne|nooit|niet|nie|nicht|niemals|kein\w*) (?:\w+ ){0,6}(?:chang|amend|updat|modif|alter|wijzig|aangepast|pas\w*|ander|anpass)\w*\b[^.;\n]{0,80}\b(?:without|unless we|sans|zonder|ohne)\b|(?:nooit|jamais|nie|niemals)\b[^.;\n]{0,60}\b(?:zonder|sans|ohne)\b|third[- ]part\w+|other (?:web)?sites?|those (?:web)?sites?|their (?:privacy|own|polic\w+)|linked|passwords?|prices?|cookie settings|tiers|autres sites|derden|andere (?:web)?sites?|dritt\w+|dritte\w*|anderer anbieter)\b/;

export const changeWithoutNotice: Rule = {
  id: 'D02',
  article: '12, 5(1)(a)',
  severity: 'error',
  name: {
    en: 'Change without notice',
    fr: 'Modification sans préavis',
    nl: 'Wijziging zonder bericht',
    de: 'Änderung ohne Mitteilung',
  },
  why: {
    en: 'Who processes data tells people when something that matters changes. Nobody has to come back and compare texts.',
    fr: 'Qui traite des données prévient quand quelque chose d’important change. Personne n’a à revenir comparer les textes.',
    nl: 'Wie gegevens verwerkt, vertelt het als er iets wezenlijks verandert. Niemand hoeft terug te komen om teksten te vergelijken.',
    de: 'Wer Daten verarbeitet, sagt Bescheid, wenn sich etwas Wesentliches ändert. Niemand muss wiederkommen und Texte vergleichen.',
  },
  repair: {
    en: 'Say that you tell people of material changes, how (e-mail, notice in the account), and how long before.',
    fr: 'Dites que vous annoncez les changements importants, comment (courriel, avis dans le compte) et combien de temps avant.',
    nl: 'Zeg dat u wezenlijke wijzigingen meldt, hoe (e-mail, bericht in het account) en hoe lang vooraf.',
    de: 'Sagen Sie, dass Sie wesentliche Änderungen mitteilen, wie (E-Mail, Hinweis im Konto) und wie lange vorher.',
  },
  examples: {
    good: [
      'We will not make significant changes to this policy without informing you.',
      'We tell account holders of changes by e-mail 30 days before they take effect.',
      'We encourage you to check the privacy policies of other sites regularly.',
      'Wir informieren Sie per E-Mail über Änderungen dieser Erklärung.',
      'You should change your password regularly.',
    ],
    bad: [
      'Wir behalten uns vor, diese Datenschutzhinweise jederzeit ohne Vorankündigung anzupassen.',
      'Bitte informieren Sie sich deshalb regelmäßig über unsere Datenschutzhinweise.',
      'Wij kunnen deze verklaring aanpassen als wij dat nodig vinden.',
      'We may amend this notice at our sole discretion.',
      'We may change this policy at any time without notice.',
      'Please check this page regularly for updates.',
      'We may notify you of material changes to this policy.',
      'La présente politique de confidentialité peut être modifiée par nous à tout moment et sans préavis.',
      'Wij raden u aan deze privacyverklaring regelmatig te raadplegen.',
      'Wir können diese Datenschutzerklärung jederzeit ohne Ankündigung ändern.',
    ],
  },
  find(reading) {
    const told = reading.policy.changes.some(({ notice }) =>
      notice.some((way) => way === 'email' || way === 'in-service'),
    );
    const found: Found[] = sayingAny(reading, [changedSilently, atWill, atOnce], elsewhere)
      .filter(({ plain }) => aboutThisText.test(plain) || aboutChanges.test(plain))
      .map((line) => ({ line }));
    const severity = told ? 'warning' : 'error';
    for (const line of sayingAny(reading, told ? [readerMustLook] : [readerMustLook, comeBack], elsewhere))
      if (aboutThisText.test(line.plain) && !found.some((one) => one.line === line))
        found.push({ line, says: 'look', severity });
    for (const line of saying(reading, perhapsTold))
      if (aboutChanges.test(line.plain) && !found.some((one) => one.line === line))
        found.push({ line, says: 'perhaps', severity: 'warning' });
    return found;
  },
};
