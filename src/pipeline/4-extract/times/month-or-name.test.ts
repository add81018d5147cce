import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['Mr March gave evidence.', []],
  ['May told the inquest that she had run.', []],
  ['Theresa May said nothing.', []],
  ['It may rain.', []],
  ['Judge June sat down.', []],
  ['Under a June agreement the March for Peace ended.', ['June|DATE|2018-06']],
  ['They met in May.', ['May|DATE|2018-05']],
  ['They met in March and left.', ['March|DATE|2018-03']],
  ['May–July 2018 was dry.', ['May|DATE|2018-05', 'July 2018|DATE|2018-07']],
  ['He ran in April Jones.', ['April|DATE|2018-04']],
  ['March sales rose.', ['March|DATE|2018-03']],
  ["April's figures fell.", ['April|DATE|2018-04']],
  ["May's speech was short. March sang.", []],
  ['Since May, May has led.', ['May|DATE|2018-05']],
  ['Since May May has led.', ['May|DATE|2018-05']],
  ['He told the jury that June Alder wept.', []],
  ['the evidence of April Osei', []],
  ['Dr Alder and April had gone.', []],
  ['Between March and April had been nothing.', ['March|DATE|2018-03', 'April|DATE|2018-04']],
];

test.each(rows)('a month is told from a name or a verb: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
