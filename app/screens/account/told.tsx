import { Link } from "@remix-run/react";
import { SignedOutPage } from "~/components/shell/signed-out-page";
import type { ToldPage } from "./told-page";

/** A page of an account that only tells something, and where to go on. */
export function Told({ page: { title, lead, more, links } }: { page: ToldPage }) {
  return (
    <SignedOutPage title={title} lead={lead}>
      {more === null ? null : <p className="text-ink-2">{more}</p>}
      <p className="flex flex-wrap gap-x-5">
        {links.map(({ to, label }) => (
          <Link key={to} to={to} className="inline-flex min-h-11 items-center">
            {label}
          </Link>
        ))}
      </p>
    </SignedOutPage>
  );
}
