// Settings of the banner, as a company would write them: what is wrong is told with its line, and nothing hostile gets through.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { Problem } from '#base';
import { allTexts } from './saying.ts';
import { readSettingsFile, settingsText, writeSettingsFile } from './settings-file.ts';
import { longestOf, themeCss } from './settings.ts';
import { contrast, contrasts, themeFields } from './theme.ts';

const italian = (change: Record<string, string> = {}) => ({ languages: { it: { ...allTexts, ...change } } });

function folderWith(t: TestContext, text: string | null): string {
  const folder = mkdtempSync(join(tmpdir(), 'upheld-settings-'));
  t.after(() => rmSync(folder, { recursive: true }));
  if (text !== null) writeFileSync(join(folder, 'consent.yaml'), text);
  return folder;
}

/** What is said of a file with this text. */
function complaint(t: TestContext, text: string): string {
  try {
    readSettingsFile(folderWith(t, text));
  } catch (error) {
    assert.ok(error instanceof Problem && error.code === 'consent.settings', String(error));
    assert.match(error.told.unchanged, /visitors see the banner as before/);
    return error.told.happened.replace(/^.*consent\.yaml/, '');
  }
  return 'no complaint';
}

test('a file with a language and a theme is read; no file is no settings', (t) => {
  assert.equal(readSettingsFile(folderWith(t, null)), null);
  const read = readSettingsFile(
    folderWith(t, settingsText({ ...italian({ accept: 'Accetto' }), theme: { accent: '#7a1f5c' } })),
  );
  assert.equal(read?.languages?.['it']?.['accept'], 'Accetto');
  assert.equal(themeCss(read), ':root{--upheld-accent:#7a1f5c}');
  assert.deepEqual(readSettingsFile(folderWith(t, '# nothing yet\n')), {});
});

test('what is wrong is said with its line', (t) => {
  const wrong: Record<string, [text: string, said: RegExp]> = {
    'a colour without quotes': [
      'theme:\n  accent: #14508c\n',
      /^, line 2: theme\.accent: a colour is written .*in quotes/,
    ],
    'a name that is none': [
      'theme:\n  paper: "#fff"\nlook: big\n',
      /^, line 1: the file: nothing is called “look” here/,
    ],
    'a property that is none': ['theme:\n  buttons: "#fff"\n', /^, line 2: theme: nothing is called “buttons” here/],
    'no YAML': ['theme:\n  accent: "#14508c\n', /^, line \d/],
    'a list': ['- theme\n', /^, line 1/],
    'a text that is missing': [
      'languages:\n  it:\n    accept: Accetto\n',
      /^, line 3: languages\.it: “title” is missing \(in English: May we\?\); .*more/,
    ],
    'a language that is none': [`languages:\n  Italiano: {}\n`, /BCP 47/],
    aliases: ['theme: &a\n  accent: "#fff"\nlanguages: *a\n', /refers to other parts/],
    'nested without end': ['['.repeat(9), /nested too deep/],
    'far too large': [`# ${'x'.repeat(1024 * 1024)}`, /1024 KiB/],
  };
  for (const [what, [text, said]] of Object.entries(wrong)) assert.match(complaint(t, text), said, what);
});

test('no look breaks out of its property, fetches anything, or hides the banner', (t) => {
  const hostile: Record<string, readonly string[]> = {
    accent: [
      'red;}#upheld{display:none',
      'url(//x.example)',
      'rgb(0 0 0 / 0)',
      'var(--x)',
      '#14508c80',
      'transparent',
      '#fff}*{opacity:0',
      '',
    ],
    font: [
      'Inter, url(https://x.example/f)',
      '"Inter',
      "a'b",
      'Inter; color: #fff',
      'x\\',
      'Inter/*',
      '}',
      'a{b',
      `${'a, '.repeat(60)}b`,
      ',',
    ],
    radius: ['99px', '-1px', '1e9px', 'calc(1px)', '10', '10%', '10px;opacity:0'],
    width: ['0px', '1px', '100vw', '5000px', '30 em'],
    room: ['-4em', '999em', '15em}'],
  };
  for (const [name, values] of Object.entries(hostile))
    for (const value of values)
      assert.match(complaint(t, settingsText({ theme: { [name]: value } })), new RegExp(`theme\\.${name}: a `), value);
  assert.match(complaint(t, 'theme:\n  __proto__: "#fff"\n'), /__proto__|theme/);
});

test('texts are plain, of a fitting length, and say something', (t) => {
  const hostile: Record<string, [string, RegExp]> = {
    markup: ['<b>Sì</b>', /“accept” holds markup/],
    script: ['</script><script>alert(1)</script>', /“accept” (?:holds markup|has \d+ characters)/],
    entity: ['S&igrave;', /holds markup/],
    'another placeholder': ['{token}', /other placeholders/],
    'turned around': ['\u202Eotteccа', /signs that nobody sees/],
    'nothing to see': ['\u200B\u200B', /signs that nobody sees|says nothing/],
    dashes: ['–', /says nothing/],
    'a line break': ['Sì\nno', /signs that nobody sees/],
    'a whole story': ['Accetto '.repeat(40).trim(), /has 319 characters, and may have 40/],
  };
  for (const [what, [accept, said]] of Object.entries(hostile))
    assert.match(complaint(t, settingsText(italian({ accept }))), said, what);
  assert.match(complaint(t, settingsText(italian({ 'centre.wall': 'No' }))), /there is no text “centre\.wall”/);
  for (const text of Object.values(allTexts)) assert.ok(text.length <= longestOf(text));
});

test('the file is written over with a person’s comments kept, and never through a link to somewhere else', (t) => {
  const folder = folderWith(t, '# ours\ntheme:\n  # the blue of our sign\n  accent: "#14508c"\n  paper: "#ffffff"\n');
  writeSettingsFile(folder, { theme: { accent: '#7a1f5c', radius: '0px' } });
  const text = readFileSync(join(folder, 'consent.yaml'), 'utf8');
  assert.match(text, /# ours\ntheme:\n {2}# the blue of our sign\n {2}accent: "#7a1f5c"\n {2}radius: 0px\n$/);
  const [away, linked] = [folderWith(t, 'secret: 1\n'), folderWith(t, null)];
  symlinkSync(join(away, 'consent.yaml'), join(linked, 'consent.yaml'));
  assert.throws(() => readSettingsFile(linked), /no file/);
  assert.throws(
    () => writeSettingsFile(join(linked, 'gone'), {}),
    (error) => error instanceof Problem && error.code === 'consent.settings-write',
  );
});

test('contrast is measured as WCAG 2.2 does, and the look that comes with us holds', () => {
  // Values of the W3C's own examples (G18) and of the definition's ends.
  assert.equal(contrast('#000', '#ffffff'), 21);
  assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
  assert.equal(contrast('#767676', '#fff').toFixed(2), '4.54');
  assert.ok(
    contrasts().every(({ holds }) => holds),
    JSON.stringify(contrasts()),
  );
  assert.deepEqual(
    contrasts({ accent: '#777777', 'dark-ink': '#555555' })
      .filter(({ holds }) => !holds)
      .map(({ scheme, what }) => `${scheme} ${what}`),
    ['light accent', 'dark ink'],
  );
});

test('what the style sheet falls back to is what the page of looks shows', () => {
  const css = readFileSync(new URL('./first.css', import.meta.url), 'utf8');
  for (const [name, { usual }] of Object.entries(themeFields))
    if (name !== 'radius') assert.ok(css.includes(`var(--upheld-${name}, ${usual.replace('#ffffff', '#fff')})`), name);
});
