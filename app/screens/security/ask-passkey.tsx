import { useEffect, useRef, useState } from "react";
import { Notice } from "~/components/ui/notice";
import { OwnedForm } from "~/components/ui/owned-form";
import type { FactorsPage } from "./factors-page";

type Props = {
  name: string;
  /** JSON. */
  options: string;
  words: FactorsPage["words"]["passkeys"];
};

/** Has the browser make a passkey, and sends what it made. */
export function AskPasskey({ name, options, words }: Props) {
  const [isRefused, setIsRefused] = useState(false);
  const credential = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const ask = async () => {
      const { startRegistration } = await import("@simplewebauthn/browser");
      const made = await startRegistration({ optionsJSON: JSON.parse(options) });
      const field = credential.current;
      if (!field) return;
      field.value = JSON.stringify(made);
      field.form?.requestSubmit();
    };
    ask().catch(() => setIsRefused(true));
  }, [options]);
  return (
    <>
      {isRefused ? (
        <Notice tone="red" role="alert" title={words.refused} />
      ) : (
        <Notice tone="info" role="status">
          {words.asking}
        </Notice>
      )}
      <OwnedForm method="post" hidden>
        <input type="hidden" name="intent" value="add-passkey" />
        <input type="hidden" name="name" value={name} />
        <input type="hidden" name="credential" ref={credential} />
      </OwnedForm>
    </>
  );
}
