import { useLocation } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";

/**
 * Says which page was reached after a navigation without a new document. Where the focus fell to the body, because what
 * was pressed is gone, the page's heading takes it; where it stands on something that stayed (a tab, the main
 * navigation) or that the page gave it (a notice), it is left there, and the title of another page is said.
 */
export function RouteAnnouncer() {
  const { pathname, key } = useLocation();
  const shown = useRef({ pathname, key });
  const [title, setTitle] = useState("");
  // Only an effect runs after the new page stands in the document.
  useEffect(() => {
    const before = shown.current;
    if (before.key === key) return;
    shown.current = { pathname, key };
    if (document.activeElement === document.body && focusHeading()) setTitle("");
    else if (before.pathname !== pathname) setTitle(document.title);
  }, [pathname, key]);
  return (
    <p className="sr-only" role="status">
      <span key={title}>{title}</span>
    </p>
  );
}

function focusHeading(): boolean {
  const heading = document.querySelector<HTMLElement>("h1");
  if (heading === null) return false;
  heading.tabIndex = -1;
  // Remix has put the page where it belongs.
  heading.focus({ preventScroll: true });
  return document.activeElement === heading;
}
