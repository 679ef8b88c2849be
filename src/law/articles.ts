// What Articles 13, 14 and 15 GDPR make a controller tell, item by item, with a plain title in four languages.
import type { Text } from '#base';
import type { Dated } from './dated.ts';

/** `id`: `13(1)(a)`. */
export interface ArticleItem extends Dated {
  article: 13 | 14 | 15;
  title: Text;
  /** `always`, or only where the fact exists: a transfer, a representative, profiling. */
  when: 'always' | 'if-so';
}

const source = 'Regulation (EU) 2016/679, https://eur-lex.europa.eu/eli/reg/2016/679/oj';

const titles = {
  controller: [
    'Who is responsible, and how to reach them',
    'Qui est responsable et comment le joindre',
    'Wie verantwoordelijk is en hoe u die bereikt',
    'Wer verantwortlich ist und wie man ihn erreicht',
  ],
  dpo: [
    'How to reach the data protection officer',
    'Comment joindre le délégué à la protection des données',
    'Hoe u de functionaris voor gegevensbescherming bereikt',
    'Wie man den Datenschutzbeauftragten erreicht',
  ],
  purposes: [
    'What the data is used for, and on which legal basis',
    'À quoi servent les données, et sur quelle base juridique',
    'Waarvoor de gegevens dienen, en op welke rechtsgrond',
    'Wozu die Daten dienen, und auf welcher Rechtsgrundlage',
  ],
  interests: [
    'The legitimate interests pursued',
    'Les intérêts légitimes poursuivis',
    'De gerechtvaardigde belangen',
    'Die verfolgten berechtigten Interessen',
  ],
  categories: [
    'Which kinds of data',
    'Quelles catégories de données',
    'Welke soorten gegevens',
    'Welche Arten von Daten',
  ],
  recipients: ['Who receives the data', 'Qui reçoit les données', 'Wie de gegevens ontvangt', 'Wer die Daten erhält'],
  transfers: [
    'Transfers to other countries, their safeguards, and how to get a copy',
    'Les transferts vers d’autres pays, leurs garanties et comment en obtenir copie',
    'Doorgifte naar andere landen, de waarborgen, en hoe u een kopie krijgt',
    'Übermittlungen in andere Länder, ihre Garantien und wie man eine Kopie erhält',
  ],
  safeguards: [
    'The safeguards of transfers to other countries',
    'Les garanties des transferts vers d’autres pays',
    'De waarborgen bij doorgifte naar andere landen',
    'Die Garantien bei Übermittlungen in andere Länder',
  ],
  period: [
    'How long the data is kept, or how that is decided',
    'Combien de temps les données sont conservées, ou selon quels critères',
    'Hoe lang de gegevens bewaard blijven, of hoe dat wordt bepaald',
    'Wie lange die Daten gespeichert werden, oder nach welchen Kriterien',
  ],
  rights: [
    'The rights of access, rectification, erasure, restriction, objection and portability',
    'Les droits d’accès, de rectification, d’effacement, de limitation, d’opposition et à la portabilité',
    'De rechten op inzage, rectificatie, wissing, beperking, bezwaar en overdraagbaarheid',
    'Die Rechte auf Auskunft, Berichtigung, Löschung, Einschränkung, Widerspruch und Übertragbarkeit',
  ],
  fewerRights: [
    'The rights of rectification, erasure, restriction and objection',
    'Les droits de rectification, d’effacement, de limitation et d’opposition',
    'De rechten op rectificatie, wissing, beperking en bezwaar',
    'Die Rechte auf Berichtigung, Löschung, Einschränkung und Widerspruch',
  ],
  withdrawal: [
    'That consent can be withdrawn at any time',
    'Que le consentement peut être retiré à tout moment',
    'Dat toestemming altijd kan worden ingetrokken',
    'Dass eine Einwilligung jederzeit widerrufen werden kann',
  ],
  complaint: [
    'The right to complain to a supervisory authority',
    'Le droit de se plaindre auprès d’une autorité de contrôle',
    'Het recht om te klagen bij een toezichthoudende autoriteit',
    'Das Recht auf Beschwerde bei einer Aufsichtsbehörde',
  ],
  obligation: [
    'Whether the data must be given, and what happens if not',
    'Si les données doivent être fournies, et sinon les conséquences',
    'Of de gegevens verplicht zijn, en wat er anders gebeurt',
    'Ob die Daten bereitgestellt werden müssen, und was sonst geschieht',
  ],
  origin: [
    'Where the data comes from',
    'D’où viennent les données',
    'Waar de gegevens vandaan komen',
    'Woher die Daten stammen',
  ],
  automated: [
    'Automated decisions and profiling: the logic and what follows',
    'Les décisions automatisées et le profilage : la logique et les conséquences',
    'Geautomatiseerde besluiten en profilering: de logica en de gevolgen',
    'Automatisierte Entscheidungen und Profiling: die Logik und die Folgen',
  ],
  onlyPurposes: [
    'What the data is used for',
    'À quoi servent les données',
    'Waarvoor de gegevens dienen',
    'Wozu die Daten dienen',
  ],
  copy: ['A copy of the data', 'Une copie des données', 'Een kopie van de gegevens', 'Eine Kopie der Daten'],
} as const satisfies Readonly<Record<string, readonly [en: string, fr: string, nl: string, de: string]>>;

function item(id: string, title: keyof typeof titles, when: ArticleItem['when'] = 'always'): ArticleItem {
  const [en, fr, nl, de] = titles[title];
  const article = Number(id.slice(0, 2)) as ArticleItem['article'];
  return { id, article, title: { en, fr, nl, de }, when, source, validFrom: '2018-05-25', validTo: null };
}

export const articleItems: readonly ArticleItem[] = [
  item('13(1)(a)', 'controller'),
  item('13(1)(b)', 'dpo', 'if-so'),
  item('13(1)(c)', 'purposes'),
  item('13(1)(d)', 'interests', 'if-so'),
  item('13(1)(e)', 'recipients', 'if-so'),
  item('13(1)(f)', 'transfers', 'if-so'),
  item('13(2)(a)', 'period'),
  item('13(2)(b)', 'rights'),
  item('13(2)(c)', 'withdrawal', 'if-so'),
  item('13(2)(d)', 'complaint'),
  item('13(2)(e)', 'obligation'),
  item('13(2)(f)', 'automated', 'if-so'),
  item('14(1)(a)', 'controller'),
  item('14(1)(b)', 'dpo', 'if-so'),
  item('14(1)(c)', 'purposes'),
  item('14(1)(d)', 'categories'),
  item('14(1)(e)', 'recipients', 'if-so'),
  item('14(1)(f)', 'transfers', 'if-so'),
  item('14(2)(a)', 'period'),
  item('14(2)(b)', 'interests', 'if-so'),
  item('14(2)(c)', 'rights'),
  item('14(2)(d)', 'withdrawal', 'if-so'),
  item('14(2)(e)', 'complaint'),
  item('14(2)(f)', 'origin'),
  item('14(2)(g)', 'automated', 'if-so'),
  item('15(1)(a)', 'onlyPurposes'),
  item('15(1)(b)', 'categories'),
  item('15(1)(c)', 'recipients'),
  item('15(1)(d)', 'period'),
  item('15(1)(e)', 'fewerRights'),
  item('15(1)(f)', 'complaint'),
  item('15(1)(g)', 'origin', 'if-so'),
  item('15(1)(h)', 'automated', 'if-so'),
  item('15(2)', 'safeguards', 'if-so'),
  item('15(3)', 'copy'),
];

export const articleItem = (id: string): ArticleItem | undefined => articleItems.find((one) => one.id === id);
