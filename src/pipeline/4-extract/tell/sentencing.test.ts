import { describe, expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

/** Title, standing, and everybody in each event of what a judge is reported to have said, in the report’s order. */
function told(...paragraphs: readonly string[]): readonly string[] {
  const opening = [
    'Ivo Tull, 51, stood in the dock as he was sentenced at Holm Crown Court for the manslaughter of Ada Lunt.',
    'Jan Beck, prosecuting, said the pump had failed.',
  ];
  const bytes = new TextEncoder().encode([...opening, ...paragraphs].join('\n'));
  const { timeline } = convert({ documents: [{ file: 'note.txt', bytes }], casebook: null }, { editor: false });
  const passages = timeline?.passages.slice(opening.length) ?? [];
  return passages.flatMap(({ id }) =>
    (timeline?.events ?? [])
      .filter(({ sources }) => sources[0]?.passage === id)
      .map(({ title, standing, people }) => `${standing}: ${title} (${people.map((one) => one.id).join(', ')})`),
  );
}

describe('what a judge says to whoever is sentenced', () => {
  it.each([
    [
      ['Mrs Justice Orme told Tull: “You kept no log.', '“Your crew told you that the pump had failed.”'],
      [
        'finding: Mrs Justice Orme said Ivo Tull kept no log (mrs-justice-orme, ivo-tull)',
        'finding: Mrs Justice Orme said Ivo Tull’s crew told him that the pump had failed (ivo-tull, mrs-justice-orme)',
      ],
    ],
    [
      ['“You were warned in writing,” Mrs Justice Orme told him.'],
      ['finding: Mrs Justice Orme said Ivo Tull was warned in writing (ivo-tull, mrs-justice-orme)'],
    ],
    [
      ['Mrs Justice Orme told jurors: “You were patient.”'],
      ['report: Mrs Justice Orme said: “You were patient” (mrs-justice-orme)'],
    ],
  ])('%j', (paragraphs, expected) => {
    expect(told(...paragraphs)).toEqual(expected);
  });
});
