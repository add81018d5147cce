import { expect, test } from 'vitest';
import { convert } from '../../pipeline.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function daysOf(published: string, lines: readonly string[]) {
  const { timeline } = convert(
    {
      documents: [{ file: 'report.txt', bytes: bytes(['Inquest into a death at Thornby', ...lines].join('\n')) }],
      casebook: {
        file: 'casebook.yaml',
        bytes: bytes(`documents:\n  - { file: report.txt, published: ${published} }\n`),
      },
    },
    { editor: true },
  );
  return (words: string) =>
    timeline?.events.find(({ sources }) => sources[0]?.exact.includes(words))?.when.latest?.slice(0, 10) ?? null;
}

test.each([
  [['On 4 March 2019 he left work early. In 2011 he had been ill. That afternoon he telephoned her.'], '2019-03-04'],
  [['I left early on 4 March 2019.', 'I had been ill in May 2011.', 'That afternoon I telephoned her.'], '2019-03-04'],
  [['On 4 March 2019 he left.', 'He had met her on 7 May 2011.', 'That afternoon he telephoned her.'], null],
  [['On 4 March 2019 I left. I had met her on 7 May 2011. That afternoon I telephoned her.'], null],
  [['I left on 4 March 2019.', 'I had met her on 7 May 2011. The next day I telephoned her.'], null],
  [['On 4 March 2019 he left the site, which closed on 2 August 1998. The next day he telephoned her.'], '2019-03-05'],
])('back story is no day that an account goes on from (but a bound): %j', (lines, day) => {
  expect(daysOf('2021-06-01', lines)('telephoned')).toBe(day);
});
