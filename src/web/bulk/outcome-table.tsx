import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { TabDraftRow } from '../../domain/tab/tab-draft';
import { StateMark } from '../guests/state-mark';
import { usePage } from '../shell/page-context';

/** Lines shown before "Show more". */
const STEP = 100;

/** How each guest stands; what did not work first. */
export function OutcomeTable({ rows }: { readonly rows: readonly TabDraftRow[] }) {
  const { words } = usePage();
  const { table } = words.guests;
  const [most, setMost] = useState(STEP);
  const sorted = [...rows.filter(isProblem), ...rows.filter((row) => !isProblem(row))];
  const shown = sorted.slice(0, most);
  return (
    <>
      <table className="bulk-table outcome">
        <thead>
          <tr>
            <th scope="col">{table.guest}</th>
            <th scope="col">{table.state}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.position}>
              <td>
                <b>{row.name === '' ? row.address : row.name}</b>
                {row.name !== '' && <small className="soft">{row.address}</small>}
              </td>
              <td className="verdict">
                {row.state !== null && <StateMark state={row.state} />}
                <p className="soft">{row.line === '' ? row.reason?.says : row.line}</p>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {sorted.length > shown.length && (
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

const isProblem = ({ state }: TabDraftRow): boolean => state === 'notDone';
