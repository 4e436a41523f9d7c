/**
 * The task pane: the add-in in a frame beside the grid. On http it is ours, of this same origin, and finds Excel for
 * Windows; on https any add-in finds Excel for the web. Closing it hides the frame and no more: the add-in's runtime
 * stays, as a shared runtime does in Excel.
 */
import {
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
} from "react";
import { installDesktopBridge } from "../../host/desktop";
import type { Host } from "../../host/host";
import { connectXdm } from "../../host/xdm";
import "../standIn";

export interface PaneFrameProps {
  readonly title: string;
  /** Address of the add-in's page. */
  readonly addin: string;
  readonly host: Host;
}

const narrowest = 320;
const widest = 600;
const usual = 350;
const within = (width: number): number => Math.min(widest, Math.max(narrowest, width));

export function PaneFrame({ title, addin, host }: PaneFrameProps) {
  const [width, setWidth] = useState(usual);
  const isShown = usePaneShown(host);
  const pane = useRef<HTMLElement>(null);
  useAddin(pane, title, addin, host);
  return (
    <aside className="pane" ref={pane} aria-label={title} style={{ width }} hidden={!isShown}>
      <Splitter width={width} onWidth={(next) => setWidth(within(next))} />
      <header className="pane-header">
        <h2>{title}</h2>
        <button type="button" className="quiet" aria-label="Close the pane" onClick={() => showPane(host, false)}>
          <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
            <path d="M1 1 11 11 M11 1 1 11" stroke="currentColor" strokeWidth="1.4" />
          </svg>
        </button>
      </header>
    </aside>
  );
}

/** Hidden, the add-in goes on in the background. */
export function showPane({ frame }: Host, isShown: boolean): void {
  frame.paneState = isShown ? "Visible" : "Background";
}

function usePaneShown({ frame }: Host): boolean {
  const subscribe = useCallback((listener: () => void) => frame.onPaneState(listener), [frame]);
  return useSyncExternalStore(subscribe, () => frame.paneState === "Visible");
}

/** Holds the add-in's frame, made by hand: a frame takes the name in which office.js looks for Excel only before it is on the page. */
function useAddin(pane: RefObject<HTMLElement | null>, title: string, addin: string, host: Host): void {
  useLayoutEffect(() => {
    const frame = document.createElement("iframe");
    frame.title = title;
    frame.dataset["region"] = "";
    const connect = window.location.protocol === "https:" ? connectXdm : connectDesktop;
    const disconnect = connect(frame, host);
    frame.src = addin;
    pane.current?.append(frame);
    return () => {
      frame.remove();
      disconnect();
    };
  }, [pane, title, addin, host]);
}

/** The pane's page asks for its host when it loads: see bridge.ts. */
function connectDesktop(_frame: HTMLIFrameElement, host: Host): () => void {
  let disconnect: () => void = () => undefined;
  window.standIn = {
    connect: (page) => {
      disconnect();
      const isDark = window.matchMedia("(prefers-color-scheme: dark)").matches;
      disconnect = installDesktopBridge(page, host, { theme: isDark ? "dark" : "light" });
    },
  };
  return () => {
    disconnect();
    delete window.standIn;
  };
}

function Splitter({ width, onWidth }: { readonly width: number; readonly onWidth: (width: number) => void }) {
  const start = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    start.current = { x: event.clientX, width };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (start.current) onWidth(start.current.width + start.current.x - event.clientX);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowLeft") onWidth(width + 10);
    if (event.key === "ArrowRight") onWidth(width - 10);
  };
  return (
    <div
      role="slider"
      aria-orientation="vertical"
      aria-label="Width of the pane"
      aria-valuenow={width}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      tabIndex={0}
      className="splitter"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => (start.current = null)}
      onKeyDown={onKeyDown}
    />
  );
}
