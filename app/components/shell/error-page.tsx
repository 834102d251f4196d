import { isRouteErrorResponse, Link, useRouteError } from "@remix-run/react";

const notReadable = {
  title: "This form cannot be read",
  advice: "Nothing was changed. Load the page again, then send the form once more.",
};

const words: Record<number, { title: string; advice: string }> = {
  400: notReadable,
  403: {
    title: "This page is not for your account",
    advice: "Sign in with another account, or go back to your own pages.",
  },
  404: {
    title: "There is nothing here",
    advice: "The address may be mistyped, or the record belongs to somebody else.",
  },
  415: notReadable,
  429: { title: "Too many tries", advice: "Wait a few minutes, then try again." },
};

const fallback = {
  title: "Something went wrong on our side",
  advice:
    "Nothing you saved before is lost. Go back and try again; if it happens twice, tell the person who runs this server.",
};

/** The answer to every thrown response and every unexpected error: what happened, then what to do. */
export function ErrorPage() {
  const error = useRouteError();
  const { title, advice } = (isRouteErrorResponse(error) && words[error.status]) || fallback;
  return (
    <main className="mx-auto max-w-xl px-5 py-16">
      <h1>{title}</h1>
      <p className="mt-3 mb-6 text-16 text-ink-2">{advice}</p>
      <Link to="/" className="btn">
        Go to the start
      </Link>
    </main>
  );
}
