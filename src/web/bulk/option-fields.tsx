import { Field, Select, Switch, Textarea } from '@fluentui/react-components';
import type { TabOptions } from '../../domain/tab/tab-draft';
import { usePage } from '../shell/page-context';

export interface OptionFieldsView {
  readonly options: Partial<TabOptions>;
  readonly onChange: (part: Partial<TabOptions>) => void;
}

/** As the API has it. */
const LONGEST_MESSAGE = 1_000;

/** The e-mail: whether, in which language and with what words. */
export function OptionFields({ options, onChange }: OptionFieldsView) {
  const { words, locale } = usePage();
  const said = words.bulk.options;
  const languages = Object.entries(said.languages) as [TabOptions['mailLanguage'], string][];
  return (
    <details className="options">
      <summary>{said.more}</summary>
      <Switch
        label={said.sendMail}
        checked={options.sendMail ?? true}
        onChange={(_event, { checked }) => {
          onChange({ sendMail: checked });
        }}
      />
      <Field label={said.mailLanguage}>
        <Select
          value={options.mailLanguage ?? locale}
          onChange={(_event, { value }) => {
            const chosen = languages.find(([code]) => code === value);
            if (chosen !== undefined) onChange({ mailLanguage: chosen[0] });
          }}
        >
          {languages.map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={said.personalMessage}>
        <Textarea
          maxLength={LONGEST_MESSAGE}
          value={options.personalMessage ?? ''}
          onChange={(_event, { value }) => {
            onChange({ personalMessage: value });
          }}
        />
      </Field>
    </details>
  );
}
