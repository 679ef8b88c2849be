// Pii and Secret: wrappers that print as [pii] and [secret] wherever they are logged, joined or serialised.
import { inspect } from 'node:util';

abstract class Sealed<T> {
  readonly #value: T;
  constructor(value: T) {
    this.#value = value;
  }
  protected abstract label(): string;
  /** The only way to the value: greppable, and never called by a logger. */
  reveal(): T {
    return this.#value;
  }
  toString(): string {
    return this.label();
  }
  toJSON(): string {
    return this.label();
  }
  [Symbol.toPrimitive](): string {
    return this.label();
  }
  [inspect.custom](): string {
    return this.label();
  }
}

/** Personal data on its way through the process. */
export class Pii<T = string> extends Sealed<T> {
  protected override label(): string {
    return '[pii]';
  }
}

/** A password, key or token on its way through the process. */
export class Secret<T = string> extends Sealed<T> {
  protected override label(): string {
    return '[secret]';
  }
}
