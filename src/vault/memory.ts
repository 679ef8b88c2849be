// A short memory for what every act asks for and hardly ever changes: types of records, the wrapped key of the index.
import type { Clock } from '#base';

/** Milliseconds: so much later than others a process may learn of a change. */
const lifetime = 2000;

export interface Memory {
  /** What is remembered under the name, or what `ask` answers now. */
  recall<T>(name: string, ask: () => Promise<T>): Promise<T>;
  forget(name: string): void;
}

export function memoryOf(clock: Clock): Memory {
  const known = new Map<string, { until: number; value: Promise<unknown> }>();
  return {
    recall<T>(name: string, ask: () => Promise<T>): Promise<T> {
      const now = clock.now().epochMilliseconds;
      const standing = known.get(name);
      if (standing && standing.until > now) return standing.value as Promise<T>;
      const value = ask();
      known.set(name, { until: now + lifetime, value });
      // A failure is not remembered.
      value.catch(() => known.delete(name));
      return value;
    },
    forget: (name) => void known.delete(name),
  };
}
