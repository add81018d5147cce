import { expect, it } from 'vitest';
import { nameUuid } from './name-uuid.ts';

it('gives the UUID that RFC 9562 has as its example of version 5', () => {
  expect(nameUuid('urn:uuid:6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
    'urn:uuid:2ed6657d-e927-568b-95e1-2665a8aea6a2',
  );
});
