import type { Catalogue } from "~/words/catalogue";
import type { AskedNotice } from "./notice";
import { noticeView, type StoredNotice } from "./notice-page";

type Asked = { clinicName: string; notice: StoredNotice };

/** A new version of a clinic's notice, asked for once. @param next where it leads on */
export function askedNotice(
  { clinicName, notice }: Asked,
  next: string,
  words: Catalogue,
): AskedNotice {
  const { title, lead, send } = words.privacy.asked;
  const view = noticeView(clinicName, notice, words);
  return { title, lead: lead(clinicName), send, next, notice: view };
}
