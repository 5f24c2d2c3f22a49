/** Keeps the `size` values used last. */
export function createRecentlyUsed<T>(size: number) {
  const values = new Map<string, T>();
  return {
    /** The value kept under `key`, or a new one. */
    get(key: string, create: () => T): T {
      const value = values.get(key) ?? create();
      values.delete(key);
      values.set(key, value);
      const [oldest] = values.keys();
      if (values.size > size && oldest !== undefined) values.delete(oldest);
      return value;
    },
  };
}
