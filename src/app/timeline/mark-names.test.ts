import { describe, expect, it } from 'vitest';
import { sampleTimeline } from '../testing/sample-timeline.ts';
import { indexTimeline } from '../timeline-index.ts';
import { labelTexts, markNote, namedIn, nameOf } from './mark-names.ts';
import { madeEvent, madeLanes } from './testing/made-events.ts';
import { toItems } from './to-items.ts';

const index = indexTimeline(sampleTimeline);
const { dates } = index;
const day = { start: Date.parse('2017-03-22T00:00:00Z'), end: Date.parse('2017-03-23T00:00:00Z') };
const events = ['a', 'b', 'c'].map((id) => madeEvent(id, 'account', ['10:00', '20:00']));
const marks = (mostInCell: number) => toItems(madeLanes(events), day, 60_000, mostInCell);
const named = (mostInCell: number, id: string | null) => namedIn(marks(mostInCell), id);

describe('what is named above the chart', () => {
  it('is the mark of that id', () => {
    const mark = named(3, 'b');
    expect(mark && nameOf(mark, dates)).toBe('Between 10.00 and 20.00, 22 March 2017: Title of b');
    expect(mark && markNote(mark, index)).toBe('Witness’s account; time: from the order of events');
  });

  it('is the event itself where it is counted together with others', () => {
    const mark = named(2, 'b');
    expect(mark && nameOf(mark, dates)).toBe('Between 10.00 and 20.00, 22 March 2017: Title of b');
  });

  it('is the count where that is pointed at', () => {
    const [count] = marks(2);
    const mark = named(2, count?.id ?? null);
    expect(mark && nameOf(mark, dates)).toMatch(/3 events/);
  });

  it('is nothing where nothing is pointed at or open', () => {
    expect(named(3, null)).toBeNull();
    expect(named(3, 'unknown')).toBeNull();
  });
});

it('says beside several that are counted together that it is a count: a bare number would be read as an hour', () => {
  const [count] = marks(2);
  expect(count && labelTexts(count, index, { isTime: true, isQuiet: true })).toEqual(['3 events']);
});

describe('what may stand beside a mark in order', () => {
  const textsOf = (
    title: string,
    when: Parameters<typeof madeEvent>[2],
    { sensitive, ...setting }: { sensitive?: 'injuries'; isTime?: boolean; isQuiet?: boolean } = {},
  ) => {
    const [mark] = toItems(
      madeLanes([{ ...madeEvent('a', 'account', when), title, ...(sensitive && { sensitive }) }]),
      day,
      60_000,
      3,
    );
    if (mark === undefined) throw new Error('there is one mark');
    return labelTexts(mark, index, { isTime: false, isQuiet: true, ...setting });
  };

  it('is its title, or the beginning of it, ended at a word', () => {
    const texts = textsOf('The attacker drove into pedestrians on Westminster Bridge', ['10:00', '20:00']);
    expect(texts[0]).toBe('The attacker drove into pedestrians on Westminster Bridge');
    expect(texts).toContain('The attacker drove into…');
    expect(textsOf('The ferry had left the pier, its pilot said', ['10:00', '20:00']).at(-1)).toBe(
      'The ferry had left the…',
    );
    expect(textsOf('The ferry had left pier six, its pilot said', ['10:00', '20:00'])).toContain(
      'The ferry had left pier six…',
    );
    expect(texts.every((text) => !/ …/.test(text))).toBe(true);
    expect(texts).toEqual(texts.toSorted((one, other) => other.length - one.length));
  });

  it('is nothing rather than so little that its neighbours say the same', () => {
    const texts = textsOf('The ferryman’s wife received text messages', ['10:00', '20:00']);
    expect(texts.at(-1)).toBe('The ferryman’s wife received…');
  });

  it('begins with the minute where that is known, and may be that alone', () => {
    expect(textsOf('Landed', '14:56')).toEqual(['14.56 Landed', '14.56']);
    // The minute tells it from its neighbour: fewer words do.
    expect(textsOf('The ferryman’s wife received text messages', '14:30')).toContain('14.30 The ferryman’s wife…');
  });

  it('is whose word it is, and no title, of what describes injuries, unless these are shown; a minute stands', () => {
    for (const isTime of [true, false]) {
      const hidden = (when: Parameters<typeof madeEvent>[2]) =>
        textsOf('A wound', when, { sensitive: 'injuries', isTime });
      expect(hidden(['10:00', '20:00'])).toEqual(['Witness’s account']);
      expect(hidden('14:56')).toEqual(['14.56 Witness’s account', '14.56']);
      expect(textsOf('A wound', '14:56', { sensitive: 'injuries', isTime, isQuiet: false })[0]).toBe('14.56 A wound');
    }
  });
});
