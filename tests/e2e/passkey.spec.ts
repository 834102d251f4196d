import type { BrowserContext, Page } from "@playwright/test";
import { freePort, startServer } from "../../scripts/own-server.mjs";
import {
  copyOfClinic,
  DESKTOP_ONLY,
  expect,
  expectSound,
  openLive,
  PASSWORD,
  TAMSIN,
  test,
} from "./support";

// Browsers make passkeys for names alone: a server of its own, whose public address is localhost.

let server: Awaited<ReturnType<typeof startServer>>;
let origin: string;

test.beforeAll(async () => {
  const port = await freePort();
  origin = `http://localhost:${port}`;
  server = await startServer({
    ...{ port, dataDir: copyOfClinic("passkey") },
    env: { APP_ORIGIN: origin },
  });
});
test.afterAll(() => server.stop());

/** A device with a finger on it, as Chromium pretends one. */
async function plugIn(context: BrowserContext, page: Page) {
  const devtools = await context.newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      ...{ protocol: "ctap2", transport: "internal", hasResidentKey: true },
      ...{ hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
    },
  });
}

test(
  "a passkey is made on the security page and then signs in by itself",
  DESKTOP_ONLY,
  async ({ page, context }) => {
    await plugIn(context, page);
    await openLive(page, `${origin}/login`);
    await page.getByLabel("Email").fill(TAMSIN);
    await page.getByLabel("Password").fill(PASSWORD);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await page.waitForURL(`${origin}/clinic`);
    await openLive(page, `${origin}/clinic/settings/security`);
    await expectSound(page);
    await page.getByText("Add a passkey").first().click();
    await page.getByLabel("Name of the passkey").fill("Work laptop");
    await page.getByRole("button", { name: "Add a passkey" }).click();
    await expect(page.getByRole("heading", { name: "Recovery codes" }).first()).toBeVisible();
    await expect(page.locator(".recovery-codes li")).toHaveCount(10);
    await expectSound(page);
    await page.getByLabel("I have kept them").check();
    await page.getByRole("button", { name: "Done" }).click();
    await expect(page.getByText("Work laptop").first()).toBeVisible();
    await expect(page.getByText("10 of 10 left")).toBeVisible();

    await page.context().clearCookies();
    await openLive(page, `${origin}/login?next=/clinic/library`);
    await expectSound(page);
    await page.getByRole("button", { name: "Sign in with a passkey" }).click();
    await page.waitForURL(`${origin}/clinic/library`);

    // An answer that was changed on its way is refused, in words.
    await page.context().clearCookies();
    await openLive(page, `${origin}/login`);
    await page.evaluate(() => {
      const submit = HTMLFormElement.prototype.requestSubmit;
      HTMLFormElement.prototype.requestSubmit = function (submitter) {
        const field = this.querySelector<HTMLInputElement>("[name=credential]");
        if (field) {
          const sent = JSON.parse(field.value);
          sent.response.signature = `${sent.response.signature.slice(0, -4)}AAAA`;
          field.value = JSON.stringify(sent);
        }
        return submit.call(this, submitter);
      };
    });
    await page.getByRole("button", { name: "Sign in with a passkey" }).click();
    await expect(page.getByText("did not sign you in")).toBeVisible();
    await expectSound(page);

    // The password alone is not enough any more.
    await page.getByRole("link", { name: "Use your password" }).click();
    await page.waitForURL(`${origin}/login`);
    await openLive(page, `${origin}/login`);
    await page.getByLabel("Email").fill(TAMSIN);
    await page.getByLabel("Password").fill(PASSWORD);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await page.waitForURL(`${origin}/login/code`);
    await expectSound(page);
    await page.getByRole("button", { name: "Sign in with a passkey" }).click();
    await page.waitForURL(`${origin}/clinic`);

    // Before something sensitive it is enough alone, too.
    await openLive(page, `${origin}/confirm?next=/clinic/library`);
    await expect(page.getByLabel("Recovery code")).toBeVisible();
    await expectSound(page);
    await page.getByRole("button", { name: "Use your passkey" }).click();
    await page.waitForURL(`${origin}/clinic/library`);
  },
);
