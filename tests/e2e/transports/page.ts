/** The page round the add-in in the transports' tests: plays Excel for Windows or for the web. */
import { installDesktopBridge } from "../../../playground/host/desktop";
import { webPayloadLimit } from "../../../playground/host/excels";
import { Host } from "../../../playground/host/host";
import { connectXdm } from "../../../playground/host/xdm";
import { newWorkbook } from "../../../playground/workbook/create";
import { setValue } from "../../../playground/workbook/edits";

export interface Played {
  readonly host: Host;
  /** Somebody types in the first cell. */
  readonly type: (text: string) => void;
  /** Called by the add-in's page before office.js loads. */
  readonly beforeOffice: (addin: Window) => void;
}

declare global {
  interface Window {
    played: Played;
    play: (transport: "desktop" | "xdm") => void;
  }
}

window.play = (transport) => {
  const isDesktop = transport === "desktop";
  const host = new Host(newWorkbook("book.xlsx"), isDesktop ? Infinity : webPayloadLimit);
  const frame = document.createElement("iframe");
  frame.title = "add-in";
  window.played = {
    host,
    type: (text) => {
      const [sheet] = host.workbook.sheets;
      if (sheet) setValue(host.workbook, sheet, 0, 0, text);
    },
    beforeOffice: (addin) => {
      if (isDesktop) installDesktopBridge(addin, host, { theme: "dark" });
    },
  };
  if (!isDesktop) connectXdm(frame, host);
  frame.src = "addin.html";
  document.body.append(frame);
};
