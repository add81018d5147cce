import { describe, expect, it } from 'vitest';
import { answerTo, routeOf } from './route-of.ts';

const scope = new URL('https://example.org/inquest/');
const asked = (path: string, mode: RequestMode = 'navigate', method = 'GET') =>
  routeOf({ method, mode, url: new URL(path, scope).href }, scope);

describe('the way of a request', () => {
  it('is a page’s for every move within the site', () => {
    for (const path of ['', 'event/landing', 'event/landing/', 'about/index.html', '?person=dr-hudson']) {
      expect(asked(path)).toBe('page');
    }
  });

  it('is a file’s for what a page fetches, and for a file that is opened in the window', () => {
    expect(asked('timeline.json', 'cors')).toBe('file');
    expect(asked('events.csv')).toBe('file');
    expect(asked('assets/main-a1b2.js', 'cors')).toBe('asset');
  });

  it('is the browser’s own for other sites, other folders, embedded pages, the worker itself, and what changes something', () => {
    for (const path of ['https://elsewhere.org/inquest/', '/other/', 'embed/event/landing', 'embed/', 'sw.js']) {
      expect(asked(path)).toBeNull();
    }
    expect(asked('', 'navigate', 'POST')).toBeNull();
  });
});

it('makes the shell find its files from any depth', async () => {
  const answer = answerTo('<script src="./assets/main.js">', '/inquest/');
  expect(await answer.text()).toBe('<script src="/inquest/assets/main.js">');
  expect(answer.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
});
