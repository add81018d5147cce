/**
 * Every trouble the conversion can find in documents or casebook: a stable code, how grave it is, and how to mend it.
 *
 * `diagnose('QUOTE-NOT-FOUND', 'These words stand in no document.', place)` → a `Diagnostic` with this list's severity
 * and mend. The order is that of the stages; what only the reader of times tells of stands last. A code never changes its
 * meaning; a new trouble gets a new code.
 */
import type { Diagnostic, DiagnosticPlace, Severity } from '../model/diagnostic.ts';

interface CodeEntry {
  readonly severity: Severity;
  /** What is wrong, in general. */
  readonly meaning: string;
  /** What to do about it. */
  readonly mend: string;
  /** The test that shows it, where no folder of `samples/` can: a fault of the conversion, of the disk or of `times`. */
  readonly shownBy?: string;
}

export const diagnosticCodes = {
  'NO-DOCUMENTS': {
    severity: 'error',
    meaning: 'The folder holds no document.',
    mend: 'Put at least one .txt, .md or .html file into the folder, or into a folder named "documents" in it.',
  },
  'FILE-SKIPPED': {
    severity: 'warning',
    meaning: 'Something in the folder is not read: a file of another kind, a hidden one, or a folder with documents.',
    mend: 'Save it as .txt, .md or .html directly in the folder, or take it out.',
  },
  'FILE-UNREADABLE': {
    severity: 'error',
    meaning: 'A file in the folder cannot be opened: its rights forbid it, or it is a link that leads nowhere.',
    mend: 'Give yourself the right to read it, mend the link, or take it out of the folder.',
    shownBy: 'effects.test.ts',
  },
  'TEXT-NOT-UTF8': {
    severity: 'error',
    meaning: 'A file holds bytes that are not UTF-8.',
    mend: 'Save the file as UTF-8.',
  },
  'FILE-NOT-TEXT': {
    severity: 'error',
    meaning: 'A file is of a kind that holds no plain text, whatever its name says.',
    mend: 'Open it in the program that made it and save its words as .txt (UTF-8), or take it out of the folder.',
  },
  'FRONT-MATTER-UNREADABLE': {
    severity: 'warning',
    meaning: 'The front matter of a Markdown file is not well-formed YAML, or its date is none.',
    mend: 'Write it as YAML between two lines of three hyphens, with a date such as 2019-05-14 or 2019-05-14T16:30.',
  },
  'DOCUMENT-EMPTY': {
    severity: 'warning',
    meaning: 'A document has no words.',
    mend: 'Put the text in, or take the file out of the folder.',
  },
  'DOCUMENT-ID-CLASH': {
    severity: 'error',
    meaning: 'Two documents would go by the same id.',
    mend: 'Give one of them another `id` under `documents` in the casebook, or another file name.',
  },
  'DOCUMENT-UNDATED': {
    severity: 'warning',
    meaning: 'Nobody said when a document was published, so its relative times stay unresolved.',
    mend: 'Give it a `published` date under `documents` in the casebook, or a line "Published 14 May 2019, 16.30" at its top.',
  },
  'DOCUMENT-DATED-BY-ITSELF': {
    severity: 'warning',
    meaning:
      'A document is dated by its signature, its foot or its dateline alone: when it was written, and perhaps not published.',
    mend: 'Give it a `published` date under `documents` in the casebook.',
  },
  'CASEBOOK-SYNTAX': {
    severity: 'error',
    meaning: 'The casebook is not well-formed YAML.',
    mend: 'Mend the YAML at this place.',
  },
  'CASEBOOK-UNKNOWN-KEY': {
    severity: 'error',
    meaning: 'The casebook uses a key that has no meaning there.',
    mend: 'Correct the key, or remove it.',
  },
  'CASEBOOK-WRONG-TYPE': {
    severity: 'error',
    meaning: 'A value in the casebook is not of the kind its key takes, or a required key is missing.',
    mend: 'Write a value of the kind that is expected.',
  },
  'CASEBOOK-BAD-ID': {
    severity: 'error',
    meaning: 'An id in the casebook cannot stand in an address.',
    mend: 'Use lower-case letters a to z, digits and single hyphens between them.',
  },
  'CASEBOOK-DUPLICATE-ID': {
    severity: 'error',
    meaning: 'Two entries of one kind in the casebook have the same id.',
    mend: 'Give each its own id.',
  },
  'CASEBOOK-DUPLICATE-FILE': {
    severity: 'error',
    meaning: 'Two entries under `documents` in the casebook describe the same file.',
    mend: 'Put what they say into one entry, or correct `file` in one of them.',
  },
  'CASEBOOK-UNKNOWN-REFERENCE': {
    severity: 'error',
    meaning: 'The casebook refers to something by an id that nothing has.',
    mend: 'Correct the id, or add the entry it refers to.',
  },
  'CASEBOOK-PLACE-CIRCLE': {
    severity: 'error',
    meaning: 'Places in the casebook lie within one another in a circle, or one within itself.',
    mend: 'Take out one `within`.',
  },
  'CASEBOOK-NO-REASON': {
    severity: 'warning',
    meaning: 'The casebook gives a time of its own and does not say why.',
    mend: 'Add `because`: one plain sentence that readers see beside the time.',
  },
  'CASEBOOK-BAD-TIMEZONE': {
    severity: 'error',
    meaning: 'The casebook names a time zone that is not known.',
    mend: 'Use an IANA name such as Europe/London.',
  },
  'CASEBOOK-BAD-DATE': {
    severity: 'error',
    meaning: 'A date or time in the casebook cannot be read, or ends before it begins.',
    mend: 'Write 2017, 2017-03, 2017-03-22, 2017-03-22T14:56, or two of them as 2012/2016, with .. for an open end.',
  },
  'CASEBOOK-NO-SUCH-FILE': {
    severity: 'error',
    meaning: 'The casebook describes a document whose file is not in the folder.',
    mend: 'Correct `file`, or put the file beside the other documents.',
  },
  'TITLE-TOO-LONG': {
    severity: 'error',
    meaning: "An event's title has more than 80 characters.",
    mend: 'Shorten the title; the summary has room for the rest.',
  },
  'QUOTE-NOT-FOUND': {
    severity: 'error',
    meaning: 'The words of a casebook quote stand nowhere in the documents, or not between that `prefix` and `suffix`.',
    mend: 'Copy the words from the document exactly, with its spaces, quotation marks and typing errors.',
  },
  'QUOTE-AMBIGUOUS': {
    severity: 'error',
    meaning: 'The words of a casebook quote stand in more than one place.',
    mend: 'Add a `prefix` or `suffix` (the words just before or after), or a longer `exact`, until one place is left.',
  },
  'EVENT-WITHOUT-QUOTE': {
    severity: 'error',
    meaning: 'A casebook event has no quote, and the conversion forms no event of that id that it could change.',
    mend: "Give it a `quote` with the document's words for it.",
  },
  'EVENT-WITHOUT-SOURCE': {
    severity: 'error',
    meaning: 'An event is left without any words of a document to show for it.',
    mend: 'Give it a `quote` in the casebook.',
    shownBy: '7-check/check.test.ts',
  },
  'EVENT-ID-CLASH': {
    severity: 'error',
    meaning: 'Two events have the same id, or an event has an id that cannot stand in an address.',
    mend: 'Give the event an id of its own in the casebook.',
    shownBy: '7-check/check.test.ts',
  },
  'EVENT-UNKNOWN-REFERENCE': {
    severity: 'error',
    meaning: 'An event refers to a person, organisation, place, theme or chapter that is not on the list.',
    mend: 'Add the entry to the casebook.',
    shownBy: '7-check/check.test.ts',
  },
  'EVENT-OUTSIDE-CHAPTER': {
    severity: 'warning',
    meaning: "An event's time lies wholly outside the chapter that the editor put it in.",
    mend: 'Give the event a `when` of its own, or another `phase`.',
  },
  'PHRASE-NOT-IN-SOURCE': {
    severity: 'error',
    meaning: "The words given as an event's `phrase` for its time do not stand in the passages it is taken from.",
    mend: 'Copy the phrase from the document exactly, or leave it out.',
  },
  'TITLE-NAMES-ATTACKER': {
    severity: 'error',
    meaning: "An event's title names the attacker.",
    mend: 'Write "the attacker" in the title; the name may stand in the summary.',
  },
  'ORDER-CYCLE': {
    severity: 'error',
    meaning: 'Statements of order, the editor’s among them, put events before one another in a circle.',
    mend: 'Take out one of these statements of order.',
  },
  'ORDER-CONTRADICTION': {
    severity: 'error',
    meaning: 'A statement of order by the editor puts an event before another whose time is certainly earlier.',
    mend: "Correct one event's time, or take out the statement of order.",
  },
  'ORDER-YIELDS': {
    severity: 'warning',
    meaning: 'An order that was read from the words alone contradicts what is known otherwise, and was left out.',
    mend: 'Look at the paragraphs: the documents may contradict each other. The casebook can say which is right.',
  },
  'QUOTATION-NOT-EXACT': {
    severity: 'error',
    meaning: 'A passage or quotation does not stand in its document word for word.',
    mend: 'This is a fault of the conversion; please report it with the document.',
    shownBy: '7-check/check.test.ts',
  },
  'PASSAGE-UNUSED': {
    severity: 'error',
    meaning: 'A passage is counted as the source of an event, but no event cites it, or the other way round.',
    mend: 'This is a fault of the conversion; please report it with the document.',
    shownBy: '7-check/check.test.ts',
  },
  'ALIAS-POINTS-NOWHERE': {
    severity: 'error',
    meaning: 'A casebook alias leads to an event that does not exist.',
    mend: 'Let the alias lead to an event that exists, or take it out.',
  },
  'ALIAS-CLASH': {
    severity: 'error',
    meaning: 'A casebook alias is the id of an event that exists.',
    mend: 'Take the alias out: the event is found by its own id.',
  },
  'LEDGER-UNREADABLE': {
    severity: 'error',
    meaning: 'The ledger of published ids, published.yaml, is not well-formed YAML or not in its form.',
    mend: 'Put the line back as it was; `npm run publish-ids` only ever adds lines at the end.',
  },
  'LEDGER-ID-VANISHED': {
    severity: 'error',
    meaning: 'Something was published under an id that nothing has any more, and no alias leads on from it.',
    mend: 'Put the id back or, for an event, let it lead to another under `aliases` in the casebook.',
  },
  'LEDGER-OF-OTHERS': {
    severity: 'warning',
    meaning: 'The ledger of published ids names no event that is here, and no document either or there is no casebook.',
    mend: 'Take published.yaml out of the folder; `npm run publish-ids` then begins a new one.',
  },
  'LEDGER-BEHIND': {
    severity: 'warning',
    meaning: 'The ledger of published ids does not have everything that has an address now, or not as it is now.',
    mend: 'When you publish the site, run `npm run publish-ids` and keep the file with the casebook.',
  },
  'REQUEST-WRONG': {
    severity: 'error',
    meaning: 'A line given to the reader of times is not a request that it knows.',
    mend: 'Write one object a line: {"id": …, "text": …, "published": "2018-10-03", "voice": "news"}.',
    shownBy: 'times-cli.test.ts',
  },
  'DATE-IMPOSSIBLE': {
    severity: 'warning',
    meaning: 'The words name a day that no calendar has, such as 31 February; it is not read as a date.',
    mend: 'Nothing needs to be done if the document says so; otherwise correct the date.',
  },
} as const satisfies Record<string, CodeEntry>;

export type DiagnosticCode = keyof typeof diagnosticCodes;

/** A trouble of that code at a place; `mend` adds to or replaces the general advice where more is known. */
export function diagnose(
  code: DiagnosticCode,
  message: string,
  place: DiagnosticPlace | null,
  mend?: string,
): Diagnostic {
  const entry = diagnosticCodes[code];
  return { severity: entry.severity, code, message, mend: mend ?? entry.mend, place };
}
