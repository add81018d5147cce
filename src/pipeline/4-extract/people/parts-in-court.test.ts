/** Parts that people take in reports of courts and inquests, and whose words are whose there. */
import { expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';
import { recognisedIn } from '../../testing/recognised-in.ts';

it.each([
  [
    'who attacked whom',
    ['Dan Marl, 27, and Kit Marl, 24, attacked Ivo Kern outside his shop on 4 May 2019. Mr Kern died the next day.'],
    ['Dan Marl, attacker', 'Kit Marl, attacker', 'Ivo Kern, killed'],
  ],
  [
    'who stabbed whom',
    ['Dan Marl, 27, and Kit Marl, 24, stabbed Ivo Kern to death on 4 May 2019.'],
    ['Dan Marl, attacker', 'Kit Marl, attacker', 'Ivo Kern, killed'],
  ],
  [
    'whoever attacks a plan attacks nobody',
    ['A man was murdered. Ada Orr, 51, attacked Labour Party plans in a speech.'],
    ['Ada Orr, other'],
  ],
  [
    'a verdict of a jury, and one behind two descriptions',
    [
      'A man was murdered. A jury found Dan Marl guilty of murder on Thursday.',
      'Kit Pell, aged 24, of Mill Lane, Orme, was found guilty of the murder too.',
    ],
    ['Dan Marl, attacker', 'Kit Pell, attacker'],
  ],
  [
    'who is convicted of helping, in a year that is not long past',
    [
      'Lorna Tate, 31, was convicted of assisting an offender by washing clothes.',
      'Ivo Kern, 50, was convicted of theft in 1998. Ivo Kern told the jury he saw it.',
    ],
    ['Lorna Tate, defendant', 'Ivo Kern, witness'],
  ],
  [
    'a club’s secretary holds no office',
    [
      'The jury heard from the club’s secretary, Anna Korb, who said it was planned. The Secretary of State, Ada Orr, said so.',
    ],
    ['Anna Korb, witness', 'Ada Orr, official'],
  ],
  [
    'who appeared for sentence',
    [
      'Marlow Crown Court heard Richard Pell was late. Pell, of West End, Orme, appeared at court for sentence on Friday.',
    ],
    ['Richard Pell, defendant'],
  ],
  [
    'who denies it behind two descriptions, and who died of it',
    [
      'Keith Marl, of Mill Lane, Orme, denied causing death by dangerous driving.',
      'Mr Norman Pell, a former council worker from Pont Estate, also in Orme, suffered leg and hip injuries and died later.',
      'Ms Ada Lund’s injuries were so severe that she was sadly pronounced dead at the scene.',
    ],
    ['Keith Marl, defendant', 'Mr Norman Pell, killed', 'Ms Ada Lund, killed'],
  ],
  [
    'who has gone on trial',
    ['A man was stabbed. Dan Marl, 23, has gone on trial after he was arrested.'],
    ['Dan Marl, defendant'],
  ],
  [
    'a coroner who speaks to somebody',
    ['Speaking to his parents, Ian and Vicki Orr, the coroner said the report was clear.'],
    ['Vicki Orr, other'],
  ],
  [
    'a coroner by what only a coroner does, and behind an area',
    [
      'Recording a verdict of accidental death, Ivo Pell said he had no doubt.',
      'Ms Ada Holt adjourned the inquest on 1 November.',
      'Assistant coroner for South Marlshire Margaret Lund said he needed care.',
      'Jon Ellery, coroner for Orme, Telling & Wray, said it was likely.',
    ],
    ['Ivo Pell, coroner', 'Ms Ada Holt, coroner', 'Margaret Lund, coroner', 'Jon Ellery, coroner'],
  ],
  [
    'who opens an inquiry sits in it, in an inquest as the coroner',
    ['Ada Vell QC opened the ten-week inquiry at the hall.', 'The inquest heard what the chief coroner had to say.'],
    ['Ada Vell QC, coroner'],
  ],
  [
    'who adjourns a hearing, and counsel who opens one',
    ['Ada Vell KC adjourned the hearing. Ivo Rusk KC, counsel to the inquiry, opened the hearings on fire doors.'],
    ['Ada Vell KC, judge', 'Ivo Rusk KC, counsel'],
  ],
  [
    'an office behind a name, without an article',
    ['Mark Vell, Chief Coroner of Orme and Holm, remarked on it.'],
    ['Mark Vell, coroner'],
  ],
  [
    'who sums up',
    [
      'Dr Stephen Orr was giving his summing-up when the coroner’s officer left the inquest.',
      'The coroner thanked him.',
    ],
    ['Dr Stephen Orr, coroner'],
  ],
  [
    'who delivers the findings of an inquest',
    ['Sir Ivo Ford apologised for the delay in releasing his findings. The coroner heard the last of the inquest.'],
    ['Sir Ivo Ford, coroner'],
  ],
  [
    'two who were both jailed',
    ['Ivo Kern, 26, and Max Coyle, 25, were both jailed for seven years.'],
    ['Ivo Kern, defendant', 'Max Coyle, defendant'],
  ],
  [
    'a judge behind what is done to somebody',
    ['Sentencing Marlow, the judge Mr Justice Irvin said it was late.'],
    ['Mr Justice Irvin, judge'],
  ],
  [
    'a father of the same name',
    ['Percy Mill Jr., who is a singer, left. Their father, Percy Mill Sr., saw it.'],
    ['Percy Mill Jr, other', 'Percy Mill Sr, other'],
  ],
  [
    'who says so now, and whose statement is read',
    [
      'Callum Pell is in the witness box.',
      'A statement from Chloe Marr is read to the jury.',
      'I was told by Mr Desmond Fry that the record was under review.',
    ],
    ['Callum Pell, witness', 'Chloe Marr, witness', 'Mr Desmond Fry, witness'],
  ],
  [
    'a relative has one name',
    ['Ivo Kern, 29, died on 4 May 2019. Gerald Kern, Ivo’s father, spoke to reporters.'],
    ['Ivo Kern, killed', 'Gerald Kern, bereaved'],
  ],
  [
    'a roll of the dead',
    [
      'Four people died in the fire. I begin by reading their names.',
      '2. Ada Lund. Rose Dace. Ivo Kern. And Ruth Orr, the night nurse, who was 23.',
    ],
    ['Ada Lund, killed', 'Rose Dace, killed', 'Ivo Kern, killed', 'Ruth Orr, killed'],
  ],
  [
    'a roll of others',
    ['Four people gave evidence of how two died. I begin with what they saw.', 'Ada Lund. Ivo Kern. Jan Moss.'],
    ['Ivo Kern, other'],
  ],
])('%s', (_, lines, people) => {
  expect(recognisedIn('The inquest into a death', ...lines).people).toEqual(people);
});

/** Who tells the event that holds the words. */
function tellerOf(words: string, ...lines: readonly string[]): string | undefined {
  const bytes = new TextEncoder().encode(['The inquest into a death', ...lines].join('\n\n'));
  const { timeline } = convert({ documents: [{ file: 'a.txt', bytes }], casebook: null }, { editor: false });
  const event = timeline?.events.find(({ sources }) => sources.some(({ exact }) => exact.includes(words)));
  return event === undefined ? undefined : (event.told?.by.join() ?? '');
}

it.each([
  [
    'whoever is told something tells nothing',
    'The jury has found',
    ['The judge, the Recorder of Orme Judge Peter Fox, told Jan Marl: “The jury has found you guilty of murder.”'],
    'peter-fox',
  ],
  [
    'in a post of a reporter nobody has been named yet',
    'Keeper in tears',
    ['Ada Orr, the keeper, told the inquest she rang.', '@AdaNews: Keeper in tears as she tells of a cry.'],
    '',
  ],
  [
    'somebody who is brought in under an account of a woman has “his” telephone',
    'reaches the police',
    [
      'Ada Orr, the guard, told the inquest she saw a man fall.',
      '7.14am: A passenger, Dr Amit Rao, reaches the police on his telephone.',
    ],
    '',
  ],
  [
    'she who was calm is she who told the operator so',
    'She was calm',
    [
      '1. Ruth Orr, 23, died in the fire.',
      '2. The night manager, Mrs Sheila Marl, told the inquiry that she looked at the panel. She rang nobody.',
      '3. At 2.16am Miss Orr smelt smoke and rang. She was calm, and she told the operator that she would stay.',
    ],
    '',
  ],
  [
    'of who died only the words are left',
    'first engine came',
    ['Ruth Orr, who died in the fire, told the operator that she would stay. The first engine came soon after.'],
    '',
  ],
])('%s', (_, words, lines, teller) => {
  expect(tellerOf(words, ...lines)).toBe(teller);
});

it.each([
  [
    'a family’s solicitor has said what was said',
    'later scrapped',
    ['Ruth Vale, a solicitor for the family, said they had waited too long.', 'The crane was later scrapped.'],
    'report: ',
  ],
  [
    'what the court did is no part of what a prosecutor lays out',
    'appeared at court',
    [
      'Ivo Pell, prosecuting, said Dan Marl had overtaken a car at speed.',
      'Marl, of West End, Orme, appeared at court for sentence on Friday.',
    ],
    'report: ',
  ],
  [
    'what a foreman did was not examined',
    'signed the log',
    [
      'Dr Amos Pell, an engineer instructed by the coroner, said the bolt was worn.',
      'A foreman signed the log at noon.',
    ],
    'report: ',
  ],
  [
    'what was examined goes on',
    'head had cracked',
    ['Dr Amos Pell, an engineer instructed by the coroner, said the bolt was worn.', 'The head had cracked twice.'],
    'examination: amos-pell',
  ],
  [
    'whoever speaks for the jury gives its findings',
    'was not inspected',
    ['The jury foreman, Tom Ray, said: “The crane was not inspected for two years.”'],
    'finding: tom-ray',
  ],
  [
    'and without a name',
    'failed to inspect',
    ['The foreman of the jury said the company had failed to inspect the bolt.'],
    'finding: ',
  ],
])('%s', (_, words, lines, told) => {
  const bytes = new TextEncoder().encode(['The inquest into a death', ...lines].join('\n\n'));
  const { timeline } = convert({ documents: [{ file: 'a.txt', bytes }], casebook: null }, { editor: false });
  const event = timeline?.events.find(({ sources }) => sources.some(({ exact }) => exact.includes(words)));
  expect(`${event?.standing}: ${event?.told?.by.join() ?? ''}`).toBe(told);
});
