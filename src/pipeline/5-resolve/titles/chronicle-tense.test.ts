import { expect, it } from 'vitest';
import { inThePast } from './chronicle-tense.ts';

it.each([
  ['A boat lifts nine people off the roof.', 'A boat lifted nine people off the roof.'],
  ['The council pays compensation to the families.', 'The council paid compensation to the families.'],
  ['Mr Lund resigns after nine years.', 'Mr Lund resigned after nine years.'],
  ['A part of the wall ten metres long collapses.', 'A part of the wall ten metres long collapsed.'],
  ['Ms Lund, 66, drives to the mill and starts knocking.', 'Ms Lund, 66, drove to the mill and started knocking.'],
  ['The engineer, Ivo Kern, leaves his home.', 'The engineer, Ivo Kern, left his home.'],
  ['The council reckons that it is safe.', 'The council reckoned that it was safe.'],
  ['Walkers report a leak.', 'Walkers reported a leak.'],
  ['Walkers report seepage at the weir.', 'Walkers reported seepage at the weir.'],
  ['Police close the road.', 'Police close the road.'],
  ['Police arrest two men.', 'Police arrested two men.'],
  ['Police search teams find a boat.', 'Police search teams found a boat.'],
  ['An officer visits but files no report.', 'An officer visited but filed no report.'],
  ['Nobody has called.', 'Nobody had called.'],
  ['She is told that somebody will ring.', 'She was told that somebody would ring.'],
  ['The fire calls from walkers stop.', 'The fire calls from walkers stopped.'],
  ['The reports of the board are published.', 'The reports of the board were published.'],
  ['The lamp “is out”, he says.', 'The lamp “is out”, he said.'],
  ['He asks to have the gate shut.', 'He asked to have the gate shut.'],
  ['Ownership passes to the county.', 'Ownership passed to the county.'],
  ['The board rejects eight test claims by families.', 'The board rejected eight test claims by families.'],
  ['Smoke is common in high-rise fires and he waits.', 'Smoke was common in high-rise fires and he waited.'],
  ['Mr Lund notes the fire has spread.', 'Mr Lund noted the fire had spread.'],
  ['The fire in flat 16 breaks out of a window.', 'The fire in flat 16 broke out of a window.'],
  ['Divers take the lamp up and test it.', 'Divers took the lamp up and tested it.'],
  ['Crews reach the van and find two men.', 'Crews reached the van and found two men.'],
  ['She refuses to take questions.', 'She refused to take questions.'],
  ['The board takes questions.', 'The board took questions.'],
  [
    'A lorry stops in the south bore with smoke coming out.',
    'A lorry stopped in the south bore with smoke coming out.',
  ],
  ['The crew calls the pier and is told to wait.', 'The crew called the pier and was told to wait.'],
  ['He had last been seen two days earlier.', 'He had last been seen two days earlier.'],
  ['The names of the dead are read out.', 'The names of the dead were read out.'],
])('“%s” is told as “%s”', (present, past) => {
  expect(inThePast(present)).toBe(past);
});
