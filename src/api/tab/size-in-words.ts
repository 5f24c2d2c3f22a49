const KILO = 1024;

/** "4 MB", "64 kB" */
export function sizeInWords(bytes: number): string {
  const kilobytes = Math.floor(bytes / KILO);
  return kilobytes >= KILO ? `${Math.floor(kilobytes / KILO)} MB` : `${kilobytes} kB`;
}
