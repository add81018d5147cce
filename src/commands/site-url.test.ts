import { expect, it } from 'vitest';
import { siteUrl } from './site-url.ts';

it('gives an address one slash at its end', () => {
  for (const given of ['https://example.org/inquest', 'https://example.org/inquest/']) {
    expect(siteUrl(given)).toEqual({ kind: 'url', url: 'https://example.org/inquest/' });
  }
});

it('takes nothing for an address that is not known', () => {
  expect([siteUrl(undefined), siteUrl('')]).toEqual([
    { kind: 'url', url: null },
    { kind: 'url', url: null },
  ]);
});

it.each(['example.org', 'ftp://example.org/', 'https://example.org/?a=b', '/inquest/'])('does not take %s', (given) => {
  expect(siteUrl(given).kind).toBe('wrong');
});
