import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { PatientActor } from "~/auth/actor.server";
import { found, requirePatient } from "~/auth/guards.server";
import { limit } from "~/auth/limits.server";
import { pageTitle } from "~/components/shell/page-title";
import { getAway } from "~/data/patients/absence.server";
import { endFeed, makeFeed } from "~/data/reminders/feeds.server";
import { getOwnReminders, saveReminders } from "~/data/reminders/own-reminders.server";
import { addPhone, removePhone } from "~/data/reminders/phones.server";
import { deviceOf } from "~/lib/device.server";
import { env } from "~/lib/env.server";
import { isShownAgain, parseForm, readForm } from "~/lib/form.server";
import { canPush } from "~/lib/push.server";
import { Reminders } from "~/screens/reminders/reminders";
import styles from "~/screens/reminders/reminders.css?url";
import { phoneForm, remindersForm } from "~/screens/reminders/reminders-form.server";
import { intents, remindersPage } from "~/screens/reminders/reminders-page";
import { type Catalogue, wordsIn } from "~/words/catalogue";

const ADDRESS = "/my/reminders";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const meta = pageTitle<typeof loader>((_, loaded) => loaded?.page.title ?? "");

export async function loader({ request }: LoaderFunctionArgs) {
  const patient = await requirePatient(request);
  const own = found(await getOwnReminders(patient));
  const awayUntil = await getAway(patient, patient.patientId);
  const vapidKey = env.vapid?.publicKey ?? null;
  const words = wordsIn(patient.language);
  const isSaved = new URL(request.url).searchParams.has("saved");
  return { page: remindersPage(own, { vapidKey, awayUntil }, patient, words), isSaved };
}

export async function action({ request }: ActionFunctionArgs) {
  const patient = await requirePatient(request, { showsAgain: true });
  const words = wordsIn(patient.language);
  const sent = await readForm(request);
  const intent = String(sent.get("intent"));
  if (intent !== intents.save && isShownAgain(sent)) return redirect(ADDRESS);
  if (intent === intents.allow) return allowPhone(request, patient, words);
  if (intent === intents.makeFeed) {
    await limit("calendar-addresses-by-access", patient.accessId);
    const token = found(await makeFeed(patient));
    const feed = new URL(`/calendar/${token}/program.ics`, env.origin).href;
    return data({ form: null, feed });
  }
  if (intent === intents.endFeed) await endFeed(patient);
  else if (intent === intents.remove) {
    found(await removePhone(patient, { id: String(sent.get("id")) }));
  } else if (intent === intents.stop) {
    await removePhone(patient, { endpoint: String(sent.get("endpoint")) });
  } else return save(request, patient, words);
  return redirect(ADDRESS);
}

async function save(request: Request, patient: PatientActor, words: Catalogue) {
  const form = await parseForm(request, remindersForm(words, canPush()));
  if (!form.ok) return form.invalid();
  found(await saveReminders(patient, form.value));
  return redirect(`${ADDRESS}?saved`);
}

async function allowPhone(request: Request, patient: PatientActor, words: Catalogue) {
  const form = await parseForm(request, phoneForm);
  if (!form.ok) return form.invalid();
  const { endpoint, ...keys } = form.value;
  const device = deviceOf(request.headers.get("User-Agent"));
  const isAdded = found(await addPhone(patient, { endpoint, keys }, device));
  return isAdded ? redirect(ADDRESS) : form.reject({ "": words.reminders.phone.refused });
}

export default function RemindersRoute() {
  const answer = useActionData<typeof action>();
  const feed = answer && "feed" in answer ? answer.feed : null;
  return <Reminders {...useLoaderData<typeof loader>()} feed={feed} form={answer?.form} />;
}
