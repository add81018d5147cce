import { describe, expect, it } from 'vitest';
import { isFaithful } from './faithful-cut.ts';

describe('a cut is refused', () => {
  it.each([
    ['Nobody came', ' until the lifeboat arrived'],
    ['He had not read the report', ' by the engineer before the board met'],
    ['It ended after two officers', ' who ran up confronted him'],
    ['It ended only after armed officers', ' who ran up confronted him'],
    ['He need not answer', ' if the answer might harm him'],
    ['The gate would be opened', ' only if the alarm sounded'],
    ['Mr Reid said it was not until he looked over the side', ' that he saw it'],
    ['The board', ', he said, had decided to wait'],
    ['The pontoon had been loose', ', the court heard, for years'],
    ['They were Ana Lund', ', Piet Dorn, Ola Vik and Per Aas'],
    ['They were Ana Lund, 51', ', Piet Dorn, 33, and Ola Vik, 44'],
    ['The dead were Ana Lund', ', 51, and her son Piet, 9'],
    ['Those who died were Ana Lund', ' and Piet Dorn.'],
    ['The wall killed a woman', ' and her son'],
    ['This had been a long', ' and complex investigation'],
    ['They were heard hours', ' before the fire began'],
    ['He was released eleven months', ' before the attack'],
    ['They were Ana Lund, 51, Paul Dent, 38,', ' and his brother Simon Dent, 35'],
    ['The current was so strong', ' that the boat turned'],
    ['One officer ordered an ambulance crew', ' to leave'],
    ['The inquest into the fall heard', ' on Tuesday that the crane tipped'],
    ['The inquest into the fall heard on Tuesday', ' that the crane tipped'],
    ['The jury was told last week', ' how the crane tipped'],
    ['He was taken to the Orme', ' and Marl University Hospital and treated'],
  ])('%s | %s', (kept, rest) => {
    expect(isFaithful(kept, rest)).toBe(false);
  });

  it.each([
    ['The gate was open', ' when the crew arrived'],
    ['The school stayed shut', ' until March'],
    ['Ms Vale told the chairman', ', Gordon Orme, that the gate was open'],
    ['The gate was open', ' and the crew went in'],
    ['The keeper left', ' before noon'],
    ['The keeper was charged', ', and Mr Orme resigned'],
  ])('but not %s | %s', (kept, rest) => {
    expect(isFaithful(kept, rest)).toBe(true);
  });
});
