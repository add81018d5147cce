/**
 * Quotations that run over paragraphs → all their paragraphs as those of whom any one of them names.
 *
 *   Mr Pell asked the jury to wait.
 *   “I did my best.                                   Karen Webb’s, and not Mr Pell’s
 *   “I could do no more.                              hers
 *   “I am sorry,” Karen Webb told the jury.           hers
 *
 * Each paragraph opens with a mark and all but the last leave it open. A run that names nobody is whoever’s the reading took
 * it for; one that ends in words of somebody who cannot be the speaker before is nobody’s.
 */
import type { PassageMentions, ReportedSpeech, Span } from '../../artifacts.ts';

/** The passages of one document in its order, with what they mention → those of a run that are somebody else’s. */
export function toldOverParagraphs(passages: readonly PassageMentions[]): readonly PassageMentions[] {
  return quotationRuns(passages.filter(({ passage }) => passage.isFootnote !== true)).flatMap(bySpeakerOf);
}

/** Passages that follow each other, two at least, each but the last with a mark that it leaves open. */
function quotationRuns(passages: readonly PassageMentions[]): readonly (readonly PassageMentions[])[] {
  const runs: PassageMentions[][] = [];
  let run: PassageMentions[] = [];
  for (const one of passages) {
    const goesOn =
      run.length > 0 && !one.boilerplate && one.passage.level === undefined && /^\s*["“‘']/u.test(one.passage.text);
    const opens = openMark(one) !== undefined;
    if (goesOn) run.push(one);
    if (!goesOn || !opens) {
      if (run.length > 1) runs.push(run);
      run = opens ? [one] : [];
    }
  }
  return run.length > 1 ? [...runs, run] : runs;
}

/** The quotation that runs to the passage’s end and has no mark there. */
function openMark({ passage: { text }, quotations }: PassageMentions): Span | undefined {
  return quotations.find(({ end, inner }) => end === inner.end && end >= text.trimEnd().length);
}

/** One that is attributed where it begins is read already. */
function bySpeakerOf(run: readonly PassageMentions[]): readonly PassageMentions[] {
  const [opening, ...others] = run;
  if (opening === undefined || opening.speech.some(({ carried }) => !carried)) return [];
  const from = openMark(opening)?.start ?? 0;
  const before = [withSpeech(opening, (sentence) => sentence.end > from)];
  for (const mentions of others) {
    const found = firstAttributed(mentions);
    before.push(withSpeech(mentions, ({ end }) => found === null || end <= found.start));
    if (found !== null) return before.flatMap((own) => own(found.speech));
  }
  return [];
}

interface Attributed extends Span {
  /** Empty where it is somebody’s of whom nothing is known. */
  readonly speech: readonly ReportedSpeech[];
}

/** The first sentence, in the quotation, of which its own words say whose it is. */
function firstAttributed({ passage, quotations, speech }: PassageMentions): Attributed | null {
  for (const { start, end } of passage.sentences) {
    const quotation = quotations.find((one) => one.start <= start && start < one.end);
    if (quotation === undefined) return null;
    const told = speech.filter((one) => one.start < end && start < one.end);
    const own = told.filter(({ carried }) => !carried);
    if (own.length > 0 || (told.length === 0 && quotation.end < end - 1)) return { start, end, speech: own };
  }
  return null;
}

/** Gives the sentences of a passage for which `isOwn` holds to whoever tells `speech`; none where there are none. */
function withSpeech(mentions: PassageMentions, isOwn: (sentence: Span) => boolean) {
  return (speech: readonly ReportedSpeech[]): readonly PassageMentions[] => {
    const sentences = mentions.passage.sentences.filter(isOwn);
    if (sentences.length === 0) return [];
    const within = (one: Span): boolean => sentences.some(({ start, end }) => one.start < end && start < one.end);
    const told = sentences.flatMap(({ start, end }) => speech.map((one) => ({ ...one, start, end })));
    const speaker = speech[0]?.speaker ?? null;
    return [
      {
        ...mentions,
        speech: [...mentions.speech.filter((one) => !within(one)), ...told].sort((a, b) => a.start - b.start),
        quotations: mentions.quotations.map((one) => (within(one) ? { ...one, speaker } : one)),
      },
    ];
  };
}
