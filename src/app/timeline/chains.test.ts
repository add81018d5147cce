import { describe, expect, it } from 'vitest';
import { chainRows } from './chains.ts';
import { precedenceOf } from './precedence.ts';
import { madeEvent } from './testing/made-events.ts';

const rowsOf = (
  statements: readonly string[],
  ids: readonly string[],
  tellers: Readonly<Record<string, string>> = {},
) => {
  const events = ids.map((id) => madeEvent(id, 'account', null));
  const relations = statements.map((each) => {
    const [before = '', after = ''] = each.split(' < ');
    return { before, after };
  });
  const order = precedenceOf(events, relations);
  return Object.fromEntries(
    chainRows(
      ids.map((id) => ({ id, teller: tellers[id] ?? null })),
      order,
    ),
  );
};

describe('rows of what is in order', () => {
  it('hold only what is known to come one after the other', () => {
    expect(rowsOf(['ran < climbed', 'called < flew'], ['ran', 'called', 'climbed', 'flew'])).toEqual({
      ran: 0,
      climbed: 0,
      called: 1,
      flew: 1,
    });
  });

  it("keep to one person's account where two would do", () => {
    const statements = ['attack < fell', 'attack < ran', 'fell < aid', 'ran < spoke', 'fell < spoke'];
    const rows = rowsOf(statements, ['attack', 'fell', 'ran', 'spoke', 'aid'], {
      fell: 'one',
      aid: 'one',
      ran: 'other',
      spoke: 'other',
    });
    expect(rows).toMatchObject({ attack: 0, fell: 0, aid: 0, ran: 1, spoke: 1 });
  });

  it('keep apart what is in no order', () => {
    expect(rowsOf(['a < b'], ['x', 'a', 'b', 'y'])).toEqual({ x: 0, y: 1, a: 2, b: 2 });
  });
});
