import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { copyText } from './copy-text';
import { usePage } from './page-context';

/** Copies a text and says so. */
export function CopyButton({ text, label }: { readonly text: string; readonly label: string }) {
  const { words } = usePage();
  const [isCopied, setIsCopied] = useState(false);
  return (
    <span className="copy">
      <Button
        onClick={() => {
          void copyText(text).then(setIsCopied);
        }}
      >
        {label}
      </Button>
      <span role="status">{isCopied ? words.common.copied : ''}</span>
    </span>
  );
}
