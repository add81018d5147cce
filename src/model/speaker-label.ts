/**
 * A passage of a transcript → who its label says is speaking, or null for a passage without one.
 *
 * "MR PELL: I told nobody." → `Mr Pell` over the first nine characters; "Q. Did you see it?" and "Q4 Ms Pell: Did you?" → a
 * question; "A. No." → an answer; "The signal: nobody saw it" → null. "Hugh Pell: I did" → `Hugh Pell`, who may be nobody
 * (`plain`): only the people whom the documents name can tell.
 */
export type SpeakerLabel =
  | { readonly kind: 'question' | 'answer'; readonly end: number }
  /** The name with its capitals as in running text. */
  | { readonly kind: 'named'; readonly name: string; readonly end: number; readonly plain?: true };

const lettered = /^([QA])(?:\d{0,3})[.:]\s+(?=\S)/u;
const numbered = /^Q\d{1,3}\.? (?:The )?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4}:\s+(?=\S)/u;
const chair = /^(?:The )?(?:Chair|Chairman|Chairwoman|Chairperson):\s+(?=\S)/u;
const bare = /^(\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}):\s+(?=["“‘']?\p{Lu})/u;
const titled =
  /^((?:MR|MRS|MS|MISS|DR|SIR|DAME|LORD|LADY|JUDGE|PROFESSOR|PC|DC|DS|DI|DCI|SGT|THE|Mr|Mrs|Ms|Miss|Dr|Sir|Judge|PC|DS|DI)\.? (?:\p{Lu}[\p{L}'’-]* ?){1,4}):\s+(?=["“‘']?\p{Lu})/u;

export function speakerLabel(text: string): SpeakerLabel | null {
  const opening = text.slice(0, 80);
  const letter = lettered.exec(opening);
  if (letter !== null) return { kind: letter[1] === 'Q' ? 'question' : 'answer', end: letter[0].length };
  const asks = numbered.exec(opening) ?? chair.exec(opening);
  if (asks !== null) return { kind: 'question', end: asks[0].length };
  const named = titled.exec(opening);
  const plain = bare.exec(opening);
  if (named?.[1] === undefined && plain?.[1] !== undefined)
    return { kind: 'named', name: plain[1], end: plain[0].length, plain: true };
  if (named?.[1] === undefined) return null;
  return { kind: 'named', name: inRunningText(named[1]), end: named[0].length };
}

const initials = /^(?:PC|DC|DS|DI|DCI|QC|KC)$/u;

/** "MR PELL" → "Mr Pell". */
export function inRunningText(label: string): string {
  return label
    .split(' ')
    .map((word) => (initials.test(word) || word.length < 2 ? word : word.charAt(0) + word.slice(1).toLowerCase()))
    .map((word) => (word === word.toUpperCase() ? word : word.replace(/(?<=[-'’])\p{Ll}/u, (one) => one.toUpperCase())))
    .join(' ');
}
