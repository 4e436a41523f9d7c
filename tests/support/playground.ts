/** Starts the playground as `npm start` does, or `npm run playground -- --https`, and waits until it says where it is. */
import { spawn } from "node:child_process";
import { resolve } from "node:path";

export interface RunningPlayground {
  /** "http://localhost:3000/", "https://localhost:8443/playground". */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

export async function startPlayground(...options: readonly "--https"[]): Promise<RunningPlayground> {
  const server = spawn(process.execPath, ["--import", "tsx", resolve("playground/server.ts"), ...options], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, CI: "1" },
  });
  const ended = new Promise<void>((done) => server.once("exit", () => done()));
  let said = "";
  const address = await new Promise<string>((done, failed) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const ready = /^Ready .*(https?:\S+)$/m.exec(said)?.[1];
      if (ready !== undefined) done(ready);
    };
    server.stdout.on("data", hear);
    server.stderr.on("data", hear);
    void ended.then(() => failed(new Error(`Expected the playground to start; it ended. It said:\n${said}`)));
  });
  return {
    address,
    stop: async () => {
      server.kill();
      await ended;
    },
  };
}
