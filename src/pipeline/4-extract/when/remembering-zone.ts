/**
 * A zone's name → the zone, with its offsets remembered: documents name the same days again and again.
 */
import { type Zone, zoneOf } from '../../../model/calendar.ts';

const quarter = 900_000;

/** Offsets change only on the quarter of an hour. An unknown name is read as UTC: the casebook's reader has reported it. */
export function rememberingZone(name: string): Zone {
  const zone = zoneOf(name) ?? zoneOf('UTC');
  const known = new Map<number, number>();
  return {
    name: zone?.name ?? 'UTC',
    offsetAt: (instant) => {
      const slot = Math.floor(instant / quarter);
      const remembered = known.get(slot);
      if (remembered !== undefined) return remembered;
      const offset = zone?.offsetAt(instant) ?? 0;
      known.set(slot, offset);
      return offset;
    },
  };
}
