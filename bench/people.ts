// People that we made up, and a vault to write them into, for benches.
import { systemClock } from '#base';
import { type PublishedPolicy, emptyLists } from '#policy';
import { type Db, secretFile } from '#store';
import { type SupervisedKeyd, type Vault, capabilitySecret, superviseKeyd, vaultOf } from '#vault';

export const fields = 'given-name family-name email phone street postal-code city country language job-title'.split(
  ' ',
);
export const valuesOf = (n: number): Record<string, string> => ({
  'given-name': `Given${n}`,
  'family-name': `Family${n}`,
  email: `person${n}@bench.example`,
  phone: `+322${String(5_000_000 + (n % 4_000_000))}`,
  street: `Long Lane ${n}`,
  'postal-code': '9000',
  city: 'Ghent',
  country: 'BE',
  language: 'nl-BE',
  'job-title': 'Sail maker',
});

export async function benchVault(db: Db, home: string): Promise<{ vault: Vault; keyd: SupervisedKeyd }> {
  // keyd as it is in use: a process of its own.
  const keyd = await superviseKeyd({ home, log: (message) => console.error(message) });
  const published = {
    number: 1,
    policy: { ...emptyLists(), purposes: [{ id: 'purpose.orders', label: 'orders', bases: [] }], promises: [] },
  } as unknown as PublishedPolicy;
  const capabilityKey = await secretFile(home, capabilitySecret);
  return { keyd, vault: vaultOf({ db, keyd, clock: systemClock, published: async () => published, capabilityKey }) };
}
