// Client: what commands share that act beside a running Upheld.
import type { Context, House } from './context.ts';

/** Opens the house beside a running one for as long as `act` takes. */
export async function withHouse<Result>(context: Context, act: (house: House) => Promise<Result>): Promise<Result> {
  const house = await context.openHouse('client');
  try {
    return await act(house);
  } finally {
    await house.close();
  }
}

/** For an option that may be repeated: its values in their order. */
export const collect = (value: string, all: string[]): string[] => [...all, value];

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Whether a word has the form of the ids that commands print. */
export const isId = (word: string): boolean => uuid.test(word);
