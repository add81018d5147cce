import { expect, it } from 'vitest';
import { convert } from '../pipeline.ts';

const eventsOf = (...paragraphs: readonly string[]) => {
  const bytes = new TextEncoder().encode(paragraphs.join('\n\n'));
  const { timeline } = convert({ documents: [{ file: 'record.txt', bytes }], casebook: null }, { editor: false });
  return (timeline?.events ?? []).map(
    ({ title, told }) => `${title}${(told?.by ?? []).map((by) => ` (${by})`).join('')}`,
  );
};

it('takes how a form opens for no event', () => {
  const found = eventsOf(
    'Record of investigation into death',
    'I, Ada Ruth Lund, Coroner, having investigated the death of',
    'Ivo Kern',
    'I find that the deceased died as a result of drowning.',
  );
  expect(found.join()).toContain('found that the deceased died as a result of drowning');
  expect(found.join()).not.toMatch(/having investigated/u);
});

it('takes what has come of it for the report’s own words', () => {
  const found = eventsOf(
    'The inquest into the siege',
    'Counsel assisting the coroner Ada Lund said that nobody had asked for a plan.',
    'It has raised questions about why the door was never forced.',
  );
  expect(found).toContain('It has raised questions about why the door was never forced');
});
