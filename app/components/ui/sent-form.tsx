import { Form, type FormProps, useNavigation } from "@remix-run/react";
import {
  createContext,
  type FormEvent,
  type RefAttributes,
  useContext,
  useState,
  useSyncExternalStore,
} from "react";
import { connection } from "~/lib/connection";

export type SentFormProps = FormProps & RefAttributes<HTMLFormElement>;

/** A button as its form sends it. */
type Pressed = { name: string; value: string };

const PressedButton = createContext<Pressed | null>(null);

/** A form that is sent once however often its button is pressed, and whose button says that it is on its way. */
export function SentForm({ onSubmit, children, ...form }: SentFormProps) {
  const isSending = useIsSending();
  const [wasSending, setWasSending] = useState(false);
  const [pressed, setPressed] = useState<Pressed | null>(null);
  if (isSending !== wasSending) {
    setWasSending(isSending);
    if (!isSending) setPressed(null);
  }

  function send(event: FormEvent<HTMLFormElement>) {
    onSubmit?.(event);
    if (event.defaultPrevented) return;
    if (isSending || connection.isSendingForm()) {
      event.preventDefault();
      return;
    }
    const { submitter } = event.nativeEvent as SubmitEvent;
    if (submitter instanceof HTMLButtonElement) {
      setPressed({ name: submitter.name, value: submitter.value });
    }
  }

  return (
    <Form {...form} onSubmit={send}>
      <PressedButton.Provider value={isSending ? pressed : null}>{children}</PressedButton.Provider>
    </Form>
  );
}

/** Whether a form is on its way to the server, or its answer is on its way back; false once it did not get there. */
export function useIsSending(): boolean {
  const { state, formMethod } = useNavigation();
  const trouble = useTrouble();
  return state !== "idle" && formMethod === "POST" && trouble === null;
}

/** Whether this very button was pressed, and its form is on its way. */
export function useIsPressed(name = "", value: unknown = ""): boolean {
  const pressed = useContext(PressedButton);
  return pressed !== null && pressed.name === name && pressed.value === String(value);
}

/** What keeps the newest form or page from getting there. */
export function useTrouble() {
  return useSyncExternalStore(connection.subscribe, connection.getTrouble, () => null);
}
