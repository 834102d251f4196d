import { Link } from "@remix-run/react";
import { Button, ButtonLink } from "~/components/ui/button";
import { precautionView } from "~/words/precaution";
import type { BuilderPage } from "./builder-page";
import { openConflictWords } from "./edit-words";
import { PrecautionList } from "./precaution-list";

/** Whose program, which version it becomes, and the way out: saved or not. */
export function BuilderHead({
  page,
  saving,
  open,
}: {
  page: BuilderPage;
  saving: boolean;
  /** Conflicts that stand in the way of saving. */
  open: number;
}) {
  const { patient, edited, closed, precautions, today } = page;
  const next = edited ? edited.latest.number + 1 : null;
  const tab = `/clinic/patients/${patient.id}/program`;
  return (
    <header className="builder-head">
      <div className="min-w-0 flex-1">
        <p className="text-13 text-ink-2">
          <Link to={tab}>{patient.name}</Link>
          {patient.condition ? <span>{` · ${patient.condition}`}</span> : null}
        </p>
        <h1 className="text-22">{edited ? `${edited.name}, version ${next}` : "New program"}</h1>
        <PrecautionList
          precautions={precautions.map((each) => precautionView(each, today))}
          patientId={patient.id}
        />
      </div>
      <div className="builder-actions">
        <ButtonLink to={tab} look="line">
          Cancel
        </ButtonLink>
        {closed ? null : (
          <Button name="intent" value="save" aria-disabled={saving || undefined}>
            {saving ? "Saving" : open > 0 ? openConflictWords(open) : saveWords(next)}
          </Button>
        )}
      </div>
    </header>
  );
}

function saveWords(next: number | null): string {
  return next === null ? "Save program" : `Save version ${next}`;
}
