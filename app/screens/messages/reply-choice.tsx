import { Link } from "@remix-run/react";
import type { KeyboardEvent, RefObject } from "react";
import type { Reply } from "./clinic-thread-page";
import { repliesFor } from "./with-reply";

type Props = {
  list: RefObject<HTMLUListElement>;
  replies: Reply[];
  /** What is written about, as the address says it. */
  about: string | null;
  /** What stands in the field: it filters, as long as a reply holds it. */
  typed: string;
  picked: Reply | null;
  pick: (reply: Reply) => void;
  /** Back to the field. */
  leave: () => void;
};

/** The ready replies: arrows walk through them, Enter picks one, Escape leads back. */
export function ReplyChoice({ list, replies, about, typed, picked, pick, leave }: Props) {
  const asked = about === null ? "" : `&about=${about}`;
  function walk(event: KeyboardEvent<HTMLUListElement>) {
    const links = [...event.currentTarget.querySelectorAll("a")];
    const at = links.indexOf(event.target as HTMLAnchorElement);
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    const isOut = event.key === "Escape" || (step === -1 && at === 0);
    if (step === undefined && !isOut) return;
    event.preventDefault();
    if (isOut) leave();
    else links[at + (step ?? 0)]?.focus();
  }
  return (
    <ul className="replies" ref={list} onKeyDown={walk}>
      {repliesFor(replies, typed).map((reply) => (
        <li key={reply.id}>
          <Link
            to={`?reply=${reply.id}${asked}`}
            preventScrollReset
            className="reply"
            aria-current={picked?.id === reply.id || undefined}
            onClick={(event) => {
              event.preventDefault();
              pick(reply);
            }}
          >
            <b>{reply.title}</b>
            <span>{`“${reply.text}”`}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
