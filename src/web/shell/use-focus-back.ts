import { useEffect, useRef } from 'react';

/** Gives the focus back to what had it before something opened over the page. */
export function useFocusBack(isOpen: boolean): void {
  const before = useRef<HTMLElement | null>(null);
  const wasOpen = useRef(false);
  // While it renders open for the first time, the focus is still where it was.
  if (isOpen && !wasOpen.current && document.activeElement instanceof HTMLElement) {
    before.current = document.activeElement;
  }
  useEffect(() => {
    const closes = wasOpen.current && !isOpen;
    wasOpen.current = isOpen;
    if (!closes) return;
    // After the library has let go of it.
    const timer = setTimeout(() => {
      if (before.current?.isConnected === true) before.current.focus();
    }, 50);
    return () => {
      clearTimeout(timer);
    };
  }, [isOpen]);
}
