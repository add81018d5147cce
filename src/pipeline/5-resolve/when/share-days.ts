/**
 * Events of witnesses' accounts → the same, those without a time on the day of a dated one beside them.
 *
 *   They were unable to land …            unknown  →  22 March 2017, anchored
 *   The helicopter landed at 14.56        14.56 on 22 March 2017
 *
 * One account is what one witness tells in neighbouring passages of a document. Only plain doings share a day, only with
 * doings, and only where the whole account tells of that one day, and the documents are about no other: a confident wrong
 * day is worse than none.
 */
import type { DocumentId } from '../../../model/ids.ts';
import type { When } from '../../../model/time.ts';
import type { EventCandidate, OrderConstraint } from '../../artifacts.ts';
import { tellsDoing, tellsElsewhere, tellsStep } from '../scene-doing.ts';
import type { Setting } from '../setting.ts';
import { followsOn } from '../stated-order.ts';
import { roleOfTime } from './role-of-time.ts';
import { isWithin } from './several-times.ts';

/** How many events of the account may stand between. */
const farthest = 4;
const dayNames = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

interface Told {
  readonly candidate: EventCandidate;
  readonly words: string;
  /** The place of its passage among the document's. */
  readonly at: number;
}
type Account = readonly Told[];

export interface Shared {
  readonly candidates: readonly EventCandidate[];
  /** The order given, and that of steps told from one passage to the next. */
  readonly order: readonly OrderConstraint[];
}

/** Candidates keep their order. Linear in their number but for a sort. */
export function shareDays(
  candidates: readonly EventCandidate[],
  order: readonly OrderConstraint[],
  setting: Setting,
): Shared {
  const accounts = accountsIn(candidates, setting);
  const steps = accounts.flatMap((account) => stepsIn(account));
  const known = new Set(order.map(({ before, after }) => `${before} ${after}`));
  const ordered = [...order, ...steps.filter(({ before, after }) => !known.has(`${before} ${after}`))];
  const days = new Map(accounts.flatMap((account) => daysIn(account, setting)));
  for (const id of contradicted(days, candidates, ordered)) days.delete(id);
  return {
    candidates: candidates.map((one) => ({ ...one, when: days.get(one.id) ?? one.when })),
    order: ordered,
  };
}

function accountsIn(candidates: readonly EventCandidate[], setting: Setting): readonly Account[] {
  const byDocument = new Map<DocumentId, Told[]>();
  for (const candidate of candidates) {
    const [{ passage, start, end }] = candidate.sources;
    const text = setting.mentions.get(passage)?.passage;
    const [citation] = text?.citations ?? [];
    if (text === undefined || citation === undefined) continue;
    const list = byDocument.get(citation.document) ?? [];
    list.push({ candidate, words: text.text.slice(start, end), at: setting.placeOf(passage) });
    byDocument.set(citation.document, list);
  }
  return [...byDocument.values()].flatMap((told) => {
    const accounts: Told[][] = [];
    for (const one of told.sort((a, b) => a.at - b.at || startOf(a) - startOf(b))) {
      const last = accounts.at(-1)?.at(-1);
      if (last !== undefined && isSameAccount(last, one)) accounts.at(-1)?.push(one);
      else accounts.push([one]);
    }
    return accounts;
  });
}

function startOf({ candidate }: Told): number {
  return candidate.sources[0].start;
}

function isSameAccount(a: Told, b: Told): boolean {
  const tellers = [a, b].map(({ candidate: { standing, told } }) =>
    standing === 'account' && told?.by.length === 1 ? (told.by[0] ?? null) : null,
  );
  return tellers[0] !== null && tellers[0] === tellers[1] && b.at - a.at <= 1;
}

/** "He then …" at the beginning of a passage: after the last doing of the one before. */
function stepsIn(account: Account): OrderConstraint[] {
  return account.flatMap((told, index): OrderConstraint[] => {
    const before = account[index - 1];
    if (before === undefined || before.at === told.at || !followsOn(told.words.slice(0, 60))) return [];
    if (!tellsDoing(before.words)) return [];
    const { passage } = told.candidate.sources[0];
    return [{ before: before.candidate.id, after: told.candidate.id, basis: 'stated', passage }];
  });
}

function daysIn(account: Account, setting: Setting): [string, When][] {
  const dated = account.map(({ candidate: { when, told }, words }): Dated => {
    const isTelling = told !== null && told.when.earliest !== null && isWithin(when, told.when);
    // A step that has its minute is a doing, whatever its verb.
    const doing = tellsStep(words) || (when.precision === 'minute' && when.phrase !== null && !tellsElsewhere(words));
    return { day: isTelling ? null : dayOf(when), doing, when, isTelling };
  });
  const known = dated.filter(({ when, isTelling }) => when.basis !== 'unknown' && !isTelling);
  const [first] = known;
  if (first === undefined || first.day === null || known.some(({ day }) => day !== first.day)) return [];
  if (setting.mainEvent !== null && setting.mainEvent.day !== first.day) return [];
  const moment = setting.dayAt(first.day);
  const day = dayNames.format(new Date(`${first.day}T00:00:00Z`));
  if (moment === null) return [];
  return account.flatMap(({ candidate }, index): [string, When][] => {
    if (candidate.when.basis !== 'unknown' || dated[index]?.doing !== true || hasOwnTime(candidate, setting)) return [];
    const near = nearest(dated, index);
    if (near === null) return [];
    const because = `It is told in the same account as “${near}”, on ${day}; that account names no other day.`;
    return [
      [candidate.id, { ...moment, precision: 'day', basis: 'anchored', phrase: null, because, edtf: first.day ?? '' }],
    ];
  });
}

interface Dated {
  readonly day: string | null;
  readonly doing: boolean;
  readonly when: When;
  /** What happened as it was told: "Asked by counsel, he said". */
  readonly isTelling: boolean;
}

/** The phrase of the nearest doing that has a day. */
function nearest(dated: readonly Dated[], index: number): string | null {
  for (let distance = 1; distance <= farthest; distance += 1) {
    for (const one of [dated[index - distance], dated[index + distance]]) {
      if (one?.day != null && one.doing && one.when.phrase !== null) return one.when.phrase;
    }
  }
  return null;
}

/** The one local day that the time lies in; null for longer times. */
function dayOf({ earliest, latest }: When): string | null {
  const day = earliest?.slice(0, 10) ?? null;
  return day !== null && latest?.slice(0, 10) === day ? day : null;
}

/** Words that give a time of their own, even one that could not be read; not the time of something that they only name. */
export function hasOwnTime({ sources }: EventCandidate, { within }: Setting): boolean {
  return sources.some((source) => {
    const found = within(source);
    if (found === null) return false;
    const own = found.times.filter((time) => roleOfTime(found.passage.text, time, source) === 'doing');
    return own.length + found.unresolved.length > 0;
  });
}

/** What the order puts before an earlier day or after a later one keeps no shared day. */
export function contradicted(
  days: ReadonlyMap<string, When>,
  candidates: readonly EventCandidate[],
  order: readonly OrderConstraint[],
): readonly string[] {
  const whens = new Map(candidates.map(({ id, when }) => [id, days.get(id) ?? when] as const));
  return order.flatMap(({ before, after }) => {
    const [first, second] = [whens.get(before)?.earliest ?? null, whens.get(after)?.latest ?? null];
    return first === null || second === null || Date.parse(first) <= Date.parse(second) ? [] : [before, after];
  });
}
