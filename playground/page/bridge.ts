/** Runs in the pane's frame before office.js does. Opened by itself, the pane's page finds no Excel, as anywhere else. */
import "./standIn";

if (window.parent !== window) window.parent.standIn?.connect(window);
