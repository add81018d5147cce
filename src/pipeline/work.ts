/**
 * How a conversion does its work without changing what comes of it: what it remembers from the one before, and whom it
 * tells how far it is.
 *
 * The development server keeps a `Memory`. Two kinds of things are remembered, and both are safe because every maker is a
 * pure function of what is compared before its value is used again:
 *
 *     recall      by a key that says all that the value is made from: a text's sentences, the sentences of that text
 *     recallBy    by a key and what was asked besides: the events of a passage, as long as everybody whom their making
 *                 asked ("when was this published?", "what is Dr Hudson called?") still answers the same
 *
 * A key is words, or a value that was itself recalled: as long as that is unchanged it is the same object. So a saved
 * document is read anew and its events are formed, those of the 1,999 others are recalled. What depends on all documents
 * together, as their order does, is made anew. The command draws a bar on a terminal. Without either the conversion is
 * the same.
 */
import { createHash } from 'node:crypto';
import { answersAlike, newNotes, noting, type Question } from './asked.ts';

export type Key = string | object;

export interface Work {
  /** What was made for that key before, or `make()`. `make` must depend on nothing but the key. */
  recall<Value>(kind: string, key: Key, make: () => Value): Value;
  /** What was made for those two together. */
  recallPair<Value>(kind: string, one: object, other: object, make: () => Value): Value;
  /** `make` must depend on nothing but the key and what it asks of the one that it is given. */
  recallBy<Asked extends object, Value>(kind: string, key: Key, asked: Asked, make: (asked: Asked) => Value): Value;
  /**
   * A key that says all of plain data, maps and sets, in the order in which they were made: equal keys, equal data. Empty
   * where nothing is remembered, and so nothing has to be told apart.
   */
  keyOf(data: unknown): string;
  /** So many of so many documents have been through that step. */
  tell(step: string, done: number, of: number): void;
}

/** Remembers nothing, tells nobody. */
export const plainWork: Work = {
  recall: (_kind, _key, make) => make(),
  recallPair: (_kind, _one, _other, make) => make(),
  recallBy: (_kind, _key, asked, make) => make(asked),
  keyOf: () => '',
  tell: () => undefined,
};

interface Kept {
  readonly value: unknown;
  /** Whom its making asked, and what. */
  readonly asked: object | null;
  readonly questions: readonly Question[];
}
type Kinds = Map<string, Map<Key, Kept>>;
type Pairs = Map<object, unknown>;

/** Forgets what the last conversion had no use for, so that it grows no larger than one conversion needs. */
export class Memory implements Work {
  #before: Kinds = new Map();
  #now: Kinds = new Map();

  recall<Value>(kind: string, key: Key, make: () => Value): Value {
    const kept = this.#find(kind, key) ?? { value: make(), asked: null, questions: [] };
    this.#keep(kind, key, kept);
    // The same kind and key have the same maker, and so a value of the same type.
    return kept.value as Value;
  }

  recallBy<Asked extends object, Value>(kind: string, key: Key, asked: Asked, make: (asked: Asked) => Value): Value {
    const found = this.#find(kind, key);
    const stands = found !== undefined && (found.asked === asked || answersAlike(asked, found.questions));
    const kept = stands ? { ...found, asked } : made(asked, make);
    this.#keep(kind, key, kept);
    return kept.value as Value;
  }

  recallPair<Value>(kind: string, one: object, other: object, make: () => Value): Value {
    const [own, known] = [this.#now, this.#before].map(
      (kinds) => kinds.get(kind)?.get(one)?.value as Pairs | undefined,
    );
    const pairs = own ?? new Map<object, unknown>();
    if (own === undefined) this.#keep(kind, one, { value: pairs, asked: null, questions: [] });
    const found = [pairs, known].find((all) => all?.has(other) === true);
    const value = found === undefined ? make() : (found.get(other) as Value);
    pairs.set(other, value);
    return value;
  }

  keyOf(data: unknown): string {
    const plain = (_: string, value: unknown): unknown =>
      value instanceof Map || value instanceof Set ? [...value] : value;
    return createHash('sha256').update(JSON.stringify(data, plain)).digest('hex');
  }

  tell(): void {
    // Nobody watches.
  }

  /** To be called before each conversion. */
  begin(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }

  #find(kind: string, key: Key): Kept | undefined {
    return this.#now.get(kind)?.get(key) ?? this.#before.get(kind)?.get(key);
  }

  #keep(kind: string, key: Key, kept: Kept): void {
    const own = this.#now.get(kind) ?? new Map<Key, Kept>();
    this.#now.set(kind, own.set(key, kept));
  }
}

function made<Asked extends object>(asked: Asked, make: (asked: Asked) => unknown): Kept {
  const notes = newNotes();
  const value = make(noting(asked, notes));
  return { value, asked, questions: notes.all };
}
