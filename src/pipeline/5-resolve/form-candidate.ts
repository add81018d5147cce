/**
 * The places of an event's words → the event: who, where, when, told by whom, on what themes.
 */
import type { EventPerson } from '../../model/event.ts';
import type { ThemeId } from '../../model/ids.ts';
import type { EntityMention, EventCandidate, PassageMentions } from '../artifacts.ts';
import { sentenceAt } from '../sentence-at.ts';
import type { Setting } from './setting.ts';
import { bothOfTwo } from './titles/both-of-two.ts';
import { cleanerBy, type NameCleaner } from './titles/clean-words.ts';
import { englishDictionary } from './titles/dictionary.ts';
import { formTitle, type Plain } from './titles/form-title.ts';
import { ownerOf } from './titles/name-owner.ts';
import { subjectBefore } from './titles/shared-subject.ts';
import { type Spelling, spellingBy } from './titles/spelling.ts';
import { spokenFor } from './titles/spoken-for.ts';
import { summaryOf } from './titles/summary-of.ts';
import { plainTitle } from './titles/title-of.ts';
import { titledBefore } from './titles/titled-before.ts';
import { isOfEntry, shortName, toldInThePast } from './titles/told-text.ts';
import { typeset } from './titles/typeset.ts';
import { tellingOf } from './told-of.ts';
import { chooseWhen } from './when/choose-when.ts';

export type Sources = EventCandidate['sources'];

/** How words are made fit for a title or a summary. */
export interface Words {
  readonly cleaner: NameCleaner;
  readonly spelling: Spelling;
}

/** `isEnglish` is of any word whether the dictionary knows it. */
export function wordsBy({ clean, lexicon }: Setting, isEnglish: (word: string) => boolean): Words {
  return { cleaner: cleanerBy(clean), spelling: spellingBy(lexicon, englishDictionary, isEnglish) };
}

/** An id is given to it by whoever sees all events. */
export function formCandidate(sources: Sources, setting: Setting, { cleaner, spelling }: Words): EventCandidate {
  const telling = tellingOf(sources, setting);
  const [main] = sources;
  const mentions = setting.within(main);
  const exact = mentions?.passage.text.slice(main.start, main.end) ?? '';
  const subject = mentions === null ? '' : subjectBefore(mentions.passage, main);
  const whole = `${subject}${exact}`;
  const told = telling.told;
  const themes = themesOf(sources, setting);
  const [by] = told?.by ?? [];
  const teller = by === undefined ? null : setting.personOf(by);
  const owner =
    mentions === null
      ? null
      : (ownerOf(mentions, main, teller, setting) ?? spokenFor(mentions, main, telling, teller, setting));
  const titled = mentions === null ? null : titledBefore(mentions, main, setting)?.id;
  const wording: Plain = {
    clean: (words) => spelling.right(cleaner.clean(words)),
    isSound: (words) => !spelling.isDoubtful(words),
    isCommon: spelling.isCommon,
  };
  const hurt = (mentions?.injuries.length ?? 0) > 0;
  const cut = mentions === null ? null : formTitle({ mentions, span: main, telling, teller }, setting, wording);
  const title =
    cut ??
    cleaner.clean(
      plainTitle(
        teller === null ? null : shortName(teller),
        telling.standing,
        telltale(themes, hurt, setting),
        namedIn(sources, setting, told?.by ?? []),
      ),
    );
  return {
    id: '',
    title: typeset(bothOfTwo(title)),
    summary: typeset(
      summaryOf(
        {
          exact: mentions !== null && isOfEntry(mentions) ? toldInThePast(whole) : whole,
          title,
          teller: teller?.name ?? null,
          standing: telling.standing,
        },
        cleaner,
        spelling,
      ),
    ),
    when: chooseWhen(sources, telling, setting),
    told,
    standing: telling.standing,
    phase: null,
    people: peopleOf(sources, setting, [
      ...peopleNamed(subject, main, setting),
      ...(owner === null ? [] : [owner.id]),
      ...(titled === undefined || titled === null ? [] : [titled]),
      ...(told?.by ?? []),
    ]),
    organisations: idsIn(sources, setting, (one) => one.organisations),
    places: idsIn(sources, setting, (one) => one.places),
    themes,
    sources,
    warning: warningOf(sources, setting),
    edited: [],
  };
}

/** The theme that says most in a title: of injuries where they are described, else not "conclusions" nor "killed". */
function telltale(themes: readonly ThemeId[], hurt: boolean, setting: Setting): string | null {
  const names = themes.flatMap((id) => setting.themeOf(id) ?? []);
  const injured = hurt ? names.find((name) => /\binjur|post-mortem/iu.test(name)) : undefined;
  return (
    injured ??
    names.find(
      (name) => !/conclusion|finding|killed|evidence|submission|words|what happened|background/iu.test(name),
    ) ??
    null
  );
}

/** A place, body or person that the words name, for a title that has nothing else to say; never the attacker. */
function namedIn(sources: Sources, setting: Setting, by: readonly EventPerson['id'][]): string | undefined {
  const spoken = idsIn(sources, setting, (one) => one.people).flatMap((id) => {
    const person = by.includes(id) ? null : setting.personOf(id);
    return person === null || person.part === 'attacker' ? [] : [shortName(person)];
  });
  return (
    setting.firstPlaceOf(idsIn(sources, setting, (one) => one.places)) ??
    spoken[0] ??
    setting.firstOrganisationOf(idsIn(sources, setting, (one) => one.organisations))
  );
}

function idsIn<Id extends string>(
  sources: Sources,
  setting: Setting,
  pick: (mentions: PassageMentions) => readonly EntityMention<Id>[],
): readonly Id[] {
  const found = sources.flatMap((source) => {
    const mentions = setting.within(source);
    return mentions === null ? [] : pick(mentions);
  });
  return [...new Set(found.map(({ id }) => id))];
}

/** Of an event that is cut out behind "and": whom the subject names that its words leave out. */
function peopleNamed(
  subject: string,
  { passage, start, end }: Sources[0],
  setting: Setting,
): readonly EventPerson['id'][] {
  if (subject === '') return [];
  const sentence = sentenceAt(setting.mentions.get(passage)?.passage.sentences ?? [], start);
  const before = sentence === undefined ? null : setting.within({ passage, start: sentence.start, end });
  const text = before?.passage.text ?? '';
  return (before?.people ?? [])
    .filter((one) => one.end <= start && subject.includes(text.slice(one.start, one.end)))
    .map(({ id }) => id);
}

/** Those whom the words name or stand for, then the others who belong to it. */
function peopleOf(sources: Sources, setting: Setting, others: readonly EventPerson['id'][]): readonly EventPerson[] {
  const ids = [...new Set([...idsIn(sources, setting, (one) => one.people), ...others])];
  return ids.map((id) => ({ id, part: setting.personOf(id)?.part ?? 'other' }));
}

function themesOf(sources: Sources, setting: Setting): readonly ThemeId[] {
  const own = idsIn(sources, setting, (one) => one.themes);
  if (own.length > 0) return own;
  return [...new Set(sources.flatMap((source) => setting.themesAround(source)))];
}

/** The strongest warning among the injuries in the words. */
function warningOf(sources: Sources, setting: Setting): string | null {
  const warnings = sources.flatMap((source) => (setting.within(source)?.injuries ?? []).map(({ warning }) => warning));
  return warnings.find((warning) => warning.includes('fatal')) ?? warnings[0] ?? null;
}
