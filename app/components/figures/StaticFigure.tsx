import { lazy, Suspense, useId, useState } from "react";
import { Figure, type FigureProps } from "./Figure";

/** In the browser only where the server has not drawn it; on the server lazy parts would come late. */
const Drawing = import.meta.env.SSR
  ? Figure
  : lazy(async () => ({ default: (await import("./Figure")).Figure }));

/**
 * A figure that does not move. What the server drew stays as it is, so that a page that is opened with it loads nothing
 * for it; what draws figures (8 kB, compressed) comes when somebody gets to such a page from another one.
 */
export function StaticFigure(props: FigureProps) {
  const id = useId();
  const [drawn] = useState(() =>
    import.meta.env.SSR ? null : (document.getElementById(id)?.innerHTML ?? null),
  );
  if (drawn !== null) {
    return (
      <div
        id={id}
        className="contents"
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: it is what stands there already.
        dangerouslySetInnerHTML={{ __html: drawn }}
      />
    );
  }
  return (
    <div id={id} className="contents">
      <Suspense fallback={null}>
        <Drawing {...props} />
      </Suspense>
    </div>
  );
}
