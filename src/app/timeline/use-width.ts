/** An element → its width in whole pixels, kept up to date. */
import { type RefObject, useLayoutEffect, useState } from 'react';

const beforeDrawing = 960;

export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(beforeDrawing);
  useLayoutEffect(() => {
    const measured = element.current;
    if (measured === null) return;
    const read = () => {
      if (measured.clientWidth > 0) setWidth(measured.clientWidth);
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
