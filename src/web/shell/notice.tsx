import { Button } from '@fluentui/react-components';

export interface NoticeView {
  readonly heading: string;
  readonly text: string;
  /** The way forward, if there is one here. */
  readonly action?: { readonly label: string; readonly onPress: () => void };
}

/** What is said where there is nothing else to show. */
export function Notice({ heading, text, action }: NoticeView) {
  return (
    <section className="notice" role="status">
      <h2>{heading}</h2>
      <p>{text}</p>
      {action !== undefined && (
        <Button appearance="primary" onClick={action.onPress}>
          {action.label}
        </Button>
      )}
    </section>
  );
}
