/** The page: ribbon above, the workbook on the left, the add-in's pane on the right. */
import { useEffect, useState } from "react";
import type { Host } from "../host/host";
import { saveWorkbook } from "../xlsx/saveWorkbook";
import { WorkbookView } from "./WorkbookView";
import { PaneFrame, showPane } from "./chrome/PaneFrame";
import { Ribbon } from "./chrome/Ribbon";
import { useRegions } from "./chrome/useRegions";
import { download } from "./download";
import type { Manifest } from "./manifest";
import { openBase64, openEmpty, openFile, openSample, type Session } from "./session";

export interface AppProps {
  /** Address of the add-in's page. */
  readonly addin: string;
  readonly manifest: Manifest;
  readonly samples: readonly string[];
  readonly first: Session;
}

export function App({ addin, manifest, samples, first }: AppProps) {
  const [session, setSession] = useState(first);
  const [problem, setProblem] = useState<string | null>(null);
  const { workbook, host } = session;
  useRegions();
  const attempt = (action: () => unknown) => {
    Promise.resolve()
      .then(action)
      .then(() => setProblem(null))
      .catch((error: unknown) => setProblem(sentenceOf(error)));
  };
  const open = (opening: () => Session | Promise<Session>) => {
    attempt(async () => {
      const next = await opening();
      host.stop();
      setSession(next);
    });
  };
  useEffect(() => {
    giveWindow(host, (act) => {
      if (act.kind === "open") open(() => (act.file === null ? openEmpty() : openBase64(act.file)));
      else if (act.kind === "save" || act.saves) attempt(() => download(saveWorkbook(workbook), workbook.name));
      if (act.kind === "close") open(openEmpty);
    });
    return () => giveWindow(host, null);
  });
  return (
    <div className="page">
      <main className="workbook-and-ribbon" aria-label="Workbook">
        <h1 className="for-screen-readers">{workbook.name}</h1>
        <Ribbon
          manifest={manifest}
          samples={samples}
          sample={session.sample}
          workbook={workbook}
          onSample={(name) => open(() => openSample(name))}
          onFile={(file) => open(() => openFile(file))}
          onSave={() => attempt(() => download(saveWorkbook(workbook), workbook.name))}
          onCommand={({ functionName }) => attempt(() => click(host, functionName))}
        />
        {problem !== null && (
          <p role="alert" className="problem">
            {problem}
          </p>
        )}
        <WorkbookView key={session.id} session={session} />
      </main>
      <PaneFrame key={session.id} title={manifest.displayName} addin={addin} host={host} />
    </div>
  );
}

/** What the host does to the page on the add-in's behalf: open, save, close. */
function giveWindow(host: Host, window: Host["frame"]["window"]): void {
  host.frame.window = window;
}

/** A ribbon button: runs its function in the add-in, or shows the pane. */
function click(host: Host, functionName: string | null): Promise<void> | void {
  if (functionName !== null) return host.runCommand(functionName);
  showPane(host, true);
}

const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
