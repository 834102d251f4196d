import { isRouteErrorResponse, Link, useLocation, useRouteError } from "@remix-run/react";
import { Notice } from "~/components/ui/notice";
import { takeFocus } from "~/components/ui/take-focus";
import { useWords } from "~/components/ui/words";
import { DangerLine } from "./danger-line";
import { WrongLinkAtRecord } from "./wrong-link";

/** The answer to every thrown response and every unexpected error: what happened, then what to do. */
export function ErrorPage() {
  const error = useRouteError();
  const { shell } = useWords();
  const known = isRouteErrorResponse(error) ? shell.errors[error.status] : undefined;
  const { title, advice } = known ?? shell.unexpected;
  const signedInAs = signedInPerson(error);
  if (signedInAs === null) return <Trouble title={title} lines={[advice]} />;
  const { foreignForm } = shell;
  const isAnothers = isRouteErrorResponse(error) && error.data.foreign === "person";
  return (
    <Trouble
      title={isAnothers ? foreignForm.title : title}
      lines={[foreignForm.signedIn(signedInAs), isAnothers ? foreignForm.advice : advice]}
    />
  );
}

/** Who is signed in, where a form was refused because of it; null for any other error. */
function signedInPerson(error: unknown): string | null {
  const isRefusal = isRouteErrorResponse(error) && error.status === 409;
  return isRefusal && typeof error.data?.signedInAs === "string" ? error.data.signedInAs : null;
}

function Trouble({ title, lines }: { title: string; lines: string[] }) {
  const { shell } = useWords();
  const isInDanger = useLocation().pathname === "/my/wrong";
  return (
    <main className="mx-auto max-w-xl px-5 py-16">
      {isInDanger ? (
        <div className="mb-6">
          <Notice tone="red" title={shell.inDanger.title}>
            <DangerLine />
            <p>{shell.inDanger.error}</p>
          </Notice>
        </div>
      ) : null}
      {/* It replaces what was pressed or sent. */}
      <h1 tabIndex={-1} ref={takeFocus}>
        {title}
      </h1>
      <div className="mt-3 mb-6 grid gap-2 text-16 text-ink-2">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <Link to="/" className="btn">
        {shell.toStart}
      </Link>
      {isInDanger ? null : (
        <div className="mt-6 flex empty:hidden">
          <WrongLinkAtRecord />
        </div>
      )}
    </main>
  );
}
