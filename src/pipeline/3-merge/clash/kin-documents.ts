/**
 * Two documents → whether they tell of one matter, by the names that they share.
 *
 * Two reports of one inquest share the dead, the place and the coroner; a report of another fire shares the town.
 */
import type { DocumentId } from '../../../model/ids.ts';
import type { Unit } from '../read-units.ts';

const leastShared = 3;
const shareNeeded = 1 / 3;

export interface KinDocuments {
  areKin(a: DocumentId, b: DocumentId): boolean;
  /** Whether the word is of a name there. */
  names(document: DocumentId, word: string): boolean;
}

/** Reads the names of a document when it is first asked of it, and remembers what it has compared. */
export function kinDocuments(unitsIn: (document: DocumentId) => Iterable<readonly Unit[]>): KinDocuments {
  const namesOf = remembered((document: DocumentId) => wordsOfNames(unitsIn(document)));
  const compared = remembered((pair: string) => {
    const [a = '', b = ''] = pair.split('\n') as DocumentId[];
    const [few, many] = [namesOf(a as DocumentId), namesOf(b as DocumentId)].sort((x, y) => x.size - y.size);
    if (few === undefined || many === undefined) return false;
    const shared = [...few].filter((word) => many.has(word)).length;
    return shared >= leastShared && shared >= shareNeeded * few.size;
  });
  return {
    areKin: (a, b) => a === b || compared([a, b].sort().join('\n')),
    names: (document, word) => namesOf(document).has(word),
  };
}

function wordsOfNames(paragraphs: Iterable<readonly Unit[]>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const units of paragraphs) {
    for (const { detail } of units) if (detail?.kind === 'name') for (const word of detail.words) found.add(word);
  }
  return found;
}

function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
