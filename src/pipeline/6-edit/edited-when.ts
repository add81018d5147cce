/**
 * What the editor says of a time → a `When`.
 *
 * `{earliest: 2009, latest: null, because: …}` → `{earliest: '2009-01-01T00:00:00+00:00', latest: null, precision:
 * 'range', basis: 'edited', …}`.
 */
import { edtfOf, parseMoment, type Zone } from '../../model/calendar.ts';
import type { CasebookWhen } from '../../model/casebook.ts';
import type { Precision, When } from '../../model/time.ts';

/** `phrase` is the one the conversion found, kept where the editor gives none. Unreadable dates count as open. */
export function editedWhen(said: CasebookWhen, phrase: string | null, zone: Zone): When {
  const earliest = said.earliest ? (parseMoment(said.earliest, zone)?.earliest ?? null) : null;
  const latest = said.latest ? (parseMoment(said.latest, zone)?.latest ?? null) : null;
  const precision = precisionOf(earliest, latest, zone);
  const edtf =
    (precision === 'range' ? saidEdtf(said, earliest, latest) : undefined) ?? edtfOf({ earliest, latest, precision });
  return {
    earliest,
    latest,
    precision,
    basis: 'edited',
    phrase: said.phrase === undefined ? phrase : said.phrase,
    because: said.because ?? 'The editor gave this time, and no reason for it.',
    ...(edtf === undefined ? {} : { edtf }),
  };
}

/** The editor's own units where the ends differ in them: `2009` onwards is `2009/..`, not January 2009 onwards. */
function saidEdtf(said: CasebookWhen, earliest: string | null, latest: string | null): string | undefined {
  const [from, to] = [earliest === null ? '..' : said.earliest, latest === null ? '..' : said.latest];
  const dated = [from, to].every((end) => end === '..' || /^\d{4}(?:-\d{2}){0,2}$/.test(end ?? ''));
  return dated && from !== to && from?.length !== to?.length ? `${from}/${to}` : undefined;
}

/** The unit of the calendar that the interval is exactly; `range` for any other, `unknown` where both ends are open. */
export function precisionOf(earliest: string | null, latest: string | null, zone: Zone): Precision {
  if (earliest === null && latest === null) return 'unknown';
  if (earliest === null || latest === null) return 'range';
  for (const length of [4, 7, 10, 13, 16]) {
    const unit = parseMoment(earliest.slice(0, length), zone);
    if (unit?.earliest === earliest && unit.latest === latest) return unit.precision;
  }
  return 'range';
}

/** The time of something that nobody gave a time for. */
export function unknownWhen(because: string): When {
  return { earliest: null, latest: null, precision: 'unknown', basis: 'unknown', phrase: null, because };
}
