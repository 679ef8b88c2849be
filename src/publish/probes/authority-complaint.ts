// authority-complaint: the supervisory authority that the policy names exists, and the page shows who it is and how to reach it.
import { authority as authorityById } from '#law';
import type { Answer, Probe } from '#policy';
import { parseHTML } from 'linkedom';
import type { Visitor } from '../served.ts';

export const authorityComplaint = (visitor: Visitor): Probe => ({
  kind: 'authority-complaint',
  async ask({ published, promise }): Promise<Answer> {
    const facts = published.policy.authorities.filter((fact) => fact.stated !== undefined);
    const named =
      facts.find((fact) => promise.facts.includes(fact.id) && fact.authority) ?? facts.find((fact) => fact.authority);
    if (!named?.authority) {
      const unknown = facts.find((fact) => fact.name !== null);
      return unknown?.name
        ? {
            state: 'unproven',
            because: { key: 'probes.authorityUnknown', values: { name: unknown.name } },
            measured: [],
          }
        : { state: 'unproven', because: { key: 'probes.authorityUnnamed' }, measured: [] };
    }
    const known = authorityById(named.authority);
    if (!known)
      return {
        state: 'unproven',
        because: { key: 'probes.authorityUnknown', values: { name: named.name ?? named.authority } },
        measured: [],
      };
    const name = known.names[0] ?? known.id;
    const measured = [
      { key: 'probes.authorityRegister', values: { name, country: known.country, website: known.website } },
    ];
    const { served, comparison } = await visitor.policyPage(published);
    if (!served.reached && served.why === 'not-running')
      return { state: 'unproven', because: { key: 'probes.notRunning' }, measured };
    const shown = served.reached && comparison?.equal === true && showsAuthority(served.html, known.website);
    if (!shown) return { state: 'broken', because: { key: 'probes.authorityNotShown', values: { name } }, measured };
    return { state: 'upheld', because: { key: 'probes.authorityShown', values: { name } }, measured };
  },
});

/** The page carries a link to the authority itself, outside or inside the policy's own words. */
function showsAuthority(html: string, website: string): boolean {
  const host = new URL(website).host.replace(/^www\./, '');
  const links = [...parseHTML(html).document.querySelectorAll('main a[href]')];
  return links.some((link) => URL.parse(link.getAttribute('href') ?? '')?.host.replace(/^www\./, '') === host);
}
