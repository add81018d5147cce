import { describe, expect, it } from 'vitest';
import { speakerLabel } from '../../../model/speaker-label.ts';
import { convert } from '../../pipeline.ts';

const casebook = `people:
  - { id: ward, name: PC Joan Ward, aliases: [PC Ward], part: killed }
  - { id: rook, name: Alan Rook, aliases: [Rook], part: attacker }
`;

/** One entry a passage: who tells its first event, and as what. */
function told(...paragraphs: string[]): string[] {
  const bytes = new TextEncoder().encode(['The inquest into a fire', ...paragraphs].join('\n'));
  const { timeline } = convert(
    {
      documents: [{ file: 'report.txt', bytes }],
      casebook: { file: 'casebook.yaml', bytes: new TextEncoder().encode(casebook) },
    },
    { editor: true },
  );
  const events = timeline?.events ?? [];
  return (timeline?.passages ?? []).slice(1).map(({ id }) => {
    const own = events.filter(({ sources }) => sources[0]?.passage === id);
    const all = new Set(own.map(({ standing, told }) => `${standing}: ${told?.by.join(' and ') || 'nobody'}`));
    return [...all].join(', ') || 'no event';
  });
}

describe('who tells it, and as what', () => {
  it.each([
    ['attribution before', ['Owen Hart said he saw smoke at the window.'], ['account: owen-hart']],
    ['attribution after', ['“I saw smoke at the window,” said Owen Hart.'], ['account: owen-hart']],
    [
      'what a coroner’s court heard after counsel',
      [
        'Senior coroner Ada Lund is sitting.',
        'Helen Rowe KC, for the families, submitted that the lamp had failed.',
        'The court heard that the lamp was bought in 2012.',
      ],
      ['report: nobody', 'submission: helen-rowe', 'report: nobody'],
    ],
    [
      'an answer to counsel of the same sex',
      [
        'Anna Cole, the keeper, told the inquest she locked the gate.',
        'Asked by Helen Rowe KC, for the families, when it was shut, she said it was ten.',
        'Pressed by Ms Rowe, she agreed that she had not looked.',
      ],
      ['account: anna-cole', 'account: anna-cole', 'account: anna-cole'],
    ],
    [
      'an answer to counsel for somebody of the same sex',
      [
        'Simon Vale, 44, denies theft. Owen Hart told the court he saw a van.',
        'Cross-examined by Daniel Ash, for Simon Vale, he accepted that it was dark.',
        'Re-examined by Helen Marsh, he said the lamp was lit.',
      ],
      ['account: owen-hart', 'account: owen-hart', 'account: owen-hart'],
    ],
    [
      'whom the court heard from',
      [
        'The jury heard on Tuesday from Owen Hart, a cook, who said his mother had locked the door.',
        'He had rung the alarm, he said.',
        'The court rose for lunch.',
      ],
      ['account: owen-hart', 'account: owen-hart', 'report: nobody'],
    ],
    [
      'what a letter said',
      [
        'Ruth Vale told the inquest she had waited for years.',
        'In 2004 a retired stoker, Owen Hart, wrote to her. “I was aboard the Dart,” his letter began.',
        'Ruth Vale told the inquest she was glad of it. “I was aboard the Dart,” his letter began.',
      ],
      ['account: ruth-vale', 'account: ruth-vale, account: owen-hart', 'account: ruth-vale, account: owen-hart'],
    ],
    [
      'a letter of somebody named in the paragraph before, after an official',
      [
        'Sheriff Paul Hurst found that the boat had hit a rock.',
        'Mrs Vale did not believe it. In 2004 a retired stoker, Owen Hart, wrote back.',
        '“I was aboard the Dart,” his letter began. He said it had turned at dawn.',
      ],
      ['official: paul-hurst', 'report: nobody', 'account: owen-hart'],
    ],
    [
      'who takes the stand',
      [
        'The first witness is Owen Hart. He came to the kiln at noon.',
        'Fitter Ian Marl is now giving evidence. He came to the kiln at dusk.',
      ],
      ['report: nobody, account: owen-hart', 'report: nobody, account: ian-marl'],
    ],
    [
      'whoever is spoken of in his own words is not he',
      ['A farmer, Owen Hart, said he rang. “Somebody told me to wait,” he said.'],
      ['account: owen-hart'],
    ],
    [
      'nobody tells of his own death',
      ['The fire killed Ada Lunt, 40. Owen Hart told the inquest he rang. Mr Hart died in 2019.'],
      ['report: nobody, account: owen-hart'],
    ],
    [
      'a statement ends where the report goes on',
      ['Outside court Ada Vale said that nobody would know. The firm closed in 2019.'],
      ['report: nobody, statement: ada-vale'],
    ],
    [
      'not to believe it, and to complain to somebody, are deeds',
      ['Ruth Vale did not believe it.', 'Ruth Vale had complained to the harbour office.'],
      ['report: nobody', 'report: nobody'],
    ],
    [
      'an inquiry with a longer name',
      ['Owen Hart told the inquest he had rung twice. A fatal accident inquiry was held in June 1993.'],
      ['report: nobody, account: owen-hart'],
    ],
    [
      'attribution in the middle',
      ['“I saw smoke,” Owen Hart said, “and I ran to the door at once.”'],
      ['account: owen-hart'],
    ],
    [
      'straight and single marks',
      ["'I saw smoke at the window,' Owen Hart told the inquest. 'I ran to the door at once.'"],
      ['account: owen-hart'],
    ],
    [
      'a quotation over paragraphs, closed in the last',
      [
        'Owen Hart said: “I saw smoke at the window.',
        '“I ran to the door. It was locked.',
        '“I broke it with a chair.”',
        'The building was sold in 2015.',
      ],
      ['account: owen-hart', 'account: owen-hart', 'account: owen-hart', 'report: nobody'],
    ],
    [
      'an account goes on where its words show it',
      ['Owen Hart told the inquest he had rung twice.', 'The door had been locked.', 'A doctor came and spoke to him.'],
      ['account: owen-hart', 'account: owen-hart', 'account: owen-hart'],
    ],
    [
      'and ends where the report speaks for itself',
      ['Owen Hart told the inquest he had rung twice.', 'The lamp was found on 8 October 2016.'],
      ['account: owen-hart', 'report: nobody'],
    ],
    [
      'or somebody with a whole name does something',
      ['Owen Hart told the inquest he had rung twice.', 'PC Lena Dorn had met the owner on 9 October 2016.'],
      ['account: owen-hart', 'report: nobody'],
    ],
    [
      'outside the hearing',
      ['“It has been a long year,” Owen Hart said outside court.', '“We want the truth.”'],
      ['statement: owen-hart', 'statement: owen-hart'],
    ],
    [
      'the mother of one who died',
      ['Ana Lund, the mother of Piet Lund, said that nobody had rung her.'],
      ['statement: ana-lund'],
    ],
    [
      'a coroner of what the jury is to hear',
      [
        'The coroner, Judge Mary Holt, told the jury they would hear from nine people.',
        '“You will hear from experts,” she said.',
      ],
      ['report: mary-holt', 'report: mary-holt'],
    ],
    ['what the hearing is told', ['The door was locked at noon, the court is told.'], ['report: nobody']],
    [
      'she went on',
      ['Ruth Vale told the inquest she had rung twice.', 'She went on: “Nobody answered the telephone that night.”'],
      ['account: ruth-vale', 'account: ruth-vale'],
    ],
    [
      'she said, after a man',
      ['Owen Hart told the inquest he had rung twice.', 'She said nobody answered.'],
      ['account: owen-hart', 'account: nobody'],
    ],
    ['according to', ['According to Owen Hart, the alarm rang twice.'], ['account: owen-hart']],
    [
      'asked by counsel',
      ['Asked by Helen Moss KC whether he had run, Owen Hart replied that he had.'],
      ['account: owen-hart'],
    ],
    ['what somebody was told', ['Owen Hart was told of the fire at noon.'], ['report: nobody']],
    [
      'a possessive is not the person',
      ['Owen Hart’s solicitor told the inquest he was at home.'],
      ['submission: nobody'],
    ],
    [
      'a widow is not her husband',
      ['PC Ward’s widower said the door was always locked.'],
      ['statement: pc-wards-widower'],
    ],
    ['the attacker is not heard', ['Rook said he had waited for an hour.'], ['report: nobody']],
    [
      'a coroner sums up a witness',
      [
        'Sgt Amy Bell told the inquest the door was locked.',
        'The coroner, Judge Mary Holt, said Sgt Bell was not aware of the second door.',
      ],
      ['account: amy-bell', 'account: amy-bell and mary-holt'],
    ],
    ['a coroner concludes', ['Judge Mary Holt concluded that the door had been locked.'], ['finding: mary-holt']],
    ['a coroner asks', ['Judge Mary Holt asked whether the door had been locked.'], ['report: mary-holt']],
    ['a coroner without a name', ['The coroner ruled that the door had been locked.'], ['finding: nobody']],
    [
      'counsel claims',
      ['Helen Moss KC found it “extraordinary” and argued that the door was locked.'],
      ['submission: helen-moss'],
    ],
    ['counsel without a name', ['Counsel for the families said the door had been locked.'], ['submission: nobody']],
    ['an inquiry finds', ['The inquiry found that the door had been locked.'], ['finding: nobody']],
    ['an inquiry hears', ['The door had been locked, the inquiry heard.'], ['report: nobody']],
    ['a pathologist', ['Dr Lena Cole, a pathologist, found no sign of smoke.'], ['examination: lena-cole']],
    ['tests', ['Tests found the wiring had been repaired in 2012.'], ['examination: nobody']],
    ['a police force', ['Eastmoor Police said the door had been locked.'], ['official: nobody']],
    [
      'a spokesman for the police',
      ['A spokesman for Eastmoor Police said the door had been locked.'],
      ['official: nobody'],
    ],
    ['a company', ['Vale Holdings said it had repaired the door.'], ['statement: nobody']],
    [
      'who said it at the sentence’s end',
      ['Owen Hart told the inquest he had rung twice.', 'At noon the alarm was tested, the harbour board said.'],
      ['account: owen-hart', 'statement: nobody'],
    ],
    ['a family', ['The family of Mr Lee said they had waited for years.'], ['statement: nobody']],
    [
      'a councillor outside the hearing',
      ['Councillor Jean Pike said the street had been warned.'],
      ['statement: jean-pike'],
    ],
    ['a passenger without a name', ['A neighbour told the inquest that the alarm rang twice.'], ['account: nobody']],
    ['a plea is not an account', ['Owen Hart, 40, denies two counts of theft in 2015.'], ['report: nobody']],
    [
      'the hearing ends an account',
      ['Owen Hart told the inquest he had rung twice.', 'The jury was then sent home.'],
      ['account: owen-hart', 'report: nobody'],
    ],
    [
      'a transcript',
      [
        'Owen Hart told the inquest he had rung twice.',
        'Q. Did anybody answer?',
        'A. Nobody answered the telephone.',
        'MS MOSS: What did you do?',
        'MR HART: I broke the door with a chair.',
      ],
      ['account: owen-hart', 'no event', 'account: owen-hart', 'no event', 'account: owen-hart'],
    ],
    [
      'a numbered report speaks for itself',
      ['7. Owen Hart told the inquiry he had rung twice.', '8. The fire brigade came at noon.'],
      ['account: owen-hart', 'report: nobody'],
    ],
    [
      'several writers’ finding',
      ['From the marks we are satisfied that Owen Hart shut the door.'],
      ['finding: nobody'],
    ],
    ['who goes on somewhere', ['Before Owen Hart went on to the bridge, the lamp was lit.'], ['report: nobody']],
    [
      'who defends what was done',
      ['Owen Hart defended the actions of the crew at the inquest.'],
      ['account: owen-hart'],
    ],
    [
      'a quotation over two paragraphs of who defends it',
      ['Owen Hart defended the decision at the inquest.', '“We had no lamp that night.', '“It was lost,” he said.'],
      ['account: owen-hart', 'account: owen-hart', 'account: owen-hart'],
    ],
    ['who is carried', ['The inquest was told how Owen Hart was carried on a gate.'], ['report: nobody']],
    ['an order', ['Owen Hart told his crew to turn back at noon.'], ['report: nobody']],
    ['a request', ['The parents of Mr Lee asked for the film to be stopped.'], ['report: nobody']],
    ['a writer’s own finding', ['I find that the door had been locked.'], ['finding: nobody']],
  ])('%s', (_, paragraphs, expected) => {
    expect(told(...paragraphs)).toEqual(expected);
  });
});

describe('a transcript’s label', () => {
  it.each([
    ['MR PELL: I told nobody.', { kind: 'named', name: 'Mr Pell', end: 9 }],
    ['DS O’NEIL: I told nobody.', { kind: 'named', name: 'DS O’Neil', end: 11 }],
    ['Q. Did you see it?', { kind: 'question', end: 3 }],
    ['A: No.', { kind: 'answer', end: 3 }],
    ['The signal: nobody saw it', null],
    ['A. and B. were there', { kind: 'answer', end: 3 }],
    ['Mr Pell said: “No.”', null],
  ])('%s', (text, label) => {
    expect(speakerLabel(text)).toEqual(label);
  });
});
