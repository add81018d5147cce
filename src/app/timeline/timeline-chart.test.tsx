import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Timeline } from '../../model/timeline.ts';
import { searchableIndex } from '../searchable-index.ts';
import { selectEvents } from '../select-events.ts';
import { sampleTimeline } from '../testing/sample-timeline.ts';
import { screenIs } from '../testing/screen-is.ts';
import { indexTimeline } from '../timeline-index.ts';
import { TimelineContext } from '../use-timeline.ts';
import { ViewContext } from '../use-view.ts';
import { emptyView, type ViewState, writeAddress } from '../view-state.ts';
import { madeEvent } from './testing/made-events.ts';
import { TimelineChart } from './timeline-chart.tsx';

// vis-timeline measures and paints, which there is nothing for here; the links lie in the element it hands over.
vi.mock('./vis-adapter.ts', async () => import('../testing/unpainted-chart.ts'));

const events = [
  madeEvent('document', 'account', '14:30'),
  madeEvent('finding', 'finding', ['13:00', '14:40']),
  madeEvent('landed', 'account', '14:56'),
  madeEvent('untimed', 'account', null),
  madeEvent('earlier', 'official', ['2009-01-01', '2009-12-31'], 'before'),
];
const timeline: Timeline = { ...sampleTimeline, events, relations: [] };
const asMade = searchableIndex(timeline);
const landed = '14.56, 22 March 2017: Title of landed';

function draw(view: ViewState = emptyView, index = asMade) {
  const selection = selectEvents(index, view);
  let asked = view;
  const go = (next: ViewState) => {
    asked = next;
  };
  render(
    <TimelineContext value={index}>
      <ViewContext value={{ view, ignored: [], go, hasMoved: () => true }}>
        <button type="button">before the chart</button>
        <TimelineChart selection={selection} />
      </ViewContext>
    </TimelineContext>,
  );
  return { user: userEvent.setup(), asked: () => writeAddress(asked) };
}

/** The first chart waits for its code, which takes longer than a second on a busy machine. */
const marks = async (place: HTMLElement = document.body) => {
  const list = await within(place).findByRole('list', { name: 'Marks in the chart' }, { timeout: 4_000 });
  return within(list).getAllByRole('link');
};

beforeEach(() => screenIs(true));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the chart on a roomy screen', () => {
  it('names every mark with its time and title, as a link to its event', async () => {
    draw();
    const chart = screen.getByRole('region', { name: 'Timeline chart' });
    const links = await marks(chart);
    expect(links.map((link) => link.getAttribute('aria-label'))).toEqual([
      'Between 13.00 and 14.40, 22 March 2017: Title of finding',
      '14.30, 22 March 2017: Title of document',
      landed,
    ]);
    expect(links.at(-1)?.getAttribute('href')).toBe('/event/landed');
  });

  it('keeps events without a time in a lane of their own', async () => {
    draw();
    const lane = await screen.findByRole('list', { name: 'Time not stated' });
    const links = within(lane).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('aria-label'))).toEqual(['Time not stated: Title of untimed']);
    expect(links[0]?.getAttribute('href')).toBe('/event/untimed');
  });

  it('draws the lanes that the reader asks for', async () => {
    const { user, asked } = draw();
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Lanes by' }), 'person');
    expect(asked()).toBe('/?lanes=person');
  });

  it('explains its marks, its rows and the strip below itself, where it covers nothing', async () => {
    const { user } = draw();
    const control = await screen.findByRole('button', { name: 'What the marks mean', expanded: false });
    await user.click(control);
    const key = screen.getByRole('region', { name: 'What the marks mean' });
    expect(within(key).getAllByText('An event known to the minute')).toHaveLength(2);
    expect(within(key).getByText(/^Each row is for what is named on its left/)).toBeTruthy();
    expect(key.closest('.chart-room')).toBeNull();
    expect(screen.getByRole('button', { name: 'What the marks mean', expanded: true })).toBe(control);
    await user.click(control);
    expect(screen.queryByRole('region', { name: 'What the marks mean' })).toBeNull();
  });

  it('is one tab stop, from which the arrow keys reach every mark and Escape goes back', async () => {
    draw();
    const user = userEvent.setup();
    const [first, ...others] = await marks();
    expect([first?.tabIndex, ...others.map((link) => link.tabIndex)]).toEqual([0, ...others.map(() => -1)]);
    const before = screen.getByText('What the marks mean');
    before.focus();
    first?.focus();
    await user.keyboard('{End}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe(landed);
    await user.keyboard('{ArrowLeft}{ArrowDown}');
    expect(document.activeElement?.getAttribute('aria-label')).toContain('Title of finding');
    await user.keyboard('{PageUp}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('2009: Title of earlier');
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(before);
  });

  it('shows the chapter that is pressed, and the whole', async () => {
    draw();
    const user = userEvent.setup();
    await screen.findAllByRole('link');
    await user.click(screen.getByRole('button', { name: /1 event$/ }));
    expect(screen.getAllByRole('link')).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: /^Whole, to scale/ }));
    expect(screen.getByRole('button', { name: /^Whole, to scale/ }).getAttribute('aria-pressed')).toBe('true');
    expect(screen.getAllByRole('link', { name: /Title of/ }).length).toBeGreaterThan(1);
  });

  it('opens on the chapter of the open event, even where the filter hides it, and marks it', async () => {
    const filtered = { ...emptyView.chosen, phase: ['the-attack'] };
    draw({ ...emptyView, chosen: filtered, page: { kind: 'event', id: 'earlier' } });
    const link = await screen.findByRole('link', { name: '2009: Title of earlier' });
    expect(link.getAttribute('aria-current')).toBe('true');
    expect(link.getAttribute('href')).toBe('/event/earlier?phase=the-attack');
  });
});

