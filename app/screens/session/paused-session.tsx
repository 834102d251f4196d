import { CirclePause } from "lucide-react";
import { Button, ButtonLink } from "~/components/ui/button";
import { useWords } from "~/components/ui/words";

type Props = {
  /** Where what to do stands. */
  helpPath: string;
  /** Ends the run that was begun, so that its log is asked for; null where none was begun. */
  onEnd: (() => void) | null;
};

/** In place of the session while the program rests: the reason, and what was done until then can be saved. */
export function PausedSession({ helpPath, onEnd }: Props) {
  const { programPaused: paused } = useWords().session;
  return (
    <main id="content" className="phone ask-main pt-6">
      <h1 className="flex items-center gap-2.5">
        <CirclePause className="icon" aria-hidden />
        <span>{paused.title}</span>
      </h1>
      <p>{paused.text}</p>
      <ButtonLink to={helpPath} size="lg">
        {paused.help}
      </ButtonLink>
      {onEnd ? (
        <Button type="button" look="line" onClick={onEnd}>
          {paused.save}
        </Button>
      ) : null}
      <ButtonLink to="/my" look="line">
        {paused.toToday}
      </ButtonLink>
    </main>
  );
}
