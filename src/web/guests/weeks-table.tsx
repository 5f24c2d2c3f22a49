import type { TabWeek } from '../../domain/tab/tab-weeks';
import { dayIn, numberIn } from '../shell/format-date';
import { usePage } from '../shell/page-context';

const COLUMNS = ['pending', 'stale', 'accepted'] as const;

/** The same as the picture, to read. */
export function WeeksTable({ weeks }: { readonly weeks: readonly TabWeek[] }) {
  const { words, locale } = usePage();
  return (
    <table className="weeks-table">
      <thead>
        <tr>
          <th scope="col">{words.guests.picture.week}</th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {words.states[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.at}>
            <th scope="row">{dayIn(locale, week.at)}</th>
            {COLUMNS.map((column) => (
              <td key={column}>{numberIn(locale, week[column])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
