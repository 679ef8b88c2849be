// encryption: a person of our own making rests nowhere in clear, what rests is sealed, and Upheld's address speaks TLS.
import { type Answer, type Probe, type World, answer, forOurStore, reading, sentencesOf } from '#policy';
import { basename } from 'node:path';
import { countPeople } from '../read.ts';
import { canary, mostBytes } from './canary.ts';
import { howRowsRest } from './resting.ts';
import { type Transit, transitTo } from './transit.ts';
import { type Kept, onceADay } from './world.ts';

/** Texts are taken as they stand; accents stay. */
const ofRest =
  /\bat rest\b|\bstor(?:e[ds]?|ing|age)\b|\bdatabases?\b|\bdis[kc]s?\b|\bservers?\b|\brepos\b|stock\w*|opgeslagen|in rust|opslag|gespeicher\w*|ruhend\w*|datenbank\w*/i;
const ofTransit =
  /\btransit\b|\btransmi\w+|\btransfer\w*|\bTLS\b|\bSSL\b|https|\bconnections?\b|secure socket|connexions?|verbinding\w*|verstuurd|onderweg|verbindung\w*|übertrag\w*|bei der übermittlung/i;

export const encryption = (kept: Kept): Probe => ({
  kind: 'encryption',
  ask: async (world) => {
    const said = sentencesOf(world);
    const [rest, transit] = [ofRest.test(said), ofTransit.test(said)];
    // “Your data is encrypted” says both.
    const both = rest === transit;
    const parts = [
      ...(rest || both ? [await onceADay(kept.daily, 'rest', world, () => atRest(kept, world))] : []),
      ...(transit || both ? [inTransit(await transitTo(kept.publicUrl))] : []),
    ];
    const worst = parts.find(({ state }) => state === 'broken') ?? parts.find(({ state }) => state === 'unproven');
    const leading = worst ?? parts[0]!;
    const others = parts.filter((part) => part !== leading);
    const measured = [...leading.measured, ...others.flatMap((part) => [part.because, ...part.measured])];
    return forOurStore(world, { ...leading, measured });
  },
});

async function atRest(kept: Kept, { published: { tenant } }: World): Promise<Answer> {
  const vault = await kept.vault();
  const people = await countPeople(vault, tenant);
  if (people === 0) return answer('unproven', 'nobody');
  const rows = await howRowsRest(vault, tenant);
  const measured = [reading('rows', { rows: rows.rows, sealed: rows.sealed, clear: rows.clear })];
  if (rows.wrong.length > 0)
    return answer(
      'broken',
      'inClear',
      { columns: rows.wrong.slice(0, 5).join(', '), count: rows.wrong.length },
      measured,
    );
  if (kept.store.dataFolder === null) return answer('unproven', 'noFiles', {}, measured);
  const seen = await canary(vault, tenant, kept.folders);
  if (seen === null) return answer('unproven', 'canaryRefused', {}, measured);
  measured.push(
    reading('files', { files: seen.files, megabytes: seen.bytes / 1e6, left: seen.left, most: mostBytes / 1e6 }),
  );
  const [first] = seen.found;
  if (first)
    return answer(
      'broken',
      'canaryFound',
      { form: first.name, file: basename(first.file), count: seen.found.length },
      measured,
    );
  if (!seen.seen) return answer('unproven', 'canaryUnseen', {}, measured);
  return answer('upheld', 'restSealed', { people }, measured);
}

function inTransit(transit: Transit): Answer {
  const { address } = transit;
  if (transit.state === 'none') return answer('unproven', 'noAddress');
  if (transit.state === 'clear') return answer('broken', 'clearAddress', { address });
  if (transit.state === 'refused') return answer('unproven', 'addressRefused', { address });
  const hsts = reading(transit.hsts ? 'hsts' : 'noHsts');
  return answer('upheld', 'transitSealed', { address, protocol: transit.protocol }, [hsts]);
}
