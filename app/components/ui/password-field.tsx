import { type ComponentProps, useState } from "react";
import { TextField } from "./field";
import { useIsLive } from "./use-is-live";
import { useWords } from "./words";

type Props = Omit<ComponentProps<typeof TextField>, "type"> & {
  /** What a password manager does with it. */
  autoComplete: "current-password" | "new-password";
};

/** A password, which can be looked at where scripts run: whoever sees what they type mistypes less (NIST 800-63B). */
export function PasswordField(field: Props) {
  const { showTyped } = useWords().forms;
  const isLive = useIsLive();
  const [isShown, setIsShown] = useState(false);
  return (
    <div>
      <TextField
        {...field}
        type={isShown ? "text" : "password"}
        spellCheck={false}
        autoCapitalize="none"
      />
      {/* Its place is kept from the beginning, so that it pushes nothing away; hidden so, it is there for nobody. */}
      <label
        className={`inline-flex min-h-11 items-center gap-2 text-13 text-ink-2 sm:min-h-8 ${isLive ? "" : "invisible"}`}
      >
        <input
          type="checkbox"
          className="size-4.5 accent-primary"
          checked={isShown}
          onChange={({ currentTarget }) => setIsShown(currentTarget.checked)}
        />
        {showTyped}
      </label>
    </div>
  );
}
