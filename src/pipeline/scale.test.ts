/**
 * Four times as many documents, with four times as many people in them, take about four times as long to convert.
 *
 * Time of the processor, not of the clock, and the better of two runs, so that a busy machine does not matter.
 */
import { expect, test, vi } from 'vitest';
import { convert } from './pipeline.ts';

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

function secondsFor(count: number): number {
  const documents = Array.from({ length: count }, (_, number) => ({
    file: `document-${number}.txt`,
    bytes: new TextEncoder().encode(documentOf(number)),
  }));
  const before = process.cpuUsage();
  const { timeline } = convert({ documents, casebook: null }, { editor: true });
  const { user, system } = process.cpuUsage(before);
  expect(timeline?.documents).toHaveLength(count);
  return (user + system) / 1e6;
}

test('time grows with the documents and no faster', () => {
  secondsFor(40);
  const few = Math.min(secondsFor(60), secondsFor(60));
  const many = Math.min(secondsFor(240), secondsFor(240));
  expect(many / few).toBeLessThan(7);
});
