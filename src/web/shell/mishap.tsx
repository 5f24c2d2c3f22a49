import { Component, type ReactNode } from 'react';
import { Notice } from './notice';

export interface MishapView {
  readonly heading: string;
  readonly text: string;
  readonly again: string;
  readonly children: ReactNode;
}

/** Stands in for a page whose own code failed, instead of nothing. */
export class Mishap extends Component<MishapView, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    const { heading, text, again, children } = this.props;
    if (!this.state.hasFailed) return children;
    const action = {
      label: again,
      onPress: () => {
        window.location.reload();
      },
    };
    return <Notice heading={heading} text={text} action={action} />;
  }
}
