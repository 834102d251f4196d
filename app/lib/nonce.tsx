import { createContext, useContext } from "react";

const Nonce = createContext<string | undefined>(undefined);

/** Hands the request's CSP nonce down. In the browser the value is "", as browsers hide the attribute. */
export const NonceProvider = Nonce.Provider;

/** The CSP nonce that a `<script>` must carry. */
export function useNonce(): string | undefined {
  return useContext(Nonce);
}