describe('the chart of a chapter whose hours are not stated', () => {
  const wholeDay = ['00:00', '23:59'] as const;
  const [ran, climbed, spoke] = ['ran', 'climbed', 'spoke'].map((id) => madeEvent(id, 'account', wholeDay));
  if (ran === undefined || climbed === undefined || spoke === undefined) throw new Error('three events were made');
  const apart = madeEvent('apart', 'account', wholeDay);
  const inOrder = indexTimeline({
    ...timeline,
    events: [ran, climbed, apart, spoke],
    relations: [
      { before: ran.id, after: climbed.id, basis: 'edited' },
      { before: climbed.id, after: spoke.id, basis: 'edited' },
    ],
  });
  const titles = (links: readonly HTMLElement[]) =>
    links.map((link) => link.getAttribute('aria-label')?.split(': ')[1]);

  it('draws what is known of the order, and says that it is no scale', async () => {
    draw(emptyView, inOrder);
    expect(titles(await marks())).toEqual(['Title of ran', 'Title of climbed', 'Title of spoke']);
    expect(screen.getByText(/^In order, not to scale/)).toBeTruthy();
  });

  it('keeps apart what is in no order, named with what is known of its time', async () => {
    draw(emptyView, inOrder);
    const lane = await screen.findByRole('list', { name: 'Order not known' });
    const links = within(lane).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('aria-label'))).toEqual([
      'Hour not stated, 22 March 2017: Title of apart',
    ]);
  });

  it('is drawn to scale when that is asked for', async () => {
    const { user } = draw(emptyView, inOrder);
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Drawn' }), 'to scale');
    expect(titles(await marks()).toSorted()).toEqual([
      'Title of apart',
      'Title of climbed',
      'Title of ran',
      'Title of spoke',
    ]);
    expect(screen.queryByText(/not to scale/)).toBeNull();
    expect(screen.getByRole('combobox', { name: 'Drawn' })).toBe(document.activeElement);
  });

  it('has no order of what happened when it is drawn as it was told', async () => {
    draw({ ...emptyView, clock: 'told' }, inOrder);
    await screen.findByRole('combobox', { name: 'Lanes by' });
    expect(screen.queryByRole('combobox', { name: 'Drawn' })).toBeNull();
  });
});

describe('the chart of a chapter whose events all have the same time', () => {
  const alike = indexTimeline({
    ...timeline,
    events: ['a', 'b', 'c'].map((id) => madeEvent(id, 'account', ['00:00', '23:59'])),
  });

  it('is a list, until it is asked for to scale', async () => {
    const { user } = draw(emptyView, alike);
    expect(await marks()).toHaveLength(3);
    expect(screen.getByText(/^A list, not to scale/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'What the marks mean' }));
    const key = screen.getByRole('region', { name: 'What the marks mean' });
    expect(key.textContent).toContain('An event whose minute is not known');
    expect(key.textContent).not.toContain('known to come before');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Drawn' }), 'to scale');
    expect(await marks()).toHaveLength(3);
    expect(screen.queryByText(/not to scale/)).toBeNull();
  });

  it('is to scale for whoever asks for a part of time', async () => {
    draw({ ...emptyView, from: '2017-03-22' }, alike);
    await marks();
    expect(screen.queryByText(/not to scale/)).toBeNull();
  });
});

describe('the chart where there is little to draw', () => {
  it('is a sentence where no event is left', () => {
    draw({ ...emptyView, q: 'nothing of the kind' });
    const chart = screen.getByRole('region', { name: 'Timeline chart' });
    expect(chart.textContent).toBe('There is nothing to draw: no event is left.');
  });

  it('is the strip alone on a phone, where a chapter is what the list shows', () => {
    screenIs(false);
    draw();
    const links = screen.getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/', '/?phase=before', '/?phase=the-attack']);
    expect(links[0]?.getAttribute('aria-current')).toBe('true');
  });
});
