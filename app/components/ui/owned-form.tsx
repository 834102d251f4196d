import { Form, type FormProps, useRouteLoaderData } from "@remix-run/react";
import { type FormEvent, type RefAttributes, useEffect, useRef } from "react";
import { connection } from "~/lib/connection";
import { useIsSending } from "./sending";

type SentFormProps = FormProps & RefAttributes<HTMLFormElement>;

/** A form that is sent once however often its button is pressed, and whose button says that it is on its way. */
export function SentForm({ onSubmit, ...form }: SentFormProps) {
  const isSending = useIsSending();
  const pressed = useRef<HTMLElement | null>(null);
  // The button belongs to whoever drew it; that it waits is known here alone.
  useEffect(() => {
    const button = pressed.current;
    if (!isSending || !button) return;
    button.setAttribute("aria-busy", "true");
    return () => {
      button.removeAttribute("aria-busy");
      pressed.current = null;
    };
  }, [isSending]);

  function send(event: FormEvent<HTMLFormElement>) {
    onSubmit?.(event);
    if (event.defaultPrevented) return;
    if (isSending || connection.isSendingForm()) {
      event.preventDefault();
      return;
    }
    pressed.current = (event.nativeEvent as SubmitEvent).submitter;
  }

  return <Form {...form} onSubmit={send} />;
}

type Props = SentFormProps & {
  /** Whose record it changes; a patient's own forms know it, others leave it out where there is none. */
  patientId?: string;
};

/** Of root's data: who is signed in, and the record that is their own. */
type Owner = { userId: string | null; ownRecordId: string | null };
const NOBODY: Owner = { userId: null, ownRecordId: null };

/** A form that carries who opened it and whose record it is for: the server refuses it from anybody else. */
export function OwnedForm({ patientId, children, ...form }: Props) {
  const { userId, ownRecordId } = useRouteLoaderData<Owner>("root") ?? NOBODY;
  const openedFor = patientId ?? ownRecordId;
  return (
    <SentForm {...form}>
      {userId === null ? null : <input type="hidden" name="openedBy" value={userId} />}
      {openedFor === null ? null : <input type="hidden" name="openedFor" value={openedFor} />}
      {children}
    </SentForm>
  );
}
