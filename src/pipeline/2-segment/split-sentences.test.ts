import { expect, test } from 'vitest';
import { splitSentences } from './split-sentences.ts';

/** Each case is one paragraph; `|` marks where one sentence ends and the next begins. */
test.each([
  'He fell unconscious and his heart stopped. | Mr Ellwood started CPR.',
  'Dr. Hudson ran. | He fell.',
  'Mr. and Mrs. Smith were there. | They left.',
  'PC Palmer died. | PC Ashby was told.',
  'Det. Sgt. Jones wrote it down. | Nobody read it.',
  'Judge Lucraft QC. | He concluded.',
  'The ferry passed St. Mary’s at noon. | It was late.',
  'They lived at No. 10 Downing Street. | They moved.',
  'Was it safe? | No. | It was not.',
  'The helicopter landed at 14.56. | Police were not aware.',
  'The helicopter landed at 14.56 | ',
  'It left at 2.30 p.m. on Tuesday. | It sank.',
  'It left at 2.30 p.m. | The crew slept.',
  'At 2.30pm she received it. | She called.',
  'At 6 a.m. GMT the tide turned. | Nobody saw.',
  'Many things, e.g. Ropes and bolts, were lost. | Some floated.',
  'The U.S. Embassy called. | Nobody answered.',
  'He was in the U.S. | He came home.',
  'J. K. Miller spoke. | She sat.',
  'Mrs. J. Okafor spoke. | She sat.',
  'It was signed by A. Miller in ink. | The ink ran.',
  'It was said by Witness L. | She left.',
  'He waited… | Nobody came.',
  'He waited... and then he went. | Nobody came.',
  'He said “it is done.” | She left.',
  'He said "it is done." | She left.',
  'He said: “I ran. I fell. I stood up.” | She left.',
  'He said: "I ran. I fell." | "I stood up," he said.',
  '“Stop!” he shouted. | Nobody stopped.',
  '"How could Keith have been left alone, unarmed? Why?” | She wept.',
  '“Due to shortcomings they were not aware. | They were far away.',
  'The wound was 18cm. | It was deep.',
  'The rule (see s. 12 of the Act) was plain. | It was ignored.',
  'It rose by 3.5 per cent. | Then it fell.',
  'On Sept. 11 he wrote. | On Oct. 3 he stopped.',
  'He asked why! | Nobody knew?! | They left.',
  'They met Prof. Ada Byrne, of the survey. | She measured it.',
  'See www.example.org for more. | It is long.',
  'He is "not aware of any post instructions". | When asked, he "was clear that he was not"',
  'Mr Ellwood called on people to "step forward". | He did not want change',
])('%s', (marked) => {
  const expected = marked
    .split('|')
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
  const text = expected.join(' ');
  expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('a line end inside a wrapped paragraph does not end a sentence', () => {
  const text = 'The ferry left at ten\npast eight. It\r\nsank.';
  expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'The ferry left at ten\npast eight.',
    'It\r\nsank.',
  ]);
});

test('white space alone has no sentence', () => {
  expect(splitSentences(' \n ')).toEqual([]);
});
