import { Figure } from "~/components/figures/Figure";
import { ButtonLink } from "~/components/ui/button";
import { butterfly } from "~/content/poses/butterfly";

/** A clinic's first day. */
export function NoPatients() {
  return (
    <section className="card grid justify-items-center gap-2 p-8 text-center">
      <Figure pose={butterfly} decorative className="w-44" />
      <h2 className="text-16">No patients yet</h2>
      <p className="max-w-prose text-ink-2">
        Add the first one. Then assign a program, and their logs appear here.
      </p>
      <ButtonLink to="/clinic/patients/new" look="soft">
        Add the first patient
      </ButtonLink>
    </section>
  );
}
