import { type FormEvent, lazy, Suspense, useRef, useState } from "react";
import { Button } from "~/components/ui/button";
import { OwnedForm } from "~/components/ui/owned-form";
import { readPhoneState } from "~/lib/phone/state";

const SignOutDialog = lazy(() => import("./sign-out-dialog"));

/** The way out for a patient: where something on this phone is not sent yet, it is asked what becomes of it. */
export function SignOut({ label }: { label: string }) {
  const form = useRef<HTMLFormElement>(null);
  const isSure = useRef(false);
  const [waiting, setWaiting] = useState(0);
  const ask = (event: FormEvent) => {
    const state = readPhoneState();
    const unsent = state === null ? 0 : state.waiting + state.refused;
    if (isSure.current || unsent === 0) return;
    event.preventDefault();
    setWaiting(unsent);
  };
  const go = () => {
    isSure.current = true;
    form.current?.requestSubmit();
  };
  return (
    <>
      <OwnedForm ref={form} method="post" action="/logout" onSubmit={ask}>
        <Button look="line" className="w-full">
          {label}
        </Button>
      </OwnedForm>
      {waiting === 0 ? null : (
        <Suspense fallback={null}>
          <SignOutDialog waiting={waiting} onStay={() => setWaiting(0)} onGo={go} />
        </Suspense>
      )}
    </>
  );
}
