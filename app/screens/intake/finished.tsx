import { ButtonLink } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import type { FormResult } from "~/components/ui/form-result";
import { Notice } from "~/components/ui/notice";
import { OwnedForm } from "~/components/ui/owned-form";
import { EditHead } from "~/screens/patient-edit/edit";
import { Decision } from "./decision";
import { Emergency } from "./emergency";
import type { IntakePage } from "./intake-page";
import { Opens } from "./side-cards";

/** An intake to read. A "yes" in it can still wait for a decision. */
export function Finished({ page, form }: { page: IntakePage; form: FormResult }) {
  const { patientId, name, done, limit, canAct, decision, decided, lines } = page;
  const isDeciding = canAct && (page.isLocked || decided !== null);
  const yes = lines.filter(({ isYes }) => isYes);
  return (
    <div className="intake">
      <div className="discharge-head">
        <EditHead patientId={patientId} name={name} place="Intake" below={page.facts}>
          {`Intake, ${name}`}
        </EditHead>
        {canAct ? (
          <ButtonLink to={`/clinic/patients/${patientId}/measures?measure=signs`} look="line">
            Ask signs again
          </ButtonLink>
        ) : null}
      </div>
      <div className="mb-4 grid gap-4">
        {page.isLocked ? <Emergency page={page} live={page.answers} /> : null}
        <Notice tone={done ? "ok" : "info"} title={done ? `Finished by ${done}. ` : undefined}>
          {limit ?? "It stays as it was answered. Signs and activities go on under Measures."}
        </Notice>
        <ErrorSummary form={form} labels={{ decision: "Decision" }} />
      </div>
      <div className="edit-columns">
        <div>
          {isDeciding || decision !== null ? (
            <section className="card p-5">
              {isDeciding ? (
                <OwnedForm method="post" noValidate patientId={patientId}>
                  <input type="hidden" name="edition" value={page.edition} />
                  <Decision page={page} form={form} />
                </OwnedForm>
              ) : (
                <p className="wrap-anywhere">{`${decided ? "Decision" : "Not decided yet"}: ${decision}`}</p>
              )}
            </section>
          ) : null}
          <section className="card p-5" aria-labelledby="answers">
            <h2 id="answers" className="mb-2 text-16">
              {yes.length === 0 ? "Answers" : `Answers, ${yes.length} yes`}
            </h2>
            <dl className="intake-lines">
              {lines.map(({ key, words, isYes }) => (
                <div key={key} data-yes={isYes || undefined}>
                  <dt>{key}</dt>
                  <dd>{words}</dd>
                </div>
              ))}
            </dl>
          </section>
        </div>
        <div>
          <Opens page={page} />
        </div>
      </div>
    </div>
  );
}
