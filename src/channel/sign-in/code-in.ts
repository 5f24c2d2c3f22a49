const CODE = /^\d{4,10}$/;

/** The number that the token service's page shows at the end of a sign-in; our own page ends with a word instead. */
export function codeIn(state: string): string | null {
  return CODE.test(state) ? state : null;
}
