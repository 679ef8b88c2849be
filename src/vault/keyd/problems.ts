// What keyd says when it refuses or cannot: never a key, a value or a name of a person.
import { Problem } from '#base';

/** The capability does not cover what was asked, is not ours, or is not valid now. */
export const refused = (why: string): Problem =>
  new Problem('keyd.refused', {
    happened: `The key service refused: ${why}.`,
    unchanged: 'No key was given out and none was changed.',
    next: 'Open the record again. If it happens again, compare the clocks and the files in “secrets” of the processes that take part.',
  });

export const malformed = (what: string): Problem =>
  new Problem('keyd.malformed', {
    happened: `The key service was asked something that makes no sense: ${what}.`,
    unchanged: 'No key was given out and none was changed.',
    next: 'Make sure that all processes run the same version of Upheld.',
  });

export const tooMany = (principal: string, most: number, within: 'minute' | 'hour'): Problem =>
  new Problem('keyd.too-many', {
    happened: `${principal} would open the records of more than ${most} people within ${within === 'hour' ? 'an hour' : 'a minute'}.`,
    unchanged: 'No key was given out.',
    next: `Wait ${within === 'hour' ? 'an hour' : 'a minute'}. For large exports use the export, which works as a job and is recorded as one.`,
  });

export const noEpoch = (tenant: string, epoch: number, why: string): Problem =>
  new Problem('keyd.no-epoch', {
    happened: `Epoch key ${epoch} of tenant ${tenant} is not there: ${why}.`,
    unchanged: 'Nothing was opened and nothing was changed.',
    next: 'Look at “npm run upheld -- keyd status”. What an erasure destroyed stays destroyed.',
  });

/** Files of custody that should open and do not. `files`: their paths. */
export const damagedCustody = (tenant: string, epoch: number, files: readonly string[], why: string): Problem =>
  new Problem('keyd.damaged', {
    happened: `Epoch key ${epoch} of tenant ${tenant} cannot be used: ${why}: ${files.join(', ')}.`,
    unchanged: 'Nothing was overwritten; what these files hold is still there.',
    next: 'Bring one of these files back from where the place is kept twice, or let an officer restore it from its .age copy; then run “npm run upheld -- keyd repair”.',
  });

export const damagedRegister = (tenant: string, files: readonly string[]): Problem =>
  new Problem('keyd.damaged', {
    happened: `The list of epoch keys of tenant ${tenant} cannot be read in any place: ${files.join(', ')}.`,
    unchanged: 'Nothing was overwritten.',
    next: 'Bring one of these files back; then run “npm run upheld -- keyd repair”.',
  });

/** A wrapped key that does not open: damaged, or moved from another tenant, subject or bucket. */
export const damagedKey = (kind: string, id: string): Problem =>
  new Problem('keyd.damaged', {
    happened: `The key of ${kind} ${id} does not open under the key that it should rest under.`,
    unchanged: 'Nothing was opened and nothing was changed.',
    next: 'Look whether a backup was restored in part. Run “npm run upheld -- doctor”.',
  });

export const custodyFailed = (place: string, did: 'read' | 'write' | 'clear', cause: unknown): Problem => {
  const code = (cause as NodeJS.ErrnoException | undefined)?.code ?? 'unknown error';
  const full = code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG';
  return new Problem(
    'keyd.custody',
    {
      happened: full
        ? `There is no room left in the place of custody ${place}.`
        : `The place of custody ${place} cannot be ${{ read: 'read', write: 'written', clear: 'cleared' }[did]} (${code}).`,
      unchanged:
        did === 'clear'
          ? 'The key is marked as destroyed and cannot be used any more, but a file of it may still lie there.'
          : 'What was in custody before is still there.',
      next: `${full ? 'Make room there' : 'Make it readable and writable for the user who runs Upheld'}, then do the same again: it goes on where it stopped.`,
    },
    { cause },
  );
};

export const away = (why: string): Problem =>
  new Problem('keyd.away', {
    happened: `The key service does not answer (${why}), so nothing that is encrypted can be read or written.`,
    unchanged: 'Nothing was changed.',
    next: 'It is started again by itself within seconds. If not, look at the log and at “npm run upheld -- keyd status”.',
  });
