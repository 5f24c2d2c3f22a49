/** Did a deadline end it; the client wraps such an error, keeping its name as the code or the error itself as the body. */
export function isTimeout(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const name = 'name' in error ? error.name : undefined;
  const code = 'code' in error ? error.code : undefined;
  return name === 'TimeoutError' || code === 'TimeoutError' || ('body' in error && isTimeout(error.body));
}
