/** What every browser has and jsdom lacks. */
import { TextEncoder } from "node:util";

Object.assign(globalThis, { TextEncoder });
