import { describe, expect, it } from 'vitest';
import { precedenceOf } from './precedence.ts';
import { madeEvent } from './testing/made-events.ts';

const says = (before: string, after: string) => ({ before, after });
const ill = madeEvent('ill', 'account', ['00:00', '23:59']);
const treated = madeEvent('treated', 'account', ['00:00', '23:59']);
const flown = madeEvent('flown', 'account', null);
const landed = madeEvent('landed', 'account', '14:56');
const left = madeEvent('left', 'account', ['14:57', '23:59']);

describe('what is known of the order', () => {
  it('comes from statements, one after the other', () => {
    const order = precedenceOf([ill, treated, flown], [says('ill', 'treated'), says('treated', 'flown')]);
    expect(order.isBefore('ill', 'flown')).toBe(true);
    expect(order.isBefore('flown', 'ill')).toBe(false);
    expect([ill, treated, flown].map(({ id }) => order.column(id))).toEqual([0, 1, 2]);
    expect(order.joins).toEqual([
      ['ill', 'treated'],
      ['treated', 'flown'],
    ]);
  });

  it('comes from times, and from times and statements together', () => {
    const order = precedenceOf([ill, landed, left], [says('ill', 'landed')]);
    expect(order.isBefore('landed', 'left')).toBe(true);
    expect(order.isBefore('ill', 'left')).toBe(true);
    expect(order.columns).toBe(3);
  });

  it('goes over events that are not drawn', () => {
    const order = precedenceOf([ill, flown], [says('ill', 'not drawn'), says('not drawn', 'flown')]);
    expect(order.isBefore('ill', 'flown')).toBe(true);
  });

  it('is not made up: what nothing puts in order has no column', () => {
    const order = precedenceOf([ill, treated, landed], [says('ill', 'treated')]);
    expect(order.isBefore('treated', 'landed') || order.isBefore('landed', 'treated')).toBe(false);
    expect(order.column('landed')).toBeNull();
  });

  it('is none between two things of the same minute, nor where it is said in a circle', () => {
    const same = madeEvent('same', 'account', '14:56');
    expect(precedenceOf([landed, same], []).columns).toBe(0);
    expect(precedenceOf([ill, treated], [says('ill', 'treated'), says('treated', 'ill')]).joins).toEqual([]);
  });
});
