import { describe, expect, it } from 'vitest';
import { entryLabel, entryTime } from './entry-label.ts';

describe('entryLabel', () => {
  it.each([
    ['• ', '4.20pm: ', 'A beam gives way.'],
    ['', '**June 1998** ', 'The bridge is closed.'],
    ['', '**Monday 4 June 2018** ', 'Rain begins.'],
    ['', '**1911** ', 'The mill opens.'],
    ['', '3 June 2018: ', 'The board meets.'],
    ['', 'June 3, 2018 – ', 'The board meets.'],
    ['- ', '10.15am to 10.40am: ', 'The road is shut.'],
    ['• ', 'Just after 11am: ', 'A boat arrives.'],
    ['* ', 'Late afternoon: ', 'The search ends.'],
    ['', '**May–July 2012** ', 'The tribunal sits.'],
    ['', '14 June 2018 ', 'More than 40 people attend.'],
    ['', '7.15am ', 'The water reaches the wall.'],
    ['', 'June 3, 2018 ', 'The board meets.'],
    ['', 'Tuesday, 1.10am ', 'The warning is sent.'],
    ['', 'Monday 4 June, 4pm ', 'The warning is sent.'],
    ['', 'Sunday 3 June ', 'Heavy rain begins.'],
    ['', 'June 9 ', 'Lind Trust closes the gate.'],
    ['• ', '', 'The gate was open.'],
  ])('%s%s| %s', (mark, label, words) => {
    expect(entryLabel(mark + label + words)).toBe((mark + label).length);
  });

  it.each([
    'Monday was cold.',
    'Monday 4 June was cold.',
    'In May 2018: a year of floods.',
    '12 people were hurt.',
    '1911 saw the mill open.',
    '**The gate** was open.',
    'On 14 June 2018 Ms Vale left.',
    'May I ask: who was there?',
    '14 June 2018 was a Thursday.',
    'June 9 Commission members met.',
  ])('%s → none', (text) => {
    expect(entryLabel(text)).toBe(0);
  });

  it('looks at the head alone', () => {
    expect(entryLabel(`${'12 May 2018, '.repeat(20000)}: x`)).toBe(0);
  });
});

describe('entryTime', () => {
  it.each([
    ['• 4.20pm: A beam gives way.', '4.20pm'],
    ['**Monday 4 June 2018**: Rain begins.', 'Monday 4 June 2018'],
    ['**Autumn 2011.** The mill opens.', 'Autumn 2011'],
    ['10.15am to 10.40am – The road is shut.', '10.15am to 10.40am'],
  ])('%s', (text, time) => {
    const found = entryTime(text);
    expect(text.slice(found?.start, found?.end)).toBe(time);
  });

  it.each(['• The gate was open.', 'Monday was cold.', ''])('“%s” → none', (text) => {
    expect(entryTime(text)).toBeNull();
  });
});
