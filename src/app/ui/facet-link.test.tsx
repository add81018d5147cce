import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { FacetLink } from './facet-link.tsx';
import { inPage } from './testing/in-page.tsx';

const shown = (path: string) =>
  inPage(path, () => (
    <FacetLink facet="person" id="dr-hudson">
      Dr Hudson
    </FacetLink>
  ));
const href = () => screen.queryByRole('link', { name: 'Dr Hudson' })?.getAttribute('href') ?? null;

afterEach(cleanup);

it('adds to what is chosen and to what is searched for', () => {
  shown('/?q=helicopter&person=mr-ellwood&theme=giving-aid');
  expect(href()).toBe('/?q=helicopter&person=dr-hudson,mr-ellwood&theme=giving-aid');
});

it('leads from any page to the chronology', () => {
  shown('/event/air-ambulance-lands');
  expect(href()).toBe('/?person=dr-hudson');
});

it('is no link where it is chosen already', () => {
  shown('/?person=dr-hudson');
  expect(href()).toBeNull();
  expect(screen.getByText('Dr Hudson')).toBeTruthy();
});
