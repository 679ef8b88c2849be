// Test only: the public pages on which rights are asked for, over a bench of rights.
import assert from 'node:assert/strict';
import { origin } from '#consent/testing';
import type { RightsBench } from '#rights/testing';
import { type WebHouse, requestPortal, website } from '#web';

/** These pages ask for nothing else of the house. An error that the pages report fails the test, unless it is expected. */
export function portalSite(
  b: Pick<RightsBench, 'rights' | 'clock' | 'tenant'>,
  bent: Partial<Pick<WebHouse, 'networkOf' | 'requestPortal' | 'report'>> = {},
): ReturnType<typeof website> {
  const house: Pick<
    WebHouse,
    'clock' | 'publicUrl' | 'networkOf' | 'company' | 'mayReadBoard' | 'requestPortal' | 'report'
  > = {
    clock: b.clock,
    publicUrl: origin,
    company: async () => ({ id: b.tenant, name: 'Fenwick Kites', boardPublic: false }),
    mayReadBoard: () => false,
    networkOf: () => null,
    requestPortal: requestPortal(async () => b.rights, b.clock),
    report: (error) => assert.fail(String((error as Error).stack)),
    ...bent,
  };
  return website(house as WebHouse);
}
