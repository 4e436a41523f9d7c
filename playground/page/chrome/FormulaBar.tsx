/** The active cell's address and its whole text, to read and to edit. */
import { useState } from "react";
import { cellAddress } from "../../workbook/box";
import { linkOf } from "../grid/cellLink";
import { Link } from "../grid/Link";
import type { Desk } from "../useDesk";

export function FormulaBar({ desk }: { readonly desk: Desk }) {
  const link = linkOf(desk.workbook, desk.sheet, desk.layout.links, desk.active);
  return (
    <div className="formula-bar" data-region>
      <NameBox key={`${desk.sheet.id} ${desk.active.row} ${desk.active.column}`} desk={desk} />
      {link && (
        <span className="follow">
          <Link link={link} tabIndex={0}>
            Follow link
          </Link>
        </span>
      )}
      <textarea
        aria-label="Text of the cell"
        className="formula"
        spellCheck={false}
        value={desk.activeText}
        onFocus={() => {
          if (!desk.editing) desk.edit("bar", null);
        }}
        onChange={(event) => desk.type(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") desk.cancel();
          else if (event.key === "Enter" && !event.altKey && !event.shiftKey) {
            event.preventDefault();
            desk.commit("down");
          }
        }}
      />
    </div>
  );
}

/** Shows where the cursor is; an address or a name typed here is gone to. */
function NameBox({ desk }: { readonly desk: Desk }) {
  const here = cellAddress(desk.active.row, desk.active.column);
  const [text, setText] = useState(here);
  return (
    <input
      aria-label="Cell address"
      className="name-box"
      value={text}
      onChange={(event) => setText(event.target.value)}
      onFocus={(event) => event.target.select()}
      onBlur={() => setText(here)}
      onKeyDown={(event) => {
        if (event.key === "Enter") desk.goTo(text);
        if (event.key === "Escape") setText(here);
      }}
    />
  );
}
