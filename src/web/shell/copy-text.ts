/** Frames may be denied the clipboard; the older way still works in them. False if neither does. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    document.body.append(field);
    field.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way in a frame without clipboard-write
    const isCopied = document.execCommand('copy');
    field.remove();
    return isCopied;
  }
}
