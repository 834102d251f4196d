import { Plus } from "lucide-react";
import { ButtonLink } from "~/components/ui/button";

/** Date, greeting and the page's main action. */
export function CaseloadHead({ date, greeting }: { date: string; greeting: string }) {
  return (
    <header className="mb-3.5 flex flex-wrap items-end justify-between gap-x-4 gap-y-3">
      <div>
        <p className="text-13 text-ink-3">{date}</p>
        <h1>{greeting}</h1>
      </div>
      <ButtonLink to="/clinic/patients/new">
        <Plus className="icon" aria-hidden />
        Add patient
      </ButtonLink>
    </header>
  );
}
