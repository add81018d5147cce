import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readFolder } from './effects.ts';
import { convert } from './pipeline.ts';

it('the ledger beside the casebook has every id that has an address (if not: npm run publish-ids)', () => {
  const read = readFolder(fileURLToPath(new URL('../casebook', import.meta.url)));
  if (read === null) throw new Error('no casebook');
  expect(read.folder.ledger).not.toBeNull();
  const { timeline, diagnostics } = convert(read.folder, { editor: true });
  expect(diagnostics.filter(({ code }) => code.startsWith('LEDGER')).map(({ message }) => message)).toEqual([]);
  expect(timeline?.feed).toBeDefined();
  expect(timeline?.events.filter(({ published }) => published === undefined)).toEqual([]);
});
