// The look of the page in a package: that of the house, in one sheet of its own with its type in it, because the page may load nothing.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Western European letters; others are shown in the reader's own serif. */
const serif = readFileSync(
  fileURLToPath(
    import.meta.resolve('@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'),
  ),
).toString('base64');

export const style = `
@font-face {
  font-family: 'Source Serif 4';
  font-weight: 200 900;
  src: url(data:font/woff2;base64,${serif}) format('woff2');
}
:root {
  color-scheme: light dark;
  --serif: 'Source Serif 4', 'Source Serif Pro', 'Iowan Old Style', Charter, Georgia, 'Times New Roman', serif;
  --sans: Inter, system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
  --mono: ui-monospace, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace;
  --paper: #fdfdfb; --raised: #ffffff; --ink: #20242b; --soft: #5b626d; --line: #e2e3df;
  --accent: #1f4e79; --accent-soft: #dbe6f0; --warn: #a8262b; --warn-soft: #f9e4e3; --note-soft: #f3eedd; --note: #6b5b28;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181c; --raised: #1d2025; --ink: #dcdfe4; --soft: #a0a7b2; --line: #32363d;
    --accent: #93bde6; --accent-soft: #22364a; --warn: #f2a09b; --warn-soft: #3a2022; --note-soft: #2c281b; --note: #d3c08a;
  }
}
* { box-sizing: border-box; }
html { background: var(--paper); scroll-padding-top: 1.5rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; overflow-wrap: anywhere; color: var(--ink); font: 1rem/1.55 var(--sans); }
.frame { max-width: 76rem; margin-inline: auto; padding-inline: 24px; }
h1, h2, h3, h4, p, dl, dd, ul, ol { margin: 0; padding: 0; }
h1, h2, h3, .lead, .prose { font-family: var(--serif); }
h1, h2, h3, h4 { font-weight: 600; line-height: 1.2; text-wrap: balance; overflow-wrap: anywhere; }
h1 { max-width: 22ch; font-size: clamp(2.1rem, 1.5rem + 2.6vw, 3.1rem); line-height: 1.08; letter-spacing: -0.018em; }
h2 { margin: 5rem 0 1.75rem; padding-top: 2rem; border-top: 1px solid var(--ink); font-size: 1.75rem; letter-spacing: -0.01em; }
h3 { font-size: 1.35rem; letter-spacing: -0.005em; }
h4 { font-size: 1.0625rem; }
a { color: var(--accent); text-underline-offset: 0.15em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
ul, ol { list-style: none; }
.quiet { color: var(--soft); font-size: 0.875rem; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.top { padding-block: 4.5rem 2.5rem; }
.company { margin-bottom: 1.25rem; color: var(--soft); font-size: 0.875rem; font-weight: 600; letter-spacing: 0.01em; }
.lead { max-width: 37rem; margin-top: 1.5rem; font-size: 1.25rem; line-height: 1.55; text-wrap: pretty; }
.facts { display: flex; flex-wrap: wrap; gap: 1rem 2.75rem; margin-top: 2.25rem; }
.facts dt { color: var(--soft); font-size: 0.8125rem; }
.facts dd { margin-top: 0.1rem; font-variant-numeric: lining-nums tabular-nums; }
.facts .large { font: 600 1.75rem/1.2 var(--serif); font-variant-numeric: lining-nums; }

.missing { max-width: 46rem; margin: 0.5rem 0 1rem; padding: 1.25rem 1.5rem; border-inline-start: 3px solid var(--warn); background: var(--warn-soft); }
.missing h2 { margin: 0 0 0.6rem; padding: 0; border: 0; font-size: 1.25rem; }
.missing li + li { margin-top: 0.35rem; }
.missing p { margin-top: 0.8rem; }

.contents { margin-block: 2rem 0; }
.contents ul { display: flex; flex-wrap: wrap; gap: 0.4rem 2rem; }
.contents .systems { margin-top: 0.5rem; font-size: 0.9375rem; }

.holding + .holding { margin-top: 3.5rem; }
.holding > .quiet { margin-top: 0.35rem; max-width: 46rem; }
.collection { margin-top: 2rem; }
.about { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.1rem 1.25rem; margin: 0.25rem 0 0.85rem; }
.about p { max-width: 46rem; }
.badge { display: inline-block; padding: 0.1rem 0.5rem; border-radius: 0.25rem; background: var(--note-soft); color: var(--note); font-size: 0.8125rem; }
.cut { margin-top: 0.6rem; }

.scroll { position: relative; overflow-x: auto; border-block: 1px solid var(--line); background: var(--raised); }
table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; line-height: 1.45; font-variant-numeric: tabular-nums lining-nums; }
th, td { padding: 0.6rem 1rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
tr:last-child > td { border-bottom: 0; }
th { white-space: nowrap; font-size: 0.8125rem; font-weight: 600; vertical-align: bottom; }
th small, .card dt small { display: block; color: var(--soft); font-size: 0.75rem; font-weight: 400; }
td { min-width: 6rem; max-width: 26rem; overflow-wrap: anywhere; white-space: pre-wrap; }
td code, .card code { font: 0.8125rem/1.45 var(--mono); }
time { white-space: nowrap; }

.cards { display: grid; gap: 0.75rem; }
.card { padding: 1.1rem 1.25rem; border: 1px solid var(--line); border-radius: 0.375rem; background: var(--raised); break-inside: avoid; }
.card dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr)); gap: 0.9rem 2rem; }
.card .wide { grid-column: 1 / -1; max-width: 46rem; }
.card dt { color: var(--soft); font-size: 0.8125rem; }
.card dd { overflow-wrap: anywhere; white-space: pre-wrap; font-variant-numeric: tabular-nums lining-nums; }
.card .quiet { margin-top: 0.9rem; }
.card .badge { margin-bottom: 0.8rem; }

.said { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.25rem 3rem; padding-block: 1.6rem; border-top: 1px solid var(--line); }
.said:first-of-type { border-top: 0; padding-top: 0; }
.said .cite { color: var(--soft); font-size: 0.8125rem; }
.prose { max-width: 40rem; font-size: 1.0625rem; line-height: 1.6; }
.prose li + li { margin-top: 0.7rem; }
.prose .bare + .bare { margin-top: 0.1rem; }
.prose .detail { display: block; color: var(--soft); font: 0.875rem/1.5 var(--sans); overflow-wrap: anywhere; }
.prose li > span:first-child { overflow-wrap: anywhere; }
.silent { font-style: italic; color: var(--soft); }
.prose li + .silent, .prose ul + .silent, .silent + ul { margin-top: 0.7rem; }
.section-lead { max-width: 40rem; margin: -0.75rem 0 2rem; color: var(--soft); }
@media (min-width: 56rem) {
  .said { grid-template-columns: 17rem minmax(0, 1fr); }
}
.letter { max-width: 44rem; padding-block: 1.25rem; border-top: 1px solid var(--line); }
.letter .text { margin-top: 0.6rem; font-family: var(--serif); font-size: 1.0625rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.files li { padding-block: 0.4rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
.notes { max-width: 46rem; }
.notes li + li { margin-top: 0.6rem; }
footer { margin-top: 5rem; border-top: 1px solid var(--line); padding-block: 1.75rem 3rem; color: var(--soft); font-size: 0.875rem; }
footer p { max-width: 40rem; }

@media (max-width: 40rem) {
  .top { padding-block: 2.5rem 1.5rem; }
  .lead { font-size: 1.125rem; }
  h2 { margin-top: 3.5rem; font-size: 1.5rem; }
  th, td { padding: 0.5rem 0.75rem; }
}
@media print {
  :root { --paper: #fff; --raised: #fff; --ink: #000; --soft: #444; --line: #bbb; --accent: #000; --note-soft: #fff; --warn-soft: #fff; }
  body { font-size: 9.5pt; }
  .frame { max-width: none; padding: 0; }
  .top { padding-block: 0 1rem; }
  .contents, .downloads { display: none; }
  .scroll { overflow: visible; }
  table { font-size: 8pt; }
  th { white-space: normal; }
  td { min-width: 0; }
  thead { display: table-header-group; }
  tr, .said, .letter { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
}
`;
