// C27: profiling or automated decisions are mentioned once, and never explained.
import { describesProfiling, profiling } from '../profiles.ts';
import type { Rule } from '../rule.ts';

const explained =
  /\b(?:logic|criteria|significance|consequences|means that|effects?|logique|criteres|consequences|logica|gevolgen|betekent|logik|tragweite|auswirkung\w*|kriterien)\b/;

export const profilingExplained: Rule = {
  id: 'C27',
  article: '13(2)(f), 22, 4(4)',
  severity: 'error',
  name: {
    en: 'Profiling mentioned, not explained',
    fr: 'Profilage mentionné, non expliqué',
    nl: 'Profilering genoemd, niet uitgelegd',
    de: 'Profiling erwähnt, nicht erklärt',
  },
  why: {
    en: 'Who profiles people must say by what logic, and what it means for them.',
    fr: 'Qui profile des personnes doit dire selon quelle logique et ce que cela implique pour elles.',
    nl: 'Wie mensen profileert, moet zeggen volgens welke logica en wat het voor hen betekent.',
    de: 'Wer Menschen profiliert, muss sagen, nach welcher Logik, und was es für sie bedeutet.',
  },
  repair: {
    en: 'Explain which data is judged by what, to what end, and how one can object; or say that you do no profiling.',
    fr: 'Expliquez quelles données sont évaluées, comment, dans quel but et comment s’y opposer ; ou dites que vous ne profilez pas.',
    nl: 'Leg uit welke gegevens waarop worden beoordeeld, waartoe, en hoe men bezwaar maakt; of zeg dat u niet profileert.',
    de: 'Erklären Sie, welche Daten wonach bewertet werden, wozu, und wie man widerspricht; oder sagen Sie, dass Sie kein Profiling betreiben.',
  },
  examples: {
    good: [
      'We store the information that you put in your user profile.',
      '“Profiling” means any form of automated processing that evaluates a person.',
      'We do no profiling.',
      'We don’t use profiling.',
      'Our software sorts orders by their date.',
      'You can unsubscribe from personalised offers on any letter.',
      'You fill in your customer profile yourself, with a name and a picture.',
      'Mehr dazu, wie Profiling die Lampen ordnet, finden Sie auf einer eigenen Seite.',
      'You have the right not to be subject to profiling.',
      'We use profiling to choose what to show: the lamps that you looked at decide which ones come first. This profiling has no other effects on you.',
    ],
    bad: [
      'We use your data for marketing, lead generation and end-user profiling.',
      'An algorithm decides which candidates are invited to an interview.',
      'Nous analysons vos achats pour vous proposer des offres adaptées à vos goûts.',
      'Wij analyseren uw koopgedrag om u passende aanbiedingen te doen.',
      'Ein Algorithmus bewertet die Bewerbungen.',
    ],
  },
  find(reading) {
    const lines = reading.linesThat(profiling).filter((line) => line.block.kind !== 'heading');
    const using = lines.filter(describesProfiling);
    if (using.length === 0) return [];
    const line = using[0]!;
    const section = reading.lines.filter(
      (one) =>
        one.blockIndex === line.blockIndex ||
        (one.headings.includes(line.headings.at(-1)!) && profiling.test(line.headings.at(-1)?.plain ?? '')),
    );
    return lines.some((one) => explained.test(one.plain)) || section.some((one) => explained.test(one.plain))
      ? []
      : [{ line }];
  },
};
