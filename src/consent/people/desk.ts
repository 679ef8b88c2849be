// What the pages ask of permissions: everything by the token or pass of a link, nothing by a name.
import { type Clock, type Language, type Secret, paceOf, systemClock } from '#base';
import type { PermissionHouse } from './house.ts';
import { type OptIn, type Waiting, askOptIn, confirmOptIn, lookAtOptIn, wordsShown } from './opt-in.ts';
import { type Withdrawing, withdrawCookies } from './cookie-withdrawal.ts';
import { type OwnPage, type Saved, linkChoice, oneClick, ownPage, savePage, stopEverything } from './own-page.ts';
import { askedPurposes } from './rule.ts';

/** `company` is the id of a tenant. All may throw Problems `consent.*`, `vault.*` and `keyd.*`. */
export interface PermissionDesk {
  /** The purposes that people may choose, each with the words of the form. */
  offered(company: string, language: Language): Promise<readonly { purpose: string; words: string }[]>;
  /** Counts a form of this network (`networkOf`) by which links are asked for. 0, or the whole seconds that it has to wait. */
  wait(network: string | null): number;
  ask(company: string, asked: OptIn): Promise<void>;
  waiting(company: string, token: Secret): Promise<Waiting | null>;
  confirm(company: string, token: Secret): Promise<{ pass: string; counts: boolean } | null>;
  page(company: string, pass: string, choice: string | null): Promise<OwnPage | null>;
  oneClick(company: string, pass: string): Promise<boolean>;
  stop(company: string, pass: string): Promise<boolean>;
  save(company: string, pass: string, ticked: ReadonlySet<string>, language: Language): Promise<Saved | null>;
  link(company: string, pass: string, choice: string, on: boolean): Promise<boolean>;
  /** Set-Cookie values; null for a pass that is none, or a choice that was not recorded here. */
  withdrawCookies(company: string, pass: string, of: Withdrawing): Promise<string[] | null>;
}

/** Links that the public form sends in an hour, to whomever. */
const mostAnHour = 500;
/** A class that subscribes together comes through; then one a minute: nobody can have mails sent to a list of addresses. */
const ofOneNetwork = { atOnce: 30, each: 60_000 };

/** The desk over a house that is opened when it is first needed. */
export function permissionDesk(house: () => Promise<PermissionHouse>, clock: Clock = systemClock): PermissionDesk {
  const pace = paceOf(clock, ofOneNetwork);
  return {
    wait: (network) => pace.wait(network),
    async offered(company, language) {
      const { vault, company: nameOf } = await house();
      const [inForce, name] = [await vault.published(company), await nameOf(company)];
      return (inForce ? askedPurposes(inForce.policy) : []).map(({ purpose, label }) => ({
        purpose,
        words: wordsShown(name, label, ['email'], language),
      }));
    },
    ask: async (company, asked) => askOptIn(await house(), company, asked, mostAnHour),
    waiting: async (company, token) => lookAtOptIn(await house(), company, token),
    confirm: async (company, token) => confirmOptIn(await house(), company, token),
    page: async (company, pass, choice) => ownPage(await house(), company, pass, choice),
    oneClick: async (company, pass) => oneClick(await house(), company, pass),
    stop: async (company, pass) => stopEverything(await house(), company, pass),
    save: async (company, pass, ticked, language) => savePage(await house(), company, pass, ticked, language),
    link: async (company, pass, choice, on) => linkChoice(await house(), company, pass, choice, on),
    withdrawCookies: async (company, pass, of) => withdrawCookies(await house(), company, pass, of),
  };
}
