import { Field, Input, Textarea } from '@fluentui/react-components';
import type { TabGuestDetail } from '../../domain/tab/tab-guest-detail';
import { CopyButton } from '../shell/copy-button';
import { fill } from '../shell/fill';
import { usePage } from '../shell/page-context';

/** The redemption link and the text to pass it on with; for whoever may see it, while it works. */
export function GuestLink({ detail }: { readonly detail: TabGuestDetail }) {
  const { panel } = usePage().words.guests;
  if (detail.redemptionUrl === null) return null;
  const guest = detail.name === '' ? detail.address : detail.name;
  return (
    <div className="link-to-pass-on">
      <Field label={panel.link} hint={fill(panel.linkFor, { guest })}>
        <Input readOnly value={detail.redemptionUrl} />
      </Field>
      <CopyButton text={detail.redemptionUrl} label={panel.copyLink} />
      {detail.forwardText !== null && (
        <>
          <Field label={fill(panel.forward, { guest })}>
            <Textarea readOnly rows={6} value={detail.forwardText} />
          </Field>
          <CopyButton text={detail.forwardText} label={panel.copyForward} />
        </>
      )}
    </div>
  );
}
