/**
 * How a conversion does its work without changing what comes of it: what it remembers from the one before, and whom it
 * tells how far it is.
 *
 * The development server keeps a `Memory`: a saved document is read anew and its mentions found, those of the 1,999 others
 * are recalled. Names, merging and events depend on all documents together and are always made anew. The command draws a
 * bar on a terminal. Without either the conversion is the same.
 */
export interface Work {
  /** What was made for that key before, or `make()`. `make` must depend on nothing but the key. */
  recall<Value>(kind: string, key: string, make: () => Value): Value;
  /** So many of so many documents have been through that step. */
  tell(step: string, done: number, of: number): void;
}

/** Remembers nothing, tells nobody. */
export const plainWork: Work = { recall: (_kind, _key, make) => make(), tell: () => undefined };

/** Forgets what the last conversion had no use for, so that it grows no larger than one conversion needs. */
export class Memory implements Work {
  #before = new Map<string, unknown>();
  #now = new Map<string, unknown>();

  recall<Value>(kind: string, key: string, make: () => Value): Value {
    const name = `${kind} ${key}`;
    const known = this.#now.has(name) ? this.#now : this.#before;
    // The same kind and key have the same maker, and so a value of the same type.
    const value = known.has(name) ? (known.get(name) as Value) : make();
    this.#now.set(name, value);
    return value;
  }

  tell(): void {
    // Nobody watches.
  }

  /** To be called before each conversion. */
  begin(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }
}
