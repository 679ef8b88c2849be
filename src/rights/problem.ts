// Problems of rights: what is refused, with words for each language, because people who ask may read it as well as staff.
import { type Language, Problem, type Told } from '#base';
import { fill, rightsRefusals } from '#words';

type Words = keyof typeof rightsRefusals;
/** What has words of its own: `busy`, of which `busyUnchanged` and `busyNext` are the others. */
export type RightsFault = FaultOf<Words>;
type FaultOf<Name> = Name extends `${infer Fault}Next` ? Fault : never;
type Values = Readonly<Record<string, string | number>>;

/** Its code is `rights.` and the fault. */
export class RightsProblem extends Problem {
  readonly #fault: RightsFault;
  readonly #values: Values;

  constructor(fault: RightsFault, values: Values = {}) {
    super(`rights.${fault}`, toldOf(fault, values, 'en'));
    this.#fault = fault;
    this.#values = values;
  }

  override toldIn(language: Language): Told {
    return toldOf(this.#fault, this.#values, language);
  }
}

function toldOf(fault: RightsFault, values: Values, language: Language): Told {
  const said = (words: Words): string => fill(rightsRefusals[words][language], values, language);
  return { happened: said(fault), unchanged: said(`${fault}Unchanged`), next: said(`${fault}Next`) };
}
