/**
 * A timeline whose events say when they were published → a feed of corrections and new events (Atom, RFC 4287).
 *
 * `{on: '2026-12-02', what: ['time']}` of an event → `<entry><title>Corrected: The helicopter landed</title>…`.
 *
 * An entry says the event's title, its time and what was corrected, and leads to its page. Summaries and quotations do
 * not go along: they may describe injuries, and whoever follows a feed has not asked for that. Names of entries rest on
 * the feed's own name and not on the address, so that a site can move without everything looking new.
 */

import { whenWords } from '../../app/time-words.ts';
import type { Correctable } from '../../model/publication.ts';
import type { Timeline } from '../../model/timeline.ts';
import { type Change, changesOf } from './changes-of.ts';
import { nameUuid } from './name-uuid.ts';
import { linkTo, type Where } from './where.ts';
import { xmlText } from './xml-text.ts';

/** Who has not looked for longer reads the chronology itself. */
const most = 200;

/** Null where the timeline says of nothing when it was published: no ledger is kept, or it is empty. */
export function toAtom(timeline: Timeline, where: Where): string | null {
  const changes = changesOf(timeline);
  const [newest] = changes;
  if (timeline.feed === undefined || newest === undefined) return null;
  const title = xmlText(timeline.title);
  const entries = changes
    .slice(0, most)
    .map((change) => entryOf(change, timeline.feed ?? '', timeline.timezone, where));
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
 <id>${timeline.feed}</id>
 <title>${title}: corrections and new events</title>
 <updated>${moment(newest.on)}</updated>
 <author><name>${title}</name></author>
 <link rel="self" type="application/atom+xml" href="${xmlText(linkTo('/feed.xml', where))}"/>
 <link rel="alternate" type="text/html" href="${xmlText(linkTo('/', where))}"/>
${entries.join('')}</feed>
`;
}

function entryOf({ on, event, what }: Change, feed: string, zone: string, where: Where): string {
  const kind = what === null ? 'added' : 'corrected';
  const heading = `${what === null ? 'New' : 'Corrected'}: ${event.title}`;
  const time = whenWords(event.when, zone).full;
  const summary = what === null ? `${time}.` : `${time}. Corrected since it was last published: ${inWords(what)}.`;
  return ` <entry>
  <id>${nameUuid(feed, `${kind}/${on}/${event.id}`)}</id>
  <title>${xmlText(heading)}</title>
  <published>${moment(on)}</published>
  <updated>${moment(on)}</updated>
  <link rel="alternate" type="text/html" href="${xmlText(linkTo(`/event/${event.id}`, where))}"/>
  <summary>${xmlText(summary)}</summary>
 </entry>
`;
}

const names: Readonly<Record<Correctable, string>> = {
  title: 'its title',
  time: 'its time',
  sources: 'the words it is taken from',
  address: 'its address; the old one still leads here',
};

function inWords(what: readonly Correctable[]): string {
  return what.map((each) => names[each]).join(', ');
}

/** A ledger keeps days: the feed's format asks for moments, so each is its day's first. */
function moment(day: string): string {
  return `${day}T00:00:00Z`;
}
