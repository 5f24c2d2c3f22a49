/** A form or button came back with something we never sent: answered with a plain sentence, and nothing is done. */
export class FormError extends Error {
  override readonly name = 'FormError';
}
