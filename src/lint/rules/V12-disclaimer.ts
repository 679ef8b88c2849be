// V12: a disclaimer of liability inside a privacy notice.
import { candidate, gravest } from '../gravest.ts';
import type { Line } from '../reading.ts';
import type { Rule } from '../rule.ts';

const disclaims = {
  en: /\b(?:(?:cannot|can not|can't|unable to) prevent (?:the |any |all )?(?:\w+ ){0,4}(?:use|misuse|actions?|distribution|access|interception)\b|no (?:method|transmission|system|website|security)\b[^.;]{0,70}\b(?:is|can be)\b[^.;]{0,40}\b(?:secure|guaranteed|safe|perfect|impenetrable)\b|beyond our (?:reasonable )?control|not (?:be )?(?:held )?(?:in any way |legally )?(?:liable|responsible|accountable) for|(?:no|any|all) (?:\w+ ){0,3}(?:liability|responsibility)\b(?= (?:for|whatsoever|arising|in|of any))|(?:accepts?|assumes?|bears?|takes?) (?:no|neither) (?:\w+ ){0,2}(?:liability|responsibility|guarantee)|disclaims?\b|(?:do|does) not warrant|(?:cannot|can not|can't|do not|does not|unable to)(?:,? (?:therefore|fully|absolutely|always|completely|however|and do not|100 ?%))*,? (?:guarantee|ensure|warrant|promise)\b|100 ?(?:%|percent|per cent) (?:secure|safe|error)|(?:no|without any) (?:\w+ )?guarantee|(?:(?:do|does|have|has) (?:not|no)|without) (?:any )?control (?:over|the)|at your own risk|security gaps|(?:complete|full|absolute|total|perfect) (?:protection|security)\b[^.]{0,80}\b(?:not|im) ?possible|(?:not|never) (?:be )?(?:completely|entirely|fully|totally|absolutely) secure)\b/,
  fr: /\b(?:(?:declin\w+|exclu\w*|rejett\w*|(?:n')?assum\w+|(?:n')?accept\w+|n'encour\w+) (?:toute|aucune) responsabilite|(?:n'est|n'etes|ne sont|ne sommes) (?:\w+ ){0,3}responsables? d[eu']|responsabilite (?:\w+ ){0,4}(?:ne (?:peut|pourra|saurait) (?:\w+ )?etre (?:engagee|recherchee|mise en cause)|(?:est )?exclue)|ne (?:pourrait|pourra|peut|saurait) (?:\w+ ){0,2}etre (?:considere\w*|impute\w*|tenue?s?) (?:\w+ ){0,4}(?:du fait|a l'editeur|responsables?)|hors de notre controle|(?:ne (?:peut|pouvons|saurait|saurions|sommes|sera|serons)) (?:\w+ ){0,3}(?:tenue?s? (?:pour )?)?responsables?|ne (?:pouvons|peut) (?:pas )?(?:\w+ )?(?:garantir|assurer)|aucun controle sur|(?:jamais|pas) (?:totalement|completement|entierement|parfaitement|absolument) (?:sure?s?|securisee?s?))\b/,
  nl: /\b(?:niet (?:\w+ ){0,3}(?:aansprakelijk|verantwoordelijk) (?:worden )?(?:gehouden|gesteld)|buiten onze (?:controle|macht|invloed)|(?:niet|nooit) (?:\w+ )?(?:aansprakelijk|verantwoordelijk) (?:\w+ ){0,2}voor|(?:geen|elke|alle) (?:\w+ )?(?:aansprakelijkheid|verantwoordelijkheid)|(?:kunnen|kan) (?:\w+ ){0,3}(?:niet|geen) (?:\w+ ){0,4}(?:garanderen|garantie)|geen (?:controle|invloed) op|aanvaard\w* geen|(?:nooit|niet) (?:volledig|helemaal|geheel) (?:veilig|beveiligd)|volledige (?:veiligheid|beveiliging) (?:\w+ ){0,4}niet)\b/,
  de: /\b(?:(?:keine|jede|jegliche) (?:haftung|gewahr|verantwortung)\b|(?:haftung|gewahr) (?:\w+ ){0,6}(?:ausgeschlossen|nicht ubernommen)|nicht (?:in unserem|im) (?:einfluss|verantwortungs)bereich|(?:ubernehmen|ubernimmt) (?:\w+ ){0,5}keine (?:haftung|verantwortung|gewahr)|haft(?:en|et) (?:\w+ ){0,3}nicht|nicht (?:\w+ )?verantwortlich fur|keine (?:haftung|gewahr)|(?:konnen|kann) (?:\w+ ){0,6}(?:nicht (?:\w+ ){0,3}(?:garantieren|gewahrleisten)|keine garantie)|keinen einfluss auf|luckenloser schutz|sicherheitslucken|(?:vollstandiger|absoluter|hundertprozentiger) schutz (?:\w+ ){0,6}nicht)\b/,
} as const;
/** Who says so: us. The customer’s duties are another matter (D13). */
const othersDuty =
  /^(?:(?:the )?customers?|you|users?|clients?|le client|vous|de klant|u|der kunde|sie) (?:\w+ ){0,2}(?:agrees?|accepts?|acknowledges?|(?:is|are) (?:not )?(?:solely )?responsible)\b/;
/** Not about being responsible: “we cannot ensure the delivery without your address”. */
const consequence =
  /\b(?:without (?:your|this|these|such|it)|if you (?:do not|don't|refuse|choose)|sans (?:vos|ces)|zonder (?:uw|deze)|ohne (?:ihre|diese)|unless)\b/;

/** Said outright, not hinted at. */
const grave = /\b(?:warrant\w*|no liability|luckenloser|keine haftung|aucune responsabilite|geen aansprakelijkheid)\b/;
/** What may fail of one's own work is V16’s. */
const ownWork = /\b(?:back-?ups?|requests?)\b/;

/** What is disclaimed; each kind once. */
const kinds = {
  security:
    /\b(?:secur\w+|safe\w*|unauthori[sz]ed|internet|transmi\w+|hack\w*|loss|intercept\w*|securite|perte|beveilig\w*|veilig\w*|sicher\w*|luckenlos\w*|verlust\w*)\b/,
  others:
    /\b(?:(?:third|other|external|linked|those|these|such)[- ](?:part(?:y|ies)|web ?sites?|sites?|links?|pages?|services?|content)\b|links?\b|web ?sites?\b|cookies?\b|tiers\b|sites? (?:tiers|externes?)\b|derden\b|andere websites?\b|externe\w* (?:links?|seiten|websites?|sites?)|dritte[nr]?\b|fremde\w*)/,
} as const;

export const disclaimer: Rule = {
  id: 'V12',
  article: '24, 82',
  severity: 'info',
  name: {
    en: 'Disclaimer in a privacy notice',
    fr: 'Clause de non-responsabilité dans la notice',
    nl: 'Uitsluiting van aansprakelijkheid',
    de: 'Haftungsausschluss in der Erklärung',
  },
  why: {
    en: 'Who decides about data answers for it (Art. 24), and owes damages if something goes wrong (Art. 82). A notice cannot sign that away; it only sounds as if it wanted to.',
    fr: 'Qui décide des données en répond (art. 24) et doit réparer le dommage (art. 82). Une notice ne peut y renoncer ; elle donne seulement l’impression de le vouloir.',
    nl: 'Wie over gegevens beslist, staat ervoor in (art. 24) en vergoedt schade (art. 82). Een verklaring kan dat niet wegschrijven; ze wekt alleen die indruk.',
    de: 'Wer über Daten entscheidet, steht dafür ein (Art. 24) und haftet für Schäden (Art. 82). Eine Erklärung kann das nicht ausschließen; es klingt nur so.',
  },
  repair: {
    en: 'Delete it, or say what you do instead: which measures protect the data, and which content of others you chose to embed.',
    fr: 'Supprimez-la, ou dites ce que vous faites : quelles mesures protègent les données, quels contenus de tiers vous avez choisi d’intégrer.',
    nl: 'Schrap het, of zeg wat u doet: welke maatregelen de gegevens beschermen en welke inhoud van anderen u koos in te sluiten.',
    de: 'Streichen Sie ihn, oder sagen Sie, was Sie tun: welche Maßnahmen die Daten schützen und welche fremden Inhalte Sie einbinden.',
  },
  examples: {
    good: [
      'We are responsible for your data.',
      'Without your address we cannot guarantee the delivery.',
      'Other websites have their own privacy notices. Please read them.',
      'Wir sind für Ihre Daten verantwortlich.',
    ],
    bad: [
      'We cannot prevent the misuse of letters by those who receive them.',
      'Notre responsabilité ne saurait être engagée si le site ne fonctionne plus à cause de votre navigateur.',
      'Wij kunnen niet aansprakelijk worden gesteld voor schade die door een inbraak in onze winkel ontstaat.',
      'Ein lückenloser Schutz unserer Werkstatt vor Dieben im Internet gelingt niemandem.',
      'We cannot guarantee the security of data sent over the internet.',
      'Please note that data sent over the internet can have security gaps.',
      'Le transport de données sur internet n’est jamais totalement sûr, quoi que nous fassions.',
      'We are not responsible for the privacy practices of other websites.',
      'Nous déclinons toute responsabilité pour les sites de tiers vers lesquels mènent nos liens.',
      'Wij zijn niet verantwoordelijk voor de inhoud van andere websites waarnaar wij verwijzen.',
      'Für die Inhalte fremder Seiten übernehmen wir keine Haftung, auch wenn wir auf sie verweisen.',
    ],
  },
  find(reading) {
    const words = disclaims[reading.policy.meta.language];
    const lines = reading
      .linesThat(words)
      .filter(
        ({ block, plain }) =>
          block.kind !== 'heading' && ![othersDuty, consequence, ownWork].some((other) => other.test(plain)),
      );
    return [...Map.groupBy(lines, kindOf)].flatMap(([kind, same]) =>
      gravest(
        reading,
        same.map((line) =>
          candidate(
            line,
            words.exec(line.plain)!,
            grave.test(line.plain) ? 2 : 1,
            kind === 'security' ? { severity: 'warning' } : {},
          ),
        ),
      ),
    );
  },
};

const kindOf = ({ plain }: Line): 'security' | 'others' | 'rest' =>
  kinds.security.test(plain) && !/\b(?:other|linked|external|third[- ]party) (?:web ?)?sites?\b/.test(plain)
    ? 'security'
    : kinds.others.test(plain)
      ? 'others'
      : 'rest';
