import { describe, expect, it } from 'vitest';
import { servedHead, servedPage, toRoot, withoutSlash } from './served-page.ts';

function root(page: string | null): HTMLElement {
  const element = document.createElement('div');
  if (page !== null) element.setAttribute('data-page', page);
  return element;
}
const at = (address: string) => new URL(address, 'https://example.org') as unknown as Location;

describe('a page that the server has drawn', () => {
  it('is found at its own address, in whatever folder the site lives, with and without the slash of a directory', () => {
    const served = { path: '/event/landing', toRoot: '../../' };
    for (const end of ['', '/', '/index.html', '#line-3']) {
      expect(servedPage(root('/event/landing'), at(`/event/landing${end}`), '/')).toEqual(served);
      expect(servedPage(root('/event/landing'), at(`/inquest/2018/event/landing${end}`), '/inquest/2018/')).toEqual(
        served,
      );
    }
    expect(servedPage(root('/'), at('/inquest/'), '/inquest/')).toEqual({ path: '/', toRoot: './' });
    for (const address of ['/', '/index.html'])
      expect(servedPage(root('/'), at(address), '/')).toEqual({ path: '/', toRoot: './' });
  });

  it('is not what an address with a choice in it asks for, nor another page', () => {
    expect(servedPage(root('/'), at('/?person=dr-hudson'), '/')).toBeNull();
    expect(servedPage(root('/event/landing'), at('/event/other'), '/')).toBeNull();
    expect(servedPage(root('/event/landing'), at('/event/landing'), '/inquest/')).toBeNull();
  });

  it('is not there where nothing was drawn', () => {
    expect(servedPage(root(null), at('/'), '/')).toBeNull();
  });
});

describe('the head of what was drawn', () => {
  function drawn(page: string): HTMLElement {
    const element = root(page);
    element.innerHTML =
      '<header><a data-needs-script href="./">Search</a><a href="./about">About</a></header>' +
      '<div><p id="those-killed">Those who were killed</p><ul><li>Ada Lind</li></ul></div><ol><li>An event</li></ol>';
    return element;
  }

  it('is the ways through the site and the names, without what needs a script, whatever is chosen', () => {
    const head = servedHead(drawn('/'), at('/?person=ada-lind'), '/').map(({ textContent }) => textContent);
    expect(head).toEqual(['About', 'Those who were killedAda Lind']);
  });

  it('is not there where nothing was drawn, or another page, from which its links would lead elsewhere', () => {
    expect(servedHead(root(null), at('/'), '/')).toEqual([]);
    expect(servedHead(drawn('/'), at('/event/landing?q=a'), '/')).toEqual([]);
  });
});

it('leads back to the root as many steps as its path has', () => {
  expect(['/', '/about', '/event/landing'].map(toRoot)).toEqual(['./', '../', '../../']);
});

it('takes the slash of a directory away, but never the root’s own', () => {
  expect(['/', '/about/', '/about', '/a/index.html'].map(withoutSlash)).toEqual(['/', '/about', '/about', '/a']);
});
