import { useRouteLoaderData } from "@remix-run/react";
import { SentForm, type SentFormProps } from "./sent-form";

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
