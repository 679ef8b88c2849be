// Web pages: what stands around the policy goes and is named; nothing of the policy does, whatever boxes it stands in.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { segmentsOf } from '#policy';
import { segment } from './segment.ts';
import { corpus } from './testing.ts';
import { pageText } from './web-page.ts';

const textsOf = (html: string): string[] =>
  segmentsOf(segment({ name: 'page.html', text: html }).prose).map((one) => one.text);

const links = (...names: string[]): string => names.map((name) => `<li><a href="/${name}">${name}</a></li>`).join('');

const policy = `<h1>Privacy at Plover Boats</h1>
<p>Plover Boats BV, Havenkade 8, Hoorn, is the controller of your personal data, and this page says how we use it.</p>
<h2>What we keep</h2><ul><li>your name</li><li>your boat</li></ul>
<p>We keep bookings for seven years after the end of the year in which you sailed, because tax law asks us to.</p>
<table><tr><th>Cookie</th><th>Duration</th></tr><tr><td>plover_cart</td><td>2 days</td></tr></table>
<h2>Your rights</h2><p>You may ask for a copy of your data, and we answer within one month. <a href="/form">Use our form</a>.</p>`;

const around = (
  inner: string,
  box = 'div',
  menu = 'div',
): string => `<!doctype html><html lang="en"><head><title>Plover</title>
<script>var policy = "<p>not text</p>";</script></head><body><a class="skip" href="#c">Skip to content</a>
<${menu} class="top-menu"><a href="/"><img alt="">Plover Boats</a><ul>${links('Home', 'Our boats', 'Prices')}</ul></${menu}>
<div id="cookie-banner"><p>This site uses cookies to make your visit as pleasant as it can be.</p><button>Accept all</button></div>
<div class="wrap"><${box} class="page">${inner}</${box}>
<div class="sidebar"><h3>Read more</h3><ul>${links('Ten harbours to see', 'How to tie a bowline')}</ul></div></div>
<footer><ul>${links('Jobs', 'Press')}</ul><p>Mail us: hello@plover.example</p></footer></body></html>`;

test('menus, banners, side columns and link lists go and are named; the policy stays word for word', async () => {
  const bare = textsOf(`<html lang="en"><body>${policy}</body></html>`);
  for (const [box, menu] of [
    ['div', 'div'],
    ['main', 'nav'],
    ['article', 'header'],
  ] as const) {
    const { text, leftOut } = await pageText(around(policy, box, menu));
    assert.deepEqual(textsOf(text), [...bare, 'Mail us: hello@plover.example'], `${box}, ${menu}`);
    for (const gone of ['Home', 'Our boats', 'Read more', 'How to tie a bowline', 'Press', 'Accept all'])
      assert.ok(
        leftOut.some((one) => one.includes(gone)),
        gone,
      );
    assert.doesNotMatch(text, /script|not text|class=/);
  }
});

test('dates, contacts and sentences stay wherever they stand', async () => {
  const { text } =
    await pageText(`<html><body><div class="meta">Last updated: 4 May 2026</div><nav>${links('Home')}</nav>
    <main>${policy}</main><div class="sidebar">Questions? privacy@plover.example or +31 229 000 000</div>
    <footer><p>You can complain to the data protection authority in The Hague.</p></footer></body></html>`);
  const texts = textsOf(text).join('\n');
  for (const kept of ['4 May 2026', 'privacy@plover.example', '+31 229 000 000', 'complain to the data protection'])
    assert.ok(texts.includes(kept), kept);
  assert.doesNotMatch(texts, /Home/);
});

test('folded parts of the policy are opened, and a policy on cookies is no banner', async () => {
  const folded = `<p>We never sell your personal data to anybody, and we never did so before.</p>`;
  const { text } = await pageText(around(`${policy}<div hidden id="more">${folded}</div>`, 'main', 'nav'));
  assert.match(textsOf(text).join('\n'), /never sell your personal data/);
  const cookies = await pageText(
    `<html><body><nav>${links('Home')}</nav><div class="cookie-consent">${policy}</div></body></html>`,
  );
  assert.ok(textsOf(cookies.text).includes('plover_cart'));
});

test('a page with nothing around its text comes back as it was', async () => {
  const html = `<!doctype html><html lang="en"><body>${policy}</body></html>`;
  assert.deepEqual(await pageText(html), { text: html, leftOut: [] });
  for (const { name, text } of corpus().filter((one) => one.name.endsWith('.html'))) {
    const kept = textsOf((await pageText(text)).text).join(' ');
    for (const sentence of textsOf(text)) assert.ok(kept.includes(sentence), `${name}: ${sentence}`);
  }
});

test('no sentence of the policy is ever lost, whatever boxes it stands in', async () => {
  const box = fc.constantFrom('div', 'section', 'article', 'main', 'aside', 'header', 'footer', 'blockquote');
  const name = fc.constantFrom('content', 'sidebar', 'widget', 'footer', 'comment', 'menu', 'text', 'share');
  const words = fc.array(fc.constantFrom('data', 'keep', 'letters', 'years', 'boat', 'name', 'law', 'ask'), {
    minLength: 9,
    maxLength: 30,
  });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(box, name, words), { minLength: 1, maxLength: 12 }), async (parts) => {
      const said = parts.map(([, , drawn], index) => `We ${drawn.join(' ')} ${index}.`);
      const inner = parts.map(([tag, of], index) => `<${tag} class="${of}"><p>${said[index]}</p></${tag}>`).join('');
      const { text } = await pageText(around(inner));
      const kept = textsOf(text).join('\n');
      for (const sentence of said) assert.ok(kept.includes(sentence), `${sentence}\n${text}`);
    }),
    { numRuns: 40 },
  );
});
