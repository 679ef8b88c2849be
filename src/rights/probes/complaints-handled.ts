// complaints-handled: every complaint was acknowledged, has somebody who answers for it, and was answered by its day; counted over all real ones.
import type { Answer, Probe } from '#policy';
import type { Db } from '#store';
import type { Message } from '#words';
import { type Handled, handledIn } from './answered-by.ts';
import { answeredIn } from './measured.ts';

/** Days from receipt: the Union's law names none, the United Kingdom's does (section 164A(4) of the Data Protection Act 2018). */
const acknowledgedWithin = 30;
/** Days from receipt within which somebody answers for it. No law names any. */
const ownedWithin = 7;

const say = (key: string, values: NonNullable<Message['values']> = {}): Message => ({
  key: `complaints.${key}`,
  values,
});

export const complaintsHandled = (db: Db): Probe => ({
  kind: 'complaints-handled',
  async ask({ published: { tenant }, now }): Promise<Answer> {
    const { closed, late, open, overdue, oldestDue, slowest } = await answeredIn(db, tenant, now, ['complaint']);
    const each = await handledIn(db, tenant, now, 'complaint');
    const unknown = each.filter((one) => isSilent(one) && one.told === null).length;
    const silent = each.filter((one) => isSilent(one) && one.told === false).length;
    const ownerless = each.filter(isOwnerless).length;
    const measured = [
      ...(closed > 0 ? [say('answered', { closed, late, days: slowest })] : []),
      ...(open > 0 ? [say('open', { open })] : []),
      ...(each.length > 0 ? [say('acknowledged', { count: each.length - silent - unknown, all: each.length })] : []),
    ];
    const verdict = (state: Answer['state'], because: Message): Answer => ({ state, because, measured });
    if (overdue > 0) return verdict('broken', say('overdue', { count: overdue, date: oldestDue ?? '' }));
    if (late > 0) return verdict('broken', say('late', { count: late, all: closed }));
    if (silent > 0) return verdict('broken', say('silent', { count: silent, days: acknowledgedWithin }));
    if (ownerless > 0) return verdict('broken', say('ownerless', { count: ownerless, days: ownedWithin }));
    if (unknown > 0) return verdict('unproven', say('unknown', { count: unknown }));
    if (closed > 0) return verdict('upheld', say('handled', { count: closed }));
    return verdict('unproven', open > 0 ? say('onlyOpen', { open }) : say('noneYet'));
  },
});

/** Where no letter could go out at once, a message of the staff or the answer itself may say that it is there. */
const isSilent = ({ told, firstWord, days }: Handled): boolean =>
  told !== true && (firstWord === null || firstWord > acknowledgedWithin) && days > acknowledgedWithin;

const isOwnerless = ({ owned, isOpen, days }: Handled): boolean => !owned && (!isOpen || days > ownedWithin);
