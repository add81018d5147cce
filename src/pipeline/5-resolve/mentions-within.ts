/**
 * A passage's mentions → those of them that meet a stretch of it: a sentence's own times, people and words told.
 */
import type { PassageMentions, Span } from '../artifacts.ts';
import { spanIndex } from '../span-index.ts';

/** The passage as it is, its mentions only those that meet the window. Names that nobody knows are left out. Each window is looked at once. */
export function mentionsWithin(mentions: PassageMentions): (window: Span) => PassageMentions {
  const same = <One extends Span>(one: One): Span => one;
  const times = spanIndex(mentions.times, ({ phrase }) => phrase);
  const unresolved = spanIndex(mentions.unresolved, same);
  const people = spanIndex(mentions.people, same);
  const organisations = spanIndex(mentions.organisations, same);
  const places = spanIndex(mentions.places, same);
  const quotations = spanIndex(mentions.quotations, same);
  const speech = spanIndex(mentions.speech, same);
  const themes = spanIndex(mentions.themes, same);
  const injuries = spanIndex(mentions.injuries, ({ span }) => span);
  const known = new Map<string, PassageMentions>();
  const within = (window: Span): PassageMentions => ({
    ...mentions,
    unrecognisedNames: [],
    times: times(window),
    unresolved: unresolved(window),
    people: people(window),
    organisations: organisations(window),
    places: places(window),
    quotations: quotations(window),
    speech: speech(window),
    themes: themes(window),
    injuries: injuries(window),
  });
  return (window) => {
    const key = `${window.start} ${window.end}`;
    const found = known.get(key) ?? within(window);
    known.set(key, found);
    return found;
  };
}
