import { expect, test } from "vitest";
import type { Alert } from "~/domain/alerts/alert";
import { alertWay, wayFor } from "~/screens/queue/alert-way";

const alert = (rule: string, evidence = {}) => ({ rule, evidence }) as Alert;
const scopes = ["LOOK", "ACT", "CHANGE"] as const;

test.each([
  ["message-waiting", "Write back", "/messages#answer", ["ACT", "CHANGE"]],
  ["measure-due", "Measure now", "/measures?measure=psfs", ["ACT", "CHANGE"]],
  ["program-conflict", "Adjust program", "/program/edit?program=p", ["CHANGE"]],
])("%s is done away with in one click: %s", (rule, word, page, may) => {
  const way = alertWay("ada", alert(rule, { programId: "p" }));
  expect(way).toMatchObject({ word, to: `/clinic/patients/ada${page}` });
  expect(scopes.filter((each) => wayFor(each, way) !== null)).toEqual(may);
});

test("what is judged in the record leads nowhere else", () => {
  expect(alertWay("ada", alert("silent"))).toBeNull();
});
