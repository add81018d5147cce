import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Injuries } from './injuries.tsx';
import { inPage } from './testing/in-page.tsx';

const two = () => (
  <>
    <Injuries warning="describes fatal injuries" of="first">
      <p>The first passage</p>
    </Injuries>
    <Injuries warning="describes surgery" of="second">
      <p>The second passage</p>
    </Injuries>
  </>
);
const visible = () => screen.queryAllByText(/passage$/).map((each) => each.textContent);

beforeEach(() => window.sessionStorage.clear());
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it('keeps the words out of the page until they are asked for, one by one', async () => {
  inPage('/', two);
  expect(visible()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Show passage: describes fatal injuries' }));
  expect(visible()).toEqual(['The first passage']);
});

it('opens and closes by keyboard alone, and the focus stays on the control', async () => {
  inPage('/', two);
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(visible()).toEqual(['The first passage']);
  expect(document.activeElement?.textContent).toBe('Hide passage: describes fatal injuries');
  await userEvent.keyboard(' ');
  expect(visible()).toEqual([]);
});

it('remembers on the next page what was opened', async () => {
  const first = inPage('/', two);
  await userEvent.click(screen.getByRole('button', { name: 'Show passage: describes surgery' }));
  first.unmount();
  inPage('/about', two);
  expect(visible()).toEqual(['The second passage']);
});

it('opens all for the visit, in the address and on pages whose address does not say so', async () => {
  const first = inPage('/', two);
  await userEvent.click(
    screen.getAllByRole('button', { name: 'Show all such passages for this visit' })[0] as HTMLElement,
  );
  expect(visible()).toEqual(['The first passage', 'The second passage']);
  expect(first.address()).toBe('/?injuries=shown');
  first.unmount();
  inPage('/about', two);
  expect(visible()).toEqual(['The first passage', 'The second passage']);
});

it('hides all again', async () => {
  const { address } = inPage('/?injuries=shown', two);
  await userEvent.click(screen.getAllByRole('button', { name: 'Hide all such passages again' })[1] as HTMLElement);
  expect(visible()).toEqual([]);
  expect(address()).toBe('/');
});

it('can hide one again when all are open', async () => {
  inPage('/?injuries=shown', two);
  await userEvent.click(screen.getByRole('button', { name: 'Hide passage: describes surgery' }));
  expect(visible()).toEqual(['The first passage']);
});

it('works where the browser refuses to remember anything', async () => {
  vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  inPage('/', two);
  await userEvent.click(screen.getByRole('button', { name: 'Show passage: describes surgery' }));
  expect(visible()).toEqual(['The second passage']);
  await userEvent.click(screen.getByRole('button', { name: 'Show all such passages for this visit' }));
  expect(visible()).toEqual(['The first passage', 'The second passage']);
});
