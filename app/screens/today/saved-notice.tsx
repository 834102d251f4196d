import { Link } from "@remix-run/react";
import { GuidanceNote } from "~/components/pain/guidance-notes";
import { Button } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { OwnedForm } from "~/components/ui/owned-form";
import { useWords } from "~/components/ui/words";
import type { SavedView } from "./saved-view";

/** What was saved, how to take it back or change it, and what the pain number means. */
export function SavedNotice({ saved }: { saved: SavedView }) {
  const { today, log } = useWords();
  const { title, guidance, changeTo, undoId, offerHow, writeAbout } = saved;
  return (
    <div className="grid gap-2.5" role="status">
      <Notice tone="ok" title={title}>
        <div className="flex flex-wrap items-center gap-x-4">
          {undoId ? (
            <OwnedForm method="post" action="/my/log/undo">
              <Button
                look="quiet"
                size="sm"
                name="id"
                value={undoId}
                className="min-w-11 justify-start px-0"
              >
                {today.saved.undo}
              </Button>
            </OwnedForm>
          ) : null}
          <Link to={changeTo} className="tap">
            {log.change}
          </Link>
          {writeAbout ? (
            <Link to={writeAbout.to} className="tap">
              {writeAbout.words}
            </Link>
          ) : null}
          {offerHow ? (
            <Link to="/my/learn#stretches" className="tap">
              {today.saved.howItIsDone}
            </Link>
          ) : null}
        </div>
      </Notice>
      {guidance ? <GuidanceNote words={guidance} /> : null}
    </div>
  );
}
