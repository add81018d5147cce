/** The words of the list that no other part of the page needs. */

export const openWords = 'open now';
export const happenedWords = 'happened';

/** "and 14 more": those whom the quiet line leaves to the open event. */
export function moreWords(count: number): string {
  return `${count} more`;
}

/** What stands under an event on paper, where nothing can be opened. */
export const printedWords = {
  known: 'How the time is known:',
  toldBy: (names: readonly string[]) => `Told by ${new Intl.ListFormat('en-GB').format(names)}.`,
  leftOut: (warning: string | undefined) => `[Words left out: the passage ${warning ?? 'describes injuries'}.]`,
  documents: 'The documents cited',
} as const;
