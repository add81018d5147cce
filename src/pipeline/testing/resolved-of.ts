/**
 * Short notes → the data that the later stages work on, for their tests.
 *
 * `resolvedOf(['landed 2017-03-22T14:56', 'operated'], ['landed < operated'])` → two events, one with a time, in order.
 */
import * as v from 'valibot';
import { parseMoment, type Zone, zoneOf } from '../../model/calendar.ts';
import { documentId, passageId } from '../../model/ids.ts';
import type { EventCandidate, ReadDocument, Resolved } from '../artifacts.ts';

/** London, which the tests' times are in. */
export const london: Zone = zoneOf('Europe/London') ?? { name: 'UTC', offsetAt: () => 0 };

/** Each note is an id and, after a space, its time; each becomes one line of `notes.txt`, cited whole by its event. */
export function resolvedOf(notes: readonly string[], order: readonly string[] = []): Resolved {
  const candidates = notes.map((note, index) => candidateOf(note, index));
  return {
    candidates,
    passages: candidates.map(({ id, sources }, index) => ({
      passage: {
        id: sources[0].passage,
        text: id,
        sentences: [{ start: 0, end: id.length }],
        citations: [{ document: v.parse(documentId, 'notes'), line: index + 1 }],
      },
      use: 'event',
      boilerplate: false,
      times: [],
      unresolved: [],
      people: [],
      organisations: [],
      places: [],
      unrecognisedNames: [],
      unlinkedReferences: [],
      quotations: [],
      speech: [],
      themes: [],
      injuries: [],
    })),
    roster: { people: [], organisations: [], places: [], themes: [] },
    phases: [],
    order: order.map((note) => {
      const [before = '', after = ''] = note.split(' < ');
      return { before, after, basis: 'stated' };
    }),
  };
}

function candidateOf(note: string, index: number): EventCandidate {
  const [id = '', time] = note.split(' ');
  const moment = time === undefined ? null : parseMoment(time, london);
  return {
    id,
    title: id,
    summary: '',
    when: {
      ...(moment ?? { earliest: null, latest: null, precision: 'unknown' }),
      basis: moment === null ? 'unknown' : 'stated',
      phrase: null,
      because: moment === null ? 'The note gives no time.' : 'The note gives the time.',
    },
    told: null,
    standing: 'report',
    phase: null,
    people: [],
    organisations: [],
    places: [],
    themes: [],
    sources: [{ passage: v.parse(passageId, `p${index}`), start: 0, end: id.length }],
    warning: null,
    edited: [],
  };
}

/** The document that the notes stand in, a line each. */
export function notesDocument(notes: readonly string[]): ReadDocument {
  const ids = notes.map((note) => note.split(' ')[0] ?? '');
  let start = 0;
  const lines = ids.map((id, index) => {
    const line = { number: index + 1, start, end: start + id.length };
    start = line.end + 1;
    return line;
  });
  const source = { id: v.parse(documentId, 'notes'), file: 'notes.txt', title: 'Notes', sha256: '0'.repeat(64) };
  return { source, text: ids.join('\n'), lines };
}
