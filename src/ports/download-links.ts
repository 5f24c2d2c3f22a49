import type { Locale, Requester } from '../domain/invitation-request';

/** A list of one request's guests as a file: before it is sent what will happen, afterwards how it ended. */
export interface Download {
  readonly requestId: string;
  readonly requester: Requester;
  readonly locale: Locale;
  readonly what: 'list' | 'outcome';
  readonly hasLinks: boolean;
}

export interface DownloadLinks {
  /** Opens this one file, for minutes; holds nothing that can be read. */
  linkTo(download: Download): string;
}
