import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { TabDraftRow, TabRowEdit } from '../../domain/tab/tab-draft';
import { fill } from '../shell/fill';
import { numberIn } from '../shell/format-date';
import { usePage } from '../shell/page-context';
import { ReviewRow } from './review-row';

export interface ReviewTableView {
  readonly rows: readonly TabDraftRow[];
  readonly problemsOnly: boolean;
  readonly onEdit: (edit: TabRowEdit) => void;
}

/** Lines shown before "Show more". */
const STEP = 100;

/** A line for each guest, to be mended where it stands. */
export function ReviewTable({ rows, problemsOnly, onEdit }: ReviewTableView) {
  const { words, locale } = usePage();
  const { review } = words.bulk;
  const [most, setMost] = useState(STEP);
  const asked = problemsOnly ? rows.filter(wantsALook) : rows;
  const shown = asked.slice(0, most);
  return (
    <>
      <p className="count" role="status">
        {fill(review.rows, { shown: numberIn(locale, shown.length), total: numberIn(locale, rows.length) })}
      </p>
      <table className="bulk-table">
        <thead>
          <tr>
            <th scope="col">{review.address}</th>
            <th scope="col">{review.name}</th>
            <th scope="col">{review.whatHappens}</th>
            <th scope="col">
              <span className="for-readers">{review.leaveOut}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <ReviewRow
              key={`${row.position} ${row.address} ${row.name}`}
              row={row}
              onEdit={(edit) => {
                // Where it stands may have changed by the time it is carried out.
                onEdit({ was: row.address, ...edit });
              }}
            />
          ))}
        </tbody>
      </table>
      {asked.length > shown.length && (
        <Button
          onClick={() => {
            setMost(most + STEP);
          }}
        >
          {words.common.showMore}
        </Button>
      )}
    </>
  );
}

const wantsALook = (row: TabDraftRow): boolean =>
  row.reason !== null || row.suggestion !== null || row.warnings.length > 0 || row.knownAs !== null;
