import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { TabListedGuest } from '../../domain/tab/tab-draft';
import { usePage } from '../shell/page-context';
import { guestsIn } from './guests-in';

/** More guests at the end of the list. */
export function AddGuests({ onAdd }: { readonly onAdd: (guests: readonly TabListedGuest[]) => void }) {
  const { review } = usePage().words.bulk;
  const [text, setText] = useState('');
  return (
    <form
      className="add-guests"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        onAdd(guestsIn(text));
        setText('');
      }}
    >
      <Field label={review.addHint}>
        <Input
          value={text}
          onChange={(_event, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <Button type="submit">{review.add}</Button>
    </form>
  );
}
