import { Link } from "@remix-run/react";
import type { SessionStatus } from "~/domain/rows";
import { outcomes } from "./outcome";

/** Another outcome for a log that is being changed. @param id of the log when the address names it */
export function OutcomeLinks({ status, id }: { status: SessionStatus; id: string | null }) {
  return (
    <nav className="segment" aria-label="What you did">
      {outcomes.map((each) => (
        <Link
          key={each.outcome}
          to={`?${new URLSearchParams({ outcome: each.outcome, ...(id ? { id } : {}) })}`}
          aria-current={each.status === status ? "true" : undefined}
          replace
        >
          {each.word}
        </Link>
      ))}
    </nav>
  );
}
