import { expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The years, months or days that the events of the text are given, and those they were told on. */
function datesOf(text: string) {
  const { timeline } = convert(
    {
      documents: [{ file: 'a.txt', bytes: bytes(text) }],
      casebook: { file: 'casebook.yaml', bytes: bytes('documents: [{ file: a.txt, published: 2019-05-14 }]') },
    },
    { editor: false },
  );
  return timeline?.events.map(({ when, told }) => [when.edtf ?? when.earliest, told?.when.edtf ?? null]);
}

it.each([
  ['On 4 May 2018 the inquiry heard that the bolts had worked loose on 14 November 2016.', '2016-11-14', '2018-05-04'],
  ['“The bolts were loose,” Alan Hart told the inquiry in evidence in May 2018.', null, '2018-05'],
  ['The inquiry heard on 4 May 2018 that the bolts were checked in March 2016.', '2016-03', '2018-05-04'],
  ['The bolts were never checked, a former fitter told an inquest on 4 May 2018.', null, '2018-05-04'],
  ['"I left the bolts as they were," John Marsh, the fitter, said on 4 May 2018.', null, '2018-05-04'],
  ['The bolts were never checked, the fitter, John Marsh, said on 4 May 2018.', null, '2018-05-04'],
  ['John Marsh told the inquiry on 4 May 2018 that the bolts were checked in March 2016.', '2016-03', '2018-05-04'],
  ['Mr Green, who joined the railway in 2001, pulled the cord on 14 November 2016.', '2016-11-14', null],
  ['The signal failed on 14 November 2016 because a cable had been cut in March 2015.', '2016-11-14', null],
  ['The attack, which took place on 14 November 2016, left six people hurt.', '2016-11-14', null],
  ['The hall, which was hired in 2015, burned on 14 November 2016.', '2016-11-14', null],
  ['The inquest has heard they drove into the crowd on 4 May 2018.', '2018-05-04', null],
  ['If there had been a rail, Ada Moe would be with us today.', null, null],
  ['Ivo Pike had joined the crew eight months before this day.', null, null],
  ['The jury has seen the yard where he was shot on 4 May 2018.', null, null],
  ['Ivo Kern denied murder after allegedly driving at them on 4 May 2018.', null, null],
  ['Ivo Kern explained the plan of the hall, which was finished in 1974.', null, null],
  ['Crowds gathered for a vigil for Monday’s attack.', null, null],
  ['Ivo Kern was killed in Monday’s attack.', '2019-05-13', null],
  ['The police said that detectives were investigating the attack in Orme on Monday.', null, null],
  ['The 2016 inquest verdicts were quashed after a long campaign.', null, null],
  ['The verdicts were quashed following the 2016 report.', '2016-01/..', null],
  ['The verdicts were quashed after 2016.', '2017-01/..', null],
  ['He began by outlining the events of 4 May 2018.', null, null],
  ['The fire was the worst in the county until the wreck in 2005.', null, null],
  ['The inquiry came about after years of asking what happened on 4 May 2018.', null, null],
  ['He paid tribute to the “many who worked on 4 May 2018” and left.', null, null],
  ['The losses of the night of 4 May 2018 are remembered.', null, null],
  ['Ivo Kern is on trial over the May 2018 crash.', '2019-05-14', null],
  ['Describing the causes of the wreck in 2018, Ada Lind gave three reasons.', null, null],
  ['The trust, founded in 1922, closed the lock on 4 May 2018.', '2018-05-04', null],
  ['The committee, sitting in Marsby on 4 May 2018, closed the lock.', '2018-05-04', null],
  ['Sheriff Ann Orr, sitting at Dunmore on 4 May 2018, fined the company £4,000.', '2018-05-04', null],
  ['Ivo Pike, keeper of the lock from 1996 until 2015, opened the gate on 4 May 2018.', '2018-05-04', null],
  ['The crack, seen on 4 May 2018, was painted over.', null, null],
  ['The coroner sent the jury home until tomorrow at 10am.', null, null],
  ['The last witness of the day, Ivo Pike, examined the lock on 12 November 2017.', '2017-11-12', null],
  ['In the survey of 1963 the board found that the bolts were loose.', '1963', null],
  ['John Marsh said: “We have nothing to add to the finding of 2012.”', null, null],
  ['The company broke the 1974 Act on 3 May 2016.', '2016-05-03', null],
  ['The bridge was inspected in 2016 and repaired on 3 May 2016.', '2016-05-03', null],
  ['The branch published its report into a collision at Dorn, Marlshire, 8 February 2016.', null, null],
  ['She was held under section 2 (MHA ’83) on 3 May 2016.', '2016-05-03', null],
  ['In his report, published in May 2018, the coroner, Ivo Kern, found that the bolts were loose.', null, '2018-05'],
  ['Counsel revealed some facts about how the siege led to the deaths of two men in December 2014.', null, null],
  ['The inquiry into the derailment of 8 February 2016 opened on 3 May 2018.', '2018-05-03', null],
  ['The inquest into the stabbing of Ivo Kern on 8 February 2016 was told of delays.', null, null],
  ['The inquest into the stabbing of Ivo Kern on 8 February 2016 opened on 3 May 2018.', '2018-05-03', null],
  ['The trial of Ivo Kern over the fire at Orme Mill on 8 February 2016 resumed.', null, null],
  ['The inquest into the stabbing of Ivo Kern opened on 3 May 2018.', '2018-05-03', null],
  [
    'Ivo Kern, 57, denies manslaughter over the deaths of two people in Mill Street on 3 February 2018.',
    '2019-05-14',
    null,
  ],
])('%s: happened %s, told %s', (text, happened, told) => {
  expect(datesOf(text)).toEqual(
    [[happened, told === null ? expect.anything() : told]].map(([a, b]) => [a, told === null ? null : b]),
  );
});

it.each([
  'Asked whether he was aware of the 2012 guidance, John Marsh said that he was not.',
  'John Marsh said that nobody had read the report of 2015.',
])('a year that only names a paper dates nothing: %s', (text) => {
  const years = datesOf(text)?.map(([happened]) => happened);
  expect(years).not.toContain('2012');
  expect(years).not.toContain('2015');
});

it.each([
  ['The company drew up the plan in 2015 and revised it in May 2016.', ['2015', '2016-05']],
  ['Staff wrote the policy in 2014 and managers dropped it in June 2015.', ['2014', '2015-06']],
  ['The bridge was closed in 2016 and engineers repaired it in May 2017.', ['2016', '2017-05']],
])('two doings of one sentence have each its own time: %s', (text, years) => {
  expect(datesOf(text)?.map(([happened]) => happened)).toEqual(years);
});

it.each([
  'The inquiry heard evidence about the derailment of 8 February 2016.',
  'Mr Okoro said that the junction would be full by 2017.',
])('what is asked about, or only forecast, dates nothing: %s', (text) => {
  const days = datesOf(text)?.map(([happened]) => happened);
  expect(days).not.toContain('2016-02-08');
  expect(days?.join()).not.toContain('2017');
});
