// Tests: what one person writes, as “we” would say it, in sentences made up by us; and every place leads back.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Language } from '#base';
import { voiceOf } from './voice.ts';

const proseOf = (language: Language, ...texts: string[]) => ({
  language,
  blocks: [
    {
      kind: 'paragraph' as const,
      depth: 0,
      marker: null,
      segments: texts.map((text, at) => ({ id: `s${at}`, text, span: [0, text.length] as [number, number] })),
    },
  ],
});
const opening: Readonly<Record<Language, string>> = {
  en: 'I keep it.',
  fr: 'Je le garde.',
  nl: 'Ik bewaar het.',
  de: 'Ich speichere es.',
};
const plural = (language: Language, text: string): string =>
  voiceOf(proseOf(language, ...Array.from({ length: 5 }, () => opening[language]), text))(text)?.text ?? text;

const pairs: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  en: [
    ["I'm a piano tuner, and I keep what you tell me.", "We're a piano tuner, and we keep what you tell us."],
    [
      'My bookkeeper sees my invoices; nobody else am I sharing them with.',
      'Our bookkeeper sees our invoices; nobody else are we sharing them with.',
    ],
    ['When I was asked, I’d say so myself.', "When we were asked, we'd say so ourselves."],
    ['See Annex I and Part I of the act. I do too.', 'See Annex I and Part I of the act. We do too.'],
    ['If you book a class I ask for your name.', 'If you book a class we ask for your name.'],
    ['What rights do I have?', 'What rights do I have?'],
    ['What do I know about you?', 'What do we know about you?'],
  ],
  fr: [
    ['Je collecte votre nom et j’utilise votre adresse.', 'Nous collectons votre nom et nous utilisons votre adresse.'],
    [
      'Je ne vous les demande pas, et je n’ai pas de fichier.',
      'Nous ne vous les demandons pas, et nous n’avons pas de fichier.',
    ],
    ['Je garde vos messages un an, puis les supprime.', 'Nous gardons vos messages un an, puis les supprimons.'],
    ['Je ne vends ni ne loue mes fichiers.', 'Nous ne vendons ni ne louons nos fichiers.'],
    [
      'Écrivez-moi, je vous répondrai ; je m’engage à le faire.',
      'Écrivez-nous, nous vous répondrons ; nous nous engageons à le faire.',
    ],
    [
      'Je possède, je reçois, je fournis, je préviens, je transmets, je partage.',
      'Nous possédons, nous recevons, nous fournissons, nous prévenons, nous transmettons, nous partageons.',
    ],
    [
      'Je répondais, je dois, je peux, je suis, je prends, j’envoie.',
      'Nous répondions, nous devons, nous pouvons, nous sommes, nous prenons, nous envoyons.',
    ],
    ['Quels sont mes droits ?', 'Quels sont mes droits ?'],
  ],
  nl: [
    ['Ik bewaar je naam en deel hem met mijn boekhouder.', 'We bewaren je naam en delen hem met onze boekhouder.'],
    ['Je mag me vragen wat ik van je heb.', 'Je mag ons vragen wat we van je hebben.'],
    [
      'Facturen moet ik zeven jaar bewaren, want dat wil mijn kantoor.',
      'Facturen moeten we zeven jaar bewaren, want dat wil ons kantoor.',
    ],
    [
      'Ik gebruik en geef en lees en schrijf en verzamel en bel en noteer niets.',
      'We gebruiken en geven en lezen en schrijven en verzamelen en bellen en noteren niets.',
    ],
    ['Die heb ik nodig als ik je factuur verstuur.', 'Die hebben we nodig als we je factuur versturen.'],
  ],
  de: [
    ['Ich speichere deinen Namen und gebe ihn nicht weiter.', 'Wir speichern deinen Namen und geben ihn nicht weiter.'],
    [
      'Rechnungen muss ich aufbewahren, weil mein Finanzamt das will.',
      'Rechnungen müssen wir aufbewahren, weil unser Finanzamt das will.',
    ],
    ['Was ich über dich habe, zeige ich dir; schreib mir.', 'Was wir über dich haben, zeigen wir dir; schreib uns.'],
    [
      'Ich sammle, ändere, übermittle und fotografiere nichts.',
      'Wir sammeln, ändern, übermitteln und fotografieren nichts.',
    ],
    ['Meiner Steuerberaterin gebe ich meine Belege.', 'Unserer Steuerberaterin geben wir unsere Belege.'],
    ['Sie kann das, ich kann es auch.', 'Sie kann das, wir können es auch.'],
  ],
};

for (const [language, all] of Object.entries(pairs) as [Language, (typeof pairs)[Language]][])
  test(`one person's sentences as “we” would say them: ${language}`, () => {
    for (const [one, more] of all) assert.equal(plural(language, one), more);
  });

test('where several speak, what one says stays', () => {
  const prose = proseOf('en', 'We keep it.', 'We delete it.', 'Tick “I agree to my data being kept”.');
  for (const { text } of prose.blocks[0]!.segments) assert.equal(voiceOf(prose)(text), undefined);
});

test('every place in the new text leads back to the same words', () => {
  const words = [
    'I',
    "I'm",
    'my',
    'name',
    'me',
    'ich',
    'speichere',
    'mein',
    'je',
    "j'ai",
    'mes',
    'ik',
    'bewaar',
    'mijn',
    ',',
    '.',
    'x',
  ];
  fc.assert(
    fc.property(
      fc.constantFrom<Language>('en', 'fr', 'nl', 'de'),
      fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 20 }),
      (language, chosen) => {
        const written = chosen.join(' ');
        const said = voiceOf(proseOf(language, opening[language], written))(written);
        if (!said) return;
        assert.deepEqual([said.start(0), said.end(said.text.length)], [0, written.length]);
        for (let at = 0; at < said.text.length; at++) {
          assert.ok(said.start(at) <= said.start(at + 1) && said.end(at) <= said.end(at + 1));
          assert.ok(said.start(at) < said.end(at + 1), `${written} at ${at}`);
          const [from, to] = [said.start(at), said.end(at + 1)];
          if (to - from === 1 && written[from] !== said.text[at]) assert.match(written, /ik|ich|I|m|je|j'/);
        }
      },
    ),
  );
});
