import { expect, it } from 'vitest';
import { sampleTimeline } from '../testing/sample-timeline.ts';
import { indexTimeline } from '../timeline-index.ts';
import { answering, isWhenQuestion } from './answers.ts';

const index = indexTimeline(sampleTimeline);
const [first] = sampleTimeline.events;
if (first === undefined) throw new Error('the sample has no event');
const event = { ...first, standing: 'official' as const, people: [], told: null };
const merit = (q: string, changed: object) => answering(q, index)({ ...event, ...changed });
const basis = (known: string) => ({ when: { ...event.when, basis: known } });
const people = (...ids: readonly string[]) => ({ people: ids.map((id) => ({ id, part: 'other' })) });
const told = (...by: readonly string[]) => ({ told: { by, when: event.when } });

it.each([
  ['when did the ferry leave?', true],
  ['And at what time did it leave', true],
  ['since when were the gates open', true],
  ['in which year was the ferry built', true],
  ['what did they know and when did they stop?', true],
  ['what did she do when the ferry left', false],
  ['what did she do and say when the ferry left', false],
  ['which ferry left at noon', false],
  ['whenever', false],
])('%s', (q, asks) => {
  expect(isWhenQuestion(q)).toBe(asks);
});

it('that asks for a time is answered by one that is known rather than one that is only bounded, least by none', () => {
  const [known, bounded, unknown] = ['stated', 'bounded', 'unknown'].map((each) => merit('when was it', basis(each)));
  expect(known).toBe(1);
  expect(bounded).toBeLessThan(1);
  expect(unknown).toBeLessThan(bounded ?? 0);
  expect(merit('what was it', basis('unknown'))).toBe(1);
});

it('is answered by what was done rather than by what counsel argued, unless that counsel is asked for', () => {
  const argued = { standing: 'submission', ...told('dr-hudson') };
  expect(merit('who closed the gates', argued)).toBeLessThan(1);
  expect(merit('what did Hudson say of the gates', { ...argued, ...people('dr-hudson') })).toBe(1);
});

it('that says “him” asks for somebody in the event, not only for who told of it', () => {
  expect(merit('who closed the gates on him', { ...told('dr-hudson'), ...people('dr-hudson') })).toBeLessThan(1);
  expect(merit('who helped him', { ...told('dr-hudson'), ...people('dr-hudson', 'keith-palmer') })).toBe(1);
  expect(merit('where did he go', { ...told('dr-hudson'), ...people('dr-hudson'), standing: 'account' })).toBe(1);
});

it('that names somebody is answered by what they are in', () => {
  expect(merit('when did Dr Hudson arrive', people('keith-palmer'))).toBeLessThan(1);
  expect(merit('when did Dr Hudson arrive', people('keith-palmer', 'dr-hudson'))).toBe(1);
});
