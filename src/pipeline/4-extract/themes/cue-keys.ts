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
    'finding',
    'findings',
    'fined',
    'hearing hearings',
    'recording recordings',
    'briefing briefings briefed',
    'serviced servicing',
    'smoke',
    'scanned scanning',
    'sinking',
    'drills',
    'planning',
    'building buildings',
    'meeting meetings',
    'fencing',
    'founded',
    'funding',
    'shooting shootings',
    'railings',
    'failings',
    'leaking',
    'savings',
    'staffing understaffed',
    'alight',
    'fired firing',
    'braked braking',
    'depressing',
    'rang',
    'jammed jamming',
    'bombing bombings',
    'foundered foundering',
    'trapped trapping',
    'wages',
    'relatives',
    'warrant warrants',
    'painted',
    'ruled ruling rulings',
    'tasked',
    'tested testing',
    'boarded boarding',
  ].flatMap(keyed),
);
/** Of these the shorter word is found too where a cue has it: "wound" finds "wounds", and "wounded" no "wound up". */
const close: ReadonlyMap<string, string> = new Map(
  ['wounded wounding', 'wounds', 'burns', 'attacked', 'floods flooded flooding'].flatMap(keyed),
);

function keyed(group: string): [string, string][] {
  const words = group.split(' ');
  return words.map((word) => [word, `=${words[0] ?? word}`]);
}

/** The first key is that of a cue's word; a passage's word may match by any. Short capitals (`MI5`, `SOIs`) stand as they are. */
export function cueKeys({ text, lower }: Word): readonly string[] {
  if (/^[\p{Lu}\p{N}]{2,4}s?$/u.test(text)) return [text, text.replace(/s$/u, '')];
  const own = apart.get(lower);
  if (own !== undefined) return [own];
  const near = close.get(lower);
  return near === undefined ? [stem(lower)] : [near, stem(lower)];
}
