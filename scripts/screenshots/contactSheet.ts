/** Pictures side by side, each line of them with its captions, as one picture. */
import type { Browser } from "playwright-core";
import { palettePng } from "./palettePng";

export interface Picture {
  readonly caption: string;
  readonly png: Buffer;
  /** Pixels. */
  readonly width: number;
}

const GAP = 16;

export async function contactSheet(browser: Browser, lines: readonly (readonly Picture[])[]): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 2_400, height: 800 } });
  const figures = (line: readonly Picture[]) =>
    line.map(
      ({ caption, png, width }) =>
        `<figure style="width:${width}px"><figcaption>${caption}</figcaption><img src="data:image/png;base64,${png.toString("base64")}"></figure>`,
    );
  await page.setContent(`<style>
    body, div { display: flex; gap: ${GAP}px; margin: 0 }
    body { flex-direction: column; width: max-content; padding: ${GAP}px; background: #6b6b6b; color: #fff; font: 600 14px/20px sans-serif }
    figure, img { display: block; margin: 0 }
    figcaption { height: 24px }
  </style>${lines.map((line) => `<div>${figures(line).join("")}</div>`).join("")}`);
  const sheet = await palettePng(page, await page.locator("body").screenshot());
  await page.close();
  return sheet;
}
