// A look into everything that keeps personal data: tables are counted as a whole; what cannot be read as a whole, or does not answer, is named.
import { Problem } from '#base';
import { type TableHolding, isTableHolding } from '#connect';
import { type FieldDescription, type Holding, type World, elsewhere } from '#policy';
import type { RightsHouse } from '../house.ts';

const held = 'upheld:vault';

export interface Looked {
  /** Titles of what was looked into. */
  asked: readonly string[];
  /** Titles of what keeps such fields and cannot be read as a whole. */
  closed: readonly string[];
  /** What did not answer. */
  unreached: readonly string[];
  /** Others of whom the text says that they keep data too, and that no connected system is run by. */
  others: readonly string[];
}

export interface Looking {
  /** Of the vault, which is asked first. */
  vault(title: string): Promise<void>;
  table(holding: TableHolding, title: string): Promise<void>;
  /** Whether a field of what has no tables is one that would be looked for. `isOwn`: in a room of Upheld's. */
  concerns(field: FieldDescription, isOwn: boolean): boolean;
}

export async function lookEverywhere(house: RightsHouse, world: World, looking: Looking): Promise<Looked> {
  const { published } = world;
  const { tenant } = published;
  const found = { asked: [] as string[], closed: [] as string[], unreached: [] as string[] };
  const ask = async (id: string, holding: Holding): Promise<void> => {
    const { title, collections } = await holding.describe();
    if (isTableHolding(holding)) {
      await looking.table(holding, title);
      found.asked.push(title);
    } else if (
      collections.some(({ fields }) => fields.some((field) => looking.concerns(field, id.startsWith('upheld:'))))
    )
      found.closed.push(title);
  };
  const missed = (name: string) => (error: unknown) => {
    if (!(error instanceof Problem)) throw error;
    found.unreached.push(name);
  };
  await looking.vault('Upheld');
  found.asked.push('Upheld');
  await house
    .holdings(tenant, async ({ all }) => {
      for (const [id, holding] of all) if (id !== held) await ask(id, holding).catch(missed(id));
    })
    .catch(missed('systems.yaml'));
  const connected = new Set((await house.recipients(tenant)).systems.map(({ recipient }) => recipient));
  const recipients = published.policy.recipients.filter(({ id }) => !connected.has(id));
  const others = elsewhere({ ...world, published: { ...published, policy: { ...published.policy, recipients } } });
  return { ...found, others };
}
