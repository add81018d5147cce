import { describe, expect, it } from 'vitest';
import { passageWarning } from '../passage-warning.ts';
import { sampleTimeline } from '../testing/sample-timeline.ts';
import { indexTimeline } from '../timeline-index.ts';
import { linkOfLine, linkOfSelected, linksOfEvent } from './passage-links.ts';

const index = indexTimeline(sampleTimeline);

it('leads to the words of an event in every document that has them', () => {
  const landing = index.events.get('air-ambulance-lands');
  const links = landing === undefined ? [] : linksOfEvent(landing, index);
  expect(links.length).toBeGreaterThan(0);
  for (const { quoted, address } of links) {
    expect(quoted).toContain('14.56');
    expect(address).toMatch(/^\/document\/live-blog-\d#line-\d+:~:text=/);
  }
});

it('an address never carries words that describe injuries, nor the attacker’s name', () => {
  for (const event of sampleTimeline.events) {
    for (const { address, quoted } of linksOfEvent(event, index)) {
      expect(decodeURIComponent(address)).not.toMatch(/masood/i);
      if (event.sensitive !== undefined)
        expect({ address, quoted }).toEqual({ address: expect.stringMatching(/#line-\d+$/), quoted: null });
    }
  }
});

it('leads to a line, and to none that is not there', () => {
  expect(linkOfLine('live-blog-1', 30, index)?.address).toMatch(/^\/document\/live-blog-1#line-30/);
  expect(linkOfLine('no-such-document', 1, index)).toBeNull();
});

describe('words that are selected', () => {
  const passages = sampleTimeline.passages;
  const linkOf = (passage: string, words: string) => {
    const start = passages.find(({ id }) => id === passage)?.text.indexOf(words) ?? -1;
    return linkOfSelected({ passage, start, length: words.length }, null, index);
  };

  it('are led to in the document that has them so', () => {
    const landing = passages.find(({ text }) => text.includes('landed at 14.56'));
    const link = linkOf(landing?.id ?? '', 'landed at 14.56');
    expect(link).toMatchObject({ quoted: 'landed at 14.56' });
    expect(link?.address).toMatch(/^\/document\/live-blog-1#line-30:~:text=.*landed%20at%2014\.56$/);
  });

  it('are carried by no link where they describe injuries or name the attacker', () => {
    for (const passage of passages) {
      const isOpen = passageWarning(passage, index) === null;
      for (const words of isOpen ? ['Masood'] : [passage.text.slice(0, 40)]) {
        if (!passage.text.includes(words)) continue;
        expect(linkOf(passage.id, words)).toMatchObject({ quoted: null, address: expect.stringMatching(/#line-\d+$/) });
      }
    }
  });

  it('lead nowhere where there is no such passage', () => {
    expect(linkOf('nothing', 'words')).toBeNull();
  });
});
