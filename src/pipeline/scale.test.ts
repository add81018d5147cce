/** Four times as many documents, with four times as many people in them, take about four times as long to convert. */
import { expect, test, vi } from 'vitest';
import { convert } from './pipeline.ts';
import { growthOf, moreThanLinear } from './testing/growth.ts';

vi.setConfig({ testTimeout: 300_000 });

const given = ['Ada', 'Tom', 'Ines', 'Joan', 'Walter', 'Nadia', 'Graham', 'Alice', 'Carol', 'Neil'];
const syllables = ['bar', 'den', 'mor', 'wick', 'ton', 'ley', 'ash', 'thorn', 'ham', 'field'];

/** Another name for each number below 10,000. */
function nameOf(number: number): string {
  const part = (by: number): string => syllables[Math.floor(number / by) % 10] ?? '';
  const surname = `${part(1)}${part(10)}${part(100)}`;
  return `${given[Math.floor(number / 1000) % 10]} ${surname.charAt(0).toUpperCase()}${surname.slice(1)}`;
}

function documentOf(number: number): string {
  const paragraphs = Array.from({ length: 8 }, (_, at) => {
    const [one, other] = [nameOf(number * 8 + at), nameOf(number * 8 + at + 3)];
    const day = 1 + ((number + at) % 28);
    return `${one}, a clerk, told the inquiry on ${day} March 2019 that ${other} had left the quay at 8.${10 + at}am. The next day it was closed.`;
  });
  return [`Published ${1 + (number % 28)} May 2019`, ...paragraphs].join('\n\n');
}

function converted(count: number): void {
  const documents = Array.from({ length: count }, (_, number) => ({
    file: `document-${number}.txt`,
    bytes: new TextEncoder().encode(documentOf(number)),
  }));
  const { timeline } = convert({ documents, casebook: null }, { editor: true });
  expect(timeline?.documents).toHaveLength(count);
}

test('time grows with the documents and no faster', () => {
  converted(40);
  expect(growthOf(60, 240, converted)).toBeLessThan(moreThanLinear);
});
