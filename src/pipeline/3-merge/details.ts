/**
 * Names, numbers, clock times and dates as values → whether two of them say the same.
 *
 * 14.56 and 2.56pm: yes; 9.15 and 9.45: no; "22 March" and "22 March 2017": yes, one only says more; "last Monday" and
 * "3 October": unsure, for want of a calendar.
 */
export type Detail =
  | { readonly kind: 'name'; readonly words: ReadonlySet<string> }
  | { readonly kind: 'number'; readonly value: number; readonly unit: string | null }
  /** Minutes from midnight; `half` where nothing says whether it is before or after noon. */
  | { readonly kind: 'time'; readonly minutes: number; readonly half: boolean }
  | { readonly kind: 'part'; readonly part: DayPart }
  | ({ readonly kind: 'date' } & DateFields);

export type DayPart = keyof typeof dayParts;

/** Whatever the words give. A day told from where the speaker stands ("yesterday") is `told`. */
export interface DateFields {
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
  readonly weekday?: number;
  readonly told?: string;
}

export type Agreement = 'yes' | 'no' | 'unsure';

/** Hours in which a clock time may lie. */
const dayParts = {
  morning: [0, 12],
  afternoon: [12, 19],
  evening: [16, 24],
  night: [17, 31],
} as const;

/** The same whichever comes first. */
export function agree(a: Detail, b: Detail): Agreement {
  if (a.kind === 'name' || b.kind === 'name') return a.kind === b.kind ? namesAgree(a, b) : 'no';
  if (a.kind === 'number') return numberAgrees(a, b);
  if (b.kind === 'number') return numberAgrees(b, a);
  if (a.kind === 'date' && b.kind === 'date') return datesAgree(a, b);
  if (a.kind === 'date') return dateAndClock(a, b);
  if (b.kind === 'date') return dateAndClock(b, a);
  if (a.kind === 'time' && b.kind === 'time') return verdict(sameClock(a, b));
  if (a.kind === 'part' && b.kind === 'part') return verdict(a.part === b.part);
  if (a.kind === 'part') return verdict(b.kind === 'time' && liesIn(b, a.part));
  return verdict(b.kind === 'part' && a.kind === 'time' && liesIn(a, b.part));
}

/** Names and figures never stand for one another. */
export function comparable(a: Detail, b: Detail): boolean {
  return (a.kind === 'name') === (b.kind === 'name');
}

/** `part` says what `whole` says and less: "Holt" of "Inspector Holt", 22 or "March" of "22 March", "morning" of 9.15am. */
export function isPartOf(part: Detail, whole: Detail): boolean {
  if (!comparable(part, whole) || agree(part, whole) !== 'yes') return false;
  if (part.kind === 'name' && whole.kind === 'name') return part.words.size < whole.words.size;
  if (part.kind === 'date' && whole.kind === 'date') return Object.keys(part).length < Object.keys(whole).length;
  return part.kind !== whole.kind && part.kind !== 'time';
}

function verdict(same: boolean): Agreement {
  return same ? 'yes' : 'no';
}

/** "Ellwood" and "Mr Ellwood"; not "Mr Ellwood" and "Mrs Ellwood". */
function namesAgree(a: Detail, b: Detail): Agreement {
  if (a.kind !== 'name' || b.kind !== 'name') return 'no';
  const [few, many] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words];
  return verdict([...few].every((one) => many.has(one)));
}

function numberAgrees(a: Detail & { kind: 'number' }, b: Detail): Agreement {
  if (b.kind === 'number') return verdict(a.value === b.value && (a.unit === b.unit || !a.unit || !b.unit));
  // What is left of "22 March" or "2.56pm" where a word of it was changed.
  if (b.kind === 'date') return verdict(a.value === b.day || a.value === b.year);
  if (b.kind === 'time') return verdict(a.value === Math.floor(b.minutes / 60) || a.value + 12 === b.minutes / 60);
  return 'no';
}

/** "The next morning" and "the morning"; of other days and hours nobody can say. */
function dateAndClock(date: DateFields, clock: Detail): Agreement {
  return clock.kind === 'part' && date.told?.endsWith(clock.part) === true ? 'yes' : 'unsure';
}

function datesAgree(a: DateFields, b: DateFields): Agreement {
  // Whenever they were told: "last Tuesday" is no Thursday.
  if (a.weekday !== undefined && b.weekday !== undefined && a.weekday !== b.weekday) return 'no';
  const told = [a.told, b.told].filter((one) => one !== undefined);
  const [whole, less] = a.told === undefined ? [b, a] : [a, b];
  const saysMore = told.length === 1 && whole.month !== undefined && less.year === undefined;
  if (saysMore) return sharedFields(a, b, 'unsure');
  if (told.length > 0) return told.length === 2 && a.told === b.told ? sharedFields(a, b, 'yes') : 'unsure';
  return sharedFields(a, b, 'unsure');
}

function sharedFields(a: DateFields, b: DateFields, without: Agreement): Agreement {
  const fields = ['day', 'month', 'year', 'weekday'] as const;
  const shared = fields.filter((field) => a[field] !== undefined && b[field] !== undefined);
  return shared.length === 0 ? without : verdict(shared.every((field) => a[field] === b[field]));
}

function sameClock(a: { minutes: number; half: boolean }, b: { minutes: number; half: boolean }): boolean {
  return a.half || b.half ? a.minutes % 720 === b.minutes % 720 : a.minutes === b.minutes;
}

function liesIn({ minutes, half }: { minutes: number; half: boolean }, part: DayPart): boolean {
  const [from, to] = dayParts[part];
  const hours = half ? [minutes / 60, minutes / 60 + 12] : [minutes / 60];
  return hours.some((hour) => (hour >= from && hour < to) || (hour + 24 >= from && hour + 24 < to));
}
