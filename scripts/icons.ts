/** Draws the add-in's icons into assets/: each picture at every size that the manifest may name. Run by `npm run icons`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Canvas } from "./icons/canvas";
import { GLYPHS } from "./icons/glyphs";
import { encodePng } from "./icons/png";

const RIBBON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const STORE_SIZE = 128;
const folder = join(__dirname, "..", "assets");

mkdirSync(folder, { recursive: true });
for (const [name, draw] of Object.entries(GLYPHS)) {
  for (const size of name === "mark" ? [...RIBBON_SIZES, STORE_SIZE] : RIBBON_SIZES) {
    const canvas = new Canvas(size);
    draw(canvas);
    writeFileSync(join(folder, `${name}-${size}.png`), encodePng(size, canvas.bytes()));
  }
}
