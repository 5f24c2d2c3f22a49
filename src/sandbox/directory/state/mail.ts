export interface Mail {
  readonly to: string;
  readonly subject: string;
  /** The language it is written in: `en`. */
  readonly language: string;
  readonly text: string;
  readonly personalMessage: string | null;
  readonly link: string;
  /** ISO 8601 */
  readonly at: string;
}
