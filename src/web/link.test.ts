// Links of a published text: what leads on, what leads away, and what must stay plain text.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { safeLink } from './link.ts';

test('links to our own pages stay as they are', () => {
  for (const href of ['/cookies', 'cookies.html', '#data', '?lang=fr', './a', '../b'])
    assert.deepEqual(safeLink(href), { href });
});

test('mail and phone links stay, without a rel', () => {
  assert.deepEqual(safeLink('mailto:privacy@example.org'), { href: 'mailto:privacy@example.org' });
  assert.deepEqual(safeLink('TEL:+3212345'), { href: 'TEL:+3212345' });
});

test('links to other hosts say nothing of where they were followed, however they are written', () => {
  for (const href of [
    'https://example.org/',
    'http://example.org',
    '//example.org/x',
    '/\\example.org',
    '\\\\example.org',
  ])
    assert.deepEqual(safeLink(href), { href, rel: 'noopener noreferrer' });
});

test('everything else is text', () => {
  for (const href of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    'ftp://example.org',
    'https://',
    'http://[',
  ])
    assert.equal(safeLink(href), null, JSON.stringify(href));
});

test('no string yields a link whose scheme is not one of the four', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.webUrl(),
        fc.string().map((tail) => `javascript:${tail}`),
      ),
      (href) => {
        const link = safeLink(href);
        if (!link) return;
        assert.ok(['http:', 'https:', 'mailto:', 'tel:'].includes(new URL(link.href, 'https://here.invalid').protocol));
      },
    ),
  );
});
