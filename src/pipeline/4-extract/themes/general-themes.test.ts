import { describe, expect, it } from 'vitest';
import { readWords } from '../read-words.ts';
import { findThemes, themeMatcher } from './find-themes.ts';
import { themesOf } from './general-themes.ts';

const matcher = themeMatcher(themesOf({}));
const themesIn = (text: string): string[] =>
  [
    ...new Set(findThemes(readWords(text, [{ start: 0, end: text.length }]), matcher).map(({ id }) => String(id))),
  ].sort();

describe('the themes of any inquest or inquiry', () => {
  it.each([
    ['Four people lost their lives.', ['deaths']],
    ['The lifeboat was launched at 6.52pm.', ['response']],
    ['The immediate cause was that the chains gave way.', ['cause', 'what-happened']],
    ['She raised concerns about the gate.', ['warnings']],
    ['The board decided to defer the work.', ['decisions']],
    ['The chains were inspected in 2007 and replaced.', ['maintenance']],
    ['The crew had not been trained.', ['training']],
    ['The captain radioed the office and had no reply.', ['communication']],
    ['Mr Reid told the inquest he heard it.', ['evidence']],
    ['The inquest was adjourned.', ['hearing']],
    ['Her sister paid tribute to her.', ['families']],
    ['He apologised.', ['apology']],
    ['She was in cardiac arrest.', []],
    ['He suspected a leaking pipe.', ['cause']],
    ['He was suspected of theft.', ['charges']],
    ['She complained of a pain in her leg.', []],
    ['She complained of the noise.', ['warnings']],
    ['We conclude that the gate was open.', ['findings']],
    ['No charges were brought.', ['charges']],
    ['Two recommendations follow.', ['recommendations']],
    ['She was low in mood and had been diagnosed with depression.', ['care', 'state-of-mind']],
    ['Two detention officers restrained him on the floor.', ['custody']],
    ['He carried a kitchen knife.', ['weapons']],
    ['MI5 had closed him as a subject of interest.', ['intelligence']],
    ['The van mounted the pavement.', ['what-happened']],
    ['The chimney collapsed on to the road.', ['what-happened']],
    ['A fire on the second floor broke out before dawn.', ['what-happened']],
    ['The explosion blew out the doors.', ['what-happened']],
    ['Two weeks after the explosion she moved to Lowick.', ['background']],
    ['She broke her left wrist.', ['injuries']],
    ['They brought nine people out by the back stairs.', ['response']],
    ['He was flown to the infirmary.', ['care', 'response']],
    ['The nurse did not see the scan.', ['care']],
    ['The fire doors had been propped open.', ['safety']],
    ['A gale was blowing.', ['conditions']],
    ['Miss Gale put on her coat.', []],
    ['The firm paid the invoice in March.', ['money']],
    ['He paid tribute to the crew.', ['families']],
    ['The mill was built in 1874.', ['background']],
    ['She was due to retire in May.', ['background']],
    ['The delay was due to ice.', ['cause']],
    ['Police divers recovered the second body.', ['deaths', 'response']],
    ['His body armour was worn through.', []],
    ['Detectives searched the house.', ['investigation']],
    ['The inquiry into the fire resumed in May.', ['hearing']],
    ['The bomb went off at noon.', ['what-happened']],
    ['Mr Dray submitted that the figure was wrong.', ['submissions']],
    ['The inquiry sat at Lowick for nine days.', ['hearing']],
    ['We do not blame the driver.', ['apology']],
    ['She denies two counts of fraud.', ['charges']],
    ['The chairman resigned.', ['aftermath']],
    ['The Birch family moved to the coast.', ['background']],
    ['The leaked email was short.', ['communication']],
  ])('%s', (text, ids) => {
    expect(themesIn(text)).toEqual(ids);
  });

  it.each([
    'In response to footnote 4, see the annex.',
    'The firm closed in 2011.',
    'The company sold 112 boats.',
    'He was in charge of the kiosk.',
    'The report is eleven pages long.',
    'The Birch family had lunch at the coast.',
    'She waited for three hours.',
    'The train left at nine.',
    'They ran to the road to find a bus.',
    'It was fine and warm.',
    'A brief note was in the drawer.',
    'The leaked document was short.',
    'She has 16 years of service.',
    'The tea was brought. He went out.',
    'He was struck off.',
    'She alighted at the next stop.',
    'James locked up.',
    'State radio said so.',
    'The appeals were thrown out.',
    'A neighbour who lives in Holm locked up.',
    'It was a foregone conclusion.',
    'Mrs Frost locked up.',
    'It was within range of the camera.',
    'She is a founder of the club.',
    'A fire at breakfast time woke her.',
  ])('none: %s', (text) => {
    expect(themesIn(text)).toEqual([]);
  });
});
