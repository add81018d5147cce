/** The words of the chart, chosen as `words.ts` chooses the others; they come with the chart's code. */
import type { ChartCatalogue } from './catalogue.ts';
import { chart } from './english/chart.ts';

export const chartWords: ChartCatalogue = chart;
