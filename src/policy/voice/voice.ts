// Voice: a text in which one person speaks (“I keep your name”) is read as “we keep your name”, and every place leads back to what is written.
import { type Language, isLanguage } from '#base';
import type { Prose } from '../text.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';
import type { Speech } from './speech.ts';

const speeches: Readonly<Record<Language, Speech>> = { en, fr, nl, de };

/** A text as “we” would say it. */
export interface Said {
  readonly text: string;
  readonly written: string;
  /** Where a stretch that starts, or ends, at `at` starts, or ends, in the text as written. */
  readonly start: (at: number) => number;
  readonly end: (at: number) => number;
}

/** Says a text as “we” would say it; undefined where it is the same. */
export type Voice = (text: string) => Said | undefined;

const asWritten: Voice = () => undefined;

/** The voice of a text: in which one person speaks in more sentences than several do, else as written. */
export function voiceOf(prose: Pick<Prose, 'language' | 'blocks'>): Voice {
  const speech = speeches[isLanguage(prose.language) ? prose.language : 'en'];
  let ones = 0;
  for (const { kind, segments } of prose.blocks)
    if (kind !== 'heading')
      for (const { text } of segments)
        if (!text.endsWith('?')) ones += +speech.one.test(text) - +speech.more.test(text);
  return ones > 0 ? (text) => saidOf(speech, text) : asWritten;
}

function saidOf(speech: Speech, written: string): Said | undefined {
  if (!speech.any.test(written) || (written.endsWith('?') && !speech.you.test(written))) return undefined;
  const changes = speech.changes(written);
  if (changes.length === 0) return undefined;
  /** By change: where it starts and ends in the new text. */
  const places: [number, number][] = [];
  let text = '';
  let from = 0;
  for (const [start, end, plural] of changes) {
    text += written.slice(from, start);
    places.push([text.length, text.length + plural.length]);
    text += plural;
    from = end;
  }
  text += written.slice(from);
  const placed =
    (edge: 0 | 1) =>
    (at: number): number => {
      let moved = 0;
      for (const [i, [start, end]] of places.entries()) {
        if (at < start || (at === start && edge === 0)) break;
        if (at < end) return changes[i]![edge];
        moved = changes[i]![1] - end;
      }
      return at + moved;
    };
  return { text, written, start: placed(0), end: placed(1) };
}
