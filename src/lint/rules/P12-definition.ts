// P12: a term that is defined twice, by itself, or for nothing.
import { everyMatch } from '#base';
import type { Line, LintReading } from '../reading.ts';
import type { Found, Rule } from '../rule.ts';

/** “(hereinafter: ‘Personal Data’)”, “(the "Platform")”; the term is the last thing in the brackets. */
const inBrackets = /\(([^()"“‘„«]{0,60})["“‘„«]\s?(\p{Lu}[\p{L}\p{N}&-]*(?: [\p{L}\p{N}&-]+){0,4})\s?["”’“»]\)/gu;
/** “"Services" means the Services of …” */
const means =
  /["“„«]\s?(\p{Lu}\p{L}+(?: \p{L}+){0,3})\s?["”“»] (?:means|designe|betekent|bedeutet|bezeichnet) (?:the |any |all |a |an |les? |la |de |het |die |der |das )?\1(?!\p{L})/u;
const announced =
  /\b(?:hereinafter|hereafter|referred to as|collectively|together|ci-apres|ci-après|hierna|im folgenden|nachfolgend)\b/i;

export const definition: Rule = {
  id: 'P12',
  article: '12(1)',
  severity: 'info',
  name: {
    en: 'Definition that does not define',
    fr: 'Définition qui ne définit pas',
    nl: 'Definitie die niets bepaalt',
    de: 'Definition, die nichts bestimmt',
  },
  why: {
    en: 'A term that is defined twice means two things, one that is defined by itself means nothing, and one that is never used only makes the text harder.',
    fr: 'Un terme défini deux fois veut dire deux choses ; défini par lui-même, rien ; jamais employé, il alourdit le texte.',
    nl: 'Een term met twee definities betekent twee dingen, een die zichzelf bepaalt niets, en een die nooit wordt gebruikt maakt de tekst alleen zwaarder.',
    de: 'Ein zweimal bestimmter Begriff bedeutet zweierlei, ein durch sich selbst bestimmter nichts, und ein nie gebrauchter macht den Text nur schwerer.',
  },
  repair: {
    en: 'Define the term once, with other words, where it first stands; or write what it means each time.',
    fr: 'Définissez le terme une fois, par d’autres mots, à sa première apparition ; ou écrivez chaque fois ce qu’il veut dire.',
    nl: 'Bepaal de term één keer, met andere woorden, waar hij het eerst staat; of schrijf telkens wat u bedoelt.',
    de: 'Bestimmen Sie den Begriff einmal, mit anderen Worten, wo er zuerst steht; oder schreiben Sie jedes Mal, was gemeint ist.',
  },
  examples: {
    good: [
      'Quartzmoor Ltd (“Quartzmoor”) runs a shop for lamps (the “Shop”). The Shop is open. Quartzmoor sells lamps.',
      'We follow the General Data Protection Regulation (“GDPR”).',
    ],
    bad: [
      'You give us Personal Data such as your name and other personal data (hereinafter: ‘Personal Data’). We keep Personal Data.',
      'Our lamps (the “Goods”) are mended here. Our shades (the “Goods”) are not. We love the Goods.',
      'In this text "Services" means the Services of the company.',
      'Nous vendons des lampes (ci-après les « Produits ») et des abat-jour, que nous livrons partout.',
      'Wir verkaufen Lampen (nachfolgend „Waren“) und Schirme, die wir überallhin liefern.',
      'Wij verkopen lampen (hierna “Waren”) en kappen, die wij overal leveren.',
    ],
  },
  find(reading) {
    if (!/["“‘„«]/.test(reading.raw)) return [];
    const first = new Map<string, Line>();
    return reading.lines.flatMap((line) => {
      if (line.block.kind === 'heading' || !/["“‘„«]/.test(line.text)) return [];
      const self = means.exec(line.text);
      const found: Found[] = self ? [at(line, self[1]!, 'circular')] : [];
      for (const match of everyMatch(line.text, inBrackets)) {
        const term = match[2]!;
        const before = first.get(term);
        if (before) found.push({ ...at(line, term, 'twice'), against: before });
        else if (isCircular(reading, line.text.slice(0, match.index), term)) found.push(at(line, term, 'circular'));
        else if (announced.test(match[1]!) && isUnused(reading, term)) found.push(at(line, term, 'unused'));
        first.set(term, before ?? line);
      }
      return found;
    });
  },
};

const at = (line: Line, term: string, says: string): Found => ({ line, says, values: { term } });

/** It stands in what explains it, and is no name: the text also writes it small. */
const isCircular = ({ raw }: LintReading, explanation: string, term: string): boolean =>
  term.includes(' ') && explanation.includes(term) && raw.includes(` ${term.toLowerCase()}`);

/** Abbreviations and the company’s name are not defined to be used again. */
function isUnused({ raw, policy }: LintReading, term: string): boolean {
  if (!/\p{Ll}/u.test(term) || policy.controller?.name.includes(term)) return false;
  const once = raw.indexOf(term);
  return raw.indexOf(term, once + term.length) === -1;
}
