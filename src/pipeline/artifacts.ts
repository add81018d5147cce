/**
 * What the stages hand to each other: readonly data, offsets in UTF-16 units.
 *
 *   folder ─1─▶ ReadDocument ─2─▶ Paragraph ─3─▶ MergedPassage ─4─▶ PassageMentions ─5─▶ EventCandidate
 *          ─6─▶ the same, edited ─7─▶ diagnostics ─8─▶ Timeline
 */
import type { Casebook } from '../model/casebook.ts';
import type { DiagnosticPlace } from '../model/diagnostic.ts';
import type { DetailKind } from '../model/discrepancy.ts';
import type { Organisation, Person, Phase, Place, Theme } from '../model/entities.ts';
import type { EventPerson, Standing } from '../model/event.ts';
import type { DocumentId, OrganisationId, PassageId, PersonId, PhaseId, PlaceId, ThemeId } from '../model/ids.ts';
import type { Citation, PassageUse, SourceDocument } from '../model/source.ts';
import type { When } from '../model/time.ts';

/** A half-open stretch of a text: `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface InputFile {
  /** The path below the folder that was read, with `/`. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Something in the folder that is not read, and why. */
export interface SkippedFile {
  readonly file: string;
  /** Of no kind that is read; a folder with documents in it; hidden; not to be opened. */
  readonly why: 'kind' | 'folder' | 'hidden' | 'unreadable';
}

/** A folder as it lies on the disk. */
export interface InputFolder {
  readonly documents: readonly InputFile[];
  readonly casebook: InputFile | null;
  /** What was published before; missing where no ledger is kept. */
  readonly ledger?: InputFile | null;
  readonly skipped?: readonly SkippedFile[];
}

// 1-read
/** Where in the casebook a value stands, by its path from the root: `['events', 3, 'quote', 'exact']`. */
export interface CasebookPlaces {
  /** The value itself; where it is missing, the nearest thing around it. Null without a casebook. */
  value(path: readonly (string | number)[]): DiagnosticPlace | null;
  /** The key of the value. */
  key(path: readonly (string | number)[]): DiagnosticPlace | null;
}
export interface Line extends Span {
  /** From 1. The span leaves out the line's ending. */
  readonly number: number;
}
export interface ReadDocument {
  readonly source: SourceDocument;
  /** Of a plain text, as it stands without its BOM; of a web page or Markdown, its paragraphs, one a line. */
  readonly text: string;
  /** With the numbers of the file's lines. Of a page or Markdown several may have one number, and some none. */
  readonly lines: readonly Line[];
  /** Each line is a paragraph, whatever its width. */
  readonly layout?: 'paragraphs';
  /** Where in `text` those lines begin that say when the document was published, and nothing else. */
  readonly dateLines?: readonly number[];
  /** Where those begin that are headings or captions by their marks. */
  readonly asides?: readonly number[];
  /** Of those that are headings, the level of each: 1 is the highest. */
  readonly headings?: readonly { readonly start: number; readonly level: number }[];
}

// 2-segment
export interface Paragraph {
  readonly document: DocumentId;
  readonly line: number;
  readonly text: string;
  /** Within `text`; they cover it but for white space, the number that it is counted by, and marks of footnotes. */
  readonly sentences: readonly Span[];
  /** It says when the document was published, and nothing else. */
  readonly isDateLine?: true;
  /** A heading, a caption or a footnote: it stands beside what is told, and tells no event. */
  readonly isAside?: true;
  /** Its times are of nothing but itself. */
  readonly isFootnote?: true;
  /** Of a heading: 1 is the highest. */
  readonly level?: number;
}

