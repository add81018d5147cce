import { expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

/** The beginning of the event that cites the words, of an account of a fire of 8 March 2015, published on 9 March 2022. */
function startOf(words: string, ...lines: string[]): string | null {
  const text = ['Six people died in a fire at Orrin Hall on 8 March 2015.', ...lines].join('\n\n');
  const { timeline } = convert(
    {
      documents: [{ file: 'a.txt', bytes: new TextEncoder().encode(text) }],
      casebook: {
        file: 'casebook.yaml',
        bytes: new TextEncoder().encode('documents: [{ file: a.txt, published: 2022-03-09 }]'),
      },
    },
    { editor: false },
  );
  const when = timeline?.events.find(({ sources }) => sources[0]?.exact.includes(words))?.when;
  return when?.earliest?.slice(0, 10) ?? null;
}

it.each([
  [
    'Submissions',
    ['The inquiry sat between 6 and 17 September 2019. Submissions were heard on 1 October.'],
    '2019-10-01',
  ],
  ['came back', ['He was charged on 8 July 2020. He came back to Orrin on 10 January.'], null],
  ['made a visit', ['The inquiry sat until 19 May 2019. The inspector made a visit on 9 May.'], '2019-05-09'],
  ['came back', ['He left Orrin on 20 March 2015. He came back on 10 April.'], '2015-04-10'],
  ['examined', ['The hall was examined by Dr Moss on 11 and 12 March.'], '2015-03-11'],
  ['the trial', ['He was charged on 8 July 2020, and the trial, put off twice, began on 10 January.'], '2022-01-10'],
  [
    'Lund gave evidence',
    ['The hall was searched.', 'Ms Lund gave evidence by video link on 2 February.'],
    '2022-02-02',
  ],
  ['The trial', ['The trial, put off twice, began on 10 January.'], '2022-01-10'],
  ['away', ['He told the jury last month that he had been away for most of that September.'], null],
])('%s: %j', (words, lines, start) => expect(startOf(words, ...lines)).toBe(start));
