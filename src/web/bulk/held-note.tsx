import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { fill } from '../shell/fill';
import { usePage } from '../shell/page-context';

/** The seconds in which everything can still be taken back. */
export function HeldNote({ until }: { readonly until: string }) {
  const { words } = usePage();
  const left = () => Math.max(0, Math.ceil((Date.parse(until) - Date.now()) / 1_000));
  const [seconds, setSeconds] = useState(left);
  useEffect(() => {
    const timer = setInterval(() => {
      setSeconds(left());
    }, 500);
    return () => {
      clearInterval(timer);
    };
  });
  if (seconds === 0) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{fill(words.bulk.progress.held, { seconds })}</MessageBarBody>
    </MessageBar>
  );
}
