import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['Bloody Sunday was told of.', []],
  ['Black Friday Ltd made it.', []],
  ['on Black Friday', ['Black Friday|DATE|2018-11-23']],
  ['He taught Sunday school.', []],
  ['Midnight Mass was sung. Winter said so. Noon told her.', []],
  ['the five-a-day rule, the quarter-finals', []],
  ['June Smith ran. April said no. Mr March sat. May told the inquest. August Wilson wrote.', []],
  ['He read the Sunday Times.', []],
  ['In 2011 came the northern Winter Offensive.', ['2011|DATE|2011', 'Winter|DATE|2018-WI']],
  ['in Sunday Street, at the Tuesday Club', []],
  ['may I march on; a second man sat down; they wed', []],
  ['On Sunday she left.', ['Sunday|DATE|2018-09-30']],
  ['Friday Adeyemi spoke. Friday told the court. He had met Sunday Okoro.', []],
  ['On Friday Okoro spoke.', ['Friday|DATE|2018-09-28']],
  ['Dr Monday, Sergeant Friday, Mrs Easter and Constable Noon were there.', []],
  ['It told the President Friday.', ['Friday|DATE|2018-09-28']],
  ['She rang the Orme Evening News.', []],
  ['The Evening Star and the Sunday Messenger had it; he swam at Friday Harbour.', []],
];

test.each(rows)('what is part of a name is no time: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
