// Looks of the last minutes: a text has many sentences of one kind, and one look at everything answers for all of them.
import type { World } from '#policy';

export type Lately<Look> = Map<string, { until: number; look: Promise<Look> }>;

/** Milliseconds for which a look is good: about as long as one run of all checks; whoever put something right sees it at the next. */
const fresh = 60_000;

/** One that failed is made again. */
export function lately<Look>(looks: Lately<Look>, { published, now }: World, make: () => Promise<Look>): Promise<Look> {
  const key = `${published.tenant} ${published.sha256}`;
  const known = looks.get(key);
  if (known && known.until > now.epochMilliseconds) return known.look;
  const look = make();
  if (looks.size > 200) looks.clear();
  looks.set(key, { until: now.epochMilliseconds + fresh, look });
  look.catch(() => looks.delete(key));
  return look;
}
