/**
 * A citation → an entry in RIS, which Zotero, EndNote and Mendeley read: lines of a tag, two spaces, a hyphen, a value.
 *
 *     TY  - ELEC
 *     TI  - The air ambulance helicopter landed
 *     …
 *     ER  -
 */
import { words } from '../../words/words.ts';
import type { EventCitation } from './event-citation.ts';

/** Lines end in CR LF, as the format's first readers want them. */
export function toRis({ title, when, work, sources, address, accessed }: EventCitation): string {
  const lines = [
    ['TY', 'ELEC'],
    ['TI', title],
    ['T2', work],
    ['N1', words.event.citedTime(when)],
    ...sources.map((source) => ['N1', words.event.citedFrom(source)]),
    ['UR', address],
    ['Y2', accessed.replaceAll('-', '/')],
    ['ER', ''],
  ];
  return lines.map(([tag, value = '']) => `${tag}  - ${value.replaceAll(/\s+/g, ' ')}\r\n`).join('');
}
