import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InputFolder } from '../artifacts.ts';
import { convert } from '../pipeline.ts';

const inquiry = `Rail inquiry hears signaller was alone on night of Harrowden derailment
Three people died when the 6.52pm service from Milford came off the track on 14 November 2016.
Signaller Owen Tranter told the inquiry that he had warned Northern Lines Ltd about the points in the spring of 2015.
He said the first alarm sounded at 7.21pm.
Paramedic Joan Sykes described climbing into the second carriage at 7.48pm. She then treated a man with a crushed leg.
By January 2014 the company had closed two of its four maintenance depots, the inquiry heard.
The next day the Rail Accident Investigation Branch took the points away for examination.
Helen Ashworth KC, representing the families, asked why no inspection had been made.
Read more: what we know about the derailment`;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const alone = (text: string): InputFolder => ({
  documents: [{ file: 'report.txt', bytes: bytes(text) }],
  casebook: null,
});
const dated: InputFolder = {
  documents: [{ file: 'report.txt', bytes: bytes(inquiry) }],
  casebook: {
    file: 'casebook.yaml',
    bytes: bytes('documents:\n  - { file: report.txt, published: 2018-05-09T10:00 }\n'),
  },
};

function timelineOf(folder: InputFolder) {
  const { timeline, diagnostics } = convert(folder, { editor: false });
  if (timeline === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return timeline;
}

describe('an inquiry that nobody has edited', () => {
  const timeline = timelineOf(dated);
  const eventWith = (words: string) =>
    timeline.events.find(({ sources }) => sources.some(({ exact }) => exact.includes(words)));

  it.each([
    ['came off the track', '2016-11-14T00:00:00+00:00', 'stated', 'report'],
    ['had warned', '2015-03-01T00:00:00+00:00', 'stated', 'account'],
    ['first alarm', '2016-11-14T19:21:00+00:00', 'resolved', 'account'],
    ['second carriage', '2016-11-14T19:48:00+00:00', 'resolved', 'account'],
    ['closed two', null, 'stated', 'report'],
    ['took the points away', '2016-11-15T00:00:00+00:00', 'resolved', 'report'],
    ['no inspection', null, 'bounded', 'submission'],
  ])('%s', (words, earliest, basis, standing) => {
    const event = eventWith(words);
    expect([event?.when.earliest, event?.when.basis, event?.standing]).toEqual([earliest, basis, standing]);
  });

  it('puts what was done "then" after what stands before it', () => {
    const [first, second] = [eventWith('second carriage')?.id, eventWith('treated a man')?.id];
    expect(timeline.relations).toContainEqual(
      expect.objectContaining({ before: first, after: second, basis: 'stated' }),
    );
  });

  it('uses the headline as context and drops the furniture', () => {
    expect(timeline.passages.map(({ use }) => use)).toEqual([
      'context',
      ...Array<string>(7).fill('event'),
      'boilerplate',
    ]);
  });

  it('warns of injuries and keeps them out of titles where it can', () => {
    expect(eventWith('treated a man')?.warning).toBe('describes injuries');
  });
});

describe('the two documents without the editor', () => {
  const folder = new URL('../../casebook/', import.meta.url);
  const documents = readdirSync(new URL('documents/', folder)).map((file) => ({
    file,
    bytes: readFileSync(new URL(`documents/${file}`, folder)),
  }));
  const timeline = timelineOf({
    documents,
    casebook: { file: 'casebook.yaml', bytes: readFileSync(new URL('casebook.yaml', folder)) },
  });
  const timeOf = (words: string) => {
    const event = timeline.events.find(({ sources }) => sources.some(({ exact }) => exact.includes(words)));
    return [event?.when.earliest?.slice(0, 16) ?? null, event?.when.latest?.slice(0, 16) ?? null];
  };

  it('forms between 55 and 90 events', () => {
    expect(timeline.events.length).toBeGreaterThanOrEqual(55);
    expect(timeline.events.length).toBeLessThanOrEqual(90);
  });

  it.each([
    ['helicopter landed', '2017-03-22T14:56', '2017-03-22T14:56'],
    ['On Facetime', '2017-03-21T00:00', '2017-03-21T23:59'],
    ['next morning', '2017-03-22T00:00', '2017-03-22T11:59'],
    ['At 2.30pm', '2017-03-22T14:30', '2017-03-22T14:30'],
    ['almost an hour', '2017-03-22T00:00', '2017-03-22T23:59'],
    ['steroids', '2017-03-15T00:00', '2017-03-21T23:59'],
    ['In 2009', '2009-01-01T00:00', '2009-12-31T23:59'],
    ['By December 2010', null, '2010-12-31T23:59'],
    ['Between 2012', '2012-01-01T00:00', '2016-12-31T23:59'],
    ['2015 instructions', '2018-09-01T00:00', '2018-10-03T23:59'],
    ['3,000 subjects', '2017-03-22T00:00', '2017-03-22T23:59'],
    ['drove into pedestrians', '2017-03-22T00:00', '2017-03-22T23:59'],
    ['has concluded', '2018-10-03T00:00', '2018-10-03T23:59'],
    ['closing argument', '2018-09-01T00:00', '2018-10-03T23:59'],
  ])('dates “%s”', (words, earliest, latest) => {
    expect(timeOf(words)).toEqual([earliest, latest]);
  });

  it('names the attacker in no title, summary or id, and ends no title in the middle', () => {
    for (const { id, title, summary } of timeline.events) {
      expect(`${id} ${title} ${summary}`).not.toMatch(/masood|khalid/iu);
      expect(title.length).toBeLessThanOrEqual(80);
      expect(title).toMatch(/^["“]?[\p{Lu}\d]/u);
      expect(title).not.toMatch(/\b(?:the|a|of|to|and|that|was|had|his|her)$/u);
    }
  });
});

describe('any text at all', () => {
  it('becomes a timeline, or says why not, without a throw', () => {
    const piece = fc.constantFrom(
      'Mr Hill said ',
      'On 3 May 2016 ',
      'and then ',
      '“',
      '"',
      '. ',
      '\n',
      'at 14.56 ',
      'between 2012 and 2016 ',
      'he fell ',
      'was found dead ',
      'by ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 40 }), (parts) => {
        expect(() => convert(alone(parts.join('')), { editor: false })).not.toThrow();
      }),
      { numRuns: 150 },
    );
  });
});
