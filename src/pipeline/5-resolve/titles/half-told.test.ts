import { expect, test } from 'vitest';
import { isHalfTold } from './half-told.ts';

test.each([
  ['The tram, the 05.52 from Orrin, which was carrying 84 people', ', left the rails.'],
  ['Ms Quill said the defendant, Ned Tarr, 34, who had been dismissed', ' from the farm, was seen there.'],
  ['The inquiry found that the foreman, whose shift had been due to end at 4am', ', signed the form.'],
  ['The report of the inquiry into the flood at Wick, published', ' today, finds fault with the council.'],
  ['The flood began when the wall gave way and the water', ', carrying trees and cars, came down the valley.'],
  ['Nine sheds were lost and three people died: Ada Plum, 83, her husband', ', Ned Plum, and a neighbour.'],
  ['Paramedics arrived at 12.06am, by which time, the jury heard', ', she was dead.'],
])('“%s” has still to say it', (kept, rest) => expect(isHalfTold(kept, rest)).toBe(true));

test.each([
  ['Paramedics arrived at 12.06am', ', by which time, the jury heard, she was dead.'],
  ['Nine sheds were lost and three people died', ': Ada Plum, 83, and her husband.'],
  ['Ada Plum, the foreman, left the yard', ' and the gate was shut.'],
  ['Ms Quill said the defendant, who had been dismissed, was seen there', ' at noon.'],
  ['The court heard from Ada Plum, a porter', ', who had seen it.'],
  ['On Monday, the gate was shut', ', which was a mistake.'],
  ['Ned Tarr broke the wall and the gate', ' of the farm.'],
])('“%s” says it', (kept, rest) => expect(isHalfTold(kept, rest)).toBe(false));
