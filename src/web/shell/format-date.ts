import type { Locale } from '../../domain/invitation-request';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, options);
  formats.set(key, format);
  return format;
}

/** A day in the viewer's own time zone: "24 Nov 2026". */
export function dayIn(locale: Locale, at: string): string {
  return formatIn(locale, { day: 'numeric', month: 'short', year: 'numeric' }).format(new Date(at));
}

/** A moment in the viewer's own time zone: "24 Nov 2026, 14:05". */
export function momentIn(locale: Locale, at: string): string {
  return formatIn(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
}

/** "1,234" */
export function numberIn(locale: Locale, value: number): string {
  return new Intl.NumberFormat(locale).format(value);
}
