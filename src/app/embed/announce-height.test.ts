/** A page in a frame is loaded anew for each test, as its script runs once. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const sent: unknown[] = [];

beforeEach(() => {
  sent.length = 0;
  vi.resetModules();
  vi.stubGlobal('parent', { postMessage: (message: unknown, to: string) => sent.push([message, to]) });
  vi.stubGlobal(
    'ResizeObserver',
    class {
      private readonly tell: () => void;
      constructor(tell: () => void) {
        this.tell = tell;
      }
      observe() {
        this.tell();
        this.tell();
      }
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

it('tells the page around it how high it is, once for each height', async () => {
  vi.spyOn(document.documentElement, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 300, 411.2));
  await import('./announce-height.ts');
  expect(sent).toEqual([[{ type: 'inquest-chronology:height', height: 412 }, '*']]);
});

it('asks for the script that narrows a list only where the address asks for a choice', async () => {
  const asked: HTMLScriptElement[] = [];
  vi.spyOn(document.head, 'append').mockImplementation((...nodes) => {
    asked.push(...nodes.filter((node) => node instanceof HTMLScriptElement));
  });
  document.body.innerHTML = '<main data-narrow="../assets/narrow.js"></main>';
  const list = document.querySelector('main');
  await import('./announce-height.ts');
  expect(asked).toEqual([]);
  window.history.replaceState(null, '', '/embed/?person=dr-hudson');
  vi.resetModules();
  await import('./announce-height.ts');
  expect(asked.map((script) => [script.type, script.getAttribute('src')])).toEqual([['module', '../assets/narrow.js']]);
  expect(list?.getAttribute('data-state')).toBe('narrowing');
  asked[0]?.dispatchEvent(new Event('error'));
  expect(list?.getAttribute('data-state')).toBe('failed');
});
