/** Pictures side by side with their captions, as one picture. */
import type { Browser } from "playwright-core";

export interface Picture {
  readonly caption: string;
  readonly png: Buffer;
  /** Pixels. */
  readonly width: number;
}

/** Pixels across. */
const WIDEST = 2000;
const GAP = 16;

export async function contactSheet(browser: Browser, path: string, pictures: readonly Picture[]): Promise<void> {
  const page = await browser.newPage({ viewport: { width: WIDEST, height: 800 } });
  const figures = pictures.map(
    ({ caption, png, width }) =>
      `<figure style="width:${width}px"><figcaption>${caption}</figcaption><img src="data:image/png;base64,${png.toString("base64")}"></figure>`,
  );
  await page.setContent(`<style>
    body { display: flex; flex-wrap: wrap; gap: ${GAP}px; width: max-content; max-width: ${WIDEST}px; margin: 0; padding: ${GAP}px;
      background: #6b6b6b; color: #fff; font: 600 14px/20px sans-serif }
    figure, img { display: block; margin: 0 }
    figcaption { height: 24px }
  </style>${figures.join("")}`);
  await page.locator("body").screenshot({ path });
  await page.close();
}
