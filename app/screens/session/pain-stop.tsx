import { OctagonAlert } from "lucide-react";
import { GuidanceNotes } from "~/components/pain/guidance-notes";
import { PainPicker } from "~/components/pain/pain-picker";
import type { PainQuestion } from "~/components/pain/pain-question";
import { WrongLink } from "~/components/shell/wrong-link";
import { Button, ButtonLink } from "~/components/ui/button";
import { takeFocusInPlace } from "~/components/ui/take-focus";
import { useWords } from "~/components/ui/words";
import { guidance } from "~/domain/pain/pain";
import type { RunWords } from "./run-words";
import type { RunEasier } from "./session-run";

type Props = {
  pain: PainQuestion;
  /** "lunge" */
  exercise: string;
  /** What would come next; null when this was the last one. */
  next: string | null;
  /** The number that is picked; null before one is. */
  picked: number | null;
  /** What the lights say once the number is stored. */
  storedLights: PainQuestion["lights"];
  /** Whether this number is stored at the clinic. */
  isStored: boolean;
  /** The easier version that may be done instead; null where there is none. */
  easier: RunEasier | null;
  words: RunWords["painful"];
  onPick: (score: number) => void;
  /** @param end the session ends here, too */
  onStop: (end: boolean) => void;
  onTakeBack: () => void;
  onEasier: () => void;
};

/**
 * After "Too painful": how much, what that means, and whether to go on with an easier version or the next one, or to end
 * here. Above the ceiling nothing easier is offered, and the warning signs are asked about.
 */
export function PainStop(props: Props) {
  const { pain, storedLights, exercise, next, picked, isStored, easier, words } = props;
  const { onPick, onStop, onTakeBack, onEasier } = props;
  const { painful } = useWords().session;
  const isRed = picked !== null && guidance(picked, pain.limits) === "red";
  const instead = picked === null || isRed ? null : easier;
  return (
    <main
      id="content"
      tabIndex={-1}
      ref={takeFocusInPlace}
      className="ask-main ask-form pt-4"
      onChange={(event) => {
        const { target } = event;
        if (target instanceof HTMLInputElement && target.name === "during") {
          onPick(Number(target.value));
        }
      }}
    >
      <PainPicker
        name="during"
        legend={<h1>{painful.howMuch(exercise)}</h1>}
        hint={pain.where}
        limits={pain.limits}
        initial={picked}
      />
      <GuidanceNotes lights={isStored ? storedLights : pain.lights} />
      <p className="text-14 text-ink-2" role="status">
        {picked === null ? null : (
          <span>{isStored ? words.stored : painful.notYet(pain.clinician)}</span>
        )}
      </p>
      {isRed ? <AskSigns words={words} /> : null}
      <div className="grid gap-2.5">
        {instead ? (
          <Button type="button" size="lg" onClick={onEasier}>
            {instead.go}
          </Button>
        ) : null}
        {next ? (
          <Button
            type="button"
            look={instead ? "line" : "filled"}
            size="lg"
            onClick={() => onStop(false)}
          >
            {painful.goOn(next)}
          </Button>
        ) : null}
        <Button
          type="button"
          look={instead || next ? "line" : "filled"}
          size="lg"
          onClick={() => onStop(true)}
        >
          {painful.end}
        </Button>
        <Button type="button" look="quiet" onClick={onTakeBack}>
          {painful.back(exercise)}
        </Button>
      </div>
      {isRed ? null : <WrongLink />}
    </main>
  );
}

/** Pain this strong may be more than a stretch too far: the page behind the button says what to do, sign by sign. */
function AskSigns({ words: { ask, signs, yes } }: { words: RunWords["painful"] }) {
  return (
    <section className="ask-signs">
      <h2>{ask}</h2>
      <ul>
        {signs.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <ButtonLink to="/my/wrong" look="line" size="lg" className="w-full">
        <OctagonAlert className="icon" aria-hidden />
        <span>{yes}</span>
      </ButtonLink>
    </section>
  );
}
