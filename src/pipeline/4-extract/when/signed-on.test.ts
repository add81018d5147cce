import { expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

const walk = 'I make this statement of the fall at Orrin Edge on Sunday 8 May 2016.';
const rang = 'I rang the warden at 11.40am.';

/** When the warden was rung, by a statement that ends in these lines. */
function rungAt(...end: string[]): string | null {
  const bytes = new TextEncoder().encode(['A statement', walk, 'We set out early.', rang, ...end].join('\n\n'));
  const { timeline } = convert({ documents: [{ file: 'a.txt', bytes }], casebook: null }, { editor: false });
  const event = timeline?.events.find(({ sources }) => sources.some(({ exact }) => exact.includes('warden')));
  return event?.when.earliest?.slice(0, 16) ?? null;
}

it.each([[['Ada Lund', '10 May 2017']], [['Signed: 10 May 2017', 'Ada Lund']], [['Issued on 10 May 2017']], [[]]])(
  'a statement that ends in %j tells of the day it is about',
  (end) => {
    expect(rungAt(...end)).toBe('2016-05-08T11:40');
  },
);
