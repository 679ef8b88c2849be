// K01: the text says that it uses no cookies, and that it uses cookies.
import { linesSaying } from '../clash.ts';
import type { Rule } from '../rule.ts';

/** A denial of all cookies; “no tracking cookies”, “no cookies that …”, “no cookies without consent” deny some. */
const deniesAll =
  /\b(?:no|not (?:use|set|place|store|employ)(?: any)?|without(?: any)?|aucun|pas (?:de|d')|geen|keine) ?cookies?\b(?! ?(?:that|which|for|until|before|without|unless|other|except|apart|beyond|from|are set (?:without|before|until)|die|om|tot|zonder|voor|behalve|qui|sans|avant|pour|sauf|autres|fur|bis|ohne|ausser|von|zu))/;
const scope =
  /\b(?:app|apps|application|newsletter|e-?mails?|this page|these pages|portal|intranet|extension|widget|dashboard|shop|blog|forum|anwendung|applicatie)\b/;
const condition = /\b(?:if|when|unless|wenn|falls|als|indien|si|lorsque|once|where)\b/;

export const cookiesDenied: Rule = {
  id: 'K01',
  article: '5(1)(a)',
  severity: 'error',
  name: {
    en: 'Cookies denied and used',
    fr: 'Cookies niés et utilisés',
    nl: 'Cookies ontkend en gebruikt',
    de: 'Cookies verneint und verwendet',
  },
  why: {
    en: 'One sentence says that there are no cookies, another that there are. The reader cannot know which is true.',
    fr: 'Une phrase dit qu’il n’y a pas de cookies, une autre qu’il y en a. Le lecteur ne peut savoir laquelle est vraie.',
    nl: 'De ene zin zegt dat er geen cookies zijn, de andere dat ze er zijn. De lezer kan niet weten wat klopt.',
    de: 'Ein Satz sagt, es gebe keine Cookies, ein anderer, es gebe welche. Man kann nicht wissen, was stimmt.',
  },
  repair: {
    en: 'Look what the site really sets, and keep the sentence that is true.',
    fr: 'Regardez ce que le site dépose vraiment et gardez la phrase vraie.',
    nl: 'Kijk wat de site echt plaatst en houd de zin die klopt.',
    de: 'Sehen Sie nach, was die Seite wirklich setzt, und behalten Sie den wahren Satz.',
  },
  examples: {
    good: [
      'We use no tracking cookies. Our website uses cookies to remember your basket.',
      'Our app uses no cookies. Our website uses cookies.',
      'We set no cookies without your consent. Our website uses analytics cookies.',
      'We use no cookies.',
    ],
    bad: ['We do not use cookies.\n\n## Statistics\n\nOur website uses cookies to count visits.'],
  },
  find(reading) {
    const used = reading.policy.cookieUse.find(
      (fact) =>
        fact.stance === 'used' && fact.stated && !deniesAll.test(reading.line(fact.stated.segment)?.plain ?? ''),
    );
    const use = reading.line(used?.stated?.segment ?? '');
    if (!use || condition.test(use.plain)) return [];
    const [denial] = linesSaying(reading, deniesAll, condition);
    if (
      !denial ||
      denial === use ||
      (scope.test(denial.plain) && !scope.test(use.plain)) ||
      (scope.test(use.plain) && !scope.test(denial.plain))
    )
      return [];
    return [{ line: denial, against: use }];
  },
};
