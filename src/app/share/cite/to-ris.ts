/**
 * A citation → an entry in RIS, which Zotero, EndNote and Mendeley read: lines of a tag, two spaces, a hyphen, a value.
 *
 *     TY  - ELEC
 *     TI  - The air ambulance helicopter landed
 *     …
 *     ER  -
 */
import type { Citation } from './citation.ts';
import { citationNotes } from './citation-notes.ts';

/** Lines end in CR LF, as the format's first readers want them. */
export function toRis(citation: Citation): string {
  const { title, work, address, accessed } = citation;
  const lines = [
    ['TY', 'ELEC'],
    ['TI', title],
    ...(work === null ? [] : [['T2', work]]),
    ...citationNotes(citation).map((note) => ['N1', note]),
    ['UR', address],
    ['Y2', accessed.replaceAll('-', '/')],
    ['ER', ''],
  ];
  return lines.map(([tag, value = '']) => `${tag}  - ${value.replaceAll(/\s+/g, ' ')}\r\n`).join('');
}
