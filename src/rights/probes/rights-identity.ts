// rights-identity: nothing was carried out for somebody who was not made sure of, and what proved it is gone (Art. 5(1)(e), 12(6)).
import type { Probe } from '#policy';
import type { Db } from '#store';
import { carriedOut, say } from './measured.ts';

export const rightsIdentity = (db: Db): Probe => ({
  kind: 'rights-identity',
  async ask({ published: { tenant } }) {
    const { all, unsure, documents } = await carriedOut(db, tenant);
    if (unsure > 0) return { state: 'broken', because: say('unidentified', { count: unsure }), measured: [] };
    if (documents > 0) return { state: 'broken', because: say('documentsKept', { count: documents }), measured: [] };
    if (all === 0) return { state: 'unproven', because: say('noneYet'), measured: [] };
    return { state: 'upheld', because: say('identified', { count: all }), measured: [] };
  },
});
