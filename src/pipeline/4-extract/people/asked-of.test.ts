/** Who asks is not who answers; who speaks for a child is not the child; who sits in a sheriff court is a judge. */
import { expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';
import { recognisedIn } from '../../testing/recognised-in.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The tellers of the events of the last sentence. */
function tellersOf(last: string, ...before: readonly string[]) {
  const { timeline } = convert(
    { documents: [{ file: 'a.txt', bytes: bytes(['The inquest into a fire', ...before].join('\n')) }], casebook: null },
    { editor: false },
  );
  return timeline?.events.find(({ sources }) => sources[0]?.exact.includes(last))?.told?.by;
}

it.each([
  ['He said it was locked.', ['mr-dow'], ['Mr Kerr asked Mr Dow whether he had a key. He said it was locked.']],
  ['He agreed it was locked.', ['mr-dow'], ['Mr Kerr asked Mr Dow about the door.', 'He agreed it was locked.']],
  ['He said he was honest.', ['mr-kerr'], ['Mr Kerr asked the jury to acquit. He said he was honest.']],
])('%s is told by %j', (last, by, before) => {
  expect(tellersOf(last, ...before)).toEqual(by);
});

it.each([
  ['Ellis Dunne, 15, drowned. Mrs Dunne said he was shy.', ['Ellis Dunne, killed', 'Mrs Dunne, witness']],
  [
    'Sheriff Una Brand opened the fatal accident inquiry. Sheriff Brand said the gate was rotten.',
    ['Sheriff Una Brand, judge'],
  ],
  ['Sheriff Una Brand said her deputies had found the gate.', ['Sheriff Una Brand, official']],
  ['In a statement read by her solicitor, Anna Vale said the gate was rotten.', ['Anna Vale, witness']],
])('%s', (text, people) => {
  expect(recognisedIn(text).people).toEqual(people);
});
