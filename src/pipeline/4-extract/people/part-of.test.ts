import { describe, expect, it } from 'vitest';
import { recognisedIn } from '../../testing/recognised-in.ts';

const partOf = (name: string, ...texts: readonly string[]): string | undefined =>
  recognisedIn(...texts)
    .people.find((one) => one.includes(name))
    ?.split(', ')
    .at(-1);

describe('the part of a person', () => {
  it.each([
    ['killed', 'The inquest into the death of Tom Birch opened.'],
    ['killed', 'The collision killed the driver, Tom Birch, 41, and a teacher.'],
    ['killed', 'Ada Lunt, 30, and Tom Birch, 41, were killed.'],
    ['killed', 'Tom Birch, 24, was pronounced dead at the roadside.'],
    ['killed', 'Those who died were Ada Lunt, 31; her daughter Hana, 4; and Tom Birch, a porter.'],
    ['killed', 'Three miners – Ada Lunt, 30, and brothers Sam and Tom Birch, 24 and 27 – died when a roof fell.'],
    ['killed', 'Of the 31 people on board, two died: Ada Lunt, 45, a nurse, and Tom Birch, 19, a student.'],
    ['killed', 'Two people died in the fall of the wall: Ada Lunt, 45, her son Ben, 9, and Tom Birch, 19.'],
    ['witness', 'Two died when it fell: Ada Lunt, 45, and Ben Orr, 9. Tom Birch saw it.'],
    ['killed', 'The three who died were Ada Lunt, 45, Tom Birch, 19, and Ben Orr, 9.'],
    ['other', 'The three who died were asked for by Tom Birch.'],
    ['killed', 'Eleven patients died on the ward. Among them were Ada Lunt, 81, and Tom Birch, 79, a couple.'],
    ['killed', 'Two brothers who died were named as Sam Birch, 8, and Tom Birch, 11.'],
    ['killed', 'Ada Lunt, 31, who had kept the till for 20 years, and fitter Tom Birch, 36, died when it fell.'],
    ['killed', 'Tom Birch, 33, the skipper; his brother Don, 29; and Ada Lunt, a cook, were lost when she sank.'],
    ['killed', 'The inquest opened. Tom Birch, 40, died in March 2019.'],
    ['killed', 'The late Tom Birch was a fitter.'],
    ['killed', 'Death of Tom Birch: what happened. He was a fitter.'],
    ['killed', 'The murdered man, Tom Birch, was a fitter.'],
    ['killed', 'The deceased, Tom Birch (“the deceased”) was a fitter.'],
    ['other', 'Mrs Lunt looked at the deceased, Tom Birch read a book.'],
    ['pathologist', 'Dr Tom Birch, of Holm Infirmary, carried out a post-mortem examination.'],
    ['counsel', 'It instructed Mr. Tom Birch Q.C. and Mr. Ivo Kern.'],
    ['other', 'Tom Birch, a retired clerk, died in 2009.'],
    [
      'other',
      'Ada Lunt was killed in the fall. The owner, Tom Birch, died in January last year. The late Mr Birch left it.',
    ],
    ['other', 'Tom Birch, who was born after the wreck, made a film of it.'],
    ['killed', 'The fire was seen at six. Tom Birch, 14, becomes the 95th victim after four days.'],
    ['killed', 'The last of them, Tom Birch, dies in hospital.'],
    ['killed', 'The death of 14-year-old Tom Birch was the last.'],
    ['killed', 'Two people were killed in the fall. They have been named as Ada Lunt and Tom Birch.'],
    ['killed', 'The inquiry has heard that two of the victims, Ada Lunt and Tom Birch, could have been saved.'],
    ['other', 'Addressing the chairman, Tom Birch, Mr Lunt said it was late.'],
    ['killed', 'The coroner spoke of the deaths of two inmates at the jail – Ada Lunt and Tom Birch.'],
    [
      'counsel',
      'Ada Lunt was killed, the prosecutor, Tom Birch, said. Mr Birch said she was left there and died of cold.',
    ],
    ['witness', 'The fire, killing 21 people, was in 1974. Tom Birch, who died in 1999, saw it, the inquest heard.'],
    ['defendant', 'The jury was out in the murder trial of Holm man Tom Birch.'],
    ['killed', 'The victims were Ada Lunt, 19, and Dane Vale, 52, both from Holm, and Tom Birch, 35, of Saltwick.'],
    ['counsel', 'The coroner asked counsel to the coroner Tom Birch KC to stand.'],
    ['attacker', 'Ada Lunt, 25, was killed by Tom Birch in a terror attack at the hall in 2019.'],
    [
      'attacker',
      'Ivo Kern, 27, and Tom Birch, 30, were killed by officers minutes after they embarked on a knife attack.',
    ],
    ['attacker', 'They shot the ringleader of the attack, Ivo Kern, and his accomplice, Tom Birch, in the market.'],
    ['other', 'The attack was in June. The widow of ringleader Tom Birch left.'],
    ['counsel', 'Cross-examined by Tom Birch, for Ada Lunt, the clerk said he was late.'],
    ['judge', 'Opening the inquiry, the chair, Tom Birch, said it would be short.'],
    ['expert', 'Tom Birch, a vehicle examiner, was called.'],
    ['witness', 'Tom Birch: I was told on Monday.'],
    ['killed', 'The police named the officer who died at the gate as PC Tom Birch.'],
    ['killed', 'A stranger fatally stabbed Tom Birch at the gate.'],
    ['killed', 'Ada Lunt and Tom Birch were stabbed at the hall. The inquest into their deaths opened.'],
    ['killed', ['Ada Lunt and Tom Birch were stabbed at the hall.', 'At the inquest into their deaths a cook spoke.']],
    ['killed', ['Tom Birch, 47, did not seek help.', 'Unknown to him, it had cut a vein, from which he died.']],
    ['other', ['Tom Birch and Ada Lunt ran.', 'It had cut a vein, from which he died.']],
    ['attacker', ['Tom Birch stabbed Ada Lunt and Jan Moss.', 'At the inquest into their deaths a cook spoke.']],
    ['witness', 'At the inquest barrister Tom Birch, who shared a table with Ada Lunt, said she was late.'],
    ['counsel', 'At the inquest barrister Tom Birch, who appeared for Ada Lunt, said she was late.'],
    ['other', 'They were told that it was an unlawful killing only if Tom Birch owed her a duty.'],
    ['defendant', 'Ada Lunt’s friend Tom Birch, 55, of Holm, is on trial at the court accused of manslaughter.'],
    ['coroner', ['Judge Tom Birch has heard six weeks of evidence.', 'The coroner opened the inquest.']],
    ['judge', ['Judge Tom Birch has heard six weeks of evidence.', 'The judge opened the inquiry.']],
    ['judge', ['Judge Tom Birch gave evidence of how he sentenced Ada Lunt.', 'The coroner opened the inquest.']],
    ['killed', 'PC Tom Birch ran. PC Birch’s widow left.'],
    ['injured', 'Tom Birch, a shop assistant, lost his sight.'],
    ['bereaved', 'The fall killed Ada Lunt, 30. Her brother, Tom Birch, said so.'],
    ['other', 'Dr Ada Lunt was on board with her brother Tom Birch, a porter.'],
    ['coroner', 'The senior coroner for West Holm, Tom Birch, spoke.'],
    [
      'counsel',
      'Ada Lunt, for the Hale family, asked why. Tom Birch, for Holm Slate Ltd, tells the coroner that it is sorry.',
    ],
    ['killed', 'Tom Birch and three of the crew, Jan Lund, Ivo Kern and Ada Moss, had been killed.'],
    ['other', 'Its chief nurse, Tom Birch, was there.'],
    ['defendant', 'Tom Birch, 63, wept as he was sentenced at Holm Crown Court on Friday.'],
    ['other', 'Tom Birch was jailed for theft in 1998.'],
    ['other', 'At noon Tom Birch, who was nine, could not find his shoe.'],
    ['judge', 'Chaired by Tom Birch. It was published in 2012.'],
    ['judge', 'The inquiry, chaired by Tom Birch, went on.'],
    ['counsel', 'Tom Birch, representing the union, rose.'],
    ['counsel', 'It was cold. Representing the family, Tom Birch said that the gate was locked.'],
    ['counsel', 'On behalf of the lift’s makers, Tom Birch argued that it was safe.'],
    ['witness', 'For the family, Tom Birch said, it was hard.'],
    ['other', 'Representing himself, Tom Birch argued that it was safe.'],
    ['counsel', 'The company’s solicitor, Tom Birch, told the coroner that it was sorry.'],
    ['pathologist', 'Pathologist Dr Tom Birch was called.'],
    ['responder', 'The coxswain of the Holm lifeboat, Tom Birch, saw it.'],
    ['expert', 'Tom Birch, a hydrologist, was called.'],
    ['expert', 'Tom Birch, an engineer instructed by the coroner, was called.'],
    ['expert', 'Tom Birch, an architect, gave expert evidence.'],
    ['other', 'Tom Birch, an engineer for the company, was there.'],
    ['witness', 'Tom Birch, the owner’s surveyor, said so.'],
    ['other', 'Tom Birch died peacefully in his sleep.'],
    ['other', 'Tom Birch, 71, died of lung cancer.'],
    ['killed', 'Tom Birch died of pneumonia after the fall.'],
    ['official', 'Tom Birch MP was there.'],
    ['other', 'Ada Lunt met the widow of Tom Birch’s brother.'],
    ['other', 'The body of Tom Birch’s neighbour was found.'],
    ['killed', 'The body of Tom Birch was found.'],
    ['official', 'Sir Tom Birch MP, the Minister for Transport, denied that the line had been closed.'],
    ['counsel', 'Tom Birch, counsel for the firm, denied the claim.'],
    ['counsel', 'Tom Birch KC, for the company, denied the charges against it.'],
    ['witness', 'Tom Birch told the inquest he was there. Tom Birch denied knowing her.'],
    ['defendant', 'Tom Birch denies two counts of fraud.'],
    ['defendant', 'Tom Birch, a builder, denied all the charges.'],
    ['defendant', 'The trial of Tom Birch opened. Tom Birch denied it.'],
    ['defendant', 'Tom Birch pleaded not guilty.'],
    ['witness', 'The manager, Tom Birch, told the inquiry that he rang.'],
  ] as const)('%s: %s', (part, text) => {
    expect(partOf('Birch', ...[text].flat())).toBe(part);
  });
});

