import { expect, it } from 'vitest';
import { shorterWays } from './shorter-clause.ts';

it.each([
  ['Ms Vale said that it was open', 40, 'Ms Vale said that it was open'],
  ['Ms Vale said that the gate by the mill was open', 45, 'Ms Vale said the gate by the mill was open'],
  ['Ms Vale said afterwards that the gate was open', 40, 'Ms Vale said that the gate was open'],
  [
    'Ana Lund, 51, the skipper; her brother Piet, 33; and Ola Vik, who had joined in May, were lost when she sank',
    60,
    'Ana Lund, her brother Piet and Ola Vik were lost',
  ],
  [
    'Ana Lund, 51, who had taught in the town for nine years, and fireman Piet Dorn, 33, died when a wall fell',
    60,
    'Ana Lund and Piet Dorn died when a wall fell',
  ],
  ['Ana Lund, 51, a teacher, Piet Dorn, 33, and Ola Vik, 44, drowned', 60, 'Ana Lund, Piet Dorn and Ola Vik drowned'],
  [
    'The last boat, that of the harbour master, Ola Vik, was brought in by noon',
    50,
    'The last boat was brought in by noon',
  ],
  [
    'A watchman who saw a lamp behind the door said yesterday that he called nobody',
    60,
    'A watchman said that he called nobody',
  ],
  ['Ms Vale said in her closing speech that the gate was open', 40, 'Ms Vale said that the gate was open'],
  ['Ms Vale told the inquiry that the gate had been open', 45, 'Ms Vale said the gate had been open'],
  [
    'Ana Lund, 51, Piet Dorn, 33, and Ola Vik, 44, were killed when a wall fell',
    60,
    'Ana Lund, Piet Dorn and Ola Vik were killed when a wall fell',
  ],
  [
    'Ana Lund, 51, her brother Ivo, 49, Piet Dorn, 33, and Ola Vik, 44, died when a wall fell',
    60,
    'Ana Lund, her brother Ivo, Piet Dorn and Ola Vik died',
  ],
  [
    'Ana Lund, Piet Dorn, Ida Moe and Ola Vik were killed when a wall fell',
    40,
    'Ana Lund and three others were killed',
  ],
  [
    'The inquests into the deaths of Ana Lund, Piet Dorn and Ola Vik were due to begin',
    70,
    'The inquests into the deaths of three people were due to begin',
  ],
  [
    'An investigation into the death of a man in custody has found that an officer broke a rule',
    60,
    'It was found that an officer broke a rule',
  ],
  [
    'It was recommended that Sergeant Ivo Kern, the custody sergeant, face a hearing',
    60,
    'It was recommended that Sergeant Ivo Kern face a hearing',
  ],
  [
    'Station manager Ivo Kern of Holm Fire and Rescue Service was giving evidence',
    60,
    'Station manager Ivo Kern was giving evidence',
  ],
  [
    'Two brothers who were walking to school, Noah Finch, 8, and Adam Finch, 11, were hurt',
    60,
    'Two brothers who were walking to school were hurt',
  ],
  [
    'The inquest was into the death of Ada Lund, 71, who died when fire broke out at Holm Court',
    60,
    'Fire broke out at Holm Court',
  ],
  [
    'The inquest into the fall heard on Tuesday that the crane tipped',
    60,
    'The inquest into the fall heard that the crane tipped',
  ],
  ['Dr Vale told the Rowan Ward Inquiry that she wrote to the managers', 45, 'Dr Vale said she wrote to the managers'],
])('%s, in %i', (clause, longest, shortest) => {
  expect(shorterWays(clause, longest).find((way) => way.length <= longest)).toBe(shortest);
});
