import { Link } from "@remix-run/react";
import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { AnimatedFigure } from "~/components/figures/AnimatedFigure";
import { CAUTIONS, DOSE_SOURCES, GOALS, LEVELS } from "~/content/codes";
import type { Exercise } from "~/content/exercises";
import { doseWords } from "~/domain/dosage";
import { equipmentWords, exerciseFacts, muscleWords } from "./exercise-facts";

/** One exercise of the library in full. The texts speak to the patient, as they are shown there. */
export function ExercisePage({ exercise }: { exercise: Exercise }) {
  const { name, purpose, pose, startPosition, steps, feel, breathing, deepen, ease } = exercise;
  return (
    <>
      <header className="mb-4">
        <nav aria-label="Breadcrumb" className="mb-2.5 text-13">
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
        <h1>{name}</h1>
        <p className="max-w-[72ch] text-16 text-ink-2">{purpose}</p>
      </header>
      <div className="exercise-columns">
        <div className="grid content-start gap-4">
          <div className="card overflow-hidden">
            <AnimatedFigure pose={pose} aspect={1.5} pad={10} className="bg-fig-ground" />
          </div>
          <Facts exercise={exercise} />
        </div>
        <div className="card grid content-start gap-5 p-5">
          <Part title="Start">{startPosition}</Part>
          <section>
            <h2 className="text-16">Steps</h2>
            <ol className="mt-1 list-decimal pl-5">
              {steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </section>
          <Part title="What it feels like">
            {feel.what} {feel.where}
          </Part>
          <Part title="Breathing">{breathing}</Part>
          <Part title="To deepen it">{deepen}</Part>
          <Part title="To make it easier">{ease}</Part>
          <List title="Common mistakes" lines={exercise.mistakes.map((text) => ({ text }))} />
          <List
            title="Cautions"
            lines={exercise.cautions.map(({ code, text }) => ({ word: CAUTIONS[code], text }))}
          />
        </div>
      </div>
    </>
  );
}

function Facts({ exercise }: { exercise: Exercise }) {
  const { muscles, goal, level, sideMeans, dose, doseSource } = exercise;
  const also = muscleWords(muscles.secondary);
  return (
    <dl className="card facts">
      <Fact word="Works on">{exerciseFacts(exercise)}</Fact>
      {also ? <Fact word="Also">{also}</Fact> : null}
      <Fact word="Equipment">{equipmentWords(exercise)}</Fact>
      <Fact word="Goal">
        {GOALS[goal]}, {LEVELS[level].toLowerCase()}
      </Fact>
      {sideMeans ? <Fact word="Side">Left and right mean {sideMeans}</Fact> : null}
      <Fact word="Usual dose">
        {doseWords(dose)}, {dose.restSeconds} s rest
        <span className="cap block">{DOSE_SOURCES[doseSource]}</span>
      </Fact>
    </dl>
  );
}

function Fact({ word, children }: { word: string; children: ReactNode }) {
  return (
    <div>
      <dt>{word}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="text-16">{title}</h2>
      <p className="mt-1 max-w-[72ch]">{children}</p>
    </section>
  );
}

function List({ title, lines }: { title: string; lines: { word?: string; text: string }[] }) {
  return (
    <section>
      <h2 className="text-16">{title}</h2>
      <ul className="mt-1 grid max-w-[72ch] list-disc gap-1 pl-5">
        {lines.map(({ word, text }) => (
          <li key={text}>
            {word ? <b>{word}. </b> : null}
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
