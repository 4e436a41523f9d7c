/** What is going on: the mode, why an entry was refused, what is selected, the zoom. */
import { boxAddress } from "../../workbook/box";
import { forEachCell } from "../../workbook/read";
import type { Desk } from "../useDesk";

export interface StatusBarProps {
  readonly desk: Desk;
  /** Per cent. */
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
}

const zooms = [50, 60, 70, 80, 90, 100, 125, 150];

export function StatusBar({ desk, zoom, onZoom }: StatusBarProps) {
  return (
    <div className="status-bar">
      <output className={desk.refusal === null ? "mode" : "mode refused"}>
        {desk.refusal ?? (desk.editing ? "Edit: Enter to finish, Esc to leave it as it was" : "Ready")}
      </output>
      <span className="summary">{summaryOf(desk)}</span>
      <span>F6: next part of the page</span>
      <label className="zoom">
        Zoom
        <select value={zoom} onChange={(event) => onZoom(Number(event.target.value))}>
          {zooms.map((each) => (
            <option key={each} value={each}>
              {each}%
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** "B9:B14: 6 filled, sum 12", as Excel's status bar; nothing for one cell. */
function summaryOf({ sheet, selection }: Desk): string {
  let filled = 0;
  let numbers = 0;
  let sum = 0;
  forEachCell(sheet, selection, ({ value }) => {
    if (value === undefined) return;
    filled++;
    if (typeof value !== "number") return;
    numbers++;
    sum += value;
  });
  if (filled < 2) return "";
  const total = numbers > 1 ? `, sum ${sum.toLocaleString("en-GB")}` : "";
  return `${boxAddress(selection)}: ${filled.toLocaleString("en-GB")} filled${total}`;
}
