// Problems of consent: what is refused, with words for each language, because a visitor may read it as well as staff.
import { type Language, Problem, type Told } from '#base';
import { consentRefusals, fill } from '#words';

type Words = keyof typeof consentRefusals;
/** What has words of its own: `busy`, of which `busyUnchanged` and `busyNext` are the others. */
export type ConsentFault = FaultOf<Words>;
type FaultOf<Name> = Name extends `${infer Fault}Next` ? Fault : never;

/** Codes in the form that they have elsewhere; two faults share one. */
const codes: Readonly<Record<ConsentFault, string>> = {
  origin: 'consent.origin',
  cookieDomain: 'consent.cookie-domain',
  knownSite: 'consent.known-site',
  purpose: 'consent.purpose',
  address: 'consent.address',
  busy: 'consent.busy',
  slow: 'consent.slow',
  noLink: 'consent.no-address',
  noMailbox: 'consent.no-address',
  marks: 'consent.marks',
  campaignName: 'consent.campaign-name',
  campaignChanged: 'consent.campaign-changed',
};

type Values = Readonly<Record<string, string | number>>;

export class ConsentProblem extends Problem {
  readonly #fault: ConsentFault;
  readonly #values: Values;

  constructor(fault: ConsentFault, values: Values = {}) {
    super(codes[fault], toldOf(fault, values, 'en'));
    this.#fault = fault;
    this.#values = values;
  }

  override toldIn(language: Language): Told {
    return toldOf(this.#fault, this.#values, language);
  }
}

function toldOf(fault: ConsentFault, values: Values, language: Language): Told {
  const said = (words: Words): string => fill(consentRefusals[words][language], values, language);
  return { happened: said(fault), unchanged: said(`${fault}Unchanged`), next: said(`${fault}Next`) };
}
