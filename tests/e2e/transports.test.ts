/** The unmodified office.js in a real Chromium, against the stand-in as Excel for Windows and as Excel for the web. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import webpack from "webpack";
import type {} from "./transports/page";
import { launchBrowser } from "../support/browser";

const origin = "https://council.example";
const library = resolve("node_modules/@microsoft/office-js/dist");
const pages: Readonly<Record<string, string>> = {
  "/": '<!doctype html><title>Excel</title><body><script src="/page.js"></script>',
  "/addin.html":
    "<!doctype html><title>Add-in</title><script>parent.played.beforeOffice(window)</script>" +
    '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
};

let browser: Browser;
let output: string;
let bundle: string;

beforeAll(async () => {
  output = mkdtempSync(join(tmpdir(), "transports-"));
  [browser] = await Promise.all([launchBrowser(), build()]);
  bundle = readFileSync(join(output, "page.js"), "utf8");
}, 120_000);

afterAll(async () => {
  await browser.close();
  rmSync(output, { recursive: true });
});

function build(): Promise<void> {
  const parser = { syntax: "typescript" };
  const compiler = webpack({
    mode: "development",
    devtool: false,
    target: ["web", "es2022"],
    entry: resolve("tests/e2e/transports/page.ts"),
    output: { path: output, filename: "page.js" },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [{ test: /\.ts$/, loader: "swc-loader", options: { jsc: { parser, target: "es2022" } } }] },
  });
  return new Promise((done, failed) => {
    compiler.run((error, stats) => {
      if (error ?? stats?.hasErrors()) failed(error ?? new Error(stats?.toString("errors-only")));
      else done();
    });
  });
}

describe.each([
  { transport: "desktop", platform: "PC" },
  { transport: "xdm", platform: "OfficeOnline" },
] as const)("$platform", ({ transport, platform }) => {
  let page: Page;
  let addin: Frame;
  const foreign: string[] = [];

  beforeAll(async () => {
    page = await browser.newPage();
    await page.route("**/*", (route) => {
      const url = new URL(route.request().url());
      if (url.origin === "https://appsforoffice.microsoft.com") {
        return route.fulfill({
          path: join(library, url.pathname.replace("/lib/1/hosted/", "")),
          headers: { "access-control-allow-origin": "*" },
        });
      }
      if (url.origin !== origin) {
        foreign.push(url.href);
        return route.abort();
      }
      if (url.pathname === "/page.js") return route.fulfill({ contentType: "text/javascript", body: bundle });
      return route.fulfill({ contentType: "text/html", body: pages[url.pathname] ?? "" });
    });
    await page.goto(`${origin}/`);
    await page.evaluate((which) => window.play(which), transport);
    const element = await page.waitForSelector("iframe");
    const frame = await element.contentFrame();
    if (!frame) throw new Error("Expected the add-in's frame; found none.");
    addin = frame;
    await addin.waitForFunction(() => "Office" in window);
  }, 60_000);

  afterAll(() => page.close());

  test("Office is ready, in Excel, with a document that can be written", async () => {
    const ready = await addin.evaluate(async () => {
      const { host, platform: on } = await Office.onReady();
      const { document: opened, requirements, displayLanguage } = Office.context;
      return {
        host: String(host),
        on: String(on),
        mode: String(opened.mode),
        newest: requirements.isSetSupported("ExcelApi", "1.15"),
        beyond: requirements.isSetSupported("ExcelApi", "1.16"),
        shared: requirements.isSetSupported("SharedRuntime", "1.1"),
        displayLanguage,
      };
    });
    expect(ready).toEqual({
      host: "Excel",
      on: platform,
      mode: "readWrite",
      newest: true,
      beyond: false,
      shared: true,
      displayLanguage: "en-GB",
    });
  });

  test("values go there and back", async () => {
    const values = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange("B2:C3");
        range.values = [
          ["KA.01.01", 1],
          [true, "Amber – on track"],
        ];
        await context.sync();
        range.load("values");
        await context.sync();
        return range.values as unknown;
      }),
    );
    expect(values).toEqual([
      ["KA.01.01", 1],
      [true, "Amber – on track"],
    ]);
  });

  test("an edit by a person reaches the add-in", async () => {
    const heard = addin.evaluate(
      () =>
        new Promise<unknown>((done) => {
          void Excel.run(async (context) => {
            context.workbook.worksheets.onChanged.add((event) => {
              done([event.address, event.source, event.triggerSource, event.details.valueAfter]);
              return Promise.resolve();
            });
            await context.sync();
            Object.assign(window, { listening: true });
          });
        }),
    );
    await addin.waitForFunction(() => "listening" in window);
    await page.evaluate(() => window.played.type("typed"));
    await expect(heard).resolves.toEqual(["A1", "Local", "Unknown", "typed"]);
  });

  test("a ribbon button runs its function and hears when it is done; an unknown one is an error", async () => {
    await addin.evaluate(() => {
      Office.actions.associate("validate", (event: Office.AddinCommands.Event) => {
        Object.assign(window, { clicked: event.source.id });
        event.completed();
      });
    });
    await page.evaluate(() => window.played.host.runCommand("validate"));
    expect(await addin.evaluate(() => (window as unknown as { clicked: string }).clicked)).toBe("validate");
    await expect(page.evaluate(() => window.played.host.runCommand("nothing"))).rejects.toThrow(
      "Expected a ribbon function nothing; the add-in has none",
    );
  });

  test("the add-in shows and hides its pane, and hears of it", async () => {
    const state = () => page.evaluate(() => window.played.host.frame.paneState);
    await addin.evaluate(async () => {
      const modes: string[] = [];
      Object.assign(window, { modes });
      await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => modes.push(visibilityMode));
      await Office.addin.hide();
    });
    expect(await state()).toBe("Background");
    await addin.evaluate(() => Office.addin.showAsTaskpane());
    expect(await state()).toBe("Visible");
    expect(await addin.evaluate(() => (window as unknown as { modes: string[] }).modes)).toEqual([
      "Hidden",
      "Taskpane",
    ]);
    await addin.evaluate(() => Office.addin.setStartupBehavior(Office.StartupBehavior.load));
    expect(await page.evaluate(() => window.played.host.frame.startState)).toBe("Background");
  });

  test("document settings are saved in the workbook", async () => {
    await addin.evaluate(
      () =>
        new Promise<void>((done) => {
          Office.context.document.settings.set("owner", { team: "Performance" });
          Office.context.document.settings.saveAsync(() => done());
        }),
    );
    expect(await page.evaluate(() => window.played.host.workbook.settings.get("owner"))).toEqual({
      team: "Performance",
    });
  });

  test("a cell being edited refuses the add-in", async () => {
    await page.evaluate(() => void (window.played.host.inCellEdit = true));
    const code = await addin.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().load("name");
        await context.sync();
      }).catch((error: OfficeExtension.Error) => error.code),
    );
    await page.evaluate(() => void (window.played.host.inCellEdit = false));
    expect(code).toBe("InvalidOperationInCellEditMode");
  });

  if (transport === "xdm") {
    test("more than 5 MB is refused, as on the web", async () => {
      const code = await addin.evaluate(() =>
        Excel.run(async (context) => {
          const rows = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
          context.workbook.worksheets.getFirst().getRange("D1:D200").values = rows;
          await context.sync();
        }).catch((error: OfficeExtension.Error) => error.code),
      );
      expect(code).toBe("RequestPayloadSizeLimitExceeded");
    });
  } else {
    test("Office's theme can be read", async () => {
      expect(await addin.evaluate(() => Office.context.officeTheme.bodyBackgroundColor.toLowerCase())).toBe("#262626");
    });
  }

  test("nothing is asked of any other server", () => expect(foreign).toEqual([]));
});
