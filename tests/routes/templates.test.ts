import { beforeAll, expect, test } from "vitest";
import { templates } from "~/content/templates";
import { loader as figures } from "~/routes/clinic.library.figures[.]svg";
import { loader } from "~/routes/clinic.templates";
import { call, createClinic, createPatient, request } from "../factories";

let cookie: string;
let patientCookie: string;

beforeAll(async () => {
  const clinic = await createClinic();
  cookie = clinic.cookie;
  patientCookie = (await createPatient(clinic.owner)).cookie;
});

test("every template, its phases in weeks that follow each other, and its exercises by name", async () => {
  const { data } = await call(loader, request("/clinic/templates", { cookie }));
  expect(data.templates.map(({ id }) => id)).toEqual(templates.map(({ id }) => id));
  const release = data.templates.find(({ id }) => id === "hip-flexor-release");
  expect(release?.phases.map(({ weeks }) => weeks)).toEqual(["Weeks 1–2", "Weeks 3–4"]);
  expect(release?.phases[0]?.facts).toMatch(/^About \d+ min a day, every day$/);
  expect(release?.phases[0]?.items[0]).toEqual({
    exerciseId: "lunge",
    name: "Half-kneeling lunge",
    dose: "2 × 30 s, both sides",
    note: null,
  });
});

test("patients are refused, both the templates and the figures", async () => {
  const asPatient = request("/clinic/templates", { cookie: patientCookie });
  expect((await call(loader, asPatient)).status).toBe(403);
  expect((await call(figures, asPatient)).status).toBe(403);
});

test("the figures come as a picture that the browser keeps for itself", async () => {
  const answer = await call(figures, request("/clinic/library/figures.svg", { cookie }));
  expect(answer.headers.get("Content-Type")).toBe("image/svg+xml");
  expect(answer.headers.get("Cache-Control")).toMatch(/^private, max-age=/);
  for (const { phases } of templates) {
    for (const { exerciseId } of phases.flatMap(({ items }) => items)) {
      expect(answer.text).toContain(`<symbol id="still-${exerciseId}"`);
    }
  }
});
