/**
 * A number → a folder of that many documents of thirty paragraphs each, made up by rule: the same number gives the same bytes.
 *
 * Every paragraph has a name, a place or a time, so that no stage of the conversion has an easy day; every fourth
 * document repeats most of the one before it, as live blogs do.
 */
import type { InputFile, InputFolder } from '../pipeline/artifacts.ts';

const openings = [
  'On 14 May 2015, Dr Ashdown told the inquiry that',
  'At 9.40am the next morning, Inspector Maria Holt said',
  'In the week before the fire,',
  'By March 2014 the harbour board had found that',
  'Mr Okafor, who was leaving the ferry, said that at 2.30pm',
  'Between 2009 and 2013 the council noted that',
] as const;
const deeds = [
  'the second boat had been moved to the north quay',
  'two officers were sent to the lighthouse',
  'the gates had stood open for almost an hour',
  'nobody had read the instructions of 2012',
  'the pump was tested and found to be working',
  'a letter from the Harbour Authority had gone unanswered',
] as const;
const endings = [
  '.',
  ', "as far as anyone could tell".',
  ' and was told to wait.',
  ', according to Mrs Lind.',
] as const;

const paragraphsEach = 30;

/** UTF-8 documents without a casebook. */
export function madeUpFolder(count: number): InputFolder {
  return { documents: Array.from({ length: count }, (_, number) => madeUpDocument(number)), casebook: null };
}

/** One text of `paragraphs` paragraphs, a line each. */
export function madeUpText(seed: number, paragraphs: number): string {
  return Array.from({ length: paragraphs }, (_, at) => paragraph(seed * 1009 + at)).join('\n');
}

function madeUpDocument(number: number): InputFile {
  const repeats = number % 4 === 3;
  const text = repeats
    ? `${madeUpText(number - 1, paragraphsEach - 5)}\n${madeUpText(number, 5)}`
    : madeUpText(number, paragraphsEach);
  return { file: `document-${number}.txt`, bytes: new TextEncoder().encode(text) };
}

function paragraph(seed: number): string {
  const pick = <Thing>(things: readonly Thing[], by: number) => things[Math.floor(seed / by) % things.length];
  const first = `${pick(openings, 1)} ${pick(deeds, 6)}${pick(endings, 36)}`;
  return `${first} It was noted as item ${seed}, in room ${(seed * 7) % 311}, and ${pick(deeds, 5)}.`;
}
