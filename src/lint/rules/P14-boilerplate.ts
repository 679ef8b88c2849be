// P14: text that says nothing of this company: the principles of Art. 5 copied out, a lesson on what cookies are.
import { type Candidate, candidate, gravest } from '../gravest.ts';
import type { Line, LintReading } from '../reading.ts';
import type { Rule } from '../rule.ts';

/** The wording of Art. 5(1), as the Regulation has it; what can least be a promise comes first. */
const principles = [
  /\b(?:adequate, relevant and limited to what is necessary in relation to the purposes|adequates, pertinentes et limitees a ce qui est necessaire au regard des finalites|toereikend, ter zake dienend en beperkt tot wat noodzakelijk is|dem zweck angemessen und erheblich sowie auf das fur die zwecke der verarbeitung notwendige)/,
  /\b(?:kept in a form which permits identification of data subjects for no longer than|conservees sous une forme permettant l'identification des personnes concernees|bewaard in een vorm die het mogelijk maakt de betrokkenen niet langer te identificeren|in einer form gespeichert werden, die die identifizierung der betroffenen personen)/,
  /\b(?:specified, explicit and legitimate purposes and not further processed|finalites determinees, explicites et legitimes|welbepaalde, uitdrukkelijk omschreven en gerechtvaardigde doeleinden|festgelegte, eindeutige und legitime zwecke)/,
  /\b(?:processed lawfully, fairly and in a transparent manner|traitees de maniere licite, loyale et transparente|rechtmatige wijze, nach treu und glauben|rechtmatig, behoorlijk en transparant)/,
] as const;
/** Somebody does it: then it is a promise. */
const actor = /\b(?:we|our|us|nous|notre|nos|wij|we|ons|onze|wir|unser\w*|uns)\b/;

const lesson = {
  en: /\b["']?cookies?["']? (?:is|are) (?:a |an )?(?:[\w-]+ ){0,4}(?:files?|texts?|pieces? of (?:text|data|information|code)|text strings?|data|information)\b/,
  fr: /\b(?:un|les|le) ["']? ?cookies? ?["']? (?:est|sont) (?:un|de|des) (?:[\w-]+ ){0,3}fichiers?\b/,
  nl: /\b(?:een )?["']?cookies?["']? (?:is|zijn) (?:een )?(?:[\w-]+ ){0,3}(?:(?:tekst)?bestand\w*|stukjes? (?:tekst|informatie|data))\b/,
  de: /\b["']?cookies?["']? (?:ist|sind|handelt es sich um) (?:eine? )?(?:[\w-]+ ){0,3}(?:text)?(?:datei\w*|informationen)\b|\bbei cookies handelt es sich um (?:[\w-]+ ){0,3}(?:text)?(?:datei\w*|informationen)\b/,
} as const;
/** What a cookie is, as a lesson begins. */
const whatItIs = /^(?:(?:a|an|un|een|ein) )?["']? ?cookie ?["']? (?:is|est|ist) /;
/** Two sentences of explanation are welcome. */
const mostSentences = 4;
/** The text goes on with the cookies themselves. */
const ownCookies = /\b(?:one|two|three|four|five|deux|trois|twee|drie|zwei|drei|\d+)\b/;

export const boilerplate: Rule = {
  id: 'P14',
  article: '12(1)',
  severity: 'info',
  name: {
    en: 'Says nothing of this company',
    fr: 'Ne dit rien de cette société',
    nl: 'Zegt niets over dit bedrijf',
    de: 'Sagt nichts über dieses Unternehmen',
  },
  why: {
    en: 'The law copied out, or a lesson on cookies, hides what people look for: what you do with their data.',
    fr: 'La loi recopiée, ou une leçon sur les cookies, cache ce que l’on cherche : ce que vous faites des données.',
    nl: 'Overgeschreven wet of een les over cookies verbergt wat mensen zoeken: wat u met hun gegevens doet.',
    de: 'Abgeschriebenes Gesetz oder eine Lektion über Cookies verdeckt, was man sucht: was Sie mit den Daten tun.',
  },
  repair: {
    en: 'Delete it, or say how you do it: which data you left out, which cookies you set.',
    fr: 'Supprimez-le, ou dites comment vous le faites : quelles données vous ne prenez pas, quels cookies vous posez.',
    nl: 'Schrap het, of zeg hoe u het doet: welke gegevens u weglaat, welke cookies u plaatst.',
    de: 'Streichen Sie es, oder sagen Sie, wie Sie es tun: welche Daten Sie weglassen, welche Cookies Sie setzen.',
  },
  examples: {
    good: [
      'A cookie is a small text file. We set two: one for your basket and one for your language.',
      'We keep data that is adequate, relevant and limited to what is necessary in relation to the purposes named above.',
    ],
    bad: [
      'A cookie is a small text file that a website puts on your computer. Our shop uses cookies.',
      'Een cookie is een klein tekstbestand op uw computer of telefoon. Onze winkel gebruikt cookies.',
      'Personal data shall be adequate, relevant and limited to what is necessary in relation to the purposes for which they are processed.',
      'A cookie is a small text file. It is written by a browser. Cookies can be short or long. Some cookies last for years. Others go at once. A cookie cannot read other files.',
      'Les données doivent être adéquates, pertinentes et limitées à ce qui est nécessaire au regard des finalités du traitement.',
      'Persoonsgegevens moeten toereikend, ter zake dienend en beperkt tot wat noodzakelijk is zijn voor de doeleinden van de verwerking.',
      'Personenbezogene Daten müssen dem Zweck angemessen und erheblich sowie auf das für die Zwecke der Verarbeitung notwendige Maß beschränkt sein.',
    ],
  },
  find(reading) {
    const copied: Candidate[] = principles.flatMap((principle, at) =>
      reading
        .linesThat(principle)
        .filter(({ plain, block }) => block.kind !== 'heading' && !actor.test(plain))
        .map((line) => candidate(line, principle.exec(line.plain)!, -at, { says: 'law', severity: 'warning' })),
    );
    const lessons = reading
      .linesThat(lesson[reading.policy.meta.language])
      .filter((line) => line.block.kind !== 'heading' && (isLesson(reading.lines, line) || standsAlone(reading, line)))
      .map((line): Candidate => ({ found: { line, says: 'cookies' }, weight: 1 }));
    return [...gravest(reading, copied), ...gravest(reading, lessons)];
  },
};

/** More sentences of its paragraph that speak of nobody than anybody needs. */
function isLesson(lines: readonly Line[], line: Line): boolean {
  let count = 0;
  for (let at = line.index; lines[at]?.block === line.block && !actor.test(lines[at]!.plain); at++) count++;
  return count > mostSentences;
}

/** It is told what a cookie is, and nowhere which ones are set. */
const standsAlone = ({ lines, policy }: LintReading, { plain, index }: Line): boolean =>
  whatItIs.test(plain) && policy.cookies.length === 0 && !ownCookies.test(lines[index + 1]?.plain ?? '');
