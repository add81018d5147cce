/**
 * Is a match part of the name of something that is no time, by the words beside it?
 *
 *   "Mrs Easter", "Sergeant Friday", "the Evening Star", "Bloody Sunday", "Sunday school", "Midnight Mass", "Winter said", "Friday Adeyemi spoke", "five-a-day", "the quarter-finals" → names
 *   "On Sunday", "Midnight struck" → times
 */
import { campaigns, monthNames, papers, weekdayNames } from './lexicon.ts';
import type { Match } from './meaning.ts';
import { isTitled } from './month-or-name.ts';
import { endsSentence } from './sentence-end.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

/** Days that happened once, or that no calendar rule gives, by the word before the weekday. */
const namedDays = new Set('bloody black super cyber ruby throwback casual freaky manic joe'.split(' '));
/** What is named for the weekday it began with. */
const namedForDay = new Set('school schools league leagues roast driver best'.split(' '));
/** "Sunday Street", "the Tuesday Club": with a capital. */
const namedPlaces = new Set(
  'street road lane bridge square hill island islands club circle group harbor harbour farm wood cottage bay'.split(
    ' ',
  ),
);
const says = new Set('said says told asked replied added'.split(' '));
/** Endings after a hyphen that leave a period a period. */
const stillPeriods = new Set('long old end ending ended ago on over to and'.split(' '));

export function isPartOfName(tokens: readonly Token[], from: number, { next, meaning, clock, part }: Match): boolean {
  const [first, last] = [tokenAt(tokens, from), tokenAt(tokens, next - 1)];
  const [before, after] = [tokenAt(tokens, from - 1), tokenAt(tokens, next)];
  if (meaning.kind === 'again' && isHyphened(tokens, next)) return true;
  const named = meaning.kind === 'holiday' || (meaning.kind === 'calendar' && meaning.fields.weekday !== undefined);
  if ((named || clock !== undefined) && next === from + 1 && first.capital && isTitled(tokens, from)) return true;
  if (part !== undefined && last.capital && after.capital && after.gap === 1 && papers.has(after.lower)) return true;
  if (meaning.kind === 'duration' && (first.lower === 'a' || first.lower === 'an') && first.gap === 0)
    return before.lower === '-';
  if (meaning.kind === 'calendar' && meaning.fields.weekday !== undefined && next === from + 1) {
    if (before.capital && first.gap === 1 && namedDays.has(before.lower)) return true;
    // The football club; "in Sheffield Wednesday" is of the day.
    if (before.lower === 'sheffield' && first.lower === 'wednesday' && tokenAt(tokens, from - 2).lower !== 'in')
      return true;
    if (
      after.gap === 1 &&
      (namedForDay.has(after.lower) || (after.capital && (namedPlaces.has(after.lower) || papers.has(after.lower))))
    )
      return true;
    return isGivenName(tokens, from);
  }
  const season =
    meaning.kind === 'calendar' && meaning.fields.season !== undefined && meaning.fields.year === undefined;
  if (!(season || clock !== undefined) || next !== from + 1 || !last.capital || after.gap !== 1) return false;
  if (season && campaigns.has(after.lower)) return false;
  return says.has(after.lower) || (after.kind === 'word' && after.capital && !isCalendarWord(after.lower));
}

/** "Friday Adeyemi spoke", "Friday told the court", "spoke to Sunday Okoro"; not "On Friday Okoro spoke". */
function isGivenName(tokens: readonly Token[], at: number): boolean {
  const [before, name, after] = [tokenAt(tokens, at - 1), tokenAt(tokens, at + 1), tokenAt(tokens, at + 2)];
  if (name.kind !== 'word' || name.gap !== 1 || isCalendarWord(name.lower)) return false;
  if (before.kind === 'word') return name.capital && takesPerson.has(before.lower);
  if (before.kind !== 'end' && !endsSentence(tokens, at - 1)) return false;
  if (!name.capital) return speaks.has(name.lower);
  return after.kind === 'word' && !after.capital && after.gap === 1 && name.end - name.start > 2;
}
const takesPerson = new Set('to with told asked met thanked mr mrs ms miss dr named called'.split(' '));
const speaks = new Set([...says, 'spoke', 'denied', 'admitted', 'recalled', 'explained']);

/** "-finals" against a period. */
function isHyphened(tokens: readonly Token[], at: number): boolean {
  const [mark, word] = [tokenAt(tokens, at), tokenAt(tokens, at + 1)];
  return (
    mark.lower === '-' && mark.gap === 0 && word.gap === 0 && word.kind === 'word' && !stillPeriods.has(word.lower)
  );
}

const isCalendarWord = (word: string): boolean =>
  weekdayNames.has(word) || monthNames.has(word) || word === 'gmt' || word === 'bst';
