/** Documents that nobody has edited → what is known of the time of the steps of a scene that have none. */
import { describe, expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function whenOf(words: string, ...lines: string[]) {
  const text = ['The boating accident on Lunn Water', ...lines].join('\n\n');
  const casebook = { file: 'casebook.yaml', bytes: bytes('documents: [{ file: a.txt, published: 2021-06-04 }]') };
  const { timeline } = convert({ documents: [{ file: 'a.txt', bytes: bytes(text) }], casebook }, { editor: false });
  return timeline?.events.find(({ sources }) => sources[0]?.exact.includes(words))?.when;
}

const rang = 'A boy ran to the road and rang 999 at 3.16pm on 12 May 2019.';
const found = 'Divers found her at 7.40 that evening.';
const day = { earliest: '2019-05-12T00:00:00+01:00', latest: '2019-05-12T23:59:59+01:00' };

describe('a step of a scene without a time', () => {
  it('is bounded by the clock times between which it is told, and says so', () => {
    expect(whenOf('He ran', `${rang} He ran to the water.`, found)).toMatchObject({
      earliest: '2019-05-12T15:16:00+01:00',
      latest: '2019-05-12T19:40:59+01:00',
      basis: 'bounded',
      precision: 'range',
      because:
        'It is told in one run of events between “at 3.16pm on 12 May 2019” and “at 7.40 that evening”, on 12 May 2019.',
    });
  });

  const left = 'The boat left the jetty at 3pm on 12 May 2019.';
  const threads = [left, 'It struck a rock at 3.10pm.', 'A boy rang 999 at 3.16pm.', 'Two men rowed out to the boat.'];
  it('may overlap what others do: the times beyond bound it', () => {
    const when = whenOf('rowed', ...threads, 'A helicopter was launched at 3.25pm.', 'It reached the lake at 3.50pm.');
    expect(when).toMatchObject({ earliest: '2019-05-12T15:10:00+01:00', latest: '2019-05-12T15:50:59+01:00' });
  });

  it('goes on over what was seconds later', () => {
    const lines = [left, 'The boat struck a rock ten seconds later.', 'The mast fell overboard.', 'He rang at 3.05pm.'];
    expect(whenOf('mast', ...lines)).toMatchObject({ ...day, basis: 'anchored' });
  });

  it('is no earlier than what it can only have come after', () => {
    const when = whenOf('pronounced', rang, `${found} She was pronounced dead at the scene.`);
    expect(when).toMatchObject({ earliest: '2019-05-12T19:40:00+01:00', latest: day.latest, basis: 'bounded' });
  });

  it('may have come before what a story does not go on from', () => {
    const when = whenOf('climbed', 'Police found the boys at 3pm on 12 May 2019. They climbed over the fence.');
    expect(when).toMatchObject({ ...day, precision: 'day', basis: 'anchored', edtf: '2019-05-12' });
  });

  const heading = 'The morning of 12 May 2019';
  it('is told more narrowly than by the date it stands under', () => {
    const when = whenOf(
      'sounded',
      heading,
      'The train passed the box at 8.09am. He sounded his horn.',
      'It stopped at 8.14am.',
    );
    expect(when).toMatchObject({ earliest: '2019-05-12T08:09:00+01:00', latest: '2019-05-12T08:14:59+01:00' });
  });

  it('is not before what a story does that looked back', () => {
    const lines = ['The train hit a car at 8.11am. Mr Vale climbed down and walked back.'];
    const after = 'Ada Moe had heard it. She telephoned the police at 8.14am.';
    expect(whenOf('climbed', heading, ...lines, after)?.latest).not.toContain('08:14');
  });

  it('has no end where it takes its time', () => {
    const when = whenOf('brought', `${rang} The crew brought 22 people down from the pier.`, found);
    expect(when).toMatchObject({ latest: day.latest });
  });

  it('may be of the small hours after a late evening', () => {
    const when = whenOf('walked', 'She left the house at 11.20pm on 12 May 2019. She walked to the jetty.');
    expect(when).toMatchObject({ earliest: '2019-05-12T23:20:00+01:00', latest: '2019-05-13T05:59:59+01:00' });
  });

  it('has the day of both where somebody else tells it', () => {
    const when = whenOf('jumped', rang, 'Ivo Kern, a neighbour, told the inquest that he jumped in.', found);
    expect(when).toMatchObject({ ...day, basis: 'anchored' });
  });

  it('has the day of the scene where it only tells how things were', () => {
    expect(whenOf('wind', `${rang} The wind was strong.`)).toMatchObject({ ...day, basis: 'anchored' });
  });
});

describe('no time is shared', () => {
  it.each([
    ['behind a look back', 'rowed', `${rang} She had bought the boat in Lunn. She rowed across the water.`],
    ['behind another day', 'rowed', `${rang} The boat was built in 1988. She rowed across the water.`],
    ['behind a time that nobody can place', 'rowed', `${rang} The following winter it froze. He rowed across the bay.`],
    ['with a frame of its own', 'rang the police', `${rang} When she saw the pictures she rang the police.`],
    ['far from the scene', 'jumped', rang, 'The lake is deep.', 'It is cold.', 'It is long.', 'He jumped off a wall.'],
    ['with a part of a day that nobody has read', 'went up', `${rang} Another boy went up the bank at closing time.`],
    ['with what is to come', 'ran to', 'She said she would retire on 12 May 2019. She ran to the boat.'],
    ['with what a court did', 'ran to', 'The jury retired at 3.16pm on 12 May 2019. He ran to the boat.'],
    [
      'with a day of the hearing',
      'ran to',
      'An inquest heard today of a death in 2019. The van left the yard at 3pm on 2 June 2021. He ran to the boat.',
    ],
    ['with what the dead lost', 'killed', `${rang} Two men were killed.`],
    ['with a life', 'moved to', `${rang} He moved to Spain.`],
  ])('%s', (_, words, ...lines) => {
    expect(whenOf(words, ...lines)).toMatchObject({ basis: 'unknown' });
  });
});
