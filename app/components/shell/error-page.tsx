import { isRouteErrorResponse, Link, useRouteError } from "@remix-run/react";
import { useWords } from "~/components/ui/words";

/** The answer to every thrown response and every unexpected error: what happened, then what to do. */
export function ErrorPage() {
  const error = useRouteError();
  const { shell } = useWords();
  const known = isRouteErrorResponse(error) ? shell.errors[error.status] : undefined;
  const { title, advice } = known ?? shell.unexpected;
  return (
    <main className="mx-auto max-w-xl px-5 py-16">
      <h1>{title}</h1>
      <p className="mt-3 mb-6 text-16 text-ink-2">{advice}</p>
      <Link to="/" className="btn">
        {shell.toStart}
      </Link>
    </main>
  );
}
