// Problems of connect: what a system of the company's refused or could not do, in four languages, without its secret, its address or anybody's data.
import { type Language, Problem, type Told } from '#base';
import { connectRefusals, fill } from '#words';

type Words = keyof typeof connectRefusals;
type FaultOf<Name> = Name extends `${infer Fault}Next` ? Fault : never;
/** What has words of its own. */
export type ConnectFault = FaultOf<Words>;

const codes: Readonly<Record<ConnectFault, string>> = {
  unknownName: 'connect.unknown-name',
  address: 'connect.address',
  unreachable: 'connect.unreachable',
  signIn: 'connect.sign-in',
  notAllowed: 'connect.not-allowed',
  referred: 'connect.referred',
  value: 'connect.value',
  slow: 'connect.slow',
  full: 'connect.full',
  lost: 'connect.lost',
  unsure: 'connect.unsure',
  failed: 'connect.failed',
  drifted: 'connect.drifted',
  key: 'connect.key',
  due: 'connect.due',
  sooner: 'connect.sooner',
};

/** `name`: the table, the variable or the system's own error code that it is about. */
interface Values {
  system: string;
  name?: string;
}

export class ConnectProblem extends Problem {
  readonly fault: ConnectFault;
  readonly #values: Record<string, string>;

  /** The driver's own error is not kept as the cause: its message may hold a row, a query or the address. */
  constructor(fault: ConnectFault, { system, name = '?' }: Values) {
    super(codes[fault], toldOf(fault, { system, name }, 'en'), { detail: `${codes[fault]}: ${system}: ${name}` });
    this.fault = fault;
    this.#values = { system, name };
  }

  override toldIn(language: Language): Told {
    return toldOf(this.fault, this.#values, language);
  }
}

function toldOf(fault: ConnectFault, values: Record<string, string>, language: Language): Told {
  const said = (words: Words): string => fill(connectRefusals[words][language], values, language);
  return {
    happened: said(fault),
    unchanged: said(fault === 'unsure' ? 'unsureUnchanged' : 'unchanged'),
    next: said(`${fault}Next`),
  };
}
