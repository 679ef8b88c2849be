// Where the backups lie that a command is about.
import { resolve } from 'node:path';
import { shelvesIn } from '#backup';
import type { Context } from './context.ts';

export interface Where {
  to?: string;
}

export const shelvesOf = ({ cwd, backups }: Context, { to }: Where) =>
  shelvesIn(to === undefined ? backups : to.startsWith('s3://') ? to : resolve(cwd, to));
