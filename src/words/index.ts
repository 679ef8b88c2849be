// words: everything that Upheld says to people, in English, French, Dutch and German.
import type { Language } from '#base';
import { accuracy } from './accuracy.ts';
import { api } from './api.ts';
import { apiKeys } from './api-keys.ts';
import { apiProblems } from './api-problems.ts';
import { audit } from './audit.ts';
import { backupProof } from './backup-proof.ts';
import { board } from './board.ts';
import { connectRefusals } from './connect-refusals.ts';
import { connectHttp } from './connect-http.ts';
import { consent } from './consent.ts';
import { consentCentre } from './consent-centre.ts';
import { consentPage } from './consent-page.ts';
import { consentRefusals } from './consent-refusals.ts';
import { consentProof } from './consent-proof.ts';
import { consents } from './consents.ts';
import { choices } from './choices.ts';
import { desk } from './desk.ts';
import { discover } from './discover.ts';
import { entry } from './entry.ts';
import { choosing } from './choosing.ts';
import { planReasons } from './plan-reasons.ts';
import { erasing } from './erasing.ts';
import { facts } from './facts.ts';
import { glass } from './glass.ts';
import { handedOver } from './handed-over.ts';
import { holdingReasons } from './holding-reasons.ts';
import { imports } from './imports.ts';
import { joining } from './joining.ts';
import { judged } from './judged.ts';
import { children } from './children.ts';
import { cameBy } from './came-by.ts';
import { collected } from './collected.ts';
import { complaints } from './complaints.ts';
import { kept } from './kept.ts';
import { ledger } from './ledger.ts';
import { lint } from './lint.ts';
import { looks } from './looks.ts';
import { mail } from './mail.ts';
import { organisations } from './organisations.ts';
import { dataPackage } from './package.ts';
import { passkey } from './passkey.ts';
import { people } from './people.ts';
import { permissions } from './permissions.ts';
import { probes } from './probes.ts';
import { publish } from './publish.ts';
import { read } from './read.ts';
import { refusals } from './refusals.ts';
import { rehearsal } from './rehearsal.ts';
import { requests } from './requests.ts';
import { requestPages } from './request-pages.ts';
import { review } from './review.ts';
import { rights } from './rights.ts';
import { rightsProof } from './rights-proof.ts';
import { rightsTrials } from './rights-trials.ts';
import { retention } from './retention.ts';
import { retentionProof } from './retention-proof.ts';
import { retentionRefusals } from './retention-refusals.ts';
import { rightsRefusals } from './rights-refusals.ts';
import { security } from './security.ts';
import { officer } from './officer.ts';
import { reviewed } from './reviewed.ts';
import { sharedWith } from './shared-with.ts';
import { site } from './site.ts';
import { subProcessors } from './sub-processors.ts';
import { systems } from './systems.ts';
import { uses } from './uses.ts';
import { visit } from './visit.ts';
import { written } from './written.ts';
import { type Catalogue, type Message, fill } from './message.ts';

const topics: Readonly<Record<string, Catalogue>> = {
  accuracy,
  api,
  apiKeys,
  apiProblems,
  audit,
  backupProof,
  board,
  connectRefusals,
  connectHttp,
  consent,
  consentCentre,
  consentPage,
  consentProof,
  consentRefusals,
  consents,
  choices,
  dataPackage,
  desk,
  discover,
  entry,
  choosing,
  planReasons,
  erasing,
  facts,
  glass,
  handedOver,
  holdingReasons,
  imports,
  joining,
  children,
  cameBy,
  collected,
  complaints,
  judged,
  kept,
  ledger,
  lint,
  looks,
  mail,
  organisations,
  passkey,
  people,
  permissions,
  probes,
  publish,
  read,
  refusals,
  rehearsal,
  requests,
  retention,
  retentionProof,
  retentionRefusals,
  requestPages,
  review,
  rights,
  rightsProof,
  rightsTrials,
  rightsRefusals,
  security,
  site,
  sharedWith,
  officer,
  reviewed,
  uses,
  subProcessors,
  systems,
  visit,
  written,
};

/** Says a message in a language. An unknown key is a programmer error and throws. */
export function say(message: Message, language: Language): string {
  const [topic = '', name = ''] = message.key.split('.');
  const text = topics[topic]?.[name];
  if (!text) throw new Error(`words: no message ${message.key}`);
  return fill(text[language], message.values, language);
}

export const allTopics = topics;
export {
  accuracy,
  api,
  apiKeys,
  apiProblems,
  audit,
  backupProof,
  board,
  connectRefusals,
  connectHttp,
  consent,
  consentCentre,
  consentPage,
  consentRefusals,
  consents,
  choices,
  desk,
  entry,
  choosing,
  erasing,
  glass,
  handedOver,
  holdingReasons,
  imports,
  joining,
  ledger,
  looks,
  organisations,
  passkey,
  people,
  permissions,
  probes,
  publish,
  refusals,
  requests,
  requestPages,
  review,
  rights,
  retention,
  retentionProof,
  retentionRefusals,
  rightsRefusals,
  security,
  site,
};
export { leftOutKey } from './choosing.ts';
export { planReasonLine } from './plan-reasons.ts';
export { fieldName, kindName, optionName } from './facts.ts';
export { type Catalogue, type Message, fill, writtenDate, writtenInstant } from './message.ts';
export { dpvNames } from './dpv-names.ts';
export { writtenPeriod } from './period.ts';
