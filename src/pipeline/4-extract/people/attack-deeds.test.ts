import { expect, it } from 'vitest';
import { recognisedIn } from '../../testing/recognised-in.ts';

const peopleIn = (...lines: readonly string[]): string => recognisedIn(...lines).people.join('; ');

it.each([
  [
    'those who did it are none of those killed by it',
    'Ada Lunt, 30, and six others were killed when Ivo Kern, Eli Stroud and Tom Birch used a van to run down people.',
    'Ada Lunt, killed; Ivo Kern, attacker; Eli Stroud, attacker; Tom Birch, attacker',
  ],
  [
    'behind “after”, with ages',
    'Ada Lunt, 31, and Ben Orr, 20, were killed after Ivo Kern, 28, drove a van into pedestrians in the terror attack.',
    'Ada Lunt, killed; Ben Orr, killed; Ivo Kern, attacker',
  ],
  [
    'behind “as”, with a knife',
    'Ada Lunt and Ben Orr were stabbed to death as Ivo Kern ran through the market with a knife.',
    'Ada Lunt, killed; Ben Orr, killed; Ivo Kern, attacker',
  ],
  [
    'by several',
    'Ada Lunt, 19, was one of eight people murdered by Ivo Kern, 27, and Tom Birch, 30.',
    'Ada Lunt, killed; Ivo Kern, attacker; Tom Birch, attacker',
  ],
  [
    'the attack of somebody',
    'Ada Lunt, 30, was killed in the attack by Ivo Kern, who was shot dead by police.',
    'Ada Lunt, killed; Ivo Kern, attacker',
  ],
  [
    'what was done to whom, dead',
    'Ivo Kern shot Ada Lunt dead before killing himself.',
    'Ivo Kern, attacker; Ada Lunt, killed',
  ],
  [
    'the man who did it, named behind it',
    'The man who stabbed Ada Lunt, Ivo Kern, was shot dead by police.',
    'Ada Lunt, other; Ivo Kern, attacker',
  ],
  [
    'the man who killed somebody, named behind it',
    'The man who killed Ada Lunt, Ivo Kern, was shot dead by police.',
    'Ada Lunt, killed; Ivo Kern, attacker',
  ],
  [
    'the man who did it, behind the name',
    'Ivo Kern, the man who carried out the attack, died at the scene.',
    'Ivo Kern, attacker',
  ],
  [
    'shot after what they did',
    'Ivo Kern and Tom Birch were shot dead by police after stabbing two people on the bridge.',
    'Ivo Kern, attacker; Tom Birch, attacker',
  ],
  ['shot, and nothing told that he did', 'Ivo Kern, 28, was shot dead by armed officers.', 'Ivo Kern, killed'],
  [
    'called attackers and shot',
    'The attackers, Ivo Kern, 27, Eli Stroud, 30, and Tom Birch, 22, were shot dead by police within ten minutes.',
    'Ivo Kern, attacker; Eli Stroud, attacker; Tom Birch, attacker',
  ],
  [
    'called attackers between dashes',
    'All three attackers – Ivo Kern, Eli Stroud and Tom Birch – were killed by police.',
    'Ivo Kern, attacker; Eli Stroud, attacker; Tom Birch, attacker',
  ],
  [
    'one of those who died is called the gunman',
    'The gunman, Ivo Kern, 20, and two women, Ada Lunt, 30, and Eve Marl, 31, died in the attack.',
    'Ivo Kern, attacker; Ada Lunt, killed; Eve Marl, killed',
  ],
  [
    'coordinated with what else he did',
    'PC Ada Lunt, 30, was murdered when Ivo Kern forced his way in and stabbed her.',
    'PC Ada Lunt, killed; Ivo Kern, attacker',
  ],
  [
    'seen doing it',
    'Camera footage showed Ivo Kern swinging his knife into Ada Lunt.',
    'Ivo Kern, attacker; Ada Lunt, other',
  ],
  [
    'behind what became of him',
    'It was an attack. Ivo Kern, 30, who died after being shot by police, had driven a lorry into a crowd.',
    'Ivo Kern, attacker',
  ],
  [
    'an accident of a driver',
    'Five people were killed when Ivo Kern, 40, ran over pedestrians after his brakes failed.',
    'Ivo Kern, other',
  ],
  [
    'a van that was used for something else',
    'Ada Lunt, 30, was murdered while Ivo Kern, 40, used a van to carry bread to the market.',
    'Ada Lunt, killed; Ivo Kern, other',
  ],
  ['a film is shot', 'Ada Lunt, 30, shot a video of people who fled from the attack.', 'Ada Lunt, other'],
  [
    'a clause of her own behind “and”',
    'Ada Lunt, 30, was murdered by Ivo Kern, 20, and Eve Marl, 31, was hurt.',
    'Ada Lunt, killed; Ivo Kern, attacker; Eve Marl, injured',
  ],
  [
    'an assault on somebody, and who died of it before',
    'Melvin Orr, 36, launched the assault on Lynette Orr after fatally wounding his sister, Anne-Marie, at their flat.',
    'Melvin Orr, attacker; Lynette Orr, other; Anne-Marie, killed',
  ],
  ['an attack on a plan', 'Ivo Kern, 36, launched an attack on Labour policy after the murder.', 'Ivo Kern, other'],
  [
    'two who were stabbed to death, with what they are',
    'Ivo Kern stabbed graduates Jack Merrow, 25, and Ada Lunt, 23, to death at a hall.',
    'Ivo Kern, attacker; Jack Merrow, killed; Ada Lunt, killed',
  ],
  ['beaten and shot', 'Ada Lunt, 30, was beaten and fatally shot on 12 May.', 'Ada Lunt, killed'],
  [
    'three, where three died',
    'The inquest into the deaths of three friends went on. Ivo Kern stabbed Ada Lunt, 36, Dr Jack Orr, 49, and Tom Birch, 39.',
    'Ivo Kern, attacker; Ada Lunt, killed; Dr Jack Orr, killed; Tom Birch, killed',
  ],
  [
    'three, where two died',
    'The inquest into the deaths of two friends went on. Ivo Kern stabbed Ada Lunt, 36, Dr Jack Orr, 49, and Tom Birch, 39.',
    'Ivo Kern, attacker; Ada Lunt, other; Dr Jack Orr, other; Tom Birch, other',
  ],
  [
    'a name that is no common one',
    'The three were stabbed by Valdo Kroll at the hall. Kroll had a knife.',
    'Valdo Kroll, attacker',
  ],
  [
    'hurt between dashes',
    'Three others – Ada Lunt, Ben Orr and Tom Birch – were also injured.',
    'Ada Lunt, injured; Ben Orr, injured; Tom Birch, injured',
  ],
  ['with either apostrophe', "Ada O'Mara, 30, left. Ada O’Mara was killed.", "Ada O'Mara, killed"],
  [
    'the son of somebody whose name ends in s',
    'Ivo Coates, 65, was killed. James Coates, Ivo Coates’ son, left early.',
    'Ivo Coates, killed; James Coates, bereaved',
  ],
  ['beaten and robbed', 'Ada Lunt, 30, was beaten and robbed on 12 May.', 'Ada Lunt, other'],
  [
    'named with their ages before them',
    'They were guilty of the murder of 26-year-old Zeb Rook and 21-year-old Jory Pask.',
    'Zeb Rook, killed; Jory Pask, killed',
  ],
  ['a name that ends in s', 'The jury was told of manslaughter in Ada Thomas’ death.', 'Ada Thomas, killed'],
])('%s', (_, text, people) => {
  expect(peopleIn(text)).toBe(people);
});

