// K02: the text says that data goes to nobody, and names somebody to whom it goes.
import { linesSaying } from '../clash.ts';
import type { Line, LintReading } from '../reading.ts';
import type { Found, Rule } from '../rule.ts';

/** What makes a denial less than absolute. */
const qualified =
  /\b(?:without|unless|except\w*|only|other than|apart from|save|beyond|outside|not already|for (?:their|marketing|advertising|commercial|direct)|purposes?|marketing|sell|rent|trade|unauthori[sz]ed|unrelated|necessary|if|sans|sauf|hormis|uniquement|fins|zonder|tenzij|behalve|alleen|anders dan|doeleinden|ohne|ausser|es sei denn|nur|sofern|soweit|zwecke?\w*|werbe\w*|as (?:described|set out|stated)|following|hereby|abroad|ausserhalb|buiten|hors|in this context|in this connection|dans ce cadre|a cette occasion|in dit verband|hierbij|in diesem zusammenhang|hierbei|dabei|insoweit|lorsque|special|sensitive|card|password\w*|ip)\b/;
const exceptionNext =
  /^(?:except\w*|only|however|but|exceptions?|this does not|we may|unless|sauf|seulement|toutefois|alleen|echter|behalve|nur|jedoch|ausnahme\w*|eine ausnahme|davon)\b/;
const notThirdParties =
  /\b(?:not|nor|geen|niet|kein\w*|nicht|pas)\b[^.\n]{0,40}\b(?:considered )?(?:third part\w+|derden?|dritte\w*|tiers)\b[^.\n]{0,40}\b(?:processor\w*|provider\w*|verwerker\w*|auftragsverarbeiter\w*|sous-traitant\w*)\b|\bprocessors? (?:is|are) not\b/;

/** Nothing goes out without a yes … */
const onlyWithConsent =
  /\b(?:(?:not|never|nor|no)\b[^.\n]{0,60}\b(?:shar\w+|disclos\w+|pass\w*|transfer\w*|provid\w+|giv\w+|released?|made available)\b[^.\n]{0,80}\b(?:third part\w+|others?|any(?:one|body)|outside|organi[sz]ations?|compan(?:y|ies))\b[^.\n]{0,40}\b(?:without (?:\w+ )?(?:\w+ )?(?:consent|permission|agreement|approval|authori[sz]ation)|unless (?:you|it is necessary|we have your)\b[^.\n]{0,60}\b(?:consent\w*|permission|agree\w*|authori[sz]\w+))|without your (?:\w+ )?(?:consent|permission)\b[^.\n]{0,40}\b(?:not|never|no)\b[^.\n]{0,40}\b(?:shar\w+|disclos\w+|pass\w*|transfer\w*)|(?:ne|n'|jamais|aucune?)\b[^.\n]{0,60}\b(?:partag|communiqu|transm|ced|divulgu)\w*\b[^.\n]{0,60}\bsans (?:votre|son|leur|l'|le)\b ?(?:\w+ )?(?:accord|consentement|autorisation)|(?:niet|nooit|geen)\b[^.\n]{0,60}\b(?:delen|gedeeld|verstrek\w*|doorg\w+|ter beschikking)\b[^.\n]{0,40}\bzonder (?:uw|je|jouw) (?:\w+ )?toestemming|zonder (?:uw|je|jouw) (?:\w+ )?toestemming\b[^.\n]{0,40}\b(?:niet|nooit|geen)\b[^.\n]{0,60}\b(?:delen|gedeeld|verstrek\w*|doorg\w+)|(?:nicht|keine?|nie|niemals)\b[^.\n]{0,20}\bohne (?:ihre|deine|die|eure)\b (?:\w+ )?(?:einwilligung|zustimmung|erlaubnis)\b[^.\n]{0,40}\b(?:weiter\w*|ubermittel\w*|an dritte)|ohne (?:ihre|deine) (?:\w+ )?(?:einwilligung|zustimmung)\b[^.\n]{0,40}\b(?:nicht|keine?)\b[^.\n]{0,40}\b(?:weiter\w*|ubermittel\w*|an dritte))/;
/** … or only of advertising, cards, kinds of data; or with the others named in the same breath. */
const ofSome =
  /\b(?:marketing|advertis\w*|commercial|sensitive|special|card|sell|sold|rent|newsletter|anonym\w*|service providers?|processors?|as (?:described|set out|stated|outlined)|following|except|prestataires?|sous-traitants?|verwerkers?|dienstverleners?|werbe\w*|werbung|dienstleister\w*|auftragsverarbeiter\w*|ausser|es sei denn|gesetzlich\w*|reclame\w*|publicit\w*)\b/;
