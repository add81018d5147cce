/**
 * That a translation is one file: with another catalogue in the place of the English one, every word on the site is that
 * catalogue's or the timeline's.
 */
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderApp, renderSite, serve, timelineAnswer } from '../testing/render-app.tsx';
import { sampleTimeline } from '../testing/sample-timeline.ts';
import { screenIs } from '../testing/screen-is.ts';
import { outside } from './testing/in-guillemets.ts';

vi.mock('./english.ts', async (original) => {
  const { english } = await original<typeof import('./english.ts')>();
  const { inGuillemets } = await import('./testing/in-guillemets.ts');
  return { english: { ...inGuillemets(english), language: english.language } };
});

vi.mock('./english-pages.ts', async (original) => {
  const { englishPages } = await original<typeof import('./english-pages.ts')>();
  const { inGuillemets } = await import('./testing/in-guillemets.ts');
  return { englishPages: inGuillemets(englishPages) };
});
vi.mock('./english/chart.ts', async (original) => {
  const { chart } = await original<typeof import('./english/chart.ts')>();
  const { inGuillemets } = await import('./testing/in-guillemets.ts');
  return { chart: inGuillemets(chart) };
});

// It measures and paints, which there is nothing for here.
vi.mock('../timeline/vis-adapter.ts', async () => import('../testing/unpainted-chart.ts'));

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const data = stringsIn(sampleTimeline).map((each) => each.toLowerCase());
// Of no catalogue: what joins names in the site’s language, and an address that was asked for.
const whole = new Set([...data, new Intl.ListFormat('en-GB').format(['', '']).trim(), '/nowhere']);
const together = data.join('\n');
const months = 'January February March April May June July August September October November December';
const days = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday';
const calendar = new RegExp(`\\b(?:${`${months} ${days}`.replaceAll(' ', '|')})\\b|\\d\\d\\.\\d\\d`, 'gi');

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Words on the page, or in a name on it, that neither the catalogue nor the timeline nor the calendar has. */
function strangeWords(): readonly string[] {
  const body = document.body.cloneNode(true) as HTMLElement;
  const withinWords = body.querySelectorAll('mark, .whitespace-nowrap');
  for (const mark of withinWords) mark.replaceWith(mark.textContent ?? '');
  // Code to be copied is in no language.
  for (const field of body.querySelectorAll('textarea')) field.textContent = '';
  body.normalize();
  const texts = [document.title];
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  for (const element of body.querySelectorAll('*')) {
    for (const name of ['aria-label', 'title', 'alt', 'placeholder']) texts.push(element.getAttribute(name) ?? '');
  }
  return [...new Set(texts.flatMap(outside))].filter((text) => !isData(text.replaceAll('\u00A0', ' ').toLowerCase()));
}

/** A word or two are the timeline's only where they are all of something that it says. */
function isData(text: string): boolean {
  const known = (piece: string) => whole.has(piece) || (piece.length >= 12 && together.includes(piece));
  if (known(text.trim())) return true;
  const pieces = text.replace(calendar, '').split(/[,;:·…“”()]|\n/);
  return pieces.every((piece) => !/\p{L}/u.test(piece) || known(piece.trim()));
}

async function opened(): Promise<void> {
  for (const details of document.querySelectorAll('details')) {
    details.open = true;
    fireEvent(details, new Event('toggle'));
  }
  for (const control of document.querySelectorAll('[aria-expanded="false"]')) fireEvent.click(control);
  await act(() => new Promise((done) => setTimeout(done, 300)));
}

describe('in another language, every word of', () => {
  it.each([
    ['the chronology', '/'],
    ['the chronology as it was told', '/?clock=told'],
    ['a choice', '/?person=dr-hudson&theme=giving-aid&from=2017&q=helicopter&standing=account&document=live-blog-1'],
    ['a choice that leaves nothing', '/?person=dr-hudson&q=nothingofthekind&to=2010'],
    ['an address with mistakes', '/?person=nobody&from=soon&clock=sundial'],
    ['an open event', '/event/air-ambulance-lands?injuries=shown'],
    ['a person', '/person/dr-hudson'],
    ['the attacker', '/person/khalid-masood'],
    ['a place', '/place/westminster-bridge'],
    ['a theme', '/theme/giving-aid?clock=told'],
    ['a document', '/document/live-blog-1#line-30'],
    ['who was when', '/who-was-when'],
    ['the guide', '/guide'],
    ['the method', '/about'],
    ['no page at all', '/nowhere'],
  ])('%s is the catalogue’s or the timeline’s', async (_, address) => {
    for (const roomy of [true, false]) {
      screenIs(roomy);
      await renderApp(address);
      await opened();
      expect(strangeWords()).toEqual([]);
      cleanup();
    }
  });

  it.each([
    ['waiting', () => new Promise<Response>(() => {})],
    ['no answer', () => new Response('', { status: 404 })],
    ['an answer that is none', () => new Response('<!doctype html>')],
  ])('%s is the catalogue’s', async (_, answer) => {
    serve(answer);
    renderSite('/');
    await screen.findAllByText(/«/);
    expect(strangeWords()).toEqual([]);
  });

  it('a timeline without events is the catalogue’s', async () => {
    serve(timelineAnswer({ ...sampleTimeline, events: [], relations: [], aliases: {} }));
    renderSite('/');
    await screen.findByText(/There are no events/);
    expect(strangeWords()).toEqual([]);
  });
});

it('finds words that are neither’s', () => {
  document.body.innerHTML =
    '<p>«About» <b title="Loudly">14.56, Wednesday</b> live-blog-1, the <mark>weather</mark></p>';
  expect(strangeWords()).toEqual([' live-blog-1, the weather', 'Loudly']);
  document.body.innerHTML = '';
});
