import { BellOff } from "lucide-react";
import { type MouseEvent, useEffect, useState } from "react";
import { Button } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { OwnedForm } from "~/components/ui/owned-form";
import { intents, type RemindersPage } from "./reminders-page";
import type { PhoneKeys, PhoneState } from "./this-phone";

type Page = RemindersPage["phone"];

/** Whether this browser shows reminders, and which others do. */
export function PhoneCard({ page }: { page: Page }) {
  const { words, vapidKey, phones, none } = page;
  return (
    <section className="card reminders-card" aria-labelledby="phone-card">
      <h2 id="phone-card">{words.title}</h2>
      {vapidKey === null ? (
        <p className="text-ink-2">{words.off}</p>
      ) : (
        <>
          {none ? <Notice tone="amber" title={none} /> : null}
          <noscript>
            <p className="text-ink-2">{words.needsScripts}</p>
          </noscript>
          <div className="needs-scripts">
            <ThisPhone words={words} vapidKey={vapidKey} phones={phones} />
          </div>
        </>
      )}
      {phones.length > 0 ? <Phones words={words} phones={phones} /> : null}
    </section>
  );
}

type Own = { state: PhoneState; keys: PhoneKeys | null };

type ThisProps = Pick<Page, "words" | "phones"> & { vapidKey: string };

function ThisPhone({ words, vapidKey, phones }: ThisProps) {
  const [own, setOwn] = useState<Own | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    let isShown = true;
    const show = async () => {
      const { phoneState } = await import("./this-phone");
      const found = await phoneState(phones);
      if (isShown) setOwn(found);
    };
    show().catch(() => setTrouble(words.failed));
    return () => {
      isShown = false;
    };
  }, [words.failed, phones]);

  /** The browser first, then the server: the form is sent with what the browser gave. */
  async function press(event: MouseEvent<HTMLButtonElement>, ask: () => Promise<Own | null>) {
    const { form } = event.currentTarget;
    const button = event.currentTarget;
    setTrouble(null);
    try {
      const answer = await ask();
      if (answer?.keys) send(form, button, answer.keys);
      else if (answer) setOwn(answer);
    } catch {
      // Whatever a browser, or its push service, has against it.
      setTrouble(words.failed);
    }
  }

  const allow = async (): Promise<Own> => {
    const { allowPhone } = await import("./this-phone");
    const keys = await allowPhone(vapidKey);
    if (keys === "blocked") return { state: "blocked", keys: null };
    return keys ? { state: "on", keys } : { state: "cannot", keys: null };
  };
  const stop = async (): Promise<Own | null> => {
    const { stopPhone } = await import("./this-phone");
    await stopPhone(phones);
    return own;
  };
  const isOn = own?.state === "on";
  return (
    <OwnedForm method="post" className="grid gap-2">
      {["endpoint", "p256dh", "auth"].map((name) => (
        <input key={name} type="hidden" name={name} />
      ))}
      <div role="status" className="grid gap-2">
        {own === null && trouble === null ? <p className="text-ink-2">{words.asking}</p> : null}
        {own?.state === "cannot" ? <p className="text-ink-2">{words.cannot}</p> : null}
        {own?.state === "blocked" ? (
          <Blocked title={words.blockedTitle} text={words.blocked} />
        ) : null}
        {isOn ? <p>{words.allowed}</p> : null}
        {trouble === null ? null : <Notice tone="red" title={trouble} />}
      </div>
      {own?.state === "off" || isOn ? (
        <Button
          key={own.state}
          type="button"
          look={isOn ? "line" : "filled"}
          name="intent"
          value={isOn ? intents.stop : intents.allow}
          onClick={(event) => press(event, isOn ? stop : allow)}
        >
          {isOn ? words.stop : words.allow}
        </Button>
      ) : null}
    </OwnedForm>
  );
}

function send(form: HTMLFormElement | null, pressed: HTMLButtonElement, keys: PhoneKeys): void {
  if (!form) return;
  for (const [name, value] of Object.entries(keys)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = value;
  }
  // Until now it asked the browser; now it sends.
  pressed.type = "submit";
  form.requestSubmit(pressed);
  pressed.type = "button";
}

function Blocked({ title, text }: { title: string; text: string }) {
  return (
    <div className="notice" data-tone="amber">
      <BellOff className="icon" aria-hidden />
      <div>
        <b>{title}</b>
        <span>{text}</span>
      </div>
    </div>
  );
}

function Phones({ words, phones }: Pick<Page, "words" | "phones">) {
  return (
    <>
      <h3 className="text-14">{words.listTitle}</h3>
      <ul className="grid gap-2">
        {phones.map(({ id, device, line, trouble, remove }) => (
          <li key={id}>
            <OwnedForm method="post" className="flex flex-wrap items-center gap-3">
              <input type="hidden" name="id" value={id} />
              <span className="min-w-0 flex-1">
                <b className="block">{device}</b>
                <span className="block text-13 text-ink-2">{line}</span>
                {trouble ? <span className="block text-13 text-amber">{trouble}</span> : null}
              </span>
              <Button look="line" name="intent" value={intents.remove} aria-label={remove}>
                {words.remove}
              </Button>
            </OwnedForm>
          </li>
        ))}
      </ul>
    </>
  );
}
