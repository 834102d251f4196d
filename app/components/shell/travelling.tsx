import { useEffect, useState } from "react";
import { Button } from "~/components/ui/button";
import { useIsSending, useIsUnderWay, useTrouble } from "~/components/ui/sending";
import { useWords } from "~/components/ui/words";
import { connection } from "~/lib/connection";

/** What takes longer than this is said to be on its way. */
const SLOW_MS = 300;

/** On every page: that a form or a page is on its way, and what becomes of one that does not get there. */
export function Travelling() {
  const { travel } = useWords().shell;
  const trouble = useTrouble();
  const isSending = useIsSending();
  const isSlow = useIsSlow(useIsUnderWay());
  return (
    <>
      <div role="status" className="travel" data-slow={isSlow || undefined}>
        <span className="sr-only">
          {isSlow ? (isSending ? travel.saving : travel.loading) : null}
        </span>
      </div>
      <div role="alert" className="travel-trouble">
        {trouble === null || trouble === "kept" ? null : (
          <Stranded isForm={trouble === "not-sent"} />
        )}
      </div>
    </>
  );
}

/** Without an icon: this is part of every page, and each icon is a script of its own. */
function Stranded({ isForm }: { isForm: boolean }) {
  const { travel } = useWords().shell;
  return (
    <div className="notice" data-tone="amber" data-of={isForm ? "form" : "page"}>
      <div>
        <b>{isForm ? travel.notSent : travel.notLoaded}</b>
        <div className="flex flex-wrap gap-2 pt-1.5">
          {isForm ? null : (
            <Button type="button" look="line" onClick={connection.askAgain}>
              {travel.tryAgain}
            </Button>
          )}
          <Button type="button" look="quiet" onClick={connection.dismiss}>
            {travel.dismiss}
          </Button>
        </div>
      </div>
    </div>
  );
}

/** Whether something has been going on for a while. */
function useIsSlow(isGoingOn: boolean): boolean {
  const [isSlow, setIsSlow] = useState(false);
  // Time passes outside of React. What is over is no longer slow, before the next thing begins.
  useEffect(() => {
    if (!isGoingOn) return;
    const timer = setTimeout(() => setIsSlow(true), SLOW_MS);
    return () => {
      clearTimeout(timer);
      setIsSlow(false);
    };
  }, [isGoingOn]);
  return isSlow;
}
