import { Play } from "lucide-react";
import { Fragment } from "react";
import type { Bubble } from "./bubbles-view";

/**
 * A thread, oldest first. What comes in while it is open is told to whoever listens. Whoever follows a link into it lands on
 * the newest: `#newest`, so without scripts too.
 */
export function Bubbles({ bubbles, label }: { bubbles: Bubble[]; label: string }) {
  return (
    <ol className="bubbles" aria-label={label} aria-live="polite" aria-relevant="additions">
      {bubbles.map(({ id, text, isOwn, day, about, under }, i) => (
        <Fragment key={id}>
          {day === null ? null : (
            <li className="bubble-day">
              <span>{day}</span>
            </li>
          )}
          <li
            className="bubble-row"
            data-own={isOwn || undefined}
            id={i === bubbles.length - 1 ? "newest" : undefined}
          >
            {about === null ? null : (
              <p className="bubble-about">
                <Play className="icon" aria-hidden />
                <span>{about}</span>
              </p>
            )}
            <p className="bubble" dir="auto">
              {text}
            </p>
            <p className="bubble-under">{under}</p>
          </li>
        </Fragment>
      ))}
    </ol>
  );
}
