import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { usePage } from '../shell/page-context';

export interface DownloadOutcomeView {
  readonly draftId: string;
  readonly onError: (error: unknown) => void;
}

/** The outcome as a file; with the redemption links only where that is asked for. */
export function DownloadOutcome({ draftId, onError }: DownloadOutcomeView) {
  const { api, words } = usePage();
  const { progress } = words.bulk;
  const [hasLinks, setHasLinks] = useState(false);
  const download = async () => {
    try {
      const path = `/api/tab/drafts/${encodeURIComponent(draftId)}/outcome.csv`;
      // A plain link would come without the token.
      const response = await api.open(path, { query: { links: hasLinks ? '1' : null } });
      const link = document.createElement('a');
      link.href = URL.createObjectURL(await response.blob());
      link.download = 'guestlist.csv';
      link.click();
      URL.revokeObjectURL(link.href);
    } catch (error) {
      onError(error);
    }
  };
  return (
    <p className="buttons">
      <Button onClick={() => void download()}>{progress.download}</Button>
      <Checkbox
        label={progress.downloadLinks}
        checked={hasLinks}
        onChange={(_event, { checked }) => {
          setHasLinks(checked === true);
        }}
      />
    </p>
  );
}
