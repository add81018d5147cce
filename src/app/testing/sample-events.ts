/**
 * The sample's events in short: the passage (`p-30` is line 30 of live-blog-1, `q-21` line 21 of live-blog-2), the cited
 * words, and what they say → read by `sample-timeline.ts`.
 */
export interface SampleEvent {
  readonly id: string;
  readonly passage: string;
  readonly exact: string;
  readonly title: string;
  readonly summary: string;
  readonly phase: 'before' | 'the-attack' | 'inquests';
  readonly standing: string;
  readonly when: object;
  /** Who told of it at the inquests; null where the document says it without a teller. */
  readonly told: readonly string[] | null;
  /** Person and part. */
  readonly people: readonly (readonly [string, string])[];
  readonly organisations?: readonly string[];
  readonly places?: readonly string[];
  readonly themes: readonly string[];
  readonly sensitive?: 'injuries';
  readonly warning?: string;
}

function when(
  earliest: string | null,
  latest: string | null,
  precision: string,
  basis: string,
  phrase: string | null,
  because: string,
) {
  return { earliest, latest, precision, basis, phrase, because };
}

const attackDay = (phrase: string | null, basis: string, because: string) =>
  when('2017-03-22T00:00:00+00:00', '2017-03-22T23:59:59+00:00', 'day', basis, phrase, because);
const attacker = ['khalid-masood', 'attacker'] as const;
const officer = ['keith-palmer', 'killed'] as const;
const coroner = ['mark-lucraft', 'coroner'] as const;
const doctor = ['dr-hudson', 'responder'] as const;
const wife = ['wife-of-the-attacker', 'witness'] as const;

