import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleTimeline } from '../testing/sample-timeline.ts';
import { wordsOf } from './asked-words.ts';
import { fewerWords } from './fewer-words.ts';
import { searchTimeline } from './search-index.ts';

const { search } = searchTimeline(sampleTimeline);
const found = (q: string) => [...(search(q)?.ids ?? [])];

test('finds words of titles, summaries, quotations and names', () => {
  expect(found('lands')).toContain('air-ambulance-lands');
  expect(found('surveyed')).toEqual(['air-ambulance-lands']);
  expect(found('Facetime')).toEqual(['video-call']);
  expect(found('Carriage Gates')).toContain('officers-away-from-gates');
  expect(found('intelligence')).toContain('closed-as-subject');
});

test('finds the words of another document’s wording', () => {
  const passages = sampleTimeline.passages.map((passage) => {
    const [citation] = passage.citations;
    const text = passage.text.replace('The helicopter landed', 'The aircraft came down');
    return text === passage.text || citation === undefined
      ? passage
      : { ...passage, citations: [citation, { ...citation, text }] };
  });
  expect([...(searchTimeline({ ...sampleTimeline, passages }).search('aircraft 14.56')?.ids ?? [])]).toEqual([
    'air-ambulance-lands',
  ]);
  expect(found('aircraft')).toEqual([]);
});

test('finds a minute as the list writes it, whatever the document does', () => {
  const [event] = sampleTimeline.events;
  if (event === undefined) throw new Error('the sample has no event');
  const earliest = '2017-03-22T14:30:00+00:00';
  const when = { ...event.when, precision: 'minute' as const, earliest, latest: '2017-03-22T14:30:59+00:00' };
  const timed = { ...event, summary: 'It came at 2.40pm.', when };
  const ids = (q: string) => [...(searchTimeline({ ...sampleTimeline, events: [timed] }).search(q)?.ids ?? [])];
  for (const clock of ['14.30', '14:30', '2.40pm', '2:40pm']) expect(ids(clock), clock).toEqual([event.id]);
  expect(ids('14.31')).toEqual([]);
});

test('every word must be found', () => {
  expect(found('helicopter')).toContain('air-ambulance-lands');
  expect(found('helicopter steroids')).toEqual([]);
});

test('the beginning of a word will do, and a slip of the finger in a longer one', () => {
  expect(found('helicop')).toContain('air-ambulance-lands');
  expect(found('helicoptar')).toContain('air-ambulance-lands');
});

test('possessives and either apostrophe make no difference', () => {
  for (const q of ['Palmer', "Palmer's", 'Palmer’s', 'PALMER']) expect(found(q)).toEqual(found('palmer'));
  expect(found('attacker’s wife')).toContain('video-call');
});

test('a time of day is one word', () => {
  expect(wordsOf('landed at 14.56.')).toEqual(['landed', 'at', '14.56']);
  for (const clock of ['14.56', '14:56']) expect(found(clock)).toEqual(['air-ambulance-lands']);
});

test('a word is found in its other forms', () => {
  expect(found('helicopter landing')).toEqual(found('helicopter landed'));
  expect(found('helicopters')).toEqual(found('helicopter'));
});

test('an organisation’s other name finds what its name does, as a whole alone', () => {
  const organisations = sampleTimeline.organisations.map((one) =>
    one.id === 'mi5' ? { ...one, aliases: ['the Harbour Watch', 'Harbour Watch'] } : one,
  );
  const renamed = searchTimeline({ ...sampleTimeline, organisations });
  const ids = (q: string) => [...(renamed.search(q)?.ids ?? [])];
  expect(found('MI5')).not.toEqual([]);
  for (const q of ['Harbour Watch', 'what did the harbour watch know?']) expect(ids(q), q).toEqual(found('MI5'));
  expect(ids('the Harbour Watch 2009')).toEqual(found('MI5 2009'));
  for (const q of ['harbour', 'watch', 'harbour watching']) expect(ids(q), q).toEqual([]);
});

test('who said it is asked for by name, not by the words around it', () => {
  expect(found('everything Mr Ellwood said')).toEqual(found('Ellwood'));
});

test('says which words of the timeline to mark', () => {
  expect(search('helicop')?.terms).toContain('helicopter');
});

test('a whole question finds what its telling words find', () => {
  expect(found('when did the helicopter land?')).toEqual(found('helicopter land'));
  expect(found('should he have been at the gates?')).toEqual(found('gates'));
  expect(found('was there a helicopter before 2017?')).toEqual(found('helicopter'));
  expect(found('the exact words about the helicopter, please')).toEqual(found('helicopter'));
});

test('of words that are not found together, offers those that are', () => {
  expect(fewerWords('the helicopter and a zeppelin', search)).toBe('helicopter');
  expect(fewerWords('helicopter', search)).toBeNull();
  expect(fewerWords('zeppelin dirigible', search)).toBeNull();
});

test('without a word in it nothing is asked', () => {
  expect(search('')).toBeNull();
  expect(search(' “…” ')).toBeNull();
});

test('any text at all can be searched for', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (q) => void search(q)));
});
