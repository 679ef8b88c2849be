// What a visitor is shown, as trees: the first layer, the second layer, and the link that opens it again.
import { type Json, hashOf } from '#base';
import { type Notice, type NoticeCategory, type NoticeCookie, type Tree, gpcCovers } from '#wire';
import type { Saying } from './saying.ts';
import { type ConsentSettings, themeCss } from './settings.ts';

/** Where a layer stands. */
export interface Place {
  /** Before `/upheld/…` and `/consent`: empty on the site's own origin, else Upheld's. */
  base: string;
  /** Address of the privacy policy. */
  policy: string;
  /** Beside the paths of Upheld's own pages: `?company=…`, or nothing. */
  of?: string;
  /** What a choice says it was made on (Kit.texts). Not known while it is being computed. */
  texts: string;
}

/** The second layer as a page, without script. */
const consentAt = ({ base, of = '' }: Place): string => `${base}/consent${of}`;
/** All that is shown in one language: both layers, and the look where it is the company's own. */
export function layersOf(notice: Notice, saying: Saying, place: Place, settings: ConsentSettings = {}): Json {
  const look = themeCss(settings);
  const layers = [firstLayer(notice, saying, place), centre(notice, saying, place)] as unknown as Json[];
  return look === '' ? layers : [...layers, { look }];
}

/** What names the texts of a layer: SHA-256 of their RFC 8785 text, base64url. */
export const textsOf = (layers: Json): string => Buffer.from(hashOf(layers), 'hex').toString('base64url');

/** How many companies the first layer names; the second names all. */
const named = 3;

/** What the plain form says besides the answer. Without script it is this that is posted. */
const fields = ({ language }: Saying, { texts }: Place, layer: 1 | 2): Tree[] =>
  Object.entries({ token: '{token}', back: '{back}', layer: String(layer), language, texts }).map(([name, value]) => [
    'input',
    { type: 'hidden', name, value },
  ]);

const act = (value: string, text: string): Tree => ['button', { name: 'action', value }, text];

/** What a visitor is asked for: by whom, for what, and which companies are in it. */
function question({ controller }: Notice, asked: Notice['asked'], { say, list }: Saying): string {
  const wants = list(asked.map(({ id }) => say(`want${id[0]!.toUpperCase()}${id.slice(1)}`)));
  const companies = [...new Set(asked.flatMap(({ vendors }) => vendors.map(({ name }) => name)))];
  const more = companies.length - named;
  const shown = more > 1 ? [...companies.slice(0, named), say('others', { count: more })] : companies;
  return [
    controller === undefined ? say('ask', { list: wants }) : say('askBy', { who: controller, list: wants }),
    say('until'),
    ...(companies.length > 0 ? [say('involved', { vendors: list(shown) })] : []),
  ].join(' ');
}

/**
 * `plain`: it may be posted without script. Refuse and accept look the same and stand side by side; refuse comes first in the order of
 * reading. Who is objected for by their browser is asked without that, and told so; the second layer says how to go over it.
 */
export function firstLayer(notice: Notice, saying: Saying, place: Place, plain = true): Tree {
  const { say } = saying;
  const open = notice.asked.filter(({ id }) => !gpcCovers.includes(id));
  const objected = open.length > 0 && open.length < notice.asked.length;
  const asks = question(notice, notice.asked, saying);
  return [
    'section',
    {
      id: 'upheld',
      class: 'upheld',
      role: 'region',
      'aria-labelledby': 'upheld-title',
      lang: saying.language,
      dir: saying.dir,
      hidden: '{hidden}',
      'data-gpc': '{gpc}',
    },
    [
      'form',
      // Where a script made it, the script takes the answer.
      plain ? { method: 'post', action: `${place.base}/upheld/choice` } : {},
      ...(plain ? fields(saying, place, 1) : []),
      [
        'p',
        {},
        ['strong', { id: 'upheld-title' }, say('title')],
        ' ',
        ...(objected
          ? [
              ['span', { class: 'upheld-any' }, asks] satisfies Tree,
              ['span', { class: 'upheld-gpc' }, `${question(notice, open, saying)} ${say('gpc')}`] satisfies Tree,
            ]
          : [asks]),
      ],
      [
        'div',
        { class: 'upheld-acts' },
        act('refuse', say('refuse')),
        act('accept', say('accept')),
        ['a', { href: consentAt(place), 'data-upheld-open': '' }, say('choose')],
        ['a', { href: place.policy }, say('policy')],
      ],
    ],
  ];
}

