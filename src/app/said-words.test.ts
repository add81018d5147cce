import { expect, test } from 'vitest';
import type { Standing, TimelineEvent } from '../model/event.ts';
import { saidWords } from './said-words.ts';
import { sampleTimeline } from './testing/sample-timeline.ts';
import { indexTimeline } from './timeline-index.ts';

const index = indexTimeline(sampleTimeline);
const [sample] = sampleTimeline.events;
if (sample === undefined) throw new Error('the sample has no event');

function said(standing: Standing, by: readonly string[], people: readonly string[], places: readonly string[] = []) {
  const told = { by, when: sample?.when };
  const event = { ...sample, standing, told, people: people.map((id) => ({ id, part: 'other' })), places };
  return saidWords(event as TimelineEvent, index);
}

test.each([
  [
    'who tells of their own doing, once',
    said('account', ['dr-hudson'], ['dr-hudson']),
    'Witness’s account by Dr Hudson',
  ],
  [
    'whom it is about, and where',
    said('account', ['mr-ellwood'], ['khalid-masood', 'mr-ellwood', 'keith-palmer'], ['westminster-bridge']),
    'Witness’s account by Mr Ellwood, about PC Keith Palmer and the attacker; Westminster Bridge',
  ],
  ['nobody who is not named', said('official', [], ['khalid-masood']), 'Official statement about the attacker'],
  ['nobody at all', said('report', [], []), 'The document’s report'],
  ['only where', said('finding', [], [], ['westminster-bridge']), 'Finding; Westminster Bridge'],
  [
    'a report of somebody’s words, which is the document’s',
    said('report', ['mark-lucraft'], ['mark-lucraft', 'keith-palmer']),
    'The document’s report of what Judge Mark Lucraft QC said, about PC Keith Palmer',
  ],
  [
    'an account that the coroner told on',
    said('account', ['dr-hudson', 'mark-lucraft'], []),
    'Witness’s account by Dr Hudson, as told by Judge Mark Lucraft QC',
  ],
  [
    'whom a submission names, for some of whom counsel may speak',
    said('submission', ['mr-ellwood'], ['keith-palmer']),
    'Counsel’s submission by Mr Ellwood, naming PC Keith Palmer',
  ],
  ['a finding of the coroner’s own', said('finding', ['mark-lucraft'], []), 'Finding by Judge Mark Lucraft QC'],
])('the line names %s', (_, line, expected) => {
  expect(line).toBe(expected);
});
