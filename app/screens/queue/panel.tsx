import { Link } from "@remix-run/react";
import { Pause, Phone } from "lucide-react";
import type { FormResult } from "~/components/ui/form-result";
import { takeFocusInPlace } from "~/components/ui/take-focus";
import { AnswerForm } from "./answer-form";
import type { Faster } from "./answer-words";
import { History } from "./history-list";
import { PainDaysChart } from "./pain-days-chart";
import type { PanelPage } from "./panel-page";
import type { AnswerAct } from "./queue-query";

type Props = {
  panel: PanelPage;
  form: FormResult;
  faster: Faster | null;
  /** Where its form goes, and where each of its kinds is asked for. */
  action: string;
  actPath: (act: AnswerAct) => string;
  closePath: string;
  /** Fields that the form carries along. */
  next: string | null;
  /** Which part of it was asked for, and takes the focus. */
  focus: "field" | "heading" | null;
};

/** An alert that is open in its row: what came in, what to do, and what happened. Its links are each a Link. */
export function Panel({ panel, focus, ...form }: Props) {
  const { heading, words, ticked, pain, pause, recordPath, way, phone, limit } = panel;
  return (
    <div className="alert-panel" data-go="">
      <section className="alert-came" aria-label="What came in">
        <h4 tabIndex={-1} ref={focus === "heading" ? takeFocusInPlace : undefined}>
          {heading}
        </h4>
        {words === null ? null : <blockquote>{`“${words}”`}</blockquote>}
        {ticked === null ? null : <p className="text-12">{`Ticked: ${ticked}`}</p>}
        <PainDaysChart pain={pain} />
        {pause === null ? null : (
          <p className="alert-pause">
            <Pause className="icon" aria-hidden />
            <span>{pause}</span>
          </p>
        )}
        <p className="flex flex-wrap gap-x-4 gap-y-1 text-13">
          <Link to={recordPath}>{pause === null ? "Open the record" : "Decide in the record"}</Link>
          {way === null ? null : <Link to={way.to}>{way.word}</Link>}
        </p>
      </section>
      <section className="alert-act" aria-label="What to do">
        {phone === null ? null : phone.href === null ? (
          <p className="text-13">
            <b>Phone:</b> <span>{phone.words}</span>
          </p>
        ) : (
          <a href={phone.href} className="btn alert-call" data-look="line">
            <Phone className="icon" aria-hidden />
            <span>{`Call ${phone.words}`}</span>
          </a>
        )}
        {limit === null ? (
          <AnswerForm page={panel.form} takesFocus={focus === "field"} {...form} />
        ) : (
          <p className="text-13 text-ink-2">{limit}</p>
        )}
      </section>
      <section className="alert-history" aria-label="History of this alert">
        <h4>History of this alert</h4>
        <History lines={panel.history} />
      </section>
    </div>
  );
}
