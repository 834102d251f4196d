import { afterEach, beforeEach, expect, test, vi } from "vitest";

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

test("a form that hangs when the phone's code comes is in its hands, and one that is answered before is not", async () => {
  const answers: ((answer: Response) => void)[] = [];
  const fetch = vi.fn(() => new Promise<Response>((resolve) => answers.push(resolve)));
  const window: Pick<Window, "fetch" | "addEventListener"> = { fetch, addEventListener: vi.fn() };
  vi.stubGlobal("window", window);
  const { connection } = await import("~/lib/connection");
  const post = (words: string) => {
    const body = new URLSearchParams({ words });
    const address = new URL("https://clinic.example/my/pain.data");
    return window.fetch(address, { method: "POST", body });
  };
  const taken = () => new Response(null, { status: 204 });
  const early = post("early");
  answers[0]?.(taken());
  expect((await early).status).toBe(204);
  const hangs = post("hangs");
  const held: string[] = [];
  connection.setKeeper({
    send: (_address, _isForm, body, send) => {
      held.push(String(body));
      return send();
    },
    ...{ keepForm: async () => "kept", lead: async () => false, formSent: () => undefined },
  });
  await vi.waitFor(() => expect(held).toEqual(["words=hangs"]));
  answers[1]?.(taken());
  expect((await hangs).status).toBe(204);
  // It left once.
  expect(fetch).toHaveBeenCalledTimes(2);
});
