import { expect, it } from 'vitest';
import { readFrom } from './read-from.ts';

it.each([
  ['the next morning', '2019-06-05TMO', '2019-06-04', '2017-06-04', '2017-06-05TMO'],
  ['the afternoon of 9 March', '2019-03-09TAF', '2019-12-02', '2020-03-08', '2020-03-09TAF'],
  ['the morning of January 4', '2020-01-04TMO', '2019-12-30', '2017-12-30', '2018-01-04TMO'],
  ['the afternoon of 9 March', '2020-03-09TAF', '2020-03-08', '2020-03-08', '2020-03-09TAF'],
  ['that spring', '2019-SP', '2019-06-04', '2017-06-04', '2017-SP'],
  ['the week after', '2019-W24', '2019-06-04', '2017-06-04', null],
])('%s, %s', (text, value, read, meant, expected) => expect(readFrom({ text, value }, { read, meant })).toBe(expected));
