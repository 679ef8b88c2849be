// For tests and benches: our corpus of made-up policies, and short ways to read a text and look at what was understood.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FactList, Policy } from '#policy';
import { type Reading, read } from './read.ts';

export interface Source {
  name: string;
  text: string;
}

const folder = join(import.meta.dirname, 'corpus');

/** The policies of a folder (our own corpus if none is named): .txt, .md and .html, by name; not the README. */
export const corpus = (from = folder): Source[] =>
  readdirSync(from)
    .filter((name) => /\.(?:txt|md|html?)$/.test(name) && name !== 'README.md')
    .toSorted()
    .map((name) => ({ name, text: readFileSync(join(from, name), 'utf8') }));

/** Whether a lawyer's reading stands beside one of our policies: then the score judges it, and no rule of thumb. */
export const hasGold = (name: string): boolean => existsSync(join(folder, name.replace(/\.\w+$/, '.yaml')));

export const ownPolicy = (name: string): Reading => read(corpus().find((source) => source.name === name)!);

/** Reads a piece of Markdown. */
export const readText = (text: string): Reading => read({ name: 'policy.md', text });

/** The facts of one list without ids and places. */
export const bare = (policy: Policy, list: FactList): Record<string, unknown>[] =>
  policy[list].map((fact) => {
    const { id: _, stated: __, decided: ___, ...value } = fact as Record<string, unknown>;
    return value;
  });

/** The kinds of promise made by the sentences of a reading that contain `words`. */
export const kindsOf = ({ policy }: Reading, words: string): string[] =>
  policy.promises
    .filter((promise) => promise.stated.some((stated) => stated.quote.includes(words)))
    .map((promise) => promise.kind);
