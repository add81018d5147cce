import { expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

/** The standing of the event that cites the words. */
function standingOf(words: string, ...lines: string[]): string | null {
  const text = ['DETERMINATION', 'into the death of JOHN LAIRD', ...lines].join('\n\n');
  const { timeline } = convert(
    { documents: [{ file: 'a.txt', bytes: new TextEncoder().encode(text) }], casebook: null },
    { editor: false },
  );
  return timeline?.events.find(({ sources }) => sources[0]?.exact.includes(words))?.standing ?? null;
}

const before = ['THE HOTEL', '[1] The hotel was opened on 4 May 1981.', '[2] It was sold in June 2011.'];
const started = 'The fire was started by hot ash at 4 am on 6 May 2019.';
it.each([
  ['FINDINGS', `[3] ${started}`, 'finding'],
  ['Findings of fact', `3. ${started}`, 'finding'],
  ['5. CONCLUSIONS', `[3] ${started}`, 'finding'],
  ["The sheriff's determination", `[3] ${started}`, 'finding'],
  ['SUBMISSIONS', `[3] ${started}`, 'report'],
  ['FINDINGS', started, 'report'],
])('%s: %s', (heading, line, standing) => expect(standingOf('hot ash', ...before, heading, line)).toBe(standing));

it('ends at the next heading, and leaves what somebody tells', () => {
  const lines = [
    ...before,
    'FINDINGS',
    `[3] ${started}`,
    '[4] Ms Marr gave evidence that the gate was shut on 7 May 2019.',
    'BACKGROUND',
    '[5] The hall was let on 8 May 2019.',
  ];
  expect(standingOf('was let', ...lines)).toBe('report');
  expect(standingOf('was shut', ...lines)).not.toBe('finding');
});
