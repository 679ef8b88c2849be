// Passing on (Art. 28(3)(e)): somebody whose data we only hold for a customer is told so, and the customer gets the request the same moment.
import { Pii, newId } from '#base';
import { withTenant } from '#store';
import { normalise } from '#vault';
import { baseOf } from './links.ts';
import { type RightsHouse, clockOf, dbOf } from './house.ts';
import { sheetOf } from './identity.ts';
import { writeLetter } from './letters.ts';
import { RightsProblem } from './problem.ts';
import { endIn, happened, openIn, requestOf } from './register.ts';

export interface Customer {
  name: string;
  email: string;
}

/**
 * The customer decides, and may ask us to carry it out: a request by channel `customer`, whose clock runs by itself. What the person wrote goes to the
 * customer and to nobody else. Throws Problem `rights.address`, `rights.closed`, `rights.noLink`.
 */
export async function passOn(
  house: RightsHouse,
  tenant: string,
  id: string,
  by: string,
  customer: Customer,
): Promise<void> {
  if (normalise('email', customer.email) === null) throw new RightsProblem('address');
  const { sheet } = await sheetOf(house, tenant, await requestOf(house, tenant, id));
  const base = await baseOf(house, tenant);
  const company = await house.company(tenant);
  await withTenant(dbOf(house), tenant, async (trx) => {
    const row = await openIn(trx, tenant, id);
    const said = [sheet.name, sheet.email, sheet.phone, sheet.address, sheet.words].filter(
      (part) => part !== undefined,
    );
    await house.mail.queueMail(trx, tenant, {
      key: `request-on:${newId(clockOf(house))}`,
      to: new Pii(customer.email),
      template: 'request',
      values: {
        letter: 'customer',
        company,
        number: String(row.number),
        says: [{ key: `rights.${row.asks}` }],
        lines: said.flatMap((text) => text.split(/\s*[\r\n]+\s*/)).filter((line) => line !== ''),
        link: `${base}/policy`,
        date: row.receivedOn,
      },
      language: row.language,
      kind: 'service',
    });
    const { told } = await writeLetter(trx, house, tenant, row, sheet.email, {
      letter: 'passed-on',
      lines: [customer.name],
    });
    await happened(trx, clockOf(house), tenant, row, { kind: 'passed-on', by, data: { told } });
    await endIn(trx, house, tenant, row, 'answered', { by, data: { passedOn: true } });
  });
}