/** The link at the end of every page: called what the policy calls it, where a visitor reads the policy's language. */
export const openLink = ({ link }: Notice, saying: Saying, place: Place): Tree => [
  'nav',
  { class: 'upheld-open', 'aria-label': saying.say('centre.title'), lang: saying.language, dir: saying.dir },
  [
    'a',
    { href: consentAt(place), 'data-upheld-open': '' },
    link?.language === saying.language ? link.name : saying.say('open'),
  ],
];

/**
 * The second layer: by purpose and by company, each with what the policy says of it. Slots: `category` and `category/vendor` (ticked), and
 * those of the first layer.
 */
export function centre(notice: Notice, saying: Saying, place: Place): Tree {
  const { say } = saying;
  return [
    'form',
    {
      class: 'upheld-centre',
      method: 'post',
      action: `${place.base}/upheld/choice${place.of ?? ''}`,
      lang: saying.language,
      dir: saying.dir,
      'data-gpc': '{gpc}',
    },
    ...fields(saying, place, 2),
    ['h2', { id: 'upheld-centre-title', tabindex: '-1' }, say('centre.title')],
    ['p', {}, say('centre.intro', { remember: saying.period(notice.remember) })],
    ...(notice.necessary ? [section(notice.necessary, saying)] : []),
    ...notice.asked.map((category) => section(category, saying)),
    [
      'div',
      { class: 'upheld-acts' },
      act('refuse', say('centre.refuseAll')),
      act('accept', say('centre.acceptAll')),
      act('choose', say('centre.save')),
      ['button', { type: 'button', class: 'upheld-close', value: 'close' }, say('centre.close')],
    ],
  ];
}

function section(category: NoticeCategory, saying: Saying): Tree {
  const { say } = saying;
  const { id, vendors, cookies } = category;
  const title = `upheld-${id}`;
  const name: Tree = ['span', { id: title }, say(`centre.${id}`)];
  return [
    'div',
    { class: 'upheld-part', role: 'group', 'aria-labelledby': title },
    id === 'necessary'
      ? ['p', { class: 'upheld-name' }, name, ['em', {}, say('centre.always')]]
      : ['label', { class: 'upheld-name' }, name, box(id)],
    ['p', {}, say(`centre.${id}Why`)],
    ...(id === 'marketing'
      ? [['p', { class: 'upheld-gpc' }, say('centre.gpc', { accept: say('centre.acceptAll') })] satisfies Tree]
      : []),
    ...purposesOf(category, saying),
    ...(vendors.length === 0
      ? []
      : [
          ['p', { class: 'upheld-small' }, say('centre.companies')] satisfies Tree,
          [
            'ul',
            {},
            ...vendors.map((vendor): Tree =>
              id === 'necessary'
                ? ['li', {}, vendor.name]
                : ['li', {}, ['label', {}, ['span', {}, vendor.name], box(`${id}/${vendor.id}`)]],
            ),
          ] satisfies Tree,
        ]),
    ...(cookies.length === 0
      ? []
      : [
          [
            'details',
            {},
            ['summary', {}, say('centre.cookies', { count: cookies.length })],
            ['ul', {}, ...cookies.map((cookie) => cookieLine(cookie, category, saying))],
          ] satisfies Tree,
        ]),
  ];
}

const box = (key: string): Tree => ['input', { type: 'checkbox', name: 'grant', value: key, checked: `{${key}}` }];

function purposesOf({ purposes }: NoticeCategory, { say }: Saying): Tree[] {
  if (purposes.length === 0) return [];
  const lines = purposes.map(({ label, basis }): Tree => {
    const ground = basisName(basis);
    return ['li', {}, ground ? say('centre.purpose', { label, basis: say(`centre.${ground}`) }) : label];
  });
  return [
    ['p', { class: 'upheld-small' }, say('centre.purposes')],
    ['ul', {}, ...lines],
  ];
}

/** Art. 6(1) GDPR, by the ids of the Data Privacy Vocabulary. */
const grounds: Readonly<Record<string, string>> = {
  a: 'consent',
  b: 'contract',
  c: 'duty',
  d: 'vital',
  e: 'task',
  f: 'interest',
};
const basisName = (basis: string | null): string | undefined => grounds[/:A6-1-([a-f])\b/.exec(basis ?? '')?.[1] ?? ''];

function cookieLine(
  { name, vendor, duration, purpose }: NoticeCookie,
  { vendors }: NoticeCategory,
  saying: Saying,
): Tree {
  const { say } = saying;
  const by = vendors.find(({ id }) => id === vendor)?.name ?? say('centre.thisSite');
  const kept =
    duration === undefined
      ? say('centre.unsaid')
      : duration === 'session' || duration === 'permanent'
        ? say(`centre.${duration}`)
        : saying.period(duration);
  return ['li', {}, ['code', {}, name], ` · ${by} · ${kept}${purpose === undefined ? '' : ` · ${purpose}`}`];
}
