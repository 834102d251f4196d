import { Form, type FormProps, useRouteLoaderData } from "@remix-run/react";
import type { RefAttributes } from "react";

type Props = FormProps &
  RefAttributes<HTMLFormElement> & {
    /** Whose record it changes; left out where there is none. */
    patientId?: string;
  };

/** A form that carries who opened it and whose record it is for: the server refuses it from anybody else. */
export function OwnedForm({ patientId, children, ...form }: Props) {
  const { userId = null } = useRouteLoaderData<{ userId: string | null }>("root") ?? {};
  return (
    <Form {...form}>
      <OwnerFields userId={userId} patientId={patientId ?? null} />
      {children}
    </Form>
  );
}

function OwnerFields({ userId, patientId }: { userId: string | null; patientId: string | null }) {
  return (
    <>
      {userId === null ? null : <input type="hidden" name="openedBy" value={userId} />}
      {patientId === null ? null : <input type="hidden" name="openedFor" value={patientId} />}
    </>
  );
}
