import { expect, it } from 'vitest';
import { convert } from '../pipeline.ts';

function eventsOf(file: string, ...paragraphs: readonly string[]) {
  const bytes = new TextEncoder().encode(paragraphs.join('\n\n'));
  const { timeline } = convert({ documents: [{ file, bytes }], casebook: null }, { editor: false });
  return timeline?.events ?? [];
}

it('gives the entries of a live report the time that stands above them', () => {
  const events = eventsOf(
    'live.txt',
    'Mill fire inquest: live',
    'Published 14 May 2024, 9.12',
    '10:05',
    'Ivo Kern told the inquest that he rang the bell on 3 March 2022.',
    '“The landing was black with smoke,” he said.',
    '11:40',
    'Ada Lund told the inquest that nobody answered on 4 March 2022.',
  );
  expect(events.map(({ told }) => told?.when.earliest?.slice(0, 16)).sort()).toEqual([
    '2024-05-14T10:05',
    '2024-05-14T10:05',
    '2024-05-14T11:40',
  ]);
});

it('takes the lines above the first sentence for no events', () => {
  const events = eventsOf(
    'release.txt',
    'Holm Conduct Commission',
    'News release',
    'Investigation finds officer should have called for help',
    'An officer was arrested in Mill Street, Holm, on 3 March 2022 and was taken to a cell.',
  );
  expect(events).toHaveLength(1);
});

it('takes headings in a page, forms’ capitals, what leads to a list and bare opinions for no events', () => {
  const page = '<main><h2>What was found on 3 March 2022</h2><p>The gate was shut on 3 March 2022.</p></main>';
  expect(eventsOf('page.html', page).map(({ title }) => title)).toEqual(['The gate was shut on 3 March 2022']);
  const form = [
    'The gate was shut on 3 March 2022.',
    '6 ACTION SHOULD BE TAKEN',
    'The MATTERS OF CONCERN are as follows:',
  ];
  expect(eventsOf('form.txt', ...form, 'In my opinion I believe you have the power to act.')).toHaveLength(1);
});

it('lets a transcript’s answers be told by whoever is named before them', () => {
  const [first, second] = eventsOf(
    'evidence.txt',
    'Transport Committee',
    'Published 7 June 2022',
    'Q1 Chair: Mr Penrose, when did you know?',
    'Hugh Penrose: Good morning. I was told on 13 August 2021.',
    'Q2 Ida Mir: And then? You waited, I believe.',
    'Hugh Penrose: I met the traders in November 2021.',
  );
  expect([first?.title, second?.title]).toEqual([
    'Mr Penrose said he was told on 13 August 2021',
    'Mr Penrose said he met the traders in November 2021',
  ]);
  expect(first?.told?.by).toEqual(['hugh-penrose']);
});

it('lets no account of the accused go on in a paragraph that is not theirs', () => {
  const events = eventsOf(
    'court.txt',
    'Trial of a haulier',
    'Published 12 October 2018',
    'Ronald Kern, 57, of Hazel Rise, Malden Cross, denies manslaughter at Holm Crown Court.',
    'Kern told the jury that he was at home on 3 May 2017.',
    'Two brothers were hurt on 4 May 2017.',
  );
  expect(events.find(({ title }) => title.startsWith('Two brothers'))?.told?.by).toEqual([]);
  expect(events.flatMap(({ people }) => people).map(({ id }) => id)).not.toContain('hazel-rise');
});
