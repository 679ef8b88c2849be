// V02: lists that stay open: “including but not limited to”, “and more”, “etc.”.
import { candidate, gravest } from '../gravest.ts';
import type { Rule } from '../rule.ts';

const trailing = /(?:…|\.\.\.)(?<=(?:^|\s)[^\s/]{0,40}[a-z] ?(?:…|\.\.\.))(?:[\s;,.)]|$)/;
/** By language: what says outright that the list is not all; what trails off (in words, in dots); what ends in a word for all the rest; what only hints. */
const open = {
  en: [
    /\b(?:but (?:is |are )?not limited to|without limitation|the following and other|not (?:an )?exhaustive|non-exhaustive)\b/,
    /\band (?:much )?more(?= ?[.,;)]| ?$)|\betc\b|\band (?:so on|so forth|the like|others)\b|\bany other (?:personal |relevant |such |similar )?(?:information|data|details)\b/m,
    trailing,
    /\b(?:and|or) (?:any |all |some )?other (?:(?:relevant|similar|related|such|personal|contact|technical|statistical|comparable|identifying|additional) )*(?:information|data|details|identifiers|data categories|categories of data|characteristics|preferences)\b(?<=, [^.;]{2,140})|\bor other similar (?:\w+ )?(?:providers?|parties|companies|services?|technologies|purposes|information|data)\b|\bother similar (?:parties|companies|organi[sz]ations)\b/,
    /\b(?<!following )(?:various|different|several) (?:types?|kinds?|categories) of (?:personal )?(?:data|information)\b(?![^.]*\b(?:following|below)\b)|\b(?:data|information|details)\b[^.;:]{0,60}\b(?:among others|among other things|inter alia)\b/,
  ],
  fr: [
    /\b(?:sans s'y limiter|sans (?:que cette liste soit|etre) (?:exhausti\w+|limitati\w+)|(?:liste )?non (?:exhaustive|limitative)|de maniere non (?:exhaustive|limitative))\b/,
    /\betc\b|\bet (?:bien )?(?:d'autres|plus encore)\b|\btoute autre (?:information|donnee)s?\b/m,
    trailing,
    /\b(?:et|ou) (?:toutes? |les |d')?autres? (?:\w+ )?(?:informations?|donnees?|coordonnees|elements)\b(?<=, [^.;]{2,140})|\b(?:telles?|tels?) que,? (?:notamment|par exemple)\b/,
    /\b(?:divers|differents|plusieurs) types de (?:donnees|informations)\b(?![^.]*\b(?:suivant\w*|ci-dessous)\b)|\b(?:donnees|informations|collectons|traitons)\b[^.;:]{0,40}\b(?:notamment|entre autres) ?:/,
  ],
  nl: [
    /\b(?:(?:niet|zonder) (?:hiertoe |daartoe )?beperkt (?:te zijn )?tot|zonder (?:enige )?beperking|niet[- ](?:limitatie|exhaustie|uitputte)\w+)\b/,
    /\b(?:enz|enzovoorts?|etc)\b|\ben (?:zo voort|zovoort|dergelijke|nog veel meer)\b|\balle andere (?:informatie|gegevens)\b/m,
    trailing,
    /\b(?:en|of) (?:alle )?(?:andere|overige|soortgelijke) (?:\w+ )?(?:informatie|(?:persoons|contact)?gegevens)\b(?<=, [^.;]{2,140})/,
    /\b(?:diverse|verschillende) soorten (?:persoons)?gegevens\b(?![^.]*\b(?:volgende|hieronder)\b)|\b(?:zijn|verwerken|verzamelen|gegevens)\b[^.;:]{0,30}\b(?:onder (?:meer|andere)|o\.a\.)/,
  ],
  de: [
    /\b(?:nicht beschrankt auf|ohne (?:hierauf |darauf )?beschrankt zu sein|nicht abschliessend\w*)\b/,
    /\b(?:usw|etc)\b|\bund (?:so weiter|dergleichen|vieles mehr|andere[sm]? mehr)\b|\balle (?:sonstigen|weiteren) (?:informationen|daten)\b/m,
    trailing,
    /\b(?:und|oder|sowie) (?:alle )?(?:sonstige|andere|weitere|ahnliche|vergleichbare)[nrs]? (?:\w+ )?(?:informationen|daten|angaben|[\w-]*daten)\b(?<=, [^.;]{2,140})|\boder vergleichbare [\w-]*(?:tools?|funktionen|dienste|technologien)\b/,
    /\bverschiedene arten (?:von )?(?:personenbezogene\w* )?daten\b(?![^.]*\b(?:folgende\w*|unten)\b)|\b(?:verarbeiten|erheben|erfassen|speichern) wir[^.;:]{0,60}\b(?:insbesondere|unter anderem|u\. ?a\.|vor allem)|\bwir (?:verarbeiten|erheben|erfassen|speichern)[^.;:]{0,60}\b(?:insbesondere|unter anderem|u\. ?a\.|vor allem)/,
  ],
} as const;
const weights = [4, 2, 2, 1.5, 1] as const;

/** Clauses about liability list open-endedly by trade; that is V12’s. */
const liability = /\b(?:liab\w+|warrant\w*|responsab\w+|aansprakelijk\w*|haft\w*)\b/;

export const openList: Rule = {
  id: 'V02',
  article: '12(1)',
  severity: 'warning',
  name: {
    en: 'List left open',
    fr: 'Liste ouverte',
    nl: 'Lijst zonder einde',
    de: 'Offene Aufzählung',
  },
  why: {
    en: 'A list that ends in “etc.” or “not limited to” covers anything, so it tells people nothing of what is really meant.',
    fr: 'Une liste qui finit par « etc. » ou « sans s’y limiter » couvre tout, et ne dit donc rien de ce qui est vraiment visé.',
    nl: 'Een lijst die eindigt op “enz.” of “niet beperkt tot” dekt alles, en zegt dus niet wat er echt bedoeld is.',
    de: 'Eine Aufzählung mit „usw.“ oder „nicht beschränkt auf“ deckt alles und sagt deshalb nicht, was wirklich gemeint ist.',
  },
  repair: {
    en: 'Finish the list: name what you really collect, use or share, and delete the rest.',
    fr: 'Terminez la liste : nommez ce que vous collectez, utilisez ou partagez vraiment, et supprimez le reste.',
    nl: 'Maak de lijst af: noem wat u echt verzamelt, gebruikt of deelt, en schrap de rest.',
    de: 'Schließen Sie die Aufzählung: Nennen Sie, was Sie wirklich erheben, nutzen oder weitergeben, und streichen Sie den Rest.',
  },
  examples: {
    good: [
      'This text is for our shop and other shops of ours. We keep your name and no other information.',
      'We collect your name and your address, and nothing more.',
      'We process the following different types of personal data: name and address.',
      'We want to learn and more than that we want to listen.',
      'Nous recueillons votre nom et votre adresse, et rien d’autre.',
    ],
    bad: [
      'We keep your name, your telephone number and other relevant contact details.',
      'Wir erheben Ihren Namen, Ihre Anschrift und sonstige Daten, die Sie uns nennen.',
      'In unserem Laden verarbeiten wir insbesondere Namen und Anschriften von Kunden.',
      'Wij verwerken onder meer namen en adressen van onze klanten en leveranciers.',
      'Nous recueillons vos coordonnées (telles que notamment votre nom et votre adresse) pour la boutique.',
      'We collect contact details, including but not limited to your name and your telephone number.',
      'We collect your name, your address, your telephone number and more.',
      'We keep various types of personal data for our lamp shop.',
      'Nous recueillons votre nom, votre adresse, votre numéro de téléphone, etc. pour notre boutique.',
      'Wij verzamelen uw naam, uw adres, uw telefoonnummer enz. voor onze winkel.',
      'Wir erheben Ihren Namen, Ihre Anschrift, Ihre Telefonnummer usw. für unseren Laden.',
    ],
  },
  find(reading) {
    const patterns = open[reading.policy.meta.language];
    const fitting = new Set(patterns.flatMap((pattern) => reading.linesThat(pattern)));
    return gravest(
      reading,
      reading.lines.flatMap((line) => {
        if (!fitting.has(line) || (line.block.kind === 'heading' && !line.plain.endsWith(':'))) return [];
        const hits = patterns.map((pattern) => pattern.exec(line.plain));
        const at = hits.findIndex((hit) => hit !== null);
        if (liability.test(line.plain)) return [];
        const weight = hits.reduce((sum, hit, index) => sum + (hit ? weights[index]! : 0), 0);
        return [candidate(line, hits[at]!, weight, at === 0 ? {} : { severity: 'info' })];
      }),
    );
  },
};