export const sampleEvents: readonly SampleEvent[] = [
  {
    id: 'another-man-identified',
    passage: 'q-31',
    exact: 'In 2009 a person called Khalid Masood was identified as assisting terrorist travel to Pakistan',
    title: 'MI5 mistakes another man for the attacker',
    summary: 'A person of the same name was identified as helping others to travel; he proved to be someone else.',
    phase: 'before',
    standing: 'official',
    when: when(
      '2009-01-01T00:00:00+00:00',
      '2009-12-31T23:59:59+00:00',
      'year',
      'stated',
      'In 2009',
      'The passage gives the year.',
    ),
    told: null,
    people: [attacker],
    organisations: ['mi5'],
    themes: ['intelligence'],
  },
  {
    id: 'closed-as-subject',
    passage: 'q-32',
    exact: 'By December 2010 MI5 found no evidence he was involved in violent extremism',
    title: 'MI5 closes the attacker as a subject of interest',
    summary: 'No evidence was found that he was involved in violent extremism.',
    phase: 'before',
    standing: 'official',
    when: when(
      null,
      '2010-12-31T23:59:59+00:00',
      'month',
      'stated',
      'By December 2010',
      'The passage says by when, not since when.',
    ),
    told: null,
    people: [attacker],
    organisations: ['mi5'],
    themes: ['intelligence'],
  },
  {
    id: 'steroids-taken',
    passage: 'q-24',
    exact: 'Masood had taken steroids in the week before the attack but not exactly when',
    title: 'The attacker takes steroids in the week before the attack',
    summary: 'Tests found the steroids; they could not tell exactly when he took them.',
    phase: 'before',
    standing: 'examination',
    when: when(
      '2017-03-15T00:00:00+00:00',
      '2017-03-21T23:59:59+00:00',
      'range',
      'anchored',
      'in the week before the attack',
      'The seven days before the attack of 22 March 2017.',
    ),
    told: null,
    people: [attacker],
    themes: ['preparation'],
  },
  {
    id: 'video-call',
    passage: 'q-21',
    exact: 'On Facetime on 21 March Masood said he was spending a night with a friend',
    title: 'The attacker calls his wife by video',
    summary: 'He said that he was spending the night with a friend.',
    phase: 'before',
    standing: 'account',
    when: when(
      '2017-03-21T00:00:00+00:00',
      '2017-03-21T23:59:59+00:00',
      'day',
      'resolved',
      'on 21 March',
      'The day before the attack, in the same year.',
    ),
    told: ['wife-of-the-attacker'],
    people: [attacker, wife],
    themes: ['preparation'],
  },
  {
    id: 'text-messages',
    passage: 'q-21',
    exact: 'on the next morning she received "relatively normal" text messages',
    title: 'The attacker’s wife receives text messages from him',
    summary: 'She called them “relatively normal”.',
    phase: 'the-attack',
    standing: 'account',
    when: when(
      '2017-03-22T06:00:00+00:00',
      '2017-03-22T11:59:59+00:00',
      'part-of-day',
      'resolved',
      'on the next morning',
      'The morning after 21 March 2017.',
    ),
    told: ['wife-of-the-attacker'],
    people: [attacker, wife],
    themes: ['preparation'],
  },
  {
    id: 'officers-away-from-gates',
    passage: 'p-10',
    exact:
      'the two armed officers assigned to the area had not been near Carriage Gates for almost an hour before Khalid Masood struck',
    title: 'Armed officers are away from Carriage Gates',
    summary: 'The coroner found that they had not been near the gates for almost an hour before the attack.',
    phase: 'the-attack',
    standing: 'finding',
    when: attackDay(
      'for almost an hour before Khalid Masood struck',
      'bounded',
      'Before the attack; no clock time is given.',
    ),
    told: ['mark-lucraft'],
    people: [coroner, attacker],
    places: ['carriage-gates'],
    themes: ['security-at-parliament', 'conclusions'],
  },
  {
    id: 'attack-on-the-bridge',
    passage: 'p-8',
    exact: 'drove into pedestrians on Westminster Bridge on March 22 last year',
    title: 'A car is driven into people on Westminster Bridge',
    summary: 'Kurt Cochran, Leslie Rhodes, Aysha Frade and Andreea Cristea were killed.',
    phase: 'the-attack',
    standing: 'report',
    when: attackDay('on March 22 last year', 'resolved', 'The year before the live blog’s publication.'),
    told: null,
    people: [
      attacker,
      ['kurt-cochran', 'killed'],
      ['leslie-rhodes', 'killed'],
      ['aysha-frade', 'killed'],
      ['andreea-cristea', 'killed'],
    ],
    places: ['westminster-bridge'],
    themes: ['the-attack'],
  },
  {
    id: 'document-received',
    passage: 'q-21',
    exact: 'At 2.30pm she received the "Jihad" document',
    title: 'The attacker’s wife receives a document from him',
    summary: 'She sent him a message and had no answer.',
    phase: 'the-attack',
    standing: 'account',
    when: when(
      '2017-03-22T14:30:00+00:00',
      '2017-03-22T14:30:59+00:00',
      'minute',
      'resolved',
      'At 2.30pm',
      'On the day after 21 March 2017.',
    ),
    told: ['wife-of-the-attacker'],
    people: [attacker, wife],
    themes: ['preparation'],
  },
  {
    id: 'resuscitation-begins',
    passage: 'p-21',
    exact: 'Mr Ellwood started CPR, doing chest compressions while another person attended to his breathing',
    title: 'Mr Ellwood begins resuscitation of PC Palmer',
    summary: 'Another person attended to his breathing.',
    phase: 'the-attack',
    standing: 'account',
    when: attackDay(null, 'anchored', 'After the attack on PC Palmer.'),
    told: ['mr-ellwood'],
    people: [officer, ['mr-ellwood', 'witness']],
    themes: ['giving-aid'],
    sensitive: 'injuries',
    warning: 'describes resuscitation',
  },
  {
    id: 'air-ambulance-lands',
    passage: 'p-30',
    exact: 'The helicopter landed at 14.56',
    title: 'The air ambulance lands',
    summary: 'The crew had surveyed the scene from the air before they could land.',
    phase: 'the-attack',
    standing: 'account',
    when: when(
      '2017-03-22T14:56:00+00:00',
      '2017-03-22T14:56:59+00:00',
      'minute',
      'anchored',
      'at 14.56',
      'The passage gives the time; the day is that of the attack.',
    ),
    told: ['dr-hudson'],
    people: [doctor],
    organisations: ['air-ambulance'],
    places: ['westminster-bridge'],
    themes: ['giving-aid'],
  },
  {
    id: 'doctor-treats-officer',
    passage: 'p-32',
    exact: 'Dr Hudson decided to go directly to Parliament and started working on PC Palmer',
    title: 'Dr Hudson goes to Parliament and treats PC Palmer',
    summary: 'A blood transfusion was begun.',
    phase: 'the-attack',
    standing: 'account',
    when: when(
      '2017-03-22T14:56:00+00:00',
      '2017-03-22T23:59:59+00:00',
      'range',
      'anchored',
      null,
      'After the helicopter landed.',
    ),
    told: ['dr-hudson'],
    people: [doctor, officer],
    themes: ['giving-aid'],
    sensitive: 'injuries',
    warning: 'describes surgery',
  },
  {
    id: 'conclusions-delivered',
    passage: 'p-3',
    exact:
      '“Shortcomings in security” outside the Houses of Parliament contributed to the death of a police officer during the Westminster attack',
    title: 'The coroner delivers his conclusions',
    summary: 'Shortcomings in security contributed to the death of PC Palmer.',
    phase: 'inquests',
    standing: 'finding',
    when: when(
      '2018-10-03T00:00:00+01:00',
      '2018-10-03T23:59:59+01:00',
      'day',
      'resolved',
      null,
      'The day the live blog was published.',
    ),
    told: ['mark-lucraft'],
    people: [coroner, officer],
    places: ['old-bailey'],
    themes: ['conclusions', 'security-at-parliament'],
  },
  {
    id: 'report-to-come',
    passage: 'p-6',
    exact: 'Judge Lucraft is to draw up a “prevention of future deaths report”',
    title: 'A report on preventing future deaths is to follow',
    summary: 'It will make recommendations to the police and to security officials of Parliament.',
    phase: 'inquests',
    standing: 'finding',
    when: when(null, null, 'unknown', 'unknown', null, 'The documents do not say when the report will be made.'),
    told: ['mark-lucraft'],
    people: [coroner],
    themes: ['conclusions'],
  },
];
