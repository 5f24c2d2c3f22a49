import { useLayoutEffect, useState, type RefObject } from 'react';

/**
 * Pixels between the top of the page and the element. Measured when what stands above may have changed, never because
 * the page was scrolled: `rendered` is new for each render that a parent asked for.
 */
export function useDistanceAbove(element: RefObject<HTMLElement | null>, rendered: object): number {
  const [above, setAbove] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      const top = (element.current?.getBoundingClientRect().top ?? 0) + window.scrollY;
      setAbove((before) => (Math.abs(before - top) < 1 ? before : top));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => {
      observer.disconnect();
    };
  }, [element, rendered]);
  return above;
}
