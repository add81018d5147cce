import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepEarlyPresses } from './early-presses.ts';

function page(html: string): HTMLElement {
  document.body.innerHTML = `<div id="root">${html}</div>`;
  const root = document.getElementById('root');
  if (root === null) throw new Error('there is no page');
  return root;
}

afterEach(() => {
  vi.useRealTimers();
});

beforeEach(() => {
  vi.useFakeTimers();
});

describe('a press before the page is alive', () => {
  it('is done when it is, once and in order', () => {
    const root = page('<button>one</button><button>two</button>');
    const pressed: string[] = [];
    const presses = keepEarlyPresses(root);
    const [one, two] = root.querySelectorAll('button');
    two?.click();
    one?.click();
    root.addEventListener('click', (event) => pressed.push((event.target as HTMLElement).textContent));
    expect(pressed).toEqual([]);
    presses.done();
    vi.advanceTimersByTime(50);
    expect(pressed).toEqual(['two', 'one']);
    one?.click();
    expect(pressed).toEqual(['two', 'one', 'one']);
  });

  it('is done to what stands in its place where that was drawn anew', () => {
    const root = page('<p></p><div><label><input type="radio" value="told"></label></div>');
    const presses = keepEarlyPresses(root);
    root.querySelector('input')?.click();
    root.innerHTML = String(root.innerHTML);
    presses.done();
    vi.advanceTimersByTime(50);
    expect(root.querySelector('input')?.checked).toBe(true);
  });

  it('on the key of the search leads there at once', () => {
    const root = page('<input type="search">');
    const presses = keepEarlyPresses(root);
    const slash = () => new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true });
    document.body.dispatchEvent(slash());
    expect(document.activeElement).toBe(root.querySelector('input'));
    presses.done();
    root.querySelector('input')?.blur();
    document.body.dispatchEvent(slash());
    expect(document.activeElement).toBe(document.body);
  });

  it('on what unfolds is done when somebody hears of it, and waits until nothing is drawn any more', async () => {
    const root = page('<details><summary>Share</summary></details><p></p>');
    const presses = keepEarlyPresses(root);
    const details = root.querySelector('details');
    root.querySelector('summary')?.click();
    expect(details?.open).toBe(false);
    presses.done();
    root.querySelector('p')?.append('drawn');
    await Promise.resolve();
    vi.advanceTimersByTime(40);
    expect(details?.open).toBe(false);
    vi.advanceTimersByTime(60);
    expect(details?.open).toBe(true);
  });

  it('leaves a box unticked until somebody hears of it', () => {
    const root = page('<label><input type="checkbox"> Dr Hudson</label>');
    const presses = keepEarlyPresses(root);
    const box = root.querySelector('input');
    box?.click();
    expect(box?.checked).toBe(false);
    presses.done();
    vi.advanceTimersByTime(50);
    expect(box?.checked).toBe(true);
  });

  it('is let go after a second where it is a link’s, and goes on waiting where it is a button’s', () => {
    vi.useFakeTimers();
    const root = page('<a href="/event/landing/">The landing</a><button>Copy link</button>');
    const presses = keepEarlyPresses(root);
    const copied = vi.fn();
    root.querySelector('button')?.click();
    root.querySelector('button')?.addEventListener('click', copied);
    const followed = vi.fn((event: Event) => event.preventDefault());
    root.querySelector('a')?.click();
    root.addEventListener('click', followed);
    vi.advanceTimersByTime(999);
    expect(followed).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(followed).toHaveBeenCalledOnce();
    expect(copied).not.toHaveBeenCalled();
    presses.done();
    vi.advanceTimersByTime(50);
    expect(copied).toHaveBeenCalledOnce();
  });

  it('is the browser’s own where a modifier key is held, or a link stays on the page', () => {
    const root = page('<a id="away" href="/about/">About</a><a id="here" href="#main">Skip</a>');
    keepEarlyPresses(root);
    const away = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
    root.querySelector('#away')?.dispatchEvent(away);
    const here = new MouseEvent('click', { bubbles: true, cancelable: true });
    root.querySelector('#here')?.dispatchEvent(here);
    expect([away.defaultPrevented, here.defaultPrevented]).toEqual([false, false]);
  });
});

it('gives what was typed into a search box to whoever hears of it now', () => {
  const root = page('<input type="search">');
  const presses = keepEarlyPresses(root);
  const box = root.querySelector('input');
  if (box === null) throw new Error('there is no box');
  box.value = 'helicopter';
  const heard: string[] = [];
  box.addEventListener('input', () => heard.push(box.value));
  presses.done();
  expect(heard).toEqual(['', 'helicopter']);
});
