import { expect, it } from 'vitest';
import { localeFor } from './readers-locale.ts';

it.each([
  ['the first of the site’s language', ['en-US', 'en-GB'], 'en-US'],
  ['one behind other languages', ['de-DE', 'de', 'en-AU'], 'en-AU'],
  ['none that names no place', ['en', 'en-CA'], 'en-CA'],
  ['the site’s own where none is of its language', ['cy-GB', 'fr'], 'en-GB'],
  ['the site’s own where nothing is asked for', [], 'en-GB'],
  ['the site’s own where only the language is asked for', ['en'], 'en-GB'],
  ['no further wishes of the tag', ['en-US-u-ca-buddhist'], 'en-US'],
  ['no tag that is none', ['en_US', 'en-US@posix', 'C', '', 'en-IE'], 'en-IE'],
])('takes %s', (_, languages, locale) => {
  expect(localeFor(languages, 'en-GB')).toBe(locale);
});
