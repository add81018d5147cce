import { expect, test } from 'vitest';
import { openingOrder } from './opening-order.ts';

const read = (text: string): string => {
  const opening = openingOrder(text);
  if (opening === null) return 'nothing';
  const { side, gap, words } = opening;
  return `${side}${gap === null ? '' : ' by a distance'}: ${text.slice(words.start, words.end)}`;
};

test.each([
  ['He then climbed the wall.', 'after: then'],
  ['Then the roof fell in.', 'after: Then'],
  ['and then she left the hall', 'after: then'],
  ['Mr Okafor later found the key.', 'after: later'],
  ['They were later arrested.', 'after: later'],
  ['Later that day the owner came.', 'after: Later that day'],
  ['Shortly afterwards, two men were carried out.', 'after: Shortly afterwards'],
  ['Soon after, the lamp failed.', 'after: Soon after'],
  ['After that, the crew left.', 'after: After that'],
  ['The next day the owner visited the quay.', 'after: The next day'],
  ['Finally, the lamp was lit.', 'after: Finally'],
  ['Ten minutes later the engine stopped.', 'after by a distance: Ten minutes later'],
  ['About two hours afterwards, the boat came.', 'after by a distance: About two hours afterwards'],
  ['He died two hours later.', 'after by a distance: two hours later'],
  ['Earlier, he had passed the mill.', 'before: Earlier'],
  ['The crew had already left the yard.', 'before: already'],
  ['Two months earlier, he had painted the door.', 'before by a distance: Two months earlier'],
  ['Shortly before, a neighbour noticed smoke.', 'before: Shortly before'],
])('%s → %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  'He was not then aware of the fire.',
  'The then mayor, Mr Hay, opened it.',
  'Then Prime Minister Rowan Vale visited the lane.',
  'Later reports described the damage.',
  'He then said the gate was shut.',
  'Later, Mrs Lind said the pump was old.',
  'Soon after the war began, the mill closed.',
  'Shortly before the flood the sluice was opened.',
  'Earlier Sunday, police closed the lane.',
  'Earlier this year the council met.',
  'He was later known as the keeper.',
  'The boat left no later than noon.',
  'The ship sank and was found two days later.',
  'Meanwhile the harbour master closed the gate.',
  '',
])('%s → nothing', (text) => {
  expect(read(text)).toBe('nothing');
});
