import { expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The day of each event that a coroner's conclusion is, in a report that was published on Friday 14 June 2019. */
function daysOf(...lines: readonly string[]): readonly (string | null)[] {
  const head = [
    'Missing rail contributed to a death, coroner finds',
    'A missing rail contributed to the death of a retired baker, a coroner has concluded.',
    'Ann Tarrow, 71, fell from the sea wall at Marsby on 3 March 2018.',
  ];
  const { timeline } = convert(
    {
      documents: [{ file: 'a.txt', bytes: bytes([...head, ...lines].join('\n\n')) }],
      casebook: { file: 'casebook.yaml', bytes: bytes('documents: [{ file: a.txt, published: 2019-06-14 }]') },
    },
    { editor: false },
  );
  const found = timeline?.events.filter(({ standing }) => standing === 'finding') ?? [];
  return found.map(({ when }) => when.earliest?.slice(0, 10) ?? null);
}

const found = 'Mr Venn found that there had been a failure to mend the rail.';

it.each([
  'Assistant coroner Paul Venn, sitting at Corran Town Hall on Tuesday, recorded a narrative conclusion.',
  'Coroner Paul Venn, giving his conclusions at Corran on Tuesday, criticised the council.',
])('a day within its subject is that of a conclusion, and of all that were given with it: %s', (line) => {
  expect(new Set(daysOf(line, found))).toEqual(new Set(['2019-06-11']));
});

it('without such a day they are of the report’s', () => {
  expect(daysOf('Coroner Paul Venn recorded a narrative conclusion.', found)).toContain('2019-06-14');
});

it('of two days none is that of all', () => {
  const days = daysOf(
    'Coroner Paul Venn, sitting at Corran on Tuesday, recorded a narrative conclusion.',
    'Coroner Paul Venn, sitting at Corran on Wednesday, recorded that the rail was old.',
    found,
  );
  expect(days).toEqual(expect.arrayContaining(['2019-06-11', '2019-06-14']));
});
