/**
 * A text and a list of blows → the text after them: what happens to files on their way from one machine to another, and
 * what nobody would write.
 *
 * `mutate("One.\nTwo.", [{kind: 'swap', at: 0.1}])` → `"Two.\nOne."`
 */
export type Blow =
  | { readonly kind: 'cut' | 'drop' | 'twice' | 'swap' | 'shout' | 'unaccent'; readonly at: number }
  | { readonly kind: 'insert'; readonly at: number; readonly words: string };

/** `at` is a share of the text's length or lines, from 0 to 1. */
export function mutate(text: string, blows: readonly Blow[]): string {
  return blows.reduce(struck, text);
}

function struck(text: string, blow: Blow): string {
  const at = Math.floor(blow.at * text.length);
  if (blow.kind === 'insert') return text.slice(0, at) + blow.words + text.slice(at);
  if (blow.kind === 'cut') return text.slice(0, at);
  if (blow.kind === 'shout') return text.slice(0, at) + text.slice(at, at + 200).toUpperCase() + text.slice(at + 200);
  if (blow.kind === 'unaccent') return text.normalize('NFD');
  const lines = text.split('\n');
  const line = Math.min(Math.floor(blow.at * lines.length), lines.length - 1);
  if (blow.kind === 'drop') return lines.toSpliced(line, 1).join('\n');
  if (blow.kind === 'twice') return lines.toSpliced(line, 0, lines[line] ?? '').join('\n');
  return [...lines.slice(line + 1), ...lines.slice(0, line + 1)].join('\n');
}

/** Words that have broken programs before, or could break this one. */
export const oddWords: readonly string[] = [
  '"',
  '“',
  '”',
  '‘',
  "'",
  '«',
  '\u0000',
  '\u0007',
  '\ufeff',
  '\u00ad',
  '\u200b',
  '\u202e',
  '\u2066',
  '\u2028',
  '\u00a0',
  '\r',
  '\r\n',
  '\n\n\n',
  '\f',
  '\t',
  '\u0301',
  'e\u0301',
  '\ud83d',
  '👩‍👩‍👧',
  'ﬁ',
  'İ',
  'ß',
  '١٢',
  '五月',
  '𝟏𝟒 May 2019',
  '99999999999999999999',
  '1e309',
  '0',
  '-1',
  '31 February',
  '45 March 2019',
  '25.99',
  '00:00',
  '24.00',
  '12.60pm',
  'in the year 9999',
  'AD 1',
  '10000 BC',
  'the 99th century',
  '3,000,000 years ago',
  'a billion days later',
  'between 2019 and 2012',
  'from 9pm to 8am',
  'the day before the day before yesterday',
  'next Monday last year',
  'on the 31st',
  'Monday',
  'yesterday',
  'Published 14 May 2019',
  '14.56',
  '14.56 ',
  'PC',
  'Mr',
  'Mr.',
  'Dr. A. B. C.',
  'he said',
  ' said: ',
  'the attack',
  '.',
  '...',
  '…',
  '?!',
  '—',
  '---',
  '- ',
  '* ',
  '> ',
  '# ',
  '```',
  '[',
  '](',
  '<',
  '>',
  '<p>',
  '</p>',
  '<script>',
  '<!--',
  '&amp;',
  '&#0;',
  '&#xd800;',
  ': ',
  '{',
  '}',
  '&a',
  '*a',
  '!!js ',
  '| ',
  '? ',
  '%',
  '@',
  '__proto__',
  'constructor',
  'toString',
  '$&',
  '\\',
  '%s',
  '../../etc',
  'a'.repeat(300),
];
