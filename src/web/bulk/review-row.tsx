import { useState, type KeyboardEvent } from 'react';
import { Button } from '@fluentui/react-components';
import { CloseSign } from '../shell/close-sign';
import { fill } from '../shell/fill';
import { usePage } from '../shell/page-context';
import type { ReviewRowView } from './review-row-view';
import { RowVerdict } from './row-verdict';

/** One guest: address and name to be mended, and what will happen. Enter keeps a change or, without one, takes the suggestion. */
export function ReviewRow({ row, onEdit }: ReviewRowView) {
  const { review } = usePage().words.bulk;
  const [address, setAddress] = useState(row.address);
  const [name, setName] = useState(row.name);
  const { position } = row;

  const keepAddress = () => {
    if (address.trim() !== row.address && address.trim() !== '')
      onEdit({ position, address: address.trim() });
  };
  const keepName = () => {
    if (name.trim() !== row.name && name.trim() !== '') onEdit({ position, name: name.trim() });
  };
  const onAddressKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setAddress(row.address);
    if (event.key !== 'Enter') return;
    if (address.trim() === row.address && row.suggestion !== null) onEdit({ position, useSuggestion: true });
    else keepAddress();
  };
  const onNameKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setName(row.name);
    if (event.key === 'Enter') keepName();
  };

  return (
    <tr className={`plan-${row.plan}`}>
      <td>
        <input
          className="cell-input"
          type="text"
          inputMode="email"
          autoComplete="off"
          spellCheck={false}
          aria-label={fill(review.addressOf, { row: position + 1 })}
          value={address}
          onChange={(event) => {
            setAddress(event.target.value);
          }}
          onKeyDown={onAddressKey}
          onBlur={keepAddress}
        />
      </td>
      <td>
        {row.isNameEditable ? (
          <input
            className="cell-input"
            type="text"
            autoComplete="off"
            aria-label={fill(review.nameOf, { address: row.address })}
            value={name}
            onChange={(event) => {
              setName(event.target.value);
            }}
            onKeyDown={onNameKey}
            onBlur={keepName}
          />
        ) : (
          row.name
        )}
      </td>
      <td>
        <RowVerdict row={row} onEdit={onEdit} />
      </td>
      <td>
        <Button
          appearance="subtle"
          icon={<CloseSign />}
          aria-label={fill(review.leaveOut, { address: row.address })}
          onClick={() => {
            onEdit({ position, leaveOut: true });
          }}
        />
      </td>
    </tr>
  );
}
