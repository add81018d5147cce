/**
 * Is "May", "March", "April", "June" or "August" a month here, or a person or a verb?
 *
 *   "in May" → month      "Mr March", "May told the inquest", "Theresa May", the second of "Since May, May has led" → no month
 */
import { monthNames } from './lexicon.ts';
import { possessiveAt } from './possessive.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

const alsoNames = new Set(['march', 'april', 'may', 'june', 'august', 'jan', 'mar', 'dec', 'jun', 'sep']);
const titles = new Set(
  (
    'mr mrs ms miss dr sir lady lord dame judge justice pc dc ds di dci sgt sergeant inspector constable captain major ' +
    'colonel general professor prof president minister chancellor secretary witness'
  ).split(' '),
);
/** Before a weekday or a feast they make a surname of it; offices do not: "told the President Friday". */
const courtesies = new Set(
  'mr mrs ms miss dr sir lady dame pc wpc dc ds di dci sgt sergeant constable inspector prof professor'.split(' '),
);
const leads = new Set(
  (
    'in of by since until till during from to through between and before after last next this that each every early ' +
    'late mid middle for ended ending on following previous around about or beginning end start - – — / throughout ' +
    'into past ( , was is late-'
  ).split(' '),
);
/** "and May Tully", "said that April Osei", "the evidence of June Alder": with another capital behind, it is somebody. */
const alsoBeforeNames = new Set(['and', 'by', ',', 'that', 'of', 'to', 'or']);
const spoken = new Set('told said says asked gave replied added denied admitted who whose and’s'.split(' '));
/** After a comma or somebody else: "Since May, May has led". */
const does = new Set('has had have will would did does could should must led leads'.split(' '));

/** Whether a courtesy or a rank of the police stands before the word at `at`, as before a surname. */
export function isTitled(tokens: readonly Token[], at: number): boolean {
  const stop = tokenAt(tokens, at - 1).lower === '.' ? 1 : 0;
  const title = tokenAt(tokens, at - 1 - stop);
  return title.capital && courtesies.has(title.lower) && tokenAt(tokens, at).gap <= 1;
}

/** Whether the month's name that takes the tokens from `at` up to `next`, alone, is a month. */
export function isMonthByContext(tokens: readonly Token[], at: number, next: number): boolean {
  const before = tokenAt(tokens, at - 1);
  const after = tokenAt(tokens, next);
  const title = before.lower === '.' ? tokenAt(tokens, at - 2).lower : before.lower;
  if (titles.has(title) && tokenAt(tokens, at).gap <= 1) return false;
  if (tokenAt(tokens, at).gap === 0 && before.kind !== 'mark') return false;
  if (!alsoNames.has(tokenAt(tokens, at).lower)) return true;
  if (spoken.has(after.lower) || ((before.lower === ',' || isAndSomebody(tokens, at)) && does.has(after.lower)))
    return false;
  if (
    after.kind === 'word' &&
    after.capital &&
    after.gap === 1 &&
    !monthNames.has(after.lower) &&
    after.lower.length > 2
  ) {
    return leads.has(before.lower) && !alsoBeforeNames.has(before.lower);
  }
  return (
    leads.has(before.lower) || isAttribute(tokens, at, next) || isFirstOfTwo(tokens, next) || hasFigures(tokens, next)
  );
}

/** "Dr Alder and April had gone"; not "between March and April had been". */
function isAndSomebody(tokens: readonly Token[], at: number): boolean {
  const other = tokenAt(tokens, at - 2);
  return tokenAt(tokens, at - 1).lower === 'and' && other.kind === 'word' && !monthNames.has(other.lower);
}

/** "March sales rose", "April's figures": counted by the month, and by nobody of that name. */
function hasFigures(tokens: readonly Token[], next: number): boolean {
  const owned = possessiveAt(tokens, next);
  return tokenAt(tokens, next + owned).gap === 1 && counted.has(tokenAt(tokens, next + owned).lower);
}
const counted = new Set(
  (
    'sales figures data results earnings revenue revenues exports imports inflation unemployment payrolls output prices ' +
    'futures deliveries orders production rainfall temperatures elections'
  ).split(' '),
);

/** "May–July", "March to June". */
function isFirstOfTwo(tokens: readonly Token[], next: number): boolean {
  return /^(?:[-–—]|to)$/u.test(tokenAt(tokens, next).lower) && monthNames.has(tokenAt(tokens, next + 1).lower);
}

/** "a June agreement", "the August report"; not "the March for Life". */
function isAttribute(tokens: readonly Token[], at: number, next: number): boolean {
  const after = tokenAt(tokens, next);
  const article = ['a', 'an', 'the', 'its', 'their'].includes(tokenAt(tokens, at - 1).lower);
  return article && after.kind === 'word' && !after.capital && after.gap === 1 && !small.has(after.lower);
}
const small = new Set(
  'for of on to from in at by and or is was were has had who that through against with as'.split(' '),
);
