import type { ReactNode } from "react";

type Props = {
  tone: "red" | "amber";
  title: string;
  action: string;
  signs: readonly { code: string; text: string }[];
  children?: ReactNode;
};

/** Signs that ask for help, with what to do first. */
export function WarningSigns({ tone, title, action, signs, children }: Props) {
  return (
    <section className="warning-signs" data-tone={tone}>
      <h2>{title}</h2>
      <p>{action}</p>
      {children}
      <ul>
        {signs.map(({ code, text }) => (
          <li key={code}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
