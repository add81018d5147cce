/** The words of what a search finds beside the events. */
export const searchWords = {
  alsoFound: 'Names and passages found',
  passages: 'Passages',
  hidden: (warning: string) => `[${warning}]`,
  more: (count: number) => `${count} more ${count === 1 ? 'passage' : 'passages'}`,
} as const;
