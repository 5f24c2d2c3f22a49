/** Ends a switch over a union, so that a new kind fails to compile. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected kind: ${JSON.stringify(value)}`);
}
