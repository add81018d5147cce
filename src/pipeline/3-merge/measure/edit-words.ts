/**
 * A text → the same as another newspaper might have it: some of its words changed, its quotation marks and clock restyled.
 *
 * “Nobody heard the alarm at 2.56pm,” at 30 per cent → "None heard the the alarm at 14.56,"
 *
 * A word is left out, put in, exchanged with its neighbour or put otherwise. Names and figures are left out, moved or
 * restyled like other words, but never put otherwise: that would be another statement.
 */
import { type Dice, pick } from './dice.ts';

const otherwise: ReadonlyMap<string, string> = new Map([
  ['said', 'stated'],
  ['ferry', 'vessel'],
  ['told', 'informed'],
  ['heard', 'noticed'],
  ['began', 'started'],
  ['found', 'discovered'],
  ['people', 'persons'],
  ['boat', 'craft'],
  ['reached', 'got to'],
  ['sent', 'dispatched'],
  ['closed', 'shut'],
  ['court', 'tribunal'],
  ['asked', 'enquired'],
  ['children', 'youngsters'],
  ['quickly', 'fast'],
  ['missing', 'lost'],
  ['agreed', 'accepted'],
  ['opened', 'unlocked'],
]);
const anyWords = (
  'really perhaps later there also quite then which often simply still soon rather once together reportedly near good early ' +
  'small great own back down local whole certain former open new old clear several many own further away'
).split(' ');

/** `share` of the words, of 0 to 1; at least one. */
export function editWords(text: string, share: number, roll: Dice): string {
  const words = text.split(' ');
  const edits = Math.max(1, Math.round(words.length * share));
  const places = shuffled(words.length, roll).slice(0, edits);
  const at = new Set(places);
  const edited: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (!at.has(index)) edited.push(word);
    else {
      const way = Math.floor(roll() * 4);
      if (way === 0) edited.push(otherWord(word, roll));
      else if (way === 1) edited.push(word, pick(anyWords, roll));
      else if (way === 2 && index + 1 < words.length) {
        edited.push(words[index + 1] ?? '', word);
        index += 1;
      }
      // The fourth way leaves it out.
    }
  }
  return edited.join(' ');
}

/** Names and figures stay; a word at the beginning keeps its capital. */
function otherWord(word: string, roll: Dice): string {
  if (/[\p{Lu}\p{N}]/u.test(word)) return word;
  const bare = word.replace(/[^\p{L}]+$/u, '');
  return `${otherwise.get(bare) ?? pick(anyWords, roll)}${word.slice(bare.length)}`;
}

/** Its quotation marks straightened, its clock times of 24 hours: each or not, as it falls. */
export function restyled(text: string, roll: Dice): string {
  const straight = roll() < 0.5 ? text.replace(/[“”]/gu, '"').replace(/’/gu, "'") : text;
  if (roll() < 0.5) return straight;
  return straight.replace(/\b(\d{1,2})\.(\d\d)(am|pm)/gu, (_, hour: string, minute: string, half: string) => {
    const whole = (Number(hour) % 12) + (half === 'pm' ? 12 : 0);
    return `${whole}:${minute}`;
  });
}

function shuffled(count: number, roll: Dice): number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  for (let last = count - 1; last > 0; last -= 1) {
    const other = Math.floor(roll() * (last + 1));
    [order[last], order[other]] = [order[other] ?? last, order[last] ?? other];
  }
  return order;
}
