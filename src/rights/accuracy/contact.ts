// The address and language on file of somebody in the vault, as they are at this moment.
import { type Language, Problem, isLanguage } from '#base';
import { normalise, readPerson } from '#vault';
import type { RightsHouse } from '../house.ts';
import { houseCaller } from '../sheet.ts';

export interface OnFile {
  email: string;
  /** As they chose it; null: they did not. */
  language: Language | null;
}

/** Null: they are gone, their data may not be used now, or there is no address. The look is logged. */
export async function onFileOf({ vault }: RightsHouse, tenant: string, subject: string): Promise<OnFile | null> {
  try {
    const { contact } = await readPerson(vault, houseCaller(tenant, 'accuracy'), subject);
    const { email, language } = contact.reveal();
    if (typeof email !== 'string' || normalise('email', email) === null) return null;
    const spoken = typeof language === 'string' ? language.slice(0, 2).toLowerCase() : '';
    return { email, language: isLanguage(spoken) ? spoken : null };
  } catch (error) {
    if (error instanceof Problem && closed.has(error.code)) return null;
    throw error;
  }
}

const closed = new Set(['vault.no-person', 'vault.restricted', 'vault.objected']);
