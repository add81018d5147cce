/**
 * Words for a distance in time → the seconds it may be, as loosely as people say it.
 *
 * "Ten minutes" → 7½ to 12½ minutes; "almost an hour" → half an hour to an hour; "at least two hours" → 1½ hours or more;
 * "two days" → one to three days, because days are counted by the calendar; "several weeks" → a week or more.
 */
export interface Gap {
  readonly least: number;
  readonly most: number | null;
}

const seconds: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  fortnight: 1_209_600,
  month: 2_629_746,
  year: 31_556_952,
};
const counts =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const tens: Readonly<Record<string, number>> = { thirty: 30, forty: 40, fifty: 50, sixty: 60, ninety: 90 };
const vague = /^(?:a few|several|some|many|a couple of|a number of)$/u;

/** The pattern's source: a distance, to stand inside other patterns; it captures nothing. */
export const distance =
  '(?:(?:just |only )?(?:about |around |roughly |approximately |some |almost |nearly |just over |just under |over |under |more than |less than |at least |up to ))?(?:an?|half an?|a few|several|some|many|a couple of|a number of|a further|another|\\d{1,3}|\\p{L}{3,9}(?:-\\p{L}{3,5})?) (?:seconds?|minutes?|hours?|days?|weeks?|fortnights?|months?|years?)';
const parts =
  /^(?:just |only )?(about|around|roughly|approximately|some|almost|nearly|just over|just under|over|under|more than|less than|at least|up to)? ?(an?|half an?|a few|several|some|many|a couple of|a number of|a further|another|\d{1,3}|\p{L}{3,9}(?:-\p{L}{3,5})?) (second|minute|hour|day|week|fortnight|month|year)s?$/u;

/** Null where the words are no distance. */
export function howFar(words: string): Gap | null {
  const [, rough = '', count = '', unit = ''] = parts.exec(words.toLowerCase().trim()) ?? [];
  const size = seconds[unit];
  if (size === undefined) return null;
  if (vague.test(count)) return { least: size, most: null };
  const number = numberOf(count);
  if (number === null) return null;
  const grain = unit === 'day' ? size : number < 1 ? 0 : size / 2;
  const loose = Math.max(grain, (number * size) / 4);
  const least = Math.max(0, number * size - loose);
  const most = number * size + loose;
  if (/^(?:over|more than|just over)$/u.test(rough))
    return { least: number * size, most: rough === 'just over' ? most : null };
  if (rough === 'at least') return { least, most: null };
  if (/^(?:under|less than|up to)$/u.test(rough)) return { least: 0, most: number * size };
  if (/^(?:almost|nearly|just under)$/u.test(rough)) return { least, most: number * size };
  return rough === '' ? { least, most } : { least: Math.max(0, least - loose), most: most + loose };
}

/** Of words in small letters: "an" → 1, "twenty-five" → 25; null where they count nothing known. */
export function numberOf(count: string): number | null {
  if (/^(?:an?|a further|another)$/u.test(count)) return 1;
  if (/^half an?$/u.test(count)) return 0.5;
  if (/^\d+$/u.test(count)) return Number(count);
  const [ten = '', one] = count.split('-');
  if (one !== undefined) {
    const [first, second] = [ten === 'twenty' ? 20 : tens[ten], counts.indexOf(one) + 1];
    return first === undefined || second < 1 || second > 9 ? null : first + second;
  }
  const known = counts.indexOf(count) + 1;
  return known > 0 ? known : (tens[count] ?? null);
}
