import { Form, type FormProps, useRouteLoaderData } from "@remix-run/react";
import { type FormEvent, type RefAttributes, useEffect, useRef } from "react";
import { connection } from "~/lib/connection";
import { useIsSending } from "./sending";

type SentFormProps = FormProps & RefAttributes<HTMLFormElement>;

/**
 * A form that is sent once however often its button is pressed, and whose button says that it is on its way. Pressed
 * while another form is under way, it is sent when that one's answer is there, unless it says something else by then.
 */
export function SentForm({ onSubmit, ...form }: SentFormProps) {
  const isSending = useIsSending();
  const pressed = useRef<HTMLElement | null>(null);
  const sent = useRef<string | null>(null);
  const waiting = useRef<Press | null>(null);
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

  // Only an effect runs after what the other form changed stands in this one.
  useEffect(() => {
    if (isSending) return;
    sent.current = null;
    const press = waiting.current;
    waiting.current = null;
    if (press === null || connection.getTrouble() !== null) return;
    if (wordsOf(press) === press.words) press.form.requestSubmit(press.submitter);
  }, [isSending]);

  function send(event: FormEvent<HTMLFormElement>) {
    onSubmit?.(event);
    if (event.defaultPrevented) return;
    const { submitter } = event.nativeEvent as SubmitEvent;
    const press = { form: event.currentTarget, submitter };
    const words = wordsOf(press);
    if (isSending || connection.isSendingForm()) {
      event.preventDefault();
      // A refusal is shown a little before all of its answer is there: whoever mends it at once says something else.
      if (sent.current !== words) waiting.current = { ...press, words };
      return;
    }
    sent.current = words;
    pressed.current = submitter;
  }

  return <Form {...form} onSubmit={send} />;
}

/** A button that was pressed, and what its form said then. */
type Press = { form: HTMLFormElement; submitter: HTMLElement | null; words: string };

function wordsOf({ form, submitter }: Pick<Press, "form" | "submitter">): string {
  return JSON.stringify([...new FormData(form, submitter)]);
}

type Props = SentFormProps & {
  /** Whose record it changes; a patient's own forms know it, others leave it out where there is none. */
  patientId?: string;
};

/** Of root's data: who is signed in, at which of their places, and the record that they are let in to as its own. */
export type Owner = { userId: string | null; placeId: string | null; ownRecordId: string | null };
const NOBODY: Owner = { userId: null, placeId: null, ownRecordId: null };

/** Who is signed in, where, and whose record it is; of nobody all three are null. */
export function useOwner(): Owner {
  return useRouteLoaderData<Owner>("root") ?? NOBODY;
}

/** A form that carries who opened it, where, and whose record it is for: the server refuses it from anybody else. */
export function OwnedForm({ patientId, children, ...form }: Props) {
  const { userId, placeId, ownRecordId } = useOwner();
  const own = { openedBy: userId, openedAt: placeId, openedFor: patientId ?? ownRecordId };
  return (
    <SentForm {...form}>
      {Object.entries(own).map(([name, value]) =>
        value === null ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      {children}
    </SentForm>
  );
}
