import { useLocation } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";

/**
 * Says which page was reached after a navigation without a new document. Where the focus fell to the body, because what
 * was pressed is gone, the page's heading takes it; where it stands on something that stayed (a tab, the main
 * navigation) or that the page gave it (a notice), it is left there and the page's title is said.
 */
export function RouteAnnouncer() {
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  const [title, setTitle] = useState("");
  // Only an effect runs after the new page stands in the document.
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (document.activeElement === document.body && focusHeading()) setTitle("");
    else setTitle(document.title);
  }, [pathname]);
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
