/** Puts the focus where the list goes on after its targets have changed: on the tab that is shown or, with one target left, on its heading. */
export function focusShown(): void {
  // Once it is drawn.
  requestAnimationFrame(() => {
    document
      .querySelector<HTMLElement>('.list-targets [role="tab"][aria-selected="true"], .bulk-head h1')
      ?.focus();
  });
}
