/* global URL, location */

/** The host's dialog: one page of ours at a time; whoever opened it is told what came of it. */
export function createDialogs(dialog, frame, title) {
  let finish = null;
  const close = (result) => {
    dialog.close();
    frame.src = 'about:blank';
    // As Teams does it: closing without a result is an error to whoever opened.
    finish?.(result === undefined ? ['User cancelled/closed the task module.', ''] : [null, result]);
    finish = null;
  };
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    close();
  });
  return {
    open(info) {
      if (new URL(info.url, location.href).origin !== location.origin) return ['Not of this host', ''];
      title.textContent = info.title;
      frame.src = info.url;
      dialog.showModal();
      return new Promise((resolve) => {
        finish = resolve;
      });
    },
    close,
  };
}
