// Categories of personal data (Art. 13(1), 14(1)(d)): what is collected, by lists, tables and the sentences that enumerate it.
import type { Language } from '#base';
import type { Line } from '../context.ts';
import { namesIn } from '../data-book.ts';
import type { DataPhrase } from '../data-items.ts';
import { givenIn } from '../data-given.ts';
import { isCondition, isPersons, namedInPassing, namesDataHad } from '../data-named.ts';
import { phrasesIn } from '../data-phrases.ts';
import { clausesOf, mayEnumerate, standsInData, underData } from '../data-speech.ts';
import { dataCells } from '../data-tables.ts';
import { toldIn } from '../data-told.ts';
import { isDefinition } from '../definitions.ts';
import type { Draft } from '../draft.ts';
import { entryOf, listsOfData, readEntry } from './data-entries.ts';
import { Keeper } from './data-keeper.ts';

export function data(draft: Draft): void {
  const keeper = new Keeper(draft);
  const company = draft.single.controller?.name.toLowerCase().split(/\s+/)[0];
  const cells = dataCells(draft.lines, draft.language);
  const lists = listsOfData(draft);
  const sentences: Line[] = [];
  for (const line of draft.lines) {
    if (line.kind === 'heading' || isDefinition(line)) continue;
    if (line.block.kind === 'row') {
      const cell = cells.get(line);
      if (cell === 'described') readDescription(draft, keeper, line, company);
      else if (cell)
        keeper.keepAll(line, entryOf(line, draft.language), { listed: true, onlyNew: cell === 'mentioned' });
    } else if (!readEntry(draft, keeper, line, company, lists)) sentences.push(line);
  }
  // Lists come first: what a sentence only gives as an example is stated where it is listed.
  for (const line of sentences) readSentence(draft, keeper, line, company);
  for (const line of draft.lines)
    if (line.kind !== 'heading' && line.block.kind !== 'row')
      for (const told of toldIn(line, draft.language)) keeper.keepTold(line, told);
  for (const line of draft.lines)
    if (line.kind !== 'heading' && line.block.kind !== 'row')
      for (const told of givenIn(line, draft.language)) keeper.keepGiven(line, told);
  draft.facts.data?.sort((one, other) => (one.stated?.span[0] ?? 0) - (other.stated?.span[0] ?? 0));
}

/** A cell that lists what a group of data holds, or tells it in sentences. */
function readDescription(draft: Draft, keeper: Keeper, line: Line, company: string | undefined): void {
  if (readClauses(draft, keeper, line, company, true)) return;
  const label = /^[^:]{3,60}: /.exec(line.text)?.[0].length ?? 0;
  keeper.keepAll(line, phrasesIn(line.text, label, line.text.length, draft.language, true), { listed: true });
}

function readSentence(draft: Draft, keeper: Keeper, line: Line, company: string | undefined): void {
  const names = namesIn(line.text, draft.language);
  if (names === 0) return;
  const place = underData(draft.language, line);
  if (!readClauses(draft, keeper, line, company, place)) readNames(draft, keeper, line, place);
}

/** What the verbs of a sentence collect; whether they did. */
function readClauses(
  draft: Draft,
  keeper: Keeper,
  line: Line,
  company: string | undefined,
  place: boolean | null,
): boolean {
  const clauses = clausesOf(line, draft.language, company);
  const from = opening.exec(line.text)?.[0].length ?? 0;
  let kept = false;
  for (const weak of [false, true]) {
    const those = clauses.filter((clause) => clause.weak === weak);
    const items = those.map((clause) =>
      phrasesIn(line.text, Math.max(clause.start, from), clause.end, draft.language, false, clause.afterVerb),
    );
    const told = items
      .flat()
      .filter((item) => item.meaning)
      .map((item) => item.tells);
    const sure = told.filter((tells) => tells === 'enough').length;
    const enough =
      told.length > 1 ? sure > 0 || told.filter((tells) => tells === 'something').length > 1 : !weak && sure > 0;
    if (!enough || (place === false && weak && told.length < 3 && !inLogs.test(line.text))) continue;
    kept = true;
    for (const [index, clause] of those.entries())
      keeper.keepAll(line, items[index]!, { listed: false, from: clause.from });
  }
  return kept;
}

