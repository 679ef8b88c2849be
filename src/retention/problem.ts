// Problems of the retention room, in four languages.
import { type Language, Problem, type Told } from '#base';
import { fill, retentionRefusals } from '#words';

type Words = keyof typeof retentionRefusals;
type FaultOf<Name> = Name extends `${infer Fault}Next` ? Fault : never;
export type RetentionFault = FaultOf<Words>;
type Values = Readonly<Record<string, string | number>>;

/** Its code is `retention.` and the fault. */
export class RetentionProblem extends Problem {
  readonly #fault: RetentionFault;
  readonly #values: Values;

  constructor(fault: RetentionFault, values: Values = {}) {
    super(`retention.${fault}`, toldOf(fault, values, 'en'));
    this.#fault = fault;
    this.#values = values;
  }

  override toldIn(language: Language): Told {
    return toldOf(this.#fault, this.#values, language);
  }
}

function toldOf(fault: RetentionFault, values: Values, language: Language): Told {
  const said = (words: Words): string => fill(retentionRefusals[words][language], values, language);
  return { happened: said(fault), unchanged: said(`${fault}Unchanged`), next: said(`${fault}Next`) };
}
