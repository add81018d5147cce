import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standings } from '../model/event.ts';
import type { Page } from './page-address.ts';
import { sampleTimeline as timeline } from './testing/sample-timeline.ts';
import {
  emptyView,
  type Facet,
  facets,
  isFiltered,
  lanesBy,
  readAddress,
  toggled,
  type ViewState,
  withoutFilters,
  writeAddress,
  writeEmbedAddress,
} from './view-state.ts';

function read(address: string) {
  const url = new URL(address, 'https://example.org');
  return readAddress(url, timeline);
}

const ids = (things: readonly { id: string }[]) => things.map((thing) => thing.id);
const known: Record<Facet, readonly string[]> = {
  person: ids(timeline.people),
  organisation: ids(timeline.organisations),
  place: ids(timeline.places),
  theme: ids(timeline.themes),
  phase: ids(timeline.phases),
  standing: standings,
  document: ids(timeline.documents),
};

const page: fc.Arbitrary<Page> = fc.oneof(
  fc.constant<Page>({ kind: 'chronology' }),
  fc.constant<Page>({ kind: 'about' }),
  fc.constantFrom(...timeline.events).map((event): Page => ({ kind: 'event', id: event.id })),
  fc
    .constantFrom('person', 'organisation', 'place', 'theme')
    .chain((kind) => fc.constantFrom(...known[kind]).map((id): Page => ({ kind, id }))),
  fc.constantFrom<Page>({ kind: 'who-was-when' }, { kind: 'guide', chapter: null }),
  fc.constantFrom(...known.phase).map((chapter): Page => ({ kind: 'guide', chapter })),
  fc
    .tuple(fc.constantFrom(...known.document), fc.option(fc.integer({ min: 1, max: 99_999 })))
    .map(([id, line]): Page => ({ kind: 'document', id, line })),
  fc
    .string({ unit: 'binary', minLength: 1 })
    .map((path) => readAddress({ pathname: `/x/${path}`, search: '', hash: '' }, timeline).view.page),
);
const chosen = fc.record(
  Object.fromEntries(facets.map((facet) => [facet, fc.subarray([...known[facet]]).map((each) => each.sort())])),
) as fc.Arbitrary<Record<Facet, string[]>>;
const dates = fc
  .subarray(['2009', '2017-03', '2017-03-22', '2017-03-22T14:56', '2018-10-03T20:23:00+01:00'], { maxLength: 2 })
  .chain((each) =>
    fc.constantFrom<[string | null, string | null]>([each[0] ?? null, each[1] ?? null], [null, each[0] ?? null]),
  );
const view: fc.Arbitrary<ViewState> = fc
  .record({
    page,
    q: fc.string({ unit: 'grapheme' }).map((q) => (q.trim() === '' ? '' : q)),
    chosen,
    dates,
    clock: fc.constantFrom('happened', 'told'),
    injuries: fc.constantFrom('hidden', 'shown'),
    lanes: fc.constantFrom(...lanesBy),
  })
  .map(({ dates: [from, to], ...rest }) => ({ ...rest, from, to }));

describe('an address and a view are the same thing', () => {
  test('reading what was written gives the view again, for every view', () => {
    fc.assert(
      fc.property(view, (each) => {
        expect(read(writeAddress(each)).view).toEqual(each);
      }),
    );
  });

  test('writing what was read settles after once, for any address at all', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, text, text, (pathname, search, hash) => {
        const once = writeAddress(readAddress({ pathname: `/${pathname}`, search, hash }, timeline).view);
        expect(writeAddress(read(once).view)).toBe(once);
      }),
    );
  });

  test('an address never leads off the site', () => {
    fc.assert(
      fc.property(fc.webPath(), (path) => {
        const written = writeAddress(readAddress({ pathname: `/${path}`, search: '', hash: '' }, timeline).view);
        expect(new URL(written, 'https://example.org').host).toBe('example.org');
      }),
    );
  });
});

describe('addresses as people write them', () => {
  test('ids of one key are joined by commas, in alphabetical order, and stay legible', () => {
    const both = toggled(toggled(emptyView, 'person', 'mr-ellwood'), 'person', 'dr-hudson');
    expect(writeAddress({ ...both, from: '2017-03-22T14:56' })).toBe(
      '/?person=dr-hudson,mr-ellwood&from=2017-03-22T14:56',
    );
  });

  test('a filter stays in the query of an open event', () => {
    const { view: opened } = read('/event/air-ambulance-lands?person=dr-hudson');
    expect(opened.page).toEqual({ kind: 'event', id: 'air-ambulance-lands' });
    expect(opened.chosen.person).toEqual(['dr-hudson']);
  });

  test('a percent sign in a search is not decoded twice', () => {
    expect(read('/?q=50%2525').view.q).toBe('50%25');
  });

  test('a line of a document is read from the hash', () => {
    expect(read('/document/live-blog-1#line-30').view.page).toEqual({ kind: 'document', id: 'live-blog-1', line: 30 });
  });

  test('an id that a renamed event used to have leads to it', () => {
    expect(read('/event/helicopter-lands').view.page).toEqual({ kind: 'event', id: 'air-ambulance-lands' });
  });

  test('an offset whose plus sign became a space is mended', () => {
    expect(read('/?from=2017-03-22T14:56+00:00').view.from).toBe('2017-03-22T14:56+00:00');
  });

  test.each([
    ['a closing slash', '/theme/giving-aid/'],
    ['the name of the file', '/theme/giving-aid/index.html'],
    ['a second slash', '/theme//giving-aid/'],
    ['a capital', '/Theme/Giving-Aid'],
    ['the end of a sentence', '/theme/giving-aid.'],
    ['a bracket and a quotation mark', '/theme/giving-aid%22)'],
    ['a space, however it is written', '/theme/giving-aid%20'],
  ])('%s changes nothing', (_, address) => {
    expect(read(address)).toMatchObject({ view: { page: { kind: 'theme', id: 'giving-aid' } }, ignored: [] });
  });

  test('so it is with capitals in what is chosen', () => {
    expect(read('/?person=Dr-Hudson&clock=Told')).toEqual(read('/?person=dr-hudson&clock=told'));
  });

  test('so it is with the pages that are one of their kind', () => {
    expect(
      ['/index.html', '/about/index.html', '/guide/index.html', '/About,'].map((each) => read(each).view.page),
    ).toEqual([{ kind: 'chronology' }, { kind: 'about' }, { kind: 'guide', chapter: null }, { kind: 'about' }]);
  });
});