/** A sentence or fragment that names so many items that its grammar does not matter: “Customers: name, address, phone number.” */
function readNames(draft: Draft, keeper: Keeper, line: Line, place: boolean | null): void {
  const { language } = draft;
  const enumerates = mayEnumerate(line, language);
  if (!enumerates && !namesDataHad(line, language)) return;
  const from = opening.exec(line.text)?.[0].length ?? 0;
  const items = phrasesIn(line.text, from, line.text.length, language, false, false, true).filter(
    (item) =>
      item.meaning &&
      !since.test(line.text.slice(Math.max(0, item.start - 40), item.start)) &&
      !usedFor.test(line.text.slice(0, item.start)),
  );
  const said = items.filter((item) => item.meaning?.dpv && item.tells !== 'nothing');
  const told = new Set(said.map((item) => item.meaning?.dpv));
  const many = enumerates && told.size >= (place === true ? 2 : 3);
  if (!many && !isNamed(line, language, said, told.size)) return;
  const alone = told.size === 1;
  keeper.keepAll(line, alone ? said : items, { listed: false, onlyNewKind: alone });
}

/** “… for two years after your last visit”: what a period is counted from. */
const since =
  /\b(?:(?:days?|weeks?|months?|years?|jahre?n?|monate?n?|wochen|tagen?|ans?|annees?|mois|jours|semaines|jaar|maanden|weken|dagen) (?:after|since|following|from|nach|ab|seit|apres|a compter d[eu]|na|vanaf|sinds)|(?:after|since|following|nach|seit|depuis|apres|na|sinds|vanaf)) (?:(?:the|your|their|his|her|la|le|l'|votre|vos|uw|de|het|je|ihre[mnrs]?|dem|der|den) ?)?$/i;

/** “We use these data to …”: what follows is done with them. */
const usedFor =
  /\b(?:we use|nous utilisons|nous nous servons d[e']|wij gebruiken|we gebruiken|wir (?:nutzen|verwenden|brauchen|benotigen)) (?:it|them|(?:this|these|those|ces|cette|les|ladite|lesdites|deze|die|diese[ns]?|sie)(?: (?:personal |personenbezogenen )?(?:data|details|information|donnees|informations|gegevens|daten|angaben|informationen))?),? (?:(?:only|also|uniquement|alleen|nur|ausschlieslich) )?(?:to|for|pour|afin|om|um)\b/i;

/** “Upon a purchase, …”: the occasion, which is no data. */
const opening =
  /^\W*(?:upon|on|at|during|after|before|following|lors d[eu'] ?|apres|pendant|bei|nach|wahrend|vor|bij|na|tijdens) [^,:;.]{3,60}, (?=\w)/i;

/** One or two names tell less: something must be done with them, and they must be somebody's. */
function isNamed(line: Line, language: Language, said: readonly DataPhrase[], kinds: number): boolean {
  if (kinds === 0 || !namesDataHad(line, language)) return false;
  if (line.kind === 'item' && line.first && standsInData(language, line) === false) return false;
  if (kinds === 1 && !said.some((item) => item.tells === 'enough')) return false;
  if (kinds > 2) return true;
  if (namedInPassing(line, language)) return false;
  return kinds > 1
    ? said.some((item) => item.tells === 'enough')
    : said.some((item) => isPersons(line, item.start, language) && !isCondition(line, item.end));
}

const inLogs = /\b(?:log ?files?|server logs?|access logs?|logfiles?|journaux|logbestanden|server-?log\w*)\b/i;
