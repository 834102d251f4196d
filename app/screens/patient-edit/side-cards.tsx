import { Link } from "@remix-run/react";
import { Archive as ArchiveIcon, Check, Plus, Undo2 } from "lucide-react";
import { Badge } from "~/components/ui/badge";
import { ButtonLink } from "~/components/ui/button";
import { SelectField } from "~/components/ui/field";
import { type FormResult, typedValue } from "~/components/ui/form-result";
import { DoctorFields } from "~/screens/letter/doctor-fields";
import { doctorParts } from "~/screens/letter/doctor-parts";
import { doctorInput } from "./edit-fields";
import type { EditPage } from "./edit-page";

/** Whether they can sign in, and the way to who else is let in. */
export function SignInCard({ page: { signIn, patientId, firstName } }: { page: EditPage }) {
  return (
    <section className="card p-5" aria-labelledby="sign-in">
      <h2 id="sign-in" className="mb-2.5 text-16">
        Sign-in
      </h2>
      <Badge tone={signIn.isJoined ? "ok" : "info"} icon={signIn.isJoined ? Check : undefined}>
        {signIn.state}
      </Badge>
      <p className="mt-2.5">
        <Link
          to={`/clinic/patients/${patientId}/access`}
          className="inline-flex min-h-11 items-center text-14"
        >
          Who logs for {firstName}
        </Link>
      </p>
    </section>
  );
}

/** Who looks after them, and who sent them. */
export function CareCard({ page, form }: { page: EditPage; form: FormResult }) {
  const { staff, doctors, inputs } = page;
  const hasTyped = doctorParts.some((part) => typedValue(form, doctorInput(part)));
  return (
    <section className="card p-5" aria-labelledby="care">
      <h2 id="care" className="mb-2.5 text-16">
        Care
      </h2>
      <SelectField
        form={form}
        name="clinicianId"
        label="Physiotherapist"
        initial={inputs.clinicianId}
      >
        {staff.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField
        {...{ form, name: "referrerId", label: "Referred by", initial: inputs.referrerId }}
        className="mt-4"
      >
        <option value="">Nobody</option>
        {doctors.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <details className="ask mt-2.5" open={hasTyped || undefined}>
        <summary className="btn" data-look="line" data-size="sm">
          <Plus className="icon" aria-hidden />
          <span>Add a doctor</span>
        </summary>
        <DoctorFields form={form} nameOf={doctorInput} doctor={null} isBeside />
      </details>
    </section>
  );
}

/** All episodes of care, newest first, and the ways to close, open and begin one. None of them deletes anything. */
export function EpisodesCard({ page: { episodes, patientId } }: { page: EditPage }) {
  const record = `/clinic/patients/${patientId}`;
  const [newest] = episodes;
  return (
    <section className="card p-5" aria-labelledby="episodes">
      <h2 id="episodes" className="mb-2.5 text-16">
        Episodes
      </h2>
      <ul className="grid gap-3">
        {episodes.map(({ id, title, facts, state, isOpen }) => (
          <li key={id}>
            <div className="flex flex-wrap items-start justify-between gap-x-2 gap-y-1">
              <b className="min-w-0 wrap-anywhere">{title}</b>
              <Badge tone={isOpen ? "ok" : "plain"}>{state}</Badge>
            </div>
            <p className="text-13 text-ink-2">{facts}</p>
          </li>
        ))}
      </ul>
      <div className="mt-3.5 grid gap-2">
        {newest ? (
          <ButtonLink to={`${record}/discharge`} look="line" className="max-sm:min-h-11" size="sm">
            {newest.isOpen ? (
              <Check className="icon" aria-hidden />
            ) : (
              <Undo2 className="icon" aria-hidden />
            )}
            <span>{newest.isOpen ? "Discharge" : "Open again"}</span>
          </ButtonLink>
        ) : null}
        <ButtonLink to={`${record}/episode`} look="line" className="max-sm:min-h-11" size="sm">
          <Plus className="icon" aria-hidden />
          <span>New episode</span>
        </ButtonLink>
        <ButtonLink
          to={`${record}/edit?archive`}
          look="quiet"
          className="justify-self-start max-sm:min-h-11"
          size="sm"
        >
          <ArchiveIcon className="icon" aria-hidden />
          <span>Archive the record</span>
        </ButtonLink>
      </div>
    </section>
  );
}
