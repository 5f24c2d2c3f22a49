import { Button, Field, MessageBar, MessageBarBody, Spinner, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { TabBegunList, TabDraft, TabOptions } from '../../domain/tab/tab-draft';
import type { TabLimits, TabTargets } from '../../domain/tab/tab-form';
import { fill } from '../shell/fill';
import { numberIn } from '../shell/format-date';
import { usePage } from '../shell/page-context';
import { ProblemBar } from '../shell/problem-bar';
import { useAsked } from '../shell/use-asked';
import { DropZone } from './drop-zone';
import { EarlierDrafts } from './earlier-drafts';
import { keepList, keptList } from './kept-list';
import { OptionFields } from './option-fields';
import { reviewList } from './review-list';
import { TargetFields } from './target-fields';
import { useOtherIds } from './use-other-ids';
import { useListFile } from './use-list-file';
import { targetsIn, type WhereTo } from './where-to';

export interface ListStepView {
  /** Ref of the target that is chosen beforehand. */
  readonly target: string | null;
  /** What was typed in the chat; null for a list that begins here. */
  readonly begun: TabBegunList | null;
  readonly onDraft: (draft: TabDraft) => void;
}

/** Who and where: paste or drop a list, choose the target, then review. */
export function ListStep({ target: wanted, begun, onDraft }: ListStepView) {
  const { api, words, locale } = usePage();
  const { list } = words.bulk;
  const asked = useAsked<TabLimits>('/api/tab/limits');
  const likely = useAsked<TabTargets>('/api/tab/targets');
  const limits = asked.answer;
  const [text, setText] = useState(() => keptList(begun));
  const [where, setWhere] = useState<WhereTo>({
    chosen: [],
    target: begun?.target ?? null,
    appRoleId: begun?.appRoleId ?? null,
    isUnfinished: false,
  });
  const [options, setOptions] = useState<Partial<TabOptions>>(begun?.options ?? {});
  const [isAsking, setIsAsking] = useState(false);
  const [error, setError] = useState<unknown>(null);
  // Made once, so that pressing twice makes one draft; so are those for the other targets.
  const id = useRef(begun?.id ?? crypto.randomUUID());
  const others = useOtherIds();

  const change = (changed: string) => {
    setText(changed);
    keepList(changed, begun);
  };
  const file = useListFile({
    onText: (added) => {
      change(text.trim() === '' ? added : `${text.trimEnd()}\n${added}`);
    },
    onError: setError,
  });
  const review = async () => {
    setIsAsking(true);
    setError(null);
    try {
      onDraft(await reviewList(api, { id: id.current, text, options, targets: targetsIn(where) }, others));
    } catch (reason) {
      setError(reason);
      setIsAsking(false);
    }
  };

  return (
    <DropZone onFile={file.read}>
      <form
        className="bulk-form"
        onSubmit={(event) => {
          event.preventDefault();
          void review();
        }}
      >
        <h1>{words.bulk.heading}</h1>
        <ProblemBar error={error} />
        <ProblemBar
          error={error === null ? (likely.error ?? asked.error) : null}
          onAgain={() => {
            likely.again();
            asked.again();
          }}
        />
        <Field label={list.guests} hint={list.guestsHint}>
          <Textarea
            rows={7}
            resize="vertical"
            value={text}
            onChange={(_event, { value }) => {
              change(value);
            }}
          />
        </Field>
        <p className="file-line">
          <Button
            onClick={() => {
              file.choose();
            }}
          >
            {list.chooseFile}
          </Button>
          <span>{list.drop}</span>
        </p>
        {file.taken !== null && (
          <MessageBar intent={file.taken.unreadable.length === 0 ? 'success' : 'warning'} layout="multiline">
            <MessageBarBody>
              {fill(list.taken, { guests: numberIn(locale, file.taken.guests), file: file.taken.name })}{' '}
              {file.taken.unreadable.length > 0 &&
                fill(list.unreadable, { pieces: file.taken.unreadable.slice(0, 5).join(' · ') })}
            </MessageBarBody>
          </MessageBar>
        )}
        <TargetFields
          wanted={wanted}
          likely={likely}
          where={where}
          onChange={(part) => {
            setWhere((before) => ({ ...before, ...part }));
          }}
        />
        <OptionFields
          options={options}
          onChange={(part) => {
            setOptions((before) => ({ ...before, ...part }));
          }}
        />
        {limits !== null && (
          <p className="soft">
            {fill(list.limit, { guests: numberIn(locale, limits.guestsPerRequest) })}{' '}
            {fill(list.limitToday, { guests: numberIn(locale, limits.newGuestsLeftToday) })}
          </p>
        )}
        <p className="buttons">
          <Button type="submit" appearance="primary" disabledFocusable={isAsking}>
            {list.review}
          </Button>
          {isAsking && <Spinner size="tiny" label={list.reviewing} />}
        </p>
      </form>
      <EarlierDrafts onDraft={onDraft} />
    </DropZone>
  );
}
