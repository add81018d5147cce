/** A day on which something was only said dates the telling, never what is told. */
import { expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const opening = [
  'Inquest into a death on the Ost at Coldham',
  'Josh Dunn, 16, drowned in the River Ost at Coldham on 8 July 2018. An inquest into his death opened on 26 April.',
];

/** The end of the time of happening and of that of telling, of the event that cites the words; published on 5 May 2021. */
function endsOf(sentence: string): readonly [string | null, string | null] {
  const { timeline } = convert(
    {
      documents: [{ file: 'a.txt', bytes: bytes([...opening, sentence].join('\n\n')) }],
      casebook: { file: 'casebook.yaml', bytes: bytes('documents: [{ file: a.txt, published: 2021-05-05 }]') },
    },
    { editor: false },
  );
  const found = timeline?.events.find(({ sources: [one] }) => one !== undefined && sentence.includes(one.exact));
  const to = (iso: string | null | undefined): string | null => iso?.slice(0, 16) ?? null;
  return [to(found?.when.latest), to(found?.told?.when.latest)];
}

const tuesday = '2021-05-04T23:59';
it.each([
  ['Mr Hurd accepted on Tuesday that he left the tower at 4.05pm.', '2018-07-08T16:05', tuesday],
  ['Mr Hurd told the coroner on Tuesday he left the tower at 4.05pm.', '2018-07-08T16:05', tuesday],
  ['Giving evidence on Tuesday, Mr Hurd said the flag was lowered at 4.10pm.', '2018-07-08T16:10', tuesday],
  ['In evidence on Tuesday Mr Hurd accepted that he left the tower.', null, tuesday],
  ['On Tuesday, Mr Hurd denied that he left the tower.', null, tuesday],
  ['Mr Hurd described on Tuesday how he ran down the bank.', null, tuesday],
  ['Mr Hurd said that he rang the club, when he was questioned on Tuesday.', null, tuesday],
  ['Mr Hurd admitted on 3 May leaving the tower.', null, '2021-05-03T23:59'],
  ['Dr Shaw confirmed on Tuesday the boy had been alive.', null, tuesday],
  ['The rope had been left out, Mr Hurd told the inquest on Tuesday.', null, tuesday],
  ['In court on Tuesday, Mr Hurd said he left the tower at 4.05pm.', '2018-07-08T16:05', tuesday],
  ['At Tuesday’s hearing, Mr Hurd said he left the tower at 4.05pm.', '2018-07-08T16:05', tuesday],
  ['The coroner, summing up on Tuesday, said the boy went under at 4.12pm.', '2018-07-08T16:12', tuesday],
  ['In a statement read on Tuesday, Mrs Dell said the rope had been left out.', null, tuesday],
  ['Tuesday’s hearing was told that the rope had been left out.', null, tuesday],
  ['Mr Hurd’s evidence on Tuesday was that the rope had been left out.', null, tuesday],
])('told then, and done before: %s', (sentence, happened, told) => {
  expect(endsOf(sentence)).toEqual([happened, told]);
});

it.each([
  ['A jury concluded on 4 May that the boy drowned after a rope snapped.', tuesday],
  ['On 4 May a jury concluded that the boy drowned after a rope snapped.', tuesday],
  ['The coroner found on Monday that the rope had been left in the rain.', '2021-05-03T23:59'],
])('what was found is known to have happened by then, and not on that day: %s', (sentence, told) => {
  expect(endsOf(sentence)).toEqual([told, told]);
});

it.each([
  ['Mr Hurd wept on Tuesday as the recording was played.', tuesday],
  ['Mr Hurd gave evidence on Tuesday.', tuesday],
  ['In court on Tuesday, Mr Hurd was found guilty of fraud.', tuesday],
  ['On Tuesday Mr Hurd broke down as he described how he ran down the bank.', tuesday],
  ['The inquest was adjourned on Tuesday.', tuesday],
  ['The coroner ruled on Monday that the inquest would sit without a jury.', '2021-05-03T23:59'],
  ['A verdict of misadventure was recorded on 4 May.', tuesday],
  ['Opening the inquest on Tuesday, the coroner, Ivy Lamb, said it would last three weeks.', tuesday],
  ['An inspector found in March 2017 that the rope was frayed.', '2017-03-31T23:59'],
  ['Ann Toll, the secretary, told the council in 2016 that the rope was rotten.', '2016-12-31T23:59'],
])('what was done then is of that day: %s', (sentence, happened) => {
  expect(endsOf(sentence)[0]).toBe(happened);
});
