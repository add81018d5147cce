/**
 * A seed → paragraphs of a report on the loss of a ferry that never was, for measuring what merges.
 *
 *     madeUpParagraphs(300, 1)[0].text → “Captain Moran said the ferry left at 8.10am. …”
 *
 * Each is three sentences with names, places, times, dates and numbers filled in; no two share more than one sentence.
 */
import { type Dice, dice, pick } from './dice.ts';
import { sentences } from './made-up-sentences.ts';

export type Slot = 'name' | 'place' | 'time' | 'date' | 'number';

export interface Part {
  /** Null for the words between the slots. */
  readonly slot: Slot | null;
  readonly words: string;
}

export interface MadeUpParagraph {
  readonly parts: readonly Part[];
  readonly text: string;
}

const names = (
  'Captain Moran|Mrs Lind|Inspector Holt|Dr Ashdown|Mr Okafor|Elena Varga|Father Doyle|Ms Pereira|Tomas Reed|Judge Hallam|' +
  'PC Nairn|Ruth Abara|Mr Quill|Mrs Sato|Ivan Brandt|Dr Mistry|Sergeant Cole|Anna Wirth|Mr Penhale|Officer K14'
).split('|');
const places =
  'Alford|Stanmere|Port Ellery|Quay House|North Pier|Barrow Sound|Westhaven|the Harbour Authority|Tern Island'.split(
    '|',
  );

/** `count` of them, each different from all others; the same for the same seed. */
export function madeUpParagraphs(count: number, seed: number): MadeUpParagraph[] {
  const roll = dice(seed);
  const used = new Set<string>();
  const made: MadeUpParagraph[] = [];
  while (made.length < count) {
    const three = [0, 1, 2].map(() => Math.floor(roll() * sentences.length)).sort((a, b) => a - b);
    const [a, b, c] = three;
    const pairs = [`${a} ${b}`, `${a} ${c}`, `${b} ${c}`];
    if (a === b || b === c || pairs.some((pair) => used.has(pair))) continue;
    for (const pair of pairs) used.add(pair);
    made.push(paragraphOf(three.flatMap((at) => filled(sentences[at] ?? '', roll))));
  }
  return made;
}

export interface Altered extends MadeUpParagraph {
  /** What now stands in the slot. */
  readonly other: string;
}

/** The same paragraph with another value in one slot of a kind it has; null where it has none of the kind. */
export function withOther(paragraph: MadeUpParagraph, slots: readonly Slot[], roll: Dice): Altered | null {
  const places = paragraph.parts.flatMap(({ slot }, at) => (slot !== null && slots.includes(slot) ? [at] : []));
  if (places.length === 0) return null;
  const at = pick(places, roll);
  const parts = paragraph.parts.map((part, index) => (index === at ? otherThan(part, paragraph, roll) : part));
  return { ...paragraphOf(parts), other: parts[at]?.words ?? '' };
}

function paragraphOf(parts: readonly Part[]): MadeUpParagraph {
  return {
    parts,
    text: parts
      .map(({ words }) => words)
      .join('')
      .trim(),
  };
}

/** A value that the paragraph does not have yet. */
function otherThan({ slot, words }: Part, { text }: MadeUpParagraph, roll: Dice): Part {
  for (;;) {
    const other = slot === null ? words : fillingOf(slot, roll);
    if (slot === null || !text.includes(other)) return { slot, words: other };
  }
}

function filled(sentence: string, roll: Dice): Part[] {
  return `${sentence} `.split(/\{(\w+)\}/u).map((words, at): Part => {
    const slot = at % 2 === 1 ? slotOf(words) : null;
    return { slot, words: slot === null ? words : fillingOf(slot, roll) };
  });
}

function slotOf(word: string): Slot {
  if (word === 'name' || word === 'place' || word === 'time' || word === 'date' || word === 'number') return word;
  throw new Error(`{${word}} is no slot`);
}

function fillingOf(slot: Slot, roll: Dice): string {
  const below = (top: number): number => Math.floor(roll() * top);
  if (slot === 'name') return pick(names, roll);
  if (slot === 'place') return pick(places, roll);
  if (slot === 'number') return String(2 + below(180));
  if (slot === 'time') return `${1 + below(11)}.${String(10 + below(50))}${pick(['am', 'pm'], roll)}`;
  const month = pick(['January', 'March', 'June', 'August', 'October', 'December'], roll);
  return `${1 + below(28)} ${month} ${2001 + below(18)}`;
}
