import { useSubmit } from "@remix-run/react";
import { useEffect, useRef } from "react";

const WAIT_MS = 300;

/** Sends a GET form while somebody types in its search field, without taking the focus or filling the history. */
export function useLiveSearch(search: string) {
  const submit = useSubmit();
  const form = useRef<HTMLFormElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef<number>();
  const sent = useRef(search);

  const sendNow = () => {
    window.clearTimeout(timer.current);
    sent.current = input.current?.value.trim() ?? "";
    submit(form.current, { replace: true, preventScrollReset: true });
  };
  const sendSoon = () => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(sendNow, WAIT_MS);
  };

  // The field is not controlled, so that typing never waits for the server. When the search changes
  // otherwise (Back, "Clear all"), the field has to follow.
  useEffect(() => {
    if (search === sent.current || !input.current) return;
    window.clearTimeout(timer.current);
    input.current.value = search;
    sent.current = search;
  }, [search]);

  return { form, input, sendSoon, sendNow };
}
