/** An element → its width and height in whole pixels, and how far apart the reader has its letters and words, kept up to date. */
import { type RefObject, useLayoutEffect, useState } from 'react';

interface Size {
  readonly width: number;
  readonly height: number;
  /** Added between letters, and between words, in pixels. */
  readonly letterSpacing: number;
  readonly wordSpacing: number;
}

const keys = ['width', 'height', 'letterSpacing', 'wordSpacing'] as const;
const beforeDrawing: Size = { width: 960, height: 168, letterSpacing: 0, wordSpacing: 0 };

export function useSize(element: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState(beforeDrawing);
  useLayoutEffect(() => {
    const measured = element.current;
    if (measured === null) return;
    const read = () => {
      const { clientWidth: width, clientHeight: height } = measured;
      if (width === 0 || height === 0) return;
      const style = getComputedStyle(measured);
      const [letterSpacing, wordSpacing] = [style.letterSpacing, style.wordSpacing].map((px) => parseFloat(px) || 0);
      const size = { width, height, letterSpacing: letterSpacing ?? 0, wordSpacing: wordSpacing ?? 0 };
      setSize((before) => (keys.every((key) => before[key] === size[key]) ? before : size));
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
