// For tests with processes of their own: a vault as the server has it, with the real keyd and the real database of a home.
import { ensureDefaultTenant } from '#access';
import { type Clock, systemClock } from '#base';
import { type PublishedPolicy, emptyLists } from '#policy';
import { type Store, openStore, secretFile } from '#store';
import { type SupervisedKeyd, superviseKeyd } from './keyd/supervise.ts';
import { capabilitySecret } from './keyd/where.ts';
import { emptyReserve } from './access-log.ts';
import { declareType } from './record-types.ts';
import { openReserve } from './reserve.ts';
import { type Caller, type Vault, vaultOf } from './vault.ts';

export interface TestHouse {
  store: Store;
  keyd: SupervisedKeyd;
  vault: Vault;
  tenant: string;
  caller: Caller;
  close(): Promise<void>;
}

const policy = {
  number: 1,
  policy: { ...emptyLists(), purposes: [{ id: 'purpose.orders', label: 'orders', bases: [] }], promises: [] },
} as unknown as PublishedPolicy;

export async function openTestHouse(
  home: string,
  log: (message: string) => void,
  clock: Clock = systemClock,
): Promise<TestHouse> {
  const store = await openStore({ home, role: 'serve', clock, log });
  const keyd = await superviseKeyd({ home, log });
  const { id: tenant } = await ensureDefaultTenant(store.db, clock);
  const capabilityKey = await secretFile(home, capabilitySecret);
  const reserve = openReserve(home);
  const vault = vaultOf({ db: store.db, keyd, clock, published: async () => policy, capabilityKey, reserve });
  await emptyReserve(vault);
  await declareType(vault, tenant, orderType, 'house');
  return {
    store,
    keyd,
    vault,
    tenant,
    caller: { tenant, principal: 'job:test', actor: 'house', purpose: 'purpose.orders' },
    async close() {
      reserve.close();
      await keyd.close();
      await store.close();
    },
  };
}

const orderType = {
  name: 'order',
  title: 'Order',
  activity: true,
  schema: {
    type: 'object',
    required: [],
    additionalProperties: false,
    properties: { words: { type: 'string', maxLength: 200, 'x-category': 'pd:Purchase' } },
  },
} as const;