describe('the attacker', () => {
  it.each([
    ['the deed', 'Tom Birch drove into pedestrians in the attack.'],
    [
      'the deed, behind the deaths that it brought',
      'In the attack two were killed when Tom Birch drove a van along a street.',
    ],
    ['the deed, by a pronoun', 'Tom Birch walked in with a knife. He stabbed Ada Lunt, 30.'],
    ['the word', 'The gunman, Tom Birch, fled after the shootings.'],
    ['a verdict', 'Tom Birch, 34, was convicted of the murder of Ada Lunt.'],
    ['a verdict after a denial', 'Tom Birch denies murder. Tom Birch was found guilty of murder.'],
  ])('%s', (_, text) => {
    expect(partOf('Birch', text)).toBe('attacker');
  });

  it.each([
    ['a charge', 'Tom Birch, 29, of Mill Lane, Holm, is due to appear before magistrates on Monday.', 'defendant'],
    ['custody', 'Tom Birch was remanded in custody.', 'defendant'],
    ['a denial', 'Tom Birch, 29, denies the murder of Ada Lunt.', 'defendant'],
    ['a claim', 'Tom Birch is on trial. Ada Lunt KC, prosecuting, said that Birch stabbed Mr Demir.', 'defendant'],
    ['no blame', 'The tribunal sat for six days. It cleared Tom Birch, the lock keeper.', 'other'],
    ['what another did whom he trusted', 'Tom Birch had trusted him. He was convicted of murder.', 'other'],
    ['an acquittal', 'Tom Birch was acquitted of murder.', 'defendant'],
    ['an officer who fired', 'PC Tom Birch shot the gunman in the leg during the attack.', 'police'],
    ['words', 'Tom Birch attacked Ada Lunt’s record after the murder.', 'other'],
    ['a battle', 'General Tom Birch launched the attack at noon.', 'other'],
    ['a bill', 'Tom Birch killed the bill after the murder.', 'other'],
    ['a heart attack', 'Two were killed when Tom Birch drove off the road after a heart attack.', 'other'],
    ['an accident', 'Tom Birch drove into pedestrians when the brakes failed.', 'other'],
    ['a suspicion', 'Tom Birch, 40, was suspected of the attack.', 'other'],
  ])('is not made by %s', (_, text, part) => {
    expect(partOf('Birch', text)).toBe(part);
  });
});
