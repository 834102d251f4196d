// The worker's part of reminders. Types of our own: those of pages and of workers cannot stand beside each other.

type Waits = { waitUntil: (work: Promise<unknown>) => void };
type PushEvent = Waits & { data: { json: () => unknown } | null };
type ClickEvent = Waits & { notification: { close: () => void; data: unknown } };
type Page = {
  url: string;
  focus: () => Promise<unknown>;
  navigate: (url: string) => Promise<unknown>;
};

/** What of a service worker's global scope is used. */
export type PushScope = {
  location: { origin: string };
  registration: {
    showNotification: (title: string, options: Record<string, unknown>) => Promise<void>;
  };
  clients: {
    matchAll: (options: {
      type: "window";
      includeUncontrolled: boolean;
    }) => Promise<readonly Page[]>;
    openWindow: (url: string) => Promise<unknown>;
  };
  addEventListener: {
    (type: "push", listener: (event: PushEvent) => void): void;
    (type: "notificationclick", listener: (event: ClickEvent) => void): void;
  };
};

/** The app's own, and its shape alone for a phone's upper edge, where everything is of one colour. */
const ICON = "/icon-192.png";
const BADGE = "/badge-96.png";

type Said = { title: string; body: string; tag: string; path: string };

/** What the server sends (lib/push); what cannot be read is shown as the product's name alone, as something has to be. */
function read(data: PushEvent["data"]): Said {
  let sent: Partial<Record<keyof Said, unknown>> = {};
  try {
    sent = Object(data?.json());
  } catch {
    // No JSON: browsers that show nothing lose the right to be told.
  }
  const textOf = (value: unknown, otherwise: string) =>
    typeof value === "string" && value !== "" ? value : otherwise;
  return {
    title: textOf(sent.title, "Supple"),
    body: textOf(sent.body, ""),
    tag: textOf(sent.tag, "supple"),
    path: ownPath(sent.path),
  };
}

/** Pages of the patient's own area, and no others. */
function ownPath(path: unknown): string {
  return typeof path === "string" && /^\/my(\/[\w/#-]*)?$/.test(path) ? path : "/my";
}

/**
 * Shows what is pushed, one notification a reminder however often it comes, and opens the page that it is about: in a
 * window that shows the patient's area already, else in a new one. For the service worker, when it starts.
 */
export function listenForPush(scope: PushScope): void {
  scope.addEventListener("push", (event) => {
    const { title, body, tag, path } = read(event.data);
    const options = { body, tag, data: { path }, dir: "auto", icon: ICON, badge: BADGE };
    event.waitUntil(scope.registration.showNotification(title, options));
  });
  scope.addEventListener("notificationclick", (event) => {
    event.notification.close();
    const path = ownPath(Object(event.notification.data).path);
    event.waitUntil(openPage(scope, path));
  });
}

async function openPage({ clients, location }: PushScope, path: string): Promise<unknown> {
  const pages = await clients.matchAll({ type: "window", includeUncontrolled: true });
  const isOurs = ({ url }: Page) => /^\/my(\/|$)/.test(new URL(url).pathname);
  // A session that is under way stays where it is.
  const isBusy = ({ url }: Page) => new URL(url).pathname.startsWith("/my/session/");
  const open = pages.find((page) => isOurs(page) && !isBusy(page));
  const address = new URL(path, location.origin).href;
  if (!open) return clients.openWindow(address);
  await open.focus();
  return open.url === address ? undefined : open.navigate(address);
}