// 3-merge
export interface MergedPassage {
  readonly id: PassageId;
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly citations: readonly Citation[];
  /** It says when its first document was published, and nothing else. */
  readonly isDateLine?: true;
  /** A heading, a caption or a footnote in its first document. */
  readonly isAside?: true;
  readonly isFootnote?: true;
  readonly level?: number;
  /** Present where another document contradicts a detail of it. */
  readonly conflicts?: readonly PassageConflict[];
}
/** "landed at 14.56" here, "landed at 14.59" there. */
export interface PassageConflict {
  readonly detail: DetailKind;
  /** Within the passage's text. */
  readonly here: Span;
  /** Within a wording of the same or another passage, as that document has it. */
  readonly there: Span & { readonly passage: PassageId; readonly document: DocumentId; readonly text: string };
  /** The words name nobody ("she was found at …"): it holds only where both events are of the same people. */
  readonly ofSamePeople?: true;
}

// 4-extract
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';
/** Who is speaking: the reporter (relative to publication), or a narrative (relative to the last time told). */
export type Voice = 'news' | 'narrative';

/** What a normalised value rests on beside the words themselves. */
export type TimeReference =
  | { readonly kind: 'words' }
  | { readonly kind: 'publication' }
  /** An earlier time expression of the same text. */
  | { readonly kind: 'text'; readonly start: number; readonly end: number }
  /** Nothing was there to resolve it by: the value is left relative or unspecified. */
  | { readonly kind: 'none' };

/** A time expression as TIMEX3 has it (ISO-TimeML); `value` is its normalised value: `2017-03-22T14:56`, `P3W`. */
export interface TimeExpression extends Span {
  readonly text: string;
  readonly type: TimexType;
  readonly value: string;
  /** TIMEX3 `mod`, where the words carry one. */
  readonly mod?: 'BEFORE' | 'AFTER' | 'LESS_THAN' | 'MORE_THAN' | 'START' | 'MID' | 'END' | 'APPROX';
  readonly reference: TimeReference;
  /** Told of what `had` gone before, or in a `relative` clause: where it is earlier, the account does not go on from it. */
  readonly aside?: 'had' | 'relative';
  /** It may be counted from the main line or from what had gone before: nobody can say which. */
  readonly unsure?: true;
}

/** A time expression, or a phrase around one, with what it says of when an event happened. */
export interface TimeMention {
  /** The words that an editor would quote: "By December 2010", "in the week before the attack". */
  readonly phrase: Span;
  readonly when: When;
  /** Null where the phrase names an anchor alone ("at the time of the attack"). */
  readonly expression: TimeExpression | null;
  /** Something was only said then ("denied on Tuesday that …"). */
  readonly saying?: true;
}

export interface EntityMention<Id extends string> extends Span {
  readonly id: Id;
  /** The words name it (`name`), or a pronoun or role stands for it (`reference`). */
  readonly by: 'name' | 'reference';
}

export interface Quotation extends Span {
  /** Between the quotation marks. */
  readonly inner: Span;
  readonly speaker: PersonId | null;
}

/** "Mr Ellwood said that …": who tells it and as what kind of statement, over the words that are told. */
export interface ReportedSpeech extends Span {
  /** Null where no person tells it: "Tests found", "MI5 said". */
  readonly speaker: PersonId | null;
  readonly standing: Standing;
  /** Nothing in these words says who tells them: an account goes on from what stands before. */
  readonly carried: boolean;
  /** "I" in these words is the speaker, who wrote and signed them. */
  readonly own?: true;
}

export interface PassageMentions {
  readonly passage: MergedPassage;
  readonly boilerplate: boolean;
  readonly times: readonly TimeMention[];
  /** Phrases that look like a time and could not be resolved. */
  readonly unresolved: readonly Span[];
  /** Phrases that say when and of which no reader made anything; they are only counted. */
  readonly unread?: readonly Span[];
  readonly people: readonly EntityMention<PersonId>[];
  readonly organisations: readonly EntityMention<OrganisationId>[];
  readonly places: readonly EntityMention<PlaceId>[];
  readonly unrecognisedNames: readonly Span[];
  /** "He", "the officer": words that stand for somebody, of whom it is not plain who. */
  readonly unlinkedReferences: readonly Span[];
  readonly quotations: readonly Quotation[];
  readonly speech: readonly ReportedSpeech[];
  readonly themes: readonly EntityMention<ThemeId>[];
  /** The date of the heading that it stands under; that of the telling alone where a hearing sat then (`sitting`); one of a list of dates (`listed`). */
  readonly under?: { readonly when: When; readonly sitting: boolean; readonly listed?: true };
  /** Sentences that tell what happened at the time of day that stands alone above their entry. */
  readonly stamped?: { readonly sentences: readonly Span[]; readonly when: When };
  /** Words that describe an injury, with what a reader is told of them. */
  readonly injuries: readonly {
    readonly span: Span;
    readonly warning: string;
  }[];
}

