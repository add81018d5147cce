import { expect, test } from 'vitest';
import type { DiagnosticPlace } from '../model/diagnostic.ts';
import { diagnose } from './diagnostic-codes.ts';
import { printDiagnostics } from './print-diagnostics.ts';

const place = (file: string, line: number, excerpt: string, words: string): DiagnosticPlace => ({
  file,
  line,
  column: excerpt.indexOf(words) + 1,
  excerpt,
  length: words.length,
});
const pathOf = (file: string): string => `notes/${file}`;

test('a block is the place, the line with its caret, how to mend it, and then every related place in the same way', () => {
  const shown = place('casebook.yaml', 7, '    after: [clerk]', 'clerk');
  const other = place('note.txt', 2, 'The clerk came at noon.', 'at noon');
  const diagnostic = {
    ...diagnose('ORDER-CYCLE', 'They go round.', shown, 'Take one out.'),
    related: [{ place: other, note: '“The clerk came” is not before 12.00' }],
  };
  expect(printDiagnostics([diagnostic], pathOf)).toBe(`notes/casebook.yaml:7:13 error ORDER-CYCLE They go round.
      after: [clerk]
              ^^^^^
  Take one out.
  notes/note.txt:2:16 “The clerk came” is not before 12.00
    The clerk came at noon.
                   ^^^^^^^
`);
});

test('without a place there is no line to show, and blocks are parted by an empty line', () => {
  const one = diagnose('NO-DOCUMENTS', 'Nothing here.', null, 'Put one in.');
  const block = 'error NO-DOCUMENTS Nothing here.\n  Put one in.\n';
  expect(printDiagnostics([one, one], pathOf)).toBe(`${block}\n${block}`);
});

const printed = (excerpt: string, column: number, length = 1, message = 'Wrong.') =>
  printDiagnostics(
    [diagnose('DOCUMENT-UNDATED', message, { file: 'a.txt', line: 1, column, excerpt, length }, 'Mend it.')],
    (file) => file,
  ).split('\n');

test('a line without words has a caret too', () => {
  expect(printed('  \t', 1).slice(0, 3)).toEqual(['a.txt:1:1 warning DOCUMENT-UNDATED Wrong.', '  (empty)', '  ^']);
});

test('of a very long line the part around the place is shown, the caret below its word', () => {
  const line = `${'x'.repeat(500_000)}HERE${'y'.repeat(500_000)}`;
  const [, shown = '', carets = ''] = printed(line, 500_001, 4);
  expect(shown.length).toBeLessThan(120);
  expect(shown.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('HERE');
});

test('what a terminal would obey or hide is shown as a mark, and moves no caret', () => {
  const [head = '', shown = '', carets = ''] = printed(
    '\u001b[31m\u202ered\u0000\u200b HERE',
    13,
    4,
    'a\u001b]0;b\u0007\nc',
  );
  expect(shown).toBe('  ␛[31m·red␀· HERE');
  expect(shown.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('HERE');
  expect(head).toBe('a.txt:1:13 warning DOCUMENT-UNDATED a␛]0;b␇␊c');
});

test('a character of two units is never shown in half', () => {
  expect(printed(`${'😀'.repeat(200)}`, 201).join('')).not.toMatch(/\p{Cs}/u);
});
