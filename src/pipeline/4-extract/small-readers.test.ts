import { describe, expect, it } from 'vitest';
import { isBoilerplate } from './find-boilerplate.ts';
import { findInjuries } from './find-injuries.ts';
import { findQuotations } from './find-quotations.ts';
import { stem } from './themes/stem.ts';

describe('page furniture', () => {
  it.each([
    'Please allow a moment for the live blog to load.',
    'Sign up to our newsletter',
    'Read more: what we know',
    'Click here to subscribe',
    'Follow us on Twitter',
    'We use cookies to improve this site',
    'Share this article',
    'Advertisement',
    'By Jane Smith, Home Affairs Correspondent',
    'By Tom Sayle',
    'By Jane Smith and Tom Sayle',
    'Published 14 May 2019, 16.30',
    'Updated 16:05',
    'Last updated at 16.05 on 3 May 2019',
    'Comments (23)',
    '23 comments',
    'This live blog is now closed.',
    'Contact the inquiry: office@inquiry.example',
    'news@courier.example',
    'Picture: Saltwick Courier',
    'Photo by Ann Lee',
    'PA Media',
    'Getty Images',
    '2 hours ago',
    'More to follow',
    'This concludes the live blog of Wednesday’s flood. For the latest, see our homepage.',
    'That brings our live coverage to an end. Thank you for reading.',
    'See our slideshow of pictures below.',
    '* * *',
    'Get the day’s top stories straight to your inbox.',
    'The pit head, where four men died (Image: Holm Herald)',
    'Tributes left on the bridge in Holm Credit: Ada Lind/Holm Press',
    'Related: Inquiry into the fire opens',
    'To read this in the app, click here.',
    'You can sign up very simply by following the steps below',
    'HolmOnline will bring you all the updates today as the inquiry gets under way.',
    'From left, Ada Lind, Ivo Kern and Ola Vik',
    'Tributes left near the quay, where a boat sank, in Holm (Ada Lind/PA)',
    'Image caption The gate was shut',
    'Ada Lind, Crown Court reporter',
    'News release',
    'ENDS',
    'Notes to editors',
    'For more information contact the press office on 0300 555 0100.',
  ])('%s', (text) => {
    expect(isBoilerplate(text)).toBe(true);
  });

  it.each([
    'Please allow me a moment, the witness asked the coroner.',
    'He signed up for the army in 1999.',
    'Police read more than 300 statements.',
    'The camera (a picture of which was shown) was broken.',
    'The credit: nobody knew whose it was, he said, and the bank paid.',
    'You can see that the gate was shut, the witness told the jury.',
    'Ada Lind, a reporter, saw it.',
    'Officers follow us everywhere, he said.',
    'Shares in the company fell.',
    'The jury was shown the page.',
    'By noon the street was closed.',
    'By Tom Sayle the door was locked again.',
    'By December 2010 MI5 had closed the case.',
    'Published guidance said the gate must be shut.',
    'Updated plans were shown to the jury in 2016.',
    'Support for the families was slow to come, the inquiry heard.',
    'Live wires were found in the hall.',
    'The email was sent to office@inquiry.example on 3 May 2019.',
    'Thanks for reading the letter were given by the coroner.',
  ])('but not: %s', (text) => {
    expect(isBoilerplate(text)).toBe(false);
  });
});

describe('what a reader is warned of', () => {
  it.each([
    ['Dr Chapman gave the cause of death as stab wounds.', 'describes fatal injuries'],
    ['The wound had a depth of 18cm.', 'describes injuries'],
    ['They started a blood transfusion and CPR.', 'describes medical treatment'],
    ['There were cuts to his arm.', 'describes injuries'],
    ['She had a gash across her left hand.', 'describes injuries'],
    ['He fell some way and broke his ankle.', 'describes injuries'],
    ['Her GP surgery said she should rest.', undefined],
    ['The fatal accident inquiry sat at Holm in 2016.', undefined],
    ['There were cuts to the budget for the head office.', undefined],
    ['They spoke of unconscious bias and wounded pride.', undefined],
    ['The helicopter landed in the yard.', undefined],
  ])('%s', (text, warning) => {
    expect(findInjuries(text)[0]?.warning).toBe(warning);
  });
});

describe('quotations', () => {
  const inner = (text: string): string[] =>
    findQuotations(text).map((one) => text.slice(one.inner.start, one.inner.end));

  it.each([
    ['He was "left to die".', ['left to die']],
    ["police 'left him to die' at the officer's gate", ['left him to die']],
    ['“He said ‘no’ to me,” she said.', ['He said ‘no’ to me,', 'no']],
    ['“They were not aware of it.', ['They were not aware of it.']],
    ['"How could it be?”', ['How could it be?']],
    ['“It was late. He left. “I ran,” he said.', ['It was late.', 'I ran,']],
    ['The officers’ guns and the ’90s.', []],
    ['‘I did my best.', ['I did my best.']],
    ['’Tis what he said.', []],
    ['‘Tis what he said.', []],
  ])('%s', (text, expected) => {
    expect(inner(text)).toEqual(expected);
  });
});

describe('stems', () => {
  it.each([
    ['guarding', 'guards'],
    ['families', 'family'],
    ['driving', 'drives'],
    ['stopped', 'stops'],
  ])('%s and %s are one', (a, b) => {
    expect(stem(a)).toBe(stem(b));
  });

  it('keeps police and policy apart', () => {
    expect(stem('police')).not.toBe(stem('policy'));
  });
});