/** Everybody and everything that can be referred to: the casebook's, then what the rules recognised. */
export interface Roster {
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly places: readonly Place[];
  readonly themes: readonly Theme[];
}

/** The one event that the documents are about, with its day: "the attack", 2017-03-22. */
export interface MainEvent {
  /** With its article, as a sentence uses it. */
  readonly name: string;
  readonly day: string;
  /** Whence the day is known, to follow the name: "which the editor puts on 22 March 2017". */
  readonly from: string;
}

export interface Extracted {
  readonly mentions: readonly PassageMentions[];
  readonly roster: Roster;
  /** "he" or "she" of those whose titles, given names or kin tell it; where the documents call them otherwise, that goes before. */
  readonly pronouns?: ReadonlyMap<PersonId, 'he' | 'she'>;
  readonly mainEvent?: MainEvent | null;
  /** The hearing whose opening the documents date: "the inquest", 2019-06-03. */
  readonly opened?: { readonly day: string; readonly name: string } | null;
}

// 5-resolve, 6-edit
/** Where the editor cut an event: its id in the casebook and the places of its quotes (the first is the main one). */
export interface Cut {
  readonly event: string;
  readonly sources: readonly [CandidateSource, ...CandidateSource[]];
}
export interface CandidateSource extends Span {
  readonly passage: PassageId;
}
export interface EventCandidate {
  /** Unique within a conversion; becomes the event's id. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly when: When;
  readonly told: {
    readonly by: readonly PersonId[];
    readonly when: When;
  } | null;
  readonly standing: Standing;
  readonly phase: PhaseId | null;
  readonly people: readonly EventPerson[];
  readonly organisations: readonly OrganisationId[];
  readonly places: readonly PlaceId[];
  readonly themes: readonly ThemeId[];
  readonly sources: readonly [CandidateSource, ...CandidateSource[]];
  readonly warning: string | null;
  readonly edited: readonly string[];
}
/**
 * `before` ended or began no later than `after`. An event stands for one moment, the one that its words are about; only
 * where they give it more than a day is it something that may have lasted.
 */
export interface OrderConstraint {
  readonly before: string;
  readonly after: string;
  readonly basis: 'stated' | 'edited';
  readonly passage?: PassageId;
  /** The words of the passage that say so: "Ten minutes later". */
  readonly words?: Span;
  /** How far apart the two are, in seconds, where the words say it; `most` is null where they only say how far at least. */
  readonly gap?: { readonly least: number; readonly most: number | null };
  /** How surely the words mean that order: a clause with its conjunction (`clause`), or a sentence's opening (`opening`). */
  readonly read?: 'clause' | 'opening';
  /** Where the casebook says so, as a path from its root. */
  readonly path?: readonly (string | number)[];
}
export interface Resolved {
  readonly passages: readonly (PassageMentions & {
    readonly use: PassageUse;
  })[];
  readonly roster: Roster;
  readonly phases: readonly Phase[];
  readonly candidates: readonly EventCandidate[];
  readonly order: readonly OrderConstraint[];
  /** Ids of the events whose words the editor alone would cut so. */
  readonly cutByEditor?: ReadonlySet<string>;
}

/** What the conversion is told beside the documents. */
export interface ConversionContext {
  readonly casebook: Casebook;
  readonly timezone: string;
  /** False with `--no-editor`: the casebook's `events` are left out. */
  readonly editor: boolean;
}
