import { expect, it } from 'vitest';
import { readStartOptions } from './start-options.ts';

const none = { kind: 'options', port: null, from: null, out: null };

it('reads what is asked for, and its absence', () => {
  expect(readStartOptions(['--port', '4200', '--from', 'papers'], ['port', 'from'])).toEqual({
    ...none,
    port: 4200,
    from: 'papers',
  });
  expect(readStartOptions(['--out', 'public_html'], ['from', 'out'])).toEqual({ ...none, out: 'public_html' });
  expect(readStartOptions([], ['port'])).toEqual(none);
});

it.each([
  [['--port', 'x']],
  [['--port', '0']],
  [['--port', '70000']],
  [['--port']],
  [['--prot', '1']],
  [['4200']],
  [['--out', 'dist']],
])('says what is wrong with %j', (args) => {
  expect(readStartOptions(args, ['port', 'from'])).toMatchObject({ kind: 'wrong' });
});
