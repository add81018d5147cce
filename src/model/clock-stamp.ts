/**
 * A paragraph of a live report → the clock time that it is stamped with, or null.
 *
 * "14.07 The court is sitting." → `14:07` over the first six characters; "2.15pm: …" → `14:15`; "At 14.07 the court sat" and
 * "14.56 was the time" → null.
 */
export interface ClockStamp {
  /** Up to here the words are the stamp: marks and white space after it are its own. */
  readonly end: number;
  /** "14:07". */
  readonly clock: string;
}

const opening =
  /^\s{0,8}(\d{1,2})(?:[.:](\d\d))? ?(?:([ap])\.?m\b\.?)?(?:\s{0,4}[:–—|-]\s{1,4}|\s{1,4}(?=["“‘']?\p{Lu}))(?=\S)/u;

export function clockStamp(text: string): ClockStamp | null {
  const match = opening.exec(text);
  const [whole, hours, minutes, half] = match ?? [];
  if (whole === undefined || hours === undefined || (minutes === undefined && half === undefined)) return null;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half === 'p' ? 12 : 0);
  if (hour > 23 || Number(hours) > (half === undefined ? 23 : 12) || Number(minutes ?? 0) > 59) return null;
  return { end: whole.length, clock: `${String(hour).padStart(2, '0')}:${minutes ?? '00'}` };
}
