// npm start: makes everything current, then serves.
import { setUp } from "./setup.mjs";

await setUp({ build: true });
await import("./serve.mjs");
