/**
 * A word of a cue or of a passage → the keys by which the one finds the other.
 *
 * "inspected" and "inspections" have one stem. A word whose ending makes another word of it has a key of its own before that:
 * the cue "training" finds "trained" and no "train", "findings" no "find", "fined" no "fine weather".
 */
import type { Word } from '../read-words.ts';
import { stem } from './stem.ts';

const apart: ReadonlyMap<string, string> = new Map(
  [
    'training trainings trained trainee trainees',
    'finding findings',
    'fined',
    'hearing hearings',
    'recording recordings',
    'briefing briefings briefed',
    'serviced servicing',
    'wounded',
    'wounds',
    'burns',
    'smoke',
    'sinking',
    'drills',
    'planning',
    'building buildings',
    'meeting meetings',
    'fencing',
    'funding',
    'shooting shootings',
    'founded',
    'railings',
    'failings',
    'savings',
    'alight',
    'ruled ruling rulings',
    'tasked',
    'attacked',
    'floods flooded flooding',
    'settlement settlements',
  ].flatMap((group) => {
    const words = group.split(' ');
    return words.map((word): [string, string] => [word, `=${words[0] ?? word}`]);
  }),
);

/** The first key is that of a cue's word; a passage's word may match by any. Short capitals (`MI5`, `SOIs`) stand as they are. */
export function cueKeys({ text, lower }: Word): readonly string[] {
  if (/^[\p{Lu}\p{N}]{2,4}s?$/u.test(text)) return [text, text.replace(/s$/u, '')];
  const own = apart.get(lower);
  return own === undefined ? [stem(lower)] : [own, stem(lower)];
}
