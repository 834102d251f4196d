import { beforeAll, describe, expect, test } from "vitest";
import type { Clinician } from "~/auth/actor.server";
import { articles, articlesIn } from "~/content/articles";
import { db } from "~/lib/db.server";
import {
  loader as tab,
  action as tabAction,
} from "~/routes/clinic.patients.$patientId.program._index";
import { loader as learn } from "~/routes/my.learn";
import { action as article, loader } from "~/routes/my.learn_.$articleId";
import { Article } from "~/screens/learn/article";
import type { LearnPage } from "~/screens/learn/learn-page";
import { searchPages } from "~/screens/learn/search-pages";
import {
  call,
  createCarer,
  createClinic,
  createPatient,
  createProgram,
  request,
  type TestPatient,
  testItem,
} from "../factories";
import { allRows } from "../factories/database";
import { completeIntake } from "../factories/intake";
import { drawn } from "../screens/draw";

let cookie: string;
let staffCookie: string;

beforeAll(async () => {
  const clinic = await createClinic();
  staffCookie = clinic.cookie;
  cookie = (await createPatient(clinic.owner)).cookie;
});

const open = (articleId: string, as = cookie) =>
  call(loader, request(`/my/learn/${articleId}`, { cookie: as }), { articleId });

const drawnPage = async (articleId: string) =>
  drawn(<Article article={(await open(articleId)).data} />);

const learnPage = async (query = "", as = cookie) =>
  (await call(learn, request(`/my/learn${query}`, { cookie: as }))).data;
const idsOf = ({ groups }: LearnPage) =>
  groups.map(({ key, articles: some }) => [key, some.map(({ id }) => id)]);

test("the list names every article with what it is about, and sends none of the texts", async () => {
  const { groups, principles } = await learnPage();
  expect(groups).toEqual([
    {
      ...{ key: "others", title: "More to read" },
      articles: articles.map(({ id, title, minutes, lead }) => {
        return {
          id,
          title,
          lead,
          detail: `${minutes} min`,
          isRead: false,
          because: null,
          isInEnglish: false,
        };
      }),
    },
  ]);
  expect(principles.length).toBeGreaterThan(5);
});

describe("what is chosen, suggested and read", () => {
  let pat: TestPatient;
  let owner: Clinician;
  let path: string;
  let cookies: { owner: string; carer: string };

  beforeAll(async () => {
    const clinic = await createClinic({ name: "Olive Owner" });
    owner = clinic.owner;
    pat = await createPatient(owner, { name: "Ever Thistlewood" });
    await createProgram(pat, { items: [testItem("lunge")] });
    const { clinicId, now: createdAt } = owner;
    await db.intake.create({
      data: {
        ...{ clinicId, patientId: pat.patient.id, episodeId: pat.episode.id },
        ...{ answers: completeIntake, createdAt, savedAt: createdAt },
      },
    });
    path = `/clinic/patients/${pat.patient.id}/program`;
    cookies = { owner: clinic.cookie, carer: (await createCarer(pat, { name: "Cara" })).cookie };
  });

  const params = () => ({ patientId: pat.patient.id });
  const choose = (pages: string[]) =>
    call(
      tabAction,
      request(path, { cookie: cookies.owner, form: { intent: "reading", pages } }),
      params(),
    );
  const cardAt = async (query = "") =>
    (await call(tab, request(`${path}${query}`, { cookie: cookies.owner }), params())).data.reading;
  const markRead = (articleId: string) =>
    call(article, request(`/my/learn/${articleId}`, { cookie: pat.cookie, form: {} }), {
      articleId,
    });

  test("signs come before exercises, at most three, each with its reason in words", async () => {
    const page = await learnPage("", pat.cookie);
    expect(idsOf(page).map(([key]) => key)).toEqual(["suggested", "others"]);
    expect(page.groups[0]?.articles.map(({ id, because }) => [id, because])).toEqual([
      ["hip-flexors", "Because your program has: Half-kneeling lunge"],
      ["why-they-matter", "Because you told us: My lower back hurts"],
      ["stretching", "Because your program has: Half-kneeling lunge"],
    ]);
  });

  test("what a clinician chose stands first, and goes behind once it is read", async () => {
    const saved = await choose(["see-a-doctor", "habits"]);
    expect(saved.location).toBe(`${path}?read-before=#reading`);
    expect(idsOf(await learnPage("", pat.cookie))[0]).toEqual([
      "assigned",
      ["habits", "see-a-doctor"],
    ]);
    expect((await open("habits", pat.cookie)).data).toMatchObject({
      ...{ markRead: "I have read it", isRead: null },
    });
    expect((await markRead("habits")).location).toBe("/my/learn/habits");
    await markRead("habits");
    expect(await db.articleRead.count({ where: { patientId: pat.patient.id } })).toBe(1);
    expect((await open("habits", pat.cookie)).data).toMatchObject({
      ...{ markRead: null, isRead: "You read this page today." },
    });
    const { groups } = await learnPage("", pat.cookie);
    expect(groups[0]?.articles.map(({ id, detail }) => [id, detail])).toEqual([
      ["see-a-doctor", "2 min"],
      ["habits", "2 min, read today"],
    ]);
    // Whoever looks after them has read nothing.
    expect((await open("habits", cookies.carer)).data.markRead).toBe("I have read it");
  });

  test("the record says who chose and who read, and what fits; a choice is taken back", async () => {
    const card = await cardAt();
    expect(card).toMatchObject({ summary: "1 of 2 chosen read", canChange: true, undo: null });
    expect(card.rows.find(({ id }) => id === "habits")).toMatchObject({
      ...{ isChosen: true, state: "Chosen today by Olive. Read today by Ever.", fits: null },
    });
    expect(card.rows[0]).toMatchObject({ state: "", fits: "Fits: Half-kneeling lunge" });
    expect((await choose(["habits"])).location).toBe(
      `${path}?read-before=habits,see-a-doctor#reading`,
    );
    expect((await cardAt("?read-before=habits,see-a-doctor,nonsense")).undo).toEqual({
      before: ["habits", "see-a-doctor"],
    });
    await choose(["habits", "see-a-doctor"]);
    expect((await cardAt()).summary).toBe("1 of 2 chosen read");
    expect((await choose(["handstand"])).status).toBe(422);
    expect(await db.learnAssignment.count({ where: { patientId: pat.patient.id } })).toBe(2);
    await choose([]);
    expect((await cardAt()).summary).toBe("Nothing chosen");
  });
});

