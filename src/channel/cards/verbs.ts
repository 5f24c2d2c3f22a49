/** What a button asks for; its data carries ids and positions only. */
export const verbs = [
  'openForm',
  'review',
  'openList',
  'change',
  'cancel',
  'send',
  'stop',
  'pause',
  'resume',
  'show',
  'download',
  'correct',
  'pickTarget',
  'refresh',
  'showLink',
  'retryFailed',
  'undo',
  'newLink',
  'confirmNewLink',
  'remove',
  'cantGetIn',
  'findCause',
  'status',
  'help',
] as const;

export type Verb = (typeof verbs)[number];

/** Stands for a line that was typed: a card can offer it again, as if typed once more. */
export const sayVerb = 'say';

/** Stands for the press that its data holds. */
export const repeatVerb = 'tryAgain';

export function isVerb(text: string): text is Verb {
  return (verbs as readonly string[]).includes(text);
}
