// Patterns: an expression of one language never fits, nor is visited, in a text of another.
import assert from 'node:assert/strict';
import test from 'node:test';
import { languages } from '#base';
import { fits, passages, pattern, patternIn } from './patterns.ts';

const anywhere = pattern(/\bkwintel/i);
const greeting = patternIn({ en: /\bhollo\b/i, fr: /\bsalux\b/i, nl: /\bhallu\b/i, de: /\bservux\b/i });
/** Without literals: it may fit every line. */
const open = patternIn({ en: /^[a-z]/, fr: /^[a-z]/, nl: /^[a-z]/, de: /^[a-z]/ });
const said = { en: 'hollo', fr: 'salux', nl: 'hallu', de: 'servux' };

for (const language of languages)
  test(`a text in ${language}: only its own expressions and those of no language`, () => {
    const all = passages(language);
    const lines = [...languages.map((each) => said[each]), 'Kwintel'].map((line) => all.make(line));
    for (const [at, line] of lines.entries()) {
      assert.equal(fits(anywhere, line), at === 4);
      for (const other of languages) {
        assert.equal(
          fits(greeting[other], line),
          other === language && said[other] === line.raw,
          `${other}: ${line.raw}`,
        );
        assert.equal(fits(open[other], line), other === language && at < 4, `${other}: ${line.raw}`);
        // The second time the answer comes from memory.
        assert.equal(fits(open[other], line), other === language && at < 4, `${other}: ${line.raw}`);
      }
    }
    for (const other of languages) {
      const seen: number[] = [];
      all.visit(greeting[other], (at) => seen.push(at));
      assert.deepEqual(seen, other === language ? [languages.indexOf(other)] : []);
    }
  });
