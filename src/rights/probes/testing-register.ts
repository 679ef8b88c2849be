// For tests of recipients: a text that names some, systems that others run, and a person's word.
import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { attest, orAttested } from '#access';
import { languages } from '#base';
import { declaredPolicy } from '#consent/testing';
import type { Holding, Policy, PolicyPromise, Stated } from '#policy';
import { say } from '#words';
import { rightsProbes } from '../index.ts';
import { rightsBench } from '../testing.ts';

export const stated: Stated = { quote: 'Who gets your data.', segment: 's', span: [0, 19] };
export const noted = { by: 'Rosa Lind', on: '2026-03-01', why: 'They began last week.' };

type Recipient = Policy['recipients'][number];

export const recipient = (name: string, more: Partial<Recipient> = {}): Recipient => ({
  id: `recipient.${name.toLowerCase()}`,
  name,
  role: 'processor',
  stated,
  ...more,
});

/** `holdings`: what keeps data besides. */
export async function registerBench(t: TestContext, kind: string, holdings: ReadonlyMap<string, Holding> = new Map()) {
  const b = await rightsBench(t, holdings);
  let systems: { id: string; recipient: string }[] = [];
  const rights = { ...b.rights, recipients: async () => ({ contacts: [], systems }) };
  const probe = rightsProbes(rights).find((one) => one.kind === kind)!;
  return {
    ...b,
    runBy: (...all: string[]) => void (systems = all.map((one, n) => ({ id: `system-${n}`, recipient: one }))),
    /** In force from now on. `country`: of the company. */
    text: (
      recipients: readonly Recipient[],
      transfers: Policy['transfers'] = [],
      country = 'BE',
      more: Partial<Policy> = {},
    ) =>
      b.publish({
        ...declaredPolicy(),
        controller: { id: 'controller', name: 'Fenwick Kites', address: { country }, stated },
        recipients: [...recipients],
        transfers,
        ...more,
      }),
    /** `quote`: the sentence that promises it. */
    async said(quote = stated.quote): Promise<string> {
      // Another look.
      b.clock.advance('PT11M');
      const published = { ...(await b.vault.published(b.tenant))!, tenant: b.tenant };
      const promise: PolicyPromise = { id: 'p-shared', kind, facts: [], stated: [{ ...stated, quote }] };
      const found = await orAttested(b.store.db, probe).ask({ published, promise, now: b.clock.now() });
      for (const one of [found.because, ...found.measured])
        for (const language of languages) assert.doesNotMatch(say(one, language), /[{}]/);
      return `${found.state} ${found.because.key.split('.')[1]}`;
    },
    word: (holds = true) => {
      b.clock.advance('PT1M');
      return attest(
        b.store.db,
        b.tenant,
        {
          promise: 'p-shared',
          holds,
          statement: 'The contracts lie in the office.',
          by: 'Rosa Lind',
          file: null,
          expiresOn: b.clock.now().toZonedDateTimeISO('UTC').toPlainDate().add({ days: 30 }).toString(),
          enteredBy: 'Rosa Lind',
        },
        b.clock,
      );
    },
  };
}
