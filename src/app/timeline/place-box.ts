/**
 * A box in pixels → a ref that puts its element there, through the CSSOM: a style attribute in the markup would not
 * pass the page's Content Security Policy, and the chart's marks have no places that a class could name.
 */
import type { RefCallback } from 'react';

export interface PixelBox {
  readonly x: number;
  readonly y: number;
  /** Left as it is where absent. */
  readonly width?: number;
  readonly height: number;
}

/** The element must be positioned; its corner is put at `x`, `y` of the box it is positioned in. */
export function placeBox({ x, y, width, height }: PixelBox): RefCallback<HTMLElement> {
  return (element) => {
    if (element === null) return;
    element.style.setProperty('transform', `translate(${round(x)}px, ${round(y)}px)`);
    if (width !== undefined) element.style.setProperty('width', `${round(width)}px`);
    element.style.setProperty('height', `${round(height)}px`);
  };
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
