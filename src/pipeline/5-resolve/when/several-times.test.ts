import { describe, expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What the events of a report of Wednesday 7 October 2009 are called, each with its time. */
function eventsOf(...lines: string[]) {
  const { timeline } = convert(
    {
      documents: [{ file: 'a.txt', bytes: bytes(['At the weir', ...lines].join('\n')) }],
      casebook: { file: 'casebook.yaml', bytes: bytes('documents: [{ file: a.txt, published: 2009-10-07 }]') },
    },
    { editor: false },
  );
  return (timeline?.events ?? []).map(({ title, when }) => [
    title,
    when.earliest?.slice(0, 16) ?? null,
    when.latest?.slice(0, 16) ?? null,
  ]);
}

describe('times that are only listed', () => {
  it.each([
    ['The sluice was tested twice: on 4 May 2006 and on 9 June 2007.', '2006-05-04T00:00', '2007-06-09T23:59'],
    ['The sluice was tested in March 2005, in May 2005 and in June 2006.', '2005-03-01T00:00', '2006-06-30T23:59'],
    ['The sluice was tested on 4 May 2006, at 9pm.', '2006-05-04T21:00', '2006-05-04T21:00'],
    ['The sluice was tested on 4 May 2006, two days after 2 May 2006.', '2006-05-04T00:00', '2006-05-04T23:59'],
    ['The sluice was tested in 2006, on 4 May 2006.', '2006-05-04T00:00', '2006-05-04T23:59'],
  ])('are a span from the first to the last: %s', (line, earliest, latest) => {
    expect(eventsOf(line).map(([, ...when]) => when)).toEqual([[earliest, latest]]);
  });
});

describe('two doings with two times in one sentence', () => {
  it.each([
    [
      'The weir had been mended in 1991, and a second gate was fitted in May 2004.',
      [
        ['The weir had been mended in 1991', '1991-01-01T00:00', '1991-12-31T23:59'],
        ['A second gate was fitted in May 2004', '2004-05-01T00:00', '2004-05-31T23:59'],
      ],
    ],
    [
      'The firm wrote to the owners on 3 May 2004 and was sold to a bank in May 2006.',
      [
        ['The firm wrote to the owners on 3 May 2004', '2004-05-03T00:00', '2004-05-03T23:59'],
        ['The firm was sold to a bank in May 2006', '2006-05-01T00:00', '2006-05-31T23:59'],
      ],
    ],
    [
      'The boat was raised on 3 May 2004 and examined in the autumn of that year.',
      [
        ['The boat was raised on 3 May 2004', '2004-05-03T00:00', '2004-05-03T23:59'],
        ['The boat was examined in the autumn of that year', '2004-09-01T00:00', '2004-11-30T23:59'],
      ],
    ],
  ])('are two events, each with its subject: %s', (line, events) => {
    expect(eventsOf(line)).toEqual(events);
  });

  it.each([
    'The boat was raised and examined on 3 May 2004.',
    'The boat was raised on 3 May 2004 and examined by two divers.',
  ])('but not where there is one time: %s', (line) => {
    expect(eventsOf(line)).toHaveLength(1);
  });
});

describe('what is so when the report is published', () => {
  it.each([
    ['Ivo Kern is accused of opening the sluice on 3 May 2008.', '2009-10-07T00:00'],
    ['Ivo Kern denies that he opened the sluice on the night of 3 May 2008.', '2009-10-07T00:00'],
    ['Ivo Kern opened the sluice on 3 May 2008.', '2008-05-03T00:00'],
    ['Ivo Kern was accused of theft on 3 May 2008.', '2008-05-03T00:00'],
  ])('is not of the time of the act: %s', (line, earliest) => {
    expect(eventsOf(line)[0]?.[1]).toBe(earliest);
  });

  it('and what had been so since an hour does not last until it was told', () => {
    const line = 'Ada Moss told the inquest on Monday that on 3 May 2008 she had been at the mill since 4pm.';
    expect(eventsOf(line).map(([, , latest]) => latest)).not.toContain('2009-10-07T23:59');
  });
});
