import { EVER, expect, openLive, PHONE_ONLY, signIn, test } from "./support";

test.use({ serviceWorkers: "allow", permissions: ["notifications"] });

test(
  "what is pushed to a phone is shown by its worker, once a tag",
  PHONE_ONLY,
  async ({ page, context }) => {
    await signIn(page, EVER);
    await openLive(page, "/my/reminders");
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    const worker = await context.newCDPSession(page);
    const registered = new Promise<string>((done) => {
      worker.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
        const [own] = registrations;
        if (own) done(own.registrationId);
      });
    });
    await worker.send("ServiceWorker.enable");
    const registrationId = await registered;
    const { origin } = new URL(page.url());
    const sent = { title: "Supple", body: "A reminder", tag: "same", path: "/my" };
    for (const body of ["A reminder", "A reminder, again"]) {
      const data = JSON.stringify({ ...sent, body });
      await worker.send("ServiceWorker.deliverPushMessage", { origin, registrationId, data });
    }
    const shown = () =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        const all = await registration.getNotifications();
        return all.map(({ title, body, tag }) => `${title}: ${body} (${tag})`);
      });
    await expect.poll(shown).toEqual(["Supple: A reminder, again (same)"]);
  },
);
