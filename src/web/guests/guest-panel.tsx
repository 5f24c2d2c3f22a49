import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  OverlayDrawer,
} from '@fluentui/react-components';
import type { TabAction, TabGuest } from '../../domain/tab/tab-guest';
import { CloseSign } from '../shell/close-sign';
import { usePage } from '../shell/page-context';
import { useFocusBack } from '../shell/use-focus-back';
import { useLast } from '../shell/use-last';
import { GuestFacts } from './guest-facts';

export interface GuestPanelView {
  /** Null while it is closed. */
  readonly id: string | null;
  /** Of the list, which has the latest; null where the list does not have this guest. */
  readonly guest: TabGuest | null;
  readonly onAct: (action: TabAction, guest: TabGuest) => void;
  readonly onOpenList: (requestId: string) => void;
  readonly onClose: () => void;
}

/** Everything about one guest, beside the table. */
export function GuestPanel({ id, guest, onAct, onOpenList, onClose }: GuestPanelView) {
  const { words } = usePage();
  const lastId = useLast(id);
  const shown = useLast(guest);
  useFocusBack(id !== null);
  return (
    <OverlayDrawer
      open={id !== null}
      position="end"
      size="medium"
      className="panel"
      onOpenChange={(_event, { open }) => {
        if (!open) onClose();
      }}
    >
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <Button
              appearance="subtle"
              icon={<CloseSign />}
              aria-label={words.common.close}
              onClick={onClose}
            />
          }
        >
          {shown === null ? '…' : shown.name === '' ? shown.address : shown.name}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody>
        {lastId !== null && (
          <GuestFacts key={lastId} id={lastId} guest={guest} onAct={onAct} onOpenList={onOpenList} />
        )}
      </DrawerBody>
    </OverlayDrawer>
  );
}