/** A recipient asked for. */
const agreed =
  /\b(?:consent\w*|permission|agree\w*|if you|consentement|accord|toestemming|als u|indien u|einwilligung\w*|zustimm\w*|wenn sie|by law|required|obliged|loi|wet\w*|gesetz\w*)\b/;

export const sharingDenied: Rule = {
  id: 'K02',
  article: '5(1)(a)',
  severity: 'error',
  name: {
    en: 'Sharing denied and described',
    fr: 'Partage nié et décrit',
    nl: 'Delen ontkend en beschreven',
    de: 'Weitergabe verneint und beschrieben',
  },
  why: {
    en: 'One sentence says that data is shared with nobody, another names a company that receives it.',
    fr: 'Une phrase dit que les données ne sont partagées avec personne, une autre nomme une société qui les reçoit.',
    nl: 'De ene zin zegt dat gegevens met niemand worden gedeeld, de andere noemt een bedrijf dat ze krijgt.',
    de: 'Ein Satz sagt, dass Daten an niemanden gehen, ein anderer nennt ein Unternehmen, das sie erhält.',
  },
  repair: {
    en: 'Write “We share data only with …” and name those who receive it.',
    fr: 'Écrivez « Nous ne partageons les données qu’avec … » et nommez les destinataires.',
    nl: 'Schrijf “Wij delen gegevens alleen met …” en noem wie ze krijgt.',
    de: 'Schreiben Sie „Wir geben Daten nur weiter an …“ und nennen Sie die Empfänger.',
  },
  examples: {
    good: [
      'We recommend that buyers do not share their details with strangers. We share your data with Mailchimp, which sends our newsletter.',
      'We do not control how third parties share your data. We share your data with Mailchimp, which sends our newsletter.',
      '## Server logs\n\nAn Dritte geben wir diese Daten nicht weiter.\n\n## Newsletter\n\nDen Newsletter versendet in unserem Auftrag Mailchimp; dazu übermitteln wir Ihre Adresse an Mailchimp.',
      'We do not share any data with others without your consent, except with our service providers. Mailchimp, our service provider, sends our newsletter.',
      'We do not share any data with third parties. Exceptions are these: we share your address with Mailchimp, our service provider.',
      'We never sell data. We share it with Mailchimp, our service provider.',
      'We do not share any data with third parties.',
      'Your card number never leaves Stripe.\n\n## Newsletter\n\nWe share your e-mail address with Mailchimp.',
      'We don’t share your details with anyone except the companies listed here.\n\n## Newsletter\n\nOur newsletter is sent by Mailchimp, who get your e-mail address.',
    ],
    bad: [
      'We never share your data with others.\n\n## Partners\n\nYour data is shared with our service providers for e-mail and payment.',
      'Lampyris geeft uw gegevens aan niemand door en zal ze nooit met anderen delen.\n\n## Partners\n\nUw gegevens worden gedeeld met onze leveranciers en partners.',
      'We never pass your data to third parties without your permission.\n\n## Newsletter\n\nWe share your address with Mailchimp, our service provider, which sends it.',
      'Ohne Ihre Einwilligung geben wir Ihre Angaben nicht weiter.\n\n## Versand\n\nDen Newsletter versendet in unserem Auftrag Mailchimp; dazu übermitteln wir Ihre Adresse an Mailchimp.',
      'We do not share any data with third parties.\n\n## Newsletter\n\nWe share your address with Mailchimp, our service provider, which sends it.',
      'We won’t pass your information on to anybody else.\n\n## Delivery\n\nWe give your name and address to DHL so that the lamp arrives.',
      'Deine Daten bleiben bei uns.\n\n## Zahlung\n\nDeine Zahlungsdaten übermitteln wir an Stripe.',
      'Je gegevens worden nooit met anderen gedeeld.\n\n## Betaling\n\nWe geven je naam en bedrag door aan Mollie B.V.',
    ],
  },
  find(reading) {
    const told = reading.policy.statements
      .filter((fact) => fact.kind === 'no-sharing' && fact.stated)
      .map((fact) => reading.line(fact.stated!.segment));
    const denial = [...told, ...reading.linesThat(keptInside).filter(({ block }) => block.kind !== 'heading')].find(
      (line) =>
        line !== undefined &&
        isAbsolute(line, reading.lines[line.index + 1]) &&
        ofData.test(line.plain) &&
        isOwnDenial(line.plain),
    );
    if (reading.says(notThirdParties)) return [];
    if (denial) return against(reading, denial);
    const [asked] = linesSaying(reading, onlyWithConsent, ofSome);
    return asked ? against(reading, asked, agreed).map((found) => ({ ...found, severity: 'warning' })) : [];
  },
};

