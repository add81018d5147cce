import { expect, test } from 'vitest';
import { subordinate } from './subordinate.ts';

const read = (text: string): string => {
  const found = subordinate(text);
  if (found === null) return 'nothing';
  const part = (of: 'main' | 'hung'): string => text.slice(found[of].start, found[of].end);
  const [first, second] = found.first === 'main' ? [part('main'), part('hung')] : [part('hung'), part('main')];
  return `${first} < ${second}${found.gap === null ? '' : ', by a distance'}`;
};

test.each([
  ['Before the ferry sank, the engineer closed the valve.', 'the engineer closed the valve < the ferry sank'],
  ['The engineer closed the valve before the ferry sank.', 'The engineer closed the valve < the ferry sank'],
  ['They ran after the alarm rang.', 'the alarm rang < They ran'],
  ['After the alarm rang, they ran.', 'the alarm rang < they ran'],
  ['Once the gate opened, the crew entered.', 'the gate opened < the crew entered'],
  ['When the gate opened, the crew entered.', 'the gate opened < the crew entered'],
  ['The hall played music until the alarm rang.', 'The hall played music < the alarm rang'],
  ['By the time the boat came, the lamp had gone out.', 'the lamp had gone out < the boat came'],
  ['Two hours before the ferry sank, a man tested the pump.', 'a man tested the pump < the ferry sank, by a distance'],
  ['He left ten minutes after the alarm rang.', 'the alarm rang < He left, by a distance'],
  ['They waited for almost an hour before the boat came.', 'They waited < the boat came'],
  ['Shortly before the ferry sank, the lamp failed.', 'the lamp failed < the ferry sank'],
])('%s → %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  'When the gate opened, the crew was waiting.',
  'By the time the boat came, the lamp was dark.',
  'He said that she ran and he fell before the alarm rang.',
  'She left before he came after the alarm.',
  'Before that, the crew left.',
  'The boat sank; the crew left before the alarm rang.',
  'He went before.',
  'Nothing here.',
])('%s → nothing', (text) => {
  expect(read(text)).toBe('nothing');
});

test('a long row of conjunctions is read in no time', () => {
  expect(subordinate('before after '.repeat(20_000))).toBeNull();
});
