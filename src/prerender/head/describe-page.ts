/**
 * A page → what it says of itself in a sentence or two, at most 200 characters, from its own matter alone.
 *
 * The page of the air ambulance's landing → "14.56 on Wednesday 22 March 2017. The crew had surveyed the scene from the
 * air before they could land." Of what describes injuries only the time is said, and who told of it.
 */
import { describeEntity, type EntityDescription } from '../../app/entity/describe-entity.ts';
import { aboutDocuments } from '../../app/opening/about-documents.ts';
import type { EntityKind, Page } from '../../app/page-address.ts';
import { instantWords, spanWords, whenWords } from '../../app/time-words.ts';
import type { TimelineIndex } from '../../app/timeline-index.ts';
import { toldSentence } from '../../app/told-sentence.ts';
import { toldByWords } from '../../app/told-words.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { headWords } from './head-words.ts';

const longest = 200;

/** Without the attacker's name; empty only where a page's thing is not known. */
export function describePage(page: Page, index: TimelineIndex): string {
  return cutAtWord(index.attackersName.without(sentencesOf(page, index)).trim(), longest);
}

function sentencesOf(page: Page, index: TimelineIndex): string {
  const { documents, title } = index.timeline;
  switch (page.kind) {
    case 'chronology':
      return headWords.asTold(aboutDocuments(documents, index.fixedDates), documents.length);
    case 'event': {
      const event = index.events.get(page.id);
      return event === undefined ? '' : describeEvent(event, index);
    }
    case 'document':
      return describeDocument(page.id, index);
    case 'about':
      return headWords.about;
    case 'who-was-when':
      return headWords.whoWasWhen;
    case 'guide':
      return page.chapter === null ? headWords.guide(title) : describeChapter(page.chapter, index);
    case 'not-found':
      return headWords.notFound;
    default:
      return describeThing(page.kind, page.id, index);
  }
}

function describeEvent(event: TimelineEvent, index: TimelineIndex): string {
  const time = whenWords(event.when, index.fixedDates).full;
  return `${time}. ${asSentence(isPlain(event, index) ? event.summary : told(event, index))}`;
}

/** By whom it was told; when as well, if that is another time than its own. */
function told(event: TimelineEvent, index: TimelineIndex): string {
  const sameTime = event.told?.when.earliest === event.when.earliest && event.told.when.latest === event.when.latest;
  return (sameTime ? toldByWords(event, index) : null) ?? toldSentence(event, index);
}

/**
 * Whether a summary can stand where nobody was warned: the event describes no injuries, the words speak of none, and where the
 * summary was made by rule, from the passage's own words, neither does its passage.
 */
export function isPlain(event: TimelineEvent, index: TimelineIndex): boolean {
  if (event.sensitive !== undefined || /\binjur/i.test(event.summary)) return false;
  if (event.edited.includes('summary')) return true;
  return event.sources.every(({ passage }) => index.passages.get(passage)?.sensitive === undefined);
}

function describeThing(kind: EntityKind, id: string, index: TimelineIndex): string {
  const thing = describeEntity(index, kind, id);
  if (thing === null) return '';
  const count = index.eventsOf(kind, id).length;
  if (kind !== 'person' && thing.description === null) return headWords.inOrder(thing.heading, count);
  return [kind === 'person' ? partOf(id, thing, index) : '', thing.description ?? '', headWords.eventsOf(count)]
    .filter((each) => each !== '')
    .map((each) => asSentence(capital(each)))
    .join(' ');
}

/** Only where it adds anything: "Counsel. Counsel for the families" says it twice, and "Other" says nothing. */
function partOf(id: string, { what, description }: EntityDescription, index: TimelineIndex): string {
  const part = index.people.get(id)?.part;
  const said = description?.toLowerCase().includes(what.toLowerCase()) === true;
  return part === 'attacker' || part === 'other' || said ? '' : what;
}

function describeDocument(id: string, index: TimelineIndex): string {
  const document = index.documents.get(id);
  if (document === undefined) return '';
  const { author, publisher, published } = document;
  const day = published === undefined ? '' : instantWords(published, index.fixedDates).day;
  const by = [author, publisher, day].filter((each) => each !== undefined && each !== '').join(', ');
  return by === '' ? headWords.document : `${asSentence(by)} ${headWords.document}`;
}

function describeChapter(id: string, index: TimelineIndex): string {
  const phase = index.phases.get(id);
  if (phase === undefined) return '';
  const span = spanWords(phase.from, phase.to, index.fixedDates);
  // A chapter may be called by its year.
  return headWords.chapter(phase.name, span === phase.name ? '' : span, index.eventsOf('phase', id).length);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function asSentence(text: string): string {
  const plain = text.trim();
  return plain === '' || /[.!?…][”’"']*$/u.test(plain) ? plain : `${plain}.`;
}

/** At most `most` characters, whole words, with a sign where something is left out. */
export function cutAtWord(text: string, most: number): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  const begun = characters.slice(0, most - 1).join('');
  const end = characters[most - 1] === ' ' ? begun.length : begun.lastIndexOf(' ');
  return `${(end > 0 ? begun.slice(0, end) : begun).replace(/[\s,;:–—(“"‘.-]+$/u, '')}…`;
}
