/** What the chronology must say of the two real documents: with the editor's hand, and as far as the rules get alone. */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { instantOf } from '../model/calendar.ts';
import type { TimelineEvent } from '../model/event.ts';
import type { Timeline } from '../model/timeline.ts';
import { readFolder } from './effects.ts';
import { convert } from './pipeline.ts';

const folder = readFolder(fileURLToPath(new URL('../casebook', import.meta.url)))?.folder;
if (folder === undefined) throw new Error('The casebook is not there.');

function timelineOf(editor: boolean): Timeline {
  const { timeline, diagnostics } = convert(folder ?? { documents: [], casebook: null }, { editor });
  if (timeline === null) throw new Error(JSON.stringify(diagnostics, null, 1));
  return timeline;
}

const edited = timelineOf(true);
const byRules = timelineOf(false);

/** The event that cites these words; of several the one that cites least beside them. */
function citing(timeline: Timeline, words: string): TimelineEvent {
  const found = timeline.events
    .filter(({ sources }) => sources.some(({ exact }) => exact.includes(words)))
    .sort((a, b) => (a.sources[0]?.exact.length ?? 0) - (b.sources[0]?.exact.length ?? 0));
  if (found[0] === undefined) throw new Error(`No event cites "${words}".`);
  return found[0];
}

test('the documents are the ones that were handed in, byte for byte', () => {
  const hashes = folder.documents.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex'));
  expect(hashes).toEqual([
    '8543b49e7e00c4a267a8aa113c49be98f20d360edf1c5c5e4b011c430e62054a',
    '8dbeff8f041acee473bd1c2b0ae5fdf04059313618a2f66b807966ba50c29bb6',
  ]);
  expect(edited.documents.map(({ sha256 }) => sha256)).toEqual(hashes);
});

test('there is nothing to tell of: no error and no warning', () => {
  expect(convert(folder, { editor: true }).diagnostics).toEqual([]);
});

describe.each([
  ['with the editor', edited],
  ['by the rules alone', byRules],
])('%s', (_, timeline) => {
  test('each of the 57 paragraphs has a use, and those of both documents both places', () => {
    expect(timeline.passages).toHaveLength(57);
    expect(timeline.passages.filter(({ citations }) => citations.length === 2)).toHaveLength(19);
    const { event, context, boilerplate } = timeline.coverage.passages;
    expect(event + context + boilerplate).toBe(57);
    const live = timeline.passages.find(({ text }) => text.startsWith('Please allow a moment'));
    expect(live?.use).toBe('boilerplate');
  });

  test('there are 60 to 90 events', () => {
    expect(timeline.events.length).toBeGreaterThanOrEqual(60);
    expect(timeline.events.length).toBeLessThanOrEqual(90);
  });

  test.each([
    ['The helicopter landed at 14.56', '2017-03-22T14:56:00+00:00', '2017-03-22T14:56:59+00:00'],
    ['she received the "Jihad" document', '2017-03-22T14:30:00+00:00', '2017-03-22T14:30:59+00:00'],
    ['On Facetime on 21 March', '2017-03-21T00:00:00+00:00', '2017-03-21T23:59:59+00:00'],
    ['In 2009 a person called', '2009-01-01T00:00:00+00:00', '2009-12-31T23:59:59+00:00'],
    ['By December 2010', null, '2010-12-31T23:59:59+00:00'],
    ['Between 2012 and 2016', '2012-01-01T00:00:00+00:00', '2016-12-31T23:59:59+00:00'],
    ['around 3,000 subjects of interest', '2017-03-22T00:00:00+00:00', '2017-03-22T23:59:59+00:00'],
  ])('%s: from %s to %s', (words, earliest, latest) => {
    const { when } = citing(timeline, words);
    expect([when.earliest, when.latest]).toEqual([earliest, latest]);
  });

  test.each([
    ['"relatively normal" text messages', '2017-03-22T00:00:00+00:00', '2017-03-22T14:30:59+00:00'],
    ['for almost an hour before Khalid Masood struck', '2017-03-22T00:00:00+00:00', '2017-03-22T23:59:59+00:00'],
    ['steroids in the week before the attack', '2017-03-15T00:00:00+00:00', '2017-03-22T23:59:59+00:00'],
    ['a systematic failure', '2018-09-01T00:00:00+01:00', '2018-10-03T23:59:59+01:00'],
  ])('%s: not before %s, not after %s', (words, earliest, latest) => {
    const { when } = citing(timeline, words);
    expect(instantOf(when.earliest ?? '')).toBeGreaterThanOrEqual(instantOf(earliest));
    expect(instantOf(when.latest ?? '')).toBeLessThanOrEqual(instantOf(latest));
  });

  test('the report to come has no date', () => {
    const { when } = citing(timeline, 'is to draw up a “prevention of future deaths report”');
    expect(when.latest).toBeNull();
    expect(when.phrase).toBeNull();
  });

  test('every time says in a sentence how it is known', () => {
    const poor = timeline.events.filter(({ when }) => !/^[“\p{Lu}\p{N}].{10,}[.”]$/u.test(when.because));
    expect(poor.map(({ id, when }) => `${id}: ${when.because}`)).toEqual([]);
  });

  test("every phrase for a time is the document's own", () => {
    const texts = new Map(timeline.passages.map(({ id, text }) => [id, text]));
    for (const { when, sources } of timeline.events) {
      const { phrase } = when;
      if (phrase !== null) expect(sources.some(({ passage }) => texts.get(passage)?.includes(phrase))).toBe(true);
    }
  });

  test('no title names the attacker, is too long or ends in the middle', () => {
    const bad = /masood|khalid/i;
    const wrong = timeline.events.filter(({ title }) => bad.test(title) || title.length > 80 || /[,:;–-]$/.test(title));
    expect(wrong.map(({ title }) => title)).toEqual([]);
  });

  test('the attacker does not come first in any list', () => {
    expect(timeline.people[0]?.part).toBe('killed');
    expect(timeline.title).not.toMatch(/masood/i);
  });

  test.each([
    'pierced his lung',
    "pumping PC Palmer's heart with his hand",
    'a stab wound that had penetrated so deep',
    'hit a major blood vessel',
    'stabbed in the thigh',
  ])('words that describe injuries carry a warning, on the event and on the passage: %s', (words) => {
    expect(timeline.passages.find(({ text }) => text.includes(words))?.sensitive).toMatch(/^describes /);
    expect(citing(timeline, words)).toMatchObject({
      sensitive: 'injuries',
      warning: expect.stringMatching(/^describes /),
    });
  });

  test('everybody is told apart: what the coroner says is not what a witness says', () => {
    expect(citing(timeline, 'it is possible that they may have been able').told?.by).toEqual(['mark-lucraft']);
    expect(citing(timeline, 'The helicopter landed').told?.by).toEqual(['dr-hudson']);
    expect(citing(timeline, 'a systematic failure').standing).toBe('submission');
    expect(citing(timeline, 'it is possible that they may have been able').standing).toBe('finding');
  });
});

