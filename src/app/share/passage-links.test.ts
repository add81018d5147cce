import { expect, it } from 'vitest';
import { sampleTimeline } from '../testing/sample-timeline.ts';
import { indexTimeline } from '../timeline-index.ts';
import { linkOfLine, linksOfEvent } from './passage-links.ts';

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
