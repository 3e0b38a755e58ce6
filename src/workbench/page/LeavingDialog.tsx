import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { WorkbenchMessages } from "../../locales/it/workbench";

export interface LeavingDialogProps {
  readonly messages: WorkbenchMessages;
  readonly title: string;
  readonly onSave: () => void;
  readonly onLeave: () => void;
  readonly onStay: () => void;
}

/** Work that is not saved is about to be replaced: save a copy first, go on without, or stay. */
export function LeavingDialog({ messages, title, onSave, onLeave, onStay }: LeavingDialogProps) {
  return (
    <Dialog open modalType="alert" onOpenChange={(_event, { open }) => !open && onStay()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{messages.leavingTitle}</DialogTitle>
          <DialogContent>{messages.leaving(title)}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={onSave}>
              {messages.save}
            </Button>
            <Button onClick={onLeave}>{messages.leave}</Button>
            <Button onClick={onStay}>{messages.stay}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
