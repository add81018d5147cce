/**
 * Ids made by rule outlive what has nothing to do with them: a title in other words, documents in another order,
 * paragraphs that come or go elsewhere.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Timeline } from '../model/timeline.ts';
import { convert } from './pipeline.ts';

const first = [
  'The inquiry into the loss of the ferry Tern opened on 3 June 2019.',
  'Captain Inés Ardal said that the ferry left Alford at 8.10am on 4 May 2019. The crew opened the forward hatch at 10.05am.',
  'She agreed.',
  'The lifeboat from Kell arrived at 10.40am, Dr Ruth Pargeter told the inquiry.',
  'The harbour master, Tom Venn, said the bow door had been repaired in March 2018.',
];
const second = [
  'Tom Venn wrote to the owners in April 2019.',
  'The owners of the ferry replied on 2 May 2019, the inquiry heard.',
  'He agreed.',
];
const unrelated = [
  'A school in Marlow won a prize for its garden on 7 July 2011.',
  'The bakers of Thorne Lane met on 12 August 2012.',
  'Miss Olive Strand opened a library in 2010.',
  'It rained.',
];

interface Folder {
  readonly [file: string]: readonly string[];
}

function converted(folder: Folder, casebook = 'documents: []'): Timeline {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const documents = Object.entries(folder).map(([file, paragraphs]) => ({
    file,
    bytes: bytes(`Published 5 June 2019\n\n${paragraphs.join('\n\n')}\n`),
  }));
  const { timeline, diagnostics } = convert(
    { documents, casebook: { file: 'casebook.yaml', bytes: bytes(casebook) } },
    { editor: true },
  );
  if (timeline === null) throw new Error(JSON.stringify(diagnostics));
  return timeline;
}

/** By what they are: the words of an event, the text of a passage, the name of a person, body or place. */
function idsOf({ events, passages, people, organisations, places }: Timeline): ReadonlyMap<string, string> {
  const texts = new Map(passages.map(({ id, text }) => [id, text]));
  return new Map([
    ...events.map(({ id, sources: [source] }): [string, string] => [
      `event: ${source?.exact} (${source === undefined ? '' : texts.get(source.passage)})`,
      id,
    ]),
    ...passages.map(({ id, text }): [string, string] => [`passage: ${text}`, id]),
    ...[...people, ...organisations, ...places].map(({ id, name }): [string, string] => [`name: ${name}`, id]),
  ]);
}

function expectKept(before: Timeline, after: Timeline): void {
  const now = idsOf(after);
  for (const [what, id] of idsOf(before)) expect(`${what} → ${now.get(what)}`).toBe(`${what} → ${id}`);
}

const plain = converted({ 'a.txt': first, 'b.txt': second });

describe('ids are kept', () => {
  it('and there are some', () => {
    expect(plain.events.length).toBeGreaterThan(5);
    expect(plain.people.map(({ id }) => id)).toContain('tom-venn');
  });

  it('when the documents come in another order', () => {
    expectKept(plain, converted({ 'b.txt': first, 'a.txt': second }));
  });

  it('when unrelated paragraphs come before, between and after, and when they go again', () => {
    const places = fc.array(fc.tuple(fc.nat(first.length), fc.constantFrom(...unrelated)), { maxLength: 6 });
    fc.assert(
      fc.property(places, places, (inFirst, inSecond) => {
        const more = converted({ 'a.txt': withMore(first, inFirst), 'b.txt': withMore(second, inSecond) });
        expectKept(plain, more);
      }),
      { numRuns: 40 },
    );
  });

  it('when another document comes to them, before or after in the alphabet', () => {
    for (const name of ['0.txt', 'z.txt']) {
      expectKept(plain, converted({ 'a.txt': first, 'b.txt': second, [name]: unrelated }));
    }
  });

  it('when titles are put in other words, because the editor calls somebody something else', () => {
    const renamed = converted(
      { 'a.txt': first, 'b.txt': second },
      'people:\n  - { id: tom-venn, name: Thomas Venn, aliases: [Tom Venn], part: attacker }\n',
    );
    const titles = (timeline: Timeline) => timeline.events.map(({ title }) => title).join('\n');
    expect(titles(renamed)).not.toBe(titles(plain));
    expect(renamed.events.map(({ id }) => id)).toEqual(plain.events.map(({ id }) => id));
  });
});

function withMore(paragraphs: readonly string[], more: readonly (readonly [at: number, text: string])[]): string[] {
  const texts = [...paragraphs];
  for (const [at, text] of more) texts.splice(at, 0, text);
  return texts;
}
