import { describe, expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

/** When each event began, of a text that was published on 19 December 2009. */
function startsOf(...paragraphs: readonly string[]): readonly (string | undefined)[] {
  const casebook = new TextEncoder().encode('documents: [{ file: a.txt, published: 2009-12-19 }]');
  const bytes = new TextEncoder().encode(paragraphs.join('\n\n'));
  const folder = { documents: [{ file: 'a.txt', bytes }], casebook: { file: 'casebook.yaml', bytes: casebook } };
  const { timeline } = convert(folder, { editor: false });
  const byPassage = new Map(timeline?.events.map(({ sources, when }) => [sources[0]?.passage, when]));
  return timeline?.passages.map(({ id }) => byPassage.get(id)?.earliest?.slice(0, 10)) ?? [];
}

describe('a history of years long past', () => {
  const history = [
    'The old queen died on 21 January 1793.',
    'On 2 June 1793 the town rose, and by 10 June the gates were shut.',
    'On 13 July the mayor, a leader of the August 1792 rising, left the town.',
  ];

  it('goes on from the last day told, over paragraphs', () => {
    expect(startsOf(...history, 'On 24 July the council met.').slice(2)).toEqual(['1793-07-13', '1793-07-24']);
  });

  it('goes on from a year that opens a sentence, and from none that is compared with', () => {
    const later = [
      'In 1795, the walls were raised.',
      'They were as high as in 1614.',
      'On 3 May the last stone was laid.',
    ];
    expect(startsOf(...history, ...later).at(-1)).toBe('1795-05-03');
  });

  it('gives a day without a year no year where none has been told for long, and never the publication’s', () => {
    const silence = Array.from({ length: 7 }, (_, at) => `The walls were mended in place ${at}.`);
    expect(startsOf(...history, ...silence, 'On 3 May the last stone was laid.').at(-1)).toBeUndefined();
  });

  it('is not what a report is, which is full of what people said last week', () => {
    const report = ['Ms Vale said the gate was shut on 2 June 1993.', 'She said on Friday that nobody came.'];
    expect(startsOf(...report, 'The council met on 24 October.').at(-1)).not.toBe('1993-10-24');
  });
});
