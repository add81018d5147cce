/**
 * A timeline whose events say when they were published → a feed of corrections and new events (Atom, RFC 4287).
 *
 * `{on: '2026-12-02', what: ['time']}` of an event → `<entry><title>Corrected: The helicopter landed</title>…`.
 *
 * An entry says the event's title, its time and what was corrected, and leads to its page. Summaries and quotations do
 * not go along: they may describe injuries, and whoever follows a feed has not asked for that. Names of entries rest on
 * the feed's own name and not on the address, so that a site can move without everything looking new.
 */

import { attackersName } from '../../app/attackers-name.ts';
import { datesIn } from '../../app/dates.ts';
import { whenWords } from '../../app/time-words.ts';
import { words } from '../../app/words/words.ts';
import type { Correctable } from '../../model/publication.ts';
import type { Timeline } from '../../model/timeline.ts';
import { folderOf } from '../head/site-place.ts';
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
  const { feed, timezone } = timeline;
  if (feed === undefined || newest === undefined) return null;
  const dates = datesIn(timezone, words.language);
  const { without } = attackersName(timeline);
  const link = (path: string) => xmlText(linkTo(path, where));
  const entries = changes.slice(0, most).map((change) =>
    entryOf(change, {
      id: nameUuid(feed, `${change.what === null ? 'added' : 'corrected'}/${change.on}/${change.event.id}`),
      title: without(change.event.title),
      time: whenWords(change.event.when, dates).full,
      link: link(folderOf({ kind: 'event', id: change.event.id })),
    }),
  );
  const title = xmlText(without(timeline.title));
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
 <id>${feed}</id>
 <title>${title}: corrections and new events</title>
 <updated>${moment(newest.on)}</updated>
 <author><name>${title}</name></author>
 <link rel="self" type="application/atom+xml" href="${link('feed.xml')}"/>
 <link rel="alternate" type="text/html" href="${link('')}"/>
${entries.join('')}</feed>
`;
}

interface EntryParts {
  readonly id: string;
  readonly title: string;
  readonly time: string;
  /** Ready to stand in an attribute. */
  readonly link: string;
}

function entryOf({ on, what }: Change, { id, title, time, link }: EntryParts): string {
  const heading = `${what === null ? 'New' : 'Corrected'}: ${title}`;
  const summary = what === null ? `${time}.` : `${time}. Corrected since it was last published: ${inWords(what)}.`;
  return ` <entry>
  <id>${id}</id>
  <title>${xmlText(heading)}</title>
  <published>${moment(on)}</published>
  <updated>${moment(on)}</updated>
  <link rel="alternate" type="text/html" href="${link}"/>
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