it.each([
  [
    'two who sat with her are no “she”',
    'Eve Dace, 30, and Ruth Orr, 31, had supper with Ada Lund, 28, the night she was murdered.',
    'Eve Dace, other; Ruth Orr, other; Ada Lund, killed',
  ],
  ['her last moments', 'Holm nurse Ada Lund’s family have watched her final moments alive.', 'Ada Lund, killed'],
  ['she herself', 'Ada Lund, 30, was on her way home when she was stabbed to death.', 'Ada Lund, killed'],
  ['whoever saw her', 'Ruth Orr, 31, had left her before she was murdered.', 'Ruth Orr, other'],
  ['whoever tells of it', 'Ruth Orr, 31, described the night she was murdered.', 'Ruth Orr, witness'],
  ['whoever was with another', 'Ruth Orr, 31, met a friend the night she was killed.', 'Ruth Orr, other'],
  ['a man', 'Peter Orr, 31, had left the night she was killed.', 'Peter Orr, other'],
])('“the night she was murdered”: %s', (_, text, people) => {
  expect(peopleIn(text)).toBe(people);
});

it('calls the father of somebody killed bereaved', () => {
  expect(peopleIn('Ada Lund, 28, was killed.', 'Partner Ben Marl and father Ken Lund attended.')).toBe(
    'Ada Lund, killed; Ben Marl, other; Ken Lund, bereaved',
  );
});
