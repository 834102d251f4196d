import { Link } from "@remix-run/react";
import { OctagonAlert, X } from "lucide-react";
import { useWords } from "~/components/ui/words";
import type { PlayerState } from "~/domain/player/player";
import { exercisePlace } from "~/domain/player/player-results";

type Props = { player: PlayerState; onLeave: () => void };

/** Leave, how far, and when to stop. */
export function PlayerHead({ player, onLeave }: Props) {
  const { session } = useWords();
  const { place, count } = exercisePlace(player);
  const bars = Array.from({ length: count }, (_, i) => i + 1);
  return (
    <header className="player-head">
      <button type="button" aria-label={session.leave} onClick={onLeave}>
        <X className="icon" aria-hidden />
      </button>
      <p className="player-place">
        {bars.map((bar) => (
          <i key={bar} data-state={bar < place ? "done" : bar === place ? "current" : "ahead"} />
        ))}
        <span>
          <span className="sr-only">{session.stretch}</span>
          <span>{session.place(place, count)}</span>
        </span>
      </p>
      <Link to="/my/wrong" aria-label={session.help}>
        <OctagonAlert className="icon" aria-hidden />
      </Link>
    </header>
  );
}
