import { plainDate } from "~/words/calendar";
import type { Catalogue } from "~/words/catalogue";

/** As it was read. */
export type StoredNotice = { id: string; version: number; text: string; effectiveOn: string };

/** A clinic's privacy notice as a page of its own. */
export type NoticePage = { title: string; version: string | null; text: string };

/** A notice to be accepted with a form. */
export type NoticeView = NoticePage & { id: string; accept: string; summary: string };

/** @param notice null where the clinic has written none, for which a plain text stands in */
export function noticePage(
  clinicName: string,
  notice: StoredNotice | null,
  words: Catalogue,
): NoticePage {
  const { privacy } = words;
  return {
    title: privacy.of(clinicName),
    version: notice && privacy.version(notice.version, plainDate(notice.effectiveOn, words)),
    text: notice?.text ?? privacy.builtIn(clinicName),
  };
}

export function noticeView(clinicName: string, notice: StoredNotice, words: Catalogue): NoticeView {
  const { accept, read } = words.privacy;
  return { ...noticePage(clinicName, notice, words), id: notice.id, accept, summary: read };
}
