import { useNavigate } from "@remix-run/react";
import { type ReactNode, useMemo } from "react";

/**
 * Lets plain links change the page without a new document, as Link does: one listener for a page of a hundred links.
 * Those that are or stand in something with `data-go="page"` lead to the top of another page, those with
 * `data-go="stay"` leave the page where it is scrolled to; others, and addresses elsewhere, are left to the browser.
 */
export function LinkArea({ children }: { children: ReactNode }) {
  const navigate = useNavigate();
  const listen = useMemo(
    () =>
      listening("click", (event) => {
        const link = (event.target as Element).closest("a");
        const way = link?.closest<HTMLElement>("[data-go]")?.dataset.go;
        const to = link?.getAttribute("href");
        if (!way || !to?.startsWith("/") || event.defaultPrevented || event.button !== 0) return;
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        // A page that stays does not jump either: that is for the new document without scripts.
        const isStay = way === "stay";
        navigate(isStay ? to.replace(/#.*/, "") : to, { preventScrollReset: isStay });
      }),
    [navigate],
  );
  return <div ref={listen}>{children}</div>;
}

/** A ref that listens for as long as its element is there. */
export function listening(kind: "click", listener: (event: MouseEvent) => void) {
  let heard: HTMLElement | null = null;
  return (element: HTMLElement | null) => {
    heard?.removeEventListener(kind, listener);
    heard = element;
    heard?.addEventListener(kind, listener);
  };
}
