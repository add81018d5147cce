/**
 * Whoever can be asked → the same, with each question noted and the answer that it got.
 *
 *     noting({ dayAt }, notes).dayAt('2019-05-14')   →   notes: dayAt ["2019-05-14"] = { earliest: '2019-05-14T00:00…' }
 *
 * What was made of nothing but such answers stands as long as they are the same: it need not be known beforehand on what
 * of a thousand documents an event of one of them depends. Questions are put by functions, maps, sets and the values
 * beside them; their arguments and answers are plain data that nobody changes.
 */
import { isDeepStrictEqual } from 'node:util';

export interface Question {
  /** `['hearingDays', 'dayOf']` */
  readonly path: readonly string[];
  /** Null where a value was looked at and nothing called. */
  readonly args: readonly unknown[] | null;
  readonly answer: unknown;
}
export interface Notes {
  readonly all: readonly Question[];
  /** A question that was put before is not noted again. */
  add(question: Question): void;
}

export function newNotes(): Notes {
  const all = new Map<string, Question>();
  const rows = new Map<unknown, number>();
  // A row of words is long, and always the same one: it is told from others by what it is and not by what is in it.
  const keyOf = (value: unknown): string => {
    if (!Array.isArray(value)) return JSON.stringify(value) ?? '';
    const number = rows.get(value) ?? rows.size;
    rows.set(value, number);
    return `row ${number}`;
  };
  return {
    get all() {
      return [...all.values()];
    },
    add: (question) => {
      const key = [...question.path, ...(question.args ?? []).map(keyOf)].join(' ');
      if (!all.has(key)) all.set(key, question);
    },
  };
}

export function noting<Asked extends object>(asked: Asked, notes: Notes, path: readonly string[] = []): Asked {
  const known = new Map<string | symbol, unknown>();
  const note = (where: readonly string[], args: readonly unknown[] | null, answer: unknown): unknown => {
    notes.add({ path: where, args, answer });
    return answer;
  };
  const noted = (name: string): unknown => {
    const where = [...path, name];
    const value: unknown = Reflect.get(asked, name);
    if (isFunction(value)) return (...args: unknown[]) => note(where, args, Reflect.apply(value, asked, args));
    return answersQuestions(value) ? noting(value, notes, where) : note(where, null, value);
  };
  return new Proxy(asked, {
    get: (_, name) => {
      if (typeof name === 'symbol') return Reflect.get(asked, name);
      if (!known.has(name)) known.set(name, noted(name));
      return known.get(name);
    },
  });
}

/** Every question gets the answer that it got before. */
export function answersAlike(asked: object, questions: readonly Question[]): boolean {
  return questions.every(({ path, args, answer }) => {
    const value = ask(asked, path, args);
    return Object.is(value, answer) || isDeepStrictEqual(value, answer);
  });
}

function ask(asked: object, path: readonly string[], args: readonly unknown[] | null): unknown {
  const [name = '', ...rest] = path;
  const value: unknown = Reflect.get(asked, name);
  if (rest.length > 0) return answersQuestions(value) ? ask(value, rest, args) : undefined;
  return isFunction(value) && args !== null ? Reflect.apply(value, asked, args) : value;
}

type Function = (...args: readonly unknown[]) => unknown;

function isFunction(value: unknown): value is Function {
  return typeof value === 'function';
}

/** Plain data is an answer itself. */
function answersQuestions(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return value instanceof Map || value instanceof Set || Object.values(value).some(isFunction);
}
