/** What became of a reply within the time the chat waits. */
export type Timely<T> =
  { readonly kind: 'ready'; readonly value: T } | { readonly kind: 'late'; readonly value: Promise<T> };

/** Waits for `work` so many milliseconds; after that the caller answers something else and finishes with an edit. */
export async function answerInTime<T>(work: Promise<T>, milliseconds: number): Promise<Timely<T>> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => {
      resolve('late');
    }, milliseconds);
  });
  const first = await Promise.race([work.then((value) => ({ value })), tooLate]).finally(() => {
    clearTimeout(timer);
  });
  return first === 'late' ? { kind: 'late', value: work } : { kind: 'ready', value: first.value };
}
