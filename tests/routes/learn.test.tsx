import { renderToStaticMarkup } from "react-dom/server";
import { StaticRouter } from "react-router-dom/server";
import { beforeAll, expect, test } from "vitest";
import { articles } from "~/content/articles";
import { loader as learn } from "~/routes/my.learn";
import { loader } from "~/routes/my.learn_.$articleId";
import { Article } from "~/screens/learn/article";
import { call, createClinic, createPatient, request } from "../factories";
import { allRows } from "../factories/database";

let cookie: string;
let staffCookie: string;

beforeAll(async () => {
  const clinic = await createClinic();
  staffCookie = clinic.cookie;
  cookie = (await createPatient(clinic.owner)).cookie;
});

const open = (articleId: string, as = cookie) =>
  call(loader, request(`/my/learn/${articleId}`, { cookie: as }), { articleId });

async function drawn(articleId: string): Promise<string> {
  const { data } = await open(articleId);
  return renderToStaticMarkup(
    <StaticRouter location={`/my/learn/${articleId}`}>
      <Article article={data} />
    </StaticRouter>,
  );
}

test("the list names every article with what it is about, and sends none of the texts", async () => {
  const { data } = await call(learn, request("/my/learn", { cookie }));
  expect(data.articles).toEqual(
    articles.map(({ id, title, minutes, lead }) => ({ id, title, minutes, lead })),
  );
  expect(data.principles.length).toBeGreaterThan(5);
});

test.each(articles.map(({ id, ...article }, index) => [id, article, index] as const))(
  "%s is sent alone, with its drawing and the one that follows",
  async (id, { title, figure, checklist = null }, index) => {
    const { status, data } = await open(id);
    expect([status, data.title, data.checklist]).toEqual([200, title, checklist]);
    expect(data.figure?.caption).toBe(figure?.caption);
    expect(data.next?.id).toBe(articles[index + 1]?.id);
    const sent = JSON.stringify(data);
    for (const other of articles) if (other.id !== id) expect(sent).not.toContain(other.lead);
  },
);

test("a page says what it shows, leads on and back", async () => {
  const page = await drawn("stretching");
  expect(page).toContain("<h1>How to stretch well</h1>");
  expect(page).toMatch(/<svg[^>]* role="img" aria-label="[^"]{20,}"/);
  for (const path of ["/my/learn", "/my/learn/habits"]) expect(page).toContain(`href="${path}"`);
  expect(await drawn("see-a-doctor")).not.toContain("Next:");
});

test("the nine signs can be ticked, are in no form and carry no name: nothing can be sent", async () => {
  const page = await drawn("signs");
  const boxes = page.match(/<input[^>]*>/g) ?? [];
  expect(boxes).toHaveLength(9);
  for (const box of boxes) expect(box).not.toMatch(/ (name|value|form|checked)=/);
  expect(page).not.toContain("<form");
  expect(page).toContain("not sent and not saved");
});

test("reading leaves no trace", async () => {
  const before = await allRows();
  await open("signs");
  expect(await allRows()).toEqual(before);
});

test("an unknown article is not found; staff are refused", async () => {
  expect((await open("handstand")).status).toBe(404);
  expect((await open("signs", staffCookie)).status).toBe(403);
});
