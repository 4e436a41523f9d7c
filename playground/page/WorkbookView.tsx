/** The workbook on the screen: formula bar, grid, tabs, status bar. */
import { useEffect, useRef, useState } from "react";
import { BesideCell } from "./chrome/BesideCell";
import { CellEditor } from "./chrome/CellEditor";
import { FormulaBar } from "./chrome/FormulaBar";
import { SheetTabs } from "./chrome/SheetTabs";
import { StatusBar } from "./chrome/StatusBar";
import { Grid } from "./grid/Grid";
import { GoToReference } from "./grid/Link";
import { cellAddress } from "../workbook/box";
import type { Session } from "./session";
import { useDesk } from "./useDesk";

/** Pixels of a point at 100%. */
const pixelsPerPoint = 96 / 72;

export function WorkbookView({ session }: { readonly session: Session }) {
  const [zoom, setZoom] = useState(80);
  const desk = useDesk(session.workbook, session.host, (pixelsPerPoint * zoom) / 100);
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (desk.toGrid > 0) region.current?.querySelector<HTMLElement>("[role=grid]")?.focus({ preventScroll: true });
  }, [desk.toGrid]);
  return (
    <GoToReference value={desk.goTo}>
      <FormulaBar desk={desk} />
      <div id="sheet" role="tabpanel" aria-labelledby={`tab-${desk.sheet.id}`} className="sheet-panel" ref={region}>
        <Grid
          key={desk.sheet.id}
          workbook={desk.workbook}
          sheet={desk.sheet}
          layout={desk.layout}
          cursor={desk.cursor}
          selection={desk.selection}
          reveal={desk.revisions.selection}
          editor={desk.editing?.at === "cell" ? <CellEditor desk={desk} /> : null}
          beside={<BesideCell desk={desk} />}
          onSelect={(cursor) => {
            desk.select(cursor);
            const { anchor, head } = cursor;
            const isCell = anchor.row === head.row && anchor.column === head.column;
            if (isCell) session.host.click(desk.sheet, cellAddress(head.row, head.column));
          }}
          onAct={desk.act}
          onCopy={desk.copied}
          onPaste={desk.paste}
        />
      </div>
      <SheetTabs desk={desk} />
      <StatusBar desk={desk} zoom={zoom} onZoom={setZoom} />
    </GoToReference>
  );
}
