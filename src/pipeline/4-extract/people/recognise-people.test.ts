import { describe, expect, it } from 'vitest';
import { recognisedIn } from '../../testing/recognised-in.ts';

describe('who is a person', () => {
  it.each([
    [
      'no reporter’s colleague',
      'My colleague Orsa Lind has this from Holm. Ada Vale, 40, was there.',
      ['Ada Vale, other'],
    ],
    [
      'a name behind a force or an office of it',
      'It was said by Northshire Police Commissioner Ada Lind and by deputy chief of the Northshire Police Owen Vale.',
      ['Ada Lind, official', 'Owen Vale, police'],
    ],
    ['a rank', 'Detective Inspector Shona Vale went in.', ['Detective Inspector Shona Vale, police']],
    ['a sergeant of detectives', 'DSgt Shona Vale went in.', ['DSgt Shona Vale, police']],
    [
      'a given name that is a month’s',
      'Jan van der Lind, a farmer, met June de Vale, 40.',
      ['Jan van der Lind, other', 'June de Vale, other'],
    ],
    ['an office of something', 'Secretary of State James Vale spoke.', ['James Vale, official']],
    [
      'a given name that is a word',
      'President Bill Vale met Tamar Ilves KC.',
      ['President Bill Vale, official', 'Tamar Ilves KC, counsel'],
    ],
    ['no “I am”', 'I’m Orsa Lind, a signaller.', ['Orsa Lind, other']],
    ['whose statement it is, in capitals', 'WITNESS STATEMENT OF YNYR MCLIND', ['Ynyr McLind, other']],
    ['who is sworn, in capitals', 'MRS ORSA LIND (sworn)', ['Mrs Orsa Lind, witness']],
    ['who sits over it, by a label', 'SIR ORME VALE: Good morning.', ['Sir Orme Vale, other']],
    ['no letter of a question', 'Q. Five were there, Ada Lind I saw. Young Lind fell.', ['Ada Lind, other']],
    ['letters after the name', 'Tamar Ilves KC rose.', ['Tamar Ilves KC, counsel']],
    ['letters of a degree', 'It was by Tamar Ilves BA MRTPI. Tamar Ilves rose.', ['Tamar Ilves BA MRTPI, other']],
    ['letters after a comma', 'It was read by Tamar Ilves, KC, on Monday.', ['Tamar Ilves KC, counsel']],
    ['an age', 'Oke Adaran, 54, was there.', ['Oke Adaran, other']],
    ['a calling before', 'It was seen by chief engineer Orsa Lind.', ['Orsa Lind, other']],
    ['an apposition', 'Orsa Lind, a signaller, was there.', ['Orsa Lind, other']],
    ['one of several', 'Two were new; one of them, Orsa Lind, leads the crew today.', ['Orsa Lind, other']],
    ['a human verb', 'Orsa Lind heard the bell.', ['Orsa Lind, witness']],
    ['initials', 'Councillor J. K. Adaran left.', ['Councillor J K Adaran, official']],
    [
      'particles',
      'Mr Bernard de la Brue spoke to Karim al-Hadi.',
      ['Mr Bernard de la Brue, witness', 'Karim al-Hadi, other'],
    ],
    ['an Irish name', 'Mr Seán Ó Faol heard Mrs O’Marra.', ['Mr Seán Ó Faol, witness', 'Mrs O’Marra, other']],
    ['a doubled name', 'Ann-Marie Cole-Harte wept.', ['Ann-Marie Cole-Harte, other']],
    ['a month, a verb or a flower', 'Will Rose, a farmer, met May Dunn, 40.', ['Will Rose, other', 'May Dunn, other']],
    ['a letter', 'Witness L and Soldier F were heard.', ['Witness L, other', 'Soldier F, other']],
    ['a judge of the High Court', 'Mr Justice Hallow began.', ['Mr Justice Hallow, judge']],
    ['a surname that is a place’s noun', 'Dong-hyun Park, 45, ran.', ['Dong-hyun Park, other']],
    ['a surname that is a word', 'PC Joan Ward met Dr Peter Ward.', ['PC Joan Ward, police', 'Dr Peter Ward, other']],
    [
      'a list',
      'They were Tom Birch, Oke Adaran and Lio Wend.',
      ['Tom Birch, other', 'Oke Adaran, other', 'Lio Wend, other'],
    ],
  ])('%s', (_, text, expected) => {
    expect(recognisedIn(text).people).toEqual(expected);
  });

  it.each([
    'The hearing was at the Old Bailey on Tuesday.',
    'He had a Glock and Heckler and Koch carbine.',
    'The Sunday Times wrote of Mother’s Day and of Black Cab drivers.',
    'The Crown said so to the Chief Coroner.',
    'THE LOSS OF THE MORNING LARK',
    'The Loss of the Morning Lark and Her Crew',
    'Romanian and British officials met in March.',
    'By Tom Birch, Transport Correspondent',
    'Prime Minister and Home Secretary were told.',
    'A man at Gorse Head saw a light two miles from Gorse Head.',
    'It was to be mended when Welland Water undertook to mend it.',
  ])('nobody: %s', (text) => {
    expect(recognisedIn(text).people).toEqual([]);
  });
});

