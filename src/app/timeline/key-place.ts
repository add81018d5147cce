/**
 * Where the chart's key opens: below the chart, where it moves the list down and covers nothing; and what of the strip it has
 * to explain. Null until the page has that place.
 */
import { createContext } from 'react';
import type { StripMark } from './chapters.ts';

export interface KeyPlace {
  readonly element: HTMLElement;
  readonly strip: ReadonlySet<StripMark['shape']>;
}

export const KeyPlaceContext = createContext<KeyPlace | null>(null);
