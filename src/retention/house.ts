// What storage periods need of the house: everything that keeps personal data, and the policy that says for how long.
import type { Clock } from '#base';
import type { RightsHouse } from '#rights';
import type { Db } from '#store';

export type RetentionHouse = Pick<RightsHouse, 'vault' | 'secret' | 'holdings' | 'officers'>;

export const dbOf = ({ vault }: RetentionHouse): Db => vault.db;
export const clockOf = ({ vault }: RetentionHouse): Clock => vault.clock;
