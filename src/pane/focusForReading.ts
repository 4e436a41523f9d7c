/**
 * Gives the focus to what is no control (a heading, the pane as a whole), so that reading, and the next Tab, go on from there.
 * On the web office.js answers Tab itself, by a list of what is in the tab order: from anything else it leaves the pane for the
 * sheet. So it is in the tab order for as long as it has the focus.
 */
export function focusForReading(element: HTMLElement): void {
  element.tabIndex = 0;
  element.focus();
  element.addEventListener(
    "blur",
    () => {
      element.tabIndex = -1;
    },
    { once: true },
  );
}
