/** The page: ribbon above, the workbook on the left, the add-in's pane on the right. */
import { useState } from "react";
import { WorkbookView } from "./WorkbookView";
import { PaneFrame } from "./chrome/PaneFrame";
import { Ribbon } from "./chrome/Ribbon";
import type { Manifest } from "./manifest";
import { openSample, openSession, type Session } from "./session";

export interface AppProps {
  readonly manifest: Manifest;
  readonly samples: readonly string[];
  readonly first: Session;
}

export function App({ manifest, samples, first }: AppProps) {
  const [session, setSession] = useState(first);
  const [problem, setProblem] = useState<string | null>(null);
  const [paneShown, setPaneShown] = useState(true);
  const open = (opening: () => Session | Promise<Session>) => {
    Promise.resolve()
      .then(opening)
      .then((next) => {
        session.host.stop();
        setSession(next);
        setProblem(null);
      })
      .catch((error: unknown) => setProblem(sentenceOf(error)));
  };
  return (
    <div className="page">
      <div className="workbook-and-ribbon">
        <Ribbon
          manifest={manifest}
          samples={samples}
          sample={session.sample}
          workbook={session.workbook}
          onSample={(name) => open(() => openSample(name))}
          onFile={(file) => open(async () => openSession(new Uint8Array(await file.arrayBuffer()), file.name, null))}
          onSave={() => undefined}
          onCommand={() => setPaneShown(true)}
        />
        {problem !== null && (
          <p role="alert" className="problem">
            {problem}
          </p>
        )}
        <WorkbookView key={session.id} session={session} />
      </div>
      <PaneFrame
        key={session.id}
        title={manifest.displayName}
        isShown={paneShown}
        onClose={() => setPaneShown(false)}
      />
    </div>
  );
}

const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
