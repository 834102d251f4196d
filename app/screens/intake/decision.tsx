import { Link } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { TextArea } from "~/components/ui/field";
import type { FormResult } from "~/components/ui/form-result";
import type { IntakePage } from "./intake-page";
import { DECISION_ID } from "./jump";

const NOT_DECIDED =
  "Not decided yet. These words were kept, or are from before another “yes”: read them, then press “Save decision”.";

/**
 * What a clinician decides about every "yes" that locks. Beside a form whose answers may still become one it is hidden by the
 * styles until then.
 */
export function Decision({ page, form }: { page: IntakePage; form: FormResult }) {
  const { patientId, firstName, decision, decided, hasPause } = page;
  const isOnlyWords = decision !== null && decided === null;
  return (
    <section id={DECISION_ID} className="intake-decision" aria-labelledby="decision">
      <h3 id="decision">Decision</h3>
      {decided ? <p className="text-13 text-ink-2">{`Written by ${decided}.`}</p> : null}
      {isOnlyWords ? <p className="text-14">{NOT_DECIDED}</p> : null}
      <TextArea
        {...{ form, name: "decision", label: "What you decided, and whom you spoke to" }}
        initial={decision ?? ""}
        rows={3}
        maxLength={2000}
        help={`Programs can be given and changed again with it. ${firstName} does not read it.`}
      />
      {hasPause ? (
        <p className="text-14">
          <span>The programs rest because of a red flag until that is decided too. </span>
          <Link to={`/clinic/patients/${patientId}/pause`}>Decide on the pause</Link>
        </p>
      ) : null}
      <Button name="intent" value="decide" size="sm" className="justify-self-start">
        Save decision
      </Button>
    </section>
  );
}
