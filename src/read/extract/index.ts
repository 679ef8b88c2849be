// The extractors, in the order in which they run: later ones may look at the facts of earlier ones.
import type { Draft } from '../draft.ts';
import { authorities } from './authorities.ts';
import { automated } from './automated.ts';
import { backups } from './backups.ts';
import { breach } from './breach.ts';
import { bases } from './bases.ts';
import { changes } from './changes.ts';
import { children } from './children.ts';
import { contacts } from './contacts.ts';
import { controller } from './controller.ts';
import { cookieNames } from './cookie-names.ts';
import { cookieUse } from './cookie-use.ts';
import { data } from './data.ts';
import { dpo } from './dpo.ts';
import { measures } from './measures.ts';
import { laws } from './laws.ts';
import { provision } from './provision.ts';
import { purposes } from './purposes.ts';
import { recipients } from './recipients.ts';
import { representative } from './representative.ts';
import { retention } from './retention.ts';
import { rights } from './rights.ts';
import { roles } from './roles.ts';
import { sources } from './sources.ts';
import { statements } from './statements.ts';
import { subjects } from './subjects.ts';
import { transfers } from './transfers.ts';
import { versions } from './versions.ts';

/** Adds what it understands to the draft; reads only `draft.lines` and the facts of extractors before it. */
export type Extractor = (draft: Draft) => void;

export const extractors: readonly Extractor[] = [
  versions,
  controller,
  dpo,
  representative,
  contacts,
  data,
  sources,
  provision,
  children,
  retention,
  backups,
  measures,
  breach,
  recipients,
  transfers,
  roles,
  laws,
  authorities,
  rights,
  changes,
  cookieUse,
  bases,
  purposes,
  automated,
  subjects,
  cookieNames,
  statements,
];
