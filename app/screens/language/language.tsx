import { Link } from "@remix-run/react";
import { ChevronLeft } from "lucide-react";
import { useState } from "react";
import { WrongLink } from "~/components/shell/wrong-link";
import { Button } from "~/components/ui/button";
import { FormError } from "~/components/ui/form-error";
import { errorOf, type FormResult } from "~/components/ui/form-result";
import { OwnedForm } from "~/components/ui/owned-form";
import { useIsLive } from "~/components/ui/use-is-live";
import { directionOf } from "~/domain/languages";
import type { LanguagePage } from "./language-page";

type Props = { page: LanguagePage; form: FormResult };

/** Which language a patient reads. A new document answers, as it brings the words of that language. */
export function LanguageChoice({ page, form }: Props) {
  const [chosen, choose] = useState(page.current);
  const isLive = useIsLive();
  const use = page.choices.find(({ tag }) => tag === chosen)?.use;
  const error = errorOf(form, "language");
  return (
    <div className="phone ask">
      <header className="ask-head">
        <Link to="/my/account" aria-label={page.back}>
          <ChevronLeft className="icon" aria-hidden />
        </Link>
        <span>{page.back}</span>
      </header>
      <main id="content" className="ask-main">
        <OwnedForm method="post" className="ask-form" reloadDocument noValidate>
          <h1 id="languages">{page.title}</h1>
          <FormError form={form} />
          {error ? <p className="field-error">{error}</p> : null}
          <div role="radiogroup" aria-labelledby="languages" className="card languages">
            {page.choices.map(({ tag, name, called, note }) => (
              <label key={tag}>
                <input
                  type="radio"
                  name="language"
                  value={tag}
                  defaultChecked={tag === page.current}
                  onChange={() => choose(tag)}
                />
                <span>
                  <b lang={tag} dir={directionOf(tag)}>
                    {name}
                  </b>
                  {called === name ? null : <small>{called}</small>}
                  {note ? <small>{note}</small> : null}
                </span>
              </label>
            ))}
          </div>
          <p className="text-ink-2">{page.stays}</p>
          <div className="save-bar">
            <Button size="lg" className="w-full">
              {isLive ? use : page.useChosen}
            </Button>
          </div>
        </OwnedForm>
        <WrongLink />
      </main>
    </div>
  );
}
