/** The words of reading chapter by chapter. */
export const guideWords = {
  begin: 'Read it chapter by chapter',
  goOn: (at: number, name: string) => `Go on reading at chapter ${at}, ${name}`,
  where: (at: number, count: number) => `Chapter ${at} of ${count}`,
  chapters: 'The chapters',
  steps: 'Previous and next chapter',
  previous: 'Previous',
  next: 'Next',
  end: 'This is the last chapter.',
  leave: 'Leave for the whole chronology',
} as const;
