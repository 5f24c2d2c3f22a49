/** What is counted, for whoever watches over the bot. Labels name kinds, never people or ids. */
export interface Metrics {
  turn(turn: {
    readonly kind: string;
    readonly outcome: 'answered' | 'refused' | 'failed';
    readonly seconds: number;
  }): void;
  /** `call` is the template of its path; `status` the HTTP status, or what happened to the connection. */
  directoryCall(call: {
    readonly method: string;
    readonly call: string;
    readonly status: string;
    readonly seconds: number;
  }): void;
  throttled(): void;
  signIn(outcome: 'signedIn' | 'refused' | 'asked'): void;
}

/** Where nobody watches: the sandbox and the operator's commands. */
export const noMetrics: Metrics = {
  turn: () => undefined,
  directoryCall: () => undefined,
  throttled: () => undefined,
  signIn: () => undefined,
};
