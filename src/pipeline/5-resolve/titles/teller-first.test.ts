import { expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

/** The titles of an invented report. */
function titles(...paragraphs: string[]): string[] {
  const bytes = new TextEncoder().encode(['The inquiry into a fire', ...paragraphs].join('\n'));
  const { timeline } = convert({ documents: [{ file: 'report.txt', bytes }], casebook: null }, { editor: false });
  return (timeline?.events ?? []).map(({ title }) => title);
}

it.each([
  [
    'The board’s clerk, Owen Hart, said that Ruth had moved to Holm in 2015.',
    'Owen Hart said that Ruth had moved to Holm in 2015',
  ],
  ['Ruth’s sister, Ana Lund, said: “She loved that boat of hers.”', 'Ana Lund said: “She loved that boat of hers.”'],
  [
    'At the inquiry in November 1971 the engineer, Sir Walter Crane, said that the spillway had been blocked.',
    'Sir Walter Crane said that the spillway had been blocked',
  ],
  [
    'Health and Safety Executive inspector Karen Bell told the hearing that the guard would have cost £340.',
    'Karen Bell said that the guard would have cost £340',
  ],
  [
    'Asked by the coroner, Judith Orme, whether the guard had gone, Owen Hart said it had.',
    'Owen Hart was asked whether the guard had gone',
  ],
  ['Her father, Idris, had worked at the quarry since 1951.', 'Idris had worked at the quarry since 1951'],
  [
    'One person, Maria SANTOS, 44, who was asleep on board, died in hospital on 17 May 2021.',
    'One person died in hospital on 17 May 2021',
  ],
  [
    'Craig DOLAN was due to appear before magistrates on 24 May 2021.',
    'Craig Dolan was due to appear before magistrates on 24 May 2021',
  ],
  [
    'Paramedics came but the man, named as Ivo Kern, 52, of Mill Lane, was pronounced dead on 10 March 2020.',
    'Paramedics came but the man was pronounced dead on 10 March 2020',
  ],
  [
    'Owen Dorn, 52, drove into a wall on 3 May 2019, hurting retired cleaner Leo Rand, 75, and two others.',
    'Owen Dorn drove into a wall on 3 May 2019',
  ],
  ['The company, Vale Minerals, was wound up in 1974.', 'The company was wound up in 1974'],
  ['Owen Hart said a second man, aged 31, had been released.', 'Owen Hart said a second man had been released'],
])('%s', (sentence, title) => {
  expect(titles(sentence)).toContain(title);
});

it('is no fragment that a clause hangs on', () => {
  const all = titles(
    'A farm worker who died when he was caught in a baler had not been trained to use it, an inquest has been told.',
  );
  expect(all).not.toContain('A farm worker who died when he was caught');
});
