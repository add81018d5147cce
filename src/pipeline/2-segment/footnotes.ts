/**
 * Marks of footnotes, and the footnotes themselves.
 *
 *     "The gate failed before dawn.[2] A lorry …"   →   "The gate failed before dawn.    A lorry …": the same length
 *     "[2] Log of the control room, 23 November."   →   a footnote, where the text above has its mark
 */
const bracketed = '\\[\\^?\\w{1,4}\\]';
const raised = '[\\u00b9\\u00b2\\u00b3\\u2070\\u2074-\\u2079*†‡]{1,3}';
/** Behind the end of a sentence or a comma: "dawn.[2]", "dawn,” ¹", "dawn.12 The". */
const behind = new RegExp(
  `(?<=[\\p{L}\\d][.,;:!?…]?["”’')]?)${bracketed}|(?<=\\p{L}[.,;:!?…]["”’')]?)${raised}|(?<=\\p{Ll}{4}[.!?]["”’')]?)\\d{1,3}(?=\\s+["“‘]?\\p{Lu}|\\s*$)`,
  'gu',
);
const opening = new RegExp(`^\\s*(${bracketed}:?|${raised})\\s*(?=\\S)`, 'u');
/** In Markdown they open with their mark and a colon, whether or not it is used. */
const labelled = /^\s*\[\^\w{1,20}\]:/u;

/** The text with white space in place of each mark, so that all offsets stay. */
export function withoutMarks(text: string): string {
  return text.replace(behind, (mark) => ' '.repeat(mark.length));
}

/** Of each paragraph whether it is a footnote: it opens with a mark that a paragraph before it has behind a word. */
export function findFootnotes(paragraphs: readonly string[]): readonly boolean[] {
  const used = new Set<string>();
  return paragraphs.map((text) => {
    const own = opening.exec(text.slice(0, longest))?.[1]?.replace(/:$/u, '');
    const isFootnote = labelled.test(text.slice(0, longest)) || (own !== undefined && used.has(own));
    for (const [mark] of text.matchAll(behind)) used.add(mark);
    return isFootnote;
  });
}

const longest = 40;
