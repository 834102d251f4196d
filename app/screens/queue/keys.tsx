import type { MouseEvent } from "react";
import { Button } from "~/components/ui/button";
import { OwnedForm } from "~/components/ui/owned-form";
import { useIsLive } from "~/components/ui/use-is-live";
import { KEYS_DIALOG, queueKeys, useQueueKeys } from "./queue-keys";

const show = () => {
  const dialog = document.getElementById(KEYS_DIALOG);
  if (dialog instanceof HTMLDialogElement) dialog.showModal();
};
const close = ({ currentTarget }: MouseEvent<HTMLButtonElement>) =>
  currentTarget.closest("dialog")?.close();

type Props = { singleKeys: boolean; action: string };

/** The single keys of the queue: what they are, and the switch for people whose tools use them. */
export function Keys({ singleKeys, action }: Props) {
  useQueueKeys(singleKeys);
  const isLive = useIsLive();
  return (
    <>
      <p className="queue-keys needs-scripts">
        <span>{singleKeys ? "Single keys act here:" : "Single keys are off here."}</span>
        {singleKeys
          ? queueKeys.slice(0, -1).map(([key, words]) => (
              <span key={key}>
                <kbd>{key}</kbd> {words}
              </span>
            ))
          : null}
        <Button type="button" look="quiet" size="sm" onClick={show}>
          All keys
        </Button>
      </p>
      {isLive ? <KeysDialog singleKeys={singleKeys} action={action} /> : null}
    </>
  );
}

function KeysDialog({ singleKeys, action }: Props) {
  return (
    <dialog id={KEYS_DIALOG} className="dialog" aria-labelledby="keys-title">
      <h2 id="keys-title">Keys in the queue</h2>
      <dl className="queue-keys-list">
        {queueKeys.map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p className="mb-4 text-13 text-ink-2">
        Enter on a row opens it, too. In fields every key types what it says.
      </p>
      <OwnedForm
        method="post"
        action={action}
        preventScrollReset
        className="flex flex-wrap justify-end gap-2"
      >
        <input type="hidden" name="intent" value="keys" />
        <Button name="singleKeys" value={singleKeys ? "off" : "on"} look="line">
          {singleKeys ? "Switch single keys off" : "Switch single keys on"}
        </Button>
        <Button type="button" onClick={close}>
          Close
        </Button>
      </OwnedForm>
    </dialog>
  );
}
