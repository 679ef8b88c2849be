// What the board shows beside the verdicts: findings of the linter, and attestations as they stand today.
import { attestations, standing } from '#access';
import type { Clock } from '#base';
import type { AttestationView, FindingView } from '#evidence';
import { type Finding, countryOf, lint, ruleOf } from '#lint';
import { type PublishedPolicy, segmentsOf } from '#policy';
import type { Db } from '#store';

/** Findings by version and day: the text does not change, but what is stale does. */
const linted = new Map<string, readonly FindingView[]>();

export function findingsOf({ sha256, source, prose, policy }: PublishedPolicy, clock: Clock): readonly FindingView[] {
  const today = clock.now().toZonedDateTimeISO('UTC').toPlainDate();
  const key = `${sha256} ${today.toString()}`;
  const known = linted.get(key);
  if (known) return known;
  const texts = new Map(segmentsOf(prose).map((segment) => [segment.id, segment.text]));
  const sentence = (segment: string) => ({ segment, sentence: texts.get(segment) ?? '' });
  const found = lint({ prose, policy, text: source.text, today, country: countryOf(policy) });
  const views = found.map((finding: Finding): FindingView => {
    const { article, name, why, repair } = ruleOf(finding.rule)!;
    const { rule, severity, message, segment, place, conflictsWith } = finding;
    return {
      rule,
      article,
      severity,
      name,
      why,
      repair,
      message,
      segment,
      place: place === null ? null : sentence(place),
      conflictsWith: conflictsWith ? sentence(conflictsWith.segment) : null,
      silenced: finding.silenced ?? null,
    };
  });
  if (linted.size >= 64) linted.clear();
  linted.set(key, views);
  return views;
}

/** Attestations by promise, newest first, as the board shows them. */
export async function attestationViews(
  db: Db,
  tenant: string,
  clock: Clock,
): Promise<ReadonlyMap<string, AttestationView[]>> {
  const all = await attestations(db, tenant);
  return Map.groupBy(
    all.map((entry) => ({
      promise: entry.promise,
      id: entry.id,
      by: entry.by,
      holds: entry.holds,
      statement: entry.statement,
      fileName: entry.file?.name ?? null,
      fileSha256: entry.file?.sha256 ?? null,
      givenAt: entry.givenAt,
      expiresOn: entry.expiresOn,
      state: standing(entry, clock.now()),
    })),
    (entry) => entry.promise,
  );
}