describe('what nobody knows is left out, and said', () => {
  test.each([
    ['/?person=nobody,dr-hudson', { key: 'person', value: 'nobody', why: 'unknown' }],
    ['/?clock=backwards', { key: 'clock', value: 'backwards', why: 'nonsense' }],
    ['/?from=last+year', { key: 'from', value: 'last year', why: 'nonsense' }],
    ['/?to=2017-02-30', { key: 'to', value: '2017-02-30', why: 'nonsense' }],
    ['/?from=2017-03-22T14:56%2B99:00', { key: 'from', value: '2017-03-22T14:56+99:00', why: 'nonsense' }],
    ['/?to=0000', { key: 'to', value: '0000', why: 'nonsense' }],
    ['/?from=2016&from=2017', { key: 'from', value: '2017', why: 'repeated' }],
    ['/?to=2018&to=2017&to=2018', { key: 'to', value: '2017', why: 'repeated' }],
    ['/?q=gate&q=bridge', { key: 'q', value: 'bridge', why: 'repeated' }],
    ['/?clock=told&clock=happened', { key: 'clock', value: 'happened', why: 'repeated' }],
    ['/event/nothing', { key: 'event', value: 'nothing', why: 'unknown' }],
    ['/person/nobody', { key: 'person', value: 'nobody', why: 'unknown' }],
    ['/document/live-blog-1#line-minus', { key: 'line', value: 'minus', why: 'nonsense' }],
  ])('%s', (address, ignored) => {
    expect(read(address).ignored).toEqual([ignored]);
  });

  test('an address that leads nowhere has a page of its own to say so', () => {
    const { view, ignored } = read('/nowhere/at/all');
    expect(view.page).toEqual({ kind: 'not-found', path: '/nowhere/at/all' });
    expect(ignored).toEqual([]);
  });

  test('the rest applies', () => {
    expect(read('/?person=nobody,dr-hudson&theme=giving-aid').view.chosen).toMatchObject({
      person: ['dr-hudson'],
      theme: ['giving-aid'],
    });
  });

  test('two dates the wrong way round are both left out', () => {
    const { view: wrong, ignored } = read('/?from=2018&to=2017');
    expect([wrong.from, wrong.to]).toEqual([null, null]);
    expect(ignored.map((each) => each.key)).toEqual(['from', 'to']);
  });

  test('of what can be one thing alone the first counts, and the same once more is no other', () => {
    expect(read('/?from=2016&from=2017').view.from).toBe('2016');
    expect(read('/?from=2016&from=2016').ignored).toEqual([]);
    expect(read('/?person=dr-hudson&person=mr-ellwood').ignored).toEqual([]);
  });

  test('keys that are not the site’s own are passed over in silence', () => {
    expect(read('/?utm_source=letter').ignored).toEqual([]);
  });
});

test('taking all filters away keeps the page, the clock and what is shown of injuries', () => {
  const { view: filtered } = read('/event/video-call?q=call&person=dr-hudson&from=2017&clock=told&injuries=shown');
  expect(isFiltered(filtered)).toBe(true);
  expect(isFiltered(withoutFilters(filtered))).toBe(false);
  expect(writeAddress(withoutFilters(filtered))).toBe('/event/video-call?clock=told&injuries=shown');
});

describe('a page in a frame', () => {
  test.each([
    ['/event/air-ambulance-lands?person=dr-hudson', '/embed/event/air-ambulance-lands/'],
    ['/', '/embed/'],
    ['/?person=dr-hudson&clock=told&injuries=shown&lanes=theme', '/embed/?person=dr-hudson&clock=told'],
    ['/person/dr-hudson?theme=giving-aid', '/embed/?person=dr-hudson'],
    ['/guide/the-attack', '/embed/?phase=the-attack'],
    ['/guide', null],
    ['/about', null],
  ])('%s → %s', (address, embed) => {
    expect(writeEmbedAddress(read(address).view)).toBe(embed);
  });

  test('is read as the full page where nothing else answers its address', () => {
    expect(read('/embed/event/air-ambulance-lands').view.page).toEqual({ kind: 'event', id: 'air-ambulance-lands' });
    expect(read('/embed/?person=dr-hudson').view.chosen.person).toEqual(['dr-hudson']);
    expect(read('/embed/other').view.page.kind).toBe('not-found');
  });
});

test('what a browser is to look for is no part of a line’s address', () => {
  const { view, ignored } = read('/document/live-blog-1#line-30:~:text=landed%20at');
  expect(view.page).toEqual({ kind: 'document', id: 'live-blog-1', line: 30 });
  expect(ignored).toEqual([]);
});
