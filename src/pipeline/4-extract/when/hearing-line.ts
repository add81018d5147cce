/**
 * In a report of a hearing, the days of these weeks and what the court itself did on them → kept apart from the days of what
 * is told there: an account of the past goes on from its own day, however often the court sat since.
 *
 *   "He drowned on 1 July 2018. The coroner spoke on Friday. A walker rang at 3.16pm." → 3.16pm on 1 July 2018
 *   "He walked free yesterday. The foreman gave the verdict at 3.25pm."               → 3.25pm yesterday
 */
import { daysBetween } from './local-days.ts';
import { isProceeding } from './proceeding.ts';
import { mainDay } from './resolve-clock.ts';
import type { TimeSetting } from './time-setting.ts';

/** So near to the publication a day may be one of the hearing, and so long before it lies what is told there. */
const ofTheseWeeks = 14;
const past = 60;

/** `story` is the day from which the account goes on, where one has been told. */
export function isDayOfHearing(day: string, story: string | null, setting: TimeSetting): boolean {
  const { published, ofHearing = false } = setting;
  const told = story ?? mainDay(setting)?.day ?? null;
  if (!ofHearing || published === null || told === null) return false;
  const now = published.slice(0, 10);
  return daysBetween(told, now) >= past && Math.abs(daysBetween(day, now)) <= ofTheseWeeks;
}

const court =
  /\b(?:verdicts?|(?:returned|recorded|gave) (?:an? |the |its |their )?(?:\p{L}+ )?conclusions?|concluded (?:the|an|his|her) (?:inquest|inquiry|hearing)|(?:foreman|forewoman) (?:of the jury )?(?:gave|returned|announced|delivered|answered|read|replied|stood)|the dock|public gallery|walked free|(?:names|conclusions?|findings|charges) (?:was|were) (?:being )?read(?: out| aloud)?|jury(?: had)? (?:been out|returned|retired|was out)|jurors|(?:was|were|been) (?:sentenced|convicted|acquitted|cleared|jailed|remanded)|sentenced (?:him|her|them)|(?:was|were|been) sent out\b|deliberat(?:ed|ions?|ing)|pleaded (?:not )?guilty|(?:evidence|(?:cross-)?examination|questioning|submissions?|speech|summing-up|lunch|break) (?:began|resumed|ended|finished|continued|started|was adjourned))\b/iu;
const quoted = /"[^"]*"|“[^”]*(?:”|$)/gu;
const told = /\b(?:said|says|told|heard|that)\b/iu;

/** What the court itself did: "The foreman gave the verdict at 3.25pm"; not what was told there. */
export function isOfCourt(sentence: string): boolean {
  const plain = sentence.replace(quoted, ' ');
  return isProceeding(sentence) || (court.test(plain) && !told.test(plain));
}

/** The same of the words around a time before anything is told: "They were sent out | on 6 April | to consider it, and were told …". */
export function isOfCourtUpTo(sentence: string, end: number): boolean {
  const plain = sentence.replace(quoted, (words) => ' '.repeat(words.length));
  return court.test(plain.slice(0, end)) && !told.test(plain.slice(0, end));
}