test.each([
  ['with the editor', edited],
  ['by the rules alone', byRules],
])('%s, cuts carry a warning too, and no passage warns of several things', (_, timeline) => {
  expect(citing(timeline, 'defensive cuts to his arm and wrist').sensitive).toBe('injuries');
  expect(timeline.passages.filter(({ sensitive }) => sensitive?.includes(';'))).toEqual([]);
});

test('with the editor, no typing error of the documents reaches a title or a summary', () => {
  const errors = /vulnerablilty|notied|parliment|haemorrage|no respond/i;
  const wrong = edited.events.filter(({ title, summary }) => errors.test(title) || errors.test(summary));
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('with the editor, a summary never stands in for the document: no summary is a whole passage', () => {
  const texts = new Set(edited.passages.map(({ text }) => text));
  expect(edited.events.filter(({ summary }) => texts.has(summary) || summary === '')).toEqual([]);
});

test.each([
  ['They were unable to land immediately', '2017-03-22T00:00:00+00:00'],
  ['decided to go directly to Parliament', '2017-03-22T00:00:00+00:00'],
  ['jumped over the fence', '2017-03-22T00:00:00+00:00'],
  ['started CPR', '2017-03-22T00:00:00+00:00'],
  ['saw pictures of the attacker', '2017-03-22T00:00:00+00:00'],
  ['even in an operating theatre', '2018-09-01T00:00:00+01:00'],
  ['to "step forward" in terror attacks', '2018-09-01T00:00:00+01:00'],
  ['When asked whether he was aware of 2015 instructions', '2018-09-01T00:00:00+01:00'],
  ['covertly recorded conversations', null],
])(
  'by the rules alone, an account is of the one day that it tells of, and an opinion of the inquests: %s',
  (words, earliest) => {
    expect(citing(byRules, words).when.earliest).toBe(earliest);
  },
);

test('the year of the instructions dates what the editor cut as the instructions', () => {
  const cut = edited.events.find(({ id }) => id === 'instructions-of-2015');
  expect(cut?.when).toMatchObject({ earliest: '2015-01-01T00:00:00+00:00', latest: '2015-12-31T23:59:59+00:00' });
});

test('the person wrongly taken for the attacker is another person', () => {
  const people = citing(edited, 'In 2009 a person called').people.map(({ id }) => id);
  expect(people).toContain('person-misidentified');
  expect(people).not.toContain('the-attacker');
});

test('with the editor nothing lies in a chapter that was made for want of one', () => {
  expect(edited.phases.map(({ id }) => id)).not.toContain('undated');
});

test('events stand in order of time, and the chapters one after the other', () => {
  const beginnings = edited.events.flatMap(({ when }) => (when.earliest === null ? [] : Date.parse(when.earliest)));
  expect(beginnings).toEqual(beginnings.toSorted((a, b) => a - b));
  const runs = edited.events.map(({ phase }) => phase).filter((phase, at, all) => phase !== all[at - 1]);
  expect(runs).toEqual(edited.phases.map(({ id }) => id));
});
