// Telling staff by mail: in the transaction of what happened, one mail a person and key, and nothing in it that is about a person.
import type { Language } from '#base';
import type { Mail, TemplateId, ValuesOf } from '#mail';
import type { TenantDb } from '#store';
import type { Person } from './officers.ts';

export interface Telling {
  mail: Pick<Mail, 'queueMail'>;
  /** How the company is called, the language of its policy, and where its console is reached; null while no server runs. */
  company(tenant: string): Promise<{ name: string; language: Language; address: string | null }>;
}

/**
 * Queues a mail for each of `people` who has an address. `key` names what happened: the same key and person is one mail. Kind `notice`:
 * a cap on mails to one address must not keep anybody from hearing of an emergency.
 */
export async function tellPeople<T extends TemplateId>(
  { mail }: Telling,
  trx: TenantDb,
  tenant: string,
  people: readonly Person[],
  { key, template, values, language }: { key: string; template: T; values: ValuesOf<T>; language: Language },
): Promise<void> {
  for (const { id, email } of people)
    if (email)
      await mail.queueMail(trx, tenant, { key: `${key}/${id}`, to: email, template, values, language, kind: 'notice' });
}
