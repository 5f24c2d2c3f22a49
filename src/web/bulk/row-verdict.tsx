import { Button } from '@fluentui/react-components';
import { fill } from '../shell/fill';
import { usePage } from '../shell/page-context';
import type { ReviewRowView } from './review-row-view';

/** What will happen to a guest, or why not, who can change that, and what there is to press. */
export function RowVerdict({ row, onEdit }: ReviewRowView) {
  const { review } = usePage().words.bulk;
  const { position, reason, suggestion, knownAs } = row;
  return (
    <div className={reason === null ? 'verdict' : 'verdict refused'}>
      <p>{reason === null ? row.line : reason.says}</p>
      {reason !== null && reason.whoCanFix !== '' && (
        <p className="soft">
          {review.whoCanFix} {reason.whoCanFix}
        </p>
      )}
      {reason !== null && reason.instead !== '' && (
        <p className="soft">
          {review.instead} {reason.instead}
        </p>
      )}
      {row.warnings.map((warning) => (
        <p key={warning} className="caution">
          {warning}
        </p>
      ))}
      {suggestion !== null && (
        <p>
          <Button
            size="small"
            onClick={() => {
              onEdit({ position, useSuggestion: true });
            }}
          >
            {fill(review.useSuggestion, { suggestion })}
          </Button>{' '}
          <span className="soft by-key">{fill(review.useSuggestionKey, { suggestion })}</span>
        </p>
      )}
      {knownAs !== null && (
        <label>
          <input
            type="checkbox"
            checked={row.plan === 'invite'}
            onChange={(event) => {
              onEdit({ position, inviteAnyway: event.target.checked });
            }}
          />{' '}
          {fill(review.inviteAnyway, { address: row.address })}
        </label>
      )}
    </div>
  );
}
