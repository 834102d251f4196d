import { CAUTIONS } from "~/content/codes";
import type { Exercise } from "~/content/exercises";

/** How it is done, what is felt, and what to look out for. */
export function ExerciseTexts({ exercise }: { exercise: Exercise }) {
  const { startPosition, steps, feel, breathing, deepen, ease, mistakes, cautions } = exercise;
  return (
    <div className="card exercise-texts">
      <Part title="Start">{startPosition}</Part>
      <section>
        <h2 className="text-16">Steps</h2>
        <ol className="mt-1 grid max-w-[72ch] list-decimal gap-0.5 pl-5">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <Part title="What it feels like">{`${feel.what} ${feel.where}`}</Part>
      <Part title="Breathing">{breathing}</Part>
      <Part title="To deepen it">{deepen}</Part>
      <Part title="To make it easier">{ease}</Part>
      <Lines title="Common mistakes" lines={mistakes.map((text) => ({ text }))} />
      <Lines
        title="Cautions"
        lines={cautions.map(({ code, text }) => ({ word: CAUTIONS[code], text }))}
      />
    </div>
  );
}

function Part({ title, children }: { title: string; children: string }) {
  return (
    <section>
      <h2 className="text-16">{title}</h2>
      <p className="mt-1 max-w-[72ch]">{children}</p>
    </section>
  );
}

function Lines({ title, lines }: { title: string; lines: { word?: string; text?: string }[] }) {
  return (
    <section>
      <h2 className="text-16">{title}</h2>
      <ul className="mt-1 grid max-w-[72ch] list-disc gap-1 pl-5">
        {lines.map(({ word, text }) => (
          <li key={word ?? text}>
            {word ? <b>{`${word}.`}</b> : null} <span>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
