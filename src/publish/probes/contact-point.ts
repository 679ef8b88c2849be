// contact-point: where the policy announces a way to reach the company, one is really printed, there and on the served page.
import { type Answer, Contact, type Probe, type PublishedPolicy } from '#policy';
import type { z } from 'zod';
import type { Visitor } from '../served.ts';

type ContactFact = z.infer<typeof Contact>;

export const contactPoint = (visitor: Visitor): Probe => ({
  kind: 'contact-point',
  async ask({ published, promise }): Promise<Answer> {
    const announced = announcedBy(
      published,
      promise.stated.map((stated) => stated.segment),
      promise.facts,
    );
    const missing = announced.filter((contact) => contact.value === null);
    const printed = announced.filter((contact) => contact.value !== null);
    const measured = printed.map((contact) => ({
      key: 'probes.contactPrinted',
      values: { channel: contact.channel, value: contact.value ?? '' },
    }));
    if (missing.length > 0 && printed.length === 0)
      return { state: 'broken', because: { key: 'probes.contactMissing' }, measured };
    if (printed.length === 0) return { state: 'unproven', because: { key: 'probes.contactNotFound' }, measured };
    const { served, comparison } = await visitor.policyPage(published);
    if (!served.reached && served.why === 'not-running')
      return { state: 'unproven', because: { key: 'probes.notRunning' }, measured };
    if (!served.reached || !comparison?.equal) {
      return {
        state: 'broken',
        because: { key: 'probes.contactNotServed', values: { address: served.address ?? '' } },
        measured,
      };
    }
    return { state: 'upheld', because: { key: 'probes.contactShown', values: { count: printed.length } }, measured };
  },
});

/** A sentence announces the contacts in it and in the lines that follow, up to the next heading (at most twelve lines on). */
function announcedBy(published: PublishedPolicy, segments: readonly string[], facts: readonly string[]): ContactFact[] {
  const near = new Set(segments);
  let left = 0;
  for (const block of published.prose.blocks) {
    if (block.kind === 'heading') left = 0;
    for (const segment of block.segments) {
      if (segments.includes(segment.id)) left = 13;
      if (left > 0) {
        near.add(segment.id);
        left--;
      }
    }
  }
  return published.policy.contacts.filter(
    (contact) => facts.includes(contact.id) || (contact.stated !== undefined && near.has(contact.stated.segment)),
  );
}
