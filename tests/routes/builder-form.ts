import type { ProgramDraft } from "~/screens/program/draft";

type State = { draft: ProgramDraft; programId: string; baseNumber: number } & Partial<
  Record<"baseName" | "templateId", string>
>;

/** The builder's fields as a browser sends them, with the button that was pressed. */
export function builderForm(
  { draft, programId, baseNumber, baseName = "", templateId = "" }: State,
  intent = "save",
): FormData {
  const form = new FormData();
  const { items, removed, weekdays, ...texts } = draft;
  for (const [name, value] of Object.entries(texts)) form.append(name, value);
  for (const day of weekdays) form.append("weekdays", day);
  for (const [list, rows] of Object.entries({ items, removed })) {
    for (const [i, row] of rows.entries()) {
      for (const [name, value] of Object.entries(row)) form.append(`${list}[${i}].${name}`, value);
    }
  }
  form.append("programId", programId);
  form.append("baseNumber", String(baseNumber));
  form.append("baseName", baseName);
  form.append("templateId", templateId);
  form.append("intent", intent);
  return form;
}

/** The draft with other values in one of its items. */
export function withItem(
  draft: ProgramDraft,
  at: number,
  changes: Partial<ProgramDraft["items"][number]>,
): ProgramDraft {
  return {
    ...draft,
    items: draft.items.map((item, i) => (i === at ? { ...item, ...changes } : item)),
  };
}
