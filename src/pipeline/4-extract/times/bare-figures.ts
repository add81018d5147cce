/**
 * An hour and minute in figures with nothing behind them → whether they are a time, and no price, score, ratio or paragraph.
 *
 *   "at 14.56 he", "10:41" → a time      "14.56 metres", "paragraphs 12.30 to 12.45", "Psalm 10:4" → none
 */
import type { Figures } from './clock-figures.ts';
import { figuresAt } from './clock-figures.ts';
import { clockLeads } from './clock-leads.ts';
import { monthNames, units, weekdayNames } from './lexicon.ts';
import { endsSentence } from './sentence-end.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

/** A bare hour and minute: is it a time rather than a price, a score, a ratio or ("won in 2h30") a length? */
export function bareTime(tokens: readonly Token[], at: number, figures: Figures): boolean {
  const first = tokenAt(tokens, at);
  const before = tokenAt(tokens, at - 1);
  const after = tokenAt(tokens, figures.next);
  if (after.gap === 0 && after.kind !== 'mark') return false;
  if (after.gap === 0 && '%°/-–'.includes(after.lower) && after.lower !== '' && !isSpan(tokens, figures)) return false;
  if (figures.mark === 'h') return clockLeads.has(before.lower) && !(after.kind === 'word' && units.has(after.lower));
  if (figures.mark === ':') return !isChapterAndVerse(before.lower === '.' ? tokenAt(tokens, at - 2) : before);
  if (first.lower.length !== 2 && !isPlainHour(tokens, at, figures)) return false;
  const unit =
    (isUnit(after) && !isDoneThen(tokens, at, after)) ||
    endsInUnit(tokens, figures.next) ||
    !goesOnFromTime(tokens, at);
  if (first.gap >= 2) return !unit;
  const told = saysTheTime(tokens, at, figures.next) || labels(tokens, at, figures.next);
  return (clockLeads.has(before.lower) || told) && !unit;
}

/** "8 May, 19.20: gate opened. 19.35: gate closed." */
function labels(tokens: readonly Token[], at: number, next: number): boolean {
  const [colon, after, before] = [tokenAt(tokens, next), tokenAt(tokens, next + 1), tokenAt(tokens, at - 1)];
  if (colon.lower !== ':' || colon.gap !== 0 || after.gap === 0 || after.kind !== 'word') return false;
  const date = tokenAt(tokens, at - 2).lower;
  if (before.lower === ',') return monthNames.has(date) || weekdayNames.has(date) || /^(?:19|20)\d\d$/u.test(date);
  return endsSentence(tokens, at - 1) || (before.lower === '.' && tokenAt(tokens, at - 2).kind === 'word');
}

/** "The time was 14.56", "it was 14.56 when he fell". */
function saysTheTime(tokens: readonly Token[], at: number, next: number): boolean {
  if (!['is', 'was'].includes(tokenAt(tokens, at - 1).lower)) return false;
  const subject = tokenAt(tokens, at - 2).lower;
  return subject === 'time' || (subject === 'it' && tokenAt(tokens, next).lower === 'when');
}

/** "22:00–05:30", "9:00-17:00": an hour and minute on both sides of the dash. */
function isSpan(tokens: readonly Token[], { mark, next }: Figures): boolean {
  const second = mark === ':' && '-–'.includes(tokenAt(tokens, next).lower) ? figuresAt(tokens, next + 1) : null;
  const after = second === null ? null : tokenAt(tokens, second.next);
  return second?.mark === ':' && (after?.gap !== 0 || after.kind === 'mark');
}

/** "at 9.30", where nothing is priced, scored or measured: of one figure an hour is as rare among amounts as it is common in talk. */
function isPlainHour(tokens: readonly Token[], at: number, { hour, next }: Figures): boolean {
  const before = tokenAt(tokens, at - 1);
  if (!['at', 'by', 'until', 'till'].includes(before.lower) || hour === 0 || priced.has(tokenAt(tokens, at - 2).lower))
    return false;
  const after = tokenAt(tokens, next);
  return (
    (after.kind === 'mark' && /^[,;.]$/.test(after.lower)) || (after.kind === 'word' && stillTime.has(after.lower))
  );
}
const priced = new Set(
  (
    'closed close closing ended end traded trading quoted fixed stood stands priced valued opened opening settled fell rose remained ' +
    'steady unchanged dollar dollars pound mark marks yen francs shares share stock index rate rates price prices interest inflation yield yields earthquake quake measured magnitude'
  ).split(' '),
);

/** A word right behind the figures that no sentence goes on with: "14.56 metres". */
function isUnit(after: Token): boolean {
  return after.kind === 'word' && !stillTime.has(after.lower) && after.gap === 1 && !after.capital;
}

/** "reached the wheelhouse and at | 18.09 | sent a call": what goes on with a verb behind "and at" is a clause, and no amount. */
function isDoneThen(tokens: readonly Token[], at: number, { lower }: Token): boolean {
  if (tokenAt(tokens, at - 1).lower !== 'at' || !['and', 'but', 'then'].includes(tokenAt(tokens, at - 2).lower))
    return false;
  return /.{2}ed$/.test(lower) || doneThen.has(lower);
}
const doneThen = new Set(
  'sent rang left went came ran drove took gave saw heard told made fell found began met sank struck broke brought shut put set woke rose spoke wrote got lost caught flew rode swam threw held'.split(
    ' ',
  ),
);

/** "10.15" of "10.15 and 12.30 metres", "10.15 to 12.30 per cent". */
function endsInUnit(tokens: readonly Token[], at: number): boolean {
  if (!['and', 'to', 'or', '-', '–'].includes(tokenAt(tokens, at).lower)) return false;
  const second = figuresAt(tokens, at + 1);
  return second !== null && second.minute !== null && isUnit(tokenAt(tokens, second.next));
}

/** "12.45" of "paragraphs 12.30 to 12.45" is a paragraph as the first one is. */
function goesOnFromTime(tokens: readonly Token[], at: number): boolean {
  const link = tokenAt(tokens, at - 1).lower;
  if (link !== 'to' && link !== 'and') return true;
  const [hour, mark, minute] = [at - 4, at - 3, at - 2].map((step) => tokenAt(tokens, step));
  if (hour?.kind !== 'number' || minute?.kind !== 'number' || mark?.lower !== '.' || minute.gap !== 0) return true;
  return hour.gap >= 2 || clockLeads.has(tokenAt(tokens, at - 5).lower);
}

const books = new Set(
  (
    'genesis exodus leviticus deuteronomy joshua judges samuel kings psalm psalms proverbs ecclesiastes isaiah jeremiah ezekiel ' +
    'daniel matthew mark luke john acts romans corinthians galatians ephesians philippians hebrews james peter revelation ' +
    'ratio odds surah verse verses chapter chapters vv'
  ).split(' '),
);
const isChapterAndVerse = (before: Token): boolean => books.has(before.lower);

const stillTime = new Set(
  'on in and to the when a he she they it but as with that this which for by that or local yesterday today last tonight he i we was were is had there'.split(
    ' ',
  ),
);
