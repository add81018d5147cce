import { expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

/** When each event that somebody told was told: the day, or up to when. */
function toldIn(text: string, others: Readonly<Record<string, string>> = {}): readonly string[] {
  const encode = (words: string) => new TextEncoder().encode(words);
  const files = [{ file: 'report.txt', bytes: encode(text) }];
  const more = Object.entries(others).map(([file, words]) => ({ file, bytes: encode(words) }));
  const { timeline } = convert({ documents: [...files, ...more], casebook: null }, { editor: true });
  const own = new Set(
    timeline?.passages.flatMap(({ id, citations }) => (citations[0]?.document === 'report' ? [id] : [])),
  );
  return (timeline?.events ?? []).flatMap(({ told, sources: [source] }) =>
    told === null || told.by.length === 0 || source === undefined || !own.has(source.passage)
      ? []
      : [`${told.by[0] ?? ''} ${told.when.earliest?.slice(0, 16) ?? '…'} ${told.when.latest?.slice(0, 16) ?? '…'}`],
  );
}

const head = 'Manager ignored alarm, jury told\nThursday 13 June 2019\n\n';

it('takes the day on which a jury heard evidence for all evidence of the report', () => {
  const text = `${head}A jury heard today how an alarm was ignored.\nColin Tarr told the court that he rang the depot.\nMr Tarr said nobody answered.\n`;
  expect(new Set(toldIn(text))).toEqual(new Set(['colin-tarr 2019-06-13T00:00 2019-06-13T23:59']));
});

it('hears a trial as a court, and puts nothing that it heard on that day', () => {
  const text = `${head}The trial of a former manager heard on Wednesday that an alarm sounded.\nColin Tarr told the court that he rang the depot.\n`;
  expect(toldIn(text)).toEqual(['colin-tarr 2019-06-12T00:00 2019-06-12T23:59']);
});

it('takes the day on which somebody gave evidence for what that witness told alone', () => {
  const text = `${head}Ms Dana Finn gave evidence on Wednesday. She said the gate was stuck.\nColin Tarr told the court that he rang the depot.\n`;
  expect(toldIn(text).toSorted()).toEqual([
    'colin-tarr … 2019-06-13T23:59',
    'dana-finn 2019-06-12T00:00 2019-06-12T23:59',
  ]);
});

it('takes no time that somebody is quoted with for that of the telling', () => {
  const text = `${head}Ms Dana Finn told the court that she heard the alarm. She said: “It said until three on Monday.”\n`;
  expect(new Set(toldIn(text))).toEqual(new Set(['dana-finn … 2019-06-13T23:59']));
});

it('has nobody tell at an inquiry that a text mentions and does not report', () => {
  const text =
    'The keeper of the weir\n20 June 2019\n\nThe inquiry into the flood opened on 3 June 2019.\nMs Dana Finn said she heard the alarm.\n';
  expect(toldIn(text)).toEqual(['dana-finn … 2019-06-20T23:59']);
});

it('has nobody tell at an inquiry what was told in an interview', () => {
  const other = 'Weir inquiry opens\nMonday 3 June 2019\n\nThe inquiry into the flood opened on 3 June 2019.\n';
  const text = 'The keeper of the weir\n20 June 2019\n\nMs Dana Finn said in an interview that she heard the alarm.\n';
  expect(toldIn(text, { 'other.txt': other })).toEqual(['dana-finn … 2019-06-20T23:59']);
});
