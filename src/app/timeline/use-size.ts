/** An element → its width and height in whole pixels, kept up to date. */
import { type RefObject, useLayoutEffect, useState } from 'react';

interface Size {
  readonly width: number;
  readonly height: number;
}

const beforeDrawing: Size = { width: 960, height: 168 };

export function useSize(element: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState(beforeDrawing);
  useLayoutEffect(() => {
    const measured = element.current;
    if (measured === null) return;
    const read = () => {
      const { clientWidth: width, clientHeight: height } = measured;
      if (width > 0 && height > 0)
        setSize((before) => (before.width === width && before.height === height ? before : { width, height }));
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
