import { expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

/** The beginnings of the events of a box of a page that was published on Wednesday 14 August 2024. */
function starts(...entries: string[]): readonly (string | null)[] {
  const list = entries.map((one) => `<li>${one}</li>`).join('');
  const page = `<html><head><meta property="article:published_time" content="2024-08-14T07:05:00+01:00"></head><body><main><article><h1>Flood at Orrin</h1>
<p>The water rose over the lower field at Orrin in the early hours of Tuesday, and the road was shut.</p><aside><ul>${list}</ul></aside></article></main></body></html>`;
  const { timeline } = convert(
    { documents: [{ file: 'a.html', bytes: new TextEncoder().encode(page) }], casebook: null },
    { editor: false },
  );
  return entries.map((entry) => {
    const words = entry.split(' ').slice(-3).join(' ');
    const event = timeline?.events.find(({ sources }) => sources[0]?.exact.includes(words));
    return event?.when.earliest?.slice(0, 16) ?? null;
  });
}

it('keeps to the day of the entry above', () => {
  expect(
    starts(
      'Monday 12 August, 4pm The warning is raised',
      'Tuesday, 1.10am A message is sent',
      '2.35am Water enters the field',
    ),
  ).toEqual(['2024-08-12T16:00', '2024-08-13T01:10', '2024-08-13T02:35']);
});

it('goes on past midnight, and knows no day of what goes back', () => {
  const entries = ['Monday 12 August, 10pm The road is shut', '11.50pm The bridge is shut', '12.20am The pump is lost'];
  expect(starts(...entries)).toEqual(['2024-08-12T22:00', '2024-08-12T23:50', '2024-08-13T00:20']);
});
