/** A clock time lies on the day that stands beside it, or on none. */
import { describe, expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The time of the event that cites the words, of a report published on Tuesday 10 May 2011. */
function whenOf(words: string, ...lines: string[]) {
  const { timeline } = convert(
    {
      documents: [{ file: 'a.txt', bytes: bytes(lines.join('\n')) }],
      casebook: { file: 'casebook.yaml', bytes: bytes('documents: [{ file: a.txt, published: 2011-05-10 }]') },
    },
    { editor: false },
  );
  const when = timeline?.events.find(({ sources }) => sources[0]?.exact.includes(words))?.when;
  return [when?.earliest?.slice(0, 16) ?? null, when?.latest?.slice(0, 16) ?? null, when?.basis];
}

const launched = 'The tug Merle was launched on Thursday 17 June 2004.';

it.each(['Around 9.15am', 'At around 9.15am', 'Shortly before 9.15am'])(
  '“%s” is a clock time of the day told last',
  (time) => {
    expect(whenOf('engine failed', launched, `${time} the engine failed.`)[0]?.slice(0, 10)).toBe('2004-06-17');
  },
);

describe('a day named by its number or weekday', () => {
  it.each([
    ['She left the quay at 0515 hours on the 18th.', 'left the quay', '2004-06-18T05:15'],
    ['The engine failed at 9pm on the 19th.', 'engine failed', '2004-06-19T21:00'],
    ['She was towed in at 10am on the Monday.', 'towed in', '2004-06-21T10:00'],
    ['The mate left for Orrin at 7.15am from the slip road on 20 June 2004.', 'mate left', '2004-06-20T07:15'],
  ])('%s', (line, words, minute) => {
    expect(whenOf(words, launched, line).slice(0, 2)).toEqual([minute, minute]);
  });

  it('that may be of two months leaves the clock time unknown', () => {
    expect(
      whenOf('engine failed', 'The tug was sold on 2 July 2004.', 'The engine failed at 9pm on the 30th.'),
    ).toEqual([null, null, 'unknown']);
  });
});

describe('the small hours', () => {
  it.each([
    ['On the evening of 3 March 2004 the bell rang and at 1.40am the pier fell.', 'bell rang', '2004-03-03T17:00'],
    ['He locked up at 11.30pm on 3 March 2004. At 1.40am the pier gate fell.', 'pier gate', '2004-03-04T01:40'],
    ['He locked up at 11.30pm on 3 March 2004. The pier had been opened at 1.40am.', 'pier had', null],
    ['He locked up at 10am on 3 March 2004. At 1.40pm the pier gate fell.', 'pier gate', '2004-03-03T13:40'],
  ])('after an evening are the next day’s: %s', (line, words, earliest) => {
    expect(whenOf(words, line)[0]).toBe(earliest);
  });
});

describe('an event that is named by a noun beside its day', () => {
  const blaze =
    'Ada Finn and her father were killed in the fire at the Mill House in the early hours of 9 March last year.';

  it.each([
    ['Carl Orme said that the first call came at 3.12am.', 'first call', '2010-03-09T03:12'],
    ['Carl Orme said that the roof fell at about ten to four.', 'roof fell', '2010-03-09T00:00'],
    ['The mill was boarded up three days after the fire.', 'boarded up', '2010-03-12T00:00'],
    ['On the night before the fire Carl Orme saw a lamp in the mill.', 'saw a lamp', '2010-03-08T18:00'],
    [
      "Carl Orme said the door fell at about four o'clock and the wall fell ten minutes later.",
      'door fell',
      '2010-03-09T00:00',
    ],
    ['Carl Orme told the inquest he went to Orrin on 4 May and came home at 6pm.', 'went to Orrin', '2010-05-04T18:00'],
    ['Carl Orme said that he had shut the mill at 10.30pm.', 'shut the mill', null],
    ['Carl Orme said that he sold a pump on 4 May 2009 and left at 6pm.', 'left at 6pm', '2009-05-04T18:00'],
  ])('gives its day to what is told of it: %s', (line, words, earliest) => {
    expect(whenOf(words, 'The fire at the Mill House', blaze, line)[0]).toBe(earliest);
  });

  it('never a day of the hearing', () => {
    const opened = 'The inquest opened on Monday. Carl Orme said that the first call came at 3.12am.';
    expect(whenOf('first call', blaze, opened)).toEqual(['2010-03-09T03:12', '2010-03-09T03:12', 'anchored']);
  });
});

describe('a weekday in what is to come', () => {
  it.each([
    ['The inquest continues on Tuesday.', 'continues', '2011-05-17T00:00'],
    ['The hearing resumes on Friday.', 'resumes', '2011-05-13T00:00'],
    ['The trial began on Monday and is expected to last a month.', 'began', '2011-05-09T00:00'],
  ])('comes after publication: %s', (line, words, earliest) => {
    expect(whenOf(words, 'At the court', line)[0]).toBe(earliest);
  });
});
