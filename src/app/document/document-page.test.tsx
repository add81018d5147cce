import { act, cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { decodeTimeline } from '../../model/decode-timeline.ts';
import type { Timeline } from '../../model/timeline.ts';
import { quoted } from '../testing/quoted.ts';
import { sampleTimeline } from '../testing/sample-timeline.ts';
import { inPage } from '../ui/testing/in-page.tsx';
import { DocumentPage } from './document-page.tsx';

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

const show = (id: string, line: number | null = null, timeline: Timeline = sampleTimeline) =>
  inPage(`/document/${id}`, () => <DocumentPage id={id} line={line} />, timeline);
const lineOf = (number: number): HTMLElement => {
  const line = document.getElementById(`line-${number}`);
  if (line === null) throw new Error(`line ${number} is not on the page`);
  return line;
};
const lines = () => document.querySelectorAll('[id^="line-"]').length;

describe('a document', () => {
  it('stands whole, in the order of its lines, word for word', () => {
    inPage('/document/live-blog-1?injuries=shown', () => <DocumentPage id="live-blog-1" line={null} />);
    const passages = sampleTimeline.passages.filter(({ citations }) =>
      citations.some((citation) => citation.document === 'live-blog-1'),
    );
    expect(lines()).toBe(passages.length);
    for (const { text, citations } of passages) expect(lineOf(citations[0]?.line ?? 0).textContent).toContain(text);
  });

  it('ties each line to its events and to its place in the other document', () => {
    show('live-blog-1');
    const landed = within(lineOf(30)).getByRole('list', { name: 'Events of line 30' });
    expect(within(landed).getByRole('link').getAttribute('href')).toBe('/event/air-ambulance-lands');
    const also = within(lineOf(8)).getByRole('link', { name: 'Also in the other document, line 8' });
    expect(also.getAttribute('href')).toBe('/document/live-blog-2#line-8');
    expect(within(lineOf(30)).queryByRole('link', { name: /^Also in/ })).toBeNull();
  });

  it('has its own wording of what another document words differently', async () => {
    const passages = sampleTimeline.passages.map((passage) =>
      passage.id === 'p-30'
        ? {
            ...passage,
            citations: [
              ...passage.citations,
              { document: 'live-blog-2', line: 99, text: 'The aircraft came down at 14.56' },
            ],
          }
        : passage,
    );
    const decoded = decodeTimeline(JSON.parse(JSON.stringify({ ...sampleTimeline, passages })));
    if (decoded.kind === 'unfit') throw new Error(decoded.problems.join());
    show('live-blog-2', null, decoded.timeline);
    expect(lineOf(99).textContent).toContain('The aircraft came down at 14.56');
    expect(lineOf(99).textContent).not.toContain('helicopter');
    expect(
      within(lineOf(99)).getByRole('link', { name: 'Also in the other document, line 30, in other words' }),
    ).toBeDefined();
    await userEvent.type(screen.getByRole('searchbox'), 'aircraft');
    expect(lines()).toBe(1);
  });

  it('tells a detail that another document has otherwise, though no event cites it', () => {
    const discrepancies = [
      {
        detail: 'number',
        here: quoted('live-blog-1', 'p-41', 'near'),
        there: quoted('live-blog-2', 'q-20', 'two'),
      },
    ];
    const decoded = decodeTimeline(JSON.parse(JSON.stringify({ ...sampleTimeline, discrepancies })));
    if (decoded.kind === 'unfit') throw new Error(decoded.problems.join());
    for (const [document, line] of [
      ['live-blog-1', 41],
      ['live-blog-2', 20],
    ] as const) {
      show(document, null, decoded.timeline);
      const note = within(lineOf(line)).getByRole('note');
      expect(note.textContent).toContain('The documents differ on a number: “near” in');
      expect(
        within(note)
          .getAllByRole('link')
          .map((link) => link.getAttribute('href')),
      ).toEqual(['/document/live-blog-1#line-41', '/document/live-blog-2#line-20']);
      expect(screen.getAllByRole('note')).toHaveLength(1);
      cleanup();
    }
  });

  it('says of the web page’s own words that they are no part of the report', () => {
    show('live-blog-1');
    expect(lineOf(7).textContent).toContain('not part of the report');
  });

  it('says who published it, when in words, and how that is known', () => {
    show('live-blog-1');
    expect(screen.getByText('The Independent')).toBeDefined();
    expect(screen.getByText('20.23 on Wednesday 3 October 2018')).toBeDefined();
    expect(screen.getByText('publisher’s page')).toBeDefined();
    expect(screen.getByText(/^8543b49e7e00…/)).toBeDefined();
  });

  it('says no hour of a publication whose day alone is known', () => {
    const documents = sampleTimeline.documents.map((one) => ({ ...one, published: '2018-10-03T00:00:00+01:00' }));
    show('live-blog-1', null, { ...sampleTimeline, documents });
    expect(screen.getByText('Wednesday 3 October 2018')).toBeDefined();
  });

  it('leads to the page it was taken from, named by its site alone', () => {
    const url = 'https://www.example.org/news/a-long-name.html';
    const documents = sampleTimeline.documents.map((document) => ({ ...document, url }));
    show('live-blog-1', null, { ...sampleTimeline, documents });
    expect(screen.getByRole('link', { name: 'The page at example.org' }).getAttribute('href')).toBe(url);
  });

  it('that nobody dated says so', () => {
    const documents = sampleTimeline.documents.map(({ published: _, ...rest }) => rest);
    show('live-blog-1', null, { ...sampleTimeline, documents });
    expect(screen.getByText('Not stated')).toBeDefined();
  });
});

describe('a line that the address points at', () => {
  it('is brought into sight, marked and focused', () => {
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
    show('live-blog-1', 30);
    expect(document.activeElement).toBe(lineOf(30));
    expect(scroll.mock.contexts).toEqual([lineOf(30)]);
    expect(lineOf(30).getAttribute('aria-current')).toBe('location');
    expect(document.querySelectorAll('[aria-current]')).toHaveLength(1);
    scroll.mockRestore();
  });

  it('and does not exist is said to be beyond the end', () => {
    show('live-blog-2', 99);
    expect(screen.getByText('There is no line 99 in this document: it ends at line 34.')).toBeDefined();
    expect(document.querySelector('[aria-current]')).toBeNull();
  });
});

describe('what the address searches for', () => {
  const at = (q: string, terms: readonly string[]) =>
    inPage(`/document/live-blog-1?q=${q}`, () => <DocumentPage id="live-blog-1" line={30} terms={terms} />);
  const marks = () => [...document.querySelectorAll('ol mark')].map((mark) => mark.textContent);

  it('is marked in every line, and no line is left out for it', async () => {
    at('landing', ['landed', 'helicopter']);
    expect(marks()).toEqual(['helicopter', 'landed']);
    expect(lines()).toBe(42);
    await userEvent.type(screen.getByRole('searchbox'), 'surveyed');
    expect(marks()).toEqual(['surveyed']);
  });

  it('is marked where it stands in a line that no event cites', () => {
    at('surveyed', []);
    expect(marks()).toEqual(['surveyed']);
  });
});

describe('the line that names a document', () => {
  it('is there while the heading is out of sight, with publisher and day', () => {
    let tell: (inSight: boolean) => void = () => undefined;
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(told: (entries: readonly { isIntersecting: boolean }[]) => void) {
          tell = (isIntersecting) => told([{ isIntersecting }]);
        }
        observe(element: Element) {
          expect(element).toBe(screen.getByRole('heading', { level: 1 }));
        }
        disconnect() {
          tell = () => undefined;
        }
      },
    );
    show('live-blog-1', 30);
    const bar = () => document.querySelector('.place-bar')?.textContent;
    expect(bar()).toBe('');
    act(() => tell(false));
    expect(bar()).toBe('Westminster attack inquests - as they happened The Independent, 3 October 2018');
    act(() => tell(true));
    expect(bar()).toBe('');
    vi.unstubAllGlobals();
  });
});

