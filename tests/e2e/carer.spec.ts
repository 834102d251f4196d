import { idOf } from "./pages";
import {
  expect,
  expectSound,
  openAs,
  PHONE_ONLY,
  painRadio,
  signIn,
  TAMSIN,
  test,
} from "./support";

// Zofia, who has an account of her own, looks after Orlando; no other test signs in as her.

test(
  "somebody with an account takes up an invitation for another person, and logs for them",
  PHONE_ONLY,
  async ({ page, browser, trouble }, { project }) => {
    await signIn(page, TAMSIN);
    const id = await idOf(page, "Orlando Pettifer");
    await page.goto(`/clinic/patients/${id}/edit`);
    const year = await page.getByLabel(/^Date or year of birth/).inputValue();
    await page.getByRole("link", { name: "Who logs for Orlando" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Who logs for/);
    await page.getByLabel("Name").fill("Zofia Linden");
    await page.getByLabel("Email").fill("zofia@willowlane.example");
    await page.getByRole("button", { name: "Invite" }).click();
    const link = await page.getByLabel("Invitation link").inputValue();
    await expectSound(page);

    const phone = await openAs(browser, project.use, trouble);
    await phone.goto(link);
    await expect(phone.getByRole("heading", { level: 1 })).toHaveText("Sign in to take this up");
    await expectSound(phone);
    await signIn(phone, "zofia@willowlane.example");
    await phone.goto(link);
    await phone.getByLabel("Year of birth").fill("1850");
    await phone.getByRole("button", { name: "Take it up" }).click();
    await expect(phone.getByText("You can try 2 more times").first()).toBeVisible();
    await expectSound(phone);
    await phone.getByLabel("Year of birth").fill(year.slice(0, 4));
    await phone.getByRole("button", { name: "Take it up" }).click();
    await expect(phone).toHaveURL(/\/my$/);
    await expect(phone.getByText("You log for Orlando")).toBeVisible();

    await phone.goto("/my/pain");
    await painRadio(phone, 4).click();
    await phone.getByRole("button", { name: /^Save/ }).click();
    await expect(phone).toHaveURL(/\/my\?saved/);
    await phone.context().close();
  },
);