describe('one person for all the names', () => {
  it.each([
    ['a surname with a title', 'Anthony Vale heard it. Mr Vale ran.', ['Anthony Vale = Mr Vale']],
    ['a rank written out', 'Sergeant Priya Nash came. Sgt Nash left.', ['Sergeant Priya Nash = Sgt Nash']],
    ['a given name alone', 'PC Keith Marlow fell. They tried to help Keith.', ['PC Keith Marlow = Keith']],
    [
      'two of one surname',
      'Nathan Crew ran. Kelly Crew, 30, and Mr Crew met.',
      ['Nathan Crew = Mr Crew', 'Kelly Crew'],
    ],
    ['two ranks', 'PC Palm met Sgt Palm.', ['PC Palm', 'Sgt Palm']],
    ['a surname in capitals', 'Leonard OSGOOD heard it. Mr Osgood ran.', ['Leonard Osgood = Mr Osgood']],
    ['a list of them', 'OSGOOD, Leonard, a driver. Mr Osgood ran.', ['Leonard Osgood = Mr Osgood = Leonard']],
    [
      'no relation',
      'Ada Larkin ran. Councillor Piet Larkin, no relation, fell.',
      ['Ada Larkin', 'Councillor Piet Larkin'],
    ],
  ])('%s', (_, text, expected) => {
    expect(recognisedIn(text).aliases).toEqual(expected);
  });

  it('counts a bare surname of two people, and links it while only one of them has been named', () => {
    const text = 'Sgt Daniel Moss and DCI Ruth Moss came. Moss spoke.';
    expect(recognisedIn(text).unrecognised).toEqual(['Moss']);
    expect(recognisedIn('Sgt Daniel Moss came. Moss spoke. DCI Ruth Moss did not.').unrecognised).toEqual([]);
  });

  it('does not take another man of the same name for the same man', () => {
    const found = recognisedIn('Stefan Brand, 34, left. Another man called Stefan Brand stayed.');
    expect(found.people).toEqual(['Stefan Brand, other']);
    expect(found.unrecognised).toEqual(['Stefan Brand']);
  });

  it('knows a widow by whose she is', () => {
    expect(
      recognisedIn('PC Keith Marlow fell. PC Marlow’s widow Ada said so. PC Marlow’s widow left.').aliases,
    ).toEqual(['PC Keith Marlow = PC Marlow', 'PC Marlow’s widow Ada = PC Marlow’s widow = Ada']);
    expect(recognisedIn('The widow of Joseph Dawes spoke. Mrs Dawes had two sons.').people).toEqual([
      'Joseph Dawes, killed',
      'Mrs Dawes, bereaved',
    ]);
  });
});

describe('what they are described as', () => {
  it.each([
    ['Detective chief inspector Amy Lunt told the inquest that it was dark.', 'Detective chief inspector.'],
    ['It opened before coroner Amy Lunt on Monday.', 'Coroner.'],
    ['The judge asked counsel to the inquiry Amy Lunt to stand.', 'Counsel to the inquiry.'],
    ['The man kneels over French waiter Amy Lunt, 26, who fell.', 'French waiter, aged 26.'],
    ['It killed retired window cleaner Leo Rand, 75.', 'Retired window cleaner, aged 75.'],
    ['Kurt Cole, 54, an American tourist, was there.', 'An American tourist, aged 54.'],
    ['Dr Hudd, of the Coast Air Ambulance team, landed.', 'Of the Coast Air Ambulance team.'],
    ['Anthony Vale, who was leaving a concert, ran.', 'Was leaving a concert.'],
    ['Anthony Vale, who was stabbed there, ran.', ''],
  ])('%s', (text, expected) => {
    expect(recognisedIn(text).descriptions).toEqual([expected]);
  });
});

it('gives brothers named together their one surname', () => {
  const { people } = recognisedIn('The fall killed the brothers Kyle and Ryan Stott.');
  expect(people.map((one) => one.split(',')[0])).toEqual(['Kyle Stott', 'Ryan Stott']);
  expect(recognisedIn('Two walkers, Ann and Peter Lowe, came.').people).toEqual([
    'Ann Lowe, other',
    'Peter Lowe, other',
  ]);
});

it('takes no route for a person by what it is called', () => {
  const { people } = recognisedIn('She was lowered from a route known as Chimney Corner.');
  expect(people).toEqual([]);
});

describe('“a boy called” somebody', () => {
  it.each([
    ['brings him in', ['At noon a boy called Tom Birch, who was nine, fell.', 'Tom Birch was found.'], []],
    ['is another than who is named there', ['Tom Birch fell. A boy called Tom Birch ran.'], ['Tom Birch']],
  ])('%s', (_, paragraphs, expected) => {
    expect(recognisedIn(...paragraphs).unrecognised).toEqual(expected);
  });
});

it('knows a bare surname for whoever alone bears it so far, though another is named without it', () => {
  const { unrecognised, people } = recognisedIn(
    'Iain Farrow planned the walk. With him was his daughter Elspeth, then 19.',
    'Farrow took a bearing, along what he believed to be the ridge. Farrow’s wife, Jean, rang.',
    'Elspeth Farrow read it aloud.',
  );
  expect([unrecognised, people.length]).toEqual([[], 3]);
});

it('a town where somebody lives is nobody', () => {
  const text = 'Ann Darn, 45, of Elgin, and Tom Birch, 46, from Bishop Auckland, sailed.';
  expect(recognisedIn(text).people.map((one) => one.split(',')[0])).toEqual(['Ann Darn', 'Tom Birch']);
});
