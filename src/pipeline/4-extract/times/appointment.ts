/**
 * A weekday that somebody has fixed, called off or been told to keep: to come or past, whatever the tense of that verb.
 *
 *   "agreed to meet on Sunday", "moved the hearing to Friday", "have two things to do before Tuesday" → to come
 *   "a rally planned for Saturday was cancelled"                                                      → past
 *   "asked the court on Friday to decide", "agreed Monday to pay"                                     → not of this kind
 */
import { endsSentence } from './sentence-end.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

/** "moved … to Friday", "called an election for Sunday": the day is that of the appointment. */
const fixing = new Set(
  (
    'rescheduled retargeted slated booked moved delayed postponed adjourned pencilled earmarked arranged called ordered ' +
    'convened summoned shifted deferred brought pushed put'
  ).split(' '),
);
const fixedBy = new Set(['for', 'to', 'until', 'till']);
/** Who speaks of what is still to be done: "agreed | to meet on Sunday", "has | to decide by Friday". */
const bound = new Set(
  (
    'agreed promised vowed pledged ordered urged asked told invited instructed decided threatened hoped wanted needed ' +
    'has have need needs want wants hope hopes aim aims'
  ).split(' '),
);
/** What is done at an appointed time; other verbs need a limit: "to finish | by Friday". */
const appointments = new Set(
  (
    'meet return appear resume vote hold visit travel begin start open reopen leave depart testify attend launch decide ' +
    'discuss debate consider gather reconvene arrive play run speak fly sit hear'
  ).split(' '),
);
const limits = new Set(['by', 'before']);
const called = new Set([
  'cancelled',
  'canceled',
  'postponed',
  'scrapped',
  'abandoned',
  'delayed',
  'suspended',
  'called',
]);
const determiners = new Set('a an the this that these those his her its their my our your one'.split(' '));
const reach = 16;

/** Whether the weekday over the tokens from `from` up to `next` is to come; null where nothing here says so. */
export function isAppointed(tokens: readonly Token[], from: number, next: number): boolean | null {
  if (isCalledOff(tokens, next)) return false;
  const lead = tokenAt(tokens, from - 1).lower;
  let verb = '';
  for (let at = from - 1; at >= 0 && at > from - reach && !endsSentence(tokens, at); at -= 1) {
    const { lower } = tokenAt(tokens, at);
    if (lower === 'from') return null;
    if (fixing.has(lower) && fixedBy.has(lead) && at < from - 1 && !isHad(tokens, at)) return true;
    if (verb !== '' && bound.has(lower) && !isHad(tokens, at))
      return appointments.has(verb) || limits.has(lead) || isPassive(tokens, at) || null;
    if (lower === 'to' && isVerb(tokenAt(tokens, at + 1)) && at + 1 < from) verb = tokenAt(tokens, at + 1).lower;
    else if (lower.length > 3 && lower.endsWith('ed')) return null;
  }
  return null;
}

/** "planned for Saturday | was cancelled", "has been called off". */
function isCalledOff(tokens: readonly Token[], next: number): boolean {
  const been = ['has', 'had', 'have'].includes(tokenAt(tokens, next).lower) ? 1 : 0;
  if (!['was', 'were', 'been'].includes(tokenAt(tokens, next + been).lower)) return false;
  const { lower } = tokenAt(tokens, next + been + 1);
  return called.has(lower) && (lower !== 'called' || tokenAt(tokens, next + been + 2).lower === 'off');
}

/** "was told to pay on Friday": whoever is told does it later. */
const isPassive = (tokens: readonly Token[], at: number): boolean =>
  [at - 1, at - 2].some((step) => ['was', 'were', 'been', 'is', 'are'].includes(tokenAt(tokens, step).lower));

/** "had been moved", "had agreed": from an earlier day. */
const isHad = (tokens: readonly Token[], at: number): boolean =>
  [at - 1, at - 2].some((step) => tokenAt(tokens, step).lower === 'had');

const isVerb = ({ kind, capital, lower }: Token): boolean => kind === 'word' && !capital && !determiners.has(lower);
