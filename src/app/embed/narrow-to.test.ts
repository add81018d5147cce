import { beforeEach, expect, it } from 'vitest';
import { searchableIndex } from '../searchable-index.ts';
import { sampleTimeline } from '../testing/sample-timeline.ts';
import { narrowTo } from './narrow-to.ts';

const index = searchableIndex(sampleTimeline);
let list: HTMLElement;

/** The marks that the drawn list carries, and nothing else of it. */
beforeEach(() => {
  const items = index.timeline.events.map(({ id }) => `<li data-event="${id}"><h3>${id}</h3></li>`);
  document.body.innerHTML = `<main><p data-says="count"></p><p data-says="ignored" hidden></p><p data-says="nothing" hidden></p>
    <ol>${items.join('')}</ol><a data-full href="https://example.org/inquest/">all</a></main>`;
  const found = document.querySelector('main');
  if (found === null) throw new Error('there is no list');
  list = found;
});

const ids = () => [...list.querySelectorAll('li')].map((item) => item.getAttribute('data-event'));
const said = (what: string) => list.querySelector<HTMLElement>(`[data-says="${what}"]`);
const headings = () => [...list.querySelectorAll('h2')].map(({ textContent }) => textContent);

it('keeps what the query asks for, says how many, and leads to the same choice', () => {
  narrowTo(list, '?person=dr-hudson', index);
  const theirs = index.eventsOf('person', 'dr-hudson').map(({ id }) => id);
  expect(ids()).toEqual(theirs);
  expect(said('count')?.textContent).toBe(`${theirs.length} of ${index.timeline.events.length} events with Dr Hudson`);
  expect(list.querySelector('a')?.href).toBe('https://example.org/inquest/?person=dr-hudson');
  expect(said('ignored')?.hidden).toBe(true);
});

it('sets the chapters anew, in the order of telling by when it was told', () => {
  narrowTo(list, '?clock=told', index);
  expect(ids()).toHaveLength(index.timeline.events.length);
  expect(headings().length).toBeGreaterThan(0);
  expect(headings().every((heading) => /^(?:Told|Not said)/.test(heading ?? ''))).toBe(true);
  expect(list.getAttribute('data-clock')).toBe('told');
});

it('opens nothing that describes injuries, whatever the address says', () => {
  narrowTo(list, '?injuries=shown', index);
  expect(list.querySelector('a')?.href).toBe('https://example.org/inquest/');
});

it('says so where nothing is left, and where it does not know a part of the address', () => {
  narrowTo(list, '?q=zzzz&person=nobody-of-this-name', index);
  expect(ids()).toEqual([]);
  expect(said('nothing')?.hidden).toBe(false);
  expect(said('ignored')?.textContent).toContain('left out');
});
