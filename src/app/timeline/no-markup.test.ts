import { expect, it } from 'vitest';
import filter from './no-markup.ts';

it('takes all text for text', () => {
  const { process } = new filter.FilterXSS();
  expect(process('<b>14.30</b> & "after"')).toBe('&lt;b&gt;14.30&lt;/b&gt; &amp; &quot;after&quot;');
  expect(process('22 March 2017')).toBe('22 March 2017');
});