function against(reading: LintReading, denial: Line, unless?: RegExp): Found[] {
  for (const { name, category, role, vendor, stated } of reading.policy.recipients) {
    const use = reading.line(stated?.segment ?? '');
    if (role === 'authority' || role === 'affiliate' || role === 'source' || !use || use === denial) continue;
    if (unless === undefined && isOfTheseData(denial) && use.headings !== denial.headings) continue;
    // A kind of recipients contradicts only where the sentence plainly hands data to them.
    const goes =
      name === null
        ? handsOver.test(use.plain) && !negated.test(use.plain)
        : gives.test(use.plain) || (vendor !== undefined && watches.test(use.plain) && !negated.test(use.plain));
    if (goes && !unless?.test(use.plain))
      return [{ line: denial, against: use, values: { name: name ?? category ?? '' } }];
  }
  return [];
}

const ofData =
  /\b(?:\w*data|details|information|donnees|informations|coordonnees|\w*gegevens|informatie|\w*daten|informationen|angaben|nothing|it|them|weitergabe|disclosures?|doorgifte)\b/;

/** What people are told to do, what another company does, and what is said of one detail or of a sale only is no denial of sharing. */
const notOwn =
  /\b(?:recommend\w*|instruct\w*|advise\w*|you(?:'re| are) responsible|(?:does|do|is|are) not (?:responsible|control|possible)|no control|every (?:single )?detail|own accord|recommandons|deconseill\w*|declinons|responsabilite|controle sur|n'est pas responsable|n'exercons|vous ne devez|(?:re)?vendues?|e-?mail (?:address|adres\w*)|adresse e-?mail|\bai models?\b|mots? de passe|name or other|numero\w*|stockees sur|servers? of|serveurs?|minimum|annonceurs|recoupe\w*|daruber hinaus\w*|qu'(?:aux?|a)|opposee? au|dienstleister nutzt)\b/;
const ours =
  /\b(?:we|us|our|nous|nos|notre|wij|we|onze|ons|wir|uns\w*|ich|je|ik|(?:your|the|any|all|no|these|this|personal|collected|customer) (?:\w+ ){0,2}(?:data|information|details)|(?:vos|les|aucune|ces|toutes) (?:\w+ )?(?:donnees|informations|coordonnees)|(?:uw|je|de|geen|deze|jouw) (?:\w+ )?\w*gegevens|(?:ihre|die|diese|keine|ihrer|der) (?:\w+ )?\w*(?:daten|angaben)|weitergabe|nothing|it|them)\b/;
/** Units of a sentence; what is longer is a whole table cell. */
const longest = 500;
const isOwnDenial = (plain: string): boolean => plain.length < longest && ours.test(plain) && !notOwn.test(plain);

/** “We pass these data on to nobody”: of those that its section speaks of, where there are several. */
const isOfTheseData = ({ plain, headings }: Line): boolean => headings.length > 0 && theseData.test(plain);
const theseData =
  /\b(?:weitergabe (?:der|dieser)|diese\w* (?:\w+ )?daten|die (?:so )?(?:erhobenen|gespeicherten) daten|these (?:data|details)|this (?:data|information)|ces (?:donnees|informations)|deze (?:gegevens|informatie))\b/;
const handsOver =
  /\b(?:(?:we|is|are|be|also|may|will) (?:\w+ )?(?:share[ds]?|disclose[ds]?|pass(?:ed)?(?: on)?|transfer(?:red)?|given)\b[^.\n]{0,80}\b(?:with|to)\b|shared? with (?:our|the|third|other|partners|service)|(?:partageons|communiquons|transmettons|sont (?:partage|communique|transmis)\w*)\b[^.\n]{0,80}\b(?:avec|a|aux)\b|(?:delen (?:wij|we)|(?:wij|we) delen|gedeeld met|verstrekken (?:wij|we)|(?:wij|we) verstrekken|doorgegeven aan)|(?:geben wir|wir geben|wir ubermitteln|ubermitteln wir|werden)\b[^.\n]{0,80}\b(?:an|mit)\b[^.\n]{0,60}\b(?:weiter\w*|ubermittelt|geteilt))/;
const negated =
  /\b(?:not|never|no|nor|unless|only if|ne|n'|jamais|aucun\w*|niet|nooit|geen|tenzij|nicht|nie|niemals|kein\w*|es sei denn|by law|legally|required|obliged|loi|wettelijk\w*|gesetzlich\w*)\b/;

/** A denial in other words than “we do not share”: data stays in the house, nobody else sees it. */
const keptInside =
  /\b(?:(?:data|details|information)\b[^.\n]{0,30}\b(?:never|not) leaves? (?:our|the) (?:company|house|office|team|club|organi[sz]ation|practice|shop|firm|association|school)|(?:data|details|information)\b[^.\n]{0,30}\bstays? (?:strictly |entirely |always )*(?:with us|between you and us|within our \w+|in[- ]house)\b|we keep (?:all |any )?(?:your|this|the|their|personal) (?:\w+ )?(?:data|details|information) (?:strictly |entirely )?(?:to ourselves|between (?:you and )?us)|(?:nobody|no one|no-one|no third part(?:y|ies)|no other compan(?:y|ies))\b[^.\n]{0,30}\b(?:sees?|receives?|gets?|has access|have access|obtains?)\b[^.\n]{0,20}\b(?:data|details|information)|(?:not|never) (?:be )?(?:pass|passed|hand|handed|giv|give|given|show|shown) (?:on )?(?:your|any|the|this|these|their|personal)?\b[^.\n]{0,30}\b(?:data|details|information)\b[^.\n]{0,20}\bto (?:any(?:body|one)|others?\b|(?:any )?third part\w+)|(?:data|details|information) (?:(?:is|are|will be) )?(?:not|never) (?:passed on|handed over|given|shown|made available) to (?:any(?:body|one)|others?\b|(?:any )?third part\w+)|(?:donnees|informations)\b[^.\n]{0,20}\b(?:restent|demeurent) (?:strictement )?(?:chez nous|entre nous|en interne|au sein de notre)|(?:donnees|informations)\b[^.\n]{0,20}\bne quittent (?:jamais|pas) (?:notre|l'|nos)|(?:personne(?: d'autre)?|aucun tiers) n'(?:a|y a) (?:acces|connaissance)|gegevens\b[^.\n]{0,20}\b(?:blijven|blijft) (?:altijd |strikt )*(?:bij ons|binnen (?:ons|onze)|onder ons)|gegevens\b[^.\n]{0,20}\bverlaten (?:nooit|niet) (?:ons|onze|het bedrijf)|niemand (?:anders|buiten)\b[^.\n]{0,30}\b(?:ziet|krijgt|heeft)\b|(?:daten|angaben)\b[^.\n]{0,20}\bbleiben (?:stets |immer |ausschliesslich )?(?:bei uns|in unserem (?:haus\w*|betrieb|unternehmen|verein)|im haus\w*|unter uns)|(?:daten|angaben)\b[^.\n]{0,20}\bverlassen (?:niemals|nie|nicht) (?:unser|das (?:haus|unternehmen))|niemand (?:anderes|ausserhalb)\b[^.\n]{0,40}\b(?:sieht|erhalt|bekommt|hat)\b)/;

/** Whoever is not in the house is everybody else. */
const outsiders =
  /\b(?:outside|buiten|ausserhalb|en dehors|hors) (?:of )?(?:our|the|this|onze|ons|het|unseres?|unserer|des|notre|de notre|l')\s?(?:company|team|house|office|organi[sz]ation|firm|club|association|practice|shop|bedrijf|organisatie|vereniging|praktijk|unternehmens|betriebs|vereins|hauses|praxis|entreprise|societe|equipe|association)\b/;

const isAbsolute = (line: Line, next: Line | undefined): boolean =>
  !qualified.test(line.plain.replace(outsiders, ' ')) &&
  !line.text.endsWith(':') &&
  !(next && exceptionNext.test(next.plain));

/** A service that watches visitors gets what it watches. */
const watches =
  /\b(?:us(?:e[sd]?|ing)|utilis\w+|gebruik\w*|nutzen|verwenden|setzen|employ\w*)\b[^.\n]{0,40}\b(?:google analytics|hotjar|mixpanel|clarity|amplitude|crazy ?egg|fullstory|(?:meta|facebook|linkedin|tiktok) pixel)\b/;

/** The sentence that names the recipient says that data goes there. */
const gives =
  /\b(?:shar\w+|disclos\w+|transfer\w*|pass\w*|provid\w+|send\w*|sent|stor\w+|process\w*|host\w*|give[ns]?|gets?|receiv\w+|forward\w*|on (?:our|its|\w+'s) behalf|via|partag\w+|communiqu\w+|envo\w+|transm\w+|heberg\w+|delen|deelt|gedeeld|geven|geeft|sturen|stuurt|ontvang\w*|krijg\w*|verstrek\w*|verwerk\w*|bewa\w+|weiter\w*|erhalt\w*|ubermittel\w*|verarbeit\w*|speicher\w*|gehostet)\b/;
