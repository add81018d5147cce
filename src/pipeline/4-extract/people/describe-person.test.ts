import { expect, it } from 'vitest';
import { recognisedIn } from '../../testing/recognised-in.ts';

it.each([
  ['neither a verb nor a preposition', 'She kneels over French waiter Ivo Kern, 26, again.', 'French waiter, aged 26.'],
  ['no preposition alone', 'An inquest began before coroner Ivo Kern KC at the hall.', 'Coroner.'],
  ['no verb in the past', 'The blast hurt American tourist Ivo Kern, 50, there.', 'American tourist, aged 50.'],
  ['a noun in the plural', 'She told senior sales manager Ivo Kern, 30, to go.', 'Senior sales manager, aged 30.'],
  ['no verb in the present', 'She helps retired cleaner Ivo Kern, 75, up.', 'Retired cleaner, aged 75.'],
  ['from the first word of a sentence', 'Detective chief inspector Ivo Kern said so.', 'Detective chief inspector.'],
  ['no adverb at its beginning', 'Yesterday waiter Ivo Kern, 30, ran.', 'Waiter, aged 30.'],
  ['no day', 'On Monday waiter Ivo Kern, 30, ran.', 'Waiter, aged 30.'],
  ['no name before it', 'He told Mr Orr waiter Ivo Kern, 30, ran.', 'Waiter, aged 30.'],
  ['with the body that it is of', 'They heard Home Office pathologist Dr Ivo Kern.', 'Home Office pathologist.'],
  ['with the place', 'Town of Holm senior coroner Ivo Kern opened it.', 'Town of Holm senior coroner.'],
  ['counsel to somebody', 'It fell to counsel to the coroner Ivo Kern KC to rise.', 'Counsel to the coroner.'],
])('%s', (_, text, description) => {
  expect(recognisedIn(text).descriptions.at(-1)).toBe(description);
});
