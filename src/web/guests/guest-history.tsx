import type { TabStep } from '../../domain/tab/tab-guest-detail';
import { momentIn } from '../shell/format-date';
import { usePage } from '../shell/page-context';

/** What happened to a guest, oldest first. */
export function GuestHistory({ steps }: { readonly steps: readonly TabStep[] }) {
  const { words, locale } = usePage();
  if (steps.length === 0) return null;
  return (
    <>
      <h3>{words.guests.panel.history}</h3>
      <ol className="history">
        {steps.map(({ at, text }, index) => (
          <li key={`${at} ${index}`}>
            <time dateTime={at}>{momentIn(locale, at)}</time>
            <span>{text}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
