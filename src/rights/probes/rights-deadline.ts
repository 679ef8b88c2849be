// rights-deadline: every request was answered by its day, and none is overdue now; counted over all real requests (Art. 12(3)).
import type { Probe } from '#policy';
import type { Db } from '#store';
import { answeredIn, say } from './measured.ts';

export const rightsDeadline = (db: Db): Probe => ({
  kind: 'rights-deadline',
  async ask({ published: { tenant }, now }) {
    const { closed, late, open, overdue, oldestDue, slowest } = await answeredIn(db, tenant, now);
    const measured = [
      ...(closed > 0 ? [say('slowest', { days: slowest })] : []),
      ...(open > 0 ? [say('open', { open })] : []),
    ];
    if (overdue > 0)
      return { state: 'broken', because: say('overdue', { count: overdue, date: oldestDue ?? '' }), measured };
    if (late > 0) return { state: 'broken', because: say('late', { count: late, all: closed }), measured };
    if (closed > 0) return { state: 'upheld', because: say('inTime', { count: closed }), measured };
    return { state: 'unproven', because: open > 0 ? say('onlyOpen', { open }) : say('noneYet'), measured };
  },
});
