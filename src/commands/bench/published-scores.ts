/**
 * What has been published of readers of times on TempEval-3's platinum texts: value F1 in per cent, as printed there.
 *
 * These were not measured here, and on other texts than the corpora above: they say what is usual, not who is better.
 */
export interface PublishedScore {
  readonly reader: string;
  readonly value: number;
  readonly from: string;
}

const tempEval = 'UzZaman et al. 2013, SemEval-2013 Task 1, https://aclanthology.org/S13-2001/';
const uw =
  'Lee et al. 2014, Context-dependent Semantic Parsing for Time Expressions, https://aclanthology.org/P14-1135/';
const told = 'no paper known: a figure from outside this project';

export const publishedScores: readonly PublishedScore[] = [
  { reader: 'chrono-node', value: 40.9, from: told },
  { reader: 'compromise-dates', value: 41.5, from: told },
  { reader: '@microsoft/recognizers-text-date-time', value: 57.0, from: told },
  { reader: 'HeidelTime', value: 77.6, from: tempEval },
  { reader: 'UWTime', value: 82.7, from: uw },
];
