import { type RefObject, useEffect, useState } from "react";

/** The width of an element in whole pixels; null on the server and before it was measured. */
export function useWidth(ref: RefObject<HTMLElement>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  // Only the browser knows the width, and it changes with the window.
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      // Hidden behind the table it has none; the last one is kept.
      if (element.clientWidth > 0) setWidth(element.clientWidth);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}
