import { Link } from "@remix-run/react";
import { ChevronRight } from "lucide-react";
import { PrintButton } from "~/components/ui/print-button";
import { AnatomyCard } from "~/screens/library/anatomy/anatomy-card";
import { ExerciseFigures } from "./exercise-figures";
import { ExerciseTexts } from "./exercise-texts";
import { FactList } from "./fact-list";
import type { LibraryExercisePage } from "./library-exercise-page";
import { UsedIn } from "./used-in";
import { Variants } from "./variants";

/** One exercise of the library in full. The texts speak to the patient, as they are shown there. */
export function LibraryExercise({ page }: { page: LibraryExercisePage }) {
  const { exercise, mirrored, easier, harder, against, usedIn } = page;
  return (
    <article className="exercise-page">
      <header className="mb-4">
        <Breadcrumb name={exercise.name} />
        <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
          <div className="min-w-0 flex-1 basis-80">
            <h1>{exercise.name}</h1>
            <p className="max-w-[72ch] text-16 text-ink-2">{exercise.purpose}</p>
          </div>
          <PrintButton>Print</PrintButton>
        </div>
      </header>
      <div className="exercise-columns">
        <div className="grid content-start gap-4">
          <ExerciseFigures exercise={exercise} mirrored={mirrored} />
          <FactList exercise={exercise} />
        </div>
        <div className="exercise-words">
          <ExerciseTexts exercise={exercise} />
          <Precautions against={against} />
          <AnatomyCard muscles={exercise.muscles} />
        </div>
        <div className="print:hidden grid content-start gap-4">
          <Variants easier={easier} harder={harder} />
          <UsedIn templates={usedIn} />
        </div>
      </div>
    </article>
  );
}

/** For the clinician: what the builder stops at. */
function Precautions({ against }: Pick<LibraryExercisePage, "against">) {
  return (
    <section className="card print:hidden p-4" aria-labelledby="against-title">
      <h2 id="against-title" className="text-16">
        Precautions it does not keep
      </h2>
      <ul className="mt-1 grid max-w-[72ch] list-disc gap-1 pl-5">
        {against.map(({ precaution, when }) => (
          <li key={precaution}>
            <span>{precaution}</span>
            {when === null ? null : <span className="text-13 text-ink-2">{` (${when})`}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Breadcrumb({ name }: { name: string }) {
  return (
    <nav aria-label="Breadcrumb" className="print:hidden mb-2.5 text-13">
      <ol className="flex items-center gap-1.5 text-ink-2">
        <li>
          <Link to="/clinic/library" className="no-underline">
            Library
          </Link>
        </li>
        <li aria-hidden>
          <ChevronRight className="icon" />
        </li>
        <li aria-current="page">{name}</li>
      </ol>
    </nav>
  );
}
