import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { heightScript } from '../../app/share/embed-code.ts';

it('the script that README.md gives to other pages is the one that is given with a frame', () => {
  expect(readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')).toContain(heightScript);
});