test.each([
  ["doctor", ["see-a-doctor", "stretching"]],
  ["Warm-up", ["stretching"]],
  ["tummy", ["ease-off", "signs"]],
])("a search for “%s” puts titles first", async (query, [first, ...rest]) => {
  const { groups, search } = await learnPage(`?q=${query}`);
  const found = groups[0]?.articles.map(({ id }) => id) ?? [];
  expect(found[0]).toBe(first);
  expect(found).toEqual(expect.arrayContaining(rest));
  expect(search?.found?.title).toMatch(/^\d+ pages? for “/);
});

test.each([
  ["Sitzen", "causes"],
  ["Gesäß", "habits"],
  ["Hüftbeuger", "hip-flexors"],
  ["Sturz", "see-a-doctor"],
])("a search for “%s” in German finds a page that is read in English", (query, id) => {
  const found = searchPages(articlesIn("de"), query, "de");
  expect(found.map((article) => article.id)).toContain(id);
});

test("a search that finds nothing says so and leads back", async () => {
  const { groups, search } = await learnPage("?q=zebra");
  expect(groups).toEqual([]);
  expect(search).toMatchObject({
    query: "zebra",
    found: { title: "Nothing found for “zebra”", advice: expect.stringContaining("plain word") },
  });
  expect((await learnPage("?q=%20")).search?.found).toBeNull();
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
  const page = await drawnPage("stretching");
  expect(page).toContain("<h1>How to stretch well</h1>");
  expect(page).toMatch(/<svg[^>]* role="img" aria-label="[^"]{20,}"/);
  for (const path of ["/my/learn", "/my/learn/habits"]) expect(page).toContain(`href="${path}"`);
  expect(await drawnPage("see-a-doctor")).not.toContain("Next:");
});

test("the nine signs can be ticked, are in no form and carry no name: nothing can be sent", async () => {
  const page = await drawnPage("signs");
  const boxes = page.match(/<input[^>]*type="checkbox"[^>]*>/g) ?? [];
  expect(boxes).toHaveLength(9);
  for (const box of boxes) expect(box).not.toMatch(/ (name|value|form|checked)=/);
  // The only form says that the page was read.
  expect(page.split("<form")[0]).toContain("My knee hurts.");
  expect(page).toContain("not sent and not saved");
});

test("a page that is only opened leaves no trace", async () => {
  const before = await allRows();
  await open("signs");
  expect(await allRows()).toEqual(before);
});

test("an unknown article is not found; staff are refused", async () => {
  expect((await open("handstand")).status).toBe(404);
  expect((await open("signs", staffCookie)).status).toBe(403);
});
