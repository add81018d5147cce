import { expect, test } from 'vitest';
import { splitLines } from '../split-lines.ts';
import { readMarkdown } from './read-markdown.ts';

const read = (text: string) => readMarkdown('note.md', text, splitLines(text));
const drawn = (text: string): string[] => read(text).blocks.map(({ line, text: words }) => `${line} ${words}`);

test.each([
  ['headings and emphasis', '# The *mill*\n\nIt `burned`\n**down**.', ['1 The mill', '3 It burned down.']],
  [
    'lists and quotes',
    '- One.\n- Two,\n  three.\n\n> Four.\n> \n> Five.',
    ['1 One.', '2 Two, three.', '5 Four.', '7 Five.'],
  ],
  ['links and pictures', '[It](https://example.org) sank. ![A ship](a.png)', ['1 It sank.']],
  ['code', '```\nOne.\n\nTwo.\n```\n\n    Three.', ['2 One.', '4 Two.', '7 Three.']],
  ['HTML', 'One.\n\n<div>\n<b>Two</b> &amp;\n<script>x</script></div>\n', ['1 One.', '4 Two &']],
  ['tags in a line', 'It <b>sank</b> &lt;fast&gt;.', ['1 It sank <fast>.']],
  ['CRLF', '# A\r\n\r\nOne\r\ntwo.\r\n', ['1 A', '3 One two.']],
  ['front matter', '---\ntitle: A\n---\n\nOne.', ['5 One.']],
  ['a rule, no front matter', '---\n\nOne.', ['3 One.']],
])('%s', (_, text, blocks) => {
  expect(drawn(text)).toEqual(blocks);
});

test('front matter names title, publication, author, publisher and address', () => {
  const front = 'title: 2019\ndate: 2019-05-14 16:30\nauthors: [A, B]\nsource: The Post\nurl: https://example.org';
  expect(read(`---\n${front}\n---\nOne.`).particulars).toEqual({
    title: '2019',
    published: '2019-05-14T16:30',
    author: 'A, B',
    publisher: 'The Post',
    url: 'https://example.org',
    basis: "the document's own front matter",
  });
});

test.each([
  ['title: "A', '3:1 Missing closing'],
  ['title: A\ndate: soon', '3:7 "soon" is not'],
  ['a: *b', '2:'],
])('front matter that cannot be read is told at its place: %j', (front, message) => {
  const { diagnostics, blocks } = read(`---\n${front}\n---\nOne.`);
  expect(diagnostics.map(({ place, message: said }) => `${place?.line}:${place?.column} ${said}`).join()).toContain(
    message,
  );
  expect(blocks.map(({ text }) => text)).toEqual(['One.']);
});

test('headings are marked', () => {
  expect(read('---\ntitle: A\n---\n# The mill\n\nIt burned.').blocks.map(({ aside }) => aside)).toEqual([
    true,
    undefined,
  ]);
});
