import { Notice } from "~/components/ui/notice";
import { takeFocus } from "~/components/ui/take-focus";
import type { togetherWords } from "./intake-page";

export type TogetherWords = ReturnType<typeof togetherWords>;

/** Told to the slower of two at one intake. */
export function Together({ together: { differences } }: { together: TogetherWords }) {
  return (
    <div tabIndex={-1} ref={takeFocus}>
      <Notice tone="amber" role="alert" title="Somebody else saved answers meanwhile. ">
        <span>Nothing is lost: both stand together below, and are not saved yet.</span>
        {differences.length > 0 ? (
          <ul className="mt-1 grid gap-1">
            {differences.map(({ label, here, there }) => (
              <li key={label}>
                <b>{`${label}: `}</b>
                <span>{`here ${here}; the other one ${there}`}</span>
              </li>
            ))}
          </ul>
        ) : null}
      </Notice>
    </div>
  );
}
