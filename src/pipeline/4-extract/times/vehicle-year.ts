/**
 * The year of a model of vehicle tells when it was made, not when anything happened: "a 2012 Ford Focus".
 *
 *   "his 1987 Chevrolet was found" → no time      "In 2012 Ford closed the works" → 2012
 */
import type { Idiom } from './idiom.ts';
import { anyNumber } from './idiom.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

const makes = new Set(
  (
    'alfa alpine aston audi austin bedford bentley bmw buick cadillac chevrolet chevy chrysler citroen citroën dacia daf ' +
    'daihatsu daimler dodge ducati ferrari fiat ford freightliner gmc harley honda hyundai infiniti isuzu iveco jaguar ' +
    'jeep kawasaki kia lada lamborghini lancia lexus leyland lincoln lotus maserati mazda mercedes mercury mini ' +
    'mitsubishi nissan oldsmobile opel peugeot plymouth pontiac porsche proton renault rover saab scania seat skoda ' +
    'škoda subaru suzuki tesla toyota triumph vauxhall volkswagen volvo vw yamaha yugo'
  ).split(' '),
);
const owners = new Set('a an his her their my our its your one this that'.split(' '));

/** Whether the year at a token belongs to a vehicle: somebody's or one of them, or with the name of its model. */
function isVehicle(tokens: readonly Token[], at: number): boolean {
  const make = tokenAt(tokens, at + 1);
  if (!make.capital || make.gap !== 1 || !makes.has(make.lower)) return false;
  const before = tokenAt(tokens, at - 1);
  if (owners.has(before.lower)) return true;
  if (before.lower === 's' && ["'", '’'].includes(tokenAt(tokens, at - 2).lower)) return true;
  const model = tokenAt(tokens, at + 2);
  return before.lower === 'the' && model.gap === 1 && (model.capital || model.kind === 'number');
}

export const vehicleYearIdiom: Idiom = {
  name: 'year of a vehicle',
  starts: [anyNumber],
  match: ({ tokens, at }) => {
    const { kind, lower } = tokenAt(tokens, at);
    const read = kind === 'number' && lower.length === 4 && isVehicle(tokens, at);
    return read ? { next: at + 2, meaning: { kind: 'impossible' } } : null;
  },
};