describe('the search in a document', () => {
  it('leaves the lines that hold the words, marks them, and gives the rest back', async () => {
    show('live-blog-1');
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search in this document' }), 'helic');
    expect(screen.getByRole('status').textContent).toBe('1 of 42 lines');
    expect(lineOf(30).querySelector('mark')?.textContent).toBe('helicopter');
    await userEvent.click(screen.getByRole('button', { name: 'Show every line' }));
    expect(lines()).toBe(42);
  });

  it('keeps the line that the address points at', async () => {
    show('live-blog-1', 8);
    await userEvent.type(screen.getByRole('searchbox'), 'helic');
    expect(lines()).toBe(2);
    expect(screen.getByRole('status').textContent).toBe('1 of 42 lines');
  });
});

describe('the places that a search finds', () => {
  it('are counted, and gone through in a circle by the buttons and by Enter', async () => {
    show('live-blog-1');
    const user = userEvent.setup();
    await user.type(screen.getByRole('searchbox'), 'masood');
    const marks = [...document.querySelectorAll('ol mark')];
    expect(marks.length).toBeGreaterThan(1);
    expect(screen.getByText(`${marks.length} places`)).toBeDefined();
    const current = () => marks.map((mark) => mark.hasAttribute('data-current')).indexOf(true);
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(current()).toBe(0);
    expect(screen.getByText(`place 1 of ${marks.length}`)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Previous' }));
    expect(current()).toBe(marks.length - 1);
    await user.click(screen.getByRole('searchbox'));
    await user.keyboard('{Enter}');
    expect(current()).toBe(0);
  });

  it('are none where nothing is found', async () => {
    show('live-blog-1');
    await userEvent.type(screen.getByRole('searchbox'), 'xylophone');
    expect(screen.getByRole('status').textContent).toBe('0 of 42 lines');
    expect(screen.queryByRole('button', { name: 'Next' })).toBeNull();
  });
});

describe('what both documents have', () => {
  it('is counted in words', () => {
    show('live-blog-1');
    expect(screen.getByText(/^\d+ of the 42 lines stand in the other document too/)).toBeDefined();
  });
});

describe('lines that describe injuries', () => {
  const passages = sampleTimeline.passages.map((passage) =>
    ['p-34', 'p-35'].includes(passage.id) ? { ...passage, sensitive: 'describes fatal injuries' } : passage,
  );
  const timeline = { ...sampleTimeline, passages };

  it('are not on the page until they are asked for, one by one', async () => {
    show('live-blog-1', null, timeline);
    expect(lineOf(34).textContent).not.toContain('pathologist');
    await userEvent.click(within(lineOf(34)).getByRole('button', { name: 'Show passage: describes fatal injuries' }));
    expect(lineOf(34).textContent).toContain('pathologist');
    expect(within(lineOf(35)).getByRole('button', { name: /^Show passage/ })).toBeDefined();
  });

  it('offer all at once, and only once on the page', async () => {
    show('live-blog-1', null, timeline);
    const [all, ...more] = screen.getAllByRole('button', { name: /^Show all such passages/ });
    expect(more).toEqual([]);
    if (all) await userEvent.click(all);
    expect(lineOf(34).textContent).toContain('pathologist');
    expect(lineOf(35).textContent).toContain('left lung');
  });

  it('stay closed when a search finds them', async () => {
    show('live-blog-1', null, timeline);
    await userEvent.type(screen.getByRole('searchbox'), 'pathologist');
    expect(lines()).toBe(1);
    expect(lineOf(34).textContent).not.toContain('pathologist');
  });
});
