import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Unparted } from './unparted.tsx';

afterEach(cleanup);

const parts = (words: string) => {
  const { container } = render(<Unparted>{words}</Unparted>);
  expect(container.textContent).toBe(words);
  return [...container.querySelectorAll('span')].map((span) => span.textContent);
};

it.each([
  ['14.56 on Wednesday 22 March 2017', ['22 March 2017']],
  ['March 22, 2017', ['March 22, 2017']],
  ['Told: 10 September to 3 October 2018', ['10 September', '3 October 2018']],
  ['By December 2010', ['December 2010']],
  ['over 17 months not shown', ['17 months']],
  ['2009 to 14 March 2017', ['2009 to', '14 March 2017']],
  ['Hour not stated', []],
] as const)('%s', (words, expected) => {
  expect(parts(words)).toEqual(expected);
});
