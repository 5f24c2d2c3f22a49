import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useSaid } from './use-said';

/** What went wrong, above what it is about, which stays as it was. */
export function ProblemBar({ error }: { readonly error: unknown }) {
  const { heading, text } = useSaid(error);
  return (
    <div role="alert">
      {error !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{heading}</MessageBarTitle>
            {text}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
