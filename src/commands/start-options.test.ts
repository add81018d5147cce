import { expect, it } from 'vitest';
import { readStartOptions } from './start-options.ts';

it('reads a port, and its absence', () => {
  expect(readStartOptions(['--port', '4200'])).toEqual({ kind: 'options', port: 4200 });
  expect(readStartOptions([])).toEqual({ kind: 'options', port: null });
});

it.each([[['--port', 'x']], [['--port', '0']], [['--port', '70000']], [['--port']], [['--prot', '1']], [['4200']]])(
  'says what is wrong with %j',
  (args) => {
    expect(readStartOptions(args)).toMatchObject({ kind: 'wrong' });
  },
);
