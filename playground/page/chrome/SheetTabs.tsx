/** The sheets' tabs: a click or the arrow keys show a sheet. */
import { useEffect, useRef, type KeyboardEvent } from "react";
import type { Desk } from "../useDesk";

export function SheetTabs({ desk }: { readonly desk: Desk }) {
  const shown = desk.workbook.sheets.filter((sheet) => sheet.visibility === "Visible");
  const selected = useRef<HTMLButtonElement>(null);
  useEffect(() => selected.current?.scrollIntoView({ block: "nearest", inline: "nearest" }), [desk.sheet.id]);
  const onKeyDown = (event: KeyboardEvent) => {
    const way = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = shown[shown.indexOf(desk.sheet) + way];
    if (way === 0 || !next) return;
    desk.showSheet(next);
    document.getElementById(`tab-${next.id}`)?.focus();
  };
  return (
    <div role="tablist" aria-label="Sheets" className="tabs" data-region>
      {shown.map((sheet) => {
        const isSelected = sheet === desk.sheet;
        return (
          <button
            key={sheet.id}
            ref={isSelected ? selected : undefined}
            id={`tab-${sheet.id}`}
            type="button"
            role="tab"
            aria-selected={isSelected}
            aria-controls="sheet"
            tabIndex={isSelected ? 0 : -1}
            onClick={() => desk.showSheet(sheet)}
            onKeyDown={onKeyDown}
            style={sheet.tabColor === "" ? undefined : { boxShadow: `inset 0 -3px 0 ${sheet.tabColor}` }}
          >
            {sheet.name}
          </button>
        );
      })}
    </div>
  );
}
