/** The ledger's time, going on by this process's own measure: nobody's clock can be put forward or back in it. */
export function clockFrom(at: Date): () => Date {
  const began = performance.now();
  return () => new Date(at.getTime() + performance.now() - began);
}
