import { Figure } from "~/components/figures/Figure";
import { ButtonLink } from "~/components/ui/button";
import { butterfly } from "~/content/poses/butterfly";

/** A record without a program that holds or will hold. */
export function NoProgram({
  patientId,
  name,
  canAssign,
}: {
  patientId: string;
  name: string;
  canAssign: boolean;
}) {
  return (
    <section className="card grid justify-items-center gap-2 px-6 py-8 text-center">
      <Figure pose={butterfly} aspect={1.5} pad={4} which="end" decorative className="w-44" />
      <h2 className="text-16">No program now</h2>
      <p className="max-w-[44ch] text-ink-2">
        Nothing is due for {name}. A template is assigned in two more clicks, or build one from the
        library.
      </p>
      {canAssign ? (
        <div className="mt-2 flex flex-wrap justify-center gap-2">
          <ButtonLink to={`/clinic/patients/${patientId}/assign`} look="soft">
            Choose a template
          </ButtonLink>
          <ButtonLink to={`/clinic/patients/${patientId}/program/edit`} look="quiet">
            Start from scratch
          </ButtonLink>
          <ButtonLink to={`/clinic/patients/${patientId}/intake`} look="quiet">
            Open the intake
          </ButtonLink>
        </div>
      ) : null}
    </section>
  );
}
