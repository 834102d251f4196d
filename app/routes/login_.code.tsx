import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { goOn } from "~/auth/after-sign-in.server";
import { takeSignInCode } from "~/auth/code-sign-in.server";
import { SEALED_FIELD } from "~/auth/held-form.server";
import { pageLanguage } from "~/auth/page-language.server";
import { findSecondFactor } from "~/auth/second-factor.server";
import { openSignIn } from "~/auth/sign-in.server";
import { findStep, noStepCookie } from "~/auth/sign-in-step.server";
import { pageTitle } from "~/components/shell/page-title";
import { now } from "~/lib/clock.server";
import { answerForm, readForm } from "~/lib/form.server";
import { ownPath } from "~/lib/own-path";
import { TooMany, unlessTooMany } from "~/lib/too-many.server";
import { Code } from "~/screens/account/code";
import { codePage } from "~/screens/account/code-page";
import { wordsIn } from "~/words/catalogue";

const STEP = "second-factor";

export const meta: MetaFunction<typeof loader> = pageTitle<typeof loader>(
  (_words, loaded) => loaded?.page.title ?? "",
);

export async function loader({ request }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const step = await findStep(request, STEP);
  const kinds = step && (await findSecondFactor(step.userId));
  if (!kinds) throw redirect(`/login?${search}`);
  const page = codePage(kinds, search.has("recovery"), wordsIn(await pageLanguage(request)));
  return { page, next: ownPath(search.get("next")) };
}

export async function action({ request }: ActionFunctionArgs) {
  const { security, limits } = wordsIn(await pageLanguage(request));
  const form = await readForm(request);
  const initialValue = carried(form);
  // Sent on by the sign-in page with a form that it holds, or by the button for the other kind of code.
  if (!form.has("code") || form.has("otherKind")) return answerForm({ initialValue }, 200);
  const typed = String(form.get("code")).trim();
  if (typed === "") {
    return answerForm({ initialValue, error: { code: [security.step.enter] } }, 422);
  }
  const taken = await unlessTooMany(() => takeSignInCode(request, typed));
  if (taken instanceof TooMany) {
    const { retryAfterSeconds } = taken;
    const error = { "": [limits.plain(retryAfterSeconds)] };
    return answerForm({ initialValue, error }, 429, { "Retry-After": String(retryAfterSeconds) });
  }
  // Back to the password, with what the form carries (307).
  if (taken === "ended") return redirect(backTo(form), 307);
  if (taken !== "wrong") {
    const cookies = await openSignIn(request, taken.userId, now());
    return goOn(form, taken.userId, [...cookies, noStepCookie(STEP)]);
  }
  const isDigits = /^[\d\s-]*$/.test(typed);
  const wrong = isDigits ? security.step.wrong : security.step.wrongRecovery;
  return answerForm({ initialValue, error: { "": [wrong] } }, 422);
}

/** What goes along from page to page; never the code. */
function carried(form: FormData): Record<string, string> {
  const kept = [SEALED_FIELD, "next"].filter((name) => form.has(name));
  return Object.fromEntries(kept.map((name) => [name, String(form.get(name))]));
}

function backTo(form: FormData): string {
  const next = ownPath(form.get("next"));
  return next === null ? "/login" : `/login?next=${encodeURIComponent(next)}`;
}

export default function CodeRoute() {
  return <Code {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()?.form} />;
}
